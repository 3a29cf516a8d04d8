"""Stage 3, Validate: strict types, record by record."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from attr import evolve

from .._report import Dropped
from .._structure import structure
from ..errors import InvalidRecordError
from ..schema import Model, Provider
from ._layer import Layer, RawRecord
from ._normalize import reason_of

K = TypeVar("K")
R = TypeVar("R", Provider, Model)


def validate(layer: Layer) -> Layer:
    """The layer without the records whose types are wrong; each is named.

    Sparse records stay sparse; the instances made on the way are kept beside them.
    """
    providers, wrong_providers = _validate(layer.providers, Provider)
    models, wrong_models = _validate(layer.models, Model)
    source = layer.source
    dropped = (
        *layer.dropped,
        *(Dropped(source, id, None, f, why) for id, f, why in wrong_providers),
        *(Dropped(source, *key, f, why) for key, f, why in wrong_models),
    )
    return evolve(
        layer,
        dropped=dropped,
        providers={id: layer.providers[id] for id in providers},
        models={key: layer.models[key] for key in models},
        built_providers=providers,
        built_models=models,
    )


def _validate(
    records: Mapping[K, RawRecord], cls: type[R]
) -> tuple[dict[K, R], list[tuple[K, str, str]]]:
    built: dict[K, R] = {}
    wrong: list[tuple[K, str, str]] = []
    for key, record in records.items():
        try:
            built[key] = structure(record, cls)
        except InvalidRecordError as error:
            wrong.append((key, error.field, reason_of(error)))
    return built, wrong
