# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:977cd6d61a01c4c3fa9a0055
# body sha256:bf5fcd148d9514a785faee93
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
    id="lucidquery",
    name="LucidQuery",
    base_url="https://api.lucidquery.com/v1",
    env=("LUCIDQUERY_API_KEY",),
    doc="https://lucidquery.com/docs",
    sdk="@ai-sdk/openai-compatible",
)

LUCIDNOVA_RF1_100B: Final[Model] = Model(
    id="lucidnova-rf1-100b",
    provider="lucidquery",
    name="LucidNova RF1 100B",
    description=TEXTS,
    family="nova",
    release_date="2024-12-28",
    last_updated="2025-09-10",
    knowledge="2025-09-16",
    limits=Limits(context=120000, output=8000),
    cost=Cost(input=2, output=5),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=False,
)

LUCIDQUERY_AGI_01_FRONTIER: Final[Model] = Model(
    id="lucidquery-agi-01-frontier",
    provider="lucidquery",
    name="AGI-01 Frontier",
    description=TEXTS,
    family="agi",
    release_date="2026-06-16",
    last_updated="2026-06-16",
    knowledge="2026-06-05",
    limits=Limits(context=300000, output=120000),
    cost=Cost(input=4.5, output=22),
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

LUCIDQUERY_AGI_01_SWIFT: Final[Model] = Model(
    id="lucidquery-agi-01-swift",
    provider="lucidquery",
    name="AGI-01 Swift",
    description=TEXTS,
    family="agi",
    release_date="2026-06-16",
    last_updated="2026-06-16",
    knowledge="2026-06-05",
    limits=Limits(context=300000, output=120000),
    cost=Cost(input=2.5, output=15),
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

LUCIDQUERY_NEXUS_CODER: Final[Model] = Model(
    id="lucidquery-nexus-coder",
    provider="lucidquery",
    name="LucidQuery Nexus Coder",
    description=TEXTS,
    family="lucid",
    release_date="2025-09-01",
    last_updated="2025-09-01",
    knowledge="2025-08-01",
    limits=Limits(context=250000, output=60000),
    cost=Cost(input=2, output=5),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=False,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "lucidnova-rf1-100b": LUCIDNOVA_RF1_100B,
        "lucidquery-agi-01-frontier": LUCIDQUERY_AGI_01_FRONTIER,
        "lucidquery-agi-01-swift": LUCIDQUERY_AGI_01_SWIFT,
        "lucidquery-nexus-coder": LUCIDQUERY_NEXUS_CODER,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
