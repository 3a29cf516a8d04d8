# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:cb06effdb3b7d193c28677dc
# body sha256:09bc88d30fd0d63718986cc8
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
    id="bee",
    name="Bee by HEOSSI",
    base_url="https://api.bee.heossi.com/bee",
    env=("BEE_API_KEY",),
    doc="https://bee.heossi.com/docs/sdks",
    sdk="@ai-sdk/openai-compatible",
)

BEE_BROOD: Final[Model] = Model(
    id="bee-brood",
    provider="bee",
    name="Bee Brood 1.0",
    description=TEXTS,
    family="bee",
    release_date="2026-07-10",
    last_updated="2026-09-28",
    limits=Limits(context=262144, output=16384),
    cost=Cost(input=0.6, output=2.4, cache_read=0.06, cache_write=0.72),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
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
    temperature=True,
)

BEE_BUZZ: Final[Model] = Model(
    id="bee-buzz",
    provider="bee",
    name="Bee Buzz 1.0",
    description=TEXTS,
    family="bee",
    release_date="2026-07-10",
    last_updated="2026-09-28",
    limits=Limits(context=262144, output=24576),
    cost=Cost(input=2.5, output=10, cache_read=0.25, cache_write=3),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
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

BEE_CELL: Final[Model] = Model(
    id="bee-cell",
    provider="bee",
    name="Bee Cell 1.0",
    description=TEXTS,
    family="bee",
    release_date="2026-07-10",
    last_updated="2026-09-28",
    limits=Limits(context=131072, output=8192),
    cost=Cost(input=0.3, output=1.2, cache_read=0.03, cache_write=0.36),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

BEE_COMB: Final[Model] = Model(
    id="bee-comb",
    provider="bee",
    name="Bee Comb 2.0",
    description=TEXTS,
    family="bee",
    release_date="2026-07-10",
    last_updated="2026-09-28",
    limits=Limits(context=262144, output=16384),
    cost=Cost(input=1.25, output=5, cache_read=0.125, cache_write=1.5),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
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

BEE_HIVE: Final[Model] = Model(
    id="bee-hive",
    provider="bee",
    name="Bee Hive 1.0",
    description=TEXTS,
    family="bee",
    release_date="2026-07-10",
    last_updated="2026-09-28",
    limits=Limits(context=262144, output=32768),
    cost=Cost(input=5, output=20, cache_read=0.5, cache_write=6),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
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

BEE_SWARM: Final[Model] = Model(
    id="bee-swarm",
    provider="bee",
    name="Bee Swarm 1.0",
    description=TEXTS,
    family="bee",
    release_date="2026-07-10",
    last_updated="2026-09-28",
    limits=Limits(context=1000000, output=64000),
    cost=Cost(input=25, output=150, cache_read=2.5, cache_write=30),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "medium", "high", "xhigh", "max"),
        ),
    ),
    open_weights=False,
    attachment=True,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "bee-brood": BEE_BROOD,
        "bee-buzz": BEE_BUZZ,
        "bee-cell": BEE_CELL,
        "bee-comb": BEE_COMB,
        "bee-hive": BEE_HIVE,
        "bee-swarm": BEE_SWARM,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
