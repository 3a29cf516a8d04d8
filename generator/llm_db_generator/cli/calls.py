"""Calls: what a file of usage objects, responses or events says, each call once."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from itertools import chain, islice
from typing import IO, Any, NamedTuple

import click

from llm_db import LLMDBError, usage
from llm_db.answers.response import listed_in, opened
from llm_db.answers.shapes import TOKEN_PARTS

from ..text import counted
from .options import note

#: Anthropic's events between the first of a message and the last.
_INSIDE = frozenset(
    {
        "content_block_start",
        "content_block_delta",
        "content_block_stop",
        "message_delta",
        "ping",
    }
)
#: So deep may a record pass on a message.
_DEEPEST = 4
#: Where a record of a tree has its own id, and that of what it belongs to.
_IDS = ("id", "run_id", "span_id", "spanId")
_PARENTS = (
    "parent_run_id",
    "parent_span_id",
    "parentSpanId",
    "parent_observation_id",
    "parentObservationId",
    "parent_id",
)
_MOST_ABOVE = 64
#: So many calls may be under way: more is said of one that began as long ago.
_MOST_AT_ONCE = 512
#: Records of a session that may end with one that adds them up.
_OF_SESSION = frozenset({"assistant", "result", "stream_event", "system", "user"})
#: Those of a stream whose end adds them up.
_STEPS = ("finish-step", "step-finish")
#: Messages whose text counts what a request used (Cline).
_SAID_AS_TEXT = ("api_req_started", "deleted_api_reqs", "subagent_usage")


class Call(NamedTuple):
    """What one call left in the file."""

    number: int
    """The line, or the item of an array, that said it last."""
    where: str
    """The same for people: ``line 3``."""
    said: Any
    """The usage object, or the response that holds it."""
    alone: bool
    """Whether the file holds nothing else, and no list."""


def read_calls(stream: IO[str], step: Callable[[int], None]) -> Iterator[Call]:
    """The calls of a JSON document, of an array, of one document a line, or of a stream.

    Of the records of one call the last counts; the events of one message are put
    together. ``step`` is told how many characters were read.
    """
    seen: set[str] = set()
    summed: list[Call] = []
    found = left_out = 0
    # In the order in which they began; of one without an id no other record comes.
    waiting: dict[object, Call] = {}
    said = _opened(_records(stream, step))
    said = _without_sums(_summed_up(said, summed), summed)
    for key, record in _keyed(said):
        if key in waiting or key in seen:
            left_out += 1
            if key in waiting:
                waiting[key] = _together(waiting[key], record)
            continue
        found, waiting[key] = found + 1, record
        while len(waiting) > 1:
            first = next(iter(waiting))
            if isinstance(first, str):
                if len(waiting) <= _MOST_AT_ONCE:
                    break
                seen.add(first)
            yield waiting.pop(first)._replace(alone=False)
    left_out += len(summed)
    if left_out:
        note(f"{counted(left_out, 'record')} left out: a call counts once")
    for call in waiting.values():
        yield call._replace(alone=found == 1 and (call.alone or bool(left_out)))


def _records(stream: IO[str], step: Callable[[int], None]) -> Iterator[Call]:
    number, line = 1, stream.readline().removeprefix("\ufeff")
    while line and not _said_by(line):
        number, line = number + 1, stream.readline()
    if not line:
        return
    try:
        value = json.loads(_said_by(line))
    except (ValueError, RecursionError):  # a document of several lines
        text = line + stream.read()
        try:
            value = json.loads(text)
        except (ValueError, RecursionError) as error:
            raise click.ClickException(f"not JSON: {_problem(error)}") from None
    step(len(line))
    later = [line for line in islice(stream, 1) if line.strip()]
    # A document that holds no usage of its own may list those of several calls.
    items = value if isinstance(value, list) else [] if later else listed_in(value)
    for place, item in enumerate(items, 1):
        yield Call(place, f"item {place}", item, False)
    if not items and not isinstance(value, list):
        yield Call(number, f"line {number}", value, True)
    number += not later  # a blank line was between
    for line in chain(later, stream):
        number += 1
        step(len(line))
        text = _said_by(line)
        if text:
            try:
                yield Call(number, f"line {number}", json.loads(text), False)
            except (ValueError, RecursionError) as error:
                raise click.ClickException(
                    f"line {number} is not JSON: {_problem(error)}"
                ) from None


def _problem(error: Exception) -> str:
    return "it nests too deep" if isinstance(error, RecursionError) else str(error)


def _opened(records: Iterable[Call]) -> Iterator[Call]:
    """The records, with what those of Cline and Roo keep as the text of a message."""
    for record in records:
        item = record.said if isinstance(record.said, dict) else {}
        counts = opened(item.get("text")) if item.get("say") in _SAID_AS_TEXT else None
        if isinstance(counts, dict):
            model = _object_at(item, "modelInfo").get("modelId")
            record = record._replace(said={"model": model, **counts})
        yield record


def _summed_up(records: Iterable[Call], summed: list[Call]) -> Iterator[Call]:
    """The records without those of a session that its result adds up (Claude Code).

    ``summed`` gets those that say what was used, and so it does of the steps of a stream
    that its end adds up (the AI SDK).
    """
    sessions: dict[str, list[Call]] = {}
    for record in records:
        item = record.said if isinstance(record.said, dict) else {}
        session, kind = item.get("session_id"), _type_of(item)
        if kind in (*_STEPS, "finish"):
            session = ""
        elif not isinstance(session, str) or kind not in _OF_SESSION:
            yield record
            continue
        waiting = sessions.setdefault(session, [])
        if kind == "finish":
            used = sum(_tokens(step.said) for step in waiting)
            if used == _tokens(item):
                summed += waiting
            else:
                yield from waiting
            waiting.clear()
            yield record
        elif kind == "result" and _usage(item):
            for call in waiting:
                if _type_of(call.said) == "result" and not _goes_on(item, call.said):
                    yield call
                elif _usage(call.said):
                    summed.append(call)
            waiting[:] = [record]
        else:
            waiting.append(record)
    for waiting in sessions.values():  # it broke off
        yield from waiting


def _goes_on(result: dict[str, Any], earlier: dict[str, Any]) -> bool:
    """Whether a result says by model what the earlier one did, and its own turn as well.

    Claude Code counts so from its start on; its usage is of the last turn.
    """
    now, then = _object_at(result, "modelUsage"), _object_at(earlier, "modelUsage")
    more = {model: _tokens(_object_at(now, model)) for model in now}
    less = {model: _tokens(_object_at(then, model)) for model in then}
    own = _tokens(_object_at(result, "usage"))
    return all(less[model] <= more.get(model, 0) for model in less) and bool(
        less and sum(more.values()) - sum(less.values()) >= own
    )


def _without_sums(records: Iterable[Call], summed: list[Call]) -> Iterator[Call]:
    """The records without those that add up what their children used (LangSmith).

    ``summed`` gets those. Only records of a tree wait for the others.
    """
    spans: list[Call] = []
    for record in records:
        item = record.said if isinstance(record.said, dict) else {}
        if any(key in item for key in _PARENTS):
            spans.append(record)
        else:
            yield record
    places = {_first(span.said, _IDS): place for place, span in enumerate(spans)}
    up = [places.get(_first(span.said, _PARENTS)) for span in spans]
    used = [_tokens(span.said) for span in spans]
    above = [[*_ancestors(up, place)] for place in range(len(spans))]
    inner = {
        one for place, ancestors in enumerate(above) if used[place] for one in ancestors
    }
    below = [0] * len(spans)
    for place, ancestors in enumerate(above):
        for one in ancestors if place not in inner else ():
            below[one] += used[place]
    for place, span in enumerate(spans):
        if used[place] and place in inner and used[place] == below[place]:
            summed.append(span)
        else:
            yield span


def _first(said: dict[str, Any], keys: Iterable[str]) -> str:
    """What the first of these keys says; empty where none does."""
    found = (said.get(key) for key in keys)
    return next((id for id in found if isinstance(id, str) and id), "")


def _ancestors(up: list[int | None], place: int) -> Iterator[int]:
    """The places above one, at most as many as a tree that people make is deep."""
    at = up[place]
    for _ in range(_MOST_ABOVE):
        if at is None or at == place:
            return
        yield at
        at = up[at]


def _tokens(said: dict[str, Any]) -> int:
    """How many tokens a record says that were used."""
    try:
        counts = usage(said).counts
    except LLMDBError:
        return 0
    return sum(counts[part] for part in TOKEN_PARTS if part in counts)


def _said_by(line: str) -> str:
    """The JSON of a line; of a line of an event stream its data, if it has any."""
    text = line.strip()
    if text.startswith(("event:", "id:", "retry:", ":")):
        return ""
    if text.startswith("data:"):
        text = text.removeprefix("data:").strip()
        return "" if text == "[DONE]" else text
    return text


def _keyed(records: Iterable[Call]) -> Iterator[tuple[object, Call]]:
    """Each record with what those of its call share; any other has a key of its own."""
    message: str | None = None
    for record in records:
        item = record.said if isinstance(record.said, dict) else {}
        kind = _type_of(item)
        key = message if kind in _INSIDE else _id_of(item)
        if kind == "message_start":
            message = key
        elif kind == "message_stop":
            key, message = message, None
        yield (record.number,) if key is None else key, record


def _type_of(item: dict[str, Any]) -> str:
    kind = item.get("type")
    return kind if isinstance(kind, str) else ""


def _id_of(item: dict[str, Any]) -> str | None:
    """The id of the stream or of the message that a record belongs to.

    The chunks of a stream have one, and so have the lines of a transcript that repeat a
    message.
    """
    message, response = _message_in(item), _object_at(item, "response")
    id = None
    for level in (item, response, _object_at(item, "chunk")):
        kind = level.get("object", _type_of(level))
        if "usageMetadata" in level:
            id = level.get("responseId")
        elif kind in ("chat.completion.chunk", "message"):
            id = level.get("id")
        if isinstance(id, str):
            return id
    if message is not None:
        id = message.get("id")
    elif _type_of(item).startswith("response."):
        id = response.get("id")
    return id if isinstance(id, str) else _total_of(item)


def _message_in(item: dict[str, Any]) -> dict[str, Any] | None:
    """The message with a usage that a record has, or passes on (Claude Code's agents)."""
    for _ in range(_DEEPEST):
        item = _object_at(item, "message") or _object_at(item, "data")
        if "usage" in item:
            return item
    return None


def _total_of(item: dict[str, Any]) -> str | None:
    """The running total that a record says beside its call; one that stands still is old.

    Codex writes its counts again whenever a limit has changed.
    """
    info = _object_at(_object_at(item, "payload") or item, "info")
    total = info.get("total_token_usage")
    return json.dumps(total, sort_keys=True) if isinstance(total, dict) else None


def _together(had: Call, new: Call) -> Call:
    """Two records of one call as one: the later, if it says what was used."""
    kind = _type_of(new.said)
    if kind == "message_delta":
        # Its counts go on top of those of the first event, or of an earlier one.
        message = _object_at(had.said, "message") or had.said
        known, more = _object_at(message, "usage"), _object_at(new.said, "usage")
        stated = {key: value for key, value in more.items() if value is not None}
        delta = _object_at(new.said, "delta")
        return new._replace(
            said={
                **message,
                "stop_reason": delta.get("stop_reason"),
                "usage": {**known, **stated},
            }
        )
    says = kind not in _INSIDE and kind != "message_stop" and _usage(new.said)
    return new if says or not _usage(had.said) else had


def _object_at(said: dict[str, Any], key: str) -> dict[str, Any]:
    """The JSON object under this key; an empty one where it holds anything else."""
    value = said.get(key)
    return value if isinstance(value, dict) else {}


def _usage(said: dict[str, Any]) -> bool:
    levels = [said, said.get("message"), said.get("response")]
    return any(
        level.get("usage") or level.get("usageMetadata")
        for level in levels
        if isinstance(level, dict)
    )
