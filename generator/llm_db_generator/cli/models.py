"""``llm-db models`` and ``llm-db providers``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from llm_db.errors import NoMatchError
from llm_db.pipeline import catalog_of
from llm_db.schema import Model

from ..columns import MODEL_COLUMNS, default_columns, provider_columns
from ..text import counted
from .listing import arranged, layout_options, print_rows, take_layout
from .options import (
    bound_options,
    failing_kindly,
    note,
    open_snapshot,
    take_bounds,
    why_none,
)
from .tables import terminal_width

if TYPE_CHECKING:
    from llm_db import Snapshot

_PRICES = "prices in US$ per 1M tokens, 0 is free, ? is not known"


@click.command("models")
@click.argument("words", nargs=-1, metavar="[WORD]...")
@bound_options
@layout_options([column.short for column in MODEL_COLUMNS])
def models_command(words: tuple[str, ...], catalog: str | None, **options: Any) -> None:
    """List the models that match all that you ask for.

    Each WORD is looked for in the spec, name, family and aliases. Sorted by provider
    and id, unless --order or --sort says otherwise. In a pipe: one model per line, with
    tabs between the columns and no heading.

    \b
    Examples:
      llm-db models claude --no-deprecated
      llm-db models -p openai,anthropic -r tools --max-input 1 --sort input
      llm-db models --reads image --min-context 200k -s released --reverse -n 10
      llm-db models -r tools --min-context 200k --order cheapest -n 5
      llm-db models --columns model,input,output --csv > prices.csv
    """
    layout = take_layout(options)
    asked = take_bounds(options)
    with failing_kindly():
        snapshot = open_snapshot(catalog)
        found = snapshot.candidates(**asked)
        keys = found if "order" in asked else sorted(found)
        models = [
            model for key in keys if _mentions(model := snapshot.model(key), words)
        ]
        if not found:
            _say_why(snapshot, asked)
    rows = arranged(models, MODEL_COLUMNS, layout)
    shown = counted(len(models), "model")
    if len(rows) < len(models):
        shown = f"{len(rows)} of {shown}"
    print_rows(
        rows,
        MODEL_COLUMNS,
        default_columns(terminal_width()),
        layout,
        f"{shown}; {_PRICES}",
    )


def _mentions(model: Model, words: tuple[str, ...]) -> bool:
    texts = (model.spec, model.name or "", model.family or "", *model.aliases)
    text = "\n".join(texts).casefold()
    return all(word.casefold() in text for word in words)


def _say_why(snapshot: Snapshot, asked: dict[str, Any]) -> None:
    """Which option excludes how many models."""
    try:
        snapshot.select(**asked)
    except NoMatchError as error:
        reasons = why_none(error, asked)
        if reasons:
            note(reasons)


@click.command("providers")
@click.argument("words", nargs=-1, metavar="[WORD]...")
@layout_options(["id", "name", "models", "env", "base_url", "doc"])
def providers_command(
    words: tuple[str, ...], catalog: str | None, **options: Any
) -> None:
    """List the providers, each with how many models it has.

    Each WORD is looked for in id and name. In a pipe: one provider per line, with tabs
    between the columns and no heading.

    \b
    Examples:
      llm-db providers
      llm-db providers --sort models --reverse --limit 10
      llm-db providers google --json
    """
    layout = take_layout(options)
    with failing_kindly():
        snapshot = open_snapshot(catalog)
        view = catalog_of(snapshot)
        counts = {id: len(view.ranked(id).ids) for id in view.provider_ids}
        providers = [
            provider
            for provider in snapshot.providers
            if all(
                word.casefold() in f"{provider.id}\n{provider.name}".casefold()
                for word in words
            )
        ]
    known = provider_columns(counts)
    shown = known if (terminal_width() or 200) >= 120 else known[:4]
    rows = arranged(providers, known, layout)
    print_rows(rows, known, shown, layout, counted(len(rows), "provider"))
