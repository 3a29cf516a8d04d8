# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:91615b81c1da43f81918abb6
# body sha256:9b77dc51abc2171b08c22779
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
    id="bailing",
    name="Bailing",
    base_url="https://api.tbox.cn/api/llm/v1",
    env=("BAILING_API_TOKEN",),
    doc="https://alipaytbox.yuque.com/sxs0ba/ling/intro",
    sdk="@ai-sdk/openai-compatible",
)

LING_1T: Final[Model] = Model(
    id="Ling-1T",
    provider="bailing",
    name="Ling-1T",
    description=TEXTS,
    family="ling",
    release_date="2025-10",
    last_updated="2025-10",
    knowledge="2024-06",
    limits=Limits(context=128000, output=32000),
    cost=Cost(input=0.57, output=2.29),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

RING_1T: Final[Model] = Model(
    id="Ring-1T",
    provider="bailing",
    name="Ring-1T",
    description=TEXTS,
    family="ring",
    release_date="2025-10",
    last_updated="2025-10",
    knowledge="2024-06",
    limits=Limits(context=128000, output=32000),
    cost=Cost(input=0.57, output=2.29),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(reasoning=Reasoning(enabled=True)),
    open_weights=True,
    attachment=False,
    temperature=True,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "Ling-1T": LING_1T,
        "Ring-1T": RING_1T,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
