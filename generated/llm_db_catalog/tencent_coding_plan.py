# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:ff23c5bdb2a02ef3547d47f1
# body sha256:1a47e52924128e99641aa15b
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
    id="tencent_coding_plan",
    name="Tencent Coding Plan (China)",
    base_url="https://api.lkeap.cloud.tencent.com/coding/v3",
    env=("TENCENT_CODING_PLAN_API_KEY",),
    doc="https://cloud.tencent.com/document/product/1772/128947",
    sdk="@ai-sdk/openai-compatible",
)

GLM_5: Final[Model] = Model(
    id="glm-5",
    provider="tencent_coding_plan",
    name="GLM-5",
    description=TEXTS,
    family="glm",
    release_date="2026-02-11",
    last_updated="2026-02-11",
    limits=Limits(context=202752, output=16384),
    cost=Cost(input=0, output=0, cache_read=0, cache_write=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

HUNYUAN_2_0_INSTRUCT: Final[Model] = Model(
    id="hunyuan-2.0-instruct",
    provider="tencent_coding_plan",
    name="Tencent HY 2.0 Instruct",
    description=TEXTS,
    family="hunyuan",
    release_date="2026-03-08",
    last_updated="2026-03-08",
    limits=Limits(context=131072, output=16384),
    cost=Cost(input=0, output=0, cache_read=0, cache_write=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

HUNYUAN_2_0_THINKING: Final[Model] = Model(
    id="hunyuan-2.0-thinking",
    provider="tencent_coding_plan",
    name="Tencent HY 2.0 Think",
    description=TEXTS,
    family="hunyuan",
    release_date="2026-03-08",
    last_updated="2026-03-08",
    limits=Limits(context=131072, output=16384),
    cost=Cost(input=0, output=0, cache_read=0, cache_write=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

HUNYUAN_T1: Final[Model] = Model(
    id="hunyuan-t1",
    provider="tencent_coding_plan",
    name="Hunyuan-T1",
    description=TEXTS,
    family="hunyuan",
    release_date="2026-03-08",
    last_updated="2026-03-08",
    limits=Limits(context=131072, output=16384),
    cost=Cost(input=0, output=0, cache_read=0, cache_write=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

HUNYUAN_TURBOS: Final[Model] = Model(
    id="hunyuan-turbos",
    provider="tencent_coding_plan",
    name="Hunyuan-TurboS",
    description=TEXTS,
    family="hunyuan",
    release_date="2026-03-08",
    last_updated="2026-03-08",
    limits=Limits(context=131072, output=16384),
    cost=Cost(input=0, output=0, cache_read=0, cache_write=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

KIMI_K2_5: Final[Model] = Model(
    id="kimi-k2.5",
    provider="tencent_coding_plan",
    name="Kimi-K2.5",
    description=TEXTS,
    family="kimi-k2",
    release_date="2026-01-27",
    last_updated="2026-01-27",
    knowledge="2025-01",
    limits=Limits(context=262144, output=32768),
    cost=Cost(input=0, output=0, cache_read=0, cache_write=0),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

MINIMAX_M2_5: Final[Model] = Model(
    id="minimax-m2.5",
    provider="tencent_coding_plan",
    name="MiniMax-M2.5",
    description=TEXTS,
    family="minimax",
    release_date="2026-02-12",
    last_updated="2026-02-12",
    limits=Limits(context=204800, output=32768),
    cost=Cost(input=0, output=0, cache_read=0, cache_write=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

TC_CODE_LATEST: Final[Model] = Model(
    id="tc-code-latest",
    provider="tencent_coding_plan",
    name="Auto",
    description=TEXTS,
    family="auto",
    release_date="2026-03-08",
    last_updated="2026-03-08",
    limits=Limits(context=131072, output=16384),
    cost=Cost(input=0, output=0, cache_read=0, cache_write=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "glm-5": GLM_5,
        "hunyuan-2.0-instruct": HUNYUAN_2_0_INSTRUCT,
        "hunyuan-2.0-thinking": HUNYUAN_2_0_THINKING,
        "hunyuan-t1": HUNYUAN_T1,
        "hunyuan-turbos": HUNYUAN_TURBOS,
        "kimi-k2.5": KIMI_K2_5,
        "minimax-m2.5": MINIMAX_M2_5,
        "tc-code-latest": TC_CODE_LATEST,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
