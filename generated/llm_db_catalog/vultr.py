# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:7d69d68a791456dfedc18d9c
# body sha256:ad8cd0dcf7724524016c6acf
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
    id="vultr",
    name="Vultr",
    base_url="https://api.vultrinference.com/v1",
    env=("VULTR_API_KEY",),
    doc="https://api.vultrinference.com/",
    sdk="@ai-sdk/openai-compatible",
)

DEEPSEEK_V4_FLASH_0731: Final[Model] = Model(
    id="deepseek-v4-flash-0731",
    provider="vultr",
    name="DeepSeek V4 Flash 0731",
    description=TEXTS,
    family="deepseek-flash",
    canonical="deepseek/deepseek-v4-flash-0731",
    release_date="2026-07-31",
    last_updated="2026-07-31",
    knowledge="2025-05",
    limits=Limits(context=1048576, output=384000),
    cost=Cost(input=0.1, output=0.25),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("low", "high", "max"), toggle=True),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

DEEPSEEK_V4_1_FLASH: Final[Model] = Model(
    id="deepseek-v4.1-flash",
    provider="vultr",
    name="DeepSeek V4.1 Flash",
    description=TEXTS,
    family="deepseek-flash",
    canonical="deepseek/deepseek-v4.1-flash",
    release_date="2026-09-10",
    last_updated="2026-09-10",
    knowledge="2025-05",
    limits=Limits(context=1048576, output=384000),
    cost=Cost(input=0.15, output=0.6),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("low", "high", "max"), toggle=True),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

GLM_5_2: Final[Model] = Model(
    id="glm-5.2",
    provider="vultr",
    name="GLM-5.2",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.2",
    release_date="2026-06-13",
    last_updated="2026-06-13",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(input=0.75, output=3),
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

GLM_5_3: Final[Model] = Model(
    id="glm-5.3",
    provider="vultr",
    name="GLM-5.3",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.3",
    release_date="2026-08-14",
    last_updated="2026-08-14",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(input=0.75, output=3),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("low", "high", "max")),
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
    provider="vultr",
    name="GLM-5.3-Flash",
    description=TEXTS,
    family="glm-flash",
    canonical="zhipuai/glm-5.3-flash",
    release_date="2026-08-26",
    last_updated="2026-08-26",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(input=0.1, output=0.35),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("low", "high", "max")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

GLM_5_X_MENTHOL: Final[Model] = Model(
    id="glm-5.x-menthol",
    provider="vultr",
    name="GLM-5",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5",
    release_date="2026-02-12",
    last_updated="2026-02-12",
    limits=Limits(context=202752, output=131072),
    cost=Cost(input=0.4, output=1.75),
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

LAGUNA_S_2_1: Final[Model] = Model(
    id="laguna-s-2.1",
    provider="vultr",
    name="Laguna S 2.1",
    description=TEXTS,
    family="laguna",
    canonical="poolside/laguna-s-2.1",
    release_date="2026-07-21",
    last_updated="2026-07-21",
    limits=Limits(context=1048576, output=32768),
    cost=Cost(input=0.09, output=0.18),
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

MIMO_V2_6_FLASH_RL: Final[Model] = Model(
    id="mimo-v2.6-flash-rl",
    provider="vultr",
    name="MiMo-V2.6-Flash",
    description=TEXTS,
    family="mimo",
    canonical="xiaomi/mimo-v2.6-flash",
    release_date="2026-09-22",
    last_updated="2026-09-22",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(input=0.1, output=0.25),
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

MIMO_V2_6_PRO_RL: Final[Model] = Model(
    id="mimo-v2.6-pro-rl",
    provider="vultr",
    name="MiMo-V2.6-Pro",
    description=TEXTS,
    family="mimo",
    canonical="xiaomi/mimo-v2.6-pro",
    release_date="2026-09-22",
    last_updated="2026-09-22",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(input=0.4, output=0.8),
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

MINIMAX_M3: Final[Model] = Model(
    id="minimax-m3",
    provider="vultr",
    name="MiniMax-M3",
    description=TEXTS,
    family="minimax",
    canonical="minimax/MiniMax-M3",
    release_date="2026-06-01",
    last_updated="2026-06-01",
    limits=Limits(context=524288, output=512000),
    cost=Cost(input=0.2, output=0.9),
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

MUSE_GLIMMER_30B: Final[Model] = Model(
    id="muse-glimmer-30b",
    provider="vultr",
    name="Muse Glimmer 30B",
    description=TEXTS,
    family="muse",
    canonical="meta/muse-glimmer-30b",
    release_date="2026-08-10",
    last_updated="2026-08-10",
    knowledge="2026-01-04",
    limits=Limits(context=131072, output=131072),
    cost=Cost(input=0.25, output=1),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("low", "medium", "high", "xhigh")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

NEMOTRON_3_NANO_OMNI_30B_A3B_REASONING: Final[Model] = Model(
    id="nemotron-3-nano-omni-30b-a3b-reasoning",
    provider="vultr",
    name="Nemotron 3 Nano Omni 30B A3B Reasoning",
    description=TEXTS,
    family="nemotron",
    canonical="nvidia/nemotron-3-nano-omni-30b-a3b-reasoning",
    release_date="2026-04-28",
    last_updated="2026-04-28",
    limits=Limits(context=262144, output=65536),
    cost=Cost(input=0.1, output=0.25),
    modalities=Modalities(input=("text", "image", "video", "audio"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

NEMOTRON_3_5_CONTENT_SAFETY: Final[Model] = Model(
    id="nemotron-3.5-content-safety",
    provider="vultr",
    name="Nemotron 3.5 Content Safety",
    description=TEXTS,
    family="nemotron",
    canonical="nvidia/nemotron-3.5-content-safety",
    release_date="2026-06-04",
    last_updated="2026-06-04",
    limits=Limits(context=131072, output=8192),
    cost=Cost(input=0.05, output=0.15),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(reasoning=Reasoning(enabled=True, toggle=True)),
    open_weights=True,
    attachment=True,
    temperature=True,
)

QWEN3_8_27B: Final[Model] = Model(
    id="qwen3.8-27b",
    provider="vultr",
    name="Qwen3.8 27B",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.8-27b",
    release_date="2026-08-14",
    last_updated="2026-08-14",
    limits=Limits(context=262144, output=32768),
    cost=Cost(input=0.15, output=1),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "medium", "xhigh"),
            toggle=True,
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

QWEN3_8_FLASH_NEXT: Final[Model] = Model(
    id="qwen3.8-flash-next",
    provider="vultr",
    name="Qwen3.8 Flash Next",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.8-flash-next",
    release_date="2026-08-27",
    last_updated="2026-08-27",
    limits=Limits(context=262144, output=131072),
    cost=Cost(input=0.1, output=0.2),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("low", "medium", "xhigh")),
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
        "deepseek-v4-flash-0731": DEEPSEEK_V4_FLASH_0731,
        "deepseek-v4.1-flash": DEEPSEEK_V4_1_FLASH,
        "glm-5.2": GLM_5_2,
        "glm-5.3": GLM_5_3,
        "glm-5.3-flash": GLM_5_3_FLASH,
        "glm-5.x-menthol": GLM_5_X_MENTHOL,
        "laguna-s-2.1": LAGUNA_S_2_1,
        "mimo-v2.6-flash-rl": MIMO_V2_6_FLASH_RL,
        "mimo-v2.6-pro-rl": MIMO_V2_6_PRO_RL,
        "minimax-m3": MINIMAX_M3,
        "muse-glimmer-30b": MUSE_GLIMMER_30B,
        "nemotron-3-nano-omni-30b-a3b-reasoning": NEMOTRON_3_NANO_OMNI_30B_A3B_REASONING,
        "nemotron-3.5-content-safety": NEMOTRON_3_5_CONTENT_SAFETY,
        "qwen3.8-27b": QWEN3_8_27B,
        "qwen3.8-flash-next": QWEN3_8_FLASH_NEXT,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
