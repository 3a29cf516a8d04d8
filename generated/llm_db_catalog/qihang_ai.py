# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:d67afdb02bc729a7a4af66c2
# body sha256:1f5cc42471331c7205054fb9
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
    id="qihang_ai",
    name="QiHang",
    base_url="https://api.qhaigc.net/v1",
    env=("QIHANG_API_KEY",),
    doc="https://www.qhaigc.net/docs",
    sdk="@ai-sdk/openai-compatible",
)

CLAUDE_HAIKU_4_5_20251001: Final[Model] = Model(
    id="claude-haiku-4-5-20251001",
    provider="qihang_ai",
    name="Claude Haiku 4.5",
    description=TEXTS,
    family="claude-haiku",
    release_date="2025-10-01",
    last_updated="2025-10-01",
    knowledge="2025-07-31",
    limits=Limits(context=200000, output=64000),
    cost=Cost(input=0.14, output=0.71),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

CLAUDE_OPUS_4_5_20251101: Final[Model] = Model(
    id="claude-opus-4-5-20251101",
    provider="qihang_ai",
    name="Claude Opus 4.5",
    description=TEXTS,
    family="claude-opus",
    release_date="2025-11-01",
    last_updated="2025-11-01",
    knowledge="2025-03",
    limits=Limits(context=200000, output=32000),
    cost=Cost(input=0.71, output=3.57),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

CLAUDE_SONNET_4_5_20250929: Final[Model] = Model(
    id="claude-sonnet-4-5-20250929",
    provider="qihang_ai",
    name="Claude Sonnet 4.5",
    description=TEXTS,
    family="claude-sonnet",
    release_date="2025-09-29",
    last_updated="2025-09-29",
    knowledge="2025-07-31",
    limits=Limits(context=200000, output=64000),
    cost=Cost(input=0.43, output=2.14),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

GEMINI_2_5_FLASH: Final[Model] = Model(
    id="gemini-2.5-flash",
    provider="qihang_ai",
    name="Gemini 2.5 Flash",
    description=TEXTS,
    family="gemini-flash",
    release_date="2025-12-17",
    last_updated="2025-12-17",
    knowledge="2025-01",
    limits=Limits(context=1048576, output=65536),
    cost=Cost(
        input=0.09,
        output=0.71,
        tiers=(CostTier(size=200000, input=0.09, output=0.71),),
    ),
    modalities=Modalities(
        input=("text", "image", "video", "audio", "pdf"),
        output=("text",),
    ),
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

GEMINI_3_FLASH_PREVIEW: Final[Model] = Model(
    id="gemini-3-flash-preview",
    provider="qihang_ai",
    name="Gemini 3 Flash Preview",
    description=TEXTS,
    family="gemini-flash",
    release_date="2025-12-17",
    last_updated="2025-12-17",
    knowledge="2025-01",
    limits=Limits(context=1048576, output=65536),
    cost=Cost(
        input=0.07,
        output=0.43,
        tiers=(CostTier(size=200000, input=0.07, output=0.43),),
    ),
    modalities=Modalities(
        input=("text", "image", "video", "audio", "pdf"),
        output=("text",),
    ),
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

GEMINI_3_PRO_PREVIEW: Final[Model] = Model(
    id="gemini-3-pro-preview",
    provider="qihang_ai",
    name="Gemini 3 Pro Preview",
    description=TEXTS,
    family="gemini-pro",
    release_date="2025-11-19",
    last_updated="2025-11-19",
    knowledge="2025-11",
    limits=Limits(context=1000000, output=65000),
    cost=Cost(input=0.57, output=3.43),
    modalities=Modalities(input=("text", "image", "audio", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

GPT_5_MINI: Final[Model] = Model(
    id="gpt-5-mini",
    provider="qihang_ai",
    name="GPT-5-Mini",
    description=TEXTS,
    family="gpt-mini",
    release_date="2025-09-15",
    last_updated="2025-09-15",
    knowledge="2024-09-30",
    limits=Limits(context=200000, output=64000),
    cost=Cost(input=0.04, output=0.29),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

GPT_5_2: Final[Model] = Model(
    id="gpt-5.2",
    provider="qihang_ai",
    name="GPT-5.2",
    description=TEXTS,
    family="gpt",
    release_date="2025-12-11",
    last_updated="2025-12-11",
    knowledge="2025-08-31",
    limits=Limits(context=400000, output=128000, input=272000),
    cost=Cost(input=0.25, output=2),
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

GPT_5_2_CODEX: Final[Model] = Model(
    id="gpt-5.2-codex",
    provider="qihang_ai",
    name="GPT-5.2 Codex",
    description=TEXTS,
    family="gpt-codex",
    release_date="2025-12-11",
    last_updated="2025-12-11",
    knowledge="2025-08-31",
    limits=Limits(context=400000, output=128000, input=272000),
    cost=Cost(input=0.14, output=1.14),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
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
        "claude-haiku-4-5-20251001": CLAUDE_HAIKU_4_5_20251001,
        "claude-opus-4-5-20251101": CLAUDE_OPUS_4_5_20251101,
        "claude-sonnet-4-5-20250929": CLAUDE_SONNET_4_5_20250929,
        "gemini-2.5-flash": GEMINI_2_5_FLASH,
        "gemini-3-flash-preview": GEMINI_3_FLASH_PREVIEW,
        "gemini-3-pro-preview": GEMINI_3_PRO_PREVIEW,
        "gpt-5-mini": GPT_5_MINI,
        "gpt-5.2": GPT_5_2,
        "gpt-5.2-codex": GPT_5_2_CODEX,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
