# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:2b11e4ecde2557250f8845f7
# body sha256:5115ec582f2f8822ae12ef48
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
    id="llmtech",
    name="LLM Tech",
    base_url="https://api.llmtech.eu/v1",
    env=("LLMTECH_API_KEY",),
    doc="https://llmtech.eu/models/qwen3.8-27b",
    sdk="@ai-sdk/openai-compatible",
)

NVIDIA_QWEN3_8_27B_NVFP4: Final[Model] = Model(
    id="nvidia/Qwen3.8-27B-NVFP4",
    provider="llmtech",
    name="Qwen3.8 27B",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.8-27b",
    release_date="2026-08-14",
    last_updated="2026-08-14",
    limits=Limits(context=262144, output=32768),
    cost=Cost(input=0.25, output=2.09, cache_read=0.04),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "medium", "xhigh"),
            toggle=True,
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
        "nvidia/Qwen3.8-27B-NVFP4": NVIDIA_QWEN3_8_27B_NVFP4,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
