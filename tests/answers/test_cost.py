"""cost: bills worked out by hand, and what a bill says of itself."""

from __future__ import annotations

import json
import tomllib
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

import llm_db
from llm_db import Model, UsageError

VECTORS: list[dict[str, Any]] = tomllib.loads(
    Path(__file__).with_name("cost_vectors.toml").read_text("utf-8"),
    parse_float=str,
)["vector"]


def _numbers(value: Any) -> Any:
    """TOML's floats, kept as text until here so that none is read twice."""
    if isinstance(value, dict):
        return {key: _numbers(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_numbers(item) for item in value]
    return float(value) if isinstance(value, str) else value


def priced(vector: dict[str, Any]) -> Model:
    """A model with the vector's prices."""
    fields = {"id": "it", "provider": vector.get("provider", "test")}
    if "cost" in vector:
        fields["cost"] = _numbers(vector["cost"])
    return Model.from_dict(fields)


def bill_of(vector: dict[str, Any], usage: Any) -> Any:
    return llm_db.cost(priced(vector), usage, **vector.get("args", {}))


def _decimal(text: str) -> Decimal | None:
    return None if text == "-" else Decimal(text)


def _line(text: str) -> tuple[Any, ...]:
    part, quantity, price, amount, *priced_as = text.split()
    field = (priced_as or [part])[0]
    known = price != "-"
    return (
        part,
        int(quantity),
        _decimal(price),
        field if known else None,
        _decimal(amount),
    )


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["name"])
def test_a_bill_is_what_was_worked_out_by_hand(vector: dict[str, Any]) -> None:
    usage = json.loads(vector["usage"])
    if "error" in vector:
        with pytest.raises(UsageError) as caught:
            bill_of(vector, usage)
        assert caught.value.reason == vector["error"]
        return
    bill = bill_of(vector, usage)
    lines = [
        (line.part, line.quantity, line.price, line.priced_as, line.amount)
        for line in bill.lines
    ]
    assert lines == [_line(text) for text in vector["lines"]]
    total = vector.get("total")
    assert bill.total == (None if total is None else Decimal(total))
    assert bill.known == Decimal(vector.get("known", total or "0"))
    assert bill.unknown == tuple(vector.get("unknown", ()))
    assert bill.assumed == tuple(vector.get("assumed", ()))
    reported = vector.get("reported")
    assert bill.reported == (None if reported is None else Decimal(reported))
    assert bill.tier == vector.get("tier")
    if "context" in vector:
        assert bill.context == vector["context"]
    if "shape" in vector:
        assert llm_db.usage(usage, vector.get("provider")).shape == vector["shape"]
