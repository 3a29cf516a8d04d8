# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:7037bd4891438dd6b3a2d8f6
# body sha256:7f8ce36bb16d5505bfbb0f54
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
    id="runinfra",
    name="RunInfra",
    base_url="https://api.runinfra.ai/v1",
    env=("RUNINFRA_GATEWAY_KEY",),
    doc="https://runinfra.ai/docs",
    sdk="@ai-sdk/openai-compatible",
)

INFERACT_QWEN3_8_2_4T_A95B_NVFP4: Final[Model] = Model(
    id="Inferact/Qwen3.8-2.4T-A95B-NVFP4",
    provider="runinfra",
    name="Qwen3.8 2.4T A95B (NVFP4)",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.8-2.4t-a95b",
    release_date="2026-08-12",
    last_updated="2026-08-12",
    limits=Limits(context=262144, output=32768),
    cost=Cost(input=2, output=6, cache_read=0.2),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("low", "medium", "xhigh")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

QWEN_QWEN3_8_27B: Final[Model] = Model(
    id="Qwen/Qwen3.8-27B",
    provider="runinfra",
    name="Qwen3.8 27B",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.8-27b",
    release_date="2026-08-14",
    last_updated="2026-08-14",
    limits=Limits(context=262144, output=32768),
    cost=Cost(input=0.1, output=0.4, cache_read=0.01),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("none", "low", "medium", "xhigh")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

DEEPSEEK_AI_DEEPSEEK_V4_FLASH_0731: Final[Model] = Model(
    id="deepseek-ai/DeepSeek-V4-Flash-0731",
    provider="runinfra",
    name="DeepSeek V4 Flash 0731",
    description=TEXTS,
    family="deepseek-flash",
    canonical="deepseek/deepseek-v4-flash-0731",
    release_date="2026-07-31",
    last_updated="2026-07-31",
    knowledge="2025-05",
    limits=Limits(context=1048576, output=32768),
    cost=Cost(input=0.13, output=0.27, cache_read=0.01),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("none", "low", "max")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

DEEPSEEK_AI_DEEPSEEK_V4_PRO_0813: Final[Model] = Model(
    id="deepseek-ai/DeepSeek-V4-Pro-0813",
    provider="runinfra",
    name="DeepSeek V4 Pro 0813",
    description=TEXTS,
    family="deepseek-thinking",
    canonical="deepseek/deepseek-v4-pro-0813",
    release_date="2026-08-12",
    last_updated="2026-08-22",
    limits=Limits(context=1048576, output=32768),
    cost=Cost(input=0.6, output=1.9, cache_read=0.03),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

NVIDIA_NVIDIA_NEMOTRON_3_5_LIGHTNING_30B_A3B_BF16: Final[Model] = Model(
    id="nvidia/NVIDIA-Nemotron-3.5-Lightning-30B-A3B-BF16",
    provider="runinfra",
    name="Nemotron 3.5 Lightning 30B A3B",
    description=TEXTS,
    family="nemotron",
    canonical="nvidia/nemotron-3.5-lightning",
    release_date="2026-08-11",
    last_updated="2026-08-11",
    limits=Limits(context=262144, output=32768),
    cost=Cost(input=0.05, output=0.15, cache_read=0.01),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

ORNITH_AI_ORNITH_1_5_35B_A3B: Final[Model] = Model(
    id="ornith-ai/Ornith-1.5-35B-A3B",
    provider="runinfra",
    name="Ornith 1.5 35B A3B",
    description=TEXTS,
    family="ornith",
    canonical="deepreinforce/ornith-1.5-35b-a3b",
    release_date="2026-08-18",
    last_updated="2026-08-23",
    limits=Limits(context=262144, output=32768),
    cost=Cost(input=0.1, output=0.4, cache_read=0.01),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

ZAI_ORG_GLM_5_3_FLASH: Final[Model] = Model(
    id="zai-org/GLM-5.3-Flash",
    provider="runinfra",
    name="GLM-5.3-Flash",
    description=TEXTS,
    family="glm-flash",
    canonical="zhipuai/glm-5.3-flash",
    release_date="2026-08-26",
    last_updated="2026-08-26",
    limits=Limits(context=1048576, output=32768),
    cost=Cost(input=0.1, output=0.4, cache_read=0.01),
    modalities=Modalities(input=("text", "image"), output=("text",)),
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

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "Inferact/Qwen3.8-2.4T-A95B-NVFP4": INFERACT_QWEN3_8_2_4T_A95B_NVFP4,
        "Qwen/Qwen3.8-27B": QWEN_QWEN3_8_27B,
        "deepseek-ai/DeepSeek-V4-Flash-0731": DEEPSEEK_AI_DEEPSEEK_V4_FLASH_0731,
        "deepseek-ai/DeepSeek-V4-Pro-0813": DEEPSEEK_AI_DEEPSEEK_V4_PRO_0813,
        "nvidia/NVIDIA-Nemotron-3.5-Lightning-30B-A3B-BF16": NVIDIA_NVIDIA_NEMOTRON_3_5_LIGHTNING_30B_A3B_BF16,
        "ornith-ai/Ornith-1.5-35B-A3B": ORNITH_AI_ORNITH_1_5_35B_A3B,
        "zai-org/GLM-5.3-Flash": ZAI_ORG_GLM_5_3_FLASH,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
