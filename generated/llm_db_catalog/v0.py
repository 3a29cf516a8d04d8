# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:b2436dca167907221f8ad4ca
# body sha256:052975d82d7340546e464e41
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
    id="v0",
    name="v0",
    base_url="https://api.v0.dev/v1",
    env=("V0_API_KEY",),
    doc="https://sdk.vercel.ai/providers/ai-sdk-providers/vercel",
    sdk="@ai-sdk/vercel",
)

V0_1_0_MD: Final[Model] = Model(
    id="v0-1.0-md",
    provider="v0",
    name="v0-1.0-md",
    description=TEXTS,
    family="v0",
    release_date="2025-05-22",
    last_updated="2025-05-22",
    limits=Limits(context=128000, output=32000),
    cost=Cost(input=3, output=15),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True, parallel=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

V0_1_5_LG: Final[Model] = Model(
    id="v0-1.5-lg",
    provider="v0",
    name="v0-1.5-lg",
    description=TEXTS,
    family="v0",
    release_date="2025-06-09",
    last_updated="2025-06-09",
    limits=Limits(context=512000, output=32000),
    cost=Cost(input=15, output=75),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True, parallel=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

V0_1_5_MD: Final[Model] = Model(
    id="v0-1.5-md",
    provider="v0",
    name="v0-1.5-md",
    description=TEXTS,
    family="v0",
    release_date="2025-06-09",
    last_updated="2025-06-09",
    limits=Limits(context=128000, output=32000),
    cost=Cost(input=3, output=15),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True, parallel=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "v0-1.0-md": V0_1_0_MD,
        "v0-1.5-lg": V0_1_5_LG,
        "v0-1.5-md": V0_1_5_MD,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
