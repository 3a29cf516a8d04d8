# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:167b0f01c42bd6cfe78d14da
# body sha256:c70e9b4cafd1a1a0a9c09d05
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
    id="zenifra",
    name="Zenifra",
    base_url="https://ai.zenifra.com/v1",
    env=("ZENIFRA_AI_KEY",),
    doc="https://docs.zenifra.com",
    sdk="@ai-sdk/openai-compatible",
)

ALIBABA_QWEN3_6_35B_A3B: Final[Model] = Model(
    id="alibaba/qwen3.6-35b-a3b",
    provider="zenifra",
    name="Qwen3.6 35B-A3B",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.6-35b-a3b",
    release_date="2026-04-17",
    last_updated="2026-04-17",
    limits=Limits(context=262144, output=65536),
    cost=Cost(input=0.19, output=0.48),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
    extra={"provider": {"shape": "completions"}},
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "alibaba/qwen3.6-35b-a3b": ALIBABA_QWEN3_6_35B_A3B,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
