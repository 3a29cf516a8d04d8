"""What a pipeline run has to say about its input."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import date

#: A log gets so many warnings at once; the report has them all.
_MOST_LOGGED = 25


class Dropped(NamedTuple):
    """A record (or, in ``ignored``, a single value) that was left out, and why.

    ``id`` is ``None`` where the record is a provider; ``field`` is a dotted path.
    """

    source: str
    provider: str
    id: str | None
    field: str
    reason: str


class LayerCount(NamedTuple):
    """How many records (providers and models) a source gave, and how many were dropped."""

    source: str
    loaded: int
    dropped: int


class Report(NamedTuple):
    """The outcome of one run, source by source and record by record."""

    layers: tuple[LayerCount, ...] = ()
    dropped: tuple[Dropped, ...] = ()
    ignored: tuple[Dropped, ...] = ()
    warnings: tuple[str, ...] = ()


class Meta(NamedTuple):
    """Where a snapshot comes from."""

    epoch: int | None
    """``None`` until it is published."""
    generated_at: str
    """The edition's date for an embedded catalog, the ISO 8601 time of the run (UTC) for
    a loaded one."""
    edition: str
    """Date and hash of the facts."""
    prefer: tuple[str, ...]
    """The configured order of providers."""

    def age(self, today: date | str | None = None) -> int | None:
        """How many days old the facts are; ``None`` if the edition has no date.

        The clock is read only where no day is given. Raises `ValueError` for a string
        that is not a date.
        """
        from datetime import date

        from .answers.lifecycle import as_day

        try:
            made = date.fromisoformat(self.edition.partition("+")[0])
        except ValueError:
            return None
        return (as_day(today) - made).days


def log_warnings(warnings: Iterable[str]) -> None:
    """Log the first warnings, each on a line, and how many more there are."""
    import logging  # a lookup that nothing is said about does without it

    logger = logging.getLogger("llm_db")
    said = [*warnings]
    for warning in said[:_MOST_LOGGED]:
        logger.warning("%s", warning)
    if len(said) > _MOST_LOGGED:
        more = len(said) - _MOST_LOGGED
        logger.warning("%d more warnings are in the snapshot's report", more)
