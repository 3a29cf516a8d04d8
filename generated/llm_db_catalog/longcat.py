# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:edc304d9f5bf4f20fce05f49
# body sha256:2eae00afabc39af402febcac
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
    id="longcat",
    name="LongCat",
    base_url="https://api.longcat.chat/openai",
    env=("LONGCAT_API_KEY",),
    doc="https://longcat.chat/platform/docs/",
    sdk="@ai-sdk/openai-compatible",
)

LONGCAT_2_0: Final[Model] = Model(
    id="LongCat-2.0",
    provider="longcat",
    name="LongCat-2.0",
    description=TEXTS,
    family="longcat",
    canonical="meituan/longcat-2.0",
    release_date="2026-06-30",
    last_updated="2026-06-30",
    limits=Limits(context=1000000, output=131072),
    cost=Cost(input=0.75, output=2.95, cache_read=0.015),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "LongCat-2.0": LONGCAT_2_0,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
