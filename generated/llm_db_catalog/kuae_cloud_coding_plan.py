# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:fcc6c28447ea076274ba8a35
# body sha256:b7b1718785ca9a1326bbf00f
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
    id="kuae_cloud_coding_plan",
    name="KUAE Cloud Coding Plan",
    base_url="https://coding-plan-endpoint.kuaecloud.net/v1",
    env=("KUAE_API_KEY",),
    doc="https://docs.mthreads.com/kuaecloud/kuaecloud-doc-online/coding_plan/",
    sdk="@ai-sdk/openai-compatible",
)

GLM_4_7: Final[Model] = Model(
    id="GLM-4.7",
    provider="kuae_cloud_coding_plan",
    name="GLM-4.7",
    description=TEXTS,
    family="glm",
    release_date="2025-12-22",
    last_updated="2025-12-22",
    knowledge="2025-04",
    limits=Limits(context=204800, output=131072),
    cost=Cost(input=0, output=0, cache_read=0, cache_write=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "GLM-4.7": GLM_4_7,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
