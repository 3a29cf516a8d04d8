# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:cccd410b2c495eee79ff35c4
# body sha256:2a33df12fb6da9ecc08ce3e8
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
    id="zeldoc",
    name="Zeldoc",
    base_url="https://api.zeldoc.ai/v1",
    env=("ZELDOC_API_KEY",),
    doc="https://docs.zeldoc.ai",
    sdk="@ai-sdk/openai-compatible",
)

ZDEV: Final[Model] = Model(
    id="zdev",
    provider="zeldoc",
    name="ZDev",
    description=TEXTS,
    release_date="2026-08-26",
    last_updated="2026-08-26",
    limits=Limits(context=1000000, output=131072),
    cost=Cost(input=0, output=0),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "high", "max"),
            field="reasoning_content",
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "zdev": ZDEV,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
