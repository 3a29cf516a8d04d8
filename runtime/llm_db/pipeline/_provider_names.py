"""Layers written by hand under the ids of providers, where they use an alias."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from attr import evolve

from .._catalog import Catalog
from .._ids import ModelKey, normalize_provider_id
from .._text import shown
from ..schema import Model, Provider
from ._layer import Layer, RawRecord
from ._merge import merged


class ProviderNames:
    """What the name of a provider means to a layer, by all that stands below it.

    ``base`` holds what stands below all layers. ``warnings`` say where a layer contradicts
    itself, since several of its names are one provider.
    """

    def __init__(self, base: Catalog | None = None) -> None:
        self.warnings: list[str] = []
        self._base = base
        self._given = set(base.provider_ids) if base else set[str]()
        self._claimed: dict[str, str] = {}
        self._known: Mapping[str, str] | None = None

    def meaning(self, name: str) -> str:
        """The provider id that a normalised name stands for: itself, unless it is an alias.

        An id that is there below is itself, and of several providers that claim an alias
        the first by id gets it.
        """
        if name in self._given:
            return name
        if self._known is None:
            self._known = self._base.provider_aliases() if self._base else {}
        tables = (self._claimed, self._known)
        return min((table[name] for table in tables if name in table), default=name)

    def lay(self, layer: Layer) -> Layer:
        """The layer as the next one up, under ids of providers if it was made by hand."""
        if layer.by_hand:
            named = {*layer.providers, *(key.provider for key in layer.models)}
            meant = {name: self.meaning(name) for name in named}
            if any(name != id for name, id in meant.items()):
                layer = self._renamed(layer, meant)
        for id, record in layer.providers.items():
            self._given.add(id)
            for name in record.get("aliases") or ():
                alias = normalize_provider_id(name.strip())
                if alias is not None and alias != id:
                    self._claimed[alias] = min(id, self._claimed.get(alias, id))
        return layer

    def _renamed(self, layer: Layer, meant: Mapping[str, str]) -> Layer:
        providers: dict[str, dict[str, RawRecord]] = {}
        built_providers: dict[str, Provider] = {}
        for id, record in layer.providers.items():
            target = meant[id]
            providers.setdefault(target, {})[id] = {**record, "id": target}
            built_providers[target] = evolve(layer.built_providers[id], id=target)
        models: dict[ModelKey, dict[str, RawRecord]] = {}
        built_models: dict[ModelKey, Model] = {}
        for key, record in layer.models.items():
            moved = ModelKey(meant[key.provider], key.id)
            listed = models.setdefault(moved, {})
            listed[key.provider] = {**record, "provider": moved.provider}
            built_models[moved] = evolve(
                layer.built_models[key], provider=moved.provider
            )
        whole_providers = {id: merged([*by.values()]) for id, by in providers.items()}
        whole_models = {key: merged([*by.values()]) for key, by in models.items()}
        for id, by in providers.items():
            if len(by) > 1:
                built_providers[id] = Provider.from_dict(whole_providers[id])
                self._say(layer, f"the provider {id!r}", by, whole_providers[id])
        for key, by in models.items():
            if len(by) > 1:
                built_models[key] = Model.from_dict(whole_models[key])
                spec = f"{key.provider}:{shown(key.id)}"
                self._say(layer, spec, by, whole_models[key])
        return evolve(
            layer,
            providers=whole_providers,
            built_providers=built_providers,
            models=whole_models,
            built_models=built_models,
        )

    def _say(
        self, layer: Layer, what: str, by: Mapping[str, RawRecord], whole: RawRecord
    ) -> None:
        """Warn if a record lost a value to one that stands under another name."""
        if any(_lost(record, whole, "aliases") for record in by.values()):
            self.warnings.append(
                f"{layer.source}: {what} is listed under {_and(by)}; later ones win,"
                " field by field"
            )


def _lost(
    record: Mapping[str, Any], whole: Mapping[str, Any], united: str = ""
) -> bool:
    """Whether the whole says otherwise than a record that went into it."""
    for key, value in record.items():
        said = whole.get(key)
        if isinstance(value, Mapping) and isinstance(said, Mapping):
            if _lost(value, said):
                return True
        elif value is not None and value != said and key != united:
            return True
    return False


def _and(names: Iterable[str]) -> str:
    return " and ".join(repr(name) for name in names)
