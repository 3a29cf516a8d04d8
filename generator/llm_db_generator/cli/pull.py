"""``llm-db pull``: a bar while it fetches, then what is different."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from llm_db.errors import shown

from ..text import counted
from .build import explain_findings, summary, to_json
from .commands import interruptible
from .options import failing_kindly, json_option, project_option

if TYPE_CHECKING:
    from llm_db.sources.download.fetch import Progress as ShowProgress

    from ..upstream.pull import PullReport

_SHOWN = 10
_UNDONE = "Interrupted; whatever was unfinished has been undone."


@click.command("pull")
@project_option
@click.option("--upstream", metavar="NAME", help="Pull only this one; by default all.")
@click.option("--url", metavar="URL", help="Fetch this instead of the upstream's url.")
@click.option(
    "--from",
    "from_file",
    metavar="FILE",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Use a file instead of fetching.",
)
@click.option(
    "--edition",
    metavar="DATE",
    help="The date of that file, YYYY-MM-DD; by default today.",
)
@click.option(
    "--accept-loss",
    is_flag=True,
    help="Accept an edition that lost a lot; this is recorded.",
)
@click.option("--rollback", is_flag=True, help="Go back to the previous edition.")
@click.option("--no-generate", is_flag=True, help="Stop after the snapshot.")
@click.option(
    "--all-or-nothing", is_flag=True, help="If one upstream fails, take none of them."
)
@click.option(
    "--timeout",
    metavar="SECONDS",
    type=click.FloatRange(min=0, min_open=True),
    default=120.0,
    show_default=True,
    help="Limit for the whole pull of an upstream, including waits.",
)
@click.option("--no-proxy", is_flag=True, help="Ignore the environment's proxies.")
@json_option
def pull_command(
    project: Path, no_generate: bool, no_proxy: bool, as_json: bool, **options: Any
) -> None:
    """Fetch the upstream facts, check them, and make the catalog package from them.

    If anything fails, every file stays as it was.

    \b
    Examples:
      llm-db pull
      llm-db pull --from api.json --edition 2026-07-01
      llm-db pull --upstream litellm --from prices.json
      llm-db pull --rollback
    """
    from ..upstream.pull import pull

    with failing_kindly(), interruptible(_UNDONE), progress_bar() as progress:
        report = pull(
            project,
            generate=not no_generate,
            trust_env=not no_proxy,
            progress=progress,
            **options,
        )
    if as_json:
        click.echo(to_json(report))
    else:
        explain_findings(report)
        explain_pull(report)
        click.echo(summary(report))
    for failure in report.failures:
        click.echo(f"Error: {failure.upstream}: {failure.message}", err=True)
    if report.failures:
        raise SystemExit(1)


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
