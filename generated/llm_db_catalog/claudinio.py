# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:49309dee24983a7609810346
# body sha256:f5ffd7d1223b3eee2e8375ec
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
    id="claudinio",
    name="Claudinio",
    base_url="https://api.claudin.io/v1",
    env=("CLAUDINIO_API_KEY",),
    doc="https://claudin.io",
    sdk="@ai-sdk/openai-compatible",
)

CLAUDINIO: Final[Model] = Model(
    id="claudinio",
    provider="claudinio",
    name="Claudinio",
    description=TEXTS,
    release_date="2026-05-12",
    last_updated="2026-06-02",
    knowledge="2026-05",
    limits=Limits(context=256000, output=64000),
    cost=Cost(input=0.5, output=2, cache_read=0.15),
    modalities=Modalities(input=("text", "image", "audio", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
)

CLAUDIUS: Final[Model] = Model(
    id="claudius",
    provider="claudinio",
    name="Claudius",
    description=TEXTS,
    release_date="2026-05-12",
    last_updated="2026-05-12",
    knowledge="2026-05",
    limits=Limits(context=256000, output=64000),
    cost=Cost(input=3, output=8, cache_read=0.9),
    modalities=Modalities(input=("text", "image", "audio", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "claudinio": CLAUDINIO,
        "claudius": CLAUDIUS,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
