"""What the commands share: kinds of arguments, options, the open catalog."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click
from click.shell_completion import CompletionItem

from llm_db._select import BITS
from llm_db.errors import AmbiguousModelError, LLMDBError

from ..text import safe

if TYPE_CHECKING:
    from llm_db import Snapshot

    ParamType = click.ParamType[Any]  # generic since click 8.2
else:
    ParamType = click.ParamType

F = TypeVar("F", bound=Callable[..., Any])


def open_snapshot(catalog: str | None) -> Snapshot:
    """The catalog in use, or as it ships the one of the package ``catalog``."""
    if catalog is not None:
        from llm_db._store import embedded

        return embedded(catalog, 0)
    import llm_db

    return llm_db.snapshot()


def note(text: str) -> None:
    """Something to know, on stderr."""
    click.echo(text, err=True)


@contextmanager
def listing_candidates(what: str, advice: str) -> Iterator[None]:
    """A bare id that several providers serve: list them all, exit status 1."""
    try:
        yield
    except AmbiguousModelError as error:
        note(
            f"Error: {len(error.candidates)} providers serve {safe(what)!r}; {advice}:"
        )
        for provider, id in error.candidates:
            note(f"  {provider}:{safe(id)}")
        raise SystemExit(1) from error


@contextmanager
def failing_kindly() -> Iterator[None]:
    """Errors that llm-db raises on purpose become one line and exit status 1."""
    try:
        yield
    except LLMDBError as error:
        if error.reason in ("bad_date", "bad_option"):
            raise click.UsageError(str(error)) from error
        raise click.ClickException(str(error)) from error
    except ModuleNotFoundError as error:
        if error.name not in ("jinja2", "httpx"):
            raise
        raise click.ClickException(
            f'{error.name} is not installed; pip install "llm-db[generator]"'
        ) from error


# -- kinds of arguments ----------------------------------------------------------------


class Names(ParamType):
    """One or several names, separated by commas; checked where they are known."""

    name = "names"

    def __init__(self, known: Sequence[str] = (), complete: bool = False) -> None:
        self.known = known
        self.complete_providers = complete

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[str, ...]:
        if isinstance(value, tuple):
            return value
        names = tuple(name.strip() for name in value.split(",") if name.strip())
        for name in names:
            if self.known and name not in self.known:
                near = get_close_matches(name, self.known, 1)
                hint = f"did you mean {near[0]!r}? " if near else ""
                listed = ", ".join(self.known)
                self.fail(f"{name!a} is unknown; {hint}valid are {listed}", param, ctx)
        return names

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        known: Iterable[str] = self.known
        if self.complete_providers:
            known = _quietly_provider_ids()
        done, comma, last = incomplete.rpartition(",")
        return [
            CompletionItem(f"{done}{comma}{name}")
            for name in known
            if name.startswith(last)
        ]


def _quietly_provider_ids() -> tuple[str, ...]:
    try:
        return open_snapshot(None).provider_ids
    except LLMDBError:
        return ()


class Price(ParamType):
    """US$ per 1M tokens, 0 or more."""

    name = "us$"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> float:
        try:
            price = float(value)
        except ValueError:
            price = math.nan
        if not 0 <= price < math.inf:
            self.fail(f"{value!a} is no price: a number of 0 or more", param, ctx)
        return price


class Tokens(ParamType):
    """A number of tokens: ``128000``, ``128k``, ``1M``."""

    name = "tokens"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> int:
        if isinstance(value, int):
            return value
        match = re.fullmatch(r"([0-9]{1,15}(?:\.[0-9]{1,6})?)([kKmM]?)", value)
        if match is None:
            self.fail(f"{value!a} is no number of tokens: 128000, 128k, 1M", param, ctx)
        scale = {"": 1, "k": 1000, "m": 1_000_000}[match[2].lower()]
        return math.ceil(float(match[1]) * scale)


class Date(ParamType):
    """``2026``, ``2026-05`` or ``2026-05-31``."""

    name = "date"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> str:
        if not re.fullmatch(r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?", value):
            self.fail(f"{value!a} is no date: 2026, 2026-05 or 2026-05-31", param, ctx)
        return str(value)


CAPABILITIES = Names(tuple(BITS))
PROVIDERS = Names(complete=True)


def flat(
    ctx: click.Context, param: click.Parameter, value: Sequence[tuple[str, ...]]
) -> tuple[str, ...]:
    """All names of an option that was given several times, once each."""
    return tuple(dict.fromkeys(name for names in value for name in names))


# -- options ---------------------------------------------------------------------------


def names_option(*flags: str, type: Names, help: str, metavar: str) -> Callable[[F], F]:
    """An option that takes several names, repeated or separated by commas."""
    return click.option(
        *flags, type=type, multiple=True, callback=flat, help=help, metavar=metavar
    )


def require_option(command: F) -> F:
    """``--require CAP``."""
    return names_option(
        "-r",
        "--require",
        type=CAPABILITIES,
        metavar="CAP",
        help="Capabilities that it must have: tools,reasoning,…",
    )(command)


def forbid_option(command: F) -> F:
    """``--forbid CAP``."""
    return names_option(
        "-f",
        "--forbid",
        type=CAPABILITIES,
        metavar="CAP",
        help="Capabilities that it must not have.",
    )(command)


def scope_option(help: str) -> Callable[[F], F]:
    """``--scope PROVIDER``."""
    complete = PROVIDERS.shell_complete
    return click.option(
        "--scope", metavar="PROVIDER", shell_complete=complete, help=help
    )


def catalog_option(command: F) -> F:
    """``--catalog NAME``."""
    return click.option(
        "--catalog",
        metavar="NAME",
        callback=_package_name,
        help="Read this catalog package instead of the one in use.",
    )(command)


def _package_name(
    ctx: click.Context, param: click.Parameter, value: str | None
) -> str | None:
    if value is not None and not all(part.isidentifier() for part in value.split(".")):
        raise click.BadParameter(f"{value!a} is no package name", ctx, param)
    return value


def csv_option(command: F) -> F:
    """``--csv``."""
    return click.option("--csv", "as_csv", is_flag=True, help="CSV with a heading.")(
        command
    )


def project_option(command: F) -> F:
    """``--project DIR``."""
    return click.option(
        "--project",
        metavar="DIR",
        type=click.Path(file_okay=False, path_type=Path),
        default=Path(),
        help="The project folder, which holds sources/catalog.toml.  [default: .]",
    )(command)


def json_option(command: F) -> F:
    """``--json``."""
    return click.option("--json", "as_json", is_flag=True, help="JSON, for machines.")(
        command
    )
