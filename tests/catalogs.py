"""Small catalogs for tests, and ways to make more."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

import llm_db

Data = Mapping[str, Any]


class Given:
    """A source of one's own: gives what it was given, or raises it."""

    def __init__(self, data: Any, name: str = "given") -> None:
        self.data = data
        self.name = name

    def load(self) -> Any:
        if isinstance(self.data, BaseException):
            raise self.data
        return self.data


def provider(id: str, *models: Mapping[str, Any], **fields: Any) -> dict[str, Any]:
    """Canonical data of one provider: merge several with ``|``."""
    return {id: {"id": id, **fields, "models": list(models)}}


def build(*layers: Data, **options: Any) -> llm_db.Snapshot:
    """A snapshot of these layers, lowest first; options are those of `llm_db.build`."""
    sources = [Given(layer, f"layer{n}") for n, layer in enumerate(layers)]
    return llm_db.build(sources=sources, **options)


def specs(snapshot: llm_db.Snapshot) -> list[str]:
    """The specs of all models, in catalog order."""
    return [model.spec for model in snapshot.models()]


#: Four providers; the ids hold every character that makes specs hard to read.
TINY: dict[str, Any] = {
    "openai": {
        "id": "openai",
        "name": "OpenAI",
        "base_url": "https://api.openai.com/v1",
        "env": ["OPENAI_API_KEY"],
        "models": [
            {
                "id": "gpt-4o",
                "name": "GPT-4o",
                "release_date": "2024-05-13",
                "aliases": ["gpt-4o-2024-08-06", "omni"],
                "limits": {"context": 128000, "output": 16384},
                "cost": {"input": 2.5, "output": 10},
                "modalities": {"input": ["text", "image"], "output": ["text"]},
                "capabilities": {"tools": {"enabled": True}},
            },
            {
                "id": "gpt-4o-mini",
                "release_date": "2024-07-18",
                "capabilities": {"tools": {"enabled": True}, "json": {"native": True}},
                "cost": {"input": 0.15, "output": 0.6},
            },
            {"id": "gpt-3.5", "release_date": "2022-11", "deprecated": True},
            {
                "id": "text-embedding-3",
                "release_date": "2024-01-25",
                "capabilities": {"chat": False, "embeddings": True},
                "cost": {"input": 0},
            },
        ],
    },
    "anthropic": {
        "id": "anthropic",
        "name": "Anthropic",
        "models": [
            {
                "id": "claude-3",
                "release_date": "2024-02-29",
                "aliases": ["claude"],
                "capabilities": {
                    "tools": {"enabled": True},
                    "reasoning": {"enabled": True, "token_budget": 0},
                },
            },
            {"id": "gpt-4o", "capabilities": {"streaming": {"text": False}}},
        ],
    },
    "google-vertex": {
        "id": "google-vertex",
        "models": [
            {"id": "gemini@001"},
            {"id": "publishers/google:gemini"},
            {"id": "openai:gpt-4o"},
            {"id": "odd@openai"},
        ],
    },
    "empty": {"id": "empty", "models": []},
    "wafer.ai": {
        "id": "wafer.ai",
        "models": [
            {"id": "@cf/llama"},
            {"id": "~latest"},
            {"id": " lead"},
            {"id": "Case-Sensitive"},
            {"id": "llama:8b"},
        ],
    },
}


def write_project(
    folder: Path,
    package: str,
    data: Data,
    config: str = "",
    edition: str = "2026-01-02",
) -> None:
    """A project folder whose snapshot holds these canonical data."""
    snapshot = folder / "sources" / "snapshot" / "models_dev"
    snapshot.mkdir(parents=True)
    output = f'package = "{package}"\n'
    if "[output]" not in config:
        output = f"\n[output]\n{output}"
    (folder / "sources" / "catalog.toml").write_text(config + output, "utf-8")
    for id, entry in data.items():
        (snapshot / f"{id}.json").write_text(json.dumps(entry), "utf-8")
    head = {"edition": edition, "source_url": "https://example.org"}
    (snapshot / "edition.json").write_text(json.dumps(head), "utf-8")


class OpenGate:
    """A gate that lets every package through; ``act`` runs when it is asked."""

    def __init__(self, act: Callable[[], object] = lambda: None) -> None:
        self.act = act

    def wrote(self, *_: object) -> None:
        """Nothing is compiled."""

    def require_equal(self, *_: object) -> None:
        self.act()

    def close(self) -> None:
        """Nothing runs."""


def open_gate(
    patch: pytest.MonkeyPatch, act: Callable[[], object] = lambda: None
) -> None:
    """Generate without proving the package."""
    patch.setattr("llm_db_generator.build.generate.Gate", lambda *_: OpenGate(act))
