"""``llm-db export``: the catalog for other tools."""

from __future__ import annotations

from pathlib import Path

import click

from .options import (
    catalog_option,
    failing_kindly,
    note,
    open_snapshot,
    provider_option,
)

_FORMATS = ("canonical", "models-dev", "csv", "schema")


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
@catalog_option
def export_command(
    format_: str, provider: tuple[str, ...], output: Path | None, catalog: str | None
) -> None:
    """Write the catalog for other tools.

    canonical is complete and is read back by the sources `config` and `Runtime`;
    models-dev has the form of models.dev's api.json, as far as that can hold the facts,
    and is read back by the source `remote`; csv has one line a model, an unknown price
    is an empty cell.

    \b
    Examples:
      llm-db export > catalog.json
      llm-db export --format models-dev -p openai,anthropic -o api.json
      llm-db export --format schema > schema.json
    """
    with failing_kindly():
        text = _text(format_, provider, catalog)
    if output is None:
        click.echo(text, nl=False)
        return
    try:
        output.write_text(text, "utf-8", newline="\n")
    except OSError as error:
        problem = f"{output} cannot be written: {error.strerror or error}"
        raise click.ClickException(problem) from error
    note(f"{output}: {len(text.encode())} bytes")


def _text(format_: str, providers: tuple[str, ...], catalog: str | None) -> str:
    if format_ == "schema":
        from ..export.json_schema import catalog_schema
        from ..text import as_json

        return as_json(catalog_schema()) + "\n"
    from ..export import canonical, csv, models_dev

    snapshot = open_snapshot(catalog)
    ids = sorted({snapshot.parse_provider(name) for name in providers})
    shelves = (
        (snapshot.provider(id), snapshot.models(id))
        for id in ids or snapshot.provider_ids
    )
    write = {
        "canonical": canonical.canonical,
        "models-dev": models_dev.models_dev,
        "csv": csv.csv,
    }
    return write[format_](shelves)
