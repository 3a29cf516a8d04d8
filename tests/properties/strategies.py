"""What the properties draw from: text, JSON, records and whole catalogs."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

#: Every code point, lone surrogates too, and often what has a meaning in source.
CHARACTERS = st.one_of(
    st.characters(exclude_categories=()),
    st.sampled_from("\"'\\\n\r\t\x00\x0b\x0c\x1c\x85\u2028{}%#$ \ud800\udc00"),
)
TEXT = st.text(CHARACTERS, max_size=12)
WORDS = st.text("ab1-._ ", min_size=1, max_size=5)
IDS = st.one_of(WORDS, st.text(CHARACTERS, min_size=1, max_size=8))

INTEGERS = st.one_of(
    st.integers(-3, 3), st.integers(), st.sampled_from([2**53 + 1, -(10**30), 10**40])
)
FLOATS = st.one_of(
    st.floats(allow_nan=False, allow_infinity=False),
    st.sampled_from([-0.0, 5e-324, 1e16, 1e-7, 0.49299999999999994, 1.0]),
)
SCALARS = st.one_of(st.none(), st.booleans(), INTEGERS, FLOATS, TEXT)
JSON = st.recursive(
    SCALARS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(TEXT, inner, max_size=3)
    ),
    max_leaves=8,
)

#: One below 0 is no price and is left out, see tests/test_pipeline.py.
PRICES = st.one_of(st.integers(0, 3), FLOATS, INTEGERS).filter(lambda price: price >= 0)
LIMITS = st.integers(1, 10**7)
_PRICE_FIELDS = ("input", "output", "cache_read", "training", "image", "reasoning")
_TIER = st.fixed_dictionaries(
    {"size": LIMITS}, optional=dict.fromkeys(_PRICE_FIELDS, PRICES)
)
_MODALITIES = st.lists(st.sampled_from(["text", "image", "pdf", "audio"]), max_size=3)
DATES = st.sampled_from(
    ["2024-01-05", "2024-06", "2024/1/5", "2025-25-11", "soon", "", "2026-11-20"]
)


def sparse(**fields: SearchStrategy[Any]) -> SearchStrategy[dict[str, Any]]:
    """A mapping in which any of these may be missing."""
    return st.fixed_dictionaries({}, optional=fields)


CAPABILITIES = sparse(
    chat=st.booleans(),
    embeddings=st.booleans(),
    reasoning=sparse(enabled=st.booleans(), token_budget=st.integers(0, 9)),
    tools=sparse(
        enabled=st.booleans(), streaming=st.booleans(), parallel=st.booleans()
    ),
    json=sparse(native=st.booleans(), schema=st.booleans(), strict=st.booleans()),
    streaming=sparse(text=st.booleans(), tool_calls=st.booleans()),
)
_MODEL_FIELDS: dict[str, SearchStrategy[Any]] = {
    "name": TEXT,
    "family": TEXT,
    "release_date": DATES,
    "knowledge": TEXT,
    "limits": sparse(context=LIMITS, output=LIMITS, input=LIMITS),
    "lifecycle": st.fixed_dictionaries(
        {"retires_on": st.sampled_from(["2026-01-31", "2027-11-20"])},
        optional={"deprecated_on": st.just("2025-12-01"), "successor": TEXT},
    ),
    "cost": st.fixed_dictionaries(
        {},
        optional={
            **dict.fromkeys(_PRICE_FIELDS, PRICES),
            "tiers": st.lists(_TIER, max_size=2),
        },
    ),
    "modalities": sparse(input=_MODALITIES, output=_MODALITIES),
    "capabilities": CAPABILITIES,
    "deprecated": st.booleans(),
    "aliases": st.lists(IDS, max_size=3),
    "tags": st.lists(TEXT, max_size=2),
    "status": TEXT,
    "open_weights": st.booleans(),
    "extra": st.dictionaries(TEXT, JSON, max_size=2),
}
PROVIDER_IDS = st.sampled_from(
    ["a", "b-c", "302ai", "class", "_x_", "con", "Mro", "p_"]
)
_PROVIDER_FIELDS: dict[str, SearchStrategy[Any]] = {
    "name": TEXT,
    "base_url": TEXT,
    "env": st.lists(TEXT, max_size=2),
    "doc": TEXT,
    "extra": st.dictionaries(TEXT, JSON, max_size=2),
}


def model_records(ids: SearchStrategy[str] = IDS) -> SearchStrategy[dict[str, Any]]:
    """A sparse model with valid types."""
    return st.fixed_dictionaries({"id": ids}, optional=_MODEL_FIELDS)


def provider_records(max_models: int = 4) -> SearchStrategy[dict[str, Any]]:
    """A sparse provider and its models, without its id."""
    models = st.lists(
        model_records(), min_size=1, max_size=max_models, unique_by=lambda m: m["id"]
    )
    return st.fixed_dictionaries({"models": models}, optional=_PROVIDER_FIELDS)


def catalogs(
    max_providers: int = 3, max_models: int = 4
) -> SearchStrategy[dict[str, dict[str, Any]]]:
    """Canonical data with at least one model."""
    return st.dictionaries(
        PROVIDER_IDS,
        provider_records(max_models),
        min_size=1,
        max_size=max_providers,
    ).map(lambda data: {id: {"id": id, **data[id]} for id in data})


def exact(value: Any) -> Any:
    """A twin that is equal only where types and signs are equal, too."""
    if isinstance(value, Mapping):
        return {key: exact(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [exact(item) for item in value]
    if type(value) is float:
        return "float", value.hex() if math.isfinite(value) else repr(value)
    return type(value).__name__, value
