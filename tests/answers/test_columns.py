"""The columns of a package say what its records say, and answer as they do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

import llm_db
from catalogs import build, provider
from llm_db import Snapshot
from llm_db.answers.columns import FACTS, columns_of
from llm_db.pipeline import catalog_of

ODD: dict[str, Any] = provider(
    "a",
    {"id": "x/Same-Name", "family": "", "cost": {"input": 1, "output": 0.5}},
    {"id": "two\nlines", "canonical": "lab/m"},
    {"id": "same.name", "family": "own", "lifecycle": {"retires_on": "2027-01-01"}},
    {"id": "nodash", "status": "beta", "release_date": "2024-06"},
) | provider(
    "b",
    {"id": "samename", "cost": {"tiers": [{"size": 9, "input": 3}, {"size": 5}]}},
    {"id": "\udc80", "limits": {"context": 7}, "open_weights": True},
)


def every_fact(snapshot: Snapshot, name: str) -> list[Any]:
    """What the column of this name says of each model, in the default order."""
    column = columns_of(catalog_of(snapshot)).column(name)
    numbers = column.by_model(range(len(column.values)))
    return [column.values[number] for number in numbers[: len(snapshot.candidates())]]


@pytest.mark.parametrize("name", FACTS)
def test_the_shipped_columns_are_those_of_the_records(name: str) -> None:
    snapshot = llm_db.snapshot()
    facts = [FACTS[name](snapshot.model(key)) for key in snapshot.candidates()]
    assert every_fact(snapshot, name) == facts


@pytest.mark.parametrize("name", FACTS)
def test_so_are_those_of_odd_ids_and_families(
    package: Callable[..., str], name: str
) -> None:
    snapshot = Snapshot.of_package(package("odd_columns", ODD))
    facts = [FACTS[name](snapshot.model(key)) for key in snapshot.candidates()]
    assert every_fact(snapshot, name) == facts


def test_filters_and_overrides_of_a_package_are_seen(
    package: Callable[..., str],
) -> None:
    name = package("odd_columns", ODD)
    whole = Snapshot.of_package(name)
    narrow = whole.with_filters(deny={"a": ["x/*"]})
    assert narrow.candidates(max_input=1) == ()
    assert whole.candidates(max_input=1) == (("a", "x/Same-Name"),)


@pytest.mark.parametrize("count", [1, 256, 257, 4_500])
def test_any_number_of_distinct_prices_is_bounded_rightly(count: int) -> None:
    prices = [number * 7919 % count for number in range(count)]  # in no order
    by_id = {f"m{number:04}": price for number, price in enumerate(prices)}
    models = [{"id": id, "cost": {"input": price}} for id, price in by_id.items()]
    snapshot = build(provider("p", *models))
    for most in (0, count // 3, count - 1):
        found = [key.id for key in snapshot.candidates(max_input=most)]
        assert found == [id for id, price in by_id.items() if price <= most]
