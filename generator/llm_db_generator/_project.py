"""A project folder: its configuration, and the sources that a build reads."""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from attr import evolve, field, frozen

from llm_db.errors import ConfigError, DocumentError, shown
from llm_db.sources import Local, ModelsDev, Packaged, Remote, Source
from llm_db.sources.document import parse_json
from llm_db.sources.settings import Settings, make_sources, read_settings

from ._pyproject import recorded_package

CATALOG_TOML = Path("sources/catalog.toml")
SNAPSHOTS = Path("sources/snapshot")
LOCAL = Path("sources/local")
CACHE = Path("sources/upstream")


@frozen
class Project:
    """The folder, absolute, and what its ``sources/catalog.toml`` says.

    ``coming`` holds files that a pull puts in place once the package is made of them.
    """

    folder: Path
    settings: Settings
    warnings: tuple[str, ...] = ()
    coming: Mapping[Path, bytes] = field(factory=dict[Path, bytes], repr=False)

    @property
    def output(self) -> Path:
        """The folder of the generated package."""
        return self.folder / self.settings.output / self.settings.package

    def snapshot(self, upstream: str) -> Path:
        """Where the canonical facts of an upstream are committed."""
        return self.folder / SNAPSHOTS / upstream

    def read(self, path: Path) -> bytes:
        """The bytes of an input file, as it will be if it is among the ``coming``."""
        return self.coming[path] if path in self.coming else path.read_bytes()

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
                if type(source) in (Remote, ModelsDev):
                    assert isinstance(source, Remote)
                    source.file_reader = self.read
            yield configured
        finally:
            with suppress(ValueError):  # a source may have put the path in order itself
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
        ]

    def edition_files(self) -> list[Path]:
        """The ``edition.json`` of every snapshot that there is."""
        folders = [self.snapshot(upstream.name) for upstream in self.settings.upstream]
        files = [folder / "edition.json" for folder in folders]
        return [file for file in files if file.is_file()]

    def edition_date(self) -> str:
        """The newest date of all snapshots; ``undated`` where there is none."""
        dates = []
        for path in self.edition_files():
            date = parse_json(path.read_bytes(), str(path)).get("edition")
            if not isinstance(date, str):
                raise DocumentError(f"{shown(str(path), 200)} names no edition")
            dates.append(date)
        return max(dates, default="undated")

    def shown_path(self, path: Path) -> str:
        """``path`` as reports show it: POSIX, relative to the project if inside it."""
        # Without "..", by which an output leads out of the folder that it starts with.
        folder, plain = (Path(os.path.normpath(p)) for p in (self.folder, path))
        if plain.is_relative_to(folder):
            return plain.relative_to(folder).as_posix()
        return plain.as_posix()


def open_project(folder: str | Path, package: str | None = None) -> Project:
    """Read a project's configuration. Raises `ConfigError`.

    ``package`` overrides the configured name; so does the name that a pyproject.toml
    written by `llm-db generate --with-project` records.
    """
    root = Path(folder).absolute()
    file = root / CATALOG_TOML
    if not file.is_file():
        raise ConfigError(
            f"{shown(str(root), 200)} is no llm-db project: it has no {CATALOG_TOML};"
            " `llm-db init` makes one",
            reason="no_project",
        )
    settings = read_settings(file, build=True, folder=root)
    recorded = recorded_package(root) if package is None else None
    warnings: tuple[str, ...] = ()
    if recorded not in (None, settings.package):
        warnings = (
            f"{CATALOG_TOML} names the package {settings.package}, pyproject.toml"
            f" {shown(recorded)}, which counts; write it into {CATALOG_TOML}, too",
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


#: What a catalog package needs itself, so that none can have its name.
_NEEDED = frozenset(
    {"llm_db", "llm_db_generator", "attr", "attrs", "cattr", "cattrs", "tomli"}
)


def _check_package(name: str, where: str, reason: str = "bad_config") -> None:
    import keyword

    usable = name.isascii() and name.isidentifier() and not keyword.iskeyword(name)
    if not usable or name in _NEEDED or name in sys.stdlib_module_names:
        why = "is taken" if usable else "cannot name a package"
        raise ConfigError(f"{where}: '{shown(name)}' {why}", reason=reason)
