"""Unknown keys and values find their place in ``extra``; nothing is lost.

Works on *sparse* plain mappings, before any type is checked.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypeGuard

import attr

from ._ids import shown
from .schema import (
    MODALITIES,
    Capabilities,
    Cost,
    CostTier,
    Json,
    Limits,
    Modalities,
    Model,
    Provider,
    Reasoning,
    Streaming,
    Tools,
)

#: How deep a record may nest, the record itself counted.
MAX_DEPTH = 60

NESTED: dict[type, dict[str, type]] = {
    Model: {
        "limits": Limits,
        "cost": Cost,
        "modalities": Modalities,
        "capabilities": Capabilities,
    },
    Capabilities: {
        "reasoning": Reasoning,
        "tools": Tools,
        "json": Json,
        "streaming": Streaming,
    },
}
RECORDS: tuple[type[Any], ...] = (
    Provider,
    Model,
    Limits,
    Cost,
    CostTier,
    Modalities,
    Capabilities,
    Reasoning,
    Tools,
    Json,
    Streaming,
)
#: The field names of every record class.
FIELDS: dict[type, frozenset[str]] = {
    cls: frozenset(f.name for f in attr.fields(cls)) for cls in RECORDS
}


def fold(
    data: Mapping[str, Any], cls: type, lost: list[str] | None = None
) -> dict[str, Any]:
    """A copy of ``data`` whose unknown keys stand in ``extra`` and ``None`` is gone.

    ``{"id": "m", "cost": {"per_call": 1}}`` →
    ``{"id": "m", "cost": {}, "extra": {"cost": {"per_call": 1}}}``
    ``lost`` collects the paths of what stood there already and had to go.
    """
    known, unknown = _split(data, cls)
    if unknown:
        _add_extra(known, unknown, lost)
    return known


def _add_extra(
    record: dict[str, Any], more: Mapping[str, Any], lost: list[str] | None
) -> None:
    extra = record.get("extra", {})
    if isinstance(extra, Mapping):
        if extra and lost is not None:
            lost += _replaced(extra, more, "extra")
        record["extra"] = merge_values(extra, more)


def _replaced(
    base: Mapping[str, Any], over: Mapping[str, Any], path: str, depth: int = 0
) -> Iterator[str]:
    """The paths of the values of ``base`` that `merge_values` gives up for others."""
    for key in over:
        old, new = base.get(key), over[key]
        if old is None or new is None:
            continue
        where = f"{path}.{shown(key)}"
        mappings = isinstance(old, Mapping) and isinstance(new, Mapping)
        if mappings and depth < MAX_DEPTH:
            yield from _replaced(old, new, where, depth + 1)
        else:
            yield where


def _split(data: Mapping[str, Any], cls: type) -> tuple[dict[str, Any], dict[str, Any]]:
    fields, nested = FIELDS[cls], NESTED.get(cls, {})
    known: dict[str, Any] = {}
    unknown: dict[str, Any] = {}
    for key, value in data.items():
        if value is None:
            continue
        if key not in fields:
            unknown[key] = value
        elif key in nested and (type(value) is dict or isinstance(value, Mapping)):
            known[key], rest = _split(value, nested[key])
            if rest:
                unknown[key] = rest
        elif key == "tiers" and isinstance(value, (list, tuple)):
            pairs = [
                _split(tier, CostTier) if isinstance(tier, Mapping) else (tier, {})
                for tier in value
                if tier is not None
            ]
            known[key] = [tier for tier, _ in pairs]
            if any(rest for _, rest in pairs):
                unknown[key] = [rest for _, rest in pairs]
        elif isinstance(value, (list, tuple)) and None in value:
            known[key] = [item for item in value if item is not None]
        else:
            known[key] = value
    return known, unknown


def merge_values(base: Any, over: Any, depth: int = 0) -> Any:
    """``over`` on top of ``base``: mappings deep, all else replaced, ``None`` never wins.

    Neither argument is changed. What nests too deep for a record is left to validation.
    """
    if over is None:
        return base
    if not (isinstance(base, Mapping) and isinstance(over, Mapping)):
        return over
    if depth > MAX_DEPTH:
        return over
    merged = dict(base)
    for key, value in over.items():
        merged[key] = (
            merge_values(base[key], value, depth + 1) if key in base else value
        )
    return merged


def merge_records(base: Mapping[str, Any], over: Mapping[str, Any]) -> dict[str, Any]:
    """One record on top of the same one: as `merge_values`, but ``aliases`` are united.

    Those of ``base`` come first, in their order, then what is new.
    """
    merged: dict[str, Any] = merge_values(base, over)
    known, new = base.get("aliases"), over.get("aliases")
    if _are_strings(known) and _are_strings(new):
        before = set(known)
        added = [a for a in dict.fromkeys(new) if a not in before]
        merged["aliases"] = [*known, *added] if added else known
    return merged


def _are_strings(value: Any) -> TypeGuard[list[str] | tuple[str, ...]]:
    if not isinstance(value, (list, tuple)):
        return False
    return all(isinstance(item, str) for item in value)


def split_modalities(
    values: Mapping[str, Any],
) -> tuple[dict[str, Any], dict[str, list[str]]]:
    """Known modalities by direction, and the unknown ones: ``({…}, {"input": ["smell"]})``.

    Case does not count. What is no list of strings is left for validation to refuse.
    """
    known, unknown = dict(values), dict[str, list[str]]()
    for direction in ("input", "output"):
        items = values.get(direction)
        if not _are_strings(items) or MODALITIES.keys() >= set(items):
            continue
        lowered = [item.lower() for item in items]
        known[direction] = [item for item in lowered if item in MODALITIES]
        strange = [item for item in items if item.lower() not in MODALITIES]
        if strange:
            unknown[direction] = strange
    return known, unknown


def fold_modalities(
    record: dict[str, Any], lost: list[str] | None = None
) -> dict[str, list[str]]:
    """Move unknown modalities of a folded model to its ``extra``; says which moved.

    ``lost`` as in `fold`.
    """
    if not isinstance(record.get("modalities"), Mapping):
        return {}
    record["modalities"], unknown = split_modalities(record["modalities"])
    if unknown:
        _add_extra(record, {"unknown_modalities": unknown}, lost)
    return unknown
