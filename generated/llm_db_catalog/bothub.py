# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:c48fdf2944676bf89bcfeb2f
# body sha256:7414098874182e80a82c175d
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
    id="bothub",
    name="Bothub",
    base_url="https://openai.bothub.ru/v1",
    env=("BOTHUB_API_KEY",),
    doc="https://bothub.ru/models",
    sdk="@ai-sdk/openai-compatible",
)

DEEPSEEK_V4_FLASH_0731: Final[Model] = Model(
    id="deepseek-v4-flash-0731",
    provider="bothub",
    name="DeepSeek V4 Flash 0731",
    description=TEXTS,
    family="deepseek-flash",
    canonical="deepseek/deepseek-v4-flash-0731",
    release_date="2026-07-31",
    last_updated="2026-07-31",
    knowledge="2025-05",
    limits=Limits(context=1000000, output=384000),
    cost=Cost(input=0.1, output=0.28),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "low", "high", "max"),
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

DEEPSEEK_V4_PRO_0813: Final[Model] = Model(
    id="deepseek-v4-pro-0813",
    provider="bothub",
    name="DeepSeek V4 Pro 0813",
    description=TEXTS,
    family="deepseek-thinking",
    canonical="deepseek/deepseek-v4-pro-0813",
    release_date="2026-08-12",
    last_updated="2026-08-22",
    limits=Limits(context=1000000, output=384000),
    cost=Cost(input=1.61, output=4.84),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "high", "max"),
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

GEMMA_4_31B_IT_FREE: Final[Model] = Model(
    id="gemma-4-31b-it:free",
    provider="bothub",
    name="Gemma 4 31B IT (free)",
    description=TEXTS,
    family="gemma",
    canonical="google/gemma-4-31b-it",
    release_date="2026-04-02",
    last_updated="2026-04-02",
    limits=Limits(context=262144, output=32768),
    cost=Cost(input=0, output=0),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True, interleaved=True),
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
    provider="bothub",
    name="GLM-5.3",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.3",
    release_date="2026-08-14",
    last_updated="2026-08-14",
    limits=Limits(context=1000000, output=131072),
    cost=Cost(input=1.72, output=5.41),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "high", "max"),
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

GLM_5_3_FLASH: Final[Model] = Model(
    id="glm-5.3-flash",
    provider="bothub",
    name="GLM-5.3-Flash",
    description=TEXTS,
    family="glm-flash",
    canonical="zhipuai/glm-5.3-flash",
    release_date="2026-08-26",
    last_updated="2026-08-26",
    limits=Limits(context=1000000, output=131072),
    cost=Cost(input=0.12, output=0.44),
    modalities=Modalities(input=("text", "image", "video", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "high", "max"),
            interleaved=True,
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

GPT_5_6_LUNA: Final[Model] = Model(
    id="gpt-5.6-luna",
    provider="bothub",
    name="GPT-5.6 Luna",
    description=TEXTS,
    family="gpt-luna",
    canonical="openai/gpt-5.6-luna",
    release_date="2026-07-09",
    last_updated="2026-07-09",
    knowledge="2026-02-16",
    limits=Limits(context=1050000, output=128000, input=922000),
    cost=Cost(input=0.06, output=0.37),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "low", "medium", "high", "xhigh", "max"),
            interleaved=True,
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=False,
)

MUSE_SPARK_1_3_CONTRIBUTOR: Final[Model] = Model(
    id="muse-spark-1.3-contributor",
    provider="bothub",
    name="Muse Spark 1.3 Contributor",
    description=TEXTS,
    family="muse",
    canonical="meta/muse-spark-1.3",
    release_date="2026-09-02",
    last_updated="2026-09-02",
    limits=Limits(context=1048576, output=943718),
    cost=Cost(input=0.1, output=0.2),
    modalities=Modalities(
        input=("text", "image", "video", "pdf", "audio"),
        output=("text",),
    ),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("minimal", "low", "medium", "high", "xhigh"),
            interleaved=True,
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

NEMOTRON_3_ULTRA_550B_A55B_FREE: Final[Model] = Model(
    id="nemotron-3-ultra-550b-a55b:free",
    provider="bothub",
    name="Nemotron 3 Ultra (free)",
    description=TEXTS,
    family="nemotron",
    canonical="nvidia/nemotron-3-ultra-550b-a55b",
    release_date="2026-06-04",
    last_updated="2026-06-04",
    limits=Limits(context=1000000, output=128000),
    cost=Cost(input=0, output=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "medium", "high"),
            interleaved=True,
        ),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "deepseek-v4-flash-0731": DEEPSEEK_V4_FLASH_0731,
        "deepseek-v4-pro-0813": DEEPSEEK_V4_PRO_0813,
        "gemma-4-31b-it:free": GEMMA_4_31B_IT_FREE,
        "glm-5.3": GLM_5_3,
        "glm-5.3-flash": GLM_5_3_FLASH,
        "gpt-5.6-luna": GPT_5_6_LUNA,
        "muse-spark-1.3-contributor": MUSE_SPARK_1_3_CONTRIBUTOR,
        "nemotron-3-ultra-550b-a55b:free": NEMOTRON_3_ULTRA_550B_A55B_FREE,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
