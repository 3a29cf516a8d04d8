# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:79cf804284af65e66cd401e2
# body sha256:c9a93c761fe0a08550dd89ea
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
    id="ainetcafe",
    name="ainetcafe",
    base_url="https://microquickjs.com/v1",
    env=("AINETCAFE_API_KEY",),
    doc="https://ainetcafe.com/k3/guides/",
    sdk="@ai-sdk/openai-compatible",
)

KIMI_K3: Final[Model] = Model(
    id="Kimi-K3",
    provider="ainetcafe",
    name="Kimi K3",
    description=TEXTS,
    family="kimi-k3",
    canonical="moonshotai/kimi-k3",
    release_date="2026-07-16",
    last_updated="2026-07-16",
    limits=Limits(context=262144, output=32768),
    cost=Cost(input=2.1, output=10.5, cache_read=0.3),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "high", "max"),
            field="reasoning_content",
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=False,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "Kimi-K3": KIMI_K3,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
