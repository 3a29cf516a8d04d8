"""What `llm-db pull` shows: a bar while it fetches, then what is different."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

import click

from llm_db.errors import shown
from llm_db.sources.download.fetch import Progress as ShowProgress

from ._pull import PullReport
from ._text import counted

_SHOWN = 10


def explain_pull(report: PullReport) -> None:
    """What upstream changed, on stdout; long lists are cut."""
    if report.status == "not_modified":
        click.echo("not modified")
    for what, keys in report.changes._asdict().items():
        if keys:
            names = _cut([":".join(key) for key in keys])
            click.echo(f"{what} {counted(len(keys), 'model')}: {names}")
    prices = report.prices
    if prices:
        click.echo(f"{counted(len(prices), 'price')} moved (US$ per 1M tokens):")
    for key, field, old, new in prices[:_SHOWN]:
        name = shown(":".join(key), 120)
        click.echo(f"  {name} {field}: {_price(old)} -> {_price(new)}")
    if len(prices) > _SHOWN:
        click.echo(f"  and {len(prices) - _SHOWN} more (--json)")


def _cut(names: list[str]) -> str:
    more = f", and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
    return ", ".join(shown(name, 120) for name in names[:_SHOWN]) + more


def _price(price: int | float | None) -> str:
    return "unknown" if price is None else str(price)


@contextmanager
def interruptible() -> Iterator[None]:
    """Ctrl-C ends with one line and the shell's own exit status for it."""
    try:
        yield
    except KeyboardInterrupt:
        click.echo("Interrupted; what was not finished has been undone.", err=True)
        raise SystemExit(130) from None


@contextmanager
def progress_bar() -> Iterator[ShowProgress | None]:
    """A bar for the bytes received, on stderr and only where that is a terminal."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn

    columns = TextColumn("pulling"), BarColumn(), DownloadColumn()
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("pulling", total=None)

        def show(received: int, total: int | None) -> None:
            bar.update(task, completed=received, total=total)

        yield show
