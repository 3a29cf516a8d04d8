"""Models as flat rows: what data frames and SQL engines take."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, TypeAlias

from .._rules import rule_of
from ..schema import RECORDS, Model

#: A type of column: every value of it is of this type or ``None``.
Kind: TypeAlias = type[str] | type[int] | type[float] | type[bool]

_RECORDS = {record.__name__: record for record in RECORDS}
_SCALARS: Mapping[str, Kind] = {
    "text": str,
    "provider_id": str,
    "flag": bool,
    "count": int,
    "price": float,
}


def _columns(record: type[Any], prefix: str = "") -> Iterator[tuple[str, Kind]]:
    """Every column of a record and its type: the path of the field, joined by ``_``."""
    for field in record.__attrs_attrs__:
        rule, name = rule_of(record, field), f"{prefix}{field.alias}"
        if rule.kind == "record":
            yield from _columns(_RECORDS[rule.record], f"{name}_")
        else:
            yield name, _SCALARS.get(rule.kind, str)


#: Column → its type, in the order of the fields. ``spec`` comes first.
COLUMNS: Mapping[str, Kind] = {"spec": str, **dict(_columns(Model))}

Fill: TypeAlias = Callable[[Any, dict[str, Any]], None]


def _filling(record: type[Any], prefix: str = "") -> Fill:
    """What puts the values of a record into a row of ``None``."""
    steps: list[Callable[[Any, dict[str, Any]], None]] = []
    for field in record.__attrs_attrs__:
        rule, path = rule_of(record, field), f"{prefix}{field.alias}"
        if rule.kind == "record":
            inner = _filling(_RECORDS[rule.record], f"{path}_")
            steps.append(_into(field.alias, inner))
        else:
            steps.append(_put(field.alias, path, _plain(rule.kind)))

    def fill(value: Any, row: dict[str, Any]) -> None:
        for step in steps:
            step(value, row)

    return fill


def _into(name: str, fill: Fill) -> Fill:
    def step(record: Any, row: dict[str, Any]) -> None:
        inner = getattr(record, name)
        if inner is not None:
            fill(inner, row)

    return step


def _put(name: str, path: str, plain: Callable[[Any], Any] | None) -> Fill:
    def step(record: Any, row: dict[str, Any]) -> None:
        value = getattr(record, name)
        if value is not None:
            row[path] = value if plain is None else plain(value)

    return step


def _plain(kind: str) -> Callable[[Any], Any] | None:
    """How a field of this kind becomes a value of its column's type."""
    if kind == "price":
        return float
    if kind == "choices":
        return lambda values: ",".join(values) or None
    return None if kind in _SCALARS else _json


def _json(value: Any) -> str | None:
    """Lists and mappings as JSON text; ``None`` where they are empty."""
    return json.dumps(value, default=_dict) if value else None


def _dict(record: Any) -> dict[str, Any]:
    plain: dict[str, Any] = record.to_dict()
    return plain


_fill = _filling(Model)


def rows(models: Iterable[Model]) -> list[dict[str, Any]]:
    """One flat dict per model: all have the keys of `COLUMNS`, absent values are ``None``.

    Prices are floats (US$ per 1M tokens), limits integers (tokens). Modalities are
    joined by commas; other fields with several values are JSON text.
    """
    found = []
    for model in models:
        row = dict.fromkeys(COLUMNS)
        row["spec"] = model.spec
        _fill(model, row)
        found.append(row)
    return found
