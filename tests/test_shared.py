"""`llm_db.schema.shared`: parts that are alike are one record, and nothing else changes."""

import pickle
from collections.abc import Callable
from typing import Any

import pytest

import llm_db
from llm_db import schema
from llm_db.schema import shared


@pytest.mark.parametrize("name", shared.__all__)
def test_a_record_is_the_one_that_its_class_builds(name: str) -> None:
    made: dict[str, dict[str, Any]] = {
        "Capabilities": {"chat": False, "tools": shared.Tools(enabled=True)},
        "Cost": {"input": 5, "output": 0.5},
        "CostTier": {"size": 200_000, "input": 6},
        "Json": {"schema": True},
        "Lifecycle": {"retires_on": "2026-12-01"},
        "Limits": {"context": 128_000},
        "Modalities": {"input": ("text", "image"), "output": ("text",)},
        "Model": {"id": "a", "provider": "p"},
        "Provider": {"id": "p"},
        "Reasoning": {"enabled": True, "efforts": ("low", "high")},
        "Streaming": {"tool_calls": True},
        "Texts": {"package": "some_catalog"},
        "Tools": {"enabled": True, "parallel": True},
    }
    cls = getattr(schema, name)
    record = getattr(shared, name)(**made[name])
    assert type(record) is cls
    if cls in schema.RECORDS:
        assert record == cls(**made[name])
        assert pickle.loads(pickle.dumps(record)) == record


@pytest.mark.parametrize(
    "build",
    [
        lambda: shared.Limits(context=128_000, output=4096),
        lambda: shared.Modalities(input=("text",), output=("text",)),
        lambda: shared.Cost(input=2.5, output=10),
        lambda: shared.Capabilities(
            reasoning=shared.Reasoning(enabled=True, efforts=("low", "high")),
            tools=shared.Tools(enabled=True),
            json=shared.Json(schema=True),
            streaming=shared.Streaming(tool_calls=True),
        ),
    ],
)
def test_equal_parts_are_one_record(build: Callable[[], Any]) -> None:
    assert build() is build()


def test_prices_that_are_equal_and_written_otherwise_stay_what_they_are() -> None:
    for prices in ([5, 5.0], [0, 0.0, -0.0]):
        made = [shared.Cost(input=price).input for price in prices]
        assert [repr(price) for price in made] == [repr(price) for price in prices]
        tiers = [
            shared.Cost(tiers=(shared.CostTier(size=1, input=price),)).tiers[0].input
            for price in prices
        ]
        assert [repr(price) for price in tiers] == [repr(price) for price in prices]
        tools = [
            shared.Cost(tools={"web_search": p}).tools["web_search"] for p in prices
        ]
        assert [repr(price) for price in tools] == [repr(price) for price in prices]


def test_what_holds_other_values_is_another_record() -> None:
    assert shared.Limits(context=1) != shared.Limits(output=1)
    some = shared.Capabilities(tools=shared.Tools(enabled=True))
    assert some != shared.Capabilities(tools=shared.Tools(enabled=True, strict=True))
    assert some != shared.Capabilities(chat=False, tools=shared.Tools(enabled=True))


def test_prices_with_modes_are_built_each_for_itself() -> None:
    cost = shared.Cost(input=5, modes={"batch": shared.Cost(input=2.5)})
    assert cost == schema.Cost(input=5, modes={"batch": schema.Cost(input=2.5)})


def test_an_argument_that_no_field_takes_is_an_error() -> None:
    made: tuple[Any, ...] = (shared.Cost, shared.Limits, shared.Capabilities)
    for build in made:
        with pytest.raises(TypeError, match="colour"):
            build(colour="red")


def test_the_models_of_the_catalog_share_what_is_alike() -> None:
    # Thousands of models, some hundred distinct records: as many objects as values.
    models = llm_db.models()
    for name in ("limits", "modalities", "capabilities"):
        parts = [part for model in models if (part := getattr(model, name)) is not None]
        assert len({id(part) for part in parts}) == len({*parts})
