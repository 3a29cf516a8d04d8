# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:d09556b3cb814211b3368f67
# body sha256:f2d6526d9c65937aa140b7b3
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
    id="watsonx",
    name="watsonx.ai",
    aliases=("ibm", "ibm_watsonx_ai", "watsonx_text"),
    env=("WATSONX_AI_APIKEY", "WATSONX_AI_PROJECT_ID"),
    doc="https://www.ibm.com/docs/en/watsonx/saas?topic=solutions-supported-foundation-models",
    sdk="watsonx-ai-provider",
)

IBM_GRANITE_4_H_SMALL: Final[Model] = Model(
    id="ibm/granite-4-h-small",
    provider="watsonx",
    name="Granite-4.0-H-Small",
    description=TEXTS,
    family="granite",
    canonical="ibm/granite-4-h-small",
    release_date="2025-10-02",
    last_updated="2025-10-02",
    limits=Limits(context=131072, output=131072),
    cost=Cost(input=0.0636, output=0.265),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True, parallel=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

META_LLAMA_LLAMA_3_3_70B_INSTRUCT: Final[Model] = Model(
    id="meta-llama/llama-3-3-70b-instruct",
    provider="watsonx",
    name="Llama-3.3-70B-Instruct",
    description=TEXTS,
    family="llama",
    canonical="meta/llama-3.3-70b-instruct",
    release_date="2024-12-06",
    last_updated="2024-12-06",
    knowledge="2023-12",
    limits=Limits(context=131072, output=4096),
    cost=Cost(input=0.7526, output=0.7526),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True, parallel=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

META_LLAMA_LLAMA_4_MAVERICK_17B_128E_INSTRUCT_FP8: Final[Model] = Model(
    id="meta-llama/llama-4-maverick-17b-128e-instruct-fp8",
    provider="watsonx",
    name="Llama 4 Maverick 17B 128E Instruct FP8",
    description=TEXTS,
    family="llama",
    canonical="meta/llama-4-maverick-17b-instruct",
    release_date="2025-04-05",
    last_updated="2025-04-05",
    knowledge="2024-08",
    limits=Limits(context=131072, output=8192),
    cost=Cost(input=0.371, output=1.484),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True, parallel=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

MISTRALAI_MISTRAL_SMALL_3_1_24B_INSTRUCT_2503: Final[Model] = Model(
    id="mistralai/mistral-small-3-1-24b-instruct-2503",
    provider="watsonx",
    name="Mistral Small 3.1 24B",
    description=TEXTS,
    family="mistral-small",
    canonical="mistral/mistral-small-3-1-24b-instruct-2503",
    release_date="2025-03-17",
    last_updated="2025-03-17",
    knowledge="2024-06",
    limits=Limits(context=131072, output=16384),
    cost=Cost(input=0.106, output=0.318),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True, parallel=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

OPENAI_GPT_OSS_120B: Final[Model] = Model(
    id="openai/gpt-oss-120b",
    provider="watsonx",
    name="GPT OSS 120B",
    description=TEXTS,
    family="gpt-oss",
    canonical="openai/gpt-oss-120b",
    release_date="2025-08-05",
    last_updated="2025-08-05",
    limits=Limits(context=131072, output=32768),
    cost=Cost(input=0.159, output=0.636),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("low", "medium", "high")),
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
        "ibm/granite-4-h-small": IBM_GRANITE_4_H_SMALL,
        "meta-llama/llama-3-3-70b-instruct": META_LLAMA_LLAMA_3_3_70B_INSTRUCT,
        "meta-llama/llama-4-maverick-17b-128e-instruct-fp8": META_LLAMA_LLAMA_4_MAVERICK_17B_128E_INSTRUCT_FP8,
        "mistralai/mistral-small-3-1-24b-instruct-2503": MISTRALAI_MISTRAL_SMALL_3_1_24B_INSTRUCT_2503,
        "openai/gpt-oss-120b": OPENAI_GPT_OSS_120B,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
