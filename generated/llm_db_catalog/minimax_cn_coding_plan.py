# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:e8765288465722be91e5f600
# body sha256:318bc7a497b7672a21ba10e9
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
    id="minimax_cn_coding_plan",
    name="MiniMax Token Plan (minimax.cn)",
    base_url="https://api.minimax.cn/anthropic/v1",
    env=("MINIMAX_API_KEY",),
    doc="https://platform.minimaxi.com/docs/token-plan/intro",
    sdk="@ai-sdk/anthropic",
)

MINIMAX_M2: Final[Model] = Model(
    id="MiniMax-M2",
    provider="minimax_cn_coding_plan",
    name="MiniMax-M2",
    description=TEXTS,
    family="minimax",
    release_date="2025-10-27",
    last_updated="2025-10-27",
    limits=Limits(context=204800, output=131072),
    cost=Cost(input=0, output=0),
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

MINIMAX_M2_1: Final[Model] = Model(
    id="MiniMax-M2.1",
    provider="minimax_cn_coding_plan",
    name="MiniMax-M2.1",
    description=TEXTS,
    family="minimax",
    release_date="2025-12-23",
    last_updated="2025-12-23",
    limits=Limits(context=204800, output=131072),
    cost=Cost(input=0, output=0, cache_read=0, cache_write=0),
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

MINIMAX_M2_5: Final[Model] = Model(
    id="MiniMax-M2.5",
    provider="minimax_cn_coding_plan",
    name="MiniMax-M2.5",
    description=TEXTS,
    family="minimax",
    release_date="2026-02-12",
    last_updated="2026-02-12",
    limits=Limits(context=204800, output=131072),
    cost=Cost(input=0, output=0, cache_read=0, cache_write=0),
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

MINIMAX_M2_5_HIGHSPEED: Final[Model] = Model(
    id="MiniMax-M2.5-highspeed",
    provider="minimax_cn_coding_plan",
    name="MiniMax-M2.5-highspeed",
    description=TEXTS,
    family="minimax",
    release_date="2026-02-13",
    last_updated="2026-02-13",
    limits=Limits(context=204800, output=131072),
    cost=Cost(input=0, output=0, cache_read=0, cache_write=0),
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

MINIMAX_M2_7: Final[Model] = Model(
    id="MiniMax-M2.7",
    provider="minimax_cn_coding_plan",
    name="MiniMax-M2.7",
    description=TEXTS,
    family="minimax",
    release_date="2026-03-18",
    last_updated="2026-03-18",
    limits=Limits(context=204800, output=131072),
    cost=Cost(input=0, output=0, cache_read=0, cache_write=0),
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

MINIMAX_M2_7_HIGHSPEED: Final[Model] = Model(
    id="MiniMax-M2.7-highspeed",
    provider="minimax_cn_coding_plan",
    name="MiniMax-M2.7-highspeed",
    description=TEXTS,
    family="minimax",
    release_date="2026-03-18",
    last_updated="2026-03-18",
    limits=Limits(context=204800, output=131072),
    cost=Cost(input=0, output=0, cache_read=0, cache_write=0),
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

MINIMAX_M3: Final[Model] = Model(
    id="MiniMax-M3",
    provider="minimax_cn_coding_plan",
    name="MiniMax-M3",
    description=TEXTS,
    family="minimax",
    release_date="2026-06-01",
    last_updated="2026-06-25",
    limits=Limits(context=1048576, output=512000),
    cost=Cost(input=0, output=0, cache_read=0, cache_write=0),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

MINIMAX_M3_1_FLASH_PREVIEW: Final[Model] = Model(
    id="MiniMax-M3.1-Flash-Preview",
    provider="minimax_cn_coding_plan",
    name="MiniMax-M3.1-Flash-Preview",
    description=TEXTS,
    family="minimax",
    canonical="minimax/MiniMax-M3.1-Flash-Preview",
    release_date="2026-09-27",
    last_updated="2026-09-27",
    limits=Limits(context=1000000, output=512000),
    cost=Cost(input=0, output=0, cache_read=0, cache_write=0),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "medium", "high", "xhigh", "max"),
        ),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "MiniMax-M2": MINIMAX_M2,
        "MiniMax-M2.1": MINIMAX_M2_1,
        "MiniMax-M2.5": MINIMAX_M2_5,
        "MiniMax-M2.5-highspeed": MINIMAX_M2_5_HIGHSPEED,
        "MiniMax-M2.7": MINIMAX_M2_7,
        "MiniMax-M2.7-highspeed": MINIMAX_M2_7_HIGHSPEED,
        "MiniMax-M3": MINIMAX_M3,
        "MiniMax-M3.1-Flash-Preview": MINIMAX_M3_1_FLASH_PREVIEW,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
