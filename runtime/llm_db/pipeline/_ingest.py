"""Stage 1, Ingest: call each source in order."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Iterable

from .._canonical import Canonical, Finding, Source, assert_canonical
from .._ids import normalize_provider_id
from .._report import Dropped
from .._text import one_line, said, shown
from ..errors import ConfigError, DocumentError, NotCanonicalError, SourceError
from ._layer import Ingested

logger = logging.getLogger("llm_db")

#: What a source raises about itself. Any other error comes from what it asked, and does
#: not say who did.
_OWN = (SourceError, DocumentError, NotCanonicalError, ConfigError)


def ingest(sources: Iterable[Source], *, strict: bool = False) -> tuple[Ingested, ...]:
    """The canonical data of every source, lowest precedence first.

    A source that fails, or a part of one, is logged and left out; with ``strict`` its
    error is raised.
    """
    sources = tuple(sources)
    names = source_names(sources)
    return tuple(
        _ingest_one(source, name, strict)
        for source, name in zip(sources, names, strict=True)
    )


def source_names(sources: Iterable[Source]) -> list[str]:
    """What reports call the sources: their ``name``, numbered where two share one."""
    names: list[str] = []
    taken: Counter[str] = Counter()
    for source in sources:
        plain = source_name(source)
        name = f"{plain}#{taken[plain] + 1}" if taken[plain] else plain
        names.append(name)
        # By the name itself, and by all that it may be a number of.
        taken.update([name, *(name[:at] for at, c in enumerate(name) if c == "#")])
    return names


def source_name(source: object) -> str:
    """The name that a source gives itself, else that of its class."""
    try:
        name = getattr(source, "name", None)
    except Exception:  # a property of somebody else's
        name = None
    return shown(name if isinstance(name, str) and name else type(source).__name__)


def _ingest_one(source: Source, name: str, strict: bool) -> Ingested:
    try:
        data = source.load()
        assert_canonical(data)
    except Exception as error:
        return nothing_of(name, error, strict)
    amend = getattr(source, "amend", False) is True
    if not isinstance(data, Canonical):
        return Ingested(source=name, data=data, amend=amend)
    if strict and data.failures:
        raise data.failures[0].error
    failed = [f"{name}: skipped: {one_line(f.error)}" for f in data.failures]
    warned = [f"{name}: {one_line(warning)}" for warning in data.warnings]
    if not strict:  # a build prints them; what failed, its source has logged
        for warning in warned:
            logger.warning("%s", warning)
    return Ingested(
        source=name,
        data=data,
        mentions=data.mentions,
        by_hand=data.by_hand,
        dropped=_dropped(name, data.dropped),
        ignored=_dropped(name, data.ignored),
        amend=amend,
        warnings=(*failed, *warned),
    )


def nothing_of(name: str, error: Exception, strict: bool) -> Ingested:
    """What counts of a source that failed: a warning; with ``strict``, its error is raised."""
    problem = error if isinstance(error, _OWN) else _wrapped(name, error)
    if isinstance(problem, NotCanonicalError):
        problem = NotCanonicalError(f"source {name}: {problem}")
    if strict:
        # A source all of whose documents are broken: the document is the news.
        # Where nothing was pulled yet, what to do about it is.
        broken = problem.__cause__
        pulled = isinstance(problem, SourceError) and problem.reason != "no_cache"
        if pulled and isinstance(broken, DocumentError):
            raise broken from broken.__cause__
        raise problem from problem.__cause__
    prefix = f"source {name}: " if isinstance(problem, NotCanonicalError) else ""
    why = one_line(problem).removeprefix(prefix)
    warning = f"source {name} failed: {why}"
    logger.warning("%s", warning)
    return Ingested(source=name, data={}, warnings=(warning,))


def _dropped(source: str, findings: tuple[Finding, ...]) -> tuple[Dropped, ...]:
    """A provider that was dropped is named as it was spelt; one that stays, by its id."""
    gone = {finding.provider for finding in findings if finding.id is None}
    found = []
    for raw, id, field, reason in findings:
        provider = raw if raw in gone else normalize_provider_id(raw) or raw
        found.append(Dropped(source, provider, id, field, reason))
    return tuple(found)


def _wrapped(name: str, error: Exception) -> SourceError:
    wrapped = SourceError(
        f"source {name} raised {type(error).__name__}: {shown(said(error), 200)}",
        reason="source_failed",
    )
    wrapped.__cause__ = error
    return wrapped
