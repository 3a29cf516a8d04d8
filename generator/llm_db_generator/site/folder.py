"""The folder that the site is written to."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path

from attr import frozen

from llm_db.errors import ConfigError

#: Lists the files of the site; a folder that has none is not ours to change.
MARKER = "llm-db-site.json"


@frozen
class SiteReport:
    """What `write_site` did: POSIX paths inside ``folder``."""

    folder: Path
    written: tuple[str, ...]
    deleted: tuple[str, ...]
    unchanged: tuple[str, ...]
    size: int


def write_site(folder: Path, files: Mapping[str, bytes]) -> SiteReport:
    """Make ``folder`` hold these files, and write only what changed.

    Files of an earlier site that are not in this one are deleted. Raises `ConfigError`
    where the folder holds something else, or cannot be written.
    """
    try:
        old = _files_of(folder)
        # First all that there may be, so that the next run knows a folder as ours in
        # which this one was cut off.
        marked = _put(folder, MARKER, _list_of({*old, *files}))
        deleted = sorted(old - files.keys())
        for name in deleted:
            _place(folder, name).unlink(missing_ok=True)
        written = [name for name, data in files.items() if _put(folder, name, data)]
        if _put(folder, MARKER, _list_of(files)) or marked:
            written.append(MARKER)
    except OSError as error:
        problem = f"{folder} cannot be written: {error.strerror or error}"
        raise ConfigError(problem, reason="unwritable") from error
    unchanged = sorted({*files, MARKER} - set(written))
    size = sum(map(len, [*files.values(), _list_of(files)]))
    return SiteReport(folder, tuple(written), tuple(deleted), tuple(unchanged), size)


def _list_of(names: Iterable[str]) -> bytes:
    return f"{json.dumps(sorted(names), indent=0)}\n".encode("ascii")


def _files_of(folder: Path) -> set[str]:
    """The files that an earlier run wrote; none in a folder that is new or empty."""
    marker = folder / MARKER
    if marker.is_file():
        try:
            listed = json.loads(marker.read_bytes())
        except (ValueError, RecursionError):
            listed = None
        if not isinstance(listed, list):
            raise ConfigError(
                f"{marker} is not a list of files; delete the folder, or name another"
                " with --out",
                reason="bad_option",
            )
        return {name for name in listed if _inside(name)}
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise ConfigError(
            f"{folder} holds something other than a site of llm-db;"
            " name another folder with --out",
            reason="bad_option",
        )
    return set()


def _inside(name: object) -> bool:
    """Whether it is the path of a file that could be ours, whoever edited the list."""
    if not isinstance(name, str):
        return False
    parts = name.split("/")
    plain = all(part and part.strip(".") and "\\" not in part for part in parts)
    return plain and name.endswith((".html", ".js", ".css", ".svg")) and ":" not in name


def _place(folder: Path, name: str) -> Path:
    """Where a file of the site belongs; a link in the way, which leads elsewhere, goes."""
    path = folder / name
    for place in (*reversed(path.relative_to(folder).parents), Path(name)):
        if place.parts and (folder / place).is_symlink():
            (folder / place).unlink()
    return path


def _put(folder: Path, name: str, data: bytes) -> bool:
    """Write the file unless it holds this already."""
    path = _place(folder, name)
    try:
        if path.read_bytes() == data:
            return False
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return True
