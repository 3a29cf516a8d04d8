# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:47cb3a625011dfeaa591504d
# body sha256:ed2baf0b55ba8fe37538e017
from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from llm_db.schema.shared import (
    Capabilities,
    Cost,
    CostTier,
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
    id="volcengine",
    name="Volcengine Ark",
    base_url="https://ark.cn-beijing.volces.com/api/v3",
    env=("ARK_API_KEY",),
    doc="https://www.volcengine.com/docs/82379/1330310",
    sdk="@ai-sdk/openai-compatible",
)

DEEPSEEK_V4_FLASH_GA_260731: Final[Model] = Model(
    id="deepseek-v4-flash-ga-260731",
    provider="volcengine",
    name="DeepSeek V4 Flash 0731",
    description=TEXTS,
    family="deepseek-flash",
    canonical="deepseek/deepseek-v4-flash-0731",
    release_date="2026-07-31",
    last_updated="2026-07-31",
    knowledge="2025-05",
    limits=Limits(context=1000000, output=384000),
    cost=Cost(input=0.4453, output=1.3359, cache_read=0.01484),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("minimal", "low", "medium", "high"),
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

DEEPSEEK_V4_PRO_GA_260813: Final[Model] = Model(
    id="deepseek-v4-pro-ga-260813",
    provider="volcengine",
    name="DeepSeek V4 Pro 0813",
    description=TEXTS,
    family="deepseek-thinking",
    canonical="deepseek/deepseek-v4-pro-0813",
    release_date="2026-08-12",
    last_updated="2026-08-22",
    limits=Limits(context=1000000, output=384000),
    cost=Cost(input=1.3359, output=4.00771, cache_read=0.04453),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("minimal", "low", "medium", "high"),
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

DOUBAO_SEED_1_6_251015: Final[Model] = Model(
    id="doubao-seed-1-6-251015",
    provider="volcengine",
    name="Seed 1.6",
    description=TEXTS,
    family="seed",
    canonical="bytedance-seed/seed-1-6",
    release_date="2025-10-15",
    last_updated="2025-10-15",
    limits=Limits(context=256000, output=64000),
    cost=Cost(
        input=0.11875,
        output=1.18747,
        cache_read=0.02375,
        tiers=(
            CostTier(size=32000, input=0.17812, output=2.37494, cache_read=0.02375),
            CostTier(size=128000, input=0.35624, output=3.56241, cache_read=0.02375),
        ),
    ),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("minimal", "low", "medium", "high"),
            toggle=True,
            field="reasoning_content",
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

DOUBAO_SEED_1_6_FLASH_250828: Final[Model] = Model(
    id="doubao-seed-1-6-flash-250828",
    provider="volcengine",
    name="Seed 1.6 Flash",
    description=TEXTS,
    family="seed",
    canonical="bytedance-seed/seed-1-6-flash",
    release_date="2025-08-28",
    last_updated="2025-08-28",
    limits=Limits(context=256000, output=32000),
    cost=Cost(
        input=0.02227,
        output=0.22265,
        cache_read=0.00445,
        tiers=(
            CostTier(size=32000, input=0.04453, output=0.4453, cache_read=0.00445),
            CostTier(size=128000, input=0.08906, output=0.8906, cache_read=0.00445),
        ),
    ),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

DOUBAO_SEED_1_6_VISION_250815: Final[Model] = Model(
    id="doubao-seed-1-6-vision-250815",
    provider="volcengine",
    name="Seed 1.6 Vision",
    description=TEXTS,
    family="seed",
    canonical="bytedance-seed/seed-1-6-vision",
    release_date="2025-08-15",
    last_updated="2025-08-15",
    limits=Limits(context=256000, output=32000),
    cost=Cost(
        input=0.11875,
        output=1.18747,
        cache_read=0.02375,
        tiers=(
            CostTier(size=32000, input=0.17812, output=2.37494, cache_read=0.02375),
            CostTier(size=128000, input=0.35624, output=3.56241, cache_read=0.02375),
        ),
    ),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

DOUBAO_SEED_1_8_251228: Final[Model] = Model(
    id="doubao-seed-1-8-251228",
    provider="volcengine",
    name="Seed 1.8",
    description=TEXTS,
    family="seed",
    canonical="bytedance-seed/seed-1-8",
    release_date="2025-12-28",
    last_updated="2025-12-28",
    limits=Limits(context=256000, output=64000),
    cost=Cost(
        input=0.11875,
        output=1.18747,
        cache_read=0.02375,
        tiers=(
            CostTier(size=32000, input=0.17812, output=2.37494, cache_read=0.02375),
            CostTier(size=128000, input=0.35624, output=3.56241, cache_read=0.02375),
        ),
    ),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "minimal", "low", "medium", "high", "xhigh", "max"),
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

DOUBAO_SEED_2_0_CODE_PREVIEW_260215: Final[Model] = Model(
    id="doubao-seed-2-0-code-preview-260215",
    provider="volcengine",
    name="Seed 2.0 Code",
    description=TEXTS,
    family="seed",
    canonical="bytedance-seed/seed-2.0-code",
    release_date="2026-02-14",
    last_updated="2026-02-14",
    limits=Limits(context=262144, output=131072),
    cost=Cost(
        input=0.47499,
        output=2.37494,
        cache_read=0.095,
        tiers=(
            CostTier(size=32000, input=0.71248, output=3.56241, cache_read=0.1425),
            CostTier(size=128000, input=1.42496, output=7.12482, cache_read=0.28499),
        ),
    ),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "minimal", "low", "medium", "high", "xhigh", "max"),
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

DOUBAO_SEED_2_0_LITE_260428: Final[Model] = Model(
    id="doubao-seed-2-0-lite-260428",
    provider="volcengine",
    name="Seed 2.0 Lite",
    description=TEXTS,
    family="seed",
    canonical="bytedance-seed/seed-2.0-lite",
    release_date="2026-02-14",
    last_updated="2026-02-14",
    limits=Limits(context=256000, output=131072),
    cost=Cost(
        input=0.08906,
        output=0.53436,
        cache_read=0.01781,
        tiers=(
            CostTier(size=32000, input=0.13359, output=0.80154, cache_read=0.02672),
            CostTier(size=128000, input=0.26718, output=1.60308, cache_read=0.05344),
        ),
    ),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "minimal", "low", "medium", "high", "xhigh", "max"),
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

DOUBAO_SEED_2_0_MINI_260428: Final[Model] = Model(
    id="doubao-seed-2-0-mini-260428",
    provider="volcengine",
    name="Seed 2.0 Mini",
    description=TEXTS,
    family="seed",
    canonical="bytedance-seed/seed-2.0-mini",
    release_date="2026-02-14",
    last_updated="2026-02-14",
    limits=Limits(context=256000, output=131072),
    cost=Cost(
        input=0.02969,
        output=0.29687,
        cache_read=0.00594,
        tiers=(
            CostTier(size=32000, input=0.05937, output=0.59374, cache_read=0.01187),
            CostTier(size=128000, input=0.11875, output=1.18747, cache_read=0.02375),
        ),
    ),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "minimal", "low", "medium", "high", "xhigh", "max"),
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

DOUBAO_SEED_2_0_PRO_260215: Final[Model] = Model(
    id="doubao-seed-2-0-pro-260215",
    provider="volcengine",
    name="Seed 2.0 Pro",
    description=TEXTS,
    family="seed",
    canonical="bytedance-seed/seed-2.0-pro",
    release_date="2026-02-14",
    last_updated="2026-02-14",
    limits=Limits(context=256000, output=128000),
    cost=Cost(
        input=0.47499,
        output=2.37494,
        cache_read=0.095,
        tiers=(
            CostTier(size=32000, input=0.71248, output=3.56241, cache_read=0.1425),
            CostTier(size=128000, input=1.42496, output=7.12482, cache_read=0.28499),
        ),
    ),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "minimal", "low", "medium", "high", "xhigh", "max"),
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

DOUBAO_SEED_2_1_PRO_260628: Final[Model] = Model(
    id="doubao-seed-2-1-pro-260628",
    provider="volcengine",
    name="Seed 2.1 Pro",
    description=TEXTS,
    family="seed",
    canonical="bytedance-seed/seed-2.1-pro",
    release_date="2026-06-23",
    last_updated="2026-06-23",
    limits=Limits(context=256000, output=256000),
    cost=Cost(input=0.8906, output=4.45301, cache_read=0.17812),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "minimal", "low", "medium", "high", "xhigh", "max"),
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

DOUBAO_SEED_2_1_TURBO_260628: Final[Model] = Model(
    id="doubao-seed-2-1-turbo-260628",
    provider="volcengine",
    name="Seed 2.1 Turbo",
    description=TEXTS,
    family="seed",
    canonical="bytedance-seed/seed-2.1-turbo",
    release_date="2026-06-23",
    last_updated="2026-06-23",
    limits=Limits(context=256000, output=256000),
    cost=Cost(input=0.4453, output=2.22651, cache_read=0.08906),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "minimal", "low", "medium", "high", "xhigh", "max"),
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

DOUBAO_SEED_CHARACTER_260628: Final[Model] = Model(
    id="doubao-seed-character-260628",
    provider="volcengine",
    name="Seed Character",
    description=TEXTS,
    family="seed",
    canonical="bytedance-seed/seed-character",
    release_date="2026-06-23",
    last_updated="2026-06-23",
    limits=Limits(context=256000, output=256000),
    cost=Cost(
        input=0.11875,
        output=0.29687,
        cache_read=0.02375,
        tiers=(CostTier(size=32000, input=0.17812, output=0.8906, cache_read=0.02375),),
    ),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("minimal", "low", "high"),
            toggle=True,
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
    provider="volcengine",
    name="Seed Evolving",
    description=TEXTS,
    family="seed",
    canonical="bytedance-seed/seed-evolving",
    release_date="2026-06-23",
    last_updated="2026-06-23",
    limits=Limits(context=256000, output=256000),
    cost=Cost(input=0.8906, output=4.45301, cache_read=0.17812),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "minimal", "low", "medium", "high", "xhigh", "max"),
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

GLM_5_2_260617: Final[Model] = Model(
    id="glm-5-2-260617",
    provider="volcengine",
    name="GLM-5.2",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.2",
    release_date="2026-06-13",
    last_updated="2026-06-13",
    limits=Limits(context=1000000, output=131072),
    cost=Cost(input=1.18747, output=4.15615, cache_read=0.29687),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("minimal", "low", "medium", "high"),
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

GLM_5_3_FLASH_260828: Final[Model] = Model(
    id="glm-5-3-flash-260828",
    provider="volcengine",
    name="GLM-5.3-Flash",
    description=TEXTS,
    family="glm-flash",
    canonical="zhipuai/glm-5.3-flash",
    release_date="2026-08-26",
    last_updated="2026-08-26",
    limits=Limits(context=1000000, output=131072),
    cost=Cost(input=0.11875, output=0.41563, cache_read=0.03414),
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

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "deepseek-v4-flash-ga-260731": DEEPSEEK_V4_FLASH_GA_260731,
        "deepseek-v4-pro-ga-260813": DEEPSEEK_V4_PRO_GA_260813,
        "doubao-seed-1-6-251015": DOUBAO_SEED_1_6_251015,
        "doubao-seed-1-6-flash-250828": DOUBAO_SEED_1_6_FLASH_250828,
        "doubao-seed-1-6-vision-250815": DOUBAO_SEED_1_6_VISION_250815,
        "doubao-seed-1-8-251228": DOUBAO_SEED_1_8_251228,
        "doubao-seed-2-0-code-preview-260215": DOUBAO_SEED_2_0_CODE_PREVIEW_260215,
        "doubao-seed-2-0-lite-260428": DOUBAO_SEED_2_0_LITE_260428,
        "doubao-seed-2-0-mini-260428": DOUBAO_SEED_2_0_MINI_260428,
        "doubao-seed-2-0-pro-260215": DOUBAO_SEED_2_0_PRO_260215,
        "doubao-seed-2-1-pro-260628": DOUBAO_SEED_2_1_PRO_260628,
        "doubao-seed-2-1-turbo-260628": DOUBAO_SEED_2_1_TURBO_260628,
        "doubao-seed-character-260628": DOUBAO_SEED_CHARACTER_260628,
        "doubao-seed-evolving": DOUBAO_SEED_EVOLVING,
        "glm-5-2-260617": GLM_5_2_260617,
        "glm-5-3-flash-260828": GLM_5_3_FLASH_260828,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
