"""How long models will last: which retire soon, and views without those that have."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from operator import index
from typing import TYPE_CHECKING, NamedTuple, Protocol

from .._numbers import is_bool
from .._text import did_you_mean, quoted, several, shown, suggest
from ..errors import ConfigError
from ..schema import Model, date_rank, iso_day

if TYPE_CHECKING:
    from .._catalog import Catalog

#: What `Model.status_on` answers, besides words that an upstream may add.
STATUSES = ("active", "alpha", "beta", "deprecated", "retired")


def as_day(day: date | str | None) -> date:
    """A day; of a moment its own date; today if there is none.

    Raises `ValueError` for a string that is not a date.
    """
    if day is None:
        return date.today()
    return date.fromisoformat(iso_day(day))


def retiring(
    models: Iterable[Model], within: int = 90, day: date | str | None = None
) -> tuple[Model, ...]:
    """Those of ``models`` that will have retired ``within`` days from ``day``.

    Earliest first; models that retired before ``day`` are included, since a program
    that still names one needs to know, too.
    """
    days = _days(within)
    try:
        last = (as_day(day) + timedelta(days=days)).isoformat()
    except OverflowError:
        last = date.max.isoformat()
    found = [(retires_on(model), model) for model in models]
    ending = [pair for pair in found if pair[0] and pair[0] <= last]
    ending.sort(key=lambda pair: (pair[0], pair[1].provider, pair[1].id))
    return tuple([model for _, model in ending])


def _days(within: int) -> int:
    """A number of days, of whatever type it is."""
    try:
        days = index(within)
    except TypeError:
        days = None
    if days is None or is_bool(within):
        raise TypeError(f"within takes a number of days, not {quoted(within)}")
    if days < 0:
        raise ValueError(f"within takes a number of days, 0 or more, not {days}")
    return days


def retires_on(model: Model) -> str:
    """The day on which the model stops answering, or ``""`` if no source states one."""
    life = model.lifecycle
    return "" if life is None else date_rank(life.retires_on)


class DeniedStatus(NamedTuple):
    """The statuses that a view leaves out, as they are on one day."""

    statuses: frozenset[str]
    day: str

    def denies(self, model: Model) -> bool:
        """Whether the model has one of them on that day."""
        return model.status_on(self.day) in self.statuses


def checked_statuses(statuses: object) -> tuple[str, ...]:
    """The words of a ``deny_status``. Raises `ConfigError` for a wrong type."""
    items = several(statuses)
    if items is None:
        raise ConfigError(
            f"deny_status takes several statuses, not {quoted(statuses)}; write"
            ' deny_status = ["deprecated", "retired"]'
        )
    words = tuple(items)
    for word in words:
        if not isinstance(word, str):
            raise ConfigError(f"deny_status takes strings, not {quoted(word)}")
    return words


def denied_status(
    statuses: Iterable[str], day: date | str | None = None
) -> tuple[DeniedStatus | None, tuple[str, ...]]:
    """A checked ``deny_status`` (``None``: it names none), and warnings.

    A word that no catalog is known to use has a warning: it may be misspelt.
    Raises `ConfigError` for a wrong type.
    """
    words = checked_statuses(statuses)
    unknown = [word for word in dict.fromkeys(words) if word not in STATUSES]
    denied = DeniedStatus(frozenset(words), as_day(day).isoformat()) if words else None
    return denied, tuple([_unknown(word) for word in unknown])


def _unknown(word: str) -> str:
    near = did_you_mean(suggest(word, STATUSES, 1))
    hint = near or f"; choose from {', '.join(STATUSES)}"
    return f"deny_status names the unknown status '{shown(word)}'{hint}"


class _Judge(Protocol):
    def allows(self, provider: str, id: str) -> bool: ...


class StatusJudge:
    """A policy by patterns, and by the status of the models that pass it."""

    __slots__ = ("_catalog", "_denied", "_patterns")

    def __init__(
        self, patterns: _Judge | None, catalog: Catalog, denied: DeniedStatus
    ) -> None:
        self._patterns = patterns
        self._catalog = catalog
        self._denied = denied

    def allows(self, provider: str, id: str) -> bool:
        """Whether the canonical id passes; one that does not exist has no status."""
        if self._patterns is not None and not self._patterns.allows(provider, id):
            return False
        model = self._catalog.shelf(provider).models.get(id)
        return model is None or not self._denied.denies(model)
