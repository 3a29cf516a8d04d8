# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:86897a8febf1a63c77d2e12a
# body sha256:d97fc20fd21921460e08e9c1
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
    id="regolo_ai",
    name="Regolo AI",
    base_url="https://api.regolo.ai/v1",
    env=("REGOLO_API_KEY",),
    doc="https://docs.regolo.ai/",
    sdk="@ai-sdk/openai-compatible",
)

APERTUS_70B: Final[Model] = Model(
    id="apertus-70b",
    provider="regolo_ai",
    name="Apertus 70B",
    description=TEXTS,
    family="apertus",
    canonical="swiss-ai/apertus-70b",
    release_date="2025-09-02",
    last_updated="2025-09-02",
    knowledge="2025-09",
    limits=Limits(context=30000, output=30000),
    cost=Cost(input=0.46, output=2.42),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

BRICK_COMPLEXITY_PRO: Final[Model] = Model(
    id="brick-complexity-pro",
    provider="regolo_ai",
    name="Brick Complexity Pro",
    description=TEXTS,
    family="brick-complexity",
    release_date="2026-02-06",
    last_updated="2026-02-06",
    limits=Limits(context=100000, output=15000),
    cost=Cost(input=0.12, output=0.46),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

BRICK_V1_BETA: Final[Model] = Model(
    id="brick-v1-beta",
    provider="regolo_ai",
    name="Brick v1 Beta",
    description=TEXTS,
    family="model-router",
    release_date="2026-02-06",
    last_updated="2026-02-06",
    limits=Limits(context=100000, output=15000),
    cost=Cost(input=0, output=0),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    status="beta",
    open_weights=False,
    attachment=True,
    temperature=True,
)

DEEPSEEK_OCR_2: Final[Model] = Model(
    id="deepseek-ocr-2",
    provider="regolo_ai",
    name="DeepSeek OCR 2",
    description=TEXTS,
    family="deepseek-ocr",
    canonical="deepseek/deepseek-ocr-2",
    release_date="2026-01-27",
    last_updated="2026-01-27",
    limits=Limits(context=4000, output=4000),
    cost=Cost(input=0, output=0),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    open_weights=True,
    attachment=True,
)

FASTER_WHISPER_LARGE_V3: Final[Model] = Model(
    id="faster-whisper-large-v3",
    provider="regolo_ai",
    name="Faster Whisper Large v3",
    description=TEXTS,
    family="whisper",
    canonical="openai/whisper-large-v3",
    release_date="2024-10-01",
    last_updated="2024-10-01",
    limits=Limits(context=448, output=4096),
    cost=Cost(input=0, output=0),
    modalities=Modalities(input=("audio",), output=("text",)),
    capabilities=Capabilities(chat=False),
    open_weights=True,
    attachment=False,
)

GEMMA4_31B: Final[Model] = Model(
    id="gemma4-31b",
    provider="regolo_ai",
    name="Gemma 4 31B IT",
    description=TEXTS,
    family="gemma",
    canonical="google/gemma-4-31b-it",
    release_date="2026-04-02",
    last_updated="2026-04-02",
    limits=Limits(context=100000, output=100000),
    cost=Cost(input=0.46, output=2.42),
    modalities=Modalities(input=("text", "image"), output=("text",)),
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

GLM5_2: Final[Model] = Model(
    id="glm5.2",
    provider="regolo_ai",
    name="GLM-5.2",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.2",
    release_date="2026-06-13",
    last_updated="2026-06-13",
    limits=Limits(context=96000, output=96000),
    cost=Cost(input=2.31, output=6),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("high", "max")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

GPT_OSS_120B: Final[Model] = Model(
    id="gpt-oss-120b",
    provider="regolo_ai",
    name="GPT-OSS-120B",
    description=TEXTS,
    family="gpt-oss",
    release_date="2025-08-05",
    last_updated="2025-08-05",
    limits=Limits(context=128000, output=16384),
    cost=Cost(input=1, output=4.2),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("low", "medium", "high")),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

GPT_OSS_20B: Final[Model] = Model(
    id="gpt-oss-20b",
    provider="regolo_ai",
    name="GPT-OSS-20B",
    description=TEXTS,
    family="gpt-oss",
    release_date="2026-03-01",
    last_updated="2026-03-01",
    limits=Limits(context=128000, output=16384),
    cost=Cost(input=0.4, output=1.8),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("low", "medium", "high")),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

LLAMA_3_3_70B_INSTRUCT: Final[Model] = Model(
    id="llama-3.3-70b-instruct",
    provider="regolo_ai",
    name="Llama 3.3 70B Instruct",
    description=TEXTS,
    family="llama",
    release_date="2025-04-28",
    last_updated="2025-04-28",
    limits=Limits(context=128000, output=16384),
    cost=Cost(input=0.6, output=2.7),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

MISTRAL_SMALL_4_119B: Final[Model] = Model(
    id="mistral-small-4-119b",
    provider="regolo_ai",
    name="Mistral Small 4 119B",
    description=TEXTS,
    family="mistral-small",
    release_date="2026-03-15",
    last_updated="2026-03-15",
    limits=Limits(context=256000, output=16384),
    cost=Cost(input=0.75, output=3),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

QWEN_IMAGE: Final[Model] = Model(
    id="qwen-image",
    provider="regolo_ai",
    name="Qwen-Image",
    description=TEXTS,
    family="qwen",
    release_date="2026-03-01",
    last_updated="2026-03-01",
    limits=Limits(context=8192, output=4096),
    cost=Cost(input=0.5, output=2),
    modalities=Modalities(input=("text",), output=("image",)),
    capabilities=Capabilities(chat=False),
    open_weights=False,
    attachment=False,
    temperature=True,
)

QWEN3_CODER_NEXT: Final[Model] = Model(
    id="qwen3-coder-next",
    provider="regolo_ai",
    name="Qwen3-Coder-Next",
    description=TEXTS,
    family="qwen",
    release_date="2026-03-01",
    last_updated="2026-03-01",
    limits=Limits(context=262144, output=16384),
    cost=Cost(input=0.3, output=1.2),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

QWEN3_EMBEDDING_8B: Final[Model] = Model(
    id="qwen3-embedding-8b",
    provider="regolo_ai",
    name="Qwen3-Embedding-8B",
    description=TEXTS,
    family="qwen",
    release_date="2026-02-01",
    last_updated="2026-02-01",
    limits=Limits(context=32768, output=8192),
    cost=Cost(input=0.1, output=0.1),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(chat=False, embeddings=True),
    open_weights=True,
    attachment=False,
    temperature=False,
)

QWEN3_RERANKER_4B: Final[Model] = Model(
    id="qwen3-reranker-4b",
    provider="regolo_ai",
    name="Qwen3-Reranker-4B",
    description=TEXTS,
    family="qwen",
    release_date="2026-02-01",
    last_updated="2026-02-01",
    limits=Limits(context=32768, output=8192),
    cost=Cost(input=0.12, output=0.12),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(chat=False),
    open_weights=True,
    attachment=False,
    temperature=False,
)

QWEN3_5_122B: Final[Model] = Model(
    id="qwen3.5-122b",
    provider="regolo_ai",
    name="Qwen3.5-122B",
    description=TEXTS,
    family="qwen",
    release_date="2026-02-01",
    last_updated="2026-02-01",
    limits=Limits(context=262144, output=16384),
    cost=Cost(input=0.9, output=3.6),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

QWEN3_5_9B: Final[Model] = Model(
    id="qwen3.5-9b",
    provider="regolo_ai",
    name="Qwen3.5-9B",
    description=TEXTS,
    family="qwen",
    release_date="2026-02-01",
    last_updated="2026-02-01",
    limits=Limits(context=262144, output=8192),
    cost=Cost(input=0.15, output=0.6),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

QWEN3_8_27B: Final[Model] = Model(
    id="qwen3.8-27b",
    provider="regolo_ai",
    name="Qwen3.8 27B",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.8-27b",
    release_date="2026-08-14",
    last_updated="2026-08-14",
    limits=Limits(context=120000, output=120000),
    cost=Cost(input=0.58, output=2.42),
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

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "apertus-70b": APERTUS_70B,
        "brick-complexity-pro": BRICK_COMPLEXITY_PRO,
        "brick-v1-beta": BRICK_V1_BETA,
        "deepseek-ocr-2": DEEPSEEK_OCR_2,
        "faster-whisper-large-v3": FASTER_WHISPER_LARGE_V3,
        "gemma4-31b": GEMMA4_31B,
        "glm5.2": GLM5_2,
        "gpt-oss-120b": GPT_OSS_120B,
        "gpt-oss-20b": GPT_OSS_20B,
        "llama-3.3-70b-instruct": LLAMA_3_3_70B_INSTRUCT,
        "mistral-small-4-119b": MISTRAL_SMALL_4_119B,
        "qwen-image": QWEN_IMAGE,
        "qwen3-coder-next": QWEN3_CODER_NEXT,
        "qwen3-embedding-8b": QWEN3_EMBEDDING_8B,
        "qwen3-reranker-4b": QWEN3_RERANKER_4B,
        "qwen3.5-122b": QWEN3_5_122B,
        "qwen3.5-9b": QWEN3_5_9B,
        "qwen3.8-27b": QWEN3_8_27B,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
