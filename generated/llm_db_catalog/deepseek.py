# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:fb855f3b9748d424b28aaf90
# body sha256:df0cc0a09fd282fc2580478c
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
    id="deepseek",
    name="DeepSeek",
    aliases=("deepseek_chat",),
    base_url="https://api.deepseek.com",
    env=("DEEPSEEK_API_KEY",),
    doc="https://api-docs.deepseek.com/quick_start/pricing",
    sdk="@ai-sdk/openai-compatible",
)

DEEPSEEK_FLASH: Final[Model] = Model(
    id="deepseek-flash",
    provider="deepseek",
    name="DeepSeek V4.1 Flash",
    description=TEXTS,
    family="deepseek-flash",
    canonical="deepseek/deepseek-v4.1-flash",
    release_date="2026-09-10",
    last_updated="2026-09-10",
    knowledge="2025-05",
    limits=Limits(context=1000000, output=393216),
    cost=Cost(input=0.15, output=0.6, cache_read=0.003, reasoning=0.6),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "high", "max"),
            toggle=True,
            field="reasoning_content",
        ),
        tools=Tools(enabled=True, parallel=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

DEEPSEEK_V4_FLASH: Final[Model] = Model(
    id="deepseek-v4-flash",
    provider="deepseek",
    name="DeepSeek V4 Flash",
    description=TEXTS,
    family="deepseek-flash",
    canonical="deepseek/deepseek-v4.1-flash",
    release_date="2026-09-10",
    last_updated="2026-09-10",
    knowledge="2025-05",
    limits=Limits(context=1000000, output=393216),
    cost=Cost(input=0.15, output=0.6, cache_read=0.003, reasoning=0.6),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "high", "max"),
            toggle=True,
            field="reasoning_content",
        ),
        tools=Tools(enabled=True, parallel=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    deprecated=True,
    status="deprecated",
    open_weights=True,
    attachment=True,
    temperature=True,
)

DEEPSEEK_V4_FLASH_VISION_EXP: Final[Model] = Model(
    id="deepseek-v4-flash-vision-exp",
    provider="deepseek",
    name="DeepSeek V4 Flash Vision Exp",
    description=TEXTS,
    family="deepseek-flash",
    canonical="deepseek/deepseek-v4.1-flash",
    release_date="2026-09-10",
    last_updated="2026-09-10",
    knowledge="2025-05",
    limits=Limits(context=1000000, output=393216),
    cost=Cost(input=0.15, output=0.6, cache_read=0.003, reasoning=0.6),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "high", "max"),
            toggle=True,
            field="reasoning_content",
        ),
        tools=Tools(enabled=True, parallel=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    deprecated=True,
    status="deprecated",
    open_weights=True,
    attachment=True,
    temperature=True,
)

DEEPSEEK_V4_PRO: Final[Model] = Model(
    id="deepseek-v4-pro",
    provider="deepseek",
    name="DeepSeek V4 Pro",
    description=TEXTS,
    family="deepseek-thinking",
    canonical="deepseek/deepseek-v4-pro-0813",
    release_date="2026-08-12",
    last_updated="2026-08-22",
    limits=Limits(context=1000000, output=393216),
    cost=Cost(input=0.435, output=0.87, cache_read=0.003625, reasoning=0.87),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "high", "max"),
            toggle=True,
            field="reasoning_content",
        ),
        tools=Tools(enabled=True, parallel=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "deepseek-flash": DEEPSEEK_FLASH,
        "deepseek-v4-flash": DEEPSEEK_V4_FLASH,
        "deepseek-v4-flash-vision-exp": DEEPSEEK_V4_FLASH_VISION_EXP,
        "deepseek-v4-pro": DEEPSEEK_V4_PRO,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
