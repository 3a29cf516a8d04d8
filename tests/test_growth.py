"""Twice the input takes at most three times the steps, whatever its shape; no clock."""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

import pytest

import llm_db
from catalogs import Given, provider
from llm_db import _sparse
from llm_db._canonical import Canonical
from llm_db.errors import DocumentError, LLMDBError, PullError
from llm_db.pipeline import run
from llm_db.sources import Config, Runtime
from llm_db.sources import checked as checked_module
from llm_db.sources.checked import checked, layer_of
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


def _count_sets(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Counts, from now on, what `checked` puts into sets: each is made in one step."""
    made = [0]

    class Counted(set[Any]):
        def __init__(self, items: Iterable[Any] = ()) -> None:
            super().__init__(items)
            made[0] += len(self)

    monkeypatch.setattr(checked_module, "set", Counted, raising=False)
    return made


@pytest.mark.parametrize("shape", list(DOCUMENTS))
def test_twice_the_document_takes_at_most_three_times_the_steps(
    shape: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = _count_sets(monkeypatch)
    checked(DOCUMENTS["plain"](2), "warm")
    found = []
    for size in (N, 2 * N):
        body, made[0] = DOCUMENTS[shape](size), 0
        found.append(_steps(partial(checked, body, "it")) + made[0])
    assert found[0] > N / 2
    assert found[1] <= 3 * found[0]


def test_a_provider_that_is_dropped_costs_its_models_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made = _count_sets(monkeypatch)
    found = []
    for size in (N, 2 * N):
        models = [{"id": f"m{number}"} for number in range(size)]
        wrong = {"id": "p", "name": 5, "models": models}
        facts = Canonical({"p": wrong, **provider("q", {"id": "m"})})
        made[0] = 0
        found.append(_steps(partial(layer_of, facts, "it")) + made[0])
        layer = layer_of(facts, "it")
        assert len(layer.dropped) > size  # the provider, and each of its models
    assert found[1] <= 3 * found[0]


@pytest.mark.parametrize("shape", list(SOURCES))
def test_twice_the_records_take_at_most_three_times_the_steps(shape: str) -> None:
    run([Given(SOURCES[shape](4))])
    small, large = Given(SOURCES[shape](N)), Given(SOURCES[shape](2 * N))
    found = [_steps(partial(run, [one])) for one in (small, large)]
    assert found[0] > N / 2
    assert found[1] <= 3 * found[0]


M = {"id": "m"}


def _ids(start: str, n: int) -> list[dict[str, Any]]:
    return [{"id": f"{start}-{i}"} for i in range(n)]


def _of(start: str, n: int) -> dict[str, Any]:
    return {k: v for i in range(n) for k, v in provider(f"{start}{i}", M).items()}


#: Runs of several layers under a policy, each ``n`` times as large.
RUNS: dict[str, Callable[[int], dict[str, Any]]] = {
    "new models": lambda n: {
        "sources": [
            Config(provider("p", *_ids("alpha", n))),
            Config(provider("p", *_ids("bravo", n))),
        ]
    },
    "new providers": lambda n: {
        "sources": [Config(_of("alpha", n)), Config(_of("bravo", n))]
    },
    "amended by aliases": lambda n: {
        "sources": [
            Config(provider("p", {"id": "m", "aliases": [f"a{i}" for i in range(n)]})),
            Config(
                provider(
                    "p",
                    *(
                        {"id": f"a{i}", "aliases": [f"b{i}"], "extra": {f"k{i}": 1}}
                        for i in range(n)
                    ),
                )
            ),
        ]
    },
    "providers by aliases": lambda n: {
        "sources": [
            Config(provider("p", M, aliases=[f"x{i}" for i in range(n)])),
            Config(
                {
                    f"x{i}": {
                        "extra": {f"k{i}": 1},
                        "models": [{"id": "m", "extra": {f"k{i}": 1}}],
                    }
                    for i in range(n)
                }
            ),
        ]
    },
    "idle patterns": lambda n: {
        "sources": [Config(provider("p", *_ids("m", n)))],
        "deny": {"p": [f"zz-{i}*" for i in range(n)]},
    },
    "idle ids": lambda n: {
        "sources": [Config(provider("p", *_ids("m", n)))],
        "deny": {"p": [f"zz-{i}" for i in range(n)]},
    },
    "unknown providers denied": lambda n: {
        "sources": [Config(_of("p", n))],
        "deny": {f"q{i}": "all" for i in range(n)},
    },
    "unknown providers preferred": lambda n: {
        "sources": [Config(_of("p", n))],
        "prefer": [f"q{i}" for i in range(n)],
    },
    "sources": lambda n: {
        "sources": [Config(provider("p", {"id": f"m{i}"})) for i in range(n)]
    },
    "sources with a provider each": lambda n: {
        "sources": [Config(provider(f"p{i}", M, aliases=[f"x{i}"])) for i in range(n)]
    },
    "sources of one model": lambda n: {
        "sources": [
            Config(
                provider("p", {"id": "m", "aliases": [f"a{i}"], "extra": {f"k{i}": 1}})
            )
            for i in range(n)
        ]
    },
    "sources that lose a model": lambda n: {
        "sources": [
            Config(provider("p", M)),
            *(
                Runtime({"models": [{"id": f"m{i}", "provider": "none"}]})
                for i in range(n)
            ),
        ]
    },
}


@pytest.mark.parametrize("shape", list(RUNS))
def test_twice_the_layers_and_policies_take_at_most_three_times_the_work(
    shape: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    copied = [0]

    class Counted(dict[Any, Any]):
        """A dict is copied in one step, however large: count what it holds."""

        def __init__(self, items: Any = ()) -> None:
            super().__init__(items)
            copied[0] += len(self)

    monkeypatch.setattr(_sparse, "dict", Counted, raising=False)
    logging.disable(logging.CRITICAL)
    try:
        run(**RUNS[shape](4))
        found = []
        for size in (N, 2 * N):
            given, copied[0] = RUNS[shape](size), 0
            lines = _lines(partial(run, **given))
            found.append((lines, copied[0]))
    finally:
        logging.disable(logging.NOTSET)
    (lines, entries), (more_lines, more_entries) = found
    assert lines > N / 2
    assert more_lines <= 3 * lines
    assert more_entries <= 3 * entries + N


def _lines(act: Callable[[], object]) -> int:
    """Lines that ``act`` runs, those of loops in an expression counted each time."""
    count = [0]

    def trace(frame: Any, event: str, arg: object) -> Any:
        count[0] += 1
        return trace

    sys.settrace(trace)
    try:
        act()
    finally:
        sys.settrace(None)
    return count[0]


@pytest.mark.parametrize(
    ("start", "repeated", "end"),
    [
        ("openrouter:x", ":online", ""),
        ("bedrock:", "us.", "x"),
        ("bedrock:", "converse/us.", "x"),
        ("azure:", "responses/eu/", "x"),
        ("huggingface:a/x", ":groq", ""),
    ],
)
def test_a_longer_chain_of_wrappers_and_routes_takes_no_more_steps(
    start: str, repeated: str, end: str
) -> None:
    def ask(times: int) -> object:
        return llm_db.identify(start + repeated * times + end, accept="base")

    _steps(lambda: ask(20))
    found = [_steps(partial(ask, times)) for times in (20, 300)]
    assert found[1] <= 1.5 * found[0]


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
