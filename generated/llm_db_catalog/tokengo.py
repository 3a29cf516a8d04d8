# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:e70319e133bd3c6c3000f5cd
# body sha256:eb46522dad4bd8a6302d4141
from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from llm_db.schema.shared import (
    Capabilities,
    Cost,
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
    id="tokengo",
    name="TokenGo",
    base_url="https://api.tokengo.com/v1",
    env=("TOKENGO_API_KEY",),
    doc="https://www.tokengo.com/docs",
    sdk="@ai-sdk/openai-compatible",
)

DEEPSEEK_DEEPSEEK_V3_1: Final[Model] = Model(
    id="deepseek/deepseek-v3.1",
    provider="tokengo",
    name="DeepSeek-V3.1",
    description=TEXTS,
    family="deepseek",
    canonical="deepseek/deepseek-v3.1",
    release_date="2025-08-21",
    last_updated="2025-08-21",
    limits=Limits(context=131072, output=8192),
    cost=Cost(input=0.19, output=0.71, cache_read=0.06),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

DEEPSEEK_DEEPSEEK_V3_2: Final[Model] = Model(
    id="deepseek/deepseek-v3.2",
    provider="tokengo",
    name="DeepSeek V3.2",
    description=TEXTS,
    family="deepseek",
    canonical="deepseek/deepseek-v3.2",
    release_date="2025-12-01",
    last_updated="2025-12-01",
    knowledge="2024-07",
    limits=Limits(context=128000, output=64000),
    cost=Cost(input=0.2174, output=0.326, cache_read=0.06),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

DEEPSEEK_DEEPSEEK_V4_FLASH: Final[Model] = Model(
    id="deepseek/deepseek-v4-flash",
    provider="tokengo",
    name="DeepSeek V4 Flash",
    description=TEXTS,
    family="deepseek-flash",
    canonical="deepseek/deepseek-v4-flash",
    release_date="2026-04-24",
    last_updated="2026-04-24",
    knowledge="2025-05",
    limits=Limits(context=1000000, output=384000),
    cost=Cost(input=0.098, output=0.196, cache_read=0.028),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("low", "high", "max"), toggle=True),
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
    provider="tokengo",
    name="DeepSeek V4 Pro",
    description=TEXTS,
    family="deepseek-thinking",
    canonical="deepseek/deepseek-v4-pro",
    release_date="2026-04-24",
    last_updated="2026-04-24",
    knowledge="2025-05",
    limits=Limits(context=1000000, output=384000),
    cost=Cost(input=0.435, output=0.87),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("high", "max"), toggle=True),
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
    provider="tokengo",
    name="MiniMax-M2.5",
    description=TEXTS,
    family="minimax",
    canonical="minimax/MiniMax-M2.5",
    release_date="2026-02-12",
    last_updated="2026-02-12",
    limits=Limits(context=204800, output=131072),
    cost=Cost(input=0.3, output=1.2, cache_read=0.03),
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

MOONSHOTAI_KIMI_K2_6: Final[Model] = Model(
    id="moonshotai/kimi-k2.6",
    provider="tokengo",
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
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

MOONSHOTAI_KIMI_K3: Final[Model] = Model(
    id="moonshotai/kimi-k3",
    provider="tokengo",
    name="Kimi K3",
    description=TEXTS,
    family="kimi-k3",
    canonical="moonshotai/kimi-k3",
    release_date="2026-07-16",
    last_updated="2026-07-16",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(input=3, output=15, cache_read=0.3),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("low", "high", "max"), toggle=True),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=False,
)

QWEN_QWEN3_5_397B_A17B: Final[Model] = Model(
    id="qwen/qwen3.5-397b-a17b",
    provider="tokengo",
    name="Qwen3.5 397B-A17B",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.5-397b-a17b",
    release_date="2026-02-15",
    last_updated="2026-02-15",
    limits=Limits(context=262144, output=65536),
    cost=Cost(input=0.4, output=2.65, cache_read=0.2),
    modalities=Modalities(input=("text", "image", "video", "audio"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

Z_AI_GLM_5: Final[Model] = Model(
    id="z-ai/glm-5",
    provider="tokengo",
    name="GLM-5",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5",
    release_date="2026-02-12",
    last_updated="2026-02-12",
    limits=Limits(context=204800, output=131072),
    cost=Cost(input=0.89, output=3.2647, cache_read=0.2226),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

Z_AI_GLM_5_1: Final[Model] = Model(
    id="z-ai/glm-5.1",
    provider="tokengo",
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
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

Z_AI_GLM_5_2: Final[Model] = Model(
    id="z-ai/glm-5.2",
    provider="tokengo",
    name="GLM-5.2",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.2",
    release_date="2026-06-13",
    last_updated="2026-06-13",
    limits=Limits(context=1000000, output=131072),
    cost=Cost(input=1.4, output=4.4, cache_read=0.26),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("high", "max")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

Z_AI_GLM_5_3: Final[Model] = Model(
    id="z-ai/glm-5.3",
    provider="tokengo",
    name="GLM-5.3",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.3",
    release_date="2026-08-14",
    last_updated="2026-08-14",
    limits=Limits(context=1000000, output=131072),
    cost=Cost(input=1.4, output=4.4, cache_read=0.26),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("low", "high", "max")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

Z_AI_GLM_5_3_FLASH: Final[Model] = Model(
    id="z-ai/glm-5.3-flash",
    provider="tokengo",
    name="GLM-5.3-Flash",
    description=TEXTS,
    family="glm-flash",
    canonical="zhipuai/glm-5.3-flash",
    release_date="2026-08-26",
    last_updated="2026-08-26",
    limits=Limits(context=1000000, output=131072),
    cost=Cost(input=0.075, output=0.025, cache_read=0.015),
    modalities=Modalities(input=("text", "image", "video", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("low", "high", "max")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "deepseek/deepseek-v3.1": DEEPSEEK_DEEPSEEK_V3_1,
        "deepseek/deepseek-v3.2": DEEPSEEK_DEEPSEEK_V3_2,
        "deepseek/deepseek-v4-flash": DEEPSEEK_DEEPSEEK_V4_FLASH,
        "deepseek/deepseek-v4-pro": DEEPSEEK_DEEPSEEK_V4_PRO,
        "minimax/minimax-m2.5": MINIMAX_MINIMAX_M2_5,
        "moonshotai/kimi-k2.6": MOONSHOTAI_KIMI_K2_6,
        "moonshotai/kimi-k3": MOONSHOTAI_KIMI_K3,
        "qwen/qwen3.5-397b-a17b": QWEN_QWEN3_5_397B_A17B,
        "z-ai/glm-5": Z_AI_GLM_5,
        "z-ai/glm-5.1": Z_AI_GLM_5_1,
        "z-ai/glm-5.2": Z_AI_GLM_5_2,
        "z-ai/glm-5.3": Z_AI_GLM_5_3,
        "z-ai/glm-5.3-flash": Z_AI_GLM_5_3_FLASH,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
