"""``llm-db diff``: two editions side by side."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

import click

from ..editions.difference import (
    Change,
    Changes,
    by_provider,
    compare,
    left_out,
    others,
    percent,
    spec,
    summary,
    texts,
)
from ..text import cut, number, safe
from .options import PROVIDERS, failing_kindly, json_option, names_option
from .tables import add_row, console, form_of, new_table, print_json, print_lines


@click.command("diff")
@click.argument("old")
@click.argument("new")
@names_option(
    "-p", "--provider", type=PROVIDERS, metavar="ID", help="Only these providers."
)
@click.option(
    "--extra",
    is_flag=True,
    help="List changes in extra, too (lines and JSON always do).",
)
@click.option("--markdown", is_flag=True, help="Markdown, for a changelog.")
@json_option
def diff_command(
    old: str,
    new: str,
    provider: tuple[str, ...],
    extra: bool,
    markdown: bool,
    as_json: bool,
) -> None:
    """Compare two editions: models added, removed and changed, and prices.

    OLD and NEW are each a wheel, the name of an installed catalog package, a models.dev
    api.json, a JSON file of `llm-db export`, a snapshot folder or a project folder.
    Nothing in a wheel is run: its modules are parsed. In a pipe: one change a line.

    \b
    Examples:
      llm-db diff llm_db-2026.10.0-py3-none-any.whl llm_db_catalog
      llm-db diff api.json sources/snapshot/models_dev --provider openai
      llm-db diff old.json . --markdown >> CHANGELOG.md
    """
    if markdown and as_json:
        raise click.UsageError("--markdown and --json exclude each other")
    with failing_kindly():
        changes = _changes(old, new, provider)
    form = form_of(as_json)
    if markdown:
        from .markdown import markdown_of

        click.echo(markdown_of(changes, extra), nl=False)
    elif form == "json":
        print_json(_plain(changes))
    elif form == "lines":
        print_lines(_lines(changes))
    else:
        _draw(changes, extra)


def _changes(old: str, new: str, providers: Iterable[str]) -> Changes:
    # Imported here, as in every command: the help needs no pipeline.
    from llm_db._ids import normalize_provider_id

    from ..editions.open import open_edition

    only = [normalize_provider_id(name) or name for name in providers]
    return compare(open_edition(old), open_edition(new), only)


# -- for machines ----------------------------------------------------------------------


def _plain(changes: Changes) -> dict[str, Any]:
    def facts(found: Iterable[Change]) -> list[dict[str, Any]]:
        return [{"field": c.field, "old": c.old, "new": c.new} for c in found]

    return {
        "old": changes.old.label,
        "new": changes.new.label,
        "providers": {
            "added": list(changes.providers_added),
            "removed": list(changes.providers_removed),
            "changed": [
                {"provider": id, "fields": facts(found)}
                for id, found in changes.providers_changed.items()
            ],
        },
        "models": {
            "added": [":".join(key) for key in changes.added],
            "removed": [":".join(key) for key in changes.removed],
            "changed": [
                {"model": ":".join(key), "fields": facts(found)}
                for key, found in changes.changed.items()
            ],
        },
    }


def _lines(changes: Changes) -> Iterator[tuple[str, ...]]:
    """``what, which``, and for a change ``field, old, new``."""
    yield from (("provider added", id) for id in changes.providers_added)
    yield from (("provider removed", id) for id in changes.providers_removed)
    for id, found in changes.providers_changed.items():
        for change in found:
            yield "provider changed", id, *texts(change)
    yield from (("added", spec(key)) for key in changes.added)
    yield from (("removed", spec(key)) for key in changes.removed)
    for key, found in changes.changed.items():
        for change in found:
            yield "changed", spec(key), *texts(change)


# -- for people ------------------------------------------------------------------------


def _draw(changes: Changes, extra: bool) -> None:
    from rich.text import Text

    on = console()
    on.print(Text(f"{changes.old.label} -> {changes.new.label}", style="dim"))
    on.print(Text(summary(changes), style="bold"))
    for heading, keys in (("Added", changes.added), ("Removed", changes.removed)):
        if keys:
            table = new_table([heading, "", "models"], right=[""])
            for provider, ids in by_provider(keys):
                add_row(table, [provider, str(len(ids)), ", ".join(ids)], ["cyan"] * 3)
            on.print(Text(""), table)
    _draw_prices(on, changes)
    _draw_others(on, changes, extra)
    if note := left_out(changes, extra):
        on.print(Text(f"\n{note}", style="dim"))


def _draw_prices(on: Any, changes: Changes) -> None:
    from rich.text import Text

    prices = changes.prices()
    if not prices:
        return
    table = new_table(["Prices", "US$ per 1M", "old", "new", ""], ["old", "new", ""])
    for key, group in groupby(prices, key=lambda pair: pair[0]):
        name = spec(key)
        for _, change in group:
            price = change.field.removeprefix("cost.")
            old, new = number(change.old), number(change.new)
            add_row(table, [name, safe(price), old, new, percent(change)])
            name = ""
    on.print(Text(""), table)


def _draw_others(on: Any, changes: Changes, extra: bool) -> None:
    from rich.text import Text

    table = new_table(["Changed", "old", "new"])
    for name, found in others(changes, extra):
        add_row(table, [name, "", ""], ["cyan", "", ""])
        for field, old, new in map(texts, found):
            add_row(table, [f"  {field}", cut(old), cut(new)])
    if table.row_count:
        on.print(Text(""), table)
