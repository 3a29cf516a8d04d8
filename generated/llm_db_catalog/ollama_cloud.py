# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:285f7b9f2813fdabaddd40ad
# body sha256:365cab69b7a2167244915099
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
    id="ollama_cloud",
    name="Ollama Cloud",
    base_url="https://ollama.com/v1",
    env=("OLLAMA_API_KEY",),
    doc="https://docs.ollama.com/cloud",
    sdk="@ai-sdk/openai-compatible",
)

DEEPSEEK_V4_FLASH: Final[Model] = Model(
    id="deepseek-v4-flash",
    provider="ollama_cloud",
    name="deepseek-v4-flash",
    description=TEXTS,
    family="deepseek-flash",
    release_date="2026-04-24",
    last_updated="2026-04-24",
    limits=Limits(context=1048576, output=1048576),
    cost=Cost(input=0.22, output=0.66, cache_read=0.007),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("high", "max"), toggle=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
)

DEEPSEEK_V4_FLASH_0731: Final[Model] = Model(
    id="deepseek-v4-flash:0731",
    provider="ollama_cloud",
    name="DeepSeek V4 Flash 0731",
    description=TEXTS,
    family="deepseek-flash",
    canonical="deepseek/deepseek-v4-flash-0731",
    release_date="2026-07-31",
    last_updated="2026-07-31",
    knowledge="2025-05",
    limits=Limits(context=1048576, output=1048576),
    cost=Cost(input=0.22, output=0.66, cache_read=0.007),
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

DEEPSEEK_V4_PRO: Final[Model] = Model(
    id="deepseek-v4-pro",
    provider="ollama_cloud",
    name="deepseek-v4-pro",
    description=TEXTS,
    family="deepseek-thinking",
    release_date="2026-04-24",
    last_updated="2026-04-24",
    limits=Limits(context=1048576, output=1048576),
    cost=Cost(input=0.66, output=1.98, cache_read=0.022),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("high", "max"), toggle=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
)

DEEPSEEK_V4_PRO_0813: Final[Model] = Model(
    id="deepseek-v4-pro:0813",
    provider="ollama_cloud",
    name="DeepSeek V4 Pro 0813",
    description=TEXTS,
    family="deepseek-thinking",
    canonical="deepseek/deepseek-v4-pro-0813",
    release_date="2026-08-12",
    last_updated="2026-08-22",
    limits=Limits(context=1048576, output=1048576),
    cost=Cost(input=0.66, output=1.98, cache_read=0.022),
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

DEEPSEEK_V4_1_FLASH: Final[Model] = Model(
    id="deepseek-v4.1-flash",
    provider="ollama_cloud",
    name="DeepSeek V4.1 Flash",
    description=TEXTS,
    family="deepseek-flash",
    canonical="deepseek/deepseek-v4.1-flash",
    release_date="2026-09-10",
    last_updated="2026-09-10",
    knowledge="2025-05",
    limits=Limits(context=1048576, output=384000),
    cost=Cost(input=0.15, output=0.6, cache_read=0.003),
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

GEMMA4_31B: Final[Model] = Model(
    id="gemma4:31b",
    provider="ollama_cloud",
    name="gemma4:31b",
    description=TEXTS,
    family="gemma",
    release_date="2026-04-02",
    last_updated="2026-04-08",
    knowledge="2025-01",
    limits=Limits(context=262144, output=262144),
    cost=Cost(input=0.14, output=0.4, cache_read=0.05),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
)

GLM_5_1: Final[Model] = Model(
    id="glm-5.1",
    provider="ollama_cloud",
    name="glm-5.1",
    description=TEXTS,
    family="glm",
    release_date="2026-03-27",
    last_updated="2026-04-07",
    limits=Limits(context=202752, output=131072),
    cost=Cost(input=1, output=3.2, cache_read=0.2),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
)

GLM_5_2: Final[Model] = Model(
    id="glm-5.2",
    provider="ollama_cloud",
    name="GLM-5.2",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.2",
    release_date="2026-06-13",
    last_updated="2026-06-13",
    limits=Limits(context=976000, output=131072),
    cost=Cost(input=1.4, output=4.4, cache_read=0.26),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("high", "max"),
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

GLM_5_3: Final[Model] = Model(
    id="glm-5.3",
    provider="ollama_cloud",
    name="GLM-5.3",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.3",
    release_date="2026-08-14",
    last_updated="2026-08-14",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(input=1.4, output=4.4, cache_read=0.26),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "high", "max"),
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

GLM_5_3_FLASH: Final[Model] = Model(
    id="glm-5.3-flash",
    provider="ollama_cloud",
    name="GLM-5.3-Flash",
    description=TEXTS,
    family="glm-flash",
    canonical="zhipuai/glm-5.3-flash",
    release_date="2026-08-26",
    last_updated="2026-08-26",
    limits=Limits(context=1000000, output=131072),
    cost=Cost(input=0.15, output=0.5, cache_read=0.03),
    modalities=Modalities(input=("text", "image", "video", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "high", "max"),
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

GPT_OSS_120B: Final[Model] = Model(
    id="gpt-oss:120b",
    provider="ollama_cloud",
    name="gpt-oss:120b",
    description=TEXTS,
    family="gpt-oss",
    release_date="2025-08-05",
    last_updated="2026-01-19",
    limits=Limits(context=131072, output=32768),
    cost=Cost(input=0.15, output=0.6, cache_read=0.014),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("low", "medium", "high")),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
)

GPT_OSS_20B: Final[Model] = Model(
    id="gpt-oss:20b",
    provider="ollama_cloud",
    name="gpt-oss:20b",
    description=TEXTS,
    family="gpt-oss",
    release_date="2025-08-05",
    last_updated="2026-01-19",
    limits=Limits(context=131072, output=32768),
    cost=Cost(input=0.07, output=0.3, cache_read=0.035),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("low", "medium", "high")),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
)

KIMI_K2_5: Final[Model] = Model(
    id="kimi-k2.5",
    provider="ollama_cloud",
    name="kimi-k2.5",
    description=TEXTS,
    family="kimi-k2",
    release_date="2026-01-27",
    last_updated="2026-01-27",
    limits=Limits(context=262144, output=262144),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
)

KIMI_K2_6: Final[Model] = Model(
    id="kimi-k2.6",
    provider="ollama_cloud",
    name="kimi-k2.6",
    description=TEXTS,
    family="kimi-k2",
    release_date="2026-04-20",
    last_updated="2026-04-20",
    limits=Limits(context=262144, output=262144),
    cost=Cost(input=0.95, output=4, cache_read=0.16),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
)

KIMI_K2_7_CODE: Final[Model] = Model(
    id="kimi-k2.7-code",
    provider="ollama_cloud",
    name="kimi-k2.7-code",
    description=TEXTS,
    family="kimi-k2",
    canonical="moonshotai/kimi-k2.7-code",
    release_date="2026-06-12",
    last_updated="2026-06-12",
    knowledge="2025-01",
    limits=Limits(context=262144, output=262144),
    cost=Cost(input=0.95, output=4, cache_read=0.19),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=False,
)

KIMI_K3: Final[Model] = Model(
    id="kimi-k3",
    provider="ollama_cloud",
    name="kimi-k3",
    description=TEXTS,
    family="kimi-k3",
    canonical="moonshotai/kimi-k3",
    release_date="2026-07-16",
    last_updated="2026-07-27",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(input=3, output=15, cache_read=0.3),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("low", "high", "max"), toggle=True),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=False,
)

MINIMAX_M2_5: Final[Model] = Model(
    id="minimax-m2.5",
    provider="ollama_cloud",
    name="minimax-m2.5",
    description=TEXTS,
    family="minimax",
    release_date="2026-02-12",
    last_updated="2026-02-12",
    knowledge="2025-01",
    limits=Limits(context=204800, output=131072),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
)

MINIMAX_M2_7: Final[Model] = Model(
    id="minimax-m2.7",
    provider="ollama_cloud",
    name="minimax-m2.7",
    description=TEXTS,
    family="minimax",
    release_date="2026-03-18",
    last_updated="2026-03-18",
    limits=Limits(context=196608, output=196608),
    cost=Cost(input=0.3, output=1.2, cache_read=0.06),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
)

MINIMAX_M3: Final[Model] = Model(
    id="minimax-m3",
    provider="ollama_cloud",
    name="minimax-m3",
    description=TEXTS,
    family="minimax-m3",
    release_date="2026-05-31",
    last_updated="2026-05-31",
    knowledge="2025-01",
    limits=Limits(context=512000, output=131072),
    cost=Cost(input=0.6, output=2.4, cache_read=0.12),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "medium", "high", "max"),
            toggle=True,
        ),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

MISTRAL_LARGE_3_675B: Final[Model] = Model(
    id="mistral-large-3:675b",
    provider="ollama_cloud",
    name="mistral-large-3:675b",
    description=TEXTS,
    family="mistral-large",
    release_date="2025-12-02",
    last_updated="2026-01-19",
    limits=Limits(context=262144, output=262144),
    cost=Cost(input=0.5, output=1.5),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
)

NEMOTRON_3_NANO_30B: Final[Model] = Model(
    id="nemotron-3-nano:30b",
    provider="ollama_cloud",
    name="nemotron-3-nano:30b",
    description=TEXTS,
    family="nemotron",
    canonical="nvidia/nemotron-3-nano-30b-a3b",
    release_date="2025-12-15",
    last_updated="2026-01-19",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(input=0.06, output=0.24),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

NEMOTRON_3_SUPER: Final[Model] = Model(
    id="nemotron-3-super",
    provider="ollama_cloud",
    name="nemotron-3-super",
    description=TEXTS,
    family="nemotron",
    canonical="nvidia/nemotron-3-super-120b-a12b",
    release_date="2026-03-11",
    last_updated="2026-03-12",
    limits=Limits(context=262144, output=65536),
    cost=Cost(input=0.015, output=0.6, cache_read=0.015),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

NEMOTRON_3_ULTRA: Final[Model] = Model(
    id="nemotron-3-ultra",
    provider="ollama_cloud",
    name="nemotron-3-ultra",
    description=TEXTS,
    family="nemotron",
    canonical="nvidia/nemotron-3-ultra-550b-a55b",
    release_date="2026-06-04",
    last_updated="2026-06-04",
    limits=Limits(context=262144, output=128000),
    cost=Cost(input=0.1, output=3, cache_read=0.1),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

QWEN3_5_397B: Final[Model] = Model(
    id="qwen3.5:397b",
    provider="ollama_cloud",
    name="qwen3.5:397b",
    description=TEXTS,
    family="qwen",
    release_date="2026-02-15",
    last_updated="2026-02-17",
    limits=Limits(context=262144, output=65536),
    cost=Cost(input=0.6, output=3.6),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True, field="reasoning_details"),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "deepseek-v4-flash": DEEPSEEK_V4_FLASH,
        "deepseek-v4-flash:0731": DEEPSEEK_V4_FLASH_0731,
        "deepseek-v4-pro": DEEPSEEK_V4_PRO,
        "deepseek-v4-pro:0813": DEEPSEEK_V4_PRO_0813,
        "deepseek-v4.1-flash": DEEPSEEK_V4_1_FLASH,
        "gemma4:31b": GEMMA4_31B,
        "glm-5.1": GLM_5_1,
        "glm-5.2": GLM_5_2,
        "glm-5.3": GLM_5_3,
        "glm-5.3-flash": GLM_5_3_FLASH,
        "gpt-oss:120b": GPT_OSS_120B,
        "gpt-oss:20b": GPT_OSS_20B,
        "kimi-k2.5": KIMI_K2_5,
        "kimi-k2.6": KIMI_K2_6,
        "kimi-k2.7-code": KIMI_K2_7_CODE,
        "kimi-k3": KIMI_K3,
        "minimax-m2.5": MINIMAX_M2_5,
        "minimax-m2.7": MINIMAX_M2_7,
        "minimax-m3": MINIMAX_M3,
        "mistral-large-3:675b": MISTRAL_LARGE_3_675B,
        "nemotron-3-nano:30b": NEMOTRON_3_NANO_30B,
        "nemotron-3-super": NEMOTRON_3_SUPER,
        "nemotron-3-ultra": NEMOTRON_3_ULTRA,
        "qwen3.5:397b": QWEN3_5_397B,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
