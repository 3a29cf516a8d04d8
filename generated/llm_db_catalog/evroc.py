# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:63e7e32db2084a22ec8b412e
# body sha256:02a97624086aee3f9e148f62
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
    id="evroc",
    name="evroc",
    base_url="https://models.think.evroc.com/v1",
    env=("EVROC_API_KEY",),
    doc="https://docs.evroc.com/products/think/overview.html",
    sdk="@ai-sdk/openai-compatible",
)

KBLAB_KB_WHISPER_LARGE: Final[Model] = Model(
    id="KBLab/kb-whisper-large",
    provider="evroc",
    name="KB Whisper",
    description=TEXTS,
    family="whisper",
    release_date="2024-10-01",
    last_updated="2024-10-01",
    limits=Limits(context=448, output=448),
    cost=Cost(input=0.0023, output=0.0023, output_audio=2.3),
    modalities=Modalities(input=("audio",), output=("text",)),
    capabilities=Capabilities(chat=False),
    open_weights=True,
    attachment=False,
)

QWEN_QWEN3_EMBEDDING_8B: Final[Model] = Model(
    id="Qwen/Qwen3-Embedding-8B",
    provider="evroc",
    name="Qwen3 Embedding 8B",
    description=TEXTS,
    family="text-embedding",
    release_date="2025-07-30",
    last_updated="2025-07-30",
    limits=Limits(context=40960, output=4096),
    cost=Cost(input=0.115, output=0.115),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(chat=False, embeddings=True),
    open_weights=True,
    attachment=False,
)

QWEN_QWEN3_RERANKER_4B: Final[Model] = Model(
    id="Qwen/Qwen3-Reranker-4B",
    provider="evroc",
    name="Qwen3 Reranker 4B",
    description=TEXTS,
    family="qwen",
    release_date="2025-07-30",
    last_updated="2025-07-30",
    limits=Limits(context=32000, output=4096),
    cost=Cost(input=0.0575, output=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(chat=False),
    open_weights=True,
    attachment=False,
)

QWEN_QWEN3_6_35B_A3B: Final[Model] = Model(
    id="Qwen/Qwen3.6-35B-A3B",
    provider="evroc",
    name="Qwen3.6 35B-A3B",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.6-35b-a3b",
    release_date="2026-04-17",
    last_updated="2026-04-17",
    limits=Limits(context=262144, output=65536),
    cost=Cost(input=0.345, output=1.38),
    modalities=Modalities(input=("text", "image", "video", "audio"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

QWEN_QWEN3_8_27B: Final[Model] = Model(
    id="Qwen/Qwen3.8-27B",
    provider="evroc",
    name="Qwen3.8-27B",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.8-27b",
    release_date="2026-08-14",
    last_updated="2026-08-14",
    limits=Limits(context=262144, output=262144),
    cost=Cost(input=0.87, output=3.5),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "medium", "xhigh"),
            toggle=True,
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

EVROC_ROC: Final[Model] = Model(
    id="evroc/roc",
    provider="evroc",
    name="roc",
    description=TEXTS,
    release_date="2026-06-06",
    last_updated="2026-06-06",
    knowledge="2026-01",
    limits=Limits(context=262144, output=262144),
    cost=Cost(input=2.875, output=11.516),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, budget=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

GOOGLE_GEMMA_4_26B_A4B_IT: Final[Model] = Model(
    id="google/gemma-4-26B-A4B-it",
    provider="evroc",
    name="Gemma 4 26B A4B IT",
    description=TEXTS,
    family="gemma",
    canonical="google/gemma-4-26b-a4b-it",
    release_date="2026-04-02",
    last_updated="2026-04-02",
    limits=Limits(context=262144, output=32768),
    cost=Cost(input=0.144, output=0.575),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

INTFLOAT_MULTILINGUAL_E5_LARGE_INSTRUCT: Final[Model] = Model(
    id="intfloat/multilingual-e5-large-instruct",
    provider="evroc",
    name="E5 Multi-Lingual Large Embeddings 0.6B",
    description=TEXTS,
    family="text-embedding",
    release_date="2024-06-01",
    last_updated="2024-06-01",
    limits=Limits(context=512, output=512),
    cost=Cost(input=0.114, output=0.114),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(chat=False, embeddings=True),
    open_weights=True,
    attachment=False,
)

MISTRALAI_MISTRAL_MEDIUM_3_5_128B: Final[Model] = Model(
    id="mistralai/Mistral-Medium-3.5-128B",
    provider="evroc",
    name="Mistral Medium 3.5",
    description=TEXTS,
    family="mistral-medium",
    canonical="mistral/mistral-medium-2604",
    release_date="2026-04-29",
    last_updated="2026-04-29",
    limits=Limits(context=262144, output=262144),
    cost=Cost(input=1.725, output=6.9),
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

MISTRALAI_VOXTRAL_SMALL_24B_2507: Final[Model] = Model(
    id="mistralai/Voxtral-Small-24B-2507",
    provider="evroc",
    name="Voxtral Small 24B",
    description=TEXTS,
    family="voxtral",
    release_date="2025-03-01",
    last_updated="2025-03-01",
    limits=Limits(context=32000, output=32000),
    cost=Cost(input=0.0023, output=0.0023, output_audio=2.3),
    modalities=Modalities(input=("audio", "text"), output=("text",)),
    open_weights=True,
    attachment=False,
)

MOONSHOTAI_KIMI_K2_6: Final[Model] = Model(
    id="moonshotai/Kimi-K2.6",
    provider="evroc",
    name="Kimi K2.6",
    description=TEXTS,
    family="kimi-k2",
    canonical="moonshotai/kimi-k2.6",
    release_date="2026-04-21",
    last_updated="2026-04-21",
    knowledge="2025-01",
    limits=Limits(context=262144, output=262144),
    cost=Cost(input=1.4375, output=5.75),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, budget=True),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

NVIDIA_LLAMA_3_3_70B_INSTRUCT_FP8: Final[Model] = Model(
    id="nvidia/Llama-3.3-70B-Instruct-FP8",
    provider="evroc",
    name="Llama-3.3-70B-Instruct",
    description=TEXTS,
    family="llama",
    canonical="meta/llama-3.3-70b-instruct",
    release_date="2024-12-06",
    last_updated="2024-12-06",
    knowledge="2023-12",
    limits=Limits(context=128000, output=4096),
    cost=Cost(input=1.15, output=1.15),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

OPENAI_GPT_OSS_120B: Final[Model] = Model(
    id="openai/gpt-oss-120b",
    provider="evroc",
    name="GPT OSS 120B",
    description=TEXTS,
    family="gpt-oss",
    release_date="2025-08-05",
    last_updated="2025-08-05",
    limits=Limits(context=65536, output=65536),
    cost=Cost(input=0.23, output=0.92),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("low", "medium", "high")),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
)

OPENAI_WHISPER_LARGE_V3: Final[Model] = Model(
    id="openai/whisper-large-v3",
    provider="evroc",
    name="Whisper 3 Large",
    description=TEXTS,
    family="whisper",
    canonical="openai/whisper-large-v3",
    release_date="2024-10-01",
    last_updated="2024-10-01",
    limits=Limits(context=448, output=4096),
    cost=Cost(input=0.0023, output=0.0023, output_audio=2.3),
    modalities=Modalities(input=("audio",), output=("text",)),
    capabilities=Capabilities(chat=False),
    open_weights=True,
    attachment=False,
)

OPENAI_WHISPER_LARGE_V3_TURBO: Final[Model] = Model(
    id="openai/whisper-large-v3-turbo",
    provider="evroc",
    name="Whisper Large v3 Turbo",
    description=TEXTS,
    family="whisper",
    canonical="openai/whisper-large-v3-turbo",
    release_date="2024-10-01",
    last_updated="2024-10-01",
    limits=Limits(context=448, output=448),
    cost=Cost(input=0.0023, output=0.0023, output_audio=2.3),
    modalities=Modalities(input=("audio",), output=("text",)),
    capabilities=Capabilities(chat=False),
    open_weights=True,
    attachment=False,
)

ZAI_ORG_GLM_5_2: Final[Model] = Model(
    id="zai-org/GLM-5.2",
    provider="evroc",
    name="GLM-5.2",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.2",
    release_date="2026-06-13",
    last_updated="2026-06-13",
    limits=Limits(context=524288, output=131072),
    cost=Cost(input=1.4375, output=5.75),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("high", "max"), toggle=True),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "KBLab/kb-whisper-large": KBLAB_KB_WHISPER_LARGE,
        "Qwen/Qwen3-Embedding-8B": QWEN_QWEN3_EMBEDDING_8B,
        "Qwen/Qwen3-Reranker-4B": QWEN_QWEN3_RERANKER_4B,
        "Qwen/Qwen3.6-35B-A3B": QWEN_QWEN3_6_35B_A3B,
        "Qwen/Qwen3.8-27B": QWEN_QWEN3_8_27B,
        "evroc/roc": EVROC_ROC,
        "google/gemma-4-26B-A4B-it": GOOGLE_GEMMA_4_26B_A4B_IT,
        "intfloat/multilingual-e5-large-instruct": INTFLOAT_MULTILINGUAL_E5_LARGE_INSTRUCT,
        "mistralai/Mistral-Medium-3.5-128B": MISTRALAI_MISTRAL_MEDIUM_3_5_128B,
        "mistralai/Voxtral-Small-24B-2507": MISTRALAI_VOXTRAL_SMALL_24B_2507,
        "moonshotai/Kimi-K2.6": MOONSHOTAI_KIMI_K2_6,
        "nvidia/Llama-3.3-70B-Instruct-FP8": NVIDIA_LLAMA_3_3_70B_INSTRUCT_FP8,
        "openai/gpt-oss-120b": OPENAI_GPT_OSS_120B,
        "openai/whisper-large-v3": OPENAI_WHISPER_LARGE_V3,
        "openai/whisper-large-v3-turbo": OPENAI_WHISPER_LARGE_V3_TURBO,
        "zai-org/GLM-5.2": ZAI_ORG_GLM_5_2,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
