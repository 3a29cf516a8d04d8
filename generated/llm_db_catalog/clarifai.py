# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:ced4573fb9fdb4b235e2d370
# body sha256:22100948917ad9b737a606c6
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
    id="clarifai",
    name="Clarifai",
    base_url="https://api.clarifai.com/v2/ext/openai/v1",
    env=("CLARIFAI_PAT",),
    doc="https://docs.clarifai.com/compute/inference/",
    sdk="@ai-sdk/openai-compatible",
)

ARCEE_AI_AFM_MODELS_TRINITY_MINI: Final[Model] = Model(
    id="arcee_ai/AFM/models/trinity-mini",
    provider="clarifai",
    name="Trinity Mini",
    description=TEXTS,
    family="trinity",
    canonical="arcee-ai/trinity-mini",
    release_date="2025-12-01",
    last_updated="2026-02-25",
    knowledge="2024-10",
    limits=Limits(context=131072, output=131072),
    cost=Cost(input=0.045, output=0.15),
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

CLARIFAI_MAIN_MODELS_MM_POLY_8B: Final[Model] = Model(
    id="clarifai/main/models/mm-poly-8b",
    provider="clarifai",
    name="MM Poly 8B",
    description=TEXTS,
    family="mm-poly",
    release_date="2025-06",
    last_updated="2026-02-25",
    limits=Limits(context=32768, output=4096),
    cost=Cost(input=0.658, output=1.11),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    open_weights=False,
    attachment=True,
    temperature=True,
)

DEEPSEEK_AI_DEEPSEEK_OCR_MODELS_DEEPSEEK_OCR: Final[Model] = Model(
    id="deepseek-ai/deepseek-ocr/models/DeepSeek-OCR",
    provider="clarifai",
    name="DeepSeek OCR",
    description=TEXTS,
    family="deepseek",
    release_date="2025-10-20",
    last_updated="2026-02-25",
    limits=Limits(context=8192, output=8192),
    cost=Cost(input=0.2, output=0.7),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    open_weights=True,
    attachment=True,
    temperature=True,
)

MINIMAXAI_CHAT_COMPLETION_MODELS_MINIMAX_M2_5_HIGH_TH_033e2f: Final[Model] = Model(
    id="minimaxai/chat-completion/models/MiniMax-M2_5-high-throughput",
    provider="clarifai",
    name="MiniMax-M2.5 High Throughput",
    description=TEXTS,
    family="minimax",
    release_date="2026-02-12",
    last_updated="2026-02-25",
    limits=Limits(context=204800, output=131072),
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

MISTRALAI_COMPLETION_MODELS_MINISTRAL_3_14B_REASONING_2512: Final[Model] = Model(
    id="mistralai/completion/models/Ministral-3-14B-Reasoning-2512",
    provider="clarifai",
    name="Ministral 3 14B Reasoning 2512",
    description=TEXTS,
    family="ministral",
    release_date="2025-12-01",
    last_updated="2025-12-12",
    knowledge="2025-12",
    limits=Limits(context=262144, output=262144),
    cost=Cost(input=2.5, output=1.7),
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

MISTRALAI_COMPLETION_MODELS_MINISTRAL_3_3B_REASONING_2512: Final[Model] = Model(
    id="mistralai/completion/models/Ministral-3-3B-Reasoning-2512",
    provider="clarifai",
    name="Ministral 3 3B Reasoning 2512",
    description=TEXTS,
    family="ministral",
    release_date="2025-12",
    last_updated="2026-02-25",
    limits=Limits(context=262144, output=262144),
    cost=Cost(input=1.039, output=0.54825),
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

MOONSHOTAI_CHAT_COMPLETION_MODELS_KIMI_K2_6: Final[Model] = Model(
    id="moonshotai/chat-completion/models/Kimi-K2_6",
    provider="clarifai",
    name="Kimi K2.6",
    description=TEXTS,
    family="kimi-k2",
    canonical="moonshotai/kimi-k2.6",
    release_date="2026-04-21",
    last_updated="2026-04-21",
    knowledge="2025-01",
    limits=Limits(context=262144, output=262144),
    cost=Cost(input=0.95, output=4),
    modalities=Modalities(input=("text", "image"), output=("text",)),
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

OPENAI_CHAT_COMPLETION_MODELS_GPT_OSS_120B_HIGH_THROUGHPUT: Final[Model] = Model(
    id="openai/chat-completion/models/gpt-oss-120b-high-throughput",
    provider="clarifai",
    name="GPT OSS 120B High Throughput",
    description=TEXTS,
    family="gpt-oss",
    release_date="2025-08-05",
    last_updated="2026-02-25",
    limits=Limits(context=131072, output=16384),
    cost=Cost(input=0.09, output=0.36),
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

OPENAI_CHAT_COMPLETION_MODELS_GPT_OSS_20B: Final[Model] = Model(
    id="openai/chat-completion/models/gpt-oss-20b",
    provider="clarifai",
    name="GPT OSS 20B",
    description=TEXTS,
    family="gpt-oss",
    release_date="2025-08-05",
    last_updated="2025-12-12",
    limits=Limits(context=131072, output=16384),
    cost=Cost(input=0.045, output=0.18),
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

QWEN_QWENCODER_MODELS_QWEN3_CODER_30B_A3B_INSTRUCT: Final[Model] = Model(
    id="qwen/qwenCoder/models/Qwen3-Coder-30B-A3B-Instruct",
    provider="clarifai",
    name="Qwen3 Coder 30B A3B Instruct",
    description=TEXTS,
    family="qwen",
    release_date="2025-07-31",
    last_updated="2026-02-12",
    knowledge="2025-04",
    limits=Limits(context=262144, output=65536),
    cost=Cost(input=0.11458, output=0.74812),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

QWEN_QWENLM_MODELS_QWEN3_30B_A3B_INSTRUCT_2507: Final[Model] = Model(
    id="qwen/qwenLM/models/Qwen3-30B-A3B-Instruct-2507",
    provider="clarifai",
    name="Qwen3 30B A3B Instruct 2507",
    description=TEXTS,
    family="qwen",
    release_date="2025-07-30",
    last_updated="2026-02-25",
    limits=Limits(context=262144, output=262144),
    cost=Cost(input=0.3, output=0.5),
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

QWEN_QWENLM_MODELS_QWEN3_30B_A3B_THINKING_2507: Final[Model] = Model(
    id="qwen/qwenLM/models/Qwen3-30B-A3B-Thinking-2507",
    provider="clarifai",
    name="Qwen3 30B A3B Thinking 2507",
    description=TEXTS,
    family="qwen",
    release_date="2025-07-31",
    last_updated="2026-02-25",
    limits=Limits(context=262144, output=131072),
    cost=Cost(input=0.36, output=1.3),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "arcee_ai/AFM/models/trinity-mini": ARCEE_AI_AFM_MODELS_TRINITY_MINI,
        "clarifai/main/models/mm-poly-8b": CLARIFAI_MAIN_MODELS_MM_POLY_8B,
        "deepseek-ai/deepseek-ocr/models/DeepSeek-OCR": DEEPSEEK_AI_DEEPSEEK_OCR_MODELS_DEEPSEEK_OCR,
        "minimaxai/chat-completion/models/MiniMax-M2_5-high-throughput": MINIMAXAI_CHAT_COMPLETION_MODELS_MINIMAX_M2_5_HIGH_TH_033e2f,
        "mistralai/completion/models/Ministral-3-14B-Reasoning-2512": MISTRALAI_COMPLETION_MODELS_MINISTRAL_3_14B_REASONING_2512,
        "mistralai/completion/models/Ministral-3-3B-Reasoning-2512": MISTRALAI_COMPLETION_MODELS_MINISTRAL_3_3B_REASONING_2512,
        "moonshotai/chat-completion/models/Kimi-K2_6": MOONSHOTAI_CHAT_COMPLETION_MODELS_KIMI_K2_6,
        "openai/chat-completion/models/gpt-oss-120b-high-throughput": OPENAI_CHAT_COMPLETION_MODELS_GPT_OSS_120B_HIGH_THROUGHPUT,
        "openai/chat-completion/models/gpt-oss-20b": OPENAI_CHAT_COMPLETION_MODELS_GPT_OSS_20B,
        "qwen/qwenCoder/models/Qwen3-Coder-30B-A3B-Instruct": QWEN_QWENCODER_MODELS_QWEN3_CODER_30B_A3B_INSTRUCT,
        "qwen/qwenLM/models/Qwen3-30B-A3B-Instruct-2507": QWEN_QWENLM_MODELS_QWEN3_30B_A3B_INSTRUCT_2507,
        "qwen/qwenLM/models/Qwen3-30B-A3B-Thinking-2507": QWEN_QWENLM_MODELS_QWEN3_30B_A3B_THINKING_2507,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
