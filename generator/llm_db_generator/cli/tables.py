"""Rows of records as a table, as lines for a pipe, as JSON.

rich is imported only where a table is drawn: on a terminal.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypeVar

import click

from ..columns import Column, marked_cells
from ..text import UNKNOWN, as_json, cut, safe

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table

R = TypeVar("R")
#: How specs and addresses are drawn, which are of little use in pieces.
_WHOLE_STYLES = ("cyan", "dim")
#: Blanks between columns; rows drawn at once; narrower than this no column is made.
_GAP, _CHUNK, _NARROWEST = 2, 50, 10

Form: TypeAlias = Literal["table", "lines", "csv", "json"]


# -- the four forms --------------------------------------------------------------------


def form_of(as_json: bool, as_csv: bool = False) -> Form:
    """What was asked for, else a table on a terminal and lines in a pipe."""
    if as_json and as_csv:
        raise click.UsageError("--json and --csv cannot be used together")
    if as_json:
        return "json"
    if as_csv:
        return "csv"
    return "table" if terminal_width() is not None else "lines"


def draw(
    on: Console,
    columns: Sequence[Column[R]],
    rows: Sequence[R],
    caption: str,
    *,
    all_columns: bool = False,
) -> None:
    """Draw the rows as a table, and below it a caption in a fainter colour.

    Where they do not stand side by side, the last columns are left out, unless all are
    wanted.
    """
    from rich.text import Text

    if not all_columns:
        columns = _that_fit(columns, rows, on.width)
    for table in tables_of(columns, rows, on.width):
        on.print(table)
    on.print(Text(caption, style="dim"))


def print_lines(rows: Iterable[Iterable[str]]) -> None:
    """One row a line, tabs between the cells; the cells hold neither."""
    click.echo("".join("\t".join(row) + "\n" for row in rows), nl=False)


def print_json(value: Any) -> None:
    """ASCII JSON, indented."""
    click.echo(as_json(value))


# -- the terminal ----------------------------------------------------------------------

#: What is drawn on instead of the terminal; see `drawing_on`.
_canvas: list[Console] = []


def terminal_width() -> int | None:
    """The width of the terminal; ``None`` where stdout is not one."""
    return console().width if _canvas or sys.stdout.isatty() else None


@contextmanager
def drawing_on(canvas: Console) -> Iterator[None]:
    """Make commands draw there as on a terminal, for the pictures in docs/images."""
    _canvas.append(canvas)
    try:
        yield
    finally:
        _canvas.pop()


# -- rich ------------------------------------------------------------------------------


def console() -> Console:
    """Standard output; upstream text is never read as markup or emoji."""
    if _canvas:
        return _canvas[-1]
    from rich.console import Console

    made = Console(highlight=False, markup=False, emoji=False)
    if made.width < 1:  # COLUMNS=0, as where nobody knows: nothing would be drawn
        made.width = 80
    return made


def new_table(headings: Sequence[str], right: Iterable[str] = ()) -> Table:
    """An empty table without a frame; its columns fold rather than cut."""
    from rich.table import Table

    table = Table(box=None, pad_edge=False, padding=(0, _GAP, 0, 0))
    for heading in headings:
        _add_column(table, heading, heading in right)
    return table


def _add_column(table: Table, heading: str, right: bool, width: int = 0) -> None:
    from rich.text import Text

    table.add_column(
        Text(heading, style="bold"),
        justify="right" if right else "left",
        overflow="fold",
        width=width or None,
    )


def tables_of(
    columns: Sequence[Column[R]], rows: Sequence[R], width: int
) -> Iterator[Table]:
    """The rows as tables of one layout, a screen or two each, so that output starts at once.

    Columns that cannot stand side by side stand below each other, a table a row: a
    number is never cut.
    """
    texts = [[cut(text) for text in marked_cells(columns, row)] for row in rows]
    natural = _natural(columns, texts, width)
    widths = _fitted(columns, natural, width)
    styles = [column.style for column in columns]
    if not _fits(widths, width):
        yield from _upright(columns, texts)
        return
    for start in range(0, len(texts), _CHUNK):
        table = new_table(())
        table.show_header = start == 0
        for column, size in zip(columns, widths, strict=True):
            _add_column(table, column.heading, column.right, size)
        for row in texts[start : start + _CHUNK]:
            add_row(table, row, styles)
        yield table


def _natural(
    columns: Sequence[Column[Any]], texts: Iterable[Sequence[str]], width: int
) -> list[int]:
    """How wide each column would like to be."""
    from rich.cells import cell_len

    return [
        min(width, max(map(cell_len, (column.heading, *every))))
        for column, *every in zip(columns, *texts, strict=True)
    ]


def _that_fit(
    columns: Sequence[Column[R]], rows: Sequence[R], width: int
) -> Sequence[Column[R]]:
    """The first columns, as many as stand side by side, if three do; else all.

    Below each other there is room for all.
    """
    texts = [[cut(text) for text in marked_cells(columns, row)] for row in rows]
    natural = _natural(columns, texts, width)
    for count in range(len(columns), 2, -1):
        if _fits(_fitted(columns[:count], natural, width), width):
            return columns[:count]
    return columns


def _fits(widths: Sequence[int], width: int) -> bool:
    return sum(widths) + _GAP * (len(widths) - 1) <= width


def _upright(
    columns: Sequence[Column[Any]], texts: Iterable[Sequence[str]]
) -> Iterator[Table]:
    """One table a row: heading and fact, and an empty line."""
    for row in texts:
        table = new_table(["", ""])
        table.show_header = False
        for column, text in zip(columns, row, strict=True):
            add_row(table, [column.heading, text], ["", column.style])
        add_row(table, ["", ""])
        yield table


def _fitted(
    columns: Sequence[Column[Any]], natural: Sequence[int], width: int
) -> list[int]:
    """The widths of the columns; where they do not fit, the widest give way first.

    Numbers never do, and specs and addresses keep most of a line if they need it.
    """
    found = list(natural[: len(columns)])
    least = [
        size if column.right else min(size, _least(column, width))
        for column, size in zip(columns, found, strict=True)
    ]
    while not _fits(found, width):
        candidates = [
            (size, -place) for place, size in enumerate(found) if size > least[place]
        ]
        if not candidates:
            break
        found[-max(candidates)[1]] -= 1
    return found


def _least(column: Column[Any], width: int) -> int:
    whole = column.style in _WHOLE_STYLES
    return max(_NARROWEST, width * 5 // 9) if whole else _NARROWEST


def add_row(table: Table, texts: Sequence[str], styles: Sequence[str] = ()) -> None:
    """A row of plain text; what is unknown is faint."""
    from rich.text import Text

    styles = styles or [""] * len(texts)
    table.add_row(
        *(
            Text(safe(text), style="dim" if text == UNKNOWN else style)
            for text, style in zip(texts, styles, strict=True)
        )
    )
