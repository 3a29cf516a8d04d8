"""Untrusted files of JSON and TOML: read whole and exact, or a `DocumentError`."""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, NoReturn, TypeAlias

from .._integer import read_integer
from .._text import said, shown
from ..errors import DocumentError

FileReader: TypeAlias = Callable[[Path], bytes]
DirReader: TypeAlias = Callable[[Path], Iterable[str]]

#: Of a file, as of a body that is pulled.
MAX_BYTES = 64 * 2**20
#: Containers inside each other, the root counted.
MAX_NESTING = 200
#: Values of a document, all lists and mappings counted, and those alone: a little over ten
#: times what models.dev has today. Bytes alone bound nothing: three of them can take a
#: kilobyte of memory.
MAX_VALUES, MAX_CONTAINERS = 3_000_000, 750_000
#: Digits; what Python reads by default, whatever a process or its environment set.
MAX_INTEGER_DIGITS = 4300

_BOM = b"\xef\xbb\xbf"


class _Refused(ValueError):
    """Raised inside the JSON reader for what JSON itself or we do not allow."""


def parse_json(data: bytes, name: str) -> dict[str, Any]:
    """The JSON object in ``data``; ``name`` stands for it in messages.

    UTF-8 only (a BOM is tolerated). Text is kept code point by code point, integers are
    exact. Raises `DocumentError` for anything else: NaN and infinities, a key given
    twice in one object, more than 200 levels, trailing data, a root that is not an
    object, an integer too long to read. A number such as ``1e400`` is left for
    validation.
    """
    _require_few(data, b",[{", name)
    text = decode_utf8(data, name)
    try:
        document = _DECODER.decode(text)
    except json.JSONDecodeError as error:
        where = f"line {error.lineno} column {error.colno}"
        raise bad_document(name, f"is not valid JSON at {where}") from error
    except RecursionError:
        # Not chained: the traceback would be a thousand frames of nothing.
        raise bad_document(name, f"nests over {MAX_NESTING} levels deep") from None
    except ValueError as error:
        raise bad_document(name, str(error)) from error
    require_object(document, name)
    if _nests_too_deep(document):
        raise bad_document(name, f"nests over {MAX_NESTING} levels deep")
    read: dict[str, Any] = document
    return read


def require_object(document: object, name: str) -> None:
    """`DocumentError` for what is not a mapping, such as a list of records."""
    if not isinstance(document, Mapping):
        raise bad_document(name, "is not a JSON object at its root")


def parse_toml(data: bytes, name: str) -> dict[str, Any]:
    """The TOML document in ``data``; dates and times become ISO 8601 strings."""
    import tomli

    _require_few(data, b",[{=.", name)
    try:
        document = tomli.loads(decode_utf8(data, name))
    except RecursionError:
        raise bad_document(name, f"nests over {MAX_NESTING} levels deep") from None
    except ValueError as error:
        raise bad_document(name, f"is not valid TOML: {shown(str(error))}") from error
    if _nests_too_deep(document):
        raise bad_document(name, f"nests over {MAX_NESTING} levels deep")
    plain: dict[str, Any] = _without_dates(document)
    return plain


def _require_few(data: bytes, before: bytes, name: str) -> None:
    """Refuse a document that may hold too many values; ``before`` begins each.

    Counted before anything is made of it; what stands in strings counts, too.
    """
    if len(data) <= MAX_CONTAINERS:
        return  # each takes a byte
    if sum(data.count(byte) for byte in before) > MAX_VALUES:
        raise bad_document(name, f"may hold over {MAX_VALUES} values")
    if data.count(b"{") + data.count(b"[") > MAX_CONTAINERS:
        raise bad_document(name, f"may hold over {MAX_CONTAINERS} lists and objects")


def decode_utf8(data: bytes, name: str) -> str:
    """The text of ``data``, strictly UTF-8, one byte order mark tolerated."""
    try:
        return data.removeprefix(_BOM).decode("utf-8")
    except UnicodeDecodeError as error:
        raise bad_document(name, f"is not UTF-8 at byte {error.start}") from error


def bad_document(name: str, problem: str) -> DocumentError:
    """The error for a document of this name."""
    return DocumentError(f"{shown(name, 200)} {problem}")


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        seen: set[str] = set()
        for key, _ in pairs:
            if key in seen:
                raise _Refused(f"has the key '{shown(key)}' twice in one object")
            seen.add(key)
    return found


def _integer(digits: str) -> int:
    if len(digits.lstrip("-")) > MAX_INTEGER_DIGITS:
        raise _Refused(f"has an integer of over {MAX_INTEGER_DIGITS} digits")
    return read_integer(digits)


def _constant(name: str) -> NoReturn:
    raise _Refused(f"has {name}, which is not a JSON number")


_DECODER = json.JSONDecoder(
    object_pairs_hook=_object, parse_int=_integer, parse_constant=_constant
)


def _nests_too_deep(root: Any) -> bool:
    """Level by level, so that the depth of the data is never our own depth."""
    level = [root]
    for _ in range(MAX_NESTING):
        level = [
            item
            for container in level
            for item in (container.values() if type(container) is dict else container)
            if type(item) is dict or type(item) is list
        ]
        if not level:
            return False
    return True


def _without_dates(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_dates(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_without_dates(item) for item in value]
    if isinstance(value, (str, bool, int, float)):
        return value
    return value.isoformat()  # date, time and datetime: all that TOML has besides


# -- files -----------------------------------------------------------------------------


def problem_of(error: Exception) -> str:
    """What a reader's exception says, on one line."""
    problem = getattr(error, "strerror", None) or said(error) or type(error).__name__
    return shown(problem, 200)


def read_regular(path: Path, most: int = MAX_BYTES, name: str = "") -> bytes:
    """The bytes of a regular file; ``name`` stands for it in messages.

    Raises `DocumentError` for a pipe or a device, which may have no end, and for a file
    of more than ``most`` bytes; `OSError` for one that cannot be read.
    """
    # Asked before it is opened: opening a pipe waits for whoever writes to it.
    found = os.stat(path)
    if not stat.S_ISREG(found.st_mode):
        if os.path.exists(os.devnull) and os.path.samefile(path, os.devnull):
            return b""  # how one says "nothing"
        raise _unreadable(name or str(path), "is not a regular file")
    with open(path, "rb") as file:
        # Room for ``most`` takes longer to get than most files to read.
        data = file.read(min(found.st_size, most) + 1)
        if len(data) > found.st_size:  # it has grown, or does not tell its size
            data += file.read(most + 1 - len(data))
    if len(data) > most:
        raise _unreadable(name or str(path), f"is larger than {most} bytes")
    return data


def _unreadable(name: str, problem: str) -> DocumentError:
    return DocumentError(f"{shown(name, 200)} {problem}", reason="unreadable")


def read_part(reader: FileReader, path: Path) -> bytes:
    """The bytes of one file of a source; whatever a reader raises is a `DocumentError`."""
    try:
        data = read_regular(path) if reader is Path.read_bytes else reader(path)
    except DocumentError:
        raise
    except Exception as error:
        raise DocumentError(
            f"{shown(str(path), 200)} cannot be read: {problem_of(error)}",
            reason="unreadable",
        ) from error
    if not isinstance(data, bytes):
        raise DocumentError(
            f"{shown(str(path), 200)} cannot be read: its reader gave"
            f" {type(data).__name__}, not bytes",
            reason="unreadable",
        )
    return data
