"""Values to source and back: the same value, the same types, whatever the text."""

from __future__ import annotations

import ast
from typing import Any

import black
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llm_db_generator.build.source_text import (
    Call,
    import_line,
    read_only,
    right_side,
    string,
)
from properties.strategies import CHARACTERS, JSON, SCALARS, TEXT, exact

NAMES = st.from_regex(r"[A-Z][A-Z0-9_]{0,59}", fullmatch=True)
_MODE = black.Mode(line_length=88, target_versions={black.TargetVersion.PY311})


def assignment(target: str, value: Any) -> str:
    """The whole line, as a template writes it."""
    return f"{target} = {right_side(target, value)}"


def _namespace(source: str) -> dict[str, Any]:
    names: dict[str, Any] = {
        "f": lambda **given: given,
        "MappingProxyType": lambda value: value,
    }
    exec(compile(source, "generated", "exec"), names)
    return names


@given(TEXT | st.text(CHARACTERS, max_size=300))
def test_text_comes_back_code_point_by_code_point(text: str) -> None:
    source = string(text)
    assert ast.literal_eval(source) == text
    assert source.isascii()
    assert source.isprintable()


@given(NAMES, JSON)
def test_values_come_back_with_type_and_repr(name: str, value: Any) -> None:
    found = _namespace(assignment(name, value))[name]
    assert exact(found) == exact(value)
    if not isinstance(value, dict):
        assert repr(found).replace("(", "[").count("[") >= repr(value).count("[[")


@given(NAMES, SCALARS)
def test_scalars_keep_their_repr(name: str, value: Any) -> None:
    found = _namespace(assignment(name, value))[name]
    assert type(found) is type(value)
    assert repr(found) == repr(value)


@given(NAMES, st.dictionaries(TEXT, JSON, max_size=4))
def test_wrapped_values_and_calls_come_back(name: str, value: dict[str, Any]) -> None:
    arguments = tuple((f"k{n}", item) for n, item in enumerate(value.values()))
    assert exact(_namespace(f"{name} = {read_only(value)}")[name]) == exact(value)
    called = _namespace(assignment(name, Call("f", arguments)))[name]
    assert exact(called) == exact(dict(arguments))


@given(NAMES, JSON)
def test_source_is_printable_ascii_and_linefeeds(name: str, value: Any) -> None:
    source = assignment(name, value)
    assert source.isascii()
    assert source.replace("\n", "").isprintable()


@given(st.dictionaries(TEXT, JSON, max_size=4))
def test_the_order_of_keys_does_not_show(value: dict[str, Any]) -> None:
    turned = dict(reversed(value.items()))
    assert assignment("X", value) == assignment("X", turned)


@settings(max_examples=settings().max_examples // 2)
@given(
    st.lists(st.tuples(NAMES, JSON), min_size=1, max_size=3, unique_by=lambda p: p[0])
)
def test_the_text_is_what_black_would_write(pairs: list[tuple[str, Any]]) -> None:
    lines = [import_line("m", sorted(name for name, _ in pairs)), ""]
    for name, value in pairs:
        arguments = (("id", name), ("extra", value), ("n", (value, value)))
        lines.append(assignment(f"{name}: Final[X]", Call("Model", arguments)))
    lines.append(f"M: Final[X] = {read_only(dict(pairs))}")
    source = "\n".join(lines) + "\n"
    assert black.format_str(source, mode=_MODE) == source


@pytest.mark.parametrize(
    "value",
    [
        {1},
        b"x",
        1j,
        float("nan"),
        float("inf"),
        object(),
        {1: "x"},
        {None: 1},
        Ellipsis,
    ],
)
def test_what_it_does_not_know_is_refused(value: Any) -> None:
    with pytest.raises(TypeError):
        assignment("X", value)


@pytest.mark.parametrize("value", [[{1}], ({"a": b"x"},), {"a": [1j]}])
def test_what_it_does_not_know_is_refused_inside_too(value: Any) -> None:
    with pytest.raises(TypeError):
        read_only(value)
