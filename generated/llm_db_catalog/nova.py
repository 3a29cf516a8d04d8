# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:1a7aea1bc5890a41ef22cd8f
# body sha256:ffdc525a0c6f9d57b3e4571d
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
    id="nova",
    name="Nova",
    aliases=("amazon_nova",),
    base_url="https://api.nova.amazon.com/v1",
    env=("NOVA_API_KEY",),
    doc="https://nova.amazon.com/dev/documentation",
    sdk="@ai-sdk/openai-compatible",
)

NOVA_2_LITE_V1: Final[Model] = Model(
    id="nova-2-lite-v1",
    provider="nova",
    name="Nova 2 Lite",
    description=TEXTS,
    family="nova-lite",
    release_date="2025-12-01",
    last_updated="2025-12-01",
    limits=Limits(context=1000000, output=64000),
    cost=Cost(input=0, output=0, reasoning=0),
    modalities=Modalities(input=("text", "image", "video", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "medium", "high"),
            toggle=True,
        ),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

NOVA_2_PRO_V1: Final[Model] = Model(
    id="nova-2-pro-v1",
    provider="nova",
    name="Nova 2 Pro",
    description=TEXTS,
    family="nova-pro",
    release_date="2025-12-03",
    last_updated="2026-01-03",
    limits=Limits(context=1000000, output=64000),
    cost=Cost(input=0, output=0, reasoning=0),
    modalities=Modalities(input=("text", "image", "video", "pdf"), output=("text",)),
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
        "nova-2-lite-v1": NOVA_2_LITE_V1,
        "nova-2-pro-v1": NOVA_2_PRO_V1,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
