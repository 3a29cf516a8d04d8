# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:99451c216a18d3c90e0f62de
# body sha256:c46491e4b43710e6069ba709
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
    id="agentrouter",
    name="AgentRouter",
    base_url="https://agentrouter.org/v1",
    env=("AGENTROUTER_API_KEY",),
    doc="https://agentrouter.org/docs/opencode.html",
    sdk="@ai-sdk/openai-compatible",
)

CLAUDE_OPUS_4_8: Final[Model] = Model(
    id="claude-opus-4-8",
    provider="agentrouter",
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
    base_url="https://agentrouter.org/v1",
    sdk="@ai-sdk/anthropic",
)

CLAUDE_OPUS_5: Final[Model] = Model(
    id="claude-opus-5",
    provider="agentrouter",
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
    base_url="https://agentrouter.org/v1",
    sdk="@ai-sdk/anthropic",
)

DEEPSEEK_V4_FLASH: Final[Model] = Model(
    id="deepseek-v4-flash",
    provider="agentrouter",
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
        reasoning=Reasoning(enabled=True, efforts=("low", "high", "max"), toggle=True),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

GLM_5_3: Final[Model] = Model(
    id="glm-5.3",
    provider="agentrouter",
    name="GLM-5.3",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.3",
    release_date="2026-08-14",
    last_updated="2026-08-14",
    limits=Limits(context=1000000, output=131072),
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

GPT_5_6_SOL: Final[Model] = Model(
    id="gpt-5.6-sol",
    provider="agentrouter",
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
            efforts=("none", "low", "medium", "high", "xhigh", "max"),
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
        "claude-opus-4-8": CLAUDE_OPUS_4_8,
        "claude-opus-5": CLAUDE_OPUS_5,
        "deepseek-v4-flash": DEEPSEEK_V4_FLASH,
        "glm-5.3": GLM_5_3,
        "gpt-5.6-sol": GPT_5_6_SOL,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
