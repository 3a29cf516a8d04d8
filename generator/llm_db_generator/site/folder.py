"""The folder that the site is written to."""

from __future__ import annotations

import json
from collections.abc import Mapping
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
        listed = json.dumps(sorted(files), indent=0) + "\n"
        wanted = {**files, MARKER: listed.encode("ascii")}
        deleted = sorted(old - set(wanted))
        for name in deleted:
            (folder / name).unlink(missing_ok=True)
        written = [name for name, data in wanted.items() if _put(folder / name, data)]
    except OSError as error:
        problem = f"{folder} cannot be written: {error.strerror or error}"
        raise ConfigError(problem, reason="unwritable") from error
    unchanged = sorted(set(wanted) - set(written))
    size = sum(map(len, wanted.values()))
    return SiteReport(folder, tuple(written), tuple(deleted), tuple(unchanged), size)


def _files_of(folder: Path) -> set[str]:
    """The files that an earlier run wrote; none in a folder that is new or empty."""
    marker = folder / MARKER
    if marker.is_file():
        listed = json.loads(marker.read_bytes())
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


def _put(path: Path, data: bytes) -> bool:
    """Write the file unless it holds this already."""
    try:
        if path.read_bytes() == data:
            return False
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return True
