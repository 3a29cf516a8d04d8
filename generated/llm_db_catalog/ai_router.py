# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:368e5e85f9e3944a68d13833
# body sha256:d75f50a87d6396b5e2a595c4
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
    id="ai_router",
    name="AI-ROUTER",
    base_url="https://api.ai-router.dev/v1",
    env=("AI_ROUTER_API_KEY",),
    doc="https://ai-router.dev/openai-compatible-api-gateway/",
    sdk="@ai-sdk/openai-compatible",
)

GPT_5_4: Final[Model] = Model(
    id="gpt-5.4",
    provider="ai_router",
    name="GPT-5.4",
    description=TEXTS,
    family="gpt",
    canonical="openai/gpt-5.4",
    release_date="2026-03-05",
    last_updated="2026-03-05",
    knowledge="2025-08-31",
    limits=Limits(context=1050000, output=128000, input=922000),
    cost=Cost(input=2.5, output=15, cache_read=0.25),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "low", "medium", "high", "xhigh"),
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

GPT_5_5: Final[Model] = Model(
    id="gpt-5.5",
    provider="ai_router",
    name="GPT-5.5",
    description=TEXTS,
    family="gpt",
    canonical="openai/gpt-5.5",
    release_date="2026-04-23",
    last_updated="2026-04-23",
    knowledge="2025-12-01",
    limits=Limits(context=1050000, output=128000, input=922000),
    cost=Cost(input=5, output=30, cache_read=0.5),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "low", "medium", "high", "xhigh"),
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=False,
)

GPT_5_6_LUNA: Final[Model] = Model(
    id="gpt-5.6-luna",
    provider="ai_router",
    name="GPT-5.6 Luna",
    description=TEXTS,
    family="gpt-luna",
    canonical="openai/gpt-5.6-luna",
    release_date="2026-07-09",
    last_updated="2026-07-09",
    knowledge="2026-02-16",
    limits=Limits(context=1050000, output=128000, input=922000),
    cost=Cost(input=1, output=6, cache_read=0.1, cache_write=1.25),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "low", "medium", "high", "xhigh", "max"),
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=False,
)

GPT_5_6_SOL: Final[Model] = Model(
    id="gpt-5.6-sol",
    provider="ai_router",
    name="GPT-5.6 Sol",
    description=TEXTS,
    family="gpt-sol",
    canonical="openai/gpt-5.6-sol",
    release_date="2026-07-09",
    last_updated="2026-07-09",
    knowledge="2026-02-16",
    limits=Limits(context=1050000, output=128000, input=922000),
    cost=Cost(input=5, output=30, cache_read=0.5, cache_write=6.25),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "low", "medium", "high", "xhigh", "max"),
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=False,
)

GPT_5_6_TERRA: Final[Model] = Model(
    id="gpt-5.6-terra",
    provider="ai_router",
    name="GPT-5.6 Terra",
    description=TEXTS,
    family="gpt-terra",
    canonical="openai/gpt-5.6-terra",
    release_date="2026-07-09",
    last_updated="2026-07-09",
    knowledge="2026-02-16",
    limits=Limits(context=1050000, output=128000, input=922000),
    cost=Cost(input=2.5, output=15, cache_read=0.25, cache_write=3.125),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "low", "medium", "high", "xhigh", "max"),
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=False,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "gpt-5.4": GPT_5_4,
        "gpt-5.5": GPT_5_5,
        "gpt-5.6-luna": GPT_5_6_LUNA,
        "gpt-5.6-sol": GPT_5_6_SOL,
        "gpt-5.6-terra": GPT_5_6_TERRA,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
