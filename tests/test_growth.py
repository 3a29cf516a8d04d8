"""Twice the input takes at most three times the steps, whatever its shape; no clock."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable
from typing import Any

import pytest

from catalogs import Given, provider
from llm_db.errors import DocumentError, LLMDBError, PullError
from llm_db.pipeline import run
from llm_db.sources import checked as checked_module
from llm_db.sources.checked import checked
from llm_db.sources.document import (
    MAX_CONTAINERS,
    MAX_VALUES,
    parse_json,
    parse_toml,
)

N = 300


def _steps(act: Callable[[], object]) -> int:
    """Calls of functions, of Python and of C, that ``act`` makes."""
    count = [0]

    def profile(frame: object, event: str, arg: object) -> None:
        count[0] += 1

    sys.setprofile(profile)
    try:
        act()
    except LLMDBError:
        pass
    finally:
        sys.setprofile(None)
    return count[0]


def _external(models: Iterable[dict[str, Any]], **fields: Any) -> bytes:
    by_id = {model["id"]: model for model in models}
    whole = {"id": "q", "models": {"m": {"id": "m"}}}
    return json.dumps(
        {"p": {"id": "p", "models": by_id, **fields}, "q": whole}
    ).encode()


#: Shapes of a document; each makes one ``n`` times as large.
DOCUMENTS: dict[str, Callable[[int], bytes]] = {
    "plain": lambda n: _external({"id": f"m{i}"} for i in range(n)),
    "dropped": lambda n: _external(({"id": f"m{i}"} for i in range(n)), id=5),
    "wrong": lambda n: _external({"id": f"m{i}", "limit": 5} for i in range(n)),
    "extra": lambda n: _external([{"id": "m", **{f"k{i}": [i] for i in range(n)}}]),
    "lists": lambda n: _external([{"id": "m", "x": [[]] * n}]),
    "tiers": lambda n: _external(
        [
            {
                "id": "m",
                "cost": {
                    "tiers": [{"input": 1, "tier": {"size": i}} for i in range(n)]
                },
            }
        ]
    ),
}

SOURCES: dict[str, Callable[[int], Any]] = {
    "twins": lambda n: provider(
        "p", *({"id": "m", "aliases": [f"a{i}"]} for i in range(n))
    ),
    "wrong twins": lambda n: provider("p", *({"id": "m", "name": i} for i in range(n)))
    | provider("q", {"id": "m"}),
    "contested": lambda n: provider(
        "p", *({"id": f"m{i}", "aliases": ["x"]} for i in range(n))
    ),
    "aliases": lambda n: provider(
        "p", {"id": "m", "aliases": [f"a{i}" for i in range(n)]}
    ),
    "orphans": lambda n: {"p": {"id": 5, "models": [{"id": f"m{i}"} for i in range(n)]}}
    | provider("q", {"id": "m"}),
    "spellings": lambda n: {
        key: {"id": key, "models": [{"id": "m"}]}
        for key in (f"a{i}{mark}b" for i in range(n // 2) for mark in "-_")
    },
    "providers": lambda n: {
        f"p{i}": {"id": f"p{i}", "aliases": ["x", f"y{i}"], "models": [{"id": "m"}]}
        for i in range(n)
    },
}


@pytest.mark.parametrize("shape", list(DOCUMENTS))
def test_twice_the_document_takes_at_most_three_times_the_steps(
    shape: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = [0]

    class Counted(set[Any]):
        """Sets are made in one step, however large: count what goes in."""

        def __init__(self, items: Iterable[Any] = ()) -> None:
            super().__init__(items)
            made[0] += len(self)

    monkeypatch.setattr(checked_module, "set", Counted, raising=False)
    checked(DOCUMENTS["plain"](2), "warm")
    found = []
    for size in (N, 2 * N):
        body, made[0] = DOCUMENTS[shape](size), 0
        found.append(_steps(lambda body=body: checked(body, "it")) + made[0])  # type: ignore[misc]
    assert found[0] > N / 2
    assert found[1] <= 3 * found[0]


@pytest.mark.parametrize("shape", list(SOURCES))
def test_twice_the_records_take_at_most_three_times_the_steps(shape: str) -> None:
    run([Given(SOURCES[shape](4))])
    small, large = Given(SOURCES[shape](N)), Given(SOURCES[shape](2 * N))
    found = [_steps(lambda one=one: run([one])) for one in (small, large)]  # type: ignore[misc]
    assert found[0] > N / 2
    assert found[1] <= 3 * found[0]


@pytest.mark.parametrize("item", ["[]", "{}", "1", '[""]'])
def test_a_document_of_too_many_values_is_refused_before_it_is_read(item: str) -> None:
    many = ",".join([item] * (MAX_VALUES + 1))
    body = f'{{"p": {{"id": "p", "x": [{many}]}}}}'.encode()
    with pytest.raises(DocumentError, match=f"may hold over {MAX_VALUES} values"):
        parse_json(body, "it")
    with pytest.raises(PullError) as caught:
        checked(body, "it")
    assert caught.value.reason == "bad_document"
    with pytest.raises(DocumentError, match="may hold over"):
        parse_toml(f"x = [{many}]".encode(), "it")


@pytest.mark.parametrize("item", ["[]", "{}"])
def test_of_lists_and_objects_there_may_be_fewer(item: str) -> None:
    many = ",".join([item] * (MAX_CONTAINERS - 2))
    assert (
        len(parse_json(f'{{"x": [{many}]}}'.encode(), "it")["x"]) == MAX_CONTAINERS - 2
    )
    body = f'{{"x": [{many},{item}]}}'.encode()
    with pytest.raises(DocumentError, match=f"over {MAX_CONTAINERS} lists and objects"):
        parse_json(body, "it")


def test_as_many_values_as_may_be_are_read() -> None:
    body = b'{"x": [' + b",".join([b"1"] * (MAX_VALUES - 2)) + b"]}"
    assert len(parse_json(body, "it")["x"]) == MAX_VALUES - 2
