"""Layers written by hand under the ids of providers, where they use an alias."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attr import evolve

from .._catalog import Catalog, provider_alias_index
from .._ids import ModelKey
from ..schema import Model, Provider
from ._layer import Layer, RawRecord
from ._merge import merge


def under_provider_ids(
    layers: Sequence[Layer], base: Catalog | None
) -> tuple[Layer, ...]:
    """The layers, those by hand with each alias of a provider as the provider's id.

    An id that is there below is itself; ``base`` holds what stands below all of them.
    """
    given: dict[str, list[str]] = {id: [] for id in base.provider_ids} if base else {}
    known: dict[str, str] | None = None
    renamed = []
    for layer in layers:
        named = {*layer.providers, *(key.provider for key in layer.models)}
        new = named - given.keys()
        if layer.by_hand and new:
            if known is None:
                known = dict(base.provider_aliases()) if base else {}
            aliases = {**known, **provider_alias_index(given)[0]}
            meant = {id: aliases[id] for id in new if id in aliases}
            layer = _renamed(layer, meant) if meant else layer
        for id, record in layer.providers.items():
            names = record.get("aliases") or ()
            given.setdefault(id, []).extend(n for n in names if isinstance(n, str))
        renamed.append(layer)
    return tuple(renamed)


def _renamed(layer: Layer, meant: Mapping[str, str]) -> Layer:
    providers: dict[str, RawRecord] = {}
    built_providers: dict[str, Provider] = {}
    for id, record in layer.providers.items():
        target = meant.get(id, id)
        record = {**record, "id": target}
        providers[target] = merge(providers.get(target, {}), record)
        built_providers[target] = evolve(layer.built_providers[id], id=target)
    models: dict[ModelKey, RawRecord] = {}
    built_models: dict[ModelKey, Model] = {}
    for key, record in layer.models.items():
        target_key = ModelKey(meant.get(key.provider, key.provider), key.id)
        record = {**record, "provider": target_key.provider}
        models[target_key] = merge(models.get(target_key, {}), record)
        both = target_key in built_models
        model = Model.from_dict(models[target_key]) if both else layer.built_models[key]
        built_models[target_key] = evolve(model, provider=target_key.provider)
    return evolve(
        layer,
        providers=providers,
        built_providers=built_providers,
        models=models,
        built_models=built_models,
    )
