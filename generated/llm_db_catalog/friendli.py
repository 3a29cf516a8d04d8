# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:db689b05280b807863c37171
# body sha256:98e3cd247f3b3e39deacdd93
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
    id="friendli",
    name="Friendli",
    aliases=("friendliai",),
    base_url="https://api.friendli.ai/serverless/v1",
    env=("FRIENDLI_TOKEN",),
    doc="https://friendli.ai/docs/guides/serverless_endpoints/introduction",
    sdk="@ai-sdk/openai-compatible",
)

MINIMAXAI_MINIMAX_M2_5: Final[Model] = Model(
    id="MiniMaxAI/MiniMax-M2.5",
    provider="friendli",
    name="MiniMax-M2.5",
    description=TEXTS,
    family="minimax",
    canonical="minimax/MiniMax-M2.5",
    release_date="2026-02-12",
    last_updated="2026-02-12",
    limits=Limits(context=196608, output=131072),
    cost=Cost(input=0.3, output=1.2, cache_read=0.06),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, budget=True, field="reasoning_content"),
        tools=Tools(enabled=True, parallel=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

DEEPSEEK_AI_DEEPSEEK_V3_2: Final[Model] = Model(
    id="deepseek-ai/DeepSeek-V3.2",
    provider="friendli",
    name="DeepSeek V3.2",
    description=TEXTS,
    family="deepseek",
    canonical="deepseek/deepseek-v3.2",
    release_date="2025-12-01",
    last_updated="2025-12-01",
    knowledge="2024-07",
    limits=Limits(context=163840, output=64000),
    cost=Cost(input=0.5, output=1.5, cache_read=0.25),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            budget=True,
            toggle=True,
            field="reasoning_content",
        ),
        tools=Tools(enabled=True, parallel=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

GOOGLE_GEMMA_4_31B_IT: Final[Model] = Model(
    id="google/gemma-4-31B-it",
    provider="friendli",
    name="Gemma 4 31B IT",
    description=TEXTS,
    family="gemma",
    canonical="google/gemma-4-31b-it",
    release_date="2026-04-02",
    last_updated="2026-04-02",
    limits=Limits(context=262144, output=32768),
    cost=Cost(input=0.14, output=0.4),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            budget=True,
            toggle=True,
            field="reasoning_content",
        ),
        tools=Tools(enabled=True, parallel=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

ZAI_ORG_GLM_5_1: Final[Model] = Model(
    id="zai-org/GLM-5.1",
    provider="friendli",
    name="GLM-5.1",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.1",
    release_date="2026-04-07",
    last_updated="2026-04-07",
    limits=Limits(context=202752, output=131072),
    cost=Cost(input=1.4, output=4.4, cache_read=0.26),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            budget=True,
            toggle=True,
            field="reasoning_content",
        ),
        tools=Tools(enabled=True, parallel=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

ZAI_ORG_GLM_5_2: Final[Model] = Model(
    id="zai-org/GLM-5.2",
    provider="friendli",
    name="GLM-5.2",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.2",
    release_date="2026-06-13",
    last_updated="2026-06-13",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(input=1.4, output=4.4, cache_read=0.26),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            budget=True,
            efforts=("high", "max"),
            toggle=True,
            field="reasoning_content",
        ),
        tools=Tools(enabled=True, parallel=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

ZAI_ORG_GLM_5_3: Final[Model] = Model(
    id="zai-org/GLM-5.3",
    provider="friendli",
    name="GLM-5.3",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.3",
    release_date="2026-08-14",
    last_updated="2026-08-14",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(input=1.26, output=3.96, cache_read=0.234),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            budget=True,
            efforts=("low", "high", "max"),
            field="reasoning_content",
        ),
        tools=Tools(enabled=True, parallel=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

ZAI_ORG_GLM_5_3_FLASH: Final[Model] = Model(
    id="zai-org/GLM-5.3-Flash",
    provider="friendli",
    name="GLM-5.3-Flash",
    description=TEXTS,
    family="glm-flash",
    canonical="zhipuai/glm-5.3-flash",
    release_date="2026-08-26",
    last_updated="2026-08-26",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(input=0.15, output=0.5, cache_read=0.03),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            budget=True,
            efforts=("low", "high", "max"),
            field="reasoning_content",
        ),
        tools=Tools(enabled=True, parallel=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "MiniMaxAI/MiniMax-M2.5": MINIMAXAI_MINIMAX_M2_5,
        "deepseek-ai/DeepSeek-V3.2": DEEPSEEK_AI_DEEPSEEK_V3_2,
        "google/gemma-4-31B-it": GOOGLE_GEMMA_4_31B_IT,
        "zai-org/GLM-5.1": ZAI_ORG_GLM_5_1,
        "zai-org/GLM-5.2": ZAI_ORG_GLM_5_2,
        "zai-org/GLM-5.3": ZAI_ORG_GLM_5_3,
        "zai-org/GLM-5.3-Flash": ZAI_ORG_GLM_5_3_FLASH,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
