"""A project folder: its configuration, its sources, and its ``pyproject.toml``.

`llm-db generate --with-project` writes the ``pyproject.toml``, with which `pip wheel .`
makes the catalog's wheel; from then on every `generate` keeps its version in step with
the data, and the package that it names is the project's.
"""

from __future__ import annotations

import importlib
import json
import os
import re
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from string import Template

from attr import evolve, frozen

from llm_db.errors import ConfigError, DocumentError, shown
from llm_db.sources import LiteLLM, Local, Packaged, Source
from llm_db.sources.document import parse_json, parse_toml, read_regular
from llm_db.sources.settings import Settings, make_sources, read_settings

from .text import is_date

CATALOG_TOML = Path("sources/catalog.toml")
SNAPSHOTS = Path("sources/snapshot")
HISTORY = Path("sources/history")
LOCAL = Path("sources/local")
CACHE = Path("sources/upstream")


@frozen
class Project:
    """The folder, absolute, and what its ``sources/catalog.toml`` says."""

    folder: Path
    settings: Settings
    warnings: tuple[str, ...] = ()

    @property
    def output(self) -> Path:
        """The folder of the generated package."""
        return self.folder / self.settings.output / self.settings.package

    def snapshot(self, upstream: str) -> Path:
        """Where the canonical facts of an upstream are committed."""
        return self.folder / SNAPSHOTS / upstream

    def history(self, upstream: str) -> Path:
        """Where the history of an upstream is committed."""
        return self.folder / HISTORY / upstream

    @contextmanager
    def sources(self) -> Iterator[list[Source]]:
        """The sources of a build, lowest precedence first, for use inside the block.

        Modules of the project folder can be imported there. They are forgotten after
        it: another project, or this one after an edit, may have others of that name.
        """
        before = set(sys.modules)
        sys.path.insert(0, str(self.folder))
        importlib.invalidate_caches()
        try:
            configured = make_sources(self.settings, self._packaged)
            local = self.folder / LOCAL
            if configured is None:
                more = [Local(local)] if local.is_dir() else []
                configured = [*self._packaged(), *more]
            for source in configured:
                if type(source) is LiteLLM:
                    source.snapshot = self._snapshot_of(source)
            yield configured
        finally:
            with suppress(ValueError):  # a source may have removed it already
                sys.path.remove(str(self.folder))
            self._forget(set(sys.modules) - before)

    def _forget(self, modules: Iterable[str]) -> None:
        """Drop those of the modules that were found in the project folder itself."""
        own = set()
        for name in modules:
            top = name.partition(".")[0]
            places = (self.folder / f"{top}.py", self.folder / top / "__init__.py")
            if any(place.is_file() for place in places):
                own.add(name)
        for name in own:
            del sys.modules[name]

    def _packaged(self) -> list[Source]:
        return [
            Packaged(snapshot=self.snapshot(upstream.name))
            for upstream in self.settings.upstream
            if upstream.type != "litellm"  # a supplement is a source of its own
        ]

    def _snapshot_of(self, source: LiteLLM) -> Path | None:
        """What was pulled for it; None where no upstream is: then it reads its cache.

        Raises `ConfigError` where there are some, but none with its URL.
        """
        maps = [u for u in self.settings.upstream if u.type == "litellm"]
        for upstream in maps:
            if upstream.url == source.url:
                return self.snapshot(upstream.name)
        if maps:
            from llm_db.sources.download.fetch import public_url

            urls = " and ".join(shown(public_url(one.url)) for one in maps)
            raise ConfigError(
                f"{CATALOG_TOML}: the source 'litellm' reads"
                f" {shown(public_url(source.url))}, but its [[upstream]] fetches {urls};"
                " write the same url in both"
            )
        return None

    def edition_date(self) -> str:
        """The newest date of all snapshots; ``undated`` where there is none.

        A supplement does not count: the facts that it amends may be older.
        """
        whole = [u for u in self.settings.upstream if u.type != "litellm"]
        return edition_date(self.snapshot(one.name) for one in whole)

    def shown_path(self, path: Path) -> str:
        """``path`` as reports show it: POSIX, relative to the project if inside it."""
        # Resolve "..": an output may lead out of the folder that its path starts with.
        folder, plain = (Path(os.path.normpath(p)) for p in (self.folder, path))
        if plain.is_relative_to(folder):
            return plain.relative_to(folder).as_posix()
        return plain.as_posix()


def edition_date(snapshots: Iterable[Path]) -> str:
    """The newest date of these snapshot folders; ``undated`` where there is none."""
    dates = []
    for path in (folder / "edition.json" for folder in snapshots):
        if path.is_file():
            date = parse_json(read_regular(path), str(path)).get("edition")
            if not isinstance(date, str) or not is_date(date):
                raise DocumentError(
                    f"{shown(str(path), 200)}: its edition is not a date, YYYY-MM-DD;"
                    " put the committed file back"
                )
            dates.append(date)
    return max(dates, default="undated")


def open_project(folder: str | Path, package: str | None = None) -> Project:
    """Read a project's configuration. Raises `ConfigError`.

    ``package`` overrides the configured name; so does the name that a pyproject.toml
    written by `llm-db generate --with-project` records.
    """
    root = Path(folder).absolute()
    file = root / CATALOG_TOML
    if not file.is_file():
        raise ConfigError(
            f"{shown(str(root), 200)} is not an llm-db project: it has no {CATALOG_TOML};"
            " `llm-db init` makes one",
            reason="no_project",
        )
    settings = read_settings(file, build=True, folder=root)
    recorded = recorded_package(root) if package is None else None
    warnings: tuple[str, ...] = ()
    if recorded not in (None, settings.package):
        warnings = (
            f"{CATALOG_TOML} names the package {settings.package}, but pyproject.toml"
            f" names {shown(recorded)}, which is used; write that into {CATALOG_TOML}",
        )
    if package is not None:
        _check_package(package, "--package", reason="bad_option")
        return Project(root, evolve(settings, package=package), warnings)
    settings = evolve(settings, package=recorded or settings.package)
    where = f"{shown(str(file), 200)}: output.package"
    if recorded:
        where = "pyproject.toml: tool.llm_db.catalog"
    _check_package(settings.package, where)
    return Project(root, settings, warnings)


#: What a catalog package needs itself: it cannot have one of these names.
_NEEDED = frozenset(
    {
        "llm_db",
        "llm_db_default",
        "llm_db_generator",
        "attr",
        "attrs",
        "cattr",
        "cattrs",
        "tomli",
    }
)


def _check_package(name: str, where: str, reason: str = "bad_config") -> None:
    import keyword

    usable = name.isascii() and name.isidentifier() and not keyword.iskeyword(name)
    if not usable or name in _NEEDED or name in sys.stdlib_module_names:
        why = "is taken" if usable else "cannot name a package"
        raise ConfigError(f"{where}: '{shown(name)}' {why}", reason=reason)


def templates_folder() -> Path:
    """Inside the installed generator, else in the repository that it is edited in."""
    here = Path(__file__).resolve().parent
    inside = here / "templates"
    return inside if inside.is_dir() else here.parents[1] / "templates"


# -- the pyproject.toml ------------------------------------------------------------------

#: The first version of llm-db that can read the current layout of packages.
REQUIREMENT = "llm-db>=2026.11.0"
PYPROJECT = "pyproject.toml"
MARKER = (
    "# Written by `llm-db generate --with-project`; every `llm-db generate` keeps it\n"
    "# up to date. Do not edit. Without these lines it is yours, and stays as it is.\n"
)


#: Beside the package where it is to be the catalog in use wherever it is installed.
DEFAULT_MODULE = "llm_db_default.py"
DEFAULT_TEXT = """\
# Written by `llm-db generate --with-project --default`. Do not edit.
CATALOG = {name}
"""


@frozen
class ProjectFile:
    """What a file of the project should contain, and whether it does."""

    path: Path
    data: bytes
    fresh: bool


def plan_project_files(
    project: Project, edition: str, wanted: bool, default: bool = False
) -> tuple[ProjectFile, ...]:
    """The ``pyproject.toml`` and what else its wheel needs beside the package.

    Nothing if it is neither there nor ``wanted``. ``default``: also the module that
    makes the package the catalog in use; once it is there, it stays.
    """
    if not wanted and recorded_package(project.folder) != project.settings.package:
        return ()
    require_room(project)
    module = project.output.parent / DEFAULT_MODULE
    default = default or _names_default(project.folder)
    text = _pyproject_text(project, edition, module if default else None)
    files = {project.folder / PYPROJECT: text}
    if default:
        files[module] = DEFAULT_TEXT.format(name=_toml(project.settings.package))
    return tuple(
        ProjectFile(path, data, data == _bytes_of(path))
        for path, data in ((path, text.encode("utf-8")) for path, text in files.items())
    )


def _names_default(folder: Path) -> bool:
    """Whether the project's own pyproject.toml ships the module of the default."""
    found = _bytes_of(folder / PYPROJECT)
    return found is not None and _is_ours(found) and DEFAULT_MODULE.encode() in found


def require_room(project: Project) -> None:
    """Raise `ConfigError` where no pyproject.toml can be written for this project."""
    path = project.folder / PYPROJECT
    found = _bytes_of(path)
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
            f"no distribution can be named after {project.settings.package!r}; choose"
            " another package name"
        )


def recorded_package(folder: Path) -> str | None:
    """The package that a project's pyproject.toml names, if `llm-db` wrote it."""
    path = folder / PYPROJECT
    found = _bytes_of(path)
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


_VERSION = re.compile(
    r"(?P<day>[0-9.]+?)(\.post(?P<post>[0-9]+))?\+e(?P<hash>[0-9a-f]+)"
)


def version(edition: str, before: str = "") -> str:
    """``"2026-07-01+ab12cd34"`` → ``"2026.7.1+eab12cd34"``; undated: ``"0.0.0+e…"``.

    The hash makes wheels with different data differ in version; the letter before it
    keeps one of digits alone from being read as a number. Of hashes pip takes one for
    newer by its letters, so other data of the day of the version ``before`` is a
    ``.post1`` of it, and so on.
    """
    date, _, hash = edition.partition("+")
    match = re.fullmatch(r"(\d{4})-(\d{2})-(\d{2})", date, re.ASCII)
    day = ".".join(str(int(part)) for part in match.groups()) if match else "0.0.0"
    past = _VERSION.fullmatch(before)
    if past is None or past["day"] != day:
        return f"{day}+e{hash}"
    if past["hash"] == hash:
        return before
    return f"{day}.post{int(past['post'] or 0) + 1}+e{hash}"


def _version_before(project: Project) -> str:
    """The version that the package's pyproject.toml has now; "" where there is none."""
    if recorded_package(project.folder) != project.settings.package:
        return ""
    path = project.folder / PYPROJECT
    found = parse_toml(_bytes_of(path) or b"", str(path)).get("project")
    known = found.get("version") if isinstance(found, dict) else None
    return known if isinstance(known, str) else ""


def _pyproject_text(project: Project, edition: str, default: Path | None) -> str:
    package = project.settings.package
    template = (templates_folder() / "project/pyproject.toml.in").read_text("utf-8")
    folder = _toml(project.shown_path(project.output))
    module = _toml(project.shown_path(default)) if default else None
    return Template(template).substitute(
        marker=MARKER,
        name=_toml(_distribution(package)),
        version=_toml(version(edition, _version_before(project))),
        requirement=_toml(REQUIREMENT),
        folder=folder,
        files=f"{folder}, {module}" if module else folder,
        include=(
            _INCLUDE.format(module=module, name=_toml(DEFAULT_MODULE)) if module else ""
        ),
        package=_toml(package),
    )


_INCLUDE = """
[tool.hatch.build.targets.wheel.force-include]
{module} = {name}
"""


def _distribution(package: str) -> str:
    """``"acme_llm_catalog"`` → ``"acme-llm-catalog"``."""
    return re.sub("_+", "-", package).strip("-").lower()


def _toml(text: str) -> str:
    """A TOML string; JSON's escapes are TOML's, but for one character."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _bytes_of(path: Path) -> bytes | None:
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
