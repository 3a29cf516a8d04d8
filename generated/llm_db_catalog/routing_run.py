# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:6df7446a1523493508f4fffe
# body sha256:5cc08ce13f2b4481437e5248
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
    id="routing_run",
    name="routing.run",
    base_url="https://api.routing.run/v1",
    env=("ROUTING_RUN_API_KEY",),
    doc="https://docs.routing.run/api-reference/models",
    sdk="@ai-sdk/openai-compatible",
)

CLAUDE_OPUS_4_8: Final[Model] = Model(
    id="claude-opus-4-8",
    provider="routing_run",
    name="Claude Opus 4.8",
    description=TEXTS,
    family="claude-opus",
    canonical="anthropic/claude-opus-4-8",
    release_date="2026-05-28",
    last_updated="2026-05-28",
    knowledge="2026-01",
    limits=Limits(context=1000000, output=32000),
    cost=Cost(input=5, output=25),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=False,
)

CLAUDE_SONNET_4_6: Final[Model] = Model(
    id="claude-sonnet-4-6",
    provider="routing_run",
    name="Claude Sonnet 4.6",
    description=TEXTS,
    family="claude-sonnet",
    canonical="anthropic/claude-sonnet-4-6",
    release_date="2026-02-17",
    last_updated="2026-03-13",
    knowledge="2025-08-31",
    limits=Limits(context=1000000, output=64000),
    cost=Cost(input=3, output=15),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

DEEPSEEK_V4_FLASH: Final[Model] = Model(
    id="deepseek-v4-flash",
    provider="routing_run",
    name="DeepSeek V4 Flash",
    description=TEXTS,
    family="deepseek-flash",
    canonical="deepseek/deepseek-v4-flash",
    release_date="2026-04-24",
    last_updated="2026-04-24",
    knowledge="2025-05",
    limits=Limits(context=1000000, output=64000),
    cost=Cost(input=0.112, output=0.224),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, field="reasoning_content"),
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
    provider="routing_run",
    name="DeepSeek V4 Pro",
    description=TEXTS,
    family="deepseek-thinking",
    canonical="deepseek/deepseek-v4-pro",
    release_date="2026-04-24",
    last_updated="2026-04-24",
    knowledge="2025-05",
    limits=Limits(context=1000000, output=64000),
    cost=Cost(input=0.348, output=0.696),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

GLM_5_2: Final[Model] = Model(
    id="glm-5.2",
    provider="routing_run",
    name="GLM-5.2",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.2",
    release_date="2026-06-13",
    last_updated="2026-06-13",
    limits=Limits(context=200000, output=32000),
    cost=Cost(input=0.8, output=2.4),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

GLM_5_2_NITRO: Final[Model] = Model(
    id="glm-5.2-nitro",
    provider="routing_run",
    name="GLM 5.2 Nitro",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.2",
    release_date="2026-06-13",
    last_updated="2026-06-13",
    limits=Limits(context=200000, output=32000),
    cost=Cost(input=0.8, output=2.4),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

GPT_5_6_LUNA: Final[Model] = Model(
    id="gpt-5.6-luna",
    provider="routing_run",
    name="GPT-5.6 Luna",
    description=TEXTS,
    family="gpt-luna",
    canonical="openai/gpt-5.6-luna",
    release_date="2026-07-09",
    last_updated="2026-07-09",
    knowledge="2026-02-16",
    limits=Limits(context=1000000, output=128000, input=922000),
    cost=Cost(input=0.7, output=4.2),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=False,
)

GPT_5_6_SOL: Final[Model] = Model(
    id="gpt-5.6-sol",
    provider="routing_run",
    name="GPT-5.6 Sol",
    description=TEXTS,
    family="gpt-sol",
    canonical="openai/gpt-5.6-sol",
    release_date="2026-07-09",
    last_updated="2026-07-09",
    knowledge="2026-02-16",
    limits=Limits(context=1000000, output=128000, input=922000),
    cost=Cost(input=2.5, output=15),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=False,
)

GPT_5_6_TERRA: Final[Model] = Model(
    id="gpt-5.6-terra",
    provider="routing_run",
    name="GPT-5.6 Terra",
    description=TEXTS,
    family="gpt-terra",
    canonical="openai/gpt-5.6-terra",
    release_date="2026-07-09",
    last_updated="2026-07-09",
    knowledge="2026-02-16",
    limits=Limits(context=1000000, output=128000, input=922000),
    cost=Cost(input=1.5, output=9),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=False,
)

KIMI_K2_6: Final[Model] = Model(
    id="kimi-k2.6",
    provider="routing_run",
    name="Kimi K2.6",
    description=TEXTS,
    family="kimi-k2",
    canonical="moonshotai/kimi-k2.6",
    release_date="2026-04-21",
    last_updated="2026-04-21",
    knowledge="2025-01",
    limits=Limits(context=200000, output=32000),
    cost=Cost(input=0.275, output=1.1),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
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

KIMI_K2_6_NITRO: Final[Model] = Model(
    id="kimi-k2.6-nitro",
    provider="routing_run",
    name="Kimi K2.6 Nitro",
    description=TEXTS,
    family="kimi-k2",
    canonical="moonshotai/kimi-k2.6",
    release_date="2026-04-21",
    last_updated="2026-04-21",
    knowledge="2025-01",
    limits=Limits(context=200000, output=32000),
    cost=Cost(input=0.275, output=1.1),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
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

KIMI_K2_7_CODE: Final[Model] = Model(
    id="kimi-k2.7-code",
    provider="routing_run",
    name="Kimi K2.7 Code",
    description=TEXTS,
    family="kimi-k2",
    canonical="moonshotai/kimi-k2.7-code",
    release_date="2026-06-12",
    last_updated="2026-06-12",
    knowledge="2025-01",
    limits=Limits(context=200000, output=32000),
    cost=Cost(input=0.275, output=1.1),
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

KIMI_K2_7_CODE_NITRO: Final[Model] = Model(
    id="kimi-k2.7-code-nitro",
    provider="routing_run",
    name="Kimi K2.7 Code Nitro",
    description=TEXTS,
    family="kimi-k2",
    canonical="moonshotai/kimi-k2.7-code",
    release_date="2026-06-12",
    last_updated="2026-06-12",
    knowledge="2025-01",
    limits=Limits(context=200000, output=32000),
    cost=Cost(input=0.275, output=1.1),
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

NEMOTRON_3_ULTRA: Final[Model] = Model(
    id="nemotron-3-ultra",
    provider="routing_run",
    name="Nemotron 3 Ultra 550B A55B",
    description=TEXTS,
    family="nemotron",
    canonical="nvidia/nemotron-3-ultra-550b-a55b",
    release_date="2026-06-04",
    last_updated="2026-06-04",
    limits=Limits(context=131072, output=32000),
    cost=Cost(input=0.1, output=0.1),
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

QWEN3_5_9B: Final[Model] = Model(
    id="qwen3.5-9b",
    provider="routing_run",
    name="Qwen3.5 9B",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.5-9b",
    release_date="2026-02-23",
    last_updated="2026-02-23",
    limits=Limits(context=262144, output=32000),
    cost=Cost(input=0.16, output=0.48),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
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

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "claude-opus-4-8": CLAUDE_OPUS_4_8,
        "claude-sonnet-4-6": CLAUDE_SONNET_4_6,
        "deepseek-v4-flash": DEEPSEEK_V4_FLASH,
        "deepseek-v4-pro": DEEPSEEK_V4_PRO,
        "glm-5.2": GLM_5_2,
        "glm-5.2-nitro": GLM_5_2_NITRO,
        "gpt-5.6-luna": GPT_5_6_LUNA,
        "gpt-5.6-sol": GPT_5_6_SOL,
        "gpt-5.6-terra": GPT_5_6_TERRA,
        "kimi-k2.6": KIMI_K2_6,
        "kimi-k2.6-nitro": KIMI_K2_6_NITRO,
        "kimi-k2.7-code": KIMI_K2_7_CODE,
        "kimi-k2.7-code-nitro": KIMI_K2_7_CODE_NITRO,
        "nemotron-3-ultra": NEMOTRON_3_ULTRA,
        "qwen3.5-9b": QWEN3_5_9B,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
