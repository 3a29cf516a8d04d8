"""A small catalog that holds what the pages must show, and what must do no harm."""

from __future__ import annotations

from typing import Any

import llm_db
from catalogs import Given, provider

MARKUP = "<script>document.title='hacked'</script>"
#: Half of a surrogate pair: no character, but an id may hold it.
HALF = "half \ud83d of a pair"
HOSTILE = (
    MARKUP,
    "<img src=x onerror=alert(1)>",
    "'\"><svg onload=alert(1)>",
    "javascript:alert(1)",
    "</script><script>alert(1)</script>",
    "\u202egnp.exe",
    "__proto__",
    "constructor",
    "a\u2028b\x00c",
    "{{ 7 * 7 }}",
    "=cmd|'/c calc'!A1",
    "%3Cscript%3E",
    "a#b?c=d&e",
    "%zz",
    "%ED%A0%80",
    HALF,
)

SONNET: dict[str, Any] = {
    "id": "claude-sonnet-4-5",
    "name": "Claude Sonnet 4.5",
    "family": "claude-sonnet",
    "canonical": "anthropic/claude-sonnet-4-5",
    "description": "The model for agents & code",
    "release_date": "2025-09-29",
    "last_updated": "2025-09-29",
    "knowledge": "2025-07",
    "aliases": ["claude-sonnet-4-5-20250929"],
    "limits": {"context": 200000, "output": 64000},
    "cost": {
        "input": 3,
        "output": 15,
        "cache_read": 0.3,
        "cache_write": 3.75,
        "cache_write_1h": 6,
        "tools": {"web_search": 0.01},
        "modes": {"batch": {"input": 1.5, "output": 7.5}},
        "tiers": [{"size": 200000, "input": 6, "output": 22.5, "cache_read": 0.6}],
    },
    "modalities": {"input": ["text", "image", "pdf"], "output": ["text"]},
    "capabilities": {
        "reasoning": {"enabled": True},
        "tools": {"enabled": True, "parallel": False},
    },
    "lifecycle": {
        "deprecated_on": "2026-02-01",
        "retires_on": "2099-09-29",
        "successor": "claude-opus-4-5",
        "source": "https://example.org/ends",
    },
}
OFFER = {
    "canonical": SONNET["canonical"],
    "family": SONNET["family"],
    "capabilities": SONNET["capabilities"],
    "modalities": SONNET["modalities"],
}

DATA: dict[str, Any] = {
    **provider(
        "anthropic",
        SONNET,
        {"id": "claude-opus-4-5", "name": "Claude Opus 4.5", "release_date": "2025-11"},
        name="Anthropic",
        doc="https://docs.example.org/anthropic",
        env=["ANTHROPIC_API_KEY"],
        aliases=["claude"],
    ),
    **provider(
        "openai",
        {
            "id": "gpt-4o",
            "name": "GPT-4o",
            "family": "gpt",
            "release_date": "2024-05-13",
            "limits": {"context": 128000, "output": 16384},
            "cost": {"input": 2.5, "output": 10, "cache_read": 1.25},
            "modalities": {"input": ["text", "image"], "output": ["text"]},
            "capabilities": {
                "tools": {"enabled": True},
                "json": {"native": True, "schema": True},
            },
            "open_weights": False,
        },
        {
            "id": "gpt-free",
            "release_date": "2025-01-01",
            "cost": {"input": 0, "output": 0},
            "limits": {"context": 8000},
        },
        {"id": "gpt-unknown", "release_date": "sometime"},
        {
            "id": "gpt-old",
            "release_date": "2020-01",
            "deprecated": True,
            "status": "deprecated",
            "cost": {"input": 60, "output": 120},
            "limits": {"context": 2048},
        },
        name="OpenAI",
        doc="javascript:alert('doc')",
    ),
    **provider(
        "amazon-bedrock",
        {
            **OFFER,
            "id": "anthropic.claude-sonnet-4-5-20250929-v1:0",
            "name": "Claude Sonnet 4.5",
            "release_date": "2025-09-29",
            "limits": {"context": 1000000, "output": 64000},
            "cost": {"input": 3.3, "output": 16.5},
        },
        name="Amazon Bedrock",
        aliases=["bedrock"],
    ),
    **provider(
        "cheap",
        {
            **OFFER,
            "id": "anthropic/claude-4.5-sonnet",
            "release_date": "2025-10-01",
            "limits": {"context": 200000},
            "cost": {"input": 2, "output": 9},
            "status": "beta",
        },
        name="Cheap & Cheerful",
    ),
    **provider(
        "evil",
        *(
            {
                "id": text,
                "name": text,
                "family": text,
                "description": text,
                "aliases": [f"alias {text}"],
                "tags": [text],
                "release_date": "2021-01-01",
                "extra": {text: {text: [text]}},
            }
            for text in HOSTILE
        ),
        name=MARKUP,
        doc="javascript:alert(1)",
        base_url="data:text/html,<script>alert(1)</script>",
        env=[MARKUP],
    ),
    # Names that our own files have.
    **provider("catalog", {"id": "one"}),
    **provider("con", {"id": "two"}),
}


def build_catalog() -> llm_db.Snapshot:
    """The snapshot of `DATA`."""
    return llm_db.build(sources=[Given(DATA)])
