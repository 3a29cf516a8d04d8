"""Canonical JSON, one model a line: what a source returns."""

from __future__ import annotations

from collections.abc import Iterable

from llm_db.schema import Model, Provider

from ..text import json_lines

#: One provider and its models.
Shelves = Iterable[tuple[Provider, Iterable[Model]]]


def canonical(shelves: Shelves) -> str:
    """Canonical JSON: what a source returns, and what `Config` reads back."""
    providers = {
        provider.id: {
            **provider.to_dict(),
            "models": [model.to_dict() for model in models],
        }
        for provider, models in shelves
    }
    return json_lines(providers, "*", "models") + "\n"
