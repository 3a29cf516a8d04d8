# Written by `llm-db generate`. Do not edit. Template: templates/provider.py.jinja.
# input sha256:40b3360a0e185f4f191a4ad2
# body sha256:81e074e5414d0d4385bd30d9
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
    id="qiniu_ai",
    name="Qiniu",
    base_url="https://api.qnaigc.com/v1",
    env=("QINIU_API_KEY",),
    doc="https://developer.qiniu.com/aitokenapi",
    sdk="@ai-sdk/openai-compatible",
)

MINIMAX_M1: Final[Model] = Model(
    id="MiniMax-M1",
    provider="qiniu_ai",
    name="MiniMax M1",
    description=TEXTS,
    family="MiniMax",
    release_date="2025-08-05",
    last_updated="2025-08-05",
    limits=Limits(context=1000000, output=80000),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

CLAUDE_3_5_HAIKU: Final[Model] = Model(
    id="claude-3.5-haiku",
    provider="qiniu_ai",
    name="Claude 3.5 Haiku",
    description=TEXTS,
    family="claude-3.5",
    release_date="2025-08-26",
    last_updated="2025-08-26",
    limits=Limits(context=200000, output=8192),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

CLAUDE_3_5_SONNET: Final[Model] = Model(
    id="claude-3.5-sonnet",
    provider="qiniu_ai",
    name="Claude 3.5 Sonnet",
    description=TEXTS,
    family="claude-3.5",
    release_date="2025-09-09",
    last_updated="2025-09-09",
    limits=Limits(context=200000, output=8200),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

CLAUDE_3_7_SONNET: Final[Model] = Model(
    id="claude-3.7-sonnet",
    provider="qiniu_ai",
    name="Claude 3.7 Sonnet",
    description=TEXTS,
    family="claude-3.7",
    release_date="2025-08-05",
    last_updated="2025-08-05",
    limits=Limits(context=200000, output=128000),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

CLAUDE_4_0_OPUS: Final[Model] = Model(
    id="claude-4.0-opus",
    provider="qiniu_ai",
    name="Claude 4.0 Opus",
    description=TEXTS,
    family="claude-4.0",
    release_date="2025-08-05",
    last_updated="2025-08-05",
    limits=Limits(context=200000, output=32000),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

CLAUDE_4_0_SONNET: Final[Model] = Model(
    id="claude-4.0-sonnet",
    provider="qiniu_ai",
    name="Claude 4.0 Sonnet",
    description=TEXTS,
    family="claude-4.0",
    release_date="2025-08-05",
    last_updated="2025-08-05",
    limits=Limits(context=200000, output=64000),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

CLAUDE_4_1_OPUS: Final[Model] = Model(
    id="claude-4.1-opus",
    provider="qiniu_ai",
    name="Claude 4.1 Opus",
    description=TEXTS,
    family="claude-4.1",
    release_date="2025-08-06",
    last_updated="2025-08-06",
    limits=Limits(context=200000, output=32000),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

CLAUDE_4_5_HAIKU: Final[Model] = Model(
    id="claude-4.5-haiku",
    provider="qiniu_ai",
    name="Claude 4.5 Haiku",
    description=TEXTS,
    family="claude-4.5",
    release_date="2025-10-16",
    last_updated="2025-10-16",
    limits=Limits(context=200000, output=64000),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

CLAUDE_4_5_OPUS: Final[Model] = Model(
    id="claude-4.5-opus",
    provider="qiniu_ai",
    name="Claude 4.5 Opus",
    description=TEXTS,
    family="claude-4.5",
    release_date="2025-11-25",
    last_updated="2025-11-25",
    limits=Limits(context=200000, output=200000),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

CLAUDE_4_5_SONNET: Final[Model] = Model(
    id="claude-4.5-sonnet",
    provider="qiniu_ai",
    name="Claude 4.5 Sonnet",
    description=TEXTS,
    family="claude-4.5",
    release_date="2025-09-30",
    last_updated="2025-09-30",
    limits=Limits(context=200000, output=64000),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

DEEPSEEK_R1: Final[Model] = Model(
    id="deepseek-r1",
    provider="qiniu_ai",
    name="DeepSeek-R1",
    description=TEXTS,
    family="deepseek",
    release_date="2025-08-05",
    last_updated="2025-08-05",
    limits=Limits(context=128000, output=32000),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

DEEPSEEK_R1_0528: Final[Model] = Model(
    id="deepseek-r1-0528",
    provider="qiniu_ai",
    name="DeepSeek-R1-0528",
    description=TEXTS,
    family="deepseek-r1",
    release_date="2025-08-05",
    last_updated="2025-08-05",
    limits=Limits(context=128000, output=32000),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

DEEPSEEK_V3: Final[Model] = Model(
    id="deepseek-v3",
    provider="qiniu_ai",
    name="DeepSeek-V3",
    description=TEXTS,
    family="deepseek",
    release_date="2025-08-13",
    last_updated="2025-08-13",
    limits=Limits(context=128000, output=16000),
    modalities=Modalities(input=("text",), output=("text",)),
    open_weights=False,
    attachment=False,
    temperature=True,
)

DEEPSEEK_V3_0324: Final[Model] = Model(
    id="deepseek-v3-0324",
    provider="qiniu_ai",
    name="DeepSeek-V3-0324",
    description=TEXTS,
    family="deepseek-v3",
    release_date="2025-08-05",
    last_updated="2025-08-05",
    limits=Limits(context=128000, output=16000),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

DEEPSEEK_V3_1: Final[Model] = Model(
    id="deepseek-v3.1",
    provider="qiniu_ai",
    name="DeepSeek-V3.1",
    description=TEXTS,
    family="deepseek",
    release_date="2025-08-19",
    last_updated="2025-08-19",
    limits=Limits(context=128000, output=32000),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

DEEPSEEK_DEEPSEEK_MATH_V2: Final[Model] = Model(
    id="deepseek/deepseek-math-v2",
    provider="qiniu_ai",
    name="Deepseek/Deepseek-Math-V2",
    description=TEXTS,
    family="deepseek/deepseek-math",
    release_date="2025-12-04",
    last_updated="2025-12-04",
    limits=Limits(context=160000, output=160000),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(reasoning=Reasoning(enabled=True)),
    open_weights=False,
    attachment=False,
    temperature=True,
)

DEEPSEEK_DEEPSEEK_V3_1_TERMINUS: Final[Model] = Model(
    id="deepseek/deepseek-v3.1-terminus",
    provider="qiniu_ai",
    name="DeepSeek/DeepSeek-V3.1-Terminus",
    description=TEXTS,
    family="deepseek/deepseek-v3.1",
    release_date="2025-09-22",
    last_updated="2025-09-22",
    limits=Limits(context=128000, output=32000),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

DEEPSEEK_DEEPSEEK_V3_1_TERMINUS_THINKING: Final[Model] = Model(
    id="deepseek/deepseek-v3.1-terminus-thinking",
    provider="qiniu_ai",
    name="DeepSeek/DeepSeek-V3.1-Terminus-Thinking",
    description=TEXTS,
    family="deepseek/deepseek-v3.1-terminus",
    release_date="2025-09-22",
    last_updated="2025-09-22",
    limits=Limits(context=128000, output=32000),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(reasoning=Reasoning(enabled=True)),
    open_weights=False,
    attachment=False,
    temperature=True,
)

DEEPSEEK_DEEPSEEK_V3_2_251201: Final[Model] = Model(
    id="deepseek/deepseek-v3.2-251201",
    provider="qiniu_ai",
    name="Deepseek/DeepSeek-V3.2",
    description=TEXTS,
    family="deepseek/deepseek-v3.2",
    release_date="2025-12-01",
    last_updated="2025-12-01",
    limits=Limits(context=128000, output=32000),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

DEEPSEEK_DEEPSEEK_V3_2_EXP: Final[Model] = Model(
    id="deepseek/deepseek-v3.2-exp",
    provider="qiniu_ai",
    name="DeepSeek/DeepSeek-V3.2-Exp",
    description=TEXTS,
    family="deepseek/deepseek-v3.2",
    release_date="2025-09-29",
    last_updated="2025-09-29",
    limits=Limits(context=128000, output=32000),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

DEEPSEEK_DEEPSEEK_V3_2_EXP_THINKING: Final[Model] = Model(
    id="deepseek/deepseek-v3.2-exp-thinking",
    provider="qiniu_ai",
    name="DeepSeek/DeepSeek-V3.2-Exp-Thinking",
    description=TEXTS,
    family="deepseek/deepseek-v3.2-exp",
    release_date="2025-09-29",
    last_updated="2025-09-29",
    limits=Limits(context=128000, output=32000),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(reasoning=Reasoning(enabled=True)),
    open_weights=False,
    attachment=False,
    temperature=True,
)

DOUBAO_1_5_PRO_32K: Final[Model] = Model(
    id="doubao-1.5-pro-32k",
    provider="qiniu_ai",
    name="Doubao 1.5 Pro 32k",
    description=TEXTS,
    family="doubao-1.5-pro",
    release_date="2025-08-05",
    last_updated="2025-08-05",
    limits=Limits(context=128000, output=12000),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

DOUBAO_1_5_THINKING_PRO: Final[Model] = Model(
    id="doubao-1.5-thinking-pro",
    provider="qiniu_ai",
    name="Doubao 1.5 Thinking Pro",
    description=TEXTS,
    family="doubao-1.5-thinking",
    release_date="2025-08-05",
    last_updated="2025-08-05",
    limits=Limits(context=128000, output=16000),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

DOUBAO_1_5_VISION_PRO: Final[Model] = Model(
    id="doubao-1.5-vision-pro",
    provider="qiniu_ai",
    name="Doubao 1.5 Vision Pro",
    description=TEXTS,
    family="doubao-1.5-vision",
    release_date="2025-08-05",
    last_updated="2025-08-05",
    limits=Limits(context=128000, output=16000),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    open_weights=False,
    attachment=True,
    temperature=True,
)

DOUBAO_SEED_1_6: Final[Model] = Model(
    id="doubao-seed-1.6",
    provider="qiniu_ai",
    name="Doubao-Seed 1.6",
    description=TEXTS,
    family="doubao-seed",
    release_date="2025-08-15",
    last_updated="2025-08-15",
    limits=Limits(context=256000, output=32000),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

DOUBAO_SEED_1_6_FLASH: Final[Model] = Model(
    id="doubao-seed-1.6-flash",
    provider="qiniu_ai",
    name="Doubao-Seed 1.6 Flash",
    description=TEXTS,
    family="doubao-seed-1.6",
    release_date="2025-08-15",
    last_updated="2025-08-15",
    limits=Limits(context=256000, output=32000),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

DOUBAO_SEED_1_6_THINKING: Final[Model] = Model(
    id="doubao-seed-1.6-thinking",
    provider="qiniu_ai",
    name="Doubao-Seed 1.6 Thinking",
    description=TEXTS,
    family="doubao-seed-1.6",
    release_date="2025-08-15",
    last_updated="2025-08-15",
    limits=Limits(context=256000, output=32000),
    modalities=Modalities(input=("image", "text", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

DOUBAO_SEED_2_0_CODE: Final[Model] = Model(
    id="doubao-seed-2.0-code",
    provider="qiniu_ai",
    name="Doubao Seed 2.0 Code",
    description=TEXTS,
    family="doubao-seed-2.0",
    release_date="2026-02-14",
    last_updated="2026-02-14",
    limits=Limits(context=256000, output=128000),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

DOUBAO_SEED_2_0_LITE: Final[Model] = Model(
    id="doubao-seed-2.0-lite",
    provider="qiniu_ai",
    name="Doubao Seed 2.0 Lite",
    description=TEXTS,
    family="doubao-seed-2.0",
    release_date="2026-02-14",
    last_updated="2026-02-14",
    limits=Limits(context=256000, output=32000),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

DOUBAO_SEED_2_0_MINI: Final[Model] = Model(
    id="doubao-seed-2.0-mini",
    provider="qiniu_ai",
    name="Doubao Seed 2.0 Mini",
    description=TEXTS,
    family="doubao-seed-2.0",
    release_date="2026-02-14",
    last_updated="2026-02-14",
    limits=Limits(context=256000, output=32000),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

DOUBAO_SEED_2_0_PRO: Final[Model] = Model(
    id="doubao-seed-2.0-pro",
    provider="qiniu_ai",
    name="Doubao Seed 2.0 Pro",
    description=TEXTS,
    family="doubao-seed-2.0",
    release_date="2026-02-14",
    last_updated="2026-02-14",
    limits=Limits(context=256000, output=128000),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

GEMINI_2_0_FLASH: Final[Model] = Model(
    id="gemini-2.0-flash",
    provider="qiniu_ai",
    name="Gemini 2.0 Flash",
    description=TEXTS,
    family="gemini-2.0",
    release_date="2025-08-05",
    last_updated="2025-08-05",
    limits=Limits(context=1048576, output=8192),
    modalities=Modalities(input=("text", "image", "audio", "video"), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

GEMINI_2_0_FLASH_LITE: Final[Model] = Model(
    id="gemini-2.0-flash-lite",
    provider="qiniu_ai",
    name="Gemini 2.0 Flash Lite",
    description=TEXTS,
    family="gemini-2.0-flash",
    release_date="2025-08-05",
    last_updated="2025-08-05",
    limits=Limits(context=1048576, output=8192),
    modalities=Modalities(input=("text", "image", "audio", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

GEMINI_2_5_FLASH: Final[Model] = Model(
    id="gemini-2.5-flash",
    provider="qiniu_ai",
    name="Gemini 2.5 Flash",
    description=TEXTS,
    family="gemini-2.5",
    release_date="2025-08-05",
    last_updated="2025-08-05",
    limits=Limits(context=1048576, output=64000),
    modalities=Modalities(input=("text", "image", "audio", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

GEMINI_2_5_FLASH_IMAGE: Final[Model] = Model(
    id="gemini-2.5-flash-image",
    provider="qiniu_ai",
    name="Gemini 2.5 Flash Image",
    description=TEXTS,
    family="gemini-2.5-flash",
    release_date="2025-10-22",
    last_updated="2025-10-22",
    limits=Limits(context=32768, output=8192),
    modalities=Modalities(input=("text", "image"), output=("image",)),
    capabilities=Capabilities(chat=False),
    open_weights=False,
    attachment=True,
    temperature=True,
)

GEMINI_2_5_FLASH_LITE: Final[Model] = Model(
    id="gemini-2.5-flash-lite",
    provider="qiniu_ai",
    name="Gemini 2.5 Flash Lite",
    description=TEXTS,
    family="gemini-2.5-flash",
    release_date="2025-08-05",
    last_updated="2025-08-05",
    limits=Limits(context=1048576, output=64000),
    modalities=Modalities(input=("text", "image", "audio", "video"), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

GEMINI_2_5_PRO: Final[Model] = Model(
    id="gemini-2.5-pro",
    provider="qiniu_ai",
    name="Gemini 2.5 Pro",
    description=TEXTS,
    family="gemini-2.5",
    release_date="2025-08-05",
    last_updated="2025-08-05",
    limits=Limits(context=1048576, output=65536),
    modalities=Modalities(input=("text", "image", "video", "audio"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

GEMINI_3_0_FLASH_PREVIEW: Final[Model] = Model(
    id="gemini-3.0-flash-preview",
    provider="qiniu_ai",
    name="Gemini 3.0 Flash Preview",
    description=TEXTS,
    family="gemini-3.0-flash",
    release_date="2025-12-18",
    last_updated="2025-12-18",
    limits=Limits(context=1000000, output=64000),
    modalities=Modalities(
        input=("text", "image", "audio", "video", "pdf"),
        output=("text",),
    ),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

GEMINI_3_0_PRO_IMAGE_PREVIEW: Final[Model] = Model(
    id="gemini-3.0-pro-image-preview",
    provider="qiniu_ai",
    name="Gemini 3.0 Pro Image Preview",
    description=TEXTS,
    family="gemini-3.0-pro-image",
    release_date="2025-11-20",
    last_updated="2025-11-20",
    limits=Limits(context=32768, output=8192),
    modalities=Modalities(input=("text", "image"), output=("text", "image")),
    open_weights=False,
    attachment=True,
    temperature=True,
)

GEMINI_3_0_PRO_PREVIEW: Final[Model] = Model(
    id="gemini-3.0-pro-preview",
    provider="qiniu_ai",
    name="Gemini 3.0 Pro Preview",
    description=TEXTS,
    family="gemini-3.0-pro",
    release_date="2025-11-19",
    last_updated="2025-11-19",
    limits=Limits(context=1000000, output=64000),
    modalities=Modalities(
        input=("text", "image", "video", "pdf", "audio"),
        output=("text",),
    ),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

GLM_4_5: Final[Model] = Model(
    id="glm-4.5",
    provider="qiniu_ai",
    name="GLM 4.5",
    description=TEXTS,
    family="glm",
    release_date="2025-08-05",
    last_updated="2025-08-05",
    limits=Limits(context=131072, output=98304),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

GLM_4_5_AIR: Final[Model] = Model(
    id="glm-4.5-air",
    provider="qiniu_ai",
    name="GLM 4.5 Air",
    description=TEXTS,
    family="glm-4.5",
    release_date="2025-08-05",
    last_updated="2025-08-05",
    limits=Limits(context=131000, output=4096),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

GPT_OSS_120B: Final[Model] = Model(
    id="gpt-oss-120b",
    provider="qiniu_ai",
    name="gpt-oss-120b",
    description=TEXTS,
    family="gpt-oss",
    release_date="2025-08-06",
    last_updated="2025-08-06",
    limits=Limits(context=128000, output=4096),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

GPT_OSS_20B: Final[Model] = Model(
    id="gpt-oss-20b",
    provider="qiniu_ai",
    name="gpt-oss-20b",
    description=TEXTS,
    family="gpt-oss",
    release_date="2025-08-06",
    last_updated="2025-08-06",
    limits=Limits(context=128000, output=4096),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

KIMI_K2: Final[Model] = Model(
    id="kimi-k2",
    provider="qiniu_ai",
    name="Kimi K2",
    description=TEXTS,
    family="kimi",
    release_date="2025-08-05",
    last_updated="2025-08-05",
    limits=Limits(context=128000, output=128000),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

KLING_V2_6: Final[Model] = Model(
    id="kling-v2-6",
    provider="qiniu_ai",
    name="Kling-V2 6",
    description=TEXTS,
    family="kling-v2",
    release_date="2026-01-13",
    last_updated="2026-01-13",
    limits=Limits(context=99999999, output=99999999),
    modalities=Modalities(input=("text", "image", "video"), output=("video",)),
    capabilities=Capabilities(chat=False),
    open_weights=False,
    attachment=True,
    temperature=True,
)

MEITUAN_LONGCAT_FLASH_CHAT: Final[Model] = Model(
    id="meituan/longcat-flash-chat",
    provider="qiniu_ai",
    name="Meituan/Longcat-Flash-Chat",
    description=TEXTS,
    family="meituan/longcat-flash",
    release_date="2025-11-05",
    last_updated="2025-11-05",
    limits=Limits(context=131072, output=131072),
    modalities=Modalities(input=("text",), output=("text",)),
    open_weights=False,
    attachment=False,
    temperature=True,
)

MEITUAN_LONGCAT_FLASH_LITE: Final[Model] = Model(
    id="meituan/longcat-flash-lite",
    provider="qiniu_ai",
    name="Meituan/Longcat-Flash-Lite",
    description=TEXTS,
    family="meituan/longcat-flash",
    release_date="2026-02-06",
    last_updated="2026-02-06",
    limits=Limits(context=256000, output=320000),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

MIMO_V2_FLASH: Final[Model] = Model(
    id="mimo-v2-flash",
    provider="qiniu_ai",
    name="Mimo-V2-Flash",
    description=TEXTS,
    family="mimo",
    canonical="xiaomi/mimo-v2-flash",
    release_date="2025-12-16",
    last_updated="2026-02-04",
    knowledge="2024-12-01",
    limits=Limits(context=256000, output=256000),
    cost=Cost(input=0.1, output=0.3, cache_read=0.01),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

MINIMAX_MINIMAX_M2: Final[Model] = Model(
    id="minimax/minimax-m2",
    provider="qiniu_ai",
    name="Minimax/Minimax-M2",
    description=TEXTS,
    family="minimax/minimax",
    release_date="2025-10-28",
    last_updated="2025-10-28",
    limits=Limits(context=200000, output=128000),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

MINIMAX_MINIMAX_M2_1: Final[Model] = Model(
    id="minimax/minimax-m2.1",
    provider="qiniu_ai",
    name="Minimax/Minimax-M2.1",
    description=TEXTS,
    family="minimax/minimax",
    release_date="2025-12-23",
    last_updated="2025-12-23",
    limits=Limits(context=204800, output=128000),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

MINIMAX_MINIMAX_M2_5: Final[Model] = Model(
    id="minimax/minimax-m2.5",
    provider="qiniu_ai",
    name="Minimax/Minimax-M2.5",
    description=TEXTS,
    family="minimax/minimax",
    release_date="2026-02-12",
    last_updated="2026-02-12",
    limits=Limits(context=204800, output=128000),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

MINIMAX_MINIMAX_M2_5_HIGHSPEED: Final[Model] = Model(
    id="minimax/minimax-m2.5-highspeed",
    provider="qiniu_ai",
    name="Minimax/Minimax-M2.5 Highspeed",
    description=TEXTS,
    family="minimax/minimax-m2.5",
    release_date="2026-02-14",
    last_updated="2026-02-14",
    limits=Limits(context=204800, output=128000),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

MOONSHOTAI_KIMI_K2_0905: Final[Model] = Model(
    id="moonshotai/kimi-k2-0905",
    provider="qiniu_ai",
    name="Kimi K2 0905",
    description=TEXTS,
    family="moonshotai/kimi-k2",
    release_date="2025-09-08",
    last_updated="2025-09-08",
    limits=Limits(context=256000, output=100000),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

MOONSHOTAI_KIMI_K2_THINKING: Final[Model] = Model(
    id="moonshotai/kimi-k2-thinking",
    provider="qiniu_ai",
    name="Kimi K2 Thinking",
    description=TEXTS,
    family="moonshotai/kimi-k2",
    release_date="2025-11-07",
    last_updated="2025-11-07",
    limits=Limits(context=256000, output=100000),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

MOONSHOTAI_KIMI_K2_5: Final[Model] = Model(
    id="moonshotai/kimi-k2.5",
    provider="qiniu_ai",
    name="Moonshotai/Kimi-K2.5",
    description=TEXTS,
    family="moonshotai/kimi",
    release_date="2026-01-28",
    last_updated="2026-01-28",
    limits=Limits(context=256000, output=256000),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

OPENAI_GPT_5: Final[Model] = Model(
    id="openai/gpt-5",
    provider="qiniu_ai",
    name="OpenAI/GPT-5",
    description=TEXTS,
    family="openai/gpt",
    release_date="2025-09-19",
    last_updated="2025-09-19",
    limits=Limits(context=400000, output=128000),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

OPENAI_GPT_5_2: Final[Model] = Model(
    id="openai/gpt-5.2",
    provider="qiniu_ai",
    name="OpenAI/GPT-5.2",
    description=TEXTS,
    family="openai/gpt",
    release_date="2025-12-11",
    last_updated="2025-12-11",
    limits=Limits(context=400000, output=128000),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

QWEN_MAX_2025_01_25: Final[Model] = Model(
    id="qwen-max-2025-01-25",
    provider="qiniu_ai",
    name="Qwen2.5-Max-2025-01-25",
    description=TEXTS,
    family="qwen-max-2025-01",
    release_date="2025-08-05",
    last_updated="2025-08-05",
    limits=Limits(context=128000, output=4096),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

QWEN_TURBO: Final[Model] = Model(
    id="qwen-turbo",
    provider="qiniu_ai",
    name="Qwen-Turbo",
    description=TEXTS,
    family="qwen",
    release_date="2025-08-05",
    last_updated="2025-08-05",
    limits=Limits(context=1000000, output=4096),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

QWEN_VL_MAX_2025_01_25: Final[Model] = Model(
    id="qwen-vl-max-2025-01-25",
    provider="qiniu_ai",
    name="Qwen VL-MAX-2025-01-25",
    description=TEXTS,
    family="qwen-vl-max-2025-01",
    release_date="2025-08-05",
    last_updated="2025-08-05",
    limits=Limits(context=128000, output=4096),
    modalities=Modalities(input=("text", "image", "audio", "video"), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

QWEN2_5_VL_72B_INSTRUCT: Final[Model] = Model(
    id="qwen2.5-vl-72b-instruct",
    provider="qiniu_ai",
    name="Qwen 2.5 VL 72B Instruct",
    description=TEXTS,
    family="qwen2.5-vl-72b",
    release_date="2025-08-05",
    last_updated="2025-08-05",
    limits=Limits(context=128000, output=8192),
    modalities=Modalities(input=("text", "image", "audio", "video"), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

QWEN2_5_VL_7B_INSTRUCT: Final[Model] = Model(
    id="qwen2.5-vl-7b-instruct",
    provider="qiniu_ai",
    name="Qwen 2.5 VL 7B Instruct",
    description=TEXTS,
    family="qwen2.5-vl-7b",
    release_date="2025-08-05",
    last_updated="2025-08-05",
    limits=Limits(context=128000, output=8192),
    modalities=Modalities(input=("text", "image", "audio", "video"), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

QWEN3_235B_A22B: Final[Model] = Model(
    id="qwen3-235b-a22b",
    provider="qiniu_ai",
    name="Qwen 3 235B A22B",
    description=TEXTS,
    family="qwen3-235b",
    release_date="2025-08-05",
    last_updated="2025-08-05",
    limits=Limits(context=128000, output=32000),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

QWEN3_235B_A22B_INSTRUCT_2507: Final[Model] = Model(
    id="qwen3-235b-a22b-instruct-2507",
    provider="qiniu_ai",
    name="Qwen3 235b A22B Instruct 2507",
    description=TEXTS,
    family="qwen3-235b-a22b-instruct",
    release_date="2025-08-12",
    last_updated="2025-08-12",
    limits=Limits(context=262144, output=64000),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

QWEN3_235B_A22B_THINKING_2507: Final[Model] = Model(
    id="qwen3-235b-a22b-thinking-2507",
    provider="qiniu_ai",
    name="Qwen3 235B A22B Thinking 2507",
    description=TEXTS,
    family="qwen3-235b-a22b-thinking",
    release_date="2025-08-12",
    last_updated="2025-08-12",
    limits=Limits(context=262144, output=4096),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

QWEN3_30B_A3B: Final[Model] = Model(
    id="qwen3-30b-a3b",
    provider="qiniu_ai",
    name="Qwen3 30B A3B",
    description=TEXTS,
    family="qwen3-30b",
    release_date="2025-08-05",
    last_updated="2025-08-05",
    limits=Limits(context=40000, output=4096),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

QWEN3_30B_A3B_INSTRUCT_2507: Final[Model] = Model(
    id="qwen3-30b-a3b-instruct-2507",
    provider="qiniu_ai",
    name="Qwen3 30b A3b Instruct 2507",
    description=TEXTS,
    family="qwen3-30b-a3b-instruct",
    release_date="2026-02-04",
    last_updated="2026-02-04",
    limits=Limits(context=128000, output=32000),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

QWEN3_30B_A3B_THINKING_2507: Final[Model] = Model(
    id="qwen3-30b-a3b-thinking-2507",
    provider="qiniu_ai",
    name="Qwen3 30b A3b Thinking 2507",
    description=TEXTS,
    family="qwen3-30b-a3b-thinking",
    release_date="2026-02-04",
    last_updated="2026-02-04",
    limits=Limits(context=126000, output=32000),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

QWEN3_32B: Final[Model] = Model(
    id="qwen3-32b",
    provider="qiniu_ai",
    name="Qwen3 32B",
    description=TEXTS,
    family="qwen3",
    release_date="2025-08-05",
    last_updated="2025-08-05",
    limits=Limits(context=40000, output=4096),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

QWEN3_CODER_480B_A35B_INSTRUCT: Final[Model] = Model(
    id="qwen3-coder-480b-a35b-instruct",
    provider="qiniu_ai",
    name="Qwen3 Coder 480B A35B Instruct",
    description=TEXTS,
    family="qwen3-coder-480b-a35b",
    release_date="2025-08-14",
    last_updated="2025-08-14",
    limits=Limits(context=262000, output=4096),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

QWEN3_MAX: Final[Model] = Model(
    id="qwen3-max",
    provider="qiniu_ai",
    name="Qwen3 Max",
    description=TEXTS,
    family="qwen3",
    release_date="2025-09-24",
    last_updated="2025-09-24",
    limits=Limits(context=262144, output=65536),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

QWEN3_MAX_PREVIEW: Final[Model] = Model(
    id="qwen3-max-preview",
    provider="qiniu_ai",
    name="Qwen3 Max Preview",
    description=TEXTS,
    family="qwen3-max",
    release_date="2025-09-06",
    last_updated="2025-09-06",
    limits=Limits(context=256000, output=64000),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

QWEN3_NEXT_80B_A3B_INSTRUCT: Final[Model] = Model(
    id="qwen3-next-80b-a3b-instruct",
    provider="qiniu_ai",
    name="Qwen3 Next 80B A3B Instruct",
    description=TEXTS,
    family="qwen3-next-80b-a3b",
    release_date="2025-09-12",
    last_updated="2025-09-12",
    limits=Limits(context=131072, output=32768),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

QWEN3_NEXT_80B_A3B_THINKING: Final[Model] = Model(
    id="qwen3-next-80b-a3b-thinking",
    provider="qiniu_ai",
    name="Qwen3 Next 80B A3B Thinking",
    description=TEXTS,
    family="qwen3-next-80b-a3b",
    release_date="2025-09-12",
    last_updated="2025-09-12",
    limits=Limits(context=131072, output=32768),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

QWEN3_VL_30B_A3B_THINKING: Final[Model] = Model(
    id="qwen3-vl-30b-a3b-thinking",
    provider="qiniu_ai",
    name="Qwen3-Vl 30b A3b Thinking",
    description=TEXTS,
    family="qwen3-vl-30b-a3b",
    release_date="2026-02-09",
    last_updated="2026-02-09",
    limits=Limits(context=128000, output=32000),
    modalities=Modalities(input=("text", "image", "video"), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

QWEN3_5_397B_A17B: Final[Model] = Model(
    id="qwen3.5-397b-a17b",
    provider="qiniu_ai",
    name="Qwen3.5 397B A17B",
    description=TEXTS,
    family="qwen3.5-397b",
    release_date="2026-02-22",
    last_updated="2026-02-22",
    limits=Limits(context=256000, output=64000),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

STEPFUN_AI_GELAB_ZERO_4B_PREVIEW: Final[Model] = Model(
    id="stepfun-ai/gelab-zero-4b-preview",
    provider="qiniu_ai",
    name="Stepfun-Ai/Gelab Zero 4b Preview",
    description=TEXTS,
    family="stepfun-ai/gelab-zero-4b",
    release_date="2025-12-23",
    last_updated="2025-12-23",
    limits=Limits(context=8192, output=4096),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

STEPFUN_STEP_3_5_FLASH: Final[Model] = Model(
    id="stepfun/step-3.5-flash",
    provider="qiniu_ai",
    name="Stepfun/Step-3.5 Flash",
    description=TEXTS,
    family="stepfun/step-3.5",
    release_date="2026-02-02",
    last_updated="2026-02-02",
    limits=Limits(context=64000, output=4096),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    open_weights=False,
    attachment=True,
    temperature=True,
)

X_AI_GROK_4_FAST: Final[Model] = Model(
    id="x-ai/grok-4-fast",
    provider="qiniu_ai",
    name="x-AI/Grok-4-Fast",
    description=TEXTS,
    family="x-ai/grok-4",
    release_date="2025-09-20",
    last_updated="2025-09-20",
    limits=Limits(context=2000000, output=2000000),
    modalities=Modalities(input=("text", "image", "audio", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

X_AI_GROK_4_FAST_NON_REASONING: Final[Model] = Model(
    id="x-ai/grok-4-fast-non-reasoning",
    provider="qiniu_ai",
    name="X-Ai/Grok-4-Fast-Non-Reasoning",
    description=TEXTS,
    family="x-ai/grok-4-fast-non",
    release_date="2025-12-18",
    last_updated="2025-12-18",
    limits=Limits(context=2000000, output=2000000),
    modalities=Modalities(input=("text", "image", "audio", "video"), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

X_AI_GROK_4_FAST_REASONING: Final[Model] = Model(
    id="x-ai/grok-4-fast-reasoning",
    provider="qiniu_ai",
    name="X-Ai/Grok-4-Fast-Reasoning",
    description=TEXTS,
    family="x-ai/grok-4-fast",
    release_date="2025-12-18",
    last_updated="2025-12-18",
    limits=Limits(context=2000000, output=2000000),
    modalities=Modalities(input=("text", "image", "audio", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

X_AI_GROK_4_1_FAST: Final[Model] = Model(
    id="x-ai/grok-4.1-fast",
    provider="qiniu_ai",
    name="x-AI/Grok-4.1-Fast",
    description=TEXTS,
    family="x-ai/grok-4.1",
    release_date="2025-11-20",
    last_updated="2025-11-20",
    limits=Limits(context=2000000, output=2000000),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

X_AI_GROK_4_1_FAST_NON_REASONING: Final[Model] = Model(
    id="x-ai/grok-4.1-fast-non-reasoning",
    provider="qiniu_ai",
    name="X-Ai/Grok 4.1 Fast Non Reasoning",
    description=TEXTS,
    family="x-ai/grok-4.1-fast-non",
    release_date="2025-12-19",
    last_updated="2025-12-19",
    limits=Limits(context=2000000, output=2000000),
    modalities=Modalities(input=("text", "image", "audio", "video"), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

X_AI_GROK_4_1_FAST_REASONING: Final[Model] = Model(
    id="x-ai/grok-4.1-fast-reasoning",
    provider="qiniu_ai",
    name="X-Ai/Grok 4.1 Fast Reasoning",
    description=TEXTS,
    family="x-ai/grok-4.1-fast",
    release_date="2025-12-19",
    last_updated="2025-12-19",
    limits=Limits(context=20000000, output=2000000),
    modalities=Modalities(input=("text", "image", "audio", "video"), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

X_AI_GROK_CODE_FAST_1: Final[Model] = Model(
    id="x-ai/grok-code-fast-1",
    provider="qiniu_ai",
    name="x-AI/Grok-Code-Fast 1",
    description=TEXTS,
    family="x-ai/grok-code-fast",
    release_date="2025-09-02",
    last_updated="2025-09-02",
    limits=Limits(context=256000, output=10000),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

XIAOMI_MIMO_V2_FLASH: Final[Model] = Model(
    id="xiaomi/mimo-v2-flash",
    provider="qiniu_ai",
    name="Xiaomi/Mimo-V2-Flash",
    description=TEXTS,
    family="mimo",
    canonical="xiaomi/mimo-v2-flash",
    release_date="2025-12-16",
    last_updated="2026-02-04",
    knowledge="2024-12-01",
    limits=Limits(context=256000, output=256000),
    cost=Cost(input=0.1, output=0.3, cache_read=0.01),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=True,
    attachment=False,
    temperature=True,
)

Z_AI_AUTOGLM_PHONE_9B: Final[Model] = Model(
    id="z-ai/autoglm-phone-9b",
    provider="qiniu_ai",
    name="Z-Ai/Autoglm Phone 9b",
    description=TEXTS,
    family="z-ai/autoglm-phone",
    release_date="2025-12-23",
    last_updated="2025-12-23",
    limits=Limits(context=12800, output=4096),
    modalities=Modalities(input=("text", "image"), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=True,
    temperature=True,
)

Z_AI_GLM_4_6: Final[Model] = Model(
    id="z-ai/glm-4.6",
    provider="qiniu_ai",
    name="Z-AI/GLM 4.6",
    description=TEXTS,
    family="z-ai/glm",
    release_date="2025-10-11",
    last_updated="2025-10-11",
    limits=Limits(context=200000, output=200000),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

Z_AI_GLM_4_7: Final[Model] = Model(
    id="z-ai/glm-4.7",
    provider="qiniu_ai",
    name="Z-Ai/GLM 4.7",
    description=TEXTS,
    family="z-ai/glm",
    release_date="2025-12-23",
    last_updated="2025-12-23",
    limits=Limits(context=200000, output=200000),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

Z_AI_GLM_5: Final[Model] = Model(
    id="z-ai/glm-5",
    provider="qiniu_ai",
    name="Z-Ai/GLM 5",
    description=TEXTS,
    family="z-ai/glm",
    release_date="2026-02-12",
    last_updated="2026-02-12",
    limits=Limits(context=200000, output=128000),
    modalities=Modalities(input=("text",), output=("text",)),
    capabilities=Capabilities(
        reasoning=Reasoning(enabled=True, toggle=True),
        tools=Tools(enabled=True),
        streaming=Streaming(tool_calls=True),
    ),
    open_weights=False,
    attachment=False,
    temperature=True,
)

MODELS: Final[Mapping[str, Model]] = MappingProxyType(
    {
        "MiniMax-M1": MINIMAX_M1,
        "claude-3.5-haiku": CLAUDE_3_5_HAIKU,
        "claude-3.5-sonnet": CLAUDE_3_5_SONNET,
        "claude-3.7-sonnet": CLAUDE_3_7_SONNET,
        "claude-4.0-opus": CLAUDE_4_0_OPUS,
        "claude-4.0-sonnet": CLAUDE_4_0_SONNET,
        "claude-4.1-opus": CLAUDE_4_1_OPUS,
        "claude-4.5-haiku": CLAUDE_4_5_HAIKU,
        "claude-4.5-opus": CLAUDE_4_5_OPUS,
        "claude-4.5-sonnet": CLAUDE_4_5_SONNET,
        "deepseek-r1": DEEPSEEK_R1,
        "deepseek-r1-0528": DEEPSEEK_R1_0528,
        "deepseek-v3": DEEPSEEK_V3,
        "deepseek-v3-0324": DEEPSEEK_V3_0324,
        "deepseek-v3.1": DEEPSEEK_V3_1,
        "deepseek/deepseek-math-v2": DEEPSEEK_DEEPSEEK_MATH_V2,
        "deepseek/deepseek-v3.1-terminus": DEEPSEEK_DEEPSEEK_V3_1_TERMINUS,
        "deepseek/deepseek-v3.1-terminus-thinking": DEEPSEEK_DEEPSEEK_V3_1_TERMINUS_THINKING,
        "deepseek/deepseek-v3.2-251201": DEEPSEEK_DEEPSEEK_V3_2_251201,
        "deepseek/deepseek-v3.2-exp": DEEPSEEK_DEEPSEEK_V3_2_EXP,
        "deepseek/deepseek-v3.2-exp-thinking": DEEPSEEK_DEEPSEEK_V3_2_EXP_THINKING,
        "doubao-1.5-pro-32k": DOUBAO_1_5_PRO_32K,
        "doubao-1.5-thinking-pro": DOUBAO_1_5_THINKING_PRO,
        "doubao-1.5-vision-pro": DOUBAO_1_5_VISION_PRO,
        "doubao-seed-1.6": DOUBAO_SEED_1_6,
        "doubao-seed-1.6-flash": DOUBAO_SEED_1_6_FLASH,
        "doubao-seed-1.6-thinking": DOUBAO_SEED_1_6_THINKING,
        "doubao-seed-2.0-code": DOUBAO_SEED_2_0_CODE,
        "doubao-seed-2.0-lite": DOUBAO_SEED_2_0_LITE,
        "doubao-seed-2.0-mini": DOUBAO_SEED_2_0_MINI,
        "doubao-seed-2.0-pro": DOUBAO_SEED_2_0_PRO,
        "gemini-2.0-flash": GEMINI_2_0_FLASH,
        "gemini-2.0-flash-lite": GEMINI_2_0_FLASH_LITE,
        "gemini-2.5-flash": GEMINI_2_5_FLASH,
        "gemini-2.5-flash-image": GEMINI_2_5_FLASH_IMAGE,
        "gemini-2.5-flash-lite": GEMINI_2_5_FLASH_LITE,
        "gemini-2.5-pro": GEMINI_2_5_PRO,
        "gemini-3.0-flash-preview": GEMINI_3_0_FLASH_PREVIEW,
        "gemini-3.0-pro-image-preview": GEMINI_3_0_PRO_IMAGE_PREVIEW,
        "gemini-3.0-pro-preview": GEMINI_3_0_PRO_PREVIEW,
        "glm-4.5": GLM_4_5,
        "glm-4.5-air": GLM_4_5_AIR,
        "gpt-oss-120b": GPT_OSS_120B,
        "gpt-oss-20b": GPT_OSS_20B,
        "kimi-k2": KIMI_K2,
        "kling-v2-6": KLING_V2_6,
        "meituan/longcat-flash-chat": MEITUAN_LONGCAT_FLASH_CHAT,
        "meituan/longcat-flash-lite": MEITUAN_LONGCAT_FLASH_LITE,
        "mimo-v2-flash": MIMO_V2_FLASH,
        "minimax/minimax-m2": MINIMAX_MINIMAX_M2,
        "minimax/minimax-m2.1": MINIMAX_MINIMAX_M2_1,
        "minimax/minimax-m2.5": MINIMAX_MINIMAX_M2_5,
        "minimax/minimax-m2.5-highspeed": MINIMAX_MINIMAX_M2_5_HIGHSPEED,
        "moonshotai/kimi-k2-0905": MOONSHOTAI_KIMI_K2_0905,
        "moonshotai/kimi-k2-thinking": MOONSHOTAI_KIMI_K2_THINKING,
        "moonshotai/kimi-k2.5": MOONSHOTAI_KIMI_K2_5,
        "openai/gpt-5": OPENAI_GPT_5,
        "openai/gpt-5.2": OPENAI_GPT_5_2,
        "qwen-max-2025-01-25": QWEN_MAX_2025_01_25,
        "qwen-turbo": QWEN_TURBO,
        "qwen-vl-max-2025-01-25": QWEN_VL_MAX_2025_01_25,
        "qwen2.5-vl-72b-instruct": QWEN2_5_VL_72B_INSTRUCT,
        "qwen2.5-vl-7b-instruct": QWEN2_5_VL_7B_INSTRUCT,
        "qwen3-235b-a22b": QWEN3_235B_A22B,
        "qwen3-235b-a22b-instruct-2507": QWEN3_235B_A22B_INSTRUCT_2507,
        "qwen3-235b-a22b-thinking-2507": QWEN3_235B_A22B_THINKING_2507,
        "qwen3-30b-a3b": QWEN3_30B_A3B,
        "qwen3-30b-a3b-instruct-2507": QWEN3_30B_A3B_INSTRUCT_2507,
        "qwen3-30b-a3b-thinking-2507": QWEN3_30B_A3B_THINKING_2507,
        "qwen3-32b": QWEN3_32B,
        "qwen3-coder-480b-a35b-instruct": QWEN3_CODER_480B_A35B_INSTRUCT,
        "qwen3-max": QWEN3_MAX,
        "qwen3-max-preview": QWEN3_MAX_PREVIEW,
        "qwen3-next-80b-a3b-instruct": QWEN3_NEXT_80B_A3B_INSTRUCT,
        "qwen3-next-80b-a3b-thinking": QWEN3_NEXT_80B_A3B_THINKING,
        "qwen3-vl-30b-a3b-thinking": QWEN3_VL_30B_A3B_THINKING,
        "qwen3.5-397b-a17b": QWEN3_5_397B_A17B,
        "stepfun-ai/gelab-zero-4b-preview": STEPFUN_AI_GELAB_ZERO_4B_PREVIEW,
        "stepfun/step-3.5-flash": STEPFUN_STEP_3_5_FLASH,
        "x-ai/grok-4-fast": X_AI_GROK_4_FAST,
        "x-ai/grok-4-fast-non-reasoning": X_AI_GROK_4_FAST_NON_REASONING,
        "x-ai/grok-4-fast-reasoning": X_AI_GROK_4_FAST_REASONING,
        "x-ai/grok-4.1-fast": X_AI_GROK_4_1_FAST,
        "x-ai/grok-4.1-fast-non-reasoning": X_AI_GROK_4_1_FAST_NON_REASONING,
        "x-ai/grok-4.1-fast-reasoning": X_AI_GROK_4_1_FAST_REASONING,
        "x-ai/grok-code-fast-1": X_AI_GROK_CODE_FAST_1,
        "xiaomi/mimo-v2-flash": XIAOMI_MIMO_V2_FLASH,
        "z-ai/autoglm-phone-9b": Z_AI_AUTOGLM_PHONE_9B,
        "z-ai/glm-4.6": Z_AI_GLM_4_6,
        "z-ai/glm-4.7": Z_AI_GLM_4_7,
        "z-ai/glm-5": Z_AI_GLM_5,
    }
)

ALIASES: Final[Mapping[str, str]] = MappingProxyType({})
