"""The records: validation, round trips, defaults, `extra`, immutability."""

from __future__ import annotations

import copy
import json
import pickle
import re
import weakref
from collections.abc import Callable, Mapping
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import Any

import attrs
import pytest

import llm_db
from llm_db import (
    Capabilities,
    Cost,
    CostTier,
    InvalidRecordError,
    Json,
    Lifecycle,
    Limits,
    Modalities,
    Modality,
    Model,
    Provider,
    Reasoning,
    Streaming,
    Tools,
    schema,
)

FULL: dict[str, Any] = {
    "id": "m",
    "provider": "google-vertex",
    "provider_model_id": "pm",
    "name": "M",
    "family": "f",
    "release_date": "2024-06",
    "last_updated": "2024-07-01",
    "knowledge": "2023",
    "limits": {"context": 1, "output": 2, "input": 3},
    "cost": {
        "input": 0,
        "output": 0.5,
        "cache_read": 1,
        "cache_write": 2,
        "training": 3,
        "image": 4,
        "audio": 5,
        "reasoning": 6,
        "input_audio": 7,
        "output_audio": 8,
        "tiers": [{"size": 1, "input": 2, "output_audio": 3.5}],
    },
    "modalities": {"input": [m.value for m in Modality], "output": ["text"]},
    "capabilities": {
        "chat": False,
        "embeddings": True,
        "reasoning": {"enabled": True, "token_budget": 0},
        "tools": {"enabled": True, "streaming": True, "strict": True, "parallel": True},
        "json": {"native": True, "schema": True, "strict": True},
        "streaming": {"text": False, "tool_calls": True},
    },
    "deprecated": True,
    "aliases": ["a", "b"],
    "tags": ["t"],
    "status": "beta",
    "open_weights": False,
    "attachment": True,
    "temperature": False,
    "extra": {"a": [1, {"b": None}], "c": {"d": "e"}},
}
PROVIDER: dict[str, Any] = {
    "id": "Google-Vertex",
    "name": "V",
    "base_url": "https://x",
    "env": ["A", "B"],
    "doc": "https://y",
    "extra": {"npm": "z"},
}
#: The records of every class, filled.
RECORDS: list[Any] = [
    Model.from_dict(FULL),
    Model.from_dict({"id": "m", "provider": "p"}),
    Provider.from_dict(PROVIDER),
    Provider(id="p"),
    Limits(context=1),
    Cost(input=0, tiers=(CostTier(size=5, input=1),)),
    CostTier(size=5),
    Modalities(input=("text", "pdf")),  # type: ignore[arg-type]
    Capabilities(),
    Reasoning(token_budget=0),
    Tools(enabled=True),
    Json(native=True),
    Streaming(tool_calls=True),
]


def ids(record: Any) -> str:
    return type(record).__name__


def test_the_seeds_defaults_are_filled_in() -> None:
    model = Model.from_dict({"id": "m", "provider": "p"})
    assert model == Model(id="m", provider="p")
    assert model.deprecated is False
    assert model.aliases == model.tags == ()
    assert model.extra == {}
    for field in (
        "name",
        "family",
        "limits",
        "cost",
        "modalities",
        "status",
        "open_weights",
    ):
        assert getattr(model, field) is None
    assert model.capabilities == Capabilities(
        chat=True,
        embeddings=False,
        reasoning=Reasoning(enabled=False, token_budget=None),
        tools=Tools(enabled=False, streaming=False, strict=False, parallel=False),
        json=Json(native=False, schema=False, strict=False),
        streaming=Streaming(text=True, tool_calls=False),
    )
    provider = Provider.from_dict({"id": "p"})
    assert (provider.name, provider.env, provider.extra) == (None, (), {})


def test_from_dict_reads_every_field() -> None:
    model = Model.from_dict(FULL)
    assert model.provider == "google_vertex"
    assert model.spec == "google_vertex:m"
    assert model.cost is not None
    assert model.cost.tiers == (CostTier(size=1, input=2, output_audio=3.5),)
    assert model.modalities is not None
    assert model.modalities.input == tuple(Modality)
    assert model.capabilities.reasoning.token_budget == 0
    assert Provider.from_dict(PROVIDER).id == "google_vertex"
    assert Provider.from_dict(PROVIDER).env == ("A", "B")


@pytest.mark.parametrize("record", RECORDS, ids=ids)
def test_to_dict_is_json_ready_and_from_dict_its_inverse(record: Any) -> None:
    plain = record.to_dict()
    assert json.loads(json.dumps(plain)) == plain
    again = type(record).from_dict(plain)
    assert again == record
    assert again.to_dict() == plain
    assert list(again.to_dict()) == list(plain)
    assert None not in plain.values()


@pytest.mark.parametrize("record", RECORDS, ids=ids)
def test_records_are_immutable_hashable_picklable_and_copyable(record: Any) -> None:
    for name in ("id", "input", "enabled", "anything"):
        with pytest.raises((AttributeError, TypeError)):
            setattr(record, name, "x")
    assert not hasattr(record, "__dict__")
    for again in (
        pickle.loads(pickle.dumps(record)),
        copy.copy(record),
        copy.deepcopy(record),
        type(record).from_dict(record.to_dict()),
    ):
        assert again == record
        assert hash(again) == hash(record)
    assert len({record, copy.deepcopy(record)}) == 1
    assert record != 5
    assert record != record.to_dict()


def test_a_repr_names_the_class_and_shows_what_is_not_default() -> None:
    assert repr(Model(id="m", provider="p")) == "Model(id='m', provider='p')"
    assert repr(Cost(input=0)) == "Cost(input=0)"


@pytest.mark.parametrize(
    ("field", "change"),
    [
        ("id", {"id": None}),
        ("id", {"id": ""}),
        ("id", {"id": 5}),
        ("provider", {"provider": None}),
        ("provider", {"provider": "a b"}),
        ("provider", {"provider": 5}),
        ("name", {"name": b"x"}),
        ("limits", {"limits": 5}),
        ("limits.context", {"limits": {"context": 0}}),
        ("limits.context", {"limits": {"context": True}}),
        ("limits.input", {"limits": {"input": 1.5}}),
        ("cost.input", {"cost": {"input": True}}),
        ("cost.reasoning", {"cost": {"reasoning": float("inf")}}),
        ("cost.tiers", {"cost": {"tiers": 5}}),
        ("cost.tiers[0]", {"cost": {"tiers": [1]}}),
        ("cost.tiers[1].size", {"cost": {"tiers": [{"size": 1}, {"input": 2}]}}),
        ("cost.tiers[0].input", {"cost": {"tiers": [{"size": 1, "input": "2"}]}}),
        ("modalities.output", {"modalities": {"output": "text"}}),
        ("capabilities.tools", {"capabilities": {"tools": True}}),
        ("capabilities.json.schema", {"capabilities": {"json": {"schema": "yes"}}}),
        (
            "capabilities.reasoning.token_budget",
            {"capabilities": {"reasoning": {"token_budget": -1}}},
        ),
        ("deprecated", {"deprecated": "no"}),
        ("aliases", {"aliases": "ab"}),
        ("tags", {"tags": {"a"}}),
        ("open_weights", {"open_weights": 1}),
        ("extra", {"extra": []}),
        ("extra.a.b", {"extra": {"a": {"b": float("nan")}}}),
        ("extra.a[1]", {"extra": {"a": [1, object()]}}),
        ("extra", {"extra": {5: 1}}),
    ],
)
def test_an_invalid_record_names_the_field(field: str, change: dict[str, Any]) -> None:
    with pytest.raises(InvalidRecordError, match="Model") as caught:
        Model.from_dict({**FULL, **change})
    assert caught.value.field == field
    assert field in str(caught.value)
    assert caught.value.reason == "invalid_record"
    assert isinstance(caught.value, ValueError)


@pytest.mark.parametrize(
    "change", [{"id": None}, {"id": "a b"}, {"env": "A"}, {"doc": 5}]
)
def test_an_invalid_provider_names_the_field(change: dict[str, Any]) -> None:
    with pytest.raises(InvalidRecordError, match="Provider") as caught:
        Provider.from_dict({**PROVIDER, **change})
    assert caught.value.field == next(iter(change))


@pytest.mark.parametrize(
    "cls", [Model, Provider, Cost, Limits, Capabilities, Modalities]
)
@pytest.mark.parametrize("data", [None, 5, "x", [], [("id", "x")]], ids=repr)
def test_from_dict_takes_nothing_but_a_mapping(cls: Any, data: Any) -> None:
    with pytest.raises(InvalidRecordError, match="mapping"):
        cls.from_dict(data)


def test_a_value_that_cannot_be_shown_is_an_invalid_record_too() -> None:
    class Silent:
        def __repr__(self) -> str:
            raise RuntimeError

    deep: list[Any] = []
    for _ in range(100_000):
        deep = [deep]
    wrong: Any
    for wrong in (Silent(), deep):
        for given in (wrong, {"id": wrong}, {"id": "m", "provider": wrong}):
            with pytest.raises(InvalidRecordError, match=type(wrong).__name__):
                Model.from_dict(given)


def test_none_counts_as_absent_at_every_level() -> None:
    nested = {
        "limits": {"context": None},
        "cost": {"input": None, "tiers": None},
        "modalities": {"input": None},
        "capabilities": {"chat": None, "tools": {"enabled": None}, "json": None},
        "aliases": None,
        "extra": None,
        "what": None,
    }
    model = Model.from_dict({"id": "m", "provider": "p", **nested})
    assert model == Model(id="m", provider="p")  # an empty record is not one
    assert Cost.from_dict({"input": None, "output": 0}) == Cost(output=0)
    assert Limits.from_dict({"context": None}) == Limits()
    assert Tools.from_dict({"enabled": None}) == Tools()


@pytest.mark.parametrize("cls", [Limits, Cost, Modalities, Lifecycle])
def test_an_empty_record_is_none_however_the_model_is_made(cls: type[Any]) -> None:
    name = cls.__name__.lower()
    given: dict[str, Any] = {name: cls()}
    model = Model(id="m", provider="p", **given)
    assert getattr(model, name) is None
    assert model == Model(id="m", provider="p")
    assert Model.from_dict(model.to_dict()) == model
    assert Model.from_dict({"id": "m", "provider": "p", name: {}}) == model


def test_an_empty_record_to_which_somebody_refers_is_none_too() -> None:
    limits = Limits()
    reference = weakref.ref(limits)
    assert Model(id="m", provider="p", limits=limits).limits is None
    assert reference() is limits


def test_a_record_that_says_0_or_has_but_its_last_field_is_not_empty() -> None:
    costs = [Cost(input=0), Cost(output_image=0), Cost(tools={"web_search": 0.01})]
    for cost in costs:
        assert Model(id="m", provider="p", cost=cost).cost == cost


def test_every_key_without_a_field_goes_to_extra() -> None:
    model = Model.from_dict(
        {
            "id": "m",
            "provider": "p",
            "what": [1],
            "extra": {"kept": True},
            "cost": {"input": 1, "per_call": 2, "tiers": [{"size": 1, "odd": 3}]},
            "limits": {"images": 4},
            "capabilities": {"tools": {"enabled": True, "mcp": True}},
            "modalities": {"input": ["text", "SMELL"], "output": ["Text"], "via": "x"},
        }
    )
    assert model.extra == {
        "kept": True,
        "what": [1],
        "cost": {"per_call": 2, "tiers": [{"odd": 3}]},
        "limits": {"images": 4},
        "capabilities": {"tools": {"mcp": True}},
        "modalities": {"via": "x"},
        "unknown_modalities": {"input": ["SMELL"]},
    }
    assert model.modalities == Modalities(input=("text",), output=("text",))  # type: ignore[arg-type]
    assert Provider.from_dict({"id": "p", "npm": "x"}).extra == {"npm": "x"}


def test_a_record_without_extra_refuses_an_unknown_key() -> None:
    with pytest.raises(InvalidRecordError, match="per_call") as caught:
        Cost.from_dict({"per_call": 1})
    assert caught.value.field == "per_call"
    with pytest.raises(
        InvalidRecordError, match=r"did you mean `modes\.x\.input`"
    ) as c:
        Cost.from_dict({"modes": {"x": {"inptu": 1}}})
    assert c.value.field == "modes.x.inptu"


def test_prices_are_kept_as_they_came() -> None:
    for price in (
        0,
        0.0,
        1,
        0.49299999999999994,
        5e-324,
        10**30,
        9007199254740993,
        -0.0,
    ):
        found = Cost.from_dict({"input": price}).input
        assert repr(found) == repr(price)
    assert Cost().input is None
    assert Cost(input=0) != Cost()


@pytest.mark.parametrize("whole", [9007199254740993, 10**30, 2**70 + 1])
@pytest.mark.parametrize("kind", [int, Decimal, Fraction])
def test_a_whole_number_stays_exact_whatever_its_type(
    whole: int, kind: Callable[[int], object]
) -> None:
    limits = Limits.from_dict({"context": kind(whole)})
    assert repr(limits.context) == repr(whole)
    assert repr(Cost.from_dict({"input": kind(whole)}).input) == repr(whole)


@pytest.mark.parametrize("text", ["1E+999999", "-1E+999999", "1E-999999", "NaN"])
def test_a_decimal_of_an_absurd_size_is_refused_and_not_written_out(text: str) -> None:
    for cls, field in ((Limits, "context"), (Cost, "input")):
        with pytest.raises(InvalidRecordError, match=re.escape(f"Decimal('{text}')")):
            cls.from_dict({field: Decimal(text)})


def test_old_and_new_spellings_of_strings_become_plain_strings() -> None:
    class Odd(StrEnum):
        M = "m"

    model = Model.from_dict({"id": Odd.M, "provider": Odd.M, "name": Odd.M, "x": Odd.M})
    assert {
        type(v) for v in (model.id, model.provider, model.name, model.extra["x"])
    } == {str}


def test_modalities_are_open_for_pdf_and_closed_for_nonsense() -> None:
    assert {m.value for m in Modality} == {
        *("text", "image", "audio", "video", "code", "document", "embedding", "pdf")
    }
    assert Modality.TEXT == "text"
    with pytest.raises(ValueError, match="smell"):
        Modalities(input=("smell",))  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="text"):
        Modalities(input="text")  # type: ignore[arg-type]


# -- extra -----------------------------------------------------------------------------


@pytest.fixture
def extra() -> Mapping[str, Any]:
    return Model.from_dict(FULL).extra


def test_extra_equals_the_plain_mapping_of_the_same_values(
    extra: Mapping[str, Any],
) -> None:
    assert extra == FULL["extra"]
    assert FULL["extra"] == extra
    assert not extra != FULL["extra"]  # noqa: SIM202
    assert extra != {}
    assert extra["a"] == (1, {"b": None})
    assert json.loads(json.dumps(extra)) == FULL["extra"]
    assert dict(extra)["c"] == {"d": "e"}


def test_extra_cannot_be_changed_at_any_depth(extra: Any) -> None:
    attempts: list[Callable[[], Any]] = [
        lambda: extra.update(a=1),
        lambda: extra.__setitem__("a", 1),
        lambda: extra.__delitem__("a"),
        lambda: extra.pop("a"),
        lambda: extra.popitem(),
        lambda: extra.clear(),
        lambda: extra.setdefault("z", 1),
        lambda: extra.__ior__({"z": 1}),
        lambda: extra["c"].update(d=1),
        lambda: extra["a"].append(1),
        lambda: extra["a"][1].update(b=1),
    ]
    for attempt in attempts:
        with pytest.raises((TypeError, AttributeError)):
            attempt()
    extra.__init__({"z": 1})
    assert extra == FULL["extra"]


def test_a_record_does_not_follow_what_an_equal_one_was_made_from() -> None:
    def data() -> dict[str, Any]:
        cost = {"input": 1.25, "tools": {"web_search": 10}}
        return {"id": "m", "provider": "p", "cost": cost}

    first = data()
    before = Model.from_dict(first)
    first["cost"]["tools"]["web_search"] = 99
    after = Model.from_dict(data())
    assert before == after
    assert after.to_dict()["cost"]["tools"] == {"web_search": 10}


def test_extra_does_not_follow_what_it_was_made_from() -> None:
    raw: dict[str, Any] = {
        "id": "m",
        "provider": "p",
        "extra": {"a": [1], "b": {"c": 1}},
    }
    model = Model.from_dict(raw)
    direct = Model(id="m", provider="p", extra=raw["extra"])
    raw["extra"]["a"].append(2)
    raw["extra"]["b"]["c"] = 2
    raw["extra"]["d"] = 3
    assert model.extra == direct.extra == {"a": [1], "b": {"c": 1}}
    assert model == direct


def test_extra_is_hashable_picklable_and_deep_copyable(
    extra: Mapping[str, Any],
) -> None:
    for again in (
        pickle.loads(pickle.dumps(extra)),
        copy.copy(extra),
        copy.deepcopy(extra),
    ):
        assert again == extra
        assert type(again) is type(extra)
        assert hash(again) == hash(extra)


def test_a_copy_made_with_dict_may_be_changed(extra: Mapping[str, Any]) -> None:
    mine = dict(extra) | {"new": 1}
    mine["more"] = 2
    assert "new" not in extra


def test_the_schema_module_lists_its_classes() -> None:
    for name in schema.__all__:
        if name != "ModelSpec":  # an alias
            assert getattr(schema, name).__module__ == "llm_db.schema"
        if name not in ("Extra", "ProviderIdEnum"):
            assert getattr(llm_db, name) is getattr(schema, name)


def test_a_changed_copy_of_a_packaged_model_is_as_good_as_any() -> None:
    packaged = llm_db.model("openai:gpt-4o")
    assert packaged.description
    mine = attrs.evolve(packaged, provider="acme", id="my-deployment")
    assert mine.description is None  # upstream says nothing of it
    assert pickle.loads(pickle.dumps(mine)) == mine
    assert hash(mine) == hash(attrs.evolve(mine))
    assert "my-deployment" in repr(mine)
    assert Model.from_dict(mine.to_dict()) == mine
    raw = attrs.asdict(packaged, recurse=False)["_description"]
    with pytest.raises(AttributeError):
        raw.package = "elsewhere"
    assert copy.deepcopy(raw).of("openai", "gpt-4o") == packaged.description
