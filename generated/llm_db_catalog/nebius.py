# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:931b6667648eaed7aabb7089
# body sha256:a4e12ca328589cf7019eb8f6
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
    id="nebius",
    name="Nebius Token Factory",
    base_url="https://api.tokenfactory.nebius.com/v1",
    env=("NEBIUS_API_KEY",),
    doc="https://docs.tokenfactory.nebius.com/",
    sdk="@ai-sdk/openai-compatible",
)

MINIMAXAI_MINIMAX_M3: Final[Model] = Model(
    id="MiniMaxAI/MiniMax-M3",
    provider="nebius",
    name="MiniMax-M3",
    description=TEXTS,
    family="minimax",
    canonical="minimax/MiniMax-M3",
    release_date="2026-06-01",
    last_updated="2026-06-01",
    limits=Limits(context=1048576, output=1048576),
    cost=Cost(input=0.3, output=1.2, cache_read=0.06),
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

NOUSRESEARCH_HERMES_4_405B: Final[Model] = Model(
    id="NousResearch/Hermes-4-405B",
    provider="nebius",
    name="Hermes-4-405B",
    description=TEXTS,
    family="NousResearch/Hermes-4",
    release_date="2026-01-30",
    last_updated="2026-02-04",
    knowledge="2025-11",
    limits=Limits(context=131072, output=8192, input=120000),
    cost=Cost(input=1, output=3, cache_read=0.1, cache_write=1.25, reasoning=3),
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

QWEN_QWEN3_235B_A22B_INSTRUCT_2507: Final[Model] = Model(
    id="Qwen/Qwen3-235B-A22B-Instruct-2507",
    provider="nebius",
    name="Qwen3 235B A22B Instruct 2507",
    description=TEXTS,
    family="qwen",
    release_date="2025-07-25",
    last_updated="2025-10-04",
    knowledge="2025-07",
    limits=Limits(context=262144, output=8192),
    cost=Cost(input=0.2, output=0.6, cache_read=0.05),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

QWEN_QWEN3_30B_A3B_INSTRUCT_2507: Final[Model] = Model(
    id="Qwen/Qwen3-30B-A3B-Instruct-2507",
    provider="nebius",
    name="Qwen3-30B-A3B-Instruct-2507",
    description=TEXTS,
    family="Qwen/Qwen3-30B-A3B-Instruct",
    release_date="2026-01-28",
    last_updated="2026-02-04",
    knowledge="2025-12",
    limits=Limits(context=262144, output=8192, input=262144),
    cost=Cost(input=0.1, output=0.3, cache_read=0.01, cache_write=0.125),
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

QWEN_QWEN3_EMBEDDING_8B: Final[Model] = Model(
    id="Qwen/Qwen3-Embedding-8B",
    provider="nebius",
    name="Qwen3-Embedding-8B",
    description=TEXTS,
    family="text-embedding",
    release_date="2026-01-10",
    last_updated="2026-02-04",
    knowledge="2025-10",
    limits=Limits(context=40960, input=40960),
    cost=Cost(input=0.01, output=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(chat=False, embeddings=True),
    open_weights=True,
    attachment=False,
    temperature=False,
)

QWEN_QWEN3_5_397B_A17B: Final[Model] = Model(
    id="Qwen/Qwen3.5-397B-A17B",
    provider="nebius",
    name="Qwen3.5-397B-A17B",
    description=TEXTS,
    family="Qwen/Qwen3.5-397B",
    release_date="2025-07-15",
    last_updated="2026-05-07",
    knowledge="2025-07",
    limits=Limits(context=262144, output=8192, input=250000),
    cost=Cost(input=0.6, output=3.6, cache_read=0.06, cache_write=0.75),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

QWEN_QWEN3_8_27B: Final[Model] = Model(
    id="Qwen/Qwen3.8-27B",
    provider="nebius",
    name="Qwen3.8 27B",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.8-27b",
    release_date="2026-08-14",
    last_updated="2026-08-14",
    limits=Limits(context=262144, output=262144),
    cost=Cost(input=0.45, output=3, cache_read=0.45),
    modalities=Modalities(input=("text",), output=("text",)),
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
    open_weights=True,
    attachment=False,
    temperature=True,
)

DEEPSEEK_AI_DEEPSEEK_V4_FLASH_0731: Final[Model] = Model(
    id="deepseek-ai/DeepSeek-V4-Flash-0731",
    provider="nebius",
    name="DeepSeek V4 Flash 0731",
    description=TEXTS,
    family="deepseek-flash",
    canonical="deepseek/deepseek-v4-flash-0731",
    release_date="2026-07-31",
    last_updated="2026-07-31",
    knowledge="2025-05",
    limits=Limits(context=1024000, output=1024000),
    cost=Cost(input=0.14, output=0.28, cache_read=0.14),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "low", "high", "max"),
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

DEEPSEEK_AI_DEEPSEEK_V4_PRO: Final[Model] = Model(
    id="deepseek-ai/DeepSeek-V4-Pro",
    provider="nebius",
    name="DeepSeek V4 Pro",
    description=TEXTS,
    family="deepseek-thinking",
    canonical="deepseek/deepseek-v4-pro",
    release_date="2026-04-24",
    last_updated="2026-04-24",
    knowledge="2025-05",
    limits=Limits(context=1048576, output=1048576),
    cost=Cost(input=1.75, output=3.5, cache_read=0.15),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "low", "high", "max"),
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

DEEPSEEK_AI_DEEPSEEK_V4_PRO_0813: Final[Model] = Model(
    id="deepseek-ai/DeepSeek-V4-Pro-0813",
    provider="nebius",
    name="DeepSeek V4 Pro 0813",
    description=TEXTS,
    family="deepseek-thinking",
    canonical="deepseek/deepseek-v4-pro-0813",
    release_date="2026-08-12",
    last_updated="2026-08-22",
    limits=Limits(context=979000, output=979000),
    cost=Cost(input=1.32, output=3.96, cache_read=1.32),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "low", "high", "max"),
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

DEEPSEEK_AI_DEEPSEEK_V4_1_FLASH: Final[Model] = Model(
    id="deepseek-ai/DeepSeek-V4.1-Flash",
    provider="nebius",
    name="DeepSeek V4.1 Flash",
    description=TEXTS,
    family="deepseek-flash",
    canonical="deepseek/deepseek-v4.1-flash",
    release_date="2026-09-10",
    last_updated="2026-09-10",
    knowledge="2025-05",
    limits=Limits(context=1048000, output=1048000),
    cost=Cost(input=0.3, output=1.2, cache_read=0.3),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "low", "high", "max"),
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

GOOGLE_GEMMA_3_27B_IT: Final[Model] = Model(
    id="google/gemma-3-27b-it",
    provider="nebius",
    name="Gemma-3-27b-it",
    description=TEXTS,
    family="google/gemma-3-27b",
    release_date="2026-01-20",
    last_updated="2026-02-04",
    knowledge="2025-10",
    limits=Limits(context=110000, output=8192, input=100000),
    cost=Cost(input=0.1, output=0.3, cache_read=0.01, cache_write=0.125),
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

MOONSHOTAI_KIMI_K2_7_CODE: Final[Model] = Model(
    id="moonshotai/Kimi-K2.7-Code",
    provider="nebius",
    name="Kimi K2.7 Code",
    description=TEXTS,
    family="kimi-k2",
    canonical="moonshotai/kimi-k2.7-code",
    release_date="2026-06-12",
    last_updated="2026-06-12",
    knowledge="2025-01",
    limits=Limits(context=262144, output=8000),
    cost=Cost(input=0.95, output=4, cache_read=0.15),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=False,
)

MOONSHOTAI_KIMI_K3: Final[Model] = Model(
    id="moonshotai/Kimi-K3",
    provider="nebius",
    name="Kimi K3",
    description=TEXTS,
    family="kimi-k3",
    canonical="moonshotai/kimi-k3",
    release_date="2026-07-16",
    last_updated="2026-07-16",
    limits=Limits(context=1048576, output=8000),
    cost=Cost(input=3, output=15, cache_read=3),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "low", "medium", "high", "max"),
            field="reasoning_content",
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=False,
)

NVIDIA_NEMOTRON_3_ULTRA_550B_A55B: Final[Model] = Model(
    id="nvidia/Nemotron-3-Ultra-550b-a55b",
    provider="nebius",
    name="Nemotron 3 Ultra 550B A55B",
    description=TEXTS,
    family="nemotron",
    canonical="nvidia/nemotron-3-ultra-550b-a55b",
    release_date="2026-06-04",
    last_updated="2026-06-04",
    limits=Limits(context=1048576, output=1048576),
    cost=Cost(input=1, output=3, cache_read=1),
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

NVIDIA_NEMOTRON_3_5_LIGHTNING: Final[Model] = Model(
    id="nvidia/Nemotron-3_5-Lightning",
    provider="nebius",
    name="Nemotron 3.5 Lightning 30B A3B",
    description=TEXTS,
    family="nemotron",
    canonical="nvidia/nemotron-3.5-lightning",
    release_date="2026-08-11",
    last_updated="2026-08-11",
    limits=Limits(context=1048576, output=1048576),
    cost=Cost(input=0.06, output=0.24, cache_read=0.06),
    modalities=Modalities(input=("text",), output=("text",)),
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

NVIDIA_NEMOTRON_3_SUPER_120B_A12B: Final[Model] = Model(
    id="nvidia/nemotron-3-super-120b-a12b",
    provider="nebius",
    name="Nemotron-3-Super-120B-A12B",
    description=TEXTS,
    family="nemotron",
    canonical="nvidia/nemotron-3-super-120b-a12b",
    release_date="2026-03-11",
    last_updated="2026-03-12",
    knowledge="2026-02",
    limits=Limits(context=262144, output=32768, input=262144),
    cost=Cost(input=0.3, output=0.9, cache_read=0.06),
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

OPENAI_GPT_OSS_120B: Final[Model] = Model(
    id="openai/gpt-oss-120b",
    provider="nebius",
    name="gpt-oss-120b",
    description=TEXTS,
    family="openai/gpt-oss",
    release_date="2026-01-10",
    last_updated="2026-02-04",
    knowledge="2025-09",
    limits=Limits(context=131072, output=8192, input=124000),
    cost=Cost(
        input=0.15,
        output=0.6,
        cache_read=0.015,
        cache_write=0.18,
        reasoning=0.6,
    ),
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

ZAI_ORG_GLM_5_2: Final[Model] = Model(
    id="zai-org/GLM-5.2",
    provider="nebius",
    name="GLM-5.2",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.2",
    release_date="2026-06-13",
    last_updated="2026-06-13",
    limits=Limits(context=1048576, output=1048576),
    cost=Cost(input=1.4, output=4.4, cache_read=0.14),
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

ZAI_ORG_GLM_5_3: Final[Model] = Model(
    id="zai-org/GLM-5.3",
    provider="nebius",
    name="GLM-5.3",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.3",
    release_date="2026-08-14",
    last_updated="2026-08-14",
    limits=Limits(context=1024000, output=1024000),
    cost=Cost(input=1.4, output=4.4, cache_read=1.4),
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

ZAI_ORG_GLM_5_3_FLASH: Final[Model] = Model(
    id="zai-org/GLM-5.3-Flash",
    provider="nebius",
    name="GLM-5.3-Flash",
    description=TEXTS,
    family="glm-flash",
    canonical="zhipuai/glm-5.3-flash",
    release_date="2026-08-26",
    last_updated="2026-08-26",
    limits=Limits(context=1024000, output=1024000),
    cost=Cost(input=0.15, output=0.5, cache_read=0.15),
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

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "MiniMaxAI/MiniMax-M3": MINIMAXAI_MINIMAX_M3,
        "NousResearch/Hermes-4-405B": NOUSRESEARCH_HERMES_4_405B,
        "Qwen/Qwen3-235B-A22B-Instruct-2507": QWEN_QWEN3_235B_A22B_INSTRUCT_2507,
        "Qwen/Qwen3-30B-A3B-Instruct-2507": QWEN_QWEN3_30B_A3B_INSTRUCT_2507,
        "Qwen/Qwen3-Embedding-8B": QWEN_QWEN3_EMBEDDING_8B,
        "Qwen/Qwen3.5-397B-A17B": QWEN_QWEN3_5_397B_A17B,
        "Qwen/Qwen3.8-27B": QWEN_QWEN3_8_27B,
        "deepseek-ai/DeepSeek-V4-Flash-0731": DEEPSEEK_AI_DEEPSEEK_V4_FLASH_0731,
        "deepseek-ai/DeepSeek-V4-Pro": DEEPSEEK_AI_DEEPSEEK_V4_PRO,
        "deepseek-ai/DeepSeek-V4-Pro-0813": DEEPSEEK_AI_DEEPSEEK_V4_PRO_0813,
        "deepseek-ai/DeepSeek-V4.1-Flash": DEEPSEEK_AI_DEEPSEEK_V4_1_FLASH,
        "google/gemma-3-27b-it": GOOGLE_GEMMA_3_27B_IT,
        "moonshotai/Kimi-K2.7-Code": MOONSHOTAI_KIMI_K2_7_CODE,
        "moonshotai/Kimi-K3": MOONSHOTAI_KIMI_K3,
        "nvidia/Nemotron-3-Ultra-550b-a55b": NVIDIA_NEMOTRON_3_ULTRA_550B_A55B,
        "nvidia/Nemotron-3_5-Lightning": NVIDIA_NEMOTRON_3_5_LIGHTNING,
        "nvidia/nemotron-3-super-120b-a12b": NVIDIA_NEMOTRON_3_SUPER_120B_A12B,
        "openai/gpt-oss-120b": OPENAI_GPT_OSS_120B,
        "zai-org/GLM-5.2": ZAI_ORG_GLM_5_2,
        "zai-org/GLM-5.3": ZAI_ORG_GLM_5_3,
        "zai-org/GLM-5.3-Flash": ZAI_ORG_GLM_5_3_FLASH,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
