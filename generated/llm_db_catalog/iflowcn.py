# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:fb61d4535bbdc1181d4447b1
# body sha256:8d8923e5ec32ffc5f72447ad
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
    id="iflowcn",
    name="iFlow",
    base_url="https://apis.iflow.cn/v1",
    env=("IFLOW_API_KEY",),
    doc="https://platform.iflow.cn/en/docs",
    sdk="@ai-sdk/openai-compatible",
)

DEEPSEEK_R1: Final[Model] = Model(
    id="deepseek-r1",
    provider="iflowcn",
    name="DeepSeek-R1",
    description=TEXTS,
    family="deepseek-thinking",
    release_date="2025-01-20",
    last_updated="2025-01-20",
    knowledge="2024-12",
    limits=Limits(context=128000, output=32000),
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

DEEPSEEK_V3: Final[Model] = Model(
    id="deepseek-v3",
    provider="iflowcn",
    name="DeepSeek-V3",
    description=TEXTS,
    family="deepseek",
    release_date="2024-12-26",
    last_updated="2024-12-26",
    knowledge="2024-10",
    limits=Limits(context=128000, output=32000),
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

DEEPSEEK_V3_2: Final[Model] = Model(
    id="deepseek-v3.2",
    provider="iflowcn",
    name="DeepSeek-V3.2-Exp",
    description=TEXTS,
    family="deepseek",
    release_date="2025-01-01",
    last_updated="2025-01-01",
    knowledge="2024-12",
    limits=Limits(context=128000, output=64000),
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

GLM_4_6: Final[Model] = Model(
    id="glm-4.6",
    provider="iflowcn",
    name="GLM-4.6",
    description=TEXTS,
    family="glm",
    release_date="2024-12-01",
    last_updated="2025-11-13",
    knowledge="2024-10",
    limits=Limits(context=200000, output=128000),
    cost=Cost(input=0, output=0),
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

KIMI_K2: Final[Model] = Model(
    id="kimi-k2",
    provider="iflowcn",
    name="Kimi-K2",
    description=TEXTS,
    family="kimi-k2",
    release_date="2024-12-01",
    last_updated="2024-12-01",
    knowledge="2024-10",
    limits=Limits(context=128000, output=64000),
    cost=Cost(input=0, output=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

KIMI_K2_0905: Final[Model] = Model(
    id="kimi-k2-0905",
    provider="iflowcn",
    name="Kimi-K2-0905",
    description=TEXTS,
    family="kimi-k2",
    release_date="2025-09-05",
    last_updated="2025-09-05",
    knowledge="2024-12",
    limits=Limits(context=256000, output=64000),
    cost=Cost(input=0, output=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

QWEN3_235B: Final[Model] = Model(
    id="qwen3-235b",
    provider="iflowcn",
    name="Qwen3-235B-A22B",
    description=TEXTS,
    family="qwen",
    release_date="2024-12-01",
    last_updated="2024-12-01",
    knowledge="2024-10",
    limits=Limits(context=128000, output=32000),
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

QWEN3_235B_A22B_INSTRUCT: Final[Model] = Model(
    id="qwen3-235b-a22b-instruct",
    provider="iflowcn",
    name="Qwen3-235B-A22B-Instruct",
    description=TEXTS,
    family="qwen",
    release_date="2025-07-01",
    last_updated="2025-07-01",
    knowledge="2025-04",
    limits=Limits(context=256000, output=64000),
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

QWEN3_235B_A22B_THINKING_2507: Final[Model] = Model(
    id="qwen3-235b-a22b-thinking-2507",
    provider="iflowcn",
    name="Qwen3-235B-A22B-Thinking",
    description=TEXTS,
    family="qwen",
    release_date="2025-07-01",
    last_updated="2025-07-01",
    knowledge="2025-04",
    limits=Limits(context=256000, output=64000),
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

QWEN3_32B: Final[Model] = Model(
    id="qwen3-32b",
    provider="iflowcn",
    name="Qwen3-32B",
    description=TEXTS,
    family="qwen",
    release_date="2024-12-01",
    last_updated="2024-12-01",
    knowledge="2024-10",
    limits=Limits(context=128000, output=32000),
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

QWEN3_CODER_PLUS: Final[Model] = Model(
    id="qwen3-coder-plus",
    provider="iflowcn",
    name="Qwen3-Coder-Plus",
    description=TEXTS,
    family="qwen",
    release_date="2025-07-01",
    last_updated="2025-07-01",
    knowledge="2025-04",
    limits=Limits(context=256000, output=64000),
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

QWEN3_MAX: Final[Model] = Model(
    id="qwen3-max",
    provider="iflowcn",
    name="Qwen3-Max",
    description=TEXTS,
    family="qwen",
    release_date="2025-01-01",
    last_updated="2025-01-01",
    knowledge="2024-12",
    limits=Limits(context=256000, output=32000),
    cost=Cost(input=0, output=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

QWEN3_MAX_PREVIEW: Final[Model] = Model(
    id="qwen3-max-preview",
    provider="iflowcn",
    name="Qwen3-Max-Preview",
    description=TEXTS,
    family="qwen",
    release_date="2025-01-01",
    last_updated="2025-01-01",
    knowledge="2024-12",
    limits=Limits(context=256000, output=32000),
    cost=Cost(input=0, output=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

QWEN3_VL_PLUS: Final[Model] = Model(
    id="qwen3-vl-plus",
    provider="iflowcn",
    name="Qwen3-VL-Plus",
    description=TEXTS,
    family="qwen",
    release_date="2025-01-01",
    last_updated="2025-01-01",
    knowledge="2024-12",
    limits=Limits(context=256000, output=32000),
    cost=Cost(input=0, output=0),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "deepseek-r1": DEEPSEEK_R1,
        "deepseek-v3": DEEPSEEK_V3,
        "deepseek-v3.2": DEEPSEEK_V3_2,
        "glm-4.6": GLM_4_6,
        "kimi-k2": KIMI_K2,
        "kimi-k2-0905": KIMI_K2_0905,
        "qwen3-235b": QWEN3_235B,
        "qwen3-235b-a22b-instruct": QWEN3_235B_A22B_INSTRUCT,
        "qwen3-235b-a22b-thinking-2507": QWEN3_235B_A22B_THINKING_2507,
        "qwen3-32b": QWEN3_32B,
        "qwen3-coder-plus": QWEN3_CODER_PLUS,
        "qwen3-max": QWEN3_MAX,
        "qwen3-max-preview": QWEN3_MAX_PREVIEW,
        "qwen3-vl-plus": QWEN3_VL_PLUS,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
