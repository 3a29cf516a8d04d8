"""The differences between two editions as Markdown, for a changelog."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ..editions.difference import (
    Changes,
    Key,
    by_provider,
    left_out,
    others,
    percent,
    spec,
    summary,
    texts,
)
from ..text import cut, number, safe


def markdown_of(changes: Changes, extra: bool) -> str:
    """Headings, lists by provider, and a table of prices; ``extra`` if wanted."""
    return "\n".join(_lines(changes, extra)) + "\n"


def code(text: str) -> str:
    """``text`` as a code span, where no character of it means anything to Markdown."""
    longest = max(map(len, re.findall("`+", text)), default=0)
    fence = "`" * (longest + 1)
    pad = " " if longest or text != text.strip() else ""
    # A pipe would end the cell of a table, even inside a code span.
    return f"{fence}{pad}{text}{pad}{fence}".replace("|", "\\|")


def _lines(changes: Changes, extra: bool) -> Iterator[str]:
    yield f"## {code(changes.old.label)} to {code(changes.new.label)}"
    yield ""
    yield f"{summary(changes)}."
    for heading, ids in (
        ("Providers added", changes.providers_added),
        ("Providers removed", changes.providers_removed),
    ):
        if ids:
            yield from ("", f"### {heading}", "", ", ".join(map(code, ids)))
    yield from _models("Models added", changes.added)
    yield from _models("Models removed", changes.removed)
    yield from _prices(changes)
    yield from _others(changes, extra)
    if note := left_out(changes, extra):
        yield from ("", f"{note}.")


def _models(heading: str, keys: Iterable[Key]) -> Iterator[str]:
    for number_, (provider, ids) in enumerate(by_provider(keys)):
        if number_ == 0:
            yield from ("", f"### {heading}", "")
        yield f"- {code(provider)} ({len(ids)}): {', '.join(map(code, ids))}"


def _prices(changes: Changes) -> Iterator[str]:
    for number_, (key, change) in enumerate(changes.prices()):
        if number_ == 0:
            yield from ("", "### Prices (US$ per 1M tokens)", "")
            yield "| model | price | old | new | |"
            yield "|---|---|--:|--:|--:|"
        price = code(safe(change.field.removeprefix("cost.")))
        old, new = number(change.old), number(change.new)
        yield f"| {code(spec(key))} | {price} | {old} | {new} | {percent(change)} |"


def _others(changes: Changes, extra: bool) -> Iterator[str]:
    """Changes that are no prices: one item a record."""
    for number_, (name, found) in enumerate(others(changes, extra)):
        if number_ == 0:
            yield from ("", "### Other changes", "")
        listed = "; ".join(
            f"{code(field)} {code(cut(old, 80))} to {code(cut(new, 80))}"
            for field, old, new in map(texts, found)
        )
        yield f"- {code(name)}: {listed}"
