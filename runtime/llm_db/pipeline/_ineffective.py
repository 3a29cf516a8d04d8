"""Values in hand-written layers that have no effect."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from .._ids import normalize_provider_id
from .._report import Dropped
from .._text import shown
from ..schema import date_rank
from ._layer import Layer


def without_effect(layers: Iterable[Layer]) -> tuple[str, ...]:
    """A warning for each value in a hand-written layer that was left out or is not used."""
    return tuple(
        f"{layer.source}: {text}"
        for layer in layers
        if layer.by_hand
        for text in (
            *map(_left_out, layer.ignored),
            *_unusable_aliases(layer),
            *_no_dates(layer),
        )
    )


def _left_out(value: Dropped) -> str:
    provider = shown(value.provider)
    spec = provider if value.id is None else f"{provider}:{shown(value.id)}"
    return f"{spec}: ignored in {value.field}: {value.reason}"


def _unusable_aliases(layer: Layer) -> Iterator[str]:
    for id, record in layer.providers.items():
        for alias in record.get("aliases") or ():
            if normalize_provider_id(alias.strip()) is None:
                what = f"{id}: the alias '{shown(alias)}'"
                yield f"{what} has no effect: it cannot be a provider id"


def _no_dates(layer: Layer) -> Iterator[str]:
    for (provider, id), record in layer.models.items():
        for field in ("deprecated_on", "retires_on"):
            day = record.get("lifecycle", {}).get(field)
            if day is not None and not date_rank(day):
                what = f"{provider}:{shown(id)}: lifecycle.{field} has no effect"
                yield f"{what}: '{shown(day)}' is not a date; write it as 2026-03-03"
