"""cost(at=): the price of a day, from the history that pulls record."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

import llm_db
from llm_db import ModelNotFoundError
from llm_db_generator import generate
from pullproject import body, model, new_project, provider, pull_body

USAGE = {"prompt_tokens": 1_000_000, "completion_tokens": 0, "total_tokens": 1_000_000}


def priced(id: str, input: float) -> dict[str, Any]:
    return model(id, cost={"input": input, "output": 2})


#: The price of `a` falls, `b` leaves, `c` comes later.
EDITIONS = {
    "2026-01-05": provider("acme", priced("a", 3), priced("b", 5)),
    "2026-01-12": provider("acme", priced("a", 2), priced("b", 5)),
    "2026-01-19": provider("acme", priced("a", 2), priced("c", 7)),
}


@pytest.fixture
def catalog(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> llm_db.Snapshot:
    project = new_project(tmp_path / "project")
    for day, document in EDITIONS.items():
        text = body({"acme": document})
        pull_body(project, text, edition=day, generate=False, accept_loss=True)
    generate(project, package="priced_then")
    monkeypatch.syspath_prepend(str(project / "generated"))
    return llm_db.Snapshot.of_package("priced_then")


def paid(catalog: llm_db.Snapshot, spec: str, at: Any) -> tuple[Decimal | None, Any]:
    bill = catalog.cost(spec, USAGE, at=at)
    return bill.total, bill.assumed


def test_a_day_has_the_price_that_held_on_it(catalog: llm_db.Snapshot) -> None:
    for day in ("2026-01-05", date(2026, 1, 11)):
        assert paid(catalog, "acme:a", day) == (3, ())
    for day in ("2026-01-12", "2026-07-01", date(2027, 1, 1)):
        assert paid(catalog, "acme:a", day) == (2, ())
    assert catalog.cost("acme:a", USAGE).total == 2


def test_a_moment_is_a_day_in_utc(catalog: llm_db.Snapshot) -> None:
    assert paid(catalog, "acme:a", datetime(2026, 1, 11, 23, tzinfo=UTC)) == (3, ())
    east = timezone(timedelta(hours=9))
    # The 12th there, and still the 11th in UTC.
    assert paid(catalog, "acme:a", datetime(2026, 1, 12, 8, tzinfo=east)) == (3, ())
    assert paid(catalog, "acme:a", "2026-01-11T23:30:00-02:00") == (2, ())
    assert paid(catalog, "acme:a", "2026-01-11T23:30:00Z") == (3, ())


def test_before_the_first_known_day_its_price_is_assumed(
    catalog: llm_db.Snapshot,
) -> None:
    assert paid(catalog, "acme:a", "2025-06-01") == (3, ("at",))
    assert paid(catalog, "acme:c", "2026-01-06") == (7, ("at",))


def test_a_model_that_is_gone_has_its_price_where_a_day_is_said(
    catalog: llm_db.Snapshot,
) -> None:
    bill = catalog.cost("acme:b", USAGE, at="2026-01-06")
    assert (bill.total, bill.assumed, bill.model) == (5, (), "acme:b")
    assert paid(catalog, "acme:b", "2026-02-01") == (5, ("at",))
    with pytest.raises(ModelNotFoundError) as caught:
        catalog.cost("acme:b", USAGE)
    assert caught.value.gone is not None
    with pytest.raises(ModelNotFoundError):
        catalog.cost("acme:never", USAGE, at="2026-01-06")
