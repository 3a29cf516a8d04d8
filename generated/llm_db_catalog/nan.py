# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:9edad99b37ee4470b092e010
# body sha256:57b0c43364d50537865d8350
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
    id="nan",
    name="NaN",
    base_url="https://api.nan.builders/v1",
    env=("NAN_API_KEY",),
    doc="https://nan.builders/docs/models",
    sdk="@ai-sdk/openai-compatible",
)

DEEPSEEK_V4_FLASH: Final[Model] = Model(
    id="deepseek-v4-flash",
    provider="nan",
    name="DeepSeek V4.1 Flash",
    description=TEXTS,
    family="deepseek-flash",
    canonical="deepseek/deepseek-v4.1-flash",
    release_date="2026-09-10",
    last_updated="2026-09-10",
    knowledge="2025-05",
    limits=Limits(context=1000000, output=384000),
    cost=Cost(input=0, output=0),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

GEMMA4: Final[Model] = Model(
    id="gemma4",
    provider="nan",
    name="Gemma 4 26B A4B IT",
    description=TEXTS,
    family="gemma",
    canonical="google/gemma-4-26b-a4b-it",
    release_date="2026-04-02",
    last_updated="2026-04-02",
    limits=Limits(context=262144, output=32768),
    cost=Cost(input=0, output=0),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "low", "medium", "high", "max"),
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

GLM5_3: Final[Model] = Model(
    id="glm5.3",
    provider="nan",
    name="GLM-5.3",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.3",
    release_date="2026-08-14",
    last_updated="2026-08-14",
    limits=Limits(context=1000000, output=131072),
    cost=Cost(input=0, output=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("low", "medium", "high", "max")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

GLM5_3_FLASH: Final[Model] = Model(
    id="glm5.3-flash",
    provider="nan",
    name="GLM-5.3-Flash",
    description=TEXTS,
    family="glm-flash",
    canonical="zhipuai/glm-5.3-flash",
    release_date="2026-08-26",
    last_updated="2026-08-26",
    limits=Limits(context=1000000, output=131072),
    cost=Cost(input=0, output=0),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("low", "medium", "high", "max")),
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
    provider="nan",
    name="MiMo-V2.6-Flash",
    description=TEXTS,
    family="mimo",
    canonical="xiaomi/mimo-v2.6-flash",
    release_date="2026-09-22",
    last_updated="2026-09-22",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(input=0, output=0),
    modalities=Modalities(input=("text", "image", "audio"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

QWEN_IMAGE_2_1: Final[Model] = Model(
    id="qwen-image-2.1",
    provider="nan",
    name="Qwen-Image-2.1",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen-image-2.1",
    release_date="2026-09-14",
    last_updated="2026-09-21",
    limits=Limits(context=8192),
    cost=Cost(input=0, output=0),
    modalities=Modalities(input=("text",), output=("image",)),
    capabilities=Capabilities(chat=False),
    open_weights=True,
    attachment=False,
    temperature=True,
)

QWEN3_6: Final[Model] = Model(
    id="qwen3.6",
    provider="nan",
    name="Qwen3.6 35B-A3B",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.6-35b-a3b",
    release_date="2026-04-17",
    last_updated="2026-04-17",
    limits=Limits(context=262144, output=65536),
    cost=Cost(input=0, output=0),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "low", "medium", "high", "max"),
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

QWEN3_8_FLASH: Final[Model] = Model(
    id="qwen3.8-flash",
    provider="nan",
    name="Qwen3.8 Flash",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.8-flash",
    release_date="2026-08-26",
    last_updated="2026-08-26",
    limits=Limits(context=262144, output=131072),
    cost=Cost(input=0, output=0),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "deepseek-v4-flash": DEEPSEEK_V4_FLASH,
        "gemma4": GEMMA4,
        "glm5.3": GLM5_3,
        "glm5.3-flash": GLM5_3_FLASH,
        "mimo-v2.6-flash": MIMO_V2_6_FLASH,
        "qwen-image-2.1": QWEN_IMAGE_2_1,
        "qwen3.6": QWEN3_6,
        "qwen3.8-flash": QWEN3_8_FLASH,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
