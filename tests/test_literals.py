"""Values as source: the layout, row by row."""

from __future__ import annotations

from typing import Any

import pytest

from llm_db_generator.build.source_text import (
    Call,
    Code,
    Name,
    Subscript,
    import_line,
    read_only,
    right_side,
    string,
)


def assignment(target: str, value: Any) -> str:
    """The whole line, as a template writes it."""
    return f"{target} = {right_side(target, value)}"


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("", '""'),
        ("gpt", '"gpt"'),
        ("it's", '"it\'s"'),
        ('say "x"', "'say \"x\"'"),
        ("'\"", '"\'\\""'),
        ('\'""', "'\\'\"\"'"),
        ("a\\", '"a\\\\"'),
        ("a\nb\r\x0b\x0c\x00", '"a\\nb\\r\\x0b\\x0c\\x00"'),
        ("é\u2028\U0001f600", '"\\xe9\\u2028\\U0001f600"'),
        ("\ud83d\ude00", '"\\ud83d\\ude00"'),
        ("\u202e", '"\\u202e"'),
        ("{{ x }}", '"{{ x }}"'),
    ],
)
def test_strings(text: str, source: str) -> None:
    assert string(text) == source


@pytest.mark.parametrize(
    ("value", "source"),
    [
        (None, "None"),
        (True, "True"),
        (1, "1"),
        (1.0, "1.0"),
        (-0.0, "-0.0"),
        (5e-324, "5e-324"),
        (1e16, "1e16"),
        (10**30, str(10**30)),
        ((), "()"),
        ([1], "(1,)"),
        ([1, 2], "(1, 2)"),
        ({}, "{}"),
        ({"b": 1, "a": [{}]}, '{"a": ({},), "b": 1}'),
        (Name("GPT"), "GPT"),
        (Call("Limits", ()), "Limits()"),
        (Call("Limits", (("context", 1),)), "Limits(context=1)"),
        (Subscript("Literal", ("a",)), 'Literal["a"]'),
    ],
)
def test_values(value: Any, source: str) -> None:
    line = assignment("X", value)
    assert line == f"X = {source}"
    assert type(right_side("X", value)) is Code


def test_what_does_not_fit_stands_one_item_a_line() -> None:
    call = Call("Model", (("id", "x" * 40), ("tags", ["y" * 30, "z"]), ("n", 1)))
    assert assignment("X: Final[Model]", call).splitlines() == [
        "X: Final[Model] = Model(",
        f'    id="{"x" * 40}",',
        f'    tags=("{"y" * 30}", "z"),',
        "    n=1,",
        ")",
    ]


def test_a_long_text_moves_to_a_line_of_its_own() -> None:
    """As black would write it; where it does not fit there either, it stays."""
    assert (
        assignment("    MEMBER", "x" * 78)
        == f'    MEMBER = (\n        "{"x" * 78}"\n    )'
    )
    assert assignment("    MEMBER", "x" * 79) == f'    MEMBER = "{"x" * 79}"'


def test_read_only_mappings_stand_one_entry_a_line() -> None:
    assert read_only({}) == "MappingProxyType({})"
    assert read_only({"b": "y", "a": ("z",)}).splitlines() == [
        "MappingProxyType(",
        "    {",
        '        "a": ("z",),',
        '        "b": "y",',
        "    }",
        ")",
    ]


def test_imports() -> None:
    assert import_line("m", ["A", "B"]) == "from m import A, B"
    names = [f"Name{n}" for n in range(20)]
    lines = import_line("m", names).splitlines()
    assert lines == ["from m import (", *(f"    {name}," for name in names), ")"]


@pytest.mark.parametrize("value", [{1, 2}, b"x", object(), 1j, float("inf"), {1: 2}])
def test_an_unknown_type_is_refused(value: Any) -> None:
    with pytest.raises(TypeError, match="no literal for"):
        assignment("X", value)


def test_a_subclass_is_an_unknown_type() -> None:
    class Text(str):
        def __str__(self) -> str:
            return "'); boom("

    class Number(int):
        def __repr__(self) -> str:
            return "boom()"

    for value in (Text("x"), Number(1), {Text("x"): 1}):
        with pytest.raises(TypeError, match="no literal for"):
            assignment("X", value)
