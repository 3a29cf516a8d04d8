# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:aa43aeb7edf4426738e5ef6d
# body sha256:806285d198c2b3964fe68557
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
    id="perplexity_agent",
    name="Perplexity Agent",
    base_url="https://api.perplexity.ai/v1",
    env=("PERPLEXITY_API_KEY",),
    doc="https://docs.perplexity.ai/docs/agent-api/models",
    sdk="@ai-sdk/openai",
)

ANTHROPIC_CLAUDE_HAIKU_4_5: Final[Model] = Model(
    id="anthropic/claude-haiku-4-5",
    provider="perplexity_agent",
    name="Claude Haiku 4.5",
    description=TEXTS,
    family="claude-haiku",
    release_date="2025-10-15",
    last_updated="2025-10-15",
    knowledge="2025-02-28",
    limits=Limits(context=200000, output=64000),
    cost=Cost(input=1, output=5, cache_read=0.1),
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
    temperature=True,
)

ANTHROPIC_CLAUDE_OPUS_4_5: Final[Model] = Model(
    id="anthropic/claude-opus-4-5",
    provider="perplexity_agent",
    name="Claude Opus 4.5",
    description=TEXTS,
    family="claude-opus",
    release_date="2025-11-24",
    last_updated="2025-11-24",
    knowledge="2025-03-31",
    limits=Limits(context=200000, output=64000),
    cost=Cost(input=5, output=25, cache_read=0.5),
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
    temperature=True,
)

ANTHROPIC_CLAUDE_OPUS_4_6: Final[Model] = Model(
    id="anthropic/claude-opus-4-6",
    provider="perplexity_agent",
    name="Claude Opus 4.6",
    description=TEXTS,
    family="claude-opus",
    release_date="2026-02-05",
    last_updated="2026-02-05",
    knowledge="2025-05-31",
    limits=Limits(context=200000, output=128000),
    cost=Cost(input=5, output=25, cache_read=0.5),
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
    temperature=True,
)

ANTHROPIC_CLAUDE_OPUS_4_7: Final[Model] = Model(
    id="anthropic/claude-opus-4-7",
    provider="perplexity_agent",
    name="Claude Opus 4.7",
    description=TEXTS,
    family="claude-opus",
    release_date="2026-04-16",
    last_updated="2026-04-16",
    knowledge="2026-01-31",
    limits=Limits(context=1000000, output=128000),
    cost=Cost(input=5, output=25, cache_read=0.5),
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

ANTHROPIC_CLAUDE_SONNET_4_5: Final[Model] = Model(
    id="anthropic/claude-sonnet-4-5",
    provider="perplexity_agent",
    name="Claude Sonnet 4.5",
    description=TEXTS,
    family="claude-sonnet",
    release_date="2025-09-29",
    last_updated="2025-09-29",
    knowledge="2025-07-31",
    limits=Limits(context=200000, output=64000),
    cost=Cost(input=3, output=15, cache_read=0.3),
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
    temperature=True,
)

ANTHROPIC_CLAUDE_SONNET_4_6: Final[Model] = Model(
    id="anthropic/claude-sonnet-4-6",
    provider="perplexity_agent",
    name="Claude Sonnet 4.6",
    description=TEXTS,
    family="claude-sonnet",
    release_date="2026-02-17",
    last_updated="2026-02-17",
    knowledge="2025-08-31",
    limits=Limits(context=200000, output=64000),
    cost=Cost(input=3, output=15, cache_read=0.3),
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
    temperature=True,
)

DEEPSEEK_DEEPSEEK_V4_FLASH_0731: Final[Model] = Model(
    id="deepseek/deepseek-v4-flash-0731",
    provider="perplexity_agent",
    name="DeepSeek V4 Flash 0731",
    description=TEXTS,
    family="deepseek-flash",
    canonical="deepseek/deepseek-v4-flash-0731",
    release_date="2026-07-31",
    last_updated="2026-07-31",
    knowledge="2025-05",
    limits=Limits(context=1000000, output=384000),
    cost=Cost(input=0.13, output=0.26, cache_read=0.028),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("low", "high", "max")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

GOOGLE_GEMINI_2_5_FLASH: Final[Model] = Model(
    id="google/gemini-2.5-flash",
    provider="perplexity_agent",
    name="Gemini 2.5 Flash",
    description=TEXTS,
    family="gemini-flash",
    release_date="2025-03-20",
    last_updated="2025-06-05",
    knowledge="2025-01",
    limits=Limits(context=1048576, output=65536),
    cost=Cost(input=0.3, output=2.5, cache_read=0.03),
    modalities=Modalities(
        input=("text", "image", "audio", "video", "pdf"),
        output=("text",),
    ),
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
    temperature=True,
)

GOOGLE_GEMINI_2_5_PRO: Final[Model] = Model(
    id="google/gemini-2.5-pro",
    provider="perplexity_agent",
    name="Gemini 2.5 Pro",
    description=TEXTS,
    family="gemini-pro",
    release_date="2025-03-20",
    last_updated="2025-06-05",
    knowledge="2025-01",
    limits=Limits(context=1048576, output=65536),
    cost=Cost(
        input=1.25,
        output=10,
        cache_read=0.125,
        tiers=(CostTier(size=200000, input=2.5, output=15, cache_read=0.25),),
    ),
    modalities=Modalities(
        input=("text", "image", "audio", "video", "pdf"),
        output=("text",),
    ),
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
    temperature=True,
)

GOOGLE_GEMINI_3_FLASH_PREVIEW: Final[Model] = Model(
    id="google/gemini-3-flash-preview",
    provider="perplexity_agent",
    name="Gemini 3 Flash Preview",
    description=TEXTS,
    family="gemini-flash",
    release_date="2025-12-17",
    last_updated="2025-12-17",
    knowledge="2025-01",
    limits=Limits(context=1048576, output=65536),
    cost=Cost(
        input=0.5,
        output=3,
        cache_read=0.05,
        tiers=(CostTier(size=200000, input=0.5, output=3, cache_read=0.05),),
    ),
    modalities=Modalities(
        input=("text", "image", "video", "audio", "pdf"),
        output=("text",),
    ),
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
    temperature=True,
)

GOOGLE_GEMINI_3_1_PRO_PREVIEW: Final[Model] = Model(
    id="google/gemini-3.1-pro-preview",
    provider="perplexity_agent",
    name="Gemini 3.1 Pro Preview",
    description=TEXTS,
    family="gemini-pro",
    release_date="2026-02-19",
    last_updated="2026-02-19",
    knowledge="2025-01",
    limits=Limits(context=1048576, output=65536),
    cost=Cost(
        input=2,
        output=12,
        cache_read=0.2,
        tiers=(CostTier(size=200000, input=4, output=18, cache_read=0.4),),
    ),
    modalities=Modalities(
        input=("text", "image", "video", "audio", "pdf"),
        output=("text",),
    ),
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
    temperature=True,
)

MOONSHOT_AI_KIMI_K2_7_CODE: Final[Model] = Model(
    id="moonshot-ai/kimi-k2.7-code",
    provider="perplexity_agent",
    name="Kimi K2.7 Code",
    description=TEXTS,
    family="kimi-k2",
    canonical="moonshotai/kimi-k2.7-code",
    release_date="2026-06-12",
    last_updated="2026-07-30",
    knowledge="2025-01",
    limits=Limits(context=262144, output=262144),
    cost=Cost(input=0.95, output=4, cache_read=0.19),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=False,
)

MOONSHOT_AI_KIMI_K3: Final[Model] = Model(
    id="moonshot-ai/kimi-k3",
    provider="perplexity_agent",
    name="Kimi K3",
    description=TEXTS,
    family="kimi-k3",
    canonical="moonshotai/kimi-k3",
    release_date="2026-07-16",
    last_updated="2026-07-30",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(input=3, output=15, cache_read=0.3),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("minimal", "low", "medium", "high", "xhigh", "max"),
            field="reasoning_content",
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=False,
)

NVIDIA_NEMOTRON_3_SUPER_120B_A12B: Final[Model] = Model(
    id="nvidia/nemotron-3-super-120b-a12b",
    provider="perplexity_agent",
    name="Nemotron 3 Super 120B",
    description=TEXTS,
    family="nemotron",
    canonical="nvidia/nemotron-3-super-120b-a12b",
    release_date="2026-03-11",
    last_updated="2026-03-11",
    knowledge="2026-02",
    limits=Limits(context=1000000, output=32000),
    cost=Cost(input=0.25, output=2.5),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "medium", "high", "xhigh", "max"),
        ),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

OPENAI_GPT_5_MINI: Final[Model] = Model(
    id="openai/gpt-5-mini",
    provider="perplexity_agent",
    name="GPT-5 Mini",
    description=TEXTS,
    family="gpt-mini",
    release_date="2025-08-07",
    last_updated="2025-08-07",
    knowledge="2024-05-30",
    limits=Limits(context=400000, output=128000, input=272000),
    cost=Cost(input=0.25, output=2, cache_read=0.025),
    modalities=Modalities(input=("text", "image"), output=("text",)),
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

OPENAI_GPT_5_1: Final[Model] = Model(
    id="openai/gpt-5.1",
    provider="perplexity_agent",
    name="GPT-5.1",
    description=TEXTS,
    family="gpt",
    release_date="2025-11-13",
    last_updated="2025-11-13",
    knowledge="2024-09-30",
    limits=Limits(context=400000, output=128000, input=272000),
    cost=Cost(input=1.25, output=10, cache_read=0.125),
    modalities=Modalities(input=("text", "image"), output=("text",)),
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

OPENAI_GPT_5_2: Final[Model] = Model(
    id="openai/gpt-5.2",
    provider="perplexity_agent",
    name="GPT-5.2",
    description=TEXTS,
    family="gpt",
    release_date="2025-12-11",
    last_updated="2025-12-11",
    knowledge="2025-08-31",
    limits=Limits(context=400000, output=128000, input=272000),
    cost=Cost(input=1.75, output=14, cache_read=0.175),
    modalities=Modalities(input=("text", "image"), output=("text",)),
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

OPENAI_GPT_5_4: Final[Model] = Model(
    id="openai/gpt-5.4",
    provider="perplexity_agent",
    name="GPT-5.4",
    description=TEXTS,
    family="gpt",
    release_date="2026-03-05",
    last_updated="2026-03-05",
    knowledge="2025-08-31",
    limits=Limits(context=1050000, output=128000, input=922000),
    cost=Cost(input=2.5, output=15, cache_read=0.25),
    modalities=Modalities(input=("text", "image"), output=("text",)),
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

OPENAI_GPT_5_5: Final[Model] = Model(
    id="openai/gpt-5.5",
    provider="perplexity_agent",
    name="GPT-5.5",
    description=TEXTS,
    family="gpt",
    release_date="2026-04-23",
    last_updated="2026-04-23",
    knowledge="2025-12-01",
    limits=Limits(context=1050000, output=128000, input=922000),
    cost=Cost(input=5, output=30, cache_read=0.5),
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

PERPLEXITY_SONAR: Final[Model] = Model(
    id="perplexity/sonar",
    provider="perplexity_agent",
    name="Sonar",
    description=TEXTS,
    family="sonar",
    release_date="2024-01-01",
    last_updated="2025-09-01",
    knowledge="2025-09-01",
    limits=Limits(context=128000, output=8192),
    cost=Cost(input=0.25, output=2.5, cache_read=0.0625),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

XAI_GROK_4_1_FAST_NON_REASONING: Final[Model] = Model(
    id="xai/grok-4-1-fast-non-reasoning",
    provider="perplexity_agent",
    name="Grok 4.1 Fast (Non-Reasoning)",
    description=TEXTS,
    family="grok",
    release_date="2025-11-19",
    last_updated="2025-11-19",
    knowledge="2025-07",
    limits=Limits(context=2000000, output=30000),
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

XAI_GROK_4_6: Final[Model] = Model(
    id="xai/grok-4.6",
    provider="perplexity_agent",
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
        "anthropic/claude-haiku-4-5": ANTHROPIC_CLAUDE_HAIKU_4_5,
        "anthropic/claude-opus-4-5": ANTHROPIC_CLAUDE_OPUS_4_5,
        "anthropic/claude-opus-4-6": ANTHROPIC_CLAUDE_OPUS_4_6,
        "anthropic/claude-opus-4-7": ANTHROPIC_CLAUDE_OPUS_4_7,
        "anthropic/claude-sonnet-4-5": ANTHROPIC_CLAUDE_SONNET_4_5,
        "anthropic/claude-sonnet-4-6": ANTHROPIC_CLAUDE_SONNET_4_6,
        "deepseek/deepseek-v4-flash-0731": DEEPSEEK_DEEPSEEK_V4_FLASH_0731,
        "google/gemini-2.5-flash": GOOGLE_GEMINI_2_5_FLASH,
        "google/gemini-2.5-pro": GOOGLE_GEMINI_2_5_PRO,
        "google/gemini-3-flash-preview": GOOGLE_GEMINI_3_FLASH_PREVIEW,
        "google/gemini-3.1-pro-preview": GOOGLE_GEMINI_3_1_PRO_PREVIEW,
        "moonshot-ai/kimi-k2.7-code": MOONSHOT_AI_KIMI_K2_7_CODE,
        "moonshot-ai/kimi-k3": MOONSHOT_AI_KIMI_K3,
        "nvidia/nemotron-3-super-120b-a12b": NVIDIA_NEMOTRON_3_SUPER_120B_A12B,
        "openai/gpt-5-mini": OPENAI_GPT_5_MINI,
        "openai/gpt-5.1": OPENAI_GPT_5_1,
        "openai/gpt-5.2": OPENAI_GPT_5_2,
        "openai/gpt-5.4": OPENAI_GPT_5_4,
        "openai/gpt-5.5": OPENAI_GPT_5_5,
        "perplexity/sonar": PERPLEXITY_SONAR,
        "xai/grok-4-1-fast-non-reasoning": XAI_GROK_4_1_FAST_NON_REASONING,
        "xai/grok-4.6": XAI_GROK_4_6,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
