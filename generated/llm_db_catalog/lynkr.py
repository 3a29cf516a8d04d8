# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:f586f2eefe4674863cf02a49
# body sha256:6fa14a2638c4746950e98299
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
    Streaming,
    Texts,
    Tools,
)

TEXTS: Final = Texts(__package__)

PROVIDER: Final[Provider] = Provider(
    id="lynkr",
    name="Lynkr",
    base_url="http://127.0.0.1:8081/v1",
    env=("LYNKR_API_KEY",),
    doc="https://github.com/Fast-Editor/Lynkr",
    sdk="@ai-sdk/openai-compatible",
)

LYNKR_AUTO: Final[Model] = Model(
    id="lynkr-auto",
    provider="lynkr",
    name="Lynkr Auto (complexity routing)",
    description=TEXTS,
    family="auto",
    release_date="2025-12-03",
    last_updated="2026-07-11",
    limits=Limits(context=128000, output=8192),
    cost=Cost(input=0, output=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "lynkr-auto": LYNKR_AUTO,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
