"""``llm-db identify``: which model a spelling means, one or a file of them."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

import click

from llm_db.answers.identify import LEVELS
from llm_db.errors import AmbiguousModelError, LLMDBError

from ..text import UNKNOWN, as_json, safe
from .options import (
    as_typed,
    catalog_option,
    failing_kindly,
    json_option,
    note,
    open_snapshot,
    scope_option,
)
from .tables import print_json, print_lines

if TYPE_CHECKING:
    from llm_db import Snapshot
    from llm_db.answers.identify import Level, Match


@click.command("identify")
@click.argument("texts", metavar="[TEXT]...", nargs=-1)
@scope_option("The provider, if it is given separately; in any spelling.")
@click.option(
    "--accept",
    type=click.Choice(LEVELS),
    default="spelling",
    show_default=True,
    help="How far a spelling may be from the catalog's.",
)
@json_option
@catalog_option
def identify_command(
    texts: tuple[str, ...],
    scope: str | None,
    accept: Level,
    as_json: bool,
    catalog: str | None,
) -> None:
    """Say which model a spelling means: litellm's, LangChain's, an ARN, a dated id.

    For one TEXT, prints its spec, and on stderr how it matched. For several, or for
    lines on stdin: text, spec, level and rules, with tabs between; with --json, one
    object per line. Nothing is guessed. The exit status is 1 if a text names no model,
    or several.

    Levels: exact; spelling, the same model at the same price; variant, the same weights
    served another way; base, the model that a fine-tune was made from.

    \b
    Examples:
      llm-db identify bedrock/us.anthropic.claude-sonnet-4-5-20250929-v1:0
      llm-db identify --scope azure.ai.openai gpt-4o-mini
      llm-db identify --accept variant openrouter/openai/gpt-4o:online
      cut -f2 calls.tsv | sort -u | llm-db identify --json
    """
    with failing_kindly():
        snapshot = open_snapshot(catalog)
        if scope is not None:
            scope = snapshot.parse_provider(scope)
    if len(texts) == 1:
        _one(snapshot, texts[0], scope, accept, as_json)
    else:
        _many(snapshot, texts or _lines(sys.stdin), scope, accept, as_json)


def _one(
    snapshot: Snapshot, text: str, scope: str | None, accept: Level, as_json: bool
) -> None:
    try:
        match = snapshot.identify(text, scope=scope, accept=accept)
    except LLMDBError as error:
        if as_json:
            print_json(_missed(text, error))
        note(f"Error: {as_typed(error)}")
        raise SystemExit(1) from error
    if as_json:
        print_json(_found(text, match))
    else:
        click.echo(safe(match.spec))
        note(": ".join([match.level, *filter(None, [", ".join(match.how)])]))


def _many(
    snapshot: Snapshot,
    texts: Iterable[str],
    scope: str | None,
    accept: Level,
    in_json: bool,
) -> None:
    missed = 0
    for text in texts:
        try:
            match = snapshot.identify(text, scope=scope, accept=accept)
        except LLMDBError as error:
            missed += 1
            row = _missed(text, error)
            cells = safe(text), UNKNOWN, error.reason, ""
            if not in_json:
                note(as_typed(error))
        else:
            row = _found(text, match)
            cells = safe(text), safe(match.spec), match.level, ",".join(match.how)
        if in_json:
            click.echo(as_json(row, indent=None))
        else:
            print_lines([cells])
    if missed:
        raise SystemExit(1)


def _lines(stream: Iterable[str]) -> Iterator[str]:
    """The texts of a file, one a line; blank lines and a byte order mark say nothing."""
    for number, line in enumerate(stream):
        text = line.rstrip("\r\n")
        if not number:
            text = text.removeprefix("\ufeff")
        if text.strip():
            yield text


def _found(text: str, match: Match) -> dict[str, Any]:
    return {
        "text": text,
        "spec": match.spec,
        "provider": match.provider,
        "id": match.id,
        "level": match.level,
        "how": list(match.how),
    }


def _missed(text: str, error: LLMDBError) -> dict[str, Any]:
    found: dict[str, Any] = {"text": text, "spec": None}
    found |= {"reason": error.reason, "error": str(error)}
    if isinstance(error, AmbiguousModelError):
        found["candidates"] = [f"{p}:{id}" for p, id in error.candidates]
    return found
