# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:84301317f2ad17e74816832b
# body sha256:706faa2022e8f3e4428c3dfd
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
    id="aiand",
    name="ai&",
    base_url="https://api.aiand.com/v1",
    env=("AIAND_API_KEY",),
    doc="https://docs.aiand.com/",
    sdk="@ai-sdk/openai-compatible",
)

DEEPSEEK_AI_DEEPSEEK_V4_FLASH: Final[Model] = Model(
    id="deepseek-ai/deepseek-v4-flash",
    provider="aiand",
    name="DeepSeek V4 Flash",
    description=TEXTS,
    family="deepseek-flash",
    canonical="deepseek/deepseek-v4-flash",
    release_date="2026-04-24",
    last_updated="2026-04-24",
    knowledge="2025-05",
    limits=Limits(context=1048576, output=384000),
    cost=Cost(input=0.15, output=0.25, cache_read=0.08),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "high", "max"),
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

DEEPSEEK_AI_DEEPSEEK_V4_PRO: Final[Model] = Model(
    id="deepseek-ai/deepseek-v4-pro",
    provider="aiand",
    name="DeepSeek V4 Pro",
    description=TEXTS,
    family="deepseek-thinking",
    canonical="deepseek/deepseek-v4-pro",
    release_date="2026-04-24",
    last_updated="2026-04-24",
    knowledge="2025-05",
    limits=Limits(context=1048576, output=384000),
    cost=Cost(input=1, output=2.5, cache_read=0.25),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "high", "max"),
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

GOOGLE_GEMMA_4_31B_IT: Final[Model] = Model(
    id="google/gemma-4-31b-it",
    provider="aiand",
    name="Gemma 4 31B IT",
    description=TEXTS,
    family="gemma",
    canonical="google/gemma-4-31b-it",
    release_date="2026-04-02",
    last_updated="2026-04-02",
    limits=Limits(context=262144, output=32768),
    cost=Cost(input=0.2, output=0.5, cache_read=0.05),
    modalities=Modalities(input=("text", "image", "video", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "high"),
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

MOONSHOTAI_KIMI_K2_7_CODE: Final[Model] = Model(
    id="moonshotai/kimi-k2.7-code",
    provider="aiand",
    name="Kimi K2.7 Code",
    description=TEXTS,
    family="kimi-k2",
    canonical="moonshotai/kimi-k2.7-code",
    release_date="2026-06-12",
    last_updated="2026-06-12",
    knowledge="2025-01",
    limits=Limits(context=262144, output=262144),
    cost=Cost(input=0.75, output=3.5, cache_read=0.2),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("high",), field="reasoning_content"),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

MOONSHOTAI_KIMI_K3: Final[Model] = Model(
    id="moonshotai/kimi-k3",
    provider="aiand",
    name="Kimi K3",
    description=TEXTS,
    family="kimi-k3",
    canonical="moonshotai/kimi-k3",
    release_date="2026-07-16",
    last_updated="2026-07-16",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(input=3, output=12.5, cache_read=0.5),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
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

MOTIF_TECHNOLOGIES_MOTIF_3: Final[Model] = Model(
    id="motif-technologies/motif-3",
    provider="aiand",
    name="Motif 3",
    description=TEXTS,
    family="motif",
    canonical="motif-technologies/motif-3",
    release_date="2026-08-07",
    last_updated="2026-08-07",
    limits=Limits(context=262144, output=262144),
    cost=Cost(input=0.5, output=2, cache_read=0.2),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "high"),
            field="reasoning_content",
        ),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

OPENAI_GPT_OSS_120B: Final[Model] = Model(
    id="openai/gpt-oss-120b",
    provider="aiand",
    name="GPT OSS 120B",
    description=TEXTS,
    family="gpt-oss",
    canonical="openai/gpt-oss-120b",
    release_date="2025-08-05",
    last_updated="2025-08-05",
    limits=Limits(context=131072, output=32768),
    cost=Cost(input=0.15, output=0.6, cache_read=0.08),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "medium", "high"),
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

QWEN_QWEN3_6_27B: Final[Model] = Model(
    id="qwen/qwen3.6-27b",
    provider="aiand",
    name="Qwen3.6 27B",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.6-27b",
    release_date="2026-04-22",
    last_updated="2026-04-22",
    limits=Limits(context=262144, output=65536),
    cost=Cost(input=0.32, output=3.2, cache_read=0.2),
    modalities=Modalities(input=("text", "image", "video", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "high"),
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

QWEN_QWEN3_8_27B: Final[Model] = Model(
    id="qwen/qwen3.8-27b",
    provider="aiand",
    name="Qwen3.8 27B",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.8-27b",
    release_date="2026-08-14",
    last_updated="2026-08-14",
    limits=Limits(context=262144, output=32768),
    cost=Cost(input=0.4, output=3, cache_read=0.2),
    modalities=Modalities(input=("text", "image", "video", "pdf"), output=("text",)),
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

ZAI_ORG_GLM_5_2: Final[Model] = Model(
    id="zai-org/glm-5.2",
    provider="aiand",
    name="GLM-5.2",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.2",
    release_date="2026-06-13",
    last_updated="2026-06-13",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(input=1, output=4, cache_read=0.3),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("none", "high", "max"),
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

ZAI_ORG_GLM_5_3: Final[Model] = Model(
    id="zai-org/glm-5.3",
    provider="aiand",
    name="GLM-5.3",
    description=TEXTS,
    family="glm",
    canonical="zhipuai/glm-5.3",
    release_date="2026-08-14",
    last_updated="2026-08-14",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(input=1, output=4, cache_read=0.3),
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

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "deepseek-ai/deepseek-v4-flash": DEEPSEEK_AI_DEEPSEEK_V4_FLASH,
        "deepseek-ai/deepseek-v4-pro": DEEPSEEK_AI_DEEPSEEK_V4_PRO,
        "google/gemma-4-31b-it": GOOGLE_GEMMA_4_31B_IT,
        "moonshotai/kimi-k2.7-code": MOONSHOTAI_KIMI_K2_7_CODE,
        "moonshotai/kimi-k3": MOONSHOTAI_KIMI_K3,
        "motif-technologies/motif-3": MOTIF_TECHNOLOGIES_MOTIF_3,
        "openai/gpt-oss-120b": OPENAI_GPT_OSS_120B,
        "qwen/qwen3.6-27b": QWEN_QWEN3_6_27B,
        "qwen/qwen3.8-27b": QWEN_QWEN3_8_27B,
        "zai-org/glm-5.2": ZAI_ORG_GLM_5_2,
        "zai-org/glm-5.3": ZAI_ORG_GLM_5_3,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
