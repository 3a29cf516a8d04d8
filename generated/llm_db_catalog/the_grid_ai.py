# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:fc87a3f37400fac40fdb4d51
# body sha256:a4587de2cea8ff62f80d60ec
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
    id="the_grid_ai",
    name="The Grid AI",
    base_url="https://api.thegrid.ai/v1",
    env=("THEGRID_API_KEY",),
    doc="https://thegrid.ai/docs",
    sdk="@ai-sdk/openai-compatible",
)

AGENT_MAX: Final[Model] = Model(
    id="agent-max",
    provider="the_grid_ai",
    name="Agent Max",
    description=TEXTS,
    family="agent",
    release_date="2026-05-04",
    last_updated="2026-07-24",
    limits=Limits(context=1000000, output=128000, input=922000),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "medium", "high", "xhigh", "max"),
            toggle=True,
            field="reasoning_content",
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    status="beta",
    open_weights=False,
    attachment=True,
    temperature=False,
)

AGENT_PRIME: Final[Model] = Model(
    id="agent-prime",
    provider="the_grid_ai",
    name="Agent Prime",
    description=TEXTS,
    family="agent",
    release_date="2026-05-04",
    last_updated="2026-07-15",
    limits=Limits(context=196608, output=30000, input=120000),
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
    status="beta",
    open_weights=False,
    attachment=False,
    temperature=True,
)

AGENT_STANDARD: Final[Model] = Model(
    id="agent-standard",
    provider="the_grid_ai",
    name="Agent Standard",
    description=TEXTS,
    family="agent",
    release_date="2026-05-04",
    last_updated="2026-07-15",
    limits=Limits(context=128000, output=16000, input=120000),
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
    status="beta",
    open_weights=False,
    attachment=False,
    temperature=True,
)

CODE_MAX: Final[Model] = Model(
    id="code-max",
    provider="the_grid_ai",
    name="Code Max",
    description=TEXTS,
    family="code",
    release_date="2026-05-04",
    last_updated="2026-07-24",
    limits=Limits(context=1000000, output=128000, input=922000),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "medium", "high", "xhigh", "max"),
            toggle=True,
            field="reasoning_content",
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    status="beta",
    open_weights=False,
    attachment=True,
    temperature=False,
)

CODE_PRIME: Final[Model] = Model(
    id="code-prime",
    provider="the_grid_ai",
    name="Code Prime",
    description=TEXTS,
    family="code",
    release_date="2026-05-04",
    last_updated="2026-07-15",
    limits=Limits(context=196608, output=30000, input=120000),
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
    status="beta",
    open_weights=False,
    attachment=False,
    temperature=True,
)

CODE_STANDARD: Final[Model] = Model(
    id="code-standard",
    provider="the_grid_ai",
    name="Code Standard",
    description=TEXTS,
    family="code",
    release_date="2026-05-04",
    last_updated="2026-07-15",
    limits=Limits(context=128000, output=16000, input=120000),
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
    status="beta",
    open_weights=False,
    attachment=False,
    temperature=True,
)

TEXT_MAX: Final[Model] = Model(
    id="text-max",
    provider="the_grid_ai",
    name="Text Max",
    description=TEXTS,
    family="text",
    release_date="2026-02-26",
    last_updated="2026-07-24",
    limits=Limits(context=1000000, output=128000, input=922000),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "medium", "high", "xhigh", "max"),
            toggle=True,
            field="reasoning_content",
        ),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=False,
)

TEXT_PRIME: Final[Model] = Model(
    id="text-prime",
    provider="the_grid_ai",
    name="Text Prime",
    description=TEXTS,
    family="text",
    release_date="2026-02-26",
    last_updated="2026-07-15",
    limits=Limits(context=196608, output=30000, input=120000),
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
    open_weights=False,
    attachment=False,
    temperature=True,
)

TEXT_STANDARD: Final[Model] = Model(
    id="text-standard",
    provider="the_grid_ai",
    name="Text Standard",
    description=TEXTS,
    family="text",
    release_date="2026-02-26",
    last_updated="2026-07-15",
    limits=Limits(context=128000, output=16000, input=120000),
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
    open_weights=False,
    attachment=False,
    temperature=True,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "agent-max": AGENT_MAX,
        "agent-prime": AGENT_PRIME,
        "agent-standard": AGENT_STANDARD,
        "code-max": CODE_MAX,
        "code-prime": CODE_PRIME,
        "code-standard": CODE_STANDARD,
        "text-max": TEXT_MAX,
        "text-prime": TEXT_PRIME,
        "text-standard": TEXT_STANDARD,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
