# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:86c019cc151c749453559c69
# body sha256:d264dd45fe4aa2d09f6fc7c3
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
    id="lmstudio",
    name="LMStudio",
    base_url="http://127.0.0.1:1234/v1",
    env=("LMSTUDIO_API_KEY",),
    doc="https://lmstudio.ai/models",
    sdk="@ai-sdk/openai-compatible",
)

OPENAI_GPT_OSS_20B: Final[Model] = Model(
    id="openai/gpt-oss-20b",
    provider="lmstudio",
    name="GPT OSS 20B",
    description=TEXTS,
    family="gpt-oss",
    release_date="2025-08-05",
    last_updated="2025-08-05",
    limits=Limits(context=131072, output=32768),
    cost=Cost(input=0, output=0),
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

QWEN_QWEN3_30B_A3B_2507: Final[Model] = Model(
    id="qwen/qwen3-30b-a3b-2507",
    provider="lmstudio",
    name="Qwen3 30B A3B 2507",
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

QWEN_QWEN3_CODER_30B: Final[Model] = Model(
    id="qwen/qwen3-coder-30b",
    provider="lmstudio",
    name="Qwen3 Coder 30B",
    description=TEXTS,
    family="qwen",
    release_date="2025-07-23",
    last_updated="2025-07-23",
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

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "openai/gpt-oss-20b": OPENAI_GPT_OSS_20B,
        "qwen/qwen3-30b-a3b-2507": QWEN_QWEN3_30B_A3B_2507,
        "qwen/qwen3-coder-30b": QWEN_QWEN3_CODER_30B,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
