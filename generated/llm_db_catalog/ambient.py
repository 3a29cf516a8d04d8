# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:04509ad3166d78b34b262d05
# body sha256:9e829fcef75e6ceaf6e49311
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
    id="ambient",
    name="Ambient",
    base_url="https://api.ambient.xyz/v1",
    env=("AMBIENT_API_KEY",),
    doc="https://ambient.xyz",
    sdk="@ai-sdk/openai-compatible",
)

AMBIENT_LARGE: Final[Model] = Model(
    id="ambient/large",
    provider="ambient",
    name="Ambient Large",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.2",
    release_date="2026-06-13",
    last_updated="2026-06-13",
    limits=Limits(context=202752, output=202752),
    cost=Cost(input=0.6, output=2, cache_read=0.15, cache_write=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("high", "max")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

DEEPSEEK_DEEPSEEK_V4_FLASH: Final[Model] = Model(
    id="deepseek/deepseek-v4-flash",
    provider="ambient",
    name="DeepSeek V4 Flash",
    description=TEXTS,
    family="deepseek-flash",
    canonical="deepseek/deepseek-v4-flash",
    release_date="2026-04-24",
    last_updated="2026-04-24",
    knowledge="2025-05",
    limits=Limits(context=1048576, output=1048576),
    cost=Cost(input=0.14, output=0.28, cache_read=0.028, cache_write=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("high", "max"), toggle=True),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

DEEPSEEK_DEEPSEEK_V4_FLASH_0731: Final[Model] = Model(
    id="deepseek/deepseek-v4-flash-0731",
    provider="ambient",
    name="DeepSeek V4 Flash 0731",
    description=TEXTS,
    family="deepseek-flash",
    canonical="deepseek/deepseek-v4-flash-0731",
    release_date="2026-07-31",
    last_updated="2026-07-31",
    knowledge="2025-05",
    limits=Limits(context=1048576, output=1048576),
    cost=Cost(input=0.08, output=0.18, cache_read=0.016, cache_write=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("high", "max"), toggle=True),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

MOONSHOTAI_KIMI_K2_6: Final[Model] = Model(
    id="moonshotai/kimi-k2.6",
    provider="ambient",
    name="Kimi K2.6",
    description=TEXTS,
    family="kimi-k2",
    canonical="moonshotai/kimi-k2.6",
    release_date="2026-04-21",
    last_updated="2026-04-21",
    knowledge="2025-01",
    limits=Limits(context=262144, output=262144),
    cost=Cost(input=0.95, output=4, cache_read=0.2, cache_write=0),
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

MOONSHOTAI_KIMI_K2_7_CODE: Final[Model] = Model(
    id="moonshotai/kimi-k2.7-code",
    provider="ambient",
    name="Kimi K2.7 Code",
    description=TEXTS,
    family="kimi-k2",
    canonical="moonshotai/kimi-k2.7-code",
    release_date="2026-06-12",
    last_updated="2026-06-12",
    knowledge="2025-01",
    limits=Limits(context=262144, output=262144),
    cost=Cost(input=0.69, output=3.49, cache_read=0.14, cache_write=0),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
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

QWEN_QWEN3_6_27B: Final[Model] = Model(
    id="qwen/qwen3.6-27b",
    provider="ambient",
    name="Qwen3.6 27B",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.6-27b",
    release_date="2026-04-22",
    last_updated="2026-04-22",
    limits=Limits(context=32768, output=8192),
    cost=Cost(input=0.32, output=3.2, cache_read=0.16, cache_write=0),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

QWEN_QWEN3_8_27B: Final[Model] = Model(
    id="qwen/qwen3.8-27b",
    provider="ambient",
    name="Qwen3.8 27B",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.8-27b",
    release_date="2026-08-14",
    last_updated="2026-08-14",
    limits=Limits(context=32768, output=8192),
    cost=Cost(input=0.32, output=3.2, cache_read=0.16, cache_write=0),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "medium", "xhigh"),
            toggle=True,
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

STEPFUN_STEP_3_7_FLASH: Final[Model] = Model(
    id="stepfun/step-3.7-flash",
    provider="ambient",
    name="Step 3.7 Flash",
    description=TEXTS,
    family="stepfun/step-3.7",
    canonical="stepfun/step-3.7-flash",
    release_date="2026-05-29",
    last_updated="2026-05-29",
    knowledge="2026-03-01",
    limits=Limits(context=262144, output=262144),
    cost=Cost(input=0.19, output=1.14, cache_read=0.03, cache_write=0),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("low", "medium", "high")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

XIAOMI_MIMO_V2_5: Final[Model] = Model(
    id="xiaomi/mimo-v2.5",
    provider="ambient",
    name="MiMo-V2.5",
    description=TEXTS,
    family="mimo",
    canonical="xiaomi/mimo-v2.5",
    release_date="2026-04-22",
    last_updated="2026-04-22",
    knowledge="2024-12",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(input=0.4, output=2, cache_read=0.08, cache_write=0),
    modalities=Modalities(input=("text", "image", "audio", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

Z_AI_GLM_5_2: Final[Model] = Model(
    id="z-ai/glm-5.2",
    provider="ambient",
    name="GLM-5.2",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.2",
    release_date="2026-06-13",
    last_updated="2026-06-13",
    limits=Limits(context=202752, output=202752),
    cost=Cost(input=0.6, output=2, cache_read=0.15, cache_write=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("high", "max")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

ZAI_ORG_GLM_5_1_FP8: Final[Model] = Model(
    id="zai-org/GLM-5.1-FP8",
    provider="ambient",
    name="GLM 5.1",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.1",
    release_date="2026-04-07",
    last_updated="2026-04-07",
    limits=Limits(context=202752, output=131072),
    cost=Cost(input=1.4, output=4.4, cache_read=0, cache_write=0),
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

ZAI_ORG_GLM_5_2_FP8: Final[Model] = Model(
    id="zai-org/GLM-5.2-FP8",
    provider="ambient",
    name="GLM-5.2",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.2",
    release_date="2026-06-13",
    last_updated="2026-06-13",
    limits=Limits(context=202752, output=202752),
    cost=Cost(input=1.2, output=4.2, cache_read=0.26, cache_write=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("high", "max")),
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
        "ambient/large": AMBIENT_LARGE,
        "deepseek/deepseek-v4-flash": DEEPSEEK_DEEPSEEK_V4_FLASH,
        "deepseek/deepseek-v4-flash-0731": DEEPSEEK_DEEPSEEK_V4_FLASH_0731,
        "moonshotai/kimi-k2.6": MOONSHOTAI_KIMI_K2_6,
        "moonshotai/kimi-k2.7-code": MOONSHOTAI_KIMI_K2_7_CODE,
        "qwen/qwen3.6-27b": QWEN_QWEN3_6_27B,
        "qwen/qwen3.8-27b": QWEN_QWEN3_8_27B,
        "stepfun/step-3.7-flash": STEPFUN_STEP_3_7_FLASH,
        "xiaomi/mimo-v2.5": XIAOMI_MIMO_V2_5,
        "z-ai/glm-5.2": Z_AI_GLM_5_2,
        "zai-org/GLM-5.1-FP8": ZAI_ORG_GLM_5_1_FP8,
        "zai-org/GLM-5.2-FP8": ZAI_ORG_GLM_5_2_FP8,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
