# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:1b3d9214c263dcc951d1dab3
# body sha256:54429e925d2168605d5ac31c
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
    id="modal",
    name="Modal",
    base_url="https://inference.us-west.modal.direct/v1",
    env=("MODAL_PROXY_TOKEN",),
    doc="https://modal.com/docs/guide/endpoints",
    sdk="@ai-sdk/openai-compatible",
)

QWEN_QWEN3_8_2_4T_A95B: Final[Model] = Model(
    id="Qwen/Qwen3.8-2.4T-A95B",
    provider="modal",
    name="Qwen3.8-Max",
    description=TEXTS,
    family="qwen",
    canonical="alibaba/qwen3.8-2.4t-a95b",
    release_date="2026-08-12",
    last_updated="2026-08-12",
    limits=Limits(context=1010000, output=131072),
    cost=Cost(input=2, output=6, cache_read=0.25),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(
            enabled=True,
            efforts=("low", "medium", "xhigh"),
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

MOONSHOTAI_KIMI_K3: Final[Model] = Model(
    id="moonshotai/Kimi-K3",
    provider="modal",
    name="Kimi K3",
    description=TEXTS,
    family="kimi-k3",
    canonical="moonshotai/kimi-k3",
    release_date="2026-07-16",
    last_updated="2026-07-16",
    limits=Limits(context=1048576, output=131072),
    cost=Cost(input=3, output=15, cache_read=0.3, reasoning=15),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=False,
)

THINKINGMACHINES_INKLING_NVFP4: Final[Model] = Model(
    id="thinkingmachines/Inkling-NVFP4",
    provider="modal",
    name="Inkling",
    description=TEXTS,
    family="ling",
    canonical="thinkingmachines/inkling",
    release_date="2026-07-15",
    last_updated="2026-07-15",
    limits=Limits(context=1048576, output=262144),
    cost=Cost(input=1.2, output=5, cache_read=0.27),
    modalities=Modalities(input=("text", "image", "audio"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, field="reasoning_content"),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=True,
    temperature=True,
)

ZAI_ORG_GLM_5_3_FLASH: Final[Model] = Model(
    id="zai-org/GLM-5.3-Flash",
    provider="modal",
    name="GLM 5.3 Flash",
    description=TEXTS,
    family="glm-flash",
    canonical="zhipuai/glm-5.3-flash",
    release_date="2026-08-26",
    last_updated="2026-08-26",
    limits=Limits(context=1000000, output=131072),
    cost=Cost(input=0.45, output=1.5, cache_read=0.09),
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
        "Qwen/Qwen3.8-2.4T-A95B": QWEN_QWEN3_8_2_4T_A95B,
        "moonshotai/Kimi-K3": MOONSHOTAI_KIMI_K3,
        "thinkingmachines/Inkling-NVFP4": THINKINGMACHINES_INKLING_NVFP4,
        "zai-org/GLM-5.3-Flash": ZAI_ORG_GLM_5_3_FLASH,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
