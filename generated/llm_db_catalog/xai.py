# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:ceeec00ca38c462b5a00da1d
# body sha256:467288d33e30d7f1e6e94646
from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from llm_db.schema.shared import (
    Capabilities,
    Cost,
    CostTier,
    Json,
    Lifecycle,
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
    id="xai",
    name="xAI",
    aliases=("x_ai", "grok", "xai_chat", "xai_responses"),
    base_url="https://api.x.ai/v1",
    env=("XAI_API_KEY",),
    doc="https://docs.x.ai/docs/models",
    sdk="@ai-sdk/xai",
)

GROK_4_20_0309_NON_REASONING: Final[Model] = Model(
    id="grok-4.20-0309-non-reasoning",
    provider="xai",
    name="Grok 4.20 (Non-Reasoning)",
    description=TEXTS,
    family="grok",
    canonical="xai/grok-4.20-0309-non-reasoning",
    release_date="2026-03-09",
    last_updated="2026-03-09",
    limits=Limits(context=1000000, output=30000),
    cost=Cost(
        input=1.25,
        output=2.5,
        cache_read=0.2,
        tiers=(CostTier(size=200000, input=2.5, output=5, cache_read=0.4),),
        modes={
            "batch": Cost(
                input=1,
                output=2,
                cache_read=0.16,
                tiers=(CostTier(size=200000, input=2, output=4, cache_read=0.32),),
            ),
        },
    ),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

GROK_4_20_0309_REASONING: Final[Model] = Model(
    id="grok-4.20-0309-reasoning",
    provider="xai",
    name="Grok 4.20 (Reasoning)",
    description=TEXTS,
    family="grok",
    canonical="xai/grok-4.20-0309-reasoning",
    release_date="2026-03-09",
    last_updated="2026-03-09",
    limits=Limits(context=1000000, output=30000),
    cost=Cost(
        input=1.25,
        output=2.5,
        cache_read=0.2,
        tiers=(CostTier(size=200000, input=2.5, output=5, cache_read=0.4),),
        modes={
            "batch": Cost(
                input=1,
                output=2,
                cache_read=0.16,
                tiers=(CostTier(size=200000, input=2, output=4, cache_read=0.32),),
            ),
        },
    ),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

GROK_4_20_MULTI_AGENT_0309: Final[Model] = Model(
    id="grok-4.20-multi-agent-0309",
    provider="xai",
    name="Grok 4.20 Multi-Agent",
    description=TEXTS,
    family="grok",
    release_date="2026-03-09",
    last_updated="2026-03-09",
    limits=Limits(context=1000000, output=30000),
    cost=Cost(
        input=1.25,
        output=2.5,
        cache_read=0.2,
        tiers=(CostTier(size=200000, input=2.5, output=5, cache_read=0.4),),
        modes={
            "batch": Cost(
                input=1,
                output=2,
                cache_read=0.16,
                tiers=(CostTier(size=200000, input=2, output=4, cache_read=0.32),),
            ),
        },
    ),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("low", "medium", "high", "xhigh")),
        json=Json(native=True, schema=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

GROK_4_3: Final[Model] = Model(
    id="grok-4.3",
    provider="xai",
    name="Grok 4.3",
    description=TEXTS,
    family="grok",
    canonical="xai/grok-4.3",
    release_date="2026-04-17",
    last_updated="2026-04-17",
    limits=Limits(context=1000000, output=30000),
    cost=Cost(
        input=1.25,
        output=2.5,
        cache_read=0.2,
        tiers=(CostTier(size=200000, input=2.5, output=5, cache_read=0.4),),
        modes={
            "batch": Cost(
                input=1,
                output=2,
                cache_read=0.16,
                tiers=(CostTier(size=200000, input=2, output=4, cache_read=0.32),),
            ),
        },
    ),
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

GROK_4_5: Final[Model] = Model(
    id="grok-4.5",
    provider="xai",
    name="Grok 4.5",
    description=TEXTS,
    family="grok",
    canonical="xai/grok-4.5",
    release_date="2026-07-08",
    last_updated="2026-07-08",
    limits=Limits(context=500000, output=500000),
    cost=Cost(
        input=2,
        output=6,
        cache_read=0.3,
        tiers=(CostTier(size=200000, input=4, output=12, cache_read=0.6),),
    ),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("low", "medium", "high")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

GROK_4_6: Final[Model] = Model(
    id="grok-4.6",
    provider="xai",
    name="Grok 4.6",
    description=TEXTS,
    family="grok",
    canonical="xai/grok-4.6",
    release_date="2026-08-12",
    last_updated="2026-08-12",
    knowledge="2026-02-01",
    limits=Limits(context=500000, output=500000),
    cost=Cost(
        input=2,
        output=6,
        cache_read=0.5,
        tiers=(CostTier(size=200000, input=4, output=12, cache_read=1),),
    ),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("low", "medium", "high", "xhigh")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

GROK_4_7: Final[Model] = Model(
    id="grok-4.7",
    provider="xai",
    name="Grok 4.7",
    description=TEXTS,
    family="grok",
    canonical="xai/grok-4.7",
    release_date="2026-09-21",
    last_updated="2026-09-21",
    knowledge="2026-05",
    limits=Limits(context=500000, output=500000),
    cost=Cost(
        input=2,
        output=6,
        cache_read=0.5,
        tiers=(CostTier(size=200000, input=4, output=12, cache_read=1),),
        modes={
            "batch": Cost(
                input=1.6,
                output=4.8,
                cache_read=0.4,
                tiers=(CostTier(size=200000, input=3.2, output=9.6, cache_read=0.8),),
            ),
        },
    ),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, efforts=("low", "medium", "high", "xhigh")),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

GROK_BUILD_0_1: Final[Model] = Model(
    id="grok-build-0.1",
    provider="xai",
    name="Grok Build 0.1",
    description=TEXTS,
    family="grok-build",
    canonical="xai/grok-build-0.1",
    release_date="2026-04-16",
    last_updated="2026-04-16",
    limits=Limits(context=256000, output=256000),
    cost=Cost(
        input=1,
        output=2,
        cache_read=0.2,
        tiers=(CostTier(size=200000, input=2, output=4, cache_read=0.4),),
    ),
    modalities=Modalities(input=("text", "image", "pdf"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        json=Json(native=True, schema=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

GROK_IMAGINE_IMAGE: Final[Model] = Model(
    id="grok-imagine-image",
    provider="xai",
    name="Grok Imagine Image",
    description=TEXTS,
    family="grok",
    release_date="2026-01-28",
    last_updated="2026-01-28",
    limits=Limits(context=16000),
    modalities=Modalities(input=("text", "image", "pdf"), output=("image", "pdf")),
    capabilities=Capabilities(chat=False),
    open_weights=False,
    attachment=True,
    temperature=False,
)

GROK_IMAGINE_IMAGE_QUALITY: Final[Model] = Model(
    id="grok-imagine-image-quality",
    provider="xai",
    name="Grok Imagine Image Quality",
    description=TEXTS,
    family="grok",
    canonical="xai/grok-imagine-image-quality",
    release_date="2026-04-03",
    last_updated="2026-04-03",
    limits=Limits(context=16000),
    modalities=Modalities(input=("text", "image", "pdf"), output=("image", "pdf")),
    capabilities=Capabilities(chat=False),
    lifecycle=Lifecycle(
        retires_on="2026-11-02",
        successor="grok-imagine-image-2.0",
        source="https://docs.x.ai/developers/migration/imagine-image-quality-nov-2",
    ),
    open_weights=False,
    attachment=True,
    temperature=False,
)

GROK_IMAGINE_VIDEO: Final[Model] = Model(
    id="grok-imagine-video",
    provider="xai",
    name="Grok Imagine Video",
    description=TEXTS,
    family="grok",
    release_date="2026-01-28",
    last_updated="2026-01-28",
    limits=Limits(context=1024),
    modalities=Modalities(input=("text", "image", "video", "pdf"), output=("video",)),
    capabilities=Capabilities(chat=False),
    open_weights=False,
    attachment=True,
    temperature=False,
)

GROK_IMAGINE_VIDEO_1_5: Final[Model] = Model(
    id="grok-imagine-video-1.5",
    provider="xai",
    name="Grok Imagine Video 1.5",
    description=TEXTS,
    family="grok",
    canonical="xai/grok-imagine-video-1.5",
    release_date="2026-05-30",
    last_updated="2026-05-30",
    limits=Limits(context=1024),
    modalities=Modalities(input=("text", "image", "audio", "pdf"), output=("video",)),
    capabilities=Capabilities(chat=False),
    open_weights=False,
    attachment=True,
    temperature=False,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "grok-4.20-0309-non-reasoning": GROK_4_20_0309_NON_REASONING,
        "grok-4.20-0309-reasoning": GROK_4_20_0309_REASONING,
        "grok-4.20-multi-agent-0309": GROK_4_20_MULTI_AGENT_0309,
        "grok-4.3": GROK_4_3,
        "grok-4.5": GROK_4_5,
        "grok-4.6": GROK_4_6,
        "grok-4.7": GROK_4_7,
        "grok-build-0.1": GROK_BUILD_0_1,
        "grok-imagine-image": GROK_IMAGINE_IMAGE,
        "grok-imagine-image-quality": GROK_IMAGINE_IMAGE_QUALITY,
        "grok-imagine-video": GROK_IMAGINE_VIDEO,
        "grok-imagine-video-1.5": GROK_IMAGINE_VIDEO_1_5,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
