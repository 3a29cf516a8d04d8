"""``llm-db retiring``: which models retire soon; a check for CI."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from typing import TYPE_CHECKING, Any

import click

from llm_db.schema import Model

from ..columns import Column, cells
from ..text import counted
from .options import (
    DAY,
    catalog_option,
    failing_kindly,
    json_option,
    listing_candidates,
    note,
    open_snapshot,
    provider_option,
    resolve,
)
from .tables import console, draw, form_of, print_json, print_lines

if TYPE_CHECKING:
    from llm_db import Snapshot


def _life(field: str) -> Callable[[Model], Any]:
    return lambda model: getattr(model.lifecycle, field)


_COLUMNS: list[Column[Model]] = [
    Column(name="retires", short="retires", value=_life("retires_on")),
    Column(name="model", short="model", value=lambda model: model.spec, style="cyan"),
    Column(name="successor", short="successor", value=_life("successor")),
    Column(name="source", short="source", value=_life("source"), style="dim"),
]


@click.command("retiring")
@click.option(
    "--within",
    metavar="DAYS",
    type=click.IntRange(min=0),
    default=90,
    show_default=True,
    help="How far to look ahead.",
)
@click.option(
    "--only",
    type=click.File(encoding="utf-8-sig"),
    metavar="FILE",
    help="Only check the models in this file, one spec per line; exit status 1 if one"
    " retires.",
)
@click.option(
    "--day",
    type=DAY,
    metavar="DATE",
    help="Look ahead from this day, YYYY-MM-DD; by default today.",
)
@provider_option
@json_option
@catalog_option
def retiring_command(
    within: int,
    only: Any,
    day: date | None,
    provider: tuple[str, ...],
    as_json: bool,
    catalog: str | None,
) -> None:
    """List the models that retire soon, earliest first, and what replaces them.

    Models that have already retired are listed, too. With --only it is a check for CI:
    the exit status is 1 if one of the models in the file retires within that time, 0 if
    none does. In a pipe: the day, the model, its successor and the page that says so,
    with tabs between.

    \b
    Examples:
      llm-db retiring --provider openai
      llm-db retiring --within 90 --only models.txt
    """
    with failing_kindly():
        snapshot = open_snapshot(catalog)
        ids = {snapshot.parse_provider(name) for name in provider}
        named = None if only is None else set(_named(snapshot, only))
        models = [
            model
            for model in snapshot.retiring(within, day=day)
            if (named is None or (model.provider, model.id) in named)
            and (not ids or model.provider in ids)
        ]
    form = form_of(as_json)
    if form == "json":
        print_json([_plain(model, day) for model in models])
    elif form == "lines":
        print_lines(cells(_COLUMNS, model) for model in models)
    elif models:
        caption = (
            f"{counted(len(models), 'model')} retired, or retiring within"
            f" {counted(within, 'day')}"
        )
        draw(console(), _COLUMNS, models, caption)
    if not models:
        if not snapshot.retiring(_EVER, day=day):
            unknown = "no model of this catalog has a retirement date"
            if named is not None:
                raise click.ClickException(
                    f"{unknown}, so there is nothing to check; litellm's map has them:"
                    " add it as a source and an upstream of type litellm"
                )
            note(unknown)
        note(f"nothing retires within {counted(within, 'day')}, as far as is known")
    if models and named is not None:
        raise SystemExit(1)


#: Days, more than any model has.
_EVER = 100_000


def _named(snapshot: Snapshot, lines: Any) -> Iterator[tuple[str, str]]:
    """The models that a file names; a check that checks nothing is an error."""
    found = 0
    try:
        texts = lines.read().splitlines()
    except UnicodeDecodeError as error:
        raise click.ClickException("the --only file is not UTF-8 text") from error
    for line in texts:
        spec = re.sub(r"(^|\s)#.*", "", line).strip()
        if spec:
            with listing_candidates(spec, "write one of"):
                model = resolve(snapshot, spec).model
            found += 1
            yield model.provider, model.id
    if not found:
        raise click.ClickException("the --only file names no model")


def _plain(model: Model, today: date | None) -> dict[str, Any]:
    life = {} if model.lifecycle is None else model.lifecycle.to_dict()
    return {"model": model.spec, "status": model.status_on(today), **life}
