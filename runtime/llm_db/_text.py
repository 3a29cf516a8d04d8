"""Text for messages: one escaper, and one "did you mean"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

#: Longer text is never compared for similarity: nobody mistypes that much.
_MAX_COMPARED = 128
#: A name as like as this to a known one was probably meant to be it.
MISSPELT = 0.8


def shown(text: object, limit: int = 80) -> str:
    """Anything, escaped to one line of printable ASCII and cut to ``limit`` characters."""
    whole = _ascii(text)[1:-1] if isinstance(text, str) else _ascii(text)
    return _cut(_without_secrets(whole), limit)


def one_line(said: object, limit: int = 500) -> str:
    """A message; escaped and cut where whoever made it did not."""
    text = str(said)
    fits = text.isascii() and text.isprintable() and len(text) <= limit
    return text if fits else shown(text, limit)


def said(error: BaseException) -> str:
    """What an exception says of itself, even if it cannot."""
    try:
        return str(error)
    except Exception:
        return f"<{type(error).__name__}>"


def quoted(value: object, limit: int = 60) -> str:
    """A value as Python writes it, so that ``'1'`` and ``1`` differ; else as `shown`."""
    return _cut(_without_secrets(_ascii(value)), limit)


def several(value: Any) -> Iterator[Any] | None:
    """The values of what holds several; ``None`` for text, and for what holds none.

    NumPy's array of no dimension says that it can be iterated over, and cannot.
    """
    if isinstance(value, (str, bytes)):
        return None
    try:
        found: Iterator[Any] = iter(value)
    except TypeError:
        return None
    return found


def as_list(name: str, value: object) -> str:
    """How to give one name where several are meant: ``"; write reads=['image']"``.

    Nothing for what is not a name at all.
    """
    if isinstance(value, bytes):
        value = value.decode("ascii", "backslashreplace")
    return f"; write {name}=['{shown(value)}']" if isinstance(value, str) else ""


def _without_secrets(text: str) -> str:
    """URLs in a text without user, password, query and fragment."""
    if "://" not in text:
        return text
    before, *urls = text.split("://")
    parts = [before]
    for rest in urls:
        url = _start(r"[^\s'\"]*", rest)
        place = _start(r"[^/?#]*", url)
        _, has_user, host = place.rpartition("@")
        path = url[len(place) :]
        _, has_port, port = place.partition(":")
        if not has_user and has_port and not port[:1].isdigit() and "@" in path:
            host, path = "", path.rpartition("@")[2]  # a password with a slash in it
        kept = _start(r"[^?#]*", path)
        secret = path[len(kept) :]
        after = secret[len(secret.rstrip("])},.;")) :]
        parts.append(f"{host}{kept}{after}{rest[len(url) :]}")
    return "://".join(parts)


def _start(pattern: str, text: str) -> str:
    import re

    found = re.match(pattern, text)
    return found[0] if found else ""


def _ascii(value: object) -> str:
    try:
        return ascii(str.__str__(value) if isinstance(value, str) else value)
    except Exception:  # an integer of too many digits, a repr that fails
        return f"<{type(value).__name__}>"


def _cut(text: str, limit: int) -> str:
    return text if len(text) <= limit else text[: limit - 3] + "..."


def suggest(
    text: str, names: Iterable[str], most: int = 3, likeness: float = 0.6
) -> list[str]:
    """Up to ``most`` names close to ``text``, the closest first; case does not count."""
    if len(text) > _MAX_COMPARED:
        return []
    from difflib import get_close_matches

    lowered: dict[str, str] = {}
    for name in names:
        if len(name) <= _MAX_COMPARED:
            lowered.setdefault(name.lower(), name)
    close = get_close_matches(text.strip().lower(), lowered, n=most, cutoff=likeness)
    return [lowered[name] for name in close]


def did_you_mean(names: Iterable[str]) -> str:
    """``"; did you mean `a` or `b`?"``, or nothing where there is no name."""
    listed = " or ".join(f"`{shown(name)}`" for name in names)
    return f"; did you mean {listed}?" if listed else ""
