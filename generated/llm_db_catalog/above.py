# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:71f3f01d48190edb45671495
# body sha256:1425ff8d94c564d056d533ad
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
    id="above",
    name="above.dev",
    base_url="https://api.above.dev/v1",
    env=("ABOVE_API_KEY",),
    doc="https://above.dev/docs",
    sdk="@ai-sdk/openai-compatible",
)

DEEPSEEK_V4_FLASH: Final[Model] = Model(
    id="deepseek-v4-flash",
    provider="above",
    name="DeepSeek V4 Flash",
    description=TEXTS,
    family="deepseek-flash",
    canonical="deepseek/deepseek-v4.1-flash",
    release_date="2026-09-10",
    last_updated="2026-09-10",
    knowledge="2025-05",
    limits=Limits(context=1000000, output=384000),
    cost=Cost(input=0.165, output=0.66, cache_read=0.0033, reasoning=0.66),
    modalities=Modalities(input=("text", "image"), output=("text",)),
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
    deprecated=True,
    status="deprecated",
    open_weights=True,
    attachment=True,
    temperature=True,
)

DEEPSEEK_V4_PRO: Final[Model] = Model(
    id="deepseek-v4-pro",
    provider="above",
    name="DeepSeek V4 Pro",
    description=TEXTS,
    family="deepseek-thinking",
    canonical="deepseek/deepseek-v4-pro-0813",
    release_date="2026-08-12",
    last_updated="2026-08-22",
    limits=Limits(context=1000000, output=384000),
    cost=Cost(input=0.726, output=2.178, cache_read=0.0242, reasoning=2.178),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("high", "max"),
            toggle=True,
            field="reasoning_content",
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

DEEPSEEK_V4_1_FLASH: Final[Model] = Model(
    id="deepseek-v4.1-flash",
    provider="above",
    name="DeepSeek V4.1 Flash",
    description=TEXTS,
    family="deepseek-flash",
    canonical="deepseek/deepseek-v4.1-flash",
    release_date="2026-09-10",
    last_updated="2026-09-10",
    knowledge="2025-05",
    limits=Limits(context=1000000, output=384000),
    cost=Cost(input=0.165, output=0.66, cache_read=0.0033, reasoning=0.66),
    modalities=Modalities(input=("text", "image"), output=("text",)),
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
    temperature=True,
)

GLM_5_2: Final[Model] = Model(
    id="glm-5.2",
    provider="above",
    name="GLM 5.2",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.2",
    release_date="2026-06-13",
    last_updated="2026-06-13",
    limits=Limits(context=1000000, output=131072),
    cost=Cost(input=1.54, output=4.84, cache_read=0.154),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "high", "max"),
            field="reasoning_content",
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

GLM_5_2_FAST: Final[Model] = Model(
    id="glm-5.2-fast",
    provider="above",
    name="GLM 5.2 Fast",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.2",
    release_date="2026-06-13",
    last_updated="2026-06-13",
    limits=Limits(context=1000000, output=131072),
    cost=Cost(input=2.31, output=7.26, cache_read=0.231),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "high", "max"),
            field="reasoning_content",
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

GLM_5_3_FLASH: Final[Model] = Model(
    id="glm-5.3-flash",
    provider="above",
    name="GLM 5.3 Flash",
    description=TEXTS,
    family="glm-flash",
    canonical="zhipuai/glm-5.3-flash",
    release_date="2026-08-26",
    last_updated="2026-08-26",
    limits=Limits(context=1000000, output=131072),
    cost=Cost(input=0.165, output=0.55, cache_read=0.0319),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("high", "max"),
            field="reasoning_content",
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

MIMO_V2_6_FLASH: Final[Model] = Model(
    id="mimo-v2.6-flash",
    provider="above",
    name="MiMo V2.6 Flash",
    description=TEXTS,
    family="mimo",
    canonical="xiaomi/mimo-v2.6-flash",
    release_date="2026-09-22",
    last_updated="2026-09-22",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(input=0.1692, output=0.3385, cache_read=0.0034),
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

MIMO_V2_6_PRO: Final[Model] = Model(
    id="mimo-v2.6-pro",
    provider="above",
    name="MiMo V2.6 Pro",
    description=TEXTS,
    family="mimo",
    canonical="xiaomi/mimo-v2.6-pro",
    release_date="2026-09-22",
    last_updated="2026-09-22",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(input=0.5077, output=1.0154, cache_read=0.0042),
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

MIMO_V2_6_PRO_ULTRASPEED: Final[Model] = Model(
    id="mimo-v2.6-pro-ultraspeed",
    provider="above",
    name="MiMo V2.6 Pro UltraSpeed",
    description=TEXTS,
    family="mimo",
    canonical="xiaomi/mimo-v2.6-pro-ultraspeed",
    release_date="2026-09-21",
    last_updated="2026-09-21",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(input=5.0769, output=10.1538, cache_read=0.0423),
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

QWEN3_8_MAX: Final[Model] = Model(
    id="qwen3.8-max",
    provider="above",
    name="Qwen 3.8 Max",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.8-max",
    release_date="2026-08-03",
    last_updated="2026-08-03",
    limits=Limits(context=1000000, output=32768),
    cost=Cost(input=2.2, output=6.6, cache_read=0.275),
    modalities=Modalities(input=("text", "image"), output=("text",)),
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
        "deepseek-v4-flash": DEEPSEEK_V4_FLASH,
        "deepseek-v4-pro": DEEPSEEK_V4_PRO,
        "deepseek-v4.1-flash": DEEPSEEK_V4_1_FLASH,
        "glm-5.2": GLM_5_2,
        "glm-5.2-fast": GLM_5_2_FAST,
        "glm-5.3-flash": GLM_5_3_FLASH,
        "mimo-v2.6-flash": MIMO_V2_6_FLASH,
        "mimo-v2.6-pro": MIMO_V2_6_PRO,
        "mimo-v2.6-pro-ultraspeed": MIMO_V2_6_PRO_ULTRASPEED,
        "qwen3.8-max": QWEN3_8_MAX,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
