"""Stage 4, Merge: layers on top of each other, last wins."""

from __future__ import annotations

from collections.abc import Iterable

from .._ids import ModelKey
from .._report import Dropped
from .._sparse import merge_records
from ..schema import Model, Provider
from ._layer import Layer, Merged, RawRecord

#: One plain record on another: mappings deep, ``aliases`` united, all else replaced.
merge = merge_records


def merge_layers(layers: Iterable[Layer]) -> Merged:
    """All layers as one, the last winning; a model without a provider is dropped."""
    providers: dict[str, RawRecord] = {}
    models: dict[ModelKey, RawRecord] = {}
    built_providers: dict[str, Provider] = {}
    built_models: dict[ModelKey, Model] = {}
    bearer: dict[ModelKey, str] = {}
    for layer in layers:
        for id, record in layer.providers.items():
            if id in providers:
                providers[id] = merge(providers[id], record)
                built_providers.pop(id, None)
            else:
                providers[id] = record
                built_providers[id] = layer.built_providers[id]
        for key, record in layer.models.items():
            bearer[key] = layer.source
            if key in models:
                models[key] = merge(models[key], record)
                built_models.pop(key, None)
            else:
                models[key] = record
                built_models[key] = layer.built_models[key]
    orphans = [key for key in models if key.provider not in providers]
    why = "its provider is in no layer"
    return Merged(
        providers={**providers, **built_providers},
        models={
            key: built_models.get(key, record)
            for key, record in models.items()
            if key.provider in providers
        },
        dropped=tuple(Dropped(bearer[k], *k, "provider", why) for k in orphans),
    )
