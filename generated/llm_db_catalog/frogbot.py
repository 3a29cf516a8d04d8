# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:12e861d7253bb18c5818f093
# body sha256:754e85c5cd1c73b3d557229d
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
    id="frogbot",
    name="FrogBot",
    aliases=("firmware",),
    base_url="https://app.frogbot.ai/api/v1",
    env=("FROGBOT_API_KEY",),
    doc="https://docs.frogbot.ai",
    sdk="@ai-sdk/openai-compatible",
)

CLAUDE_HAIKU_4_5: Final[Model] = Model(
    id="claude-haiku-4-5",
    provider="frogbot",
    name="Claude Haiku 4.5",
    description=TEXTS,
    family="claude-haiku",
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
    provider="frogbot",
    name="Claude Opus 4.6",
    description=TEXTS,
    family="claude-opus",
    release_date="2026-02-05",
    last_updated="2026-02-05",
    knowledge="2025-05-31",
    limits=Limits(context=200000, output=128000),
    cost=Cost(input=5, output=25, cache_read=0.5, cache_write=6.25),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            min_budget=1024,
            efforts=("low", "medium", "high"),
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
    provider="frogbot",
    name="Claude Opus 4.7",
    description=TEXTS,
    family="claude-opus",
    release_date="2026-04-16",
    last_updated="2026-04-16",
    knowledge="2026-01-31",
    limits=Limits(context=200000, output=128000),
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
    provider="frogbot",
    name="Claude Sonnet 4.6",
    description=TEXTS,
    family="claude-sonnet",
    release_date="2026-02-17",
    last_updated="2026-02-17",
    knowledge="2025-08-31",
    limits=Limits(context=200000, output=64000),
    cost=Cost(input=3, output=15, cache_read=0.3, cache_write=3.75),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            min_budget=1024,
            efforts=("low", "medium", "high"),
        ),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

DEEPSEEK_V4_PRO: Final[Model] = Model(
    id="deepseek-v4-pro",
    provider="frogbot",
    name="DeepSeek v4 Pro",
    description=TEXTS,
    family="deepseek",
    release_date="2026-04-24",
    last_updated="2026-04-24",
    knowledge="2026-01",
    limits=Limits(context=128000, output=8192),
    cost=Cost(input=1.74, output=3.48, cache_read=0.14),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

GEMINI_2_5_FLASH: Final[Model] = Model(
    id="gemini-2.5-flash",
    provider="frogbot",
    name="Gemini 2.5 Flash",
    description=TEXTS,
    family="gemini-flash",
    release_date="2025-07-17",
    last_updated="2025-07-17",
    knowledge="2025-01",
    limits=Limits(context=1048576, output=65536),
    cost=Cost(input=0.3, output=2.5, cache_read=0.075),
    modalities=Modalities(
        input=("text", "image", "audio", "video", "pdf"),
        output=("text",),
    ),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, token_budget=24576, min_budget=0),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

GEMINI_2_5_PRO: Final[Model] = Model(
    id="gemini-2.5-pro",
    provider="frogbot",
    name="Gemini 2.5 Pro",
    description=TEXTS,
    family="gemini-pro",
    release_date="2025-03-20",
    last_updated="2025-06-05",
    knowledge="2025-01",
    limits=Limits(context=1048576, output=65536),
    cost=Cost(input=1.25, output=10, cache_read=0.31),
    modalities=Modalities(
        input=("text", "image", "audio", "video", "pdf"),
        output=("text",),
    ),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, token_budget=32768, min_budget=128),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

GEMINI_3_1_PRO_PREVIEW: Final[Model] = Model(
    id="gemini-3-1-pro-preview",
    provider="frogbot",
    name="Gemini 3.1 Pro Preview",
    description=TEXTS,
    family="gemini-pro",
    release_date="2026-02-18",
    last_updated="2026-02-18",
    knowledge="2026-01",
    limits=Limits(context=1000000, output=64000),
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

GEMINI_3_FLASH_PREVIEW: Final[Model] = Model(
    id="gemini-3-flash-preview",
    provider="frogbot",
    name="Gemini 3 Flash Preview",
    description=TEXTS,
    family="gemini-flash",
    release_date="2025-12-17",
    last_updated="2025-12-17",
    knowledge="2025-01",
    limits=Limits(context=1048576, output=65536),
    cost=Cost(input=0.5, output=3, cache_read=0.05),
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

GPT_4O: Final[Model] = Model(
    id="gpt-4o",
    provider="frogbot",
    name="GPT-4o",
    description=TEXTS,
    family="gpt",
    release_date="2024-05-13",
    last_updated="2024-08-06",
    knowledge="2023-09",
    limits=Limits(context=128000, output=16384),
    cost=Cost(input=2.5, output=10, cache_read=1.25),
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

GPT_5_3_CODEX: Final[Model] = Model(
    id="gpt-5-3-codex",
    provider="frogbot",
    name="GPT-5.3 Codex",
    description=TEXTS,
    family="gpt",
    release_date="2026-02-15",
    last_updated="2026-02-15",
    knowledge="2026-01-31",
    limits=Limits(context=400000, output=128000),
    cost=Cost(input=1.75, output=14, cache_read=0.175),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("low", "medium", "high")),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=False,
)

GPT_5_4_MINI: Final[Model] = Model(
    id="gpt-5-4-mini",
    provider="frogbot",
    name="GPT-5.4 Mini",
    description=TEXTS,
    family="gpt-mini",
    release_date="2026-03-17",
    last_updated="2026-03-17",
    knowledge="2025-08-31",
    limits=Limits(context=400000, output=128000),
    cost=Cost(input=0.75, output=4.5, cache_read=0.075),
    modalities=Modalities(input=("text", "image"), output=("text",)),
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

GPT_5_4_NANO: Final[Model] = Model(
    id="gpt-5-4-nano",
    provider="frogbot",
    name="GPT-5.4 Nano",
    description=TEXTS,
    family="gpt-nano",
    release_date="2025-08-07",
    last_updated="2025-08-07",
    knowledge="2024-05-30",
    limits=Limits(context=400000, output=128000),
    cost=Cost(input=0.2, output=1.25, cache_read=0.02),
    modalities=Modalities(input=("text", "image"), output=("text",)),
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

GPT_5_5: Final[Model] = Model(
    id="gpt-5-5",
    provider="frogbot",
    name="GPT-5.5",
    description=TEXTS,
    family="gpt",
    release_date="2026-03-05",
    last_updated="2026-03-05",
    knowledge="2025-08-31",
    limits=Limits(context=272000, output=128000),
    cost=Cost(input=2.5, output=15, cache_read=0.25),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("low", "medium", "high")),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=False,
)

GPT_OSS_120B: Final[Model] = Model(
    id="gpt-oss-120b",
    provider="frogbot",
    name="GPT OSS 120B",
    description=TEXTS,
    family="gpt-oss",
    release_date="1970-01-01",
    last_updated="1970-01-01",
    limits=Limits(context=131072, output=32768),
    cost=Cost(input=0.15, output=0.6),
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

GPT_OSS_20B: Final[Model] = Model(
    id="gpt-oss-20b",
    provider="frogbot",
    name="GPT OSS 20B",
    description=TEXTS,
    family="gpt-oss",
    release_date="1970-01-01",
    last_updated="1970-01-01",
    limits=Limits(context=131072, output=32768),
    cost=Cost(input=0.07, output=0.2),
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

GROK_4_1_FAST_NON_REASONING: Final[Model] = Model(
    id="grok-4-1-fast-non-reasoning",
    provider="frogbot",
    name="Grok 4.1 Fast (Non-Reasoning)",
    description=TEXTS,
    family="grok",
    release_date="2025-11-25",
    last_updated="2025-11-25",
    knowledge="2025-11",
    limits=Limits(context=2000000, output=128000),
    cost=Cost(input=0.2, output=0.5, cache_read=0.05),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

GROK_4_1_FAST_REASONING: Final[Model] = Model(
    id="grok-4-1-fast-reasoning",
    provider="frogbot",
    name="Grok 4.1 Fast (Reasoning)",
    description=TEXTS,
    family="grok",
    release_date="2025-11-25",
    last_updated="2025-11-25",
    knowledge="2025-11",
    limits=Limits(context=2000000, output=128000),
    cost=Cost(input=0.2, output=0.5, cache_read=0.05),
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

GROK_4_3: Final[Model] = Model(
    id="grok-4-3",
    provider="frogbot",
    name="Grok 4.3",
    description=TEXTS,
    family="grok",
    release_date="2026-04-30",
    last_updated="2026-04-30",
    knowledge="2024-11",
    limits=Limits(context=1000000, output=128000),
    cost=Cost(input=1.25, output=2.5, cache_read=0.2),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
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

GROK_CODE_FAST_1: Final[Model] = Model(
    id="grok-code-fast-1",
    provider="frogbot",
    name="Grok 4.1 Fast (Reasoning)",
    description=TEXTS,
    family="grok",
    release_date="2025-08-28",
    last_updated="2025-08-28",
    knowledge="2023-10",
    limits=Limits(context=256000, output=128000),
    cost=Cost(input=0.2, output=1.5, cache_read=0.02),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

KIMI_K2_6: Final[Model] = Model(
    id="kimi-k2-6",
    provider="frogbot",
    name="Kimi-K2.6",
    description=TEXTS,
    family="kimi-k2",
    release_date="1970-01-01",
    last_updated="1970-01-01",
    limits=Limits(context=256000, output=128000),
    cost=Cost(input=0.95, output=4, cache_read=0.16),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

KIMI_K2_5: Final[Model] = Model(
    id="kimi-k2.5",
    provider="frogbot",
    name="Kimi-K2.5",
    description=TEXTS,
    family="kimi",
    release_date="1970-01-01",
    last_updated="1970-01-01",
    limits=Limits(context=256000, output=128000),
    cost=Cost(input=0.6, output=3, cache_read=0.1),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

MINIMAX_M2_5: Final[Model] = Model(
    id="minimax-m2-5",
    provider="frogbot",
    name="MiniMax-M2.5",
    description=TEXTS,
    family="minimax",
    release_date="2025-01-15",
    last_updated="2025-02-22",
    knowledge="2024-09",
    limits=Limits(context=192000, output=8192),
    cost=Cost(input=0.3, output=1.2, cache_read=0.03),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

MINIMAX_M2_7: Final[Model] = Model(
    id="minimax-m2-7",
    provider="frogbot",
    name="MiniMax-M2.7",
    description=TEXTS,
    family="minimax",
    release_date="2026-03-18",
    last_updated="2026-03-18",
    knowledge="2024-09",
    limits=Limits(context=192000, output=8192),
    cost=Cost(input=0.3, output=1.2, cache_read=0.06),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

QWEN_3_6_PLUS: Final[Model] = Model(
    id="qwen-3-6-plus",
    provider="frogbot",
    name="Qwen 3.6 Plus",
    description=TEXTS,
    family="qwen",
    release_date="2026-04-02",
    last_updated="2026-04-03",
    limits=Limits(context=1000000, output=64000),
    cost=Cost(input=0.5, output=3, cache_read=0.1),
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

ZAI_GLM_5_1: Final[Model] = Model(
    id="zai-glm-5-1",
    provider="frogbot",
    name="Z.AI GLM-5.1",
    description=TEXTS,
    family="glm",
    release_date="2025-01-20",
    last_updated="2025-02-22",
    knowledge="2024-10",
    limits=Limits(context=198000, output=8192),
    cost=Cost(input=1.4, output=4.4, cache_read=0.26),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "claude-haiku-4-5": CLAUDE_HAIKU_4_5,
        "claude-opus-4-6": CLAUDE_OPUS_4_6,
        "claude-opus-4-7": CLAUDE_OPUS_4_7,
        "claude-sonnet-4-6": CLAUDE_SONNET_4_6,
        "deepseek-v4-pro": DEEPSEEK_V4_PRO,
        "gemini-2.5-flash": GEMINI_2_5_FLASH,
        "gemini-2.5-pro": GEMINI_2_5_PRO,
        "gemini-3-1-pro-preview": GEMINI_3_1_PRO_PREVIEW,
        "gemini-3-flash-preview": GEMINI_3_FLASH_PREVIEW,
        "gpt-4o": GPT_4O,
        "gpt-5-3-codex": GPT_5_3_CODEX,
        "gpt-5-4-mini": GPT_5_4_MINI,
        "gpt-5-4-nano": GPT_5_4_NANO,
        "gpt-5-5": GPT_5_5,
        "gpt-oss-120b": GPT_OSS_120B,
        "gpt-oss-20b": GPT_OSS_20B,
        "grok-4-1-fast-non-reasoning": GROK_4_1_FAST_NON_REASONING,
        "grok-4-1-fast-reasoning": GROK_4_1_FAST_REASONING,
        "grok-4-3": GROK_4_3,
        "grok-code-fast-1": GROK_CODE_FAST_1,
        "kimi-k2-6": KIMI_K2_6,
        "kimi-k2.5": KIMI_K2_5,
        "minimax-m2-5": MINIMAX_M2_5,
        "minimax-m2-7": MINIMAX_M2_7,
        "qwen-3-6-plus": QWEN_3_6_PLUS,
        "zai-glm-5-1": ZAI_GLM_5_1,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
