# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:5b2253328191b11e5a3c25c3
# body sha256:12051c492df3bf8b7e922be2
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
    Texts,
)

TEXTS: Final = Texts(__package__)

PROVIDER: Final[Provider] = Provider(
    id="perplexity",
    name="Perplexity",
    aliases=("perplexity_ai",),
    base_url="https://api.perplexity.ai",
    env=("PERPLEXITY_API_KEY",),
    doc="https://docs.perplexity.ai",
    sdk="@ai-sdk/perplexity",
)

SONAR: Final[Model] = Model(
    id="sonar",
    provider="perplexity",
    name="Sonar",
    description=TEXTS,
    family="sonar",
    canonical="perplexity/sonar",
    release_date="2024-01-01",
    last_updated="2025-09-01",
    knowledge="2025-09-01",
    limits=Limits(context=128000, output=4096),
    cost=Cost(input=1, output=1),
    modalities=Modalities(input=("text",), output=("text",)),
    open_weights=False,
    attachment=False,
    temperature=True,
)

SONAR_DEEP_RESEARCH: Final[Model] = Model(
    id="sonar-deep-research",
    provider="perplexity",
    name="Perplexity Sonar Deep Research",
    description=TEXTS,
    family="sonar-deep",
    canonical="perplexity/sonar-deep-research",
    release_date="2025-02-01",
    last_updated="2025-09-01",
    knowledge="2025-01",
    limits=Limits(context=128000, output=32768),
    cost=Cost(input=2, output=8, reasoning=3, tools={"web_search": 0.005}),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("minimal", "low", "medium", "high")),
    ),
    open_weights=False,
    attachment=False,
    temperature=False,
)

SONAR_PRO: Final[Model] = Model(
    id="sonar-pro",
    provider="perplexity",
    name="Sonar Pro",
    description=TEXTS,
    family="sonar-pro",
    canonical="perplexity/sonar-pro",
    release_date="2024-01-01",
    last_updated="2025-09-01",
    knowledge="2025-09-01",
    limits=Limits(context=200000, output=8192),
    cost=Cost(input=3, output=15),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    open_weights=False,
    attachment=True,
    temperature=True,
)

SONAR_REASONING_PRO: Final[Model] = Model(
    id="sonar-reasoning-pro",
    provider="perplexity",
    name="Sonar Reasoning Pro",
    description=TEXTS,
    family="sonar-reasoning",
    canonical="perplexity/sonar-reasoning-pro",
    release_date="2024-01-01",
    last_updated="2025-09-01",
    knowledge="2025-09-01",
    limits=Limits(context=128000, output=4096),
    cost=Cost(input=2, output=8),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("minimal", "low", "medium", "high")),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "sonar": SONAR,
        "sonar-deep-research": SONAR_DEEP_RESEARCH,
        "sonar-pro": SONAR_PRO,
        "sonar-reasoning-pro": SONAR_REASONING_PRO,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
