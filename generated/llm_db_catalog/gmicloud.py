# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:62204869bc3fd169d6a7d019
# body sha256:6daf62abf72661219d6c53b1
from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from llm_db.schema.shared import (
    Capabilities,
    Cost,
    CostTier,
    Json,
    Limits,
    Modalities,
    Model,
    Provider,
    Reasoning,
    Streaming,
    Texts,
    Tools,
)

TEXTS: Final = Texts(__package__)

PROVIDER: Final[Provider] = Provider(
    id="gmicloud",
    name="GMI Cloud",
    aliases=("gmi",),
    base_url="https://api.gmi-serving.com/v1",
    env=("GMICLOUD_API_KEY",),
    doc="https://docs.gmicloud.ai/inference-engine/api-reference/llm-api-reference",
    sdk="@ai-sdk/openai-compatible",
)

MINIMAXAI_MINIMAX_M2_7: Final[Model] = Model(
    id="MiniMaxAI/MiniMax-M2.7",
    provider="gmicloud",
    name="MiniMax-M2.7",
    description=TEXTS,
    family="minimax",
    canonical="minimax/MiniMax-M2.7",
    release_date="2026-03-18",
    last_updated="2026-03-18",
    limits=Limits(context=196608, output=131072),
    cost=Cost(input=0.3, output=1.2, cache_read=0.06),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

MINIMAXAI_MINIMAX_M3: Final[Model] = Model(
    id="MiniMaxAI/MiniMax-M3",
    provider="gmicloud",
    name="MiniMax-M3",
    description=TEXTS,
    family="minimax",
    canonical="minimax/MiniMax-M3",
    release_date="2026-06-01",
    last_updated="2026-06-01",
    limits=Limits(context=1048576, output=512000),
    cost=Cost(
        input=0.6,
        output=2.4,
        cache_read=0.12,
        tiers=(CostTier(size=512000, input=1.2, output=4.8, cache_read=0.24),),
    ),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

QWEN_QWEN3_7_MAX: Final[Model] = Model(
    id="Qwen/Qwen3.7-Max",
    provider="gmicloud",
    name="Qwen3.7 Max",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.7-max",
    release_date="2026-05-21",
    last_updated="2026-05-21",
    limits=Limits(context=1000000, output=65536),
    cost=Cost(input=2.5, output=7.5, cache_read=0.25, cache_write=3.125),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

ANTHROPIC_CLAUDE_OPUS_4_6: Final[Model] = Model(
    id="anthropic/claude-opus-4.6",
    provider="gmicloud",
    name="Claude Opus 4.6",
    description=TEXTS,
    family="claude-opus",
    canonical="anthropic/claude-opus-4-6",
    release_date="2026-02-05",
    last_updated="2026-03-13",
    knowledge="2025-05-31",
    limits=Limits(context=409600, output=128000),
    cost=Cost(input=5, output=25, cache_read=0.5),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, token_budget=127999, min_budget=1024),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

ANTHROPIC_CLAUDE_OPUS_4_7: Final[Model] = Model(
    id="anthropic/claude-opus-4.7",
    provider="gmicloud",
    name="Claude Opus 4.7",
    description=TEXTS,
    family="claude-opus",
    canonical="anthropic/claude-opus-4-7",
    release_date="2026-04-16",
    last_updated="2026-04-16",
    knowledge="2026-01-31",
    limits=Limits(context=409600, output=128000),
    cost=Cost(
        input=4.5,
        output=22.5,
        cache_read=0.45,
        modes={"fast": Cost(input=30, output=150, cache_read=3, cache_write=37.5)},
    ),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "medium", "high", "xhigh", "max"),
        ),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=False,
    extra={
        "experimental": {
            "modes": {
                "fast": {
                    "provider": {
                        "body": {"speed": "fast"},
                        "headers": {"anthropic-beta": "fast-mode-2026-02-01"},
                    },
                },
            },
        },
    },
)

ANTHROPIC_CLAUDE_OPUS_4_8: Final[Model] = Model(
    id="anthropic/claude-opus-4.8",
    provider="gmicloud",
    name="Claude Opus 4.8",
    description=TEXTS,
    family="claude-opus",
    canonical="anthropic/claude-opus-4-8",
    release_date="2026-05-28",
    last_updated="2026-05-28",
    knowledge="2026-01",
    limits=Limits(context=1000000, output=128000),
    cost=Cost(input=5, output=25, cache_read=0.5),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "medium", "high", "xhigh", "max"),
        ),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=False,
)

ANTHROPIC_CLAUDE_SONNET_4_6: Final[Model] = Model(
    id="anthropic/claude-sonnet-4.6",
    provider="gmicloud",
    name="Claude Sonnet 4.6",
    description=TEXTS,
    family="claude-sonnet",
    canonical="anthropic/claude-sonnet-4-6",
    release_date="2026-02-17",
    last_updated="2026-03-13",
    knowledge="2025-08-31",
    limits=Limits(context=409600, output=64000),
    cost=Cost(input=3, output=15, cache_read=0.3),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, token_budget=63999, min_budget=1024),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

DEEPSEEK_AI_DEEPSEEK_V4_FLASH: Final[Model] = Model(
    id="deepseek-ai/DeepSeek-V4-Flash",
    provider="gmicloud",
    name="DeepSeek V4 Flash",
    description=TEXTS,
    family="deepseek-flash",
    canonical="deepseek/deepseek-v4-flash",
    release_date="2026-04-24",
    last_updated="2026-04-24",
    knowledge="2025-05",
    limits=Limits(context=1048575, output=384000),
    cost=Cost(input=0.112, output=0.224, cache_read=0.022),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

DEEPSEEK_AI_DEEPSEEK_V4_PRO: Final[Model] = Model(
    id="deepseek-ai/DeepSeek-V4-Pro",
    provider="gmicloud",
    name="DeepSeek V4 Pro",
    description=TEXTS,
    family="deepseek-thinking",
    canonical="deepseek/deepseek-v4-pro",
    release_date="2026-04-24",
    last_updated="2026-04-24",
    knowledge="2025-05",
    limits=Limits(context=1048576, output=384000),
    cost=Cost(input=1.392, output=2.784, cache_read=0.116),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

MOONSHOTAI_KIMI_K2_6: Final[Model] = Model(
    id="moonshotai/Kimi-K2.6",
    provider="gmicloud",
    name="Kimi K2.6",
    description=TEXTS,
    family="kimi-k2",
    canonical="moonshotai/kimi-k2.6",
    release_date="2026-04-21",
    last_updated="2026-04-21",
    knowledge="2025-01",
    limits=Limits(context=65536, output=65536),
    cost=Cost(input=0.855, output=3.6, cache_read=0.144),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

MOONSHOTAI_KIMI_K2_7_CODE_HIGHSPEED: Final[Model] = Model(
    id="moonshotai/kimi-k2.7-code-highspeed",
    provider="gmicloud",
    name="Kimi K2.7 Code Highspeed",
    description=TEXTS,
    family="kimi-k2",
    canonical="moonshotai/kimi-k2.7-code-highspeed",
    release_date="2026-06-12",
    last_updated="2026-06-12",
    knowledge="2025-01",
    limits=Limits(context=262144, output=262144),
    cost=Cost(input=1.9, output=8, cache_read=0.38),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=False,
)

OPENAI_GPT_5_5: Final[Model] = Model(
    id="openai/gpt-5.5",
    provider="gmicloud",
    name="GPT-5.5",
    description=TEXTS,
    family="gpt",
    canonical="openai/gpt-5.5",
    release_date="2026-04-23",
    last_updated="2026-04-23",
    knowledge="2025-12-01",
    limits=Limits(context=1050000, output=128000, input=922000),
    cost=Cost(input=5, output=30, cache_read=0.5),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "low", "medium", "high", "xhigh"),
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=False,
)

ZAI_ORG_GLM_5_FP8: Final[Model] = Model(
    id="zai-org/GLM-5-FP8",
    provider="gmicloud",
    name="GLM-5",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5",
    release_date="2026-02-12",
    last_updated="2026-02-12",
    limits=Limits(context=202752, output=131072),
    cost=Cost(input=0.6, output=1.92, cache_read=0.12),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

ZAI_ORG_GLM_5_1_FP8: Final[Model] = Model(
    id="zai-org/GLM-5.1-FP8",
    provider="gmicloud",
    name="GLM-5.1",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.1",
    release_date="2026-04-07",
    last_updated="2026-04-07",
    limits=Limits(context=202752, output=131072),
    cost=Cost(input=0.98, output=3.08, cache_read=0.182),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

ZAI_ORG_GLM_5_2_FP8: Final[Model] = Model(
    id="zai-org/GLM-5.2-FP8",
    provider="gmicloud",
    name="GLM-5.2",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.2",
    release_date="2026-06-13",
    last_updated="2026-06-13",
    limits=Limits(context=1000000, output=131072),
    cost=Cost(input=0.979, output=3.08, cache_read=0.182),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("high", "max"),
            field="reasoning_content",
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "MiniMaxAI/MiniMax-M2.7": MINIMAXAI_MINIMAX_M2_7,
        "MiniMaxAI/MiniMax-M3": MINIMAXAI_MINIMAX_M3,
        "Qwen/Qwen3.7-Max": QWEN_QWEN3_7_MAX,
        "anthropic/claude-opus-4.6": ANTHROPIC_CLAUDE_OPUS_4_6,
        "anthropic/claude-opus-4.7": ANTHROPIC_CLAUDE_OPUS_4_7,
        "anthropic/claude-opus-4.8": ANTHROPIC_CLAUDE_OPUS_4_8,
        "anthropic/claude-sonnet-4.6": ANTHROPIC_CLAUDE_SONNET_4_6,
        "deepseek-ai/DeepSeek-V4-Flash": DEEPSEEK_AI_DEEPSEEK_V4_FLASH,
        "deepseek-ai/DeepSeek-V4-Pro": DEEPSEEK_AI_DEEPSEEK_V4_PRO,
        "moonshotai/Kimi-K2.6": MOONSHOTAI_KIMI_K2_6,
        "moonshotai/kimi-k2.7-code-highspeed": MOONSHOTAI_KIMI_K2_7_CODE_HIGHSPEED,
        "openai/gpt-5.5": OPENAI_GPT_5_5,
        "zai-org/GLM-5-FP8": ZAI_ORG_GLM_5_FP8,
        "zai-org/GLM-5.1-FP8": ZAI_ORG_GLM_5_1_FP8,
        "zai-org/GLM-5.2-FP8": ZAI_ORG_GLM_5_2_FP8,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
