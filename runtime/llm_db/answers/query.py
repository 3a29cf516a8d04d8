"""Queries: the models that meet all bounds, best first.

What is not known never passes a bound and comes last in every order. A bound is decided
on the distinct values of a `Column`, which are few, never on models.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import compress
from math import inf
from typing import TYPE_CHECKING, Any, TypeAlias

from .._numbers import is_bool
from .._select import wanted
from .._text import as_list, did_you_mean, quoted, several, shown, suggest
from ..errors import NoMatchError
from ..schema import CAPABILITIES
from .bounds import ORDERS, Bounds
from .columns import MODALITY_BITS, Columns, columns_of
from .elsewhere import meant

if TYPE_CHECKING:
    from .._ids import ModelKey
    from .._spec import Capability
    from .._view import View

#: The low bits of a mask say what is on, as many above them what was stated.
_STATED = len(CAPABILITIES)

# -- what is asked ---------------------------------------------------------------------


#: The keywords that say something, and their values.
Given: TypeAlias = Mapping[str, Any]


# Plain classes: making a named tuple takes a tenth of what a first question may.
class Bound:
    """One bound: its keyword, the words that ask for it, and which values pass.

    ``perhaps``, for capabilities: as ``passes``, and what nobody stated passes, too.
    """

    __slots__ = ("asked", "column", "name", "passes", "perhaps")

    def __init__(
        self,
        name: str,
        asked: str,
        column: str,
        passes: Callable[[Columns], Sequence[bool]],
        perhaps: Callable[[Columns], Sequence[bool]] | None = None,
    ) -> None:
        self.name = name
        self.asked = asked
        self.column = column
        self.passes = passes
        self.perhaps = perhaps


class Search:
    """A question to a view that has been read and checked.

    ``unknown``: whether models that perhaps have the capabilities come after those that
    do. ``providers`` are those asked, in the order in which their models come. ``order``
    gives a number for each model, the smallest first; ``None`` is the default order.
    """

    __slots__ = ("bounds", "limit", "order", "providers", "unknown", "view")

    def __init__(
        self,
        view: View,
        bounds: tuple[Bound, ...],
        unknown: bool,
        providers: tuple[str, ...],
        order: Callable[[Columns], Sequence[float]] | None,
        limit: int | None,
    ) -> None:
        self.view = view
        self.bounds = bounds
        self.unknown = unknown
        self.providers = providers
        self.order = order
        self.limit = limit


def read(
    view: View,
    require: Capability | None,
    forbid: Capability | None,
    prefer: Iterable[str],
    scope: str | None,
    asked: Mapping[str, Any],
) -> Search:
    """Check every keyword; ``prefer`` and ``scope`` are known providers already.

    Raises `TypeError` for a wrong type or keyword, `ValueError` for a wrong value,
    `UnknownProviderError` for a provider that is not there.
    """
    for name in asked:
        if name not in Bounds.__annotations__:
            raise TypeError(_unknown_keyword(name))
    given = {name: value for name, value in asked.items() if value is not None}
    context = None
    if "at_context" in given:
        context = _amount("at_context", given["at_context"])
    bounds = [
        *_able("require", require),
        *_able("forbid", forbid),
        *_number_bounds(given, context),
        *_word_bounds(given),
    ]
    return Search(
        view=view,
        bounds=tuple(bounds),
        unknown=_flag("unknown", given.get("unknown", False)),
        providers=_providers(view, prefer, scope, given.get("providers")),
        order=_order(given, context),
        limit=_limit(given.get("limit")),
    )


def _able(name: str, wishes: Capability | None) -> Iterable[Bound]:
    """The bound that ``require`` or ``forbid`` makes, if it asks for anything."""
    on, off = wanted(**{"require": None, "forbid": None, name: wishes})

    def short(columns: Columns) -> list[tuple[int, int]]:
        """Each mask, and the bits of it that are not as wished."""
        masks = columns.column("masks").values
        return [(mask, on & ~mask | off & mask) for mask in masks]

    if on or off:
        yield Bound(
            name,
            f"{name}={quoted(wishes, 200)}",
            "masks",
            lambda columns: [not bits for _, bits in short(columns)],
            lambda columns: [
                not bits & mask >> _STATED for mask, bits in short(columns)
            ],
        )


def _number_bounds(given: Given, context: float | None) -> Iterable[Bound]:
    for side, name in enumerate(("max_input", "max_output")):
        if name in given:
            yield _at_most(name, given, side, context)
    for side, name in enumerate(("min_context", "min_output")):
        if name in given:
            yield _at_least(name, given, side)
    if "since" in given:
        first = _first_day("since", given["since"])
        yield _dated("since", given, "released", first)
    if "retires_after" in given:
        last = _first_day("retires_after", given["retires_after"])
        yield _dated("retires_after", given, "retires", last + 1)


def _at_most(name: str, given: Given, side: int, context: float | None) -> Bound:
    most = _amount(name, given[name])

    def passes(columns: Columns) -> list[bool]:
        prices = columns.prices(context)[side]
        return [price is not None and price <= most for price in prices]

    return Bound(name, _asked(name, given), "prices", passes)


def _at_least(name: str, given: Given, side: int) -> Bound:
    least = _amount(name, given[name])

    def passes(columns: Columns) -> list[bool]:
        sizes = columns.column("limits").side(side)
        return [size is not None and size >= least for size in sizes]

    return Bound(name, _asked(name, given), "limits", passes)


def _dated(name: str, given: Given, column: str, first: int) -> Bound:
    def passes(columns: Columns) -> list[bool]:
        return [_day(number) >= first for number in columns.column(column).values]

    return Bound(name, _asked(name, given), column, passes)


def _day(number: int) -> int:
    """A date whose day is not known counts as the first that it can be."""
    if number and not number % 100:
        number += 1 if number % 10_000 else 101
    return number


def _word_bounds(given: Given) -> Iterable[Bound]:
    for side, name in enumerate(("reads", "writes")):
        if name in given:
            yield _has_all(name, given, side)
    for side, name in ((2, "open_weights"), (4, "deprecated")):
        if name in given:
            flag = _flag(name, given[name])
            yield _is_one_of(name, given, "kind", side, [flag])
    if "status" in given:
        words = _several("status", given["status"])
        yield _is_one_of("status", given, "kind", 3, words)
    for name in ("canonical", "family"):
        if name in given:
            yield _is(name, given)


def _has_all(name: str, given: Given, side: int) -> Bound:
    bits = _modalities(name, given[name])

    def passes(columns: Columns) -> list[bool]:
        masks = columns.column("kind").side(side)
        return [mask & bits == bits for mask in masks]

    return Bound(name, _asked(name, given), "kind", passes)


def _is_one_of(
    name: str, given: Given, column: str, side: int, values: Iterable[object]
) -> Bound:
    known = frozenset(values)

    def passes(columns: Columns) -> list[bool]:
        return [value in known for value in columns.column(column).side(side)]

    return Bound(name, _asked(name, given), column, passes)


def _is(name: str, given: Given) -> Bound:
    word = _text(name, given[name])

    def passes(columns: Columns) -> list[bool]:
        return [value == word for value in columns.column(name).values]

    return Bound(name, _asked(name, given), name, passes)


def _providers(
    view: View, prefer: Iterable[str], scope: str | None, named: Any
) -> tuple[str, ...]:
    from .._lookup import parse_provider

    order = dict.fromkeys((*prefer, *view.provider_ids))
    if scope is not None:
        order = {scope: None}
    if named is None:
        return tuple(order)
    kept = {parse_provider(view, name) for name in _several("providers", named)}
    return tuple(id for id in order if id in kept)


def _order(
    given: Given, context: float | None
) -> Callable[[Columns], Sequence[float]] | None:
    order = given.get("order", "default")
    if not isinstance(order, str) or order not in ORDERS:
        raise ValueError(f"order is one of {', '.join(ORDERS)}, not {quoted(order)}")
    mix = _mix(given.get("mix", (3, 1)))

    def newest(columns: Columns) -> list[float]:
        return [-day or inf for day in columns.column("released").values]

    def context_first(columns: Columns) -> list[float]:
        sizes = columns.column("limits").side(0)
        return [inf if size is None else -size for size in sizes]

    def ranked(
        column: str, weigh: Callable[[Columns], Sequence[float]]
    ) -> Callable[[Columns], Sequence[float]]:
        asked = (order, mix, context) if order == "cheapest" else order
        return lambda columns: columns.standing(asked, column, weigh)

    if order == "cheapest":
        return ranked("prices", lambda columns: columns.weights(mix, context))
    if order == "newest":
        return ranked("released", newest)
    return ranked("limits", context_first) if order == "context" else None


# -- answers ---------------------------------------------------------------------------


def candidates(search: Search) -> tuple[ModelKey, ...]:
    """The models that pass, best first; those that perhaps do come last."""
    columns = columns_of(search.view)
    sure = _passes(columns, search.bounds)
    found = _ordered(columns, search, sure)
    if search.unknown:
        perhaps = _passes(columns, search.bounds, perhaps=True) & ~sure
        found += _ordered(columns, search, perhaps)
    return columns.keys(found[: search.limit])


def _passes(columns: Columns, bounds: Iterable[Bound], *, perhaps: bool = False) -> int:
    """A byte for each model, the first the lowest: 1 where it passes all bounds."""
    decided: dict[str, Sequence[bool]] = {}
    for bound in bounds:
        ask = bound.perhaps or bound.passes if perhaps else bound.passes
        passes, before = ask(columns), decided.get(bound.column)
        if before is not None:
            passes = [a and b for a, b in zip(passes, before, strict=True)]
        decided[bound.column] = passes
    both = int.from_bytes(b"\1" * len(columns), "little")
    for name, passes in decided.items():
        both &= columns.column(name).spread(passes)
    return both


def _ordered(columns: Columns, search: Search, passes: int) -> list[int]:
    """The places of these models, in the order that was asked for."""
    flags = passes.to_bytes(len(columns), "little")
    places: list[int] = []
    if search.providers == tuple(columns.spans):
        places += compress(range(len(flags)), flags)
    else:
        for span in [columns.spans[provider] for provider in search.providers]:
            places += compress(span, flags[span.start : span.stop])
    if search.order is not None and places:
        places.sort(key=search.order(columns).__getitem__)
    return places


def select(search: Search) -> ModelKey:
    """The first of the candidates. Raises `NoMatchError`, which says what excludes them."""
    found = candidates(search)
    if found:
        return found[0]
    columns = columns_of(search.view)
    models = sum([len(columns.spans[provider]) for provider in search.providers])
    counts = {bound: _excluded(columns, search, bound) for bound in search.bounds}
    parts = [f"{bound.asked} excludes {count:,}" for bound, count in counts.items()]
    if parts:
        parts[0] += f" of {models:,} models"
    raise NoMatchError(
        f"no model matches: {', '.join(parts) or f'none of {models:,} models'}",
        models=models,
        excluded={bound.name: count for bound, count in counts.items()},
    )


def _excluded(columns: Columns, search: Search, bound: Bound) -> int:
    """How many models of the providers asked the bound alone excludes."""
    passes = _passes(columns, [bound], perhaps=search.unknown)
    flags = passes.to_bytes(len(columns), "little")
    spans = [columns.spans[provider] for provider in search.providers]
    return sum([flags[span.start : span.stop].count(0) for span in spans])


# -- reading values --------------------------------------------------------------------

_MODALITIES = ", ".join(MODALITY_BITS)


def _unknown_keyword(name: str) -> str:
    names = ("require", "forbid", "prefer", "scope", *Bounds.__annotations__)
    hint = meant(name) or did_you_mean(suggest(name, names, 1))
    return f"unknown keyword '{shown(name)}'{hint}; choose from {', '.join(names)}"


def _asked(name: str, given: Given) -> str:
    return f"{name}={quoted(given[name])}"


def _several(name: str, value: Any) -> list[Any]:
    items = several(value)
    if items is None:
        raise TypeError(
            f"{name} takes several names, not {quoted(value)}{as_list(name, value)}"
        )
    return [_text(name, item) for item in items]


def _text(name: str, value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{name} takes text, not {quoted(value)}")
    return str.__str__(value)


def _modalities(name: str, value: Any) -> int:
    bits = 0
    for word in _several(name, value):
        bit = MODALITY_BITS.get(word)
        if bit is None:
            hint = meant(word) or did_you_mean(suggest(word, MODALITY_BITS, 1))
            raise ValueError(
                f"unknown modality '{shown(word)}' in {name}{hint}; choose from"
                f" {_MODALITIES}"
            )
        bits |= bit
    return bits


def _flag(name: str, value: Any) -> bool:
    if value is not True and value is not False:
        raise TypeError(f"{name} takes True or False, not {quoted(value)}")
    return value


def _amount(name: str, value: Any) -> float:
    """A number of 0 or more, of whatever type that is one."""
    if isinstance(value, (str, bytes)) or is_bool(value):
        raise TypeError(f"{name} takes a number, not {quoted(value)}")
    number: float
    try:
        number = value.__index__() if hasattr(value, "__index__") else float(value)
    except (TypeError, ValueError, OverflowError):
        raise TypeError(f"{name} takes a number, not {quoted(value)}") from None
    if number != number or number < 0:  # NaN is not itself
        raise ValueError(f"{name} takes a number of 0 or more, not {quoted(value)}")
    return number


def _limit(value: Any) -> int | None:
    if value is None:
        return None
    number = _amount("limit", value)
    if number != inf and number == int(number):
        return int(number)
    raise ValueError(f"limit takes a whole number, not {quoted(value)}")


def _mix(value: Any) -> tuple[float, float]:
    items = several(value)
    if items is None:
        raise TypeError(f"mix takes two numbers, not {quoted(value)}")
    shares = [_amount("mix", share) for share in items]
    if len(shares) != 2 or not any(shares) or inf in shares:
        raise ValueError(
            "mix takes the weights of input and output, such as (3, 1), not"
            f" {quoted(value)}"
        )
    return shares[0], shares[1]


def _first_day(name: str, value: Any) -> int:
    """The day of a date; of a year or a month the first."""
    text = value.isoformat()[:10] if hasattr(value, "isoformat") else value
    text = _text(name, text)
    parts = text.split("-")
    widths = [len(part) for part in parts]
    plain = all(part.isascii() and part.isdigit() for part in parts)
    if plain and widths in ([4], [4, 2], [4, 2, 2]):
        year, month, day = map(int, [*parts, "1", "1"][:3])
        if _is_day(year, month, day):
            return year * 10_000 + month * 100 + day
    raise ValueError(f"{name} takes YYYY, YYYY-MM or YYYY-MM-DD, not {quoted(value)}")


def _is_day(year: int, month: int, day: int) -> bool:
    """Whether there is such a day; without `datetime`, which takes a while to import."""
    is_leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    lengths = (31, 28 + is_leap, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    return year > 0 and 0 < month < 13 and 0 < day <= lengths[month - 1]
