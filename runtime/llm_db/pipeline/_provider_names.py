"""Layers written by hand under the ids of providers, where they use an alias."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attr import evolve

from .._catalog import Catalog
from .._ids import ModelKey, normalize_provider_id
from ..schema import Model, Provider
from ._layer import Layer, RawRecord
from ._merge import merged


def under_provider_ids(
    layers: Sequence[Layer], base: Catalog | None
) -> tuple[Layer, ...]:
    """The layers, those by hand with each alias of a provider as the provider's id.

    An id that is there below is itself; ``base`` holds what stands below all of them.
    """
    given = set(base.provider_ids) if base else set[str]()
    claimed: dict[str, str] = {}
    known: dict[str, str] | None = None
    renamed = []
    for layer in layers:
        named = {*layer.providers, *(key.provider for key in layer.models)}
        new = named - given
        if layer.by_hand and new:
            if known is None:
                known = dict(base.provider_aliases()) if base else {}
            # Of several providers that claim it, the first by id gets it.
            tables = (claimed, known)
            claims = {id: [table[id] for table in tables if id in table] for id in new}
            meant = {id: min(targets) for id, targets in claims.items() if targets}
            layer = _renamed(layer, meant) if meant else layer
        for id, record in layer.providers.items():
            given.add(id)
            for name in record.get("aliases") or ():
                alias = normalize_provider_id(name.strip())
                if alias is not None and alias != id:
                    claimed[alias] = min(id, claimed.get(alias, id))
        renamed.append(layer)
    return tuple(renamed)


def _renamed(layer: Layer, meant: Mapping[str, str]) -> Layer:
    providers: dict[str, list[RawRecord]] = {}
    built_providers: dict[str, Provider] = {}
    for id, record in layer.providers.items():
        target = meant.get(id, id)
        providers.setdefault(target, []).append({**record, "id": target})
        built_providers[target] = evolve(layer.built_providers[id], id=target)
    models: dict[ModelKey, list[RawRecord]] = {}
    built_models: dict[ModelKey, Model] = {}
    for key, record in layer.models.items():
        provider = meant.get(key.provider, key.provider)
        moved = ModelKey(provider, key.id)
        models.setdefault(moved, []).append({**record, "provider": provider})
        built_models[moved] = evolve(layer.built_models[key], provider=provider)
    joined = {key: merged(records) for key, records in models.items()}
    several = (key for key, records in models.items() if len(records) > 1)
    return evolve(
        layer,
        providers={id: merged(records) for id, records in providers.items()},
        built_providers=built_providers,
        models=joined,
        built_models=built_models | {k: Model.from_dict(joined[k]) for k in several},
    )
