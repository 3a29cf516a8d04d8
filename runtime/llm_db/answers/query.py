"""Queries: the models that keep within all bounds, best first.

What is not known never passes a bound and comes last in every order. A bound is a test
of one `Column`, whose distinct values are few: it is decided on those, never on models.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import compress
from math import inf, isnan
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypedDict, get_args

from attr import frozen

from .._ids import ModelKey
from .._select import BITS, date_rank, wanted
from .._text import did_you_mean, quoted, shown, suggest
from ..errors import NoMatchError
from ..schema import Modality, Model

if TYPE_CHECKING:
    from .._spec import Capability
    from .._view import View

Order: TypeAlias = Literal["default", "cheapest", "newest", "context"]
ORDERS: tuple[str, ...] = get_args(Order)


class Bounds(TypedDict, total=False):
    """What `candidates` and `select` take beside capabilities; ``None``: no bound.

    Prices are US$ per 1M tokens, sizes are tokens, dates ``YYYY``, ``YYYY-MM`` or
    ``YYYY-MM-DD``.
    """

    providers: Iterable[str] | None
    max_input: float | None
    max_output: float | None
    min_context: int | None
    min_output: int | None
    reads: Iterable[str] | None
    writes: Iterable[str] | None
    since: str | None
    family: str | None
    open_weights: bool | None
    deprecated: bool | None
    status: Iterable[str] | None
    retires_after: str | None
    canonical: str | None
    order: Order | None
    mix: tuple[float, float] | None
    at_context: int | None
    limit: int | None
    unknown: bool | None


class Question(Bounds, total=False):
    """All keywords of `candidates`."""

    require: Capability | None
    forbid: Capability | None
    prefer: Iterable[str]
    scope: str | None


# -- columns ---------------------------------------------------------------------------

#: Modality → its bit. The order is part of generated packages.
MODALITY_BITS: Mapping[str, int] = {m.value: 1 << n for n, m in enumerate(Modality)}
#: The low bits of a mask say what is on, as many above them what was stated.
_STATED = len(BITS)

#: How many answers of a kind are remembered: which values passed, prices at a context.
_REMEMBERED = 64

Price: TypeAlias = "float | None"
Tier: TypeAlias = tuple[int, Price, Price]


def date_number(date: str | None) -> int:
    """``"2026-01-05"`` → 20260105, ``"2026-01"`` → 20260100; no date → 0."""
    digits = date_rank(date).replace("-", "")
    return int(digits.ljust(8, "0")) if digits else 0


def _prices(model: Model) -> tuple[Price, Price, tuple[Tier, ...]]:
    """Input and output price, and those of each tier, the smallest first."""
    cost = model.cost
    if cost is None:
        return None, None, ()
    tiers = [(tier.size, tier.input, tier.output) for tier in cost.tiers]
    return cost.input, cost.output, tuple(sorted(tiers, key=itemgetter(0)))


def _limits(model: Model) -> tuple[int | None, int | None]:
    """Context and output."""
    limits = model.limits
    return (None, None) if limits is None else (limits.context, limits.output)


def _kind(model: Model) -> tuple[int, int, bool | None, str | None, bool]:
    """What it reads and what it writes as bits, open weights, status, deprecated."""
    known = model.modalities
    reads, writes = ((), ()) if known is None else (known.input, known.output)
    return (
        sum([MODALITY_BITS[kind] for kind in {*reads}]),
        sum([MODALITY_BITS[kind] for kind in {*writes}]),
        model.open_weights,
        model.status,
        model.deprecated,
    )


def _retirement(model: Model) -> int:
    life = model.lifecycle
    return 0 if life is None else date_number(life.retires_on)


#: Column → what stands in it for a model.
FACTS: Mapping[str, Callable[[Model], Any]] = {
    "prices": _prices,
    "limits": _limits,
    "kind": _kind,
    "lineage": lambda model: (model.canonical, model.family),
    "released": lambda model: date_number(model.release_date),
    "retires": _retirement,
}


class Column:
    """One fact of every model: the distinct values, and which of them each model has."""

    __slots__ = ("_bytes", "_spread", "_take", "sides", "values")

    def __init__(self, values: Sequence[Any], numbers: Sequence[int]) -> None:
        self.values = values
        #: Of values that are rows: what stands at each place of them.
        self.sides: Sequence[Sequence[Any]] = ((),) * 5
        if values and type(values[0]) is tuple:
            self.sides = list(zip(*values, strict=True))
        self._bytes = bytes(numbers) if len(values) <= 256 else None
        # Two more than the models: of a single number it would give no tuple.
        self._take = itemgetter(*numbers, 0, 0)
        self._spread: dict[bytes, int] = {}

    def spread(self, passes: Sequence[bool]) -> int:
        """A byte for each model, the first the lowest: 1 where its value passes."""
        table = bytes(passes)
        spread = self._spread.get(table)
        if spread is None:
            if self._bytes is not None:
                flags = self._bytes.translate(table.ljust(256, b"\0"))
            else:
                flags = bytes(self._take(table)[:-2])
            if len(self._spread) >= _REMEMBERED:
                self._spread.clear()
            spread = self._spread[table] = int.from_bytes(flags, "little")
        return spread

    def by_model(self, values: Sequence[Any]) -> tuple[Any, ...]:
        """For each model what stands where its value stands in `values`."""
        taken: tuple[Any, ...] = self._take(values)
        return taken


class Columns:
    """The facts of all models of a view, in the default order of queries."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._made: dict[str, Column] = {}
        self._prices: dict[Any, Any] = {}
        self.keys: list[ModelKey] = []
        #: Provider → its models, a range of `keys`.
        self.spans: dict[str, range] = {}
        for provider in view.provider_ids:
            start = len(self.keys)
            self.keys += [ModelKey(provider, id) for id in view.ranked(provider).ids]
            self.spans[provider] = range(start, len(self.keys))

    def column(self, name: str) -> Column:
        """The column of this name, made when it is first asked for."""
        column = self._made.get(name)
        if column is None:
            column = self._made.setdefault(name, self._make(name))
        return column

    def _make(self, name: str) -> Column:
        numbered: dict[Any, int] = {}
        numbers: list[int] = []
        for provider, span in self.spans.items():
            if name == "masks":
                facts: Iterable[Any] = self._view.ranked(provider).masks
            else:
                models = self._view.shelf(provider).models
                facts = [FACTS[name](models[self.keys[place].id]) for place in span]
            numbers += [numbered.setdefault(fact, len(numbered)) for fact in facts]
        return Column(list(numbered), numbers)

    def prices(self, context: float | None) -> tuple[Sequence[Price], Sequence[Price]]:
        """Input and output of every value of the column ``prices``, at this context."""
        column = self.column("prices")
        if not column.values or context is None:
            return column.sides[0], column.sides[1]

        def make() -> Any:
            rows = [_at(row, context) for row in column.values]
            return tuple(zip(*rows, strict=True))

        return self._remember(context, make)  # type: ignore[no-any-return]

    def weights(
        self, mix: tuple[float, float], context: float | None
    ) -> Sequence[float]:
        """What every value of ``prices`` costs in this mix; infinite where unknown."""

        def make() -> Any:
            pairs = zip(*self.prices(context), strict=True)
            return [_weigh(pair, mix) for pair in pairs]

        return self._remember((mix, context), make)  # type: ignore[no-any-return]

    def _remember(self, key: Any, make: Callable[[], Any]) -> Any:
        made = self._prices.get(key)
        if made is None:
            if len(self._prices) >= _REMEMBERED:
                self._prices.clear()
            made = self._prices[key] = make()
        return made


def _at(row: Any, context: float) -> tuple[Price, Price]:
    """Prices of the highest tier below the context; what it leaves out, the base says."""
    base: tuple[Price, Price] = row[:2]
    for size, *own in reversed(row[2]):
        if size < context:
            input, output = (
                b if o is None else o for o, b in zip(own, base, strict=True)
            )
            return input, output
    return base


def _weigh(prices: Iterable[Price], mix: Iterable[float]) -> Any:
    parts: list[tuple[float, float]] = []
    for share, price in zip(mix, prices, strict=True):
        if share and price is None:
            return inf
        parts.append((share, price or 0))
    try:
        return sum([share * price for share, price in parts])
    except OverflowError:  # an integer beyond all floats
        from fractions import Fraction

        return sum([Fraction(share) * Fraction(price) for share, price in parts])


def columns_of(view: View) -> Columns:
    """The columns of this view, made once."""
    return view.once("columns", lambda: Columns(view))


# -- what is asked ---------------------------------------------------------------------


#: The keywords that say something, and their values.
Given: TypeAlias = Mapping[str, Any]


@frozen
class Bound:
    """One bound: its keyword, the words that ask for it, and which values pass.

    ``perhaps``, for capabilities: as ``passes``, and what nobody stated passes, too.
    """

    name: str
    asked: str
    column: str
    passes: Callable[[Columns], Sequence[bool]]
    perhaps: Callable[[Columns], Sequence[bool]] | None = None


@frozen(kw_only=True)
class Search:
    """A question to a view that has been read and checked."""

    view: View
    bounds: tuple[Bound, ...]
    #: Whether models that perhaps have the capabilities come after those that do.
    unknown: bool
    #: The providers asked, in the order in which their models come.
    providers: tuple[str, ...]
    #: A column, and a number for each of its values: the smallest come first.
    order: tuple[str, Callable[[Columns], Sequence[float]]] | None
    limit: int | None


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
        sizes = columns.column("limits").sides[side]
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
    for side, name in enumerate(("canonical", "family")):
        if name in given:
            word = _text(name, given[name])
            yield _is_one_of(name, given, "lineage", side, [word])


def _has_all(name: str, given: Given, side: int) -> Bound:
    bits = _modalities(name, given[name])

    def passes(columns: Columns) -> list[bool]:
        masks = columns.column("kind").sides[side]
        return [mask & bits == bits for mask in masks]

    return Bound(name, _asked(name, given), "kind", passes)


def _is_one_of(
    name: str, given: Given, column: str, side: int, values: Iterable[object]
) -> Bound:
    known = frozenset(values)

    def passes(columns: Columns) -> list[bool]:
        return [value in known for value in columns.column(column).sides[side]]

    return Bound(name, _asked(name, given), column, passes)


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
) -> tuple[str, Callable[[Columns], Sequence[float]]] | None:
    order = given.get("order", "default")
    if not isinstance(order, str) or order not in ORDERS:
        raise ValueError(f"order is one of {', '.join(ORDERS)}, not {quoted(order)}")
    mix = _mix(given.get("mix", (3, 1)))

    def newest(columns: Columns) -> list[float]:
        return [-day or inf for day in columns.column("released").values]

    def context_first(columns: Columns) -> list[float]:
        sizes = columns.column("limits").sides[0]
        return [inf if size is None else -size for size in sizes]

    if order == "cheapest":
        return "prices", lambda columns: columns.weights(mix, context)
    if order == "newest":
        return "released", newest
    return ("limits", context_first) if order == "context" else None


# -- answers ---------------------------------------------------------------------------


def candidates(search: Search) -> tuple[ModelKey, ...]:
    """The models that pass, best first; those that perhaps do come last."""
    columns = columns_of(search.view)
    sure = _passes(columns, search.bounds)
    found = _ordered(columns, search, sure)
    if search.unknown:
        perhaps = _passes(columns, search.bounds, perhaps=True) & ~sure
        found += _ordered(columns, search, perhaps)
    keys = columns.keys
    return tuple([keys[place] for place in found[: search.limit]])


def _passes(columns: Columns, bounds: Iterable[Bound], *, perhaps: bool = False) -> int:
    """A byte for each model, the first the lowest: 1 where it passes all bounds."""
    decided: dict[str, Sequence[bool]] = {}
    for bound in bounds:
        ask = bound.perhaps or bound.passes if perhaps else bound.passes
        passes, before = ask(columns), decided.get(bound.column)
        if before is not None:
            passes = [a and b for a, b in zip(passes, before, strict=True)]
        decided[bound.column] = passes
    both = int.from_bytes(b"\1" * len(columns.keys), "little")
    for name, passes in decided.items():
        both &= columns.column(name).spread(passes)
    return both


def _ordered(columns: Columns, search: Search, passes: int) -> list[int]:
    """The places of these models, in the order that was asked for."""
    flags = passes.to_bytes(len(columns.keys), "little")
    places: list[int] = []
    if search.providers == tuple(columns.spans):
        places += compress(range(len(flags)), flags)
    else:
        for span in [columns.spans[provider] for provider in search.providers]:
            places += compress(span, flags[span.start : span.stop])
    if search.order is not None and places:
        name, weigh = search.order
        places.sort(key=columns.column(name).by_model(weigh(columns)).__getitem__)
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
        f"no model matches: {', '.join(parts) or f'{models:,} models are asked'}",
        models=models,
        excluded={bound.name: count for bound, count in counts.items()},
    )


def _excluded(columns: Columns, search: Search, bound: Bound) -> int:
    """How many models of the providers asked the bound alone excludes."""
    passes = _passes(columns, [bound], perhaps=search.unknown)
    flags = passes.to_bytes(len(columns.keys), "little")
    spans = [columns.spans[provider] for provider in search.providers]
    return sum([flags[span.start : span.stop].count(0) for span in spans])


# -- reading values --------------------------------------------------------------------

_MODALITIES = ", ".join(MODALITY_BITS)
#: What people write for what has another name here.
_ELSEWHERE = {
    "vision": "reads=['image']",
    "image": "reads=['image']",
    "audio": "reads=['audio'] or writes=['audio']",
    "video": "reads=['video']",
    "pdf": "reads=['pdf']",
    "function_calling": "require=['tools']",
    "tool_call": "require=['tools']",
    "structured_output": "require=['json_schema']",
    "json": "require=['json_native']",
    "provider": "providers=['...']",
    "context": "min_context=200_000",
    "price": "max_input=1",
    "sort": "order='cheapest'",
}


def meant(name: str) -> str:
    """Where to find what is called otherwise here: ``"; vision is reads=['image']"``."""
    words = _ELSEWHERE.get(name.lower())
    return "" if words is None else f"; {shown(name)} is {words}"


def _unknown_keyword(name: str) -> str:
    names = ("require", "forbid", "prefer", "scope", *Bounds.__annotations__)
    hint = meant(name) or did_you_mean(suggest(name, names, 1))
    return f"unknown keyword '{shown(name)}'{hint}; valid are {', '.join(names)}"


def _asked(name: str, given: Given) -> str:
    return f"{name}={quoted(given[name])}"


def _several(name: str, value: Any) -> list[Any]:
    if isinstance(value, (str, bytes)) or not isinstance(value, Iterable):
        raise TypeError(
            f"{name} takes several names, not {quoted(value)}; write"
            f" {name}=['{shown(value)}']"
        )
    return [_text(name, item) for item in value]


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
                f"unknown modality '{shown(word)}' in {name}{hint}; valid are"
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
    if isinstance(value, (bool, str, bytes)):
        raise TypeError(f"{name} takes a number, not {quoted(value)}")
    number: float
    try:
        number = value.__index__() if hasattr(value, "__index__") else float(value)
    except (TypeError, ValueError, OverflowError):
        raise TypeError(f"{name} takes a number, not {quoted(value)}") from None
    if isnan(number) or number < 0:
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
    if isinstance(value, (str, bytes)) or not isinstance(value, Iterable):
        raise TypeError(f"mix takes two numbers, not {quoted(value)}")
    shares = [_amount("mix", share) for share in value]
    if len(shares) != 2 or not any(shares) or inf in shares:
        raise ValueError(
            "mix takes how much input and how much output count, such as (3, 1), not"
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
        if month in range(1, 13) and day in range(1, 32):
            return year * 10_000 + month * 100 + day
    raise ValueError(f"{name} takes YYYY, YYYY-MM or YYYY-MM-DD, not {quoted(value)}")
