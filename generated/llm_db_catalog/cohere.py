# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:f55fe8b5c6f1eb3cd6005c60
# body sha256:e7728b911b0a494ded13865d
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
    id="cohere",
    name="Cohere",
    aliases=("cohere_chat", "cohere_textembedding"),
    base_url="https://api.cohere.com/v2",
    env=("COHERE_API_KEY",),
    doc="https://docs.cohere.com/docs/models",
    sdk="@ai-sdk/cohere",
)

C4AI_AYA_EXPANSE_32B: Final[Model] = Model(
    id="c4ai-aya-expanse-32b",
    provider="cohere",
    name="Aya Expanse 32B",
    description=TEXTS,
    family="c4ai-aya-expanse",
    canonical="cohere/c4ai-aya-expanse-32b",
    release_date="2024-10-24",
    last_updated="2024-10-24",
    limits=Limits(context=128000, output=4000),
    cost=Cost(input=0.5, output=1.5),
    modalities=Modalities(input=("text",), output=("text",)),
    open_weights=True,
    attachment=False,
    temperature=True,
)

C4AI_AYA_EXPANSE_8B: Final[Model] = Model(
    id="c4ai-aya-expanse-8b",
    provider="cohere",
    name="Aya Expanse 8B",
    description=TEXTS,
    family="c4ai-aya-expanse",
    canonical="cohere/c4ai-aya-expanse-8b",
    release_date="2024-10-24",
    last_updated="2024-10-24",
    limits=Limits(context=8000, output=4000),
    modalities=Modalities(input=("text",), output=("text",)),
    open_weights=True,
    attachment=False,
    temperature=True,
)

C4AI_AYA_VISION_32B: Final[Model] = Model(
    id="c4ai-aya-vision-32b",
    provider="cohere",
    name="Aya Vision 32B",
    description=TEXTS,
    family="c4ai-aya-vision",
    canonical="cohere/c4ai-aya-vision-32b",
    release_date="2025-03-04",
    last_updated="2025-05-14",
    limits=Limits(context=16000, output=4000),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    open_weights=True,
    attachment=True,
    temperature=True,
)

C4AI_AYA_VISION_8B: Final[Model] = Model(
    id="c4ai-aya-vision-8b",
    provider="cohere",
    name="Aya Vision 8B",
    description=TEXTS,
    family="c4ai-aya-vision",
    canonical="cohere/c4ai-aya-vision-8b",
    release_date="2025-03-04",
    last_updated="2025-05-14",
    limits=Limits(context=16000, output=4000),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    open_weights=True,
    attachment=True,
    temperature=True,
)

COMMAND_A_03_2025: Final[Model] = Model(
    id="command-a-03-2025",
    provider="cohere",
    name="Command A",
    description=TEXTS,
    family="command-a",
    canonical="cohere/command-a-03-2025",
    release_date="2025-03-13",
    last_updated="2025-03-13",
    knowledge="2024-06-01",
    limits=Limits(context=256000, output=8000),
    cost=Cost(input=2.5, output=10),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

COMMAND_A_PLUS_05_2026: Final[Model] = Model(
    id="command-a-plus-05-2026",
    provider="cohere",
    name="Command A Plus",
    description=TEXTS,
    family="command-a",
    canonical="cohere/command-a-plus-05-2026",
    release_date="2026-05-20",
    last_updated="2026-06-09",
    knowledge="2025-04-01",
    limits=Limits(context=128000, output=64000),
    cost=Cost(input=2.5, output=10),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, min_budget=1, toggle=True),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

COMMAND_A_REASONING_08_2025: Final[Model] = Model(
    id="command-a-reasoning-08-2025",
    provider="cohere",
    name="Command A Reasoning",
    description=TEXTS,
    family="command-a",
    canonical="cohere/command-a-reasoning-08-2025",
    release_date="2025-08-21",
    last_updated="2025-08-21",
    knowledge="2024-06-01",
    limits=Limits(context=256000, output=32000),
    cost=Cost(input=2.5, output=10),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, min_budget=1, toggle=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

COMMAND_A_TRANSLATE_08_2025: Final[Model] = Model(
    id="command-a-translate-08-2025",
    provider="cohere",
    name="Command A Translate",
    description=TEXTS,
    family="command-a",
    canonical="cohere/command-a-translate-08-2025",
    release_date="2025-08-28",
    last_updated="2025-08-28",
    knowledge="2024-06-01",
    limits=Limits(context=8000, output=8000),
    cost=Cost(input=2.5, output=10),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

COMMAND_A_VISION_07_2025: Final[Model] = Model(
    id="command-a-vision-07-2025",
    provider="cohere",
    name="Command A Vision",
    description=TEXTS,
    family="command-a",
    canonical="cohere/command-a-vision-07-2025",
    release_date="2025-07-31",
    last_updated="2025-07-31",
    knowledge="2024-06-01",
    limits=Limits(context=128000, output=8000),
    cost=Cost(input=2.5, output=10),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    open_weights=True,
    attachment=True,
    temperature=True,
)

COMMAND_R_08_2024: Final[Model] = Model(
    id="command-r-08-2024",
    provider="cohere",
    name="Command R",
    description=TEXTS,
    family="command-r",
    canonical="cohere/command-r-08-2024",
    release_date="2024-08-30",
    last_updated="2024-08-30",
    knowledge="2024-06-01",
    limits=Limits(context=128000, output=4000),
    cost=Cost(input=0.15, output=0.6),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

COMMAND_R_PLUS_08_2024: Final[Model] = Model(
    id="command-r-plus-08-2024",
    provider="cohere",
    name="Command R+",
    description=TEXTS,
    family="command-r",
    canonical="cohere/command-r-plus-08-2024",
    release_date="2024-08-30",
    last_updated="2024-08-30",
    knowledge="2024-06-01",
    limits=Limits(context=128000, output=4000),
    cost=Cost(input=2.5, output=10),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

COMMAND_R7B_12_2024: Final[Model] = Model(
    id="command-r7b-12-2024",
    provider="cohere",
    name="Command R7B",
    description=TEXTS,
    family="command-r",
    canonical="cohere/command-r7b-12-2024",
    release_date="2024-12-02",
    last_updated="2024-12-02",
    knowledge="2024-06-01",
    limits=Limits(context=128000, output=4000),
    cost=Cost(input=0.0375, output=0.15),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

COMMAND_R7B_ARABIC_02_2025: Final[Model] = Model(
    id="command-r7b-arabic-02-2025",
    provider="cohere",
    name="Command R7B Arabic",
    description=TEXTS,
    family="command-r",
    canonical="cohere/command-r7b-arabic-02-2025",
    release_date="2025-02-27",
    last_updated="2025-02-27",
    knowledge="2024-06-01",
    limits=Limits(context=128000, output=4000),
    cost=Cost(input=0.0375, output=0.15),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

NORTH_MINI_CODE_1_0: Final[Model] = Model(
    id="north-mini-code-1-0",
    provider="cohere",
    name="North Mini Code",
    description=TEXTS,
    family="north",
    canonical="cohere/north-mini-code-1-0",
    release_date="2026-06-09",
    last_updated="2026-06-09",
    knowledge="2025-09-23",
    limits=Limits(context=256000, output=64000),
    cost=Cost(input=0, output=0),
    modalities=Modalities(input=("text",), output=("text",)),
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
    attachment=False,
    temperature=True,
    base_url="https://api.cohere.ai/compatibility/v1",
    sdk="@ai-sdk/openai-compatible",
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "c4ai-aya-expanse-32b": C4AI_AYA_EXPANSE_32B,
        "c4ai-aya-expanse-8b": C4AI_AYA_EXPANSE_8B,
        "c4ai-aya-vision-32b": C4AI_AYA_VISION_32B,
        "c4ai-aya-vision-8b": C4AI_AYA_VISION_8B,
        "command-a-03-2025": COMMAND_A_03_2025,
        "command-a-plus-05-2026": COMMAND_A_PLUS_05_2026,
        "command-a-reasoning-08-2025": COMMAND_A_REASONING_08_2025,
        "command-a-translate-08-2025": COMMAND_A_TRANSLATE_08_2025,
        "command-a-vision-07-2025": COMMAND_A_VISION_07_2025,
        "command-r-08-2024": COMMAND_R_08_2024,
        "command-r-plus-08-2024": COMMAND_R_PLUS_08_2024,
        "command-r7b-12-2024": COMMAND_R7B_12_2024,
        "command-r7b-arabic-02-2025": COMMAND_R7B_ARABIC_02_2025,
        "north-mini-code-1-0": NORTH_MINI_CODE_1_0,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
