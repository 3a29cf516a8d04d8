"""The lock around the swap of the published reference; never held while a source runs.

It has a module of its own because a handler of forks lives until the interpreter is gone,
and with it all that its module refers to: here nothing.
"""

from __future__ import annotations

import os
import threading

lock = threading.Lock()


def _after_fork() -> None:
    """In a child process: a fresh lock, since whoever held it is not in it."""
    global lock
    lock = threading.Lock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
