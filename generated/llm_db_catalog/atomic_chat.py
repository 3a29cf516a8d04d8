# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:d27ee171daeaf65f64119e82
# body sha256:d6bfb4aa41b7e61634030084
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
    id="atomic_chat",
    name="Atomic Chat",
    base_url="http://127.0.0.1:1337/v1",
    env=("ATOMIC_CHAT_API_KEY",),
    doc="https://atomic.chat",
    sdk="@ai-sdk/openai-compatible",
)

META_LLAMA_3_1_8B_INSTRUCT_GGUF: Final[Model] = Model(
    id="Meta-Llama-3_1-8B-Instruct-GGUF",
    provider="atomic_chat",
    name="Meta Llama 3.1 8B Instruct (GGUF)",
    description=TEXTS,
    family="llama",
    release_date="2024-07-23",
    last_updated="2024-07-23",
    limits=Limits(context=131072, output=4096),
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

QWEN3_5_9B_MLX_4BIT: Final[Model] = Model(
    id="Qwen3_5-9B-MLX-4bit",
    provider="atomic_chat",
    name="Qwen 3.5 9B (MLX 4-bit)",
    description=TEXTS,
    family="qwen",
    release_date="2026-03-05",
    last_updated="2026-04-04",
    limits=Limits(context=32768, output=8192),
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

QWEN3_5_9B_Q4_K_M: Final[Model] = Model(
    id="Qwen3_5-9B-Q4_K_M",
    provider="atomic_chat",
    name="Qwen 3.5 9B (Q4_K_M)",
    description=TEXTS,
    family="qwen",
    release_date="2026-03-05",
    last_updated="2026-04-04",
    limits=Limits(context=32768, output=8192),
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

GEMMA_4_E4B_IT_IQ4_XS: Final[Model] = Model(
    id="gemma-4-E4B-it-IQ4_XS",
    provider="atomic_chat",
    name="Gemma 4 E4B Instruct (IQ4_XS)",
    description=TEXTS,
    family="gemma",
    release_date="2026-04-02",
    last_updated="2026-04-02",
    limits=Limits(context=32768, output=8192),
    cost=Cost(input=0, output=0),
    modalities=Modalities(input=("text",), output=("text",)),
    open_weights=True,
    attachment=False,
    temperature=True,
)

GEMMA_4_E4B_IT_MLX_4BIT: Final[Model] = Model(
    id="gemma-4-E4B-it-MLX-4bit",
    provider="atomic_chat",
    name="Gemma 4 E4B Instruct (MLX 4-bit)",
    description=TEXTS,
    family="gemma",
    release_date="2026-04-02",
    last_updated="2026-04-02",
    limits=Limits(context=32768, output=8192),
    cost=Cost(input=0, output=0),
    modalities=Modalities(input=("text",), output=("text",)),
    open_weights=True,
    attachment=False,
    temperature=True,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "Meta-Llama-3_1-8B-Instruct-GGUF": META_LLAMA_3_1_8B_INSTRUCT_GGUF,
        "Qwen3_5-9B-MLX-4bit": QWEN3_5_9B_MLX_4BIT,
        "Qwen3_5-9B-Q4_K_M": QWEN3_5_9B_Q4_K_M,
        "gemma-4-E4B-it-IQ4_XS": GEMMA_4_E4B_IT_IQ4_XS,
        "gemma-4-E4B-it-MLX-4bit": GEMMA_4_E4B_IT_MLX_4BIT,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
