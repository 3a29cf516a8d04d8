# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:68d1ae52c0ba4fa6d992757d
# body sha256:58838826b9f0c509a23e3685
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
    id="alibaba_coding_plan_cn",
    name="Alibaba Coding Plan (China)",
    base_url="https://coding.dashscope.aliyuncs.com/v1",
    env=("ALIBABA_CODING_PLAN_API_KEY",),
    doc="https://help.aliyun.com/zh/model-studio/coding-plan",
    sdk="@ai-sdk/openai-compatible",
)

MINIMAX_M2_5: Final[Model] = Model(
    id="MiniMax-M2.5",
    provider="alibaba_coding_plan_cn",
    name="MiniMax-M2.5",
    description=TEXTS,
    family="minimax",
    release_date="2026-02-12",
    last_updated="2026-02-12",
    limits=Limits(context=196608, output=24576),
    cost=Cost(input=0, output=0, cache_read=0, cache_write=0),
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

GLM_4_7: Final[Model] = Model(
    id="glm-4.7",
    provider="alibaba_coding_plan_cn",
    name="GLM-4.7",
    description=TEXTS,
    family="glm",
    release_date="2025-12-22",
    last_updated="2025-12-22",
    knowledge="2025-04",
    limits=Limits(context=202752, output=16384),
    cost=Cost(input=0, output=0, cache_read=0, cache_write=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

GLM_5: Final[Model] = Model(
    id="glm-5",
    provider="alibaba_coding_plan_cn",
    name="GLM-5",
    description=TEXTS,
    family="glm",
    release_date="2026-02-11",
    last_updated="2026-02-11",
    limits=Limits(context=202752, output=16384),
    cost=Cost(input=0, output=0, cache_read=0, cache_write=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

KIMI_K2_5: Final[Model] = Model(
    id="kimi-k2.5",
    provider="alibaba_coding_plan_cn",
    name="Kimi K2.5",
    description=TEXTS,
    family="kimi-k2",
    release_date="2026-01-27",
    last_updated="2026-01-27",
    knowledge="2025-01",
    limits=Limits(context=262144, output=32768),
    cost=Cost(input=0, output=0, cache_read=0, cache_write=0),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

QWEN3_CODER_NEXT: Final[Model] = Model(
    id="qwen3-coder-next",
    provider="alibaba_coding_plan_cn",
    name="Qwen3 Coder Next",
    description=TEXTS,
    family="qwen",
    release_date="2026-02-03",
    last_updated="2026-02-03",
    limits=Limits(context=262144, output=65536),
    cost=Cost(input=0, output=0, cache_read=0, cache_write=0),
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

QWEN3_CODER_PLUS: Final[Model] = Model(
    id="qwen3-coder-plus",
    provider="alibaba_coding_plan_cn",
    name="Qwen3 Coder Plus",
    description=TEXTS,
    family="qwen",
    release_date="2025-07-23",
    last_updated="2025-07-23",
    knowledge="2025-04",
    limits=Limits(context=1000000, output=65536),
    cost=Cost(input=0, output=0, cache_read=0, cache_write=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

QWEN3_MAX_2026_01_23: Final[Model] = Model(
    id="qwen3-max-2026-01-23",
    provider="alibaba_coding_plan_cn",
    name="Qwen3 Max",
    description=TEXTS,
    family="qwen",
    release_date="2026-01-23",
    last_updated="2026-01-23",
    knowledge="2025-04",
    limits=Limits(context=262144, output=32768),
    cost=Cost(input=0, output=0, cache_read=0, cache_write=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

QWEN3_5_PLUS: Final[Model] = Model(
    id="qwen3.5-plus",
    provider="alibaba_coding_plan_cn",
    name="Qwen3.5 Plus",
    description=TEXTS,
    family="qwen",
    release_date="2026-02-16",
    last_updated="2026-02-16",
    knowledge="2025-04",
    limits=Limits(context=1000000, output=65536),
    cost=Cost(input=0, output=0, cache_read=0, cache_write=0),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

QWEN3_6_PLUS: Final[Model] = Model(
    id="qwen3.6-plus",
    provider="alibaba_coding_plan_cn",
    name="Qwen3.6 Plus",
    description=TEXTS,
    family="qwen",
    release_date="2026-04-02",
    last_updated="2026-04-02",
    knowledge="2025-04",
    limits=Limits(context=1000000, output=65536),
    cost=Cost(input=0, output=0, cache_read=0, cache_write=0),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

QWEN3_7_PLUS: Final[Model] = Model(
    id="qwen3.7-plus",
    provider="alibaba_coding_plan_cn",
    name="Qwen3.7 Plus",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.7-plus",
    release_date="2026-06-02",
    last_updated="2026-06-02",
    knowledge="2025-04",
    limits=Limits(context=1000000, output=64000),
    cost=Cost(input=0, output=0, cache_read=0, cache_write=0),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "MiniMax-M2.5": MINIMAX_M2_5,
        "glm-4.7": GLM_4_7,
        "glm-5": GLM_5,
        "kimi-k2.5": KIMI_K2_5,
        "qwen3-coder-next": QWEN3_CODER_NEXT,
        "qwen3-coder-plus": QWEN3_CODER_PLUS,
        "qwen3-max-2026-01-23": QWEN3_MAX_2026_01_23,
        "qwen3.5-plus": QWEN3_5_PLUS,
        "qwen3.6-plus": QWEN3_6_PLUS,
        "qwen3.7-plus": QWEN3_7_PLUS,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
