# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:121b612aaf926d2aba492fba
# body sha256:a1048a361744207e1bcbe6e5
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
    id="crusoe",
    name="Crusoe",
    base_url="https://api.inference.crusoecloud.com/v1",
    env=("CRUSOE_API_KEY",),
    doc="https://docs.crusoecloud.com/managed-inference/overview",
    sdk="@ai-sdk/openai-compatible",
)

QWEN_QWEN3_235B_A22B_INSTRUCT_2507: Final[Model] = Model(
    id="Qwen/Qwen3-235B-A22B-Instruct-2507",
    provider="crusoe",
    name="Qwen3 235B-A22B Instruct 2507",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3-235b-a22b-instruct-2507",
    release_date="2025-07-21",
    last_updated="2025-07-21",
    limits=Limits(context=262144, output=16384),
    cost=Cost(input=0.22, output=0.8, cache_read=0.11),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True, parallel=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

DEEPSEEK_AI_DEEPSEEK_V3_0324: Final[Model] = Model(
    id="deepseek-ai/DeepSeek-V3-0324",
    provider="crusoe",
    name="DeepSeek V3 0324",
    description=TEXTS,
    family="deepseek",
    canonical="deepseek/deepseek-v3-0324",
    release_date="2025-03-24",
    last_updated="2025-03-24",
    limits=Limits(context=163840, output=163840),
    cost=Cost(input=0.5, output=1.5, cache_read=0.25),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True, parallel=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

GOOGLE_GEMMA_4_31B_IT: Final[Model] = Model(
    id="google/gemma-4-31b-it",
    provider="crusoe",
    name="Gemma 4 31B IT",
    description=TEXTS,
    family="gemma",
    canonical="google/gemma-4-31b-it",
    release_date="2026-04-02",
    last_updated="2026-04-02",
    limits=Limits(context=262144, output=32768),
    cost=Cost(input=0.14, output=0.4, cache_read=0.14),
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

META_LLAMA_LLAMA_3_3_70B_INSTRUCT: Final[Model] = Model(
    id="meta-llama/Llama-3.3-70B-Instruct",
    provider="crusoe",
    name="Llama-3.3-70B-Instruct",
    description=TEXTS,
    family="llama",
    canonical="meta/llama-3.3-70b-instruct",
    release_date="2024-12-06",
    last_updated="2024-12-06",
    knowledge="2023-12",
    limits=Limits(context=128000, output=4096),
    cost=Cost(input=0.25, output=0.75, cache_read=0.13),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True, parallel=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

MOONSHOTAI_KIMI_K2_6: Final[Model] = Model(
    id="moonshotai/Kimi-K2.6",
    provider="crusoe",
    name="Kimi K2.6",
    description=TEXTS,
    family="kimi-k2",
    canonical="moonshotai/kimi-k2.6",
    release_date="2026-04-21",
    last_updated="2026-04-21",
    knowledge="2025-01",
    limits=Limits(context=262144, output=262144),
    cost=Cost(input=0.7, output=3.5, cache_read=0.35),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
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

NVIDIA_NVIDIA_NEMOTRON_3_NANO_30B_A3B: Final[Model] = Model(
    id="nvidia/NVIDIA-Nemotron-3-Nano-30B-A3B",
    provider="crusoe",
    name="Nemotron 3 Nano 30B A3B",
    description=TEXTS,
    family="nemotron",
    canonical="nvidia/nemotron-3-nano-30b-a3b",
    release_date="2025-12-15",
    last_updated="2025-12-15",
    limits=Limits(context=262144, output=262144),
    cost=Cost(input=0.05, output=0.2, cache_read=0.03),
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

NVIDIA_NVIDIA_NEMOTRON_3_SUPER_120B_A12B: Final[Model] = Model(
    id="nvidia/NVIDIA-Nemotron-3-Super-120B-A12B",
    provider="crusoe",
    name="Nemotron 3 Super 120B A12B",
    description=TEXTS,
    family="nemotron",
    canonical="nvidia/nemotron-3-super-120b-a12b",
    release_date="2026-03-11",
    last_updated="2026-03-11",
    limits=Limits(context=262144, output=262144),
    cost=Cost(input=0.3, output=2.4, cache_read=0.15),
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

NVIDIA_NEMOTRON_3_NANO_OMNI_REASONING_30B_A3B: Final[Model] = Model(
    id="nvidia/Nemotron-3-Nano-Omni-Reasoning-30B-A3B",
    provider="crusoe",
    name="Nemotron 3 Nano Omni 30B A3B Reasoning",
    description=TEXTS,
    family="nemotron",
    canonical="nvidia/nemotron-3-nano-omni-30b-a3b-reasoning",
    release_date="2026-04-28",
    last_updated="2026-04-28",
    limits=Limits(context=256000, output=65536),
    cost=Cost(input=0.3, output=1.83, cache_read=0.3, input_audio=0.5),
    modalities=Modalities(input=("text", "image", "video", "audio"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True, interleaved=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

OPENAI_GPT_OSS_120B: Final[Model] = Model(
    id="openai/gpt-oss-120b",
    provider="crusoe",
    name="GPT OSS 120B",
    description=TEXTS,
    family="gpt-oss",
    canonical="openai/gpt-oss-120b",
    release_date="2025-08-05",
    last_updated="2025-08-05",
    limits=Limits(context=131072, output=32768),
    cost=Cost(input=0.05, output=0.2, cache_read=0.05),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "medium", "high"),
            interleaved=True,
        ),
        tools=Tools(enabled=True, parallel=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

ZAI_GLM_5_1: Final[Model] = Model(
    id="zai/GLM-5.1",
    provider="crusoe",
    name="GLM-5.1",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.1",
    release_date="2026-04-07",
    last_updated="2026-04-07",
    limits=Limits(context=200000, output=131072),
    cost=Cost(input=1.2, output=4.4, cache_read=0.25),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, interleaved=True),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

ZAI_GLM_5_2: Final[Model] = Model(
    id="zai/GLM-5.2",
    provider="crusoe",
    name="GLM-5.2",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.2",
    release_date="2026-06-13",
    last_updated="2026-06-13",
    limits=Limits(context=1000000, output=131072),
    cost=Cost(input=1.4, output=4.4, cache_read=0.26),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True, interleaved=True),
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
        "Qwen/Qwen3-235B-A22B-Instruct-2507": QWEN_QWEN3_235B_A22B_INSTRUCT_2507,
        "deepseek-ai/DeepSeek-V3-0324": DEEPSEEK_AI_DEEPSEEK_V3_0324,
        "google/gemma-4-31b-it": GOOGLE_GEMMA_4_31B_IT,
        "meta-llama/Llama-3.3-70B-Instruct": META_LLAMA_LLAMA_3_3_70B_INSTRUCT,
        "moonshotai/Kimi-K2.6": MOONSHOTAI_KIMI_K2_6,
        "nvidia/NVIDIA-Nemotron-3-Nano-30B-A3B": NVIDIA_NVIDIA_NEMOTRON_3_NANO_30B_A3B,
        "nvidia/NVIDIA-Nemotron-3-Super-120B-A12B": NVIDIA_NVIDIA_NEMOTRON_3_SUPER_120B_A12B,
        "nvidia/Nemotron-3-Nano-Omni-Reasoning-30B-A3B": NVIDIA_NEMOTRON_3_NANO_OMNI_REASONING_30B_A3B,
        "openai/gpt-oss-120b": OPENAI_GPT_OSS_120B,
        "zai/GLM-5.1": ZAI_GLM_5_1,
        "zai/GLM-5.2": ZAI_GLM_5_2,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
