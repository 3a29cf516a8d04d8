# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:8123d50931e68da187791597
# body sha256:cbbb9dce2c9088edd26cf424
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
    id="xiaomi",
    name="Xiaomi",
    aliases=("xiaomi_mimo",),
    base_url="https://api.xiaomimimo.com/v1",
    env=("XIAOMI_API_KEY",),
    doc="https://platform.xiaomimimo.com/#/docs",
    sdk="@ai-sdk/openai-compatible",
)

MIMO_V2_FLASH: Final[Model] = Model(
    id="mimo-v2-flash",
    provider="xiaomi",
    name="MiMo-V2-Flash",
    description=TEXTS,
    family="mimo",
    canonical="xiaomi/mimo-v2-flash",
    release_date="2025-12-16",
    last_updated="2026-06-24",
    knowledge="2024-12-01",
    limits=Limits(context=262144, output=65536),
    cost=Cost(input=0.14, output=0.28, cache_read=0.0028),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    deprecated=True,
    status="deprecated",
    open_weights=True,
    attachment=False,
    temperature=True,
)

MIMO_V2_OMNI: Final[Model] = Model(
    id="mimo-v2-omni",
    provider="xiaomi",
    name="MiMo-V2-Omni",
    description=TEXTS,
    family="mimo",
    canonical="xiaomi/mimo-v2-omni",
    release_date="2026-03-18",
    last_updated="2026-06-24",
    knowledge="2024-12",
    limits=Limits(context=262144, output=131072),
    cost=Cost(input=0.14, output=0.28, cache_read=0.0028),
    modalities=Modalities(
        input=("text", "image", "audio", "video", "pdf"),
        output=("text",),
    ),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    deprecated=True,
    status="deprecated",
    open_weights=False,
    attachment=True,
    temperature=True,
)

MIMO_V2_PRO: Final[Model] = Model(
    id="mimo-v2-pro",
    provider="xiaomi",
    name="MiMo-V2-Pro",
    description=TEXTS,
    family="mimo",
    canonical="xiaomi/mimo-v2-pro",
    release_date="2026-03-18",
    last_updated="2026-06-24",
    knowledge="2024-12",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(input=0.435, output=0.87, cache_read=0.0036),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    deprecated=True,
    status="deprecated",
    open_weights=False,
    attachment=False,
    temperature=True,
)

MIMO_V2_5: Final[Model] = Model(
    id="mimo-v2.5",
    provider="xiaomi",
    name="MiMo-V2.5",
    description=TEXTS,
    family="mimo",
    canonical="xiaomi/mimo-v2.5",
    release_date="2026-04-22",
    last_updated="2026-06-24",
    knowledge="2024-12",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(input=0.14, output=0.28, cache_read=0.0028),
    modalities=Modalities(input=("text", "image", "audio", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

MIMO_V2_5_PRO: Final[Model] = Model(
    id="mimo-v2.5-pro",
    provider="xiaomi",
    name="MiMo-V2.5-Pro",
    description=TEXTS,
    family="mimo",
    canonical="xiaomi/mimo-v2.5-pro",
    release_date="2026-04-22",
    last_updated="2026-06-24",
    knowledge="2024-12",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(input=0.435, output=0.87, cache_read=0.0036),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

MIMO_V2_5_PRO_ULTRASPEED: Final[Model] = Model(
    id="mimo-v2.5-pro-ultraspeed",
    provider="xiaomi",
    name="MiMo-V2.5-Pro-UltraSpeed",
    description=TEXTS,
    family="mimo",
    release_date="2026-06-08",
    last_updated="2026-06-09",
    knowledge="2024-12",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(input=1.305, output=2.61, cache_read=0.0108),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    status="beta",
    open_weights=True,
    attachment=False,
    temperature=True,
)

MIMO_V2_6_FLASH: Final[Model] = Model(
    id="mimo-v2.6-flash",
    provider="xiaomi",
    name="MiMo-V2.6-Flash",
    description=TEXTS,
    family="mimo",
    canonical="xiaomi/mimo-v2.6-flash",
    release_date="2026-09-22",
    last_updated="2026-09-22",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(input=0.14, output=0.28, cache_read=0.0028),
    modalities=Modalities(input=("text", "image", "audio", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        json=Json(schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

MIMO_V2_6_PRO: Final[Model] = Model(
    id="mimo-v2.6-pro",
    provider="xiaomi",
    name="MiMo-V2.6-Pro",
    description=TEXTS,
    family="mimo",
    canonical="xiaomi/mimo-v2.6-pro",
    release_date="2026-09-22",
    last_updated="2026-09-22",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(input=0.435, output=0.87, cache_read=0.0036),
    modalities=Modalities(input=("text", "image", "audio", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        json=Json(schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

MIMO_V2_6_PRO_ULTRASPEED: Final[Model] = Model(
    id="mimo-v2.6-pro-ultraspeed",
    provider="xiaomi",
    name="MiMo-V2.6-Pro-UltraSpeed",
    description=TEXTS,
    family="mimo",
    canonical="xiaomi/mimo-v2.6-pro-ultraspeed",
    release_date="2026-09-21",
    last_updated="2026-09-21",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(input=4.35, output=8.7, cache_read=0.036),
    modalities=Modalities(input=("text", "image", "audio", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "mimo-v2-flash": MIMO_V2_FLASH,
        "mimo-v2-omni": MIMO_V2_OMNI,
        "mimo-v2-pro": MIMO_V2_PRO,
        "mimo-v2.5": MIMO_V2_5,
        "mimo-v2.5-pro": MIMO_V2_5_PRO,
        "mimo-v2.5-pro-ultraspeed": MIMO_V2_5_PRO_ULTRASPEED,
        "mimo-v2.6-flash": MIMO_V2_6_FLASH,
        "mimo-v2.6-pro": MIMO_V2_6_PRO,
        "mimo-v2.6-pro-ultraspeed": MIMO_V2_6_PRO_ULTRASPEED,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
