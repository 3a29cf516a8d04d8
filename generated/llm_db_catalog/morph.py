# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:d58929886b4ea4218a242e2d
# body sha256:a5eaf12453e29451e603bba2
from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from llm_db.schema.shared import Cost, Limits, Modalities, Model, Provider, Texts

TEXTS: Final = Texts(__package__)

PROVIDER: Final[Provider] = Provider(
    id="morph",
    name="Morph",
    base_url="https://api.morphllm.com/v1",
    env=("MORPH_API_KEY",),
    doc="https://docs.morphllm.com/api-reference/introduction",
    sdk="@ai-sdk/openai-compatible",
)

AUTO: Final[Model] = Model(
    id="auto",
    provider="morph",
    name="Auto",
    description=TEXTS,
    family="auto",
    release_date="2024-06-01",
    last_updated="2024-06-01",
    limits=Limits(context=32000, output=32000),
    cost=Cost(input=0.85, output=1.55),
    modalities=Modalities(input=("text",), output=("text",)),
    open_weights=False,
    attachment=False,
    temperature=False,
)

MORPH_V3_FAST: Final[Model] = Model(
    id="morph-v3-fast",
    provider="morph",
    name="Morph v3 Fast",
    description=TEXTS,
    family="morph",
    release_date="2024-08-15",
    last_updated="2024-08-15",
    limits=Limits(context=16000, output=16000),
    cost=Cost(input=0.8, output=1.2),
    modalities=Modalities(input=("text",), output=("text",)),
    open_weights=False,
    attachment=False,
    temperature=False,
)

MORPH_V3_LARGE: Final[Model] = Model(
    id="morph-v3-large",
    provider="morph",
    name="Morph v3 Large",
    description=TEXTS,
    family="morph",
    release_date="2024-08-15",
    last_updated="2024-08-15",
    limits=Limits(context=32000, output=32000),
    cost=Cost(input=0.9, output=1.9),
    modalities=Modalities(input=("text",), output=("text",)),
    open_weights=False,
    attachment=False,
    temperature=False,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "auto": AUTO,
        "morph-v3-fast": MORPH_V3_FAST,
        "morph-v3-large": MORPH_V3_LARGE,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
