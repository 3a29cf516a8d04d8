"""``llm-db export``: the catalog for other tools."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..text import counted
from .options import (
    catalog_option,
    failing_kindly,
    note,
    open_snapshot,
    provider_option,
)

if TYPE_CHECKING:
    from llm_db import Snapshot

_FORMATS = ("canonical", "models-dev", "csv", "litellm", "prices", "schema")


@click.command("export")
@click.option(
    "--format",
    "format_",
    type=click.Choice(_FORMATS),
    default="canonical",
    show_default=True,
    help="schema: JSON Schema of the records.",
)
@provider_option
@click.option(
    "-o",
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
    help="The file to write.  [default: standard output]",
)
@click.option(
    "--raw",
    is_flag=True,
    help="CSV: leave text as it is, even if a spreadsheet would run it as a formula, or"
    " (prices) a terminal obey it.",
)
@click.option(
    "--aliases",
    is_flag=True,
    help="prices: also rows for each alias (gpt-4o-mini-2024-07-18), and a column alias_of"
    " that says whose.",
)
@catalog_option
def export_command(
    format_: str,
    provider: tuple[str, ...],
    output: Path | None,
    raw: bool,
    aliases: bool,
    catalog: str | None,
) -> None:
    """Write the catalog for other tools.

    canonical is complete, and the sources `config` and `Runtime` read it back;
    models-dev has the form of models.dev's api.json, as far as that can hold the facts,
    and the source `remote` reads it back; csv has one line per model, with an empty
    cell for an unknown price; litellm is the price map that LITELLM_MODEL_COST_MAP_URL
    names; prices has a row per model, price tier and period, for SQL: as CSV, or as
    Parquet if the file ends in .parquet. In CSV, text that a spreadsheet could take for
    a formula has an apostrophe before it, unless --raw is given.

    \b
    Examples:
      llm-db export > catalog.json
      llm-db export --format models-dev -p openai,anthropic -o api.json
      llm-db export --format litellm -o model_cost.json
      llm-db export --format prices -o prices.parquet
      llm-db export --format prices --aliases -p openai -o openai.parquet
      llm-db export --format schema > schema.json
    """
    if aliases and format_ != "prices":
        raise click.UsageError("--aliases goes with --format prices")
    if output is None:
        with failing_kindly():
            text = _text(format_, provider, catalog, raw, aliases)
        click.echo(text, nl=False)
        return
    try:
        with failing_kindly():
            if format_ == "prices" and output.suffix == ".parquet":
                _write_parquet(output, provider, catalog, aliases)
            else:
                text = _text(format_, provider, catalog, raw, aliases)
                output.write_text(text, "utf-8", newline="\n")
    except OSError as error:
        problem = f"{output} cannot be written: {error.strerror or error}"
        raise click.ClickException(problem) from error
    note(f"{output}: {output.stat().st_size} bytes")


def _write_parquet(
    output: Path, providers: tuple[str, ...], catalog: str | None, aliases: bool
) -> None:
    from ..export import prices

    snapshot = open_snapshot(catalog)
    rows = prices.price_rows(snapshot, _ids(snapshot, providers), aliases)
    prices.to_parquet(rows, output, aliases)


def _ids(snapshot: Snapshot, providers: tuple[str, ...]) -> Sequence[str]:
    """The providers that were named, else all."""
    named = {snapshot.parse_provider(name) for name in providers}
    return sorted(named) or snapshot.provider_ids


def _text(
    format_: str,
    providers: tuple[str, ...],
    catalog: str | None,
    raw: bool,
    aliases: bool,
) -> str:
    if format_ == "schema":
        from ..export.json_schema import catalog_schema
        from ..text import as_json

        return as_json(catalog_schema()) + "\n"
    snapshot = open_snapshot(catalog)
    ids = _ids(snapshot, providers)
    if format_ == "prices":
        from ..export import prices

        rows = prices.price_rows(snapshot, ids, aliases)
        return prices.to_csv(rows, raw, aliases)
    shelves = [(snapshot.provider(id), snapshot.models(id)) for id in ids]
    if format_ == "litellm":
        from ..export import litellm

        missing = litellm.left_out(model for _, models in shelves for model in models)
        if missing:
            note(f"left out, since they have no price: {counted(missing, 'model')}")
        return litellm.litellm(shelves)
    from ..export import canonical, csv, models_dev

    if format_ == "csv":
        return csv.csv(shelves, raw)
    write = {
        "canonical": canonical.canonical,
        "models-dev": models_dev.models_dev,
    }
    return write[format_](shelves)
