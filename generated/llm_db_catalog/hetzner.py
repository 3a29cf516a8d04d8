# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:0715abab7359e43f3baa0331
# body sha256:5ada323ee58aaee28476e8b9
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
    id="hetzner",
    name="Hetzner",
    base_url="https://inference.hetzner.com/api/v1",
    env=("HETZNER_API_KEY",),
    doc="https://experiments.hetzner.com/docs/inference",
    sdk="@ai-sdk/openai-compatible",
)

QWEN_QWEN3_6_35B_A3B_FP8: Final[Model] = Model(
    id="Qwen/Qwen3.6-35B-A3B-FP8",
    provider="hetzner",
    name="Qwen3.6 35B A3B FP8",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.6-35b-a3b",
    release_date="2026-04-17",
    last_updated="2026-04-17",
    limits=Limits(context=262144, output=262144),
    cost=Cost(input=0, output=0, cache_read=0),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    status="beta",
    open_weights=True,
    attachment=True,
    temperature=True,
)

QWEN3_8_27B: Final[Model] = Model(
    id="Qwen3.8-27B",
    provider="hetzner",
    name="Qwen3.8-27B",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.8-27b",
    release_date="2026-08-14",
    last_updated="2026-08-14",
    limits=Limits(context=262144, output=262144),
    cost=Cost(input=0, output=0, cache_read=0),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    status="beta",
    open_weights=True,
    attachment=True,
    temperature=True,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "Qwen/Qwen3.6-35B-A3B-FP8": QWEN_QWEN3_6_35B_A3B_FP8,
        "Qwen3.8-27B": QWEN3_8_27B,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
