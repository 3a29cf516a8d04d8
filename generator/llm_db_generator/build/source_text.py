"""Values to Python source: the one place where data becomes code.

Built on `ascii`, the only renderer that is both verbatim and the same on every Python.
The text is already what black would write: an element stands on one line if it fits
into 88 columns, else one item per line with a trailing comma.
"""

from __future__ import annotations

import math
import re
import sys
from collections.abc import Mapping, Sequence
from typing import Any

from attr import frozen

WIDTH = 88


class Code(str):
    """Python source made here; anything else that is text is data."""

    __slots__ = ()


@frozen
class Call:
    """A call with keyword arguments: ``Limits(context=1)``."""

    name: str
    arguments: tuple[tuple[str, Any], ...]


@frozen
class Subscript:
    """A type with arguments: ``Literal["a", "b"]``."""

    name: str
    items: tuple[Any, ...]


@frozen
class Name:
    """A reference to a name of the module."""

    name: str


def source(value: Any, indent: int = 0, before: int = 0, after: int = 0) -> Code:
    """``value`` from column ``indent + before`` on, ``after`` columns to follow it."""
    return Code(_layout(value, indent, before, after))


def right_side(target: str, value: Any) -> Code:
    """What follows ``target = ``, laid out; ``target`` may be indented."""
    text = _layout(value, 0, len(target) + 3, 0)
    if type(value) in _SCALARS and len(target) + 3 + len(text) > WIDTH:
        pad = " " * (len(target) - len(target.lstrip()))
        if len(pad) + 4 + len(text) <= WIDTH:
            text = f"(\n{pad}    {text}\n{pad})"
    return Code(text)


def read_only(mapping: Mapping[str, Any]) -> Code:
    """``MappingProxyType({...})``, one entry a line."""
    if not mapping:
        return Code("MappingProxyType({})")
    entries = [(f"{_key(key)}: ", mapping[key]) for key in sorted(mapping)]
    lines = [
        f"        {key}{_layout(value, 8, len(key), 1)},\n" for key, value in entries
    ]
    return Code(f"MappingProxyType(\n    {{\n{''.join(lines)}    }}\n)")


def row(key: str, value: Any) -> Code:
    """``"key": value`` on one line, however long: for tables that black leaves alone."""
    text = _one_line(value, sys.maxsize)
    assert text is not None
    return Code(f"{string(key)}: {text}")


def string(text: str) -> str:
    """``text`` as an ASCII literal: double quotes, unless single ones need fewer escapes."""
    if "'" not in text and '"' not in text:
        return f'"{ascii(text)[1:-1]}"'
    quote = "'" if text.count('"') > text.count("'") else '"'
    parts = [
        (
            (f"\\{part}" if part == quote else part)
            if part in ("'", '"')
            else ascii(part)[1:-1]
        )
        for part in re.split("(['\"])", text)
    ]
    return f"{quote}{''.join(parts)}{quote}"


#: The first integer whose decimal digits some process may refuse to read.
_LONG = 10**640

_SCALARS = frozenset({str, bool, int, float, type(None), Name})


def _scalar(value: Any) -> str:
    """A constant, verbatim; exact types only, so that nothing unknown slips through."""
    kind = type(value)
    if kind is str:
        return string(value)
    if value is None or kind is bool:
        return ascii(value)
    if kind is int:
        # No process may forbid a hexadecimal one, however long; 640 digits always pass.
        return ascii(value) if abs(value) < _LONG else hex(value)
    if kind is float and math.isfinite(value):
        return ascii(value).replace("e+", "e")
    if kind is Name:
        return str(value.name)
    raise TypeError(f"no literal for {kind.__name__}")


def _items(value: Any) -> tuple[str, list[tuple[str, Any]], str]:
    """Opening bracket, (prefix, item) pairs and closing bracket of a collection."""
    if type(value) is Call:
        return f"{value.name}(", [(f"{k}=", v) for k, v in value.arguments], ")"
    if type(value) is Subscript:
        return f"{value.name}[", [("", item) for item in value.items], "]"
    if isinstance(value, (tuple, list)):
        return "(", [("", item) for item in value], ")"
    if isinstance(value, Mapping):
        # Sorted: the order of keys in a document must not show in the output.
        return "{", [(f"{_key(k)}: ", value[k]) for k in sorted(value)], "}"
    raise TypeError(f"no literal for {type(value).__name__}")


def _key(key: Any) -> str:
    if type(key) is not str:
        raise TypeError(f"no literal for a key of type {type(key).__name__}")
    return string(key)


def _one_line(value: Any, room: int) -> str | None:
    """``value`` on one line of at most ``room`` columns; ``None`` if it is longer."""
    if type(value) in _SCALARS:
        text = _scalar(value)
        return text if len(text) <= room else None
    opening, items, closing = _items(value)
    room -= len(opening) + len(closing)
    parts = []
    for prefix, item in items:
        inner = _one_line(item, room - len(prefix))
        if inner is None:
            return None
        parts.append(f"{prefix}{inner}")
        room -= len(prefix) + len(inner) + 2
    if opening == "(" and len(items) == 1:
        closing = ",)"
        room += 1
    elif items:
        room += 2  # no separator after the last
    return f"{opening}{', '.join(parts)}{closing}" if room >= 0 else None


def _layout(value: Any, indent: int, before: int, after: int) -> str:
    """``value`` from column ``indent + before`` on, ``after`` columns to follow it."""
    if type(value) in _SCALARS:
        return _scalar(value)
    one = _one_line(value, WIDTH - indent - before - after)
    if one is not None:
        return one
    opening, items, closing = _items(value)
    if not items:
        return f"{opening}{closing}"
    pad = " " * (indent + 4)
    lines = [
        f"{pad}{prefix}{_layout(item, indent + 4, len(prefix), 1)},\n"
        for prefix, item in items
    ]
    return f"{opening}\n{''.join(lines)}{' ' * indent}{closing}"


def import_line(module: str, names: Sequence[str]) -> Code:
    """``from module import a, b``, parenthesised one name a line where it is long."""
    one = f"from {module} import {', '.join(names)}"
    if len(one) <= WIDTH:
        return Code(one)
    lines = "".join([f"    {name},\n" for name in names])
    return Code(f"from {module} import (\n{lines})")
