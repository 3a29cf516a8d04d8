# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:538134980dde2a66f11a578a
# body sha256:aab5886780bb1fe78df16da2
from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from llm_db.schema.shared import (
    Capabilities,
    Cost,
    Json,
    Lifecycle,
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
    id="anthropic",
    name="Anthropic",
    aliases=("anthropic_messages",),
    base_url="https://api.anthropic.com/v1",
    env=("ANTHROPIC_API_KEY",),
    doc="https://docs.anthropic.com/en/docs/about-claude/models",
    sdk="@ai-sdk/anthropic",
)

CLAUDE_FABLE_5: Final[Model] = Model(
    id="claude-fable-5",
    provider="anthropic",
    name="Claude Fable 5",
    description=TEXTS,
    family="claude-fable",
    canonical="anthropic/claude-fable-5",
    release_date="2026-06-07",
    last_updated="2026-06-09",
    limits=Limits(context=1000000, output=128000),
    cost=Cost(
        input=10,
        output=50,
        cache_read=1,
        cache_write=12.5,
        cache_write_1h=20,
        modes={"batch": Cost(input=5, output=25, cache_read=0.5, cache_write=6.25)},
        tools={"web_search": 0.01},
    ),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
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
    attachment=True,
    temperature=False,
)

CLAUDE_FABLE_5_1: Final[Model] = Model(
    id="claude-fable-5-1",
    provider="anthropic",
    name="Claude Fable 5.1",
    description=TEXTS,
    family="claude-fable",
    canonical="anthropic/claude-fable-5-1",
    release_date="2026-09-01",
    last_updated="2026-09-01",
    knowledge="2026-06",
    limits=Limits(context=1000000, output=128000),
    cost=Cost(
        input=10,
        output=50,
        cache_read=0.25,
        cache_write=12.5,
        cache_write_1h=20,
        modes={"batch": Cost(input=5, output=25, cache_read=0.125, cache_write=6.25)},
        tools={"web_search": 0.01},
    ),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
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
    attachment=True,
    temperature=False,
)

CLAUDE_HAIKU_4_5: Final[Model] = Model(
    id="claude-haiku-4-5",
    provider="anthropic",
    name="Claude Haiku 4.5 (latest)",
    description=TEXTS,
    family="claude-haiku",
    canonical="anthropic/claude-haiku-4-5",
    release_date="2025-10-15",
    last_updated="2025-10-15",
    knowledge="2025-02-28",
    limits=Limits(context=200000, output=64000),
    cost=Cost(
        input=1,
        output=5,
        cache_read=0.1,
        cache_write=1.25,
        cache_write_1h=2,
        modes={
            "batch": Cost(input=0.5, output=2.5, cache_read=0.05, cache_write=0.625),
        },
    ),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, min_budget=1024),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

CLAUDE_HAIKU_4_5_20251001: Final[Model] = Model(
    id="claude-haiku-4-5-20251001",
    provider="anthropic",
    name="Claude Haiku 4.5",
    description=TEXTS,
    family="claude-haiku",
    canonical="anthropic/claude-haiku-4-5-20251001",
    release_date="2025-10-15",
    last_updated="2025-10-15",
    knowledge="2025-02-28",
    limits=Limits(context=200000, output=64000),
    cost=Cost(
        input=1,
        output=5,
        cache_read=0.1,
        cache_write=1.25,
        cache_write_1h=2,
        modes={
            "batch": Cost(input=0.5, output=2.5, cache_read=0.05, cache_write=0.625),
        },
    ),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, min_budget=1024),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

CLAUDE_OPUS_4_5: Final[Model] = Model(
    id="claude-opus-4-5",
    provider="anthropic",
    name="Claude Opus 4.5 (latest)",
    description=TEXTS,
    family="claude-opus",
    canonical="anthropic/claude-opus-4-5",
    release_date="2025-11-24",
    last_updated="2025-11-24",
    knowledge="2025-05",
    limits=Limits(context=200000, output=64000),
    cost=Cost(
        input=5,
        output=25,
        cache_read=0.5,
        cache_write=6.25,
        cache_write_1h=10,
        modes={
            "batch": Cost(input=2.5, output=12.5, cache_read=0.25, cache_write=3.125),
        },
        tools={"web_search": 0.01},
    ),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            min_budget=1024,
            efforts=("low", "medium", "high"),
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

CLAUDE_OPUS_4_5_20251101: Final[Model] = Model(
    id="claude-opus-4-5-20251101",
    provider="anthropic",
    name="Claude Opus 4.5",
    description=TEXTS,
    family="claude-opus",
    canonical="anthropic/claude-opus-4-5-20251101",
    release_date="2025-11-24",
    last_updated="2025-11-01",
    knowledge="2025-05",
    limits=Limits(context=200000, output=64000),
    cost=Cost(
        input=5,
        output=25,
        cache_read=0.5,
        cache_write=6.25,
        cache_write_1h=10,
        modes={
            "batch": Cost(input=2.5, output=12.5, cache_read=0.25, cache_write=3.125),
        },
        tools={"web_search": 0.01},
    ),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            min_budget=1024,
            efforts=("low", "medium", "high"),
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

CLAUDE_OPUS_4_6: Final[Model] = Model(
    id="claude-opus-4-6",
    provider="anthropic",
    name="Claude Opus 4.6",
    description=TEXTS,
    family="claude-opus",
    canonical="anthropic/claude-opus-4-6",
    release_date="2026-02-04",
    last_updated="2026-03-13",
    knowledge="2025-05-31",
    limits=Limits(context=1000000, output=128000),
    cost=Cost(
        input=5,
        output=25,
        cache_read=0.5,
        cache_write=6.25,
        cache_write_1h=10,
        modes={
            "batch": Cost(input=2.5, output=12.5, cache_read=0.25, cache_write=3.125),
        },
        tools={"web_search": 0.01},
    ),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            min_budget=1024,
            efforts=("low", "medium", "high", "max"),
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

CLAUDE_OPUS_4_7: Final[Model] = Model(
    id="claude-opus-4-7",
    provider="anthropic",
    name="Claude Opus 4.7",
    description=TEXTS,
    family="claude-opus",
    canonical="anthropic/claude-opus-4-7",
    release_date="2026-04-14",
    last_updated="2026-04-16",
    knowledge="2026-01-31",
    limits=Limits(context=1000000, output=128000),
    cost=Cost(
        input=5,
        output=25,
        cache_read=0.5,
        cache_write=6.25,
        cache_write_1h=10,
        modes={
            "batch": Cost(input=2.5, output=12.5, cache_read=0.25, cache_write=3.125),
        },
        tools={"web_search": 0.01},
    ),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
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
    attachment=True,
    temperature=False,
)

CLAUDE_OPUS_4_8: Final[Model] = Model(
    id="claude-opus-4-8",
    provider="anthropic",
    name="Claude Opus 4.8",
    description=TEXTS,
    family="claude-opus",
    canonical="anthropic/claude-opus-4-8",
    release_date="2026-05-28",
    last_updated="2026-05-28",
    knowledge="2026-01",
    limits=Limits(context=1000000, output=128000),
    cost=Cost(
        input=5,
        output=25,
        cache_read=0.5,
        cache_write=6.25,
        cache_write_1h=10,
        modes={
            "batch": Cost(input=2.5, output=12.5, cache_read=0.25, cache_write=3.125),
            "fast": Cost(input=10, output=50, cache_read=1, cache_write=12.5),
        },
        tools={"web_search": 0.01},
    ),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
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
    attachment=True,
    temperature=False,
    extra={
        "experimental": {
            "modes": {
                "fast": {
                    "provider": {
                        "body": {"speed": "fast"},
                        "headers": {"anthropic-beta": "fast-mode-2026-02-01"},
                    },
                },
            },
        },
    },
)

CLAUDE_OPUS_5: Final[Model] = Model(
    id="claude-opus-5",
    provider="anthropic",
    name="Claude Opus 5",
    description=TEXTS,
    family="claude-opus",
    canonical="anthropic/claude-opus-5",
    release_date="2026-07-24",
    last_updated="2026-07-24",
    knowledge="2026-05",
    limits=Limits(context=1000000, output=128000),
    cost=Cost(
        input=5,
        output=25,
        cache_read=0.5,
        cache_write=6.25,
        cache_write_1h=10,
        modes={
            "batch": Cost(input=2.5, output=12.5, cache_read=0.25, cache_write=3.125),
            "fast": Cost(input=10, output=50, cache_read=1, cache_write=12.5),
        },
        tools={"web_search": 0.01},
    ),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
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
    attachment=True,
    temperature=False,
    extra={
        "experimental": {
            "modes": {
                "fast": {
                    "provider": {
                        "body": {"speed": "fast"},
                        "headers": {"anthropic-beta": "fast-mode-2026-02-01"},
                    },
                },
            },
        },
    },
)

CLAUDE_OPUS_5_5: Final[Model] = Model(
    id="claude-opus-5-5",
    provider="anthropic",
    name="Claude Opus 5.5",
    description=TEXTS,
    family="claude-opus",
    canonical="anthropic/claude-opus-5-5",
    release_date="2026-09-22",
    last_updated="2026-09-22",
    knowledge="2026-06",
    limits=Limits(context=1000000, output=128000),
    cost=Cost(
        input=4,
        output=20,
        cache_read=0.2,
        cache_write=5,
        cache_write_1h=8,
        modes={
            "batch": Cost(input=2, output=10, cache_read=0.1, cache_write=2.5),
            "fast": Cost(input=8, output=40, cache_read=0.4, cache_write=10),
        },
        tools={"web_search": 0.01},
    ),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
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
    attachment=True,
    temperature=False,
    extra={
        "experimental": {
            "modes": {
                "fast": {
                    "provider": {
                        "body": {"speed": "fast"},
                        "headers": {"anthropic-beta": "fast-mode-2026-02-01"},
                    },
                },
            },
        },
    },
)

CLAUDE_SONNET_4_5: Final[Model] = Model(
    id="claude-sonnet-4-5",
    provider="anthropic",
    name="Claude Sonnet 4.5 (latest)",
    description=TEXTS,
    family="claude-sonnet",
    canonical="anthropic/claude-sonnet-4-5",
    release_date="2025-09-29",
    last_updated="2025-09-29",
    knowledge="2025-07-31",
    limits=Limits(context=1000000, output=64000),
    cost=Cost(
        input=3,
        output=15,
        cache_read=0.3,
        cache_write=3.75,
        cache_write_1h=6,
        modes={
            "batch": Cost(input=1.5, output=7.5, cache_read=0.15, cache_write=1.875),
        },
        tools={"web_search": 0.01},
    ),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, min_budget=1024),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    lifecycle=Lifecycle(
        retires_on="2026-11-30",
        successor="claude-sonnet-5-5",
        source="https://platform.claude.com/docs/en/about-claude/model-deprecations",
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

CLAUDE_SONNET_4_5_20250929: Final[Model] = Model(
    id="claude-sonnet-4-5-20250929",
    provider="anthropic",
    name="Claude Sonnet 4.5",
    description=TEXTS,
    family="claude-sonnet",
    canonical="anthropic/claude-sonnet-4-5-20250929",
    release_date="2025-09-29",
    last_updated="2025-09-29",
    knowledge="2025-07-31",
    limits=Limits(context=1000000, output=64000),
    cost=Cost(
        input=3,
        output=15,
        cache_read=0.3,
        cache_write=3.75,
        cache_write_1h=6,
        modes={
            "batch": Cost(input=1.5, output=7.5, cache_read=0.15, cache_write=1.875),
        },
        tools={"web_search": 0.01},
    ),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, min_budget=1024),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    lifecycle=Lifecycle(
        retires_on="2026-11-30",
        successor="claude-sonnet-5-5",
        source="https://platform.claude.com/docs/en/about-claude/model-deprecations",
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

CLAUDE_SONNET_4_6: Final[Model] = Model(
    id="claude-sonnet-4-6",
    provider="anthropic",
    name="Claude Sonnet 4.6",
    description=TEXTS,
    family="claude-sonnet",
    canonical="anthropic/claude-sonnet-4-6",
    release_date="2026-02-17",
    last_updated="2026-03-13",
    knowledge="2025-08-31",
    limits=Limits(context=1000000, output=128000),
    cost=Cost(
        input=3,
        output=15,
        cache_read=0.3,
        cache_write=3.75,
        cache_write_1h=6,
        modes={
            "batch": Cost(input=1.5, output=7.5, cache_read=0.15, cache_write=1.875),
        },
        tools={"web_search": 0.01},
    ),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            min_budget=1024,
            efforts=("low", "medium", "high", "max"),
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

CLAUDE_SONNET_5: Final[Model] = Model(
    id="claude-sonnet-5",
    provider="anthropic",
    name="Claude Sonnet 5",
    description=TEXTS,
    family="claude-sonnet",
    canonical="anthropic/claude-sonnet-5",
    release_date="2026-06-29",
    last_updated="2026-06-30",
    knowledge="2026-01-31",
    limits=Limits(context=1000000, output=128000),
    cost=Cost(
        input=2,
        output=10,
        cache_read=0.2,
        cache_write=2.5,
        cache_write_1h=4,
        modes={"batch": Cost(input=1, output=5, cache_read=0.1, cache_write=1.25)},
        tools={"web_search": 0.01},
    ),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "medium", "high", "xhigh", "max"),
            toggle=True,
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=False,
)

CLAUDE_SONNET_5_5: Final[Model] = Model(
    id="claude-sonnet-5-5",
    provider="anthropic",
    name="Claude Sonnet 5.5",
    description=TEXTS,
    family="claude-sonnet",
    canonical="anthropic/claude-sonnet-5-5",
    release_date="2026-09-28",
    last_updated="2026-09-28",
    knowledge="2026-06",
    limits=Limits(context=1000000, output=128000),
    cost=Cost(
        input=2,
        output=10,
        cache_read=0.2,
        cache_write=2.5,
        cache_write_1h=4,
        modes={"batch": Cost(input=1, output=5, cache_read=0.05, cache_write=1.25)},
        tools={"web_search": 0.01},
    ),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
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
    attachment=True,
    temperature=False,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "claude-fable-5": CLAUDE_FABLE_5,
        "claude-fable-5-1": CLAUDE_FABLE_5_1,
        "claude-haiku-4-5": CLAUDE_HAIKU_4_5,
        "claude-haiku-4-5-20251001": CLAUDE_HAIKU_4_5_20251001,
        "claude-opus-4-5": CLAUDE_OPUS_4_5,
        "claude-opus-4-5-20251101": CLAUDE_OPUS_4_5_20251101,
        "claude-opus-4-6": CLAUDE_OPUS_4_6,
        "claude-opus-4-7": CLAUDE_OPUS_4_7,
        "claude-opus-4-8": CLAUDE_OPUS_4_8,
        "claude-opus-5": CLAUDE_OPUS_5,
        "claude-opus-5-5": CLAUDE_OPUS_5_5,
        "claude-sonnet-4-5": CLAUDE_SONNET_4_5,
        "claude-sonnet-4-5-20250929": CLAUDE_SONNET_4_5_20250929,
        "claude-sonnet-4-6": CLAUDE_SONNET_4_6,
        "claude-sonnet-5": CLAUDE_SONNET_5,
        "claude-sonnet-5-5": CLAUDE_SONNET_5_5,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
