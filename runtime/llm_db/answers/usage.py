"""Usage: what providers say a call used, as disjoint counts by part.

Every provider, gateway and client library has a usage object of its own. `shapes` lists
how each is recognised and what its keys count, `words` what other keys may mean,
`response` finds it, `beside` what stands next to it; `parts` makes the counts disjoint,
`notes` reads what changes the prices. ``docs/usage-shapes.md`` is the reference.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from enum import Enum
from typing import Any

from attr import define, field, frozen

from .._numbers import is_bool
from .._text import shown
from ..errors import UsageError
from ..schema import Extra
from .answer import Answer
from .beside import add_answers, add_fuller, add_tools, within
from .counts import (
    Found,
    count,
    count_words,
    invalid,
    is_positive,
    number_of,
    without_gaps,
)
from .notes import modes_of, reported_by, requests_of
from .parts import Step, disjoint, whose
from .response import (
    NAMES,
    Located,
    Plan,
    inner,
    is_count,
    keys_of,
    leaves,
    locate,
    mapping_of,
    named,
    of_models,
    opened,
    plan_of,
)
from .shapes import (
    ANSWER_NOTES,
    BY_MODEL,
    BY_NAME,
    COUNTING,
    DRAWN_EVENTS,
    EACH,
    REALTIME,
    REQUESTS,
    SERVER_SIDE_TOOLS,
    TOKEN_PARTS,
    TOOL_NOTES,
    Shape,
)
from .words import reading


def _frozen(counts: Mapping[str, int]) -> Mapping[str, int]:
    frozen_counts: Mapping[str, int] = Extra(counts)
    return frozen_counts


@frozen
class Usage(Answer):
    """What a call used."""

    shape: str
    """The name of the usage object's form."""
    counts: Mapping[str, int] = field(converter=_frozen)
    """Disjoint, by part: tokens, and counters such as ``web_search``; what is 0 is left
    out."""
    context: int
    """The number of input tokens, including those read from or written to a cache."""
    reported: Decimal | None = None
    """What the provider itself says it charged, in US$."""
    model: str | None = None
    """The model that a whole response names."""
    modes: tuple[str, ...] = ()
    """What changes the prices: ``("flex",)``."""
    geo: str | None = None
    """The place that changes the prices: ``"us"``."""
    assumed: tuple[str, ...] = ()
    """The parts whose counts nothing proves, ``total`` where the total is less than its
    parts, and ``key:…`` for a count under a key that nothing reads, or that only its
    words explain."""

    def to_dict(self) -> dict[str, Any]:
        """The usage as plain, JSON-ready values; amounts of money are strings."""
        return {
            "shape": self.shape,
            "counts": dict(self.counts),
            "context": self.context,
            "reported": None if self.reported is None else f"{self.reported:f}",
            "model": self.model,
            "modes": list(self.modes),
            "geo": self.geo,
            "assumed": list(self.assumed),
        }


def usage(raw: object, provider: str | None = None, shape: str | None = None) -> Usage:
    """The disjoint counts of a usage object, or of a whole response that holds one.

    ``provider`` decides where the keys alone do not; ``shape`` forces a shape. Raises
    `UsageError`.
    """
    if not (provider is None or isinstance(provider, str)):
        raise TypeError(f"the provider is a string, not {shown(provider)}")
    found = locate(raw)
    read = parse(found, provider, shape)
    counts: dict[str, int] = {}
    for step in read.steps:
        for part, number in step.counts.items():
            counts[part] = counts.get(part, 0) + number
    tokens = {part: counts[part] for part in TOKEN_PARTS if part in counts}
    return Usage(
        shape=read.shape,
        counts={**tokens, **read.counters},
        context=sum(step.context for step in read.steps),
        reported=read.reported,
        model=found.model,
        modes=read.modes,
        geo=read.geo,
        assumed=tuple(
            dict.fromkeys([*read.assumed, *(("cache_read",) if read.overlap else ())])
        ),
    )


#: The notes that say it by model.
MODEL_NOTES = frozenset(BY_MODEL)
#: An iteration that another model ran; the counts on top do not hold it.
ADVISOR = "advisor_message"

# -- counts ----------------------------------------------------------------------------


# Not frozen: each call makes one, and setting a frozen field takes ten times as long.
@define(eq=False)
class Parsed:
    """A usage object, read: `Usage` before its counts are added up."""

    shape: str
    steps: tuple[Step, ...]
    counters: dict[str, int]
    reported: Decimal | None
    modes: tuple[str, ...]
    geo: str | None
    assumed: tuple[str, ...]
    #: How much of the audio was cached is not known.
    overlap: bool
    #: Tokens of pictures are among those that went in.
    pictures: bool = False
    #: How many requests it adds up.
    requests: int = 1
    #: Nothing says how much of what came out are pictures.
    unsplit: bool = False


def parse(
    found: Located, provider: str | None = None, shape: str | None = None
) -> Parsed:
    """The counts of a located usage object."""
    if found.each:
        return _added_up(found, provider, shape)
    raw = found.usage
    if shape is not None and not (isinstance(shape, str) and shape in BY_NAME):
        listed = ", ".join([*BY_NAME])
        raise ValueError(f"unknown shape '{shown(shape)}'; the shapes are {listed}")
    plan = found.plan
    if plan is None or shape is not None:
        plan = plan_of(keys_of(raw), shape)
    is_total = plan.shape is not None and plan.shape.name == "total"
    if plan.shape is None or (is_total and shape is None and _is_holder(raw, plan)):
        # A response whose usage is nothing that we know.
        within_it = inner(raw)
        model = found.model or within_it.model
        deeper = within_it._replace(model=model, around=found.around, more=found.more)
        return parse(deeper, provider, shape)
    kind = plan.shape
    try:
        counted = count(raw, plan)
    except UsageError:
        whole = without_gaps(raw)
        if whole is None:
            raise
        return parse(found._replace(usage=whole, plan=None), provider, shape)
    notes = {name: raw[key] for key, name in plan.notes}
    around: tuple[Mapping[str, Any], ...] = found.around
    guesses: tuple[str, ...] = ()
    if plan.by_words or plan.strange or kind.passes_on:
        guesses = _guessed(kind, plan, raw, counted)
    if found.more or plan.second:
        more = (*found.more, *within(raw, plan))
        around = (*around, *add_fuller(counted, more, kind.name))
    for said in around:
        if not TOOL_NOTES.isdisjoint(said) or said.get("type") in DRAWN_EVENTS:
            add_tools(said, counted)
        if not ANSWER_NOTES.isdisjoint(said):
            add_answers(said, counted)
    special = [name for name in counted if name < "a"]
    modes: tuple[str, ...] = ()
    geo = None
    counters: dict[str, int] = {}
    requests, refused = 1, False
    if notes or special or around:
        modes, geo, doubts = modes_of(notes, around, special)
        guesses += doubts
        all_notes = _with_around(notes, around) if around else notes
        refused = all_notes.get("stop_reason") == "refusal"
        if special or not COUNTING.isdisjoint(all_notes):
            counters = _counters(counted, special, all_notes)
        if not REQUESTS.isdisjoint(all_notes):
            requests = requests_of(all_notes)
    if plan.unread or special:
        guesses += _unread(raw, plan.unread, special)
    if plan.strange:
        guesses += _unread_inside(raw, plan.strange)
    pictures = bool(counted.get("image"))
    each = _each(kind, notes, counted, raw) if notes else None
    by_model: tuple[Located, ...] = ()
    if around or not MODEL_NOTES.isdisjoint(notes):
        by_model = _by_model((notes, *around))
        if len(by_model) == 1:
            by_model = _with_agents(by_model[0], kind, counted)
            guesses += ("key:modelUsage",) if by_model else ()
    overlap = False
    steps: tuple[Step, ...]
    if by_model:
        read = [parse(one, provider) for one in by_model]
        steps = steps_of(by_model, read)
        assumed = tuple(dict.fromkeys(guess for one in read for guess in one.assumed))
        if counted.get("write_1h"):
            steps, doubts = _kept_longer(steps, counted)
            assumed += doubts
    elif each:
        steps, assumed = _iterations(each, kind, provider)
        if isinstance(each, list) and each[0] is raw:
            guesses += ("key:iterations",)  # an earlier message may have had some, too
        requests = 1
    else:
        if each is not None:
            requests = max(requests, 2)  # of several messages
        if "prompt" not in counted:
            _require_no_prompt(kind, counted)
        step, assumed, overlap = disjoint(kind, counted, provider, counters)
        if refused and not counted.get("output"):
            step, doubts = _unbilled(step, provider)
            assumed += doubts
        steps = (step,)
        if isinstance(notes.get("context_window"), str):
            requests = max(1, step.context)  # a report, of who knows how many
    name = kind.name if shape is None else shape
    if name == "langchain" and shape is None and _is_realtime(raw):
        name = "realtime"
    reported = None
    # What libraries and gateways say there, they have worked out themselves.
    if notes and kind.name not in ("pydantic_ai", "words"):
        reported = reported_by(notes, kind)
    if reported is None and found.more:
        reported = _reported_beside(found.more)
    if guesses:
        assumed += guesses
    return Parsed(
        name,
        steps,
        counters,
        reported,
        modes,
        geo,
        assumed,
        overlap,
        pictures,
        requests,
        "output_image" not in counted,
    )


def _is_holder(raw: Mapping[str, Any], plan: Plan) -> bool:
    """Whether what might be a total holds other counts (Cohere's ``tokens``)."""
    return bool(plan.holders) and mapping_of(raw[plan.holders[0]]) is not None


def _added_up(found: Located, provider: str | None, shape: str | None) -> Parsed:
    """The usage of several models: a step for each call of a model."""
    each = [
        parse(one._replace(around=(*one.around, *found.around)), provider, shape)
        for one in found.each
    ]
    counters: dict[str, int] = {}
    for read in each:
        for name, number in read.counters.items():
            counters[name] = counters.get(name, 0) + number
    reported = [read.reported for read in each]
    return Parsed(
        each[0].shape,
        steps_of(found.each, each),
        counters,
        None if None in reported else sum(filter(None, reported), Decimal(0)),
        tuple(sorted({mode for read in each for mode in read.modes})),
        next((read.geo for read in each if read.geo), None),
        tuple(dict.fromkeys(guess for read in each for guess in read.assumed)),
        any(read.overlap for read in each),
        any(read.pictures for read in each),
        max(read.requests for read in each),
        any(read.unsplit for read in each),
    )


def steps_of(found: Iterable[Located], each: Iterable[Parsed]) -> tuple[Step, ...]:
    """The steps of several usages, each with the model that it names."""
    return tuple(
        step._replace(model=step.model or one.model)
        for one, read in zip(found, each, strict=True)
        for step in read.steps
    )


def _reported_beside(more: Iterable[tuple[Mapping[str, Any], str]]) -> Decimal | None:
    """What a provider says it charged, where the AI SDK keeps its own words."""
    for said, provider in more:
        plan = plan_of(keys_of(said), "chat")
        notes = {name: said[key] for key, name in plan.notes}
        amount = reported_by(notes, BY_NAME["chat"]) if provider else None
        if amount is not None:
            return amount
    return None


def _with_around(
    notes: Mapping[str, Any], around: tuple[Mapping[str, Any], ...]
) -> dict[str, Any]:
    """The notes of a usage and of what stands around it; the innermost counts."""
    said: dict[str, Any] = {}
    for level in reversed(around):
        said.update(level)
    said.update(notes)
    return said


def _guessed(
    kind: Shape, plan: Plan, raw: Mapping[str, Any], counted: Found
) -> tuple[str, ...]:
    """Count what keys say by their words alone; those that no total proves."""
    was_cached = "read" in counted or "write" in counted
    keys = count_words(counted, raw, plan)
    if keys and not was_cached and "." not in keys[0]:
        counted["words^"] = 1  # not of what the provider itself said (Opik)
    guesses = []
    if kind.name == "words" and is_bool(raw.get("cached")) and raw["cached"]:
        guesses.append("key:cached")  # Cloudflare's gateway had the answer itself
    if counted.get("total"):
        return tuple(guesses)
    guesses += [f"key:{shown(key, 60)}" for key in keys]
    if kind.name == "words" or (kind.passes_on and "inputTokens" in raw):
        # Cline, and what is made of it: whose counts they are, it does not say.
        guesses += [f"cache_{n}" for n in ("read", "write") if counted.get(n)]
        counted["apart^"] = 1
    if kind.name == "words" and "output" not in counted:
        guesses.append("output")  # under a key with another word, perhaps
    return tuple(guesses)


def _require_no_prompt(kind: Shape, counted: Found) -> None:
    """Raise if it had to say what went in."""
    if kind.needs_prompt or not counted or "output" in counted:
        raise UsageError(
            f"a usage of shape {kind.name!r} without a count of input tokens",
            reason="incomplete_usage",
        )


def _unread(
    raw: Mapping[str, Any], keys: Iterable[str], special: Iterable[str]
) -> tuple[str, ...]:
    """What is counted under keys that nothing reads; a total may hold it, at what price?"""
    on_top = [key for key in keys if is_positive(raw[key])]
    inside = [name[1:] for name in special if name[0] == "?"]
    return tuple(f"key:{shown(key, 60)}" for key in (*on_top, *inside))


def _unread_inside(raw: Mapping[str, Any], keys: Iterable[str]) -> tuple[str, ...]:
    """What is counted inside of objects that nothing knows."""
    return tuple(
        f"key:{shown(where, 60)}"
        for where, name, value, depth in leaves({key: opened(raw[key]) for key in keys})
        if is_count(name)
        and is_positive(value)
        and reading(name) not in ("prompt", "output", "")  # sums, of something
        and not (depth == 1 and _is_counted(where, name))
    )


def _is_counted(where: str, name: str) -> bool:
    """Whether a key and one under it said together what they count."""
    return reading(where.removesuffix(f".{name}")) is not None and bool(reading(where))


def _unbilled(step: Step, provider: str | None) -> tuple[Step, tuple[str, ...]]:
    """A step that was refused before anything came out: Anthropic does not bill it."""
    if whose(provider, ()) == "anthropic":
        return step._replace(counts={}), ()
    return step, ("input",)


def _by_model(levels: Iterable[Mapping[str, Any]]) -> tuple[Located, ...]:
    """The usage of each model where a response says it by model (Claude's agents)."""
    for level in levels:
        if MODEL_NOTES.isdisjoint(level):
            continue
        for name in BY_MODEL:
            each = of_models(level.get(name))
            if each:
                return each
    return ()


def _with_agents(one: Located, kind: Shape, counted: Found) -> tuple[Located, ...]:
    """What a single model used, if that is more than the usage beside it.

    Claude Code leaves out of its usage what the agents of an agent used, and has all turns
    of a process in the other. The model is the one that is asked for.
    """
    plan = plan_of(keys_of(one.usage), None)
    if kind.name != "anthropic" or plan.shape is None or not plan.shape.apart:
        return ()
    whole = sum(_whole(count(one.usage, plan)).values())
    return (one._replace(model=None),) if whole > sum(_whole(counted).values()) else ()


def _is_realtime(raw: Mapping[str, Any]) -> bool:
    for key, value in raw.items():
        if NAMES[key] == "input_token_details":
            inside = mapping_of(value) or {}
            return not REALTIME.isdisjoint(NAMES[name] for name in inside)
    return False


def _counters(
    counted: Found, special: list[str], notes: Mapping[str, Any]
) -> dict[str, int]:
    counters = {
        name[1:]: counted[name] for name in special if name[0] == "#" and counted[name]
    }
    if "tool_calls" in counters:  # OpenRouter counts searches among them
        rest = counters.pop("tool_calls") - counters.get("web_search", 0)
        if rest > 0:
            counters["tool_calls"] = rest
    if notes.get("search_context_size"):
        counters["request"] = 1
    used = notes.get("server_side_tools_used")
    if used and not isinstance(used, (str, bytes)) and isinstance(used, Iterable):
        for tool in used:  # xAI: one entry a call
            name = _server_side(tool)
            if name:
                counters[name] = counters.get(name, 0) + 1
    for tool, number in (mapping_of(notes.get("server_side_tool_usage")) or {}).items():
        name = _server_side(tool)
        if name and is_positive(number):
            counters.setdefault(name, number_of(number, "server_side_tool_usage"))
    return {name: counters[name] for name in sorted(counters)}


def _server_side(tool: object) -> str:
    """The counter of one of xAI's tools; empty where it costs nothing but tokens."""
    if not isinstance(tool, (str, int, Enum)):
        return ""
    name = str(tool).rpartition("SERVER_SIDE_TOOL_")[2].lower()
    return SERVER_SIDE_TOOLS.get(name, name)


# -- one step for each inference --------------------------------------------------------


def _each(
    kind: Shape, notes: Mapping[str, Any], counted: Found, raw: Mapping[str, Any]
) -> Any:
    """The counts of each inference that a usage adds up; ``None`` if it has none.

    Anthropic bills each iteration. None of them is whole if they are of the last message
    alone: then it is empty, or has the usage itself and what that does not hold.
    """
    if EACH.isdisjoint(notes):
        return None
    if kind.name == "anthropic" and notes.get("iterations"):
        items = notes["iterations"]
        if not _are_of_the_last(items, counted):
            return items
        apart = [one for one in items if _type_of(one) == ADVISOR]
        return [raw, *apart] if apart else ()
    entries = notes.get("request_usage_entries")  # of OpenAI's agents
    if not isinstance(entries, (list, tuple)):
        return None
    sums: Found = {"prompt": 0, "output": 0}
    for entry in entries:
        level = mapping_of(entry) or {}
        each = count(level, plan_of(keys_of(level), kind.name))
        for name in sums:
            sums[name] += each.get(name, 0)
    # They may be of the last few requests only.
    whole = all(counted.get(name, 0) == number for name, number in sums.items())
    return entries if entries and whole else None


def _are_of_the_last(items: Any, counted: Found) -> bool:
    """Whether iterations are of the last message alone, and the usage adds up several.

    So Claude Code sums up a session. The counts on top never have more than the iterations
    of their own message, except for those of an advisor, which they leave out.
    """
    if not isinstance(items, (list, tuple)):
        return False
    kinds = [_type_of(item) for item in items]
    if not {None, "message", ADVISOR}.issuperset(kinds):
        return False
    sums: Found = {}
    for item, kind in zip(items, kinds, strict=True):
        level = mapping_of(item)
        if kind == ADVISOR or level is None:
            continue
        found = count(level, plan_of(keys_of(level), "anthropic"))
        for name, number in _whole(found).items():
            sums[name] = sums.get(name, 0) + number
    return any(number > sums.get(n, 0) for n, number in _whole(counted).items())


def _type_of(item: object) -> str | None:
    kind = (mapping_of(item) or {}).get("type")
    return kind if kind is None or isinstance(kind, str) else ""


def _whole(found: Found) -> Found:
    """The counts of a message, whatever it says of its writes."""
    split = found.get("write_5m", 0) + found.get("write_1h", 0)
    written = max(found.get("write", 0), split)
    rest = {name: found.get(name, 0) for name in ("prompt", "output", "read")}
    return {**rest, "write": written}


def _kept_longer(
    steps: tuple[Step, ...], counted: Found
) -> tuple[tuple[Step, ...], tuple[str, ...]]:
    """The steps of several models with what was written for an hour.

    Claude Code says that of their sum alone. Of more than one that wrote, whose it is, is
    not known.
    """
    written, long = _whole(counted)["write"], counted["write_1h"]
    wrote = [step for step in steps if "cache_write" in step.counts]
    if [step.counts["cache_write"] for step in wrote] != [written]:
        return steps, ("cache_write",) if wrote else ()
    split = {"cache_write": written - long, "cache_write_1h": long}
    counts: Found = {}
    for part, number in wrote[0].counts.items():
        counts.update(split if part == "cache_write" else {part: number})
    kept = wrote[0]._replace(counts={part: n for part, n in counts.items() if n})
    return tuple(kept if step is wrote[0] else step for step in steps), ()


def _iterations(
    items: Any, kind: Shape, provider: str | None
) -> tuple[tuple[Step, ...], tuple[str, ...]]:
    """A step for each inference."""
    if isinstance(items, (str, bytes, Mapping)) or not isinstance(items, Iterable):
        raise invalid("iterations", items)
    steps: list[Step] = []
    assumed: dict[str, None] = {}
    entries = [mapping_of(item) for item in items]
    fell_back = [(entry or {}).get("type") == "fallback_message" for entry in entries]
    for place, entry in enumerate(entries):
        if entry is None:
            raise invalid("iterations", items)
        plan = plan_of(keys_of(entry), kind.name)
        found = count(entry, plan)
        if "prompt" not in found:
            raise UsageError(
                "an iteration without a count of input tokens",
                reason="incomplete_usage",
            )
        step, guesses, _ = disjoint(kind, found, provider, {})
        if not found.get("output") and any(fell_back[place + 1 :]):
            step, doubts = _unbilled(step, provider)
            guesses += doubts
        steps.append(step._replace(model=named(entry, plan)))
        assumed.update(dict.fromkeys(guesses))
    return tuple(steps), tuple(assumed)
