# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:6b6883bad81a811d99c76998
# body sha256:3e443e3a91c69b6b56fa7010
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
    id="kimi_code_plan_cn",
    name="Kimi For Coding (kimi.com)",
    aliases=("kimi_for_coding",),
    base_url="https://api.kimi.com/coding/v1",
    env=("KIMI_API_KEY",),
    doc="https://www.kimi.com/code/docs/en/kimi-code/models.html",
    sdk="@ai-sdk/openai-compatible",
)

K3: Final[Model] = Model(
    id="k3",
    provider="kimi_code_plan_cn",
    name="Kimi K3",
    description=TEXTS,
    family="kimi-k3",
    canonical="moonshotai/kimi-k3",
    release_date="2026-07-16",
    last_updated="2026-07-16",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(input=0, output=0, cache_read=0, cache_write=0),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "high", "max"),
            toggle=True,
            field="reasoning_content",
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=False,
)

K3_256K: Final[Model] = Model(
    id="k3-256k",
    provider="kimi_code_plan_cn",
    name="Kimi K3-256K",
    description=TEXTS,
    family="kimi-k3",
    canonical="moonshotai/kimi-k3",
    release_date="2026-07-16",
    last_updated="2026-07-16",
    limits=Limits(context=262144, output=131072),
    cost=Cost(input=0, output=0, cache_read=0, cache_write=0),
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
    open_weights=True,
    attachment=True,
    temperature=False,
)

KIMI_FOR_CODING: Final[Model] = Model(
    id="kimi-for-coding",
    provider="kimi_code_plan_cn",
    name="kimi-for-coding",
    description=TEXTS,
    family="kimi-k2",
    canonical="moonshotai/kimi-k2.8-preview",
    release_date="2026-09-11",
    last_updated="2026-09-11",
    limits=Limits(context=1048576, output=32768),
    cost=Cost(input=0, output=0, cache_read=0, cache_write=0),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "high", "max"),
            toggle=True,
            field="reasoning_content",
        ),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
)

KIMI_FOR_CODING_HIGHSPEED: Final[Model] = Model(
    id="kimi-for-coding-highspeed",
    provider="kimi_code_plan_cn",
    name="Kimi For Coding HighSpeed",
    description=TEXTS,
    family="kimi-k2",
    canonical="moonshotai/kimi-k2.7-code-highspeed",
    release_date="2026-06-12",
    last_updated="2026-06-12",
    knowledge="2025-01",
    limits=Limits(context=262144, output=32768),
    cost=Cost(input=0, output=0, cache_read=0, cache_write=0),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=False,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "k3": K3,
        "k3-256k": K3_256K,
        "kimi-for-coding": KIMI_FOR_CODING,
        "kimi-for-coding-highspeed": KIMI_FOR_CODING_HIGHSPEED,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
