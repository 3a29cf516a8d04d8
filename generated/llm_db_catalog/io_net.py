# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:edf32731c6e7196f47f98dc3
# body sha256:065763a23bd00edf8effacdd
from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from llm_db.schema.shared import (
    Capabilities,
    Cost,
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
    id="io_net",
    name="IO.NET",
    aliases=("io_intelligence",),
    base_url="https://api.intelligence.io.solutions/api/v1",
    env=("IOINTELLIGENCE_API_KEY",),
    doc="https://io.net/docs/guides/intelligence/io-intelligence",
    sdk="@ai-sdk/openai-compatible",
)

INTEL_QWEN3_CODER_480B_A35B_INSTRUCT_INT4_MIXED_AR: Final[Model] = Model(
    id="Intel/Qwen3-Coder-480B-A35B-Instruct-int4-mixed-ar",
    provider="io_net",
    name="Qwen 3 Coder 480B",
    description=TEXTS,
    family="qwen",
    release_date="2025-01-15",
    last_updated="2025-01-15",
    knowledge="2024-12",
    limits=Limits(context=106000, output=4096),
    cost=Cost(input=0.22, output=0.95, cache_read=0.11, cache_write=0.44),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

QWEN_QWEN2_5_VL_32B_INSTRUCT: Final[Model] = Model(
    id="Qwen/Qwen2.5-VL-32B-Instruct",
    provider="io_net",
    name="Qwen 2.5 VL 32B Instruct",
    description=TEXTS,
    family="qwen",
    release_date="2024-11-01",
    last_updated="2024-11-01",
    knowledge="2024-09",
    limits=Limits(context=32000, output=4096),
    cost=Cost(input=0.05, output=0.22, cache_read=0.025, cache_write=0.1),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

QWEN_QWEN3_235B_A22B_THINKING_2507: Final[Model] = Model(
    id="Qwen/Qwen3-235B-A22B-Thinking-2507",
    provider="io_net",
    name="Qwen 3 235B Thinking",
    description=TEXTS,
    family="qwen",
    release_date="2025-07-01",
    last_updated="2025-07-01",
    knowledge="2024-12",
    limits=Limits(context=262144, output=4096),
    cost=Cost(input=0.11, output=0.6, cache_read=0.055, cache_write=0.22),
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

QWEN_QWEN3_NEXT_80B_A3B_INSTRUCT: Final[Model] = Model(
    id="Qwen/Qwen3-Next-80B-A3B-Instruct",
    provider="io_net",
    name="Qwen 3 Next 80B Instruct",
    description=TEXTS,
    family="qwen",
    release_date="2025-01-10",
    last_updated="2025-01-10",
    knowledge="2024-12",
    limits=Limits(context=262144, output=4096),
    cost=Cost(input=0.1, output=0.8, cache_read=0.05, cache_write=0.2),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

DEEPSEEK_AI_DEEPSEEK_R1_0528: Final[Model] = Model(
    id="deepseek-ai/DeepSeek-R1-0528",
    provider="io_net",
    name="DeepSeek R1",
    description=TEXTS,
    family="deepseek-thinking",
    release_date="2025-01-20",
    last_updated="2025-05-28",
    knowledge="2024-07",
    limits=Limits(context=128000, output=4096),
    cost=Cost(input=2, output=8.75, cache_read=1, cache_write=4),
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

META_LLAMA_LLAMA_3_2_90B_VISION_INSTRUCT: Final[Model] = Model(
    id="meta-llama/Llama-3.2-90B-Vision-Instruct",
    provider="io_net",
    name="Llama 3.2 90B Vision Instruct",
    description=TEXTS,
    family="llama",
    release_date="2024-09-25",
    last_updated="2024-09-25",
    knowledge="2023-12",
    limits=Limits(context=16000, output=4096),
    cost=Cost(input=0.35, output=0.4, cache_read=0.175, cache_write=0.7),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

META_LLAMA_LLAMA_3_3_70B_INSTRUCT: Final[Model] = Model(
    id="meta-llama/Llama-3.3-70B-Instruct",
    provider="io_net",
    name="Llama 3.3 70B Instruct",
    description=TEXTS,
    family="llama",
    release_date="2024-12-06",
    last_updated="2024-12-06",
    knowledge="2023-12",
    limits=Limits(context=128000, output=4096),
    cost=Cost(input=0.13, output=0.38, cache_read=0.065, cache_write=0.26),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

META_LLAMA_LLAMA_4_MAVERICK_17B_128E_INSTRUCT_FP8: Final[Model] = Model(
    id="meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8",
    provider="io_net",
    name="Llama 4 Maverick 17B 128E Instruct",
    description=TEXTS,
    family="llama",
    release_date="2025-01-15",
    last_updated="2025-01-15",
    knowledge="2024-12",
    limits=Limits(context=430000, output=4096),
    cost=Cost(input=0.15, output=0.6, cache_read=0.075, cache_write=0.3),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

MISTRALAI_DEVSTRAL_SMALL_2505: Final[Model] = Model(
    id="mistralai/Devstral-Small-2505",
    provider="io_net",
    name="Devstral Small 2505",
    description=TEXTS,
    family="devstral",
    release_date="2025-05-01",
    last_updated="2025-05-01",
    knowledge="2024-12",
    limits=Limits(context=128000, output=4096),
    cost=Cost(input=0.05, output=0.22, cache_read=0.025, cache_write=0.1),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

MISTRALAI_MAGISTRAL_SMALL_2506: Final[Model] = Model(
    id="mistralai/Magistral-Small-2506",
    provider="io_net",
    name="Magistral Small 2506",
    description=TEXTS,
    family="magistral-small",
    release_date="2025-06-01",
    last_updated="2025-06-01",
    knowledge="2025-01",
    limits=Limits(context=128000, output=4096),
    cost=Cost(input=0.5, output=1.5, cache_read=0.25, cache_write=1),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

MISTRALAI_MISTRAL_LARGE_INSTRUCT_2411: Final[Model] = Model(
    id="mistralai/Mistral-Large-Instruct-2411",
    provider="io_net",
    name="Mistral Large Instruct 2411",
    description=TEXTS,
    family="mistral-large",
    release_date="2024-11-01",
    last_updated="2024-11-01",
    knowledge="2024-10",
    limits=Limits(context=128000, output=4096),
    cost=Cost(input=2, output=6, cache_read=1, cache_write=4),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

MISTRALAI_MISTRAL_NEMO_INSTRUCT_2407: Final[Model] = Model(
    id="mistralai/Mistral-Nemo-Instruct-2407",
    provider="io_net",
    name="Mistral Nemo Instruct 2407",
    description=TEXTS,
    family="mistral-nemo",
    release_date="2024-07-01",
    last_updated="2024-07-01",
    knowledge="2024-05",
    limits=Limits(context=128000, output=4096),
    cost=Cost(input=0.02, output=0.04, cache_read=0.01, cache_write=0.04),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

MOONSHOTAI_KIMI_K2_INSTRUCT_0905: Final[Model] = Model(
    id="moonshotai/Kimi-K2-Instruct-0905",
    provider="io_net",
    name="Kimi K2 Instruct",
    description=TEXTS,
    family="kimi-k2",
    release_date="2024-09-05",
    last_updated="2024-09-05",
    knowledge="2024-08",
    limits=Limits(context=32768, output=4096),
    cost=Cost(input=0.39, output=1.9, cache_read=0.195, cache_write=0.78),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

MOONSHOTAI_KIMI_K2_THINKING: Final[Model] = Model(
    id="moonshotai/Kimi-K2-Thinking",
    provider="io_net",
    name="Kimi K2 Thinking",
    description=TEXTS,
    family="kimi-thinking",
    release_date="2024-11-01",
    last_updated="2024-11-01",
    knowledge="2024-08",
    limits=Limits(context=32768, output=4096),
    cost=Cost(input=0.55, output=2.25, cache_read=0.275, cache_write=1.1),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

OPENAI_GPT_OSS_120B: Final[Model] = Model(
    id="openai/gpt-oss-120b",
    provider="io_net",
    name="GPT-OSS 120B",
    description=TEXTS,
    family="gpt-oss",
    release_date="2024-12-01",
    last_updated="2024-12-01",
    knowledge="2024-10",
    limits=Limits(context=131072, output=4096),
    cost=Cost(input=0.04, output=0.4, cache_read=0.02, cache_write=0.08),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

OPENAI_GPT_OSS_20B: Final[Model] = Model(
    id="openai/gpt-oss-20b",
    provider="io_net",
    name="GPT-OSS 20B",
    description=TEXTS,
    family="gpt-oss",
    release_date="2024-12-01",
    last_updated="2024-12-01",
    knowledge="2024-10",
    limits=Limits(context=64000, output=4096),
    cost=Cost(input=0.03, output=0.14, cache_read=0.015, cache_write=0.06),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

ZAI_ORG_GLM_4_6: Final[Model] = Model(
    id="zai-org/GLM-4.6",
    provider="io_net",
    name="GLM 4.6",
    description=TEXTS,
    family="glm",
    release_date="2024-11-15",
    last_updated="2024-11-15",
    knowledge="2024-10",
    limits=Limits(context=200000, output=4096),
    cost=Cost(input=0.4, output=1.75, cache_read=0.2, cache_write=0.8),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "Intel/Qwen3-Coder-480B-A35B-Instruct-int4-mixed-ar": INTEL_QWEN3_CODER_480B_A35B_INSTRUCT_INT4_MIXED_AR,
        "Qwen/Qwen2.5-VL-32B-Instruct": QWEN_QWEN2_5_VL_32B_INSTRUCT,
        "Qwen/Qwen3-235B-A22B-Thinking-2507": QWEN_QWEN3_235B_A22B_THINKING_2507,
        "Qwen/Qwen3-Next-80B-A3B-Instruct": QWEN_QWEN3_NEXT_80B_A3B_INSTRUCT,
        "deepseek-ai/DeepSeek-R1-0528": DEEPSEEK_AI_DEEPSEEK_R1_0528,
        "meta-llama/Llama-3.2-90B-Vision-Instruct": META_LLAMA_LLAMA_3_2_90B_VISION_INSTRUCT,
        "meta-llama/Llama-3.3-70B-Instruct": META_LLAMA_LLAMA_3_3_70B_INSTRUCT,
        "meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8": META_LLAMA_LLAMA_4_MAVERICK_17B_128E_INSTRUCT_FP8,
        "mistralai/Devstral-Small-2505": MISTRALAI_DEVSTRAL_SMALL_2505,
        "mistralai/Magistral-Small-2506": MISTRALAI_MAGISTRAL_SMALL_2506,
        "mistralai/Mistral-Large-Instruct-2411": MISTRALAI_MISTRAL_LARGE_INSTRUCT_2411,
        "mistralai/Mistral-Nemo-Instruct-2407": MISTRALAI_MISTRAL_NEMO_INSTRUCT_2407,
        "moonshotai/Kimi-K2-Instruct-0905": MOONSHOTAI_KIMI_K2_INSTRUCT_0905,
        "moonshotai/Kimi-K2-Thinking": MOONSHOTAI_KIMI_K2_THINKING,
        "openai/gpt-oss-120b": OPENAI_GPT_OSS_120B,
        "openai/gpt-oss-20b": OPENAI_GPT_OSS_20B,
        "zai-org/GLM-4.6": ZAI_ORG_GLM_4_6,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
