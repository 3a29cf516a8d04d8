# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:58ace7191793d095ff46b6a7
# body sha256:73c9d1586315bbb845142d0e
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
    id="melious",
    name="Melious",
    base_url="https://api.melious.ai/v1",
    env=("MELIOUS_API_KEY",),
    doc="https://melious.ai/docs/reference/models",
    sdk="@ai-sdk/openai-compatible",
)

DEEPSEEK_R1_0528: Final[Model] = Model(
    id="deepseek-r1-0528",
    provider="melious",
    name="DeepSeek-R1",
    description=TEXTS,
    family="deepseek-thinking",
    canonical="deepseek/deepseek-r1",
    release_date="2025-01-20",
    last_updated="2025-05-29",
    knowledge="2024-07",
    limits=Limits(context=164000, output=32768),
    cost=Cost(input=0.69552, output=2.78208, cache_read=0.185472),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

DEEPSEEK_V3_2: Final[Model] = Model(
    id="deepseek-v3.2",
    provider="melious",
    name="DeepSeek V3.2",
    description=TEXTS,
    family="deepseek",
    canonical="deepseek/deepseek-v3.2",
    release_date="2025-12-01",
    last_updated="2025-12-01",
    knowledge="2024-07",
    limits=Limits(context=164000, output=64000),
    cost=Cost(input=0.34776, output=0.5796, cache_read=0.092736),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "high"),
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

DEEPSEEK_V4_FLASH_0731: Final[Model] = Model(
    id="deepseek-v4-flash-0731",
    provider="melious",
    name="DeepSeek V4 Flash 0731",
    description=TEXTS,
    family="deepseek-flash",
    canonical="deepseek/deepseek-v4-flash-0731",
    release_date="2026-07-31",
    last_updated="2026-07-31",
    knowledge="2025-05",
    limits=Limits(context=1000000, output=384000),
    cost=Cost(input=0.11592, output=0.2898, cache_read=0.023184),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "high"),
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
    provider="melious",
    name="DeepSeek V4.1 Flash",
    description=TEXTS,
    family="deepseek-flash",
    canonical="deepseek/deepseek-v4.1-flash",
    release_date="2026-09-10",
    last_updated="2026-09-10",
    knowledge="2025-05",
    limits=Limits(context=1000000, output=384000),
    cost=Cost(input=0.23184, output=1.1592, cache_read=0.011592),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "high"),
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

GLM_5: Final[Model] = Model(
    id="glm-5",
    provider="melious",
    name="GLM-5",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5",
    release_date="2026-02-12",
    last_updated="2026-02-12",
    limits=Limits(context=203000, output=131072),
    cost=Cost(input=1.10124, output=3.36168, cache_read=0.266616),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

GLM_5_1: Final[Model] = Model(
    id="glm-5.1",
    provider="melious",
    name="GLM-5.1",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.1",
    release_date="2026-04-07",
    last_updated="2026-04-07",
    limits=Limits(context=203000, output=131072),
    cost=Cost(input=1.50696, output=4.6368, cache_read=0.370944),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "high"),
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
    provider="melious",
    name="GLM-5.3",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.3",
    release_date="2026-08-14",
    last_updated="2026-08-14",
    limits=Limits(context=1000000, output=131072),
    cost=Cost(input=1.1592, output=3.4776, cache_read=0.23184),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "high"),
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
    provider="melious",
    name="GLM-5.3-Flash",
    description=TEXTS,
    family="glm-flash",
    canonical="zhipuai/glm-5.3-flash",
    release_date="2026-08-26",
    last_updated="2026-08-26",
    limits=Limits(context=1000000, output=131072),
    cost=Cost(input=0.11592, output=0.46368, cache_read=0.023184),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "high"),
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

KIMI_K2_5: Final[Model] = Model(
    id="kimi-k2.5",
    provider="melious",
    name="Kimi K2.5",
    description=TEXTS,
    family="kimi-k2",
    canonical="moonshotai/kimi-k2.5",
    release_date="2026-01",
    last_updated="2026-01",
    knowledge="2025-01",
    limits=Limits(context=262000, output=262000),
    cost=Cost(input=0.5796, output=2.95596, cache_read=0.139104),
    modalities=Modalities(input=("text", "image"), output=("text",)),
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

KIMI_K2_6: Final[Model] = Model(
    id="kimi-k2.6",
    provider="melious",
    name="Kimi K2.6",
    description=TEXTS,
    family="kimi-k2",
    canonical="moonshotai/kimi-k2.6",
    release_date="2026-04-21",
    last_updated="2026-04-21",
    knowledge="2025-01",
    limits=Limits(context=256000, output=256000),
    cost=Cost(input=0.81144, output=4.0572, cache_read=0.266616),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "high"),
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

KIMI_K2_7_CODE: Final[Model] = Model(
    id="kimi-k2.7-code",
    provider="melious",
    name="Kimi K2.7 Code",
    description=TEXTS,
    family="kimi-k2",
    canonical="moonshotai/kimi-k2.7-code",
    release_date="2026-06-12",
    last_updated="2026-06-12",
    knowledge="2025-01",
    limits=Limits(context=262144, output=262144),
    cost=Cost(input=0.81144, output=3.4776, cache_read=0.220248),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "high"),
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

KIMI_K3: Final[Model] = Model(
    id="kimi-k3",
    provider="melious",
    name="Kimi K3",
    description=TEXTS,
    family="kimi-k3",
    canonical="moonshotai/kimi-k3",
    release_date="2026-07-16",
    last_updated="2026-07-16",
    limits=Limits(context=1000000, output=131072),
    cost=Cost(input=3.1878, output=15.939, cache_read=0.788256),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "high"),
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
        "deepseek-r1-0528": DEEPSEEK_R1_0528,
        "deepseek-v3.2": DEEPSEEK_V3_2,
        "deepseek-v4-flash-0731": DEEPSEEK_V4_FLASH_0731,
        "deepseek-v4.1-flash": DEEPSEEK_V4_1_FLASH,
        "glm-5": GLM_5,
        "glm-5.1": GLM_5_1,
        "glm-5.3": GLM_5_3,
        "glm-5.3-flash": GLM_5_3_FLASH,
        "kimi-k2.5": KIMI_K2_5,
        "kimi-k2.6": KIMI_K2_6,
        "kimi-k2.7-code": KIMI_K2_7_CODE,
        "kimi-k3": KIMI_K3,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
