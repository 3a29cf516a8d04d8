# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:e712f23c8b0d906e926d5e3b
# body sha256:62f988fab864f56c555ad608
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
    id="pareto",
    name="Pareto Inference",
    base_url="https://api.paretoinference.com/v1",
    env=("PARETO_API_KEY",),
    doc="https://docs.paretoinference.com/",
    sdk="@ai-sdk/openai-compatible",
)

Z_AI_GLM_5_3_FLASH: Final[Model] = Model(
    id="z-ai/glm-5.3-flash",
    provider="pareto",
    name="GLM-5.3-Flash",
    description=TEXTS,
    family="glm-flash",
    canonical="zhipuai/glm-5.3-flash",
    release_date="2026-08-26",
    last_updated="2026-08-26",
    limits=Limits(context=1000000, output=131072),
    cost=Cost(input=0.03, output=0.1, cache_read=0.006),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "high", "max"),
            field="reasoning_content",
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
        "z-ai/glm-5.3-flash": Z_AI_GLM_5_3_FLASH,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
