"""What the commands share: kinds of arguments, options, the open catalog."""

from __future__ import annotations

import math
import re
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click
from click.shell_completion import CompletionItem

from llm_db.answers.bounds import ORDERS
from llm_db.answers.elsewhere import meant_option
from llm_db.errors import (
    AmbiguousModelError,
    ConfigError,
    LLMDBError,
    NoMatchError,
    did_you_mean,
    shown,
    suggest,
)
from llm_db.schema import CAPABILITIES as CAPABILITY_NAMES
from llm_db.schema import Modality

from ..text import is_date, number, safe

if TYPE_CHECKING:
    from llm_db import Resolution, Snapshot

    ParamType = click.ParamType[Any]  # generic since click 8.2
else:
    ParamType = click.ParamType

F = TypeVar("F", bound=Callable[..., Any])


def open_snapshot(catalog: str | None) -> Snapshot:
    """The catalog in use, or the one that the package ``catalog`` ships.

    On a terminal, a remark says so if its facts are old.
    """
    import llm_db

    if catalog is None:
        state = llm_db.state()
        snapshot, catalog = state.snapshot, state.catalog
    else:
        try:
            snapshot = llm_db.Snapshot.of_package(catalog)
        except ConfigError as error:
            if error.reason == "no_catalog":
                _say_where(catalog)
            raise
    if sys.stderr.isatty():
        from .version import stale

        advice = stale(snapshot, catalog)
        if advice is not None:
            note(click.wrap_text(advice, shutil.get_terminal_size().columns))
    return snapshot


def _say_where(catalog: str) -> None:
    """A package that was only generated here is found if its folder is on the path."""
    for folder in Path("generated"), Path():
        if (folder / catalog / "__init__.py").is_file():
            note(
                f"{catalog} is in {folder}/, from which nothing is imported; install its"
                f" wheel, or set PYTHONPATH={folder}"
            )
            return


def note(text: str) -> None:
    """Print a remark on stderr."""
    click.echo(text, err=True)


def resolve(snapshot: Snapshot, what: str, scope: str | None = None) -> Resolution:
    """What `Snapshot.resolve` finds; with a remark where `identify` takes it for another.

    ``azure/gpt-4o`` is the id of a gateway, but may be meant as a provider and its model.
    """
    found = snapshot.resolve(what, scope)
    if scope is None and "/" in what:
        try:
            meant = snapshot.identify(what)
        except LLMDBError:
            return found
        if meant.spec != found.model.spec:
            note(
                f"{safe(what)} is an id of {found.provider}; for the model of"
                f" {meant.provider} write {safe(meant.spec)}"
            )
    return found


@contextmanager
def listing_candidates(what: str, advice: str) -> Iterator[None]:
    """List the candidates of an ambiguous id, and exit with status 1."""
    try:
        yield
    except AmbiguousModelError as error:
        note(
            f"Error: {len(error.candidates)} providers serve '{shown(what)}'; {advice}:"
        )
        for provider, id in error.candidates:
            note(f"  {provider}:{safe(id)}")
        raise SystemExit(1) from error


#: What the library's messages call a thing → what it is on the command line.
_TYPED = (
    (r"identify\(\.\.\., accept='(\w+)'\)", r"`llm-db identify --accept \1`"),
    (r"\bscope=", "--scope"),
    (r"\bprices\(\) tells", "`llm-db history` tells"),
    (r"let resolve\(\) find a bare model id", "ask `llm-db resolve` for a bare id"),
    (r"say which: cost\(.*", "say which: llm-db cost provider:model …"),
)


def as_typed(error: LLMDBError) -> str:
    """What an error says, in the words of the command line."""
    text = str(error)
    for name, typed in _TYPED:
        text = re.sub(name, typed, text)
    return text


#: What may not be installed, and the extra that has it.
_EXTRAS = {"jinja2": "generator", "httpx": "generator", "pyarrow": "parquet"}


@contextmanager
def failing_kindly() -> Iterator[None]:
    """Errors that llm-db raises on purpose become one line and exit status 1."""
    try:
        yield
    except LLMDBError as error:
        if error.reason in ("bad_date", "bad_option"):
            raise click.UsageError(as_typed(error)) from error
        raise click.ClickException(as_typed(error)) from error
    except ModuleNotFoundError as error:
        extra = _EXTRAS.get(error.name or "")
        if extra is None:
            raise
        raise click.ClickException(
            f'{error.name} is not installed; pip install "llm-db[{extra}]"'
        ) from error


# -- kinds of arguments ----------------------------------------------------------------


class NameList(ParamType):
    """One or several names, separated by commas; checked where they are ``known``.

    Names of providers are only completed: the command itself looks them up.
    """

    name = "names"

    def __init__(self, known: Sequence[str] = (), providers: bool = False) -> None:
        self.known = known
        self.providers = providers

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[str, ...]:
        if isinstance(value, tuple):
            return value
        names = tuple(name.strip() for name in value.split(",") if name.strip())
        for name in names:
            if self.known and name not in self.known:
                hint = meant_option(name) or did_you_mean(suggest(name, self.known, 1))
                valid = f"; choose from {', '.join(self.known)}"
                self.fail(f"'{shown(name)}' is unknown{hint or valid}", param, ctx)
        return names

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        known = _provider_ids() if self.providers else self.known
        done, comma, last = incomplete.rpartition(",")
        return [
            CompletionItem(f"{done}{comma}{name}")
            for name in known
            if name.startswith(last)
        ]


def _provider_ids() -> tuple[str, ...]:
    import llm_db

    try:
        return llm_db.snapshot().provider_ids
    except LLMDBError:
        return ()


class Parsed(ParamType):
    """One value, read by ``parse``; ``wanted`` says what it should have been."""

    def __init__(self, name: str, wanted: str, parse: Callable[[str], Any]) -> None:
        self.name = name
        self.wanted = wanted
        self.parse = parse

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> Any:
        try:
            return self.parse(value)
        except ValueError:
            self.fail(f"'{shown(value)}' is not {self.wanted}", param, ctx)


def _price(text: str) -> float:
    price = float(text)
    if not 0 <= price < math.inf:
        raise ValueError
    return price


def _tokens(text: str) -> int:
    match = re.fullmatch(r"([0-9]{1,15}(?:\.[0-9]{1,6})?)([kKmM]?)", text)
    if match is None:
        raise ValueError
    scale = {"": 1, "k": 1000, "m": 1_000_000}[match[2].lower()]
    tokens = Decimal(match[1]) * scale
    if tokens != int(tokens):
        raise ValueError
    return int(tokens)


def _date(text: str) -> str:
    if not re.fullmatch(r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?", text):
        raise ValueError
    # A year or a month stands for its first day.
    date.fromisoformat(f"{text}-01-01"[:10])
    return text


def _day(text: str) -> date:
    if not is_date(text):
        raise ValueError
    return date.fromisoformat(text)


def _mix(text: str) -> tuple[float, float]:
    shares = [_price(share) for share in text.split(",")]
    if len(shares) != 2 or not any(shares):
        raise ValueError
    return shares[0], shares[1]


def _package(text: str) -> str:
    if not all(part.isidentifier() for part in text.split(".")):
        raise ValueError
    return text


#: US$ per 1M tokens.
PRICE = Parsed("us$", "a price: a number of 0 or more", _price)
TOKENS = Parsed("tokens", "a number of tokens: 128000, 128k, 1M", _tokens)
_MIX = Parsed("in,out", "two numbers: 3,1", _mix)
DATE = Parsed("date", "a date: 2026, 2026-05 or 2026-05-31", _date)
DAY = Parsed("date", "a day: 2026-05-31", _day)
_PACKAGE = Parsed("name", "a package name", _package)
_CAPABILITIES = NameList(CAPABILITY_NAMES)
_PROVIDERS = NameList(providers=True)


# -- options ---------------------------------------------------------------------------


def _flat(
    ctx: click.Context, param: click.Parameter, value: Sequence[tuple[str, ...]]
) -> tuple[str, ...]:
    """All names of an option that was given several times, once each."""
    return tuple(dict.fromkeys(name for names in value for name in names))


def names_option(
    *flags: str, metavar: str, help: str, type: NameList | None = None
) -> Callable[[F], F]:
    """An option that takes several names, repeated or separated by commas."""
    return click.option(
        *flags,
        type=type or NameList(),
        multiple=True,
        callback=_flat,
        help=help,
        metavar=metavar,
    )


def providers_option(*flags: str, help: str) -> Callable[[F], F]:
    """An option that takes several providers."""
    return names_option(*flags, type=_PROVIDERS, metavar="ID", help=help)


def capabilities_option(*flags: str, help: str) -> Callable[[F], F]:
    """An option that takes several capabilities."""
    return names_option(*flags, type=_CAPABILITIES, metavar="CAP", help=help)


def together(options: Sequence[Callable[[Any], Any]]) -> Callable[[F], F]:
    """Several options as one decorator, in this order."""

    def decorate(command: F) -> F:
        for option in reversed(options):
            command = option(command)
        return command

    return decorate


def scope_option(help: str) -> Callable[[F], F]:
    """``--scope PROVIDER``."""
    complete = _PROVIDERS.shell_complete
    return click.option(
        "--scope", metavar="PROVIDER", shell_complete=complete, help=help
    )


provider_option = providers_option("-p", "--provider", help="Only these providers.")
require_option = capabilities_option(
    "-r", "--require", help="Capabilities that the model must have: tools,reasoning,…"
)
forbid_option = capabilities_option(
    "-f", "--forbid", help="Capabilities that the model must not have."
)
catalog_option = click.option(
    "--catalog",
    metavar="NAME",
    type=_PACKAGE,
    help="Read this catalog package instead of the one in use.",
)
project_option = click.option(
    "--project",
    metavar="DIR",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path(),
    help="The project folder, which holds sources/catalog.toml.  [default: .]",
)
csv_option = click.option("--csv", "as_csv", is_flag=True, help="CSV with a heading.")
json_option = click.option(
    "--json", "as_json", is_flag=True, help="JSON, for machines."
)

# -- bounds ----------------------------------------------------------------------------

_MODALITIES = NameList(tuple(member.value for member in Modality))

#: The keywords of `llm_db.candidates` as options; ``--provider`` is ``providers``.
bound_options = together(
    (
        providers_option("-p", "--provider", "providers", help="Only these providers."),
        require_option,
        forbid_option,
        click.option(
            "--unknown",
            is_flag=True,
            default=None,
            help="Also models not known to lack a capability, after those that have it.",
        ),
        names_option(
            "--reads",
            type=_MODALITIES,
            metavar="KIND",
            help="Only models that take these in: text, image, audio, video, pdf, …",
        ),
        names_option(
            "--writes",
            type=_MODALITIES,
            metavar="KIND",
            help="Only models that give these out.",
        ),
        click.option(
            "--max-input",
            type=PRICE,
            help="Highest input price, US$ per 1M tokens. Unknown never passes.",
        ),
        click.option("--max-output", type=PRICE, help="The same for output."),
        click.option(
            "--at-context",
            type=TOKENS,
            help="Judge prices at a context of this length.",
        ),
        click.option(
            "--min-context", type=TOKENS, help="Smallest context: 128000, 128k, 1M."
        ),
        click.option("--min-output", type=TOKENS, help="The same for the answer."),
        click.option(
            "--since",
            type=DATE,
            help="Released on that date or later: 2026, 2026-05-31.",
        ),
        click.option(
            "--retires-after", type=DATE, help="Known to be available beyond that day."
        ),
        click.option("--family", metavar="NAME", help="Only this family."),
        click.option(
            "--canonical",
            metavar="NAME",
            help="This model at every provider: anthropic/claude-sonnet-4-5.",
        ),
        names_option(
            "--status",
            metavar="WORD",
            help="Upstream's word: alpha, beta, deprecated.",
        ),
        click.option(
            "--open-weights/--closed-weights",
            default=None,
            help="Only models whose weights are open, or are closed.",
        ),
        click.option(
            "--deprecated/--no-deprecated",
            default=None,
            help="Only deprecated models, or none of them.",
        ),
        click.option(
            "--order",
            type=click.Choice(ORDERS),
            help="Best first; cheapest weights input and output 3 to 1.",
        ),
        click.option(
            "--mix", type=_MIX, help="How input and output count for cheapest: 3,1."
        ),
    )
)
_BOUNDS = (
    *("providers", "require", "forbid", "unknown", "reads", "writes"),
    *("max_input", "max_output", "at_context", "min_context", "min_output", "since"),
    *("retires_after", "family", "canonical", "status", "open_weights", "deprecated"),
    *("order", "mix"),
)


def take_bounds(options: dict[str, Any]) -> dict[str, Any]:
    """Take the options of `bound_options` that were given out of all of a command."""
    taken = {name: options.pop(name) for name in _BOUNDS}
    return {
        name: value
        for name, value in taken.items()
        if value is not None and value != ()
    }


def why_none(error: NoMatchError, asked: Mapping[str, Any]) -> str:
    """How many models each option alone excludes; empty where no option does."""
    parts = [
        f"{_written(name, asked[name])} excludes {count:,}"
        for name, count in error.excluded.items()
    ]
    if parts:
        total = error.models or 0
        parts[0] += f" of {total:,} model{'s' * (total != 1)}"
    return ", ".join(parts)


def _written(name: str, value: Any) -> str:
    """An option as it is typed: ``--max-input 1``, ``--no-deprecated``."""
    flag = "provider" if name == "providers" else name.replace("_", "-")
    if value is True:
        return f"--{flag}"
    if value is False:
        return {"open-weights": "--closed-weights"}.get(flag, f"--no-{flag}")
    if isinstance(value, (int, float)):
        return f"--{flag} {number(value)}"
    text = ",".join(value) if isinstance(value, tuple) else value
    return f"--{flag} {shown(text)}"
