"""``llm-db explain``: which source gave each fact of a model, and what it overrode."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from llm_db.errors import ConfigError, did_you_mean, shown, suggest

from ..columns import going
from ..text import cut, plain, safe, safe_lines
from .options import (
    failing_kindly,
    json_option,
    listing_candidates,
    note,
    project_option,
)
from .tables import add_row, console, form_of, new_table, print_json, print_lines

if TYPE_CHECKING:
    from ..editions.explain import Explained, Fact


@click.command("explain")
@click.argument("spec")
@click.argument("field", required=False)
@project_option
@json_option
def explain_command(spec: str, field: str | None, project: Path, as_json: bool) -> None:
    """Show which source each fact of a model came from, and what it overrode.

    Works on a project folder: it reads the sources that `llm-db generate` reads. FIELD
    limits it to one field (cost.input) or one part of the record (cost). In a pipe: one
    fact per line: field, value, source and what was overridden, with tabs between.

    \b
    Examples:
      llm-db explain openai:gpt-4o
      llm-db explain openai:gpt-4o cost.input --project ~/acme
    """
    from ..editions.explain import explain
    from ..project import open_project

    with failing_kindly(), listing_candidates(spec, "write one of"):
        try:
            opened = open_project(project)
        except ConfigError as error:
            if error.reason != "no_project":
                raise
            raise click.ClickException(
                f"{error}, --project DIR names one elsewhere; for what the installed"
                f" catalog knows: llm-db show {safe(spec)}"
            ) from error
        found = explain(opened, spec)
    facts = _chosen(found, field)
    form = form_of(as_json)
    if form == "json":
        print_json(_plain(found, facts))
    elif form == "lines":
        print_lines(_line(fact) for fact in facts)
    else:
        _draw(found, facts, whole=field is None)
    if not found.allowed:
        note("the project's allow/deny policy leaves this model out of the catalog")


def _chosen(found: Explained, field: str | None) -> list[Fact]:
    """The facts of this field or part; the error for a wrong one suggests others."""
    if field is None:
        return list(found.facts)
    wanted = field.strip().rstrip(".")
    facts = [
        fact
        for fact in found.facts
        if fact.field == wanted or fact.field.startswith((f"{wanted}.", f"{wanted}["))
    ]
    if facts:
        return facts
    hint = did_you_mean(suggest(wanted, [fact.field for fact in found.facts]))
    what = f"'{shown(wanted)}' of {shown(found.model.spec)}"
    raise click.ClickException(f"no source says anything about {what}{hint}")


def _plain(found: Explained, facts: list[Fact]) -> dict[str, Any]:
    return {
        "model": found.model.spec,
        "allowed": found.allowed,
        "sources": dict(found.places),
        "facts": [
            {
                "field": fact.field,
                "value": fact.value,
                "source": fact.origin,
                "said": [{"source": s.source, "value": s.value} for s in fact.said],
            }
            for fact in facts
        ],
    }


def _line(fact: Fact) -> tuple[str, str, str, str]:
    instead_of = "; ".join(
        f"{plain(said.value)} ({safe(said.source)})" for said in fact.overridden
    )
    return safe(fact.field), plain(fact.value), safe(fact.origin), instead_of


def _draw(found: Explained, facts: list[Fact], whole: bool) -> None:
    from rich.text import Text

    from ..editions.explain import DEFAULT

    on = console()
    on.print(Text(f"{safe(found.model.spec)}{going(found.model)}", style="bold cyan"))
    facts = [fact for fact in facts if not (whole and fact.origin == DEFAULT)]
    headings = ["field", "value", "source", "instead of"]
    if not any(fact.overridden for fact in facts):
        headings.pop()
    table = new_table(headings)
    for row in (row for fact in facts for row in _rows(fact)):
        styles = ["", "bold", "cyan", "dim"][: len(headings)]
        add_row(table, row[: len(headings)], styles)
    on.print(table)
    places = "\n".join(f"{name}: {place}" for name, place in found.places.items())
    on.print(Text(safe_lines(places), style="dim"))
    if whole:
        on.print(
            Text(
                "Fields that are not listed are unknown, or have their default.",
                style="dim",
            )
        )


def _rows(fact: Fact) -> Iterator[list[str]]:
    """One row; where sources add up, one more for each of them."""
    yield [cut(text) for text in _line(fact)]
    if fact.united:
        for said in fact.said:
            yield ["", cut(plain(said.value)), safe(said.source), ""]
