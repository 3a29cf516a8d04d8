# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:80f737bcd793fc7d4012e823
# body sha256:b5dc8896584dfe7189bf2b28
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
    id="cline_pass",
    name="ClinePass",
    base_url="https://api.cline.bot/api/v1",
    env=("CLINE_API_KEY",),
    doc="https://docs.cline.bot/getting-started/clinepass",
    sdk="@ai-sdk/openai-compatible",
)

CLINE_PASS_DEEPSEEK_V4_FLASH: Final[Model] = Model(
    id="cline-pass/deepseek-v4-flash",
    provider="cline_pass",
    name="DeepSeek V4 Flash",
    description=TEXTS,
    family="deepseek-flash",
    canonical="deepseek/deepseek-v4-flash",
    release_date="2026-04-24",
    last_updated="2026-04-24",
    knowledge="2025-05",
    limits=Limits(context=1000000, output=384000),
    cost=Cost(input=0.14, output=0.28, cache_read=0.0028),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("none", "low", "high", "max")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

CLINE_PASS_DEEPSEEK_V4_PRO: Final[Model] = Model(
    id="cline-pass/deepseek-v4-pro",
    provider="cline_pass",
    name="DeepSeek V4 Pro",
    description=TEXTS,
    family="deepseek-thinking",
    canonical="deepseek/deepseek-v4-pro",
    release_date="2026-04-24",
    last_updated="2026-04-24",
    knowledge="2025-05",
    limits=Limits(context=1000000, output=384000),
    cost=Cost(input=1.74, output=3.48, cache_read=0.0145),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("none", "high", "max")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

CLINE_PASS_DEEPSEEK_V4_1_FLASH: Final[Model] = Model(
    id="cline-pass/deepseek-v4.1-flash",
    provider="cline_pass",
    name="DeepSeek V4.1 Flash",
    description=TEXTS,
    family="deepseek-flash",
    canonical="deepseek/deepseek-v4.1-flash",
    release_date="2026-09-10",
    last_updated="2026-09-10",
    knowledge="2025-05",
    limits=Limits(context=1000000, output=384000),
    cost=Cost(input=0.15, output=0.6, cache_read=0.003),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("none", "low", "high", "max")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

CLINE_PASS_GLM_5_2: Final[Model] = Model(
    id="cline-pass/glm-5.2",
    provider="cline_pass",
    name="GLM-5.2",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.2",
    release_date="2026-06-13",
    last_updated="2026-06-13",
    limits=Limits(context=1000000, output=131072),
    cost=Cost(input=1.4, output=4.4, cache_read=0.26),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("none", "high", "max")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

CLINE_PASS_GLM_5_3: Final[Model] = Model(
    id="cline-pass/glm-5.3",
    provider="cline_pass",
    name="GLM-5.3",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.3",
    release_date="2026-08-14",
    last_updated="2026-08-14",
    limits=Limits(context=1000000, output=131072),
    cost=Cost(input=1.4, output=4.4, cache_read=0.26),
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

CLINE_PASS_GLM_5_3_FLASH: Final[Model] = Model(
    id="cline-pass/glm-5.3-flash",
    provider="cline_pass",
    name="cline-pass/glm-5.3-flash",
    description=TEXTS,
    family="glm-flash",
    release_date="2026-08-26",
    last_updated="2026-08-26",
    limits=Limits(context=1000000, output=131072),
    cost=Cost(input=0.15, output=0.5, cache_read=0.03),
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
    open_weights=False,
    attachment=True,
    temperature=True,
)

CLINE_PASS_KIMI_K2_6: Final[Model] = Model(
    id="cline-pass/kimi-k2.6",
    provider="cline_pass",
    name="Kimi K2.6",
    description=TEXTS,
    family="kimi-k2",
    canonical="moonshotai/kimi-k2.6",
    release_date="2026-04-21",
    last_updated="2026-04-21",
    knowledge="2025-01",
    limits=Limits(context=262144, output=262144),
    cost=Cost(input=0.95, output=4, cache_read=0.16),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

CLINE_PASS_KIMI_K2_7_CODE: Final[Model] = Model(
    id="cline-pass/kimi-k2.7-code",
    provider="cline_pass",
    name="Kimi K2.7 Code",
    description=TEXTS,
    family="kimi-k2",
    canonical="moonshotai/kimi-k2.7-code",
    release_date="2026-06-12",
    last_updated="2026-06-12",
    knowledge="2025-01",
    limits=Limits(context=262144, output=262144),
    cost=Cost(input=0.95, output=4, cache_read=0.19),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=False,
)

CLINE_PASS_KIMI_K3: Final[Model] = Model(
    id="cline-pass/kimi-k3",
    provider="cline_pass",
    name="Kimi K3",
    description=TEXTS,
    family="kimi-k3",
    canonical="moonshotai/kimi-k3",
    release_date="2026-07-16",
    last_updated="2026-07-16",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(input=3, output=15, cache_read=0.3),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("none", "low", "high", "max")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=False,
)

CLINE_PASS_MIMO_V2_5: Final[Model] = Model(
    id="cline-pass/mimo-v2.5",
    provider="cline_pass",
    name="MiMo-V2.5",
    description=TEXTS,
    family="mimo",
    canonical="xiaomi/mimo-v2.5",
    release_date="2026-04-22",
    last_updated="2026-04-22",
    knowledge="2024-12",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(input=0.14, output=0.28, cache_read=0.0028),
    modalities=Modalities(input=("text", "image", "audio", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

CLINE_PASS_MIMO_V2_5_PRO: Final[Model] = Model(
    id="cline-pass/mimo-v2.5-pro",
    provider="cline_pass",
    name="MiMo-V2.5-Pro",
    description=TEXTS,
    family="mimo",
    canonical="xiaomi/mimo-v2.5-pro",
    release_date="2026-04-22",
    last_updated="2026-04-22",
    knowledge="2024-12",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(input=1.74, output=3.48, cache_read=0.0145),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

CLINE_PASS_MIMO_V2_6_FLASH: Final[Model] = Model(
    id="cline-pass/mimo-v2.6-flash",
    provider="cline_pass",
    name="MiMo-V2.6-Flash",
    description=TEXTS,
    family="mimo",
    canonical="xiaomi/mimo-v2.6-flash",
    release_date="2026-09-22",
    last_updated="2026-09-22",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(input=0.14, output=0.28, cache_read=0.0028),
    modalities=Modalities(input=("text", "image", "audio", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "low", "medium", "high", "xhigh"),
        ),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

CLINE_PASS_MIMO_V2_6_PRO: Final[Model] = Model(
    id="cline-pass/mimo-v2.6-pro",
    provider="cline_pass",
    name="MiMo-V2.6-Pro",
    description=TEXTS,
    family="mimo",
    canonical="xiaomi/mimo-v2.6-pro",
    release_date="2026-09-22",
    last_updated="2026-09-22",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(input=0.435, output=0.87, cache_read=0.0036),
    modalities=Modalities(input=("text", "image", "audio", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "low", "medium", "high", "xhigh"),
        ),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

CLINE_PASS_MINIMAX_M3: Final[Model] = Model(
    id="cline-pass/minimax-m3",
    provider="cline_pass",
    name="MiniMax-M3",
    description=TEXTS,
    family="minimax",
    canonical="minimax/MiniMax-M3",
    release_date="2026-06-01",
    last_updated="2026-06-01",
    limits=Limits(context=1048576, output=512000),
    cost=Cost(input=0.3, output=1.2, cache_read=0.06),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

CLINE_PASS_MUSE_SPARK_1_3_CONTRIBUTOR: Final[Model] = Model(
    id="cline-pass/muse-spark-1.3-contributor",
    provider="cline_pass",
    name="Muse Spark 1.3 Contributor",
    description=TEXTS,
    family="muse",
    canonical="meta/muse-spark-1.3",
    release_date="2026-09-02",
    last_updated="2026-09-02",
    limits=Limits(context=1048576, output=131072),
    modalities=Modalities(
        input=("text", "image", "video", "pdf", "audio"),
        output=("text",),
    ),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("minimal", "low", "medium", "high", "xhigh"),
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

CLINE_PASS_QWEN3_7_MAX: Final[Model] = Model(
    id="cline-pass/qwen3.7-max",
    provider="cline_pass",
    name="Qwen3.7 Max",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.7-max",
    release_date="2026-05-21",
    last_updated="2026-05-21",
    limits=Limits(context=1000000, output=65536),
    cost=Cost(input=2.5, output=7.5, cache_read=0.5, cache_write=3.125),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

CLINE_PASS_QWEN3_7_PLUS: Final[Model] = Model(
    id="cline-pass/qwen3.7-plus",
    provider="cline_pass",
    name="Qwen3.7 Plus",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.7-plus",
    release_date="2026-06-02",
    last_updated="2026-06-02",
    knowledge="2025-04",
    limits=Limits(context=1000000, output=64000),
    cost=Cost(
        input=0.4,
        output=1.6,
        cache_read=0.04,
        cache_write=0.5,
        tiers=(
            CostTier(
                size=256000,
                input=1.2,
                output=4.8,
                cache_read=0.12,
                cache_write=1.5,
            ),
        ),
    ),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

CLINE_PASS_QWEN3_8_MAX: Final[Model] = Model(
    id="cline-pass/qwen3.8-max",
    provider="cline_pass",
    name="Qwen3.8 Max",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.8-max",
    release_date="2026-08-03",
    last_updated="2026-08-03",
    limits=Limits(context=1000000, output=131072),
    cost=Cost(input=2, output=6, cache_read=0.25, cache_write=2.5),
    modalities=Modalities(input=("text", "image", "video", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("none", "low", "medium", "xhigh")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "cline-pass/deepseek-v4-flash": CLINE_PASS_DEEPSEEK_V4_FLASH,
        "cline-pass/deepseek-v4-pro": CLINE_PASS_DEEPSEEK_V4_PRO,
        "cline-pass/deepseek-v4.1-flash": CLINE_PASS_DEEPSEEK_V4_1_FLASH,
        "cline-pass/glm-5.2": CLINE_PASS_GLM_5_2,
        "cline-pass/glm-5.3": CLINE_PASS_GLM_5_3,
        "cline-pass/glm-5.3-flash": CLINE_PASS_GLM_5_3_FLASH,
        "cline-pass/kimi-k2.6": CLINE_PASS_KIMI_K2_6,
        "cline-pass/kimi-k2.7-code": CLINE_PASS_KIMI_K2_7_CODE,
        "cline-pass/kimi-k3": CLINE_PASS_KIMI_K3,
        "cline-pass/mimo-v2.5": CLINE_PASS_MIMO_V2_5,
        "cline-pass/mimo-v2.5-pro": CLINE_PASS_MIMO_V2_5_PRO,
        "cline-pass/mimo-v2.6-flash": CLINE_PASS_MIMO_V2_6_FLASH,
        "cline-pass/mimo-v2.6-pro": CLINE_PASS_MIMO_V2_6_PRO,
        "cline-pass/minimax-m3": CLINE_PASS_MINIMAX_M3,
        "cline-pass/muse-spark-1.3-contributor": CLINE_PASS_MUSE_SPARK_1_3_CONTRIBUTOR,
        "cline-pass/qwen3.7-max": CLINE_PASS_QWEN3_7_MAX,
        "cline-pass/qwen3.7-plus": CLINE_PASS_QWEN3_7_PLUS,
        "cline-pass/qwen3.8-max": CLINE_PASS_QWEN3_8_MAX,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
