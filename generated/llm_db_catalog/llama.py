# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:b7abc6756b0900fadfd2b91e
# body sha256:39eafc644558e53036386fc8
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
    id="llama",
    name="Llama",
    aliases=("meta_llama",),
    base_url="https://api.llama.com/compat/v1/",
    env=("LLAMA_API_KEY",),
    doc="https://llama.developer.meta.com/docs/models",
    sdk="@ai-sdk/openai-compatible",
)

CEREBRAS_LLAMA_4_MAVERICK_17B_128E_INSTRUCT: Final[Model] = Model(
    id="cerebras-llama-4-maverick-17b-128e-instruct",
    provider="llama",
    name="Cerebras-Llama-4-Maverick-17B-128E-Instruct",
    description=TEXTS,
    family="llama",
    release_date="2025-04-05",
    last_updated="2025-04-05",
    knowledge="2025-01",
    limits=Limits(context=128000, output=4096),
    cost=Cost(input=0, output=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

CEREBRAS_LLAMA_4_SCOUT_17B_16E_INSTRUCT: Final[Model] = Model(
    id="cerebras-llama-4-scout-17b-16e-instruct",
    provider="llama",
    name="Cerebras-Llama-4-Scout-17B-16E-Instruct",
    description=TEXTS,
    family="llama",
    release_date="2025-04-05",
    last_updated="2025-04-05",
    knowledge="2025-01",
    limits=Limits(context=128000, output=4096),
    cost=Cost(input=0, output=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

GROQ_LLAMA_4_MAVERICK_17B_128E_INSTRUCT: Final[Model] = Model(
    id="groq-llama-4-maverick-17b-128e-instruct",
    provider="llama",
    name="Groq-Llama-4-Maverick-17B-128E-Instruct",
    description=TEXTS,
    family="llama",
    release_date="2025-04-05",
    last_updated="2025-04-05",
    knowledge="2025-01",
    limits=Limits(context=128000, output=4096),
    cost=Cost(input=0, output=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

LLAMA_3_3_70B_INSTRUCT: Final[Model] = Model(
    id="llama-3.3-70b-instruct",
    provider="llama",
    name="Llama-3.3-70B-Instruct",
    description=TEXTS,
    family="llama",
    release_date="2024-12-06",
    last_updated="2024-12-06",
    knowledge="2023-12",
    limits=Limits(context=128000, output=4096),
    cost=Cost(input=0, output=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

LLAMA_3_3_8B_INSTRUCT: Final[Model] = Model(
    id="llama-3.3-8b-instruct",
    provider="llama",
    name="Llama-3.3-8B-Instruct",
    description=TEXTS,
    family="llama",
    release_date="2024-12-06",
    last_updated="2024-12-06",
    knowledge="2023-12",
    limits=Limits(context=128000, output=4096),
    cost=Cost(input=0, output=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

LLAMA_4_MAVERICK_17B_128E_INSTRUCT_FP8: Final[Model] = Model(
    id="llama-4-maverick-17b-128e-instruct-fp8",
    provider="llama",
    name="Llama-4-Maverick-17B-128E-Instruct-FP8",
    description=TEXTS,
    family="llama",
    release_date="2025-04-05",
    last_updated="2025-04-05",
    knowledge="2024-08",
    limits=Limits(context=128000, output=4096),
    cost=Cost(input=0, output=0),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

LLAMA_4_SCOUT_17B_16E_INSTRUCT_FP8: Final[Model] = Model(
    id="llama-4-scout-17b-16e-instruct-fp8",
    provider="llama",
    name="Llama-4-Scout-17B-16E-Instruct-FP8",
    description=TEXTS,
    family="llama",
    release_date="2025-04-05",
    last_updated="2025-04-05",
    knowledge="2024-08",
    limits=Limits(context=128000, output=4096),
    cost=Cost(input=0, output=0),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "cerebras-llama-4-maverick-17b-128e-instruct": CEREBRAS_LLAMA_4_MAVERICK_17B_128E_INSTRUCT,
        "cerebras-llama-4-scout-17b-16e-instruct": CEREBRAS_LLAMA_4_SCOUT_17B_16E_INSTRUCT,
        "groq-llama-4-maverick-17b-128e-instruct": GROQ_LLAMA_4_MAVERICK_17B_128E_INSTRUCT,
        "llama-3.3-70b-instruct": LLAMA_3_3_70B_INSTRUCT,
        "llama-3.3-8b-instruct": LLAMA_3_3_8B_INSTRUCT,
        "llama-4-maverick-17b-128e-instruct-fp8": LLAMA_4_MAVERICK_17B_128E_INSTRUCT_FP8,
        "llama-4-scout-17b-16e-instruct-fp8": LLAMA_4_SCOUT_17B_16E_INSTRUCT_FP8,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
