"""``llm-db select``, ``resolve`` and ``allowed``: one question, one line of answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from llm_db import LLMDBError, ModelKey, NoMatchError

from ..text import safe
from .options import (
    as_typed,
    bound_options,
    catalog_option,
    failing_kindly,
    json_option,
    listing_candidates,
    note,
    open_snapshot,
    providers_option,
    resolve,
    scope_option,
    take_bounds,
    why_none,
)
from .tables import print_json

if TYPE_CHECKING:
    from llm_db import Snapshot


@click.command("select")
@bound_options
@providers_option("--prefer", help="Try these providers first, in this order.")
@scope_option("Only this provider.")
@click.option("--all", "all_", is_flag=True, help="List all that match, best first.")
@json_option
@catalog_option
def select_command(
    prefer: tuple[str, ...],
    scope: str | None,
    all_: bool,
    as_json: bool,
    catalog: str | None,
    **options: Any,
) -> None:
    """Name the first model that has what you require and lacks what you forbid.

    Preferred providers come first, then providers by id; within a provider, models
    that are not deprecated, then the newest; unless --order says otherwise. The exit
    status is 1 if nothing matches.

    \b
    Examples:
      llm-db select --require tools,reasoning --prefer anthropic,openai
      llm-db select --require json_schema --forbid embeddings --scope openai --all
      llm-db select -r tools --reads image --min-context 200k --order cheapest
    """
    asked = take_bounds(options)
    with failing_kindly():
        snapshot = open_snapshot(catalog)
        for name in prefer:
            _note_unknown(snapshot, name)
        try:
            first = snapshot.select(**asked, prefer=prefer, scope=scope)
        except NoMatchError as error:
            reasons = why_none(error, asked)
            if not reasons:
                raise
            raise click.ClickException(f"no model matches: {reasons}") from error
        keys: tuple[ModelKey, ...] = (first,)
        if all_:
            keys = snapshot.candidates(**asked, prefer=prefer, scope=scope)
    specs = [f"{provider}:{id}" for provider, id in keys]
    if as_json:
        print_json(specs if all_ else specs[0])
    else:
        click.echo("\n".join(map(safe, specs)))


def _note_unknown(snapshot: Snapshot, preferred: str) -> None:
    """Say that a preferred provider is not there; it is skipped."""
    try:
        snapshot.parse_provider(preferred)
    except LLMDBError as error:
        note(f"--prefer: {error}")


@click.command("resolve")
@click.argument("what")
@scope_option("Look only at this provider.")
@json_option
@catalog_option
def resolve_command(
    what: str, scope: str | None, as_json: bool, catalog: str | None
) -> None:
    """Turn a spec, an alias or a bare model id into the spec of one model.

    The exit status is 1 if there is none, or if several providers serve it; then they
    are listed.

    \b
    Examples:
      llm-db resolve gpt-4o@openai
      llm-db resolve gpt-4o --scope openai
    """
    with failing_kindly(), listing_candidates(what, "choose one with --scope"):
        found = resolve(open_snapshot(catalog), what, scope)
    if as_json:
        spec = found.model.spec
        print_json({"provider": found.provider, "id": found.id, "spec": spec})
    else:
        click.echo(safe(found.model.spec))


@click.command("allowed")
@click.argument("spec")
@json_option
@catalog_option
def allowed_command(spec: str, as_json: bool, catalog: str | None) -> None:
    """Check whether the allow/deny policy in force lets a model through.

    Prints yes or no; the exit status is 0 for yes and 1 for no. A model that does not
    exist is judged by the patterns alone; for an unknown provider the answer is no.

    \b
    Examples:
      llm-db allowed openai:gpt-4o
      llm-db allowed openai:gpt-4o && run-my-agent
    """
    with failing_kindly():
        snapshot = open_snapshot(catalog)
        allowed = snapshot.allowed(spec)
    if as_json:
        print_json({"spec": spec, "allowed": allowed})
    else:
        click.echo("yes" if allowed else "no")
    try:
        snapshot.parse_spec(spec)
    except LLMDBError as error:  # no policy says that
        note(as_typed(error))
    raise SystemExit(0 if allowed else 1)
