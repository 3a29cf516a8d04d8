"""Words: what a key counts, as the words of its name say it.

Client libraries spell the same count in dozens of ways: ``PromptCachedTokens``,
``cached_prompt_tokens``, ``cacheRead``. Only words that are listed here are understood;
a key that has any other word is not read.
"""

from __future__ import annotations

import re

#: Words of the path to a count: ``gen_ai.usage.input_tokens.cached``.
PATHS = ("ai", "gen", "llm", "n", "nb", "num", "usage", "original", "detail", "details")
#: A word → the kind of count that it stands for; ``""`` says nothing.
WORDS = {
    **dict.fromkeys(
        (
            "token",
            "tokens",
            "count",
            "counts",
            "anthropic",
            "claude",
            "openai",
            "content",
            "native",
            "ephemeral",
            "ttl",
            *PATHS,
        ),
        "",
    ),
    **dict.fromkeys(("prompt", "input", "in", "sent"), "in"),
    **dict.fromkeys(
        (
            "completion",
            "output",
            "out",
            "response",
            "received",
            "generated",
            "candidates",
        ),
        "out",
    ),
    **dict.fromkeys(("cache", "cached"), "cache"),
    **dict.fromkeys(("read", "reads", "hit"), "read"),
    **dict.fromkeys(("write", "writes", "written", "creation"), "write"),
    **dict.fromkeys(("no", "non", "miss"), "none"),
    "uncached": "cache none",
    **dict.fromkeys(("reasoning", "thinking", "thoughts", "thought"), "reasoning"),
    **dict.fromkeys(("audio", "speech"), "audio"),
    "image": "image",
    "video": "video",
    **dict.fromkeys(("text", "document"), "text"),
    "prediction": "prediction",
    **dict.fromkeys(("accepted", "rejected"), ""),
    # OpenAI keeps a cache for half an hour at the ordinary price of a write.
    **dict.fromkeys(("5m", "30m"), "5m"),
    "1h": "1h",
    "12h": "12h",
    "total": "total",
}
#: Kinds, in the order of the alphabet → what they count in a prompt and in an answer;
#: ``""`` lies inside another count and costs the same.
READINGS: dict[str, tuple[str | None, str | None]] = {
    "": ("prompt", "output"),
    "cache": ("read", None),
    "cache read": ("read", None),
    "cache write": ("write", None),
    "5m": ("write_5m", None),
    "5m cache write": ("write_5m", None),
    "1h": ("write_1h", None),
    "1h cache write": ("write_1h", None),
    "12h": ("write_12h", None),
    "12h cache write": ("write_12h", None),
    "cache none": ("fresh", None),
    "audio": ("audio", "output_audio"),
    "audio cache": ("read_audio", None),
    "audio cache read": ("read_audio", None),
    "image": ("image", "output_image"),
    "video": ("image", ""),
    "cache image": ("", None),
    "cache text": ("", None),
    "cache video": ("", None),
    "text": ("", ""),
    "reasoning": (None, "reasoning"),
    "prediction": (None, ""),
}
#: What nothing but tokens is, so that a key need not say so: `cache_read`.
BARE = frozenset({"read", "write", "write_5m", "write_1h", "write_12h", "reasoning"})
#: Kinds whose total adds up other counts, so that it is not one of its own.
SUMMED = frozenset({"", "audio", "image", "text", "video"})
#: Last words of keys that hold counts and are none.
HOLDING = frozenset({"detail", "details"})
#: Words that do not say of what a count is.
NAMELESS = frozenset(PATHS)
_WORD = re.compile(r"[0-9]+_?[hm](?![a-z])|[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[0-9]+")


def words(key: str) -> list[str]:
    """``"claudeCacheCreation1hTokens"`` → ``["claude", "cache", "creation", "1h", …]``."""
    return [word.replace("_", "").lower() for word in _WORD.findall(key)]


def sum_of(key: str) -> str | None:
    """The side that a key adds up: ``"totalPromptTokens"`` → ``"prompt"``."""
    named = words(key)
    if "total" not in named:
        return None
    kinds = {kind for word in named if (kind := WORDS.get(word, word))} - {"total"}
    return {"in": "prompt", "out": "output"}.get(*kinds) if len(kinds) == 1 else None


def reading(key: str, side: str | None = None) -> str | None:
    """What a key counts; ``None`` if its words do not say.

    ``side`` is that of the object in which it stands: ``"in"``, ``"out"``.
    """
    kinds: set[str] = set()
    named = words(key)
    if named and named[-1] in HOLDING:
        return None
    for word in named:
        kind = WORDS.get(word)
        if kind is None:
            return None
        kinds.update(kind.split())
    sides = kinds & {"in", "out"}
    kinds -= sides
    if "total" in kinds:
        kinds.discard("total")
        if " ".join(kinds) in SUMMED:
            return ""
    if not kinds and not sides:
        return "" if NAMELESS.isdisjoint(named) else None
    found = READINGS.get(" ".join(sorted(kinds)))
    if found is None or len(sides) > 1:
        return None
    for own in sides:
        side = own
    if side is not None:
        return found[side == "out"]
    prompt, answer = found
    if prompt is None or prompt == answer:
        return answer
    return prompt if answer is None else None
