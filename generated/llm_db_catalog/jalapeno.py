# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:d1d29de4029500bc84a0cdaf
# body sha256:40696a45163c9cd8e93d65be
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
    id="jalapeno",
    name="Jalapeno Cloud",
    base_url="https://api.jalapeno-cloud.ai/v1",
    env=("JALAPENO_API_KEY",),
    doc="https://www.jalapeno-cloud.ai/docs/",
    sdk="@ai-sdk/openai-compatible",
)

DEEPSEEK_V4_FLASH: Final[Model] = Model(
    id="DeepSeek-V4-Flash",
    provider="jalapeno",
    name="DeepSeek V4 Flash",
    description=TEXTS,
    family="deepseek-flash",
    canonical="deepseek/deepseek-v4-flash",
    release_date="2026-04-24",
    last_updated="2026-04-24",
    knowledge="2025-05",
    limits=Limits(context=1048576, output=384000),
    cost=Cost(input=0.14, output=0.28),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True, field="reasoning_content"),
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
    provider="jalapeno",
    name="DeepSeek V4 Pro",
    description=TEXTS,
    family="deepseek-thinking",
    canonical="deepseek/deepseek-v4-pro",
    release_date="2026-04-24",
    last_updated="2026-04-24",
    knowledge="2025-05",
    limits=Limits(context=1048576, output=384000),
    cost=Cost(input=1.6, output=3.38),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

GLM_5_1: Final[Model] = Model(
    id="GLM-5.1",
    provider="jalapeno",
    name="GLM-5.1",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.1",
    release_date="2026-04-07",
    last_updated="2026-04-07",
    limits=Limits(context=202752, output=131072),
    cost=Cost(input=1.38, output=4.4),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True, field="reasoning_content"),
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
    provider="jalapeno",
    name="GLM-5.2",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.2",
    release_date="2026-06-13",
    last_updated="2026-06-13",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(input=1.4, output=4.4),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

HY3: Final[Model] = Model(
    id="Hy3",
    provider="jalapeno",
    name="Hy3",
    description=TEXTS,
    family="Hy",
    canonical="tencent/hy3",
    release_date="2026-07-06",
    last_updated="2026-07-06",
    limits=Limits(context=202752, output=128000, input=192000),
    cost=Cost(input=0.14, output=0.58),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

KIMI_K2_5: Final[Model] = Model(
    id="Kimi-K2.5",
    provider="jalapeno",
    name="Kimi K2.5",
    description=TEXTS,
    family="kimi-k2",
    canonical="moonshotai/kimi-k2.5",
    release_date="2026-01",
    last_updated="2026-01",
    knowledge="2025-01",
    limits=Limits(context=262144, output=180224),
    cost=Cost(input=0.6, output=3),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=False,
)

KIMI_K2_7_CODE: Final[Model] = Model(
    id="Kimi-K2.7-Code",
    provider="jalapeno",
    name="Kimi K2.7 Code",
    description=TEXTS,
    family="kimi-k2",
    canonical="moonshotai/kimi-k2.7-code",
    release_date="2026-06-12",
    last_updated="2026-06-12",
    knowledge="2025-01",
    limits=Limits(context=271360, output=262144),
    cost=Cost(input=0.95, output=4),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
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

KIMI_K3: Final[Model] = Model(
    id="Kimi-K3",
    provider="jalapeno",
    name="Kimi K3",
    description=TEXTS,
    family="kimi-k3",
    canonical="moonshotai/kimi-k3",
    release_date="2026-07-16",
    last_updated="2026-07-16",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(input=3, output=15),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=False,
)

MINIMAX_M3: Final[Model] = Model(
    id="MiniMax-M3",
    provider="jalapeno",
    name="MiniMax-M3",
    description=TEXTS,
    family="minimax",
    canonical="minimax/MiniMax-M3",
    release_date="2026-06-01",
    last_updated="2026-06-01",
    limits=Limits(context=524288, output=512000),
    cost=Cost(input=0.3, output=1.2),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
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

QWEN3_NEXT_80B_A3B_INSTRUCT: Final[Model] = Model(
    id="Qwen3-Next-80B-A3B-Instruct",
    provider="jalapeno",
    name="Qwen3-Next 80B-A3B Instruct",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3-next-80b-a3b-instruct",
    release_date="2025-09",
    last_updated="2025-09",
    knowledge="2025-04",
    limits=Limits(context=129024, output=32768),
    cost=Cost(input=0.15, output=1.5),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

QWEN3_NEXT_80B_A3B_THINKING: Final[Model] = Model(
    id="Qwen3-Next-80B-A3B-Thinking",
    provider="jalapeno",
    name="Qwen3-Next 80B-A3B (Thinking)",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3-next-80b-a3b-thinking",
    release_date="2025-09",
    last_updated="2025-09",
    knowledge="2025-04",
    limits=Limits(context=131072, output=32768),
    cost=Cost(input=0.15, output=1.5),
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

QWEN3_VL_235B_A22B_INSTRUCT: Final[Model] = Model(
    id="Qwen3-VL-235B-A22B-Instruct",
    provider="jalapeno",
    name="Qwen3 VL 235B A22B Instruct",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3-vl-235b-a22b-instruct",
    release_date="2025-09-23",
    last_updated="2025-09-23",
    knowledge="2025-03-31",
    limits=Limits(context=129024, output=32768),
    cost=Cost(input=0.3, output=1.5),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

QWEN3_VL_235B_A22B_THINKING: Final[Model] = Model(
    id="Qwen3-VL-235B-A22B-Thinking",
    provider="jalapeno",
    name="Qwen3 VL 235B A22B Thinking",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3-vl-235b-a22b-thinking",
    release_date="2025-09-23",
    last_updated="2025-09-23",
    knowledge="2025-03-31",
    limits=Limits(context=131072, output=32768),
    cost=Cost(input=0.98, output=3.95),
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

QWEN3_5_122B_A10B: Final[Model] = Model(
    id="Qwen3.5-122B-A10B",
    provider="jalapeno",
    name="Qwen3.5 122B-A10B",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.5-122b-a10b",
    release_date="2026-02-23",
    last_updated="2026-02-23",
    limits=Limits(context=262144, output=65536),
    cost=Cost(input=0.4, output=3.2),
    modalities=Modalities(input=("text", "image", "video", "audio"), output=("text",)),
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

QWEN3_5_27B: Final[Model] = Model(
    id="Qwen3.5-27B",
    provider="jalapeno",
    name="Qwen3.5 27B",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.5-27b",
    release_date="2026-02-23",
    last_updated="2026-02-23",
    limits=Limits(context=262144, output=65536),
    cost=Cost(input=0.3, output=2.4),
    modalities=Modalities(input=("text", "image", "video", "audio"), output=("text",)),
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

QWEN3_5_35B_A3B: Final[Model] = Model(
    id="Qwen3.5-35B-A3B",
    provider="jalapeno",
    name="Qwen3.5 35B-A3B",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.5-35b-a3b",
    release_date="2026-02-23",
    last_updated="2026-02-23",
    limits=Limits(context=262144, output=65536),
    cost=Cost(input=0.25, output=2),
    modalities=Modalities(input=("text", "image", "video", "audio"), output=("text",)),
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

QWEN3_5_397B_A17B: Final[Model] = Model(
    id="Qwen3.5-397B-A17B",
    provider="jalapeno",
    name="Qwen3.5 397B-A17B",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.5-397b-a17b",
    release_date="2026-02-15",
    last_updated="2026-02-15",
    limits=Limits(context=262144, output=65536),
    cost=Cost(input=0.6, output=3.6),
    modalities=Modalities(input=("text", "image", "video", "audio"), output=("text",)),
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

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "DeepSeek-V4-Flash": DEEPSEEK_V4_FLASH,
        "DeepSeek-V4-Pro": DEEPSEEK_V4_PRO,
        "GLM-5.1": GLM_5_1,
        "GLM-5.2": GLM_5_2,
        "Hy3": HY3,
        "Kimi-K2.5": KIMI_K2_5,
        "Kimi-K2.7-Code": KIMI_K2_7_CODE,
        "Kimi-K3": KIMI_K3,
        "MiniMax-M3": MINIMAX_M3,
        "Qwen3-Next-80B-A3B-Instruct": QWEN3_NEXT_80B_A3B_INSTRUCT,
        "Qwen3-Next-80B-A3B-Thinking": QWEN3_NEXT_80B_A3B_THINKING,
        "Qwen3-VL-235B-A22B-Instruct": QWEN3_VL_235B_A22B_INSTRUCT,
        "Qwen3-VL-235B-A22B-Thinking": QWEN3_VL_235B_A22B_THINKING,
        "Qwen3.5-122B-A10B": QWEN3_5_122B_A10B,
        "Qwen3.5-27B": QWEN3_5_27B,
        "Qwen3.5-35B-A3B": QWEN3_5_35B_A3B,
        "Qwen3.5-397B-A17B": QWEN3_5_397B_A17B,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
