# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:f5ed8d877cb376cccf71a570
# body sha256:1433a91bb3e275e937fe13be
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
    id="stepfun_ai",
    name="StepFun (Global)",
    base_url="https://api.stepfun.ai/v1",
    env=("STEPFUN_API_KEY",),
    doc="https://platform.stepfun.ai/docs/en/overview/concept",
    sdk="@ai-sdk/openai-compatible",
)

STEP_1_32K: Final[Model] = Model(
    id="step-1-32k",
    provider="stepfun_ai",
    name="Step 1 (32K)",
    description=TEXTS,
    family="step-1",
    release_date="2025-01-01",
    last_updated="2026-02-13",
    knowledge="2024-06",
    limits=Limits(context=32768, output=32768, input=32768),
    cost=Cost(input=2.05, output=9.59, cache_read=0.41),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

STEP_2_16K: Final[Model] = Model(
    id="step-2-16k",
    provider="stepfun_ai",
    name="Step 2 (16K)",
    description=TEXTS,
    family="step-2",
    release_date="2025-01-01",
    last_updated="2026-02-13",
    knowledge="2024-06",
    limits=Limits(context=16384, output=8192, input=16384),
    cost=Cost(input=5.21, output=16.44, cache_read=1.04),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

STEP_3_5_FLASH: Final[Model] = Model(
    id="step-3.5-flash",
    provider="stepfun_ai",
    name="Step 3.5 Flash",
    description=TEXTS,
    family="step-3.5",
    release_date="2026-01-29",
    last_updated="2026-06-15",
    knowledge="2025-01",
    limits=Limits(context=256000, output=256000, input=256000),
    cost=Cost(input=0.1, output=0.3, cache_read=0.02),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "high"),
            field="reasoning_content",
        ),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

STEP_3_5_FLASH_2603: Final[Model] = Model(
    id="step-3.5-flash-2603",
    provider="stepfun_ai",
    name="Step 3.5 Flash 2603",
    description=TEXTS,
    family="step-3.5-flash",
    release_date="2026-04-02",
    last_updated="2026-04-02",
    knowledge="2025-01",
    limits=Limits(context=256000, output=256000, input=256000),
    cost=Cost(input=0.1, output=0.3, cache_read=0.02),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "high"),
            field="reasoning_content",
        ),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

STEP_3_7_FLASH: Final[Model] = Model(
    id="step-3.7-flash",
    provider="stepfun_ai",
    name="Step 3.7 Flash",
    description=TEXTS,
    family="step-3.7",
    canonical="stepfun/step-3.7-flash",
    release_date="2026-05-29",
    last_updated="2026-06-29",
    knowledge="2026-03-01",
    limits=Limits(context=256000, output=256000, input=256000),
    cost=Cost(input=0.185, output=1.11, cache_read=0.037),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
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
    attachment=True,
    temperature=True,
)

STEP_5_PREVIEW: Final[Model] = Model(
    id="step-5-preview",
    provider="stepfun_ai",
    name="Step 5 Preview",
    description=TEXTS,
    family="step-5",
    canonical="stepfun/step-5-preview",
    release_date="2026-09-16",
    last_updated="2026-09-20",
    limits=Limits(context=1024000, output=65536, input=1024000),
    cost=Cost(input=1, output=2.7, cache_read=0.05),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
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
    open_weights=False,
    attachment=True,
)

STEP_TTS_2: Final[Model] = Model(
    id="step-tts-2",
    provider="stepfun_ai",
    name="Step TTS 2",
    description=TEXTS,
    family="step",
    release_date="2026-03-01",
    last_updated="2026-07-02",
    modalities=Modalities(input=("text",), output=("audio",)),
    capabilities=Capabilities(chat=False),
    open_weights=False,
    attachment=False,
    temperature=False,
)

STEPAUDIO_2_5_ASR: Final[Model] = Model(
    id="stepaudio-2.5-asr",
    provider="stepfun_ai",
    name="StepAudio 2.5 ASR",
    description=TEXTS,
    family="step",
    release_date="2026-04-24",
    last_updated="2026-07-02",
    modalities=Modalities(input=("audio",), output=("text",)),
    capabilities=Capabilities(chat=False),
    open_weights=False,
    attachment=False,
    temperature=False,
)

STEPAUDIO_2_5_TTS: Final[Model] = Model(
    id="stepaudio-2.5-tts",
    provider="stepfun_ai",
    name="StepAudio 2.5 TTS",
    description=TEXTS,
    family="step",
    release_date="2026-04-16",
    last_updated="2026-07-02",
    modalities=Modalities(input=("text",), output=("audio",)),
    capabilities=Capabilities(chat=False),
    open_weights=False,
    attachment=False,
    temperature=False,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "step-1-32k": STEP_1_32K,
        "step-2-16k": STEP_2_16K,
        "step-3.5-flash": STEP_3_5_FLASH,
        "step-3.5-flash-2603": STEP_3_5_FLASH_2603,
        "step-3.7-flash": STEP_3_7_FLASH,
        "step-5-preview": STEP_5_PREVIEW,
        "step-tts-2": STEP_TTS_2,
        "stepaudio-2.5-asr": STEPAUDIO_2_5_ASR,
        "stepaudio-2.5-tts": STEPAUDIO_2_5_TTS,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
