"""The columns that models and providers can be listed by."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Sequence
from operator import attrgetter
from typing import Any, Generic, TypeAlias, TypeVar

from attr import frozen

from llm_db.schema import Cost, Limits, Model, Provider, rule_of

from .text import number, plain, tokens

R = TypeVar("R")
#: The fields of `Cost` that are one price.
PRICES = [f.name for f in Cost.__attrs_attrs__ if rule_of(Cost, f).kind == "price"]


def _unmarked(_: object) -> str:
    return ""


@frozen(kw_only=True)
class Column(Generic[R]):
    """One fact of a record.

    ``name`` is the field's path and the heading in CSV, ``short`` what people type and
    read, ``value`` the raw fact (``None``: unknown), ``show`` turns it into text, to which
    a table adds the ``mark`` of the record.
    """

    name: str
    short: str
    value: Callable[[R], Any]
    show: Callable[[Any], str] = plain
    mark: Callable[[R], str] = _unmarked
    unit: str = ""
    right: bool = False
    style: str = ""

    @property
    def heading(self) -> str:
        """What stands above the column in a table."""
        return f"{self.short} {self.unit}".rstrip()


ModelColumn: TypeAlias = Column[Model]


def _fact(path: str, short: str = "", **options: Any) -> ModelColumn:
    """The column of the field at this path: ``limits.context``."""
    names = path.split(".")

    def value(model: Model) -> Any:
        found: Any = model
        for name in names:
            found = getattr(found, name, None)
        return found

    return Column(name=path, short=short or path, value=value, **options)


def _price(field: str) -> ModelColumn:
    short = field.replace("_", "-")
    return _fact(f"cost.{field}", short, unit="$", show=number, right=True)


def _limit(field: str, short: str) -> ModelColumn:
    return _fact(f"limits.{field}", short, show=tokens, right=True)


def _modality(field: str, short: str) -> ModelColumn:
    def value(model: Model) -> tuple[str, ...] | None:
        known = None if model.modalities is None else getattr(model.modalities, field)
        return tuple(map(str, known)) if known else None

    return Column(name=f"modalities.{field}", short=short, value=value)


def abilities(model: Model) -> tuple[str, ...]:
    """What sets models apart, one word for each: ``reasoning``, ``tools``, ``json``, …"""
    has = model.capabilities
    known = {
        "embeddings": has.embeddings,
        "reasoning": has.reasoning.enabled,
        "tools": has.tools.enabled,
        "json": has.json.native or has.json.schema,
    }
    return tuple(word for word, able in known.items() if able)


def going(model: Model) -> str:
    """The mark of a model that is on its way out: `` (deprecated)``."""
    status = model.status_on()
    return f" ({status})" if status in ("deprecated", "retired") else ""


MODEL_COLUMNS: tuple[ModelColumn, ...] = (
    Column(
        name="model",
        short="model",
        value=lambda m: m.spec,
        mark=going,
        style="cyan",
    ),
    _fact("provider"),
    _fact("id"),
    _fact("name"),
    _fact("family"),
    _fact("release_date", "released"),
    _fact("last_updated", "updated"),
    _fact("knowledge"),
    _limit("context", "context"),
    _limit("input", "max-input"),
    _limit("output", "max-output"),
    *map(_price, PRICES),
    Column(
        name="cost.tiers",
        short="tiers",
        value=lambda m: tuple(str(t.size) for t in m.cost.tiers) if m.cost else (),
    ),
    _modality("input", "reads"),
    _modality("output", "writes"),
    Column(name="abilities", short="abilities", value=abilities),
    _fact("aliases"),
    _fact("tags"),
    _fact("status"),
    _fact("deprecated"),
    _fact("lifecycle.deprecated_on", "deprecated-on"),
    _fact("lifecycle.retires_on", "retires"),
    _fact("lifecycle.successor", "successor"),
    _fact("open_weights", "open-weights"),
    _fact("attachment"),
    _fact("temperature"),
)
assert {f"limits.{f.name}" for f in Limits.__attrs_attrs__} < {
    column.name for column in MODEL_COLUMNS
}

#: What a list shows by default: (from this width on, these columns).
_DEFAULTS = (
    (150, "model name context input output cache-read released abilities reads writes"),
    (100, "model context input output released abilities"),
    (74, "model context input output released"),
    (0, "model context input output"),
)
PIPE = "model name context input output released abilities"


def default_columns(width: int | None) -> tuple[ModelColumn, ...]:
    """What fits a terminal of this width; ``None``: a pipe, always the same."""
    names = PIPE
    if width is not None:
        names = next(names for least, names in _DEFAULTS if width >= least)
    return tuple(find_column(MODEL_COLUMNS, name) for name in names.split())


def find_column(columns: Sequence[Column[Any]], name: str) -> Column[Any]:
    """The column of this name, long or short; raises `LookupError`."""
    wanted = name.strip().lower()
    for column in columns:
        if wanted in (column.short, column.short.replace("-", "_"), column.name):
            return column
    raise LookupError(name)


def provider_columns(counts: dict[str, int]) -> tuple[Column[Provider], ...]:
    """The columns of a list of providers; ``counts``: models by provider."""
    models: Column[Provider] = Column(
        name="models", short="models", value=lambda p: counts[p.id], right=True
    )
    id, name, *rest = (
        Column[Provider](
            name=field,
            short=field,
            value=attrgetter(field),
            style="cyan" if field == "id" else "",
        )
        for field in ("id", "name", "env", "base_url", "doc")
    )
    return (id, name, models, *rest)


# -- rows as text ----------------------------------------------------------------------


def csv_text(columns: Sequence[Column[R]], rows: Iterable[R], raw: bool = False) -> str:
    """A heading and one line a row; an unknown fact is an empty cell.

    Text is safe for spreadsheets (`harmless`), unless ``raw`` is asked for.
    """
    cell = _csv_cell if raw else lambda value: _harmless_cell(_csv_cell(value), value)
    heading = [column.name for column in columns]
    lines = ([cell(column.value(row)) for column in columns] for row in rows)
    return csv_rows([heading, *lines])


def csv_rows(rows: Iterable[Sequence[object]]) -> str:
    """Rows as lines of CSV; a carriage return in a cell ends no line either."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\n")
    # Before Python 3.13 a minimum of quotes has none for a carriage return.
    quoting = csv.writer(buffer, lineterminator="\n", quoting=csv.QUOTE_ALL)
    for row in rows:
        risky = any("\r" in cell for cell in row if isinstance(cell, str))
        (quoting if risky else writer).writerow(row)
    return buffer.getvalue()


def _csv_cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return repr(value)
    return plain(value)


def _harmless_cell(cell: str, value: Any) -> str:
    return cell if isinstance(value, (bool, int, float)) else harmless(cell)


def harmless(text: str) -> str:
    """``text`` as a cell that no spreadsheet takes for a formula: ``=1`` → ``'=1``."""
    return f"'{text}" if text[:1] in _FORMULA and text else text


#: What a spreadsheet may take for the beginning of a formula, also in full width.
_FORMULA = frozenset("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20")


def marked_cells(columns: Sequence[Column[R]], row: R) -> list[str]:
    """The row's facts as text, with their marks."""
    return [column.show(column.value(row)) + column.mark(row) for column in columns]


def cells(columns: Sequence[Column[R]], row: R) -> list[str]:
    """The row's facts as text for other programs: whole numbers are plain digits."""
    return [
        str(value) if type(value) is int else column.show(value)
        for column, value in ((column, column.value(row)) for column in columns)
    ]
