# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:1acb4e1ccb067170f8d0f5f6
# body sha256:17509b692b65944673595925
from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from llm_db.schema.shared import (
    Capabilities,
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
    id="stepfun_step_plan",
    name="StepFun Step Plan (China)",
    base_url="https://api.stepfun.com/step_plan/v1",
    env=("STEPFUN_API_KEY",),
    doc="https://platform.stepfun.com/docs/zh/step-plan/integrations/reasoning-api",
    sdk="@ai-sdk/openai-compatible",
)

STEP_3_5_FLASH: Final[Model] = Model(
    id="step-3.5-flash",
    provider="stepfun_step_plan",
    name="Step 3.5 Flash",
    description=TEXTS,
    family="step-3.5",
    canonical="stepfun/step-3.5-flash",
    release_date="2026-01-29",
    last_updated="2026-02-13",
    knowledge="2025-01",
    limits=Limits(context=256000, output=256000, input=256000),
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
    provider="stepfun_step_plan",
    name="Step 3.5 Flash 2603",
    description=TEXTS,
    family="step-3.5-flash",
    canonical="stepfun/step-3.5-flash-2603",
    release_date="2026-04-02",
    last_updated="2026-04-02",
    knowledge="2025-01",
    limits=Limits(context=256000, output=256000, input=256000),
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
    provider="stepfun_step_plan",
    name="Step 3.7 Flash",
    description=TEXTS,
    family="step-3.7",
    canonical="stepfun/step-3.7-flash",
    release_date="2026-05-29",
    last_updated="2026-05-29",
    knowledge="2026-03-01",
    limits=Limits(context=256000, output=256000, input=256000),
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
    provider="stepfun_step_plan",
    name="Step 5 Preview",
    description=TEXTS,
    family="step-5",
    canonical="stepfun/step-5-preview",
    release_date="2026-09-16",
    last_updated="2026-09-20",
    limits=Limits(context=1000000, output=65536, input=1000000),
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

STEP_ROUTER_V1: Final[Model] = Model(
    id="step-router-v1",
    provider="stepfun_step_plan",
    name="Step Router v1",
    description=TEXTS,
    family="step-router",
    release_date="2026-05-29",
    last_updated="2026-05-29",
    knowledge="2025-01",
    limits=Limits(context=256000, output=256000, input=256000),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "step-3.5-flash": STEP_3_5_FLASH,
        "step-3.5-flash-2603": STEP_3_5_FLASH_2603,
        "step-3.7-flash": STEP_3_7_FLASH,
        "step-5-preview": STEP_5_PREVIEW,
        "step-router-v1": STEP_ROUTER_V1,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
