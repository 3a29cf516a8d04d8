# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:ff28d340b7c1f420088654c0
# body sha256:b7453ea84eb3ca294e09422b
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
    id="zai_coding_plan",
    name="Z.AI Coding Plan",
    base_url="https://api.z.ai/api/coding/paas/v4",
    env=("ZHIPU_API_KEY",),
    doc="https://docs.z.ai/devpack/overview",
    sdk="@ai-sdk/openai-compatible",
)

GLM_4_7: Final[Model] = Model(
    id="glm-4.7",
    provider="zai_coding_plan",
    name="GLM-4.7",
    description=TEXTS,
    family="glm",
    release_date="2025-12-22",
    last_updated="2025-12-22",
    knowledge="2025-04",
    limits=Limits(context=204800, output=131072),
    cost=Cost(input=0, output=0, cache_read=0, cache_write=0),
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

GLM_5_TURBO: Final[Model] = Model(
    id="glm-5-turbo",
    provider="zai_coding_plan",
    name="GLM-5-Turbo",
    description=TEXTS,
    family="glm",
    release_date="2026-03-16",
    last_updated="2026-03-16",
    limits=Limits(context=200000, output=131072),
    cost=Cost(input=0, output=0, cache_read=0, cache_write=0),
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
    provider="zai_coding_plan",
    name="GLM-5.2",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.2",
    release_date="2026-06-13",
    last_updated="2026-06-13",
    limits=Limits(context=1000000, output=131072),
    cost=Cost(input=0, output=0, cache_read=0, cache_write=0),
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
    open_weights=True,
    attachment=False,
    temperature=True,
)

GLM_5_2_HIGHSPEED: Final[Model] = Model(
    id="glm-5.2-highspeed",
    provider="zai_coding_plan",
    name="GLM-5.2 Highspeed",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.2",
    release_date="2026-06-13",
    last_updated="2026-06-13",
    limits=Limits(context=1000000, output=131072),
    cost=Cost(input=0, output=0, cache_read=0, cache_write=0),
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
    open_weights=True,
    attachment=False,
    temperature=True,
)

GLM_5_3: Final[Model] = Model(
    id="glm-5.3",
    provider="zai_coding_plan",
    name="GLM-5.3",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.3",
    release_date="2026-08-14",
    last_updated="2026-08-14",
    limits=Limits(context=1000000, output=131072),
    cost=Cost(input=0, output=0, cache_read=0, cache_write=0),
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
    provider="zai_coding_plan",
    name="GLM-5.3-Flash",
    description=TEXTS,
    family="glm-flash",
    canonical="zhipuai/glm-5.3-flash",
    release_date="2026-08-26",
    last_updated="2026-08-26",
    limits=Limits(context=1000000, output=131072),
    cost=Cost(input=0, output=0, cache_read=0, cache_write=0),
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

GLM_5_3_HIGHSPEED: Final[Model] = Model(
    id="glm-5.3-highspeed",
    provider="zai_coding_plan",
    name="GLM-5.3 Highspeed",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.3",
    release_date="2026-08-14",
    last_updated="2026-08-14",
    limits=Limits(context=1000000, output=131072),
    cost=Cost(input=0, output=0, cache_read=0, cache_write=0),
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

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "glm-4.7": GLM_4_7,
        "glm-5-turbo": GLM_5_TURBO,
        "glm-5.2": GLM_5_2,
        "glm-5.2-highspeed": GLM_5_2_HIGHSPEED,
        "glm-5.3": GLM_5_3,
        "glm-5.3-flash": GLM_5_3_FLASH,
        "glm-5.3-highspeed": GLM_5_3_HIGHSPEED,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
