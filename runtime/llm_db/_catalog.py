"""A catalog by provider, one protocol: from modules, from JSON, or built by a run."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from ._ids import ModelKey, normalize_provider_id
from ._parts import part_of
from .schema import Model, Provider

if TYPE_CHECKING:
    from ._select import Ranked
    from .errors import ConfigError

T = TypeVar("T")

#: The environment variables that count: the catalog package, the configuration, and the
#: token of a pull.
CATALOG_VARIABLE = "LLM_DB_CATALOG"
CONFIG_VARIABLE = "LLM_DB_CONFIG"
TOKEN_VARIABLE = "LLM_DB_TOKEN"
_VARIABLES = frozenset({CATALOG_VARIABLE, CONFIG_VARIABLE, TOKEN_VARIABLE})
#: The module that a catalog package may bring along to be the one in use.
DEFAULT_MODULE = "llm_db_default"
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

    def package_of(self, provider: str) -> ModuleCatalog | None:
        """The package of modules that its records stand in, unchanged."""
        ...

    def provider_aliases(self) -> Mapping[str, str]:
        """Further names of providers, normalised, → provider id; never an existing id."""
        ...


class Searchable(Protocol):
    """What a search by name needs to know: a `View` tells it."""

    catalog: Catalog
    ids: frozenset[str]
    provider_ids: tuple[str, ...]

    def once(self, name: object, make: Callable[[], T]) -> T:
        """What ``make`` gives, made when it is first asked for."""
        ...

    def whole(self) -> Searchable:
        """The same catalog without the policy in force."""
        ...

    def is_id(self, text: str) -> bool:
        """Whether a text is the id of a provider, in any spelling, and no alias."""
        ...

    def known_provider(self, text: str) -> str | None:
        """The id of the provider of this name, in any spelling; aliases count."""
        ...

    def provider_aliases(self) -> Mapping[str, str]:
        """Further names of providers, normalised, → provider id."""
        ...

    def shelf(self, provider: str) -> Shelf:
        """A known provider's records."""
        ...

    def ranked(self, provider: str) -> Ranked:
        """A known provider's models in select's order."""
        ...

    def names(self, provider: str) -> Names:
        """The ids and aliases of a known provider's models, filtered."""
        ...

    def allows(self, provider: str, id: str) -> bool:
        """Whether the filters let this canonical id through."""
        ...

    def all_names(self) -> Iterator[str]:
        """Every id and alias of every provider, filtered."""
        ...

    def keys_of(self, name: str) -> tuple[ModelKey, ...]:
        """The models of all providers that answer to this id or alias, filtered."""
        ...

    def lookup(self, provider: str, name: str) -> Model | None:
        """The model of a known provider by id or alias, filtered."""
        ...


def provider_alias_index(
    given: Mapping[str, Iterable[str]],
) -> tuple[dict[str, str], list[tuple[str, str, str]]]:
    """Normalised alias → provider id, and the contested ones as (alias, winner, loser).

    ``given`` are the aliases of each provider id. An alias that is itself an id is not
    one, and of several providers the first by id gets it.
    """
    aliases: dict[str, str] = {}
    contested: list[tuple[str, str, str]] = []
    for id in sorted(given):
        for written in given[id]:
            alias = normalize_provider_id(written.strip())
            if alias is None or alias == id:
                continue
            winner = alias if alias in given else aliases.setdefault(alias, id)
            if winner != id:
                contested.append((alias, winner, id))
    return dict(sorted(aliases.items())), contested


def alias_index(
    models: Mapping[str, Model], settled: Mapping[str, str] | None = None
) -> tuple[dict[str, str], list[tuple[str, str, str]]]:
    """Alias → id, and the contested ones as (alias, winner, loser).

    ``models`` in id order: the first model by id gets a contested alias; an alias that
    is itself an id is not one. ``settled`` are the names that a build's policy took
    away, with the ids that they stand for whatever comes on top.
    """
    settled = settled or {}
    aliases = {
        alias: id
        for alias, id in settled.items()
        if id in models and alias not in models
    }
    contested: list[tuple[str, str, str]] = []
    for id, model in models.items():
        for alias in model.aliases:
            winner = alias if alias in models else settled.get(alias)
            winner = winner or aliases.setdefault(alias, id)
            if winner != id:
                contested.append((alias, winner, id))
    return dict(sorted(aliases.items())), contested


def settled_names(
    catalog: Catalog, provider: str, denied: Iterable[str] = ()
) -> dict[str, str]:
    """Names of a packaged provider's models that its build's policy took → their ids.

    Aliases of such a model, and its id itself: where an alias of its own tells it, where a
    model that stayed has that alias, and where the policy denies that very name: one of
    ``denied``.
    """
    shelf, before = catalog.shelf(provider), catalog.aliases(provider)
    gone = {alias: id for alias, id in before.items() if id not in shelf.models}
    claimed = {alias for model in shelf.models.values() for alias in model.aliases}
    taken = claimed.union(denied) - before.keys() - shelf.models.keys()
    ids = taken | {*gone.values()}
    return {**gone, **{id: id for id in sorted(ids)}}


def make_shelf(
    provider: Provider,
    models: Iterable[Model],
    aliases: Mapping[str, str] | None = None,
) -> Shelf:
    """The shelf of these models, in catalog order.

    ``aliases`` are those before any filter, where models may have been filtered out.
    """
    by_id = {model.id: model for model in sorted(models, key=lambda m: m.id)}
    if aliases is None:
        return Shelf(provider, by_id, alias_index(by_id)[0])
    return Shelf(provider, by_id, kept_aliases(aliases, by_id))


def kept_aliases(
    aliases: Mapping[str, str], models: Mapping[str, Model]
) -> Mapping[str, str]:
    """The aliases of models that a filter left: it never changes what a name means."""
    return {alias: id for alias, id in aliases.items() if id in models}


class BuiltCatalog:
    """What a pipeline run made; providers that it did not touch stay with ``base``."""

    def __init__(
        self,
        shelves: Mapping[str, Shelf],
        base: Catalog | None = None,
        settled: Mapping[str, Mapping[str, str]] | None = None,
        stated: Mapping[str, Mapping[str, int]] | None = None,
    ) -> None:
        """``settled``: by provider, the names that a build's policy took → ids."""
        self._shelves = shelves
        self.base = base
        self._settled = settled or {}
        self._stated = stated or {}
        known = {*shelves, *(base.provider_ids if base else ())}
        self.provider_ids = tuple(sorted(known))

    def shelf(self, provider: str) -> Shelf:
        own = self._shelves.get(provider)
        if own is not None or self.base is None:
            return self._shelves[provider]
        return self.base.shelf(provider)

    def ranked(self, provider: str) -> Ranked:
        from ._select import rank

        if provider in self._shelves or self.base is None:
            models = self._shelves[provider].models.values()
            return rank(models, self._stated.get(provider, {}))
        return self.base.ranked(provider)

    def aliases(self, provider: str) -> Mapping[str, str]:
        own = self._shelves.get(provider)
        if own is None:
            return self.base.aliases(provider) if self.base else {}
        # Names that a build's policy took away are still judged as what they were.
        settled = self._settled.get(provider, {})
        gone = {a: settled[a] for a in settled if a not in own.models}
        return {**own.aliases, **gone}

    def names(self, provider: str) -> Names:
        if provider in self._shelves or self.base is None:
            shelf = self._shelves[provider]
            return Names(shelf.models, shelf.aliases)
        return self.base.names(provider)

    def package_of(self, provider: str) -> ModuleCatalog | None:
        if provider in self._shelves or self.base is None:
            return None
        return self.base.package_of(provider)

    def provider_aliases(self) -> Mapping[str, str]:
        return provider_alias_index(self._given_aliases())[0]

    def contested_aliases(self) -> list[tuple[str, str, str]]:
        """The aliases that a provider lost to another: alias, winner, loser."""
        return provider_alias_index(self._given_aliases())[1]

    def _given_aliases(self) -> dict[str, list[str]]:
        given: dict[str, list[str]] = {id: [] for id in self.provider_ids}
        for alias, id in (self.base.provider_aliases() if self.base else {}).items():
            if id not in self._shelves:
                given[id].append(alias)
        for id, shelf in self._shelves.items():
            given[id] += shelf.provider.aliases
        return given


class PackageCatalog(Catalog, Protocol):
    """A catalog that ships as a package, with the policy that it was built with."""

    edition: str

    def policy(self) -> tuple[Any, Any, tuple[str, ...]]:
        """Its allow, deny and prefer."""
        ...


class InstalledCatalog(PackageCatalog, Protocol):
    """One that is imported by the name ``package``."""

    package: str


class ModuleCatalog:
    """A generated package of modules: nothing is imported before it is asked for."""

    def __init__(self, package: ModuleType) -> None:
        self.package = package.__name__
        self._modules: Mapping[str, str] = package.PROVIDERS
        self.provider_ids = tuple(self._modules)
        self.edition: str = package.EDITION

    @property
    def index(self) -> Any:
        """The module of literal indexes; importing it takes about a millisecond."""
        return part_of(self.package, "_index")

    @property
    def columns(self) -> Any:
        """The module of literal columns; ``None`` in a package made before they were."""
        name = f"{self.package}._columns"
        try:
            return import_module(name)
        except ModuleNotFoundError as error:
            if error.name != name:
                raise
            return None

    def package_of(self, provider: str) -> ModuleCatalog | None:
        return self

    def shelf(self, provider: str) -> Shelf:
        module = part_of(self.package, self._modules[provider])
        return Shelf(module.PROVIDER, module.MODELS, module.ALIASES)

    def ranked(self, provider: str) -> Ranked:
        from ._select import Ranked

        return Ranked.of(self.index.RANKED[provider])

    def aliases(self, provider: str) -> Mapping[str, str]:
        index = self.index
        aliases: Mapping[str, str] = index.UNFILTERED_ALIASES.get(
            provider, index.ALIASES.get(provider, {})
        )
        return aliases

    def names(self, provider: str) -> Names:
        index = self.index
        ids = tuple([id for id, _ in index.RANKED[provider]])
        return Names(ids, index.ALIASES.get(provider, {}))

    def provider_aliases(self) -> Mapping[str, str]:
        # A package that was generated before providers had aliases has none.
        found: Mapping[str, str] = getattr(self.index, "PROVIDER_ALIASES", {})
        return found

    def policy(self) -> tuple[Any, Any, tuple[str, ...]]:
        """The allow, deny and prefer that the build was made with."""
        return self.index.ALLOW, self.index.DENY, self.index.PREFER


class JsonCatalog:
    """A generated package that carries a JSON snapshot instead of modules.

    The file is read once, at construction; records are built provider by provider.
    """

    def __init__(self, package: ModuleType) -> None:
        from importlib.resources import files

        self.package = package.__name__
        self._shelves: dict[str, Shelf] = {}
        try:
            text = (files(package) / "snapshot.json").read_text("utf-8")
            self._data: dict[str, Any] = _parsed(text)
            self.provider_ids = tuple(self._data["providers"])
            self.edition: str = self._data["edition"]
        except (OSError, ValueError, TypeError, KeyError) as error:
            raise _no_catalog(
                f"the catalog package {package.__name__!a} has no readable"
                f" snapshot.json ({type(error).__name__}); reinstall it with its package"
                " data, or make it with `llm-db generate`"
            ) from error

    def shelf(self, provider: str) -> Shelf:
        shelf = self._shelves.get(provider)
        if shelf is None:
            raw = self._data["providers"][provider]
            beside = ("models", "stated")
            record = Provider.from_dict({k: raw[k] for k in raw if k not in beside})
            models = [Model.from_dict(model) for model in raw["models"]]
            before = self._data["aliases"].get(provider)
            shelf = self._shelves[provider] = make_shelf(record, models, before)
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

    def provider_aliases(self) -> Mapping[str, str]:
        given = self._data["providers"].items()
        return provider_alias_index({id: raw.get("aliases", ()) for id, raw in given})[
            0
        ]

    def package_of(self, provider: str) -> ModuleCatalog | None:
        return None

    def policy(self) -> tuple[Any, Any, tuple[str, ...]]:
        """The allow, deny and prefer that the build was made with."""
        return self._data["allow"], self._data["deny"], tuple(self._data["prefer"])


def _parsed(text: str) -> Any:
    import json

    try:
        return json.loads(text)
    except ValueError:
        # Broken, or this process allows integers fewer digits than they have.
        from ._integer import read_integer

        return json.loads(text, parse_int=read_integer)


def strange_variables() -> list[str]:
    """A warning for each variable that is meant for us by its name and does nothing."""
    strange = [
        name
        for name in os.environ
        if name.startswith("LLM_DB_") and name not in _VARIABLES
    ]
    if not strange:
        return []
    from ._text import MISSPELT, did_you_mean, shown, suggest

    return [
        f"the environment variable {shown(name)} has no effect"
        f"{did_you_mean(suggest(name, sorted(_VARIABLES), 1, MISSPELT))}"
        for name in sorted(strange)
    ]


def catalog_name() -> str:
    """The import name of the catalog package in use where nothing else is configured.

    That is what ``LLM_DB_CATALOG`` names, else the module ``llm_db_default``, which
    `llm-db generate --with-project --default` ships with a catalog, else our own.
    """
    return os.environ.get(CATALOG_VARIABLE) or _default_catalog()


def _default_catalog() -> str:
    try:
        module: Any = import_module(DEFAULT_MODULE)
    except ModuleNotFoundError as error:
        if error.name != DEFAULT_MODULE:
            raise
        return DEFAULT_CATALOG
    name = getattr(module, "CATALOG", None)
    if isinstance(name, str) and name:
        return name
    raise _no_catalog(
        f"the module {DEFAULT_MODULE} names no CATALOG; uninstall what brought it, or"
        " regenerate it with `llm-db generate --with-project --default`"
    )


def _no_catalog(problem: str) -> ConfigError:
    from .errors import ConfigError

    return ConfigError(problem, reason="no_catalog")


def package_under(catalog: Catalog) -> InstalledCatalog | None:
    """The catalog package that a catalog stands on; ``None``: it is made of other things."""
    found: Any = catalog
    while found is not None and not hasattr(found, "package"):
        found = getattr(found, "base", None)
    package: InstalledCatalog | None = found
    return package


def open_package(name: str) -> InstalledCatalog:
    """The catalog package of this import name; `ConfigError` if there is none."""
    try:
        package: Any = import_module(name)
    except (ModuleNotFoundError, ValueError, TypeError) as error:
        # ValueError, TypeError: what can name no package, such as "" or ".x".
        missing = getattr(error, "name", None) or name
        if not f"{name}.".startswith(f"{missing}."):
            raise
        raise _no_catalog(
            f"there is no catalog package {name!a}; install it, make it with"
            " `llm-db generate`, or fix the name (the variable LLM_DB_CATALOG, the"
            f" key catalog, the module {DEFAULT_MODULE})"
        ) from error
    try:
        return ModuleCatalog(package) if package.EMBEDDED else JsonCatalog(package)
    except AttributeError as error:
        raise _no_catalog(
            f"the package {name!a} is not a catalog made by `llm-db generate`"
        ) from error


def provider_named(package: str, text: str) -> str | None:
    """The id of the provider that a catalog package has under this name; aliases count."""
    id = normalize_provider_id(text.strip())
    catalog = open_package(package)
    if id is None or id in catalog.provider_ids:
        return id
    return catalog.provider_aliases().get(id)
