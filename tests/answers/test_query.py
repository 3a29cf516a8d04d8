"""candidates and select with bounds: each keyword, each order, each mistake."""

from __future__ import annotations

import datetime
import pickle
from decimal import Decimal
from typing import Any

import pytest

import llm_db
from catalogs import Given, build, provider
from llm_db import (
    ConfigError,
    LLMDBError,
    ModelKey,
    ModelNotFoundError,
    NoMatchError,
    Snapshot,
    UnknownProviderError,
)

MODELS: list[dict[str, Any]] = [
    {
        "id": "big",
        "release_date": "2026-03-15",
        "family": "f",
        "canonical": "lab/big",
        "open_weights": False,
        "limits": {"context": 1_000_000, "output": 64_000},
        "cost": {
            "input": 2,
            "output": 8,
            "tiers": [
                {"size": 400_000, "input": 6},
                {"size": 200_000, "input": 4, "output": 12},
            ],
        },
        "modalities": {"input": ["text", "image"], "output": ["text"]},
        "capabilities": {"tools": {"enabled": True}},
    },
    {
        "id": "small",
        "release_date": "2026-03",
        "family": "f",
        "canonical": "lab/small",
        "open_weights": True,
        "limits": {"context": 128_000, "output": 8_000},
        "cost": {"input": 0.5, "output": 1},
        "modalities": {"input": ["text"], "output": ["text", "audio"]},
        "capabilities": {"tools": {"enabled": True}, "reasoning": {"enabled": True}},
    },
    {
        "id": "free",
        "release_date": "2025-12-31",
        "status": "beta",
        "limits": {"context": 32_000},
        "cost": {"input": 0, "output": 0},
        "lifecycle": {"retires_on": "2027-01-31"},
    },
    {
        "id": "old",
        "release_date": "2024-01-01",
        "deprecated": True,
        "status": "deprecated",
        "cost": {"input": 1},
        "lifecycle": {"retires_on": "2026-12-01"},
    },
    {"id": "riddle"},
]
#: The same models elsewhere: one dearer, one cheaper.
RESOLD: list[dict[str, Any]] = [
    {"id": "lab/big", "canonical": "lab/big", "cost": {"input": 3, "output": 9}},
    {"id": "lab/small", "canonical": "lab/small", "cost": {"input": 0.4, "output": 1}},
]
DATA = provider("lab", *MODELS) | provider("re-seller", *RESOLD)
ALL = "big small free riddle old lab/big lab/small"


@pytest.fixture(scope="module")
def snapshot() -> Snapshot:
    return build(DATA)


def ids(snapshot: Snapshot, **question: Any) -> str:
    return " ".join(key.id for key in snapshot.candidates(**question))


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ({"max_input": None, "order": None, "limit": None}, ALL),
        ({"providers": ["LAB"]}, "big small free riddle old"),
        ({"providers": ["re-seller"], "prefer": ["lab"]}, "lab/big lab/small"),
        ({"providers": []}, ""),
        ({"providers": ["lab"], "scope": "re_seller"}, ""),
        # a ceiling: what is equal passes, what is free passes, what is unknown does not
        ({"max_input": 0.5}, "small free lab/small"),
        ({"max_input": 0}, "free"),
        ({"max_output": 1}, "small free lab/small"),
        ({"max_input": Decimal("0.4"), "max_output": 1}, "free lab/small"),
        ({"max_input": 2, "providers": ["lab"]}, "big small free old"),
        # a tier begins above its size, and what it leaves out the base price says
        ({"max_input": 2, "at_context": 200_000, "scope": "lab"}, "big small free old"),
        ({"max_input": 2, "at_context": 200_001, "scope": "lab"}, "small free old"),
        ({"max_input": 4, "at_context": 400_000, "scope": "lab"}, "big small free old"),
        ({"max_input": 4, "at_context": 400_001, "scope": "lab"}, "small free old"),
        ({"max_output": 8, "at_context": 400_001, "scope": "lab"}, "big small free"),
        ({"min_context": 128_000}, "big small"),
        ({"min_context": 128_001}, "big"),
        ({"min_context": 0}, "big small free"),
        ({"min_output": 8_000}, "big small"),
        ({"reads": ["image"]}, "big"),
        ({"reads": ["text", "image"], "writes": ["text"]}, "big"),
        ({"writes": ("audio",)}, "small"),
        ({"reads": []}, ALL),
        # a month alone may be any of its days
        ({"since": "2026"}, "big small"),
        ({"since": "2026-03"}, "big small"),
        ({"since": "2026-03-01"}, "big small"),
        ({"since": "2026-03-02"}, "big"),
        ({"since": "2026-03-15"}, "big"),
        ({"since": "2026-03-16"}, ""),
        ({"since": datetime.date(2026, 3, 2)}, "big"),
        ({"family": "f"}, "big small"),
        ({"family": "F"}, ""),
        ({"open_weights": True}, "small"),
        ({"open_weights": False}, "big"),
        ({"deprecated": True}, "old"),
        ({"deprecated": False, "scope": "lab"}, "big small free riddle"),
        ({"status": ["beta", "alpha"]}, "free"),
        ({"retires_after": "2026-12-01"}, "free"),
        ({"retires_after": "2026-11-30"}, "free old"),
        ({"retires_after": "2027"}, "free"),
        ({"retires_after": "2027-01-31"}, ""),
        ({"canonical": "lab/big"}, "big lab/big"),
        ({"canonical": "lab/big", "prefer": ["re-seller"]}, "lab/big big"),
        ({"require": ["tools"], "max_input": 1}, "small"),
        ({"forbid": ["tools"], "max_input": 1}, "free old lab/small"),
        ({"limit": 2}, "big small"),
        ({"limit": 0}, ""),
    ],
)
def test_each_bound(
    snapshot: Snapshot, question: dict[str, Any], expected: str
) -> None:
    assert ids(snapshot, **question) == expected


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ({"order": "default"}, ALL),
        # 3 * input + output: 14, 2.5, 0 | 18, 2.2; the rest is not known, and last
        ({"order": "cheapest"}, "free lab/small small big lab/big riddle old"),
        (
            {"order": "cheapest", "mix": (0, 1)},
            "free small lab/small big lab/big riddle old",
        ),
        (
            {"order": "cheapest", "mix": [1, 0]},
            "free lab/small small old big lab/big riddle",
        ),
        (
            {"order": "cheapest", "at_context": 300_000},
            "free lab/small small lab/big big riddle old",
        ),
        ({"order": "newest"}, "big small free old riddle lab/big lab/small"),
        ({"order": "context"}, "big small free riddle old lab/big lab/small"),
        (
            {"order": "context", "prefer": ["re_seller"]},
            "big small free lab/big lab/small riddle old",
        ),
        ({"order": "cheapest", "limit": 1}, "free"),
    ],
)
def test_each_order_puts_the_unknown_last(
    snapshot: Snapshot, question: dict[str, Any], expected: str
) -> None:
    assert ids(snapshot, **question) == expected


def test_the_module_asks_the_published_snapshot() -> None:
    llm_db.load(sources=[Given(DATA)])
    assert llm_db.select(max_input=1, order="cheapest", scope="lab") == ("lab", "free")
    found = llm_db.candidates(canonical="lab/small", order="cheapest")
    assert found == (ModelKey("re_seller", "lab/small"), ModelKey("lab", "small"))
    assert isinstance(found[0], ModelKey)


class bool_:
    """NumPy's truth value, by the name of its type, and a number as well."""

    def __float__(self) -> float:
        return 1.0

    def __repr__(self) -> str:
        return "np.True_"


@pytest.mark.parametrize(
    ("question", "kind", "message"),
    [
        ({"reads": "image"}, TypeError, r"write reads=\['image'\]"),
        ({"status": "beta"}, TypeError, r"write status=\['beta'\]"),
        ({"providers": "lab"}, TypeError, r"write providers=\['lab'\]"),
        ({"providers": 1}, TypeError, r"takes several names, not 1$"),
        ({"reads": b"image"}, TypeError, r"not b'image'; write reads=\['image'\]"),
        ({"prefer": "lab"}, TypeError, r"write prefer=\['lab'\]"),
        ({"prefer": float("nan")}, TypeError, r"several provider ids, not nan$"),
        ({"require": "tools"}, TypeError, r"write require=\['tools'\]"),
        ({"require": b"tools"}, TypeError, r"b'tools'; write require=\['tools'\]"),
        ({"reads": ["vision"]}, ValueError, r"vision is reads=\['image'\]"),
        (
            {"reads": ["imge"]},
            ValueError,
            "did you mean `image`.*choose from text, image",
        ),
        ({"writes": [1]}, TypeError, "writes takes text, not 1"),
        (
            {"vision": True},
            TypeError,
            r"vision is reads=\['image'\]; choose from require",
        ),
        ({"max_inptu": 1}, TypeError, "did you mean `max_input`"),
        ({"order": "price"}, ValueError, "default, cheapest, newest, context"),
        ({"order": 1}, ValueError, "default, cheapest, newest, context"),
        ({"providers": ["lap"]}, UnknownProviderError, "did you mean `lab`"),
        ({"max_input": "1"}, TypeError, "max_input takes a number, not '1'"),
        ({"max_input": True}, TypeError, "max_input takes a number, not True"),
        ({"limit": bool_()}, TypeError, "limit takes a number, not np.True_"),
        ({"min_context": bool_()}, TypeError, "min_context takes a number, not np"),
        ({"max_input": -0.1}, ValueError, "0 or more, not -0.1"),
        ({"min_context": float("nan")}, ValueError, "0 or more, not nan"),
        ({"at_context": "1k"}, TypeError, "at_context takes a number"),
        ({"since": "2026-13"}, ValueError, "YYYY, YYYY-MM or YYYY-MM-DD"),
        ({"limit": 1.5}, ValueError, "limit takes a whole number"),
        ({"since": "2026-02-30"}, ValueError, "YYYY, YYYY-MM or YYYY-MM-DD"),
        ({"retires_after": "2027-02-31"}, ValueError, "YYYY, YYYY-MM or YYYY-MM-DD"),
        ({"since": "2026-3"}, ValueError, "YYYY, YYYY-MM or YYYY-MM-DD"),
        ({"since": 2026}, TypeError, "since takes text, not 2026"),
        ({"retires_after": "soon"}, ValueError, "YYYY, YYYY-MM or YYYY-MM-DD"),
        ({"open_weights": "yes"}, TypeError, "takes True or False, not 'yes'"),
        ({"deprecated": 0}, TypeError, "takes True or False, not 0"),
        ({"unknown": 1}, TypeError, "takes True or False, not 1"),
        ({"family": ["f"]}, TypeError, "family takes text"),
        ({"canonical": b"x"}, TypeError, "canonical takes text"),
        ({"mix": (1,)}, ValueError, "the weights of input and output"),
        ({"mix": (0, 0)}, ValueError, "the weights of input and output"),
        ({"mix": (-1, 1)}, ValueError, "0 or more"),
        ({"mix": 3}, TypeError, "mix takes two numbers"),
        ({"limit": -1}, ValueError, "0 or more"),
        ({"max_input": 1, "require": ["vision"]}, ValueError, r"reads=\['image'\]"),
        ({"require": ["vision"]}, ValueError, r"reads=\['image'\].*choose from chat"),
    ],
)
def test_mistakes_say_what_to_write(
    snapshot: Snapshot, question: dict[str, Any], kind: type[Exception], message: str
) -> None:
    for ask in (snapshot.candidates, snapshot.select):
        with pytest.raises(kind, match=message):
            ask(**question)


class Array:
    """What compares and iterates as NumPy's arrays and pandas' missing values do."""

    def __iter__(self) -> Any:
        raise TypeError("iteration over a 0-d array")

    def __eq__(self, other: object) -> Any:
        return Array()

    def __bool__(self) -> bool:
        raise ValueError("the truth value of an array is ambiguous")

    def __repr__(self) -> str:
        return "array(1)"

    __hash__ = None  # type: ignore[assignment]


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("require", r"require takes a mapping or .* not array\(1\)"),
        ("forbid", r"forbid takes a mapping or .* not array\(1\)"),
        ("prefer", r"prefer takes several provider ids, not array\(1\)"),
        ("scope", r"a provider id is a string, not array\(1\)"),
        ("providers", r"providers takes several names, not array\(1\)"),
        ("reads", r"reads takes several names, not array\(1\)"),
        ("status", r"status takes several names, not array\(1\)"),
        ("mix", r"mix takes two numbers, not array\(1\)"),
    ],
)
def test_an_array_is_said_to_be_wrong_by_its_keyword(
    snapshot: Snapshot, name: str, message: str
) -> None:
    asks: list[dict[str, Any]] = [{name: Array()}, {name: Array(), "max_input": 1}]
    for question in asks:
        with pytest.raises((TypeError, LLMDBError), match=message):
            snapshot.candidates(**question)


def test_a_column_of_names_counts_as_those_names(snapshot: Snapshot) -> None:
    class Column(Array):
        def __iter__(self) -> Any:
            return iter(["re-seller"])

    columns: dict[str, Any] = {"prefer": Column(), "limit": 1}
    assert snapshot.candidates(**columns)[0].provider == "re_seller"
    named: dict[str, Any] = {"providers": Column()}
    assert {key.provider for key in snapshot.candidates(**named)} == {"re_seller"}


def test_a_policy_that_is_an_array_is_an_error(snapshot: Snapshot) -> None:
    wrong: list[dict[str, Any]] = [
        {"allow": Array()},
        {"deny": Array()},
        {"allow": {"lab": Array()}},
        {"deny_status": Array()},
    ]
    for policy in wrong:
        with pytest.raises(ConfigError, match=r"array\(1\)"):
            snapshot.with_filters(**policy)


def test_no_match_says_how_many_each_bound_excludes(snapshot: Snapshot) -> None:
    with pytest.raises(NoMatchError) as caught:
        snapshot.select(require=["tools"], max_input=0.4, reads=["image"])
    assert str(caught.value) == (
        "no model matches: require=['tools'] excludes 5 of 7 models, max_input=0.4"
        " excludes 5, reads=['image'] excludes 6"
    )
    with pytest.raises(
        NoMatchError, match="min_context=2000000 excludes 5 of 5 models"
    ):
        snapshot.select(providers=["lab"], min_context=2_000_000)


def test_numbers_of_other_libraries_count_as_what_they_are(snapshot: Snapshot) -> None:
    class Half:
        def __float__(self) -> float:
            return 0.5

    class Whole:
        def __index__(self) -> int:
            return 128_000

    question: dict[str, Any] = {"max_input": Half(), "min_context": Whole()}
    assert ids(snapshot, **question) == "small"


def test_filters_narrow_what_a_query_sees(snapshot: Snapshot) -> None:
    narrow = snapshot.with_filters(deny={"lab": ["free", "small"]})
    assert ids(narrow, max_input=1) == "old lab/small"
    assert ids(snapshot, max_input=1) == "small free old lab/small"


@pytest.mark.parametrize("order", ["default", "cheapest", "newest", "context"])
def test_where_no_model_is_left_none_is_found(snapshot: Snapshot, order: Any) -> None:
    nothing = snapshot.with_filters(allow={"lab": []})
    bounds: dict[str, Any] = {"max_input": 1, "min_context": 1, "reads": ["text"]}
    assert nothing.candidates(order=order, at_context=5, **bounds) == ()
    assert nothing.candidates(order=order, family="f", since="2024") == ()
    with pytest.raises(NoMatchError, match="excludes 0 of 0 models"):
        nothing.select(order=order, max_input=1)


def test_an_error_of_no_match_has_the_counts(snapshot: Snapshot) -> None:
    with pytest.raises(NoMatchError) as caught:
        snapshot.select(max_input=0, require=["tools"], providers=["lab"])
    assert caught.value.models == 5
    assert caught.value.excluded == {"require": 3, "max_input": 4}
    again = pickle.loads(pickle.dumps(caught.value))
    assert again.excluded == caught.value.excluded


def test_offers_are_the_same_model_everywhere_the_cheapest_first(
    snapshot: Snapshot,
) -> None:
    assert snapshot.offers("lab:big") == (("lab", "big"), ("re_seller", "lab/big"))
    assert snapshot.offers(("re-seller", "lab/small")) == (
        ("re_seller", "lab/small"),
        ("lab", "small"),
    )
    assert snapshot.offers("lab:small", require=["tools"]) == (("lab", "small"),)
    assert snapshot.offers("lab:riddle") == (("lab", "riddle"),)
    assert snapshot.offers("lab:riddle", max_input=9) == ()
    assert snapshot.offers("lab:big", limit=1) == (("lab", "big"),)
    with pytest.raises(ModelNotFoundError):
        snapshot.offers("lab:bigger")


def test_an_override_is_seen_by_the_next_query() -> None:
    llm_db.load(sources=[Given(DATA)])
    change = provider("lab", {"id": "big", "cost": {"input": 0.1}})
    llm_db.load(sources=[Given(DATA)], runtime_overrides=change)
    assert llm_db.select(max_input=0.1, min_context=200_000) == ("lab", "big")


def test_a_bound_may_be_beyond_all_floats() -> None:
    snapshot = build(provider("p", {"id": "m", "cost": {"input": 1}}))
    assert snapshot.candidates(min_context=10**700) == ()
    assert len(snapshot.candidates(max_input=10**700, limit=10**700)) == 1
