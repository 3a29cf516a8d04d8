# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:2cdd81bb8d0f5af5e9e10faced469e138a48f4793c2b360775f9ba4a4a6587d5
# body sha256:44aa7b3fcf9d046adb66961cd9404ba5222832b17725b647bbc1ba9bd44d86b5
from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from llm_db.schema import (
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
