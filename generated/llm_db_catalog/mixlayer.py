# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:ae54bdd8b10b67ba1ed2d7e2
# body sha256:27bddafa090a61dd33923274
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
    id="mixlayer",
    name="Mixlayer",
    base_url="https://models.mixlayer.ai/v1",
    env=("MIXLAYER_API_KEY",),
    doc="https://docs.mixlayer.com",
    sdk="@ai-sdk/openai-compatible",
)

QWEN_QWEN3_5_122B_A10B: Final[Model] = Model(
    id="qwen/qwen3.5-122b-a10b",
    provider="mixlayer",
    name="Qwen3.5 122B A10B",
    description=TEXTS,
    family="qwen",
    release_date="2026-03-18",
    last_updated="2026-03-18",
    limits=Limits(context=262144, output=262144),
    cost=Cost(input=0.4, output=3.2),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

QWEN_QWEN3_5_27B: Final[Model] = Model(
    id="qwen/qwen3.5-27b",
    provider="mixlayer",
    name="Qwen3.5 27B",
    description=TEXTS,
    family="qwen",
    release_date="2026-03-18",
    last_updated="2026-03-18",
    limits=Limits(context=262144, output=262144),
    cost=Cost(input=0.3, output=2.4),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

QWEN_QWEN3_5_35B_A3B: Final[Model] = Model(
    id="qwen/qwen3.5-35b-a3b",
    provider="mixlayer",
    name="Qwen3.5 35B A3B",
    description=TEXTS,
    family="qwen",
    release_date="2026-03-18",
    last_updated="2026-03-18",
    limits=Limits(context=262144, output=262144),
    cost=Cost(input=0.25, output=1.3),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

QWEN_QWEN3_5_397B_A17B: Final[Model] = Model(
    id="qwen/qwen3.5-397b-a17b",
    provider="mixlayer",
    name="Qwen3.5 397B A17B",
    description=TEXTS,
    family="qwen",
    release_date="2026-03-18",
    last_updated="2026-03-18",
    limits=Limits(context=262144, output=262144),
    cost=Cost(input=0.6, output=3.6),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

QWEN_QWEN3_5_9B: Final[Model] = Model(
    id="qwen/qwen3.5-9b",
    provider="mixlayer",
    name="Qwen3.5 9B",
    description=TEXTS,
    family="qwen",
    release_date="2026-03-18",
    last_updated="2026-03-18",
    limits=Limits(context=262144, output=262144),
    cost=Cost(input=0.1, output=0.4),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "qwen/qwen3.5-122b-a10b": QWEN_QWEN3_5_122B_A10B,
        "qwen/qwen3.5-27b": QWEN_QWEN3_5_27B,
        "qwen/qwen3.5-35b-a3b": QWEN_QWEN3_5_35B_A3B,
        "qwen/qwen3.5-397b-a17b": QWEN_QWEN3_5_397B_A17B,
        "qwen/qwen3.5-9b": QWEN_QWEN3_5_9B,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
