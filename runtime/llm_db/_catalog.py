"""A catalog by provider, one protocol: from modules, from JSON, or built by a run."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Mapping
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any, Protocol

from .errors import ConfigError
from .schema import Model, Provider

if TYPE_CHECKING:
    from ._select import Ranked

CATALOG_VARIABLE = "LLM_DB_CATALOG"
DEFAULT_CATALOG = "llm_db_catalog"


class Shelf:
    """One provider's part of a catalog.

    ``models`` by id, in id order; ``aliases`` alias → canonical id, never an existing id.
    """

    __slots__ = ("aliases", "models", "provider")

    def __init__(
        self,
        provider: Provider,
        models: Mapping[str, Model],
        aliases: Mapping[str, str],
    ) -> None:
        self.provider = provider
        self.models = models
        self.aliases = aliases


class Names:
    """All names that a provider's models answer to: ids, and alias → id."""

    __slots__ = ("aliases", "ids")

    def __init__(self, ids: Collection[str], aliases: Mapping[str, str]) -> None:
        self.ids = ids
        self.aliases = aliases


class Catalog(Protocol):
    """All records, asked one provider at a time; before any filter but in a `View`."""

    @property
    def provider_ids(self) -> tuple[str, ...]:
        """All provider ids, sorted."""
        ...

    def shelf(self, provider: str) -> Shelf:
        """The records of a provider of `provider_ids`."""
        ...

    def ranked(self, provider: str) -> Ranked:
        """Its models in select's order."""
        ...

    def aliases(self, provider: str) -> Mapping[str, str]:
        """Its aliases as they were before any filter, a build's own included."""
        ...

    def names(self, provider: str) -> Names:
        """Its model ids and aliases, without building a record where possible."""
        ...


def alias_index(
    models: Mapping[str, Model],
) -> tuple[dict[str, str], list[tuple[str, str, str]]]:
    """Alias → id, and the contested ones as (alias, winner, loser).

    ``models`` in id order: the first model by id gets a contested alias; an alias that
    is itself an id is not one.
    """
    aliases: dict[str, str] = {}
    contested: list[tuple[str, str, str]] = []
    for id, model in models.items():
        for alias in model.aliases:
            winner = alias if alias in models else aliases.setdefault(alias, id)
            if winner != id:
                contested.append((alias, winner, id))
    return dict(sorted(aliases.items())), contested


def make_shelf(provider: Provider, models: Iterable[Model]) -> Shelf:
    """The shelf of these models, in catalog order."""
    by_id = {model.id: model for model in sorted(models, key=lambda m: m.id)}
    return Shelf(provider, by_id, alias_index(by_id)[0])


class BuiltCatalog:
    """What a pipeline run made; providers that it did not touch stay with ``base``."""

    def __init__(
        self,
        shelves: Mapping[str, Shelf],
        base: Catalog | None = None,
        unfiltered_aliases: Mapping[str, Mapping[str, str]] | None = None,
        stated: Mapping[str, Mapping[str, int]] | None = None,
    ) -> None:
        self._shelves = shelves
        self._base = base
        self._unfiltered = unfiltered_aliases or {}
        self._stated = stated or {}
        known = {*shelves, *(base.provider_ids if base else ())}
        self.provider_ids = tuple(sorted(known))

    def shelf(self, provider: str) -> Shelf:
        own = self._shelves.get(provider)
        if own is not None or self._base is None:
            return self._shelves[provider]
        return self._base.shelf(provider)

    def ranked(self, provider: str) -> Ranked:
        from ._select import rank

        if provider in self._shelves or self._base is None:
            models = self._shelves[provider].models.values()
            return rank(models, self._stated.get(provider, {}))
        return self._base.ranked(provider)

    def aliases(self, provider: str) -> Mapping[str, str]:
        base = self._base
        before = self._unfiltered.get(provider, {})
        if base is not None and provider in base.provider_ids:
            before = base.aliases(provider)
        own = self._shelves.get(provider)
        if own is None:
            return before
        # Aliases of models that a build's policy took away are still judged as such.
        gone = {a: id for a, id in before.items() if id not in own.models}
        return {**own.aliases, **{a: gone[a] for a in gone if a not in own.models}}

    def names(self, provider: str) -> Names:
        if provider in self._shelves or self._base is None:
            shelf = self._shelves[provider]
            return Names(shelf.models, shelf.aliases)
        return self._base.names(provider)


class PackageCatalog(Catalog, Protocol):
    """A catalog that ships as a package, with the policy that it was built with."""

    edition: str

    def policy(self) -> tuple[Any, Any, tuple[str, ...]]:
        """Its allow, deny and prefer."""
        ...


class ModuleCatalog:
    """A generated package of modules: nothing is imported before it is asked for."""

    def __init__(self, package: ModuleType) -> None:
        self._package = package
        self._modules: Mapping[str, str] = package.PROVIDERS
        self.provider_ids = tuple(self._modules)
        self.edition: str = package.EDITION

    @property
    def index(self) -> Any:
        """The module of literal indexes; importing it takes about a millisecond."""
        return import_module(f"{self._package.__name__}._index")

    def shelf(self, provider: str) -> Shelf:
        name = f"{self._package.__name__}.{self._modules[provider]}"
        module: Any = import_module(name)
        return Shelf(module.PROVIDER, module.MODELS, module.ALIASES)

    def ranked(self, provider: str) -> Ranked:
        from ._select import Ranked

        return Ranked(*self.index.RANKED[provider])

    def aliases(self, provider: str) -> Mapping[str, str]:
        index = self.index
        aliases: Mapping[str, str] = index.UNFILTERED_ALIASES.get(
            provider, index.ALIASES.get(provider, {})
        )
        return aliases

    def names(self, provider: str) -> Names:
        index = self.index
        return Names(index.RANKED[provider][0], index.ALIASES.get(provider, {}))

    def policy(self) -> tuple[Any, Any, tuple[str, ...]]:
        """The allow, deny and prefer that the build was made with."""
        return self.index.ALLOW, self.index.DENY, self.index.PREFER


class JsonCatalog:
    """A generated package that carries a JSON snapshot instead of modules.

    The file is read once, at construction; records are built provider by provider.
    """

    def __init__(self, package: ModuleType) -> None:
        import json
        from importlib.resources import files

        self._shelves: dict[str, Shelf] = {}
        try:
            text = (files(package) / "snapshot.json").read_text("utf-8")
            self._data: dict[str, Any] = json.loads(text)
            self.provider_ids = tuple(self._data["providers"])
            self.edition: str = self._data["edition"]
        except (OSError, ValueError, TypeError, KeyError) as error:
            raise ConfigError(
                f"the catalog package {package.__name__!a} has no readable"
                f" snapshot.json ({type(error).__name__}); install it anew, package data"
                " included, or make it with `llm-db generate`",
                reason="no_catalog",
            ) from error

    def shelf(self, provider: str) -> Shelf:
        shelf = self._shelves.get(provider)
        if shelf is None:
            raw = self._data["providers"][provider]
            beside = ("models", "stated")
            record = Provider.from_dict({k: raw[k] for k in raw if k not in beside})
            models = [Model.from_dict(model) for model in raw["models"]]
            shelf = self._shelves[provider] = make_shelf(record, models)
        return shelf

    def ranked(self, provider: str) -> Ranked:
        from ._select import rank

        raw = self._data["providers"][provider]
        ids = [model["id"] for model in raw["models"]]
        # A package of an older llm-db says nothing of it.
        stated = dict(zip(ids, raw.get("stated", ()), strict=False))
        return rank(self.shelf(provider).models.values(), stated)

    def aliases(self, provider: str) -> Mapping[str, str]:
        before: Mapping[str, str] | None = self._data["aliases"].get(provider)
        return self.shelf(provider).aliases if before is None else before

    def names(self, provider: str) -> Names:
        shelf = self.shelf(provider)
        return Names(shelf.models, shelf.aliases)

    def policy(self) -> tuple[Any, Any, tuple[str, ...]]:
        """The allow, deny and prefer that the build was made with."""
        return self._data["allow"], self._data["deny"], tuple(self._data["prefer"])


def catalog_name() -> str:
    """The import name of the catalog package in use where nothing else is configured."""
    return os.environ.get(CATALOG_VARIABLE) or DEFAULT_CATALOG


def open_package(name: str) -> PackageCatalog:
    """The catalog package of this import name; `ConfigError` if there is none."""
    try:
        package: Any = import_module(name)
    except (ModuleNotFoundError, ValueError, TypeError) as error:
        # ValueError, TypeError: what can name no package, such as "" or ".x".
        missing = getattr(error, "name", None) or name
        if not f"{name}.".startswith(f"{missing}."):
            raise
        raise ConfigError(
            f"there is no catalog package {name!a}; install it, make it with"
            " `llm-db generate`, or fix the name (the variable LLM_DB_CATALOG, the"
            " key catalog)",
            reason="no_catalog",
        ) from error
    try:
        return ModuleCatalog(package) if package.EMBEDDED else JsonCatalog(package)
    except AttributeError as error:
        raise ConfigError(
            f"the package {name!a} is not a catalog made by `llm-db generate`",
            reason="no_catalog",
        ) from error
