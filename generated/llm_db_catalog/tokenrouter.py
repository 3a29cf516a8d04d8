# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:9ded808837b8f23d15681293
# body sha256:1e4c1335f832a814ddaeda78
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
    id="tokenrouter",
    name="TokenRouter",
    base_url="https://api.tokenrouter.com/v1",
    env=("TOKENROUTER_API_KEY",),
    doc="https://www.tokenrouter.com/docs/tokenrouter-feature-guide/",
    sdk="@ai-sdk/openai-compatible",
)

Z_AI_GLM_5_3_FREE: Final[Model] = Model(
    id="z-ai/glm-5.3-free",
    provider="tokenrouter",
    name="GLM-5.3 (free)",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.3",
    release_date="2026-08-14",
    last_updated="2026-08-14",
    limits=Limits(context=1000000, output=131072),
    cost=Cost(input=0, output=0),
    modalities=Modalities(input=("text",), output=("text",)),
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
    attachment=False,
    temperature=True,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "z-ai/glm-5.3-free": Z_AI_GLM_5_3_FREE,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
