# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:6e10466f53a74c4056b13aa4
# body sha256:d422ce2f4c6bb27a788bbd3e
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
    id="chutes",
    name="Chutes",
    base_url="https://llm.chutes.ai/v1",
    env=("CHUTES_API_KEY",),
    doc="https://llm.chutes.ai/v1/models",
    sdk="@ai-sdk/openai-compatible",
)

NEMOTRON_3_NANO_OMNI_30B_TEE: Final[Model] = Model(
    id="Nemotron-3-Nano-Omni-30B-TEE",
    provider="chutes",
    name="Nemotron 3 Nano Omni 30B TEE",
    description=TEXTS,
    family="nemotron",
    release_date="2026-07-23",
    last_updated="2026-07-23",
    limits=Limits(context=131072),
    cost=Cost(input=0.0245, output=0.0978, cache_read=0.0024499999999999995),
    modalities=Modalities(input=("text",), output=("text",)),
    open_weights=True,
    attachment=False,
    temperature=True,
)

QWEN_QWEN3_235B_A22B_THINKING_2507_TEE: Final[Model] = Model(
    id="Qwen/Qwen3-235B-A22B-Thinking-2507-TEE",
    provider="chutes",
    name="Qwen3 235B A22B Thinking 2507 TEE",
    description=TEXTS,
    family="qwen",
    release_date="2025-07",
    last_updated="2026-06-21",
    knowledge="2025-04",
    limits=Limits(context=262144, output=262144),
    cost=Cost(input=0.2989, output=1.1957, cache_read=0.029889999999999993),
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

QWEN_QWEN3_32B_TEE: Final[Model] = Model(
    id="Qwen/Qwen3-32B-TEE",
    provider="chutes",
    name="Qwen3 32B TEE",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3-32b",
    release_date="2025-04",
    last_updated="2025-04",
    knowledge="2025-04",
    limits=Limits(context=40960, output=40960),
    cost=Cost(input=0.104, output=0.416, cache_read=0.010399999999999998),
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

QWEN_QWEN3_5_397B_A17B_TEE: Final[Model] = Model(
    id="Qwen/Qwen3.5-397B-A17B-TEE",
    provider="chutes",
    name="Qwen3.5 397B A17B TEE",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.5-397b-a17b",
    release_date="2026-02-15",
    last_updated="2026-02-15",
    limits=Limits(context=262144, output=65536),
    cost=Cost(input=0.45, output=3, cache_read=0.04499999999999999),
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

QWEN_QWEN3_6_27B_TEE: Final[Model] = Model(
    id="Qwen/Qwen3.6-27B-TEE",
    provider="chutes",
    name="Qwen3.6 27B TEE",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.6-27b",
    release_date="2026-04-22",
    last_updated="2026-04-22",
    limits=Limits(context=262144, output=65536),
    cost=Cost(input=0.3, output=2, cache_read=0.029999999999999992),
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

QWEN_QWEN3_8_27B_TEE: Final[Model] = Model(
    id="Qwen/Qwen3.8-27B-TEE",
    provider="chutes",
    name="Qwen3.8 27B TEE",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.8-27b",
    release_date="2026-08-16",
    last_updated="2026-08-16",
    limits=Limits(context=262144, output=65536),
    cost=Cost(input=0.24, output=2.2, cache_read=0.023999999999999994),
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

DEEPSEEK_AI_DEEPSEEK_V3_2_TEE: Final[Model] = Model(
    id="deepseek-ai/DeepSeek-V3.2-TEE",
    provider="chutes",
    name="DeepSeek V3.2 TEE",
    description=TEXTS,
    family="deepseek",
    canonical="deepseek/deepseek-v3.2",
    release_date="2025-12",
    last_updated="2026-06-21",
    knowledge="2024-07",
    limits=Limits(context=131072, output=65536),
    cost=Cost(input=1, output=1, cache_read=0.09999999999999998),
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

DEEPSEEK_AI_DEEPSEEK_V4_FLASH_0731_TEE: Final[Model] = Model(
    id="deepseek-ai/DeepSeek-V4-Flash-0731-TEE",
    provider="chutes",
    name="DeepSeek V4 Flash 0731 TEE",
    description=TEXTS,
    family="deepseek-flash",
    canonical="deepseek/deepseek-v4-flash-0731",
    release_date="2026-07-31",
    last_updated="2026-08-02",
    knowledge="2025-05",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(input=0.44, output=1.32, cache_read=0.04399999999999999),
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

GOOGLE_GEMMA_4_31B_TURBO_TEE: Final[Model] = Model(
    id="google/gemma-4-31B-turbo-TEE",
    provider="chutes",
    name="gemma 4 31B turbo TEE",
    description=TEXTS,
    family="gemma",
    canonical="google/gemma-4-31b-it",
    release_date="2026-04-02",
    last_updated="2026-04-02",
    limits=Limits(context=131072, output=65536),
    cost=Cost(input=0.12, output=0.37, cache_read=0.011999999999999997),
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

MOONSHOTAI_KIMI_K2_6_TEE: Final[Model] = Model(
    id="moonshotai/Kimi-K2.6-TEE",
    provider="chutes",
    name="Kimi K2.6 TEE",
    description=TEXTS,
    family="kimi-k2",
    canonical="moonshotai/kimi-k2.6",
    release_date="2026-04-21",
    last_updated="2026-04-21",
    knowledge="2025-12",
    limits=Limits(context=262144, output=65535),
    cost=Cost(input=0.5, output=2.85, cache_read=0.04999999999999999),
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

MOONSHOTAI_KIMI_K3_TEE: Final[Model] = Model(
    id="moonshotai/Kimi-K3-TEE",
    provider="chutes",
    name="Kimi K3 TEE",
    description=TEXTS,
    family="kimi-k3",
    canonical="moonshotai/kimi-k3",
    release_date="2026-07-29",
    last_updated="2026-07-29",
    limits=Limits(context=1048576, output=65535),
    cost=Cost(input=3, output=15, cache_read=0.29999999999999993),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
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

UNSLOTH_MISTRAL_NEMO_INSTRUCT_2407_TEE: Final[Model] = Model(
    id="unsloth/Mistral-Nemo-Instruct-2407-TEE",
    provider="chutes",
    name="Mistral Nemo Instruct 2407 TEE",
    description=TEXTS,
    family="mistral-nemo",
    canonical="mistral/mistral-nemo",
    release_date="2024-07-01",
    last_updated="2024-07-01",
    knowledge="2024-07",
    limits=Limits(context=131072, output=131072),
    cost=Cost(input=0.0245, output=0.0978, cache_read=0.0024499999999999995),
    modalities=Modalities(input=("text",), output=("text",)),
    open_weights=True,
    attachment=False,
    temperature=True,
)

ZAI_ORG_GLM_5_1_TEE: Final[Model] = Model(
    id="zai-org/GLM-5.1-TEE",
    provider="chutes",
    name="GLM 5.1 TEE",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.1",
    release_date="2026-04-07",
    last_updated="2026-04-07",
    limits=Limits(context=202752, output=65535),
    cost=Cost(input=0.98, output=3.08, cache_read=0.09799999999999998),
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

ZAI_ORG_GLM_5_2_TEE: Final[Model] = Model(
    id="zai-org/GLM-5.2-TEE",
    provider="chutes",
    name="GLM 5.2 TEE",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.2",
    release_date="2026-06-13",
    last_updated="2026-06-13",
    limits=Limits(context=1048576, output=65535),
    cost=Cost(input=1.25, output=3.95, cache_read=0.12499999999999997),
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

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "Nemotron-3-Nano-Omni-30B-TEE": NEMOTRON_3_NANO_OMNI_30B_TEE,
        "Qwen/Qwen3-235B-A22B-Thinking-2507-TEE": QWEN_QWEN3_235B_A22B_THINKING_2507_TEE,
        "Qwen/Qwen3-32B-TEE": QWEN_QWEN3_32B_TEE,
        "Qwen/Qwen3.5-397B-A17B-TEE": QWEN_QWEN3_5_397B_A17B_TEE,
        "Qwen/Qwen3.6-27B-TEE": QWEN_QWEN3_6_27B_TEE,
        "Qwen/Qwen3.8-27B-TEE": QWEN_QWEN3_8_27B_TEE,
        "deepseek-ai/DeepSeek-V3.2-TEE": DEEPSEEK_AI_DEEPSEEK_V3_2_TEE,
        "deepseek-ai/DeepSeek-V4-Flash-0731-TEE": DEEPSEEK_AI_DEEPSEEK_V4_FLASH_0731_TEE,
        "google/gemma-4-31B-turbo-TEE": GOOGLE_GEMMA_4_31B_TURBO_TEE,
        "moonshotai/Kimi-K2.6-TEE": MOONSHOTAI_KIMI_K2_6_TEE,
        "moonshotai/Kimi-K3-TEE": MOONSHOTAI_KIMI_K3_TEE,
        "unsloth/Mistral-Nemo-Instruct-2407-TEE": UNSLOTH_MISTRAL_NEMO_INSTRUCT_2407_TEE,
        "zai-org/GLM-5.1-TEE": ZAI_ORG_GLM_5_1_TEE,
        "zai-org/GLM-5.2-TEE": ZAI_ORG_GLM_5_2_TEE,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
