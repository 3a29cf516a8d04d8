"""What changed from one edition to the next, fact by fact, and how to say it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import TYPE_CHECKING, Any

from attr import frozen

from ..text import counted, flatten, plain, safe

if TYPE_CHECKING:
    from .open import Edition

Key = tuple[str, str]


@frozen
class Change:
    """One field of a provider or model; ``None`` where it was, or is, not known."""

    field: str
    old: Any
    new: Any

    @property
    def is_price(self) -> bool:
        """Whether it is a price, of a tier too."""
        return self.field.startswith("cost.")

    @property
    def is_extra(self) -> bool:
        """Whether it has no field of its own."""
        return self.field.startswith("extra.")

    def percent(self) -> float | None:
        """How much a price rose; ``None`` where that is no number."""
        try:
            return float(self.new / self.old - 1) * 100
        except (TypeError, ZeroDivisionError, OverflowError):
            return None


@frozen(kw_only=True)
class Changes:
    """All differences between two editions, in catalog order."""

    old: Edition
    new: Edition
    providers_added: tuple[str, ...]
    providers_removed: tuple[str, ...]
    providers_changed: dict[str, tuple[Change, ...]]
    added: tuple[Key, ...]
    removed: tuple[Key, ...]
    changed: dict[Key, tuple[Change, ...]]

    def prices(self) -> list[tuple[Key, Change]]:
        """Every price that moved, came or went, of models in both editions."""
        return [
            (k, c) for k, found in self.changed.items() for c in found if c.is_price
        ]


def compare(old: Edition, new: Edition, only: Iterable[str] = ()) -> Changes:
    """The differences; with ``only``, those of these providers."""
    wanted = frozenset(only)

    def counts(key: Any) -> bool:
        return not wanted or (key if isinstance(key, str) else key[0]) in wanted

    return Changes(
        old=old,
        new=new,
        providers_added=_missing(new.providers, old.providers, counts),
        providers_removed=_missing(old.providers, new.providers, counts),
        providers_changed=_changed(old.providers, new.providers, counts),
        added=_missing(new.models, old.models, counts),
        removed=_missing(old.models, new.models, counts),
        changed=_changed(old.models, new.models, counts),
    )


def _missing(here: Any, there: Any, counts: Any) -> tuple[Any, ...]:
    return tuple(key for key in here if key not in there and counts(key))


def _changed(old: Any, new: Any, counts: Any) -> dict[Any, tuple[Change, ...]]:
    found = {
        key: _differences(record, new[key])
        for key, record in old.items()
        if key in new and counts(key) and record != new[key]
    }
    # Limits() and None differ, but tell people nothing different.
    return {key: changes for key, changes in found.items() if changes}


def _differences(old: Any, new: Any) -> tuple[Change, ...]:
    before, after = flatten(old.to_dict()), flatten(new.to_dict())
    return tuple(
        Change(field, before.get(field), after.get(field))
        for field in {**before, **after}
        if before.get(field) != after.get(field)
    )


# -- in words, for every form of the answer --------------------------------------------


def spec(key: Key) -> str:
    """``provider:id``, escaped."""
    return f"{key[0]}:{safe(key[1])}"


def texts(change: Change) -> tuple[str, str, str]:
    """Field, old and new value; absent is ``none`` for a list, else ``?``."""
    listed = isinstance(change.old, list) or isinstance(change.new, list)
    old, new = (
        "none" if value is None and listed else plain(value)
        for value in (change.old, change.new)
    )
    return safe(change.field), old, new


def summary(changes: Changes) -> str:
    """One line of counts."""
    return (
        f"{counted(len(changes.added), 'model')} added, {len(changes.removed)} removed,"
        f" {len(changes.changed)} changed;"
        f" {counted(len(changes.providers_added), 'provider')} added,"
        f" {len(changes.providers_removed)} removed"
    )


def by_provider(keys: Iterable[Key]) -> Iterator[tuple[str, list[str]]]:
    """Provider and the ids of its models, escaped."""
    for provider, group in groupby(keys, key=lambda key: key[0]):
        yield provider, [safe(id) for _, id in group]


def percent(change: Change) -> str:
    """``+25 %``, or nothing where the price was free or is not known."""
    found = change.percent()
    return "" if found is None else f"{found:+.3g} %"


def others(changes: Changes, extra: bool) -> Iterator[tuple[str, list[Change]]]:
    """Record and its changes that are no prices, those in ``extra`` if wanted."""
    records: list[tuple[str, tuple[Change, ...]]] = [
        *changes.providers_changed.items(),
        *((spec(key), found) for key, found in changes.changed.items()),
    ]
    for name, found in records:
        kept = [c for c in found if not c.is_price and (extra or not c.is_extra)]
        if kept:
            yield name, kept


def left_out(changes: Changes, extra: bool) -> str:
    """What to say of the changes in ``extra`` that are not listed."""
    found = [*changes.providers_changed.values(), *changes.changed.values()]
    count = sum(change.is_extra for every in found for change in every)
    if extra or not count:
        return ""
    return f"--extra also lists {counted(count, 'change')} in extra"
