# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:61c1485652d3d7f787f9e9fd
# body sha256:af0c489e1461fd8c735787ae
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
    id="scx_ai",
    name="SCX.ai",
    aliases=("scx",),
    base_url="https://api.scx.ai/v1",
    env=("SCX_API_KEY",),
    doc="https://platform.scx.ai/docs",
    sdk="@ai-sdk/openai-compatible",
)

GLM_5_2: Final[Model] = Model(
    id="GLM-5.2",
    provider="scx_ai",
    name="GLM-5.2",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.2",
    release_date="2026-06-13",
    last_updated="2026-06-13",
    limits=Limits(context=1000000, output=131072),
    cost=Cost(input=0.55, output=1.784, cache_read=0.111),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "high", "max"),
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

MINIMAX_M2_7: Final[Model] = Model(
    id="MiniMax-M2.7",
    provider="scx_ai",
    name="MiniMax-M2.7",
    description=TEXTS,
    family="minimax",
    canonical="minimax/MiniMax-M2.7",
    release_date="2026-03-18",
    last_updated="2026-03-18",
    limits=Limits(context=196608, output=196608),
    cost=Cost(input=0.48, output=1.79, cache_read=0.05),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "medium", "high"),
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

QWEN3_8_MAX: Final[Model] = Model(
    id="Qwen3.8-Max",
    provider="scx_ai",
    name="Qwen3.8 Max",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.8-max",
    release_date="2026-08-03",
    last_updated="2026-08-03",
    limits=Limits(context=1000000, output=131072, input=983616),
    cost=Cost(input=1.815, output=5.4461, cache_read=0.17, cache_write=2.5),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "low", "medium", "xhigh"),
            field="reasoning_content",
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

GPT_OSS_120B: Final[Model] = Model(
    id="gpt-oss-120b",
    provider="scx_ai",
    name="GPT OSS 120B",
    description=TEXTS,
    family="gpt-oss",
    canonical="openai/gpt-oss-120b",
    release_date="2025-08-05",
    last_updated="2025-08-05",
    limits=Limits(context=131072, output=131072),
    cost=Cost(input=0.17, output=0.55),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "medium", "high"),
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

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "GLM-5.2": GLM_5_2,
        "MiniMax-M2.7": MINIMAX_M2_7,
        "Qwen3.8-Max": QWEN3_8_MAX,
        "gpt-oss-120b": GPT_OSS_120B,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
