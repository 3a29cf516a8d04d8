# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:577192bf735744f7cb273319
# body sha256:968cab4ba283fd963a40eca1
from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from llm_db.schema.shared import (
    Capabilities,
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
    id="sarvam",
    name="Sarvam AI",
    base_url="https://api.sarvam.ai/v1",
    env=("SARVAM_API_KEY",),
    doc="https://docs.sarvam.ai/api-reference-docs/getting-started/models",
    sdk="@ai-sdk/openai-compatible",
)

SARVAM_105B: Final[Model] = Model(
    id="sarvam-105b",
    provider="sarvam",
    name="Sarvam-105B",
    description=TEXTS,
    family="sarvam",
    canonical="sarvam/sarvam-105b",
    release_date="2026-02-18",
    last_updated="2026-03-06",
    limits=Limits(context=131072, output=131072),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "medium", "high"),
            field="reasoning_content",
        ),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

SARVAM_30B: Final[Model] = Model(
    id="sarvam-30b",
    provider="sarvam",
    name="Sarvam-30B",
    description=TEXTS,
    family="sarvam",
    canonical="sarvam/sarvam-30b",
    release_date="2026-02-18",
    last_updated="2026-03-06",
    limits=Limits(context=65536, output=65536),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "medium", "high"),
            field="reasoning_content",
        ),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "sarvam-105b": SARVAM_105B,
        "sarvam-30b": SARVAM_30B,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
