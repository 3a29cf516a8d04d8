# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:3c0c2b33de20502ec209f07d
# body sha256:1ed1fbeb071487c34ebbd7f5
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
    id="pendra",
    name="Pendra",
    base_url="https://api.pendra.ai/api/v1",
    env=("PENDRA_API_KEY",),
    doc="https://pendra.ai/docs/integrations/opencode",
    sdk="@ai-sdk/openai-compatible",
)

DEEPSEEK_V4_FLASH: Final[Model] = Model(
    id="deepseek-v4-flash",
    provider="pendra",
    name="DeepSeek V4 Flash",
    description=TEXTS,
    family="deepseek-flash",
    canonical="deepseek/deepseek-v4-flash",
    release_date="2026-04-24",
    last_updated="2026-04-24",
    knowledge="2025-05",
    limits=Limits(context=1000000, output=384000),
    cost=Cost(input=0, output=0),
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

GLM_4_7_FLASH: Final[Model] = Model(
    id="glm-4.7-flash",
    provider="pendra",
    name="GLM-4.7-Flash",
    description=TEXTS,
    family="glm-flash",
    canonical="zhipuai/glm-4.7-flash",
    release_date="2026-01-19",
    last_updated="2026-01-19",
    knowledge="2025-04",
    limits=Limits(context=200000, output=131072),
    cost=Cost(input=0, output=0),
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

GPT_OSS_120B: Final[Model] = Model(
    id="gpt-oss:120b",
    provider="pendra",
    name="GPT OSS 120B",
    description=TEXTS,
    family="gpt-oss",
    canonical="openai/gpt-oss-120b",
    release_date="2025-08-05",
    last_updated="2025-08-05",
    limits=Limits(context=131072, output=32768),
    cost=Cost(input=0, output=0),
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

LLAMA3_3_70B: Final[Model] = Model(
    id="llama3.3:70b",
    provider="pendra",
    name="Llama-3.3-70B-Instruct",
    description=TEXTS,
    family="llama",
    canonical="meta/llama-3.3-70b-instruct",
    release_date="2024-12-06",
    last_updated="2024-12-06",
    knowledge="2023-12",
    limits=Limits(context=128000, output=4096),
    cost=Cost(input=0, output=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

QWEN3_CODER_30B: Final[Model] = Model(
    id="qwen3-coder:30b",
    provider="pendra",
    name="Qwen3-Coder 30B-A3B Instruct",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3-coder-30b-a3b-instruct",
    release_date="2025-04",
    last_updated="2025-04",
    knowledge="2025-04",
    limits=Limits(context=262144, output=65536),
    cost=Cost(input=0, output=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

QWEN3_6_27B: Final[Model] = Model(
    id="qwen3.6:27b",
    provider="pendra",
    name="Qwen3.6 27B",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.6-27b",
    release_date="2026-04-22",
    last_updated="2026-04-22",
    limits=Limits(context=262144, output=65536),
    cost=Cost(input=0, output=0),
    modalities=Modalities(input=("text", "image"), output=("text",)),
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

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "deepseek-v4-flash": DEEPSEEK_V4_FLASH,
        "glm-4.7-flash": GLM_4_7_FLASH,
        "gpt-oss:120b": GPT_OSS_120B,
        "llama3.3:70b": LLAMA3_3_70B,
        "qwen3-coder:30b": QWEN3_CODER_30B,
        "qwen3.6:27b": QWEN3_6_27B,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
