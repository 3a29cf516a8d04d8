# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:6916b4bd3e0015ea8ebd7df0
# body sha256:58f67b573de7d6710eef1283
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
    id="cloudferro_sherlock",
    name="CloudFerro Sherlock",
    base_url="https://api-sherlock.cloudferro.com/openai/v1/",
    env=("CLOUDFERRO_SHERLOCK_API_KEY",),
    doc="https://docs.sherlock.cloudferro.com/",
    sdk="@ai-sdk/openai-compatible",
)

MINIMAXAI_MINIMAX_M2_5: Final[Model] = Model(
    id="MiniMaxAI/MiniMax-M2.5",
    provider="cloudferro_sherlock",
    name="MiniMax-M2.5",
    description=TEXTS,
    family="minimax",
    release_date="2026-03-05",
    last_updated="2026-03-05",
    knowledge="2026-01",
    limits=Limits(context=196000, output=16000, input=180000),
    cost=Cost(input=0.3, output=1.2),
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

META_LLAMA_LLAMA_3_3_70B_INSTRUCT: Final[Model] = Model(
    id="meta-llama/Llama-3.3-70B-Instruct",
    provider="cloudferro_sherlock",
    name="Llama 3.3 70B Instruct",
    description=TEXTS,
    family="llama",
    release_date="2024-12-06",
    last_updated="2024-12-06",
    knowledge="2024-10-09",
    limits=Limits(context=70000, output=70000),
    cost=Cost(input=2.92, output=2.92),
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
    provider="cloudferro_sherlock",
    name="OpenAI GPT OSS 120B",
    description=TEXTS,
    family="gpt-oss",
    canonical="openai/gpt-oss-120b",
    release_date="2025-08-28",
    last_updated="2025-08-28",
    limits=Limits(context=131000, output=131000),
    cost=Cost(input=2.92, output=2.92),
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

SPEAKLEASH_BIELIK_11B_V2_6_INSTRUCT: Final[Model] = Model(
    id="speakleash/Bielik-11B-v2.6-Instruct",
    provider="cloudferro_sherlock",
    name="Bielik 11B v2.6 Instruct",
    description=TEXTS,
    family="speakleash/Bielik-11B-v2.6",
    release_date="2025-03-13",
    last_updated="2025-03-13",
    knowledge="2025-03",
    limits=Limits(context=32000, output=32000),
    cost=Cost(input=0.67, output=0.67),
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

SPEAKLEASH_BIELIK_11B_V3_0_INSTRUCT: Final[Model] = Model(
    id="speakleash/Bielik-11B-v3.0-Instruct",
    provider="cloudferro_sherlock",
    name="Bielik 11B v3.0 Instruct",
    description=TEXTS,
    family="speakleash/Bielik-11B-v3.0",
    release_date="2025-03-13",
    last_updated="2025-03-13",
    knowledge="2025-03",
    limits=Limits(context=32000, output=32000),
    cost=Cost(input=0.67, output=0.67),
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

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "MiniMaxAI/MiniMax-M2.5": MINIMAXAI_MINIMAX_M2_5,
        "meta-llama/Llama-3.3-70B-Instruct": META_LLAMA_LLAMA_3_3_70B_INSTRUCT,
        "openai/gpt-oss-120b": OPENAI_GPT_OSS_120B,
        "speakleash/Bielik-11B-v2.6-Instruct": SPEAKLEASH_BIELIK_11B_V2_6_INSTRUCT,
        "speakleash/Bielik-11B-v3.0-Instruct": SPEAKLEASH_BIELIK_11B_V3_0_INSTRUCT,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
