# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:5eaba2f90dc465f7631900a1
# body sha256:28f3166ccd1d66211d03a16e
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
    Streaming,
    Texts,
    Tools,
)

TEXTS: Final = Texts(__package__)

PROVIDER: Final[Provider] = Provider(
    id="ai21",
    name="AI21 Labs",
    aliases=("ai21_chat",),
    base_url="https://api.ai21.com/studio/v1",
    env=("AI21_API_KEY",),
    doc="https://docs.ai21.com/docs/jamba-foundation-models",
    sdk="@ai-sdk/openai-compatible",
)

JAMBA_LARGE: Final[Model] = Model(
    id="jamba-large",
    provider="ai21",
    name="Jamba Large",
    description=TEXTS,
    family="jamba",
    canonical="ai21/jamba-large",
    release_date="2025-07-01",
    last_updated="2025-07-01",
    knowledge="2024-08-22",
    limits=Limits(context=256000, output=4096),
    cost=Cost(input=2, output=8),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

JAMBA_MINI: Final[Model] = Model(
    id="jamba-mini",
    provider="ai21",
    name="Jamba Mini",
    description=TEXTS,
    family="jamba",
    canonical="ai21/jamba-mini",
    release_date="2026-01-01",
    last_updated="2026-01-01",
    knowledge="2024-08-22",
    limits=Limits(context=256000, output=4096),
    cost=Cost(input=0.2, output=0.4),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
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
        "jamba-large": JAMBA_LARGE,
        "jamba-mini": JAMBA_MINI,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
