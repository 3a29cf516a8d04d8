# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:fb6f0b19e779afa1c7246041
# body sha256:24ab6a104a6f918f56f0934e
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
    id="stackit",
    name="STACKIT",
    base_url="https://api.openai-compat.model-serving.eu01.onstackit.cloud/v1",
    env=("STACKIT_API_KEY",),
    doc="https://docs.stackit.cloud/products/data-and-ai/ai-model-serving/basics/available-shared-models",
    sdk="@ai-sdk/openai-compatible",
)

QWEN_QWEN3_VL_235B_A22B_INSTRUCT_FP8: Final[Model] = Model(
    id="Qwen/Qwen3-VL-235B-A22B-Instruct-FP8",
    provider="stackit",
    name="Qwen3-VL 235B",
    description=TEXTS,
    family="qwen",
    release_date="2024-11-01",
    last_updated="2024-11-01",
    limits=Limits(context=218000, output=16384),
    cost=Cost(input=1.76, output=2.05),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

QWEN_QWEN3_VL_EMBEDDING_8B: Final[Model] = Model(
    id="Qwen/Qwen3-VL-Embedding-8B",
    provider="stackit",
    name="Qwen3-VL Embedding 8B",
    description=TEXTS,
    family="qwen",
    release_date="2026-02-05",
    last_updated="2026-02-05",
    limits=Limits(context=32000, output=4096),
    cost=Cost(input=0.09, output=0.09),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(chat=False, embeddings=True),
    open_weights=True,
    attachment=True,
    temperature=False,
)

QWEN_QWEN3_6_27B: Final[Model] = Model(
    id="Qwen/Qwen3.6-27B",
    provider="stackit",
    name="Qwen3.6 27B",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.6-27b",
    release_date="2026-04-22",
    last_updated="2026-04-22",
    limits=Limits(context=262144, output=16384),
    cost=Cost(input=0.53, output=0.76),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

CORTECS_LLAMA_3_3_70B_INSTRUCT_FP8_DYNAMIC: Final[Model] = Model(
    id="cortecs/Llama-3.3-70B-Instruct-FP8-Dynamic",
    provider="stackit",
    name="Llama 3.3 70B",
    description=TEXTS,
    family="llama",
    release_date="2024-12-05",
    last_updated="2024-12-05",
    limits=Limits(context=128000, output=4096),
    cost=Cost(input=0.53, output=0.76),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

GOOGLE_GEMMA_3_27B_IT: Final[Model] = Model(
    id="google/gemma-3-27b-it",
    provider="stackit",
    name="Gemma 3 27B",
    description=TEXTS,
    family="gemma",
    release_date="2025-05-17",
    last_updated="2025-05-17",
    limits=Limits(context=37000, output=4096),
    cost=Cost(input=0.53, output=0.76),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    open_weights=True,
    attachment=True,
    temperature=True,
)

INTFLOAT_E5_MISTRAL_7B_INSTRUCT: Final[Model] = Model(
    id="intfloat/e5-mistral-7b-instruct",
    provider="stackit",
    name="E5 Mistral 7B",
    description=TEXTS,
    family="mistral",
    release_date="2023-12-11",
    last_updated="2023-12-11",
    limits=Limits(context=4096, output=4096),
    cost=Cost(input=0.02, output=0.02),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(chat=False),
    open_weights=True,
    attachment=False,
    temperature=False,
)

OPENAI_GPT_OSS_120B: Final[Model] = Model(
    id="openai/gpt-oss-120b",
    provider="stackit",
    name="GPT OSS 120B",
    description=TEXTS,
    family="gpt-oss",
    canonical="openai/gpt-oss-120b",
    release_date="2025-08-05",
    last_updated="2025-08-05",
    limits=Limits(context=131000, output=8192),
    cost=Cost(input=0.53, output=0.76),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("low", "medium", "high")),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

OPENAI_GPT_OSS_20B: Final[Model] = Model(
    id="openai/gpt-oss-20b",
    provider="stackit",
    name="GPT OSS 20B",
    description=TEXTS,
    family="gpt-oss",
    canonical="openai/gpt-oss-20b",
    release_date="2025-08-05",
    last_updated="2025-08-05",
    limits=Limits(context=131072, output=8192),
    cost=Cost(input=0.18, output=0.29),
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

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "Qwen/Qwen3-VL-235B-A22B-Instruct-FP8": QWEN_QWEN3_VL_235B_A22B_INSTRUCT_FP8,
        "Qwen/Qwen3-VL-Embedding-8B": QWEN_QWEN3_VL_EMBEDDING_8B,
        "Qwen/Qwen3.6-27B": QWEN_QWEN3_6_27B,
        "cortecs/Llama-3.3-70B-Instruct-FP8-Dynamic": CORTECS_LLAMA_3_3_70B_INSTRUCT_FP8_DYNAMIC,
        "google/gemma-3-27b-it": GOOGLE_GEMMA_3_27B_IT,
        "intfloat/e5-mistral-7b-instruct": INTFLOAT_E5_MISTRAL_7B_INSTRUCT,
        "openai/gpt-oss-120b": OPENAI_GPT_OSS_120B,
        "openai/gpt-oss-20b": OPENAI_GPT_OSS_20B,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
