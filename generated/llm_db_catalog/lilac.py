# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:110f541886d498c0d9a9c832
# body sha256:b97dbea1f4b5554d91e00eed
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
    id="lilac",
    name="Lilac",
    base_url="https://api.getlilac.com/v1",
    env=("LILAC_API_KEY",),
    doc="https://docs.getlilac.com/inference/models",
    sdk="@ai-sdk/openai-compatible",
)

GOOGLE_GEMMA_4_31B_IT: Final[Model] = Model(
    id="google/gemma-4-31b-it",
    provider="lilac",
    name="Gemma 4 31B IT",
    description=TEXTS,
    family="gemma",
    canonical="google/gemma-4-31b-it",
    release_date="2026-04-02",
    last_updated="2026-04-02",
    knowledge="2025-01",
    limits=Limits(context=262100, output=262100),
    cost=Cost(input=0.11, output=0.35),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
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

MINIMAXAI_MINIMAX_M3: Final[Model] = Model(
    id="minimaxai/minimax-m3",
    provider="lilac",
    name="MiniMax M3",
    description=TEXTS,
    family="minimax-m3",
    canonical="minimax/MiniMax-M3",
    release_date="2026-06-01",
    last_updated="2026-06-01",
    limits=Limits(context=1048576, output=1048576),
    cost=Cost(input=0.28, output=1.1, cache_read=0.05),
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

MOONSHOTAI_KIMI_K2_6: Final[Model] = Model(
    id="moonshotai/kimi-k2.6",
    provider="lilac",
    name="Kimi K2.6",
    description=TEXTS,
    family="kimi-k2",
    canonical="moonshotai/kimi-k2.6",
    release_date="2026-04-21",
    last_updated="2026-04-21",
    knowledge="2025-01",
    limits=Limits(context=262144, output=262144),
    cost=Cost(input=0.7, output=3.5, cache_read=0.2),
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

ZAI_ORG_GLM_5_2: Final[Model] = Model(
    id="zai-org/glm-5.2",
    provider="lilac",
    name="GLM 5.2",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.2",
    release_date="2026-06-13",
    last_updated="2026-06-13",
    limits=Limits(context=524288, output=524288),
    cost=Cost(input=0.9, output=3, cache_read=0.27),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("high", "max"),
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
        "google/gemma-4-31b-it": GOOGLE_GEMMA_4_31B_IT,
        "minimaxai/minimax-m3": MINIMAXAI_MINIMAX_M3,
        "moonshotai/kimi-k2.6": MOONSHOTAI_KIMI_K2_6,
        "zai-org/glm-5.2": ZAI_ORG_GLM_5_2,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
