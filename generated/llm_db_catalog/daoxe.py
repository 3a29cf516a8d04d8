# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:30ec37a1c8ea1a6df69dfa86
# body sha256:48a203f30202de76b164535b
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
    id="daoxe",
    name="DaoXE",
    base_url="https://daoxe.com/v1",
    env=("DAOXE_API_KEY",),
    doc="https://daoxe.com/pricing",
    sdk="@ai-sdk/openai-compatible",
)

CLAUDE_HAIKU_4_5_20251001: Final[Model] = Model(
    id="claude-haiku-4-5-20251001",
    provider="daoxe",
    name="Claude Haiku 4.5",
    description=TEXTS,
    family="claude-haiku",
    canonical="anthropic/claude-haiku-4-5-20251001",
    release_date="2025-10-15",
    last_updated="2025-10-15",
    knowledge="2025-02-28",
    limits=Limits(context=200000, output=64000),
    cost=Cost(input=1, output=5, cache_read=0.1, cache_write=5),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("low", "medium", "high")),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

CLAUDE_OPUS_4_8: Final[Model] = Model(
    id="claude-opus-4-8",
    provider="daoxe",
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
        reasoning=Reasoning(enabled=True, efforts=("low", "medium", "high")),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=False,
)

CLAUDE_SONNET_4_6: Final[Model] = Model(
    id="claude-sonnet-4-6",
    provider="daoxe",
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
        reasoning=Reasoning(enabled=True, efforts=("low", "medium", "high")),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

GEMINI_3_1_PRO_PREVIEW: Final[Model] = Model(
    id="gemini-3.1-pro-preview",
    provider="daoxe",
    name="Gemini 3.1 Pro Preview",
    description=TEXTS,
    family="gemini-pro",
    canonical="google/gemini-3.1-pro-preview",
    release_date="2026-02-19",
    last_updated="2026-02-19",
    knowledge="2025-01",
    limits=Limits(context=1048576, output=65536),
    cost=Cost(input=2, output=12, cache_read=0.2),
    modalities=Modalities(
        input=("text", "image", "video", "audio", "pdf"),
        output=("text",),
    ),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("low", "medium", "high")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

GPT_5_4: Final[Model] = Model(
    id="gpt-5.4",
    provider="daoxe",
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
        reasoning=Reasoning(enabled=True, efforts=("low", "medium", "high")),
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
    provider="daoxe",
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
        reasoning=Reasoning(enabled=True, efforts=("low", "medium", "high")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=False,
)

GROK_4_3: Final[Model] = Model(
    id="grok-4.3",
    provider="daoxe",
    name="Grok 4.3",
    description=TEXTS,
    family="grok",
    canonical="xai/grok-4.3",
    release_date="2026-04-17",
    last_updated="2026-04-17",
    limits=Limits(context=1000000, output=30000),
    cost=Cost(input=1.25, output=2.5, cache_read=0.2),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("low", "medium", "high")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

GROK_4_5: Final[Model] = Model(
    id="grok-4.5",
    provider="daoxe",
    name="Grok 4.5",
    description=TEXTS,
    family="grok",
    canonical="xai/grok-4.5",
    release_date="2026-07-08",
    last_updated="2026-07-08",
    limits=Limits(context=500000, output=500000),
    cost=Cost(input=2, output=6, cache_read=0.5),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("low", "medium", "high")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

KIMI_K2_5: Final[Model] = Model(
    id="kimi-k2.5",
    provider="daoxe",
    name="Kimi K2.5",
    description=TEXTS,
    family="kimi-k2",
    canonical="moonshotai/kimi-k2.5",
    release_date="2026-01",
    last_updated="2026-01",
    knowledge="2025-01",
    limits=Limits(context=262144, output=262144),
    cost=Cost(input=0.6, output=3, cache_read=0.1),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("low", "medium", "high")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=False,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "claude-haiku-4-5-20251001": CLAUDE_HAIKU_4_5_20251001,
        "claude-opus-4-8": CLAUDE_OPUS_4_8,
        "claude-sonnet-4-6": CLAUDE_SONNET_4_6,
        "gemini-3.1-pro-preview": GEMINI_3_1_PRO_PREVIEW,
        "gpt-5.4": GPT_5_4,
        "gpt-5.5": GPT_5_5,
        "grok-4.3": GROK_4_3,
        "grok-4.5": GROK_4_5,
        "kimi-k2.5": KIMI_K2_5,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
