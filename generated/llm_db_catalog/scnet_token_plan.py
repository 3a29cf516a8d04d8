# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:4ce798ce5385fc7daabdd8bc
# body sha256:aedf1021b8388a2bc2090141
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
    id="scnet_token_plan",
    name="SCNet Token Plan",
    base_url="https://api.scnet.cn/api/llm/v1",
    env=("SCNET_API_KEY",),
    doc="https://www.scnet.cn/ac/openapi/doc/2.0/moduleapi/plans/token-plan.html",
    sdk="@ai-sdk/openai-compatible",
)

DEEPSEEK_V4_FLASH: Final[Model] = Model(
    id="DeepSeek-V4-Flash",
    provider="scnet_token_plan",
    name="DeepSeek V4 Flash",
    description=TEXTS,
    family="deepseek-flash",
    canonical="deepseek/deepseek-v4-flash",
    release_date="2026-04-24",
    last_updated="2026-04-24",
    knowledge="2025-05",
    limits=Limits(context=1000000, output=384000),
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

DEEPSEEK_V4_FLASH_0731: Final[Model] = Model(
    id="DeepSeek-V4-Flash-0731",
    provider="scnet_token_plan",
    name="DeepSeek V4 Flash 0731",
    description=TEXTS,
    family="deepseek-flash",
    canonical="deepseek/deepseek-v4-flash-0731",
    release_date="2026-07-31",
    last_updated="2026-07-31",
    knowledge="2025-05",
    limits=Limits(context=1000000, output=384000),
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

DEEPSEEK_V4_PRO: Final[Model] = Model(
    id="DeepSeek-V4-Pro",
    provider="scnet_token_plan",
    name="DeepSeek V4 Pro",
    description=TEXTS,
    family="deepseek-thinking",
    canonical="deepseek/deepseek-v4-pro",
    release_date="2026-04-24",
    last_updated="2026-04-24",
    knowledge="2025-05",
    limits=Limits(context=1000000, output=384000),
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

DEEPSEEK_V4_PRO_0813: Final[Model] = Model(
    id="DeepSeek-V4-Pro-0813",
    provider="scnet_token_plan",
    name="DeepSeek V4 Pro 0813",
    description=TEXTS,
    family="deepseek-thinking",
    canonical="deepseek/deepseek-v4-pro-0813",
    release_date="2026-08-12",
    last_updated="2026-08-22",
    limits=Limits(context=1000000, output=384000),
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

DEEPSEEK_V4_1_FLASH: Final[Model] = Model(
    id="DeepSeek-V4.1-Flash",
    provider="scnet_token_plan",
    name="DeepSeek V4.1 Flash",
    description=TEXTS,
    family="deepseek-flash",
    canonical="deepseek/deepseek-v4.1-flash",
    release_date="2026-09-10",
    last_updated="2026-09-10",
    knowledge="2025-05",
    limits=Limits(context=1000000, output=384000),
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

GLM_5: Final[Model] = Model(
    id="GLM-5",
    provider="scnet_token_plan",
    name="GLM-5",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5",
    release_date="2026-02-12",
    last_updated="2026-02-12",
    limits=Limits(context=204800, output=131072),
    cost=Cost(input=0, output=0, cache_read=0),
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
    id="GLM-5.1",
    provider="scnet_token_plan",
    name="GLM-5.1",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.1",
    release_date="2026-04-07",
    last_updated="2026-04-07",
    limits=Limits(context=200000, output=131072),
    cost=Cost(input=0, output=0, cache_read=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

GLM_5_2: Final[Model] = Model(
    id="GLM-5.2",
    provider="scnet_token_plan",
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
        reasoning=Reasoning(enabled=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

GLM_5_3: Final[Model] = Model(
    id="GLM-5.3",
    provider="scnet_token_plan",
    name="GLM-5.3",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.3",
    release_date="2026-08-14",
    last_updated="2026-08-14",
    limits=Limits(context=1000000, output=131072),
    cost=Cost(input=0, output=0, cache_read=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

GLM_5_3_FLASH: Final[Model] = Model(
    id="GLM-5.3-Flash",
    provider="scnet_token_plan",
    name="GLM-5.3-Flash",
    description=TEXTS,
    family="glm-flash",
    canonical="zhipuai/glm-5.3-flash",
    release_date="2026-08-26",
    last_updated="2026-08-26",
    limits=Limits(context=1000000, output=131072),
    cost=Cost(input=0, output=0, cache_read=0),
    modalities=Modalities(input=("text", "image", "video", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

KIMI_K2_5: Final[Model] = Model(
    id="Kimi-K2.5",
    provider="scnet_token_plan",
    name="Kimi K2.5",
    description=TEXTS,
    family="kimi-k2",
    canonical="moonshotai/kimi-k2.5",
    release_date="2026-01",
    last_updated="2026-01",
    knowledge="2025-01",
    limits=Limits(context=262144, output=262144),
    cost=Cost(input=0, output=0, cache_read=0),
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
    id="Kimi-K2.6",
    provider="scnet_token_plan",
    name="Kimi K2.6",
    description=TEXTS,
    family="kimi-k2",
    canonical="moonshotai/kimi-k2.6",
    release_date="2026-04-21",
    last_updated="2026-04-21",
    knowledge="2025-01",
    limits=Limits(context=262144, output=262144),
    cost=Cost(input=0, output=0, cache_read=0),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

KIMI_K2_7_CODE: Final[Model] = Model(
    id="Kimi-K2.7-Code",
    provider="scnet_token_plan",
    name="Kimi K2.7 Code",
    description=TEXTS,
    family="kimi-k2",
    canonical="moonshotai/kimi-k2.7-code",
    release_date="2026-06-12",
    last_updated="2026-06-12",
    knowledge="2025-01",
    limits=Limits(context=262144, output=262144),
    cost=Cost(input=0, output=0, cache_read=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=False,
)

KIMI_K3: Final[Model] = Model(
    id="Kimi-K3",
    provider="scnet_token_plan",
    name="Kimi K3",
    description=TEXTS,
    family="kimi-k3",
    canonical="moonshotai/kimi-k3",
    release_date="2026-07-16",
    last_updated="2026-07-16",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(input=0, output=0, cache_read=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=False,
)

MINIMAX_M2_5: Final[Model] = Model(
    id="MiniMax-M2.5",
    provider="scnet_token_plan",
    name="MiniMax-M2.5",
    description=TEXTS,
    family="minimax",
    canonical="minimax/MiniMax-M2.5",
    release_date="2026-02-12",
    last_updated="2026-02-12",
    limits=Limits(context=204800, output=131072),
    cost=Cost(input=0, output=0, cache_read=0),
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

MINIMAX_M2_7: Final[Model] = Model(
    id="MiniMax-M2.7",
    provider="scnet_token_plan",
    name="MiniMax-M2.7",
    description=TEXTS,
    family="minimax",
    canonical="minimax/MiniMax-M2.7",
    release_date="2026-03-18",
    last_updated="2026-03-18",
    limits=Limits(context=204800, output=131072),
    cost=Cost(input=0, output=0, cache_read=0),
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

MINIMAX_M3: Final[Model] = Model(
    id="MiniMax-M3",
    provider="scnet_token_plan",
    name="MiniMax-M3",
    description=TEXTS,
    family="minimax",
    canonical="minimax/MiniMax-M3",
    release_date="2026-06-01",
    last_updated="2026-06-01",
    limits=Limits(context=1048576, output=512000),
    cost=Cost(input=0, output=0, cache_read=0),
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

QWEN3_8_FLASH: Final[Model] = Model(
    id="Qwen3.8-Flash",
    provider="scnet_token_plan",
    name="Qwen3.8 Flash",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.8-flash",
    release_date="2026-08-26",
    last_updated="2026-08-26",
    limits=Limits(context=1000000, output=131072),
    cost=Cost(input=0, output=0, cache_read=0),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
)

QWEN3_8_MAX: Final[Model] = Model(
    id="Qwen3.8-Max",
    provider="scnet_token_plan",
    name="Qwen3.8 Max",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.8-max",
    release_date="2026-08-03",
    last_updated="2026-08-03",
    limits=Limits(context=1000000, output=131072),
    cost=Cost(input=0, output=0, cache_read=0),
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
        "DeepSeek-V4-Flash": DEEPSEEK_V4_FLASH,
        "DeepSeek-V4-Flash-0731": DEEPSEEK_V4_FLASH_0731,
        "DeepSeek-V4-Pro": DEEPSEEK_V4_PRO,
        "DeepSeek-V4-Pro-0813": DEEPSEEK_V4_PRO_0813,
        "DeepSeek-V4.1-Flash": DEEPSEEK_V4_1_FLASH,
        "GLM-5": GLM_5,
        "GLM-5.1": GLM_5_1,
        "GLM-5.2": GLM_5_2,
        "GLM-5.3": GLM_5_3,
        "GLM-5.3-Flash": GLM_5_3_FLASH,
        "Kimi-K2.5": KIMI_K2_5,
        "Kimi-K2.6": KIMI_K2_6,
        "Kimi-K2.7-Code": KIMI_K2_7_CODE,
        "Kimi-K3": KIMI_K3,
        "MiniMax-M2.5": MINIMAX_M2_5,
        "MiniMax-M2.7": MINIMAX_M2_7,
        "MiniMax-M3": MINIMAX_M3,
        "Qwen3.8-Flash": QWEN3_8_FLASH,
        "Qwen3.8-Max": QWEN3_8_MAX,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
