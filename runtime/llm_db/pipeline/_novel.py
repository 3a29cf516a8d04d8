"""New records in hand-written layers that probably exist under another name."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from .._catalog import Catalog
from .._filters import Hints
from .._text import MISSPELT, did_you_mean, shown, suggest
from ._layer import Layer


def near_misses(layers: Sequence[Layer], base: Catalog | None) -> tuple[str, ...]:
    """A warning for each new provider or model whose name is close to an existing one.

    ``base`` holds what stands below the first layer without being in it.
    """
    warnings: list[str] = []
    hints = Hints()
    providers = set(base.provider_ids) if base else set[str]()
    models: dict[str, set[str]] = {}
    for layer in layers:
        # What only amends makes nothing new.
        if layer.by_hand and not layer.amend and providers:
            for id in sorted(layer.providers.keys() - providers):
                warnings += _said(
                    layer, f"the provider '{shown(id)}'", id, providers, hints
                )
            for key in sorted(layer.models):
                known = _known(models, key.provider, base)
                if key.id not in known and key.provider in providers:
                    what = f"the model '{shown(f'{key.provider}:{key.id}')}'"
                    warnings += _said(layer, what, key.id, known, hints)
        providers |= layer.providers.keys()
        for key, record in layer.models.items():
            names = _known(models, key.provider, base)
            names.add(key.id)
            names.update(record.get("aliases", ()))
    return tuple(warnings)


def _known(
    models: dict[str, set[str]], provider: str, base: Catalog | None
) -> set[str]:
    """The names of a provider's models so far."""
    if provider not in models:
        models[provider] = set()
        if base is not None and provider in base.provider_ids:
            names = base.names(provider)
            models[provider] |= {*names.ids, *names.aliases}
    return models[provider]


def _said(
    layer: Layer, what: str, name: str, known: Collection[str], hints: Hints
) -> list[str]:
    if not hints.afford(len(known)):
        return []
    near = suggest(name, sorted(known), 1, MISSPELT)
    return [f"{layer.source}: {what} is new{did_you_mean(near)}"] if near else []
