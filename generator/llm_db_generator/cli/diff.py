"""``llm-db diff``: two editions side by side."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

import click
from attr import asdict

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
    help="List changes in extra, too (in a pipe and as JSON they always are).",
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
    api.json, a JSON file from `llm-db export`, a snapshot folder, a project folder, or
    a day: then the history gives the models, prices and limits of that day. Nothing in
    a wheel is run: its modules are only parsed. In a pipe: one change per line.

    \b
    Examples:
      llm-db diff llm_db-2026.10.0-py3-none-any.whl llm_db_catalog
      llm-db diff api.json sources/snapshot/models_dev --provider openai
      llm-db diff 2026-03-03 2026-09-30
      llm-db diff old.json . --markdown >> CHANGELOG.md
    """
    if markdown and as_json:
        raise click.UsageError("--markdown and --json cannot be used together")
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
    def part(kind: str, prefix: str) -> dict[str, Any]:
        changed = getattr(changes, f"{prefix}changed")
        return {
            "added": [_plain_key(key) for key in getattr(changes, f"{prefix}added")],
            "removed": [_plain_key(k) for k in getattr(changes, f"{prefix}removed")],
            "changed": [
                {kind: _plain_key(key), "fields": [*map(asdict, found)]}
                for key, found in changed.items()
            ],
        }

    providers, models = part("provider", "providers_"), part("model", "")
    head = {"old": changes.old, "new": changes.new}
    return {**head, "providers": providers, "models": models}


def _plain_key(key: str | Key) -> str:
    return key if isinstance(key, str) else ":".join(key)


def _lines(changes: Difference) -> Iterator[tuple[str, ...]]:
    """``what, which``, and for a change ``field, old, new``."""
    yield from (("provider added", id) for id in changes.providers_added)
    yield from (("provider removed", id) for id in changes.providers_removed)
    for id, found in changes.providers_changed.items():
        yield from (("provider changed", id, *texts(change)) for change in found)
    yield from (("added", spec(key)) for key in changes.added)
    yield from (("removed", spec(key)) for key in changes.removed)
    for key, found in changes.changed.items():
        yield from (("changed", spec(key), *texts(change)) for change in found)


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

#: The longest fence of backticks that is written.
_FENCE = 8


def markdown_of(changes: Difference, extra: bool) -> str:
    """Headings, lists by provider, and a table of prices; ``extra`` if wanted."""
    return "\n".join(_markdown(changes, extra)) + "\n"


def code(text: str) -> str:
    """``text`` as code, where no character of it means anything to Markdown.

    A code span where one can hold it: none is empty, and readers count only so many
    backticks. A pipe would end the cell of a table even inside it; the backslash that
    keeps it from that must not have another before it.
    """
    longest = max(map(len, re.findall("`+", text)), default=0)
    if not text.isprintable() or "\\|" in text or longest > _FENCE:
        escaped = (c if c.isascii() and c.isalnum() else f"&#{ord(c)};" for c in text)
        return f"<code>{''.join(escaped)}</code>"
    fence = "`" * (longest + 1)
    pad = " " if longest or text != text.strip() else ""
    return f"{fence}{pad}{text or ' '}{pad}{fence}".replace("|", "\\|")


def _markdown(changes: Difference, extra: bool) -> Iterator[str]:
    sections = {
        "Providers added": _listed(changes.providers_added),
        "Providers removed": _listed(changes.providers_removed),
        "Models added": _listed_models(changes.added),
        "Models removed": _listed_models(changes.removed),
        "Prices (US$ per 1M tokens)": _listed_prices(changes),
        "Other changes": _listed_changes(changes, extra),
    }
    yield f"## {code(changes.old)} to {code(changes.new)}"
    yield ""
    yield f"{summary(changes)}."
    for heading, lines in sections.items():
        if lines:
            yield from ("", f"### {heading}", "", *lines)
    if note := left_out(changes, extra):
        yield from ("", f"{note}.")


def _listed(ids: Iterable[str]) -> list[str]:
    return [", ".join(map(code, ids))] if ids else []


def _listed_models(keys: Iterable[Key]) -> list[str]:
    return [
        f"- {code(provider)} ({len(ids)}): {', '.join(map(code, ids))}"
        for provider, ids in by_provider(keys)
    ]


def _listed_prices(changes: Difference) -> list[str]:
    rows = []
    for key, change in changes.prices():
        price = code(safe(change.field.removeprefix("cost.")))
        old, new = number(change.old), number(change.new)
        rows.append(
            f"| {code(spec(key))} | {price} | {old} | {new} | {percent(change)} |"
        )
    heading = ["| model | price | old | new | |", "|---|---|--:|--:|--:|"]
    return [*heading, *rows] if rows else []


def _listed_changes(changes: Difference, extra: bool) -> list[str]:
    """Changes other than prices: one item a record."""
    return [
        f"- {code(name)}: "
        + "; ".join(
            f"{code(field)} {code(cut(old, 80))} to {code(cut(new, 80))}"
            for field, old, new in map(texts, found)
        )
        for name, found in others(changes, extra)
    ]


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
