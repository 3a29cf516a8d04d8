"""Files that change whole or not at all, and one writer at a time."""

from __future__ import annotations

import errno
import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from ..._text import shown
from ...errors import PullError

TEMP_SUFFIX = ".llm-db-tmp"

Change = tuple[Path, bytes | None]
"""A file and its new content; None deletes it."""


@contextmanager
def committed(changes: Sequence[Change]) -> Iterator[Callable[[], None]]:
    """Make ``changes`` in order; if one, or the ``with`` block, fails: none of them.

    The block gets a function that makes them final: what fails later undoes nothing.

    Everything is first written to temporary files beside the targets, so a full disk
    is found out before anything changes. A crash leaves a prefix of the changes, each
    file whole. Of our own work an `OSError` becomes a `PullError` (``no_space``,
    ``read_only``, ``io``); the block's exceptions pass through.
    """
    temps: list[Path] = []
    undo: list[Change] = []
    try:
        with os_errors(changes[0][0].parent if changes else None):
            staged = [(path, _stage(path, data, temps)) for path, data in changes]
            for path, temp in staged:
                undo.append((path, read_if_there(path)))
                _put(path, temp)
        temps.clear()  # each is in its place now
        yield undo.clear
    except BaseException:
        try:
            for path, data in reversed(undo):
                if read_if_there(path) != data:
                    _put(path, _stage(path, data, temps))
        except OSError as exc:
            raise PullError(
                f"{str(exc.filename)!r} could not be put back as it was after a failure"
                f" ({exc.strerror}); fix that, then pull again",
                reason="io",
            ) from exc
        raise
    finally:
        for temp in temps:
            with suppress(OSError):
                os.unlink(temp)


def sweep(folder: Path) -> None:
    """Remove the temporary files that a crash left in ``folder`` (not below it)."""
    with os_errors(folder):
        names = os.listdir(folder) if folder.is_dir() else []
        for name in names:
            if name.endswith(TEMP_SUFFIX):
                os.unlink(folder / name)


def _stage(path: Path, data: bytes | None, temps: list[Path]) -> Path | None:
    if data is None:
        return None
    path.parent.mkdir(parents=True, exist_ok=True)
    temp = path.with_name(f".{path.name}.{os.urandom(4).hex()}{TEMP_SUFFIX}")
    temps.append(temp)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    fd = os.open(temp, flags, 0o666)  # less the umask, as any new file
    try:
        rest = memoryview(data)
        while rest:
            rest = rest[os.write(fd, rest) :]
        os.fsync(fd)
    except OSError as exc:
        exc.filename = exc.filename or str(path)
        raise
    finally:
        os.close(fd)
    return temp


def _put(path: Path, temp: Path | None) -> None:
    if temp is not None:
        os.replace(temp, path)
    else:
        with suppress(FileNotFoundError):
            os.unlink(path)
    if sys.platform != "win32":  # there a folder cannot be opened, nor need it be
        fd = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(fd)
        except OSError as exc:
            exc.filename = exc.filename or str(path.parent)
            raise
        finally:
            os.close(fd)


def read_if_there(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None


@contextmanager
def os_errors(where: Path | None = None) -> Iterator[None]:
    """An `OSError` inside becomes a `PullError` that names the file and what to do.

    ``where`` is the folder that is worked in, for errors that name no file.
    """
    try:
        yield
    except OSError as exc:
        name = exc.filename if exc.filename is not None else where
        place = f"'{shown(os.fsdecode(name), 200)}'" if name is not None else "a file"
        text = f"{place}: {exc.strerror or type(exc).__name__}"
        if exc.errno in {errno.ENOSPC, errno.EDQUOT}:
            reason, fix = "no_space", "free space on that disk, then run this again"
        elif exc.errno in {errno.EROFS, errno.EACCES, errno.EPERM}:
            reason, fix = "read_only", "make that folder and its files writable"
        else:
            reason, fix = "io", "fix that, then run this again"
        raise PullError(f"cannot use {text}; {fix}", reason=reason) from exc


# One at a time


@contextmanager
def locked(
    folder: Path,
    *,
    timeout: float,
    monotonic: Callable[[], float] = time.monotonic,
    sleep: Callable[[float], None] = time.sleep,
) -> Iterator[None]:
    """Hold ``folder/.lock``, made if missing; wait at most ``timeout`` seconds for it.

    The system lets go of it when the process ends, however it ends; the file stays.
    Raises `PullError` (``locked``, or as `committed`).
    """
    end = monotonic() + timeout
    path = folder / ".lock"
    with os_errors(path):
        folder.mkdir(parents=True, exist_ok=True)
        fd = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
    try:
        while not _try_lock(fd, path):
            if monotonic() >= end:
                raise PullError(
                    f"{str(path)!r} has been held by another pull for over"
                    f" {timeout:g} s; wait for that to end, then pull again",
                    reason="locked",
                )
            sleep(0.1)
        yield
    finally:
        os.close(fd)


def _try_lock(fd: int, path: Path) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(fd, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as exc:
        if exc.errno in {errno.EAGAIN, errno.EACCES, errno.EDEADLK}:
            return False
        with os_errors(path):
            raise
    return True
