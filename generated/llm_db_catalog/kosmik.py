# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:75473be4191c9e664d9ab30c
# body sha256:451aa3b8474f8d4388cd61a3
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
    id="kosmik",
    name="Kosmik Compute",
    base_url="https://api.koscompute.com/v1",
    env=("KOSMIK_API_KEY",),
    doc="https://api.koscompute.com/docs/",
    sdk="@ai-sdk/openai-compatible",
)

QWEN_QWEN3_8_27B: Final[Model] = Model(
    id="qwen/qwen3.8-27b",
    provider="kosmik",
    name="Qwen3.8 27B",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.8-27b",
    release_date="2026-08-14",
    last_updated="2026-08-14",
    limits=Limits(context=262144, output=32768),
    cost=Cost(input=0.35, output=2.2, cache_read=0.09),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "low", "medium", "xhigh"),
            field="reasoning_content",
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "qwen/qwen3.8-27b": QWEN_QWEN3_8_27B,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
