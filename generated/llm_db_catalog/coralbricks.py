# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:7e2fefaad2ab4ed5ea80dd0d
# body sha256:fcc2a47fa08834628640cfaa
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
    id="coralbricks",
    name="CoralBricks",
    base_url="https://inference.coralbricks.ai/v1",
    env=("CORAL_API_KEY",),
    doc="https://www.coralbricks.ai/docs",
    sdk="@ai-sdk/openai-compatible",
)

DEEPSEEK_V4_1_FLASH_FAST_FP4: Final[Model] = Model(
    id="deepseek-v4.1-flash-fast-fp4",
    provider="coralbricks",
    name="DeepSeek V4.1 Flash FP4",
    description=TEXTS,
    family="deepseek-flash",
    canonical="deepseek/deepseek-v4.1-flash",
    release_date="2026-09-10",
    last_updated="2026-09-10",
    knowledge="2025-05",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(input=0.3, output=1.2, cache_read=0, cache_write=0.09),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "low", "high", "max"),
            interleaved=True,
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

GLM_5_3_FLASH_FP4: Final[Model] = Model(
    id="glm-5.3-flash-fp4",
    provider="coralbricks",
    name="GLM 5.3 Flash FP4",
    description=TEXTS,
    family="glm-flash",
    canonical="zhipuai/glm-5.3-flash",
    release_date="2026-08-26",
    last_updated="2026-08-26",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(input=0.15, output=0.5, cache_read=0, cache_write=0.23),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "high", "max"),
            interleaved=True,
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

GLM_5_3_FP4: Final[Model] = Model(
    id="glm-5.3-fp4",
    provider="coralbricks",
    name="GLM 5.3 FP4",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.3",
    release_date="2026-08-14",
    last_updated="2026-08-14",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(input=1.12, output=4.4, cache_read=0, cache_write=1.68),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "high", "max"),
            interleaved=True,
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
        "deepseek-v4.1-flash-fast-fp4": DEEPSEEK_V4_1_FLASH_FAST_FP4,
        "glm-5.3-flash-fp4": GLM_5_3_FLASH_FP4,
        "glm-5.3-fp4": GLM_5_3_FP4,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
