# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:b9bb2d915965ed64d1074462
# body sha256:58ac5683f3d77ab0aab149b3
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
    id="tinfoil",
    name="Tinfoil",
    base_url="https://inference.tinfoil.sh/v1",
    env=("TINFOIL_API_KEY",),
    doc="https://docs.tinfoil.sh",
    sdk="@ai-sdk/openai-compatible",
)

DEEPSEEK_V4_1_FLASH: Final[Model] = Model(
    id="deepseek-v4-1-flash",
    provider="tinfoil",
    name="DeepSeek V4.1 Flash",
    description=TEXTS,
    family="deepseek-flash",
    canonical="deepseek/deepseek-v4.1-flash",
    release_date="2026-09-10",
    last_updated="2026-09-10",
    knowledge="2025-05",
    limits=Limits(context=1048576, output=384000),
    cost=Cost(input=0.65, output=1.45, cache_read=0.13),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "minimal", "low", "medium", "high", "xhigh", "max"),
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    status="beta",
    open_weights=True,
    attachment=True,
    temperature=True,
)

GEMMA4_31B: Final[Model] = Model(
    id="gemma4-31b",
    provider="tinfoil",
    name="Gemma 4 31B IT",
    description=TEXTS,
    family="gemma",
    canonical="google/gemma-4-31b-it",
    release_date="2026-04-02",
    last_updated="2026-04-02",
    limits=Limits(context=262144, output=32768),
    cost=Cost(input=0.4, output=1),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "minimal", "low", "medium", "high", "xhigh", "max"),
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

GLM_5_3: Final[Model] = Model(
    id="glm-5-3",
    provider="tinfoil",
    name="GLM-5.3",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.3",
    release_date="2026-08-14",
    last_updated="2026-08-14",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(input=1.8, output=5.75, cache_read=0.45),
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
    id="glm-5-3-flash",
    provider="tinfoil",
    name="GLM-5.3-Flash",
    description=TEXTS,
    family="glm-flash",
    canonical="zhipuai/glm-5.3-flash",
    release_date="2026-08-26",
    last_updated="2026-08-26",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(input=0.4, output=1.25, cache_read=0.1),
    modalities=Modalities(input=("text", "image", "video", "pdf"), output=("text",)),
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

GPT_OSS_120B: Final[Model] = Model(
    id="gpt-oss-120b",
    provider="tinfoil",
    name="gpt-oss-120b",
    description=TEXTS,
    family="gpt-oss",
    canonical="openai/gpt-oss-120b",
    release_date="2025-08-05",
    last_updated="2025-08-05",
    knowledge="2024-06",
    limits=Limits(context=131072, output=32768),
    cost=Cost(input=0.15, output=0.6),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("low", "medium", "high")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

GPT_OSS_SAFEGUARD_120B: Final[Model] = Model(
    id="gpt-oss-safeguard-120b",
    provider="tinfoil",
    name="gpt-oss-safeguard-120b",
    description=TEXTS,
    family="gpt-oss",
    canonical="openai/gpt-oss-safeguard-120b",
    release_date="2025-10-29",
    last_updated="2025-10-29",
    knowledge="2024-06",
    limits=Limits(context=131072, output=32768),
    cost=Cost(input=0.15, output=0.6),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

KIMI_K3: Final[Model] = Model(
    id="kimi-k3",
    provider="tinfoil",
    name="Kimi K3",
    description=TEXTS,
    family="kimi-k3",
    canonical="moonshotai/kimi-k3",
    release_date="2026-07-16",
    last_updated="2026-07-16",
    limits=Limits(context=262144, output=131072),
    cost=Cost(input=4, output=20, cache_read=0.8),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("low", "high", "max")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=False,
)

LLAMA3_3_70B: Final[Model] = Model(
    id="llama3-3-70b",
    provider="tinfoil",
    name="Llama-3.3-70B-Instruct",
    description=TEXTS,
    family="llama",
    canonical="meta/llama-3.3-70b-instruct",
    release_date="2024-12-06",
    last_updated="2024-12-06",
    knowledge="2023-12",
    limits=Limits(context=131072, output=4096),
    cost=Cost(input=1.75, output=2.75),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

NOMIC_EMBED_TEXT: Final[Model] = Model(
    id="nomic-embed-text",
    provider="tinfoil",
    name="Nomic Embed Text v1.5",
    description=TEXTS,
    family="nomic-embed",
    release_date="2024-02",
    last_updated="2024-02",
    limits=Limits(context=8192, output=768),
    cost=Cost(input=0.05, output=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(chat=False, embeddings=True),
    open_weights=True,
    attachment=False,
    temperature=False,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "deepseek-v4-1-flash": DEEPSEEK_V4_1_FLASH,
        "gemma4-31b": GEMMA4_31B,
        "glm-5-3": GLM_5_3,
        "glm-5-3-flash": GLM_5_3_FLASH,
        "gpt-oss-120b": GPT_OSS_120B,
        "gpt-oss-safeguard-120b": GPT_OSS_SAFEGUARD_120B,
        "kimi-k3": KIMI_K3,
        "llama3-3-70b": LLAMA3_3_70B,
        "nomic-embed-text": NOMIC_EMBED_TEXT,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
