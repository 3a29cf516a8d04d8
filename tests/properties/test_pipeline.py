"""Laws of the stages, each against a slow and obvious twin."""

from __future__ import annotations

import copy
import re
from collections.abc import Mapping
from typing import Any

from hypothesis import assume, given
from hypothesis import strategies as st

import llm_db
from llm_db import ModelKey
from llm_db.pipeline import merge
from llm_db.sources import Config
from properties.strategies import (
    CAPABILITIES,
    IDS,
    JSON,
    TEXT,
    catalogs,
    exact,
    model_records,
)

RECORDS = st.dictionaries(TEXT, JSON, max_size=3) | model_records()


# -- merge -----------------------------------------------------------------------------


@given(RECORDS)
def test_merge_with_nothing_and_with_itself(a: dict[str, Any]) -> None:
    assert exact(merge(a, {})) == exact(a)
    assert exact(merge(a, a)) == exact(a)
    assert exact(merge({}, a)) == exact(a)


@given(RECORDS, RECORDS)
def test_merge_follows_its_definition_and_changes_nothing(
    a: dict[str, Any], b: dict[str, Any]
) -> None:
    before = copy.deepcopy((a, b))
    merged = merge(a, b)
    assert exact([a, b]) == exact(before)
    assert set(merged) == {*a, *b}
    for key in merged:
        if key == "aliases" and isinstance(a.get(key), list) and key in b:
            new = [alias for alias in b[key] if alias not in a[key]]
            assert merged[key] == a[key] + list(dict.fromkeys(new))
        elif key not in b or (b[key] is None and key in a):
            assert exact(merged[key]) == exact(a[key])
        elif isinstance(b[key], Mapping) and isinstance(a.get(key), Mapping):
            assert set(merged[key]) == {*a[key], *b[key]}
        else:
            assert exact(merged[key]) == exact(b[key])


@given(model_records(), model_records(), model_records())
def test_merge_is_associative(
    a: dict[str, Any], b: dict[str, Any], c: dict[str, Any]
) -> None:
    assert exact(merge(merge(a, b), c)) == exact(merge(a, merge(b, c)))


@given(catalogs(), catalogs())
def test_a_later_source_wins_and_earlier_aliases_stay(
    low: dict[str, Any], high: dict[str, Any]
) -> None:
    ids = [{_normal(id) for id in data} for data in (low, high)]
    assume(len(ids[0]) == len(low) and len(ids[1]) == len(high))
    snapshot = llm_db.build(sources=[Config(low), Config(high)])
    below = {(_normal(p), m["id"]): m for p in low for m in low[p]["models"]}
    named = [
        (_named(_normal(p), m["id"], below), m) for p in high for m in high[p]["models"]
    ]
    above = dict(named)
    assume(len(above) == len(named))  # no two records of one model
    assert set(snapshot.models_by_key) == {*below, *above}
    for key, model in snapshot.models_by_key.items():
        first, last = below.get(key, {}), above.get(key, {})
        if "name" in last or "name" in first:
            assert model.name == last.get("name", first.get("name"))
        aliases = [*first.get("aliases", ()), *last.get("aliases", ())]
        assert set(model.aliases) == set(aliases)


def _named(
    provider: str, id: str, below: dict[tuple[str, str], Any]
) -> tuple[str, str]:
    """The model that an id names: an alias below that is uncontested stands for its own."""
    holders = [
        key
        for key, model in below.items()
        if key[0] == provider and id in model.get("aliases", ())
    ]
    if (provider, id) not in below and len(holders) == 1:
        return holders[0]
    return provider, id


def _normal(id: str) -> str:
    return id.lower().replace("-", "_").replace(".", "_")


@given(catalogs(max_providers=4), st.randoms(use_true_random=False))
def test_the_order_of_the_input_does_not_count(
    data: dict[str, Any], random: Any
) -> None:
    def turned(value: Any, sort: bool) -> Any:
        if isinstance(value, dict):
            items = [(k, turned(v, k == "models")) for k, v in value.items()]
            random.shuffle(items)
            return dict(items)
        if isinstance(value, list) and sort:
            return random.sample([turned(v, False) for v in value], len(value))
        return value

    one = llm_db.build(sources=[Config(data)])
    other = llm_db.build(sources=[Config(turned(data, False))])
    assert one == other
    assert list(one.models_by_key) == list(other.models_by_key)
    assert [exact(m.to_dict()) for m in one.models()] == [
        exact(m.to_dict()) for m in other.models()
    ]


# -- filters ---------------------------------------------------------------------------

_GLOBS = st.text("ab1-*. \n", max_size=5) | IDS
_RULES = st.lists(_GLOBS, max_size=3) | st.just("all")


def _matches(pattern: str, id: str) -> bool:
    """``*`` is any run of characters, every other character is itself; by trial."""
    if not pattern:
        return not id
    if pattern[0] == "*":
        return any(_matches(pattern[1:], id[n:]) for n in range(len(id) + 1))
    return bool(id) and pattern[0] == id[0] and _matches(pattern[1:], id[1:])


def _passes(rules: Any, id: str, named: Mapping[str, str]) -> bool:
    """Whether a rule matches; one that is an alias stands for the id in ``named``."""
    if rules == "all":
        return True
    return any(_matches(named.get(pattern, pattern), id) for pattern in rules)


@given(_GLOBS, IDS)
def test_a_pattern_matches_as_the_obvious_matcher_does(pattern: str, id: str) -> None:
    data = {"a": {"models": [{"id": id}]}, "z": {"models": [{"id": "keeper"}]}}
    snapshot = llm_db.build(sources=[Config(data)], deny={"a": [pattern]})
    assert (ModelKey("a", id) in snapshot.models_by_key) != _matches(pattern, id)
    assert snapshot.allowed(("a", id)) != _matches(pattern, id)


@st.composite
def _policies(draw: st.DrawFn) -> tuple[dict[str, Any], Any, dict[str, Any]]:
    data = draw(catalogs())
    ids = st.sampled_from(sorted(data))
    allow = draw(st.just("all") | st.dictionaries(ids, _RULES, max_size=2))
    return data, allow, draw(st.dictionaries(ids, _RULES, max_size=2))


def _with_policy(data: dict[str, Any], allow: Any, deny: Any) -> set[ModelKey]:
    return set(
        llm_db.build(sources=[Config(data)])
        .with_filters(allow=allow, deny=deny)
        .models_by_key
    )


@given(_policies())
def test_filters_equal_the_obvious_matcher(
    policy: tuple[dict[str, Any], Any, dict[str, Any]],
) -> None:
    data, allow, deny = policy
    assume(len({_normal(id) for id in data}) == len(data))
    built = llm_db.build(sources=[Config(data)])
    all_keys = built.models_by_key
    aliases: dict[str, dict[str, str]] = {id: {} for id in built.provider_ids}
    for alias, id in built.aliases_by_key.items():
        if alias not in all_keys:
            aliases[alias.provider][alias.id] = id
    allowed = (
        {_normal(p): rules for p, rules in allow.items()} if allow != "all" else {}
    )
    denied = {_normal(p): rules for p, rules in deny.items()}
    expected = {
        key
        for key in all_keys
        for named in [aliases[key.provider]]
        if (not allowed or _passes(allowed.get(key.provider, ()), key.id, named))
        and not _passes(denied.get(key.provider, ()), key.id, named)
    }
    view = llm_db.build(sources=[Config(data)]).with_filters(allow=allow, deny=deny)
    assert set(view.models_by_key) == expected
    assert {key for key in all_keys if view.allowed(key)} == expected
    assert set(view.candidates()) == expected
    assert view.provider_ids == llm_db.build(sources=[Config(data)]).provider_ids


@given(_policies(), _GLOBS)
def test_a_further_deny_only_takes_away_and_order_does_not_count(
    policy: tuple[dict[str, Any], Any, dict[str, Any]], pattern: str
) -> None:
    data, allow, deny = policy
    before = _with_policy(data, allow, deny)
    provider = sorted(data)[0]
    old = deny.get(provider, [])
    rules = "all" if old == "all" else [*old, pattern]
    assert _with_policy(data, allow, {**deny, provider: rules}) <= before
    turned = {
        p: rules if rules == "all" else rules[::-1]
        for p, rules in reversed(deny.items())
    }
    assert _with_policy(data, allow, turned) == before
    assert _with_policy(data, allow, dict.fromkeys(data, "all")) == set()


# -- index -----------------------------------------------------------------------------


@given(catalogs())
def test_indexes_equal_a_rebuild(data: dict[str, Any]) -> None:
    snapshot = llm_db.build(sources=[Config(data)])
    models = [m for p in snapshot.provider_ids for m in snapshot.models[p]]
    assert models == sorted(models, key=lambda m: (m.provider, m.id))
    assert dict(snapshot.models_by_key) == {
        ModelKey(m.provider, m.id): m for m in models
    }
    assert dict(snapshot.providers_by_id) == {p.id: p for p in snapshot.providers}
    aliases: dict[ModelKey, str] = {}
    for model in models:
        for alias in model.aliases:
            key = ModelKey(model.provider, alias)
            if key not in snapshot.models_by_key:
                aliases.setdefault(key, model.id)
    assert dict(snapshot.aliases_by_key) == aliases
    for key, id in aliases.items():
        assert snapshot.model(key) is snapshot.models_by_key[ModelKey(key.provider, id)]
    for key, model in snapshot.models_by_key.items():
        assert snapshot.model(key) is model


# -- select ----------------------------------------------------------------------------

_NAMES = (
    "chat",
    "embeddings",
    "reasoning",
    "tools",
    "tools_streaming",
    "tools_strict",
    "tools_parallel",
    "json_native",
    "json_schema",
    "json_strict",
    "streaming_text",
    "streaming_tool_calls",
)
_WISHES = st.dictionaries(st.sampled_from(_NAMES), st.booleans(), max_size=3)


def _has(model: llm_db.Model, name: str) -> bool:
    at: Any = model.capabilities
    if name == "reasoning" or name == "tools":
        return bool(getattr(at, name).enabled)
    group, _, rest = name.partition("_")
    return bool(getattr(getattr(at, group), rest) if rest else getattr(at, name))


def _rank(model: llm_db.Model) -> tuple[bool, list[int], str]:
    date = model.release_date or ""
    known = re.fullmatch(r"\d{4}-\d\d(-\d\d)?", date, re.ASCII)
    newest_first = [-ord(ch) for ch in date] + [1] if known else [2]
    return model.deprecated, newest_first, model.id


@given(
    catalogs(),
    _WISHES,
    _WISHES,
    st.lists(st.sampled_from(["302ai", "a", "B.C", "nobody"]), max_size=3),
    st.data(),
)
def test_select_equals_a_search_through_all_models(
    data: dict[str, Any],
    require: Any,
    forbid: Any,
    prefer: list[str],
    draw: st.DataObject,
) -> None:
    for provider in data.values():
        for model in provider["models"]:
            model["capabilities"] = draw.draw(CAPABILITIES)
    snapshot = llm_db.build(sources=[Config(data)])
    scope = draw.draw(st.none() | st.sampled_from(snapshot.provider_ids))
    order = [p for p in map(_normal, prefer) if p in snapshot.provider_ids]
    order = list(dict.fromkeys([*order, *snapshot.provider_ids]))
    expected = [
        ModelKey(model.provider, model.id)
        for provider in order
        if scope in (None, provider)
        for model in sorted(snapshot.models(provider), key=_rank)
        if all(_has(model, name) == value for name, value in require.items())
        and all(_has(model, name) != value for name, value in forbid.items())
    ]
    wishes: dict[str, Any] = {
        "require": require,
        "forbid": forbid,
        "prefer": prefer,
        "scope": scope,
    }
    assert list(snapshot.candidates(**wishes)) == expected
    try:
        assert snapshot.select(**wishes) == expected[0]
    except llm_db.NoMatchError:
        assert expected == []
