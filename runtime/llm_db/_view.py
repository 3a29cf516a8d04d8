"""A catalog under a policy: what the filters let through, looked up and remembered."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from ._catalog import Catalog, Names, Shelf, kept_aliases
from ._ids import ModelKey, normalize_provider_id
from .schema import Model

if TYPE_CHECKING:
    from ._filters import Filters, Judge
    from ._select import Ranked, Ranking
    from .answers.lifecycle import DeniedStatus, StatusJudge

T = TypeVar("T")

#: Bounds of the memos of answers: spellings of a spec are endless.
MEMO_ENTRIES = 16_384
MEMO_KEY_LENGTH = 256


class View:
    """A `Catalog` itself, filtered; providers always stay.

    Records are fetched from the catalog when they are first asked for; the same model is
    always the same object. ``filters`` of ``None``: those that the package was built
    with, which its records have been through already.
    """

    __slots__ = (
        "_filters",
        "_judge",
        "_lazy",
        "_views",
        "catalog",
        "denied",
        "ids",
        "provider_ids",
        "shelves",
    )

    def __init__(
        self,
        catalog: Catalog,
        filters: Filters | None = None,
        denied: DeniedStatus | None = None,
    ) -> None:
        self.catalog = catalog
        #: The statuses that are left out, too, as they are on one day.
        self.denied = denied
        self.provider_ids = catalog.provider_ids
        self.ids = frozenset(catalog.provider_ids)
        #: Provider → id or alias → model, filled provider by provider.
        self.shelves: dict[str, dict[str, Model]] = {}
        self._filters = filters
        self._judge: Judge | StatusJudge | None = None
        self._lazy: dict[Any, Any] = {}
        self._views: dict[str, Shelf] = {}
        if filters is not None and not (filters.allow == "all" and not filters.deny):
            from ._filters import Judge

            self._judge = Judge(filters)
        if denied is not None:
            from .answers.lifecycle import StatusJudge

            self._judge = StatusJudge(self._judge, catalog, denied)

    def once(self, name: object, make: Callable[[], T]) -> T:
        """What ``make`` gives, made when it is first asked for."""
        try:
            made: T = self._lazy[name]
        except KeyError:
            made = self._lazy.setdefault(name, make())
        return made

    def whole(self) -> View:
        """The same catalog without the policy of this view."""
        if self._judge is None:
            return self
        from ._filters import Filters

        return self.once("whole", lambda: View(self.catalog, Filters("all", {})))

    # -- a catalog ---------------------------------------------------------------------

    def shelf(self, provider: str) -> Shelf:
        """A known provider's records."""
        shelf: Shelf | None = self._views.get(provider)
        if shelf is None:
            shelf = self.catalog.shelf(provider)
            if self._judge is not None:
                shelf = _filtered(shelf, self._judge)
            shelf = self._views.setdefault(provider, shelf)
        return shelf

    def ranked(self, provider: str) -> Ranked:
        """A known provider's models in select's order."""
        ranked = self.catalog.ranked(provider)
        if self._judge is None:
            return ranked
        return ranked.only(lambda id: self.allows(provider, id))

    def masks(self, provider: str) -> Mapping[str, int]:
        """A known provider's models: id → what it can do, and what was stated."""
        return self.once(
            ("masks", provider), lambda: dict(zip(*self.ranked(provider), strict=True))
        )

    def aliases(self, provider: str) -> Mapping[str, str]:
        """A known provider's aliases before any filter."""
        return self.catalog.aliases(provider)

    def names(self, provider: str) -> Names:
        """The ids and aliases of a known provider's models."""
        if self._judge is None:
            return self.catalog.names(provider)
        shelf = self.shelf(provider)
        return Names(shelf.models, shelf.aliases)

    # -- lookups -----------------------------------------------------------------------

    def known_provider(self, text: str) -> str | None:
        """The id of the provider of this name, in any spelling; aliases count.

        ``None`` if the catalog has none; outer blanks do not count.
        """
        if text in self.ids:
            return str.__str__(text)
        normal = normalize_provider_id(text.strip())
        if normal is None or normal in self.ids:
            return normal
        return self.provider_aliases().get(normal)

    def is_id(self, text: str) -> bool:
        """Whether a text is the id of a provider, in any spelling, and no alias."""
        return text in self.ids or normalize_provider_id(text.strip()) in self.ids

    def provider_aliases(self) -> Mapping[str, str]:
        """Further names of providers, normalised, → provider id."""
        return self.once("provider_aliases", self.catalog.provider_aliases)

    def lookup(self, provider: str, name: str) -> Model | None:
        """The model of a known provider by id or alias."""
        found = self.shelves.get(provider)
        if found is None:
            shelf = self.shelf(provider)
            found = {alias: shelf.models[id] for alias, id in shelf.aliases.items()}
            found.update(shelf.models)
            found = self.shelves.setdefault(provider, found)
        return found.get(name)

    def has(self, provider: str, name: str) -> bool:
        """Whether a known provider has this id or alias."""
        return self.lookup(provider, name) is not None

    def ever_had(self, provider: str, name: str) -> bool:
        """Whether a known provider has this id or alias, filtered out or not."""
        catalog = self.catalog
        return name in catalog.names(provider).ids or name in catalog.aliases(provider)

    def providers_with(self, name: str) -> list[str]:
        """The providers that have a model of this id or alias."""

        def collect() -> dict[str, list[str]]:
            found: dict[str, list[str]] = {}
            for provider in self.provider_ids:
                names = self.names(provider)
                for name in (*names.ids, *names.aliases):
                    found.setdefault(name, []).append(provider)
            return found

        return self.once("providers_with", collect).get(name, [])

    def all_names(self) -> Iterator[str]:
        """Every id and alias of every provider."""
        for provider in self.provider_ids:
            names = self.names(provider)
            yield from names.ids
            yield from names.aliases

    def keys_of(self, name: str) -> tuple[ModelKey, ...]:
        """The models of all providers that answer to this id or alias."""
        keys = []
        for provider in self.providers_with(name):
            names = self.names(provider)
            id = name if name in names.ids else names.aliases[name]
            keys.append(ModelKey(provider, id))
        return tuple(keys)

    def models_of(self, provider: str) -> tuple[Model, ...]:
        """A known provider's models, by id."""
        return self.once(
            ("models_of", provider), lambda: tuple(self.shelf(provider).models.values())
        )

    def all_models(self) -> tuple[Model, ...]:
        """All models in catalog order."""
        return self.once(
            "all_models",
            lambda: tuple(m for p in self.provider_ids for m in self.models_of(p)),
        )

    def is_empty(self) -> bool:
        """Whether there is no model at all; builds no record."""
        return not any(self.ranked(provider).ids for provider in self.provider_ids)

    # -- policy and order --------------------------------------------------------------

    @property
    def filters(self) -> Filters:
        """The allow and deny in force."""
        return self._filters or self.once("filters", self._baked_filters)

    def _baked_filters(self) -> Filters:
        from ._filters import make_filters

        allow, deny, _ = self.baked_policy()
        return make_filters(allow, deny, self, given=())[0]

    def baked_policy(self) -> tuple[Any, Any, tuple[str, ...]]:
        """Allow, deny and prefer that a catalog package was built with."""
        # Only a view of a catalog package has no filters of its own.
        catalog: Any = self.catalog
        allow, deny, prefer = catalog.policy()
        return allow, deny, tuple(prefer)

    def allows(self, provider: str, id: str) -> bool:
        """Whether the filters let this canonical id through."""
        judge = self._judge or self._lazy.get("judge")
        if judge is None:
            from ._filters import Judge

            judge = self.once("judge", lambda: Judge(self.filters))
        allowed: bool = judge.allows(provider, id)
        return allowed

    @property
    def own_filters(self) -> Filters | None:
        """The filters that it was made with; ``None``: those of the package."""
        return self._filters

    def ranking(self) -> Ranking:
        """All models in select's order."""
        try:
            ranking: Ranking = self._lazy["ranking"]
        except KeyError:
            from ._select import Ranking

            pairs = ((p, self.ranked(p)) for p in self.provider_ids)
            ranking = self.once("ranking", lambda: Ranking(pairs))
        return ranking


def keep(memo: dict[Any, T], key: Any, answer: T) -> None:
    """Remember the answer for a short spec or pair; a full memo starts over."""
    parts = (key,) if isinstance(key, str) else key
    if isinstance(parts, tuple) and all(len(p) <= MEMO_KEY_LENGTH for p in parts):
        if len(memo) >= MEMO_ENTRIES:
            memo.clear()
        memo[key] = answer


def _filtered(shelf: Shelf, judge: Judge | StatusJudge) -> Shelf:
    models = {
        id: model
        for id, model in shelf.models.items()
        if judge.allows(shelf.provider.id, id)
    }
    if len(models) == len(shelf.models):
        return shelf
    return Shelf(shelf.provider, models, kept_aliases(shelf.aliases, models))
