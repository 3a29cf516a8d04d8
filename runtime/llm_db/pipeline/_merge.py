"""Stage 4, Merge: layers on top of each other, last wins."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping

from attr import evolve

from .._ids import ModelKey
from .._report import Dropped
from .._sparse import are_strings, merge_many, merge_records
from .._text import shown
from ..schema import Model, Provider
from ._layer import Layer, Merged, RawRecord

#: One plain record on another: mappings deep, ``aliases`` united, all else replaced.
merge = merge_records


#: A record of these alone says what replaces a model: it may well be gone.
_OF_GONE = frozenset({"id", "provider", "lifecycle"})


def merge_layers(
    layers: Iterable[Layer], settled: Mapping[str, Mapping[str, str]] | None = None
) -> Merged:
    """All layers as one, the last winning; a model without a provider is dropped.

    `as_merged` says what of each layer counts, and where.
    """
    warnings: list[str] = []
    # Merged once, when all that is said of a thing is there: growing it record by record
    # takes the square of the steps.
    providers: dict[str, list[RawRecord]] = {}
    models: dict[ModelKey, list[RawRecord]] = {}
    built_providers: dict[str, Provider] = {}
    built_models: dict[ModelKey, Model] = {}
    owner: dict[ModelKey, str] = {}
    for layer in as_merged(layers, settled, warnings):
        for id, record in layer.providers.items():
            if id in providers:
                providers[id].append(record)
                built_providers.pop(id, None)
            else:
                providers[id] = [record]
                built_providers[id] = layer.built_providers[id]
        for key, record in layer.models.items():
            owner[key] = layer.source
            if key in models:
                models[key].append(record)
                built_models.pop(key, None)
            else:
                models[key] = [record]
                built_models[key] = layer.built_models[key]
    orphans = [key for key in models if key.provider not in providers]
    for key in orphans:
        del models[key]
    why = "its provider is in no layer"
    return Merged(
        providers={id: merged(records) for id, records in providers.items()},
        models={key: merged(records) for key, records in models.items()},
        built_providers=built_providers,
        built_models=built_models,
        dropped=tuple(Dropped(owner[k], *k, "provider", why) for k in orphans),
        warnings=tuple(warnings),
    )


def as_merged(
    layers: Iterable[Layer],
    settled: Mapping[str, Mapping[str, str]] | None = None,
    warnings: list[str] | None = None,
) -> Iterator[Layer]:
    """Each layer with what of it counts, under the ids for which it counts.

    Of a layer that only amends, what no other layer has is left out and named. In a
    layer written by hand, an id that is an uncontested alias below means that model, be
    it one that a build's policy took away (``settled``: provider → name → id). Both are
    added to ``warnings``.
    """
    layers = tuple(layers)
    settled = settled or {}
    warnings = [] if warnings is None else warnings
    below: set[ModelKey] = set()
    claims: dict[ModelKey, set[str]] = {}
    known_providers = {
        id for layer in layers if not layer.amend for id in layer.providers
    }
    known_models = {key for layer in layers if not layer.amend for key in layer.models}
    for layer in layers:
        if layer.by_hand:
            layer = _under_their_ids(layer, below, claims, settled, warnings)
        if layer.amend:
            layer = _only_known(layer, known_providers, known_models, warnings)
        below.update(layer.models)
        for key, record in layer.models.items():
            _claim(key, record, claims)
        yield layer


def merged(records: list[RawRecord]) -> RawRecord:
    """The records of one thing as one, the last on top."""
    return merge_many(records) if len(records) > 1 else records[0]


def _only_known(
    layer: Layer,
    providers: set[str],
    models: set[ModelKey],
    warnings: list[str],
) -> Layer:
    """The layer without what no other layer has."""
    unheard = sorted(layer.providers.keys() - providers)
    if len(unheard) > _NAMED:
        warnings.append(
            f"{layer.source}: left out {len(unheard)} providers that no other source"
            f" has: {', '.join(unheard[:3])}, ..."
        )
    else:
        warnings += [
            f"{layer.source}: no other source has the provider {id!r}" for id in unheard
        ]
    unknown = [
        key
        for key, record in layer.models.items()
        if key not in models and record.keys() != _OF_GONE
    ]
    warnings += _left_out(layer.source, unknown)
    return evolve(
        layer,
        providers={id: r for id, r in layer.providers.items() if id in providers},
        models={key: r for key, r in layer.models.items() if key in models},
    )


#: More records than this are a whole document's: they are counted, the first named.
_NAMED = 20


def _left_out(source: str, keys: list[ModelKey]) -> list[str]:
    specs = [f"{provider}:{shown(id)}" for provider, id in keys]
    if not specs:
        return []
    if len(specs) <= _NAMED:
        what = "it" if len(specs) == 1 else "them"
        return [f"{source}: left out {', '.join(specs)}: no other source has {what}"]
    return [
        f"{source}: left out {len(specs)} models that no other source has:"
        f" {', '.join(specs[:3])}, ..."
    ]


def _under_their_ids(
    layer: Layer,
    below: Collection[ModelKey],
    claims: Mapping[ModelKey, set[str]],
    settled: Mapping[str, Mapping[str, str]],
    warnings: list[str],
) -> Layer:
    """The layer with records under an alias moved to the model that the alias names."""
    if all(key in below for key in layer.models):
        return layer
    models: dict[ModelKey, list[RawRecord]] = {}
    moved: set[ModelKey] = set()
    for key, record in layer.models.items():
        id = None
        if key not in below:
            # What a build's policy took stays what it was, whoever claims the name now;
            # else an alias is one model's alone.
            claiming = claims.get(key, ())
            id = settled.get(key.provider, {}).get(key.id)
            if id is None and len(claiming) == 1:
                id = next(iter(claiming))
            id = None if id == key.id else id
        target = key if id is None else ModelKey(key.provider, id)
        if id is not None:
            warnings.append(
                f"{layer.source}: {key.provider}:{shown(key.id)} is an alias of"
                f" {shown(id)}, which it amends"
            )
            record = {**record, "id": id}
            moved.add(target)
        models.setdefault(target, []).append(record)
    joined = {key: merged(records) for key, records in models.items()}
    built = {
        key: Model.from_dict(record) if key in moved else layer.built_models[key]
        for key, record in joined.items()
    }
    return evolve(layer, models=joined, built_models=built)


def _claim(key: ModelKey, record: RawRecord, claims: dict[ModelKey, set[str]]) -> None:
    """Note the ids of the models that claim each alias."""
    aliases = record.get("aliases")
    if are_strings(aliases):
        for alias in aliases:
            claims.setdefault(ModelKey(key.provider, alias), set()).add(key.id)
