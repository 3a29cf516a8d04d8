"""The parser: the document, or a `DocumentError`, and nothing else."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from llm_db.errors import DocumentError
from llm_db.sources.document import parse_json, parse_toml
from properties.strategies import JSON, TEXT, catalogs, exact


def _parsed(data: bytes) -> dict[str, Any] | None:
    try:
        found = parse_json(data, "x")
    except DocumentError as error:
        _assert_one_line(error)
        return None
    assert type(found) is dict
    return found


def _assert_one_line(error: DocumentError) -> None:
    assert str(error).isascii()
    assert str(error).isprintable()


@given(st.binary(max_size=60) | st.text('{}[]":,0123eE.-+\\u nultrf').map(str.encode))
def test_any_bytes(data: bytes) -> None:
    _parsed(data)
    _parsed(b'{"k": ' + data + b"}")


@given(
    st.binary(max_size=60)
    | st.text("[]{}=\".'\n0123abc-:T_", max_size=40).map(str.encode)
)
def test_any_bytes_as_toml(data: bytes) -> None:
    try:
        parse_toml(data, "x")
    except DocumentError as error:
        _assert_one_line(error)


def _joined(value: Any) -> Any:
    """What JSON's escapes make of two surrogates in a row: one code point."""
    return json.loads(json.dumps(value))


@given(st.dictionaries(TEXT, JSON, max_size=4))
def test_what_json_holds_comes_back_exactly(value: dict[str, Any]) -> None:
    data = json.dumps(value).encode()
    assert exact(_parsed(data)) == exact(_joined(value))
    assert exact(_parsed(b"\xef\xbb\xbf" + data)) == exact(_joined(value))


@st.composite
def _mutations(draw: st.DrawFn) -> bytes:
    """A good document with a few bytes gone, doubled, swapped or replaced."""
    data = bytearray(json.dumps(draw(catalogs())).encode())
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, max(len(data) - 1, 0)))
        end = min(len(data), start + draw(st.integers(0, 6)))
        piece = draw(
            st.sampled_from(
                [
                    b"",
                    b'"',
                    b"\\",
                    b"{",
                    b"}",
                    b"[",
                    b",",
                    b":",
                    b"\x00",
                    b"\xff",
                    b"NaN",
                ]
            )
            | st.just(bytes(data[start:end]) * 2)
            | st.binary(max_size=3)
        )
        data[start:end] = piece
    return bytes(data)


@given(_mutations())
def test_mutations_of_a_good_document(data: bytes) -> None:
    found = _parsed(data)
    if found is not None:
        # Whoever reads it leniently reads the same: nothing was bent to fit.
        assert exact(found) == exact(json.loads(data.decode("utf-8-sig")))


@given(
    st.recursive(st.none(), lambda inner: st.lists(inner, max_size=2), max_leaves=5),
    st.integers(1, 260),
    st.booleans(),
)
def test_depth_is_counted_exactly(leaf: Any, levels: int, objects: bool) -> None:
    opening, closing = ('{"k":', "}") if objects else ("[", "]")
    inner = json.dumps(leaf)
    deepest = _depth(leaf)
    data = f'{{"k": {opening * (levels - 1)}{inner}{closing * (levels - 1)}}}'
    assert (_parsed(data.encode()) is None) == (levels + deepest > 200)


def _depth(value: Any) -> int:
    return 1 + max(map(_depth, value), default=0) if isinstance(value, list) else 0


@given(st.dictionaries(TEXT, JSON, min_size=1, max_size=3), st.data())
def test_a_key_twice_is_always_found(
    value: dict[str, Any], data: st.DataObject
) -> None:
    key = data.draw(st.sampled_from(sorted(value)))
    pairs = [f"{json.dumps(k)}: {json.dumps(v)}" for k, v in value.items()]
    at = data.draw(st.integers(0, len(pairs)))
    pairs.insert(at, f"{json.dumps(key)}: {json.dumps(data.draw(JSON))}")
    assert _parsed(f"{{{', '.join(pairs)}}}".encode()) is None
    assert _parsed(f'{{"o": [{{{", ".join(pairs)}}}]}}'.encode()) is None
