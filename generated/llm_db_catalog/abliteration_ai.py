# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:ef3537111bd46158b83a4b30
# body sha256:73e047545a50b2c47c34b3d7
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
    id="abliteration_ai",
    name="abliteration.ai",
    aliases=("abliteration",),
    base_url="https://api.abliteration.ai/v1",
    env=("ABLIT_KEY",),
    doc="https://docs.abliteration.ai/models",
    sdk="@ai-sdk/openai-compatible",
)

ABLITERATED_MODEL: Final[Model] = Model(
    id="abliterated-model",
    provider="abliteration_ai",
    name="Abliterated Model",
    description=TEXTS,
    family="abliterated",
    release_date="2026-01-06",
    last_updated="2026-07-28",
    limits=Limits(context=150000, output=8192, input=150000),
    cost=Cost(input=3, output=3, cache_read=0.3),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "minimal", "low", "medium", "high", "xhigh", "max"),
            toggle=True,
        ),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

ABLITERATED_MODEL_LARGE: Final[Model] = Model(
    id="abliterated-model-large",
    provider="abliteration_ai",
    name="Abliterated Model Large",
    description=TEXTS,
    family="abliterated-model",
    release_date="2026-07-25",
    last_updated="2026-07-28",
    limits=Limits(context=1000000, output=999990, input=1000000),
    cost=Cost(input=5, output=5, cache_read=0.5),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("none", "high", "max"), toggle=True),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

ABLITERATED_MODEL_LARGE_V2: Final[Model] = Model(
    id="abliterated-model-large-v2",
    provider="abliteration_ai",
    name="Abliterated Model Large V2",
    description=TEXTS,
    family="abliterated-model-large",
    release_date="2026-08-29",
    last_updated="2026-08-31",
    limits=Limits(context=1000000, output=999990, input=1000000),
    cost=Cost(input=5, output=5, cache_read=0.5),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("low", "high", "max")),
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
        "abliterated-model": ABLITERATED_MODEL,
        "abliterated-model-large": ABLITERATED_MODEL_LARGE,
        "abliterated-model-large-v2": ABLITERATED_MODEL_LARGE_V2,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
