"""``llm-db cost``: what calls cost, from usage objects or from numbers by hand."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from itertools import chain
from typing import IO, TYPE_CHECKING, Any

import click

from llm_db import usage
from llm_db.errors import LLMDBError, UsageError

from ..columns import Column, cells, csv_text
from ..text import UNKNOWN, counted, safe
from .calls import Call, read_calls
from .options import (
    TOKENS,
    as_typed,
    catalog_option,
    csv_option,
    failing_kindly,
    json_option,
    note,
    open_snapshot,
    together,
)
from .tables import Form, console, draw, form_of, print_json, print_lines

if TYPE_CHECKING:
    from decimal import Decimal

    from llm_db.answers.cost import Bill, Line

#: Records that could not be priced are named up to this many.
_SHOWN = 10
#: A record is searched for counts up to this depth.
_DEEPEST = 8
#: The progress bar moves by at least so many characters.
_STEP = 1 << 16

_BY_HAND = (
    (
        "prompt",
        "--in",
        "Input tokens, including those read from or written to a cache.",
    ),
    ("cached", "--cached", "Of those, read from a cache."),
    ("written", "--written", "Of those, written to a cache."),
    ("output", "--out", "Output tokens, including reasoning."),
    ("reasoning", "--reasoning", "Of those, reasoning."),
)
_HOW = (
    (
        "mode",
        "--mode",
        "WORD",
        "Use the prices of a service tier: batch, flex, priority, …",
    ),
    ("multiplier", "--multiplier", "X", "Multiply the ordinary prices by this: 0.5"),
    (
        "shape",
        "--shape",
        "NAME",
        "Shape of the usage objects; by default, recognised by keys.",
    ),
    ("at", "--at", "DATE", "Use the prices of that day, YYYY-MM-DD."),
)


@click.command("cost")
@click.argument("words", nargs=-1, metavar="[SPEC] [FILE|-]")
@click.option(
    "--each", is_flag=True, help="No SPEC: each response names its own model."
)
@together(
    [click.option(flag, name, type=TOKENS, help=help) for name, flag, help in _BY_HAND]
)
@together(
    [
        click.option(flag, name, metavar=metavar, help=help)
        for name, flag, metavar, help in _HOW
    ]
)
@click.option(
    "--context",
    type=TOKENS,
    help="Tokens that choose the price tier; 0 for rows that add up many requests.",
)
@click.option("--strict", is_flag=True, help="Exit status 1 if a price is unknown.")
@json_option
@csv_option
@catalog_option
def cost_command(
    words: tuple[str, ...],
    each: bool,
    strict: bool,
    as_json: bool,
    as_csv: bool,
    catalog: str | None,
    **given: Any,
) -> None:
    """Work out what a call cost, line by line, in US$.

    SPEC is provider:model. FILE holds usage objects or whole responses as JSON: one, an
    array, one per line, or a stream as it came; "-" or no file means stdin. A part
    without a price is unknown, never free. The exit status is also 1 if something could
    not be priced at all.

    \b
    Examples:
      llm-db cost anthropic:claude-sonnet-4-5 --in 12345 --cached 10000 --out 800
      llm-db cost openai:gpt-5 response.json
      llm-db cost --each --csv log.jsonl > bills.csv
    """
    form = form_of(as_json, as_csv)
    counts = {name: given.pop(name) for name, _, _ in _BY_HAND}
    spec, source = _arguments(words, each, counts)
    with failing_kindly():
        snapshot = open_snapshot(catalog)

        def price(usage: object) -> Bill:
            return snapshot.cost(spec, usage, **given)

        try:
            if source is None:
                bill = price(_by_hand(counts))
                _print_bill(bill, form)
                failed, unknown = False, bool(bill.unknown)
            else:
                failed, unknown = _from_file(source, price, form, each)
        except UnicodeDecodeError as error:
            problem = f"{safe(source or '-')} is not UTF-8 text at byte {error.start}"
            raise click.ClickException(problem) from error
        except (ValueError, TypeError) as error:
            if isinstance(error, LLMDBError):
                raise
            # What it says of a keyword, it says of the option of that name.
            name = str(error).partition(" ")[0]
            dashes = "--" if name in given else ""
            raise click.UsageError(f"{dashes}{error}") from error
    if failed or (strict and unknown):
        raise SystemExit(1)


def _arguments(
    words: tuple[str, ...], each: bool, counts: Mapping[str, int | None]
) -> tuple[str | None, str | None]:
    """The spec, and the file; ``None`` where counts were given by hand."""
    by_hand = any(count is not None for count in counts.values())
    rest = list(words)
    if each and by_hand:
        raise click.UsageError("--each needs responses, not counts")
    if not each and not rest:
        raise click.UsageError("say which model: llm-db cost provider:model …")
    spec = None if each else rest.pop(0)
    if by_hand:
        if rest:
            raise click.UsageError("a file and counts cannot be used together")
        if counts["prompt"] is None:
            raise click.UsageError("also say how much went in: --in TOKENS")
        return spec, None
    if len(rest) > 1:
        raise click.UsageError(f"one file, not {len(rest)}")
    if not rest and sys.stdin.isatty():
        raise click.UsageError("give a file, - for stdin, or counts: --in, --out")
    return spec, rest[0] if rest else "-"


def _by_hand(counts: Mapping[str, int | None]) -> dict[str, Any]:
    """Counts by hand as the usage object of a chat completion."""
    prompt, output = counts["prompt"] or 0, counts["output"] or 0
    return {
        "prompt_tokens": prompt,
        "completion_tokens": output,
        "total_tokens": prompt + output,
        "prompt_tokens_details": {
            "cached_tokens": counts["cached"],
            "cache_write_tokens": counts["written"],
        },
        "completion_tokens_details": {"reasoning_tokens": counts["reasoning"]},
    }


# -- reading ---------------------------------------------------------------------------


def _from_file(
    source: str, price: Callable[[object], Bill], form: Form, each: bool
) -> tuple[bool, bool]:
    """Price what a file or stdin holds; whether one failed, and whether one is unknown.

    A single call is shown as a bill; with ``each``, as one of many.
    """
    with click.open_file(source, encoding="utf-8") as stream, _progress(stream) as step:
        calls = read_calls(stream, step)
        first = next(calls, None)
        if first is None and not each:
            name = "standard input" if source == "-" else safe(source)
            raise click.ClickException(f"{name} holds no usage")
        if first is not None and first.alone and not each:
            bill = price(first.said)
            _print_bill(bill, form)
            return False, bool(bill.unknown)
        many = _Many(price, form)
        for call in chain((first,) if first else (), calls):
            many.add(call)
    many.finish()
    return bool(many.failed or not (each or many.all.calls)), many.unknown


@contextmanager
def _progress(stream: IO[str]) -> Iterator[Callable[[int], None]]:
    """A bar for what has been read, on stderr and only where that is a terminal."""
    if not sys.stderr.isatty() or not stream.seekable():
        yield lambda size: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn

    stream.seek(0, 2)
    size = stream.tell()
    stream.seek(0)
    columns = TextColumn("pricing"), BarColumn(), TaskProgressColumn()
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task, waiting = bar.add_task("", total=size), 0

        def step(size: int) -> None:
            nonlocal waiting
            waiting += size
            if waiting >= _STEP:  # to draw each line would take longer than to price it
                bar.advance(task, waiting)
                waiting = 0

        yield step


# -- one bill --------------------------------------------------------------------------


def _money(amount: Decimal | None) -> str:
    from llm_db.answers.cost import plain

    return UNKNOWN if amount is None else f"{plain(amount):f}"


def _exactly(name: str, short: str) -> Column[Line]:
    def value(line: Line) -> Any:
        return line.to_dict()[name]

    return Column(name=name, short=short, value=value, right=True)


_LINE: tuple[Column[Line], ...] = (
    Column(name="part", short="part", value=lambda line: line.part, style="cyan"),
    Column(
        name="quantity", short="quantity", value=lambda line: line.quantity, right=True
    ),
    _exactly("price", "price"),
    _exactly("amount", "amount"),
    Column(
        name="priced_as",
        short="priced as",
        value=lambda line: "" if line.priced_as == line.part else line.priced_as or "",
    ),
)


def _print_bill(bill: Bill, form: Form) -> None:
    if form == "json":
        print_json(bill.to_dict())
    elif form == "csv":
        click.echo(csv_text(_LINE, bill.lines), nl=False)
    elif form == "lines":
        print_lines(cells(_LINE, line) for line in bill.lines)
        print_lines([["total", "", "", _money(bill.total), ""]])
    else:
        draw(console(), _LINE, bill.lines, _caption(bill))
    if form in ("lines", "table") and bill.total is None:
        note(f"known: {_money(bill.known)}; no price for {', '.join(bill.unknown)}")
    if form in ("lines", "table") and bill.assumed:
        note(f"assumed: {', '.join(bill.assumed)}")


def _caption(bill: Bill) -> str:
    said = [f"total US$ {_money(bill.total)}", safe(bill.model)]
    if bill.tier is not None:
        said.append(f"tier above {bill.tier:,} tokens")
    if bill.reported is not None:
        said.append(f"the provider says {_money(bill.reported)}")
    return " · ".join([*said, f"edition {bill.edition}"])


# -- many ------------------------------------------------------------------------------


class _Sum:
    """What the bills of one model add up to."""

    def __init__(self, model: str) -> None:
        from decimal import Decimal

        self.model = model
        self.calls = self.context = self.unknown = 0
        self.known = self.reported = Decimal(0)

    def add(self, bill: Bill) -> None:
        from llm_db.answers.cost import EXACT

        self.calls += 1
        self.context += bill.context
        self.unknown += bool(bill.unknown)
        self.known = EXACT.add(self.known, bill.known)
        if bill.reported is not None:
            self.reported = EXACT.add(self.reported, bill.reported)

    @property
    def total(self) -> Decimal | None:
        return None if self.unknown else self.known

    def to_dict(self) -> dict[str, Any]:
        return {
            "model": self.model,
            "calls": self.calls,
            "context": self.context,
            "total": None if self.unknown else _money(self.known),
            "known": _money(self.known),
            "unknown": self.unknown,
        }


_SUM: tuple[Column[_Sum], ...] = (
    Column(name="model", short="model", value=lambda s: s.model, style="cyan"),
    Column(name="calls", short="calls", value=lambda s: s.calls, right=True),
    Column(name="context", short="tokens in", value=lambda s: s.context, right=True),
    Column(
        name="total", short="total", value=lambda s: s.total, show=_money, right=True
    ),
    Column(
        name="known", short="known", value=lambda s: s.known, show=_money, right=True
    ),
    Column(name="unknown", short="unknown", value=lambda s: s.unknown, right=True),
)
_CSV = ("call", "model", *(column.name for column in _LINE), "assumed")


def _counts(value: object, depth: int = 0) -> bool:
    """Whether a record counts anything, anywhere; the other lines of a transcript do not."""
    from llm_db.answers.response import is_count

    inside = value if isinstance(value, list) else []
    if isinstance(value, dict):
        if any(is_count(key) for key in value):
            return True
        inside = [*value.values()]
    return depth < _DEEPEST and any(_counts(item, depth + 1) for item in inside)


def _is_idle(said: object, error: LLMDBError) -> bool:
    """Whether a record could not be priced because there is nothing to price in it."""
    if isinstance(error, UsageError):
        return error.reason == "unknown_usage" and not _counts(said)
    try:
        return not usage(said).counts  # Claude Code's own words, of no provider's model
    except UsageError:
        return False


class _Many:
    """The bills of many calls: each as it comes where that is asked for, then the sums."""

    def __init__(self, price: Callable[[object], Bill], form: Form) -> None:
        self.price = price
        self.form = form
        self.failed = self.idle = 0
        self.sums: dict[str, _Sum] = {}
        self.all = _Sum("total")
        if form == "csv":
            click.echo(",".join(_CSV))
        elif form == "json":
            click.echo('{"bills": [', nl=False)

    @property
    def unknown(self) -> bool:
        return bool(self.all.unknown)

    def add(self, call: Call) -> None:
        try:
            bill = self.price(call.said)
        except LLMDBError as error:
            if _is_idle(call.said, error):
                self.idle += 1
                return
            self.failed += 1
            if self.failed <= _SHOWN:
                note(f"{call.where}: {as_typed(error)}")
            return
        if bill.model not in self.sums:
            self.sums[bill.model] = _Sum(bill.model)
        self.sums[bill.model].add(bill)
        self.all.add(bill)
        if self.form == "csv":
            self._write_csv(call.number, bill)
        elif self.form == "json":
            comma = "" if self.all.calls == 1 else ","
            click.echo(f"{comma}\n{json.dumps(bill.to_dict())}", nl=False)

    def _write_csv(self, number: int, bill: Bill) -> None:
        assumed = " ".join(bill.assumed)
        text = csv_text(
            (
                Column(name="call", short="call", value=lambda line: number),
                Column(name="model", short="model", value=lambda line: bill.model),
                *_LINE,
                Column(name="assumed", short="assumed", value=lambda line: assumed),
            ),
            bill.lines,
        )
        click.echo(text.partition("\n")[2], nl=False)

    def finish(self) -> None:
        sums = sorted(self.sums.values(), key=lambda one: (-one.known, one.model))
        if self.form == "json":
            models = json.dumps([one.to_dict() for one in sums])
            total = self.all.to_dict()
            del total["model"]
            click.echo(f'\n],\n"models": {models},\n"sum": {json.dumps(total)}}}')
        elif self.form == "lines":
            print_lines(cells(_SUM, one) for one in [*sums, self.all])
        elif self.form == "table":
            draw(console(), _SUM, [*sums, self.all], self._caption())
        if self.failed > _SHOWN:
            note(f"and {self.failed - _SHOWN} more that could not be priced")
        if self.idle:
            note(f"{counted(self.idle, 'record')} left out: no counts in them")

    def _caption(self) -> str:
        said = [counted(self.all.calls, "call"), f"US$ {_money(self.all.total)}"]
        if self.all.unknown:
            said.append(f"{self.all.unknown} with an unknown price")
        if self.failed:
            said.append(f"{self.failed} could not be priced")
        return " · ".join(said)
