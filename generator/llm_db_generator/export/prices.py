"""Prices as flat rows for SQL: one row per model, price tier and period.

A row holds for ``above < context <= upto`` tokens and ``since <= day < until``; the
rows of a model leave no gap and never overlap. Prices are what `llm_db.cost` takes for
each part: that of the tier, else the base price, else that of the part it falls back
to, which ``assumed`` lists; ``at`` in it means that no history gives the price of those
days. What has no price is empty.

With ``aliases`` the names that responses use have rows, too, which say whose they are.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attr import frozen

from llm_db import ModelKey
from llm_db.answers.cost import Card
from llm_db.answers.history import if_recorded, prices_of_name
from llm_db.errors import LLMDBError
from llm_db.schema import Cost, Model

from ..columns import csv_rows, harmless
from ..text import safe, storable

if TYPE_CHECKING:
    from llm_db import Snapshot
    from llm_db.answers.history import Price

#: The parts of a bill that are priced by the token.
PARTS = (
    "input",
    "output",
    "cache_read",
    "cache_write",
    "cache_write_1h",
    "reasoning",
    "input_audio",
    "output_audio",
    "cache_read_audio",
    "output_image",
)
COLUMNS = ("provider", "model", "above", "upto", "since", "until", *PARTS, "assumed")
#: With aliases: the id of the model whose name this is; empty in its own rows.
ALIAS_OF = "alias_of"
#: Beyond all counts, and before and after all days.
MOST, FIRST_DAY, LAST_DAY = 2**63 - 1, "0001-01-01", "9999-12-31"
#: Digits of a price in Parquet, and how many of them are decimals: with counts of up
#: to 7 digits the sum of five products is exact in every engine (38 digits in Spark).
PRECISION, SCALE = 26, 19


@frozen
class Row:
    """The prices of a model in one tier and period, US$ per 1M tokens.

    ``alias_of``: the id of the model that ``model`` is another name of.
    """

    provider: str
    model: str
    above: int
    upto: int
    since: str
    until: str
    prices: tuple[Decimal | None, ...]
    assumed: str
    alias_of: str | None = None

    def cells(self) -> tuple[Any, ...]:
        """The values of `COLUMNS`, and of `ALIAS_OF`."""
        key = (self.provider, self.model, self.above, self.upto, self.since, self.until)
        return (*key, *self.prices, self.assumed, self.alias_of)


def price_rows(
    snapshot: Snapshot, providers: Iterable[str], aliases: bool = False
) -> Iterator[Row]:
    """The rows of these providers' models, in catalog order, gone models included.

    With ``aliases``, those of their other names as well: what `llm_db.cost` takes for
    that name. A name that meant another model until that left has one history of both.
    """
    ids = [*providers]
    models = [model for id in ids for model in snapshot.models(id)]
    keys = [ModelKey(m.provider, m.id) for m in models]
    others = dict(_aliases(snapshot, models)) if aliases else {}
    gone = {ModelKey(g.provider, g.id) for g in if_recorded(snapshot.gone) or ()}
    # The models of a provider that is gone as a whole are told with those of all.
    every = {*ids} >= {*snapshot.provider_ids}
    keys += [k for k in gone if k.provider in ids or every]
    for key in sorted({*keys, *others}):
        prices = if_recorded(partial(_prices, snapshot, key, key in gone))
        periods = [*_periods(prices)] if prices else [_always(snapshot.model(key).cost)]
        for since, until, cost, guess in periods:
            for above, upto, found, assumed in _tiers(cost):
                said = " ".join(filter(None, (guess, assumed)))
                yield Row(*key, above, upto, since, until, found, said, others.get(key))


def _prices(snapshot: Snapshot, key: ModelKey, gone: bool) -> tuple[Price, ...]:
    """The history of a name: of one that upstream only spells otherwise now, of both."""
    if gone:
        try:
            now = snapshot.identify(key)
        except LLMDBError:
            pass
        else:
            return prices_of_name(snapshot, ModelKey(now.provider, now.id), key)
    return snapshot.prices(key)


def _aliases(
    snapshot: Snapshot, models: Iterable[Model]
) -> Iterator[tuple[ModelKey, str]]:
    """Each further name, and the id of the model that it means."""
    for model in models:
        for alias in model.aliases:
            key = ModelKey(model.provider, alias)
            # An id beats an alias, and of two models with one alias the first has it.
            if snapshot.allowed(key) and snapshot.model(key).id == model.id != alias:
                yield key, model.id


def _always(cost: Cost | None) -> tuple[str, str, Cost | None, str]:
    """One period for all days, of which nothing says that it held on any of them."""
    return FIRST_DAY, LAST_DAY, cost, "at"


def _periods(
    prices: Sequence[Price],
) -> Iterator[tuple[str, str, Cost | None, str]]:
    """Since, until, cost and ``at`` where nothing dates it: as `llm_db.cost` assumes.

    Before the first known day, and while a model was gone, the next price counts; after
    the end of one that is gone, its last.
    """
    start = FIRST_DAY
    for price in prices:
        if start < price.since:
            yield start, price.since, price.cost, "at"
        start = price.until or LAST_DAY
        yield price.since, start, price.cost, ""
    if start < LAST_DAY:
        yield start, LAST_DAY, prices[-1].cost, "at"


def _tiers(
    cost: Cost | None,
) -> Iterator[tuple[int, int, tuple[Decimal | None, ...], str]]:
    """The spans of context, their prices, and which of these are assumed."""
    card = Card(cost)
    sizes = sorted({tier.size for tier in cost.tiers}) if cost is not None else []
    for above, upto in zip([-1, *sizes], [*sizes, MOST], strict=True):
        rates, _ = card.rates(above + 1)
        found = [rates.get(part) for part in PARTS]
        yield (
            above,
            upto,
            tuple([None if rate is None else rate.price for rate in found]),
            " ".join([p for p, r in zip(PARTS, found, strict=True) if r and r.assumed]),
        )


def _columns(aliases: bool) -> tuple[str, ...]:
    return (*COLUMNS, ALIAS_OF) if aliases else COLUMNS


def to_csv(rows: Iterable[Row], raw: bool = False, aliases: bool = False) -> str:
    """A heading and a line per row; prices are exact decimals, empty where unknown.

    Text is safe for spreadsheets and terminals, unless ``raw`` is asked for; then only
    what no file can hold is escaped. ``aliases`` adds the column `ALIAS_OF`.
    """
    text = storable if raw else lambda cell: harmless(safe(cell))
    columns = _columns(aliases)
    lines: list[Sequence[object]] = [columns]
    for row in rows:
        row_cells = row.cells()[: len(columns)]
        cells = [f"{c:f}" if isinstance(c, Decimal) else c for c in row_cells]
        found = ["" if cell is None else cell for cell in cells]
        lines.append([text(c) if isinstance(c, str) else c for c in found])
    return csv_rows(lines)


def to_parquet(rows: Iterable[Row], file: Path, aliases: bool = False) -> None:
    """The same as Parquet: prices are decimals, days are dates.

    Needs the extra ``parquet``. Raises `LLMDBError` for a price of more digits than
    a column of decimals holds.
    """
    from datetime import date

    # It ships no types.
    arrow: Any = import_module("pyarrow")
    parquet: Any = import_module("pyarrow.parquet")
    price = arrow.decimal128(PRECISION, SCALE)
    types = {
        **dict.fromkeys(_columns(aliases), arrow.string()),
        **dict.fromkeys(("above", "upto"), arrow.int64()),
        **dict.fromkeys(("since", "until"), arrow.date32()),
        **dict.fromkeys(PARTS, price),
    }
    columns: dict[str, list[Any]] = {name: [] for name in types}
    for row in rows:
        for name, cell in zip(types, row.cells(), strict=False):
            if isinstance(cell, Decimal) and not _fits(cell):
                raise LLMDBError(
                    f"the price {name} of {row.provider}:{row.model} has more digits"
                    " than a Parquet column of prices holds; export CSV"
                )
            if name in ("since", "until"):
                cell = date.fromisoformat(str(cell))
            elif isinstance(cell, str):
                cell = storable(cell)
            columns[name].append(cell)
    schema = arrow.schema(list(types.items()))
    parquet.write_table(arrow.table(columns, schema=schema), file)


def _fits(price: Decimal) -> bool:
    exponent = price.as_tuple().exponent
    assert isinstance(exponent, int)  # a price is finite
    return -exponent <= SCALE and price < Decimal(10) ** (PRECISION - SCALE)
