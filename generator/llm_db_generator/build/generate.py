"""`generate` and `check`: the same comparison, with and without writing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path

from attr import frozen

from llm_db._report import Dropped
from llm_db._snapshot import Snapshot
from llm_db.sources._cache import committed, os_errors, sweep

from ..project import Project, Pyproject, open_project, plan_pyproject, require_room
from .memo import Facts, input_key, recall, remember
from .package import (
    Comparison,
    alone,
    compare,
    compare_hashes,
    recover,
    replaced,
    require_ours,
)
from .plan import Planned, Shipped, plan
from .verify import require_equal


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
    project: str | Path, package: str | None = None, with_project: bool = False
) -> GenerateReport:
    """Make the catalog package of a project folder from its sources. Offline.

    Writes only what changed and deletes what no longer belongs. ``package`` overrides
    the configured name; ``with_project`` also writes a ``pyproject.toml`` that builds
    the package's wheel, and that later runs keep up to date. Raises `ConfigError`,
    `SourceError`, `DocumentError` or `EmptyCatalogError`, and `PullError` for what the
    file system refuses; then nothing was written.
    """
    opened = open_project(project, package)
    with os_errors(), generating(opened, with_project) as report:
        return report


def check(project: str | Path) -> GenerateReport:
    """Compare the package of a project folder with its sources; writes nothing.

    ``stale`` lists every file that is missing, changed or too many.
    """
    opened = open_project(project)
    with os_errors():
        memo = recall(opened, input_key(opened))
        if memo is not None:
            facts, comparison = memo.facts, compare_hashes(opened.output, memo.files)
        else:
            facts, _, planned = _plan(opened)
            comparison = compare(opened.output, planned)
    pyproject = plan_pyproject(opened, facts.edition, wanted=False)
    return _report(opened, facts, comparison, pyproject, written=False)


def mend(project: Project) -> None:
    """Bring back or clear away what a run that was cut off left outside ``sources``."""
    recover(project.output)
    sweep(project.folder)  # a pyproject.toml that was not finished


@contextmanager
def generating(
    project: Project, with_project: bool = False
) -> Iterator[GenerateReport]:
    """The package generated while the block runs; undone if the block fails."""
    with alone(project.folder / "sources"), _generating(project, with_project) as made:
        yield made


@contextmanager
def _generating(project: Project, with_project: bool) -> Iterator[GenerateReport]:
    output = project.output
    if with_project:
        require_room(project)
    mend(project)
    key = input_key(project)
    memo = recall(project, key)
    if memo is not None:
        comparison = compare_hashes(output, memo.files)
        if comparison.clean:
            with _with_pyproject(
                project, memo.facts, comparison, with_project
            ) as report:
                yield report
            return
    facts, shipped, planned = _plan(project)
    require_ours(output)
    comparison = compare(output, planned)

    def gate(folder: Path) -> AbstractContextManager[None]:
        expected = {
            **shipped.digests,
            "edition": shipped.edition,
            "members": list(shipped.provider_ids),
        }
        return require_equal(folder, output.name, expected)

    with ExitStack() as undo:
        if not comparison.clean:
            undo.enter_context(replaced(output, planned, comparison, gate))
        yield undo.enter_context(
            _with_pyproject(project, facts, comparison, with_project)
        )
    remember(project, key, facts, [file.name for file in planned])


@contextmanager
def _with_pyproject(
    project: Project, facts: Facts, comparison: Comparison, wanted: bool
) -> Iterator[GenerateReport]:
    """The pyproject.toml beside the package where one is wanted; undone on failure."""
    pyproject = plan_pyproject(project, facts.edition, wanted)
    report = _report(project, facts, comparison, pyproject, written=True)
    if pyproject is None or pyproject.fresh:
        yield report
        return
    with committed([(pyproject.path, pyproject.data)]):
        yield report


def build_snapshot(project: Project) -> Snapshot:
    """The snapshot of a project's sources; a source that fails, even in part, raises."""
    # The pipeline is imported where it runs: an unchanged project needs none of it.
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


def _plan(project: Project) -> tuple[Facts, Shipped, list[Planned]]:
    snapshot = build_snapshot(project)
    shipped = Shipped(snapshot)
    found = snapshot.report
    facts = Facts(
        providers=len(snapshot.provider_ids),
        models=sum(len(shipped.ranked(id).ids) for id in snapshot.provider_ids),
        edition=shipped.edition,
        dropped=found.dropped,
        ignored=found.ignored,
        warnings=found.warnings,
    )
    return facts, shipped, plan(shipped, project.settings.embed)


def _report(
    project: Project,
    facts: Facts,
    comparison: Comparison,
    pyproject: Pyproject | None,
    *,
    written: bool,
) -> GenerateReport:
    def paths(
        names: tuple[str, ...], beside: Pyproject | None = None
    ) -> tuple[str, ...]:
        files = [project.output / name for name in names]
        files += [] if beside is None else [beside.path]
        return tuple(project.shown_path(file) for file in files)

    fresh = pyproject is not None and pyproject.fresh
    stale = paths(comparison.stale, None if fresh else pyproject)
    stray = paths(comparison.stray)
    return GenerateReport(
        providers=facts.providers,
        models=facts.models,
        dropped=facts.dropped,
        ignored=facts.ignored,
        warnings=(*project.warnings, *facts.warnings),
        written=stale if written else (),
        deleted=stray if written else (),
        stale=() if written else tuple(sorted(stale + stray)),
        unchanged=paths(comparison.unchanged, pyproject if fresh else None),
    )
