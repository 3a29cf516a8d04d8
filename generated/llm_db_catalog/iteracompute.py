# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:0ec52309bd741bf0d6d42f09
# body sha256:b2f3668a395a0903d0d639c4
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
    id="iteracompute",
    name="IteraCompute",
    base_url="https://api.iteracompute.com/v1",
    env=("ITERACOMPUTE_API_KEY",),
    doc="https://iteracompute.com/docs.html",
    sdk="@ai-sdk/openai-compatible",
)

DEEPSEEK_DEEPSEEK_V4_FLASH_0731: Final[Model] = Model(
    id="deepseek/deepseek-v4-flash-0731",
    provider="iteracompute",
    name="DeepSeek V4 Flash 0731",
    description=TEXTS,
    family="deepseek-flash",
    canonical="deepseek/deepseek-v4-flash-0731",
    release_date="2026-07-31",
    last_updated="2026-07-31",
    knowledge="2025-05",
    limits=Limits(context=970000, output=393216),
    cost=Cost(input=0.34, output=1.05, cache_read=0.035),
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

DEEPSEEK_DEEPSEEK_V4_PRO_0813: Final[Model] = Model(
    id="deepseek/deepseek-v4-pro-0813",
    provider="iteracompute",
    name="DeepSeek V4 Pro 0813",
    description=TEXTS,
    family="deepseek-thinking",
    canonical="deepseek/deepseek-v4-pro-0813",
    release_date="2026-08-12",
    last_updated="2026-08-22",
    limits=Limits(context=1048576, output=393216),
    cost=Cost(input=1.1, output=3.3, cache_read=0.11),
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

MINIMAX_MINIMAX_M3: Final[Model] = Model(
    id="minimax/minimax-m3",
    provider="iteracompute",
    name="MiniMax-M3",
    description=TEXTS,
    family="minimax",
    canonical="minimax/MiniMax-M3",
    release_date="2026-06-01",
    last_updated="2026-06-01",
    limits=Limits(context=1048576, output=524288),
    cost=Cost(input=0.29, output=1.2, cache_read=0.08),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

MOONSHOTAI_KIMI_K3: Final[Model] = Model(
    id="moonshotai/kimi-k3",
    provider="iteracompute",
    name="Kimi K3",
    description=TEXTS,
    family="kimi-k3",
    canonical="moonshotai/kimi-k3",
    release_date="2026-07-16",
    last_updated="2026-07-16",
    limits=Limits(context=1048576, output=999999),
    cost=Cost(input=3, output=14.9, cache_read=0.29),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=False,
)

ORNITH_AI_ORNITH_1_5_35B_A3B: Final[Model] = Model(
    id="ornith-ai/ornith-1.5-35b-a3b",
    provider="iteracompute",
    name="Ornith 1.5 35B A3B",
    description=TEXTS,
    family="ornith",
    canonical="deepreinforce/ornith-1.5-35b-a3b",
    release_date="2026-08-18",
    last_updated="2026-08-23",
    limits=Limits(context=327680, output=65536, input=262144),
    cost=Cost(input=0.3, output=3, cache_read=0.03),
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

QWEN_QWEN3_8_2_4T_A95B: Final[Model] = Model(
    id="qwen/qwen3.8-2.4t-a95b",
    provider="iteracompute",
    name="Qwen3.8 2.4T A95B",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.8-2.4t-a95b",
    release_date="2026-08-12",
    last_updated="2026-08-12",
    limits=Limits(context=970000, output=131072),
    cost=Cost(input=1.95, output=5.95, cache_read=0.2),
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
    provider="iteracompute",
    name="Qwen3.8 27B",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.8-27b",
    release_date="2026-08-14",
    last_updated="2026-08-14",
    limits=Limits(context=327680, output=65536, input=262144),
    cost=Cost(input=0.3, output=2.5, cache_read=0.03),
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

Z_AI_GLM_5_3: Final[Model] = Model(
    id="z-ai/glm-5.3",
    provider="iteracompute",
    name="GLM-5.3",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.3",
    release_date="2026-08-14",
    last_updated="2026-08-14",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(input=1.2, output=3.5, cache_read=0.26),
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

Z_AI_GLM_5_3_FLASH: Final[Model] = Model(
    id="z-ai/glm-5.3-flash",
    provider="iteracompute",
    name="GLM-5.3-Flash",
    description=TEXTS,
    family="glm-flash",
    canonical="zhipuai/glm-5.3-flash",
    release_date="2026-08-26",
    last_updated="2026-08-26",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(input=0.14, output=0.49, cache_read=0.03),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("low", "high", "max")),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "deepseek/deepseek-v4-flash-0731": DEEPSEEK_DEEPSEEK_V4_FLASH_0731,
        "deepseek/deepseek-v4-pro-0813": DEEPSEEK_DEEPSEEK_V4_PRO_0813,
        "minimax/minimax-m3": MINIMAX_MINIMAX_M3,
        "moonshotai/kimi-k3": MOONSHOTAI_KIMI_K3,
        "ornith-ai/ornith-1.5-35b-a3b": ORNITH_AI_ORNITH_1_5_35B_A3B,
        "qwen/qwen3.8-2.4t-a95b": QWEN_QWEN3_8_2_4T_A95B,
        "qwen/qwen3.8-27b": QWEN_QWEN3_8_27B,
        "z-ai/glm-5.3": Z_AI_GLM_5_3,
        "z-ai/glm-5.3-flash": Z_AI_GLM_5_3_FLASH,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
