# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:45af86523df77def3c891049
# body sha256:de0727b5220287923e60b9ec
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
    id="aki_io",
    name="AKI.IO",
    base_url="https://aki.io/v1",
    env=("AKI_IO_API_KEY",),
    doc="https://aki.io/docs/",
    sdk="@ai-sdk/openai-compatible",
)

DEEPSEEK_V4_FLASH_0731_284B: Final[Model] = Model(
    id="deepseek-v4-flash-0731-284b",
    provider="aki_io",
    name="DeepSeek V4 Flash 0731",
    description=TEXTS,
    family="deepseek-flash",
    canonical="deepseek/deepseek-v4-flash-0731",
    release_date="2026-07-31",
    last_updated="2026-07-31",
    knowledge="2025-05",
    limits=Limits(context=1048576, output=81920),
    cost=Cost(input=0.2, output=0.5, cache_read=0.1),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("none", "low", "high", "max")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

GEMMA4_26B: Final[Model] = Model(
    id="gemma4-26b",
    provider="aki_io",
    name="Gemma 4 26B A4B IT",
    description=TEXTS,
    family="gemma",
    canonical="google/gemma-4-26b-a4b-it",
    release_date="2026-04-02",
    last_updated="2026-04-02",
    limits=Limits(context=256000, output=32768),
    cost=Cost(input=0.1, output=0.5),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("none", "high")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

GLM5_3_754B: Final[Model] = Model(
    id="glm5.3-754b",
    provider="aki_io",
    name="GLM-5.3",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.3",
    release_date="2026-08-14",
    last_updated="2026-08-14",
    limits=Limits(context=524288, output=81920),
    cost=Cost(input=1, output=3.5, cache_read=0.25),
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

GPT_OSS_120B: Final[Model] = Model(
    id="gpt-oss-120b",
    provider="aki_io",
    name="GPT OSS 120B",
    description=TEXTS,
    family="gpt-oss",
    canonical="openai/gpt-oss-120b",
    release_date="2025-08-05",
    last_updated="2025-08-05",
    limits=Limits(context=128000, output=32768),
    cost=Cost(input=0.15, output=0.55),
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

MISTRAL4_119B: Final[Model] = Model(
    id="mistral4-119b",
    provider="aki_io",
    name="Mistral Small 4",
    description=TEXTS,
    family="mistral-small",
    canonical="mistral/mistral-small-2603",
    release_date="2026-03-16",
    last_updated="2026-03-16",
    knowledge="2025-06",
    limits=Limits(context=262144, output=81920),
    cost=Cost(input=0.2, output=0.6),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("none", "high")),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

QWEN3_6_35B: Final[Model] = Model(
    id="qwen3.6-35b",
    provider="aki_io",
    name="Qwen3.6 35B-A3B",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.6-35b-a3b",
    release_date="2026-04-17",
    last_updated="2026-04-17",
    limits=Limits(context=256000, output=32768),
    cost=Cost(input=0.15, output=0.5),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("none", "high")),
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
    provider="aki_io",
    name="Qwen3.8 27B",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.8-27b",
    release_date="2026-08-14",
    last_updated="2026-08-14",
    limits=Limits(context=262144, output=32768),
    cost=Cost(input=0.3, output=2.2, cache_read=0.1),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("none", "low", "medium", "xhigh")),
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
        "deepseek-v4-flash-0731-284b": DEEPSEEK_V4_FLASH_0731_284B,
        "gemma4-26b": GEMMA4_26B,
        "glm5.3-754b": GLM5_3_754B,
        "gpt-oss-120b": GPT_OSS_120B,
        "mistral4-119b": MISTRAL4_119B,
        "qwen3.6-35b": QWEN3_6_35B,
        "qwen3.8-27b": QWEN3_8_27B,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
