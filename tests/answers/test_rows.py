"""rows: flat, of one type a column, and taken as they are by the data frames."""

from __future__ import annotations

import json
import math
import re
from pathlib import Path
from typing import Any

import pytest

import llm_db
from catalogs import Given, build, provider
from llm_db import Model, Snapshot
from llm_db.answers.rows import COLUMNS
from llm_db.schema import rule_of

FULL: dict[str, Any] = {
    "id": "full",
    "name": "Full",
    "release_date": "2026-01-02",
    "limits": {"context": 200_000, "output": 8_000},
    "cost": {
        "input": 3,
        "output": 0.5,
        "cache_read": 0,
        "tiers": [{"size": 200_000, "input": 6}],
        "tools": {"web_search": 0.01},
        "modes": {"batch": {"input": 1.5}},
    },
    "modalities": {"input": ["text", "image"], "output": ["text"]},
    "capabilities": {"tools": {"enabled": True}, "reasoning": {"efforts": ["low"]}},
    "aliases": ["f", "f,g"],
    "open_weights": False,
    "lifecycle": {"retires_on": "2027-01-01"},
    "extra": {"odd": {"depth": [1, 0.5]}},
}
#: Hundreds of models of which little is known come before the one that is.
DATA = provider("a", *({"id": f"m{n:03}"} for n in range(150))) | provider("z", FULL)


@pytest.fixture(scope="module")
def snapshot() -> Snapshot:
    return build(DATA)


def test_a_row_has_the_paths_of_all_fields(snapshot: Snapshot) -> None:
    (row,) = snapshot.rows(scope="z")
    assert row["spec"] == "z:full"
    assert (row["provider"], row["id"], row["name"]) == ("z", "full", "Full")
    assert (row["cost_input"], row["cost_output"], row["cost_cache_read"]) == (
        3,
        0.5,
        0,
    )
    assert row["cost_cache_write"] is None
    assert row["limits_context"] == 200_000
    assert row["modalities_input"] == "text,image"
    assert row["capabilities_tools_enabled"] is True
    assert row["open_weights"] is False
    assert row["lifecycle_retires_on"] == "2027-01-01"
    assert json.loads(row["aliases"]) == ["f", "f,g"]
    assert json.loads(row["cost_tiers"]) == [{"size": 200_000, "input": 6}]
    assert json.loads(row["cost_modes"])["batch"]["input"] == 1.5
    assert json.loads(row["cost_tools"]) == {"web_search": 0.01}
    assert json.loads(row["extra"]) == {"odd": {"depth": [1, 0.5]}}
    assert row["tags"] is None


def test_rows_are_the_candidates_in_their_order(snapshot: Snapshot) -> None:
    for question in ({}, {"prefer": ["z"]}, {"max_input": 5}, {"order": "newest"}):
        asked: dict[str, Any] = question
        specs = [f"{p}:{id}" for p, id in snapshot.candidates(**asked)]
        assert [row["spec"] for row in snapshot.rows(**asked)] == specs
    llm_db.load(sources=[Given(DATA)])
    assert [row["id"] for row in llm_db.rows(max_input=5)] == ["full"]


def test_every_column_has_one_type_or_none(snapshot: Snapshot) -> None:
    catalogs = [snapshot, llm_db.snapshot()]
    for row in [row for each in catalogs for row in each.rows()]:
        assert list(row) == list(COLUMNS)
        for name, value in row.items():
            assert value is None or type(value) is COLUMNS[name], name


def test_nothing_known_is_lost_and_nothing_unknown_appears() -> None:
    for model in llm_db.models("openai"):
        (row,) = [r for r in llm_db.rows(scope="openai") if r["id"] == model.id]
        for path, value in _leaves(model):
            assert _same(row[path], value), path


def _leaves(record: Any, prefix: str = "") -> list[tuple[str, Any]]:
    found: list[tuple[str, Any]] = []
    for field in record.__attrs_attrs__:
        value, path = getattr(record, field.alias), f"{prefix}{field.alias}"
        if hasattr(value, "__attrs_attrs__"):
            found += _leaves(value, f"{path}_")
        elif rule_of(type(record), field).kind != "record":
            found.append((path, value))
    return found


def _same(cell: Any, value: Any) -> bool:
    if isinstance(value, str | bool | int | float | None):
        return bool(cell == value)
    if not value:
        return cell is None
    if "," in cell and not cell.startswith(("[", "{")):
        return bool(cell.split(",") == [*map(str, value)])
    try:
        plain = json.loads(cell)
    except ValueError:
        return bool([cell] == [*map(str, value)])
    return len(plain) == len(value)


# -- the real libraries ----------------------------------------------------------------

DOCS = Path(__file__).parents[2] / "docs" / "queries.md"
MISSING = "is not installed; it is in the dependency group `test`"


def check(column: list[Any]) -> None:
    """The last model is known, the others are not: nothing lost, nothing made 0."""
    assert column[-1] == 0.5
    assert all(value is None or math.isnan(value) for value in column[:-1])
    assert len(column) == 151


def recipe(library: str) -> dict[str, Any]:
    """What the recipe of docs/queries.md for this library leaves behind."""
    pytest.importorskip(library, reason=f"{library} {MISSING}")
    blocks = re.findall(r"```python\n(.*?)```", DOCS.read_text("utf-8"), re.DOTALL)
    (code,) = [block for block in blocks if f"import {library}\n" in block]
    llm_db.load(sources=[Given(DATA)])
    names: dict[str, Any] = {"llm_db": llm_db}
    exec(code, names)
    return names


def test_pandas() -> None:
    frame = recipe("pandas")["frame"]
    check(frame["cost_output"].tolist())
    assert str(frame["cost_output"].dtype) == "float64"
    assert frame[frame["cost_output"] < 1]["spec"].tolist() == ["z:full"]


def test_polars() -> None:
    frame = recipe("polars")["frame"]
    import polars

    check(frame["cost_output"].to_list())
    assert frame["cost_output"].dtype == polars.Float64
    assert frame["limits_context"].dtype == polars.Int64
    assert frame.filter(polars.col("cost_output") < 1)["spec"].to_list() == ["z:full"]


def test_pyarrow() -> None:
    table = recipe("pyarrow")["table"]
    import pyarrow

    check(table["cost_output"].to_pylist())
    assert table.schema.field("cost_output").type == pyarrow.float64()
    assert table.schema.field("capabilities_chat").type == pyarrow.bool_()


def test_a_model_outside_a_catalog_is_a_row_too() -> None:
    from llm_db.answers.rows import rows

    (row,) = rows([Model(provider="p", id="m")])
    assert row["spec"] == "p:m"
    assert row["cost_input"] is None
