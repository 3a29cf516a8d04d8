# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:52193c3cad83dfc07d13f0fe
# body sha256:77f9fa00c034762bdb2e2ae0
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
    id="groq",
    name="Groq",
    aliases=("groq_chat",),
    base_url="https://api.groq.com/openai/v1",
    env=("GROQ_API_KEY",),
    doc="https://console.groq.com/docs/models",
    sdk="@ai-sdk/groq",
)

ALLAM_2_7B: Final[Model] = Model(
    id="allam-2-7b",
    provider="groq",
    name="ALLaM-2-7b",
    description=TEXTS,
    family="allam-2",
    canonical="sdaia/allam-2-7b",
    release_date="2025-01-23",
    last_updated="2025-01-23",
    limits=Limits(context=4096, output=4096),
    cost=Cost(input=0, output=0),
    modalities=Modalities(input=("text",), output=("text",)),
    open_weights=True,
    attachment=False,
    temperature=True,
)

CANOPYLABS_ORPHEUS_ARABIC_SAUDI: Final[Model] = Model(
    id="canopylabs/orpheus-arabic-saudi",
    provider="groq",
    name="Canopy Labs Orpheus Arabic Saudi",
    description=TEXTS,
    family="canopylabs",
    release_date="2025-12-16",
    last_updated="2025-12-16",
    limits=Limits(context=4000, output=50000),
    modalities=Modalities(input=("text",), output=("audio",)),
    capabilities=Capabilities(chat=False),
    status="beta",
    open_weights=False,
    attachment=False,
    temperature=False,
)

CANOPYLABS_ORPHEUS_V1_ENGLISH: Final[Model] = Model(
    id="canopylabs/orpheus-v1-english",
    provider="groq",
    name="Canopy Labs Orpheus V1 English",
    description=TEXTS,
    family="canopylabs",
    release_date="2025-12-19",
    last_updated="2025-12-19",
    limits=Limits(context=4000, output=50000),
    modalities=Modalities(input=("text",), output=("audio",)),
    capabilities=Capabilities(chat=False),
    status="beta",
    open_weights=False,
    attachment=False,
    temperature=False,
)

GROQ_COMPOUND: Final[Model] = Model(
    id="groq/compound",
    provider="groq",
    name="Compound",
    description=TEXTS,
    family="groq",
    release_date="2025-09-04",
    last_updated="2025-09-04",
    limits=Limits(context=131072, output=8192),
    modalities=Modalities(input=("text",), output=("text",)),
    open_weights=False,
    attachment=False,
    temperature=True,
)

GROQ_COMPOUND_MINI: Final[Model] = Model(
    id="groq/compound-mini",
    provider="groq",
    name="Compound Mini",
    description=TEXTS,
    family="groq",
    release_date="2025-09-04",
    last_updated="2025-09-04",
    limits=Limits(context=131072, output=8192),
    modalities=Modalities(input=("text",), output=("text",)),
    open_weights=False,
    attachment=False,
    temperature=True,
)

LLAMA_3_1_8B_INSTANT: Final[Model] = Model(
    id="llama-3.1-8b-instant",
    provider="groq",
    name="Llama 3.1 8B",
    description=TEXTS,
    family="llama",
    release_date="2024-07-23",
    last_updated="2024-07-23",
    knowledge="2023-12",
    limits=Limits(context=131072, output=131072),
    cost=Cost(input=0.05, output=0.08),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

LLAMA_3_3_70B_VERSATILE: Final[Model] = Model(
    id="llama-3.3-70b-versatile",
    provider="groq",
    name="Llama 3.3 70B",
    description=TEXTS,
    family="llama",
    release_date="2024-12-06",
    last_updated="2024-12-06",
    knowledge="2023-12",
    limits=Limits(context=131072, output=32768),
    cost=Cost(input=0.59, output=0.79),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

META_LLAMA_LLAMA_PROMPT_GUARD_2_22M: Final[Model] = Model(
    id="meta-llama/llama-prompt-guard-2-22m",
    provider="groq",
    name="Llama Prompt Guard 2 22M",
    description=TEXTS,
    family="llama",
    release_date="2025-05-29",
    last_updated="2025-05-29",
    limits=Limits(context=512, output=512),
    cost=Cost(input=0.03, output=0.03),
    modalities=Modalities(input=("text",), output=("text",)),
    status="beta",
    open_weights=True,
    attachment=False,
    temperature=False,
)

META_LLAMA_LLAMA_PROMPT_GUARD_2_86M: Final[Model] = Model(
    id="meta-llama/llama-prompt-guard-2-86m",
    provider="groq",
    name="Prompt Guard 2 86M",
    description=TEXTS,
    family="llama",
    release_date="2025-05-29",
    last_updated="2025-05-29",
    limits=Limits(context=512, output=512),
    cost=Cost(input=0.04, output=0.04),
    modalities=Modalities(input=("text",), output=("text",)),
    status="beta",
    open_weights=True,
    attachment=False,
    temperature=False,
)

OPENAI_GPT_OSS_120B: Final[Model] = Model(
    id="openai/gpt-oss-120b",
    provider="groq",
    name="GPT OSS 120B",
    description=TEXTS,
    family="gpt-oss",
    canonical="openai/gpt-oss-120b",
    release_date="2025-08-05",
    last_updated="2025-10-21",
    limits=Limits(context=131072, output=65536),
    cost=Cost(input=0.15, output=0.6, cache_read=0.075, tools={"web_search": 0.005}),
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

OPENAI_GPT_OSS_20B: Final[Model] = Model(
    id="openai/gpt-oss-20b",
    provider="groq",
    name="GPT OSS 20B",
    description=TEXTS,
    family="gpt-oss",
    release_date="2025-08-05",
    last_updated="2025-09-25",
    limits=Limits(context=131072, output=65536),
    cost=Cost(input=0.075, output=0.3, cache_read=0.0375, tools={"web_search": 0.005}),
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

OPENAI_GPT_OSS_SAFEGUARD_20B: Final[Model] = Model(
    id="openai/gpt-oss-safeguard-20b",
    provider="groq",
    name="Safety GPT OSS 20B",
    description=TEXTS,
    family="gpt-oss",
    release_date="2025-10-29",
    last_updated="2026-06-29",
    limits=Limits(context=131072, output=65536),
    cost=Cost(input=0.075, output=0.3, cache_read=0.037, tools={"web_search": 0.005}),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("low", "medium", "high")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    status="beta",
    open_weights=True,
    attachment=False,
    temperature=True,
)

QWEN_QWEN3_6_27B: Final[Model] = Model(
    id="qwen/qwen3.6-27b",
    provider="groq",
    name="Qwen3.6 27B",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.6-27b",
    release_date="2026-04-22",
    last_updated="2026-04-22",
    limits=Limits(context=131072, output=16384),
    cost=Cost(input=0.6, output=3, cache_read=0.3),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("none", "default")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

QWEN_QWEN3_8_27B: Final[Model] = Model(
    id="qwen/qwen3.8-27b",
    provider="groq",
    name="Qwen3.8 27B",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.8-27b",
    release_date="2026-08-14",
    last_updated="2026-08-14",
    limits=Limits(context=131042, output=16384),
    cost=Cost(input=0.8, output=4),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "default", "low", "medium", "high"),
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

WHISPER_LARGE_V3: Final[Model] = Model(
    id="whisper-large-v3",
    provider="groq",
    name="Whisper",
    description=TEXTS,
    family="whisper",
    release_date="2023-09-01",
    last_updated="2025-09-05",
    modalities=Modalities(input=("audio",), output=("text",)),
    capabilities=Capabilities(chat=False),
    open_weights=True,
    attachment=False,
    temperature=True,
)

WHISPER_LARGE_V3_TURBO: Final[Model] = Model(
    id="whisper-large-v3-turbo",
    provider="groq",
    name="Whisper Large V3 Turbo",
    description=TEXTS,
    family="whisper",
    release_date="2024-10-01",
    last_updated="2024-10-01",
    modalities=Modalities(input=("audio",), output=("text",)),
    capabilities=Capabilities(chat=False),
    open_weights=True,
    attachment=False,
    temperature=True,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "allam-2-7b": ALLAM_2_7B,
        "canopylabs/orpheus-arabic-saudi": CANOPYLABS_ORPHEUS_ARABIC_SAUDI,
        "canopylabs/orpheus-v1-english": CANOPYLABS_ORPHEUS_V1_ENGLISH,
        "groq/compound": GROQ_COMPOUND,
        "groq/compound-mini": GROQ_COMPOUND_MINI,
        "llama-3.1-8b-instant": LLAMA_3_1_8B_INSTANT,
        "llama-3.3-70b-versatile": LLAMA_3_3_70B_VERSATILE,
        "meta-llama/llama-prompt-guard-2-22m": META_LLAMA_LLAMA_PROMPT_GUARD_2_22M,
        "meta-llama/llama-prompt-guard-2-86m": META_LLAMA_LLAMA_PROMPT_GUARD_2_86M,
        "openai/gpt-oss-120b": OPENAI_GPT_OSS_120B,
        "openai/gpt-oss-20b": OPENAI_GPT_OSS_20B,
        "openai/gpt-oss-safeguard-20b": OPENAI_GPT_OSS_SAFEGUARD_20B,
        "qwen/qwen3.6-27b": QWEN_QWEN3_6_27B,
        "qwen/qwen3.8-27b": QWEN_QWEN3_8_27B,
        "whisper-large-v3": WHISPER_LARGE_V3,
        "whisper-large-v3-turbo": WHISPER_LARGE_V3_TURBO,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
