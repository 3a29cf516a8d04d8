# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:2529a1a278f3f1749f580d62
# body sha256:273f97d632dd1a41f32abe7e
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
    id="ovhcloud",
    name="OVHcloud AI Endpoints",
    base_url="https://oai.endpoints.kepler.ai.cloud.ovh.net/v1",
    env=("OVHCLOUD_API_KEY",),
    doc="https://www.ovhcloud.com/en/public-cloud/ai-endpoints/catalog//",
    sdk="@ai-sdk/openai-compatible",
)

GPT_OSS_120B: Final[Model] = Model(
    id="gpt-oss-120b",
    provider="ovhcloud",
    name="gpt-oss-120b",
    description=TEXTS,
    family="gpt-oss",
    release_date="2025-08-28",
    last_updated="2025-08-28",
    limits=Limits(context=131072, output=131072),
    cost=Cost(input=0.09, output=0.47),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("low", "medium", "high")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
)

GPT_OSS_20B: Final[Model] = Model(
    id="gpt-oss-20b",
    provider="ovhcloud",
    name="gpt-oss-20b",
    description=TEXTS,
    family="gpt-oss",
    release_date="2025-08-28",
    last_updated="2025-08-28",
    limits=Limits(context=131072, output=131072),
    cost=Cost(input=0.05, output=0.18),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("low", "medium", "high")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
)

META_LLAMA_3_3_70B_INSTRUCT: Final[Model] = Model(
    id="meta-llama-3_3-70b-instruct",
    provider="ovhcloud",
    name="Meta-Llama-3_3-70B-Instruct",
    description=TEXTS,
    family="meta-llama-3_3-70b",
    release_date="2025-04-01",
    last_updated="2025-04-01",
    limits=Limits(context=131072, output=131072),
    cost=Cost(input=0.74, output=0.74),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

MISTRAL_7B_INSTRUCT_V0_3: Final[Model] = Model(
    id="mistral-7b-instruct-v0.3",
    provider="ovhcloud",
    name="Mistral-7B-Instruct-v0.3",
    description=TEXTS,
    family="mistral-7b-instruct",
    release_date="2025-04-01",
    last_updated="2025-04-01",
    limits=Limits(context=65536, output=65536),
    cost=Cost(input=0.11, output=0.11),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

MISTRAL_NEMO_INSTRUCT_2407: Final[Model] = Model(
    id="mistral-nemo-instruct-2407",
    provider="ovhcloud",
    name="Mistral-Nemo-Instruct-2407",
    description=TEXTS,
    family="mistral-nemo-instruct",
    release_date="2024-11-20",
    last_updated="2024-11-20",
    limits=Limits(context=65536, output=65536),
    cost=Cost(input=0.14, output=0.14),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

MISTRAL_SMALL_3_2_24B_INSTRUCT_2506: Final[Model] = Model(
    id="mistral-small-3.2-24b-instruct-2506",
    provider="ovhcloud",
    name="Mistral-Small-3.2-24B-Instruct-2506",
    description=TEXTS,
    family="mistral-small-3.2-24b-instruct",
    release_date="2025-07-16",
    last_updated="2025-07-16",
    limits=Limits(context=131072, output=131072),
    cost=Cost(input=0.1, output=0.31),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

QWEN2_5_VL_72B_INSTRUCT: Final[Model] = Model(
    id="qwen2.5-vl-72b-instruct",
    provider="ovhcloud",
    name="Qwen2.5-VL-72B-Instruct",
    description=TEXTS,
    family="qwen2.5-vl-72b",
    release_date="2025-03-31",
    last_updated="2025-03-31",
    limits=Limits(context=32768, output=32768),
    cost=Cost(input=1.01, output=1.01),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(json=Json(native=True, schema=True)),
    open_weights=True,
    attachment=True,
    temperature=True,
)

QWEN3_CODER_30B_A3B_INSTRUCT: Final[Model] = Model(
    id="qwen3-coder-30b-a3b-instruct",
    provider="ovhcloud",
    name="Qwen3-Coder-30B-A3B-Instruct",
    description=TEXTS,
    family="qwen3-coder-30b-a3b",
    release_date="2025-10-28",
    last_updated="2025-10-28",
    limits=Limits(context=262144, output=262144),
    cost=Cost(input=0.07, output=0.26),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

QWEN3_5_397B_A17B: Final[Model] = Model(
    id="qwen3.5-397b-a17b",
    provider="ovhcloud",
    name="Qwen3.5-397B-A17B",
    description=TEXTS,
    family="qwen3.5-397b",
    release_date="2026-05-18",
    last_updated="2026-05-18",
    limits=Limits(context=262144, output=262144),
    cost=Cost(input=0.71, output=4.25),
    modalities=Modalities(input=("text", "image"), output=("text",)),
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

QWEN3_5_9B: Final[Model] = Model(
    id="qwen3.5-9b",
    provider="ovhcloud",
    name="Qwen3.5-9B",
    description=TEXTS,
    family="qwen3.5",
    release_date="2026-04-22",
    last_updated="2026-04-22",
    limits=Limits(context=262144, output=262144),
    cost=Cost(input=0.12, output=0.18),
    modalities=Modalities(input=("text", "image"), output=("text",)),
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

QWEN3_6_27B: Final[Model] = Model(
    id="qwen3.6-27b",
    provider="ovhcloud",
    name="Qwen3.6-27B",
    description=TEXTS,
    family="qwen3.6",
    release_date="2026-06-01",
    last_updated="2026-06-01",
    limits=Limits(context=262144, output=262144),
    cost=Cost(input=0.47, output=3.19),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "minimal", "low", "medium", "high"),
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

QWEN3_8_27B: Final[Model] = Model(
    id="qwen3.8-27b",
    provider="ovhcloud",
    name="Qwen3.8-27B",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.8-27b",
    release_date="2026-09-02",
    last_updated="2026-09-02",
    limits=Limits(context=262144, output=262144),
    cost=Cost(input=0.47, output=3.19),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "minimal", "low", "medium", "high"),
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

QWEN3GUARD_GEN_0_6B: Final[Model] = Model(
    id="qwen3guard-gen-0.6b",
    provider="ovhcloud",
    name="Qwen3Guard-Gen-0.6B",
    description=TEXTS,
    family="qwen3guard-gen",
    release_date="2026-01-22",
    last_updated="2026-01-22",
    limits=Limits(context=32768, output=16384),
    cost=Cost(input=0, output=0),
    modalities=Modalities(input=("text",), output=("text",)),
    open_weights=True,
    attachment=False,
    temperature=True,
)

QWEN3GUARD_GEN_8B: Final[Model] = Model(
    id="qwen3guard-gen-8b",
    provider="ovhcloud",
    name="Qwen3Guard-Gen-8B",
    description=TEXTS,
    family="qwen3guard-gen",
    release_date="2026-01-22",
    last_updated="2026-01-22",
    limits=Limits(context=32768, output=16384),
    cost=Cost(input=0, output=0),
    modalities=Modalities(input=("text",), output=("text",)),
    open_weights=True,
    attachment=False,
    temperature=True,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "gpt-oss-120b": GPT_OSS_120B,
        "gpt-oss-20b": GPT_OSS_20B,
        "meta-llama-3_3-70b-instruct": META_LLAMA_3_3_70B_INSTRUCT,
        "mistral-7b-instruct-v0.3": MISTRAL_7B_INSTRUCT_V0_3,
        "mistral-nemo-instruct-2407": MISTRAL_NEMO_INSTRUCT_2407,
        "mistral-small-3.2-24b-instruct-2506": MISTRAL_SMALL_3_2_24B_INSTRUCT_2506,
        "qwen2.5-vl-72b-instruct": QWEN2_5_VL_72B_INSTRUCT,
        "qwen3-coder-30b-a3b-instruct": QWEN3_CODER_30B_A3B_INSTRUCT,
        "qwen3.5-397b-a17b": QWEN3_5_397B_A17B,
        "qwen3.5-9b": QWEN3_5_9B,
        "qwen3.6-27b": QWEN3_6_27B,
        "qwen3.8-27b": QWEN3_8_27B,
        "qwen3guard-gen-0.6b": QWEN3GUARD_GEN_0_6B,
        "qwen3guard-gen-8b": QWEN3GUARD_GEN_8B,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
