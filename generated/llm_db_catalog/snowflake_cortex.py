# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:82a63b0c4407d19ef3a26efc
# body sha256:1daa95701b5348f7aa3bf41f
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
    id="snowflake_cortex",
    name="Snowflake Cortex",
    aliases=("snowflake",),
    base_url="https://${SNOWFLAKE_ACCOUNT}.snowflakecomputing.com/api/v2/cortex/v1",
    env=("SNOWFLAKE_ACCOUNT", "SNOWFLAKE_CORTEX_PAT"),
    doc="https://docs.snowflake.com/en/user-guide/snowflake-cortex/cortex-rest-api",
    sdk="@ai-sdk/openai-compatible",
)

CLAUDE_FABLE_5: Final[Model] = Model(
    id="claude-fable-5",
    provider="snowflake_cortex",
    name="Claude Fable 5",
    description=TEXTS,
    family="claude-fable",
    canonical="anthropic/claude-fable-5",
    release_date="2026-06-09",
    last_updated="2026-06-09",
    knowledge="2026-01-31",
    limits=Limits(context=1000000, output=128000),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=False,
)

CLAUDE_HAIKU_4_5: Final[Model] = Model(
    id="claude-haiku-4-5",
    provider="snowflake_cortex",
    name="Claude Haiku 4.5 (latest)",
    description=TEXTS,
    family="claude-haiku",
    canonical="anthropic/claude-haiku-4-5",
    release_date="2025-10-15",
    last_updated="2025-10-15",
    knowledge="2025-02-28",
    limits=Limits(context=200000, output=16384),
    cost=Cost(input=1, output=5, cache_read=0.1),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, budget=True),
        tools=Tools(enabled=True),
        json=Json(schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

CLAUDE_OPUS_4_5: Final[Model] = Model(
    id="claude-opus-4-5",
    provider="snowflake_cortex",
    name="Claude Opus 4.5 (latest)",
    description=TEXTS,
    family="claude-opus",
    canonical="anthropic/claude-opus-4-5",
    release_date="2025-11-24",
    last_updated="2025-11-24",
    knowledge="2025-05",
    limits=Limits(context=200000, output=64000),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, budget=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

CLAUDE_OPUS_4_6: Final[Model] = Model(
    id="claude-opus-4-6",
    provider="snowflake_cortex",
    name="Claude Opus 4.6",
    description=TEXTS,
    family="claude-opus",
    canonical="anthropic/claude-opus-4-6",
    release_date="2026-02-05",
    last_updated="2026-03-13",
    knowledge="2025-05-31",
    limits=Limits(context=1000000, output=128000),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, budget=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

CLAUDE_OPUS_4_7: Final[Model] = Model(
    id="claude-opus-4-7",
    provider="snowflake_cortex",
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
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    status="beta",
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

CLAUDE_OPUS_4_8: Final[Model] = Model(
    id="claude-opus-4-8",
    provider="snowflake_cortex",
    name="Claude Opus 4.8",
    description=TEXTS,
    family="claude-opus",
    canonical="anthropic/claude-opus-4-8",
    release_date="2026-05-28",
    last_updated="2026-05-28",
    knowledge="2026-01",
    limits=Limits(context=1000000, output=128000),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=False,
)

CLAUDE_OPUS_5: Final[Model] = Model(
    id="claude-opus-5",
    provider="snowflake_cortex",
    name="Claude Opus 5",
    description=TEXTS,
    family="claude-opus",
    canonical="anthropic/claude-opus-5",
    release_date="2026-07-24",
    last_updated="2026-07-24",
    knowledge="2026-05",
    limits=Limits(context=1000000, output=128000),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=False,
)

CLAUDE_SONNET_4_5: Final[Model] = Model(
    id="claude-sonnet-4-5",
    provider="snowflake_cortex",
    name="Claude Sonnet 4.5 (latest)",
    description=TEXTS,
    family="claude-sonnet",
    canonical="anthropic/claude-sonnet-4-5",
    release_date="2025-09-29",
    last_updated="2025-09-29",
    knowledge="2025-07-31",
    limits=Limits(context=200000, output=16384),
    cost=Cost(input=3, output=15, cache_read=0.3),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, budget=True),
        tools=Tools(enabled=True),
        json=Json(schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

CLAUDE_SONNET_4_6: Final[Model] = Model(
    id="claude-sonnet-4-6",
    provider="snowflake_cortex",
    name="Claude Sonnet 4.6",
    description=TEXTS,
    family="claude-sonnet",
    canonical="anthropic/claude-sonnet-4-6",
    release_date="2026-02-17",
    last_updated="2026-03-13",
    knowledge="2025-08-31",
    limits=Limits(context=1000000, output=16384),
    cost=Cost(input=3, output=15, cache_read=0.3),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, budget=True),
        tools=Tools(enabled=True),
        json=Json(schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

CLAUDE_SONNET_5: Final[Model] = Model(
    id="claude-sonnet-5",
    provider="snowflake_cortex",
    name="Claude Sonnet 5",
    description=TEXTS,
    family="claude-sonnet",
    canonical="anthropic/claude-sonnet-5",
    release_date="2026-06-30",
    last_updated="2026-06-30",
    knowledge="2026-01-31",
    limits=Limits(context=1000000, output=128000),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=False,
)

DEEPSEEK_R1: Final[Model] = Model(
    id="deepseek-r1",
    provider="snowflake_cortex",
    name="DeepSeek-R1",
    description=TEXTS,
    family="deepseek-thinking",
    canonical="deepseek/deepseek-r1",
    release_date="2025-01-20",
    last_updated="2025-05-29",
    knowledge="2024-07",
    limits=Limits(context=128000, output=32768),
    cost=Cost(input=1.35, output=5.4),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

GEMINI_3_1_PRO: Final[Model] = Model(
    id="gemini-3.1-pro",
    provider="snowflake_cortex",
    name="Gemini 3.1 Pro Preview",
    description=TEXTS,
    family="gemini-pro",
    canonical="google/gemini-3.1-pro-preview",
    release_date="2026-02-19",
    last_updated="2026-02-19",
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

MISTRAL_LARGE2: Final[Model] = Model(
    id="mistral-large2",
    provider="snowflake_cortex",
    name="Mistral Large (latest)",
    description=TEXTS,
    family="mistral-large",
    canonical="mistral/mistral-large-latest",
    release_date="2024-11-01",
    last_updated="2025-12-02",
    knowledge="2024-11",
    limits=Limits(context=262144, output=262144),
    cost=Cost(input=2, output=6),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        json=Json(schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

OPENAI_GPT_4_1: Final[Model] = Model(
    id="openai-gpt-4.1",
    provider="snowflake_cortex",
    name="GPT-4.1",
    description=TEXTS,
    family="gpt",
    canonical="openai/gpt-4.1",
    release_date="2025-04-14",
    last_updated="2025-04-14",
    knowledge="2024-04",
    limits=Limits(context=128000, output=32000),
    cost=Cost(input=2, output=8, cache_read=0.5),
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
    id="openai-gpt-5",
    provider="snowflake_cortex",
    name="GPT-5",
    description=TEXTS,
    family="gpt",
    canonical="openai/gpt-5",
    release_date="2025-08-07",
    last_updated="2025-08-07",
    knowledge="2024-09-30",
    limits=Limits(context=272000, output=8192, input=272000),
    cost=Cost(input=1.25, output=10, cache_read=0.125),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "minimal", "low", "medium", "high"),
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    status="beta",
    open_weights=False,
    attachment=True,
    temperature=False,
)

OPENAI_GPT_5_MINI: Final[Model] = Model(
    id="openai-gpt-5-mini",
    provider="snowflake_cortex",
    name="GPT-5 Mini",
    description=TEXTS,
    family="gpt-mini",
    canonical="openai/gpt-5-mini",
    release_date="2025-08-07",
    last_updated="2025-08-07",
    knowledge="2024-05-30",
    limits=Limits(context=272000, output=8192, input=272000),
    cost=Cost(input=0.3, output=1.2),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "minimal", "low", "medium", "high"),
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    status="beta",
    open_weights=False,
    attachment=True,
    temperature=False,
)

OPENAI_GPT_5_NANO: Final[Model] = Model(
    id="openai-gpt-5-nano",
    provider="snowflake_cortex",
    name="GPT-5 Nano",
    description=TEXTS,
    family="gpt-nano",
    canonical="openai/gpt-5-nano",
    release_date="2025-08-07",
    last_updated="2025-08-07",
    knowledge="2024-05-30",
    limits=Limits(context=272000, output=8192, input=272000),
    cost=Cost(input=0.15, output=0.6),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "minimal", "low", "medium", "high"),
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    status="beta",
    open_weights=False,
    attachment=True,
    temperature=False,
)

OPENAI_GPT_5_1: Final[Model] = Model(
    id="openai-gpt-5.1",
    provider="snowflake_cortex",
    name="GPT-5.1",
    description=TEXTS,
    family="gpt",
    canonical="openai/gpt-5.1",
    release_date="2025-11-13",
    last_updated="2025-11-13",
    knowledge="2024-09-30",
    limits=Limits(context=272000, output=8192, input=272000),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "minimal", "low", "medium", "high"),
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

OPENAI_GPT_5_2: Final[Model] = Model(
    id="openai-gpt-5.2",
    provider="snowflake_cortex",
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
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "minimal", "low", "medium", "high"),
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

OPENAI_GPT_5_4: Final[Model] = Model(
    id="openai-gpt-5.4",
    provider="snowflake_cortex",
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
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "minimal", "low", "medium", "high"),
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    status="beta",
    open_weights=False,
    attachment=True,
    temperature=True,
)

OPENAI_GPT_5_5: Final[Model] = Model(
    id="openai-gpt-5.5",
    provider="snowflake_cortex",
    name="GPT-5.5",
    description=TEXTS,
    family="gpt",
    canonical="openai/gpt-5.5",
    release_date="2026-04-23",
    last_updated="2026-04-23",
    knowledge="2025-12-01",
    limits=Limits(context=1050000, output=128000, input=922000),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "minimal", "low", "medium", "high"),
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    status="beta",
    open_weights=False,
    attachment=True,
    temperature=False,
)

OPENAI_GPT_5_6_LUNA: Final[Model] = Model(
    id="openai-gpt-5.6-luna",
    provider="snowflake_cortex",
    name="GPT-5.6 Luna",
    description=TEXTS,
    family="gpt-luna",
    canonical="openai/gpt-5.6-luna",
    release_date="2026-07-09",
    last_updated="2026-07-09",
    knowledge="2026-02-16",
    limits=Limits(context=1050000, output=128000, input=922000),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "minimal", "low", "medium", "high"),
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    status="beta",
    open_weights=False,
    attachment=True,
    temperature=False,
)

OPENAI_GPT_5_6_SOL: Final[Model] = Model(
    id="openai-gpt-5.6-sol",
    provider="snowflake_cortex",
    name="GPT-5.6 Sol",
    description=TEXTS,
    family="gpt-sol",
    canonical="openai/gpt-5.6-sol",
    release_date="2026-07-09",
    last_updated="2026-07-09",
    knowledge="2026-02-16",
    limits=Limits(context=1050000, output=128000, input=922000),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "minimal", "low", "medium", "high"),
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    status="beta",
    open_weights=False,
    attachment=True,
    temperature=False,
)

OPENAI_GPT_5_6_TERRA: Final[Model] = Model(
    id="openai-gpt-5.6-terra",
    provider="snowflake_cortex",
    name="GPT-5.6 Terra",
    description=TEXTS,
    family="gpt-terra",
    canonical="openai/gpt-5.6-terra",
    release_date="2026-07-09",
    last_updated="2026-07-09",
    knowledge="2026-02-16",
    limits=Limits(context=1050000, output=128000, input=922000),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "minimal", "low", "medium", "high"),
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    status="beta",
    open_weights=False,
    attachment=True,
    temperature=False,
)

SNOWFLAKE_LLAMA3_3_70B: Final[Model] = Model(
    id="snowflake-llama3.3-70b",
    provider="snowflake_cortex",
    name="Llama-3.3-70B-Instruct",
    description=TEXTS,
    family="llama",
    canonical="meta/llama-3.3-70b-instruct",
    release_date="2024-12-06",
    last_updated="2024-12-06",
    knowledge="2023-12",
    limits=Limits(context=128000, output=4096),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "claude-fable-5": CLAUDE_FABLE_5,
        "claude-haiku-4-5": CLAUDE_HAIKU_4_5,
        "claude-opus-4-5": CLAUDE_OPUS_4_5,
        "claude-opus-4-6": CLAUDE_OPUS_4_6,
        "claude-opus-4-7": CLAUDE_OPUS_4_7,
        "claude-opus-4-8": CLAUDE_OPUS_4_8,
        "claude-opus-5": CLAUDE_OPUS_5,
        "claude-sonnet-4-5": CLAUDE_SONNET_4_5,
        "claude-sonnet-4-6": CLAUDE_SONNET_4_6,
        "claude-sonnet-5": CLAUDE_SONNET_5,
        "deepseek-r1": DEEPSEEK_R1,
        "gemini-3.1-pro": GEMINI_3_1_PRO,
        "mistral-large2": MISTRAL_LARGE2,
        "openai-gpt-4.1": OPENAI_GPT_4_1,
        "openai-gpt-5": OPENAI_GPT_5,
        "openai-gpt-5-mini": OPENAI_GPT_5_MINI,
        "openai-gpt-5-nano": OPENAI_GPT_5_NANO,
        "openai-gpt-5.1": OPENAI_GPT_5_1,
        "openai-gpt-5.2": OPENAI_GPT_5_2,
        "openai-gpt-5.4": OPENAI_GPT_5_4,
        "openai-gpt-5.5": OPENAI_GPT_5_5,
        "openai-gpt-5.6-luna": OPENAI_GPT_5_6_LUNA,
        "openai-gpt-5.6-sol": OPENAI_GPT_5_6_SOL,
        "openai-gpt-5.6-terra": OPENAI_GPT_5_6_TERRA,
        "snowflake-llama3.3-70b": SNOWFLAKE_LLAMA3_3_70B,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
