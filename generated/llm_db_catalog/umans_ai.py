# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:e35a0f6fbf05b44d217fa99c
# body sha256:0455ab0c288b039e6fa7a7f6
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
    id="umans_ai",
    name="Umans AI",
    base_url="https://api.code.umans.ai/v1",
    env=("UMANS_AI_API_KEY",),
    doc="https://app.umans.ai/offers/code/docs/orgs",
    sdk="@ai-sdk/openai-compatible",
)

UMANS_CODER: Final[Model] = Model(
    id="umans-coder",
    provider="umans_ai",
    name="Umans Coder",
    description=TEXTS,
    family="glm-flash",
    canonical="zhipuai/glm-5.3-flash",
    release_date="2026-08-26",
    last_updated="2026-08-26",
    limits=Limits(context=1048576, output=131071),
    cost=Cost(input=0.15, output=0.5, cache_read=0.03),
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
    temperature=False,
)

UMANS_DEEPSEEK_V4_FLASH_0731: Final[Model] = Model(
    id="umans-deepseek-v4-flash-0731",
    provider="umans_ai",
    name="DeepSeek V4 Flash",
    description=TEXTS,
    family="deepseek-flash",
    canonical="deepseek/deepseek-v4-flash-0731",
    release_date="2026-07-31",
    last_updated="2026-07-31",
    knowledge="2025-05",
    limits=Limits(context=1048576, output=393215),
    cost=Cost(input=0.14, output=0.28, cache_read=0.028),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "high", "max"),
            toggle=True,
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

UMANS_DEEPSEEK_V4_1_FLASH: Final[Model] = Model(
    id="umans-deepseek-v4.1-flash",
    provider="umans_ai",
    name="DeepSeek V4.1 Flash",
    description=TEXTS,
    family="deepseek-flash",
    canonical="deepseek/deepseek-v4.1-flash",
    release_date="2026-09-10",
    last_updated="2026-09-10",
    knowledge="2025-05",
    limits=Limits(context=1048576, output=393215),
    cost=Cost(input=0.15, output=0.6, cache_read=0.028),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "high", "max"),
            toggle=True,
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

UMANS_FLASH: Final[Model] = Model(
    id="umans-flash",
    provider="umans_ai",
    name="Umans Flash",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.6-35b-a3b",
    release_date="2026-04-17",
    last_updated="2026-04-17",
    limits=Limits(context=262144, output=32768),
    cost=Cost(input=0.15, output=1, cache_read=0.05),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "medium", "high"),
            toggle=True,
            field="reasoning_content",
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=False,
)

UMANS_GLM_5_3_FLASH: Final[Model] = Model(
    id="umans-glm-5.3-flash",
    provider="umans_ai",
    name="GLM 5.3 Flash",
    description=TEXTS,
    family="glm-flash",
    canonical="zhipuai/glm-5.3-flash",
    release_date="2026-08-26",
    last_updated="2026-08-26",
    limits=Limits(context=1048576, output=131071),
    cost=Cost(input=0.15, output=0.5, cache_read=0.03),
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

UMANS_KIMI_K3: Final[Model] = Model(
    id="umans-kimi-k3",
    provider="umans_ai",
    name="Kimi K3",
    description=TEXTS,
    family="kimi-k3",
    canonical="moonshotai/kimi-k3",
    release_date="2026-07-16",
    last_updated="2026-07-16",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(input=3, output=15, cache_read=0.3),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "high", "max"),
            toggle=True,
            field="reasoning_content",
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=False,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "umans-coder": UMANS_CODER,
        "umans-deepseek-v4-flash-0731": UMANS_DEEPSEEK_V4_FLASH_0731,
        "umans-deepseek-v4.1-flash": UMANS_DEEPSEEK_V4_1_FLASH,
        "umans-flash": UMANS_FLASH,
        "umans-glm-5.3-flash": UMANS_GLM_5_3_FLASH,
        "umans-kimi-k3": UMANS_KIMI_K3,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
