# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:555bc0765d28ea77d668d1c4
# body sha256:2d35dd20ba832529e1c6ef89
from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from llm_db.schema.shared import (
    Capabilities,
    Cost,
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
    id="drun",
    name="D.Run (China)",
    base_url="https://chat.d.run/v1",
    env=("DRUN_API_KEY",),
    doc="https://www.d.run",
    sdk="@ai-sdk/openai-compatible",
)

PUBLIC_DEEPSEEK_R1: Final[Model] = Model(
    id="public/deepseek-r1",
    provider="drun",
    name="DeepSeek R1",
    description=TEXTS,
    family="deepseek-thinking",
    release_date="2025-01-20",
    last_updated="2025-01-20",
    knowledge="2024-12",
    limits=Limits(context=131072, output=32000),
    cost=Cost(input=0.55, output=2.2),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

PUBLIC_DEEPSEEK_V3: Final[Model] = Model(
    id="public/deepseek-v3",
    provider="drun",
    name="DeepSeek V3",
    description=TEXTS,
    family="deepseek",
    release_date="2024-12-26",
    last_updated="2024-12-26",
    knowledge="2024-07",
    limits=Limits(context=131072, output=8192),
    cost=Cost(input=0.28, output=1.1),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

PUBLIC_MINIMAX_M25: Final[Model] = Model(
    id="public/minimax-m25",
    provider="drun",
    name="MiniMax M2.5",
    description=TEXTS,
    family="minimax",
    release_date="2025-03-01",
    last_updated="2025-03-01",
    limits=Limits(context=204800, output=131072),
    cost=Cost(input=0.29, output=1.16),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, field="reasoning_details"),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "public/deepseek-r1": PUBLIC_DEEPSEEK_R1,
        "public/deepseek-v3": PUBLIC_DEEPSEEK_V3,
        "public/minimax-m25": PUBLIC_MINIMAX_M25,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
