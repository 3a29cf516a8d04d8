"""The ``pyproject.toml`` of a catalog project: `pip wheel .` makes the catalog's wheel.

``--with-project`` writes it; from then on every `generate` keeps its version in step
with the data, and the package that it names is the project's.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from string import Template
from typing import TYPE_CHECKING

from attr import frozen

from llm_db.errors import ConfigError, DocumentError, shown
from llm_db.sources.document import parse_toml

from ._modules import templates_folder

if TYPE_CHECKING:
    from ._project import Project

#: The first version of llm-db that reads packages of today's layout.
REQUIREMENT = "llm-db>=2026.11.0"
_NAME = "pyproject.toml"
MARKER = (
    "# Written by `llm-db generate --with-project`; every `llm-db generate` keeps it\n"
    "# up to date. Do not edit. Without these lines it is yours, and stays as it is.\n"
)


@frozen
class Pyproject:
    """The file as it should be, and whether it is."""

    path: Path
    data: bytes
    fresh: bool


def plan_pyproject(project: Project, edition: str, wanted: bool) -> Pyproject | None:
    """What the file should say; ``None`` where there is none and none is wanted."""
    path = project.folder / _NAME
    if not wanted and recorded_package(project.folder) != project.settings.package:
        return None
    require_room(project)
    data = _text(project, edition).encode("utf-8")
    return Pyproject(path, data, data == _read(path))


def require_room(project: Project) -> None:
    """Raise `ConfigError` where no pyproject.toml can be written for this project."""
    path = project.folder / _NAME
    found = _read(path)
    if found is not None and not _is_ours(found):
        raise ConfigError(
            f"{shown(str(path), 200)} was not written by llm-db and stays as it is;"
            " move it away, or leave out --with-project and add the package to it"
            " yourself"
        )
    if Path(project.shown_path(project.output)).is_absolute():
        raise ConfigError(
            f"{shown(str(project.output), 200)} is outside the project: a wheel can only"
            " hold what is inside; change [output] path"
        )
    if not _distribution(project.settings.package):
        raise ConfigError(
            f"{project.settings.package!r} gives no name of a distribution; choose"
            " another"
        )


def recorded_package(folder: Path) -> str | None:
    """The package that a project's pyproject.toml names, if `llm-db` wrote it."""
    path = folder / _NAME
    found = _read(path)
    if found is None or not _is_ours(found):
        return None
    try:
        package = parse_toml(found, str(path))["tool"]["llm_db"]["catalog"]
    except (DocumentError, KeyError, TypeError):
        package = None
    if not isinstance(package, str):
        raise ConfigError(
            f"{shown(str(path), 200)} was edited by hand and names no [tool.llm_db]"
            " catalog; delete it and run: llm-db generate --with-project"
        )
    return package


def version(edition: str) -> str:
    """``"2026-07-01+ab12cd34"`` → ``"2026.7.1+eab12cd34"``; undated: ``"0.0.0+e…"``.

    The hash makes wheels with different data differ in version; the letter before it
    keeps one of digits alone from being read as a number.
    """
    date, _, hash = edition.partition("+")
    match = re.fullmatch(r"(\d{4})-(\d{2})-(\d{2})", date, re.ASCII)
    day = ".".join(str(int(part)) for part in match.groups()) if match else "0.0.0"
    return f"{day}+e{hash}"


def _text(project: Project, edition: str) -> str:
    package = project.settings.package
    template = (templates_folder() / "project/pyproject.toml.in").read_text("utf-8")
    return Template(template).substitute(
        marker=MARKER,
        name=_toml(_distribution(package)),
        version=_toml(version(edition)),
        requirement=_toml(REQUIREMENT),
        folder=_toml(project.shown_path(project.output)),
        package=_toml(package),
    )


def _distribution(package: str) -> str:
    """``"acme_llm_catalog"`` → ``"acme-llm-catalog"``."""
    return re.sub("_+", "-", package).strip("-").lower()


def _toml(text: str) -> str:
    """A TOML string; JSON's escapes are TOML's, but for one character."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        problem = error.strerror or str(error)
        raise ConfigError(
            f"{shown(str(path), 200)} cannot be read: {problem}"
        ) from error


def _is_ours(found: bytes) -> bool:
    return found.replace(b"\r\n", b"\n").startswith(MARKER.encode("ascii"))
