# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:1e1d61977f42e196408c9723
# body sha256:afcc86fba152a693a0ec9e76
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
    id="xpersona",
    name="Xpersona",
    base_url="https://www.xpersona.co/v1",
    env=("XPERSONA_API_KEY",),
    doc="https://www.xpersona.co/docs",
    sdk="@ai-sdk/openai-compatible",
)

CLAUDE_FABLE_5: Final[Model] = Model(
    id="claude-fable-5",
    provider="xpersona",
    name="Claude Fable 5",
    description=TEXTS,
    family="claude-fable",
    canonical="anthropic/claude-fable-5",
    release_date="2026-06-09",
    last_updated="2026-06-09",
    knowledge="2026-01-31",
    limits=Limits(context=1000000, output=128000),
    cost=Cost(input=3, output=18.5, cache_read=0.3, reasoning=18.5),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "medium", "high", "xhigh", "max"),
            field="reasoning_content",
        ),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=False,
)

CLAUDE_HAIKU_4_5: Final[Model] = Model(
    id="claude-haiku-4-5",
    provider="xpersona",
    name="Claude Haiku 4.5 (latest)",
    description=TEXTS,
    family="claude-haiku",
    canonical="anthropic/claude-haiku-4-5",
    release_date="2025-10-15",
    last_updated="2025-10-15",
    knowledge="2025-02-28",
    limits=Limits(context=200000, output=128000),
    cost=Cost(input=0.6, output=3.7, cache_read=0.06, reasoning=3.7),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "medium", "high", "xhigh", "max"),
            field="reasoning_content",
        ),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

CLAUDE_OPUS_4_8: Final[Model] = Model(
    id="claude-opus-4-8",
    provider="xpersona",
    name="Claude Opus 4.8",
    description=TEXTS,
    family="claude-opus",
    canonical="anthropic/claude-opus-4-8",
    release_date="2026-05-28",
    last_updated="2026-05-28",
    knowledge="2026-01",
    limits=Limits(context=200000, output=128000),
    cost=Cost(input=1.5, output=9.25, cache_read=0.15, reasoning=9.25),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "medium", "high", "xhigh", "max"),
            field="reasoning_content",
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
    provider="xpersona",
    name="Claude Sonnet 4.6",
    description=TEXTS,
    family="claude-sonnet",
    canonical="anthropic/claude-sonnet-4-6",
    release_date="2026-02-17",
    last_updated="2026-03-13",
    knowledge="2025-08-31",
    limits=Limits(context=200000, output=128000),
    cost=Cost(input=0.9, output=5.55, cache_read=0.09, reasoning=5.55),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "medium", "high", "xhigh", "max"),
            field="reasoning_content",
        ),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

GEMINI_3_5_FLASH: Final[Model] = Model(
    id="gemini-3.5-flash",
    provider="xpersona",
    name="Gemini 3.5 Flash",
    description=TEXTS,
    family="gemini-flash",
    canonical="google/gemini-3.5-flash",
    release_date="2026-05-19",
    last_updated="2026-05-19",
    knowledge="2025-01",
    limits=Limits(context=1000000, output=128000),
    cost=Cost(input=1.55, output=12.2, cache_read=0.155, reasoning=12.2),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "medium", "high", "xhigh", "max"),
            field="reasoning_content",
        ),
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
    provider="xpersona",
    name="GPT-5.4",
    description=TEXTS,
    family="gpt",
    canonical="openai/gpt-5.4",
    release_date="2026-03-05",
    last_updated="2026-03-05",
    knowledge="2025-08-31",
    limits=Limits(context=1050000, output=128000),
    cost=Cost(input=0.75, output=6, cache_read=0.075, reasoning=6),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "medium", "high", "xhigh", "max"),
            field="reasoning_content",
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

GPT_5_4_MINI: Final[Model] = Model(
    id="gpt-5.4-mini",
    provider="xpersona",
    name="GPT-5.4 mini",
    description=TEXTS,
    family="gpt-mini",
    canonical="openai/gpt-5.4-mini",
    release_date="2026-03-17",
    last_updated="2026-03-17",
    knowledge="2025-08-31",
    limits=Limits(context=272000, output=128000),
    cost=Cost(input=0.375, output=4, cache_read=0.0375, reasoning=4),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "medium", "high", "xhigh", "max"),
            field="reasoning_content",
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
    provider="xpersona",
    name="GPT-5.5",
    description=TEXTS,
    family="gpt",
    canonical="openai/gpt-5.5",
    release_date="2026-04-23",
    last_updated="2026-04-23",
    knowledge="2025-12-01",
    limits=Limits(context=1050000, output=128000),
    cost=Cost(input=1.5, output=12, cache_read=0.15, reasoning=12),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "medium", "high", "xhigh", "max"),
            field="reasoning_content",
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=False,
)

GPT_5_6: Final[Model] = Model(
    id="gpt-5.6",
    provider="xpersona",
    name="GPT-5.6",
    description=TEXTS,
    family="gpt-sol",
    canonical="openai/gpt-5.6-sol",
    release_date="2026-07-09",
    last_updated="2026-07-09",
    knowledge="2026-02-16",
    limits=Limits(context=372000, output=128000),
    cost=Cost(input=1.5, output=12, cache_read=0.15, reasoning=12),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "medium", "high", "xhigh", "max"),
            field="reasoning_content",
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
    provider="xpersona",
    name="GPT-5.6 Sol",
    description=TEXTS,
    family="gpt-sol",
    canonical="openai/gpt-5.6-sol",
    release_date="2026-07-09",
    last_updated="2026-07-09",
    knowledge="2026-02-16",
    limits=Limits(context=372000, output=128000),
    cost=Cost(input=1.5, output=12, cache_read=0.15, reasoning=12),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "medium", "high", "xhigh", "max"),
            field="reasoning_content",
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
    provider="xpersona",
    name="GPT-5.6 Terra",
    description=TEXTS,
    family="gpt-terra",
    canonical="openai/gpt-5.6-terra",
    release_date="2026-07-09",
    last_updated="2026-07-09",
    knowledge="2026-02-16",
    limits=Limits(context=372000, output=128000),
    cost=Cost(input=1.5, output=2, cache_read=0.15, reasoning=2),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "medium", "high", "xhigh", "max"),
            field="reasoning_content",
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=False,
)

XPERSONA_FRIEREN_CODER: Final[Model] = Model(
    id="xpersona-frieren-coder",
    provider="xpersona",
    name="Xpersona Frieren 1",
    description=TEXTS,
    family="xpersona-frieren",
    release_date="2026-05-01",
    last_updated="2026-05-25",
    knowledge="2025-12-30",
    limits=Limits(context=1000000, output=384000),
    cost=Cost(input=1.5, output=6, cache_read=0.15, reasoning=6),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "medium", "high", "xhigh", "max"),
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=False,
)

XPERSONA_GPT_5_5: Final[Model] = Model(
    id="xpersona-gpt-5.5",
    provider="xpersona",
    name="GPT-5.5",
    description=TEXTS,
    family="gpt",
    canonical="openai/gpt-5.5",
    release_date="2026-05-29",
    last_updated="2026-05-29",
    knowledge="2025-12-30",
    limits=Limits(context=1000000, output=128000),
    cost=Cost(input=3, output=18, cache_read=0.3, reasoning=18),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "medium", "high", "xhigh", "max"),
            field="reasoning_content",
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=False,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "claude-fable-5": CLAUDE_FABLE_5,
        "claude-haiku-4-5": CLAUDE_HAIKU_4_5,
        "claude-opus-4-8": CLAUDE_OPUS_4_8,
        "claude-sonnet-4-6": CLAUDE_SONNET_4_6,
        "gemini-3.5-flash": GEMINI_3_5_FLASH,
        "gpt-5.4": GPT_5_4,
        "gpt-5.4-mini": GPT_5_4_MINI,
        "gpt-5.5": GPT_5_5,
        "gpt-5.6": GPT_5_6,
        "gpt-5.6-sol": GPT_5_6_SOL,
        "gpt-5.6-terra": GPT_5_6_TERRA,
        "xpersona-frieren-coder": XPERSONA_FRIEREN_CODER,
        "xpersona-gpt-5.5": XPERSONA_GPT_5_5,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
