# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:a4065822cd1112c026b2d57d
# body sha256:654f93b646b729c19b8bb203
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
    id="zhipuai",
    name="Zhipu AI",
    aliases=("bigmodel", "zhipu"),
    base_url="https://open.bigmodel.cn/api/paas/v4",
    env=("ZHIPU_API_KEY",),
    doc="https://docs.z.ai/guides/overview/pricing",
    sdk="@ai-sdk/openai-compatible",
)

GLM_4_5: Final[Model] = Model(
    id="glm-4.5",
    provider="zhipuai",
    name="GLM-4.5",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-4.5",
    release_date="2025-07-28",
    last_updated="2025-07-28",
    knowledge="2025-04",
    limits=Limits(context=131072, output=98304),
    cost=Cost(input=0.6, output=2.2, cache_read=0.11, cache_write=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

GLM_4_5_AIR: Final[Model] = Model(
    id="glm-4.5-air",
    provider="zhipuai",
    name="GLM-4.5-Air",
    description=TEXTS,
    family="glm-air",
    canonical="zhipuai/glm-4.5-air",
    release_date="2025-07-28",
    last_updated="2025-07-28",
    knowledge="2025-04",
    limits=Limits(context=131072, output=98304),
    cost=Cost(input=0.2, output=1.1, cache_read=0.03, cache_write=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

GLM_4_5_FLASH: Final[Model] = Model(
    id="glm-4.5-flash",
    provider="zhipuai",
    name="GLM-4.5-Flash",
    description=TEXTS,
    family="glm-flash",
    canonical="zhipuai/glm-4.5-flash",
    release_date="2025-07-28",
    last_updated="2025-07-28",
    knowledge="2025-04",
    limits=Limits(context=131072, output=98304),
    cost=Cost(input=0, output=0, cache_read=0, cache_write=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

GLM_4_5V: Final[Model] = Model(
    id="glm-4.5v",
    provider="zhipuai",
    name="GLM-4.5V",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-4.5v",
    release_date="2025-08-11",
    last_updated="2025-08-11",
    knowledge="2025-04",
    limits=Limits(context=64000, output=16384),
    cost=Cost(input=0.6, output=1.8),
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

GLM_4_6: Final[Model] = Model(
    id="glm-4.6",
    provider="zhipuai",
    name="GLM-4.6",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-4.6",
    release_date="2025-09-30",
    last_updated="2025-09-30",
    knowledge="2025-04",
    limits=Limits(context=204800, output=131072),
    cost=Cost(input=0.6, output=2.2, cache_read=0.11, cache_write=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

GLM_4_6V: Final[Model] = Model(
    id="glm-4.6v",
    provider="zhipuai",
    name="GLM-4.6V",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-4.6v",
    release_date="2025-12-08",
    last_updated="2025-12-08",
    knowledge="2025-04",
    limits=Limits(context=128000, output=32768),
    cost=Cost(input=0.3, output=0.9),
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

GLM_4_6V_FLASH: Final[Model] = Model(
    id="glm-4.6v-flash",
    provider="zhipuai",
    name="GLM-4.6V-Flash",
    description=TEXTS,
    family="glm-flash",
    canonical="zhipuai/glm-4.6v-flash",
    release_date="2025-12-08",
    last_updated="2025-12-08",
    limits=Limits(context=128000, output=32768),
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

GLM_4_7: Final[Model] = Model(
    id="glm-4.7",
    provider="zhipuai",
    name="GLM-4.7",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-4.7",
    release_date="2025-12-22",
    last_updated="2025-12-22",
    knowledge="2025-04",
    limits=Limits(context=204800, output=131072),
    cost=Cost(input=0.6, output=2.2, cache_read=0.11, cache_write=0),
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

GLM_4_7_FLASH: Final[Model] = Model(
    id="glm-4.7-flash",
    provider="zhipuai",
    name="GLM-4.7-Flash",
    description=TEXTS,
    family="glm-flash",
    canonical="zhipuai/glm-4.7-flash",
    release_date="2026-01-19",
    last_updated="2026-01-19",
    knowledge="2025-04",
    limits=Limits(context=200000, output=131072),
    cost=Cost(input=0, output=0, cache_read=0, cache_write=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

GLM_4_7_FLASHX: Final[Model] = Model(
    id="glm-4.7-flashx",
    provider="zhipuai",
    name="GLM-4.7-FlashX",
    description=TEXTS,
    family="glm-flash",
    canonical="zhipuai/glm-4.7-flashx",
    release_date="2026-01-19",
    last_updated="2026-01-19",
    knowledge="2025-04",
    limits=Limits(context=200000, output=131072),
    cost=Cost(input=0.07, output=0.4, cache_read=0.01, cache_write=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

GLM_5: Final[Model] = Model(
    id="glm-5",
    provider="zhipuai",
    name="GLM-5",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5",
    release_date="2026-02-11",
    last_updated="2026-02-11",
    limits=Limits(context=204800, output=131072),
    cost=Cost(input=1, output=3.2, cache_read=0.2, cache_write=0),
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

GLM_5_1: Final[Model] = Model(
    id="glm-5.1",
    provider="zhipuai",
    name="GLM-5.1",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.1",
    release_date="2026-03-27",
    last_updated="2026-03-27",
    limits=Limits(context=200000, output=131072),
    cost=Cost(input=1.4, output=4.4, cache_read=0.26, cache_write=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

GLM_5_2: Final[Model] = Model(
    id="glm-5.2",
    provider="zhipuai",
    name="GLM-5.2",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.2",
    release_date="2026-06-13",
    last_updated="2026-06-13",
    limits=Limits(context=1000000, output=131072),
    cost=Cost(input=1.4, output=4.4, cache_read=0.26, cache_write=0),
    modalities=Modalities(input=("text",), output=("text",)),
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
    open_weights=False,
    attachment=False,
    temperature=True,
)

GLM_5_3: Final[Model] = Model(
    id="glm-5.3",
    provider="zhipuai",
    name="GLM-5.3",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.3",
    release_date="2026-08-14",
    last_updated="2026-08-14",
    limits=Limits(context=1000000, output=131072),
    cost=Cost(input=1.4, output=4.4, cache_read=0.26, cache_write=0),
    modalities=Modalities(input=("text",), output=("text",)),
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
    attachment=False,
    temperature=True,
)

GLM_5_3_FLASH: Final[Model] = Model(
    id="glm-5.3-flash",
    provider="zhipuai",
    name="GLM-5.3-Flash",
    description=TEXTS,
    family="glm-flash",
    canonical="zhipuai/glm-5.3-flash",
    release_date="2026-08-26",
    last_updated="2026-08-26",
    limits=Limits(context=1000000, output=131072),
    cost=Cost(input=0.15, output=0.5, cache_read=0.03, cache_write=0),
    modalities=Modalities(input=("text", "image", "video", "pdf"), output=("text",)),
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
    temperature=True,
)

GLM_5_3_FLASHX: Final[Model] = Model(
    id="glm-5.3-flashx",
    provider="zhipuai",
    name="GLM-5.3-FlashX",
    description=TEXTS,
    family="glm-flash",
    canonical="zhipuai/glm-5.3-flash",
    release_date="2026-09-18",
    last_updated="2026-09-18",
    limits=Limits(context=1000000, output=131072),
    cost=Cost(input=0.37, output=1.25, cache_read=0.075, cache_write=0),
    modalities=Modalities(input=("text", "image", "video", "pdf"), output=("text",)),
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
    temperature=True,
)

GLM_5V_TURBO: Final[Model] = Model(
    id="glm-5v-turbo",
    provider="zhipuai",
    name="GLM-5V-Turbo",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5v-turbo",
    release_date="2026-04-01",
    last_updated="2026-04-01",
    limits=Limits(context=200000, output=131072),
    cost=Cost(input=5, output=22, cache_read=1.2, cache_write=0),
    modalities=Modalities(input=("text", "image", "video", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "glm-4.5": GLM_4_5,
        "glm-4.5-air": GLM_4_5_AIR,
        "glm-4.5-flash": GLM_4_5_FLASH,
        "glm-4.5v": GLM_4_5V,
        "glm-4.6": GLM_4_6,
        "glm-4.6v": GLM_4_6V,
        "glm-4.6v-flash": GLM_4_6V_FLASH,
        "glm-4.7": GLM_4_7,
        "glm-4.7-flash": GLM_4_7_FLASH,
        "glm-4.7-flashx": GLM_4_7_FLASHX,
        "glm-5": GLM_5,
        "glm-5.1": GLM_5_1,
        "glm-5.2": GLM_5_2,
        "glm-5.3": GLM_5_3,
        "glm-5.3-flash": GLM_5_3_FLASH,
        "glm-5.3-flashx": GLM_5_3_FLASHX,
        "glm-5v-turbo": GLM_5V_TURBO,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
