# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:132f187ce9739cfcc2ee3706
# body sha256:3ef3af70131dbd66b2e136d5
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
    id="modelscope",
    name="ModelScope",
    base_url="https://api-inference.modelscope.cn/v1",
    env=("MODELSCOPE_API_KEY",),
    doc="https://modelscope.cn/docs/model-service/API-Inference/intro",
    sdk="@ai-sdk/openai-compatible",
)

QWEN_QWEN3_235B_A22B_INSTRUCT_2507: Final[Model] = Model(
    id="Qwen/Qwen3-235B-A22B-Instruct-2507",
    provider="modelscope",
    name="Qwen3 235B A22B Instruct 2507",
    description=TEXTS,
    family="qwen",
    release_date="2025-04-28",
    last_updated="2025-07-21",
    knowledge="2025-04",
    limits=Limits(context=262144, output=131072),
    cost=Cost(input=0, output=0),
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
    provider="modelscope",
    name="Qwen3-235B-A22B-Thinking-2507",
    description=TEXTS,
    family="qwen",
    release_date="2025-07-25",
    last_updated="2025-07-25",
    knowledge="2025-04",
    limits=Limits(context=262144, output=131072),
    cost=Cost(input=0, output=0),
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

QWEN_QWEN3_30B_A3B_INSTRUCT_2507: Final[Model] = Model(
    id="Qwen/Qwen3-30B-A3B-Instruct-2507",
    provider="modelscope",
    name="Qwen3 30B A3B Instruct 2507",
    description=TEXTS,
    family="qwen",
    release_date="2025-07-30",
    last_updated="2025-07-30",
    knowledge="2025-04",
    limits=Limits(context=262144, output=16384),
    cost=Cost(input=0, output=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

QWEN_QWEN3_30B_A3B_THINKING_2507: Final[Model] = Model(
    id="Qwen/Qwen3-30B-A3B-Thinking-2507",
    provider="modelscope",
    name="Qwen3 30B A3B Thinking 2507",
    description=TEXTS,
    family="qwen",
    release_date="2025-07-30",
    last_updated="2025-07-30",
    knowledge="2025-04",
    limits=Limits(context=262144, output=32768),
    cost=Cost(input=0, output=0),
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

QWEN_QWEN3_CODER_30B_A3B_INSTRUCT: Final[Model] = Model(
    id="Qwen/Qwen3-Coder-30B-A3B-Instruct",
    provider="modelscope",
    name="Qwen3 Coder 30B A3B Instruct",
    description=TEXTS,
    family="qwen",
    release_date="2025-07-31",
    last_updated="2025-07-31",
    knowledge="2025-04",
    limits=Limits(context=262144, output=65536),
    cost=Cost(input=0, output=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

ZHIPUAI_GLM_4_5: Final[Model] = Model(
    id="ZhipuAI/GLM-4.5",
    provider="modelscope",
    name="GLM-4.5",
    description=TEXTS,
    family="glm",
    release_date="2025-07-28",
    last_updated="2025-07-28",
    knowledge="2025-04",
    limits=Limits(context=131072, output=98304),
    cost=Cost(input=0, output=0),
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

ZHIPUAI_GLM_4_6: Final[Model] = Model(
    id="ZhipuAI/GLM-4.6",
    provider="modelscope",
    name="GLM-4.6",
    description=TEXTS,
    family="glm",
    release_date="2025-09-30",
    last_updated="2025-09-30",
    knowledge="2025-07",
    limits=Limits(context=202752, output=98304),
    cost=Cost(input=0, output=0),
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

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "Qwen/Qwen3-235B-A22B-Instruct-2507": QWEN_QWEN3_235B_A22B_INSTRUCT_2507,
        "Qwen/Qwen3-235B-A22B-Thinking-2507": QWEN_QWEN3_235B_A22B_THINKING_2507,
        "Qwen/Qwen3-30B-A3B-Instruct-2507": QWEN_QWEN3_30B_A3B_INSTRUCT_2507,
        "Qwen/Qwen3-30B-A3B-Thinking-2507": QWEN_QWEN3_30B_A3B_THINKING_2507,
        "Qwen/Qwen3-Coder-30B-A3B-Instruct": QWEN_QWEN3_CODER_30B_A3B_INSTRUCT,
        "ZhipuAI/GLM-4.5": ZHIPUAI_GLM_4_5,
        "ZhipuAI/GLM-4.6": ZHIPUAI_GLM_4_6,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
