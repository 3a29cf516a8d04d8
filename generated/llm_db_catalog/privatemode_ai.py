# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:eb6a3858d18e27952bef9dc1
# body sha256:4e3a533ea3d3f96b2a322efa
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
    id="privatemode_ai",
    name="Privatemode AI",
    base_url="http://localhost:8080/v1",
    env=("PRIVATEMODE_API_KEY", "PRIVATEMODE_ENDPOINT"),
    doc="https://docs.privatemode.ai/api/overview",
    sdk="@ai-sdk/openai-compatible",
)

DEEPSEEK_OCR_2: Final[Model] = Model(
    id="deepseek-ocr-2",
    provider="privatemode_ai",
    name="DeepSeek OCR 2",
    description=TEXTS,
    family="deepseek-ocr",
    canonical="deepseek/deepseek-ocr-2",
    release_date="2026-01-27",
    last_updated="2026-01-27",
    limits=Limits(context=8192, output=8192),
    cost=Cost(input=0.8897, output=1.4675, cache_read=0.0924),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    status="beta",
    open_weights=True,
    attachment=True,
)

GLM_5_3: Final[Model] = Model(
    id="glm-5.3",
    provider="privatemode_ai",
    name="GLM-5.3",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.3",
    release_date="2026-08-14",
    last_updated="2026-08-14",
    limits=Limits(context=256000, output=131072),
    cost=Cost(input=1.791, output=8.9436, cache_read=0.1733),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("low", "high", "max")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    status="beta",
    open_weights=True,
    attachment=False,
    temperature=True,
)

GLM_5_3_FLASH: Final[Model] = Model(
    id="glm-5.3-flash",
    provider="privatemode_ai",
    name="GLM-5.3-Flash",
    description=TEXTS,
    family="glm-flash",
    canonical="zhipuai/glm-5.3-flash",
    release_date="2026-08-26",
    last_updated="2026-08-26",
    limits=Limits(context=256000, output=131072),
    cost=Cost(input=0.2311, output=0.7511, cache_read=0.0578),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("low", "high", "max")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    status="beta",
    open_weights=True,
    attachment=True,
    temperature=True,
)

GLM_FLASH_LATEST: Final[Model] = Model(
    id="glm-flash-latest",
    provider="privatemode_ai",
    name="GLM Flash (latest)",
    description=TEXTS,
    family="glm-flash",
    canonical="zhipuai/glm-5.3-flash",
    release_date="2026-08-26",
    last_updated="2026-08-26",
    limits=Limits(context=256000, output=131072),
    cost=Cost(input=0.2311, output=0.7511, cache_read=0.0578),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("low", "high", "max")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    status="beta",
    open_weights=True,
    attachment=True,
    temperature=True,
)

GLM_LATEST: Final[Model] = Model(
    id="glm-latest",
    provider="privatemode_ai",
    name="GLM (latest)",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.3",
    release_date="2026-08-14",
    last_updated="2026-08-14",
    limits=Limits(context=256000, output=131072),
    cost=Cost(input=1.791, output=8.9436, cache_read=0.1733),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("low", "high", "max")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    status="beta",
    open_weights=True,
    attachment=False,
    temperature=True,
)

GPT_OSS_120B: Final[Model] = Model(
    id="gpt-oss-120b",
    provider="privatemode_ai",
    name="gpt-oss-120b",
    description=TEXTS,
    family="gpt-oss",
    canonical="openai/gpt-oss-120b",
    release_date="2025-08-05",
    last_updated="2025-08-05",
    limits=Limits(context=128000, output=32768),
    cost=Cost(input=0.4969, output=1.9644, cache_read=0.0462),
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

KIMI_K2_6: Final[Model] = Model(
    id="kimi-k2.6",
    provider="privatemode_ai",
    name="Kimi K2.6",
    description=TEXTS,
    family="kimi-k2",
    canonical="moonshotai/kimi-k2.6",
    release_date="2026-04-21",
    last_updated="2026-04-21",
    knowledge="2025-01",
    limits=Limits(context=256000, output=262144),
    cost=Cost(input=1.791, output=8.9436, cache_read=0.1733),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    deprecated=True,
    status="deprecated",
    open_weights=True,
    attachment=True,
    temperature=True,
)

KIMI_LATEST: Final[Model] = Model(
    id="kimi-latest",
    provider="privatemode_ai",
    name="Kimi (latest)",
    description=TEXTS,
    family="kimi-k2",
    canonical="moonshotai/kimi-k2.6",
    release_date="2026-04-21",
    last_updated="2026-04-21",
    knowledge="2025-01",
    limits=Limits(context=256000, output=262144),
    cost=Cost(input=1.791, output=8.9436, cache_read=0.1733),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    deprecated=True,
    status="deprecated",
    open_weights=True,
    attachment=True,
    temperature=True,
)

QWEN3_EMBEDDING_4B: Final[Model] = Model(
    id="qwen3-embedding-4b",
    provider="privatemode_ai",
    name="Qwen3-Embedding 4B",
    description=TEXTS,
    family="qwen",
    release_date="2025-06-06",
    last_updated="2025-06-06",
    knowledge="2025-06",
    limits=Limits(context=32000, output=2560),
    cost=Cost(input=0.1502, output=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(chat=False, embeddings=True),
    open_weights=True,
    attachment=False,
    temperature=True,
)

VOXTRAL_MINI_3B: Final[Model] = Model(
    id="voxtral-mini-3b",
    provider="privatemode_ai",
    name="Voxtral Mini 3B",
    description=TEXTS,
    family="voxtral",
    release_date="2025-07",
    last_updated="2025-07",
    limits=Limits(context=32000, output=32000),
    cost=Cost(input=0.00462, output=0),
    modalities=Modalities(input=("audio",), output=("text",)),
    capabilities=Capabilities(chat=False),
    open_weights=True,
    attachment=True,
    temperature=True,
)

WHISPER_LARGE_V3: Final[Model] = Model(
    id="whisper-large-v3",
    provider="privatemode_ai",
    name="Whisper large-v3",
    description=TEXTS,
    family="whisper",
    canonical="openai/whisper-large-v3",
    release_date="2024-10-01",
    last_updated="2024-10-01",
    limits=Limits(context=448, output=4096),
    cost=Cost(input=0.01618, output=0),
    modalities=Modalities(input=("audio",), output=("text",)),
    capabilities=Capabilities(chat=False),
    open_weights=True,
    attachment=True,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "deepseek-ocr-2": DEEPSEEK_OCR_2,
        "glm-5.3": GLM_5_3,
        "glm-5.3-flash": GLM_5_3_FLASH,
        "glm-flash-latest": GLM_FLASH_LATEST,
        "glm-latest": GLM_LATEST,
        "gpt-oss-120b": GPT_OSS_120B,
        "kimi-k2.6": KIMI_K2_6,
        "kimi-latest": KIMI_LATEST,
        "qwen3-embedding-4b": QWEN3_EMBEDDING_4B,
        "voxtral-mini-3b": VOXTRAL_MINI_3B,
        "whisper-large-v3": WHISPER_LARGE_V3,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
