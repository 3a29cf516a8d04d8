# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:556a68a8667ed3cc856d9ca1
# body sha256:7b8155b43a5b10e04e4a25c7
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
    id="anyapi",
    name="AnyAPI",
    base_url="https://api.anyapi.ai/v1",
    env=("ANYAPI_API_KEY",),
    doc="https://docs.anyapi.ai",
    sdk="@ai-sdk/openai-compatible",
)

ANTHROPIC_CLAUDE_HAIKU_4_5: Final[Model] = Model(
    id="anthropic/claude-haiku-4-5",
    provider="anyapi",
    name="Claude Haiku 4.5 (latest)",
    description=TEXTS,
    family="claude-haiku",
    canonical="anthropic/claude-haiku-4-5",
    release_date="2025-10-15",
    last_updated="2025-10-15",
    knowledge="2025-02-28",
    limits=Limits(context=200000, output=64000),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            token_budget=63999,
            min_budget=1024,
            efforts=("low", "medium", "high"),
            toggle=True,
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
    provider="anyapi",
    name="Claude Opus 4.6",
    description=TEXTS,
    family="claude-opus",
    canonical="anthropic/claude-opus-4-6",
    release_date="2026-02-05",
    last_updated="2026-03-13",
    knowledge="2025-05-31",
    limits=Limits(context=1000000, output=128000),
    cost=Cost(
        modes={"fast": Cost(input=30, output=150, cache_read=3, cache_write=37.5)},
    ),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            token_budget=127999,
            min_budget=1024,
            efforts=("low", "medium", "high"),
            toggle=True,
        ),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
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

ANTHROPIC_CLAUDE_OPUS_4_7: Final[Model] = Model(
    id="anthropic/claude-opus-4-7",
    provider="anyapi",
    name="Claude Opus 4.7",
    description=TEXTS,
    family="claude-opus",
    canonical="anthropic/claude-opus-4-7",
    release_date="2026-04-16",
    last_updated="2026-04-16",
    knowledge="2026-01-31",
    limits=Limits(context=1000000, output=128000),
    cost=Cost(
        modes={"fast": Cost(input=30, output=150, cache_read=3, cache_write=37.5)},
    ),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "medium", "high"),
            toggle=True,
        ),
        tools=Tools(enabled=True),
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

ANTHROPIC_CLAUDE_SONNET_4_5: Final[Model] = Model(
    id="anthropic/claude-sonnet-4-5",
    provider="anyapi",
    name="Claude Sonnet 4.5 (latest)",
    description=TEXTS,
    family="claude-sonnet",
    canonical="anthropic/claude-sonnet-4-5",
    release_date="2025-09-29",
    last_updated="2025-09-29",
    knowledge="2025-07-31",
    limits=Limits(context=200000, output=64000),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            token_budget=63999,
            min_budget=1024,
            efforts=("low", "medium", "high"),
            toggle=True,
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
    provider="anyapi",
    name="Claude Sonnet 4.6",
    description=TEXTS,
    family="claude-sonnet",
    canonical="anthropic/claude-sonnet-4-6",
    release_date="2026-02-17",
    last_updated="2026-03-13",
    knowledge="2025-08-31",
    limits=Limits(context=1000000, output=64000),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            token_budget=63999,
            min_budget=1024,
            efforts=("low", "medium", "high"),
            toggle=True,
        ),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

COHERE_COMMAND_R_PLUS_08_2024: Final[Model] = Model(
    id="cohere/command-r-plus-08-2024",
    provider="anyapi",
    name="Command R+",
    description=TEXTS,
    family="command-r",
    canonical="cohere/command-r-plus-08-2024",
    release_date="2024-08-30",
    last_updated="2024-08-30",
    knowledge="2024-06-01",
    limits=Limits(context=128000, output=4000),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

DEEPSEEK_DEEPSEEK_CHAT: Final[Model] = Model(
    id="deepseek/deepseek-chat",
    provider="anyapi",
    name="DeepSeek Chat",
    description=TEXTS,
    family="deepseek",
    canonical="deepseek/deepseek-chat",
    release_date="2025-12-01",
    last_updated="2026-02-28",
    knowledge="2025-09",
    limits=Limits(context=1000000, output=384000),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

DEEPSEEK_DEEPSEEK_R1: Final[Model] = Model(
    id="deepseek/deepseek-r1",
    provider="anyapi",
    name="DeepSeek Reasoner",
    description=TEXTS,
    family="deepseek-thinking",
    canonical="deepseek/deepseek-reasoner",
    release_date="2025-12-01",
    last_updated="2026-02-28",
    knowledge="2025-09",
    limits=Limits(context=1000000, output=384000),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

DEEPSEEK_DEEPSEEK_V4_FLASH: Final[Model] = Model(
    id="deepseek/deepseek-v4-flash",
    provider="anyapi",
    name="DeepSeek V4 Flash",
    description=TEXTS,
    family="deepseek-flash",
    canonical="deepseek/deepseek-v4-flash",
    release_date="2026-04-24",
    last_updated="2026-04-24",
    knowledge="2025-05",
    limits=Limits(context=1000000, output=384000),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

DEEPSEEK_DEEPSEEK_V4_PRO: Final[Model] = Model(
    id="deepseek/deepseek-v4-pro",
    provider="anyapi",
    name="DeepSeek V4 Pro",
    description=TEXTS,
    family="deepseek-thinking",
    canonical="deepseek/deepseek-v4-pro",
    release_date="2026-04-24",
    last_updated="2026-04-24",
    knowledge="2025-05",
    limits=Limits(context=1000000, output=384000),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, field="reasoning_content"),
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
    provider="anyapi",
    name="Gemini 2.5 Flash",
    description=TEXTS,
    family="gemini-flash",
    canonical="google/gemini-2.5-flash",
    release_date="2025-06-17",
    last_updated="2025-06-17",
    knowledge="2025-01",
    limits=Limits(context=1048576, output=65536),
    modalities=Modalities(
        input=("text", "image", "audio", "video", "pdf"),
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

GOOGLE_GEMINI_2_5_FLASH_LITE: Final[Model] = Model(
    id="google/gemini-2.5-flash-lite",
    provider="anyapi",
    name="Gemini 2.5 Flash-Lite",
    description=TEXTS,
    family="gemini-flash-lite",
    canonical="google/gemini-2.5-flash-lite",
    release_date="2025-06-17",
    last_updated="2025-06-17",
    knowledge="2025-01",
    limits=Limits(context=1048576, output=65536),
    modalities=Modalities(
        input=("text", "image", "audio", "video", "pdf"),
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

GOOGLE_GEMINI_2_5_PRO: Final[Model] = Model(
    id="google/gemini-2.5-pro",
    provider="anyapi",
    name="Gemini 2.5 Pro",
    description=TEXTS,
    family="gemini-pro",
    canonical="google/gemini-2.5-pro",
    release_date="2025-06-17",
    last_updated="2025-06-17",
    knowledge="2025-01",
    limits=Limits(context=1048576, output=65536),
    modalities=Modalities(
        input=("text", "image", "audio", "video", "pdf"),
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

GOOGLE_GEMINI_3_FLASH_PREVIEW: Final[Model] = Model(
    id="google/gemini-3-flash-preview",
    provider="anyapi",
    name="Gemini 3 Flash Preview",
    description=TEXTS,
    family="gemini-flash",
    canonical="google/gemini-3-flash-preview",
    release_date="2025-12-17",
    last_updated="2025-12-17",
    knowledge="2025-01",
    limits=Limits(context=1048576, output=65536),
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

GOOGLE_GEMINI_3_PRO_PREVIEW: Final[Model] = Model(
    id="google/gemini-3-pro-preview",
    provider="anyapi",
    name="Gemini 3 Pro Preview",
    description=TEXTS,
    family="gemini-pro",
    canonical="google/gemini-3-pro-preview",
    release_date="2025-11-18",
    last_updated="2025-11-18",
    knowledge="2025-01",
    limits=Limits(context=1048576, output=65536),
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

MISTRALAI_DEVSTRAL_2512: Final[Model] = Model(
    id="mistralai/devstral-2512",
    provider="anyapi",
    name="Devstral 2",
    description=TEXTS,
    family="devstral",
    canonical="mistral/devstral-2512",
    release_date="2025-12-09",
    last_updated="2025-12-09",
    knowledge="2025-12",
    limits=Limits(context=262144, output=262144),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    deprecated=True,
    status="deprecated",
    open_weights=True,
    attachment=False,
    temperature=True,
)

MISTRALAI_MISTRAL_LARGE_2512: Final[Model] = Model(
    id="mistralai/mistral-large-2512",
    provider="anyapi",
    name="Mistral Large 3",
    description=TEXTS,
    family="mistral-large",
    canonical="mistral/mistral-large-2512",
    release_date="2025-12-02",
    last_updated="2025-12-02",
    knowledge="2024-11",
    limits=Limits(context=262144, output=262144),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

OPENAI_GPT_4_1: Final[Model] = Model(
    id="openai/gpt-4.1",
    provider="anyapi",
    name="GPT-4.1",
    description=TEXTS,
    family="gpt",
    canonical="openai/gpt-4.1",
    release_date="2025-04-14",
    last_updated="2025-04-14",
    knowledge="2024-04",
    limits=Limits(context=1047576, output=32768),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

OPENAI_GPT_4_1_MINI: Final[Model] = Model(
    id="openai/gpt-4.1-mini",
    provider="anyapi",
    name="GPT-4.1 mini",
    description=TEXTS,
    family="gpt-mini",
    canonical="openai/gpt-4.1-mini",
    release_date="2025-04-14",
    last_updated="2025-04-14",
    knowledge="2024-04",
    limits=Limits(context=1047576, output=32768),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

OPENAI_GPT_5: Final[Model] = Model(
    id="openai/gpt-5",
    provider="anyapi",
    name="GPT-5",
    description=TEXTS,
    family="gpt",
    canonical="openai/gpt-5",
    release_date="2025-08-07",
    last_updated="2025-08-07",
    knowledge="2024-09-30",
    limits=Limits(context=400000, output=128000, input=272000),
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

OPENAI_GPT_5_MINI: Final[Model] = Model(
    id="openai/gpt-5-mini",
    provider="anyapi",
    name="GPT-5 Mini",
    description=TEXTS,
    family="gpt-mini",
    canonical="openai/gpt-5-mini",
    release_date="2025-08-07",
    last_updated="2025-08-07",
    knowledge="2024-05-30",
    limits=Limits(context=400000, output=128000, input=272000),
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

OPENAI_GPT_5_1: Final[Model] = Model(
    id="openai/gpt-5.1",
    provider="anyapi",
    name="GPT-5.1",
    description=TEXTS,
    family="gpt",
    canonical="openai/gpt-5.1",
    release_date="2025-11-13",
    last_updated="2025-11-13",
    knowledge="2024-09-30",
    limits=Limits(context=400000, output=128000, input=272000),
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

OPENAI_GPT_5_2: Final[Model] = Model(
    id="openai/gpt-5.2",
    provider="anyapi",
    name="GPT-5.2",
    description=TEXTS,
    family="gpt",
    canonical="openai/gpt-5.2",
    release_date="2025-12-11",
    last_updated="2025-12-11",
    knowledge="2025-08-31",
    limits=Limits(context=400000, output=128000, input=272000),
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

OPENAI_GPT_5_4: Final[Model] = Model(
    id="openai/gpt-5.4",
    provider="anyapi",
    name="GPT-5.4",
    description=TEXTS,
    family="gpt",
    canonical="openai/gpt-5.4",
    release_date="2026-03-05",
    last_updated="2026-03-05",
    knowledge="2025-08-31",
    limits=Limits(context=1050000, output=128000, input=922000),
    cost=Cost(modes={"priority": Cost(input=5, output=30, cache_read=0.5)}),
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

OPENAI_O3: Final[Model] = Model(
    id="openai/o3",
    provider="anyapi",
    name="o3",
    description=TEXTS,
    family="o",
    canonical="openai/o3",
    release_date="2025-04-16",
    last_updated="2025-04-16",
    knowledge="2024-05",
    limits=Limits(context=200000, output=100000),
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

OPENAI_O3_MINI: Final[Model] = Model(
    id="openai/o3-mini",
    provider="anyapi",
    name="o3-mini",
    description=TEXTS,
    family="o-mini",
    canonical="openai/o3-mini",
    release_date="2024-12-20",
    last_updated="2025-01-29",
    knowledge="2024-05",
    limits=Limits(context=200000, output=100000),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("low", "medium", "high")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=False,
)

OPENAI_O4_MINI: Final[Model] = Model(
    id="openai/o4-mini",
    provider="anyapi",
    name="o4-mini",
    description=TEXTS,
    family="o-mini",
    canonical="openai/o4-mini",
    release_date="2025-04-16",
    last_updated="2025-04-16",
    knowledge="2024-05",
    limits=Limits(context=200000, output=100000),
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

PERPLEXITY_SONAR_PRO: Final[Model] = Model(
    id="perplexity/sonar-pro",
    provider="anyapi",
    name="Sonar Pro",
    description=TEXTS,
    family="sonar-pro",
    canonical="perplexity/sonar-pro",
    release_date="2024-01-01",
    last_updated="2025-09-01",
    knowledge="2025-09-01",
    limits=Limits(context=200000, output=8192),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    open_weights=False,
    attachment=True,
    temperature=True,
)

PERPLEXITY_SONAR_REASONING_PRO: Final[Model] = Model(
    id="perplexity/sonar-reasoning-pro",
    provider="anyapi",
    name="Sonar Reasoning Pro",
    description=TEXTS,
    family="sonar-reasoning",
    canonical="perplexity/sonar-reasoning-pro",
    release_date="2024-01-01",
    last_updated="2025-09-01",
    knowledge="2025-09-01",
    limits=Limits(context=128000, output=4096),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(reasoning=Reasoning(enabled=True)),
    open_weights=False,
    attachment=True,
    temperature=True,
)

XAI_GROK_4_3: Final[Model] = Model(
    id="xai/grok-4.3",
    provider="anyapi",
    name="Grok 4.3",
    description=TEXTS,
    family="grok",
    canonical="xai/grok-4.3",
    release_date="2026-04-17",
    last_updated="2026-04-17",
    limits=Limits(context=1000000, output=30000),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
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

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "anthropic/claude-haiku-4-5": ANTHROPIC_CLAUDE_HAIKU_4_5,
        "anthropic/claude-opus-4-6": ANTHROPIC_CLAUDE_OPUS_4_6,
        "anthropic/claude-opus-4-7": ANTHROPIC_CLAUDE_OPUS_4_7,
        "anthropic/claude-sonnet-4-5": ANTHROPIC_CLAUDE_SONNET_4_5,
        "anthropic/claude-sonnet-4-6": ANTHROPIC_CLAUDE_SONNET_4_6,
        "cohere/command-r-plus-08-2024": COHERE_COMMAND_R_PLUS_08_2024,
        "deepseek/deepseek-chat": DEEPSEEK_DEEPSEEK_CHAT,
        "deepseek/deepseek-r1": DEEPSEEK_DEEPSEEK_R1,
        "deepseek/deepseek-v4-flash": DEEPSEEK_DEEPSEEK_V4_FLASH,
        "deepseek/deepseek-v4-pro": DEEPSEEK_DEEPSEEK_V4_PRO,
        "google/gemini-2.5-flash": GOOGLE_GEMINI_2_5_FLASH,
        "google/gemini-2.5-flash-lite": GOOGLE_GEMINI_2_5_FLASH_LITE,
        "google/gemini-2.5-pro": GOOGLE_GEMINI_2_5_PRO,
        "google/gemini-3-flash-preview": GOOGLE_GEMINI_3_FLASH_PREVIEW,
        "google/gemini-3-pro-preview": GOOGLE_GEMINI_3_PRO_PREVIEW,
        "mistralai/devstral-2512": MISTRALAI_DEVSTRAL_2512,
        "mistralai/mistral-large-2512": MISTRALAI_MISTRAL_LARGE_2512,
        "openai/gpt-4.1": OPENAI_GPT_4_1,
        "openai/gpt-4.1-mini": OPENAI_GPT_4_1_MINI,
        "openai/gpt-5": OPENAI_GPT_5,
        "openai/gpt-5-mini": OPENAI_GPT_5_MINI,
        "openai/gpt-5.1": OPENAI_GPT_5_1,
        "openai/gpt-5.2": OPENAI_GPT_5_2,
        "openai/gpt-5.4": OPENAI_GPT_5_4,
        "openai/o3": OPENAI_O3,
        "openai/o3-mini": OPENAI_O3_MINI,
        "openai/o4-mini": OPENAI_O4_MINI,
        "perplexity/sonar-pro": PERPLEXITY_SONAR_PRO,
        "perplexity/sonar-reasoning-pro": PERPLEXITY_SONAR_REASONING_PRO,
        "xai/grok-4.3": XAI_GROK_4_3,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
