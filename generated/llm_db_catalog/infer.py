# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:9536a254ba58e09d49593acb
# body sha256:9593ca1b3c1c7c2d285806f6
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
    id="infer",
    name="Infer by Flow7",
    base_url="https://infer.flow7.org/v1",
    env=("INFER_API_KEY",),
    doc="https://infer.flow7.org/opencode",
    sdk="@ai-sdk/openai",
)

INFER_GPT_5_6_SOL_OFFICIAL: Final[Model] = Model(
    id="infer/gpt-5.6-sol:official",
    provider="infer",
    name="GPT-5.6 Sol (Official API)",
    description=TEXTS,
    family="gpt-sol",
    canonical="openai/gpt-5.6-sol",
    release_date="2026-07-09",
    last_updated="2026-07-09",
    knowledge="2026-02-16",
    limits=Limits(context=271999, output=128000),
    cost=Cost(input=2.5, output=12.5, cache_read=0.25, cache_write=3.125),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "low", "medium", "high", "xhigh", "max"),
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=False,
    extra={"provider": {"shape": "responses"}},
)

INFER_GPT_6_ASTRA_OFFICIAL: Final[Model] = Model(
    id="infer/gpt-6-astra:official",
    provider="infer",
    name="GPT-6 Astra (Official API)",
    description=TEXTS,
    family="gpt-astra",
    canonical="openai/gpt-6-astra",
    release_date="2026-09-04",
    last_updated="2026-09-04",
    knowledge="2026-04-30",
    limits=Limits(context=271999, output=128000),
    cost=Cost(input=12.5, output=62.5, cache_read=1.25, cache_write=15.625),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "medium", "high", "xhigh", "max"),
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=False,
    extra={"provider": {"shape": "responses"}},
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "infer/gpt-5.6-sol:official": INFER_GPT_5_6_SOL_OFFICIAL,
        "infer/gpt-6-astra:official": INFER_GPT_6_ASTRA_OFFICIAL,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
