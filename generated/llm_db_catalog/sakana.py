# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:96d37a180f562d77f3f69d04
# body sha256:5b57ac7aa3d33df321186b12
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
    id="sakana",
    name="Sakana AI",
    base_url="https://api.sakana.ai/v1",
    env=("SAKANA_API_KEY",),
    doc="https://console.sakana.ai/models",
    sdk="@ai-sdk/openai-compatible",
)

FUGU: Final[Model] = Model(
    id="fugu",
    provider="sakana",
    name="Fugu",
    description=TEXTS,
    family="fugu",
    canonical="sakana/fugu",
    release_date="2026-06-15",
    last_updated="2026-06-15",
    limits=Limits(context=1000000, output=1000000),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("high", "xhigh")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=False,
    extra={"provider": {"shape": "responses"}},
)

FUGU_ULTRA: Final[Model] = Model(
    id="fugu-ultra",
    provider="sakana",
    name="Fugu Ultra",
    description=TEXTS,
    family="fugu",
    canonical="sakana/fugu-ultra",
    release_date="2026-06-15",
    last_updated="2026-06-15",
    limits=Limits(context=1000000, output=1000000),
    cost=Cost(
        input=5,
        output=30,
        cache_read=0.5,
        tiers=(CostTier(size=272000, input=10, output=45, cache_read=1),),
    ),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("high", "xhigh")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=False,
    extra={"provider": {"shape": "responses"}},
)

FUGU_ULTRA_20260615: Final[Model] = Model(
    id="fugu-ultra-20260615",
    provider="sakana",
    name="Fugu Ultra",
    description=TEXTS,
    family="fugu",
    canonical="sakana/fugu-ultra",
    release_date="2026-06-15",
    last_updated="2026-06-15",
    limits=Limits(context=1000000, output=1000000),
    cost=Cost(
        input=5,
        output=30,
        cache_read=0.5,
        tiers=(CostTier(size=272000, input=10, output=45, cache_read=1),),
    ),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("high", "xhigh")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=False,
    extra={"provider": {"shape": "responses"}},
)

SAKANA_NAMAZU: Final[Model] = Model(
    id="sakana-namazu",
    provider="sakana",
    name="Sakana Namazu",
    description=TEXTS,
    family="sakana-namazu",
    canonical="sakana/sakana-namazu",
    release_date="2026-08-03",
    last_updated="2026-08-03",
    limits=Limits(context=262144, output=65536),
    cost=Cost(input=0.95, output=4, cache_read=0.15),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "fugu": FUGU,
        "fugu-ultra": FUGU_ULTRA,
        "fugu-ultra-20260615": FUGU_ULTRA_20260615,
        "sakana-namazu": SAKANA_NAMAZU,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
