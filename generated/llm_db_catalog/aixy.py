# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:f77d09c7b4cad0f19b7a51fc
# body sha256:ded2bfd32e34d0d8677ce2d6
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
    Streaming,
    Texts,
    Tools,
)

TEXTS: Final = Texts(__package__)

PROVIDER: Final[Provider] = Provider(
    id="aixy",
    name="Aixy",
    base_url="https://api.aixy-gateway.com/v1",
    env=("AIXY_API_KEY",),
    doc="https://docs.aixy-gateway.com/integrations/overview",
    sdk="@ai-sdk/openai-compatible",
)

OPENAI_GPT_4_1_MINI: Final[Model] = Model(
    id="openai/gpt-4.1-mini",
    provider="aixy",
    name="GPT-4.1 mini",
    description=TEXTS,
    family="gpt-mini",
    canonical="openai/gpt-4.1-mini",
    release_date="2025-04-14",
    last_updated="2025-04-14",
    knowledge="2024-04",
    limits=Limits(context=1047576, output=32768),
    cost=Cost(input=0.4, output=1.6, cache_read=0.1),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "openai/gpt-4.1-mini": OPENAI_GPT_4_1_MINI,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
