"""``llm-db --version``: the program, the catalog in use, and how old its facts are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from llm_db.errors import LLMDBError

if TYPE_CHECKING:
    from llm_db import Snapshot

#: Facts older than this are said to be old, in days.
OLD = 30


def print_version() -> None:
    """Version and edition on stdout; what to do about old facts on stderr."""
    from importlib.metadata import version

    click.echo(f"llm-db {version('llm-db')}")
    import llm_db

    try:
        state = llm_db.state()
    except LLMDBError as error:
        click.echo(f"no catalog: {error}", err=True)
        return
    age = state.snapshot.meta.age()
    days = "" if age is None else f", {age} day{'s' * (age != 1)} old"
    click.echo(f"{state.catalog or 'catalog'} {state.edition}{days}")
    advice = stale(state.snapshot, state.catalog)
    if advice is not None:
        click.echo(advice, err=True)


def stale(snapshot: Snapshot, package: str | None) -> str | None:
    """A remark that the facts are old and how to update them; ``None`` if they are not.

    ``package`` is the catalog package that they come from.
    """
    age = snapshot.meta.age()
    if age is None or age < OLD:
        return None
    return f"the catalog's facts are {age} days old; to update: {_cure(package)}"


def _cure(package: str | None) -> str:
    if package == "llm_db_catalog":
        return "pip install --upgrade llm-db"
    if package is None:
        return "llm-db pull, in the project that they come from"
    name = package.replace("_", "-").strip("-")
    return f"pip install --upgrade {name} (or llm-db pull, in its project)"
