# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:aa6356f0a9b354dd41f020ca
# body sha256:c992223cc55369675576b6a2
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
    id="meganova",
    name="Meganova",
    base_url="https://api.meganova.ai/v1",
    env=("MEGANOVA_API_KEY",),
    doc="https://docs.meganova.ai",
    sdk="@ai-sdk/openai-compatible",
)

MINIMAXAI_MINIMAX_M2_1: Final[Model] = Model(
    id="MiniMaxAI/MiniMax-M2.1",
    provider="meganova",
    name="MiniMax M2.1",
    description=TEXTS,
    family="minimax",
    release_date="2025-12-23",
    last_updated="2025-12-23",
    limits=Limits(context=196608, output=131072),
    cost=Cost(input=0.28, output=1.2),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

MINIMAXAI_MINIMAX_M2_5: Final[Model] = Model(
    id="MiniMaxAI/MiniMax-M2.5",
    provider="meganova",
    name="MiniMax M2.5",
    description=TEXTS,
    family="minimax",
    release_date="2026-02-12",
    last_updated="2026-02-12",
    limits=Limits(context=204800, output=131072),
    cost=Cost(input=0.3, output=1.2),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

QWEN_QWEN2_5_VL_32B_INSTRUCT: Final[Model] = Model(
    id="Qwen/Qwen2.5-VL-32B-Instruct",
    provider="meganova",
    name="Qwen2.5 VL 32B Instruct",
    description=TEXTS,
    family="qwen",
    release_date="2025-03-24",
    last_updated="2025-03-24",
    limits=Limits(context=16384, output=16384),
    cost=Cost(input=0.2, output=0.6),
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

QWEN_QWEN3_235B_A22B_INSTRUCT_2507: Final[Model] = Model(
    id="Qwen/Qwen3-235B-A22B-Instruct-2507",
    provider="meganova",
    name="Qwen3 235B A22B Instruct 2507",
    description=TEXTS,
    family="qwen",
    release_date="2025-07-23",
    last_updated="2025-07-23",
    limits=Limits(context=262000, output=262000),
    cost=Cost(input=0.09, output=0.6),
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

QWEN_QWEN3_5_PLUS: Final[Model] = Model(
    id="Qwen/Qwen3.5-Plus",
    provider="meganova",
    name="Qwen3.5 Plus",
    description=TEXTS,
    family="qwen",
    release_date="2026-02",
    last_updated="2026-02",
    knowledge="2025-04",
    limits=Limits(context=1000000, output=65536),
    cost=Cost(input=0.4, output=2.4, reasoning=2.4),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

XIAOMIMIMO_MIMO_V2_FLASH: Final[Model] = Model(
    id="XiaomiMiMo/MiMo-V2-Flash",
    provider="meganova",
    name="MiMo V2 Flash",
    description=TEXTS,
    family="mimo",
    release_date="2025-12-17",
    last_updated="2025-12-17",
    knowledge="2024-12-01",
    limits=Limits(context=262144, output=32000),
    cost=Cost(input=0.1, output=0.3),
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

DEEPSEEK_AI_DEEPSEEK_R1_0528: Final[Model] = Model(
    id="deepseek-ai/DeepSeek-R1-0528",
    provider="meganova",
    name="DeepSeek R1 0528",
    description=TEXTS,
    family="deepseek-thinking",
    release_date="2025-05-28",
    last_updated="2025-05-28",
    knowledge="2024-07",
    limits=Limits(context=163840, output=64000),
    cost=Cost(input=0.5, output=2.15),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, field="reasoning_content"),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

DEEPSEEK_AI_DEEPSEEK_V3_0324: Final[Model] = Model(
    id="deepseek-ai/DeepSeek-V3-0324",
    provider="meganova",
    name="DeepSeek V3 0324",
    description=TEXTS,
    family="deepseek",
    release_date="2025-03-24",
    last_updated="2025-03-24",
    limits=Limits(context=163840, output=163840),
    cost=Cost(input=0.25, output=0.88),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

DEEPSEEK_AI_DEEPSEEK_V3_1: Final[Model] = Model(
    id="deepseek-ai/DeepSeek-V3.1",
    provider="meganova",
    name="DeepSeek V3.1",
    description=TEXTS,
    family="deepseek",
    release_date="2025-08-25",
    last_updated="2025-08-25",
    limits=Limits(context=164000, output=164000),
    cost=Cost(input=0.27, output=1),
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

DEEPSEEK_AI_DEEPSEEK_V3_2: Final[Model] = Model(
    id="deepseek-ai/DeepSeek-V3.2",
    provider="meganova",
    name="DeepSeek V3.2",
    description=TEXTS,
    family="deepseek",
    release_date="2025-12-03",
    last_updated="2025-12-03",
    limits=Limits(context=164000, output=164000),
    cost=Cost(input=0.26, output=0.38),
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

DEEPSEEK_AI_DEEPSEEK_V3_2_EXP: Final[Model] = Model(
    id="deepseek-ai/DeepSeek-V3.2-Exp",
    provider="meganova",
    name="DeepSeek V3.2 Exp",
    description=TEXTS,
    family="deepseek",
    release_date="2025-10-10",
    last_updated="2025-10-10",
    limits=Limits(context=164000, output=164000),
    cost=Cost(input=0.27, output=0.4),
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

META_LLAMA_LLAMA_3_3_70B_INSTRUCT: Final[Model] = Model(
    id="meta-llama/Llama-3.3-70B-Instruct",
    provider="meganova",
    name="Llama 3.3 70B Instruct",
    description=TEXTS,
    family="llama",
    release_date="2024-12-06",
    last_updated="2024-12-06",
    limits=Limits(context=131072, output=16384),
    cost=Cost(input=0.1, output=0.3),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

MISTRALAI_MISTRAL_NEMO_INSTRUCT_2407: Final[Model] = Model(
    id="mistralai/Mistral-Nemo-Instruct-2407",
    provider="meganova",
    name="Mistral Nemo Instruct 2407",
    description=TEXTS,
    family="mistral",
    release_date="2024-07-18",
    last_updated="2024-07-18",
    limits=Limits(context=131072, output=65536),
    cost=Cost(input=0.02, output=0.04),
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

MISTRALAI_MISTRAL_SMALL_3_2_24B_INSTRUCT_2506: Final[Model] = Model(
    id="mistralai/Mistral-Small-3.2-24B-Instruct-2506",
    provider="meganova",
    name="Mistral Small 3.2 24B Instruct",
    description=TEXTS,
    family="mistral-small",
    release_date="2025-06-20",
    last_updated="2025-06-20",
    knowledge="2024-10",
    limits=Limits(context=32768, output=8192),
    cost=Cost(input=0, output=0),
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

MOONSHOTAI_KIMI_K2_THINKING: Final[Model] = Model(
    id="moonshotai/Kimi-K2-Thinking",
    provider="meganova",
    name="Kimi K2 Thinking",
    description=TEXTS,
    family="kimi-thinking",
    release_date="2025-11-06",
    last_updated="2025-11-06",
    knowledge="2024-08",
    limits=Limits(context=262144, output=262144),
    cost=Cost(input=0.6, output=2.6),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

MOONSHOTAI_KIMI_K2_5: Final[Model] = Model(
    id="moonshotai/Kimi-K2.5",
    provider="meganova",
    name="Kimi K2.5",
    description=TEXTS,
    family="kimi-k2",
    release_date="2026-01-27",
    last_updated="2026-01-27",
    knowledge="2026-01",
    limits=Limits(context=262144, output=262144),
    cost=Cost(input=0.45, output=2.8),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

ZAI_ORG_GLM_4_6: Final[Model] = Model(
    id="zai-org/GLM-4.6",
    provider="meganova",
    name="GLM-4.6",
    description=TEXTS,
    family="glm",
    release_date="2025-09-30",
    last_updated="2025-09-30",
    knowledge="2025-04",
    limits=Limits(context=202752, output=131072),
    cost=Cost(input=0.45, output=1.9),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

ZAI_ORG_GLM_4_7: Final[Model] = Model(
    id="zai-org/GLM-4.7",
    provider="meganova",
    name="GLM-4.7",
    description=TEXTS,
    family="glm",
    release_date="2025-12-22",
    last_updated="2025-12-22",
    knowledge="2025-04",
    limits=Limits(context=202752, output=131072),
    cost=Cost(input=0.2, output=0.8),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

ZAI_ORG_GLM_5: Final[Model] = Model(
    id="zai-org/GLM-5",
    provider="meganova",
    name="GLM-5",
    description=TEXTS,
    family="glm",
    release_date="2026-02-11",
    last_updated="2026-02-11",
    limits=Limits(context=202752, output=131072),
    cost=Cost(input=0.8, output=2.56),
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

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "MiniMaxAI/MiniMax-M2.1": MINIMAXAI_MINIMAX_M2_1,
        "MiniMaxAI/MiniMax-M2.5": MINIMAXAI_MINIMAX_M2_5,
        "Qwen/Qwen2.5-VL-32B-Instruct": QWEN_QWEN2_5_VL_32B_INSTRUCT,
        "Qwen/Qwen3-235B-A22B-Instruct-2507": QWEN_QWEN3_235B_A22B_INSTRUCT_2507,
        "Qwen/Qwen3.5-Plus": QWEN_QWEN3_5_PLUS,
        "XiaomiMiMo/MiMo-V2-Flash": XIAOMIMIMO_MIMO_V2_FLASH,
        "deepseek-ai/DeepSeek-R1-0528": DEEPSEEK_AI_DEEPSEEK_R1_0528,
        "deepseek-ai/DeepSeek-V3-0324": DEEPSEEK_AI_DEEPSEEK_V3_0324,
        "deepseek-ai/DeepSeek-V3.1": DEEPSEEK_AI_DEEPSEEK_V3_1,
        "deepseek-ai/DeepSeek-V3.2": DEEPSEEK_AI_DEEPSEEK_V3_2,
        "deepseek-ai/DeepSeek-V3.2-Exp": DEEPSEEK_AI_DEEPSEEK_V3_2_EXP,
        "meta-llama/Llama-3.3-70B-Instruct": META_LLAMA_LLAMA_3_3_70B_INSTRUCT,
        "mistralai/Mistral-Nemo-Instruct-2407": MISTRALAI_MISTRAL_NEMO_INSTRUCT_2407,
        "mistralai/Mistral-Small-3.2-24B-Instruct-2506": MISTRALAI_MISTRAL_SMALL_3_2_24B_INSTRUCT_2506,
        "moonshotai/Kimi-K2-Thinking": MOONSHOTAI_KIMI_K2_THINKING,
        "moonshotai/Kimi-K2.5": MOONSHOTAI_KIMI_K2_5,
        "zai-org/GLM-4.6": ZAI_ORG_GLM_4_6,
        "zai-org/GLM-4.7": ZAI_ORG_GLM_4_7,
        "zai-org/GLM-5": ZAI_ORG_GLM_5,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
