# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:681bd2505e317b77d46d9097
# body sha256:e2682663aca988e9b06c59a8
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
    id="submodel",
    name="submodel",
    base_url="https://llm.submodel.ai/v1",
    env=("SUBMODEL_INSTAGEN_ACCESS_KEY",),
    doc="https://submodel.gitbook.io",
    sdk="@ai-sdk/openai-compatible",
)

QWEN_QWEN3_235B_A22B_INSTRUCT_2507: Final[Model] = Model(
    id="Qwen/Qwen3-235B-A22B-Instruct-2507",
    provider="submodel",
    name="Qwen3 235B A22B Instruct 2507",
    description=TEXTS,
    family="qwen",
    release_date="2025-08-23",
    last_updated="2025-08-23",
    limits=Limits(context=262144, output=131072),
    cost=Cost(input=0.2, output=0.3),
    modalities=Modalities(input=("text",), output=("text",)),
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
    provider="submodel",
    name="Qwen3 235B A22B Thinking 2507",
    description=TEXTS,
    family="qwen",
    release_date="2025-08-23",
    last_updated="2025-08-23",
    limits=Limits(context=262144, output=131072),
    cost=Cost(input=0.2, output=0.6),
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

QWEN_QWEN3_CODER_480B_A35B_INSTRUCT_FP8: Final[Model] = Model(
    id="Qwen/Qwen3-Coder-480B-A35B-Instruct-FP8",
    provider="submodel",
    name="Qwen3 Coder 480B A35B Instruct",
    description=TEXTS,
    family="qwen",
    release_date="2025-08-23",
    last_updated="2025-08-23",
    limits=Limits(context=262144, output=262144),
    cost=Cost(input=0.2, output=0.8),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

DEEPSEEK_AI_DEEPSEEK_R1_0528: Final[Model] = Model(
    id="deepseek-ai/DeepSeek-R1-0528",
    provider="submodel",
    name="DeepSeek R1 0528",
    description=TEXTS,
    family="deepseek-thinking",
    release_date="2025-08-23",
    last_updated="2025-08-23",
    limits=Limits(context=75000, output=163840),
    cost=Cost(input=0.5, output=2.15),
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

DEEPSEEK_AI_DEEPSEEK_V3_0324: Final[Model] = Model(
    id="deepseek-ai/DeepSeek-V3-0324",
    provider="submodel",
    name="DeepSeek V3 0324",
    description=TEXTS,
    family="deepseek",
    release_date="2025-08-23",
    last_updated="2025-08-23",
    limits=Limits(context=75000, output=163840),
    cost=Cost(input=0.2, output=0.8),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

DEEPSEEK_AI_DEEPSEEK_V3_1: Final[Model] = Model(
    id="deepseek-ai/DeepSeek-V3.1",
    provider="submodel",
    name="DeepSeek V3.1",
    description=TEXTS,
    family="deepseek",
    release_date="2025-08-23",
    last_updated="2025-08-23",
    limits=Limits(context=75000, output=163840),
    cost=Cost(input=0.2, output=0.8),
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
    provider="submodel",
    name="GPT OSS 120B",
    description=TEXTS,
    family="gpt-oss",
    release_date="2025-08-23",
    last_updated="2025-08-23",
    limits=Limits(context=131072, output=32768),
    cost=Cost(input=0.1, output=0.5),
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

ZAI_ORG_GLM_4_5_AIR: Final[Model] = Model(
    id="zai-org/GLM-4.5-Air",
    provider="submodel",
    name="GLM 4.5 Air",
    description=TEXTS,
    family="glm-air",
    release_date="2025-07-28",
    last_updated="2025-07-28",
    limits=Limits(context=131072, output=131072),
    cost=Cost(input=0.1, output=0.5),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

ZAI_ORG_GLM_4_5_FP8: Final[Model] = Model(
    id="zai-org/GLM-4.5-FP8",
    provider="submodel",
    name="GLM 4.5 FP8",
    description=TEXTS,
    family="glm",
    release_date="2025-07-28",
    last_updated="2025-07-28",
    limits=Limits(context=131072, output=131072),
    cost=Cost(input=0.2, output=0.8),
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

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "Qwen/Qwen3-235B-A22B-Instruct-2507": QWEN_QWEN3_235B_A22B_INSTRUCT_2507,
        "Qwen/Qwen3-235B-A22B-Thinking-2507": QWEN_QWEN3_235B_A22B_THINKING_2507,
        "Qwen/Qwen3-Coder-480B-A35B-Instruct-FP8": QWEN_QWEN3_CODER_480B_A35B_INSTRUCT_FP8,
        "deepseek-ai/DeepSeek-R1-0528": DEEPSEEK_AI_DEEPSEEK_R1_0528,
        "deepseek-ai/DeepSeek-V3-0324": DEEPSEEK_AI_DEEPSEEK_V3_0324,
        "deepseek-ai/DeepSeek-V3.1": DEEPSEEK_AI_DEEPSEEK_V3_1,
        "openai/gpt-oss-120b": OPENAI_GPT_OSS_120B,
        "zai-org/GLM-4.5-Air": ZAI_ORG_GLM_4_5_AIR,
        "zai-org/GLM-4.5-FP8": ZAI_ORG_GLM_4_5_FP8,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
