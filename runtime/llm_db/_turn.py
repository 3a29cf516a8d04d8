"""The first load: a lock that says so where waiting for it would never end."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterator
from types import FrameType, TracebackType
from typing import Any

from .errors import ConfigError


class Turn:
    """A reentrant lock, held while the load that the environment asks for is made.

    There is no catalog before it is done, so other threads wait for it. A source of that
    load may itself wait for such a thread, and neither would ever go on: the thread gets a
    `ConfigError` instead, at once where the stacks tell, else after so many ``looks`` at
    them, of which there is one every ``look`` seconds.
    """

    def __init__(self, look: float = 0.05, looks: int = 600) -> None:
        self._look, self._looks = look, looks
        self._lock = threading.RLock()
        self._depth = 0
        #: The thread that holds it.
        self.owner: int | None = None
        #: The load that the configuration asks for is under way.
        self.is_first_load = False

    def __enter__(self) -> Turn:
        looks = 0
        while not self._lock.acquire(timeout=self._look):
            looks += 1
            if self._waits_for_us():
                raise ConfigError(
                    "a source of the first load is waiting for a thread that asks llm_db"
                    " for the catalog being loaded; do not wait for that thread in the"
                    " source's load()"
                )
            if looks == self._looks:
                raise ConfigError(
                    "the first load, in another thread, has not ended after"
                    f" {looks * self._look:g} s; either a source of it takes so long, or it"
                    " is waiting for this thread, which asks for the catalog being loaded:"
                    " then do not wait for the thread in the source's load()"
                )
        self._depth += 1
        if self._depth == 1:
            self.owner = threading.get_ident()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._depth -= 1
        if not self._depth:
            self.owner = None
        self._lock.release()

    def _waits_for_us(self) -> bool:
        owner, us = self.owner, threading.get_ident()
        if owner is None:
            return False
        frames = sys._current_frames()
        workers = {
            id(future): ident
            for ident, frame in frames.items()
            for future in _futures_made_in(frame)
        }
        asked, found = set[int](), [owner]
        while found:
            ident = found.pop()
            if ident == us:
                return True
            if ident not in asked and ident in frames:
                asked.add(ident)
                found += _waited_for(frames[ident], workers)
        return False


# -- what the stack of a thread tells --------------------------------------------------


def _stack(frame: FrameType | None) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """File, function and variables, the innermost first."""
    while frame is not None:
        code = frame.f_code
        if code.co_name in _TELLING:
            yield code.co_filename, code.co_name, frame.f_locals
        frame = frame.f_back


#: The functions of the standard library in which threads wait or work.
_TELLING = frozenset(
    {"join", "result", "exception", "run", "run_until_complete", "wait"}
)


def _futures_made_in(frame: FrameType) -> Iterator[Any]:
    """The futures of `concurrent.futures` that this thread is working on."""
    for file, name, variables in _stack(frame):
        future = getattr(variables.get("self"), "future", None)
        if name == "run" and future is not None and "concurrent" in file:
            yield future


def _waited_for(frame: FrameType, workers: dict[int, int]) -> list[int]:
    """The threads without which this one does not go on."""
    found: list[int] = []
    for _, name, variables in _stack(frame):
        one = variables.get("self")
        if name == "join" and isinstance(one, threading.Thread):
            found += [one.ident] if one.ident is not None else []
        elif name in ("result", "exception") and id(one) in workers:
            found.append(workers[id(one)])
        elif name == "wait":
            given = variables.get("fs", ())
            found += [workers[id(one)] for one in given if id(one) in workers]
        elif name == "run_until_complete":
            pool = getattr(one, "_default_executor", None)
            found += [t.ident for t in getattr(pool, "_threads", ()) if t.ident]
    return found


#: Held while the load that the environment asks for is made: nothing answers before it.
first_load = Turn()


def _after_fork() -> None:
    """In a child process: a fresh one, since whoever held it is not in it.

    Unless the load itself forked: then it goes on in the child, too, and what it
    publishes is published there.
    """
    global first_load
    if first_load.owner != threading.get_ident():
        first_load = Turn()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
