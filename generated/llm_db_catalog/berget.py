# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:78b8852e767396910971437b
# body sha256:a9d847d768266d87b4d75621
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
    id="berget",
    name="Berget.AI",
    base_url="https://api.berget.ai/v1",
    env=("BERGET_API_KEY",),
    doc="https://api.berget.ai",
    sdk="@ai-sdk/openai-compatible",
)

QWEN_QWEN3_8_27B_FP8: Final[Model] = Model(
    id="Qwen/Qwen3.8-27B-FP8",
    provider="berget",
    name="Qwen3.8 27B",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.8-27b",
    release_date="2026-08-14",
    last_updated="2026-09-01",
    limits=Limits(context=262144, output=65536),
    cost=Cost(input=0.46, output=3.48),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "low", "medium", "xhigh"),
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

GOOGLE_GEMMA_4_31B_IT: Final[Model] = Model(
    id="google/gemma-4-31B-it",
    provider="berget",
    name="Gemma 4 31B Instruct",
    description=TEXTS,
    family="gemma",
    release_date="2026-04-02",
    last_updated="2026-04-02",
    knowledge="2025-12",
    limits=Limits(context=128000, output=8192),
    cost=Cost(input=0.275, output=0.55),
    modalities=Modalities(input=("audio", "image", "text", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

MISTRALAI_MISTRAL_SMALL_3_2_24B_INSTRUCT_2506: Final[Model] = Model(
    id="mistralai/Mistral-Small-3.2-24B-Instruct-2506",
    provider="berget",
    name="Mistral Small 3.2 24B Instruct 2506",
    description=TEXTS,
    family="mistral-small",
    release_date="2025-10-01",
    last_updated="2025-10-01",
    knowledge="2025-09",
    limits=Limits(context=32000, output=8192),
    cost=Cost(input=0.33, output=0.33),
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

MOONSHOTAI_KIMI_K3: Final[Model] = Model(
    id="moonshotai/Kimi-K3",
    provider="berget",
    name="Kimi K3",
    description=TEXTS,
    family="kimi-k3",
    canonical="moonshotai/kimi-k3",
    release_date="2026-07-27",
    last_updated="2026-07-28",
    limits=Limits(context=327680, output=32768),
    cost=Cost(input=3, output=15),
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
    temperature=False,
)

ZAI_ORG_GLM_5_2: Final[Model] = Model(
    id="zai-org/GLM-5.2",
    provider="berget",
    name="GLM-5.2",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.2",
    release_date="2026-06-13",
    last_updated="2026-06-13",
    limits=Limits(context=524288, output=32768),
    cost=Cost(input=1.54, output=4.84),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("none", "high")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

ZAI_ORG_GLM_5_3_FLASH: Final[Model] = Model(
    id="zai-org/GLM-5.3-Flash",
    provider="berget",
    name="GLM-5.3-Flash",
    description=TEXTS,
    family="glm-flash",
    canonical="zhipuai/glm-5.3-flash",
    release_date="2026-08-26",
    last_updated="2026-09-01",
    limits=Limits(context=524288, output=16384),
    cost=Cost(input=0.29, output=0.58),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
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
        "Qwen/Qwen3.8-27B-FP8": QWEN_QWEN3_8_27B_FP8,
        "google/gemma-4-31B-it": GOOGLE_GEMMA_4_31B_IT,
        "mistralai/Mistral-Small-3.2-24B-Instruct-2506": MISTRALAI_MISTRAL_SMALL_3_2_24B_INSTRUCT_2506,
        "moonshotai/Kimi-K3": MOONSHOTAI_KIMI_K3,
        "zai-org/GLM-5.2": ZAI_ORG_GLM_5_2,
        "zai-org/GLM-5.3-Flash": ZAI_ORG_GLM_5_3_FLASH,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
