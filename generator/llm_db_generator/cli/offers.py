"""``llm-db offers``: one model, every provider of it."""

from __future__ import annotations

from typing import Any

import click

from ..columns import MODEL_COLUMNS, find_column
from ..text import counted
from .listing import arranged, layout_options, print_rows, take_layout
from .options import TOKENS, failing_kindly, open_snapshot

_SHOWN = "model input output cache_read context status deprecated"


@click.command("offers")
@click.argument("spec")
@click.option(
    "--at-context", type=TOKENS, help="Order by the prices at a context of this length."
)
@layout_options([column.short for column in MODEL_COLUMNS])
def offers_command(
    spec: str, at_context: int | None, catalog: str | None, **options: Any
) -> None:
    """List the same model at every provider that has it, cheapest first.

    Models are the same if they have the same canonical name. Input and output are
    weighted 3 to 1; models without a known price come last.

    \b
    Examples:
      llm-db offers anthropic:claude-sonnet-4-5
      llm-db offers anthropic:claude-sonnet-4-5 --sort context --reverse --json
    """
    layout = take_layout(options)
    with failing_kindly():
        snapshot = open_snapshot(catalog)
        keys = snapshot.offers(spec, at_context=at_context)
        models = [snapshot.model(key) for key in keys]
    rows = arranged(models, MODEL_COLUMNS, layout)
    shown = [find_column(MODEL_COLUMNS, name) for name in _SHOWN.split()]
    caption = f"{counted(len(rows), 'offer')}; prices in US$ per 1M tokens"
    print_rows(rows, MODEL_COLUMNS, shown, layout, caption)
