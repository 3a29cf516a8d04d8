# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:ef53933fd85e369802c08943
# body sha256:1f7c91d024f29dd649fe1636
from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from llm_db.schema.shared import (
    Capabilities,
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
    id="model_oracle_ai",
    name="Model Oracle AI",
    base_url="https://api.modeloracle.com/api/v1",
    env=("MODEL_ORACLE_API_KEY",),
    doc="https://modeloracle.com/setup/",
    sdk="@ai-sdk/openai-compatible",
)

AUTO: Final[Model] = Model(
    id="auto",
    provider="model_oracle_ai",
    name="Auto",
    description=TEXTS,
    release_date="2026-06-29",
    last_updated="2026-07-07",
    limits=Limits(context=1000000, output=128000),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "minimal", "low", "medium", "high", "xhigh", "max"),
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

CLAUDE_FABLE_5: Final[Model] = Model(
    id="claude-fable-5",
    provider="model_oracle_ai",
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

CLAUDE_HAIKU_4_5: Final[Model] = Model(
    id="claude-haiku-4.5",
    provider="model_oracle_ai",
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
            efforts=("low", "medium", "high", "xhigh", "max"),
        ),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

CLAUDE_OPUS_4_8: Final[Model] = Model(
    id="claude-opus-4.8",
    provider="model_oracle_ai",
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

CLAUDE_SONNET_5: Final[Model] = Model(
    id="claude-sonnet-5",
    provider="model_oracle_ai",
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

DEEPSEEK_V4_PRO: Final[Model] = Model(
    id="deepseek-v4-pro",
    provider="model_oracle_ai",
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
        reasoning=Reasoning(
            enabled=True,
            efforts=("high", "max"),
            toggle=True,
            field="reasoning_content",
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

GLM_5_2: Final[Model] = Model(
    id="glm-5.2",
    provider="model_oracle_ai",
    name="GLM-5.2",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.2",
    release_date="2026-06-13",
    last_updated="2026-06-13",
    limits=Limits(context=1000000, output=131072),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "high", "xhigh"),
            field="reasoning_content",
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

GPT_4_1: Final[Model] = Model(
    id="gpt-4.1",
    provider="model_oracle_ai",
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

GPT_4_1_MINI: Final[Model] = Model(
    id="gpt-4.1-mini",
    provider="model_oracle_ai",
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

GPT_5: Final[Model] = Model(
    id="gpt-5",
    provider="model_oracle_ai",
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
        reasoning=Reasoning(enabled=True, efforts=("minimal", "low", "medium", "high")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=False,
)

GPT_5_4: Final[Model] = Model(
    id="gpt-5.4",
    provider="model_oracle_ai",
    name="GPT-5.4",
    description=TEXTS,
    family="gpt",
    canonical="openai/gpt-5.4",
    release_date="2026-03-05",
    last_updated="2026-03-05",
    knowledge="2025-08-31",
    limits=Limits(context=1050000, output=128000, input=922000),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("minimal", "low", "medium", "high")),
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
    provider="model_oracle_ai",
    name="GPT-5.4 mini",
    description=TEXTS,
    family="gpt-mini",
    canonical="openai/gpt-5.4-mini",
    release_date="2026-03-17",
    last_updated="2026-03-17",
    knowledge="2025-08-31",
    limits=Limits(context=400000, output=128000, input=272000),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("minimal", "low", "medium", "high")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

GPT_5_4_NANO: Final[Model] = Model(
    id="gpt-5.4-nano",
    provider="model_oracle_ai",
    name="GPT-5.4 nano",
    description=TEXTS,
    family="gpt-nano",
    canonical="openai/gpt-5.4-nano",
    release_date="2026-03-17",
    last_updated="2026-03-17",
    knowledge="2025-08-31",
    limits=Limits(context=400000, output=128000, input=272000),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("minimal", "low", "medium", "high")),
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
    provider="model_oracle_ai",
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
        reasoning=Reasoning(enabled=True, efforts=("minimal", "low", "medium", "high")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=False,
)

O4_MINI: Final[Model] = Model(
    id="o4-mini",
    provider="model_oracle_ai",
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

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "auto": AUTO,
        "claude-fable-5": CLAUDE_FABLE_5,
        "claude-haiku-4.5": CLAUDE_HAIKU_4_5,
        "claude-opus-4.8": CLAUDE_OPUS_4_8,
        "claude-sonnet-5": CLAUDE_SONNET_5,
        "deepseek-v4-pro": DEEPSEEK_V4_PRO,
        "glm-5.2": GLM_5_2,
        "gpt-4.1": GPT_4_1,
        "gpt-4.1-mini": GPT_4_1_MINI,
        "gpt-5": GPT_5,
        "gpt-5.4": GPT_5_4,
        "gpt-5.4-mini": GPT_5_4_MINI,
        "gpt-5.4-nano": GPT_5_4_NANO,
        "gpt-5.5": GPT_5_5,
        "o4-mini": O4_MINI,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
