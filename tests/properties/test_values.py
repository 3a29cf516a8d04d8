"""Every public class: pickle, copy, hash and equality, and no way to change it."""

from __future__ import annotations

import copy
import inspect
import json
import pickle
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import llm_db
from llm_db import errors, schema
from llm_db.schema import Extra, Model, Provider
from llm_db.sources import Config
from properties.strategies import JSON, TEXT, catalogs, exact, model_records

_SEVERAL = range(2, pickle.HIGHEST_PROTOCOL + 1)


def _parts(record: Any) -> Iterator[Any]:
    """The record and every record, tuple and mapping inside."""
    yield record
    for field in getattr(record, "__attrs_attrs__", ()):
        value = getattr(record, field.name)
        if isinstance(value, tuple):
            for item in value:
                yield from _parts(item)
        elif value is not None:
            yield from _parts(value)


def _models() -> st.SearchStrategy[Model]:
    return model_records().map(
        lambda record: Model.from_dict({**record, "provider": "a"})
    )


def _assert_value(value: Any) -> None:
    twins = [copy.copy(value), copy.deepcopy(value)]
    twins += [pickle.loads(pickle.dumps(value, protocol)) for protocol in _SEVERAL]
    for twin in twins:
        assert type(twin) is type(value)
        assert twin == value
        assert (twin != value) is False
        assert hash(twin) == hash(value)
        assert repr(twin) == repr(value)


@given(_models())
def test_models_and_all_their_parts(model: Model) -> None:
    for part in _parts(model):
        _assert_value(part)
        for field in getattr(part, "__attrs_attrs__", ()):
            with pytest.raises(AttributeError):
                setattr(part, field.name, None)
    assert exact(Model.from_dict(model.to_dict()).to_dict()) == exact(model.to_dict())
    assert Model.from_dict(model.to_dict()) == model
    json.dumps(model.to_dict(), allow_nan=False)


@given(_models(), _models())
def test_equality_is_that_of_the_plain_values(one: Model, other: Model) -> None:
    assert (one == other) == (one.to_dict() == other.to_dict())
    if one == other:
        assert hash(one) == hash(other)
    assert one != one.to_dict()
    assert one != object()


@given(st.dictionaries(TEXT, JSON, max_size=4))
def test_extra(plain: dict[str, Any]) -> None:
    extra = Extra(plain)
    _assert_value(extra)
    assert extra == plain
    assert plain == extra
    assert Extra(reversed(list(extra.items()))) == extra
    assert hash(Extra(reversed(list(extra.items())))) == hash(extra)
    for change in (
        lambda: extra.__setitem__("k", 1),
        lambda: extra.__delitem__("k"),
        lambda: extra.__ior__({"k": 1}),
        lambda: extra.update(k=1),
        lambda: extra.setdefault("k", 1),
        lambda: extra.pop("k", None),
        extra.popitem,
        extra.clear,
    ):
        with pytest.raises(TypeError):
            change()
    extra.__init__({"k": 1})  # type: ignore[misc]
    assert extra == plain
    assert Extra(extra, new=1) != extra


@given(catalogs())
def test_snapshots_and_what_they_hand_out(data: dict[str, Any]) -> None:
    snapshot = llm_db.build(sources=[Config(data)])
    _assert_value(snapshot)
    thawed = pickle.loads(pickle.dumps(snapshot))
    assert thawed.meta == snapshot.meta
    assert thawed.report == snapshot.report
    assert thawed.aliases_by_key == snapshot.aliases_by_key
    for value in (
        snapshot.meta,
        snapshot.report,
        snapshot.providers,
        *snapshot.providers,
        *snapshot.models_by_key,
        *(snapshot.resolve(key) for key in snapshot.models_by_key),
        llm_db.State(snapshot, 1, None),
    ):
        _assert_value(value)
    for name in ("edition", "provider_ids", "new"):
        with pytest.raises(AttributeError):
            setattr(snapshot, name, None)
    for mapping in (
        snapshot.providers_by_id,
        snapshot.models_by_key,
        snapshot.aliases_by_key,
    ):
        with pytest.raises(TypeError):
            mapping["k"] = None  # type: ignore[index]


_ERRORS = [
    cls
    for _, cls in sorted(inspect.getmembers(errors, inspect.isclass))
    if issubclass(cls, errors.LLMDBError)
]


@pytest.mark.parametrize("cls", _ERRORS)
def test_errors_survive_pickle_and_copy(cls: type[errors.LLMDBError]) -> None:
    given: dict[str, Any] = {}
    if cls is errors.AmbiguousModelError:
        given = {"candidates": (llm_db.ModelKey("a", "b"),)}
    if cls is errors.InvalidRecordError:
        given = {"field": "cost.input"}
    error = cls("what, where, and \ud800", reason="why", **given)
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert type(twin) is cls
        assert twin.args == error.args
        assert vars(twin) == vars(error)


def test_every_record_class_was_seen() -> None:
    """A new record class has to be added to the strategies."""
    model = Model.from_dict(
        {
            "id": "m",
            "provider": "p",
            "limits": {"context": 1},
            "cost": {"tiers": [{"size": 1}]},
            "modalities": {"input": ["text"]},
            "lifecycle": {"retires_on": "2026-01-31"},
            "extra": {"a": 1},
        }
    )
    annotations = {"ModelSpec", "ProviderIdEnum"}  # of no record: for users' own fields
    seen = {type(part).__name__ for part in [*_parts(model), Provider(id="p")]}
    assert seen | {"str", "bool"} | annotations >= set(schema.__all__)
