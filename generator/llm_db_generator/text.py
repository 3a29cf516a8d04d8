"""Values as text: for people, for lines in a pipe, and as JSON.

Upstream text is untrusted: whatever does not print (control characters, line breaks,
marks that reverse the reading direction) is shown as its escape.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator, Mapping
from datetime import date
from hashlib import sha256
from typing import Any

#: Stands for what is not known; a price of 0 is free and is shown as ``0``.
UNKNOWN = "?"

#: Integers with more digits are abbreviated.
_MAX_DIGITS = 15


def safe(text: str) -> str:
    r"""``text`` with everything that does not print escaped: ``"\x1b[31m"``."""
    if text.isprintable():
        return text
    return "".join(
        char if char.isprintable() else char.encode("unicode_escape").decode("ascii")
        for char in text
    )


def storable(text: str) -> str:
    """``text`` as a UTF-8 file can hold it: a lone surrogate is escaped."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def safe_lines(text: str) -> str:
    """`safe`, but line breaks stay: for text of our own."""
    return "\n".join(map(safe, text.split("\n")))


def number(value: int | float | None) -> str:
    """A price or count, short: ``0.49299999999999994`` → ``0.493``, ``None`` → ``?``.

    What is not 0 is never shown as 0.
    """
    if value is None:
        return UNKNOWN
    if not value:
        return "0"
    if isinstance(value, float):
        return format(value, ".6g")
    sign, value = ("-" if value < 0 else ""), abs(value)
    if value < 10**_MAX_DIGITS:
        return f"{sign}{value}"
    # All of its digits, of which there may be thousands, are never made.
    exponent = int(math.log10(value))
    exponent += value >= 10 ** (exponent + 1)
    head = str(value // 10 ** (exponent - 5))
    return f"{sign}{head[0]}.{head[1:]}e+{exponent}"


def tokens(value: int | None) -> str:
    """A number of tokens: ``1048576`` → ``1,048,576``."""
    if value is None or value >= 10**_MAX_DIGITS:
        return number(value)
    return f"{value:,}"


def counted(number: int, what: str) -> str:
    """``1 model``, ``2 models``."""
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def cut(text: str, limit: int = 300) -> str:
    """``text``, cut off where it is longer than anyone wants to read."""
    return text if len(text) <= limit else f"{text[: limit - 3]}..."


def plain(value: Any) -> str:
    """Any value of a record on one line; lists with commas, the rest as JSON."""
    if value is None:
        return UNKNOWN
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, str):
        return safe(value)
    if isinstance(value, (int, float)):
        return number(value)
    if isinstance(value, (list, tuple)) and all(isinstance(i, str) for i in value):
        return ", ".join(map(safe, value))
    return as_json(value, indent=None)


def as_json(value: Any, indent: int | None = 2) -> str:
    """ASCII JSON: exact, and without control characters for a terminal."""
    return json.dumps(value, indent=indent, allow_nan=False)


def is_date(text: Any) -> bool:
    """Whether this is a date ``YYYY-MM-DD``; Python reads other forms, too."""
    if not isinstance(text, str) or not _DATE.fullmatch(text):
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def date_in(name: str) -> str | None:
    """What looks like the one date in the name of a file: ``api.2026-07-01.json.xz``."""
    found = _DATE_INSIDE.findall(name)
    return found[0] if len(found) == 1 else None


_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_DATE_INSIDE = re.compile(r"(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)", re.ASCII)


def json_lines(
    value: Any, *path: str, sort: bool = False, indent: int = 0, pad: str = ""
) -> str:
    """ASCII JSON with one entry per line, so that a diff shows what changed.

    What lies on ``path`` (keys, ``*`` for any) is spread out like that, too; all else
    stands on one line, with ``sort`` its keys sorted.
    """
    keyed = isinstance(value, Mapping)
    opening, closing = "{}" if keyed else "[]"
    inner = pad + " " * indent
    lines = []
    for key, entry in value.items() if keyed else enumerate(value):
        if path and path[0] in (key, "*") and isinstance(entry, (Mapping, list)):
            text = json_lines(entry, *path[1:], sort=sort, indent=indent, pad=inner)
        else:
            text = json.dumps(entry, sort_keys=sort, allow_nan=False)
        lines.append(f"{inner}{json.dumps(key)}: {text}" if keyed else f"{inner}{text}")
    body = ",\n".join(lines)
    return f"{opening}\n{body}\n{pad}{closing}" if lines else f"{opening}{closing}"


_LISTS = (list, tuple)
#: Characters of a key in a path, and of all that stands before the last one.
_MAX_KEY, _MAX_PREFIX = 100, 200


def flatten(record: Mapping[str, Any], prefix: str = "") -> dict[str, Any]:
    """A plain record as dotted paths to its leaves, in the order of its fields.

    ``{"cost": {"input": 1}}`` → ``{"cost.input": 1}``. Tiers are told apart by their
    size: ``cost.tiers[200000].input``. Lists are leaves; what is empty is left out.
    A long key, and what leads to one deep inside, stands there shortened.
    """
    return dict(_leaves(record, prefix))


def _leaves(record: Mapping[str, Any], prefix: str) -> Iterator[tuple[str, Any]]:
    # Each leaf has a path of its own: unbounded, they would be the square of the record.
    if len(prefix) > _MAX_PREFIX:
        prefix = f"{_short(prefix.removesuffix('.'), _MAX_PREFIX)}."
    for key, value in record.items():
        path = f"{prefix}{_short(key, _MAX_KEY)}"
        if isinstance(value, Mapping):
            yield from _leaves(value, f"{path}.")
        elif key == "tiers" and path.startswith("cost.") and isinstance(value, _LISTS):
            for tier in value:
                prices = {key: value for key, value in tier.items() if key != "size"}
                yield from _leaves(prices, f"{path}[{tier.get('size')}].")
        elif value is not None and value != [] and value != ():
            yield path, value


def _short(text: str, limit: int) -> str:
    """``text``, the end of a long one replaced by its hash: different ones stay so."""
    if len(text) <= limit:
        return text
    digest = sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]
    return f"{text[: limit - 19]}...{digest}"
