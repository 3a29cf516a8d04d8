"""A package on disk: headers, stale files, stray files, and the swap.

Writing and checking share one path: `compare` says of every file whether it is as it
should be, from the two hashes in its header, without rendering anything.
"""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import stat
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from importlib.util import cache_from_source
from pathlib import Path, PurePosixPath

from attr import frozen

from llm_db.errors import ConfigError, LLMDBError, shown

from .plan import Planned
from .verify import Gate

MARKER = "# Written by `llm-db generate`. Do not edit."
_STAGING = ".llm-db-new"
_RETIRED = ".llm-db-old"


@frozen
class Comparison:
    """A package on disk against its plan, file names in each group."""

    unchanged: tuple[str, ...]
    stale: tuple[str, ...]
    stray: tuple[str, ...]

    @property
    def clean(self) -> bool:
        """Whether there is nothing to do."""
        return not (self.stale or self.stray)


#: Hex digits of a hash in a header. 96 bits are enough to notice a change, and hashes do
#: not compress: whole ones would be a fiftieth of the wheel.
_DIGITS = 24


def header(template: str, input: str, body: str) -> str:
    """The first lines of a generated module: hashes only, never upstream text."""
    return (
        f"{MARKER} Template: templates/{template}.py.jinja.\n"
        f"# input sha256:{input[:_DIGITS]}\n"
        f"# body sha256:{body[:_DIGITS]}\n"
    )


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def content(file: Planned) -> bytes:
    """The bytes of a planned file, rendered now; `LLMDBError` if they are not ASCII."""
    body = file.text()
    if not body.isascii():
        raise LLMDBError(f"{file.name} would not be pure ASCII", reason="gate")
    data = body.encode("ascii")
    if file.template is None:
        return data
    return header(file.template, file.input, _sha256(data)).encode("ascii") + data


def _read(path: Path) -> bytes | None:
    """The bytes of a file; ``None`` if it is missing, or a link, which may lead anywhere."""
    try:
        return None if path.is_symlink() else path.read_bytes()
    except OSError:
        return None


def _is_fresh(path: Path, file: Planned) -> bool:
    data = _read(path)
    if data is None:
        return False
    if file.template is None:
        return data == content(file)
    length = len(header(file.template, file.input, _sha256(b"")))
    head, body = data[:length], data[length:]
    return head == header(file.template, file.input, _sha256(body)).encode("ascii")


def compare(folder: Path, planned: list[Planned]) -> Comparison:
    """Which files of ``folder`` are as planned, which are not, and which do not belong."""
    fresh = {file.name: _is_fresh(folder / file.name, file) for file in planned}
    return Comparison(
        unchanged=tuple(sorted(name for name in fresh if fresh[name])),
        stale=tuple(sorted(name for name in fresh if not fresh[name])),
        stray=tuple(sorted(set(_present(folder)) - fresh.keys())),
    )


def _present(folder: Path) -> Iterator[str]:
    """Every file and link below ``folder``, and every bare folder; not bytecode."""
    for path in folder.rglob("*") if folder.is_dir() else ():
        relative = path.relative_to(folder)
        if "__pycache__" not in relative.parts and (_is_file(path) or _is_bare(path)):
            yield relative.as_posix()


def _is_file(path: Path) -> bool:
    return path.is_symlink() or not path.is_dir()


def _is_bare(folder: Path) -> bool:
    """Whether a folder holds nothing but bytecode, which Python could still import."""
    return all(path.name == "__pycache__" for path in folder.iterdir())


def require_ours(folder: Path) -> None:
    """Refuse to replace a folder that `llm-db generate` did not write."""
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        raise ConfigError(
            f"{shown(str(folder), 200)} is in the way: it is not a folder"
        )
    present = [name for name in _present(folder) if _is_file(folder / name)]
    if not present:
        return
    marker = MARKER.encode("ascii")
    for name in present:
        if name.endswith(".py") and (_read(folder / name) or b"").startswith(marker):
            return
    raise ConfigError(
        f"{shown(str(folder), 200)} holds files that `llm-db generate` did not write;"
        " move them away or choose another [output] package"
    )


@contextmanager
def replaced(
    folder: Path,
    planned: list[Planned],
    comparison: Comparison,
    gate: Gate,
) -> Iterator[None]:
    """Put the new package in place of the old one; if the block fails, put that back.

    The whole package is first made beside the old one: what has not changed is linked,
    with its bytecode. ``gate`` compiles it meanwhile, and may refuse it.
    """
    root = folder.parent / _STAGING
    new = root / folder.name
    for leftover in (new, _retired(folder)):
        if leftover.exists():  # of an earlier run, and could not be cleared away
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(leftover))
    for place in (folder, *_inside(folder)):
        # Renaming it would work, deleting what is in it would not.
        stuck = _undeletable(place) if place.exists() else None
        if stuck is not None:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(stuck))
    swapped = False
    try:
        for place in (new, *_folders(new, planned)):
            place.mkdir(parents=True)
        unchanged = set(comparison.unchanged)
        for file in planned:
            if file.name in unchanged:
                _link(folder / file.name, new / file.name)
            else:
                with open(new / file.name, "wb") as out:
                    out.write(content(file))
                if file.template is not None:
                    gate.wrote(root, file.name)
        _link_bytecode(folder, new, unchanged)
        gate.require_equal(root)
        for file in planned:
            if file.name not in unchanged:
                _sync(new / file.name)
        for place in (*_folders(new, planned), new):
            _sync(place)
        swap(new, folder)
        swapped = True
        _sync(folder.parent)
        yield
    except BaseException:
        if swapped:
            swap_back(new, folder)
        raise
    finally:
        try:
            gate.close()
        finally:
            recover(folder)


@contextmanager
def lock(folder: Path) -> Iterator[None]:
    """Hold ``folder`` while a package is replaced; other runs wait.

    The folder itself is locked, so no lock file is left behind, and the system releases
    it when the process ends, however it ends. If a folder cannot be locked, nobody
    waits.
    """
    if sys.platform == "win32":
        yield
        return
    import fcntl

    fd = os.open(folder, os.O_RDONLY)
    try:
        with suppress(OSError):
            fcntl.flock(fd, fcntl.LOCK_EX)
        yield
    finally:
        os.close(fd)


def swap(new: Path, folder: Path) -> None:
    """Put ``new`` in place of ``folder``, without a moment in which that is missing.

    The old package ends where the new one was. Where the system cannot exchange two
    folders in one step, it ends up among the retired, and is missing for a moment.
    """
    if not folder.exists():
        os.rename(new, folder)
    elif not exchange(new, folder):
        old = _retired(folder)
        old.parent.mkdir(exist_ok=True)
        os.rename(folder, old)
        os.rename(new, folder)


def swap_back(new: Path, folder: Path) -> None:
    """Undo a `swap`; the new package is where it was."""
    if not (new.exists() and exchange(new, folder)):
        os.rename(folder, new)


def exchange(one: Path, other: Path) -> bool:
    """Exchange two folders in one step; False where the system cannot."""
    if not sys.platform.startswith("linux"):
        return False
    import ctypes

    call = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if call is None:  # a C library from before 2018
        return False
    names = os.fsencode(one), os.fsencode(other)
    here, both = -100, 2  # AT_FDCWD, RENAME_EXCHANGE
    done: int = call(here, names[0], here, names[1], ctypes.c_uint(both))
    return done == 0  # else by two renames, which say what is wrong


def recover(folder: Path) -> None:
    """Clean up after an interrupted run: the old package is restored, or the new one kept.

    Only what belongs to this package is touched: others may be made beside it.
    """
    old, root = _retired(folder), folder.parent / _STAGING
    for place in (old.parent, root):
        if place.is_symlink():  # not ours, and what it leads to is not ours to delete
            place.unlink()
    if old.parent.is_dir() and any(_is_file(path) for path in old.parent.iterdir()):
        old = old.parent  # left by an earlier version
    if old.is_dir() and not folder.exists():
        os.rename(old, folder)
    for leftover in (old, root / folder.name):
        shutil.rmtree(leftover, ignore_errors=True)
    for place in (folder.parent / _RETIRED, root):
        with suppress(OSError):  # not there, or in use for another package
            place.rmdir()


def _retired(folder: Path) -> Path:
    return folder.parent / _RETIRED / folder.name


def _inside(folder: Path) -> list[Path]:
    """All folders below ``folder``."""
    return [Path(root, name) for root, names, _ in os.walk(folder) for name in names]


def _undeletable(folder: Path) -> Path | None:
    """What in a folder we may not delete, or the folder itself if that is so of all."""
    if not os.access(folder, os.W_OK):
        return folder
    who = getattr(os, "geteuid", lambda: 0)()
    found = folder.stat()
    if not found.st_mode & stat.S_ISVTX or who in (0, found.st_uid):
        return None
    # Sticky, as /tmp is: what belongs to others stays.
    others = (path for path in folder.iterdir() if path.lstat().st_uid != who)
    return next(others, None)


def _link(source: Path, target: Path) -> None:
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)


def _folders(new: Path, planned: Iterable[Planned]) -> list[Path]:
    """The folders inside the package."""
    return [new / name for name in sorted({_folder(f.name) for f in planned} - {"."})]


def _folder(file: str) -> str:
    return PurePosixPath(file).parent.as_posix()


def _link_bytecode(folder: Path, new: Path, unchanged: set[str]) -> None:
    """Keep the bytecode that the gate judges: this Python's, and not optimised."""
    for path in sorted(folder.glob("**/__pycache__/*.pyc")):
        source = path.parent.parent / f"{path.name.partition('.')[0]}.py"
        judged = Path(cache_from_source(source, optimization=""))
        known = source.relative_to(folder).as_posix() in unchanged
        if known and path.name == judged.name:
            target = new / path.relative_to(folder)
            target.parent.mkdir(exist_ok=True)
            _link(path, target)


def _sync(path: Path) -> None:
    """Make a file's bytes, or a folder's names, durable.

    Systems that cannot open folders do this by themselves.
    """
    try:
        # Windows syncs only what is open for writing.
        fd = os.open(path, os.O_RDWR if sys.platform == "win32" else os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(fd)
    finally:
        os.close(fd)
