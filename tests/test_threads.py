"""Loads beside forks and worker threads: nothing hangs."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from queue import SimpleQueue
from typing import Any

import pytest

import llm_db
from catalogs import Given, provider
from llm_db._turn import Turn
from llm_db.errors import ConfigError

BASE = Given(provider("p", {"id": "m"}), "base")


# -- a source that waits for llm_db ----------------------------------------------------


def _by_thread(ask: Callable[[], object]) -> object:
    found: list[object] = []

    def work() -> None:
        try:
            found.append(ask())
        except ConfigError as error:
            found.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    return found[0]


def _by_pool(ask: Callable[[], object]) -> object:
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(ask).result()


def _by_two_pools(ask: Callable[[], object]) -> object:
    return _by_pool(lambda: _by_pool(ask))


def _by_leaving_the_pool(ask: Callable[[], object]) -> object:
    with ThreadPoolExecutor(1) as pool:
        future = pool.submit(ask)
    return future.result()


def _by_asyncio(ask: Callable[[], object]) -> object:
    async def main() -> object:
        return await asyncio.to_thread(ask)

    return asyncio.run(main())


WAYS = [_by_thread, _by_pool, _by_two_pools, _by_leaving_the_pool, _by_asyncio]


def _by_event(ask: Callable[[], object]) -> object:
    found: list[object] = []
    done = threading.Event()
    threading.Thread(target=lambda: (found.append(ask()), done.set())).start()
    assert done.wait(timeout=30)
    return found[0]


def _by_queue(ask: Callable[[], object]) -> object:
    found = SimpleQueue[object]()
    threading.Thread(target=lambda: found.put(ask())).start()
    return found.get(timeout=30)


@pytest.mark.parametrize("way", [*WAYS, _by_event, _by_queue])
def test_a_source_may_wait_for_a_load_in_another_thread(
    way: Callable[[Callable[[], object]], object],
) -> None:
    class Waiting:
        name = "waiting"

        def load(self) -> Any:
            inner = way(lambda: llm_db.load(sources=[BASE]))
            assert isinstance(inner, llm_db.Snapshot)
            return provider("q", {"id": "n"})

    # In a thread of its own: a test before this one may have left an event loop here.
    with ThreadPoolExecutor(1) as fresh:
        snapshot = fresh.submit(llm_db.load, sources=[BASE, Waiting()]).result(60)
    assert [model.spec for model in snapshot.models()] == ["p:m", "q:n"]
    assert snapshot.report.warnings == ()
    assert llm_db.epoch() == 2
    assert llm_db.snapshot() is snapshot


@pytest.mark.parametrize("way", WAYS)
def test_in_the_first_load_a_thread_that_a_source_waits_for_is_told_so(
    way: Callable[[Callable[[], object]], object],
) -> None:
    turn = Turn()

    def ask() -> object:
        with turn:
            return "went on"

    def first_load() -> object:
        with turn:
            try:
                return way(ask)
            except ConfigError as error:
                return error

    with ThreadPoolExecutor(1) as fresh:
        found = fresh.submit(first_load).result(60)
    assert isinstance(found, ConfigError)
    assert "a source of the first load is waiting for a thread" in str(found)


def _by_looking_again(ask: Callable[[], object]) -> object:
    found: list[object] = []
    threading.Thread(target=lambda: found.append(ask())).start()
    while not found:
        time.sleep(0.001)  # what is tried here: nothing tells that this is a wait
    return found[0]


def _by_an_older_thread(ask: Callable[[], object]) -> object:
    found = SimpleQueue[object]()
    OLDER.put(lambda: found.put(ask()))
    return found.get()


#: What a thread does that was there before the load.
OLDER: SimpleQueue[Callable[[], None]] = SimpleQueue()


@pytest.mark.parametrize(
    "way", [_by_event, _by_queue, _by_looking_again, _by_an_older_thread]
)
def test_in_the_first_load_no_thread_waits_without_end(
    way: Callable[[Callable[[], object]], object],
) -> None:
    turn = Turn(look=0.001, looks=20)

    def ask() -> object:
        try:
            with turn:
                return "went on"
        except ConfigError as error:
            return error

    def first_load() -> object:
        with turn:
            return way(ask)

    with ThreadPoolExecutor(2) as fresh:
        older = fresh.submit(lambda: OLDER.get()())
        found = fresh.submit(first_load).result(60)
        OLDER.put(lambda: None)
        older.result(60)
    while not OLDER.empty():
        OLDER.get()
    assert isinstance(found, ConfigError)
    assert str(found).startswith(
        "the first load, in another thread, has not ended after 0.02 s"
    )


def test_a_load_that_ends_first_is_not_undone_by_the_first_load() -> None:
    code = """
import sys, threading
import llm_db
from llm_db.sources import Config

entered, release = threading.Event(), threading.Event()

class Slow:
    def load(self):
        entered.set()
        release.wait()
        return {"p": {"id": "p", "models": [{"id": "m"}]}}

sys.modules["slow"] = sys.modules["__main__"]
reader = threading.Thread(target=lambda: print(llm_db.models()[0].spec))
reader.start()
entered.wait()
llm_db.load(sources=[Config({"q": {"models": [{"id": "n"}]}})])
release.set()
reader.join()
print(llm_db.models()[0].spec, llm_db.epoch())
"""
    assert _run(code, config='type = "slow:Slow"') == "q:n\nq:n 1\n"


def test_in_the_first_load_of_a_configuration_so_is_one_that_asks_for_a_model() -> None:
    code = """
import os, sys, threading
import llm_db
from concurrent.futures import ThreadPoolExecutor

class Waiting:
    def load(self):
        with ThreadPoolExecutor(1) as pool:
            return pool.submit(llm_db.model, "p:m").result()

sys.modules["waiting"] = sys.modules["__main__"]
print(llm_db.model("p:m").id)
print("is waiting for a thread" in llm_db.snapshot().report.warnings[0])
"""
    assert _run(code, config='type = "waiting:Waiting"') == "m\nTrue\n"


def test_a_load_waits_for_no_other() -> None:
    entered, release = threading.Event(), threading.Event()

    class Slow:
        def load(self) -> Any:
            entered.set()
            assert release.wait(timeout=30)
            return BASE.load()

    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(llm_db.load, [Slow()])
        assert entered.wait(timeout=30)
        second = pool.submit(llm_db.load, [BASE])
        assert second.result(timeout=30).meta.epoch == 1  # it waits for nobody
        release.set()
        assert first.result(timeout=30).meta.epoch == 2
    assert llm_db.epoch() == 2


def test_a_reload_does_not_undo_a_load_that_ended_meanwhile() -> None:
    entered, release = threading.Event(), threading.Event()

    class Slow:
        slow = False

        def load(self) -> Any:
            if Slow.slow:
                Slow.slow = False
                entered.set()
                assert release.wait(timeout=30)
            return provider("q", {"id": "n"})

    llm_db.load(sources=[Slow()])
    Slow.slow = True
    with ThreadPoolExecutor(1) as pool:
        again = pool.submit(llm_db.reload)
        assert entered.wait(timeout=30)
        llm_db.load(sources=[BASE])
        release.set()
        found = again.result(timeout=30)
    assert [model.spec for model in found.models()] == ["p:m"]
    assert llm_db.snapshot() is found
    assert llm_db.epoch() == 3


# -- fork ------------------------------------------------------------------------------

fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork")

FORK = """
import os, signal, sys, threading, warnings
warnings.simplefilter("ignore")
import llm_db
from llm_db.sources import Config

entered, release = threading.Event(), threading.Event()
DATA = {"p": {"models": [{"id": "m"}]}}

class Slow:
    slow = True
    def load(self):
        if Slow.slow:
            Slow.slow = False
            entered.set()
            release.wait()
        return {"p": {"id": "p", "models": [{"id": "m"}]}}

sys.modules["slow"] = sys.modules["__main__"]
BEFORE
loading = threading.Thread(target=lambda: LOAD, daemon=True)
loading.start()
entered.wait()
child = os.fork()
if child == 0:
    signal.alarm(60)  # a hang is a failure, not a test that never ends
    print(CHILD, flush=True)
    os._exit(0)
_, status = os.waitpid(child, 0)
release.set()
loading.join()
print("ended with", status, flush=True)
"""


@fork
@pytest.mark.parametrize(
    ("before", "load", "child", "said"),
    [
        (
            "llm_db.load(sources=[Config(DATA)])",
            "llm_db.load(sources=[Slow()])",
            "llm_db.reload().model('p:m').id, llm_db.epoch()",
            "m 2",
        ),
        (
            "",
            "llm_db.model('p:m')",
            "llm_db.model('p:m').id, llm_db.epoch()",
            "m 1",
        ),
    ],
)
def test_a_child_that_was_forked_during_a_load_can_load_and_read(
    before: str, load: str, child: str, said: str
) -> None:
    code = FORK.replace("BEFORE", before).replace("LOAD", load).replace("CHILD", child)
    config = "" if before else 'type = "slow:Slow"'
    assert _run(code, config) == f"{said}\nended with 0\n"


def _run(code: str, config: str = "") -> str:
    """What a fresh process prints; ``config``: a source above the model ``p:m``."""
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    if config:
        import tempfile

        with tempfile.NamedTemporaryFile("w", suffix=".toml", delete=False) as file:
            file.write(
                '[[sources]]\ntype = "config"\noverrides.p.models = [{ id = "m" }]\n'
            )
            file.write(f"[[sources]]\n{config}\n")
        env["LLM_DB_CONFIG"] = file.name
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=env,
        capture_output=True,
        text=True,
        timeout=120,
    )
    if config:
        os.unlink(file.name)
    assert done.returncode == 0, done.stderr
    return done.stdout
