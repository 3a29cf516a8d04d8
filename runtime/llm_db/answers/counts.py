"""Counts: what the keys of a usage object say, by the tables of `shapes`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from math import isfinite
from typing import Any, TypeAlias

from .._numbers import is_bool
from .._text import quoted, shown
from ..errors import UsageError
from .response import NAMES, Plan, is_count, mapping_of
from .shapes import Fields
from .words import reading

#: What the keys of a usage object said, by what they count.
Found: TypeAlias = "dict[str, int]"


def count(raw: Mapping[str, Any], plan: Plan) -> Found:
    """What the keys of a usage object count that the tables have."""
    found: Found = {}
    for key, target in plan.counts:
        number = raw[key]
        if isinstance(target, str):
            if type(number) is not int or number < 0:
                number = number_of(number, key)
            # Two keys of one count: the larger.
            if target not in found or number > found[target]:
                found[target] = number
        else:
            collect(found, number, target, key)
    return found


def count_words(found: Found, raw: Mapping[str, Any], plan: Plan) -> list[str]:
    """Add what keys say by their words alone; those that count tokens of a kind."""
    keys = []
    for key, target in plan.by_words:
        if not is_positive(raw[key]):
            continue
        number = number_of(raw[key], key)
        if target in ("prompt", "output"):
            found.setdefault(target, number)
            continue
        keep(found, target, number)
        if target != "fresh":  # it costs what the prompt costs
            keys.append(key)
    for key in plan.strange:
        inside = raw[key]
        if isinstance(inside, Mapping) and reading(key) is not None:
            keys += _count_inside(found, inside, key)
    return keys


def _count_inside(found: Found, inside: Mapping[str, Any], where: str) -> list[str]:
    """Add what a key and one under it say together: ``cache_read``, ``input_tokens``."""
    keys = []
    for name, value in inside.items():
        key = f"{where}.{name}"
        target = reading(key)
        if target not in (None, "", "prompt", "output", "fresh") and is_positive(value):
            keep(found, target, number_of(value, key))
            keys.append(key)
    return keys


def keep(found: Found, target: str, number: int) -> None:
    """Two keys of one count: the larger."""
    if target not in found or number > found[target]:
        found[target] = number


def collect(found: Found, value: Any, fields: Fields, where: str) -> None:
    """The counts of an object of details, or of a list of such objects."""
    inside: Mapping[str, Any] | None
    if type(value) is dict:
        inside = value
    elif isinstance(value, (list, tuple)) and not hasattr(value, "_fields"):
        inside = _listed(value, where)
    else:
        inside = mapping_of(value)
        if inside is None:
            raise invalid(where, value)
    zero = fields.get("")
    if inside and isinstance(zero, str):
        found.setdefault(zero, 0)
    for key, item in inside.items():
        if item is None or not key:
            continue
        target = fields.get(key)
        if target is None:
            target = _unfolded(found, fields, key, item)
        if not target:
            continue
        if isinstance(target, str):
            if type(item) is not int or item < 0:
                item = number_of(item, key)
            if target not in found or item > found[target]:
                found[target] = item
        elif type(item) is int and "*" in fields:
            # LangSmith has a number where Anthropic has an object.
            said = reading(key, _side(fields["*"]))
            if said:
                keep(found, said, number_of(item, key))
        else:
            collect(found, item, target, key)


def _unfolded(found: Found, fields: Fields, key: Any, item: Any) -> Any:
    """What a key counts that the table has in another spelling, or not at all."""
    if not isinstance(key, str):
        return None
    name = NAMES[key]
    target = fields.get(name)
    if target is not None:
        return target
    target = fields.get("*")
    if target == "#":
        return _called(found, name, item)
    side = _side(target)
    if side is None and target is not None:
        return target
    if not is_positive(item):
        return None
    said = None if side is None else reading(key, side)
    if said is None and (side is not None or is_count(name)):
        found[f"?{name}"] = 1  # nothing reads it
    return said


def _side(target: object) -> str | None:
    """The side that ``"~in"`` and ``"~out"`` stand for."""
    return target[1:] if isinstance(target, str) and target[:1] == "~" else None


def _called(found: Found, name: str, item: Any) -> str | None:
    """The counter of a tool that has its name: a number, or an object that holds it."""
    target = f"#{name.lower()}"
    inside = mapping_of(item)
    if inside is None:
        return target
    for key in ("count", "invocation"):
        if is_positive(inside.get(key)):
            keep(found, target, number_of(inside[key], key))
    return None


def _listed(items: Iterable[Any], where: str) -> dict[str, int]:
    """``[{"modality": "AUDIO", "tokenCount": 3}]`` → ``{"audio": 3}``; so for ``ttl``.

    Entries that are details themselves, one for each request, are added up.
    """
    counts: dict[str, int] = {}
    for item in items:
        entry = mapping_of(item)
        if entry is None:
            raise invalid(where, item)
        named = {NAMES[key]: value for key, value in entry.items() if type(key) is str}
        name = next((named[key] for key in CALLED if key in named), "each")
        number = next((named[key] for key in NUMBERS if key in named), None)
        if number is None:
            each = {key: item for key, item in named.items() if is_positive(item)}
        else:
            each = {name: number} if isinstance(name, str) else {}
        for key, item in each.items():
            key = str.lower(key)
            counts[key] = counts.get(key, 0) + number_of(item, where)
    return counts


#: What an entry of a list of counts is called, and where its number stands.
CALLED = ("modality", "ttl", "type", "name")
NUMBERS = ("token_count", "input_tokens", "tokens", "count", "call_count")


def number_of(value: Any, where: str) -> int:
    """A count: an integer of 0 or more, in whatever type it came."""
    if type(value) is int:
        if value >= 0:
            return value
    elif not (isinstance(value, (str, bytes)) or is_bool(value)):
        try:
            if hasattr(value, "__index__"):
                number = value.__index__()
            else:
                # Not to be spelt out if no float is as large: a decimal of a few
                # characters can have a billion digits.
                number = int(value) if isfinite(float(value)) else -1
            if number >= 0 and number == value:
                return int(number)
        except (TypeError, ValueError, OverflowError, ArithmeticError):
            pass
    raise invalid(where, value)


def is_positive(value: Any) -> bool:
    try:
        return number_of(value, "") > 0
    except UsageError:
        return False


def invalid(where: str, value: Any) -> UsageError:
    return UsageError(
        f"'{shown(where)}' of the usage cannot be {quoted(value)}: a count is an"
        " integer of 0 or more",
        reason="invalid_usage",
    )


#: Where the rest of a count that is an object belongs.
DETAILS = {
    "input_tokens": "input_token_details",
    "output_tokens": "output_token_details",
}


def without_gaps(raw: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """The usage without what is not a number, and counts that are objects taken apart.

    pandas fills a table's gaps with NaN; the AI SDK's own models say
    ``{"inputTokens": {"total": 3, "cacheRead": 1}}``. ``None`` if there is none of it.
    """
    plain: dict[str, Any] = {}
    for key, value in raw.items():
        if isinstance(value, float) and value != value:
            continue
        details = DETAILS.get(NAMES[key]) if isinstance(key, str) else None
        inside = None if details is None else mapping_of(value)
        if details is not None and inside is not None and "total" in inside:
            plain[key] = inside["total"]
            plain[details] = {k: v for k, v in inside.items() if k != "total"}
        else:
            plain[key] = value
    return plain if plain and plain.keys() != raw.keys() else None
