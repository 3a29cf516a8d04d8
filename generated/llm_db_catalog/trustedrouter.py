# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:b54579c2a3fc139a5a88d3b1
# body sha256:e5be43d798c163f59e3fca60
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
    id="trustedrouter",
    name="TrustedRouter",
    base_url="https://api.trustedrouter.com/v1",
    env=("TRUSTEDROUTER_API_KEY",),
    doc="https://trustedrouter.com/docs",
    sdk="@ai-sdk/openai-compatible",
)

TRUSTEDROUTER_AUTO: Final[Model] = Model(
    id="trustedrouter/auto",
    provider="trustedrouter",
    name="Auto",
    description=TEXTS,
    release_date="2026-05-01",
    last_updated="2026-06-27",
    limits=Limits(context=1000000, output=131072),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("none", "low", "medium", "high")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

TRUSTEDROUTER_CHEAP: Final[Model] = Model(
    id="trustedrouter/cheap",
    provider="trustedrouter",
    name="Cheap",
    description=TEXTS,
    release_date="2026-05-01",
    last_updated="2026-06-27",
    limits=Limits(context=1000000, output=131072),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("none", "low", "medium", "high")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

TRUSTEDROUTER_E2E: Final[Model] = Model(
    id="trustedrouter/e2e",
    provider="trustedrouter",
    name="End-to-End Encrypted",
    description=TEXTS,
    release_date="2026-06-01",
    last_updated="2026-06-27",
    limits=Limits(context=1000000, output=131072),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("none", "low", "medium", "high")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

TRUSTEDROUTER_FAST: Final[Model] = Model(
    id="trustedrouter/fast",
    provider="trustedrouter",
    name="Fast",
    description=TEXTS,
    release_date="2026-06-01",
    last_updated="2026-06-27",
    limits=Limits(context=1000000, output=131072),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("none", "low", "medium", "high")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

TRUSTEDROUTER_SYNTH: Final[Model] = Model(
    id="trustedrouter/synth",
    provider="trustedrouter",
    name="Synth",
    description=TEXTS,
    release_date="2026-06-20",
    last_updated="2026-06-27",
    limits=Limits(context=1000000, output=131072),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("none", "low", "medium", "high")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

TRUSTEDROUTER_SYNTH_CODE: Final[Model] = Model(
    id="trustedrouter/synth-code",
    provider="trustedrouter",
    name="Synth Code",
    description=TEXTS,
    family="trustedrouter/synth",
    release_date="2026-06-20",
    last_updated="2026-06-27",
    limits=Limits(context=1000000, output=131072),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("none", "low", "medium", "high")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

TRUSTEDROUTER_ZDR: Final[Model] = Model(
    id="trustedrouter/zdr",
    provider="trustedrouter",
    name="Zero Data Retention",
    description=TEXTS,
    release_date="2026-06-01",
    last_updated="2026-06-27",
    limits=Limits(context=1000000, output=131072),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("none", "low", "medium", "high")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "trustedrouter/auto": TRUSTEDROUTER_AUTO,
        "trustedrouter/cheap": TRUSTEDROUTER_CHEAP,
        "trustedrouter/e2e": TRUSTEDROUTER_E2E,
        "trustedrouter/fast": TRUSTEDROUTER_FAST,
        "trustedrouter/synth": TRUSTEDROUTER_SYNTH,
        "trustedrouter/synth-code": TRUSTEDROUTER_SYNTH_CODE,
        "trustedrouter/zdr": TRUSTEDROUTER_ZDR,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
