# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:f655c4f17e7b45dc4497cbd1
# body sha256:86107ba6e7e8571baf929937
from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from llm_db.schema.shared import (
    Capabilities,
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
    id="blueclaw",
    name="Blue Claw",
    base_url="https://openai.blueclaw.network/v1",
    env=("BLUECLAW_API_KEY",),
    doc="https://blueclaw.network",
    sdk="@ai-sdk/openai-compatible",
)

QWEN_QWEN3_6_35B_A3B_FP8: Final[Model] = Model(
    id="Qwen/Qwen3.6-35B-A3B-FP8",
    provider="blueclaw",
    name="Qwen3.6 35B A3B FP8",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.6-35b-a3b",
    release_date="2026-04-17",
    last_updated="2026-04-17",
    limits=Limits(context=131072, output=65536),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    status="beta",
    open_weights=True,
    attachment=False,
    temperature=True,
)

QWEN3_6_27B: Final[Model] = Model(
    id="Qwen3.6-27B",
    provider="blueclaw",
    name="Qwen3.6 27B",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.6-27b",
    release_date="2026-04-22",
    last_updated="2026-04-22",
    limits=Limits(context=196608, output=65536),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    status="beta",
    open_weights=True,
    attachment=False,
    temperature=True,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "Qwen/Qwen3.6-35B-A3B-FP8": QWEN_QWEN3_6_35B_A3B_FP8,
        "Qwen3.6-27B": QWEN3_6_27B,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
