# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:aefbe1f125341cdfdd42dfa9
# body sha256:dc0012a3a27074ac97da030d
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
    id="synthetic",
    name="Synthetic",
    base_url="https://api.synthetic.new/openai/v1",
    env=("SYNTHETIC_API_KEY",),
    doc="https://synthetic.new/pricing",
    sdk="@ai-sdk/openai-compatible",
)

HF_MINIMAXAI_MINIMAX_M3: Final[Model] = Model(
    id="hf:MiniMaxAI/MiniMax-M3",
    provider="synthetic",
    name="MiniMax-M3",
    description=TEXTS,
    family="minimax",
    canonical="minimax/MiniMax-M3",
    release_date="2026-06-12",
    last_updated="2026-06-12",
    limits=Limits(context=524288, output=65536),
    cost=Cost(input=0.6, output=1.2, cache_read=0.6),
    modalities=Modalities(input=("text", "image"), output=("text",)),
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
    attachment=True,
    temperature=True,
)

HF_QWEN_QWEN3_6_27B: Final[Model] = Model(
    id="hf:Qwen/Qwen3.6-27B",
    provider="synthetic",
    name="Qwen3.6 27B",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.6-27b",
    release_date="2026-04-22",
    last_updated="2026-04-22",
    limits=Limits(context=262144, output=65536),
    cost=Cost(input=0.45, output=3.6, cache_read=0.45),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "low", "medium", "high"),
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

HF_DEEPSEEK_AI_DEEPSEEK_V4_1_FLASH: Final[Model] = Model(
    id="hf:deepseek-ai/DeepSeek-V4.1-Flash",
    provider="synthetic",
    name="DeepSeek V4.1 Flash",
    description=TEXTS,
    family="deepseek-flash",
    canonical="deepseek/deepseek-v4.1-flash",
    release_date="2026-09-10",
    last_updated="2026-09-10",
    knowledge="2025-05",
    limits=Limits(context=524288, output=65536),
    cost=Cost(input=0.6, output=1.2, cache_read=0.03),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "low", "high", "xhigh", "max"),
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

HF_MOONSHOTAI_KIMI_K2_7_CODE: Final[Model] = Model(
    id="hf:moonshotai/Kimi-K2.7-Code",
    provider="synthetic",
    name="Kimi K2.7 Code",
    description=TEXTS,
    family="kimi-k2",
    canonical="moonshotai/kimi-k2.7-code",
    release_date="2026-06-12",
    last_updated="2026-06-12",
    knowledge="2025-01",
    limits=Limits(context=262144, output=65536),
    cost=Cost(input=0.95, output=4, cache_read=0.95),
    modalities=Modalities(input=("text", "image"), output=("text",)),
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
    attachment=True,
    temperature=False,
)

HF_MOONSHOTAI_KIMI_K3: Final[Model] = Model(
    id="hf:moonshotai/Kimi-K3",
    provider="synthetic",
    name="Kimi K3",
    description=TEXTS,
    family="kimi-k3",
    canonical="moonshotai/kimi-k3",
    release_date="2026-07-16",
    last_updated="2026-07-27",
    limits=Limits(context=524288, output=65536),
    cost=Cost(input=3, output=15, cache_read=0.45),
    modalities=Modalities(input=("text", "image"), output=("text",)),
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

HF_NVIDIA_NVIDIA_NEMOTRON_3_SUPER_120B_A12B_NVFP4: Final[Model] = Model(
    id="hf:nvidia/NVIDIA-Nemotron-3-Super-120B-A12B-NVFP4",
    provider="synthetic",
    name="Nemotron 3 Super 120B A12B",
    description=TEXTS,
    family="nemotron",
    canonical="nvidia/nemotron-3-super-120b-a12b",
    release_date="2026-03-11",
    last_updated="2026-03-11",
    limits=Limits(context=262144, output=65536),
    cost=Cost(input=0.3, output=1, cache_read=0.3),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "medium", "high"),
            field="reasoning_content",
        ),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

HF_OPENAI_GPT_OSS_120B: Final[Model] = Model(
    id="hf:openai/gpt-oss-120b",
    provider="synthetic",
    name="GPT OSS 120B",
    description=TEXTS,
    family="gpt-oss",
    release_date="2025-08-05",
    last_updated="2025-08-05",
    limits=Limits(context=131072, output=32768),
    cost=Cost(input=0.1, output=0.1, cache_read=0.1),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("low", "medium", "high")),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

HF_ZAI_ORG_GLM_4_7_FLASH: Final[Model] = Model(
    id="hf:zai-org/GLM-4.7-Flash",
    provider="synthetic",
    name="GLM-4.7-Flash",
    description=TEXTS,
    family="glm-flash",
    canonical="zhipuai/glm-4.7-flash",
    release_date="2026-01-19",
    last_updated="2026-01-19",
    knowledge="2025-04",
    limits=Limits(context=196608, output=65536),
    cost=Cost(input=0.1, output=0.5, cache_read=0.1),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

HF_ZAI_ORG_GLM_5_2: Final[Model] = Model(
    id="hf:zai-org/GLM-5.2",
    provider="synthetic",
    name="GLM-5.2",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.2",
    release_date="2026-06-13",
    last_updated="2026-06-13",
    limits=Limits(context=524288, output=65536),
    cost=Cost(input=1.4, output=4.4, cache_read=1.4),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "high", "xhigh"),
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

HF_ZAI_ORG_GLM_5_3_FLASH: Final[Model] = Model(
    id="hf:zai-org/GLM-5.3-Flash",
    provider="synthetic",
    name="GLM-5.3-Flash",
    description=TEXTS,
    family="glm-flash",
    canonical="zhipuai/glm-5.3-flash",
    release_date="2026-08-26",
    last_updated="2026-08-26",
    limits=Limits(context=524288, output=65536),
    cost=Cost(input=0.15, output=0.5, cache_read=0.04),
    modalities=Modalities(input=("text", "image"), output=("text",)),
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

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "hf:MiniMaxAI/MiniMax-M3": HF_MINIMAXAI_MINIMAX_M3,
        "hf:Qwen/Qwen3.6-27B": HF_QWEN_QWEN3_6_27B,
        "hf:deepseek-ai/DeepSeek-V4.1-Flash": HF_DEEPSEEK_AI_DEEPSEEK_V4_1_FLASH,
        "hf:moonshotai/Kimi-K2.7-Code": HF_MOONSHOTAI_KIMI_K2_7_CODE,
        "hf:moonshotai/Kimi-K3": HF_MOONSHOTAI_KIMI_K3,
        "hf:nvidia/NVIDIA-Nemotron-3-Super-120B-A12B-NVFP4": HF_NVIDIA_NVIDIA_NEMOTRON_3_SUPER_120B_A12B_NVFP4,
        "hf:openai/gpt-oss-120b": HF_OPENAI_GPT_OSS_120B,
        "hf:zai-org/GLM-4.7-Flash": HF_ZAI_ORG_GLM_4_7_FLASH,
        "hf:zai-org/GLM-5.2": HF_ZAI_ORG_GLM_5_2,
        "hf:zai-org/GLM-5.3-Flash": HF_ZAI_ORG_GLM_5_3_FLASH,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
