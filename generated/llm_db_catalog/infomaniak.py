# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:3a2795581792dd9872f4753b
# body sha256:b874c2bc4f14025b6f6df059
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
    id="infomaniak",
    name="Infomaniak",
    base_url="https://api.infomaniak.com/2/ai/${INFOMANIAK_PRODUCT_ID}/openai/v1",
    env=("INFOMANIAK_API_KEY", "INFOMANIAK_PRODUCT_ID"),
    doc="https://www.infomaniak.com/en/hosting/ai-services/open-source-models",
    sdk="@ai-sdk/openai-compatible",
)

QWEN_QWEN3_5_122B_A10B_FP8: Final[Model] = Model(
    id="Qwen/Qwen3.5-122B-A10B-FP8",
    provider="infomaniak",
    name="Qwen3.5 122B-A10B FP8",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.5-122b-a10b",
    release_date="2026-02-23",
    last_updated="2026-08-01",
    limits=Limits(context=200000, output=65536, input=200000),
    cost=Cost(input=0.5, output=3.97),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True, interleaved=True),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

QWEN_QWEN3_5_397B_A17B_FP8: Final[Model] = Model(
    id="Qwen/Qwen3.5-397B-A17B-FP8",
    provider="infomaniak",
    name="Qwen3.5 397B-A17B FP8",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.5-397b-a17b",
    release_date="2026-02-15",
    last_updated="2026-08-01",
    limits=Limits(context=200000, output=65536, input=200000),
    cost=Cost(input=0.99, output=4.46),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True, interleaved=True),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    status="beta",
    open_weights=True,
    attachment=True,
    temperature=True,
)

BGE_MULTILINGUAL_GEMMA2: Final[Model] = Model(
    id="bge_multilingual_gemma2",
    provider="infomaniak",
    name="BGE Multilingual Gemma2",
    description=TEXTS,
    family="text-embedding",
    release_date="2024-07-25",
    last_updated="2026-08-01",
    limits=Limits(context=8000, output=3584, input=8000),
    cost=Cost(input=0.08, output=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(chat=False, embeddings=True),
    open_weights=True,
    attachment=False,
    temperature=False,
)

GOOGLE_GEMMA_4_31B_IT: Final[Model] = Model(
    id="google/gemma-4-31B-it",
    provider="infomaniak",
    name="Gemma 4 31B IT",
    description=TEXTS,
    family="gemma",
    canonical="google/gemma-4-31b-it",
    release_date="2026-04-02",
    last_updated="2026-08-01",
    limits=Limits(context=100000, output=32768, input=100000),
    cost=Cost(input=0.25, output=0.5),
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

MINI_LM_L12_V2: Final[Model] = Model(
    id="mini_lm_l12_v2",
    provider="infomaniak",
    name="All-MiniLM-L12-v2",
    description=TEXTS,
    family="text-embedding",
    release_date="2021-08-30",
    last_updated="2026-08-01",
    limits=Limits(context=128, output=384, input=128),
    cost=Cost(input=0, output=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(chat=False, embeddings=True),
    open_weights=True,
    attachment=False,
    temperature=False,
)

MISTRALAI_MINISTRAL_3_14B_INSTRUCT_2512: Final[Model] = Model(
    id="mistralai/Ministral-3-14B-Instruct-2512",
    provider="infomaniak",
    name="Ministral 3 14B Instruct",
    description=TEXTS,
    family="ministral",
    release_date="2025-12-02",
    last_updated="2026-08-01",
    limits=Limits(context=100000, output=25600, input=100000),
    cost=Cost(input=0.37, output=0.5),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    status="beta",
    open_weights=True,
    attachment=True,
    temperature=True,
)

MISTRALAI_MISTRAL_SMALL_4_119B_2603: Final[Model] = Model(
    id="mistralai/Mistral-Small-4-119B-2603",
    provider="infomaniak",
    name="Mistral Small 4",
    description=TEXTS,
    family="mistral-small",
    canonical="mistral/mistral-small-2603",
    release_date="2026-03-16",
    last_updated="2026-08-01",
    knowledge="2025-06",
    limits=Limits(context=256000, output=256000, input=256000),
    cost=Cost(input=0.25, output=0.93),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, interleaved=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

MOONSHOTAI_KIMI_K2_6: Final[Model] = Model(
    id="moonshotai/Kimi-K2.6",
    provider="infomaniak",
    name="Kimi K2.6",
    description=TEXTS,
    family="kimi-k2",
    canonical="moonshotai/kimi-k2.6",
    release_date="2026-04-21",
    last_updated="2026-08-01",
    knowledge="2025-01",
    limits=Limits(context=256000, output=256000, input=256000),
    cost=Cost(input=0.74, output=3.72),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True, interleaved=True),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    status="beta",
    open_weights=True,
    attachment=True,
    temperature=True,
)

NVIDIA_NVIDIA_NEMOTRON_3_NANO_30B_A3B_FP8: Final[Model] = Model(
    id="nvidia/NVIDIA-Nemotron-3-Nano-30B-A3B-FP8",
    provider="infomaniak",
    name="Nemotron 3 Nano 30B A3B FP8",
    description=TEXTS,
    family="nemotron",
    canonical="nvidia/nemotron-3-nano-30b-a3b",
    release_date="2025-12-15",
    last_updated="2026-08-01",
    limits=Limits(context=1000000, output=262144, input=1000000),
    cost=Cost(input=0.06, output=0.25),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True, interleaved=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    status="beta",
    open_weights=True,
    attachment=False,
    temperature=True,
)

SWISS_AI_APERTUS_V1_5_70B: Final[Model] = Model(
    id="swiss-ai/Apertus-v1.5-70B",
    provider="infomaniak",
    name="Apertus v1.5 70B",
    description=TEXTS,
    family="swiss-ai/Apertus-v1.5",
    release_date="2026-07-24",
    last_updated="2026-08-01",
    limits=Limits(context=100000, output=8192, input=100000),
    cost=Cost(input=0.87, output=3.1),
    modalities=Modalities(input=("text", "image", "audio"), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    status="beta",
    open_weights=True,
    attachment=True,
    temperature=True,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "Qwen/Qwen3.5-122B-A10B-FP8": QWEN_QWEN3_5_122B_A10B_FP8,
        "Qwen/Qwen3.5-397B-A17B-FP8": QWEN_QWEN3_5_397B_A17B_FP8,
        "bge_multilingual_gemma2": BGE_MULTILINGUAL_GEMMA2,
        "google/gemma-4-31B-it": GOOGLE_GEMMA_4_31B_IT,
        "mini_lm_l12_v2": MINI_LM_L12_V2,
        "mistralai/Ministral-3-14B-Instruct-2512": MISTRALAI_MINISTRAL_3_14B_INSTRUCT_2512,
        "mistralai/Mistral-Small-4-119B-2603": MISTRALAI_MISTRAL_SMALL_4_119B_2603,
        "moonshotai/Kimi-K2.6": MOONSHOTAI_KIMI_K2_6,
        "nvidia/NVIDIA-Nemotron-3-Nano-30B-A3B-FP8": NVIDIA_NVIDIA_NEMOTRON_3_NANO_30B_A3B_FP8,
        "swiss-ai/Apertus-v1.5-70B": SWISS_AI_APERTUS_V1_5_70B,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
