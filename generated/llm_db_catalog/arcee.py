# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:e89debdd264f4ba58e6afc0e
# body sha256:f049d94ff96f57978e092e66
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
    id="arcee",
    name="Arcee",
    aliases=("arcee_ai",),
    base_url="https://api.arcee.ai/api/v1",
    env=("ARCEE_API_KEY",),
    doc="https://docs.arcee.ai",
    sdk="@ai-sdk/openai-compatible",
)

DEEPSEEK_DEEPSEEK_V4_FLASH_LATEST: Final[Model] = Model(
    id="deepseek/deepseek-v4-flash-latest",
    provider="arcee",
    name="DeepSeek V4 Flash Latest",
    description=TEXTS,
    family="deepseek-flash",
    canonical="deepseek/deepseek-v4-flash-0731",
    release_date="2026-07-31",
    last_updated="2026-07-31",
    knowledge="2025-05",
    limits=Limits(context=1048576, output=384000),
    cost=Cost(input=0.14, output=0.28, cache_read=0.028),
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
    status="beta",
    open_weights=True,
    attachment=False,
    temperature=True,
)

DEEPSEEK_DEEPSEEK_V4_PRO: Final[Model] = Model(
    id="deepseek/deepseek-v4-pro",
    provider="arcee",
    name="DeepSeek V4 Pro",
    description=TEXTS,
    family="deepseek-thinking",
    canonical="deepseek/deepseek-v4-pro",
    release_date="2026-04-24",
    last_updated="2026-04-24",
    knowledge="2025-05",
    limits=Limits(context=512000, output=384000),
    cost=Cost(input=1.74, output=3.48, cache_read=0.2),
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
    status="beta",
    open_weights=True,
    attachment=False,
    temperature=True,
)

DEEPSEEK_DEEPSEEK_V4_PRO_0813: Final[Model] = Model(
    id="deepseek/deepseek-v4-pro-0813",
    provider="arcee",
    name="DeepSeek V4 Pro 0813",
    description=TEXTS,
    family="deepseek-thinking",
    canonical="deepseek/deepseek-v4-pro-0813",
    release_date="2026-08-12",
    last_updated="2026-08-22",
    limits=Limits(context=1048576, output=384000),
    cost=Cost(input=1.32, output=3.96, cache_read=0.044),
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
    status="beta",
    open_weights=True,
    attachment=False,
    temperature=True,
)

MOONSHOTAI_KIMI_K3: Final[Model] = Model(
    id="moonshotai/kimi-k3",
    provider="arcee",
    name="Kimi K3",
    description=TEXTS,
    family="kimi-k3",
    canonical="moonshotai/kimi-k3",
    release_date="2026-07-16",
    last_updated="2026-07-16",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(input=3, output=15, cache_read=0.3),
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
    status="beta",
    open_weights=True,
    attachment=False,
    temperature=True,
)

THINKINGMACHINES_INKLING_SMALL: Final[Model] = Model(
    id="thinkingmachines/inkling-small",
    provider="arcee",
    name="Inkling Small",
    description=TEXTS,
    family="ling",
    canonical="thinkingmachines/inkling-small",
    release_date="2026-07-30",
    last_updated="2026-07-30",
    limits=Limits(context=262144, output=262144),
    cost=Cost(input=0.5, output=1.2, cache_read=0.1),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    status="beta",
    open_weights=True,
    attachment=False,
    temperature=True,
)

TRINITY_LARGE_THINKING: Final[Model] = Model(
    id="trinity-large-thinking",
    provider="arcee",
    name="Trinity Large Thinking",
    description=TEXTS,
    family="trinity",
    canonical="arcee-ai/trinity-large-thinking",
    release_date="2026-04-01",
    last_updated="2026-05-28",
    limits=Limits(context=262144, output=262144),
    cost=Cost(input=0.25, output=0.8, cache_read=0.06),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    status="beta",
    open_weights=True,
    attachment=False,
    temperature=True,
)

ZAI_ORG_GLM_5_2: Final[Model] = Model(
    id="zai-org/glm-5.2",
    provider="arcee",
    name="GLM-5.2",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.2",
    release_date="2026-06-13",
    last_updated="2026-06-13",
    limits=Limits(context=262144, output=131072),
    cost=Cost(input=1.4, output=4.4, cache_read=0.26),
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
    status="beta",
    open_weights=True,
    attachment=False,
    temperature=True,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "deepseek/deepseek-v4-flash-latest": DEEPSEEK_DEEPSEEK_V4_FLASH_LATEST,
        "deepseek/deepseek-v4-pro": DEEPSEEK_DEEPSEEK_V4_PRO,
        "deepseek/deepseek-v4-pro-0813": DEEPSEEK_DEEPSEEK_V4_PRO_0813,
        "moonshotai/kimi-k3": MOONSHOTAI_KIMI_K3,
        "thinkingmachines/inkling-small": THINKINGMACHINES_INKLING_SMALL,
        "trinity-large-thinking": TRINITY_LARGE_THINKING,
        "zai-org/glm-5.2": ZAI_ORG_GLM_5_2,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
