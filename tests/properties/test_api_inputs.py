"""Arbitrary input to every public function: the documented error, never another one."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import llm_db
from catalogs import TINY, Given
from llm_db import LLMDBError, Model, ModelKey, Snapshot

#: One small catalog for all examples: a question changes nothing in it.
SNAPSHOT: list[Snapshot] = []


@pytest.fixture(autouse=True)
def small_catalog(monkeypatch: pytest.MonkeyPatch) -> None:
    """The small catalog is the published one."""
    if not SNAPSHOT:
        SNAPSHOT.append(llm_db.build(sources=[Given(TINY)]))
    state = llm_db.State(SNAPSHOT[0], 1, None)
    monkeypatch.setattr(llm_db._store, "current", state)


names = [
    "openai",
    "google-vertex",
    "wafer.ai",
    "gpt-4o",
    "omni",
    "all",
    ":",
    "@",
    " ",
    "tools",
]
text = (
    st.text()
    | st.text(alphabet=":@ \t\n.-_aZ0é\ud800\x00")
    | st.lists(st.sampled_from(names), max_size=5).map("".join)
    | st.sampled_from([*TINY, *(m["id"] for p in TINY.values() for m in p["models"])])
)
atoms = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.integers(4301, 4400).map(lambda n: 10**n)
    | st.floats()
    | st.binary(max_size=5)
    | st.complex_numbers()
    | st.sampled_from(
        [object(), object, len, Model, ModelKey, Model(id="gpt-4o", provider="openai")]
    )
    | st.sampled_from([Ellipsis, NotImplemented, re.compile("gpt"), re.compile(b"x")])
    | text
)
keys = text | st.integers() | st.none() | st.booleans()
anything = st.recursive(
    atoms,
    lambda inner: st.lists(inner, max_size=3)
    | st.tuples(inner, inner)
    | st.tuples(inner)
    | st.dictionaries(keys, inner, max_size=3)
    | st.frozensets(keys, max_size=3),
    max_leaves=8,
)


def answers_or_refuses(ask: Callable[[], Any], *documented: type[Exception]) -> Any:
    """What it answers, or the documented error that it raised."""
    try:
        return ask()
    except (LLMDBError, *documented) as caught:
        error = caught
    assert str(error)
    str(error).encode()  # whatever came, no lone surrogate
    assert "\n" not in str(error)
    if isinstance(error, LLMDBError):
        assert re.fullmatch("[a-z_]+", error.reason)
    return error


@given(anything)
def test_lookups_take_anything(value: Any) -> None:
    for ask in (
        llm_db.model,
        llm_db.provider,
        llm_db.models,
        llm_db.capabilities,
        llm_db.parse_provider,
        llm_db.parse_spec,
        llm_db.resolve,
        llm_db.preload,
        llm_db.format_spec,
    ):
        answers_or_refuses(lambda ask=ask: ask(value))  # type: ignore[misc]
    assert type(llm_db.allowed(value)) is bool


@given(anything, anything)
def test_lookups_take_any_two_things(one: Any, two: Any) -> None:
    for ask in (
        lambda: llm_db.model(one, two),
        lambda: llm_db.model((one, two)),
        lambda: llm_db.capabilities(one, two),
        lambda: llm_db.parse_spec(one, format=two),
        lambda: llm_db.format_spec(one, two),
        lambda: llm_db.format_spec((one, two)),
        lambda: llm_db.resolve(one, scope=two),
    ):
        answers_or_refuses(ask)
    assert type(llm_db.allowed(one, two)) is bool


@given(
    st.fixed_dictionaries(
        {}, optional=dict.fromkeys(["require", "forbid", "prefer", "scope"], anything)
    )
)
def test_select_takes_anything(question: dict[str, Any]) -> None:
    first = answers_or_refuses(lambda: llm_db.select(**question), TypeError, ValueError)
    found = answers_or_refuses(
        lambda: llm_db.candidates(**question), TypeError, ValueError
    )
    if isinstance(found, tuple):
        assert first == found[0] if found else isinstance(first, llm_db.NoMatchError)
    else:
        assert type(first) is type(found)


@given(anything, anything)
def test_filters_take_anything(allow: Any, deny: Any) -> None:
    answers_or_refuses(lambda: SNAPSHOT[0].with_filters(allow=allow, deny=deny))
    source = Given(TINY)
    answers_or_refuses(lambda: llm_db.build(sources=[source], allow=allow, deny=deny))


@given(anything)
def test_build_takes_anything(value: Any) -> None:
    source = Given(TINY)
    for options in (
        {"sources": value},
        {"sources": [value]},
        {"sources": [source, Given(value)]},
        {"sources": [source], "runtime_overrides": value},
        {"sources": [source], "prefer": value},
        {"sources": [source], "prefer": [value]},
        {"sources": [source], "allow": {"openai": value}},
        {"sources": [source], "deny": {"openai": [value]}},
    ):
        answers_or_refuses(lambda options=options: llm_db.build(**options))  # type: ignore[misc]
    if not isinstance(value, str) or value.strip("."):
        answers_or_refuses(lambda: llm_db.build(sources=[source], config=value))


@given(anything, text, text)
def test_records_of_any_content_are_kept_or_dropped(
    value: Any, field: str, id: str
) -> None:
    for record in ({"id": id, field: value}, {"id": "m", "extra": value}, value):
        data = {"p": {"id": "p", field: value, "models": [record, {"id": "ok"}]}}
        found = answers_or_refuses(
            lambda data=data: llm_db.build(sources=[Given(TINY), Given(data)])  # type: ignore[misc]
        )
        assert isinstance(found, Snapshot)
        for cls in (llm_db.Model, llm_db.Provider, llm_db.Cost, llm_db.Capabilities):
            answers_or_refuses(lambda cls=cls, record=record: cls.from_dict(record))  # type: ignore[misc]


@given(text)
def test_a_spec_is_found_as_itself_or_named_in_its_error(spec: str) -> None:
    for ask in (llm_db.model, llm_db.resolve):
        found = answers_or_refuses(lambda ask=ask: ask(spec))  # type: ignore[misc]
        if isinstance(found, Model):
            assert llm_db.parse_spec(spec).provider == found.provider
            again = llm_db.model(found.spec)
            assert again is found


@given(
    st.sampled_from(sorted(TINY)), text.filter(bool), st.sampled_from(["colon", "at"])
)
def test_a_key_survives_both_forms_but_for_its_outer_blanks(
    provider: str, id: str, format: Any
) -> None:
    provider = llm_db.parse_provider(provider)
    spec = llm_db.format_spec((provider, id), format)
    found = answers_or_refuses(lambda: llm_db.parse_spec(spec, format=format))
    if (provider, id) in SNAPSHOT[0].models_by_key:
        assert found == (provider, id)
    elif id.strip():
        assert found in ((provider, id), (provider, id.strip()))
    else:
        assert isinstance(found, llm_db.InvalidSpecError)
