# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:efca2469d8014c5f7f018896
# body sha256:c4eb5436a176557daea870bc
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
    id="volcengine_coding_plan",
    name="Volcengine Ark Coding Plan",
    base_url="https://ark.cn-beijing.volces.com/api/coding/v3",
    env=("ARK_CODING_PLAN_API_KEY",),
    doc="https://www.volcengine.com/docs/82379/1928261",
    sdk="@ai-sdk/openai-compatible",
)

DEEPSEEK_V4_FLASH: Final[Model] = Model(
    id="deepseek-v4-flash",
    provider="volcengine_coding_plan",
    name="DeepSeek V4 Flash",
    description=TEXTS,
    family="deepseek-flash",
    canonical="deepseek/deepseek-v4-flash",
    release_date="2026-04-24",
    last_updated="2026-04-24",
    knowledge="2025-05",
    limits=Limits(context=1000000, output=384000),
    cost=Cost(input=0, output=0, cache_read=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

DEEPSEEK_V4_PRO: Final[Model] = Model(
    id="deepseek-v4-pro",
    provider="volcengine_coding_plan",
    name="DeepSeek V4 Pro",
    description=TEXTS,
    family="deepseek-thinking",
    canonical="deepseek/deepseek-v4-pro",
    release_date="2026-04-24",
    last_updated="2026-04-24",
    knowledge="2025-05",
    limits=Limits(context=1000000, output=384000),
    cost=Cost(input=0, output=0, cache_read=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

DOUBAO_SEED_2_0_LITE: Final[Model] = Model(
    id="doubao-seed-2.0-lite",
    provider="volcengine_coding_plan",
    name="Seed 2.0 Lite",
    description=TEXTS,
    family="seed",
    canonical="bytedance-seed/seed-2.0-lite",
    release_date="2026-02-14",
    last_updated="2026-02-14",
    limits=Limits(context=256000, output=32000),
    cost=Cost(input=0, output=0, cache_read=0),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "low", "high"),
            field="reasoning_content",
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

DOUBAO_SEED_2_1_TURBO: Final[Model] = Model(
    id="doubao-seed-2.1-turbo",
    provider="volcengine_coding_plan",
    name="Seed 2.1 Turbo",
    description=TEXTS,
    family="seed",
    canonical="bytedance-seed/seed-2.1-turbo",
    release_date="2026-06-23",
    last_updated="2026-06-23",
    limits=Limits(context=256000, output=256000),
    cost=Cost(input=0, output=0, cache_read=0),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "low", "high"),
            field="reasoning_content",
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

DOUBAO_SEED_EVOLVING: Final[Model] = Model(
    id="doubao-seed-evolving",
    provider="volcengine_coding_plan",
    name="Seed Evolving",
    description=TEXTS,
    family="seed",
    canonical="bytedance-seed/seed-evolving",
    release_date="2026-06-23",
    last_updated="2026-06-23",
    limits=Limits(context=256000, output=256000),
    cost=Cost(input=0, output=0, cache_read=0),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "low", "high"),
            field="reasoning_content",
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

GLM_5_3: Final[Model] = Model(
    id="glm-5.3",
    provider="volcengine_coding_plan",
    name="GLM-5.3",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.3",
    release_date="2026-08-14",
    last_updated="2026-08-14",
    limits=Limits(context=1000000, output=131072),
    cost=Cost(input=0, output=0, cache_read=0),
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

GLM_5_3_FLASH: Final[Model] = Model(
    id="glm-5.3-flash",
    provider="volcengine_coding_plan",
    name="GLM-5.3-Flash",
    description=TEXTS,
    family="glm-flash",
    canonical="zhipuai/glm-5.3-flash",
    release_date="2026-08-26",
    last_updated="2026-08-26",
    limits=Limits(context=1000000, output=131072),
    cost=Cost(input=0, output=0, cache_read=0),
    modalities=Modalities(input=("text", "image", "video", "pdf"), output=("text",)),
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

KIMI_K2_7_CODE: Final[Model] = Model(
    id="kimi-k2.7-code",
    provider="volcengine_coding_plan",
    name="Kimi K2.7 Code",
    description=TEXTS,
    family="kimi-k2",
    canonical="moonshotai/kimi-k2.7-code",
    release_date="2026-06-12",
    last_updated="2026-06-12",
    knowledge="2025-01",
    limits=Limits(context=262144, output=262144),
    cost=Cost(input=0, output=0, cache_read=0),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=False,
)

KIMI_K3: Final[Model] = Model(
    id="kimi-k3",
    provider="volcengine_coding_plan",
    name="Kimi K3",
    description=TEXTS,
    family="kimi-k3",
    canonical="moonshotai/kimi-k3",
    release_date="2026-07-16",
    last_updated="2026-07-16",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(input=0, output=0, cache_read=0),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
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

MINIMAX_M3: Final[Model] = Model(
    id="minimax-m3",
    provider="volcengine_coding_plan",
    name="MiniMax-M3",
    description=TEXTS,
    family="minimax",
    canonical="minimax/MiniMax-M3",
    release_date="2026-06-01",
    last_updated="2026-06-01",
    limits=Limits(context=1048576, output=512000),
    cost=Cost(input=0, output=0, cache_read=0),
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

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "deepseek-v4-flash": DEEPSEEK_V4_FLASH,
        "deepseek-v4-pro": DEEPSEEK_V4_PRO,
        "doubao-seed-2.0-lite": DOUBAO_SEED_2_0_LITE,
        "doubao-seed-2.1-turbo": DOUBAO_SEED_2_1_TURBO,
        "doubao-seed-evolving": DOUBAO_SEED_EVOLVING,
        "glm-5.3": GLM_5_3,
        "glm-5.3-flash": GLM_5_3_FLASH,
        "kimi-k2.7-code": KIMI_K2_7_CODE,
        "kimi-k3": KIMI_K3,
        "minimax-m3": MINIMAX_M3,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
