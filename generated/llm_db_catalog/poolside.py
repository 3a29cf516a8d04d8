# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:47de4890becda1e6838fcee0
# body sha256:78261bd33b8ecbb39ab9a8fd
from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from llm_db.schema.shared import (
    Capabilities,
    Cost,
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
    id="poolside",
    name="Poolside",
    base_url="https://inference.poolside.ai/v1",
    env=("POOLSIDE_API_KEY",),
    doc="https://platform.poolside.ai",
    sdk="@ai-sdk/openai-compatible",
)

POOLSIDE_LAGUNA_M_1: Final[Model] = Model(
    id="poolside/laguna-m.1",
    provider="poolside",
    name="Laguna M.1",
    description=TEXTS,
    family="laguna",
    canonical="poolside/laguna-m.1",
    release_date="2026-04-28",
    last_updated="2026-06-13",
    limits=Limits(context=262144, output=32768),
    cost=Cost(input=0, output=0, cache_read=0, cache_write=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

POOLSIDE_LAGUNA_S_2_1: Final[Model] = Model(
    id="poolside/laguna-s-2.1",
    provider="poolside",
    name="Laguna S 2.1",
    description=TEXTS,
    family="laguna",
    canonical="poolside/laguna-s-2.1",
    release_date="2026-07-21",
    last_updated="2026-07-21",
    limits=Limits(context=1048576, output=32768),
    cost=Cost(input=0, output=0, cache_read=0, cache_write=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

POOLSIDE_LAGUNA_XS_2_1: Final[Model] = Model(
    id="poolside/laguna-xs-2.1",
    provider="poolside",
    name="Laguna XS 2.1",
    description=TEXTS,
    family="laguna",
    canonical="poolside/laguna-xs-2.1",
    release_date="2026-07-02",
    last_updated="2026-07-02",
    limits=Limits(context=262144, output=32768),
    cost=Cost(input=0, output=0, cache_read=0, cache_write=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "poolside/laguna-m.1": POOLSIDE_LAGUNA_M_1,
        "poolside/laguna-s-2.1": POOLSIDE_LAGUNA_S_2_1,
        "poolside/laguna-xs-2.1": POOLSIDE_LAGUNA_XS_2_1,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
