"""Columns: one fact of every model, as few distinct values and a number for each model.

A catalog package carries them as literals (`_columns`), so that a query needs no
provider module; for what was built or overridden they are made from the records. Both
give the same values.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import chain, count, islice
from math import inf
from operator import itemgetter
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from .._ids import ModelKey
from ..schema import Modality, Model, date_rank

if TYPE_CHECKING:
    from .._catalog import ModuleCatalog, Searchable

#: Modality → its bit. The order is part of generated packages.
MODALITY_BITS: Mapping[str, int] = {m.value: 1 << n for n, m in enumerate(Modality)}

#: How many answers of a kind are remembered: which values passed, prices at a context.
_REMEMBERED = 64
#: Of 256 values each; a pass over one is a tenth of looking every model's value up.
_MOST_PAGES = 16

Price: TypeAlias = "float | None"

T = TypeVar("T")


def date_number(date: str | None) -> int:
    """``"2026-01-05"`` → 20260105, ``"2026-01"`` → 20260100; no date → 0."""
    digits = date_rank(date).replace("-", "")
    return int(digits.ljust(8, "0")) if digits else 0


def _prices(model: Model) -> tuple[Any, ...]:
    """Input price, output price, and (size, input, output) of each tier by size."""
    cost = model.cost
    if cost is None:
        return None, None
    tiers = [(tier.size, tier.input, tier.output) for tier in cost.tiers]
    return cost.input, cost.output, *sorted(tiers, key=itemgetter(0))


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
    "canonical": lambda model: model.canonical,
    "family": lambda model: model.family,
    "released": lambda model: date_number(model.release_date),
    "retires": _retirement,
}


class Column:
    """One fact of every model: the distinct values, and which of them each model has."""

    __slots__ = ("_pages", "_sides", "_spread", "_take", "values")

    def __init__(self, values: Sequence[Any], numbers: Sequence[int]) -> None:
        self.values = values
        self._pages = _pages(numbers, len(values))
        # Two more than the models: of a single number it would give no tuple.
        self._take = itemgetter(*numbers, 0, 0)
        self._spread: dict[bytes, int] = {}
        self._sides: dict[int, list[Any]] = {}

    def side(self, place: int) -> list[Any]:
        """What stands at one place of every value, where values are rows."""
        side = self._sides.get(place)
        if side is None:
            side = self._sides[place] = [value[place] for value in self.values]
        return side

    def spread(self, passes: Sequence[bool]) -> int:
        """A byte for each model, the first the lowest: 1 where its value passes."""
        table = bytes(passes)
        spread = self._spread.get(table)
        if spread is None:
            spread = self._spread_now(table)
            if len(self._spread) >= _REMEMBERED:
                self._spread.clear()
            self._spread[table] = spread
        return spread

    def _spread_now(self, table: bytes) -> int:
        if self._pages is None:
            return int.from_bytes(self._take(table)[:-2], "little")
        spread = 0
        for page, (numbers, here) in enumerate(self._pages):
            part = table[256 * page : 256 * (page + 1)].ljust(256, b"\0")
            spread |= int.from_bytes(numbers.translate(part), "little") & here
        return spread

    def value(self, place: int) -> Any:
        """What one model has."""
        return self.by_model(self.values)[place]

    def by_model(self, values: Sequence[Any]) -> tuple[Any, ...]:
        """For each model what stands where its value stands in `values`."""
        taken: tuple[Any, ...] = self._take(values)
        return taken


def _pages(numbers: Sequence[int], values: int) -> list[tuple[bytes, int]] | None:
    """By 256 values: every model's number among these, and a byte of 1 where it is one.

    ``None`` where there are so many that looking each one up is faster.
    """
    count = (values + 255) // 256
    if count > _MOST_PAGES:
        return None
    if count < 2:
        return [(bytes(numbers), int.from_bytes(b"\1" * len(numbers), "little"))]
    low = bytes([number & 255 for number in numbers])
    high = bytes([number >> 8 for number in numbers])
    tables = (bytes(page) + b"\1" + bytes(255 - page) for page in range(count))
    return [(low, int.from_bytes(high.translate(table), "little")) for table in tables]


class Columns:
    """The facts of all models of a view, in the default order of queries."""

    def __init__(self, view: Searchable) -> None:
        self._view = view
        self._made: dict[str, Column] = {}
        self._prices: dict[Any, Any] = {}
        self._masks: list[int] = []
        self._ids: list[str] = []
        self._provider_of: list[str] = []
        #: Provider → the places of its models.
        self.spans: dict[str, range] = {}
        #: What a package's literals say of the models, and where; of others -1.
        self._package: _Package | None = None
        self._rows: list[int] = []
        #: The providers whose models have to be looked at.
        self._built: list[str] = []
        for provider in view.provider_ids:
            ids, masks = view.ranked(provider)
            start = len(self._ids)
            self._ids += ids
            self._masks += masks
            self._provider_of += [provider] * len(ids)
            self.spans[provider] = range(start, len(self._ids))
            catalog = view.catalog.package_of(provider)
            if self._package is None and catalog is not None and catalog.columns:
                self._package = _Package(catalog)
            if self._package is None or catalog is None:
                self._built.append(provider)
                self._rows += [-1] * len(ids)
            else:
                self._rows += self._package.rows(provider, ids)
        self._keys: list[ModelKey | None] = [None] * len(self._ids)

    def __len__(self) -> int:
        return len(self._ids)

    def keys(self, places: Iterable[int]) -> tuple[ModelKey, ...]:
        """The models at these places."""
        known = self._keys
        return tuple([known[place] or self._key(place) for place in places])

    def _key(self, place: int) -> ModelKey:
        key = ModelKey(self._provider_of[place], self._ids[place])
        self._keys[place] = key
        return key

    def column(self, name: str) -> Column:
        """The column of this name, made when it is first asked for."""
        column = self._made.get(name)
        if column is None:
            column = self._made.setdefault(name, self._make(name))
        return column

    def _make(self, name: str) -> Column:
        if name == "masks":
            return Column(*_first_come(self._masks))
        values: list[Any] = []
        numbers: list[int] = [0] * len(self._ids)
        if self._package is not None:
            values, of_package = self._package.column(name)
            numbers = [of_package[row] for row in self._rows]
        fact = FACTS[name]
        numbered = {value: number for number, value in enumerate(values)}
        for provider in self._built:
            models = self._view.shelf(provider).models
            for place in self.spans[provider]:
                value = fact(models[self._ids[place]])
                numbers[place] = numbered.setdefault(value, len(numbered))
        return Column([*numbered], numbers)

    def prices(self, context: float | None) -> tuple[Sequence[Price], Sequence[Price]]:
        """Input and output of every value of the column ``prices``, at this context."""
        column = self.column("prices")
        if context is None:
            return column.side(0), column.side(1)

        def make() -> tuple[Sequence[Price], Sequence[Price]]:
            rows = [_at(row, context) for row in column.values]
            return [input for input, _ in rows], [output for _, output in rows]

        return self._remember(context, make)

    def price_of(self, key: ModelKey) -> tuple[Price, Price]:
        """Input and output of one model."""
        ids = self._view.ranked(key.provider).ids
        place = self.spans[key.provider].start + ids.index(key.id)
        prices: tuple[Price, Price] = self.column("prices").value(place)[:2]
        return prices

    def weights(
        self, mix: tuple[float, float], context: float | None
    ) -> Sequence[float]:
        """What every value of ``prices`` costs in this mix; infinite where unknown."""

        def make() -> Sequence[float]:
            pairs = zip(*self.prices(context), strict=True)
            return [_weigh(pair, mix) for pair in pairs]

        return self._remember((mix, context), make)

    def standing(
        self, order: Any, column: str, weigh: Callable[[Columns], Sequence[float]]
    ) -> Sequence[float]:
        """For each model what its value weighs in an order."""

        def make() -> Sequence[float]:
            return self.column(column).by_model(weigh(self))

        return self._remember(order, make)

    def _remember(self, key: Any, make: Callable[[], T]) -> T:
        made: T | None = self._prices.get(key)
        if made is None:
            if len(self._prices) >= _REMEMBERED:
                self._prices.clear()
            made = self._prices[key] = make()
        return made


def _at(row: Any, context: float) -> tuple[Price, Price]:
    """Prices of the highest tier below the context; what it leaves out, the base says."""
    base: tuple[Price, Price] = row[:2]
    for size, *own in reversed(row[2:]):
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


def columns_of(view: Searchable) -> Columns:
    """The columns of this view, made once."""
    return view.once("columns", lambda: Columns(view))


# -- what a package carries ------------------------------------------------------------

#: Names are compared in lower case, and without what they are spelt apart by.
_LOWER, _APART = bytes(range(256)).lower(), b"-._"


def names_of(ids: Sequence[str]) -> list[str]:
    """The names of model ids, a character for each byte: ``"x/Gpt-5"`` → ``"gpt5"``."""
    text = "\n".join(ids).encode("utf-8", "surrogatepass")
    names = _squeezed(text).split("\n")
    if len(names) != len(ids):  # an id of several lines
        names = [_squeezed(id.encode("utf-8", "surrogatepass")) for id in ids]
    return [name.rpartition("/")[2] for name in names]


def _squeezed(text: bytes) -> str:
    return text.translate(_LOWER, _APART).decode("latin-1")


def by_name(names: Sequence[str]) -> list[int]:
    """The places of names in their order; one name's places in theirs.

    So one model's facts at all its providers stand together, mostly alike.
    """
    return sorted(range(len(names)), key=names.__getitem__)


def tables(models: Sequence[Model]) -> dict[str, Sequence[Any]]:
    """What the module `_columns` of a package says, by the names of its constants.

    Columns have an item for each model; ``models`` are in the order of their names, see
    `by_name`. Of what has few values there is a table, and a column of numbers of it;
    those of ``CANONICAL`` and ``FAMILIES`` begin with 1: 0 is a model without a
    canonical name, and the family that Enrich makes of the id.
    """
    limits, limit_numbers = _frequent_first([_limits(model) for model in models])
    kinds, kind_numbers = _frequent_first([_kind(model) for model in models])
    canonical = sorted({m.canonical for m in models if m.canonical is not None})
    number_of = dict(zip((None, *canonical), count(), strict=False))
    families, family_numbers = _from_1([_own_family(model) for model in models])
    prices = [_prices(model) for model in models]
    days = [_retirement(model) for model in models]
    return {
        "LIMITS": limits,
        "KINDS": kinds,
        "CANONICAL": canonical,
        "FAMILIES": [family for (family,) in families],
        "TIERS": [(row, p[2:]) for row, p in enumerate(prices) if p[2:]],
        "RETIRES": [(row, day) for row, day in enumerate(days) if day],
        "INPUT_OUTPUT": [price for row in prices for price in row[:2]],
        "RELEASED": [date_number(model.release_date) for model in models],
        "LIMIT_NUMBERS": limit_numbers,
        "KIND_NUMBERS": kind_numbers,
        "CANONICAL_NUMBERS": [number_of[model.canonical] for model in models],
        "FAMILY_NUMBERS": family_numbers,
    }


def _own_family(model: Model) -> tuple[str | None] | None:
    """The family, unless it is what Enrich makes of the id."""
    return None if model.family == _family_of(model.id) else (model.family,)


def _family_of(id: str) -> str | None:
    return id.rpartition("-")[0] or None


def _first_come(values: Iterable[Any]) -> tuple[list[Any], list[int]]:
    """The distinct values and each value's number."""
    numbered: defaultdict[Any, int] = defaultdict()
    numbered.default_factory = numbered.__len__
    numbers = [*map(numbered.__getitem__, values)]
    return [*numbered], numbers


def _frequent_first(values: Sequence[Any]) -> tuple[list[Any], list[int]]:
    """The same with the most frequent value first, so that most numbers are short."""
    counts = dict.fromkeys(values, 0)
    for value in values:
        counts[value] += 1
    table = sorted(counts, key=lambda value: -counts[value])
    numbers = {value: number for number, value in enumerate(table)}
    return table, [numbers[value] for value in values]


def _from_1(values: Sequence[Any]) -> tuple[list[Any], list[int]]:
    """The same with 0 for ``None``."""
    table, numbers = _frequent_first([value for value in values if value is not None])
    following = iter(numbers)
    return table, [0 if value is None else next(following) + 1 for value in values]


class _Package:
    """The literals of a catalog package."""

    def __init__(self, catalog: ModuleCatalog) -> None:
        self._literals: Any = catalog.columns
        #: Provider → its models' ids, in the order of ranks.
        self._own = {p: catalog.names(p).ids for p in catalog.provider_ids}
        self._ids = [*chain.from_iterable(self._own.values())]
        self._order = by_name(names_of(self._ids))
        places = [0] * len(self._ids)
        for row, place in enumerate(self._order):
            places[place] = row
        following = iter(places)
        #: Provider → where the literals have each of these models.
        self._rows = {p: [*islice(following, len(ids))] for p, ids in self._own.items()}

    def rows(self, provider: str, ids: tuple[str, ...]) -> list[int]:
        """Where the literals have these models of a provider."""
        rows, own = self._rows[provider], self._own[provider]
        if own == ids:
            return rows
        row_of = dict(zip(own, rows, strict=True))
        return [row_of[id] for id in ids]

    def column(self, name: str) -> tuple[list[Any], Sequence[int]]:
        """The values of a column, and the number of each row."""
        known = self._literals
        if name == "limits":
            return list(known.LIMITS), known.LIMIT_NUMBERS
        if name == "kind":
            return list(known.KINDS), known.KIND_NUMBERS
        if name == "canonical":
            return [None, *known.CANONICAL], known.CANONICAL_NUMBERS
        if name == "prices":
            prices = iter(known.INPUT_OUTPUT)
            rows: list[Any] = list(zip(prices, prices, strict=True))
            for row, tiers in known.TIERS:
                rows[row] += tiers
            return _first_come(rows)
        if name == "released":
            return _first_come(known.RELEASED)
        if name == "retires":
            days = dict(known.RETIRES)
            return _first_come([days.get(row, 0) for row in range(len(self._ids))])
        assert name == "family"
        families = [
            known.FAMILIES[number - 1] if number else _family_of(self._ids[place])
            for place, number in zip(self._order, known.FAMILY_NUMBERS, strict=True)
        ]
        return _first_come(families)
