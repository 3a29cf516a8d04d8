"""Stage 7, Index: finished records to a catalog of shelves, one per provider."""

from __future__ import annotations

from collections.abc import Mapping

from .._catalog import BuiltCatalog, Catalog, Shelf, alias_index
from .._ids import ModelKey
from .._text import shown
from ..schema import Model
from ._layer import Records


def index(
    records: Records,
    base: Catalog | None = None,
    settled: Mapping[str, Mapping[str, str]] | None = None,
) -> tuple[BuiltCatalog, tuple[str, ...]]:
    """The catalog of these records on top of ``base``, and a warning per contest.

    Per provider: models by id in catalog order, aliases to canonical ids. An exact id
    always beats an alias; a contested alias goes to the first model by id. ``settled``
    are, by provider, the names that a build's policy took → ids: no layer opens them.
    """
    by_provider: dict[str, dict[str, Model]] = {id: {} for id in records.providers}
    stated: dict[str, dict[str, int]] = {id: {} for id in records.providers}
    for (provider, id), model in records.models.items():
        by_provider[provider][id] = model
        stated[provider][id] = records.stated.get(ModelKey(provider, id), 0)
    settled = settled or {}
    shelves: dict[str, Shelf] = {}
    warnings: list[str] = []
    for provider, models in by_provider.items():
        if base is not None and provider in base.provider_ids:
            models = {**base.shelf(provider).models, **models}
            stated[provider] = {**base.ranked(provider).stated(), **stated[provider]}
        models = dict(sorted(models.items()))
        aliases, contested = alias_index(models, settled.get(provider))
        shelves[provider] = Shelf(records.providers[provider], models, aliases)
        warnings += [
            f"{provider}: the alias '{shown(alias)}' of '{shown(loser)}' belongs to"
            f" '{shown(winner)}'"
            for alias, winner, loser in contested
        ]
    catalog = BuiltCatalog(shelves, base, settled, stated)
    warnings += [
        f"the alias '{shown(alias)}' of the provider {loser!r} belongs to {winner!r}"
        for alias, winner, loser in catalog.contested_aliases()
    ]
    return catalog, tuple(warnings)
