# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:2ce6a9be672d10e27668d5aa
# body sha256:6fd7fd35503107d13d805dd1
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
    id="hyper",
    name="Charm Hyper",
    base_url="https://hyper.charm.land/v1",
    env=("HYPER_API_KEY",),
    doc="https://hyper.charm.land",
    sdk="@ai-sdk/openai-compatible",
)

DEEPSEEK_V4_FLASH: Final[Model] = Model(
    id="deepseek-v4-flash",
    provider="hyper",
    name="DeepSeek V4 Flash",
    description=TEXTS,
    family="deepseek-flash",
    canonical="deepseek/deepseek-v4-flash",
    release_date="2026-07-06",
    last_updated="2026-07-22",
    knowledge="2025-05",
    limits=Limits(context=1000000, output=384000),
    cost=Cost(input=0.2, output=0.4, cache_read=0.04),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("high", "xhigh")),
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
    provider="hyper",
    name="DeepSeek V4 Flash 0731",
    description=TEXTS,
    family="deepseek-flash",
    canonical="deepseek/deepseek-v4-flash-0731",
    release_date="2026-08-02",
    last_updated="2026-08-02",
    knowledge="2025-05",
    limits=Limits(context=1000000, output=384000),
    cost=Cost(input=0.44, output=1.32, cache_read=0.044),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("low", "high", "max")),
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
    provider="hyper",
    name="DeepSeek V4 Pro",
    description=TEXTS,
    family="deepseek-thinking",
    canonical="deepseek/deepseek-v4-pro",
    release_date="2026-07-06",
    last_updated="2026-07-22",
    knowledge="2025-05",
    limits=Limits(context=1000000, output=384000),
    cost=Cost(input=2.4, output=4.8, cache_read=0.2),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("high", "xhigh")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

DEEPSEEK_V4_PRO_0813: Final[Model] = Model(
    id="deepseek-v4-pro-0813",
    provider="hyper",
    name="DeepSeek V4 Pro 0813",
    description=TEXTS,
    family="deepseek-thinking",
    canonical="deepseek/deepseek-v4-pro-0813",
    release_date="2026-08-14",
    last_updated="2026-08-14",
    limits=Limits(context=1000000, output=262144),
    cost=Cost(input=1.437216, output=4.311648, cache_read=0.047907),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("low", "high", "max")),
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
    provider="hyper",
    name="DeepSeek V4.1 Flash",
    description=TEXTS,
    family="deepseek-flash",
    canonical="deepseek/deepseek-v4.1-flash",
    release_date="2026-09-10",
    last_updated="2026-09-10",
    knowledge="2025-05",
    limits=Limits(context=1048576, output=32768),
    cost=Cost(input=0.3, output=1.2, cache_read=0.03),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("low", "high", "xhigh")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

GEMMA_4_26B_A4B_IT: Final[Model] = Model(
    id="gemma-4-26b-a4b-it",
    provider="hyper",
    name="Gemma 4 26B A4B IT",
    description=TEXTS,
    family="gemma",
    canonical="google/gemma-4-26b-a4b-it",
    release_date="2026-04-30",
    last_updated="2026-07-22",
    limits=Limits(context=256000, output=25600),
    cost=Cost(input=0.098, output=0.334, cache_read=0.049),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
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
    provider="hyper",
    name="GLM-5.2",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.2",
    release_date="2026-06-30",
    last_updated="2026-07-22",
    limits=Limits(context=1000000, output=32768),
    cost=Cost(input=1.52432, output=4.79072, cache_read=0.152432),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("high", "xhigh")),
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
    provider="hyper",
    name="GLM-5.3",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.3",
    release_date="2026-08-28",
    last_updated="2026-08-31",
    limits=Limits(context=1000000, output=128000),
    cost=Cost(input=1.52432, output=4.79072, cache_read=0.283088),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("low", "high", "max")),
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
    provider="hyper",
    name="GLM-5.3-Flash",
    description=TEXTS,
    family="glm-flash",
    canonical="zhipuai/glm-5.3-flash",
    release_date="2026-08-26",
    last_updated="2026-08-31",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(input=0.16332, output=0.5444, cache_read=0.031575),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("low", "high", "max")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

GPT_OSS_120B: Final[Model] = Model(
    id="gpt-oss-120b",
    provider="hyper",
    name="GPT OSS 120B",
    description=TEXTS,
    family="gpt-oss",
    canonical="openai/gpt-oss-120b",
    release_date="2026-04-13",
    last_updated="2026-07-22",
    limits=Limits(context=131072, output=13107),
    cost=Cost(input=0.178, output=0.68, cache_read=0.089),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("low", "medium", "high")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

INKLING: Final[Model] = Model(
    id="inkling",
    provider="hyper",
    name="Inkling",
    description=TEXTS,
    family="ling",
    canonical="thinkingmachines/inkling",
    release_date="2026-08-15",
    last_updated="2026-09-05",
    limits=Limits(context=1048576, output=65536),
    cost=Cost(input=1.0888, output=4.40964, cache_read=0.185096),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("low", "medium", "high")),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

KIMI_K2_THINKING: Final[Model] = Model(
    id="kimi-k2-thinking",
    provider="hyper",
    name="Kimi K2 Thinking",
    description=TEXTS,
    family="kimi-thinking",
    canonical="moonshotai/kimi-k2-thinking",
    release_date="2026-09-02",
    last_updated="2026-09-02",
    knowledge="2024-08",
    limits=Limits(context=262144, output=26214),
    cost=Cost(input=0.6, output=2.5, cache_read=0.3),
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

KIMI_K2_7_CODE: Final[Model] = Model(
    id="kimi-k2.7-code",
    provider="hyper",
    name="Kimi K2.7 Code",
    description=TEXTS,
    family="kimi-k2",
    canonical="moonshotai/kimi-k2.7-code",
    release_date="2026-07-03",
    last_updated="2026-07-22",
    knowledge="2025-01",
    limits=Limits(context=256000, output=16000),
    cost=Cost(input=1.03436, output=4.3552, cache_read=0.206872),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
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
    provider="hyper",
    name="Kimi K3",
    description=TEXTS,
    family="kimi-k3",
    canonical="moonshotai/kimi-k3",
    release_date="2026-07-27",
    last_updated="2026-07-30",
    limits=Limits(context=1048576, output=16000),
    cost=Cost(input=3.2664, output=16.332, cache_read=0.32664),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("low", "high", "max")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=False,
)

MINIMAX_M2_7: Final[Model] = Model(
    id="minimax-m2.7",
    provider="hyper",
    name="MiniMax-M2.7",
    description=TEXTS,
    family="minimax",
    canonical="minimax/MiniMax-M2.7",
    release_date="2026-06-05",
    last_updated="2026-07-22",
    limits=Limits(context=262100, output=6553),
    cost=Cost(input=0.484, output=1.852, cache_read=0.242),
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

MINIMAX_M3: Final[Model] = Model(
    id="minimax-m3",
    provider="hyper",
    name="MiniMax-M3",
    description=TEXTS,
    family="minimax",
    canonical="minimax/MiniMax-M3",
    release_date="2026-07-30",
    last_updated="2026-07-31",
    limits=Limits(context=512000, output=512000),
    cost=Cost(input=0.32664, output=1.30656, cache_read=0.064239),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("low", "medium", "high")),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

QWEN3_7_FLASH: Final[Model] = Model(
    id="qwen3.7-flash",
    provider="hyper",
    name="Qwen3.7 Flash",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.7-flash",
    release_date="2026-07-27",
    last_updated="2026-07-30",
    limits=Limits(context=1000000, output=64000, input=991808),
    cost=Cost(input=0.2, output=0.8, cache_read=0.04),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "minimal", "low", "medium", "high"),
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

QWEN3_7_MAX: Final[Model] = Model(
    id="qwen3.7-max",
    provider="hyper",
    name="Qwen3.7 Max",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.7-max",
    release_date="2026-05-28",
    last_updated="2026-07-22",
    limits=Limits(context=1000000, output=64000),
    cost=Cost(input=2.5, output=7.5, cache_read=0.5),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "minimal", "low", "medium", "high"),
        ),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

QWEN3_7_PLUS: Final[Model] = Model(
    id="qwen3.7-plus",
    provider="hyper",
    name="Qwen3.7 Plus",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.7-plus",
    release_date="2026-06-15",
    last_updated="2026-07-22",
    knowledge="2025-04",
    limits=Limits(context=1000000, output=64000),
    cost=Cost(input=1.2, output=4.8, cache_read=0.24),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "minimal", "low", "medium", "high"),
        ),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

QWEN3_8_2_4T_A95B: Final[Model] = Model(
    id="qwen3.8-2.4t-a95b",
    provider="hyper",
    name="Qwen3.8 2.4T A95B",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.8-2.4t-a95b",
    release_date="2026-08-26",
    last_updated="2026-08-26",
    limits=Limits(context=1000000, output=128000),
    cost=Cost(input=2, output=6, cache_read=0.25),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("minimal", "low", "medium", "high")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

QWEN3_8_27B: Final[Model] = Model(
    id="qwen3.8-27b",
    provider="hyper",
    name="Qwen3.8 27B",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.8-27b",
    release_date="2026-08-26",
    last_updated="2026-08-26",
    limits=Limits(context=1000000, output=128000),
    cost=Cost(input=0.5, output=3, cache_read=0.1),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "minimal", "low", "medium", "high"),
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
    provider="hyper",
    name="Qwen3.8 Flash",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.8-flash",
    release_date="2026-08-26",
    last_updated="2026-08-26",
    limits=Limits(context=1000000, output=128000),
    cost=Cost(input=0.15, output=0.47, cache_read=0.016),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "minimal", "low", "medium", "high"),
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
)

QWEN3_8_MAX: Final[Model] = Model(
    id="qwen3.8-max",
    provider="hyper",
    name="Qwen3.8 Max Preview",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.8-max-preview",
    release_date="2026-07-19",
    last_updated="2026-07-19",
    limits=Limits(context=1000000, output=65536),
    cost=Cost(input=2, output=6, cache_read=0.25),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "minimal", "low", "medium", "high"),
        ),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "deepseek-v4-flash": DEEPSEEK_V4_FLASH,
        "deepseek-v4-flash-0731": DEEPSEEK_V4_FLASH_0731,
        "deepseek-v4-pro": DEEPSEEK_V4_PRO,
        "deepseek-v4-pro-0813": DEEPSEEK_V4_PRO_0813,
        "deepseek-v4.1-flash": DEEPSEEK_V4_1_FLASH,
        "gemma-4-26b-a4b-it": GEMMA_4_26B_A4B_IT,
        "glm-5.2": GLM_5_2,
        "glm-5.3": GLM_5_3,
        "glm-5.3-flash": GLM_5_3_FLASH,
        "gpt-oss-120b": GPT_OSS_120B,
        "inkling": INKLING,
        "kimi-k2-thinking": KIMI_K2_THINKING,
        "kimi-k2.7-code": KIMI_K2_7_CODE,
        "kimi-k3": KIMI_K3,
        "minimax-m2.7": MINIMAX_M2_7,
        "minimax-m3": MINIMAX_M3,
        "qwen3.7-flash": QWEN3_7_FLASH,
        "qwen3.7-max": QWEN3_7_MAX,
        "qwen3.7-plus": QWEN3_7_PLUS,
        "qwen3.8-2.4t-a95b": QWEN3_8_2_4T_A95B,
        "qwen3.8-27b": QWEN3_8_27B,
        "qwen3.8-flash": QWEN3_8_FLASH,
        "qwen3.8-max": QWEN3_8_MAX,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
