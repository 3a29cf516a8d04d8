# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:4282be42d11fce98ae20c539
# body sha256:35178b51417ddd4bc13123f4
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
    id="salad_cloud",
    name="SaladCloud AI Gateway",
    env=("SALAD_CLOUD_API_KEY",),
    doc="https://docs.salad.com/ai-gateway/explanation/overview",
    sdk="@saladtechnologies-oss/ai-sdk-provider",
)

QWEN3_6_35B_A3B: Final[Model] = Model(
    id="qwen3.6-35b-a3b",
    provider="salad_cloud",
    name="Qwen3.6 35B-A3B",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.6-35b-a3b",
    release_date="2026-04-17",
    last_updated="2026-04-17",
    limits=Limits(context=262144, output=262144, input=262144),
    cost=Cost(input=0.09, output=0.6),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
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
        "qwen3.6-35b-a3b": QWEN3_6_35B_A3B,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
