# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:bd85b79de6d6c721302ab0b4
# body sha256:cc0a2535b527a3d050ff399e
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
    id="upstage",
    name="Upstage",
    base_url="https://api.upstage.ai/v1/solar",
    env=("UPSTAGE_API_KEY",),
    doc="https://developers.upstage.ai/docs/apis/chat",
    sdk="@ai-sdk/openai-compatible",
)

SOLAR_MINI: Final[Model] = Model(
    id="solar-mini",
    provider="upstage",
    name="solar-mini",
    description=TEXTS,
    family="solar-mini",
    release_date="2024-06-12",
    last_updated="2025-04-22",
    knowledge="2024-09",
    limits=Limits(context=32768, output=4096),
    cost=Cost(input=0.15, output=0.15),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

SOLAR_PRO2: Final[Model] = Model(
    id="solar-pro2",
    provider="upstage",
    name="solar-pro2",
    description=TEXTS,
    family="solar-pro",
    canonical="upstage/solar-pro2",
    release_date="2025-05-20",
    last_updated="2025-05-20",
    knowledge="2025-03",
    limits=Limits(context=65536, output=8192),
    cost=Cost(input=0.25, output=0.25),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("minimal", "high")),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

SOLAR_PRO3: Final[Model] = Model(
    id="solar-pro3",
    provider="upstage",
    name="solar-pro3",
    description=TEXTS,
    family="solar-pro",
    canonical="upstage/solar-pro3",
    release_date="2026-01",
    last_updated="2026-01",
    knowledge="2025-03",
    limits=Limits(context=131072, output=8192),
    cost=Cost(input=0.25, output=0.25),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("low", "medium", "high")),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

SOLAR_PRO4: Final[Model] = Model(
    id="solar-pro4",
    provider="upstage",
    name="Solar Pro 4",
    description=TEXTS,
    family="solar-pro",
    canonical="upstage/solar-pro4",
    release_date="2026-08-06",
    last_updated="2026-08-06",
    knowledge="2026-02",
    limits=Limits(context=524288, output=131072),
    cost=Cost(input=0.3, output=1.2, cache_read=0.06),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "minimal", "low", "medium", "high", "xhigh", "max"),
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "solar-mini": SOLAR_MINI,
        "solar-pro2": SOLAR_PRO2,
        "solar-pro3": SOLAR_PRO3,
        "solar-pro4": SOLAR_PRO4,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
