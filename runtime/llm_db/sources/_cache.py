"""The download cache: what was fetched, kept so that no crash can leave it half done.

A cache folder holds, per URL, ``<stem>.json`` and ``<stem>.manifest.json`` (in force),
and the last three accepted bodies as ``<stem>.<8 hex>.json``, each with its manifest.
Hold `locked` around everything that writes.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import re
import secrets
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from attrs import asdict, field, frozen

from ..errors import PullError
from ._models_dev import cached_file
from .fetch import (
    Clock,
    Fetched,
    Validators,
    clean_etag,
    clean_last_modified,
    public_url,
)

__all__ = [
    "Cache",
    "Cached",
    "Change",
    "Manifest",
    "committed",
    "locked",
    "os_errors",
    "sweep",
    "write_atomically",
]

KEEP = 3
TEMP_SUFFIX = ".llm-db-tmp"

Change = tuple[Path, bytes | None]
"""A file and its new content; None deletes it."""


# Files


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
        with os_errors():
            staged = [(path, _stage(path, data, temps)) for path, data in changes]
            for path, temp in staged:
                undo.append((path, _read(path)))
                _put(path, temp)
        temps.clear()  # each is in its place now
        yield undo.clear
    except BaseException:
        try:
            for path, data in reversed(undo):
                if _read(path) != data:
                    _put(path, _stage(path, data, temps))
        except OSError as exc:
            raise PullError(
                f"{str(exc.filename)!r} could not be put back as it was after a failure"
                f" ({exc.strerror}); mend that, then pull again",
                reason="io",
            ) from exc
        raise
    finally:
        for temp in temps:
            with suppress(OSError):
                os.unlink(temp)


def write_atomically(path: Path, data: bytes) -> None:
    """Write one file whole, or leave it as it was; raises `PullError`."""
    with committed([(path, data)]):
        pass


def sweep(folder: Path) -> None:
    """Remove the temporary files that a crash left in ``folder`` (not below it)."""
    with os_errors():
        names = os.listdir(folder) if folder.is_dir() else []
        for name in names:
            if name.endswith(TEMP_SUFFIX):
                os.unlink(folder / name)


def _stage(path: Path, data: bytes | None, temps: list[Path]) -> Path | None:
    if data is None:
        return None
    path.parent.mkdir(parents=True, exist_ok=True)
    temp = path.with_name(f".{path.name}.{secrets.token_hex(4)}{TEMP_SUFFIX}")
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


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None


@contextmanager
def os_errors() -> Iterator[None]:
    """An `OSError` inside becomes a `PullError` that names the file and what to do."""
    try:
        yield
    except OSError as exc:
        place = f"{str(exc.filename)!r}" if exc.filename else "a file"
        text = f"{place}: {exc.strerror or type(exc).__name__}"
        if exc.errno in {errno.ENOSPC, errno.EDQUOT}:
            reason, fix = "no_space", "free space on that disk, then run this again"
        elif exc.errno in {errno.EROFS, errno.EACCES, errno.EPERM}:
            reason, fix = "read_only", "make that folder and its files writable"
        else:
            reason, fix = "io", "mend that, then run this again"
        raise PullError(f"cannot use {text}; {fix}", reason=reason) from exc


# One at a time


@contextmanager
def locked(
    folder: Path,
    *,
    timeout: float,
    clock: Clock = Clock(),  # noqa: B008 (immutable)
) -> Iterator[None]:
    """Hold ``folder/.lock``, made if missing; wait at most ``timeout`` seconds for it.

    The system lets go of it when the process ends, however it ends; the file stays.
    Raises `PullError` (``locked``, or as `committed`).
    """
    end = clock.monotonic() + timeout
    path = folder / ".lock"
    with os_errors():
        folder.mkdir(parents=True, exist_ok=True)
        fd = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
    try:
        while not _try_lock(fd):
            if clock.monotonic() >= end:
                raise PullError(
                    f"{str(path)!r} is held by another pull for over {timeout:g} s;"
                    " wait until that has ended, then pull again",
                    reason="locked",
                )
            clock.sleep(0.1)
        yield
    finally:
        os.close(fd)


def _try_lock(fd: int) -> bool:
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
        with os_errors():
            raise
    return True


# What is kept


@frozen
class Manifest:
    """Where a body came from, and what it must be; ``edition``: the date it was given."""

    source_url: str
    etag: str | None
    last_modified: str | None
    sha256: str
    size_bytes: int
    downloaded_at: str
    edition: str | None = None

    def to_dict(self) -> dict[str, Any]:
        found = asdict(self)
        if self.edition is None:
            del found["edition"]
        return found

    def to_bytes(self) -> bytes:
        return (json.dumps(self.to_dict(), indent=2) + "\n").encode("ascii")

    @classmethod
    def from_bytes(cls, data: bytes | None) -> Manifest | None:
        """The manifest in ``data``, or None if that is none."""
        try:
            got = json.loads(data or b"")
            manifest = cls(**got)
        except (ValueError, TypeError, RecursionError):
            return None
        texts = manifest.source_url, manifest.sha256, manifest.downloaded_at
        if type(manifest.size_bytes) is not int or {type(text) for text in texts} != {
            str
        }:
            return None
        if not isinstance(manifest.edition, str | None):
            return None
        if clean_etag(manifest.etag) != manifest.etag:
            return None
        if clean_last_modified(manifest.last_modified) != manifest.last_modified:
            return None
        return manifest


@frozen
class Cached:
    """A kept body that is what its manifest says."""

    body: bytes = field(repr=False)
    manifest: Manifest


@frozen
class Cache:
    """The cached downloads of one URL in one folder. Hold `locked` to write."""

    folder: Path
    url: str = field(repr=False)

    @property
    def stem(self) -> str:
        return cached_file(self.url, self.folder).stem

    @property
    def body_path(self) -> Path:
        return self.folder / f"{self.stem}.json"

    @property
    def manifest_path(self) -> Path:
        return self.folder / f"{self.stem}.manifest.json"

    def current(self) -> Cached | None:
        """The body in force, or None if there is none or its manifest disagrees."""
        return self._load(self.body_path, self.manifest_path)

    def validators(self) -> Validators | None:
        """What may be sent back to the server: only for a body that is really here."""
        if (cached := self.current()) is None:
            return None
        found = Validators(cached.manifest.etag, cached.manifest.last_modified)
        return None if found == Validators() else found

    def history(self) -> tuple[Cached, ...]:
        """The last accepted bodies, newest first (by ``downloaded_at``)."""
        found: list[tuple[str, int, Cached]] = []
        for path in self._kept_files():
            manifest = self.folder / f"{path.name.removesuffix('.json')}.manifest.json"
            if (cached := self._load(path, manifest)) is not None:
                mtime = manifest.stat().st_mtime_ns
                found.append((cached.manifest.downloaded_at, mtime, cached))
        found.sort(key=lambda entry: entry[:2], reverse=True)
        return tuple(cached for _, _, cached in found)

    def accept(self, fetched: Fetched) -> Manifest:
        """Put a checked body in force; see `accepting`."""
        with committed(self.accepting(fetched)):
            return self._manifest(fetched)

    def accepting(self, fetched: Fetched) -> list[Change]:
        """What puts a body in force: its kept copy, the body, the manifest, in order.

        To be done last, when all that was made from the body is in place.
        """
        new = Cached(fetched.body, self._manifest(fetched))
        others = (kept for kept in self.history() if kept.body != fetched.body)
        return [
            *self._kept_as(new),
            *self._in_force(new),
            *self._forgetting_all_but([new, *list(others)[: KEEP - 1]]),
        ]

    def _manifest(self, fetched: Fetched) -> Manifest:
        return Manifest(
            source_url=public_url(self.url),
            etag=fetched.etag,
            last_modified=fetched.last_modified,
            sha256=fetched.sha256,
            size_bytes=len(fetched.body),
            downloaded_at=fetched.downloaded_at,
            edition=fetched.edition,
        )

    def previous(self) -> Cached:
        """The body in force before this one; `PullError` (``no_previous``) if none.

        Of an accept or rollback that was cut off, the older of its two bodies.
        """
        history = self.history()
        with os_errors():
            manifest = Manifest.from_bytes(_read(self.manifest_path))
            body = _read(self.body_path)
        in_force = {
            *([manifest.sha256] if manifest is not None else []),
            *([hashlib.sha256(body).hexdigest()] if body is not None else []),
        }
        at = [i for i, kept in enumerate(history) if kept.manifest.sha256 in in_force]
        # Whole: the next older one. Cut off: two are found, and the older is it.
        first = (at[0] + 1 if len(at) == 1 else at[-1]) if at else 0
        target = history[first : first + 1]
        if not target:
            raise PullError(
                f"{str(self.folder)!r}: no earlier download of {public_url(self.url)}"
                " is kept to roll back to; take an older edition from a file (--from)",
                reason="no_previous",
            )
        return target[0]

    def returning(self, target: Cached) -> list[Change]:
        """What puts `previous` in force again and forgets what was accepted after it.

        So a later rollback never comes back to what this one left; a pull may.
        """
        history = self.history()
        keep = history[history.index(target) :]
        return [*self._in_force(target), *self._forgetting_all_but(keep)]

    def _forgetting_all_but(self, keep: Sequence[Cached]) -> list[Change]:
        names = {path.name for kept in keep for path, _ in self._kept_as(kept)}
        return [
            (path, None)
            for path in self._kept_files(r"(\.manifest)?")
            if path.name not in names
        ]

    def _in_force(self, cached: Cached) -> list[Change]:
        data = cached.manifest.to_bytes()
        return [(self.body_path, cached.body), (self.manifest_path, data)]

    def _kept_as(self, cached: Cached) -> list[Change]:
        stem = f"{self.stem}.{cached.manifest.sha256[:8]}"
        return [
            (self.folder / f"{stem}.json", cached.body),
            (self.folder / f"{stem}.manifest.json", cached.manifest.to_bytes()),
        ]

    def _kept_files(self, kind: str = "") -> list[Path]:
        pattern = rf"{self.stem}\.[0-9a-f]{{8}}{kind}\.json"
        with os_errors():
            names = os.listdir(self.folder) if self.folder.is_dir() else []
        return [
            self.folder / name for name in sorted(names) if re.fullmatch(pattern, name)
        ]

    def _load(self, body_path: Path, manifest_path: Path) -> Cached | None:
        with os_errors():
            manifest = Manifest.from_bytes(_read(manifest_path))
            body = _read(body_path)
        if manifest is None or body is None:
            return None
        if manifest.source_url != public_url(self.url):
            return None
        if manifest.sha256 != hashlib.sha256(body).hexdigest():
            return None
        return Cached(body, manifest)
