"""`generate` and `check`: the same comparison, with and without writing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager, nullcontext
from pathlib import Path
from typing import Any

from attr import frozen

from llm_db import Snapshot
from llm_db.errors import ConfigError
from llm_db.pipeline import Dropped, catalog_of
from llm_db.sources import Local
from llm_db.sources.download.files import committed, os_errors, sweep

from ..project import (
    Project,
    ProjectFile,
    open_project,
    plan_project_files,
    require_room,
)
from .columns import column_tables
from .history import (
    Tables,
    documented_prices,
    known_successors,
    make_tables,
    plain,
    provider_aliases,
    up_to_date,
)
from .package import (
    Comparison,
    compare,
    lock,
    recover,
    replaced,
    require_ours,
)
from .plan import plan
from .shipped import Shipped
from .verify import Gate, digest


@frozen(kw_only=True)
class GenerateReport:
    """What a `generate` or a `check` found and did.

    ``providers`` and ``models`` are counts; paths are POSIX, relative to the project
    where they are inside it. ``stale`` is filled by `check` only.
    """

    providers: int
    models: int
    dropped: tuple[Dropped, ...] = ()
    ignored: tuple[Dropped, ...] = ()
    warnings: tuple[str, ...] = ()
    written: tuple[str, ...] = ()
    deleted: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    stale: tuple[str, ...] = ()


def generate(
    project: str | Path,
    package: str | None = None,
    with_project: bool = False,
    default: bool = False,
) -> GenerateReport:
    """Make the catalog package of a project folder from its sources. Offline.

    Writes only what changed and deletes what no longer belongs. ``package`` overrides
    the configured name; ``with_project`` also writes a ``pyproject.toml`` that builds
    the package's wheel, and that later runs keep up to date. ``default``, together with
    it, makes the package the catalog in use wherever that wheel is installed. Raises
    `ConfigError`, `SourceError`, `DocumentError` or `EmptyCatalogError`, and
    `PullError` for what the file system refuses, before anything is written.
    """
    if default and not with_project:
        raise ConfigError("--default needs --with-project", reason="bad_option")
    opened = open_project(project, package)
    with os_errors(opened.folder), generating(opened, with_project, default) as report:
        return report


def check(project: str | Path) -> GenerateReport:
    """Compare the package of a project folder with its sources; writes nothing.

    ``stale`` lists every file that is missing, changed or does not belong.
    """
    opened = open_project(project)
    with os_errors(opened.folder):
        build = _Build(opened)
        comparison = compare(opened.output, build.planned)
    files = plan_project_files(opened, build.shipped.edition, wanted=False)
    return build.report(comparison, files, written=False)


def clean_up(project: Project) -> None:
    """Undo or clear away what an interrupted run left outside ``sources``."""
    if project.output.parent.is_dir():
        with _output_lock(project):
            recover(project.output)
    sweep(project.folder)  # a pyproject.toml that was not finished


def _output_lock(project: Project) -> AbstractContextManager[None]:
    """Hold the output folder, inside the lock of ``sources``, which may be the same folder."""
    place, sources = project.output.parent, project.folder / "sources"
    return nullcontext() if place.samefile(sources) else lock(place)


@contextmanager
def generating(
    project: Project, with_project: bool = False, default: bool = False
) -> Iterator[GenerateReport]:
    """The package generated while the block runs; undone if the block fails."""
    with lock(project.folder / "sources"), ExitStack() as undo:
        if with_project:
            require_room(project)
        clean_up(project)
        build = _Build(project)
        # Other projects may write into the same folder, and none may be cut off there.
        project.output.parent.mkdir(parents=True, exist_ok=True)
        undo.enter_context(_output_lock(project))
        recover(project.output)
        require_ours(project.output)
        comparison = compare(project.output, build.planned)
        if not comparison.clean:
            gate = Gate(project.output.name, build.expected)
            undo.enter_context(
                replaced(project.output, build.planned, comparison, gate)
            )
        files = plan_project_files(
            project, build.shipped.edition, with_project, default
        )
        changes = [(file.path, file.data) for file in files if not file.fresh]
        if changes:
            undo.enter_context(committed(changes))
        yield build.report(comparison, files, written=True)


def build_snapshot(project: Project) -> Snapshot:
    """The snapshot of a project's sources; a source that fails, even in part, raises."""
    # Imported where it runs: `llm-db generate --help` needs no pipeline.
    from llm_db.pipeline import run

    settings, date = project.settings, project.edition_date()
    with project.sources() as sources:
        return run(
            sources,
            allow=settings.allow,
            deny=settings.deny,
            prefer=settings.prefer,
            strict=True,
            edition=date,
            generated_at=date,
        )


def _tables(
    project: Project, snapshot: Snapshot, providers: Iterable[str]
) -> Tables:
    """The history of the project's upstreams, and what its own files date."""
    histories = [
        up_to_date(project, upstream.name) for upstream in project.settings.upstream
    ]
    histories = [history for history in histories if history.editions]
    catalog = catalog_of(snapshot)
    with project.sources() as sources:
        documented = documented_prices(sources)
        local = [source.load() for source in sources if isinstance(source, Local)]
    return make_tables(
        histories,
        {id: catalog.shelf(id).models for id in providers},
        allows=catalog.allows,
        documented=documented,
        successors=known_successors(local),
        aliases=provider_aliases(local),
    )


class _Build:
    """What a project's sources give: the snapshot, and the package planned from it."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self.snapshot = build_snapshot(project)
        self.shipped = Shipped(self.snapshot, project.settings.empty_providers)
        tables = _tables(project, self.snapshot, self.shipped.provider_ids)
        self.history = tables if tables.editions or tables.names else None
        self.idle = tables.idle
        self.planned = plan(self.shipped, project.settings.embed, self.history)

    def expected(self) -> dict[str, Any]:
        """The digests of the package that the snapshot calls for."""
        embed = self.project.settings.embed
        columns = column_tables(self.shipped.models()) if embed else None
        return {
            **self.shipped.digests,
            "edition": self.shipped.edition,
            "members": list(self.shipped.provider_ids),
            "columns": digest(columns),
            "history": digest(None if self.history is None else plain(self.history)),
        }

    def report(
        self, comparison: Comparison, extra: tuple[ProjectFile, ...], *, written: bool
    ) -> GenerateReport:
        """The report of a run that found, and perhaps wrote, what ``comparison`` says."""

        def paths(names: tuple[str, ...], fresh: bool | None) -> tuple[str, ...]:
            files = [self.project.output / name for name in names]
            files += [file.path for file in extra if file.fresh is fresh]
            return tuple(self.project.shown_path(file) for file in files)

        stale = paths(comparison.stale, False)
        stray = paths(comparison.stray, None)
        ids, found = self.shipped.provider_ids, self.snapshot.report
        return GenerateReport(
            providers=len(ids),
            models=sum(len(self.shipped.ranked(id).ids) for id in ids),
            dropped=found.dropped,
            ignored=found.ignored,
            warnings=(*self.project.warnings, *found.warnings, *self.idle),
            written=stale if written else (),
            deleted=stray if written else (),
            stale=() if written else tuple(sorted(stale + stray)),
            unchanged=paths(comparison.unchanged, True),
        )
