# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:801be38c8f19bdd68042956d
# body sha256:6451a082406991d943ade107
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
    id="inferx",
    name="InferX",
    base_url="https://model.inferx.net/endpoints/v1",
    env=("INFERX_API_KEY",),
    doc="https://model.inferx.net/endpoints",
    sdk="@ai-sdk/openai-compatible",
)

AGENTS_A1: Final[Model] = Model(
    id="Agents-A1",
    provider="inferx",
    name="Agents-A1",
    description=TEXTS,
    family="Agents",
    release_date="2026-06-26",
    last_updated="2026-06-26",
    limits=Limits(context=262000, output=100000),
    cost=Cost(input=0, output=0),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
)

DEVSTRAL_2_123B_INSTRUCT_2512_INT4_AUTOROUND: Final[Model] = Model(
    id="Devstral-2-123B-Instruct-2512-int4-AutoRound",
    provider="inferx",
    name="Devstral-2-123B-Instruct-2512-int4-AutoRound",
    description=TEXTS,
    family="devstral",
    canonical="mistral/devstral-2512",
    release_date="2025-12-09",
    last_updated="2025-12-09",
    knowledge="2025-12",
    limits=Limits(context=128000, output=128000),
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

ORNITH_1_0_35B_FP8: Final[Model] = Model(
    id="Ornith-1.0-35B-FP8",
    provider="inferx",
    name="Ornith-1.0-35B-FP8",
    description=TEXTS,
    family="ornith",
    canonical="deepreinforce/ornith-1.0-35b",
    release_date="2026-06-25",
    last_updated="2026-06-25",
    limits=Limits(context=262000, output=100000),
    cost=Cost(input=0, output=0),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

QWEN3_CODER_NEXT_FP8: Final[Model] = Model(
    id="Qwen3-Coder-Next-FP8",
    provider="inferx",
    name="Qwen3 Coder Next FP8",
    description=TEXTS,
    family="qwen",
    release_date="2026-02-03",
    last_updated="2026-02-03",
    knowledge="2025-04",
    limits=Limits(context=256144, output=65536),
    cost=Cost(input=0, output=0),
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

QWEN3_CODER_NEXT_FP8_NO_THINKING: Final[Model] = Model(
    id="Qwen3-Coder-Next-FP8-no-thinking",
    provider="inferx",
    name="Qwen3-Coder-Next-FP8-no-thinking",
    description=TEXTS,
    family="qwen",
    release_date="2026-02-03",
    last_updated="2026-02-03",
    knowledge="2025-04",
    limits=Limits(context=260000, output=65536),
    cost=Cost(input=0, output=0),
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

QWEN3_EMBEDDING_8B: Final[Model] = Model(
    id="Qwen3-Embedding-8B",
    provider="inferx",
    name="Qwen3-Embedding-8B",
    description=TEXTS,
    family="text-embedding",
    release_date="2025-06-05",
    last_updated="2025-06-05",
    limits=Limits(context=32768),
    cost=Cost(input=0, output=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(chat=False, embeddings=True),
    open_weights=True,
    attachment=False,
    temperature=False,
)

QWEN3_6_27B_FP8: Final[Model] = Model(
    id="Qwen3.6-27B-FP8",
    provider="inferx",
    name="Qwen3.6 27B FP8",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.6-27b",
    release_date="2026-04-22",
    last_updated="2026-04-22",
    limits=Limits(context=262144, output=65536),
    cost=Cost(input=0, output=0),
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

QWEN3_6_35B_A3B_FP8: Final[Model] = Model(
    id="Qwen3.6-35B-A3B-FP8",
    provider="inferx",
    name="Qwen3.6 35B A3B FP8",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.6-35b-a3b",
    release_date="2026-04-17",
    last_updated="2026-04-17",
    limits=Limits(context=262000, output=65536),
    cost=Cost(input=0, output=0),
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

QWEN3_6_35B_A3B_FP8_NO_THINKING: Final[Model] = Model(
    id="Qwen3.6-35B-A3B-fp8-no-thinking",
    provider="inferx",
    name="Qwen3.6-35B-A3B-fp8-no-thinking",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.6-35b-a3b",
    release_date="2026-04-17",
    last_updated="2026-04-17",
    limits=Limits(context=262000, output=65536),
    cost=Cost(input=0, output=0),
    modalities=Modalities(input=("text", "image", "video", "audio"), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

DEEPSEEK_V4_FLASH: Final[Model] = Model(
    id="deepseek-v4-flash",
    provider="inferx",
    name="deepseek-v4-flash",
    description=TEXTS,
    family="deepseek-flash",
    canonical="deepseek/deepseek-v4-flash",
    release_date="2026-04-24",
    last_updated="2026-04-24",
    knowledge="2025-05",
    limits=Limits(context=1000000, output=100000),
    cost=Cost(input=0, output=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

GEMMA_4_31B_IT_FP8: Final[Model] = Model(
    id="gemma-4-31B-it-fp8",
    provider="inferx",
    name="Gemma 4 31B IT FP8",
    description=TEXTS,
    family="gemma",
    canonical="google/gemma-4-31b-it",
    release_date="2026-04-02",
    last_updated="2026-04-02",
    limits=Limits(context=262144, output=32768),
    cost=Cost(input=0, output=0),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

MIMO_V25: Final[Model] = Model(
    id="mimo-v25",
    provider="inferx",
    name="mimo-v25",
    description=TEXTS,
    family="mimo",
    canonical="xiaomi/mimo-v2.5",
    release_date="2026-04-22",
    last_updated="2026-04-22",
    knowledge="2024-12",
    limits=Limits(context=1000000, output=100000),
    cost=Cost(input=0, output=0),
    modalities=Modalities(input=("text", "image", "audio", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "Agents-A1": AGENTS_A1,
        "Devstral-2-123B-Instruct-2512-int4-AutoRound": DEVSTRAL_2_123B_INSTRUCT_2512_INT4_AUTOROUND,
        "Ornith-1.0-35B-FP8": ORNITH_1_0_35B_FP8,
        "Qwen3-Coder-Next-FP8": QWEN3_CODER_NEXT_FP8,
        "Qwen3-Coder-Next-FP8-no-thinking": QWEN3_CODER_NEXT_FP8_NO_THINKING,
        "Qwen3-Embedding-8B": QWEN3_EMBEDDING_8B,
        "Qwen3.6-27B-FP8": QWEN3_6_27B_FP8,
        "Qwen3.6-35B-A3B-FP8": QWEN3_6_35B_A3B_FP8,
        "Qwen3.6-35B-A3B-fp8-no-thinking": QWEN3_6_35B_A3B_FP8_NO_THINKING,
        "deepseek-v4-flash": DEEPSEEK_V4_FLASH,
        "gemma-4-31B-it-fp8": GEMMA_4_31B_IT_FP8,
        "mimo-v25": MIMO_V25,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
