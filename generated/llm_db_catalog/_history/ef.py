# Written by `llm-db generate`. Do not edit. Template: templates/history.py.jinja.
# input sha256:455c46faee5272ef670c7763
# body sha256:94243e6de7c48c5cd5fffc72
from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

# fmt: off
MODELS: Final[Mapping[str, Mapping[str, Any]]] = MappingProxyType({
    "e2e": {"": "End-to-End Encrypted", "trustedrouter": (30, None, 38, None)},
    "e5-mistral-7b-instruct": {"": "e5-mistral-7b-instruct", "nebius:intfloat/": (10, (0.01, 0), 23, None)},
    "elephant-alpha": {"": "Elephant (free)", "kilo:openrouter/": (18, (0, 0), 22, "Elephant (new)"), "openrouter:openrouter/": (18, (0, 0), 24, None)},
    "embed-v4.0": {"vercel:cohere/": (7, (0.12, 0), 26, ())},
    "ember-1": {"fireworks_ai:accounts/fireworks/models/": (39, (3, 15, 0.3))},
    "ernie-4.5-21b-a3b": {"": "Baidu: ERNIE 4.5 21B A3B", "kilo:baidu/": (12, (0.07, 0.28), 34, None), "openrouter:baidu/": (24, (0.07, 0.28), 26, "ERNIE 4.5 21B A3B")},
    "ernie-4.5-21b-a3b-thinking": {"": "Baidu: ERNIE 4.5 21B A3B Thinking", "kilo:baidu/": (12, (0.07, 0.28), 34, None), "openrouter:baidu/": (24, (0.07, 0.28), 26, "ERNIE 4.5 21B A3B Thinking")},
    "ERNIE-4.5-300B-A47B": {"": "baidu/ERNIE-4.5-300B-A47B", "siliconflow:baidu/": (6, (0.28, 1.1), 39, None), "siliconflow_cn:baidu/": (6, (0.28, 1.1), 39, None)},
    "ernie-4.5-300b-a47b": {"": "Baidu: ERNIE 4.5 300B A47B ", "kilo:baidu/": (12, (0.28, 1.1), 34, None), "nano_gpt:baidu/": (14, (0.35, 1.15), 26, "ERNIE 4.5 300B"), "openrouter:baidu/": (24, (0.28, 1.1), 26, "ERNIE 4.5 300B A47B ")},
    "ernie-4.5-8k-preview": {"": "Ernie 4.5 8k Preview", "nano_gpt": (14, (0.66, 2.6), 34, None)},
    "ernie-4.5-turbo-128k": {"": "Ernie 4.5 Turbo 128k", "nano_gpt": (14, (0.132, 0.55), 34, None)},
    "ernie-4.5-turbo-vl-32k": {"": "Ernie 4.5 Turbo VL 32k", "nano_gpt": (14, (0.495, 1.43), 34, None)},
    "ernie-4.5-vl-28b-a3b": {"": "Baidu: ERNIE 4.5 VL 28B A3B", "kilo:baidu/": (12, (0.14, 0.56), 34, None), "nano_gpt:baidu/": (14, (0.13999999999999999, 0.5599999999999999), 34, (0.14, 0.56, 0.07), 35, "ERNIE 4.5 VL 28B"), "novita_ai:baidu/": (7, (1.4, 5.6), 27), "openrouter:baidu/": (24, (0.14, 0.56), 26, "ERNIE 4.5 VL 28B A3B")},
    "ernie-5.0-thinking-latest": {"": "Ernie 5.0 Thinking", "nano_gpt": (14, (1.1, 2), 26, None)},
    "ernie-5.0-thinking-preview": {"nano_gpt": (14, (1.1, 2), 34)},
    "ernie-x1-32k": {"": "Ernie X1 32k", "nano_gpt": (14, (0.33, 1.32), 34, None)},
    "ernie-x1-32k-preview": {"": "Ernie X1 32k", "nano_gpt": (14, (0.33, 1.32), 34, None)},
    "ernie-x1-turbo-32k": {"": "Ernie X1 Turbo 32k", "nano_gpt": (14, (0.165, 0.66), 34, None)},
    "ernie-x1.1-preview": {"nano_gpt": (14, (0.15, 0.6), 34)},
    "eu.anthropic.claude-fable-5": {"amazon_bedrock": (27, (11, 55, 1.1, 13.75))},
    "eu.anthropic.claude-haiku-4-5-20251001-v1:0": {"amazon_bedrock": (10, (1, 5, 0.1, 1.25), 28, (1.1, 5.5, 0.11, 1.375))},
    "eu.anthropic.claude-opus-4-5-20251101-v1:0": {"amazon_bedrock": (10, (5, 25, 0.5, 6.25), 28, (5.5, 27.5, 0.55, 6.875))},
    "eu.anthropic.claude-opus-4-6-v1": {"amazon_bedrock": (10, (5, 25, 0.5, 6.25, {"tiers": ({"cache_read": 1, "cache_write": 12.5, "input": 10, "output": 37.5, "size": 200000},)}), 14, (5, 25, 0.5, 6.25), 26, (5.5, 27.5, 0.55, 6.875))},
    "eu.anthropic.claude-opus-4-7": {"amazon_bedrock": (19, (5, 25, 0.5, 6.25), 26, (5.5, 27.5, 0.55, 6.875))},
    "eu.anthropic.claude-opus-4-8": {"amazon_bedrock": (26, (5.5, 27.5, 0.55, 6.875))},
    "eu.anthropic.claude-opus-5": {"amazon_bedrock": (33, (5.5, 27.5, 0.55, 6.875))},
    "eu.anthropic.claude-opus-5-5": {"amazon_bedrock": (39, (4.4, 22, 0.22, 5.5))},
    "eu.anthropic.claude-sonnet-4-20250514-v1:0": {"amazon_bedrock": (10, (3, 15, 0.3, 3.75), 23, 39, (3, 15, 0.3, 3.75))},
    "eu.anthropic.claude-sonnet-4-5-20250929-v1:0": {"amazon_bedrock": (10, (3, 15, 0.3, 3.75), 26, (3.3, 16.5, 0.33, 4.125))},
    "eu.anthropic.claude-sonnet-4-6": {"amazon_bedrock": (12, (3, 15, 0.3, 3.75, {"tiers": ({"cache_read": 0.6, "cache_write": 7.5, "input": 6, "output": 22.5, "size": 200000},)}), 14, (3, 15, 0.3, 3.75), 26, (3.3, 16.5, 0.33, 4.125))},
    "eu.anthropic.claude-sonnet-5": {"amazon_bedrock": (29, (2.2, 11, 0.22, 2.75))},
    "EVA-LLaMA-3.33-70B-v0.0": {"nano_gpt:EVA-UNIT-01/": (14, (2.006, 2.006), 34)},
    "EVA-LLaMA-3.33-70B-v0.1": {"nano_gpt:EVA-UNIT-01/": (14, (2.006, 2.006), 34)},
    "EVA-Qwen2.5-32B-v0.2": {"nano_gpt:EVA-UNIT-01/": (14, (0.7989999999999999, 0.7989999999999999), 34)},
    "EVA-Qwen2.5-72B-v0.2": {"nano_gpt:EVA-UNIT-01/": (14, (0.7989999999999999, 0.7989999999999999), 34)},
    "exa-answer": {"": "Exa (Answer)", "nano_gpt": (14, (2.5, 2.5), 39, None)},
    "exa-research": {"": "Exa (Research)", "nano_gpt": (14, (2.5, 2.5), 34, None)},
    "exa-research-pro": {"": "Exa (Research Pro)", "nano_gpt": (14, (2.5, 2.5), 34, None)},
    "EXAONE-4.0.1-32B": {"": "EXAONE 4.0.1 32B", "friendli:LGAI-EXAONE/": (6, (0.6, 1), 13, None)},
    "falcon-7b-instruct": {"": "@cf/tiiuae/falcon-7b-instruct", "cloudflare_workers_ai": (0, (0, 0), 10, None)},
    "fast": {"": "Fast", "trustedrouter": (30, None, 38, None)},
    "flux-1-schnell": {"": "@cf/black-forest-labs/flux-1-schnell", "cloudflare_workers_ai": (0, (5.3e-05, 0.00011), 10, None)},
    "flux-dev": {"": "FLUX.1-dev", "nebius:black-forest-labs/": (10, (0, 0), 23, None)},
    "flux-schnell": {"": "FLUX.1-schnell", "nebius:black-forest-labs/": (10, (0, 0), 23, None)},
    "flux.2-flex": {"": "FLUX.2 Flex", "openrouter:black-forest-labs/": (9, (0, 0), 24, None)},
    "flux.2-klein-4b": {"": "FLUX.2 Klein 4B", "openrouter:black-forest-labs/": (9, (0, 0), 24, None)},
    "flux.2-max": {"": "FLUX.2 Max", "openrouter:black-forest-labs/": (9, (0, 0), 24, None)},
    "flux.2-pro": {"": "FLUX.2 Pro", "openrouter:black-forest-labs/": (9, (0, 0), 24, None)},
    "free": {"kilo:kilo-auto/": (14, (0, 0), 34)},
    "frontier": {"kilo:kilo-auto/": (14, (5, 25), 34)},
    "fugu-ultra": {"": "Fugu Ultra", "empiriolabs": (31, (7.5, 45, 1.5, {"tiers": ({"cache_read": 1.5, "input": 15, "output": 67.5, "size": 272000},)}), 33, None), "nano_gpt:sakana/": (34, (5.25, 31.5, 0.525), 39), "openrouter:sakana/": (28, (5, 30, 0.5), 34), "requesty": (37, (4.5, 27, 0.45, {"tiers": ({"cache_read": 0.9, "input": 9, "output": 40.5, "size": 272000},)}), 38), "vercel:sakana/": (28, (5, 30, 0.5), 39)},
    "fugu-ultra-v1.1": {"nano_gpt:sakana/": (34, (5.25, 31.5, 0.525), 39)},
})
DOCUMENTED: Final[Mapping[str, Mapping[str, Any]]] = MappingProxyType({
})
SUCCESSORS: Final[Mapping[str, Mapping[str, str]]] = MappingProxyType({
})
