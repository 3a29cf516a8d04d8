# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:aa7b9043ff0beb90fd596b9f
# body sha256:2867b1f1278893ce2ef08ea1
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
    id="subconscious",
    name="Subconscious",
    base_url="https://api.subconscious.dev/v1",
    env=("SUBCONSCIOUS_API_KEY",),
    doc="https://docs.subconscious.dev",
    sdk="@ai-sdk/anthropic",
)

SUBCONSCIOUS_GLM_5_2: Final[Model] = Model(
    id="subconscious/glm-5.2",
    provider="subconscious",
    name="GLM-5.2",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.2",
    release_date="2026-06-13",
    last_updated="2026-06-13",
    limits=Limits(context=1000000, output=131072),
    cost=Cost(input=1.4, output=4.4, cache_read=0.26),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, budget=True, toggle=True),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

SUBCONSCIOUS_TIM_QWEN3_6_27B: Final[Model] = Model(
    id="subconscious/tim-qwen3.6-27b",
    provider="subconscious",
    name="TIM-Qwen3.6 27B",
    description=TEXTS,
    family="subconscious/tim-qwen3.6",
    release_date="2026-05-11",
    last_updated="2026-05-11",
    limits=Limits(context=8192, output=5000, input=8192),
    cost=Cost(input=0.3, output=3, cache_read=0.15),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, budget=True, toggle=True),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "subconscious/glm-5.2": SUBCONSCIOUS_GLM_5_2,
        "subconscious/tim-qwen3.6-27b": SUBCONSCIOUS_TIM_QWEN3_6_27B,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
