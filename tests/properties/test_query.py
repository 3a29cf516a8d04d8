"""Queries equal a brute-force search over the records, unknown values included."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from catalogs import build
from llm_db import Model, ModelKey, NoMatchError, Snapshot
from properties.strategies import sparse

# -- small worlds, in which bounds meet values -----------------------------------------

#: None so large that a mix of it would tell ``1`` from ``1.0``.
_PRICES = st.sampled_from([0, 0.1, 0.5, 1, 1.0, 2.5, 10**12])
_SIZES = st.sampled_from([1, 1000, 128_000, 200_000, 10**30])
_KINDS = st.lists(st.sampled_from(["text", "image", "audio"]), max_size=3)
_DATES = st.sampled_from(
    ["2024-06", "2024-06-01", "2024-06-15", "2025-01-01", "2026-12-31", "soon"]
)
_DAYS = st.sampled_from(["2024-06-01", "2024-06-15", "2025-01-01", "2026-12-31"])
_FAMILIES = st.sampled_from(["gpt", "glm", ""])
_CANONICAL = st.sampled_from(["a/one", "b/two"])
_STATUS = st.sampled_from(["beta", "deprecated", "odd"])
_PROVIDERS = ("a", "b-c", "z.ai")
_CAPABILITIES = ("chat", "tools", "reasoning", "json_schema", "streaming_text")

_TIER = st.fixed_dictionaries(
    {"size": st.sampled_from([1000, 128_000, 200_000])},
    optional={"input": _PRICES, "output": _PRICES},
)
_MODEL = st.fixed_dictionaries(
    {
        "id": st.text("abc-", min_size=1, max_size=4),
        "limits": sparse(context=_SIZES, output=_SIZES),
        "cost": sparse(
            input=_PRICES,
            output=_PRICES,
            tiers=st.lists(_TIER, max_size=2, unique_by=lambda tier: tier["size"]),
        ),
    },
    optional={
        "release_date": _DATES,
        "deprecated": st.booleans(),
        "family": _FAMILIES,
        "canonical": _CANONICAL,
        "status": _STATUS,
        "open_weights": st.booleans(),
        "lifecycle": sparse(retires_on=_DAYS),
        "modalities": sparse(input=_KINDS, output=_KINDS),
        "capabilities": sparse(
            chat=st.booleans(),
            tools=sparse(enabled=st.booleans()),
            reasoning=sparse(enabled=st.booleans()),
            json=sparse(schema=st.booleans()),
            streaming=sparse(text=st.booleans()),
        ),
    },
)


def _provider(id: str) -> st.SearchStrategy[dict[str, Any]]:
    models = st.lists(_MODEL, max_size=8, unique_by=lambda model: model["id"])
    return st.fixed_dictionaries({"id": st.just(id), "models": models})


CATALOGS = st.fixed_dictionaries({id: _provider(id) for id in _PROVIDERS}).filter(
    lambda data: any(entry["models"] for entry in data.values())
)
_WISHES = st.dictionaries(
    st.sampled_from(_CAPABILITIES), st.booleans(), max_size=2
) | st.lists(st.sampled_from(_CAPABILITIES), max_size=2)
_BOUNDS: dict[str, st.SearchStrategy[Any]] = {
    "require": _WISHES,
    "forbid": _WISHES,
    "unknown": st.booleans(),
    "prefer": st.lists(st.sampled_from([*_PROVIDERS, "nope"]), max_size=2),
    "scope": st.sampled_from(["a", "B-C", "all"]),
    "providers": st.lists(st.sampled_from(_PROVIDERS), max_size=3),
    "max_input": _PRICES,
    "max_output": _PRICES,
    "min_context": _SIZES | st.just(0),
    "min_output": _SIZES,
    "reads": _KINDS,
    "writes": _KINDS,
    "since": st.sampled_from(["2024", "2024-06", "2024-06-01", "2024-06-02", "2025"]),
    "family": _FAMILIES | st.just("none"),
    "open_weights": st.booleans(),
    "deprecated": st.booleans(),
    "status": st.lists(_STATUS, max_size=2),
    "retires_after": st.sampled_from(["2024-06-01", "2024-05-31", "2025", "2030-01"]),
    "canonical": _CANONICAL,
    "order": st.sampled_from(["default", "cheapest", "newest", "context"]),
    "mix": st.sampled_from([(3, 1), (1, 0), (0, 1), (0.5, 0.25)]),
    "at_context": st.sampled_from([1000, 1001, 128_000, 200_000, 200_001, 10**40]),
    "limit": st.integers(0, 3),
}
QUESTIONS = st.fixed_dictionaries(
    {}, optional={name: values | st.none() for name, values in _BOUNDS.items()}
).map(lambda asked: {k: v for k, v in asked.items() if k != "prefer" or v is not None})


def _asking(*names: str) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({name: _BOUNDS[name] for name in names})


#: Few keywords, so that something is left; those together that belong together.
EASY = st.one_of(
    st.lists(st.sampled_from([*_BOUNDS]), max_size=3, unique=True).flatmap(
        lambda names: _asking(*names)
    ),
    _asking("at_context", "max_input"),
    _asking("at_context", "max_output", "order", "mix"),
    _asking("order"),
    _asking("order", "prefer"),
    _asking("since"),
    _asking("require", "unknown", "order"),
)
#: A search has many corners: more examples than a property has by default.
THOROUGH = settings(max_examples=4 * settings.default.max_examples)


# -- the same by brute force, over whole records ---------------------------------------


def price(model: Model, side: str, context: float | None) -> Any:
    """Base price, or that of the highest tier strictly below the context."""
    if model.cost is None:
        return None
    base = getattr(model.cost, side)
    if context is None:
        return base
    below = [tier for tier in model.cost.tiers if tier.size < context]
    if not below:
        return base
    own = getattr(max(below, key=lambda tier: tier.size), side)
    return base if own is None else own


def dated(text: str | None) -> str:
    """The date as it stands; nothing for what is none."""
    return "" if text is None or text == "soon" else text


def day(text: str | None, *, unknown: str) -> str:
    """A whole date; the first of a month, and what never passes where there is none."""
    return f"{text}-01-01"[:10] if dated(text) else unknown


_FIELDS = {
    "chat": lambda c: c.chat,
    "tools": lambda c: c.tools.enabled,
    "reasoning": lambda c: c.reasoning.enabled,
    "json_schema": lambda c: c.json.schema,
    "streaming_text": lambda c: c.streaming.text,
}


def wishes(asked: dict[str, Any]) -> list[tuple[str, bool]]:
    """What each capability is to be."""

    def pairs(value: Any) -> list[tuple[str, bool]]:
        if not value:
            return []
        return (
            list(value.items())
            if isinstance(value, dict)
            else [(n, True) for n in value]
        )

    forbidden = [(name, not value) for name, value in pairs(asked.get("forbid"))]
    return pairs(asked.get("require")) + forbidden


def within(model: Model, asked: dict[str, Any]) -> bool:
    """Whether the record keeps within all bounds but the capabilities."""
    context = asked.get("at_context")
    reads = model.modalities.input if model.modalities else ()
    writes = model.modalities.output if model.modalities else ()
    size = model.limits.context if model.limits else None
    output = model.limits.output if model.limits else None
    retires = model.lifecycle.retires_on if model.lifecycle else None
    inputs, outputs = price(model, "input", context), price(model, "output", context)
    checks = {
        "max_input": lambda most: inputs is not None and inputs <= most,
        "max_output": lambda most: outputs is not None and outputs <= most,
        "min_context": lambda least: size is not None and size >= least,
        "min_output": lambda least: output is not None and output >= least,
        "reads": lambda kinds: {*kinds} <= {*reads},
        "writes": lambda kinds: {*kinds} <= {*writes},
        "since": lambda first: (
            day(model.release_date, unknown="0000") >= day(first, unknown="")
        ),
        "family": lambda family: model.family == family,
        "open_weights": lambda flag: model.open_weights is flag,
        "deprecated": lambda flag: model.deprecated is flag,
        "status": lambda words: model.status in words,
        "retires_after": lambda last: (
            day(retires, unknown="0000") > day(last, unknown="")
        ),
        "canonical": lambda name: model.canonical == name,
        "providers": lambda ids: (model.provider in {*map(normal, ids)}),
        "scope": lambda id: id == "all" or model.provider == normal(id),
    }
    return all(
        check(asked[name])
        for name, check in checks.items()
        if asked.get(name) is not None
    )


def weight(model: Model, asked: dict[str, Any]) -> Any:
    """What the order counts: small first; `None` is not known."""
    order = asked.get("order")
    if order == "newest":
        # A month alone is older than its first day, as in the default order.
        digits = dated(model.release_date).replace("-", "")
        return -int(digits.ljust(8, "0")) if digits else None
    if order == "context":
        size = model.limits.context if model.limits else None
        return None if size is None else -size
    if order == "cheapest":
        total: Any = 0
        mix = asked.get("mix") or (3, 1)
        for side, share in zip(("input", "output"), mix, strict=True):
            known = price(model, side, asked.get("at_context"))
            if share and known is None:
                return None
            total += share * (known or 0)
        return total
    return 0


def default_order(snapshot: Snapshot, asked: dict[str, Any]) -> list[Model]:
    """All models: preferred providers, then by id; in each as `select` ranks them."""
    preferred = [
        id.replace("-", "_").replace(".", "_") for id in asked.get("prefer", ())
    ]
    known = [*snapshot.models]
    providers = dict.fromkeys([id for id in preferred if id in known] + known)
    found = []
    for id in providers:
        models = sorted(snapshot.models(id), key=lambda model: model.id)
        models.sort(key=lambda m: dated(m.release_date), reverse=True)
        models.sort(key=lambda m: m.deprecated)
        found += models
    return found


def statements(data: dict[str, Any]) -> dict[str, set[str]]:
    """The spec of each model → the capabilities that its data say anything about."""
    found = {}
    for id, entry in data.items():
        for model in entry["models"]:
            said = model.get("capabilities", {})
            names = {
                "chat": "chat" in said,
                "tools": "enabled" in said.get("tools", {}),
                "reasoning": "enabled" in said.get("reasoning", {}),
                "json_schema": "schema" in said.get("json", {}),
                "streaming_text": "text" in said.get("streaming", {}),
            }
            spec = f"{normal(id)}:{model['id']}"
            found[spec] = {name for name, is_said in names.items() if is_said}
    return found


def normal(provider: str) -> str:
    """The id that a provider of `_PROVIDERS` has in a catalog."""
    return provider.lower().replace("-", "_").replace(".", "_")


def brute(
    snapshot: Snapshot, data: dict[str, Any], asked: dict[str, Any]
) -> tuple[ModelKey, ...]:
    """The answer, from nothing but the records and what is stated of each."""
    stated = statements(data)
    models = [m for m in default_order(snapshot, asked) if within(m, asked)]
    weights = {id(model): weight(model, asked) for model in models}
    models.sort(key=lambda m: weights[id(m)] if weights[id(m)] is not None else 0)
    models.sort(key=lambda m: weights[id(m)] is None)
    sure, perhaps = [], []
    for model in models:
        short = [
            name
            for name, value in wishes(asked)
            if _FIELDS[name](model.capabilities) is not value
        ]
        if not short:
            sure.append(model)
        elif asked.get("unknown") and not stated[model.spec].intersection(short):
            perhaps.append(model)
    keys = [ModelKey(model.provider, model.id) for model in sure + perhaps]
    limit = asked.get("limit")
    return tuple(keys if limit is None else keys[:limit])


@THOROUGH
@given(CATALOGS, st.lists(EASY | QUESTIONS, min_size=4, max_size=10))
def test_a_query_is_a_search_over_all_records(
    data: dict[str, Any], questions: list[dict[str, Any]]
) -> None:
    snapshot = build(data)
    for asked in questions:
        expected = brute(snapshot, data, asked)
        assert snapshot.candidates(**asked) == expected
        # Asked again, and after others: nothing that is remembered changes an answer.
        assert snapshot.candidates(**asked) == expected
        if expected:
            assert snapshot.select(**asked) == expected[0]
        else:
            with pytest.raises(NoMatchError):
                snapshot.select(**asked)


@given(CATALOGS, EASY)
def test_filters_narrow_a_query_and_change_nothing_else(
    data: dict[str, Any], asked: dict[str, Any]
) -> None:
    snapshot = build(data).with_filters(deny={"a": ["a*"]})
    assert snapshot.candidates(**asked) == brute(snapshot, data, asked)


@given(CATALOGS, EASY)
def test_the_order_is_total_and_does_not_depend_on_the_input(
    data: dict[str, Any], asked: dict[str, Any]
) -> None:
    turned = {
        id: {**entry, "models": entry["models"][::-1]}
        for id, entry in reversed(data.items())
    }
    assert build(turned).candidates(**asked) == build(data).candidates(**asked)
