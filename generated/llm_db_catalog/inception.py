# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:a3ece73984e859fdd3ec829e
# body sha256:6cfcf61ab09f6e451fd7a3b6
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
    id="inception",
    name="Inception",
    base_url="https://api.inceptionlabs.ai/v1/",
    env=("INCEPTION_API_KEY",),
    doc="https://docs.inceptionlabs.ai/get-started/models",
    sdk="@ai-sdk/openai-compatible",
)

MERCURY_2: Final[Model] = Model(
    id="mercury-2",
    provider="inception",
    name="Mercury 2",
    description=TEXTS,
    family="mercury",
    release_date="2026-02-24",
    last_updated="2026-02-24",
    knowledge="2025-01-01",
    limits=Limits(context=128000, output=50000),
    cost=Cost(input=0.25, output=0.75, cache_read=0.025),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("low", "medium", "high")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

MERCURY_2_5: Final[Model] = Model(
    id="mercury-2.5",
    provider="inception",
    name="Mercury 2.5",
    description=TEXTS,
    family="mercury",
    release_date="2026-09-08",
    last_updated="2026-09-10",
    knowledge="2025-11-01",
    limits=Limits(context=260000, output=65536),
    cost=Cost(input=0.04, output=0.15, cache_read=0.004),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("low", "medium", "high")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

MERCURY_EDIT_2: Final[Model] = Model(
    id="mercury-edit-2",
    provider="inception",
    name="Mercury Edit 2",
    description=TEXTS,
    family="mercury",
    release_date="2026-03-30",
    last_updated="2026-03-30",
    limits=Limits(context=32000, output=8192),
    cost=Cost(input=0.25, output=0.75, cache_read=0.025),
    modalities=Modalities(input=("text",), output=("text",)),
    open_weights=False,
    attachment=False,
    temperature=True,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "mercury-2": MERCURY_2,
        "mercury-2.5": MERCURY_2_5,
        "mercury-edit-2": MERCURY_EDIT_2,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
