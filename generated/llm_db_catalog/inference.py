# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:f28f9c49c221bc8af1926907
# body sha256:9b52f5defb18182819c3012c
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
    Streaming,
    Texts,
    Tools,
)

TEXTS: Final = Texts(__package__)

PROVIDER: Final[Provider] = Provider(
    id="inference",
    name="Inference",
    aliases=("inference_net",),
    base_url="https://inference.net/v1",
    env=("INFERENCE_API_KEY",),
    doc="https://inference.net/models",
    sdk="@ai-sdk/openai-compatible",
)

GOOGLE_GEMMA_3: Final[Model] = Model(
    id="google/gemma-3",
    provider="inference",
    name="Google Gemma 3",
    description=TEXTS,
    family="gemma",
    release_date="2025-01-01",
    last_updated="2025-01-01",
    knowledge="2024-12",
    limits=Limits(context=125000, output=4096),
    cost=Cost(input=0.15, output=0.3),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

META_LLAMA_3_1_8B_INSTRUCT: Final[Model] = Model(
    id="meta/llama-3.1-8b-instruct",
    provider="inference",
    name="Llama 3.1 8B Instruct",
    description=TEXTS,
    family="llama",
    release_date="2025-01-01",
    last_updated="2025-01-01",
    knowledge="2023-12",
    limits=Limits(context=16000, output=4096),
    cost=Cost(input=0.025, output=0.025),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

META_LLAMA_3_2_11B_VISION_INSTRUCT: Final[Model] = Model(
    id="meta/llama-3.2-11b-vision-instruct",
    provider="inference",
    name="Llama 3.2 11B Vision Instruct",
    description=TEXTS,
    family="llama",
    release_date="2025-01-01",
    last_updated="2025-01-01",
    knowledge="2023-12",
    limits=Limits(context=16000, output=4096),
    cost=Cost(input=0.055, output=0.055),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

META_LLAMA_3_2_1B_INSTRUCT: Final[Model] = Model(
    id="meta/llama-3.2-1b-instruct",
    provider="inference",
    name="Llama 3.2 1B Instruct",
    description=TEXTS,
    family="llama",
    release_date="2025-01-01",
    last_updated="2025-01-01",
    knowledge="2023-12",
    limits=Limits(context=16000, output=4096),
    cost=Cost(input=0.01, output=0.01),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

META_LLAMA_3_2_3B_INSTRUCT: Final[Model] = Model(
    id="meta/llama-3.2-3b-instruct",
    provider="inference",
    name="Llama 3.2 3B Instruct",
    description=TEXTS,
    family="llama",
    release_date="2025-01-01",
    last_updated="2025-01-01",
    knowledge="2023-12",
    limits=Limits(context=16000, output=4096),
    cost=Cost(input=0.02, output=0.02),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

MISTRAL_MISTRAL_NEMO_12B_INSTRUCT: Final[Model] = Model(
    id="mistral/mistral-nemo-12b-instruct",
    provider="inference",
    name="Mistral Nemo 12B Instruct",
    description=TEXTS,
    family="mistral-nemo",
    release_date="2025-01-01",
    last_updated="2025-01-01",
    knowledge="2024-12",
    limits=Limits(context=16000, output=4096),
    cost=Cost(input=0.038, output=0.1),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

OSMOSIS_OSMOSIS_STRUCTURE_0_6B: Final[Model] = Model(
    id="osmosis/osmosis-structure-0.6b",
    provider="inference",
    name="Osmosis Structure 0.6B",
    description=TEXTS,
    family="osmosis",
    release_date="2025-01-01",
    last_updated="2025-01-01",
    knowledge="2024-12",
    limits=Limits(context=4000, output=2048),
    cost=Cost(input=0.1, output=0.5),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

QWEN_QWEN_2_5_7B_VISION_INSTRUCT: Final[Model] = Model(
    id="qwen/qwen-2.5-7b-vision-instruct",
    provider="inference",
    name="Qwen 2.5 7B Vision Instruct",
    description=TEXTS,
    family="qwen",
    release_date="2025-01-01",
    last_updated="2025-01-01",
    knowledge="2024-12",
    limits=Limits(context=125000, output=4096),
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

QWEN_QWEN3_EMBEDDING_4B: Final[Model] = Model(
    id="qwen/qwen3-embedding-4b",
    provider="inference",
    name="Qwen 3 Embedding 4B",
    description=TEXTS,
    family="qwen",
    release_date="2025-01-01",
    last_updated="2025-01-01",
    knowledge="2024-12",
    limits=Limits(context=32000, output=2048),
    cost=Cost(input=0.01, output=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(chat=False, embeddings=True),
    open_weights=True,
    attachment=False,
    temperature=False,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "google/gemma-3": GOOGLE_GEMMA_3,
        "meta/llama-3.1-8b-instruct": META_LLAMA_3_1_8B_INSTRUCT,
        "meta/llama-3.2-11b-vision-instruct": META_LLAMA_3_2_11B_VISION_INSTRUCT,
        "meta/llama-3.2-1b-instruct": META_LLAMA_3_2_1B_INSTRUCT,
        "meta/llama-3.2-3b-instruct": META_LLAMA_3_2_3B_INSTRUCT,
        "mistral/mistral-nemo-12b-instruct": MISTRAL_MISTRAL_NEMO_12B_INSTRUCT,
        "osmosis/osmosis-structure-0.6b": OSMOSIS_OSMOSIS_STRUCTURE_0_6B,
        "qwen/qwen-2.5-7b-vision-instruct": QWEN_QWEN_2_5_7B_VISION_INSTRUCT,
        "qwen/qwen3-embedding-4b": QWEN_QWEN3_EMBEDDING_4B,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
