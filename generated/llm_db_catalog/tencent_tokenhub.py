# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:ddffa729748253c4f445a747
# body sha256:bc0830f9d8faf61b24de60f4
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
    id="tencent_tokenhub",
    name="Tencent TokenHub",
    base_url="https://tokenhub.tencentmaas.com/v1",
    env=("TENCENT_TOKENHUB_API_KEY",),
    doc="https://cloud.tencent.com/document/product/1823/130050",
    sdk="@ai-sdk/openai-compatible",
)

HY3: Final[Model] = Model(
    id="hy3",
    provider="tencent_tokenhub",
    name="Hy3",
    description=TEXTS,
    family="Hy",
    canonical="tencent/hy3",
    release_date="2026-07-06",
    last_updated="2026-07-06",
    limits=Limits(context=256000, output=128000, input=192000),
    cost=Cost(input=0, output=0, cache_read=0, cache_write=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("none", "high"), toggle=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

HY3_PREVIEW: Final[Model] = Model(
    id="hy3-preview",
    provider="tencent_tokenhub",
    name="Hy3 preview",
    description=TEXTS,
    family="Hy",
    canonical="tencent/hy3-preview",
    release_date="2026-04-20",
    last_updated="2026-04-20",
    limits=Limits(context=256000, output=64000),
    cost=Cost(input=0, output=0, cache_read=0, cache_write=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "medium", "high"),
            toggle=True,
        ),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

HY4_PREVIEW: Final[Model] = Model(
    id="hy4-preview",
    provider="tencent_tokenhub",
    name="Hy4 preview",
    description=TEXTS,
    family="Hy",
    canonical="tencent/hy4-preview",
    release_date="2026-08-28",
    last_updated="2026-08-28",
    limits=Limits(context=1024000, output=64000),
    cost=Cost(input=0.834, output=2.501, cache_read=0.042),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("none", "high"), toggle=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "hy3": HY3,
        "hy3-preview": HY3_PREVIEW,
        "hy4-preview": HY4_PREVIEW,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
