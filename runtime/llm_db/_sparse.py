"""Sparse records: how they merge, and where their unknown keys and values go.

Works on plain mappings before any type is checked; nothing that stands in them is lost.
"""

from __future__ import annotations

import marshal
import sys
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from itertools import chain
from typing import Any, NamedTuple, TypeGuard, TypeVar

from ._rules import rule_of
from ._text import did_you_mean, shown, suggest

K = TypeVar("K")
V = TypeVar("V")

#: How deep a record may nest, the record itself counted.
MAX_DEPTH = 60
#: How many parts of records a memo holds, and up to what size of the key.
_REMEMBERED, _KEY_LENGTH = 4096, 512


class Shape(NamedTuple):
    """The fields of a record class, and the classes of those that are records.

    ``plain``: those that are not; ``one``: a record; ``many``: a list of records;
    ``named``: records by name. ``choices``: the fields with a known set of values.
    """

    fields: frozenset[str]
    plain: frozenset[str]
    one: dict[str, type]
    many: dict[str, type]
    named: dict[str, type]
    choices: dict[str, frozenset[str]]


#: Where in ``extra`` the modalities stand that are not known.
_UNKNOWN = "unknown_modalities"

_SHAPES: dict[type, Shape] = {}
_SCALARS = frozenset({str, int, float, bool})
_TEXT = frozenset({str})


def shape_of(cls: type[Any]) -> Shape:
    """The shape of a record class, read from the rules of its fields."""
    if cls not in _SHAPES:
        found: dict[str, dict[str, type]] = {
            kind: {} for kind in ("record", "records", "named_records")
        }
        choices = {}
        for field in cls.__attrs_attrs__:
            rule = rule_of(cls, field)
            home = sys.modules[cls.__module__]
            if rule.kind == "choices":
                choices[field.alias] = frozenset(getattr(home, rule.record))
            elif rule.record:
                found[rule.kind][field.alias] = getattr(home, rule.record)
        names = frozenset(field.alias for field in cls.__attrs_attrs__)
        one, many, named = found.values()
        plain = names - one.keys() - many.keys() - named.keys()
        _SHAPES[cls] = Shape(names, plain, one, many, named, choices)
    return _SHAPES[cls]


def stated(record: Any) -> dict[str, Any]:
    """A record as a sparse mapping: without what defaults and its id fill in."""
    return {field.alias: _plain(value) for field, value in record.stated()}


def stated_by_itself(record: Any) -> dict[str, Any]:
    """As `stated`, without what Enrich derives from another field of the record.

    A layer on top that changes the one field must not find the other said by hand.
    """
    found = stated(record)
    if found.get("status") == "deprecated":
        # False was said by hand: Enrich would say True, which need not be repeated.
        said = found.pop("deprecated", False)
        found |= {} if said else {"deprecated": False}
    return found


def _plain(value: Any) -> Any:
    if hasattr(value, "__attrs_attrs__"):
        return stated(value)
    if isinstance(value, Mapping):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    return str(value) if isinstance(value, StrEnum) else value


def fold(
    data: Mapping[str, Any], cls: type, lost: list[str] | None = None
) -> dict[str, Any]:
    """A copy of ``data`` whose unknown keys stand in ``extra`` and ``None`` is gone.

    ``{"id": "m", "cost": {"per_call": 1}}`` →
    ``{"id": "m", "cost": {}, "extra": {"cost": {"per_call": 1}}}``
    ``lost`` collects the paths of what stood there already and had to go. Raises
    `RecursionError` for a record that nests too deep.
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


def _split(
    data: Mapping[str, Any], cls: type, depth: int = 0
) -> tuple[dict[str, Any], dict[str, Any]]:
    if depth > MAX_DEPTH:
        raise RecursionError  # as what is deeper still does by itself
    shape = _SHAPES.get(cls) or shape_of(cls)
    plain = shape.plain
    known: dict[str, Any] = {}
    unknown: dict[str, Any] = {}
    for key, value in data.items():
        if value is None:
            continue
        if key in plain:
            if type(value) not in _SCALARS and (
                isinstance(value, (list, tuple)) and None in value
            ):
                value = [item for item in value if item is not None]
            known[key] = value
        elif key not in shape.fields:
            unknown[key] = value
        elif key in shape.one and isinstance(value, (dict, Mapping)):
            known[key], rest = _split_one(value, shape.one[key], depth + 1)
            if rest:
                unknown[key] = rest
        elif key in shape.many and isinstance(value, (list, tuple)):
            pairs = [
                _split_item(v, shape.many[key], depth) for v in value if v is not None
            ]
            known[key] = [item for item, _ in pairs]
            if any(rest for _, rest in pairs):
                unknown[key] = [rest for _, rest in pairs]
        elif key in shape.named and isinstance(value, (dict, Mapping)):
            parts = {
                name: _split_item(v, shape.named[key], depth)
                for name, v in value.items()
                if v is not None
            }
            known[key] = {name: item for name, (item, _) in parts.items()}
            rest = {name: rest for name, (_, rest) in parts.items() if rest}
            if rest:
                unknown[key] = rest
        else:
            known[key] = value
    return known, unknown


def _split_one(
    value: Any, cls: type, depth: int
) -> tuple[dict[str, Any], dict[str, Any]]:
    """As `_split`; of equal parts, of which a catalog has many, once."""
    try:
        key = cls, marshal.dumps(value, EXACT)
    except ValueError:  # of a type that is not plain, or deep
        return _split(value, cls, depth)
    found = _SPLIT.get(key)
    if found is None:
        # Of a copy: a caller may change what is inside, which others would get then.
        found = _split(marshal.loads(key[1]), cls, depth)
        remember(_SPLIT, key, found, len(key[1]))
    return found


def remember(memo: dict[K, V], key: K, value: V, size: int) -> None:
    """Keep a value in a memo: none with a large key, and never too many."""
    if size <= _KEY_LENGTH:
        if len(memo) >= _REMEMBERED:
            memo.clear()
        memo[key] = value


#: What `_split_one` found; nobody changes it.
_SPLIT: dict[tuple[type, bytes], tuple[dict[str, Any], dict[str, Any]]] = {}
#: Modalities of `_SPLIT` in which nothing is unknown, by their identity.
_ALL_KNOWN: dict[int, Mapping[str, Any]] = {}
#: The format of marshal in which equal bytes are equal values of equal types.
EXACT = 2


def _split_item(value: Any, cls: type, depth: int) -> tuple[Any, dict[str, Any]]:
    """What stands where a record should: another thing is left to validation."""
    if isinstance(value, Mapping):
        return _split(value, cls, depth + 1)
    return value, {}


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

    Those of ``base`` come first, in their order, then what is new. The unknown modalities
    of a list that is replaced go with it.
    """
    merged: dict[str, Any] = merge_values(base, over)
    known, new = base.get("aliases"), over.get("aliases")
    if are_strings(known) and are_strings(new):
        before = set(known)
        added = [alias for alias in dict.fromkeys(new) if alias not in before]
        merged["aliases"] = [*known, *added] if added else known
    return _without_stale(merged, (base, over))


def merge_many(records: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """Several records of one thing, the last on top: `merge_records`, one by one.

    Takes steps in proportion to what they hold, however many they are.
    """
    merged: dict[str, Any] = _merge_all(records)
    given = [record.get("aliases") for record in records]
    lists = [aliases for aliases in given if aliases is not None]
    if lists and all(map(are_strings, lists)):
        merged["aliases"] = list(dict.fromkeys(chain.from_iterable(lists)))
    return _without_stale(merged, records)


def _without_stale(
    merged: dict[str, Any], records: Sequence[Mapping[str, Any]]
) -> dict[str, Any]:
    """The merged record without unknown modalities of lists that were replaced since."""
    unknown = _at(merged, "extra", _UNKNOWN)
    if not isinstance(unknown, Mapping):
        return merged  # nearly all
    kept = {key: unknown[key] for key in unknown if not _is_stale(key, records)}
    if len(kept) < len(unknown):
        extra = {key: item for key, item in merged["extra"].items() if key != _UNKNOWN}
        merged["extra"] = {**extra, _UNKNOWN: kept} if kept else extra
    return merged


def _is_stale(direction: object, records: Sequence[Mapping[str, Any]]) -> bool:
    for record in reversed(records):
        if _at(record, "extra", _UNKNOWN, direction) is not None:
            return False
        if _at(record, "modalities", direction) is not None:
            return True
    return False


def _at(value: Any, *path: object) -> Any:
    """What stands at a path of keys; ``None`` where there is nothing."""
    for key in path:
        value = value.get(key) if isinstance(value, Mapping) else None
    return value


def _merge_all(values: Sequence[Any], depth: int = 0) -> Any:
    if type(values[-1]) in _SCALARS:
        return values[-1]
    last: list[Any] = []
    for value in values:
        if value is not None:
            deep = isinstance(value, (dict, Mapping)) and depth <= MAX_DEPTH
            if not deep or (last and not isinstance(last[-1], (dict, Mapping))):
                last.clear()
            last.append(value)
    if len(last) < 2:
        return last[0] if last else None
    found: dict[Any, list[Any]] = {}
    for mapping in last:
        for key, value in mapping.items():
            found.setdefault(key, []).append(value)
    return {
        key: given[0] if len(given) == 1 else _merge_all(given, depth + 1)
        for key, given in found.items()
    }


def are_strings(value: Any) -> TypeGuard[list[str] | tuple[str, ...]]:
    """Whether it is a list of strings."""
    if not isinstance(value, (list, tuple)):
        return False
    # Nearly all are plain ones, which takes no step for each to find out.
    return _TEXT.issuperset(map(type, value)) or all(
        isinstance(item, str) for item in value
    )


def fold_modalities(
    record: dict[str, Any], cls: type, lost: list[str] | None = None
) -> dict[str, list[str]]:
    """Move unknown modalities of a folded model to its ``extra``; says which moved.

    Case does not count. What is not a list of strings is left for validation to refuse.
    ``lost`` as in `fold`.
    """
    values = record.get("modalities")
    if not isinstance(values, (dict, Mapping)) or _ALL_KNOWN.get(id(values)) is values:
        return {}
    known, unknown = dict[str, list[str]](), dict[str, list[str]]()
    for direction, choices in shape_of(shape_of(cls).one["modalities"]).choices.items():
        items = values.get(direction)
        if not are_strings(items) or choices.issuperset(items):
            continue
        known[direction] = [i.lower() for i in items if i.lower() in choices]
        strange = [item for item in items if item.lower() not in choices]
        if strange:
            unknown[direction] = strange
    if known:
        record["modalities"] = {**values, **known}
    elif all(map(are_strings, values.values())):
        remember(_ALL_KNOWN, id(values), values, sum(map(len, values.values())))
    if unknown:
        _add_extra(record, {_UNKNOWN: unknown}, lost)
    return unknown


#: What people write, because others call it so, by what it is called here.
_MEANT = {
    "alias": "aliases",
    "api": "base_url",
    "context": "limits.context",
    "context_window": "limits.context",
    "costs": "cost",
    "function_calling": "capabilities.tools.enabled",
    "limit": "limits",
    "max_input_tokens": "limits.input",
    "max_output_tokens": "limits.output",
    "max_tokens": "limits.output",
    "modality": "modalities",
    "npm": "sdk",
    "price": "cost",
    "prices": "cost",
    "pricing": "cost",
    "reasoning": "capabilities.reasoning.enabled",
    "reasoning_options": "capabilities.reasoning",
    "structured_output": "capabilities.json.schema",
    "tag": "tags",
    "tool_call": "capabilities.tools.enabled",
    "tools": "capabilities.tools.enabled",
    "url": "base_url",
    "vision": "modalities.input",
}


#: The same inside of a record, by its class.
_MEANT_INSIDE = {
    ("Cost", "context_over_200k"): "tiers",
    ("CostTier", "tier"): "size",
}


class UnknownKey(NamedTuple):
    """A key that has no field: the path of its record, such as ``cost.``, and its class."""

    inside: str
    key: object
    cls: type

    @property
    def path(self) -> str:
        """Where it stands, to be shown."""
        return shown(f"{self.inside}{self.key}")

    @property
    def hint(self) -> str:
        """The field that was probably meant."""
        return _hint(self.key, self.cls, self.inside)


def unknown_keys(
    record: Mapping[str, Any], cls: type, elsewhere: Mapping[str, str]
) -> list[str]:
    """One message per key that has no field, with the one that was probably meant.

    ``elsewhere`` says of keys where they belong instead.
    """
    found = []
    for unknown in each_unknown(record, cls):
        said = "" if unknown.inside else elsewhere.get(str(unknown.key), "")
        hint = f"; {said}" if said else unknown.hint
        found.append(f"unknown key '{unknown.path}' goes to extra{hint}")
    return found


def each_unknown(
    record: Mapping[str, Any], cls: type, inside: str = "", depth: int = 0
) -> Iterator[UnknownKey]:
    """The keys of a record, and of those inside of it, that have no field."""
    shape = shape_of(cls)
    for key, value in record.items():
        parts: list[tuple[str, Any, type]] = []
        where = f"{inside}{key}"
        if key not in shape.fields:
            yield UnknownKey(inside, key, cls)
        elif key in shape.one:
            parts = [(where, value, shape.one[key])]
        elif key in shape.many and isinstance(value, (list, tuple)):
            items = enumerate(value)
            parts = [(f"{where}[{n}]", item, shape.many[key]) for n, item in items]
        elif key in shape.named and isinstance(value, Mapping):
            named = value.items()
            parts = [(f"{where}.{name}", v, shape.named[key]) for name, v in named]
        if depth > MAX_DEPTH:
            continue  # validation drops such a record
        for path, part, inner in parts:
            if isinstance(part, Mapping):
                yield from each_unknown(part, inner, f"{path}.", depth + 1)


def _hint(key: object, cls: type, inside: str) -> str:
    if not isinstance(key, str):
        return ""
    fields = shape_of(cls).fields
    if inside:
        meant = _MEANT_INSIDE.get((cls.__name__, key.lower()), "")
    else:
        meant = _MEANT.get(key.lower(), "")
    if meant.partition(".")[0] in fields:
        return did_you_mean([f"{inside}{meant}"])
    near = _further_inside(key.lower(), cls) or suggest(key, sorted(fields), 1)
    return did_you_mean(f"{inside}{name}" for name in near)


def _further_inside(key: str, cls: type) -> list[str]:
    """Where the key belongs, if it is one of a record inside; the outermost places.

    ``json`` → ``capabilities.json``, ``tools_strict`` → ``capabilities.tools.strict``
    """
    found = [
        parts
        for parts in _inner_paths(cls)
        if key in {"_".join(parts[start:]) for start in range(len(parts))}
    ]
    outermost = min(map(len, found), default=0)
    return [".".join(parts) for parts in found if len(parts) == outermost][:3]


def _inner_paths(cls: type) -> Iterator[tuple[str, ...]]:
    for name, inner in shape_of(cls).one.items():
        yield from ((name, field) for field in sorted(shape_of(inner).fields))
        yield from ((name, *parts) for parts in _inner_paths(inner))
