# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:2b31e2f18006d09c83f5a565
# body sha256:f1253661d4bbc2e442b484bc
from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from llm_db.schema.shared import (
    Capabilities,
    Cost,
    CostTier,
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
    id="oci",
    name="OCI Generative AI",
    base_url="https://inference.generativeai.us-chicago-1.oci.oraclecloud.com/openai/v1",
    env=("OCI_GENAI_API_KEY",),
    doc="https://docs.oracle.com/en-us/iaas/Content/generative-ai/pretrained-models.htm",
    sdk="@ai-sdk/openai-compatible",
)

META_LLAMA_3_3_70B_INSTRUCT: Final[Model] = Model(
    id="meta.llama-3.3-70b-instruct",
    provider="oci",
    name="Llama-3.3-70B-Instruct",
    description=TEXTS,
    family="llama",
    canonical="meta/llama-3.3-70b-instruct",
    release_date="2024-12-06",
    last_updated="2024-12-06",
    knowledge="2023-12",
    limits=Limits(context=128000, output=4096),
    cost=Cost(input=0.72, output=0.72),
    modalities=Modalities(input=("text",), output=("text",)),
    open_weights=True,
    attachment=False,
    temperature=True,
)

META_LLAMA_4_MAVERICK_17B_128E_INSTRUCT_FP8: Final[Model] = Model(
    id="meta.llama-4-maverick-17b-128e-instruct-fp8",
    provider="oci",
    name="Llama 4 Maverick 17B Instruct",
    description=TEXTS,
    family="llama",
    canonical="meta/llama-4-maverick-17b-instruct",
    release_date="2025-04-05",
    last_updated="2025-04-05",
    knowledge="2024-08",
    limits=Limits(context=512000, output=16384),
    cost=Cost(input=0.72, output=0.72),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    open_weights=True,
    attachment=True,
    temperature=True,
)

META_LLAMA_4_SCOUT_17B_16E_INSTRUCT: Final[Model] = Model(
    id="meta.llama-4-scout-17b-16e-instruct",
    provider="oci",
    name="Llama 4 Scout 17B Instruct",
    description=TEXTS,
    family="llama",
    canonical="meta/llama-4-scout-17b-instruct",
    release_date="2025-04-05",
    last_updated="2025-04-05",
    knowledge="2024-08",
    limits=Limits(context=192000, output=16384),
    cost=Cost(input=0.72, output=0.72),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    open_weights=True,
    attachment=True,
    temperature=True,
)

OPENAI_GPT_OSS_120B: Final[Model] = Model(
    id="openai.gpt-oss-120b",
    provider="oci",
    name="GPT OSS 120B",
    description=TEXTS,
    family="gpt-oss",
    canonical="openai/gpt-oss-120b",
    release_date="2025-08-05",
    last_updated="2025-08-05",
    limits=Limits(context=128000, output=16384),
    cost=Cost(input=0.15, output=0.6),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "medium", "high"),
            field="reasoning_content",
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

OPENAI_GPT_OSS_20B: Final[Model] = Model(
    id="openai.gpt-oss-20b",
    provider="oci",
    name="GPT OSS 20B",
    description=TEXTS,
    family="gpt-oss",
    canonical="openai/gpt-oss-20b",
    release_date="2025-08-05",
    last_updated="2025-08-05",
    limits=Limits(context=128000, output=16384),
    cost=Cost(input=0.07, output=0.3),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "medium", "high"),
            field="reasoning_content",
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

XAI_GROK_4_20_NON_REASONING: Final[Model] = Model(
    id="xai.grok-4.20-non-reasoning",
    provider="oci",
    name="Grok 4.20 (Non-Reasoning)",
    description=TEXTS,
    family="grok",
    canonical="xai/grok-4.20-0309-non-reasoning",
    release_date="2026-03-09",
    last_updated="2026-03-09",
    limits=Limits(context=1000000, output=30000),
    cost=Cost(
        input=1.25,
        output=2.5,
        cache_read=0.2,
        tiers=(CostTier(size=200000, input=2.5, output=5, cache_read=0.4),),
    ),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

XAI_GROK_4_20_REASONING: Final[Model] = Model(
    id="xai.grok-4.20-reasoning",
    provider="oci",
    name="Grok 4.20 (Reasoning)",
    description=TEXTS,
    family="grok",
    canonical="xai/grok-4.20-0309-reasoning",
    release_date="2026-03-09",
    last_updated="2026-03-09",
    limits=Limits(context=1000000, output=30000),
    cost=Cost(
        input=1.25,
        output=2.5,
        cache_read=0.2,
        tiers=(CostTier(size=200000, input=2.5, output=5, cache_read=0.4),),
    ),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

XAI_GROK_4_3: Final[Model] = Model(
    id="xai.grok-4.3",
    provider="oci",
    name="Grok 4.3",
    description=TEXTS,
    family="grok",
    canonical="xai/grok-4.3",
    release_date="2026-04-17",
    last_updated="2026-04-17",
    limits=Limits(context=1000000, output=30000),
    cost=Cost(
        input=1.25,
        output=2.5,
        cache_read=0.2,
        tiers=(CostTier(size=200000, input=2.5, output=5, cache_read=0.4),),
    ),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("none", "low", "medium", "high")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

XAI_GROK_4_6: Final[Model] = Model(
    id="xai.grok-4.6",
    provider="oci",
    name="Grok 4.6",
    description=TEXTS,
    family="grok",
    canonical="xai/grok-4.6",
    release_date="2026-08-12",
    last_updated="2026-08-12",
    knowledge="2026-02-01",
    limits=Limits(context=500000, output=500000),
    cost=Cost(
        input=2,
        output=6,
        cache_read=0.5,
        tiers=(CostTier(size=200000, input=4, output=12, cache_read=1),),
    ),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("low", "medium", "high", "xhigh")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "meta.llama-3.3-70b-instruct": META_LLAMA_3_3_70B_INSTRUCT,
        "meta.llama-4-maverick-17b-128e-instruct-fp8": META_LLAMA_4_MAVERICK_17B_128E_INSTRUCT_FP8,
        "meta.llama-4-scout-17b-16e-instruct": META_LLAMA_4_SCOUT_17B_16E_INSTRUCT,
        "openai.gpt-oss-120b": OPENAI_GPT_OSS_120B,
        "openai.gpt-oss-20b": OPENAI_GPT_OSS_20B,
        "xai.grok-4.20-non-reasoning": XAI_GROK_4_20_NON_REASONING,
        "xai.grok-4.20-reasoning": XAI_GROK_4_20_REASONING,
        "xai.grok-4.3": XAI_GROK_4_3,
        "xai.grok-4.6": XAI_GROK_4_6,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
