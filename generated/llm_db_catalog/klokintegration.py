# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:763e6455776949d35f7276f7
# body sha256:e7de96237abda41af4f94f75
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
    id="klokintegration",
    name="klokintegration.se",
    base_url="https://api-gw.klok.ipaas.se/proxy/kloker-key/v1",
    env=("KLOKINTEGRATION_API_KEY",),
    doc="https://klokintegration.se/docs/ai-api",
    sdk="@ai-sdk/openai-compatible",
)

KLOKER: Final[Model] = Model(
    id="Kloker",
    provider="klokintegration",
    name="Kloker",
    description=TEXTS,
    release_date="2026-08-29",
    last_updated="2026-08-29",
    limits=Limits(context=200000, output=50000),
    cost=Cost(input=0.23, output=1.16),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    status="beta",
    open_weights=False,
    attachment=False,
    temperature=True,
)

KLOKER_INTEGRATION_ARCHITECT: Final[Model] = Model(
    id="Kloker-Integration-Architect",
    provider="klokintegration",
    name="Kloker Integration Architect",
    description=TEXTS,
    family="Kloker-Integration",
    release_date="2026-08-29",
    last_updated="2026-08-29",
    limits=Limits(context=200000, output=50000),
    cost=Cost(input=0.23, output=1.16),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    status="beta",
    open_weights=False,
    attachment=False,
    temperature=True,
)

KLOKER_INTEGRATION_DEVELOPER: Final[Model] = Model(
    id="Kloker-Integration-Developer",
    provider="klokintegration",
    name="Kloker Integration Developer",
    description=TEXTS,
    family="Kloker-Integration",
    release_date="2026-08-29",
    last_updated="2026-08-29",
    limits=Limits(context=200000, output=50000),
    cost=Cost(input=0.23, output=1.16),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
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
        "Kloker": KLOKER,
        "Kloker-Integration-Architect": KLOKER_INTEGRATION_ARCHITECT,
        "Kloker-Integration-Developer": KLOKER_INTEGRATION_DEVELOPER,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
