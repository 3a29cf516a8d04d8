# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:3036730d3f8d442dbfdd18df
# body sha256:b117abc16dc4ecd7b0512825
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
    id="dinference",
    name="DInference",
    base_url="https://api.dinference.com/v1",
    env=("DINFERENCE_API_KEY",),
    doc="https://dinference.com",
    sdk="@ai-sdk/openai-compatible",
)

GLM_4_7: Final[Model] = Model(
    id="glm-4.7",
    provider="dinference",
    name="GLM-4.7",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-4.7",
    release_date="2025-12-22",
    last_updated="2025-12-22",
    knowledge="2025-04",
    limits=Limits(context=200000, output=128000),
    cost=Cost(input=0.45, output=1.65),
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

GLM_5: Final[Model] = Model(
    id="glm-5",
    provider="dinference",
    name="GLM-5",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5",
    release_date="2026-02-12",
    last_updated="2026-02-12",
    limits=Limits(context=200000, output=128000),
    cost=Cost(input=0.75, output=2.4),
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

GLM_5_1: Final[Model] = Model(
    id="glm-5.1",
    provider="dinference",
    name="GLM-5.1",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.1",
    release_date="2026-04-07",
    last_updated="2026-04-07",
    limits=Limits(context=200000, output=128000),
    cost=Cost(input=1.25, output=3.89),
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

GLM_5_2: Final[Model] = Model(
    id="glm-5.2",
    provider="dinference",
    name="GLM-5.2",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.2",
    release_date="2026-06-13",
    last_updated="2026-06-13",
    limits=Limits(context=1000000, output=128000),
    cost=Cost(input=1.25, output=3.89),
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

GPT_OSS_120B: Final[Model] = Model(
    id="gpt-oss-120b",
    provider="dinference",
    name="GPT OSS 120B",
    description=TEXTS,
    family="gpt-oss",
    release_date="2025-08",
    last_updated="2025-08",
    limits=Limits(context=131072, output=32768),
    cost=Cost(input=0.0675, output=0.27),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

MINIMAX_M2_5: Final[Model] = Model(
    id="minimax-m2.5",
    provider="dinference",
    name="MiniMax-M2.5",
    description=TEXTS,
    family="minimax",
    canonical="minimax/MiniMax-M2.5",
    release_date="2026-02-12",
    last_updated="2026-02-12",
    limits=Limits(context=200000, output=32000),
    cost=Cost(input=0.22, output=0.88),
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
        "glm-4.7": GLM_4_7,
        "glm-5": GLM_5,
        "glm-5.1": GLM_5_1,
        "glm-5.2": GLM_5_2,
        "gpt-oss-120b": GPT_OSS_120B,
        "minimax-m2.5": MINIMAX_M2_5,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
