# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:cc4274f8e635f835ae1c2c4e
# body sha256:1b34434d887c2c7b50beee07
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
    id="neosmith",
    name="NeoSmith",
    base_url="https://router.neosmith.ai/v1",
    env=("NEOSMITH_API_KEY",),
    doc="https://neosmith.ai/docs",
    sdk="@ai-sdk/openai",
)

NEOSMITH_INTELLIGENT_BASIC: Final[Model] = Model(
    id="neosmith.intelligent-basic",
    provider="neosmith",
    name="NeoSmith Basic",
    description=TEXTS,
    family="neosmith.intelligent",
    release_date="2026-04-26",
    last_updated="2026-08-03",
    limits=Limits(context=1000000, output=128000),
    cost=Cost(input=1.17, output=4.37, cache_read=0.22, cache_write=0),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

NEOSMITH_INTELLIGENT_MAESTRO: Final[Model] = Model(
    id="neosmith.intelligent-maestro",
    provider="neosmith",
    name="NeoSmith Maestro",
    description=TEXTS,
    family="neosmith.intelligent",
    release_date="2026-08-03",
    last_updated="2026-08-08",
    limits=Limits(context=1000000, output=128000),
    cost=Cost(input=2.4, output=12, cache_read=0.35, cache_write=0),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

NEOSMITH_INTELLIGENT_PRO: Final[Model] = Model(
    id="neosmith.intelligent-pro",
    provider="neosmith",
    name="NeoSmith Pro",
    description=TEXTS,
    family="neosmith.intelligent",
    release_date="2026-04-26",
    last_updated="2026-07-18",
    limits=Limits(context=1000000, output=128000),
    cost=Cost(input=1.81, output=8.39, cache_read=0.3, cache_write=0),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

NEOSMITH_NEOLITE: Final[Model] = Model(
    id="neosmith.neolite",
    provider="neosmith",
    name="NeoSmith NeoLite",
    description=TEXTS,
    release_date="2026-06-20",
    last_updated="2026-08-03",
    limits=Limits(context=512000, output=64000),
    cost=Cost(input=0.6, output=2.4, cache_read=0.08, cache_write=0),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "neosmith.intelligent-basic": NEOSMITH_INTELLIGENT_BASIC,
        "neosmith.intelligent-maestro": NEOSMITH_INTELLIGENT_MAESTRO,
        "neosmith.intelligent-pro": NEOSMITH_INTELLIGENT_PRO,
        "neosmith.neolite": NEOSMITH_NEOLITE,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
