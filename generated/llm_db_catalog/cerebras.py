# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:286939c9a2bc85e561e7432d
# body sha256:f4b7170c204d4f366bea83a2
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
    id="cerebras",
    name="Cerebras",
    aliases=("cerebras_chat",),
    base_url="https://api.cerebras.ai/v1",
    env=("CEREBRAS_API_KEY",),
    doc="https://inference-docs.cerebras.ai/models/overview",
    sdk="@ai-sdk/cerebras",
)

GPT_OSS_120B: Final[Model] = Model(
    id="gpt-oss-120b",
    provider="cerebras",
    name="GPT OSS 120B",
    description=TEXTS,
    family="gpt-oss",
    canonical="openai/gpt-oss-120b",
    release_date="2025-08-05",
    last_updated="2026-06-10",
    limits=Limits(context=131072, output=40960),
    cost=Cost(input=0.35, output=0.75),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("low", "medium", "high")),
        tools=Tools(enabled=True, parallel=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

QWEN_3_8_27B: Final[Model] = Model(
    id="qwen-3.8-27b",
    provider="cerebras",
    name="Qwen3.8 27B",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.8-27b",
    release_date="2026-08-14",
    last_updated="2026-09-03",
    limits=Limits(context=131072, output=40960),
    cost=Cost(input=0.99, output=1.49, cache_read=0.99),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("none", "low", "medium", "high")),
        tools=Tools(enabled=True, parallel=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "gpt-oss-120b": GPT_OSS_120B,
        "qwen-3.8-27b": QWEN_3_8_27B,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
