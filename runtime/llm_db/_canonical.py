"""The contract between a source and the pipeline: canonical data, and who supplies it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Literal, NamedTuple, Protocol, TypeAlias, runtime_checkable

from ._catalog import PackageCatalog
from ._text import shown
from .errors import LLMDBError, NotCanonicalError

#: ``{"openai": {"id": "openai", …, "models": [{"id": "gpt-4o", …}, …]}, …}``
CanonicalData: TypeAlias = Mapping[str, Mapping[str, Any]]


@runtime_checkable
class Source(Protocol):
    """Anything that can give a layer of the catalog. It filters nothing."""

    def load(self) -> CanonicalData:
        """Canonical data, from files or memory, never from the network.

        Raises `SourceError` only if it can produce nothing at all; a part that fails is
        logged, named and skipped.
        """
        ...


class PullResult(NamedTuple):
    """What `Pullable.pull` did: the cached file, and its manifest as a mapping."""

    status: Literal["updated", "not_modified"]
    path: Path
    manifest: Mapping[str, Any]


@runtime_checkable
class Pullable(Source, Protocol):
    """A source with a remote origin and a local cache."""

    def pull(self) -> PullResult:
        """Fetch the origin into the cache. Raises `PullError`; then nothing changed."""
        ...


@runtime_checkable
class PackagedSource(Source, Protocol):
    """A source that is a finished catalog: the pipeline lays layers on its records."""

    def open(self) -> PackageCatalog | None:
        """The catalog package, with its policy; None where the source is not one."""
        ...


class Finding(NamedTuple):
    """A record, or a value of one, that a source left out; for a provider, ``id`` is None."""

    provider: str
    id: str | None
    field: str
    reason: str


class Failure(NamedTuple):
    """A part of a source, such as one of its files, that could not be read."""

    part: str
    error: LLMDBError


class Canonical(dict[str, Mapping[str, Any]]):
    """Canonical data, with its source's findings about it.

    A plain dict to everyone but the pipeline, which adds the findings to its report.
    ``mentions`` holds the keys that only carry models and define no provider;
    ``by_hand`` is true if people wrote it, so that a name may be mistyped.
    """

    def __init__(
        self,
        data: CanonicalData,
        *,
        dropped: Iterable[Finding] = (),
        ignored: Iterable[Finding] = (),
        warnings: Iterable[str] = (),
        failures: Iterable[Failure] = (),
        mentions: Iterable[str] = (),
        by_hand: bool = False,
    ) -> None:
        super().__init__(data)
        self.dropped = tuple(dropped)
        self.ignored = tuple(ignored)
        self.warnings = tuple(warnings)
        self.failures = tuple(failures)
        self.mentions = frozenset(mentions)
        self.by_hand = by_hand


def assert_canonical(data: object) -> None:
    """Check the outer shape of a source's data; records are validated later.

    Raises `NotCanonicalError` unless it is a mapping of string keys to provider
    mappings, each with an ``id`` and a list of ``models``.
    """
    if not isinstance(data, Mapping):
        raise NotCanonicalError(f"{_EXPECTED}, got {type(data).__name__}")
    for key, provider in data.items():
        if not isinstance(key, str):
            raise NotCanonicalError(
                f"{_EXPECTED}; the key {shown(key)} is not a string"
            )
        where = f"provider '{shown(key)}'"
        if not isinstance(provider, Mapping):
            raise NotCanonicalError(f"{_EXPECTED}; {where} is not a mapping")
        if provider.get("id") is None:
            raise NotCanonicalError(f"{_EXPECTED}; {where} has no 'id'")
        if not isinstance(provider.get("models"), (list, tuple)):
            raise NotCanonicalError(f"{_EXPECTED}; {where} has no list of 'models'")


_EXPECTED = (
    "a source returns canonical data, {provider id: {'id': ..., 'models': [...], ...}}"
)
