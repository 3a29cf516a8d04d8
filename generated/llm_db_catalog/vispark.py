# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:6679f7b91cb726042202f4c1
# body sha256:bae4b1d6a6119c9c481158e1
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
    id="vispark",
    name="Vispark",
    base_url="https://api.lab.vispark.in/v1",
    env=("VISPARK_LAB_API_KEY",),
    doc="https://lab.vispark.in/#vision",
    sdk="@ai-sdk/openai-compatible",
)

VISPARK_VISION_LARGE: Final[Model] = Model(
    id="vispark/vision-large",
    provider="vispark",
    name="Vision Large",
    description=TEXTS,
    family="vispark/vision",
    release_date="2024-05-15",
    last_updated="2026-09",
    limits=Limits(context=1000000, output=65536),
    cost=Cost(input=7.37, output=22.11),
    modalities=Modalities(
        input=("text", "image", "audio", "video", "pdf"),
        output=("text",),
    ),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

VISPARK_VISION_MEDIUM: Final[Model] = Model(
    id="vispark/vision-medium",
    provider="vispark",
    name="Vision Medium",
    description=TEXTS,
    family="vispark/vision",
    release_date="2024-05-15",
    last_updated="2026-09",
    limits=Limits(context=1000000, output=65536),
    cost=Cost(input=4.21, output=12.63),
    modalities=Modalities(
        input=("text", "image", "audio", "video", "pdf"),
        output=("text",),
    ),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

VISPARK_VISION_SMALL: Final[Model] = Model(
    id="vispark/vision-small",
    provider="vispark",
    name="Vision Small",
    description=TEXTS,
    family="vispark/vision",
    release_date="2024-05-15",
    last_updated="2026-09",
    limits=Limits(context=1000000, output=65536),
    cost=Cost(input=1.05, output=3.16),
    modalities=Modalities(
        input=("text", "image", "audio", "video", "pdf"),
        output=("text",),
    ),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
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
        "vispark/vision-large": VISPARK_VISION_LARGE,
        "vispark/vision-medium": VISPARK_VISION_MEDIUM,
        "vispark/vision-small": VISPARK_VISION_SMALL,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
