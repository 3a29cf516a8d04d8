# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:50dc2a4f0689bf183343675d
# body sha256:3eac78049648a44ea2f71b0d
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
    id="freemodel",
    name="FreeModel",
    base_url="https://cc.freemodel.dev/v1",
    env=("FREEMODEL_API_KEY",),
    doc="https://freemodel.dev",
    sdk="@ai-sdk/anthropic",
)

CLAUDE_FABLE_5: Final[Model] = Model(
    id="claude-fable-5",
    provider="freemodel",
    name="Claude Fable 5",
    description=TEXTS,
    family="claude-fable",
    canonical="anthropic/claude-fable-5",
    release_date="2026-06-09",
    last_updated="2026-06-09",
    knowledge="2026-01-31",
    limits=Limits(context=1000000, output=128000),
    cost=Cost(input=10, output=50, cache_read=1, cache_write=12.5),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "medium", "high", "xhigh", "max"),
        ),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=False,
)

CLAUDE_HAIKU_4_5_20251001: Final[Model] = Model(
    id="claude-haiku-4-5-20251001",
    provider="freemodel",
    name="Claude Haiku 4.5",
    description=TEXTS,
    family="claude-haiku",
    canonical="anthropic/claude-haiku-4-5-20251001",
    release_date="2025-10-15",
    last_updated="2025-10-15",
    knowledge="2025-02-28",
    limits=Limits(context=200000, output=64000),
    cost=Cost(input=1, output=5, cache_read=0.1, cache_write=1.25),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, min_budget=1024),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

CLAUDE_OPUS_4_6: Final[Model] = Model(
    id="claude-opus-4-6",
    provider="freemodel",
    name="Claude Opus 4.6",
    description=TEXTS,
    family="claude-opus",
    canonical="anthropic/claude-opus-4-6",
    release_date="2026-02-05",
    last_updated="2026-03-13",
    knowledge="2025-05-31",
    limits=Limits(context=1000000, output=128000),
    cost=Cost(input=5, output=25, cache_read=0.5, cache_write=6.25),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            min_budget=1024,
            efforts=("low", "medium", "high", "max"),
        ),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

CLAUDE_OPUS_4_7: Final[Model] = Model(
    id="claude-opus-4-7",
    provider="freemodel",
    name="Claude Opus 4.7",
    description=TEXTS,
    family="claude-opus",
    canonical="anthropic/claude-opus-4-7",
    release_date="2026-04-16",
    last_updated="2026-04-16",
    knowledge="2026-01-31",
    limits=Limits(context=1000000, output=128000),
    cost=Cost(input=5, output=25, cache_read=0.5, cache_write=6.25),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "medium", "high", "xhigh", "max"),
        ),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=False,
)

CLAUDE_OPUS_4_8: Final[Model] = Model(
    id="claude-opus-4-8",
    provider="freemodel",
    name="Claude Opus 4.8",
    description=TEXTS,
    family="claude-opus",
    canonical="anthropic/claude-opus-4-8",
    release_date="2026-05-28",
    last_updated="2026-05-28",
    knowledge="2026-01",
    limits=Limits(context=1000000, output=128000),
    cost=Cost(input=5, output=25, cache_read=0.5, cache_write=6.25),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "medium", "high", "xhigh", "max"),
        ),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=False,
)

CLAUDE_SONNET_4_6: Final[Model] = Model(
    id="claude-sonnet-4-6",
    provider="freemodel",
    name="Claude Sonnet 4.6",
    description=TEXTS,
    family="claude-sonnet",
    canonical="anthropic/claude-sonnet-4-6",
    release_date="2026-02-17",
    last_updated="2026-03-13",
    knowledge="2025-08-31",
    limits=Limits(context=1000000, output=64000),
    cost=Cost(input=3, output=15, cache_read=0.3, cache_write=3.75),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            min_budget=1024,
            efforts=("low", "medium", "high", "max"),
        ),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

GPT_5_3_CODEX: Final[Model] = Model(
    id="gpt-5.3-codex",
    provider="freemodel",
    name="GPT-5.3 Codex",
    description=TEXTS,
    family="gpt-codex",
    canonical="openai/gpt-5.3-codex",
    release_date="2026-02-05",
    last_updated="2026-02-05",
    knowledge="2025-08-31",
    limits=Limits(context=400000, output=128000, input=272000),
    cost=Cost(input=1.75, output=14, cache_read=0.175, cache_write=1.75),
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
    base_url="https://api.freemodel.dev/v1",
    sdk="@ai-sdk/openai-compatible",
)

GPT_5_4: Final[Model] = Model(
    id="gpt-5.4",
    provider="freemodel",
    name="GPT-5.4",
    description=TEXTS,
    family="gpt",
    canonical="openai/gpt-5.4",
    release_date="2026-03-05",
    last_updated="2026-03-05",
    knowledge="2025-08-31",
    limits=Limits(context=1050000, output=128000, input=922000),
    cost=Cost(input=2.5, output=15, cache_read=0.25, cache_write=2.5),
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
    base_url="https://api.freemodel.dev/v1",
    sdk="@ai-sdk/openai-compatible",
)

GPT_5_4_MINI: Final[Model] = Model(
    id="gpt-5.4-mini",
    provider="freemodel",
    name="GPT-5.4 mini",
    description=TEXTS,
    family="gpt-mini",
    canonical="openai/gpt-5.4-mini",
    release_date="2026-03-17",
    last_updated="2026-03-17",
    knowledge="2025-08-31",
    limits=Limits(context=400000, output=128000, input=272000),
    cost=Cost(input=0.75, output=4.5, cache_read=0.075, cache_write=0.75),
    modalities=Modalities(input=("text", "image"), output=("text",)),
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
    base_url="https://api.freemodel.dev/v1",
    sdk="@ai-sdk/openai-compatible",
)

GPT_5_5: Final[Model] = Model(
    id="gpt-5.5",
    provider="freemodel",
    name="GPT-5.5",
    description=TEXTS,
    family="gpt",
    canonical="openai/gpt-5.5",
    release_date="2026-04-23",
    last_updated="2026-04-23",
    knowledge="2025-12-01",
    limits=Limits(context=1050000, output=128000, input=922000),
    cost=Cost(input=5, output=30, cache_read=0.5, cache_write=5),
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
    base_url="https://api.freemodel.dev/v1",
    sdk="@ai-sdk/openai-compatible",
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "claude-fable-5": CLAUDE_FABLE_5,
        "claude-haiku-4-5-20251001": CLAUDE_HAIKU_4_5_20251001,
        "claude-opus-4-6": CLAUDE_OPUS_4_6,
        "claude-opus-4-7": CLAUDE_OPUS_4_7,
        "claude-opus-4-8": CLAUDE_OPUS_4_8,
        "claude-sonnet-4-6": CLAUDE_SONNET_4_6,
        "gpt-5.3-codex": GPT_5_3_CODEX,
        "gpt-5.4": GPT_5_4,
        "gpt-5.4-mini": GPT_5_4_MINI,
        "gpt-5.5": GPT_5_5,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
