# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:4f67bc5d7c6a16c4322ca21b
# body sha256:83ccd7187bd9f85e9f6c376f
from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from llm_db.schema.shared import (
    Capabilities,
    Cost,
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
    id="xiaomi_token_plan_cn",
    name="Xiaomi Token Plan (China)",
    base_url="https://token-plan-cn.xiaomimimo.com/v1",
    env=("XIAOMI_API_KEY",),
    doc="https://platform.xiaomimimo.com/#/docs",
    sdk="@ai-sdk/openai-compatible",
)

MIMO_V2_PRO: Final[Model] = Model(
    id="mimo-v2-pro",
    provider="xiaomi_token_plan_cn",
    name="MiMo-V2-Pro",
    description=TEXTS,
    family="mimo",
    canonical="xiaomi/mimo-v2-pro",
    release_date="2026-03-18",
    last_updated="2026-03-18",
    knowledge="2024-12",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(input=0, output=0, cache_read=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    deprecated=True,
    status="deprecated",
    open_weights=False,
    attachment=False,
    temperature=True,
)

MIMO_V2_TTS: Final[Model] = Model(
    id="mimo-v2-tts",
    provider="xiaomi_token_plan_cn",
    name="MiMo-V2-TTS",
    description=TEXTS,
    family="mimo",
    release_date="2026-03-18",
    last_updated="2026-03-18",
    limits=Limits(context=8192, output=8192),
    cost=Cost(input=0, output=0),
    modalities=Modalities(input=("text",), output=("audio",)),
    capabilities=Capabilities(chat=False),
    open_weights=True,
    attachment=False,
)

MIMO_V2_5: Final[Model] = Model(
    id="mimo-v2.5",
    provider="xiaomi_token_plan_cn",
    name="MiMo-V2.5",
    description=TEXTS,
    family="mimo",
    canonical="xiaomi/mimo-v2.5",
    release_date="2026-04-22",
    last_updated="2026-04-22",
    knowledge="2024-12",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(input=0, output=0, cache_read=0),
    modalities=Modalities(input=("text", "image", "audio", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

MIMO_V2_5_PRO: Final[Model] = Model(
    id="mimo-v2.5-pro",
    provider="xiaomi_token_plan_cn",
    name="MiMo-V2.5-Pro",
    description=TEXTS,
    family="mimo",
    canonical="xiaomi/mimo-v2.5-pro",
    release_date="2026-04-22",
    last_updated="2026-04-22",
    knowledge="2024-12",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(input=0, output=0, cache_read=0),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

MIMO_V2_5_TTS: Final[Model] = Model(
    id="mimo-v2.5-tts",
    provider="xiaomi_token_plan_cn",
    name="MiMo-V2.5-TTS",
    description=TEXTS,
    family="mimo",
    release_date="2026-04-22",
    last_updated="2026-04-22",
    limits=Limits(context=8192, output=8192),
    cost=Cost(input=0, output=0),
    modalities=Modalities(input=("text",), output=("audio",)),
    capabilities=Capabilities(chat=False),
    open_weights=True,
    attachment=False,
)

MIMO_V2_5_TTS_VOICECLONE: Final[Model] = Model(
    id="mimo-v2.5-tts-voiceclone",
    provider="xiaomi_token_plan_cn",
    name="MiMo-V2.5-TTS-VoiceClone",
    description=TEXTS,
    family="mimo",
    release_date="2026-04-22",
    last_updated="2026-04-22",
    limits=Limits(context=8192, output=8192),
    cost=Cost(input=0, output=0),
    modalities=Modalities(input=("text",), output=("audio",)),
    capabilities=Capabilities(chat=False),
    open_weights=True,
    attachment=False,
)

MIMO_V2_5_TTS_VOICEDESIGN: Final[Model] = Model(
    id="mimo-v2.5-tts-voicedesign",
    provider="xiaomi_token_plan_cn",
    name="MiMo-V2.5-TTS-VoiceDesign",
    description=TEXTS,
    family="mimo",
    release_date="2026-04-22",
    last_updated="2026-04-22",
    limits=Limits(context=8192, output=8192),
    cost=Cost(input=0, output=0),
    modalities=Modalities(input=("text",), output=("audio",)),
    capabilities=Capabilities(chat=False),
    open_weights=True,
    attachment=False,
)

MIMO_V2_6_FLASH: Final[Model] = Model(
    id="mimo-v2.6-flash",
    provider="xiaomi_token_plan_cn",
    name="MiMo-V2.6-Flash",
    description=TEXTS,
    family="mimo",
    canonical="xiaomi/mimo-v2.6-flash",
    release_date="2026-09-22",
    last_updated="2026-09-22",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(input=0, output=0, cache_read=0),
    modalities=Modalities(input=("text", "image", "audio", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

MIMO_V2_6_PRO: Final[Model] = Model(
    id="mimo-v2.6-pro",
    provider="xiaomi_token_plan_cn",
    name="MiMo-V2.6-Pro",
    description=TEXTS,
    family="mimo",
    canonical="xiaomi/mimo-v2.6-pro",
    release_date="2026-09-22",
    last_updated="2026-09-22",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(input=0, output=0, cache_read=0),
    modalities=Modalities(input=("text", "image", "audio", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "mimo-v2-pro": MIMO_V2_PRO,
        "mimo-v2-tts": MIMO_V2_TTS,
        "mimo-v2.5": MIMO_V2_5,
        "mimo-v2.5-pro": MIMO_V2_5_PRO,
        "mimo-v2.5-tts": MIMO_V2_5_TTS,
        "mimo-v2.5-tts-voiceclone": MIMO_V2_5_TTS_VOICECLONE,
        "mimo-v2.5-tts-voicedesign": MIMO_V2_5_TTS_VOICEDESIGN,
        "mimo-v2.6-flash": MIMO_V2_6_FLASH,
        "mimo-v2.6-pro": MIMO_V2_6_PRO,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
