"""Sorting, choosing columns and printing: what every listing command can do."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeVar

import click
from attr import frozen

from llm_db.errors import shown

from ..columns import Column, cells, csv_text, find_column
from .options import F, catalog_option, csv_option, names_option, note, together
from .tables import (
    Form,
    console,
    draw,
    form_of,
    print_json,
    print_lines,
)

R = TypeVar("R")


@frozen(kw_only=True)
class Layout:
    """What is to be shown of the rows, in which order and form.

    ``columns`` is empty where none were asked for: then the form decides.
    """

    columns: tuple[str, ...]
    sort: tuple[str, ...]
    reverse: bool
    limit: int | None
    form: Form


def layout_options(columns: Sequence[str]) -> Callable[[F], F]:
    """``--columns --sort --reverse --limit --json --csv``, for `take_layout`."""
    listed = ", ".join(columns)
    return together(
        (
            names_option(
                "-c",
                "--columns",
                metavar="COLUMN",
                help=f"What to show: all, or any of {listed}.",
            ),
            names_option(
                "-s",
                "--sort",
                metavar="COLUMN",
                help="Sort by these columns; what is unknown comes last.",
            ),
            click.option("--reverse", is_flag=True, help="Largest or newest first."),
            click.option(
                "-n",
                "--limit",
                type=click.IntRange(min=1),
                metavar="N",
                help="List at most this many.",
            ),
            click.option(
                "--json", "as_json", is_flag=True, help="Whole records as JSON."
            ),
            csv_option,
            catalog_option,
        )
    )


def take_layout(options: dict[str, Any]) -> Layout:
    """Take the options of `layout_options` out of all options of a command."""
    form = form_of(options.pop("as_json"), options.pop("as_csv"))
    names = ("columns", "sort", "reverse", "limit")
    return Layout(form=form, **{name: options.pop(name) for name in names})


def choose(
    known: Sequence[Column[R]], names: Iterable[str], option: str
) -> list[Column[R]]:
    """The columns of these names; a name without a column is wrong use."""
    found: list[Column[R]] = []
    for name in names:
        if name == "all":
            found += known
            continue
        try:
            found.append(find_column(known, name))
        except LookupError:
            listed = ", ".join(column.short for column in known)
            raise click.BadOptionUsage(
                option,
                f"there is no column '{shown(name)}' for {option}; choose from {listed}",
            ) from None
    return found


def arranged(rows: Iterable[R], known: Sequence[Column[R]], layout: Layout) -> list[R]:
    """The rows, sorted and cut; what is unknown comes last either way."""
    found = list(rows)
    # From the last key to the first: the sort is stable.
    for column in reversed(choose(known, layout.sort, "--sort")):
        value = column.value
        with_value = [row for row in found if value(row) is not None]
        without = [row for row in found if value(row) is None]
        found = sorted(with_value, key=value, reverse=layout.reverse) + without
    if layout.reverse and not layout.sort:
        found.reverse()
    return found[: layout.limit]


def print_rows(
    rows: Sequence[Any],
    known: Sequence[Column[Any]],
    default: Sequence[Column[Any]],
    layout: Layout,
    caption: str,
) -> None:
    """Print records in the form that was asked for, or say that nothing matches."""
    columns = choose(known, layout.columns, "--columns") or list(default)
    if layout.form == "json":
        print_json([row.to_dict() for row in rows])
    elif layout.form == "csv":
        all_or_chosen = columns if layout.columns else known
        click.echo(csv_text(all_or_chosen, rows), nl=False)
    elif layout.form == "lines":
        print_lines(cells(columns, row) for row in rows)
    elif rows:
        draw(console(), columns, rows, caption, all_columns=bool(layout.columns))
    if not rows:
        note("nothing matches")
