# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:6e9c6ff70fd0b134764dcd2c
# body sha256:c5b7f6a5fd0c194d14d80780
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
    id="wallaby",
    name="Wallaby",
    base_url="https://api.wallabytoken.com/v1",
    env=("WALLABY_API_KEY",),
    doc="https://wallabytoken.com/docs",
    sdk="@ai-sdk/openai-compatible",
)

MOONSHOTAI_KIMI_K3: Final[Model] = Model(
    id="moonshotai/kimi-k3",
    provider="wallaby",
    name="Kimi K3",
    description=TEXTS,
    family="kimi-k3",
    canonical="moonshotai/kimi-k3",
    release_date="2026-07-16",
    last_updated="2026-07-16",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(input=2.7, output=13.5, cache_read=0.27),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "medium", "high", "max"),
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
        "moonshotai/kimi-k3": MOONSHOTAI_KIMI_K3,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
