"""``llm-db diff``: two editions side by side."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

import click

from ..editions.difference import Change, Difference, Key, difference
from ..text import counted, cut, number, plain, safe
from .options import failing_kindly, json_option, provider_option
from .tables import add_row, console, form_of, new_table, print_json, print_lines


@click.command("diff")
@click.argument("old")
@click.argument("new")
@provider_option
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
        click.echo(markdown_of(changes, extra), nl=False)
    elif form == "json":
        print_json(_plain(changes))
    elif form == "lines":
        print_lines(_lines(changes))
    else:
        _draw(changes, extra)


def _changes(old: str, new: str, providers: Iterable[str]) -> Difference:
    # Imported here, as in every command: the help needs no pipeline.
    from llm_db.sources import normalize_provider_id

    from ..editions.open import open_edition

    only = {normalize_provider_id(name) or name for name in providers}
    return difference(open_edition(old), open_edition(new), only)


# -- for machines ----------------------------------------------------------------------


def _plain(changes: Difference) -> dict[str, Any]:
    def facts(found: Iterable[Change]) -> list[dict[str, Any]]:
        return [{"field": c.field, "old": c.old, "new": c.new} for c in found]

    return {
        "old": changes.old,
        "new": changes.new,
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


def _lines(changes: Difference) -> Iterator[tuple[str, ...]]:
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


def _draw(changes: Difference, extra: bool) -> None:
    from rich.text import Text

    on = console()
    on.print(Text(f"{changes.old} -> {changes.new}", style="dim"))
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


def _draw_prices(on: Any, changes: Difference) -> None:
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


def _draw_others(on: Any, changes: Difference, extra: bool) -> None:
    from rich.text import Text

    table = new_table(["Changed", "old", "new"])
    for name, found in others(changes, extra):
        add_row(table, [name, "", ""], ["cyan", "", ""])
        for field, old, new in map(texts, found):
            add_row(table, [f"  {field}", cut(old), cut(new)])
    if table.row_count:
        on.print(Text(""), table)


# -- as Markdown -----------------------------------------------------------------------


def markdown_of(changes: Difference, extra: bool) -> str:
    """Headings, lists by provider, and a table of prices; ``extra`` if wanted."""
    return "\n".join(_markdown(changes, extra)) + "\n"


def code(text: str) -> str:
    """``text`` as a code span, where no character of it means anything to Markdown."""
    longest = max(map(len, re.findall("`+", text)), default=0)
    fence = "`" * (longest + 1)
    pad = " " if longest or text != text.strip() else ""
    # A pipe would end the cell of a table, even inside a code span.
    return f"{fence}{pad}{text}{pad}{fence}".replace("|", "\\|")


def _markdown(changes: Difference, extra: bool) -> Iterator[str]:
    yield f"## {code(changes.old)} to {code(changes.new)}"
    yield ""
    yield f"{summary(changes)}."
    for heading, ids in (
        ("Providers added", changes.providers_added),
        ("Providers removed", changes.providers_removed),
    ):
        if ids:
            yield from ("", f"### {heading}", "", ", ".join(map(code, ids)))
    yield from _markdown_models("Models added", changes.added)
    yield from _markdown_models("Models removed", changes.removed)
    yield from _markdown_prices(changes)
    yield from _markdown_others(changes, extra)
    if note := left_out(changes, extra):
        yield from ("", f"{note}.")


def _markdown_models(heading: str, keys: Iterable[Key]) -> Iterator[str]:
    for first, (provider, ids) in enumerate(by_provider(keys)):
        if first == 0:
            yield from ("", f"### {heading}", "")
        yield f"- {code(provider)} ({len(ids)}): {', '.join(map(code, ids))}"


def _markdown_prices(changes: Difference) -> Iterator[str]:
    for first, (key, change) in enumerate(changes.prices()):
        if first == 0:
            yield from ("", "### Prices (US$ per 1M tokens)", "")
            yield "| model | price | old | new | |"
            yield "|---|---|--:|--:|--:|"
        price = code(safe(change.field.removeprefix("cost.")))
        old, new = number(change.old), number(change.new)
        yield f"| {code(spec(key))} | {price} | {old} | {new} | {percent(change)} |"


def _markdown_others(changes: Difference, extra: bool) -> Iterator[str]:
    """Changes other than prices: one item a record."""
    for first, (name, found) in enumerate(others(changes, extra)):
        if first == 0:
            yield from ("", "### Other changes", "")
        listed = "; ".join(
            f"{code(field)} {code(cut(old, 80))} to {code(cut(new, 80))}"
            for field, old, new in map(texts, found)
        )
        yield f"- {code(name)}: {listed}"


# -- in words, for every form of the answer --------------------------------------------


def spec(key: Key) -> str:
    """``provider:id``, escaped."""
    return f"{key[0]}:{safe(key[1])}"


def texts(change: Change) -> tuple[str, str, str]:
    """Field, old and new value; absent is ``none`` for a list, else ``?``."""
    listed = isinstance(change.old, list) or isinstance(change.new, list)
    old, new = (
        "none" if value is None and listed else plain(value)
        for value in (change.old, change.new)
    )
    return safe(change.field), old, new


def summary(changes: Difference) -> str:
    """One line of counts."""
    return (
        f"{counted(len(changes.added), 'model')} added, {len(changes.removed)} removed,"
        f" {len(changes.changed)} changed;"
        f" {counted(len(changes.providers_added), 'provider')} added,"
        f" {len(changes.providers_removed)} removed"
    )


def by_provider(keys: Iterable[Key]) -> Iterator[tuple[str, list[str]]]:
    """Provider and the ids of its models, escaped."""
    for provider, group in groupby(keys, key=lambda key: key[0]):
        yield provider, [safe(id) for _, id in group]


def percent(change: Change) -> str:
    """``+25 %``, or nothing where the price was free or is not known."""
    found = change.percent()
    return "" if found is None else f"{found:+.3g} %"


def others(changes: Difference, extra: bool) -> Iterator[tuple[str, list[Change]]]:
    """Each record with its changes other than prices; those in ``extra`` if wanted."""
    records: list[tuple[str, tuple[Change, ...]]] = [
        *changes.providers_changed.items(),
        *((spec(key), found) for key, found in changes.changed.items()),
    ]
    for name, found in records:
        kept = [c for c in found if not c.is_price and (extra or not c.is_extra)]
        if kept:
            yield name, kept


def left_out(changes: Difference, extra: bool) -> str:
    """What to say of the changes in ``extra`` that are not listed."""
    found = [*changes.providers_changed.values(), *changes.changed.values()]
    count = sum(change.is_extra for every in found for change in every)
    if extra or not count:
        return ""
    return f"--extra also lists {counted(count, 'change')} in extra"
