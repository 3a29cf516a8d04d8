"""The module of columns: what queries ask of every model, as literal tables."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib import import_module
from importlib.util import find_spec
from itertools import groupby
from typing import Any

from llm_db.answers.columns import by_name, names_of, tables
from llm_db.schema import Model

from .source_text import Code, right_side, source

#: The columns; of ``INPUT_OUTPUT`` two items are one model's.
COLUMNS = {
    "INPUT_OUTPUT": 2,
    "RELEASED": 1,
    "LIMIT_NUMBERS": 1,
    "KIND_NUMBERS": 1,
    "CANONICAL_NUMBERS": 1,
    "FAMILY_NUMBERS": 1,
}


def column_tables(models: Sequence[Model]) -> dict[str, list[Any]]:
    """What the module's constants hold."""
    order = by_name(names_of([model.id for model in models]))
    found = tables([models[place] for place in order])
    return {name: list(values) for name, values in found.items()}


def read_columns(package: str) -> dict[str, list[Any]] | None:
    """The same from an installed package; ``None`` if it has no such module."""
    if find_spec(f"{package}._columns") is None:
        return None
    constants = vars(import_module(f"{package}._columns")).items()
    return {name: list(value) for name, value in constants if name.isupper()}


def columns_context(models: Sequence[Model]) -> Mapping[str, Any]:
    """The values of the module's constants; of columns line by line."""
    names = names_of([model.id for model in models])
    order = by_name(names)
    # What begins with the same letter stands on one line.
    starts = [list(group) for _, group in groupby(order, key=lambda p: names[p][:1])]
    lengths = [len(group) for group in starts]
    found = tables([models[place] for place in order])
    context: dict[str, Any] = {}
    for name, values in found.items():
        width = COLUMNS.get(name)
        context[name.lower()] = (
            right_side(f"{name}: Final", tuple(values))
            if width is None
            else list(_lines(values, [length * width for length in lengths]))
        )
    return context


def _lines(values: Any, lengths: list[int]) -> Any:
    start = 0
    for length in lengths:
        line = ",".join([source(value) for value in values[start : start + length]])
        yield Code(line)
        start += length
