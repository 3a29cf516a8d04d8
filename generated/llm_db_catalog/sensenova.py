# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:842df1fc46314a7aa97af1b8
# body sha256:0c408635ef3fd4324c12ac11
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
    id="sensenova",
    name="SenseNova (China)",
    base_url="https://token.sensenova.cn/v1",
    env=("SENSENOVA_API_KEY",),
    doc="https://platform.sensenova.cn/docs",
    sdk="@ai-sdk/openai-compatible",
)

DEEPSEEK_V4_FLASH: Final[Model] = Model(
    id="deepseek-v4-flash",
    provider="sensenova",
    name="DeepSeek V4 Flash",
    description=TEXTS,
    family="deepseek-flash",
    canonical="deepseek/deepseek-v4-flash",
    release_date="2026-04-24",
    last_updated="2026-04-24",
    knowledge="2025-05",
    limits=Limits(context=1000000, output=65536),
    cost=Cost(input=0, output=0, cache_read=0),
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

DEEPSEEK_V4_PRO: Final[Model] = Model(
    id="deepseek-v4-pro",
    provider="sensenova",
    name="DeepSeek V4 Pro",
    description=TEXTS,
    family="deepseek-thinking",
    canonical="deepseek/deepseek-v4-pro-0813",
    release_date="2026-08-12",
    last_updated="2026-08-22",
    limits=Limits(context=1048576, output=65536),
    cost=Cost(input=0, output=0, cache_read=0),
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

GLM_5_2: Final[Model] = Model(
    id="glm-5.2",
    provider="sensenova",
    name="GLM-5.2",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.2",
    release_date="2026-06-13",
    last_updated="2026-06-13",
    limits=Limits(context=1000000, output=131072),
    cost=Cost(input=0, output=0, cache_read=0),
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

KIMI_K3: Final[Model] = Model(
    id="kimi-k3",
    provider="sensenova",
    name="Kimi K3",
    description=TEXTS,
    family="kimi-k3",
    canonical="moonshotai/kimi-k3",
    release_date="2026-07-16",
    last_updated="2026-07-16",
    limits=Limits(context=1048576, output=65536),
    cost=Cost(input=0, output=0, cache_read=0),
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

SENSENOVA_6_8_FLASH_LITE: Final[Model] = Model(
    id="sensenova-6.8-flash-lite",
    provider="sensenova",
    name="SenseNova 6.8 Flash Lite",
    description=TEXTS,
    family="sensenova-6.8-flash",
    release_date="2026-08-11",
    last_updated="2026-08-28",
    limits=Limits(context=262144, output=65536),
    cost=Cost(input=0, output=0, cache_read=0),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("none", "low", "medium", "high")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "deepseek-v4-flash": DEEPSEEK_V4_FLASH,
        "deepseek-v4-pro": DEEPSEEK_V4_PRO,
        "glm-5.2": GLM_5_2,
        "kimi-k3": KIMI_K3,
        "sensenova-6.8-flash-lite": SENSENOVA_6_8_FLASH_LITE,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
