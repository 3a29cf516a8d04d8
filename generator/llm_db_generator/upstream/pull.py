"""`pull`: fetch the upstreams, check them, commit their facts, generate; or nothing.

Order of a commit: snapshot, generated package, cached body, manifest. The manifest
comes last, so a run that was cut off anywhere is done again by the next one.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Literal, NamedTuple

from attr import evolve, field, frozen

from llm_db._ids import shown
from llm_db._settings import Upstream
from llm_db.errors import ConfigError, LLMDBError, PullError
from llm_db.sources._cache import Change, committed, locked, os_errors, sweep
from llm_db.sources.fetch import Progress

from ..build.generate import GenerateReport, generating, mend
from ..build.package import alone
from ..project import CACHE, Project, open_project
from .guard import Changes, Compared, PriceChange
from .snapshot import require_date
from .take import Options, Taken, take


class PullFailure(NamedTuple):
    """An upstream that could not be taken; all that was made of it is as it was."""

    upstream: str
    reason: str
    message: str


@frozen(kw_only=True)
class PullReport(GenerateReport):
    """What a `pull` took and what it made of it.

    ``providers`` and ``models`` count the generated catalog (the snapshots, if it was
    not generated); ``written`` and ``deleted`` name the snapshot's files, too.
    ``changes`` and ``prices`` compare upstream's facts with those committed before.
    ``failures`` names the upstreams that failed while others were taken.
    """

    status: Literal["updated", "not_modified"]
    changes: Changes
    prices: tuple[PriceChange, ...] = ()
    failures: tuple[PullFailure, ...] = ()


def pull(
    project: str | Path,
    url: str | None = None,
    from_file: str | Path | None = None,
    edition: str | None = None,
    accept_loss: bool = False,
    rollback: bool = False,
    generate: bool = True,
    timeout: float = 120.0,
    *,
    all_or_nothing: bool = False,
    trust_env: bool = True,
    progress: Progress | None = None,
) -> PullReport:
    """Fetch the upstreams of a project folder into its snapshot, then generate.

    ``url`` overrides the only upstream's; ``from_file`` is read instead of fetching,
    and ``edition`` (``YYYY-MM-DD``) names its date. ``rollback`` takes the body that
    was in force before. ``accept_loss`` overrides the loss guard. ``timeout`` (seconds)
    bounds the pull of each upstream, and the wait for another pull before it. Without
    ``trust_env`` the environment's proxies do not count. ``progress`` gets bytes
    received and, if known, in all.

    Raises `PullError`, or another `LLMDBError` if the catalog cannot be made; then
    every file is as it was. Of several upstreams those that can be taken are, and the
    report names the others, unless ``all_or_nothing``; it raises if none can be taken.
    """
    opened = open_project(project)
    options = Options(
        url=url,
        from_file=None if from_file is None else Path(from_file),
        edition=edition,
        accept_loss=accept_loss,
        rollback=rollback,
        timeout=timeout,
        trust_env=trust_env,
        progress=progress,
    )
    _require_consistent(options, opened)
    with locked(opened.folder / CACHE, timeout=timeout):
        return _Run(opened, options, generate).run(all_or_nothing)


def _require_consistent(options: Options, project: Project) -> None:
    several = len(project.settings.upstream) > 1
    problem = None
    if not project.settings.upstream:
        problem = f"{shown(str(project.settings.file), 200)} names no [[upstream]]"
    elif not 0 < options.timeout < math.inf:
        problem = f"a timeout is a number of seconds above 0, not {options.timeout:g}"
    elif options.rollback and (options.from_file or options.accept_loss):
        problem = "rollback goes with neither a file nor accepting a loss"
    elif options.edition is not None and not (options.from_file or options.rollback):
        problem = "an edition is named only for a file (--from) or a rollback"
    elif several and (options.url or options.from_file or options.edition):
        problem = (
            f"there are {len(project.settings.upstream)} upstreams, so a URL, a file or"
            " an edition could be any one's; set the upstream's url in"
            " sources/catalog.toml instead"
        )
    if problem is not None:
        raise ConfigError(problem, reason="bad_option")
    if options.edition is not None:
        require_date(options.edition)


@frozen
class _Run:
    """One pull: the project, what was asked, and what came of it."""

    project: Project
    options: Options
    generate: bool
    failures: list[PullFailure] = field(factory=list[PullFailure])
    errors: list[LLMDBError] = field(factory=list[LLMDBError])

    def run(self, all_or_nothing: bool) -> PullReport:
        with os_errors(), alone(self.project.folder / "sources"):
            mend(self.project)
        sweep(self.project.folder / CACHE)
        taken = []
        for upstream in self.project.settings.upstream:
            with self.noting(upstream):
                sweep(self.project.snapshot(upstream.name))
                taken.append(take(self.project, upstream, self.options))
        if not taken or (all_or_nothing and self.errors):
            raise self.failed()
        try:
            with os_errors():
                reports = [self.commit(taken)]
        except LLMDBError:
            if all_or_nothing or len(self.project.settings.upstream) == 1:
                raise
            reports = self.commit_each(taken)
        return evolve(_joined(reports), failures=tuple(self.failures))

    def commit_each(self, taken: Sequence[Taken]) -> list[PullReport]:
        """One after the other, as together they cannot be: so the one at fault shows."""
        reports = []
        for one in taken:
            with self.noting(one.upstream):
                reports.append(self.commit([one]))
        if not reports:
            raise self.failed()
        return reports

    @contextmanager
    def noting(self, upstream: Upstream) -> Iterator[None]:
        """An error inside is this upstream's; the others go on."""
        try:
            with os_errors():
                yield
        except LLMDBError as error:
            self.errors.append(error)
            self.failures.append(PullFailure(upstream.name, error.reason, str(error)))

    def failed(self) -> LLMDBError:
        """The error of a pull that took nothing."""
        if len(self.project.settings.upstream) == 1:
            return self.errors[0]
        named = "; ".join(f"{f.upstream}: {f.message}" for f in self.failures)
        error = PullError(f"nothing was taken: {named}", reason=self.failures[0].reason)
        error.__cause__ = self.errors[0]
        return error

    def commit(self, together: Sequence[Taken]) -> PullReport:
        """Everything in its place, in the order that survives a crash, or as it was."""
        changes = [change for taken in together for change in taken.writes]
        cached = [change for taken in together for change in taken.cached]
        with committed(changes) as keep, self.generated(together, cached) as report:
            with committed(cached):
                pass
            keep()  # what is left is tidying up; cut off, it spoils nothing
        return _report(self.project, report, together)

    @contextmanager
    def generated(
        self, together: Sequence[Taken], cached: Sequence[Change]
    ) -> Iterator[GenerateReport]:
        if self.generate:
            # A source may read the very body that is put in force after it.
            coming = {path: data for path, data in cached if data is not None}
            with generating(evolve(self.project, coming=coming)) as report:
                yield report
            return
        layers = [taken.document.layer for taken in together]
        yield GenerateReport(
            providers=len({id for layer in layers for id in layer.providers}),
            models=len({key for layer in layers for key in layer.models}),
            dropped=tuple(found for layer in layers for found in layer.dropped),
            ignored=tuple(found for layer in layers for found in layer.ignored),
        )


def _report(
    project: Project, generated: GenerateReport, together: Sequence[Taken]
) -> PullReport:
    written: list[str] = []
    deleted: list[str] = []
    warnings: list[str] = []
    for taken in together:
        for path, data in taken.writes:
            (deleted if data is None else written).append(project.shown_path(path))
        warnings += taken.warnings
    updated = any(taken.status == "updated" for taken in together)
    comparison = _united([taken.comparison for taken in together])
    return PullReport(
        providers=generated.providers,
        models=generated.models,
        dropped=generated.dropped,
        ignored=generated.ignored,
        warnings=(*warnings, *generated.warnings),
        written=(*written, *generated.written),
        deleted=(*deleted, *generated.deleted),
        unchanged=generated.unchanged,
        status="updated" if updated else "not_modified",
        changes=comparison.changes,
        prices=comparison.prices,
    )


def _united(comparisons: Sequence[Compared]) -> Compared:
    united = [
        tuple(sorted({key for one in comparisons for key in one.changes[kind]}))
        for kind in range(3)
    ]
    prices = sorted({price for one in comparisons for price in one.prices}, key=_place)
    return Compared(Changes(*united), tuple(prices))


def _place(price: PriceChange) -> tuple[object, ...]:
    return price.key, price.field


def _joined(reports: Sequence[PullReport]) -> PullReport:
    """Upstreams that were committed one after the other: the last has the whole."""
    last = reports[-1]
    if len(reports) == 1:
        return last
    written = {path for report in reports for path in report.written}
    deleted = {path for report in reports for path in report.deleted}
    comparison = _united([Compared(r.changes, r.prices) for r in reports])
    updated = any(report.status == "updated" for report in reports)
    return evolve(
        last,
        warnings=tuple(dict.fromkeys(w for r in reports for w in r.warnings)),
        written=tuple(sorted(written)),
        deleted=tuple(sorted(deleted - written)),
        unchanged=tuple(path for path in last.unchanged if path not in written),
        status="updated" if updated else "not_modified",
        changes=comparison.changes,
        prices=comparison.prices,
    )
