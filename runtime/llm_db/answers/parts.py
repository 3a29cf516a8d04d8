"""Parts: the disjoint parts of one inference, out of what its keys count."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import combinations
from typing import NamedTuple

from ..errors import UsageError
from .counts import Found, keep
from .response import fold
from .shapes import CACHE_APART, PERPLEXITY, Shape


class Step(NamedTuple):
    """The tokens of one inference: a call, or one iteration of a call."""

    counts: dict[str, int]
    context: int
    #: The model that ran it, where the usage names one.
    model: str | None


def disjoint(
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
        apart, guesses = _on_top(found, apart, whose(provider, ()))
        assumed += guesses
    elif (apart or kind.passes_on) and (
        total < _sum(found) if total else "apart^" in found
    ):
        apart, guesses = _beside_prompt(kind, found, total, whose(provider, ()))
        assumed += guesses
    if kind.total_decides and not apart:
        apart, unexplained = _outside(kind, found, provider, counters)
    elif total:
        unexplained = max(0, total - _sum(found))
        if unexplained and unexplained == found.get("read"):
            unexplained, assumed = 0, (*assumed, "total")  # it has them twice
    if kind.total_decides and not apart and whose(provider, ()) in CACHE_APART:
        apart, guesses = _own_after_all(kind, found, is_own)
        assumed += guesses
    counts, overlap = _went_in(found, apart)
    context = sum(counts.values())
    _came_out(counts, found, apart)
    if unexplained:
        counts["unexplained"] = unexplained
    return Step(counts, context, None), assumed, overlap


def said_twice(step: Step) -> tuple[str, ...]:
    """The parts of a cache that the count of the input may hold as well.

    So it is in the streams of OpenAI's models on Bedrock, and in no other answer there.
    """
    parts = [part for part in ("cache_read", "cache_write") if part in step.counts]
    cached = sum(step.counts[part] for part in parts)
    return tuple(parts) if cached <= step.counts.get("input", 0) else ()


def _on_top(
    found: Found, apart: frozenset[str], who: str
) -> tuple[frozenset[str], tuple[str, ...]]:
    """What lies outside the prompt where the AI SDK passes on a cache; what is a guess.

    Its counts are the provider's own; OpenAI's hold what was read.
    """
    on_top = {name: found.pop(f"{name}^", 0) for name in ("read", "write")}
    own = "read" not in found and (who in CACHE_APART or "apart^" in found)
    keep(found, "read", on_top["read"])
    # What was written for an hour has a count of its own by now.
    written = on_top["write"] - found.get("write_1h", 0)
    if written > 0:
        keep(found, "write", written)
    if not (own and any(on_top.values())):
        return apart, ()
    return frozenset(on_top), tuple(
        f"cache_{name}" for name, number in on_top.items() if number
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

    Either its own keys count it, or it does not fit. Some add up the reads alone. What only
    words count may lie outside, even if a total does not have it (CrewAI).
    """
    prompt, read = found.get("prompt", 0), found.get("read", 0)
    sizes = {"read": read, "write": found.get("write", 0) + found.get("write_1h", 0)}
    guesses = tuple(f"cache_{name}" for name, size in sizes.items() if size)
    if is_own or read > prompt:
        return frozenset(sizes), guesses
    if sum(sizes.values()) > prompt:
        return frozenset({"write"}), guesses
    doubted = kind.name == "span" or "words^" in found
    return frozenset(), guesses if doubted else ()


def _beside_prompt(
    kind: Shape, found: Found, total: int, who: str
) -> tuple[frozenset[str], tuple[str, ...]]:
    """Whether the cache lies outside the prompt, where the total has not all of it.

    A count of what was not cached says it. A total of no more than prompt and answer says
    that it lies inside, unless it does not fit, or the provider is one of whose counts
    libraries make such totals.
    """
    prompt = found.get("prompt", 0)
    own = who in CACHE_APART
    cached = sum(found.get(name, 0) for name in ("read", "write", "write_1h"))
    inside, outside = frozenset[str](), frozenset({"read", "write"})
    if not total:
        return outside if own or cached > prompt else kind.apart, ()
    if found.get("fresh", -1) in (prompt, prompt - cached):
        return outside if found["fresh"] == prompt else inside, ()
    if total != prompt + found.get("output", 0):
        return kind.apart, ("total",) if kind.apart else ()
    if own or (kind.apart and cached > prompt):
        return outside, ("total",)
    return inside, ()


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
    return _chat(sizes, prompt, answer, rest, whose(provider, counters), chat)


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


def whose(provider: str | None, counters: Iterable[str]) -> str:
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
