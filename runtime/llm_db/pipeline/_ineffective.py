"""Values in hand-written layers that have no effect."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from .._filters import Hints
from .._ids import normalize_provider_id
from .._report import Dropped
from .._text import MISSPELT, did_you_mean, shown, suggest
from ..schema import date_rank, iso_day
from ._layer import Layer

#: Names that `cost` has known in maps that take any name.
_USUAL = {
    "modes": ("batch", "fast", "flex", "priority"),
    "tools": (
        *("code_interpreter", "document_search", "file_search", "google_image_search"),
        *("google_maps", "google_search", "image_generation", "web_search", "x_search"),
    ),
}


def without_effect(layers: Iterable[Layer]) -> tuple[str, ...]:
    """A warning for each value in a hand-written layer that was left out or is not used."""
    hints = Hints()
    return tuple(
        f"{layer.source}: {text}"
        for layer in layers
        if layer.by_hand
        for text in (
            *map(_left_out, layer.ignored),
            *_unusable_aliases(layer),
            *_no_dates(layer),
            *_odd_names(layer, hints),
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
        life = record.get("lifecycle", {})
        days = {f"lifecycle.{k}": life.get(k) for k in ("deprecated_on", "retires_on")}
        days["release_date"] = record.get("release_date")
        for field, day in days.items():
            if day is None:
                continue
            what = f"{provider}:{shown(id)}: {field}"
            how = "is not a date; write it as 2026-03-03"
            if not date_rank(day):
                # It is still shown, of a release.
                none = "no effect on orders" if field == "release_date" else "no effect"
                yield f"{what} has {none}: '{shown(day)}' {how}"
            elif not _is_possible(day):
                yield f"{what}: '{shown(day)}' {how}"


def _is_possible(day: str) -> bool:
    """Whether the calendar has the day, or the month."""
    try:
        iso_day(day if len(day) == 10 else f"{day}-01")
    except ValueError:
        return False
    return True


def _odd_names(layer: Layer, hints: Hints) -> Iterator[str]:
    """Of modes that no usage can name, and names that are almost those of others."""
    for (provider, id), record in layer.models.items():
        cost = record.get("cost", {})
        for field, usual in _USUAL.items():
            for name in cost.get(field, ()):
                if name in usual:
                    continue
                what = f"{provider}:{shown(id)}: cost.{field}.{shown(name)}"
                may = hints.afford(len(usual))
                near = did_you_mean(suggest(name, usual, 1, MISSPELT) if may else ())
                if field == "modes" and (word := _mode_word(name)) != name:
                    meant = did_you_mean([word]) if word else "; that is the base price"
                    yield f"{what} has no effect{near or meant}"
                elif near:
                    yield f"{what} is new{near}"


def _mode_word(name: str) -> str | None:
    """What `cost` makes of a mode's name; None for a word of the ordinary price."""
    from ..answers.notes import mode_word  # few layers have modes

    return mode_word(name)
