# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:7fb38d0a53a2dcb94075c8ba
# body sha256:4877fe6368fd10d9397e3f78
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
    id="scaleway",
    name="Scaleway",
    base_url="https://api.scaleway.ai/v1",
    env=("SCALEWAY_API_KEY",),
    doc="https://www.scaleway.com/en/docs/generative-apis/",
    sdk="@ai-sdk/openai-compatible",
)

BGE_MULTILINGUAL_GEMMA2: Final[Model] = Model(
    id="bge-multilingual-gemma2",
    provider="scaleway",
    name="BGE Multilingual Gemma2",
    description=TEXTS,
    family="gemma",
    release_date="2024-07-26",
    last_updated="2025-06-15",
    limits=Limits(context=8191, output=3072),
    cost=Cost(input=0.1, output=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(chat=False),
    open_weights=False,
    attachment=False,
    temperature=False,
)

DEEPSEEK_V4_FLASH_0731: Final[Model] = Model(
    id="deepseek-v4-flash-0731",
    provider="scaleway",
    name="DeepSeek V4 Flash 0731",
    description=TEXTS,
    family="deepseek-flash",
    canonical="deepseek/deepseek-v4-flash-0731",
    release_date="2026-07-31",
    last_updated="2026-07-31",
    knowledge="2025-05",
    limits=Limits(context=256000, output=32768),
    cost=Cost(input=0.468, output=0.936, cache_read=0.0936, reasoning=0.936),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "low", "high", "max"),
            interleaved=True,
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    status="beta",
    open_weights=True,
    attachment=False,
    temperature=True,
)

GEMMA_4_26B_A4B_IT: Final[Model] = Model(
    id="gemma-4-26b-a4b-it",
    provider="scaleway",
    name="Gemma 4 26B A4B IT",
    description=TEXTS,
    family="gemma",
    canonical="google/gemma-4-26b-a4b-it",
    release_date="2026-04-01",
    last_updated="2026-05-22",
    knowledge="2025-04",
    limits=Limits(context=256000, output=16384),
    cost=Cost(input=0.25, output=0.5),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("none", "low", "medium", "high")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    status="beta",
    open_weights=True,
    attachment=True,
    temperature=True,
)

GLM_5_2: Final[Model] = Model(
    id="glm-5.2",
    provider="scaleway",
    name="GLM-5.2",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.2",
    release_date="2026-06-13",
    last_updated="2026-06-13",
    limits=Limits(context=256000, output=16384),
    cost=Cost(input=1.8, output=5.5),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("none", "low", "medium", "high")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

GPT_OSS_120B: Final[Model] = Model(
    id="gpt-oss-120b",
    provider="scaleway",
    name="GPT-OSS 120B",
    description=TEXTS,
    family="gpt-oss",
    release_date="2024-01-01",
    last_updated="2026-03-17",
    limits=Limits(context=128000, output=32768),
    cost=Cost(input=0.15, output=0.6),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("low", "medium", "high")),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

LLAMA_3_3_70B_INSTRUCT: Final[Model] = Model(
    id="llama-3.3-70b-instruct",
    provider="scaleway",
    name="Llama-3.3-70B-Instruct",
    description=TEXTS,
    family="llama",
    release_date="2024-12-06",
    last_updated="2026-03-17",
    knowledge="2023-12",
    limits=Limits(context=100000, output=16384),
    cost=Cost(input=0.9, output=0.9),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

MISTRAL_MEDIUM_3_5_128B: Final[Model] = Model(
    id="mistral-medium-3.5-128b",
    provider="scaleway",
    name="Mistral Medium 3.5 128B",
    description=TEXTS,
    family="mistral-medium",
    canonical="mistral/mistral-medium-2604",
    release_date="2026-04-29",
    last_updated="2026-04-29",
    limits=Limits(context=256000, output=16384),
    cost=Cost(input=1.5, output=7.5),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("none", "high")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

MISTRAL_SMALL_3_2_24B_INSTRUCT_2506: Final[Model] = Model(
    id="mistral-small-3.2-24b-instruct-2506",
    provider="scaleway",
    name="Mistral Small 3.2 24B Instruct (2506)",
    description=TEXTS,
    family="mistral-small",
    canonical="mistral/mistral-small-2506",
    release_date="2025-06-20",
    last_updated="2026-03-17",
    knowledge="2025-03",
    limits=Limits(context=128000, output=32768),
    cost=Cost(input=0.15, output=0.35),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

PIXTRAL_12B_2409: Final[Model] = Model(
    id="pixtral-12b-2409",
    provider="scaleway",
    name="Pixtral 12B 2409",
    description=TEXTS,
    family="pixtral",
    canonical="mistral/pixtral-12b",
    release_date="2024-09-25",
    last_updated="2026-03-17",
    knowledge="2024-09",
    limits=Limits(context=128000, output=4096),
    cost=Cost(input=0.2, output=0.2),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

QWEN3_235B_A22B_INSTRUCT_2507: Final[Model] = Model(
    id="qwen3-235b-a22b-instruct-2507",
    provider="scaleway",
    name="Qwen3 235B A22B Instruct 2507",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3-235b-a22b",
    release_date="2025-07-01",
    last_updated="2026-03-17",
    knowledge="2025-04",
    limits=Limits(context=260000, output=16384),
    cost=Cost(input=0.75, output=2.25, reasoning=8.4),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

QWEN3_CODER_30B_A3B_INSTRUCT: Final[Model] = Model(
    id="qwen3-coder-30b-a3b-instruct",
    provider="scaleway",
    name="Qwen3-Coder 30B-A3B Instruct",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3-coder-30b-a3b-instruct",
    release_date="2025-04",
    last_updated="2026-03-17",
    knowledge="2025-04",
    limits=Limits(context=128000, output=32768),
    cost=Cost(input=0.2, output=0.8),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

QWEN3_EMBEDDING_8B: Final[Model] = Model(
    id="qwen3-embedding-8b",
    provider="scaleway",
    name="Qwen3 Embedding 8B",
    description=TEXTS,
    family="qwen",
    release_date="2025-06-05",
    last_updated="2026-03-17",
    limits=Limits(context=32768, output=4096),
    cost=Cost(input=0.1, output=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(chat=False, embeddings=True),
    open_weights=False,
    attachment=False,
    temperature=False,
)

QWEN3_5_397B_A17B: Final[Model] = Model(
    id="qwen3.5-397b-a17b",
    provider="scaleway",
    name="Qwen3.5 397B A17B",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.5-397b-a17b",
    release_date="2026-03-17",
    last_updated="2026-03-17",
    knowledge="2025-04",
    limits=Limits(context=256000, output=16384),
    cost=Cost(input=0.6, output=3.6),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("none", "low", "medium", "high")),
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
    provider="scaleway",
    name="Qwen3.6 35B A3B",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.6-35b-a3b",
    release_date="2026-05-01",
    last_updated="2026-05-22",
    knowledge="2025-04",
    limits=Limits(context=128000, output=16384),
    cost=Cost(input=0.25, output=1.5),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("none", "low", "medium", "high")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    status="beta",
    open_weights=True,
    attachment=True,
    temperature=True,
)

QWEN3_8_27B: Final[Model] = Model(
    id="qwen3.8-27b",
    provider="scaleway",
    name="Qwen3.8 27B",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.8-27b",
    release_date="2026-08-14",
    last_updated="2026-08-14",
    limits=Limits(context=262144, output=32768),
    cost=Cost(input=0.684, output=3.762, cache_read=0.137, reasoning=3.762),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("none", "low", "medium", "xhigh")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    status="beta",
    open_weights=True,
    attachment=True,
    temperature=True,
)

WHISPER_LARGE_V3: Final[Model] = Model(
    id="whisper-large-v3",
    provider="scaleway",
    name="Whisper Large v3",
    description=TEXTS,
    family="whisper",
    release_date="2023-09-01",
    last_updated="2026-03-17",
    knowledge="2023-09",
    limits=Limits(output=8192),
    cost=Cost(input=0.003, output=0),
    modalities=Modalities(input=("audio",), output=("text",)),
    capabilities=Capabilities(chat=False),
    open_weights=True,
    attachment=False,
    temperature=False,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "bge-multilingual-gemma2": BGE_MULTILINGUAL_GEMMA2,
        "deepseek-v4-flash-0731": DEEPSEEK_V4_FLASH_0731,
        "gemma-4-26b-a4b-it": GEMMA_4_26B_A4B_IT,
        "glm-5.2": GLM_5_2,
        "gpt-oss-120b": GPT_OSS_120B,
        "llama-3.3-70b-instruct": LLAMA_3_3_70B_INSTRUCT,
        "mistral-medium-3.5-128b": MISTRAL_MEDIUM_3_5_128B,
        "mistral-small-3.2-24b-instruct-2506": MISTRAL_SMALL_3_2_24B_INSTRUCT_2506,
        "pixtral-12b-2409": PIXTRAL_12B_2409,
        "qwen3-235b-a22b-instruct-2507": QWEN3_235B_A22B_INSTRUCT_2507,
        "qwen3-coder-30b-a3b-instruct": QWEN3_CODER_30B_A3B_INSTRUCT,
        "qwen3-embedding-8b": QWEN3_EMBEDDING_8B,
        "qwen3.5-397b-a17b": QWEN3_5_397B_A17B,
        "qwen3.6-35b-a3b": QWEN3_6_35B_A3B,
        "qwen3.8-27b": QWEN3_8_27B,
        "whisper-large-v3": WHISPER_LARGE_V3,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
