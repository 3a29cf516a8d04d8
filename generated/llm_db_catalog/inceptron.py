# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:8e2fba108c20f261c2e199c3
# body sha256:411e59c945c3609821381dd2
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
    id="inceptron",
    name="Inceptron",
    base_url="https://api.inceptron.io/v1",
    env=("INCEPTRON_API_KEY",),
    doc="https://docs.inceptron.io",
    sdk="@ai-sdk/openai-compatible",
)

DEEPSEEK_AI_DEEPSEEK_V4_FLASH_0731: Final[Model] = Model(
    id="deepseek-ai/DeepSeek-V4-Flash-0731",
    provider="inceptron",
    name="DeepSeek V4 Flash 0731",
    description=TEXTS,
    family="deepseek-flash",
    canonical="deepseek/deepseek-v4-flash-0731",
    release_date="2026-07-31",
    last_updated="2026-07-31",
    knowledge="2025-05",
    limits=Limits(context=1048576, output=1048576),
    cost=Cost(input=0.13, output=0.28, cache_read=0.03, cache_write=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("high", "max"),
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

MOONSHOTAI_KIMI_K2_6: Final[Model] = Model(
    id="moonshotai/Kimi-K2.6",
    provider="inceptron",
    name="Kimi K2.6",
    description=TEXTS,
    family="kimi-k2",
    canonical="moonshotai/kimi-k2.6",
    release_date="2026-04-21",
    last_updated="2026-04-21",
    knowledge="2025-01",
    limits=Limits(context=262144, output=262144),
    cost=Cost(input=0.53, output=3.39, cache_read=0.17, cache_write=0),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

MOONSHOTAI_KIMI_K2_7_CODE: Final[Model] = Model(
    id="moonshotai/Kimi-K2.7-Code",
    provider="inceptron",
    name="Kimi K2.7 Code",
    description=TEXTS,
    family="kimi-k2",
    canonical="moonshotai/kimi-k2.7-code",
    release_date="2026-06-12",
    last_updated="2026-06-12",
    knowledge="2025-01",
    limits=Limits(context=262144, output=262144),
    cost=Cost(input=0.66, output=3.4, cache_read=0.18, cache_write=0),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

ZAI_ORG_GLM_5_2: Final[Model] = Model(
    id="zai-org/GLM-5.2",
    provider="inceptron",
    name="GLM 5.2",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.2",
    release_date="2026-06-13",
    last_updated="2026-06-13",
    limits=Limits(context=1048576, output=1048576),
    cost=Cost(input=0.71, output=2.35, cache_read=0.12, cache_write=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("high", "max"),
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
        "deepseek-ai/DeepSeek-V4-Flash-0731": DEEPSEEK_AI_DEEPSEEK_V4_FLASH_0731,
        "moonshotai/Kimi-K2.6": MOONSHOTAI_KIMI_K2_6,
        "moonshotai/Kimi-K2.7-Code": MOONSHOTAI_KIMI_K2_7_CODE,
        "zai-org/GLM-5.2": ZAI_ORG_GLM_5_2,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
