# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:297e2c1f663619e73647b48a
# body sha256:050d274b8e230a403f9274dc
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
    id="thinkingmachines",
    name="Thinking Machines",
    base_url="https://tinker.thinkingmachines.dev/services/tinker-prod/anthropic/api/v1",
    env=("TINKER_API_KEY",),
    doc="https://tinker-docs.thinkingmachines.ai/tinker/compatible-apis/anthropic/",
    sdk="@ai-sdk/anthropic",
)

THINKINGMACHINES_INKLING: Final[Model] = Model(
    id="thinkingmachines/Inkling",
    provider="thinkingmachines",
    name="Inkling",
    description=TEXTS,
    family="ling",
    canonical="thinkingmachines/inkling",
    release_date="2026-07-15",
    last_updated="2026-07-15",
    limits=Limits(context=65536, output=65536),
    cost=Cost(input=1.87, output=4.68, cache_read=0.374),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "medium", "high", "xhigh", "max"),
            toggle=True,
        ),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

THINKINGMACHINES_INKLING_PEFT_262144: Final[Model] = Model(
    id="thinkingmachines/Inkling:peft:262144",
    provider="thinkingmachines",
    name="Inkling (256K)",
    description=TEXTS,
    family="ling",
    canonical="thinkingmachines/inkling",
    release_date="2026-07-15",
    last_updated="2026-07-15",
    limits=Limits(context=262144, output=262144),
    cost=Cost(input=3.74, output=9.36, cache_read=0.748),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "medium", "high", "xhigh", "max"),
            toggle=True,
        ),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "thinkingmachines/Inkling": THINKINGMACHINES_INKLING,
        "thinkingmachines/Inkling:peft:262144": THINKINGMACHINES_INKLING_PEFT_262144,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
