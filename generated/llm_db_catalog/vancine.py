# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:b46cbdef1069d2a60b40541a
# body sha256:e8350ea723caab31ed5427ce
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
    id="vancine",
    name="Vancine",
    base_url="https://vancine.com/v1",
    env=("VANCINE_API_KEY",),
    doc="https://vancine.com/docs",
    sdk="@ai-sdk/openai-compatible",
)

MINIMAX_M3: Final[Model] = Model(
    id="MiniMax-M3",
    provider="vancine",
    name="MiniMax-M3",
    description=TEXTS,
    family="minimax",
    canonical="minimax/MiniMax-M3",
    release_date="2026-06-01",
    last_updated="2026-06-01",
    limits=Limits(context=1048576, output=512000),
    cost=Cost(input=0.24, output=0.96, cache_read=0.048),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

DEEPSEEK_V4_1_FLASH: Final[Model] = Model(
    id="deepseek-v4.1-flash",
    provider="vancine",
    name="DeepSeek V4.1 Flash",
    description=TEXTS,
    family="deepseek-flash",
    canonical="deepseek/deepseek-v4.1-flash",
    release_date="2026-09-10",
    last_updated="2026-09-10",
    knowledge="2025-05",
    limits=Limits(context=1000000, output=384000),
    cost=Cost(input=0.24, output=0.96, cache_read=0.0048),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "high", "max"),
            toggle=True,
            field="reasoning_content",
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

GLM_5_3: Final[Model] = Model(
    id="glm-5.3",
    provider="vancine",
    name="GLM-5.3",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.3",
    release_date="2026-08-14",
    last_updated="2026-08-14",
    limits=Limits(context=1000000, output=131072),
    cost=Cost(input=1.12, output=3.52, cache_read=0.208),
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
    provider="vancine",
    name="GLM-5.3-Flash",
    description=TEXTS,
    family="glm-flash",
    canonical="zhipuai/glm-5.3-flash",
    release_date="2026-08-26",
    last_updated="2026-08-26",
    limits=Limits(context=1000000, output=131072),
    cost=Cost(input=0.12, output=0.4, cache_read=0.024),
    modalities=Modalities(input=("text", "image", "video", "pdf"), output=("text",)),
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

HY4_PREVIEW: Final[Model] = Model(
    id="hy4-preview",
    provider="vancine",
    name="Hy4 preview",
    description=TEXTS,
    family="Hy",
    canonical="tencent/hy4-preview",
    release_date="2026-08-28",
    last_updated="2026-08-28",
    limits=Limits(context=1024000, output=64000),
    cost=Cost(input=0.67, output=2, cache_read=0.034),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("none", "high")),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

KIMI_K3: Final[Model] = Model(
    id="kimi-k3",
    provider="vancine",
    name="Kimi K3",
    description=TEXTS,
    family="kimi-k3",
    canonical="moonshotai/kimi-k3",
    release_date="2026-07-16",
    last_updated="2026-07-16",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(input=2.4, output=12, cache_read=0.24),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "high", "max"),
            toggle=True,
            field="reasoning_content",
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=False,
)

QWEN3_8_FLASH: Final[Model] = Model(
    id="qwen3.8-flash",
    provider="vancine",
    name="Qwen3.8 Flash",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.8-flash",
    release_date="2026-08-26",
    last_updated="2026-08-26",
    limits=Limits(context=1000000, output=131072),
    cost=Cost(input=0.12, output=0.38, cache_read=0.013),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            token_budget=262144,
            toggle=True,
            field="reasoning_content",
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
    provider="vancine",
    name="Qwen3.8 Max",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.8-max",
    release_date="2026-08-03",
    last_updated="2026-08-03",
    limits=Limits(context=1000000, output=131072),
    cost=Cost(input=1.6, output=4.8, cache_read=0.2),
    modalities=Modalities(input=("text", "image", "video", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            token_budget=262144,
            min_budget=0,
            efforts=("low", "medium", "xhigh"),
            toggle=True,
            field="reasoning_content",
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
        "MiniMax-M3": MINIMAX_M3,
        "deepseek-v4.1-flash": DEEPSEEK_V4_1_FLASH,
        "glm-5.3": GLM_5_3,
        "glm-5.3-flash": GLM_5_3_FLASH,
        "hy4-preview": HY4_PREVIEW,
        "kimi-k3": KIMI_K3,
        "qwen3.8-flash": QWEN3_8_FLASH,
        "qwen3.8-max": QWEN3_8_MAX,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
