# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:3fdb5f02aa2177a56b86b227
# body sha256:e43bd6bb38df42dd090fff49
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
    id="wafer_ai",
    name="Wafer",
    base_url="https://pass.wafer.ai/v1",
    env=("WAFER_API_KEY",),
    doc="https://docs.wafer.ai/wafer-pass",
    sdk="@ai-sdk/openai-compatible",
)

GLM_5_1: Final[Model] = Model(
    id="GLM-5.1",
    provider="wafer_ai",
    name="GLM-5.1",
    description=TEXTS,
    family="glm",
    release_date="2026-04-07",
    last_updated="2026-06-01",
    knowledge="2025-04",
    limits=Limits(context=202752, output=131072),
    cost=Cost(input=1, output=3.2, cache_read=0.1, cache_write=0),
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

GLM_5_2: Final[Model] = Model(
    id="GLM-5.2",
    provider="wafer_ai",
    name="GLM-5.2",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.2",
    release_date="2026-06-13",
    last_updated="2026-06-22",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(input=1.2, output=4.1, cache_read=0.2, cache_write=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "low", "medium", "high", "xhigh", "max"),
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

KIMI_K2_6: Final[Model] = Model(
    id="Kimi-K2.6",
    provider="wafer_ai",
    name="Kimi K2.6",
    description=TEXTS,
    family="kimi-k2",
    canonical="moonshotai/kimi-k2.6",
    release_date="2026-04-21",
    last_updated="2026-04-21",
    knowledge="2025-01",
    limits=Limits(context=262144, output=65536),
    cost=Cost(input=1.14, output=4.8, cache_read=0.19, cache_write=0),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=False,
)

MINIMAX_M3: Final[Model] = Model(
    id="MiniMax-M3",
    provider="wafer_ai",
    name="MiniMax-M3",
    description=TEXTS,
    family="minimax",
    canonical="minimax/MiniMax-M3",
    release_date="2026-06-01",
    last_updated="2026-06-01",
    limits=Limits(context=1048576, output=512000),
    cost=Cost(
        input=0.33,
        output=1.32,
        cache_read=0.07,
        cache_write=0,
        tiers=(
            CostTier(
                size=512000,
                input=0.66,
                output=2.64,
                cache_read=0.13,
                cache_write=0,
            ),
        ),
    ),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "low", "medium", "high", "max"),
            toggle=True,
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

GLM5_2_FAST: Final[Model] = Model(
    id="glm5.2-fast",
    provider="wafer_ai",
    name="GLM5.2-Fast",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.2",
    release_date="2026-06-13",
    last_updated="2026-06-13",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(input=3, output=10.25, cache_read=0.5, cache_write=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "low", "medium", "high", "max"),
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

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "GLM-5.1": GLM_5_1,
        "GLM-5.2": GLM_5_2,
        "Kimi-K2.6": KIMI_K2_6,
        "MiniMax-M3": MINIMAX_M3,
        "glm5.2-fast": GLM5_2_FAST,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
