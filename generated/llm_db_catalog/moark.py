# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:f49b9e39ddb465e602747ef3
# body sha256:7e15a61ade6da289f0fb7db6
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
    id="moark",
    name="Moark",
    base_url="https://moark.com/v1",
    env=("MOARK_API_KEY",),
    doc="https://moark.com/docs/openapi/v1#tag/%E6%96%87%E6%9C%AC%E7%94%9F%E6%88%90",
    sdk="@ai-sdk/openai-compatible",
)

GLM_4_7: Final[Model] = Model(
    id="GLM-4.7",
    provider="moark",
    name="GLM-4.7",
    description=TEXTS,
    family="glm",
    release_date="2025-12-22",
    last_updated="2025-12-22",
    knowledge="2025-04",
    limits=Limits(context=204800, output=131072),
    cost=Cost(input=3.5, output=14),
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

MINIMAX_M2_1: Final[Model] = Model(
    id="MiniMax-M2.1",
    provider="moark",
    name="MiniMax-M2.1",
    description=TEXTS,
    family="minimax",
    release_date="2025-12-23",
    last_updated="2025-12-23",
    limits=Limits(context=204800, output=131072),
    cost=Cost(input=2.1, output=8.4, cache_read=2.1, cache_write=8.4),
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

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "GLM-4.7": GLM_4_7,
        "MiniMax-M2.1": MINIMAX_M2_1,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
