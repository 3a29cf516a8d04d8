# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:6bd0764fbbfe95f80fc5e93b
# body sha256:acc2a521026f84be6333d202
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
    id="amd",
    name="AMD",
    base_url="https://developer.amd.com.cn/radeon/api/v1",
    env=("AMD_API_KEY",),
    doc="https://developer.amd.com.cn/radeon/tokenfactory",
    sdk="@ai-sdk/openai-compatible",
)

DEEPSEEK_V4_FLASH: Final[Model] = Model(
    id="DeepSeek-V4-Flash",
    provider="amd",
    name="DeepSeek V4 Flash 0731",
    description=TEXTS,
    family="deepseek-flash",
    canonical="deepseek/deepseek-v4-flash-0731",
    release_date="2026-07-31",
    last_updated="2026-07-31",
    knowledge="2025-05",
    limits=Limits(context=1048576, output=384000),
    cost=Cost(input=0.14, output=0.28, cache_read=0.0028),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "minimal", "low", "medium", "high", "xhigh", "max"),
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

DEEPSEEK_V4_FLASH_VISION_EXP: Final[Model] = Model(
    id="DeepSeek-V4-Flash-Vision-Exp",
    provider="amd",
    name="DeepSeek V4 Flash Vision Exp",
    description=TEXTS,
    family="deepseek-flash",
    canonical="deepseek/deepseek-v4-flash-vision-exp",
    release_date="2026-08-21",
    last_updated="2026-09-01",
    limits=Limits(context=1000000, output=384000),
    cost=Cost(input=0.14, output=0.28, cache_read=0.0028),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "minimal", "low", "medium", "high", "xhigh", "max"),
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

DEEPSEEK_V4_1_FLASH: Final[Model] = Model(
    id="DeepSeek-V4.1-Flash",
    provider="amd",
    name="DeepSeek V4.1 Flash",
    description=TEXTS,
    family="deepseek-flash",
    canonical="deepseek/deepseek-v4.1-flash",
    release_date="2026-09-10",
    last_updated="2026-09-10",
    knowledge="2025-05",
    limits=Limits(context=1048576, output=384000),
    cost=Cost(input=0.14, output=0.28, cache_read=0.0028),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "minimal", "low", "medium", "high", "xhigh", "max"),
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

MINICPM5_2B: Final[Model] = Model(
    id="MiniCPM5-2B",
    provider="amd",
    name="MiniCPM5-2B",
    description=TEXTS,
    family="MiniCPM5",
    canonical="openbmb/minicpm5-2b",
    release_date="2026-09-06",
    last_updated="2026-09-12",
    limits=Limits(context=131072, output=131072),
    cost=Cost(input=0.124, output=0.7425, cache_read=0.124),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

QWEN3_8_27B: Final[Model] = Model(
    id="Qwen3.8-27B",
    provider="amd",
    name="Qwen3.8 27B",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.8-27b",
    release_date="2026-08-14",
    last_updated="2026-08-14",
    limits=Limits(context=131072, output=32768),
    cost=Cost(input=0, output=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("low", "medium"), interleaved=True),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

QWEN3_8_FLASH_NEXT: Final[Model] = Model(
    id="Qwen3.8-Flash-Next",
    provider="amd",
    name="Qwen3.8 Flash Next",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.8-flash-next",
    release_date="2026-08-27",
    last_updated="2026-08-27",
    limits=Limits(context=262144, output=131072),
    cost=Cost(input=0.15, output=0.47, cache_read=0.016),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("low", "medium", "xhigh")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "DeepSeek-V4-Flash": DEEPSEEK_V4_FLASH,
        "DeepSeek-V4-Flash-Vision-Exp": DEEPSEEK_V4_FLASH_VISION_EXP,
        "DeepSeek-V4.1-Flash": DEEPSEEK_V4_1_FLASH,
        "MiniCPM5-2B": MINICPM5_2B,
        "Qwen3.8-27B": QWEN3_8_27B,
        "Qwen3.8-Flash-Next": QWEN3_8_FLASH_NEXT,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
