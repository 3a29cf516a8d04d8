"""The history of an upstream: what every edition changed, one line a change.

``sources/history/<upstream>/<provider>.jsonl`` says what became of a provider's models,
``editions.jsonl`` beside them which editions were recorded. Lines are only added, in
the order of their dates; the same editions give the same bytes. Anything dated later
than the last edition was left by an interrupted run, and does not count.
"""

from __future__ import annotations

import json
import math
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple, NoReturn, TypeVar

from attr import define, field, frozen

from llm_db import ModelKey
from llm_db.errors import DocumentError, shown
from llm_db.pipeline import Layer
from llm_db.sources import normalize_provider_id
from llm_db.sources.document import read_regular
from llm_db.sources.download.files import Change

from ..text import is_date
from .names import module_name

EDITIONS_FILE = "editions.jsonl"

T = TypeVar("T")

#: What can happen to a model.
APPEARED, COST, LIMITS, LEFT, RETURNED = (
    "appeared",
    "cost",
    "limits",
    "left",
    "came back",
)
_EVENTS = frozenset({APPEARED, COST, LIMITS, LEFT, RETURNED})


class Facts(NamedTuple):
    """What the history knows of a model: canonical, sparse; ``None`` is unknown."""

    name: str | None
    cost: Mapping[str, Any] | None
    limits: Mapping[str, Any] | None


class Event(NamedTuple):
    """One line: what happened to a model of a provider, and what has held since."""

    date: str
    model: str
    what: str
    facts: Facts


class Recorded(NamedTuple):
    """An edition that is in the history."""

    date: str
    sha256: str


@frozen
class State:
    """The models of a day, and every model that had existed until then."""

    present: dict[ModelKey, Facts]
    ever: set[ModelKey]

    def apply(self, provider: str, event: Event) -> None:
        """Let one event happen."""
        key = ModelKey(provider, event.model)
        if event.what == LEFT:
            self.present.pop(key, None)
            return
        self.ever.add(key)
        new = event.facts
        old = self.present.get(key, new)
        if event.what == COST:
            new = old._replace(cost=new.cost)
        elif event.what == LIMITS:
            new = old._replace(limits=new.limits)
        self.present[key] = new


@define
class History:
    """The history of one upstream in memory; `changes` tells what to write."""

    folder: Path
    events: dict[str, list[Event]]
    editions: list[Recorded]
    _files: dict[str, bytes] = field(repr=False)
    _touched: set[str] = field(repr=False)

    @classmethod
    def read(cls, folder: Path) -> History:
        """The history in ``folder``, empty if there is none.

        Raises `DocumentError` for a line that is not one of ours.
        """
        files = {
            path.name: read_regular(path)
            for path in sorted(folder.glob("*.jsonl"))
            if path.is_file()
        }
        # A merge of two branches may have put lines out of order, or in twice.
        editions = sorted(
            set(_read_lines(folder, EDITIONS_FILE, files, _read_recorded)),
            key=lambda edition: edition.date,
        )
        last = editions[-1].date if editions else ""
        days = {edition.date for edition in editions}
        events: dict[str, list[Event]] = {}
        touched = set()
        for name in files:
            if name != EDITIONS_FILE:
                found = _read_lines(folder, name, files, _read_event)
                kept = [event for event in found if event.date <= last]
                _require_listed(folder, name, kept, days)
                provider = _provider(name)
                events[provider] = sorted(kept, key=lambda event: event.date)
                if len(kept) < len(found):
                    touched.add(provider)
        return cls(folder, events, editions, files, touched)

    @property
    def last(self) -> Recorded | None:
        """The newest edition that is recorded."""
        return self.editions[-1] if self.editions else None

    def state(self, date: str | None = None) -> State:
        """What there was on a day; by default after the last edition."""
        state = State({}, set())
        for provider, events in self.events.items():
            for event in events:
                if date is not None and event.date > date:
                    break
                state.apply(provider, event)
        return state

    def edition_on(self, date: str) -> str | None:
        """The date of the newest edition that is not later; ``None`` before the first."""
        return max((e.date for e in self.editions if e.date <= date), default=None)

    def forget_from(self, date: str) -> None:
        """Drop what was recorded on this day and later."""
        self.editions = [e for e in self.editions if e.date < date]
        for provider, events in self.events.items():
            place = bisect_left(events, date, key=lambda event: event.date)
            if place < len(events):
                del events[place:]
                self._touched.add(provider)

    def record(
        self, date: str, sha256: str, layer: Layer, state: State | None = None
    ) -> State:
        """Add what the edition of ``date`` changed; gives the state after it.

        ``layer`` has its normalised and validated records. An edition of the same day
        takes the other's place; a later one must not be there. ``state`` is the one
        before it, where that is known.
        """
        if state is None or (self.last is not None and self.last.date >= date):
            self.forget_from(date)
            state = self.state()
        for key, events in _differences(state, date, layer):
            self.events.setdefault(key.provider, []).extend(events)
            self._touched.add(key.provider)
            for event in events:
                state.apply(key.provider, event)
        self.editions.append(Recorded(date, sha256))
        return state

    def events_count(self) -> int:
        """How many lines there are."""
        return sum(map(len, self.events.values()))

    def changes(self) -> list[Change]:
        """The files to write or delete, in an order that survives a crash at any point.

        The list of editions comes last; if it loses one, that goes first.
        """
        files = {
            file_name(provider): _lines(map(_event_line, self.events[provider]))
            for provider in sorted(self._touched)
        }
        before = self._files.get(EDITIONS_FILE, b"")
        after = _lines(map(_recorded_line, self.editions))
        kept = _common(before, after)
        changes = [
            (EDITIONS_FILE, before, kept),
            *((name, self._files.get(name, b""), data) for name, data in files.items()),
            (EDITIONS_FILE, kept, after),
        ]
        return [(self.folder / n, new or None) for n, old, new in changes if old != new]


def file_name(provider: str) -> str:
    """The file of a normalised provider id: ``"openai"`` → ``"openai.jsonl"``.

    ``"editions"`` → ``"p_editions.jsonl"``, which no other id has.
    """
    name = f"{module_name(provider)}.jsonl"
    return f"p_{name}" if name == EDITIONS_FILE else name


def _provider(file: str) -> str:
    """The provider whose file this is; the inverse of `file_name`."""
    return file.removesuffix(".jsonl").removeprefix("p_")


# -- an edition against what was there before -----------------------------------------


def _differences(
    state: State, date: str, layer: Layer
) -> Iterator[tuple[ModelKey, list[Event]]]:
    """The events of an edition, by provider and model."""
    is_dropped = _dropped(layer)
    for key in sorted(state.present.keys() | layer.models.keys()):
        old, record = state.present.get(key), layer.models.get(key)
        if record is None:
            # Gone is what upstream left out, not what could not be read.
            events = [] if is_dropped(key) else [(LEFT, Facts(None, None, None))]
        else:
            events = _of_model(old, _facts(record), key in state.ever)
        if events:
            yield key, [Event(date, key.id, *event) for event in events]


def _of_model(old: Facts | None, new: Facts, known: bool) -> list[tuple[str, Facts]]:
    if old is None:
        return [(RETURNED if known else APPEARED, new)]
    events = []
    if old.cost != new.cost:
        events.append((COST, new._replace(name=None, limits=None)))
    if old.limits != new.limits:
        events.append((LIMITS, new._replace(name=None, cost=None)))
    return events


def _facts(record: Mapping[str, Any]) -> Facts:
    return Facts(
        record.get("name"), record.get("cost") or None, record.get("limits") or None
    )


def _dropped(layer: Layer) -> Any:
    """Says of a key whether validation dropped it, alone or with its provider."""
    models: set[tuple[str, str]] = set()
    providers: set[str] = set()
    for found in layer.dropped:
        provider = normalize_provider_id(found.provider) or found.provider
        if found.id is None:
            providers.add(provider)
        else:
            models.add((provider, found.id))
    return lambda key: key in models or key.provider in providers


def _require_listed(
    folder: Path, name: str, events: Iterable[Event], days: set[str]
) -> None:
    """Raise unless the list of editions has every day on which something happened."""
    for event in events:
        if event.date not in days:
            raise DocumentError(
                f"{shown(str(folder / name), 200)} has an edition of {event.date}, which"
                f" {EDITIONS_FILE} beside it does not list; put the committed files back"
            )


# -- lines -----------------------------------------------------------------------------


def _lines(lines: Iterable[str]) -> bytes:
    return "".join(lines).encode("ascii")


def _common(one: bytes, other: bytes) -> bytes:
    """The lines that both start with."""
    found = []
    for line, twin in zip(one.splitlines(True), other.splitlines(True), strict=False):
        if line != twin:
            break
        found.append(line)
    return b"".join(found)


def _event_line(event: Event) -> str:
    head = {"date": event.date, "model": event.model, "what": event.what}
    facts = {key: value for key, value in event.facts._asdict().items() if value}
    named = {
        key: dict(sorted(v.items())) if key != "name" else v for key, v in facts.items()
    }
    return json.dumps({**head, **named}, allow_nan=False) + "\n"


def _recorded_line(edition: Recorded) -> str:
    return json.dumps({"date": edition.date, "sha256": edition.sha256}) + "\n"


def _read_lines(
    folder: Path, name: str, files: Mapping[str, bytes], read: Callable[[Any], T]
) -> list[T]:
    lines = [line for line in files.get(name, b"").splitlines() if line.strip()]
    try:
        # At once: line by line takes three times as long.
        return [read(found) for found in _parsed(b"[" + b",".join(lines) + b"]")]
    except _WRONG:
        for number, line in enumerate(lines, 1):
            try:
                read(_parsed(line))
            except _WRONG as error:
                raise DocumentError(
                    f"{shown(str(folder / name), 200)}, line {number}, is not a line of"
                    f" a history ({shown(str(error), 100)}); restore the"
                    " committed file"
                ) from error
        raise


_WRONG = (ValueError, TypeError, KeyError, RecursionError)


def _parsed(data: bytes) -> Any:
    return json.loads(data, parse_constant=_refuse, parse_float=_finite)


def _refuse(name: str) -> NoReturn:
    raise ValueError(f"{name} is not a number")


def _finite(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        _refuse(digits)
    return number


#: Every line has a date, and there are few.
_is_date = lru_cache(maxsize=4096)(is_date)


#: A tuple: `isinstance` takes three times as long with ``dict | None``.
_OBJECT = (dict, type(None))


def _read_event(found: Any) -> Event:
    date, model, what = found["date"], found["model"], found["what"]
    if not _is_date(date) or what not in _EVENTS or not isinstance(model, str):
        raise ValueError("its date, model or event is not one")
    name, cost, limits = found.get("name"), found.get("cost"), found.get("limits")
    if not isinstance(cost, _OBJECT) or not isinstance(limits, _OBJECT):
        raise ValueError("its facts are not an object")
    return Event(date, model, what, Facts(name, cost, limits))


def _read_recorded(found: Any) -> Recorded:
    if not is_date(found["date"]) or not isinstance(found["sha256"], str):
        raise ValueError("its date or hash is not one")
    return Recorded(found["date"], found["sha256"])
