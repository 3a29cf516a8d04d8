"""What is different between two editions of a catalog, fact by fact."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from attr import frozen

from ..text import flatten

Key = tuple[str, str]


@frozen
class Edition:
    """One edition of a catalog by key; ``label`` is what people call it.

    Its records are instances, or plain and sparse as an upstream stated them.
    """

    label: str
    providers: Mapping[str, Any]
    models: Mapping[Any, Any]


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
        """How much a price rose; ``None`` where that is not a number."""
        try:
            return float(self.new / self.old - 1) * 100
        except (TypeError, ZeroDivisionError, OverflowError):
            return None


@frozen(kw_only=True)
class Difference:
    """Everything that differs between two editions, in catalog order.

    ``old`` and ``new`` are what people call them.
    """

    old: str
    new: str
    providers_added: tuple[str, ...]
    providers_removed: tuple[str, ...]
    providers_changed: dict[str, tuple[Change, ...]]
    added: tuple[Any, ...]
    removed: tuple[Any, ...]
    changed: dict[Any, tuple[Change, ...]]

    def prices(self) -> list[tuple[Any, Change]]:
        """Every price that moved, came or went, of models in both editions."""
        return [
            (k, c) for k, found in self.changed.items() for c in found if c.is_price
        ]


def difference(old: Edition, new: Edition, only: Collection[str] = ()) -> Difference:
    """What was added, removed and changed; ``only`` limits it to these providers."""

    def counts(key: Any) -> bool:
        return not only or (key if isinstance(key, str) else key[0]) in only

    def missing(there: Iterable[Any], here: Mapping[Any, Any]) -> tuple[Any, ...]:
        return tuple(sorted(key for key in there if key not in here and counts(key)))

    def changed(before: Mapping[Any, Any], after: Mapping[Any, Any]) -> dict[Any, Any]:
        found = {
            key: _changes(before[key], after[key])
            for key in sorted(before.keys() & after.keys())
            if counts(key) and before[key] != after[key]
        }
        # A part that is empty says the same as one that is not there.
        return {key: changes for key, changes in found.items() if changes}

    return Difference(
        old=old.label,
        new=new.label,
        providers_added=missing(new.providers, old.providers),
        providers_removed=missing(old.providers, new.providers),
        providers_changed=changed(old.providers, new.providers),
        added=missing(new.models, old.models),
        removed=missing(old.models, new.models),
        changed=changed(old.models, new.models),
    )


def _changes(old: Any, new: Any) -> tuple[Change, ...]:
    before, after = flatten(_plain(old)), flatten(_plain(new))
    return tuple(
        Change(field, before.get(field), after.get(field))
        for field in {**before, **after}
        if before.get(field) != after.get(field)
    )


def _plain(value: Any) -> Any:
    """A record or a part of one as plain dicts and lists."""
    if isinstance(value, Mapping):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    return value.to_dict() if hasattr(value, "to_dict") else value
