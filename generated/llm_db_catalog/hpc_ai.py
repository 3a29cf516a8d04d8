# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:baeb6505ed5d393d90ea9cc2
# body sha256:eb30223ea71e321568969e33
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
    id="hpc_ai",
    name="HPC-AI",
    base_url="https://api.hpc-ai.com/inference/v1",
    env=("HPC_AI_API_KEY",),
    doc="https://www.hpc-ai.com/doc/docs/quickstart/",
    sdk="@ai-sdk/openai-compatible",
)

ANTHROPIC_CLAUDE_OPUS_4_7: Final[Model] = Model(
    id="anthropic/claude-opus-4.7",
    provider="hpc_ai",
    name="Claude Opus 4.7",
    description=TEXTS,
    family="claude-opus",
    canonical="anthropic/claude-opus-4-7",
    release_date="2026-04-16",
    last_updated="2026-04-16",
    knowledge="2026-01-31",
    limits=Limits(context=1000000, output=128000),
    cost=Cost(input=5, output=25, cache_read=0.5),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("low", "medium", "high")),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

DEEPSEEK_DEEPSEEK_V4_FLASH: Final[Model] = Model(
    id="deepseek/deepseek-v4-flash",
    provider="hpc_ai",
    name="DeepSeek V4 Flash",
    description=TEXTS,
    family="deepseek-flash",
    canonical="deepseek/deepseek-v4-flash",
    release_date="2026-04-24",
    last_updated="2026-04-24",
    knowledge="2025-05",
    limits=Limits(context=1048576, output=128000),
    cost=Cost(input=0.14, output=0.28, cache_read=0.028),
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

DEEPSEEK_DEEPSEEK_V4_PRO: Final[Model] = Model(
    id="deepseek/deepseek-v4-pro",
    provider="hpc_ai",
    name="DeepSeek V4 Pro",
    description=TEXTS,
    family="deepseek-thinking",
    canonical="deepseek/deepseek-v4-pro",
    release_date="2026-04-24",
    last_updated="2026-04-24",
    knowledge="2025-05",
    limits=Limits(context=1002000, output=128000),
    cost=Cost(input=1.74, output=3.48, cache_read=0.145),
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

MINIMAX_MINIMAX_M2_5: Final[Model] = Model(
    id="minimax/minimax-m2.5",
    provider="hpc_ai",
    name="MiniMax-M2.5",
    description=TEXTS,
    family="minimax",
    canonical="minimax/MiniMax-M2.5",
    release_date="2026-02-12",
    last_updated="2026-02-12",
    limits=Limits(context=196000, output=195000),
    cost=Cost(input=0.3, output=1.2, cache_read=0.03),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

MOONSHOTAI_KIMI_K2_5: Final[Model] = Model(
    id="moonshotai/kimi-k2.5",
    provider="hpc_ai",
    name="Kimi K2.5",
    description=TEXTS,
    family="kimi-k2",
    canonical="moonshotai/kimi-k2.5",
    release_date="2026-01",
    last_updated="2026-01",
    knowledge="2025-01",
    limits=Limits(context=256000, output=256000),
    cost=Cost(input=0.6, output=3, cache_read=0.1),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

MOONSHOTAI_KIMI_K2_7_CODE: Final[Model] = Model(
    id="moonshotai/kimi-k2.7-code",
    provider="hpc_ai",
    name="Kimi K2.7 Code",
    description=TEXTS,
    family="kimi-k2",
    canonical="moonshotai/kimi-k2.7-code",
    release_date="2026-06-12",
    last_updated="2026-06-12",
    knowledge="2025-01",
    limits=Limits(context=256000, output=256000),
    cost=Cost(input=0.95, output=4, cache_read=0.19),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

OPENAI_GPT_5_5: Final[Model] = Model(
    id="openai/gpt-5.5",
    provider="hpc_ai",
    name="GPT-5.5",
    description=TEXTS,
    family="gpt",
    canonical="openai/gpt-5.5",
    release_date="2026-04-23",
    last_updated="2026-04-23",
    knowledge="2025-12-01",
    limits=Limits(context=1050000, output=128000, input=922000),
    cost=Cost(
        input=5,
        output=30,
        cache_read=0.5,
        tiers=(CostTier(size=272000, input=10, output=45, cache_read=1),),
    ),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("none", "low", "medium", "high")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

ZAI_ORG_GLM_5_1: Final[Model] = Model(
    id="zai-org/glm-5.1",
    provider="hpc_ai",
    name="GLM 5.1",
    description=TEXTS,
    family="glm",
    release_date="2026-04-08",
    last_updated="2026-06-01",
    limits=Limits(context=202000, output=202000),
    cost=Cost(input=0.615, output=2.46, cache_read=0.133),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

ZAI_ORG_GLM_5_2: Final[Model] = Model(
    id="zai-org/glm-5.2",
    provider="hpc_ai",
    name="GLM-5.2",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.2",
    release_date="2026-06-13",
    last_updated="2026-06-13",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(input=1.4, output=4.4, cache_read=0.26),
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
        "anthropic/claude-opus-4.7": ANTHROPIC_CLAUDE_OPUS_4_7,
        "deepseek/deepseek-v4-flash": DEEPSEEK_DEEPSEEK_V4_FLASH,
        "deepseek/deepseek-v4-pro": DEEPSEEK_DEEPSEEK_V4_PRO,
        "minimax/minimax-m2.5": MINIMAX_MINIMAX_M2_5,
        "moonshotai/kimi-k2.5": MOONSHOTAI_KIMI_K2_5,
        "moonshotai/kimi-k2.7-code": MOONSHOTAI_KIMI_K2_7_CODE,
        "openai/gpt-5.5": OPENAI_GPT_5_5,
        "zai-org/glm-5.1": ZAI_ORG_GLM_5_1,
        "zai-org/glm-5.2": ZAI_ORG_GLM_5_2,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
