"""`pull`: fetch the upstreams, check them, commit their facts, generate; or nothing.

Order of a commit: cached body, snapshot, generated package, manifest. The manifest
comes last, so a run that was interrupted anywhere is repeated by the next one.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from copy import copy
from pathlib import Path
from typing import Any, Literal, NamedTuple

from attr import field, frozen

from llm_db import ModelKey
from llm_db.errors import (
    ConfigError,
    LLMDBError,
    PullError,
    did_you_mean,
    shown,
    suggest,
)
from llm_db.pipeline import source_name
from llm_db.sources import CanonicalData, Packaged, Pullable
from llm_db.sources.download.fetch import Progress
from llm_db.sources.download.files import committed, locked, os_errors, sweep
from llm_db.sources.settings import Upstream

from ..build.generate import GenerateReport, clean_up, generating
from ..build.package import lock
from ..project import CACHE, Project, open_project
from .own import Status, own_caches, pull_source
from .snapshot import require_date, shortened
from .take import PullOptions, Taken, take


class Changes(NamedTuple):
    """Models by what happened to them, each in catalog order."""

    added: tuple[ModelKey, ...] = ()
    removed: tuple[ModelKey, ...] = ()
    changed: tuple[ModelKey, ...] = ()


class PriceChange(NamedTuple):
    """A price that moved, US$ per 1M tokens; ``None``: not known.

    ``field`` is ``"input"``, or ``"tiers[200000].input"`` above a context of that size.
    """

    key: ModelKey
    field: str
    old: int | float | None
    new: int | float | None


class PullFailure(NamedTuple):
    """An upstream, or a source, that could not be taken; its files are as they were."""

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
    upstream: str | None = None,
    all_or_nothing: bool = False,
    trust_env: bool = True,
    progress: Progress | None = None,
) -> PullReport:
    """Fetch the upstreams of a project folder into its snapshot, then generate.

    ``upstream`` names the one to pull; by default all are. ``url`` overrides its url,
    ``from_file`` is read instead of fetching, and ``edition`` (``YYYY-MM-DD``) names
    its date; if there are several upstreams, say which. ``rollback`` takes the body
    that was in force before. ``accept_loss`` overrides the loss guard. ``timeout``
    (seconds) bounds the pull of each upstream, and the wait for another pull before it.
    Without ``trust_env`` the environment's proxies do not count. ``progress`` gets
    bytes received and, if known, in all.

    Raises `PullError`, or another `LLMDBError` if the catalog cannot be made; then
    every file is as it was. Of several upstreams, those that can be taken are taken,
    and the report names the others, unless ``all_or_nothing``; it raises if none can be
    taken.

    Where no upstream, file, URL or rollback is asked for, every source of the project
    that has a cache of its own (`llm_db.sources.Pullable`) is pulled, too; such a cache
    is the source's own matter and is not put back if a later step fails.
    """
    opened = open_project(project)
    options = PullOptions(
        url=url,
        from_file=None if from_file is None else Path(from_file),
        edition=edition,
        accept_loss=accept_loss,
        rollback=rollback,
        timeout=timeout,
        trust_env=trust_env,
        progress=progress,
    )
    wanted = _wanted(opened, upstream)
    everything = not (upstream or url or from_file or rollback)
    with opened.sources() as sources:
        pullable = own_caches(opened, sources) if everything else []
        _require_consistent(options, opened, wanted, bool(pullable))
        run = _Run(opened, wanted, pullable, options, generate)
        run.pull_sources()  # each under its own lock
    with locked(opened.folder / CACHE, timeout=timeout):
        return run.run(all_or_nothing)


def _wanted(project: Project, name: str | None) -> tuple[Upstream, ...]:
    """The upstreams to pull: a supplement after those that it is joined with."""
    upstreams = project.settings.upstream
    if name is not None:
        known = [upstream.name for upstream in upstreams]
        if name not in known:
            hint = did_you_mean(suggest(name, known, 1))
            raise ConfigError(
                f"there is no upstream '{shown(name)}'"
                f"{hint or '; choose from ' + ', '.join(known)}",
                reason="bad_option",
            )
        return tuple(one for one in upstreams if one.name == name)
    return tuple(sorted(upstreams, key=lambda one: one.type == "litellm"))


def _require_consistent(
    options: PullOptions,
    project: Project,
    wanted: Sequence[Upstream],
    has_sources: bool,
) -> None:
    several = len(wanted) > 1
    problem = None
    if not project.settings.upstream and not has_sources:
        problem = (
            f"{shown(str(project.settings.file), 200)} names no [[upstream]], and no"
            " source that can be pulled"
        )
    elif not 0 < options.timeout < math.inf:
        problem = f"a timeout is a number of seconds above 0, not {options.timeout:g}"
    elif options.rollback and (options.from_file or options.accept_loss):
        problem = "rollback cannot be combined with a file or with accepting a loss"
    elif options.edition is not None and not (options.from_file or options.rollback):
        problem = "an edition can only be given with a file (--from) or a rollback"
    elif several and (options.url or options.from_file or options.edition):
        problem = (
            f"there are {len(wanted)} upstreams, so say which one the URL, file or"
            f" edition is for: --upstream {wanted[0].name}"
        )
    if problem is not None:
        raise ConfigError(problem, reason="bad_option")
    if options.edition is not None:
        require_date(options.edition)


@frozen
class _Run:
    """One pull: the project, what was asked, and what came of it."""

    project: Project
    upstreams: Sequence[Upstream]
    sources: Sequence[Pullable]
    options: PullOptions
    generate: bool
    failures: list[PullFailure] = field(factory=list[PullFailure])
    errors: list[LLMDBError] = field(factory=list[LLMDBError])
    #: What the pulls of sources with a cache of their own said.
    pulled: list[Status] = field(factory=list[Status])

    def pull_sources(self) -> None:
        """Fill the caches of the sources that keep one."""
        for source in self.sources:
            with self.collecting(source_name(source)):
                self.pulled.append(pull_source(source, self.options))

    def run(self, all_or_nothing: bool) -> PullReport:
        """Take and commit all upstreams: together, else those that can be."""
        with os_errors(self.project.folder), lock(self.project.folder / "sources"):
            clean_up(self.project)
        sweep(self.project.folder / CACHE)
        taken: list[Taken] = []
        for upstream in self.upstreams:
            with self.collecting(upstream.name):
                sweep(self.project.snapshot(upstream.name))
                sweep(self.project.history(upstream.name))
                base = {} if upstream.type != "litellm" else self.base(taken)
                taken.append(take(self.project, upstream, self.options, base))
        if not (taken or self.pulled) or (all_or_nothing and self.errors):
            raise self.error()
        try:
            with os_errors(self.project.folder):
                return self.report(taken, [self.commit(taken)])
        except LLMDBError as error:
            if all_or_nothing or len(taken) < 2:
                raise self.because(error) from error.__cause__
        # Commit one upstream at a time, so that the failing one is identified.
        committed_ones: list[Taken] = []
        reports: list[GenerateReport] = []
        for one in taken:
            with self.collecting(one.upstream.name):
                reports.append(self.commit([one]))
                committed_ones.append(one)
        if not reports:
            raise self.error()
        return self.report(committed_ones, reports)

    def base(self, taken: Sequence[Taken]) -> CanonicalData:
        """What a supplement is joined with: all other facts, as taken or as committed."""
        found: dict[str, Mapping[str, Any]] = {}
        fresh = {one.upstream.name: one.document.facts for one in taken}
        for upstream in self.project.settings.upstream:
            if upstream.type == "litellm":
                continue
            folder = self.project.snapshot(upstream.name)
            facts = fresh.get(upstream.name)
            found |= Packaged(snapshot=folder).load() if facts is None else facts
        return found

    @contextmanager
    def collecting(self, name: str) -> Iterator[None]:
        """Keep an error inside as that of this upstream or source; the others go on."""
        try:
            with os_errors(self.project.folder):
                yield
        except LLMDBError as error:
            self.errors.append(error)
            self.failures.append(PullFailure(name, error.reason, str(error)))

    def error(self) -> LLMDBError:
        """The error of a pull that took nothing."""
        if len(self.upstreams) + len(self.sources) == 1:
            return self.errors[0]
        named = "; ".join(f"{f.upstream}: {f.message}" for f in self.failures)
        error = PullError(f"nothing was taken: {named}", reason=self.failures[0].reason)
        error.__cause__ = self.errors[0]
        return error

    def because(self, error: LLMDBError) -> LLMDBError:
        """The error of what came after, with those of the pulls that failed before it."""
        if not self.failures:
            return error
        before = "; ".join(f"{f.upstream}: {f.message}" for f in self.failures)
        found = copy(error)
        found.args = (f"{before}; then {error}",)
        return found

    def commit(self, together: Sequence[Taken]) -> GenerateReport:
        """Put everything in place, in an order that survives a crash, or nothing."""
        with (
            committed([c for one in together for c in one.bodies]) as keep_bodies,
            committed([c for one in together for c in one.facts]) as keep_facts,
            self.generated(together) as report,
        ):
            with committed([c for one in together for c in one.manifests]):
                pass
            # What is left is tidying up; a failure there spoils nothing.
            keep_bodies()
            keep_facts()
        return report

    @contextmanager
    def generated(self, together: Sequence[Taken]) -> Iterator[GenerateReport]:
        """The package generated while the block runs, where one is wanted."""
        if self.generate:
            with generating(self.project) as report:
                yield report
            return
        layers = [taken.document.layer for taken in together]
        yield GenerateReport(
            providers=len({id for layer in layers for id in layer.providers}),
            models=len({key for layer in layers for key in layer.models}),
            dropped=tuple(shortened(d) for layer in layers for d in layer.dropped),
            ignored=tuple(shortened(i) for layer in layers for i in layer.ignored),
        )

    def report(
        self, taken: Sequence[Taken], generated: Sequence[GenerateReport]
    ) -> PullReport:
        """What was taken and generated; the last package has the whole catalog."""
        # What counts of a file that is written twice is how it ends.
        files = [c for one in taken for c in dict(one.facts).items()]
        shown_path = self.project.shown_path
        written = [shown_path(path) for path, data in files if data is not None]
        deleted = [shown_path(path) for path, data in files if data is None]
        warnings = [warning for one in taken for warning in one.warnings]
        for report in generated:
            written += report.written
            deleted += report.deleted
            warnings += report.warnings
        statuses = [*(one.status for one in taken), *self.pulled]
        found = [
            one.difference
            for one in taken
            # A supplement only adds facts to models; it brings no models of its own.
            if one.difference is not None and one.upstream.type != "litellm"
        ]
        kinds = (
            {k for d in found for k in getattr(d, kind)} for kind in Changes._fields
        )
        prices = {
            PriceChange(key, change.field.removeprefix("cost."), change.old, change.new)
            for one in found
            for key, change in one.prices()
        }
        last = generated[-1]
        return PullReport(
            providers=last.providers,
            models=last.models,
            dropped=last.dropped,
            ignored=last.ignored,
            warnings=tuple(dict.fromkeys(warnings)),
            written=tuple(dict.fromkeys(written)),
            deleted=tuple(path for path in deleted if path not in written),
            unchanged=tuple(path for path in last.unchanged if path not in written),
            status="updated" if "updated" in statuses else "not_modified",
            changes=Changes(*(tuple(sorted(keys)) for keys in kinds)),
            prices=tuple(sorted(prices, key=lambda price: (price.key, price.field))),
            failures=tuple(self.failures),
        )
