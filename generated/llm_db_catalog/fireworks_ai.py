# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:1e52c8152b9cbda0abbf6642
# body sha256:01126a5de7a7561e0462e3d1
from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from llm_db.schema.shared import (
    Capabilities,
    Cost,
    Json,
    Lifecycle,
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
    id="fireworks_ai",
    name="Fireworks AI",
    aliases=("fireworks", "fireworks_ai_embedding_models"),
    base_url="https://api.fireworks.ai/inference/v1/",
    env=("FIREWORKS_API_KEY",),
    doc="https://fireworks.ai/docs/",
    sdk="@ai-sdk/openai-compatible",
)

ACCOUNTS_FIREWORKS_MODELS_DEEPSEEK_V4P1_FLASH: Final[Model] = Model(
    id="accounts/fireworks/models/deepseek-v4p1-flash",
    provider="fireworks_ai",
    name="DeepSeek V4.1 Flash",
    description=TEXTS,
    family="deepseek-flash",
    canonical="deepseek/deepseek-v4.1-flash",
    release_date="2026-09-10",
    last_updated="2026-09-10",
    knowledge="2025-05",
    limits=Limits(context=1000000, output=384000),
    cost=Cost(
        input=0.22,
        output=0.66,
        cache_read=0.007,
        modes={"priority": Cost(input=0.275, output=0.825, cache_read=0.00875)},
    ),
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

ACCOUNTS_FIREWORKS_MODELS_EMBER_1: Final[Model] = Model(
    id="accounts/fireworks/models/ember-1",
    provider="fireworks_ai",
    name="Ember-1",
    description=TEXTS,
    family="accounts/fireworks/models/ember",
    release_date="2026-09-22",
    last_updated="2026-09-22",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(
        input=3,
        output=15,
        cache_read=0.3,
        modes={"priority": Cost(input=3.75, output=18.75, cache_read=0.375)},
    ),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            min_budget=1024,
            efforts=("low", "medium", "high", "max"),
            toggle=True,
            field="reasoning_content",
        ),
        tools=Tools(enabled=True),
        json=Json(schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
)

ACCOUNTS_FIREWORKS_MODELS_GLM_5P3: Final[Model] = Model(
    id="accounts/fireworks/models/glm-5p3",
    provider="fireworks_ai",
    name="GLM 5.3",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.3",
    release_date="2026-08-14",
    last_updated="2026-09-07",
    limits=Limits(context=1048573, output=262144),
    cost=Cost(
        input=1.4,
        output=4.4,
        cache_read=0.26,
        modes={"priority": Cost(input=1.75, output=5.5, cache_read=0.325)},
    ),
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

ACCOUNTS_FIREWORKS_MODELS_GLM_5P3_FLASH: Final[Model] = Model(
    id="accounts/fireworks/models/glm-5p3-flash",
    provider="fireworks_ai",
    name="GLM 5.3 Flash",
    description=TEXTS,
    family="glm-flash",
    canonical="zhipuai/glm-5.3-flash",
    release_date="2026-08-26",
    last_updated="2026-09-07",
    limits=Limits(context=1048573, output=131072),
    cost=Cost(
        input=0.15,
        output=0.5,
        cache_read=0.03,
        modes={"priority": Cost(input=0.1875, output=0.625, cache_read=0.0375)},
    ),
    modalities=Modalities(input=("text", "image"), output=("text",)),
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

ACCOUNTS_FIREWORKS_MODELS_GPT_OSS_120B: Final[Model] = Model(
    id="accounts/fireworks/models/gpt-oss-120b",
    provider="fireworks_ai",
    name="GPT OSS 120B",
    description=TEXTS,
    family="gpt-oss",
    release_date="2025-08-05",
    last_updated="2026-06-16",
    limits=Limits(context=131072, output=32768),
    cost=Cost(
        input=0.15,
        output=0.6,
        cache_read=0.015,
        modes={"priority": Cost(input=0.18, output=0.72, cache_read=0.018)},
    ),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("low", "medium", "high")),
        tools=Tools(enabled=True),
        json=Json(schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    lifecycle=Lifecycle(
        retires_on="2026-11-07",
        source="https://docs.fireworks.ai/api-reference/list-models.md",
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

ACCOUNTS_FIREWORKS_MODELS_INKLING: Final[Model] = Model(
    id="accounts/fireworks/models/inkling",
    provider="fireworks_ai",
    name="Inkling",
    description=TEXTS,
    family="ling",
    canonical="thinkingmachines/inkling",
    release_date="2026-07-15",
    last_updated="2026-07-15",
    limits=Limits(context=1048576, output=1048576),
    cost=Cost(
        input=1,
        output=4.05,
        cache_read=0.17,
        modes={"priority": Cost(input=1, output=4.05, cache_read=0.17)},
    ),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        json=Json(schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    lifecycle=Lifecycle(
        retires_on="2026-11-07",
        successor="accounts/fireworks/models/muse-spark-open",
        source="https://docs.fireworks.ai/api-reference/list-models.md",
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

ACCOUNTS_FIREWORKS_MODELS_KIMI_K3: Final[Model] = Model(
    id="accounts/fireworks/models/kimi-k3",
    provider="fireworks_ai",
    name="Kimi K3",
    description=TEXTS,
    family="kimi-k3",
    canonical="moonshotai/kimi-k3",
    release_date="2026-07-27",
    last_updated="2026-07-27",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(
        input=3,
        output=15,
        cache_read=0.3,
        modes={"priority": Cost(input=3.75, output=18.75, cache_read=0.375)},
    ),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            min_budget=1024,
            efforts=("low", "medium", "high", "max"),
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

ACCOUNTS_FIREWORKS_MODELS_MINIMAX_M3: Final[Model] = Model(
    id="accounts/fireworks/models/minimax-m3",
    provider="fireworks_ai",
    name="MiniMax-M3",
    description=TEXTS,
    family="minimax",
    release_date="2026-06-12",
    last_updated="2026-06-12",
    limits=Limits(context=512000, output=512000),
    cost=Cost(
        input=0.3,
        output=1.2,
        cache_read=0.06,
        modes={"priority": Cost(input=0.45, output=1.8, cache_read=0.09)},
    ),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "medium", "high"),
            field="reasoning_content",
        ),
        tools=Tools(enabled=True),
        json=Json(schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

ACCOUNTS_FIREWORKS_MODELS_NEMOTRON_3_ULTRA_NVFP4: Final[Model] = Model(
    id="accounts/fireworks/models/nemotron-3-ultra-nvfp4",
    provider="fireworks_ai",
    name="Nemotron 3 Ultra 550B A55B",
    description=TEXTS,
    family="nemotron",
    canonical="nvidia/nemotron-3-ultra-550b-a55b",
    release_date="2026-06-04",
    last_updated="2026-06-04",
    limits=Limits(context=262144, output=128000),
    cost=Cost(
        input=0.6,
        output=2.4,
        cache_read=0.12,
        modes={"priority": Cost(input=0.75, output=3, cache_read=0.15)},
    ),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        json=Json(schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    lifecycle=Lifecycle(
        retires_on="2026-11-07",
        source="https://docs.fireworks.ai/api-reference/list-models.md",
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

ACCOUNTS_FIREWORKS_MODELS_NEMOTRON_LIGHTNING_3P5_30B_A3B: Final[Model] = Model(
    id="accounts/fireworks/models/nemotron-lightning-3p5-30b-a3b",
    provider="fireworks_ai",
    name="Nemotron 3.5 Lightning 30B A3B",
    description=TEXTS,
    family="nemotron",
    canonical="nvidia/nemotron-3.5-lightning",
    release_date="2026-08-11",
    last_updated="2026-08-11",
    limits=Limits(context=262144, output=262144),
    cost=Cost(
        input=0.05,
        output=0.2,
        cache_read=0.01,
        modes={"priority": Cost(input=0.0625, output=0.25, cache_read=0.0125)},
    ),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    lifecycle=Lifecycle(
        retires_on="2026-11-07",
        source="https://docs.fireworks.ai/api-reference/list-models.md",
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

ACCOUNTS_FIREWORKS_MODELS_QWEN3P8_2P4T_A95B: Final[Model] = Model(
    id="accounts/fireworks/models/qwen3p8-2p4t-a95b",
    provider="fireworks_ai",
    name="Qwen3.8 2.4T A95B",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.8-2.4t-a95b",
    release_date="2026-08-12",
    last_updated="2026-08-12",
    limits=Limits(context=262144, output=131072),
    cost=Cost(input=2, output=6, cache_read=0.25),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "medium", "xhigh"),
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

ACCOUNTS_FIREWORKS_MODELS_QWEN3P8_MAX: Final[Model] = Model(
    id="accounts/fireworks/models/qwen3p8-max",
    provider="fireworks_ai",
    name="Qwen3.8 Max",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.8-max",
    release_date="2026-08-03",
    last_updated="2026-08-03",
    limits=Limits(context=262144, output=131072),
    cost=Cost(
        input=2,
        output=6,
        cache_read=0.25,
        modes={"priority": Cost(input=3, output=9, cache_read=0.375)},
    ),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        json=Json(schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

ACCOUNTS_FIREWORKS_ROUTERS_DEEPSEEK_FLASH_LATEST: Final[Model] = Model(
    id="accounts/fireworks/routers/deepseek-flash-latest",
    provider="fireworks_ai",
    name="DeepSeek Flash Latest",
    description=TEXTS,
    family="deepseek-flash",
    canonical="deepseek/deepseek-v4.1-flash",
    release_date="2026-09-10",
    last_updated="2026-09-10",
    knowledge="2025-05",
    limits=Limits(context=1000000, output=384000),
    cost=Cost(
        input=0.22,
        output=0.66,
        cache_read=0.007,
        modes={"priority": Cost(input=0.275, output=0.825, cache_read=0.00875)},
    ),
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

ACCOUNTS_FIREWORKS_ROUTERS_GLM_5P3_FAST: Final[Model] = Model(
    id="accounts/fireworks/routers/glm-5p3-fast",
    provider="fireworks_ai",
    name="GLM 5.3 Fast",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.3",
    release_date="2026-08-28",
    last_updated="2026-09-07",
    limits=Limits(context=1048572, output=262144),
    cost=Cost(input=2.1, output=6.6, cache_read=0.39),
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

ACCOUNTS_FIREWORKS_ROUTERS_GLM_FAST_LATEST: Final[Model] = Model(
    id="accounts/fireworks/routers/glm-fast-latest",
    provider="fireworks_ai",
    name="GLM 5.3 Fast (Latest)",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.3",
    release_date="2026-08-28",
    last_updated="2026-09-15",
    limits=Limits(context=1048572, output=262144),
    cost=Cost(input=2.1, output=6.6, cache_read=0.39),
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

ACCOUNTS_FIREWORKS_ROUTERS_GLM_FLASH_LATEST: Final[Model] = Model(
    id="accounts/fireworks/routers/glm-flash-latest",
    provider="fireworks_ai",
    name="GLM Flash Latest (GLM 5.3 Flash)",
    description=TEXTS,
    family="glm-flash",
    canonical="zhipuai/glm-5.3-flash",
    release_date="2026-08-26",
    last_updated="2026-09-15",
    limits=Limits(context=1048573, output=131072),
    cost=Cost(
        input=0.15,
        output=0.5,
        cache_read=0.03,
        modes={"priority": Cost(input=0.1875, output=0.625, cache_read=0.0375)},
    ),
    modalities=Modalities(input=("text", "image"), output=("text",)),
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

ACCOUNTS_FIREWORKS_ROUTERS_GLM_LATEST: Final[Model] = Model(
    id="accounts/fireworks/routers/glm-latest",
    provider="fireworks_ai",
    name="GLM Latest",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.3",
    release_date="2026-08-14",
    last_updated="2026-09-15",
    limits=Limits(context=1048573, output=262144),
    cost=Cost(
        input=1.4,
        output=4.4,
        cache_read=0.26,
        modes={"priority": Cost(input=1.75, output=5.5, cache_read=0.325)},
    ),
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

ACCOUNTS_FIREWORKS_ROUTERS_KIMI_FAST_LATEST: Final[Model] = Model(
    id="accounts/fireworks/routers/kimi-fast-latest",
    provider="fireworks_ai",
    name="Kimi Fast Latest",
    description=TEXTS,
    family="kimi-k3",
    canonical="moonshotai/kimi-k3",
    release_date="2026-07-27",
    last_updated="2026-09-15",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(input=4.5, output=22.5, cache_read=0.45),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            min_budget=1024,
            efforts=("low", "medium", "high", "max"),
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

ACCOUNTS_FIREWORKS_ROUTERS_KIMI_K3_FAST: Final[Model] = Model(
    id="accounts/fireworks/routers/kimi-k3-fast",
    provider="fireworks_ai",
    name="Kimi K3 Fast",
    description=TEXTS,
    family="kimi-k3",
    canonical="moonshotai/kimi-k3",
    release_date="2026-07-27",
    last_updated="2026-07-27",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(input=4.5, output=22.5, cache_read=0.45),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            min_budget=1024,
            efforts=("low", "medium", "high", "max"),
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

ACCOUNTS_FIREWORKS_ROUTERS_KIMI_LATEST: Final[Model] = Model(
    id="accounts/fireworks/routers/kimi-latest",
    provider="fireworks_ai",
    name="Kimi Latest",
    description=TEXTS,
    family="kimi-k3",
    canonical="moonshotai/kimi-k3",
    release_date="2026-07-27",
    last_updated="2026-09-15",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(
        input=3,
        output=15,
        cache_read=0.3,
        modes={"priority": Cost(input=3.75, output=18.75, cache_read=0.375)},
    ),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            min_budget=1024,
            efforts=("low", "medium", "high", "max"),
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

ACCOUNTS_FIREWORKS_ROUTERS_MINIMAX_LATEST: Final[Model] = Model(
    id="accounts/fireworks/routers/minimax-latest",
    provider="fireworks_ai",
    name="MiniMax Latest",
    description=TEXTS,
    family="minimax",
    canonical="minimax/MiniMax-M3",
    release_date="2026-06-12",
    last_updated="2026-09-15",
    limits=Limits(context=512000, output=512000),
    cost=Cost(
        input=0.3,
        output=1.2,
        cache_read=0.06,
        modes={"priority": Cost(input=0.45, output=1.8, cache_read=0.09)},
    ),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "medium", "high"),
            field="reasoning_content",
        ),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

ACCOUNTS_FIREWORKS_ROUTERS_QWEN_MAX_LATEST: Final[Model] = Model(
    id="accounts/fireworks/routers/qwen-max-latest",
    provider="fireworks_ai",
    name="Qwen Max Latest (Qwen3.8 Max)",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.8-max",
    release_date="2026-08-03",
    last_updated="2026-09-16",
    limits=Limits(context=262144, output=131072),
    cost=Cost(
        input=2,
        output=6,
        cache_read=0.25,
        modes={"priority": Cost(input=3, output=9, cache_read=0.375)},
    ),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "accounts/fireworks/models/deepseek-v4p1-flash": ACCOUNTS_FIREWORKS_MODELS_DEEPSEEK_V4P1_FLASH,
        "accounts/fireworks/models/ember-1": ACCOUNTS_FIREWORKS_MODELS_EMBER_1,
        "accounts/fireworks/models/glm-5p3": ACCOUNTS_FIREWORKS_MODELS_GLM_5P3,
        "accounts/fireworks/models/glm-5p3-flash": ACCOUNTS_FIREWORKS_MODELS_GLM_5P3_FLASH,
        "accounts/fireworks/models/gpt-oss-120b": ACCOUNTS_FIREWORKS_MODELS_GPT_OSS_120B,
        "accounts/fireworks/models/inkling": ACCOUNTS_FIREWORKS_MODELS_INKLING,
        "accounts/fireworks/models/kimi-k3": ACCOUNTS_FIREWORKS_MODELS_KIMI_K3,
        "accounts/fireworks/models/minimax-m3": ACCOUNTS_FIREWORKS_MODELS_MINIMAX_M3,
        "accounts/fireworks/models/nemotron-3-ultra-nvfp4": ACCOUNTS_FIREWORKS_MODELS_NEMOTRON_3_ULTRA_NVFP4,
        "accounts/fireworks/models/nemotron-lightning-3p5-30b-a3b": ACCOUNTS_FIREWORKS_MODELS_NEMOTRON_LIGHTNING_3P5_30B_A3B,
        "accounts/fireworks/models/qwen3p8-2p4t-a95b": ACCOUNTS_FIREWORKS_MODELS_QWEN3P8_2P4T_A95B,
        "accounts/fireworks/models/qwen3p8-max": ACCOUNTS_FIREWORKS_MODELS_QWEN3P8_MAX,
        "accounts/fireworks/routers/deepseek-flash-latest": ACCOUNTS_FIREWORKS_ROUTERS_DEEPSEEK_FLASH_LATEST,
        "accounts/fireworks/routers/glm-5p3-fast": ACCOUNTS_FIREWORKS_ROUTERS_GLM_5P3_FAST,
        "accounts/fireworks/routers/glm-fast-latest": ACCOUNTS_FIREWORKS_ROUTERS_GLM_FAST_LATEST,
        "accounts/fireworks/routers/glm-flash-latest": ACCOUNTS_FIREWORKS_ROUTERS_GLM_FLASH_LATEST,
        "accounts/fireworks/routers/glm-latest": ACCOUNTS_FIREWORKS_ROUTERS_GLM_LATEST,
        "accounts/fireworks/routers/kimi-fast-latest": ACCOUNTS_FIREWORKS_ROUTERS_KIMI_FAST_LATEST,
        "accounts/fireworks/routers/kimi-k3-fast": ACCOUNTS_FIREWORKS_ROUTERS_KIMI_K3_FAST,
        "accounts/fireworks/routers/kimi-latest": ACCOUNTS_FIREWORKS_ROUTERS_KIMI_LATEST,
        "accounts/fireworks/routers/minimax-latest": ACCOUNTS_FIREWORKS_ROUTERS_MINIMAX_LATEST,
        "accounts/fireworks/routers/qwen-max-latest": ACCOUNTS_FIREWORKS_ROUTERS_QWEN_MAX_LATEST,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
