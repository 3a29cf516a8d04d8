"""The published state under threads: no torn pair, no lost epoch, no waiting."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

import llm_db
from catalogs import Given, provider
from llm_db import LLMDBError
from test_config import run

ROUNDS = 15
READERS = 3
WRITERS = 3


def edition(number: int) -> Any:
    """A catalog in which everything says which load it belongs to."""
    name = str(number)
    return provider("p", {"id": "m", "name": name, "aliases": [f"a{name}"]}, name=name)


def in_threads(jobs: list[Callable[[], None]]) -> None:
    """Run all jobs at once; the first failure of any is raised."""
    start = threading.Barrier(len(jobs))

    def job(work: Callable[[], None]) -> None:
        start.wait(timeout=30)
        work()

    with ThreadPoolExecutor(len(jobs)) as pool:
        for future in [pool.submit(job, work) for work in jobs]:
            future.result(timeout=60)


def test_readers_and_writers_never_see_a_torn_state() -> None:
    llm_db.load(sources=[Given(edition(0))])
    seen: list[list[int]] = [[] for _ in range(READERS)]
    published: list[tuple[int, str]] = []
    writing = threading.Event()
    writing.set()

    def write(writer: int) -> None:
        for round in range(ROUNDS):
            number = writer * ROUNDS + round + 1
            snapshot = llm_db.load(sources=[Given(edition(number))])
            assert snapshot.meta.epoch is not None
            published.append((snapshot.meta.epoch, str(number)))
            assert snapshot.model("p:m").name == str(number)
            with pytest.raises(LLMDBError):
                llm_db.load(sources=[Given(ValueError("no"))])
            llm_db.reload()

    def read(reader: int) -> None:
        while writing.is_set():
            state = llm_db.state()
            assert state.snapshot.meta.epoch == state.epoch
            name = state.snapshot.provider("p").name
            model = state.snapshot.model("p:m")
            assert model.name == name
            assert state.snapshot.resolve(f"a{name}").model is model
            assert state.snapshot.select() == ("p", "m")
            assert llm_db.model("p:m").id == "m"
            seen[reader].append(state.epoch)

    def write_all() -> None:
        try:
            in_threads([lambda w=w: write(w) for w in range(WRITERS)])  # type: ignore[misc]
        finally:
            writing.clear()

    in_threads([write_all, *[lambda r=r: read(r) for r in range(READERS)]])  # type: ignore[misc]

    # Each load and each reload took an epoch of its own, failing loads none.
    assert llm_db.epoch() == 1 + 2 * WRITERS * ROUNDS
    epochs = [epoch for epoch, _ in published]
    assert len(set(epochs)) == len(epochs) == WRITERS * ROUNDS
    for reader in seen:
        assert reader == sorted(reader)


def test_the_first_use_from_many_threads_is_one_snapshot() -> None:
    found: list[llm_db.Snapshot] = []
    in_threads([lambda: found.append(llm_db.snapshot()) for _ in range(8)])
    assert len({id(snapshot) for snapshot in found}) == 1
    assert llm_db.epoch() == 0


def test_one_model_asked_for_by_many_threads_is_one_object() -> None:
    llm_db.load(sources=[Given(edition(1))])
    found: list[llm_db.Model] = []
    asks: list[Callable[[], llm_db.Model]] = [
        lambda: llm_db.model("p:m"),
        lambda: llm_db.models("p")[0],
        lambda: llm_db.resolve("a1").model,
        lambda: llm_db.snapshot().models_by_key["p", "m"],  # type: ignore[index]
    ]
    in_threads([lambda ask=ask: found.append(ask()) for ask in asks * 2])  # type: ignore[misc]
    assert len({id(model) for model in found}) == 1


def test_a_reader_does_not_wait_for_a_load_that_is_under_way() -> None:
    entered, release = threading.Event(), threading.Event()

    class Slow:
        def load(self) -> Any:
            entered.set()
            assert release.wait(timeout=30)
            return edition(7)

    with ThreadPoolExecutor(1) as pool:
        loading = pool.submit(llm_db.load, [Slow()])
        assert entered.wait(timeout=30)
        try:
            # Also the first use: the embedded catalog answers.
            assert llm_db.epoch() == 0
            assert llm_db.model("openai:gpt-4o").id == "gpt-4o"
        finally:
            release.set()
        assert loading.result(timeout=30).model("p:m").name == "7"
    assert llm_db.epoch() == 1
    assert llm_db.model("p:m").name == "7"


def test_a_reload_repeats_the_load_that_was_published_last() -> None:
    # It takes its turn after a load that is under way, and then repeats that one.
    entered, release = threading.Event(), threading.Event()

    class Slow:
        def load(self) -> Any:
            entered.set()
            assert release.wait(timeout=30)
            return edition(2)

    llm_db.load(sources=[Given(edition(1))])
    with ThreadPoolExecutor(2) as pool:
        loading = pool.submit(llm_db.load, [Slow()])
        assert entered.wait(timeout=30)
        reloading = pool.submit(llm_db.reload)
        release.set()
        loading.result(timeout=30)
        reloading.result(timeout=30)
    assert llm_db.model("p:m").name == "2"
    assert llm_db.epoch() == 3


def test_a_state_that_was_read_stays_as_it_was() -> None:
    llm_db.load(sources=[Given(edition(1))])
    before = llm_db.state()
    llm_db.load(sources=[Given(edition(2))])
    assert before.epoch == 1
    assert before.snapshot.model("p:m").name == "1"
    assert llm_db.state().snapshot.model("p:m").name == "2"
    snapshot, epoch, options = before
    assert (snapshot, epoch) == (before.snapshot, before.epoch)
    assert options is before.options is not None
    assert before == llm_db.State(*before) != llm_db.state()
    assert before != 5
    for name in ("epoch", "new"):
        with pytest.raises(AttributeError, match="immutable"):
            setattr(before, name, 5)
        with pytest.raises(AttributeError, match="immutable"):
            delattr(before, name)


def test_the_first_use_from_many_threads_loads_the_configuration_once(
    write: Callable[[str, str], Any],
) -> None:
    text = '[[sources]]\ntype = "config"\noverrides.p.models = [{ id = "m" }]\n'
    code = """
import threading, llm_db
ready = threading.Barrier(8)
epochs = []
def use():
    ready.wait()
    epochs.append((llm_db.model("p:m").id, llm_db.epoch()))
threads = [threading.Thread(target=use) for _ in range(8)]
for thread in threads: thread.start()
for thread in threads: thread.join()
print(sorted(set(epochs)), len(epochs))
"""
    path = write("c.toml", text)
    assert run(code, LLM_DB_CONFIG=str(path)) == "[('m', 1)] 8"
