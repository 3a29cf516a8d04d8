"""``llm-db conflicts``: where the upstreams of a project disagree."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ..text import counted, cut, plain, safe
from .options import failing_kindly, json_option, project_option, provider_option
from .tables import add_row, console, form_of, new_table, print_json, print_lines

if TYPE_CHECKING:
    from ..editions.conflicts import Conflict, Conflicts, Disputed


@click.command("conflicts")
@provider_option
@project_option
@json_option
def conflicts_command(provider: tuple[str, ...], project: Path, as_json: bool) -> None:
    """List the facts on which the upstreams of a project disagree, newest models first.

    Compares the snapshots that `llm-db pull` wrote: prices that are more than 1% apart,
    limits, dates, capabilities. In the catalog the later source wins; this is the list
    of what to check. In a pipe: one fact per line: the model, the field, and what each
    upstream says, with tabs between.

    \b
    Examples:
      llm-db conflicts --provider openai
      llm-db conflicts --json | jq '.models[0]'
    """
    from llm_db.sources import normalize_provider_id

    from ..editions.conflicts import conflicts
    from ..project import open_project

    with failing_kindly():
        found = conflicts(open_project(project))
    wanted = {normalize_provider_id(name) or name for name in provider}
    models = [m for m in found.models if not wanted or m.provider in wanted]
    form = form_of(as_json)
    if form == "json":
        print_json(_plain(found, models))
    elif form == "lines":
        print_lines(
            (_spec(model), safe(conflict.field), *_sides(conflict))
            for model in models
            for conflict in model.conflicts
        )
    else:
        _draw(found, models)


def _spec(model: Disputed) -> str:
    return f"{model.provider}:{safe(model.id)}"


def _sides(conflict: Conflict) -> list[str]:
    return [f"{safe(said.source)}={plain(said.value)}" for said in conflict.said]


def _plain(found: Conflicts, models: list[Disputed]) -> dict[str, Any]:
    return {
        "upstreams": list(found.upstreams),
        "compared": found.compared,
        "priced": found.priced,
        "agreed": found.agreed,
        "models": [
            {
                "provider": model.provider,
                "id": model.id,
                "release_date": model.release_date,
                "conflicts": [
                    {
                        "field": conflict.field,
                        "values": {s.source: s.value for s in conflict.said},
                    }
                    for conflict in model.conflicts
                ],
            }
            for model in models
        ],
    }


def _draw(found: Conflicts, models: list[Disputed]) -> None:
    from rich.text import Text

    on = console()
    if len(found.upstreams) < 2:
        on.print(
            "nothing to compare: this project has facts from fewer than two upstreams"
        )
        return
    headings = ["model", "released", "field", *map(safe, found.upstreams)]
    table = new_table(headings)
    for model in models:
        for number, conflict in enumerate(model.conflicts):
            said = {one.source: plain(one.value) for one in conflict.said}
            named = ("", "") if number else (_spec(model), plain(model.release_date))
            sides = [said.get(name, "") for name in found.upstreams]
            add_row(table, [cut(text) for text in (*named, conflict.field, *sides)])
    if models:
        on.print(table)
    on.print(
        Text(
            f"{counted(len(models), 'model')} of {found.compared} in several upstreams;"
            f" {found.agreed} of {found.priced} prices agree",
            style="dim",
        )
    )
