# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:e01b4ed6ace93b2c31df575b
# body sha256:1734dd3e7016909e2755ee5d
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
    id="meta",
    name="Meta",
    base_url="https://api.meta.ai/v1",
    env=("META_MODEL_API_KEY",),
    doc="https://dev.meta.ai/docs",
    sdk="@ai-sdk/openai",
)

MUSE_SPARK_1_1: Final[Model] = Model(
    id="muse-spark-1.1",
    provider="meta",
    name="Muse Spark 1.1",
    description=TEXTS,
    family="muse",
    canonical="meta/muse-spark-1.1",
    release_date="2026-04-08",
    last_updated="2026-07-09",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(input=1.25, output=4.25, cache_read=0.15, tools={"web_search": 0.0025}),
    modalities=Modalities(input=("text", "image", "pdf", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("minimal", "low", "medium", "high", "xhigh"),
        ),
        tools=Tools(enabled=True, parallel=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

MUSE_SPARK_1_2: Final[Model] = Model(
    id="muse-spark-1.2",
    provider="meta",
    name="Muse Spark 1.2",
    description=TEXTS,
    family="muse",
    canonical="meta/muse-spark-1.2",
    release_date="2026-08-05",
    last_updated="2026-08-05",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(input=1.25, output=4.25, cache_read=0.15, tools={"web_search": 0.0025}),
    modalities=Modalities(
        input=("text", "image", "video", "pdf", "audio"),
        output=("text",),
    ),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("minimal", "low", "medium", "high", "xhigh"),
        ),
        tools=Tools(enabled=True, parallel=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

MUSE_SPARK_1_2_CONTRIBUTOR: Final[Model] = Model(
    id="muse-spark-1.2-contributor",
    provider="meta",
    name="Muse Spark 1.2 Contributor",
    description=TEXTS,
    family="muse",
    canonical="meta/muse-spark-1.2",
    release_date="2026-08-05",
    last_updated="2026-08-05",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(input=0.1, output=0.2, cache_read=0.002, tools={"web_search": 0.0025}),
    modalities=Modalities(
        input=("text", "image", "video", "pdf", "audio"),
        output=("text",),
    ),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("minimal", "low", "medium", "high", "xhigh"),
        ),
        tools=Tools(enabled=True, parallel=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

MUSE_SPARK_1_3: Final[Model] = Model(
    id="muse-spark-1.3",
    provider="meta",
    name="Muse Spark 1.3",
    description=TEXTS,
    family="muse",
    canonical="meta/muse-spark-1.3",
    release_date="2026-09-02",
    last_updated="2026-09-02",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(input=1.25, output=4.25, cache_read=0.15, tools={"web_search": 0.0025}),
    modalities=Modalities(
        input=("text", "image", "video", "pdf", "audio"),
        output=("text",),
    ),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("minimal", "low", "medium", "high", "xhigh", "max"),
        ),
        tools=Tools(enabled=True, parallel=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

MUSE_SPARK_1_3_CONTRIBUTOR: Final[Model] = Model(
    id="muse-spark-1.3-contributor",
    provider="meta",
    name="Muse Spark 1.3 Contributor",
    description=TEXTS,
    family="muse",
    canonical="meta/muse-spark-1.3",
    release_date="2026-09-02",
    last_updated="2026-09-02",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(input=0.1, output=0.2, cache_read=0.002, tools={"web_search": 0.0025}),
    modalities=Modalities(
        input=("text", "image", "video", "pdf", "audio"),
        output=("text",),
    ),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("minimal", "low", "medium", "high", "xhigh"),
        ),
        tools=Tools(enabled=True, parallel=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "muse-spark-1.1": MUSE_SPARK_1_1,
        "muse-spark-1.2": MUSE_SPARK_1_2,
        "muse-spark-1.2-contributor": MUSE_SPARK_1_2_CONTRIBUTOR,
        "muse-spark-1.3": MUSE_SPARK_1_3,
        "muse-spark-1.3-contributor": MUSE_SPARK_1_3_CONTRIBUTOR,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
