"""Usage: what providers say a call used, as disjoint counts by part.

Every provider, gateway and client library has a usage object of its own. `shapes` lists
how each is recognised and what its keys count, `words` what other keys may mean,
`response` finds it, `beside` what stands next to it; the functions below are the same for
all of them. ``docs/usage-shapes.md`` is the reference.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from enum import Enum
from itertools import combinations
from typing import Any, NamedTuple

from attr import field, frozen

from .._text import shown
from ..errors import UsageError
from ..schema import Extra
from .answer import Answer
from .beside import add_answers, add_fuller, add_tools, items_of, within
from .counts import (
    Found,
    count,
    count_words,
    invalid,
    is_bool,
    is_positive,
    keep,
    without_gaps,
)
from .response import (
    NAMES,
    Located,
    Plan,
    fold,
    inner,
    is_count,
    keys_of,
    locate,
    mapping_of,
    named,
    plan_of,
)
from .shapes import (
    ANSWER_NOTES,
    BASE_GEOS,
    BASE_MODES,
    BY_NAME,
    CACHE_APART,
    COUNTING,
    DRAWN,
    EACH,
    MODE_KEYS,
    PERPLEXITY,
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


# -- counts ----------------------------------------------------------------------------


class Step(NamedTuple):
    """The tokens of one inference: a call, or one iteration of a call."""

    counts: dict[str, int]
    context: int
    #: The model that ran it, where the usage names one.
    model: str | None


class Parsed(NamedTuple):
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
    raw = found.usage
    if shape is not None and shape not in BY_NAME:
        listed = ", ".join([*BY_NAME])
        raise ValueError(f"unknown shape '{shown(shape)}'; the shapes are {listed}")
    plan = found.plan
    if plan is None or shape is not None:
        plan = plan_of(keys_of(raw), shape)
    if plan.shape is None:
        # A response whose usage is nothing that we know.
        return parse(found._replace(usage=inner(raw), plan=None), provider, shape)
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
    if plan.by_words or kind.passes_on:
        guesses = _guessed(kind, plan, raw, counted)
    if found.more or plan.second:
        more = (*found.more, *within(raw, plan))
        around = (*around, *add_fuller(counted, more, kind.name))
    for said in around:
        if not TOOL_NOTES.isdisjoint(said) or said.get("type") in DRAWN:
            add_tools(said, counted)
        if not ANSWER_NOTES.isdisjoint(said):
            add_answers(said, counted)
    special = [name for name in counted if name < "a"]
    modes: tuple[str, ...] = ()
    geo = None
    counters: dict[str, int] = {}
    requests, refused = 1, False
    if notes or special or around:
        modes, geo, doubts = _modes(notes, around, special)
        guesses += doubts
        all_notes = _with_around(notes, around) if around else notes
        refused = all_notes.get("stop_reason") == "refusal"
        if special or not COUNTING.isdisjoint(all_notes):
            counters = _counters(counted, special, all_notes)
        if not REQUESTS.isdisjoint(all_notes):
            requests = _requests(all_notes)
    if plan.unread or special:
        guesses += _unread(raw, plan.unread, special)
    if plan.strange:
        guesses += _unread_inside(raw, plan.strange)
    pictures = bool(counted.get("image"))
    each = _each(kind, notes, counted) if notes else None
    by_model = None if each is not None or not around else _by_model(around)
    overlap = False
    steps: tuple[Step, ...]
    if each is not None:
        steps, assumed = _iterations(each, kind, provider)
        requests = 1
    elif by_model is not None:
        steps, assumed = _iterations(by_model, BY_NAME["anthropic"], provider)
    else:
        if "prompt" not in counted:
            _require_no_prompt(kind, counted)
        step, assumed, overlap = _step(kind, counted, provider, counters)
        if refused and not counted.get("output"):
            step, doubts = _unbilled(step, provider)
            assumed += doubts
        steps = (step,)
        if isinstance(notes.get("context_window"), str):
            requests = max(1, step.context)  # a report, of who knows how many
    name = kind.name if shape is None else shape
    if name == "langchain" and shape is None and _is_realtime(raw):
        name = "realtime"
    reported = _reported(notes, kind) if kind.name != "pydantic_ai" and notes else None
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
    keys = count_words(counted, raw, plan)
    if counted.get("total"):
        return ()
    guesses = [f"key:{shown(key, 60)}" for key in keys]
    if kind.passes_on and "inputTokens" in raw:
        # Cline, and what is made of it: whose counts they are, it does not say.
        guesses += [f"cache_{n}" for n in ("read", "write") if counted.get(n)]
        counted["apart^"] = 1
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
    found = []
    for key in keys:
        inside = mapping_of(raw[key]) if isinstance(raw[key], Mapping) else None
        for name, value in (inside or {}).items():
            if not (isinstance(name, str) and is_count(name) and is_positive(value)):
                continue
            if reading(name) not in ("prompt", "output", ""):  # sums, of something
                found.append(f"key:{shown(f'{key}.{name}', 60)}")
    return tuple(found)


def _unbilled(step: Step, provider: str | None) -> tuple[Step, tuple[str, ...]]:
    """A step that was refused before anything came out: Anthropic does not bill it."""
    if _who(provider, ()) == "anthropic":
        return step._replace(counts={}), ()
    return step, ("input",)


def _by_model(around: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]] | None:
    """The counts of each model where several took part (Claude's agents)."""
    for level in around:
        known = mapping_of(level.get("model_usage")) or {}
        each = [(name, mapping_of(counts)) for name, counts in known.items()]
        if len(each) > 1 and all(counts is not None for _, counts in each):
            return [{**(counts or {}), "model": name} for name, counts in each]
    return None


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
            name = str(tool).rpartition("SERVER_SIDE_TOOL_")[2].lower()
            name = SERVER_SIDE_TOOLS.get(name, name)
            if name:
                counters[name] = counters.get(name, 0) + 1
    return {name: counters[name] for name in sorted(counters)}


# -- from counts to disjoint parts -----------------------------------------------------


def _step(
    kind: Shape, found: Found, provider: str | None, counters: Mapping[str, int]
) -> tuple[Step, tuple[str, ...], bool]:
    """The parts of one inference, those that are a guess, and whether audio is."""
    if "tool" in found:
        found["prompt"] = found.get("prompt", 0) + found["tool"]
        found["audio"] = found.get("audio", 0) + found.get("tool_audio", 0)
    if "fresh_audio" in found:
        found["audio"] = found["fresh_audio"] + found.get("read_audio", 0)
    assumed: tuple[str, ...] = ()
    is_own = ("own_read" in found or "own_write" in found) and _own_counts(found)
    if "write_5m" in found or "write_1h" in found or "write?" in found:
        assumed = _split_writes(found)
    unexplained = 0
    total = found.get("total", 0)
    apart = frozenset() if total and kind.total_decides else kind.apart
    if total and total < found.get("prompt", 0) + found.get("output", 0):
        assumed = (*assumed, "total")
    if "read^" in found or "write^" in found:
        apart, guesses = _on_top(found, apart, _who(provider, ()))
        assumed += guesses
    elif (apart or kind.passes_on) and (
        total < _sum(found) if total else "apart^" in found
    ):
        apart, guesses = _beside_prompt(kind, found, total, _who(provider, ()))
        assumed += guesses
    if kind.total_decides and not apart:
        apart, unexplained = _outside(kind, found, provider, counters)
    elif total:
        unexplained = max(0, total - _sum(found))
        if unexplained and unexplained == found.get("read"):
            unexplained, assumed = 0, (*assumed, "total")  # it has them twice
    if kind.total_decides and not apart and _who(provider, ()) in CACHE_APART:
        apart, guesses = _own_after_all(kind, found, is_own)
        assumed += guesses
    counts, overlap = _went_in(found, apart)
    context = sum(counts.values())
    _came_out(counts, found, apart)
    if unexplained:
        counts["unexplained"] = unexplained
    return Step(counts, context, None), assumed, overlap


def _on_top(
    found: Found, apart: frozenset[str], who: str
) -> tuple[frozenset[str], tuple[str, ...]]:
    """What lies outside the prompt where the AI SDK passes on a cache; what is a guess.

    Its counts are the provider's own; OpenAI's hold what was read.
    """
    on_top = found.pop("read^", 0), found.pop("write^", 0)
    own = "read" not in found and (who in CACHE_APART or "apart^" in found)
    names = ("read", "write")
    for name, number in zip(names, on_top, strict=True):
        if number or name == "read":
            keep(found, name, number)
    if not (own and any(on_top)):
        return apart, ()
    return frozenset(names), tuple(
        f"cache_{name}" for name, number in zip(names, on_top, strict=True) if number
    )


def _own_counts(found: Found) -> bool:
    """Settle what Anthropic's own keys count; whether nobody added it to the prompt.

    Who fills in the details of a prompt, too, has added it.
    """
    detailed = "read" in found or "write" in found
    for name in ("read", "write"):
        if f"own_{name}" in found:
            keep(found, name, found.pop(f"own_{name}"))
    return not detailed


def _own_after_all(
    kind: Shape, found: Found, is_own: bool
) -> tuple[frozenset[str], tuple[str, ...]]:
    """What of the cache lies outside the prompt of one whose own counts exclude it.

    Either its own keys count it, or it does not fit. Some add up the reads alone.
    """
    prompt, read = found.get("prompt", 0), found.get("read", 0)
    sizes = {"read": read, "write": found.get("write", 0) + found.get("write_1h", 0)}
    guesses = tuple(f"cache_{name}" for name, size in sizes.items() if size)
    if is_own or read > prompt:
        return frozenset(sizes), guesses
    if sum(sizes.values()) > prompt:
        return frozenset({"write"}), guesses
    return frozenset(), guesses if kind.name == "span" else ()


def _beside_prompt(
    kind: Shape, found: Found, total: int, who: str
) -> tuple[frozenset[str], tuple[str, ...]]:
    """Whether the cache lies outside the prompt, where the total has not all of it.

    One of no more than prompt and answer says that it lies inside, unless it does not
    fit, or the provider is one of whose counts libraries make such totals.
    """
    prompt = found.get("prompt", 0)
    own = who in CACHE_APART
    if not total:
        return frozenset({"read", "write"}) if own else kind.apart, ()
    if total != prompt + found.get("output", 0):
        return kind.apart, ("total",) if kind.apart else ()
    cached = sum(found.get(name, 0) for name in ("read", "write", "write_1h"))
    if own or (kind.apart and cached > prompt):
        return frozenset({"read", "write"}), ("total",)
    return frozenset(), ()


def _sum(found: Found) -> int:
    """All tokens, where reads and writes stand beside the prompt."""
    return sum(
        found.get(n, 0) for n in ("prompt", "output", "read", "write", "write_1h")
    )


def _went_in(found: Found, apart: frozenset[str]) -> tuple[dict[str, int], bool]:
    """The parts of what went in; whether the split of its audio is a guess."""
    get = found.get
    prompt, audio, read = get("prompt", 0), get("audio", 0), get("read", 0)
    write, write_1h = get("write", 0), get("write_1h", 0)
    write_12h = min(write, found["write_12h"]) if "write_12h" in found else 0
    held = 0 if "read" in apart else read
    if "write" not in apart:
        held += write + write_1h
    text = prompt - held
    if text < 0:
        raise _inconsistent(f"{held} cached tokens of a prompt of {prompt}")
    read_audio, overlap = 0, False
    if audio and "audio" not in apart:
        inside = 0 if "read" in apart else read
        text, audio, read_audio, overlap = _audio(prompt, audio, inside, text, found)
    elif "read_audio" in found:
        read_audio = min(read, found["read_audio"])
    counts: dict[str, int] = {}
    if text:
        counts["input"] = text
    if audio:
        counts["input_audio"] = audio
    if read > read_audio:
        counts["cache_read"] = read - read_audio
    if read_audio:
        counts["cache_read_audio"] = read_audio
    if write > write_12h:
        counts["cache_write"] = write - write_12h
    if write_1h:
        counts["cache_write_1h"] = write_1h
    if write_12h:
        counts["cache_write_12h"] = write_12h
    return counts, overlap


def _came_out(counts: dict[str, int], found: Found, apart: frozenset[str]) -> None:
    """Add the parts of what came out."""
    get = found.get
    output, reasoning = get("output", 0), get("reasoning", 0)
    spoken, drawn = get("output_audio", 0), get("output_image", 0)
    inside = spoken + drawn
    if "reasoning" not in apart:
        inside += reasoning
    if inside > output:
        raise _inconsistent(f"{inside} special tokens of an output of {output}")
    if output > inside:
        counts["output"] = output - inside
    if reasoning:
        counts["reasoning"] = reasoning
    if spoken:
        counts["output_audio"] = spoken
    if drawn:
        counts["output_image"] = drawn


def _outside(
    kind: Shape, found: Found, provider: str | None, counters: Mapping[str, int]
) -> tuple[frozenset[str], int]:
    """What the total says lies outside the other counts, and what nothing explains."""
    get = found.get
    prompt, output, reasoning = get("prompt", 0), get("output", 0), get("reasoning", 0)
    # Some write 0 where they have none.
    rest = found["total"] - prompt - output if found.get("total") else None
    if rest == 0 and reasoning <= output:
        return frozenset(), 0
    if kind.name == "gemini":
        return _gemini(reasoning, rest)
    sizes = {
        "reasoning": reasoning,
        "read": get("read", 0),
        "write": get("write", 0) + get("write_1h", 0),
        "audio": get("audio", 0),
    }
    answer = output - get("output_audio", 0) - get("output_image", 0)
    chat = kind.name == "chat"
    return _chat(sizes, prompt, answer, rest, _who(provider, counters), chat)


def _split_writes(found: Found) -> tuple[str, ...]:
    """Settle what was written for five minutes and for an hour; what of it is a guess."""
    total = found.get("write")
    if "write?" in found:  # LangChain: 0 where it is split
        total = found["write?"] or None
    if "write_5m" not in found and "write_1h" not in found:
        found["write"] = total or 0
        return ()
    short, long = found.get("write_5m", 0), found.get("write_1h", 0)
    short += found.get("write_12h", 0)
    beyond = total is not None and total < short + long
    found["write"] = short if total is None or beyond else total - long
    found["write_1h"] = long
    return ("cache_write",) if beyond else ()


def _audio(
    prompt: int, audio: int, read: int, fresh: int, found: Found
) -> tuple[int, int, int, bool]:
    """Fresh text, fresh audio and cached audio of a prompt; whether that is a guess.

    Where nothing counts the cached audio, text was cached first.
    """
    if audio > prompt:
        raise _inconsistent(f"{audio} audio tokens of a prompt of {prompt}")
    cached = found.get("read_audio") or found.get("read_audio?") or None
    if cached is None:
        cached = found.get("read_audio")
    if cached is not None:
        if cached > min(read, audio):
            raise _inconsistent(f"{cached} cached audio tokens of {min(read, audio)}")
        heard = min(audio - cached, fresh)
        return fresh - heard, heard, cached, False
    text = prompt - audio
    plain = max(0, text - (prompt - fresh))
    heard = fresh - plain
    guessed = bool(read and text and fresh)
    return plain, heard, min(read, audio - heard), guessed


def _who(provider: str | None, counters: Iterable[str]) -> str:
    """The provider, where that settles something."""
    if not PERPLEXITY.isdisjoint(counters):
        return "perplexity"
    return fold(provider.replace("-", "")) if provider else ""


def _gemini(thoughts: int, rest: int | None) -> tuple[frozenset[str], int]:
    """Gemini's candidates do not hold its thoughts, unless the total says so."""
    if rest == 0:
        return frozenset(), 0
    return frozenset({"reasoning"}), max(0, (rest or 0) - thoughts)


def _chat(
    sizes: Mapping[str, int],
    prompt: int,
    output: int,
    rest: int | None,
    who: str,
    chat: bool,
) -> tuple[frozenset[str], int]:
    """What lies outside prompt and completion, and how much nothing explains.

    ``rest`` is what the total has beyond both.
    """
    if who == "perplexity" and sizes["reasoning"] > output:
        return frozenset({"reasoning"}), 0
    if rest is None or rest < 0:
        return frozenset({"reasoning"} if who == "xai" and chat else ()), 0
    names = [name for name, size in sizes.items() if size]
    best: frozenset[str] | None = None
    for number in range(len(names) + 1):
        for outside in combinations(names, number):
            inside = {n: 0 if n in outside else size for n, size in sizes.items()}
            fits = (
                inside["read"] + inside["write"] <= prompt
                and inside["audio"] <= prompt
                and inside["reasoning"] <= output
            )
            explained = sum(sizes[name] for name in outside)
            if fits and explained == rest:
                return frozenset(outside), 0
            if fits and explained < rest and best is None:
                best = frozenset(outside)
    if best is None:
        return frozenset(), 0  # nothing fits: it will be found inconsistent
    return best, rest - sum(sizes[name] for name in best)


def _inconsistent(what: str) -> UsageError:
    return UsageError(
        f"the counts of the usage disagree: {what}", reason="inconsistent_usage"
    )


def _each(kind: Shape, notes: Mapping[str, Any], counted: Found) -> Any:
    """The counts of each inference that a usage adds up; ``None`` if it has none.

    Anthropic bills each iteration; the counts on top are those of the last.
    """
    if EACH.isdisjoint(notes):
        return None
    if kind.name == "anthropic" and notes.get("iterations"):
        return notes["iterations"]
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
        step, guesses, _ = _step(kind, found, provider, {})
        if not found.get("output") and any(fell_back[place + 1 :]):
            step, doubts = _unbilled(step, provider)
            guesses += doubts
        steps.append(step._replace(model=named(entry, plan)))
        assumed.update(dict.fromkeys(guesses))
    return tuple(steps), tuple(assumed)


# -- notes -----------------------------------------------------------------------------


def mode_word(value: object, numbered: bool = False) -> str | None:
    """The name of a mode that changes prices, in lower case; ``None`` for the base.

    ``numbered``: a number names one, too.
    """
    if type(value) is not str:
        value = _word(value, numbered)
        if value is None:
            return None
    word = str.lower(value).strip().removeprefix("service_tier_")
    if word in BASE_MODES:
        return None
    return word.removeprefix("on_demand_")


def _word(value: object, numbered: bool) -> str | None:
    """What names a mode, if that is no plain text."""
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, Enum):
        return value.name
    if isinstance(value, int):
        # Of protobuf: 0 is unspecified, 1 on demand, others have no price that we know.
        return str(int(value)) if numbered and value > 1 else None
    inside = mapping_of(value)
    if inside is not None:  # Bedrock: {"type": "flex"}, {"latency": "optimized"}
        value = inside.get("type", inside.get("latency"))
    return value if isinstance(value, str) else None


def _modes(
    notes: Mapping[str, Any], around: tuple[Mapping[str, Any], ...], special: list[str]
) -> tuple[tuple[str, ...], str | None, tuple[str, ...]]:
    """The modes, the place, and which of that nothing proves."""
    modes: dict[str, None] = {}
    geo = None
    guesses: dict[str, None] = {}
    in_batch = False
    for said in (notes, *around):
        for name, value in said.items():
            if name in MODE_KEYS:
                word = mode_word(value, numbered=name == "traffic_type")
                if word is not None:
                    modes[word] = None
            elif name == "inference_geo" and geo is None and isinstance(value, str):
                where = str.lower(value).strip()
                geo = None if where in BASE_GEOS else where
            elif name == "fallback_credit":
                if _is_redeemed(value):
                    modes[name] = None
            elif name == "object" or name == "batch":
                if isinstance(value, str):
                    is_batch = value == "batch"
                else:
                    is_batch = is_bool(value) and bool(value)
                if is_batch:
                    modes["batch"] = None
            elif name in ("custom_id", "record_id") and said is not notes and value:
                in_batch = True
            elif name == "type" and isinstance(value, str):
                if value == "message_start":
                    guesses["output"] = None  # Anthropic's last event has all of it
                elif value.endswith("input_audio_transcription.completed"):
                    guesses["model"] = None  # another one heard it
            elif name == "active_seconds" and money(value):
                guesses["key:active_seconds"] = None  # of a session, billed by the hour
    for name in special:
        if name[0] == "@":
            modes[name[1:]] = None
    if in_batch and "batch" not in modes:
        # It is a line of a batch's results; the usage itself does not say so.
        modes["batch"] = guesses["mode:batch"] = None
    return tuple(sorted(modes)) if modes else (), geo, tuple(guesses)


def _is_redeemed(credit: object) -> bool:
    """Whether Anthropic made a retry cheaper; by how much, it does not say."""
    status = mapping_of((mapping_of(credit) or {}).get("status")) or {}
    return status.get("type") == "redeemed"


def _requests(notes: Mapping[str, Any]) -> int:
    """How many requests a usage says that it adds up."""
    said = [notes[name] for name in REQUESTS if is_positive(notes.get(name))]
    steps = [*items_of(notes.get("steps"))]  # of the AI SDK
    return max([1, len(steps), *map(int, said)])


def _reported(notes: Mapping[str, Any], kind: Shape) -> Decimal | None:
    """What the provider says it charged, in US$."""
    ticks = money(notes.get("cost_in_usd_ticks"))
    if ticks:  # xAI: 0 is said where it does not say
        return ticks.scaleb(-10)
    cost = notes.get("total_cost" if kind.name == "openrouter" else "cost")
    if cost is None or notes.get("is_byok"):
        return None
    inside = mapping_of(cost)
    if inside is not None:
        said = {NAMES[key]: value for key, value in inside.items() if type(key) is str}
        if said.get("currency", "USD") != "USD":
            return None
        cost = said.get("total_cost")
    return money(cost)


def _whole(value: Any) -> int | None:
    return value.__index__() if hasattr(value, "__index__") else None


def money(value: object) -> Decimal | None:
    """An amount as the exact decimal that it was written as; ``None`` for anything else."""
    if isinstance(value, float):
        value = float.__repr__(value)
    elif not isinstance(value, (int, str, Decimal)):
        value = _whole(value)  # NumPy's
    if isinstance(value, bool) or not isinstance(value, (int, str, Decimal)):
        return None
    try:
        amount = Decimal(value)
    except ArithmeticError:
        return None
    return amount if amount.is_finite() and amount >= 0 else None
