# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:92ca35f02412b00921e11c2b
# body sha256:389655117af4049dd1e14bb3
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
    id="auriko",
    name="Auriko",
    base_url="https://api.auriko.ai/v1",
    env=("AURIKO_API_KEY",),
    doc="https://docs.auriko.ai",
    sdk="@ai-sdk/openai-compatible",
)

CLAUDE_OPUS_4_6: Final[Model] = Model(
    id="claude-opus-4-6",
    provider="auriko",
    name="Claude Opus 4.6",
    description=TEXTS,
    family="claude-opus",
    canonical="anthropic/claude-opus-4-6",
    release_date="2026-02-05",
    last_updated="2026-03-13",
    knowledge="2025-05-31",
    limits=Limits(context=1000000, output=128000),
    cost=Cost(input=5, output=25, cache_read=0.5, cache_write=6.25),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "medium", "high", "max"),
            toggle=True,
        ),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

CLAUDE_OPUS_4_7: Final[Model] = Model(
    id="claude-opus-4-7",
    provider="auriko",
    name="Claude Opus 4.7",
    description=TEXTS,
    family="claude-opus",
    canonical="anthropic/claude-opus-4-7",
    release_date="2026-04-16",
    last_updated="2026-04-16",
    knowledge="2026-01-31",
    limits=Limits(context=1000000, output=128000),
    cost=Cost(
        input=5,
        output=25,
        cache_read=0.5,
        cache_write=6.25,
        modes={"fast": Cost(input=30, output=150, cache_read=3, cache_write=37.5)},
    ),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "medium", "high", "xhigh", "max"),
            toggle=True,
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

CLAUDE_SONNET_4_6: Final[Model] = Model(
    id="claude-sonnet-4-6",
    provider="auriko",
    name="Claude Sonnet 4.6",
    description=TEXTS,
    family="claude-sonnet",
    canonical="anthropic/claude-sonnet-4-6",
    release_date="2026-02-17",
    last_updated="2026-03-13",
    knowledge="2025-08-31",
    limits=Limits(context=1000000, output=64000),
    cost=Cost(input=3, output=15, cache_read=0.3, cache_write=3.75),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "medium", "high", "max"),
            toggle=True,
        ),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

DEEPSEEK_V4_FLASH: Final[Model] = Model(
    id="deepseek-v4-flash",
    provider="auriko",
    name="DeepSeek V4 Flash",
    description=TEXTS,
    family="deepseek-flash",
    canonical="deepseek/deepseek-v4-flash",
    release_date="2026-04-24",
    last_updated="2026-04-24",
    knowledge="2025-05",
    limits=Limits(context=1000000, output=384000),
    cost=Cost(input=0.14, output=0.28, cache_read=0.0028),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "medium", "high", "xhigh", "max"),
            toggle=True,
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

DEEPSEEK_V4_PRO: Final[Model] = Model(
    id="deepseek-v4-pro",
    provider="auriko",
    name="DeepSeek V4 Pro",
    description=TEXTS,
    family="deepseek-thinking",
    canonical="deepseek/deepseek-v4-pro",
    release_date="2026-04-24",
    last_updated="2026-04-24",
    knowledge="2025-05",
    limits=Limits(context=1000000, output=384000),
    cost=Cost(input=0.435, output=0.87, cache_read=0.003625),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "medium", "high", "xhigh", "max"),
            toggle=True,
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

GEMINI_2_5_FLASH: Final[Model] = Model(
    id="gemini-2.5-flash",
    provider="auriko",
    name="Gemini 2.5 Flash",
    description=TEXTS,
    family="gemini-flash",
    canonical="google/gemini-2.5-flash",
    release_date="2025-06-17",
    last_updated="2025-06-17",
    knowledge="2025-01",
    limits=Limits(context=1048576, output=65536),
    cost=Cost(input=0.3, output=2.5, cache_read=0.03),
    modalities=Modalities(
        input=("text", "image", "audio", "video", "pdf"),
        output=("text",),
    ),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "medium", "high", "xhigh", "max"),
            toggle=True,
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

GEMINI_2_5_PRO: Final[Model] = Model(
    id="gemini-2.5-pro",
    provider="auriko",
    name="Gemini 2.5 Pro",
    description=TEXTS,
    family="gemini-pro",
    canonical="google/gemini-2.5-pro",
    release_date="2025-06-17",
    last_updated="2025-06-17",
    knowledge="2025-01",
    limits=Limits(context=1048576, output=65536),
    cost=Cost(
        input=1.25,
        output=10,
        cache_read=0.125,
        tiers=(CostTier(size=200000, input=2.5, output=15, cache_read=0.25),),
    ),
    modalities=Modalities(
        input=("text", "image", "audio", "video", "pdf"),
        output=("text",),
    ),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "medium", "high", "xhigh", "max"),
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

GEMINI_3_1_PRO_PREVIEW: Final[Model] = Model(
    id="gemini-3.1-pro-preview",
    provider="auriko",
    name="Gemini 3.1 Pro Preview",
    description=TEXTS,
    family="gemini-pro",
    canonical="google/gemini-3.1-pro-preview",
    release_date="2026-02-19",
    last_updated="2026-02-19",
    knowledge="2025-01",
    limits=Limits(context=1048576, output=65536),
    cost=Cost(
        input=2,
        output=12,
        cache_read=0.2,
        tiers=(CostTier(size=200000, input=4, output=18, cache_read=0.4),),
    ),
    modalities=Modalities(
        input=("text", "image", "video", "audio", "pdf"),
        output=("text",),
    ),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("low", "medium", "high")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

GLM_5_1: Final[Model] = Model(
    id="glm-5.1",
    provider="auriko",
    name="GLM-5.1",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.1",
    release_date="2026-04-07",
    last_updated="2026-04-07",
    limits=Limits(context=200000, output=131072),
    cost=Cost(input=1.4, output=4.4, cache_read=0.26),
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

GROK_4_3: Final[Model] = Model(
    id="grok-4.3",
    provider="auriko",
    name="Grok 4.3",
    description=TEXTS,
    family="grok",
    canonical="xai/grok-4.3",
    release_date="2026-04-17",
    last_updated="2026-04-17",
    limits=Limits(context=1000000, output=30000),
    cost=Cost(
        input=1.25,
        output=2.5,
        cache_read=0.2,
        tiers=(CostTier(size=200000, input=2.5, output=5, cache_read=0.4),),
    ),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "medium", "high"),
            toggle=True,
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

KIMI_K2_5: Final[Model] = Model(
    id="kimi-k2.5",
    provider="auriko",
    name="Kimi K2.5",
    description=TEXTS,
    family="kimi-k2",
    canonical="moonshotai/kimi-k2.5",
    release_date="2026-01",
    last_updated="2026-01",
    knowledge="2025-01",
    limits=Limits(context=262144, output=262144),
    cost=Cost(input=0.5, output=2.8),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "medium", "high", "xhigh", "max"),
            toggle=True,
            field="reasoning_content",
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=False,
)

KIMI_K2_6: Final[Model] = Model(
    id="kimi-k2.6",
    provider="auriko",
    name="Kimi K2.6",
    description=TEXTS,
    family="kimi-k2",
    canonical="moonshotai/kimi-k2.6",
    release_date="2026-04-21",
    last_updated="2026-04-21",
    knowledge="2025-01",
    limits=Limits(context=262144, output=262144),
    cost=Cost(input=0.95, output=4, cache_read=0.16),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "medium", "high", "xhigh", "max"),
            toggle=True,
            field="reasoning_content",
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

MINIMAX_M2_7: Final[Model] = Model(
    id="minimax-m2-7",
    provider="auriko",
    name="MiniMax-M2.7",
    description=TEXTS,
    family="minimax",
    canonical="minimax/MiniMax-M2.7",
    release_date="2026-03-18",
    last_updated="2026-03-18",
    limits=Limits(context=204800, output=131072),
    cost=Cost(input=0.3, output=1.2, cache_write=0.375),
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

MINIMAX_M2_7_HIGHSPEED: Final[Model] = Model(
    id="minimax-m2-7-highspeed",
    provider="auriko",
    name="MiniMax-M2.7-highspeed",
    description=TEXTS,
    family="minimax",
    canonical="minimax/MiniMax-M2.7-highspeed",
    release_date="2026-03-18",
    last_updated="2026-03-18",
    limits=Limits(context=204800, output=131072),
    cost=Cost(input=0.6, output=2.4, cache_write=0.375),
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

QWEN_3_6_PLUS: Final[Model] = Model(
    id="qwen-3.6-plus",
    provider="auriko",
    name="Qwen3.6 Plus",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.6-plus",
    release_date="2026-04-02",
    last_updated="2026-04-02",
    knowledge="2025-04",
    limits=Limits(context=1000000, output=65536),
    cost=Cost(
        input=0.5,
        output=3,
        cache_read=0.1,
        tiers=(
            CostTier(size=256000, input=2, output=6, cache_read=0.2, cache_write=2.5),
        ),
    ),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "claude-opus-4-6": CLAUDE_OPUS_4_6,
        "claude-opus-4-7": CLAUDE_OPUS_4_7,
        "claude-sonnet-4-6": CLAUDE_SONNET_4_6,
        "deepseek-v4-flash": DEEPSEEK_V4_FLASH,
        "deepseek-v4-pro": DEEPSEEK_V4_PRO,
        "gemini-2.5-flash": GEMINI_2_5_FLASH,
        "gemini-2.5-pro": GEMINI_2_5_PRO,
        "gemini-3.1-pro-preview": GEMINI_3_1_PRO_PREVIEW,
        "glm-5.1": GLM_5_1,
        "grok-4.3": GROK_4_3,
        "kimi-k2.5": KIMI_K2_5,
        "kimi-k2.6": KIMI_K2_6,
        "minimax-m2-7": MINIMAX_M2_7,
        "minimax-m2-7-highspeed": MINIMAX_M2_7_HIGHSPEED,
        "qwen-3.6-plus": QWEN_3_6_PLUS,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
