# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:6edddb57257fd05b10f736e5
# body sha256:5d2d08465062cd8217dc0a93
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
    id="qvac",
    name="QVAC",
    env=("QVAC_API_KEY",),
    doc="https://www.npmjs.com/package/@qvac/ai-sdk-provider",
    sdk="@qvac/ai-sdk-provider",
)

GEMMA4_31B: Final[Model] = Model(
    id="gemma4-31b",
    provider="qvac",
    name="Gemma 4 31B IT",
    description=TEXTS,
    family="gemma",
    canonical="google/gemma-4-31b-it",
    release_date="2026-04-02",
    last_updated="2026-04-02",
    limits=Limits(context=262144, output=32768),
    cost=Cost(input=0, output=0),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

GPT_OSS_120B: Final[Model] = Model(
    id="gpt-oss-120b",
    provider="qvac",
    name="GPT OSS 120B",
    description=TEXTS,
    family="gpt-oss",
    canonical="openai/gpt-oss-120b",
    release_date="2025-08-05",
    last_updated="2025-08-05",
    limits=Limits(context=131072, output=32768),
    cost=Cost(input=0, output=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

GPT_OSS_20B: Final[Model] = Model(
    id="gpt-oss-20b",
    provider="qvac",
    name="GPT OSS 20B",
    description=TEXTS,
    family="gpt-oss",
    canonical="openai/gpt-oss-20b",
    release_date="2025-08-05",
    last_updated="2025-08-05",
    limits=Limits(context=131072, output=32768),
    cost=Cost(input=0, output=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

QWEN3_5_0_8B: Final[Model] = Model(
    id="qwen3.5-0.8b",
    provider="qvac",
    name="Qwen3.5 0.8B",
    description=TEXTS,
    family="qwen",
    release_date="2025-11-01",
    last_updated="2025-11-01",
    limits=Limits(context=32768, output=8192),
    cost=Cost(input=0, output=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

QWEN3_5_2B: Final[Model] = Model(
    id="qwen3.5-2b",
    provider="qvac",
    name="Qwen3.5 2B",
    description=TEXTS,
    family="qwen",
    release_date="2025-11-01",
    last_updated="2025-11-01",
    limits=Limits(context=32768, output=8192),
    cost=Cost(input=0, output=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

QWEN3_5_4B: Final[Model] = Model(
    id="qwen3.5-4b",
    provider="qvac",
    name="Qwen3.5 4B",
    description=TEXTS,
    family="qwen",
    release_date="2025-11-01",
    last_updated="2025-11-01",
    limits=Limits(context=32768, output=8192),
    cost=Cost(input=0, output=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

QWEN3_5_9B: Final[Model] = Model(
    id="qwen3.5-9b",
    provider="qvac",
    name="Qwen3.5 9B",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.5-9b",
    release_date="2026-02-23",
    last_updated="2026-02-23",
    limits=Limits(context=32768, output=8192),
    cost=Cost(input=0, output=0),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("none", "max")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

QWEN3_6_27B: Final[Model] = Model(
    id="qwen3.6-27b",
    provider="qvac",
    name="Qwen3.6 27B",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.6-27b",
    release_date="2026-04-22",
    last_updated="2026-04-22",
    limits=Limits(context=262144, output=65536),
    cost=Cost(input=0, output=0),
    modalities=Modalities(input=("text", "image", "video", "audio"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

QWEN3_6_35B_A3B: Final[Model] = Model(
    id="qwen3.6-35b-a3b",
    provider="qvac",
    name="Qwen3.6 35B-A3B",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.6-35b-a3b",
    release_date="2026-04-17",
    last_updated="2026-04-17",
    limits=Limits(context=262144, output=65536),
    cost=Cost(input=0, output=0),
    modalities=Modalities(input=("text", "image", "video", "audio"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
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
        "gemma4-31b": GEMMA4_31B,
        "gpt-oss-120b": GPT_OSS_120B,
        "gpt-oss-20b": GPT_OSS_20B,
        "qwen3.5-0.8b": QWEN3_5_0_8B,
        "qwen3.5-2b": QWEN3_5_2B,
        "qwen3.5-4b": QWEN3_5_4B,
        "qwen3.5-9b": QWEN3_5_9B,
        "qwen3.6-27b": QWEN3_6_27B,
        "qwen3.6-35b-a3b": QWEN3_6_35B_A3B,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
