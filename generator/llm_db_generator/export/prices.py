"""Prices as flat rows for SQL: a row a model, price tier and period.

A row holds for ``above < context <= upto`` tokens and ``since <= day < until``; the
rows of a model leave no gap and never overlap. Prices are what `llm_db.cost` takes for
each part: that of the tier, else the base price, else that of the part it falls back
to, which ``assumed`` lists. What has no price is empty.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attr import frozen

from llm_db.answers.cost import Card
from llm_db.errors import LLMDBError
from llm_db.schema import Cost

from ..columns import harmless

if TYPE_CHECKING:
    from llm_db import Snapshot

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
#: Beyond all counts, and before and after all days.
MOST, FIRST_DAY, LAST_DAY = 2**63 - 1, "0001-01-01", "9999-12-31"
#: Digits of a price in Parquet, and how many of them are decimals: with counts of up
#: to 12 digits the products are exact in every engine.
PRECISION, SCALE = 22, 18


@frozen
class Row:
    """The prices of a model in one tier and period, US$ per 1M tokens."""

    provider: str
    model: str
    above: int
    upto: int
    since: str
    until: str
    prices: tuple[Decimal | None, ...]
    assumed: str

    def cells(self) -> tuple[Any, ...]:
        """What stands in `COLUMNS`."""
        key = (self.provider, self.model, self.above, self.upto, self.since, self.until)
        return (*key, *self.prices, self.assumed)


def price_rows(snapshot: Snapshot, providers: Iterable[str]) -> Iterator[Row]:
    """The rows of these providers' models, in catalog order."""
    for provider in providers:
        for model in snapshot.models(provider):
            for since, until, cost in _periods(model.provider, model.id, model.cost):
                for above, upto, prices, assumed in _tiers(cost):
                    yield Row(
                        provider, model.id, above, upto, since, until, prices, assumed
                    )


def _periods(
    provider: str, id: str, cost: Cost | None
) -> Iterator[tuple[str, str, Cost | None]]:
    yield FIRST_DAY, LAST_DAY, cost


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


def to_csv(rows: Iterable[Row], raw: bool = False) -> str:
    """A heading and a line a row; prices are exact decimals, empty where unknown.

    Text is safe for spreadsheets, unless ``raw`` is asked for.
    """
    text = str if raw else harmless
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow(COLUMNS)
    for row in rows:
        cells = [f"{c:f}" if isinstance(c, Decimal) else c for c in row.cells()]
        found = ["" if cell is None else cell for cell in cells]
        writer.writerow([text(c) if isinstance(c, str) else c for c in found])
    return buffer.getvalue()


def to_parquet(rows: Iterable[Row], file: Path) -> None:
    """The same as Parquet: prices are decimals, days are dates.

    Needs the extra ``parquet``. Raises `LLMDBError` for a price of more digits than
    a column of decimals holds.
    """
    from datetime import date

    import pyarrow as arrow
    from pyarrow import parquet

    price = arrow.decimal128(PRECISION, SCALE)
    types = {
        **dict.fromkeys(COLUMNS, arrow.string()),
        **dict.fromkeys(("above", "upto"), arrow.int64()),
        **dict.fromkeys(("since", "until"), arrow.date32()),
        **dict.fromkeys(PARTS, price),
    }
    columns: dict[str, list[Any]] = {name: [] for name in COLUMNS}
    for row in rows:
        for name, cell in zip(COLUMNS, row.cells(), strict=True):
            if isinstance(cell, Decimal) and not _fits(cell):
                raise LLMDBError(
                    f"the price {name} of {row.provider}:{row.model} has more digits"
                    " than a Parquet column of prices holds; export CSV"
                )
            day = name in ("since", "until")
            columns[name].append(date.fromisoformat(cell) if day else cell)
    schema = arrow.schema(list(types.items()))
    parquet.write_table(arrow.table(columns, schema=schema), file)


def _fits(price: Decimal) -> bool:
    exponent = price.as_tuple().exponent
    assert isinstance(exponent, int)  # a price is finite
    return -exponent <= SCALE and price < Decimal(10) ** (PRECISION - SCALE)
