# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:a9c26519d4df44740551d059
# body sha256:882d0f3f560f36e58c5658e8
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
    id="echo",
    name="Echo",
    base_url="https://echo.tracerml.ai/v1",
    env=("ECHO_API_KEY",),
    doc="https://echo.tracerml.ai/docs/api",
    sdk="@ai-sdk/openai-compatible",
)

ECHO: Final[Model] = Model(
    id="echo",
    provider="echo",
    name="Echo",
    description=TEXTS,
    release_date="2026-07-19",
    last_updated="2026-08-16",
    limits=Limits(context=262144, output=65536),
    cost=Cost(input=10, output=50),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("none", "low", "medium", "high")),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    status="beta",
    open_weights=False,
    attachment=False,
    temperature=True,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "echo": ECHO,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
