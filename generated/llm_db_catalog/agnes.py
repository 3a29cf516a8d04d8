# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:bae6da6f226b25356996b528
# body sha256:3ea250ccdb287d1a5cd38290
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
    id="agnes",
    name="Agnes AI",
    base_url="https://apihub.agnes-ai.com/v1",
    env=("AGNES_API_KEY",),
    doc="https://agnes-ai.com/doc",
    sdk="@ai-sdk/openai-compatible",
)

AGNES_2_0_FLASH: Final[Model] = Model(
    id="agnes-2.0-flash",
    provider="agnes",
    name="Agnes 2.0 Flash",
    description=TEXTS,
    family="agnes-2.0",
    release_date="2026-05-25",
    last_updated="2026-05-25",
    limits=Limits(context=512000, output=65536),
    cost=Cost(input=0, output=0),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

AGNES_2_5_FLASH: Final[Model] = Model(
    id="agnes-2.5-flash",
    provider="agnes",
    name="Agnes 2.5 Flash",
    description=TEXTS,
    family="agnes-2.5",
    release_date="2026-07",
    last_updated="2026-07",
    limits=Limits(context=512000, output=65536),
    cost=Cost(input=0, output=0),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

AGNES_2_5_PRO_ALPHA: Final[Model] = Model(
    id="agnes-2.5-pro-alpha",
    provider="agnes",
    name="Agnes 2.5 Pro Alpha",
    description=TEXTS,
    family="agnes-2.5-pro",
    release_date="2026-07-24",
    last_updated="2026-07-24",
    limits=Limits(context=1000000, output=65536),
    cost=Cost(input=0.45, output=0.9, cache_read=0.0038),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "agnes-2.0-flash": AGNES_2_0_FLASH,
        "agnes-2.5-flash": AGNES_2_5_FLASH,
        "agnes-2.5-pro-alpha": AGNES_2_5_PRO_ALPHA,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
