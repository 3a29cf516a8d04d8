# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:e283a9be0987ee610ef81b21
# body sha256:62e3b429c7df901357c4cfaf
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
    id="moonshotai",
    name="Moonshot AI",
    aliases=("moonshot", "moonshotai_chat"),
    base_url="https://api.moonshot.ai/v1",
    env=("MOONSHOT_API_KEY",),
    doc="https://platform.moonshot.ai/docs/api/chat",
    sdk="@ai-sdk/openai-compatible",
)

KIMI_K2_6: Final[Model] = Model(
    id="kimi-k2.6",
    provider="moonshotai",
    name="Kimi K2.6",
    description=TEXTS,
    family="kimi-k2",
    canonical="moonshotai/kimi-k2.6",
    release_date="2026-04-21",
    last_updated="2026-04-21",
    knowledge="2025-01",
    limits=Limits(context=262144, output=262144),
    cost=Cost(input=0.95, output=4, cache_read=0.16),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
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

KIMI_K2_7_CODE: Final[Model] = Model(
    id="kimi-k2.7-code",
    provider="moonshotai",
    name="Kimi K2.7 Code",
    description=TEXTS,
    family="kimi-k2",
    canonical="moonshotai/kimi-k2.7-code",
    release_date="2026-06-12",
    last_updated="2026-06-12",
    knowledge="2025-01",
    limits=Limits(context=262144, output=262144),
    cost=Cost(input=0.95, output=4, cache_read=0.19),
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

KIMI_K2_7_CODE_HIGHSPEED: Final[Model] = Model(
    id="kimi-k2.7-code-highspeed",
    provider="moonshotai",
    name="Kimi K2.7 Code HighSpeed",
    description=TEXTS,
    family="kimi-k2",
    canonical="moonshotai/kimi-k2.7-code",
    release_date="2026-06-12",
    last_updated="2026-06-12",
    knowledge="2025-01",
    limits=Limits(context=262144, output=262144),
    cost=Cost(input=1.9, output=8, cache_read=0.38),
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

KIMI_K3: Final[Model] = Model(
    id="kimi-k3",
    provider="moonshotai",
    name="Kimi K3",
    description=TEXTS,
    family="kimi-k3",
    canonical="moonshotai/kimi-k3",
    release_date="2026-07-16",
    last_updated="2026-07-16",
    limits=Limits(context=1048576, output=1048576),
    cost=Cost(input=3, output=15, cache_read=0.3, cache_write=3, cache_write_1h=6),
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

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "kimi-k2.6": KIMI_K2_6,
        "kimi-k2.7-code": KIMI_K2_7_CODE,
        "kimi-k2.7-code-highspeed": KIMI_K2_7_CODE_HIGHSPEED,
        "kimi-k3": KIMI_K3,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
