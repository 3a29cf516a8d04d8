# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:4b384a93990ec2f21729e85a
# body sha256:a62b0ae543f976c3ccb74e6c
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
    id="modelis",
    name="Modelis",
    base_url="https://modelishub.com/v1",
    env=("MODELIS_API_KEY",),
    doc="https://modelishub.com/pricing",
    sdk="@ai-sdk/openai-compatible",
)

CLAUDE_FABLE_5: Final[Model] = Model(
    id="claude-fable-5",
    provider="modelis",
    name="Claude Fable 5",
    description=TEXTS,
    family="claude-fable",
    canonical="anthropic/claude-fable-5",
    release_date="2026-06-09",
    last_updated="2026-06-09",
    knowledge="2026-01-31",
    limits=Limits(context=1000000, output=128000),
    cost=Cost(input=10, output=50),
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
    provider="modelis",
    name="Claude Opus 4.8",
    description=TEXTS,
    family="claude-opus",
    canonical="anthropic/claude-opus-4-8",
    release_date="2026-05-28",
    last_updated="2026-05-28",
    knowledge="2026-01",
    limits=Limits(context=1000000, output=128000),
    cost=Cost(input=5, output=25),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "medium", "high", "xhigh", "max"),
            toggle=True,
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
    provider="modelis",
    name="Claude Sonnet 4.6",
    description=TEXTS,
    family="claude-sonnet",
    canonical="anthropic/claude-sonnet-4-6",
    release_date="2026-02-17",
    last_updated="2026-03-13",
    knowledge="2025-08-31",
    limits=Limits(context=1000000, output=64000),
    cost=Cost(input=3, output=15),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "medium", "high", "max"),
            toggle=True,
        ),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

DEEPSEEK_V4_FLASH: Final[Model] = Model(
    id="deepseek-v4-flash",
    provider="modelis",
    name="DeepSeek V4 Flash",
    description=TEXTS,
    family="deepseek-flash",
    canonical="deepseek/deepseek-v4-flash",
    release_date="2026-04-24",
    last_updated="2026-04-24",
    knowledge="2025-05",
    limits=Limits(context=1000000, output=384000),
    cost=Cost(input=0.0983, output=0.1966),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("none", "high", "max")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

DEEPSEEK_V4_PRO: Final[Model] = Model(
    id="deepseek-v4-pro",
    provider="modelis",
    name="DeepSeek V4 Pro",
    description=TEXTS,
    family="deepseek-thinking",
    canonical="deepseek/deepseek-v4-pro",
    release_date="2026-04-24",
    last_updated="2026-04-24",
    knowledge="2025-05",
    limits=Limits(context=1000000, output=384000),
    cost=Cost(input=0.435, output=0.87),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("none", "high", "max")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

GEMINI_2_5_FLASH: Final[Model] = Model(
    id="gemini-2.5-flash",
    provider="modelis",
    name="Gemini 2.5 Flash",
    description=TEXTS,
    family="gemini-flash",
    canonical="google/gemini-2.5-flash",
    release_date="2025-06-17",
    last_updated="2025-06-17",
    knowledge="2025-01",
    limits=Limits(context=1048576, output=65536),
    cost=Cost(input=0.3, output=2.5),
    modalities=Modalities(
        input=("text", "image", "audio", "video", "pdf"),
        output=("text",),
    ),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            budget=True,
            efforts=("minimal", "low", "medium", "high", "max"),
            toggle=True,
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

GEMINI_2_5_PRO: Final[Model] = Model(
    id="gemini-2.5-pro",
    provider="modelis",
    name="Gemini 2.5 Pro",
    description=TEXTS,
    family="gemini-pro",
    canonical="google/gemini-2.5-pro",
    release_date="2025-06-17",
    last_updated="2025-06-17",
    knowledge="2025-01",
    limits=Limits(context=1048576, output=65536),
    cost=Cost(input=1.25, output=10),
    modalities=Modalities(
        input=("text", "image", "audio", "video", "pdf"),
        output=("text",),
    ),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            budget=True,
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

QWEN_QWEN3_7_MAX: Final[Model] = Model(
    id="qwen/qwen3.7-max",
    provider="modelis",
    name="Qwen3.7 Max",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.7-max",
    release_date="2026-05-21",
    last_updated="2026-05-21",
    limits=Limits(context=1000000, output=65536),
    cost=Cost(input=3, output=9),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, budget=True, toggle=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

QWEN_QWEN3_7_PLUS: Final[Model] = Model(
    id="qwen/qwen3.7-plus",
    provider="modelis",
    name="Qwen3.7 Plus",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.7-plus",
    release_date="2026-06-02",
    last_updated="2026-06-02",
    knowledge="2025-04",
    limits=Limits(context=1000000, output=64000),
    cost=Cost(input=0.768, output=3.072),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, budget=True, toggle=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "claude-fable-5": CLAUDE_FABLE_5,
        "claude-opus-4-8": CLAUDE_OPUS_4_8,
        "claude-sonnet-4-6": CLAUDE_SONNET_4_6,
        "deepseek-v4-flash": DEEPSEEK_V4_FLASH,
        "deepseek-v4-pro": DEEPSEEK_V4_PRO,
        "gemini-2.5-flash": GEMINI_2_5_FLASH,
        "gemini-2.5-pro": GEMINI_2_5_PRO,
        "qwen/qwen3.7-max": QWEN_QWEN3_7_MAX,
        "qwen/qwen3.7-plus": QWEN_QWEN3_7_PLUS,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
