"""Canonical JSON, one model a line: what a source returns."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from llm_db.schema import Model, Provider

#: One provider and its models.
Shelves = Iterable[tuple[Provider, Iterable[Model]]]


def canonical(shelves: Shelves) -> str:
    """Canonical JSON: what a source returns, and what `Config` reads back."""
    return document(
        {
            provider.id: (provider.to_dict(), [model.to_dict() for model in models])
            for provider, models in shelves
        }
    )


def document(
    shelves: Mapping[str, tuple[dict[str, Any], list[dict[str, Any]]]],
    keyed: bool = False,
) -> str:
    """One line a model, so that diffs can be read; ``keyed``: models by id."""
    parts = []
    for id, (fields, models) in shelves.items():
        lines = [f"{_dump(key)}: {_dump(value)},\n" for key, value in fields.items()]
        opening, closing = ("{", "}") if keyed else ("[", "]")
        listed = ",\n".join(
            f"{_dump(model['id'])}: {_dump(model)}" if keyed else _dump(model)
            for model in models
        )
        body = f"{''.join(lines)}{_dump('models')}: {opening}\n{listed}\n{closing}"
        parts.append(f"{_dump(id)}: {{\n{body}\n}}")
    return "{\n" + ",\n".join(parts) + "\n}\n"


def _dump(value: Any) -> str:
    return json.dumps(value, allow_nan=False)
