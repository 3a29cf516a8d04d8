"""``llm-db history`` and ``gone``: what models used to cost, and which are gone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ..columns import Column, cells, csv_text
from ..text import counted, date_in, flatten, number, plain, safe
from .options import (
    catalog_option,
    csv_option,
    failing_kindly,
    json_option,
    note,
    open_snapshot,
    project_option,
)
from .tables import (
    console,
    draw,
    form_of,
    print_json,
    print_lines,
    terminal_width,
)

if TYPE_CHECKING:
    from rich.console import Console

    from llm_db.answers.gone import Gone
    from llm_db.answers.history import Price

#: Columns of the chart, and what fills one, from nothing to the highest price.
_CHART, _BARS = 48, "▁▂▃▄▅▆▇█"


class _HistoryGroup(click.Group):
    """``history SPEC`` is short for ``history show SPEC``: no spec is called import."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if args and args[0] not in (*self.commands, "-h", "--help"):
            args = ["show", *args]
        return super().parse_args(ctx, args)


@click.group("history", cls=_HistoryGroup)
def history_command() -> None:
    """Show what a model cost when: llm-db history SPEC.

    SPEC is provider:model or model@provider, even of a model that is gone. The dates
    are those of the editions that first showed a price, and first no longer did.

    \b
    Examples:
      llm-db history openai:gpt-5
      llm-db history anthropic:claude-opus-4-5 --json
      llm-db history import api-2026-05-01.json --edition 2026-05-01
      llm-db history import editions/models-dev.*.json.xz
    """


@history_command.command("show")
@click.argument("spec")
@json_option
@csv_option
@catalog_option
def show_command(spec: str, as_json: bool, as_csv: bool, catalog: str | None) -> None:
    """Show what a model cost when, newest last. In a pipe: one period per line.

    In a pipe the columns are since, until (excluded; "now" while it holds), input,
    output, cache reads and cache writes in US$ per 1M tokens, the basis, and what else
    changed since the period before.
    """
    form = form_of(as_json, as_csv)
    with failing_kindly():
        snapshot = open_snapshot(catalog)
        prices = snapshot.prices(spec)
    if form == "json":
        print_json({"spec": spec, "prices": [price.to_dict() for price in prices]})
    elif form == "csv":
        every = dict.fromkeys(path for price in prices for path in _paths(price))
        columns = _columns(prices, ["input", "output", *every])
        click.echo(csv_text(columns, prices), nl=False)
    elif form == "lines":
        columns = [*_columns((), _PLAIN), _changed(prices)]
        print_lines(cells(columns, price) for price in prices)
    else:
        on = console()
        columns = _columns(prices, _named(prices))
        draw(
            on,
            columns,
            prices,
            "US$ per 1M tokens, of tools per call; 0 is free, ? is not known",
        )
        _draw_chart(on, prices, snapshot.edition[:10])


@click.command("gone")
@click.argument("provider", required=False)
@json_option
@csv_option
@catalog_option
def gone_command(
    provider: str | None, as_json: bool, as_csv: bool, catalog: str | None
) -> None:
    """List the models that upstream removed, for one provider or for all.

    In a pipe: spec, name, first seen, last seen, successor, with tabs between.

    \b
    Examples:
      llm-db gone openai
      llm-db gone --json
    """
    form = form_of(as_json, as_csv)
    with failing_kindly():
        gone = open_snapshot(catalog).gone(provider)
    if form == "json":
        print_json([one.to_dict() for one in gone])
    elif form == "csv":
        click.echo(csv_text(_GONE, gone), nl=False)
    elif form == "lines":
        print_lines(cells(_GONE, one) for one in gone)
    else:
        spec, name, *others = _GONE
        draw(console(), [spec, *others, name], gone, counted(len(gone), "model"))


@history_command.command("import")
@project_option
@click.argument(
    "files",
    nargs=-1,
    required=True,
    metavar="FILE...",
    type=click.Path(dir_okay=False, path_type=Path),
)
@click.option(
    "--edition",
    metavar="DATE",
    help="The date of the file, YYYY-MM-DD; by default the one in its name.",
)
@click.option(
    "--upstream",
    metavar="NAME",
    help="The upstream whose history this is, if there are several.",
)
@json_option
def import_command(
    project: Path,
    files: tuple[Path, ...],
    edition: str | None,
    upstream: str | None,
    as_json: bool,
) -> None:
    """Record older editions of an upstream in the history: oldest first.

    A FILE is a models.dev api.json, or one packed as .xz. Several are taken in the
    order of the dates in their names. Only sources/history is written; after that, run
    llm-db generate to put it into the catalog.

    \b
    Examples:
      llm-db history import api.json --edition 2026-05-01
      llm-db history import editions/models-dev.*.json.xz
    """
    from ..upstream.history import import_editions
    from .build import to_json

    dated = _dated(files, edition)
    show = None if as_json or terminal_width() is None else _show_date
    with failing_kindly():
        report = import_editions(project, dated, upstream, progress=show)
    if as_json:
        click.echo(to_json(report))
        return
    for one in report.imported:
        models, changes = counted(one.models, "model"), counted(one.changes, "change")
        click.echo(f"{one.date}: {models}, {changes}")
    for day in report.known:
        click.echo(f"{day}: already there")
    click.echo(f"{counted(len(report.written), 'file')} written")


def _show_date(day: str) -> None:
    note(f"read {day}")


def _dated(files: Sequence[Path], edition: str | None) -> list[tuple[Path, str]]:
    if edition is not None:
        if len(files) > 1:
            raise click.UsageError("--edition is the date of one file")
        return [(files[0], edition)]
    found = []
    for file in files:
        day = date_in(file.name)
        if day is None:
            raise click.UsageError(
                f"{safe(file.name)} has no date in its name; say it with --edition"
            )
        found.append((file, day))
    return sorted(found, key=lambda pair: pair[1])


# -- columns ---------------------------------------------------------------------------


_PLAIN = ("input", "output", "cache_read", "cache_write")


def _columns(prices: Sequence[Price], paths: Iterable[str]) -> list[Column[Price]]:
    """The dates, these prices, and where they come from."""
    source: Column[Price] = Column(
        name="source", short="source", value=lambda price: price.source
    )
    return [
        Column(name="since", short="since", value=lambda price: price.since),
        Column(
            name="until",
            short="until",
            value=lambda price: price.until,
            show=lambda day: "now" if day is None else plain(day),
        ),
        *map(_price_column, dict.fromkeys(paths)),
        Column(name="basis", short="basis", value=lambda price: price.basis),
        *([source] if any(price.source for price in prices) else []),
    ]


def _changed(prices: Sequence[Price]) -> Column[Price]:
    """Which other prices differ from the period before: ``tiers, modes.batch``."""
    before = dict(zip(prices[1:], prices, strict=False))

    def value(price: Price) -> str:
        old, new = _paths(before.get(price, price)), _paths(price)
        moved = [path for path in {**old, **new} if old.get(path) != new.get(path)]
        groups = [_GROUP.match(path) for path in moved if path not in _PLAIN]
        return ", ".join(dict.fromkeys(match[0] for match in groups if match))

    return Column(name="changed", short="changed", value=value)


#: The part of a path that names a group of prices: ``modes.batch``, ``tiers``.
_GROUP = re.compile(r"modes\.[^.]+|\w+")


def _named(prices: Sequence[Price]) -> list[str]:
    """The prices for a table: those that there are, and of tiers those of input."""
    found = [path for price in prices for path in _paths(price)]
    shown = [p for p in found if not p.startswith(("tiers", "modes"))]
    return ["input", "output", *shown, *(p for p in found if _TIER.fullmatch(p))]


_TIER = re.compile(r"tiers\[[0-9]+\]\.(input|output)")


def _price_column(path: str) -> Column[Price]:
    return Column(
        name=f"cost.{path}",
        short=path.replace("_", " ").replace("tiers[", "above ").replace("].", " "),
        value=lambda price: _paths(price).get(path),
        show=number,
        right=True,
    )


def _paths(price: Price) -> dict[str, Any]:
    """Every price of a period by its path: ``input``, ``tiers[200000].input``."""
    if price.cost is None:
        return {}
    found = flatten({"cost": price.cost.to_dict()})
    return {path.removeprefix("cost."): value for path, value in found.items()}


def _gone_column(name: str, style: str = "") -> Column[Gone]:
    return Column(
        name=name,
        short=name.replace("_", " "),
        value=lambda gone: getattr(gone, name),
        style=style,
    )


_GONE = [
    _gone_column("spec", "cyan"),
    _gone_column("name"),
    _gone_column("first_seen"),
    _gone_column("last_seen"),
    _gone_column("successor", "cyan"),
]


# -- the chart -------------------------------------------------------------------------


def _draw_chart(on: Console, prices: Sequence[Price], today: str) -> None:
    """Input and output over time, a line of bars each; nothing where nothing moved."""
    from rich.text import Text

    if len(prices) < 2 or on.width < _CHART + 24:
        return
    start, end = _ordinal(prices[0].since), _ordinal(max(today, prices[-1].since))
    days = [start + (end - start) * n // (_CHART - 1) for n in range(_CHART)]
    moved = False
    for name in ("input", "output"):
        values = [_on(prices, date.fromordinal(day).isoformat(), name) for day in days]
        known = [value for value in values if value is not None]
        if len(set(values)) > 1:
            bars = "".join(_bar(value, max(known)) for value in values)
            ends = f"{number(known[0])} -> {number(known[-1])}"
            on.print(Text(f"{name:>7} "), Text(bars, style="cyan"), Text(f" {ends}"))
            moved = True
    if moved:
        on.print(Text(f"{'':>8} {prices[0].since}{today:>{_CHART - 10}}", style="dim"))


def _ordinal(day: str) -> int:
    return date.fromisoformat(day).toordinal()


def _on(prices: Sequence[Price], day: str, name: str) -> Any:
    for price in prices:
        if price.holds(day):
            return None if price.cost is None else getattr(price.cost, name)
    return None


def _bar(value: int | float | None, most: int | float) -> str:
    """A column of the chart; a blank where nothing is known."""
    if value is None:
        return " "
    if not most:
        return _BARS[0]
    return _BARS[min(int(value / most * len(_BARS)), len(_BARS) - 1)]
