# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:cc4a33a280872ea8edd3e933
# body sha256:b03e4d34c21f21541b32e39c
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
    id="standardcompute",
    name="Standard Compute",
    base_url="https://api.stdcmpt.com/v1",
    env=("STANDARDCOMPUTE_API_KEY",),
    doc="https://standardcompute.com/models",
    sdk="@openrouter/ai-sdk-provider",
)

STANDARDCOMPUTE: Final[Model] = Model(
    id="standardcompute",
    provider="standardcompute",
    name="Standard Compute",
    description=TEXTS,
    family="auto",
    release_date="2026-03-01",
    last_updated="2026-08-24",
    limits=Limits(context=1000000, output=24576),
    cost=Cost(input=0, output=0),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True, field="reasoning_details"),
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
        "standardcompute": STANDARDCOMPUTE,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
