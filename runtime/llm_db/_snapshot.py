"""`Snapshot`: one immutable catalog, and every question that can be asked of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Literal, NoReturn, TypeVar, overload

from ._catalog import Catalog, Names, Shelf, alias_index
from ._ids import normalize_provider_id, shown
from ._spec import Capability, ModelKey, Resolution, SpecFormat
from .errors import (
    LLMDBError,
    ModelNotFoundError,
    NoMatchError,
    UnknownProviderError,
)
from .schema import Capabilities, Model, Provider

if TYPE_CHECKING:
    from ._filters import Filters, Judge, Policy
    from ._report import Meta, Report
    from ._select import Ranked, Ranking

T = TypeVar("T")

#: Bounds of the memos of answers: spellings of a spec are endless.
_MEMO_ENTRIES = 16_384
_MEMO_KEY_LENGTH = 256


class ProviderTuple(tuple[Provider, ...]):
    """All providers by id; calling it returns it: ``providers()`` is ``providers``."""

    __slots__ = ()

    def __call__(self) -> tuple[Provider, ...]:
        return self


class ModelsByProvider(Mapping[str, tuple[Model, ...]]):
    """Provider id → its models; calling it asks: ``models()``, ``models("openai")``."""

    __slots__ = ("_snapshot",)

    def __init__(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot

    def __getitem__(self, provider: str) -> tuple[Model, ...]:
        if provider not in self._snapshot.provider_ids:
            raise KeyError(provider)
        return self._snapshot.models_of(provider)

    def __iter__(self) -> Iterator[str]:
        return iter(self._snapshot.provider_ids)

    def __len__(self) -> int:
        return len(self._snapshot.provider_ids)

    def __call__(self, provider: str | None = None) -> tuple[Model, ...]:
        if provider is None:
            return self._snapshot.all_models()
        return self._snapshot.models_of(self._snapshot.parse_provider(provider))

    def __repr__(self) -> str:
        return f"<models of {len(self)} providers, by provider id>"


class Snapshot:
    """An immutable catalog: providers, models, filters, and where they come from.

    Records are fetched from the catalog when they are first asked for. The same model
    of one snapshot is always the same object. Safe to share between threads.
    """

    __slots__ = (
        "_catalog",
        "_epoch",
        "_filters",
        "_generated_at",
        "_ids",
        "_judge",
        "_lazy",
        "_memo",
        "_prefer",
        "_report",
        "_shelves",
        "_views",
        "edition",
        "provider_ids",
    )
    edition: str
    provider_ids: tuple[str, ...]
    _catalog: Catalog
    _epoch: int | None
    _filters: Filters | None
    _generated_at: str
    _ids: frozenset[str]
    _judge: Judge | None
    _lazy: dict[Any, Any]
    _memo: dict[Any, Model]
    _prefer: tuple[str, ...] | None
    _report: Report | None
    _shelves: dict[str, dict[str, Model]]
    _views: dict[str, Shelf]

    def __init__(
        self,
        catalog: Catalog,
        *,
        edition: str,
        generated_at: str,
        epoch: int | None = None,
        filters: Filters | None = None,
        prefer: tuple[str, ...] | None = None,
        report: Report | None = None,
    ) -> None:
        """``filters`` and ``prefer`` of ``None``: those that the package was built with."""
        judge = None
        if filters is not None and not (filters.allow == "all" and not filters.deny):
            from ._filters import Judge

            judge = Judge(filters)
        fields: dict[str, Any] = {
            "_catalog": catalog,
            "_epoch": epoch,
            "_filters": filters,
            "_generated_at": generated_at,
            "_ids": frozenset(catalog.provider_ids),
            "_judge": judge,
            "_lazy": {},
            "_memo": {},
            "_prefer": prefer,
            "_report": report,
            "_shelves": {},
            "_views": {},
            "edition": edition,
            "provider_ids": catalog.provider_ids,
        }
        for name, value in fields.items():
            object.__setattr__(self, name, value)

    # -- the seed's shape --------------------------------------------------------------

    @property
    def providers(self) -> ProviderTuple:
        """All providers, by id; also callable."""
        return self._once("providers", self._all_providers)

    @property
    def models(self) -> ModelsByProvider:
        """Provider id → tuple of its models, by id; also callable, as a question."""
        return self._once("models", lambda: ModelsByProvider(self))

    @property
    def providers_by_id(self) -> Mapping[str, Provider]:
        """Every provider by its normalised id."""
        return self._once(
            "providers_by_id",
            lambda: MappingProxyType({p.id: p for p in self.providers}),
        )

    @property
    def models_by_key(self) -> Mapping[ModelKey, Model]:
        """Every model by its `ModelKey`, in catalog order."""
        return self._once(
            "models_by_key",
            lambda: MappingProxyType(
                {ModelKey(m.provider, m.id): m for m in self.all_models()}
            ),
        )

    @property
    def aliases_by_key(self) -> Mapping[ModelKey, str]:
        """``(provider, alias)`` → canonical id."""
        return self._once(
            "aliases_by_key",
            lambda: MappingProxyType(
                {
                    ModelKey(provider, alias): id
                    for provider in self.provider_ids
                    for alias, id in self.names(provider).aliases.items()
                }
            ),
        )

    @property
    def filters(self) -> Filters:
        """The allow and deny in force."""
        return self._once("filters", self._read_filters)

    @property
    def prefer(self) -> tuple[str, ...]:
        """The configured order of providers; informational, `select` does not use it."""
        if self._prefer is None:
            return self._once("prefer", lambda: self._baked_policy()[2])
        return self._prefer

    @property
    def meta(self) -> Meta:
        """Epoch, time, edition and prefer."""
        from ._report import Meta

        return Meta(self._epoch, self._generated_at, self.edition, self.prefer)

    @property
    def report(self) -> Report:
        """What the run that made this snapshot loaded, dropped and warned of."""
        from ._report import Report

        return Report() if self._report is None else self._report

    # -- questions ---------------------------------------------------------------------

    @overload
    def model(self, spec: str | tuple[str, str] | Model, /) -> Model: ...
    @overload
    def model(self, provider: str, id: str, /) -> Model: ...
    def model(self, spec: Any, id: str | None = None, /) -> Model:
        """The model of a spec string, a pair, a key or a `Model`; aliases count.

        Raises `UnknownProviderError`, `ModelNotFoundError` or `InvalidSpecError`.
        """
        try:
            if id is None:
                return self._memo[spec]
            return self._shelves[spec][id]
        except (KeyError, TypeError):
            pass
        model = self._plain(spec, id)
        if model is None:
            from ._lookup import find

            model = find(self, spec, id)
        self._remember(spec, id, model)
        return model

    def provider(self, provider: str) -> Provider:
        """The provider of this id, in any spelling.

        Raises `UnknownProviderError`, or `BadProviderError` for what is no id at all.
        """
        return self.view(self.parse_provider(provider)).provider

    def capabilities(
        self, spec: str | tuple[str, str] | Model, id: str | None = None, /
    ) -> Capabilities | None:
        """The model's capabilities, or ``None`` if there is no such model.

        Raises `InvalidSpecError` for what is no spec at all.
        """
        ask: Callable[..., Model] = self.model
        try:
            return ask(spec, id).capabilities
        except (UnknownProviderError, ModelNotFoundError):
            return None

    def select(
        self,
        *,
        require: Capability | None = None,
        forbid: Capability | None = None,
        prefer: Iterable[str] = (),
        scope: str | None = None,
    ) -> ModelKey:
        """The first of `candidates`, found without building any record.

        Raises `NoMatchError`, `UnknownProviderError` for an unknown scope, `ValueError`
        for an unknown capability and `TypeError` for a wrong type.
        """
        ranking = self._ranking()
        on, off = ranking.wanted(require, forbid)
        order, inside = self._order(prefer), self._scope(scope)
        key = ranking.first(on, off, order, inside)
        if key is None:
            where = "" if inside is None else f" of provider {inside!r}"
            asked = {"require": require, "forbid": forbid}
            wishes = [f"{k}={shown(v, 200)}" for k, v in asked.items() if v]
            what = f" matches {' and '.join(wishes)}" if wishes else " is there"
            raise NoMatchError(f"no model{where}{what}")
        return key

    def candidates(
        self,
        *,
        require: Capability | None = None,
        forbid: Capability | None = None,
        prefer: Iterable[str] = (),
        scope: str | None = None,
    ) -> tuple[ModelKey, ...]:
        """All models that match, best first; possibly none.

        Providers: those of ``prefer`` first, then by id. Inside a provider: models that
        are not deprecated, then the newest release, then by id.
        """
        ranking = self._ranking()
        on, off = ranking.wanted(require, forbid)
        order, inside = self._order(prefer), self._scope(scope)
        return ranking.all(on, off, order, inside)

    def allowed(
        self, spec: str | tuple[str, str] | Model, id: str | None = None, /
    ) -> bool:
        """Whether the filters let this model through; deny wins.

        An id that does not exist is judged by the patterns alone; a malformed spec or
        an unknown provider is ``False``.
        """
        memo: dict[Any, bool] = self._lazy.setdefault("allowed", {})
        key = spec if id is None else (spec, id)
        try:
            return memo[key]
        except (KeyError, TypeError):
            pass
        from ._lookup import parse_key

        try:
            provider, name = parse_key(self, spec, id, self._ever_named)
        except LLMDBError:
            return False
        if name not in self._catalog.names(provider).ids:
            name = self._catalog.aliases(provider).get(name, name)
        answer = self._judgement(provider, name)
        _keep(memo, key, answer)
        return answer

    def parse_provider(self, provider: str) -> str:
        """``"google-vertex"`` → ``"google_vertex"``, if the catalog has it.

        Raises `UnknownProviderError`, or `BadProviderError` for what is no id at all.
        """
        from ._lookup import parse_provider

        return parse_provider(self, provider)

    def parse_spec(self, spec: str, format: SpecFormat | None = None) -> ModelKey:
        """The key that a spec string names; the provider must exist, the model need not.

        Raises `InvalidSpecError` or `UnknownProviderError`.
        """
        from ._lookup import parse_spec

        return parse_spec(self, spec, format)

    def resolve(
        self, what: str | tuple[str, str] | Model, scope: str | None = None
    ) -> Resolution:
        """Pair, spec or bare model id to one model; aliases count.

        Raises `ModelNotFoundError`, `UnknownProviderError`, `InvalidSpecError`, or
        `AmbiguousModelError` where several providers serve a bare id.
        """
        from ._lookup import resolve

        return resolve(self, what, scope)

    def with_filters(
        self,
        *,
        allow: Policy | Literal["all"] | None = None,
        deny: Policy | None = None,
    ) -> Snapshot:
        """The same data under another policy; what is ``None`` stays as it is.

        Models that a build's own policy left out of the package cannot come back.
        """
        from ._filters import make_filters

        filters, warnings = make_filters(
            self.filters.allow if allow is None else allow,
            self.filters.deny if deny is None else deny,
            self.provider_ids,
        )
        report = self.report
        warnings = tuple(dict.fromkeys((*report.warnings, *warnings)))
        return self._changed(filters=filters, report=report._replace(warnings=warnings))

    # -- for this package: one step below the questions --------------------------------

    def known_provider(self, text: str) -> str | None:
        """The normalised id if the catalog has this provider; outer blanks do not count."""
        if text in self._ids:
            return str.__str__(text)
        normal = normalize_provider_id(text.strip())
        return normal if normal in self._ids else None

    def lookup(self, provider: str, name: str) -> Model | None:
        """The model of a known provider by id or alias."""
        shelf = self._shelves.get(provider)
        if shelf is None:
            view = self.view(provider)
            shelf = {alias: view.models[id] for alias, id in view.aliases.items()}
            shelf.update(view.models)
            shelf = self._shelves.setdefault(provider, shelf)
        return shelf.get(name)

    def has(self, provider: str, name: str) -> bool:
        """Whether a known provider has this id or alias."""
        return self.lookup(provider, name) is not None

    def view(self, provider: str) -> Shelf:
        """A known provider's records, filtered."""
        shelf: Shelf | None = self._views.get(provider)
        if shelf is None:
            shelf = self._catalog.shelf(provider)
            if self._judge is not None:
                shelf = _filtered(shelf, self._judge)
            shelf = self._views.setdefault(provider, shelf)
        return shelf

    def names(self, provider: str) -> Names:
        """The ids and aliases of a known provider's models, filtered."""
        if self._judge is None:
            return self._catalog.names(provider)
        view = self.view(provider)
        return Names(view.models, view.aliases)

    def bearers(self) -> Mapping[str, list[str]]:
        """Every id and alias → the providers that have it."""

        def build() -> dict[str, list[str]]:
            found: dict[str, list[str]] = {}
            for provider in self.provider_ids:
                names = self.names(provider)
                for name in (*names.ids, *names.aliases):
                    found.setdefault(name, []).append(provider)
            return found

        return self._once("bearers", build)

    def models_of(self, provider: str) -> tuple[Model, ...]:
        """A known provider's models, by id."""
        return self._once(
            ("models_of", provider), lambda: tuple(self.view(provider).models.values())
        )

    def all_models(self) -> tuple[Model, ...]:
        """All models in catalog order."""
        return self._once(
            "all_models",
            lambda: tuple(m for p in self.provider_ids for m in self.models_of(p)),
        )

    def rankings(self) -> Iterator[tuple[str, Ranked]]:
        """Every provider's filtered models in select's order."""
        from ._select import Ranked

        judge = self._judge
        for provider in self.provider_ids:
            ranked = self._catalog.ranked(provider)
            if judge is not None:
                kept = [
                    (id, mask)
                    for id, mask in zip(*ranked, strict=True)
                    if judge.allows(provider, id)
                ]
                ranked = Ranked(tuple(i for i, _ in kept), tuple(m for _, m in kept))
            yield provider, ranked

    def unfiltered_aliases(self, provider: str) -> Mapping[str, str]:
        """A known provider's aliases before any filter."""
        return self._catalog.aliases(provider)

    def is_empty(self) -> bool:
        """Whether there is no model at all; builds no record."""
        return not any(ranked.ids for _, ranked in self.rankings())

    def published(self, epoch: int) -> Snapshot:
        """The same snapshot with its epoch."""
        return self._changed(epoch=epoch)

    # -- inside ------------------------------------------------------------------------

    def _state(self) -> dict[str, Any]:
        """Everything but the records, as `__init__` takes it."""
        return {
            "edition": self.edition,
            "generated_at": self._generated_at,
            "epoch": self._epoch,
            "filters": self._filters,
            "prefer": self._prefer,
            "report": self._report,
        }

    def _changed(self, **changes: Any) -> Snapshot:
        """A new snapshot of the same records."""
        return Snapshot(self._catalog, **{**self._state(), **changes})

    def _once(self, name: object, make: Callable[[], T]) -> T:
        """What ``make`` gives, made when it is first asked for."""
        try:
            made: T = self._lazy[name]
        except KeyError:
            made = self._lazy.setdefault(name, make())
        return made

    def _baked_policy(self) -> tuple[Any, Any, tuple[str, ...]]:
        # Only a catalog package is without filters and prefer of its own.
        catalog: Any = self._catalog
        allow, deny, prefer = catalog.policy()
        return allow, deny, tuple(prefer)

    def _all_providers(self) -> ProviderTuple:
        return ProviderTuple([self.view(p).provider for p in self.provider_ids])

    def _read_filters(self) -> Filters:
        if self._filters is not None:
            return self._filters
        from ._filters import make_filters

        allow, deny, _ = self._baked_policy()
        return make_filters(allow, deny, self.provider_ids)[0]

    def _ever_named(self, provider: str, name: str) -> bool:
        """Whether a known provider has this id or alias, filtered out or not."""
        catalog = self._catalog
        return name in catalog.names(provider).ids or name in catalog.aliases(provider)

    def _judgement(self, provider: str, id: str) -> bool:
        from ._filters import Judge

        judge: Judge = self._once("judge", lambda: self._judge or Judge(self.filters))
        return judge.allows(provider, id)

    def _plain(self, spec: Any, id: str | None) -> Model | None:
        """The common case without any parsing: a known provider, spelt as its id."""
        if type(spec) is str and id is None:
            spec, _, id = spec.partition(":")
        if type(spec) is str and type(id) is str and spec in self._ids:
            return self.lookup(spec, id)
        return None

    def _remember(self, spec: Any, id: str | None, model: Model) -> None:
        if id is not None:
            short = type(spec) is str and len(spec) <= _MEMO_KEY_LENGTH
            if short and len(self._shelves) < _MEMO_ENTRIES:
                self._shelves.setdefault(spec, self._shelves[model.provider])
        else:
            _keep(self._memo, spec, model)

    def _order(self, prefer: Iterable[str]) -> list[str]:
        if prefer is None or prefer == ():
            return []
        if isinstance(prefer, (str, bytes)) or not isinstance(prefer, Iterable):
            raise TypeError(
                f"prefer takes several provider ids, not {shown(prefer)}; write"
                f" prefer=['{shown(prefer)}']"
            )
        order = []
        for name in prefer:
            if not isinstance(name, str):
                raise TypeError(f"prefer takes provider ids, not {shown(name)}")
            known = self.known_provider(name)
            if known is not None:
                order.append(known)
        return order

    def _scope(self, scope: str | None) -> str | None:
        if scope is None or (scope == "all" and "all" not in self._ids):
            return None
        if isinstance(scope, str) and scope in self._ids:
            return str.__str__(scope)
        return self.parse_provider(scope)

    def _ranking(self) -> Ranking:
        try:
            ranking: Ranking = self._lazy["ranking"]
        except KeyError:
            from ._select import Ranking

            ranking = self._once("ranking", lambda: Ranking(self.rankings()))
        return ranking

    # -- value semantics ---------------------------------------------------------------

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"a Snapshot is immutable; {name!r} cannot be set")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"a Snapshot is immutable; {name!r} cannot be deleted")

    def __eq__(self, other: object) -> bool:
        """Equal records, filters and prefer; when and how they were loaded is no matter."""
        if not isinstance(other, Snapshot):
            return NotImplemented
        return self is other or (
            self.provider_ids == other.provider_ids
            and self.filters == other.filters
            and self.prefer == other.prefer
            and self.providers == other.providers
            and self.all_models() == other.all_models()
        )

    def __hash__(self) -> int:
        return hash((self.provider_ids, self.prefer))

    def __repr__(self) -> str:
        return (
            f"<Snapshot {self.edition}: {len(self.provider_ids)} providers,"
            f" epoch {self._epoch}>"
        )

    def __copy__(self) -> Snapshot:
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> Snapshot:
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        shelves = {p: self._catalog.shelf(p) for p in self.provider_ids}
        parts = {p: (s.provider, dict(s.models)) for p, s in shelves.items()}
        aliases = {p: dict(self._catalog.aliases(p)) for p in self.provider_ids}
        # Its catalog will be no package that could be asked for them.
        state = {**self._state(), "filters": self.filters, "prefer": self.prefer}
        return _restore, (parts, aliases, state)


def _keep(memo: dict[Any, T], key: Any, answer: T) -> None:
    """Remember the answer for a short spec or pair; a memo that is full starts anew."""
    parts = (key,) if isinstance(key, str) else key
    if isinstance(parts, tuple) and all(len(p) <= _MEMO_KEY_LENGTH for p in parts):
        if len(memo) >= _MEMO_ENTRIES:
            memo.clear()
        memo[key] = answer


def _filtered(shelf: Shelf, judge: Judge) -> Shelf:
    models = {
        id: model
        for id, model in shelf.models.items()
        if judge.allows(shelf.provider.id, id)
    }
    if len(models) == len(shelf.models):
        return shelf
    return Shelf(shelf.provider, models, alias_index(models)[0])


def _restore(parts: Any, aliases: Any, state: Any) -> Snapshot:
    from ._catalog import Built, make_shelf

    shelves = {p: make_shelf(record, m.values()) for p, (record, m) in parts.items()}
    return Snapshot(Built(shelves, unfiltered_aliases=aliases), **state)
