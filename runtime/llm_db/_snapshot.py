"""`Snapshot`: one immutable catalog, and every question that can be asked of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Literal, NoReturn, overload

from ._catalog import BuiltCatalog, Catalog, Shelf, open_package, settled_names
from ._ids import ModelKey
from ._view import MEMO_ENTRIES, MEMO_KEY_LENGTH, View, keep
from .schema import Capabilities, CapabilityName, Model, Provider

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal
    from typing import Unpack

    from ._filters import Filters, Policy
    from ._report import Meta, Report
    from ._spec import Capability, Resolution, SpecFormat
    from .answers.bounds import Bounds, Question
    from .answers.cost import Bill
    from .answers.gone import Gone
    from .answers.history import Price
    from .answers.identify import Level, Match
    from .answers.lifecycle import DeniedStatus
    from .answers.query import Search
    from .answers.usage import Usage


#: `answers.cost.cost` once it is asked for: an import in each call takes a microsecond.
_cost: Callable[..., Bill] | None = None


class ProviderTuple(tuple[Provider, ...]):
    """All providers by id; calling it returns it: ``providers()`` is ``providers``."""

    __slots__ = ()

    def __call__(self) -> tuple[Provider, ...]:
        return self


class ModelsByProvider(Mapping[str, tuple[Model, ...]]):
    """Provider id → its models; calling it asks: ``models()``, ``models("openai")``."""

    __slots__ = ("_view",)

    def __init__(self, view: View) -> None:
        self._view = view

    def __getitem__(self, provider: str) -> tuple[Model, ...]:
        if provider not in self._view.ids:
            raise KeyError(provider)
        return self._view.models_of(provider)

    def __iter__(self) -> Iterator[str]:
        return iter(self._view.provider_ids)

    def __len__(self) -> int:
        return len(self._view.provider_ids)

    def __call__(self, provider: str | None = None) -> tuple[Model, ...]:
        if provider is None:
            return self._view.all_models()
        from ._lookup import parse_provider

        return self._view.models_of(parse_provider(self._view, provider))

    def __repr__(self) -> str:
        return f"<models of {len(self)} providers, by provider id>"


class Snapshot:
    """An immutable catalog: providers, models, filters, and where they come from.

    Records are fetched from the catalog when they are first asked for. The same model
    of one snapshot is always the same object. Safe to share between threads.
    """

    __slots__ = (
        "_allowed",
        "_epoch",
        "_generated_at",
        "_memo",
        "_prefer",
        "_report",
        "_shelves",
        "_view",
        "edition",
        "provider_ids",
    )
    edition: str
    provider_ids: tuple[str, ...]
    _allowed: dict[Any, bool]
    _epoch: int | None
    _generated_at: str
    _memo: dict[Any, Model]
    _prefer: tuple[str, ...] | None
    _report: Report | None
    _shelves: dict[str, dict[str, Model]]
    _view: View

    def __init__(
        self,
        catalog: Catalog,
        *,
        edition: str,
        generated_at: str,
        epoch: int | None = None,
        filters: Filters | None = None,
        denied: DeniedStatus | None = None,
        prefer: tuple[str, ...] | None = None,
        report: Report | None = None,
    ) -> None:
        """``filters`` and ``prefer`` of ``None``: those that the package was built with."""
        view = View(catalog, filters, denied)
        fields: dict[str, Any] = {
            "_allowed": {},
            "_epoch": epoch,
            "_generated_at": generated_at,
            "_memo": {},
            "_prefer": prefer,
            "_report": report,
            "_shelves": view.shelves,
            "_view": view,
            "edition": edition,
            "provider_ids": catalog.provider_ids,
        }
        for name, value in fields.items():
            object.__setattr__(self, name, value)

    @classmethod
    def of_package(cls, package: str) -> Snapshot:
        """The catalog that a package carries, with the policy that it was built with.

        ``package`` is its import name. Raises `ConfigError` where there is none.
        """
        catalog = open_package(package)
        date = catalog.edition.partition("+")[0]
        return cls(catalog, edition=catalog.edition, generated_at=date)

    # -- the seed's shape --------------------------------------------------------------

    @property
    def providers(self) -> ProviderTuple:
        """All providers, by id; also callable."""
        view = self._view
        return view.once(
            "providers",
            lambda: ProviderTuple([view.shelf(p).provider for p in view.provider_ids]),
        )

    @property
    def models(self) -> ModelsByProvider:
        """Provider id → tuple of its models, by id; also callable, as a question."""
        return self._view.once("models", lambda: ModelsByProvider(self._view))

    @property
    def providers_by_id(self) -> Mapping[str, Provider]:
        """Every provider by its normalised id."""
        return self._view.once(
            "providers_by_id",
            lambda: MappingProxyType({p.id: p for p in self.providers}),
        )

    @property
    def models_by_key(self) -> Mapping[ModelKey, Model]:
        """Every model by its `ModelKey`, in catalog order."""
        return self._view.once(
            "models_by_key",
            lambda: MappingProxyType(
                {ModelKey(m.provider, m.id): m for m in self._view.all_models()}
            ),
        )

    @property
    def aliases_by_key(self) -> Mapping[ModelKey, str]:
        """``(provider, alias)`` → canonical id."""
        return self._view.once(
            "aliases_by_key",
            lambda: MappingProxyType(
                {
                    ModelKey(provider, alias): id
                    for provider in self.provider_ids
                    for alias, id in self._view.names(provider).aliases.items()
                }
            ),
        )

    @property
    def filters(self) -> Filters:
        """The allow and deny in force."""
        return self._view.filters

    @property
    def prefer(self) -> tuple[str, ...]:
        """The configured order of providers; informational, `select` does not use it."""
        if self._prefer is None:
            return self._view.once("prefer", lambda: self._view.baked_policy()[2])
        return self._prefer

    @property
    def meta(self) -> Meta:
        """Epoch, time, edition and prefer."""
        from ._report import Meta

        return Meta(self._epoch, self._generated_at, self.edition, self.prefer)

    @property
    def report(self) -> Report:
        """What the run that made this snapshot loaded, dropped and warned about."""
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

            model = find(self._view, spec, id)
        self._remember(spec, id, model)
        return model

    def provider(self, provider: str) -> Provider:
        """The provider of this id, in any spelling.

        Raises `UnknownProviderError`, or `BadProviderError` for what cannot be an id at
        all.
        """
        return self._view.shelf(self.parse_provider(provider)).provider

    def capabilities(
        self, spec: str | tuple[str, str] | Model, id: str | None = None, /
    ) -> Capabilities | None:
        """The model's capabilities, or ``None`` for whatever names no model.

        Raises `InvalidSpecError` only for a value of the wrong type.
        """
        asked: Any = spec
        try:
            return (
                self._memo[asked] if id is None else self._shelves[asked][id]
            ).capabilities
        except (KeyError, TypeError):
            pass
        model = self._plain(spec, id)
        if model is None:
            from ._lookup import are_texts, known_key
            from .errors import InvalidSpecError

            try:
                key = known_key(self._view, spec, id)
            except InvalidSpecError:
                if are_texts(spec, id):
                    return None
                raise
            model = None if key is None else self._view.lookup(*key)
        if model is None:
            return None
        self._remember(spec, id, model)
        return model.capabilities

    def capability(
        self, spec: str | tuple[str, str] | Model, name: CapabilityName, /
    ) -> bool | None:
        """Whether the model can do that; ``None`` where no source said anything.

        `capabilities` fills in defaults; this distinguishes "no" from "not stated".
        Raises what `model` raises, and `ValueError` for an unknown capability.
        """
        from ._select import STATED, bit_of

        bit, model = bit_of(name), self.model(spec)
        mask = self._view.masks(model.provider)[model.id]
        return bool(mask & bit) if mask >> STATED & bit else None

    def select(
        self,
        *,
        require: Capability | None = None,
        forbid: Capability | None = None,
        prefer: Iterable[str] = (),
        scope: str | None = None,
        **bounds: Unpack[Bounds],
    ) -> ModelKey:
        """The first of `candidates`, found without building any record.

        Raises `NoMatchError`, which says how many models each bound excludes;
        `UnknownProviderError` for an unknown scope or provider, `ValueError` for an
        unknown capability or a wrong value, and `TypeError` for a wrong type or
        keyword.
        """
        if bounds:
            from .answers import query

            return query.select(self._search(require, forbid, prefer, scope, bounds))
        ranking = self._view.ranking()
        on, off = ranking.wanted(require, forbid)
        order, inside = self._order(prefer), self._scope(scope)
        key = ranking.first(on, off, order, inside)
        if key is None:
            raise ranking.no_match(require, forbid, inside)
        return key

    def candidates(
        self,
        *,
        require: Capability | None = None,
        forbid: Capability | None = None,
        prefer: Iterable[str] = (),
        scope: str | None = None,
        **bounds: Unpack[Bounds],
    ) -> tuple[ModelKey, ...]:
        """All models that match, best first; possibly none.

        Providers: those of ``prefer`` first, then by id. Within a provider: models that
        are not deprecated, then the newest release, then by id. Bounds and other orders
        are described at `llm_db.candidates`.
        """
        if bounds:
            from .answers import query

            return query.candidates(
                self._search(require, forbid, prefer, scope, bounds)
            )
        ranking = self._view.ranking()
        on, off = ranking.wanted(require, forbid)
        order, inside = self._order(prefer), self._scope(scope)
        return ranking.all(on, off, order, inside)

    def offers(
        self,
        spec: str | tuple[str, str] | Model,
        /,
        **question: Unpack[Question],
    ) -> tuple[ModelKey, ...]:
        """The same model at every provider that has it, cheapest first.

        Models are the same if they have the same ``canonical`` name; a model without
        one is its only offer. ``question``: as in `candidates`, ``canonical`` left out.
        """
        model = self.model(spec)
        asked: Question = {"order": "cheapest", **question}
        if model.canonical is not None:
            asked["canonical"] = model.canonical
            return self.candidates(**asked)
        asked["limit"] = None
        own = ModelKey(model.provider, model.id)
        return (own,) if own in self.candidates(**asked) else ()

    def rows(self, **question: Unpack[Question]) -> list[dict[str, Any]]:
        """The models of `candidates` as flat dicts of uniform types: see `llm_db.rows`."""
        from .answers.rows import rows

        view = self._view
        keys = self.candidates(**question)
        return rows([view.shelf(provider).models[id] for provider, id in keys])

    def allowed(
        self, spec: str | tuple[str, str] | Model, id: str | None = None, /
    ) -> bool:
        """Whether the filters let this model through; deny wins.

        An id that does not exist is judged by the patterns alone; a malformed spec or
        an unknown provider is ``False``.
        """
        key = spec if id is None else (spec, id)
        try:
            return self._allowed[key]
        except (KeyError, TypeError):
            pass
        from ._lookup import known_key
        from .errors import LLMDBError

        view = self._view
        try:
            named = known_key(view, spec, id, view.ever_had)
        except LLMDBError:
            return False
        if named is None:
            return False
        provider, name = named
        if name not in view.catalog.names(provider).ids:
            name = view.aliases(provider).get(name, name)
        answer = view.allows(provider, name)
        keep(self._allowed, key, answer)
        return answer

    def retiring(
        self, within: int = 90, *, day: date | str | None = None
    ) -> tuple[Model, ...]:
        """The models that will have retired ``within`` days from ``day``, earliest first.

        Models that retired before ``day`` are included. ``day`` is ``YYYY-MM-DD``, by
        default today. Raises `ValueError` for what is not a date.
        """
        from .answers.lifecycle import retiring

        return retiring(self._view.all_models(), within, day)

    def parse_provider(self, provider: str) -> str:
        """``"google-vertex"`` → ``"google_vertex"``, if the catalog has it.

        Raises `UnknownProviderError`, or `BadProviderError` for what cannot be an id at
        all.
        """
        from ._lookup import parse_provider

        return parse_provider(self._view, provider)

    def parse_spec(self, spec: str, format: SpecFormat | None = None) -> ModelKey:
        """The key that a spec string names; the provider must exist, the model need not.

        Raises `InvalidSpecError` or `UnknownProviderError`.
        """
        from ._lookup import parse_spec

        return parse_spec(self._view, spec, format)

    def resolve(
        self, what: str | tuple[str, str] | Model, scope: str | None = None
    ) -> Resolution:
        """Pair, spec or bare model id to one model; aliases count.

        Raises `ModelNotFoundError`, `UnknownProviderError`, `InvalidSpecError`, or
        `AmbiguousModelError` where several providers serve a bare id.
        """
        from ._lookup import resolve

        return resolve(self._view, what, scope)

    def identify(
        self,
        text: str | tuple[str, str] | Model,
        *,
        scope: str | None = None,
        accept: Level = "spelling",
    ) -> Match:
        """The one model that a spelling means, with the rules that were used.

        Reads what litellm, LangChain, pydantic-ai, OpenTelemetry, ARNs, response bodies
        and the like write for a model; ``scope`` is the provider, if it is given
        separately. ``accept`` is the highest level that may be needed: ``"exact"``,
        ``"spelling"`` (the same model at the same price), ``"variant"`` (the same
        weights served another way, perhaps at another price), ``"base"`` (the model
        that a fine-tune was made from). Nothing is guessed: raises
        `ModelNotFoundError`, `UnknownProviderError`, `InvalidSpecError`, or
        `AmbiguousModelError` where several models may be meant; `ValueError` for an
        unknown level.
        """
        from .answers.identify import identify

        return identify(self._view, text, scope, accept)

    def cost(
        self,
        model: str | tuple[str, str] | Model | None,
        usage: object,
        *,
        mode: str | None = None,
        multiplier: str | float | Decimal | None = None,
        context: int | None = None,
        shape: str | None = None,
        at: str | date | None = None,
    ) -> Bill:
        """The bill of one call: what ``usage`` costs at the prices of ``model``, in US$.

        ``usage`` is a usage object of any provider or client library, mapping or
        object, or the whole response that holds it. Price by the model that the
        *response* names rather than by the one that was asked for: they differ more
        often than you would think. ``None`` takes it from there; otherwise ``model`` is
        what `model` takes, or a spelling that `identify` resolves; a `Model` is priced
        as it is.

        ``mode`` (``"batch"``, ``"flex"``) replaces what the usage says of service tier
        and speed; ``multiplier`` (``"0.5"``) prices mode and place by a factor on the
        ordinary prices. ``context`` (tokens) chooses the price tier, 0 for rows that
        add up many requests. ``shape`` forces the form of the usage object. ``at``, a
        date, an aware datetime or an ISO string, takes the prices of that day (in UTC).

        Raises `UsageError` for what cannot be counted, what `model` raises for an
        unknown model, and `ValueError` for an invalid multiplier or date.
        """
        global _cost
        ask = _cost
        if ask is None:
            from .answers.cost import cost

            ask = _cost = cost
        return ask(self, model, usage, mode, multiplier, context, shape, at)

    def usage(self, raw: object, provider: str | None = None) -> Usage:
        """What a call used, as disjoint counts by part: `cost` without the prices.

        ``raw`` is a usage object or a whole response; ``provider`` decides where
        the keys alone do not. Raises `UsageError`.
        """
        from .answers.usage import usage

        return usage(raw, provider)

    def prices(
        self, spec: str | tuple[str, str] | Model, id: str | None = None, /
    ) -> tuple[Price, ...]:
        """What a model cost when, newest last; also of models that are gone.

        `Price` has ``since`` and ``until`` (dates, the latter excluded, ``None`` while
        it holds), ``cost`` (US$ per 1M tokens; ``None`` where no price was known) and
        ``basis``. Raises what `model` raises for what never existed, and `LLMDBError`
        (``no_history``) if the catalog was made without history.
        """
        from ._lookup import find_ever, written_key
        from .answers import history

        key = find_ever(self._view, spec, id)
        return history.prices_of_name(self, key, written_key(self._view, spec, id))

    def gone(self, provider: str | None = None) -> tuple[Gone, ...]:
        """The models that upstream removed, for one provider or for all, in catalog order.

        `Gone` has ``provider``, ``id``, ``name``, ``first_seen``, ``last_seen`` (dates
        of editions) and ``successor``. Raises `UnknownProviderError` for a provider
        that never existed, and `LLMDBError` (``no_history``) as `prices` does.
        """
        from .answers import history

        if provider is not None and not isinstance(provider, str):
            provider = self.parse_provider(provider)  # says what is wrong
        found = history.gone(self, provider)
        if provider is not None and not found:
            self.parse_provider(provider)
        return found

    def with_filters(
        self,
        *,
        allow: Policy | Literal["all"] | None = None,
        deny: Policy | None = None,
        deny_status: Iterable[str] | None = None,
        day: date | str | None = None,
    ) -> Snapshot:
        """The same data under another policy; what is ``None`` stays as it is.

        ``deny_status=["deprecated", "retired"]`` leaves out models by their status on
        ``day`` (``YYYY-MM-DD``; by default today, when the view is made); ``[]`` lets
        them back in. Models that a build's own policy left out of the package cannot
        come back. Raises `ConfigError`, and `ValueError` for what is not a date.
        """
        from ._filters import make_filters

        denied, more = self._view.denied, tuple[str, ...]()
        if deny_status is not None or (denied is not None and day is not None):
            from .answers.lifecycle import denied_status

            kept = denied.statuses if denied is not None else ()
            denied, more = denied_status(
                kept if deny_status is None else deny_status, day
            )

        filters, warnings = make_filters(
            self.filters.allow if allow is None else allow,
            self.filters.deny if deny is None else deny,
            self._view,
            [k for k, v in (("allow", allow), ("deny", deny)) if v is not None],
        )
        changed = _changed(self, filters=filters, denied=denied)
        if not (warnings or more):
            return changed
        from ._report import log_warnings

        log_warnings((*warnings, *more))
        return with_warnings(changed, (*warnings, *more))

    # -- inside ------------------------------------------------------------------------

    def _plain(self, spec: Any, id: str | None) -> Model | None:
        """The common case without any parsing: a known provider, spelt as its id."""
        if type(spec) is str and id is None:
            spec, _, id = spec.partition(":")
        if type(spec) is str and type(id) is str and spec in self._view.ids:
            return self._view.lookup(spec, id)
        return None

    def _remember(self, spec: Any, id: str | None, model: Model) -> None:
        if id is not None:
            short = type(spec) is str and len(spec) <= MEMO_KEY_LENGTH
            if short and len(self._shelves) < MEMO_ENTRIES:
                self._shelves.setdefault(spec, self._shelves[model.provider])
        else:
            keep(self._memo, spec, model)

    def _search(
        self,
        require: Capability | None,
        forbid: Capability | None,
        prefer: Iterable[str],
        scope: str | None,
        bounds: Mapping[str, Any],
    ) -> Search:
        """A question with bounds, read and checked."""
        from .answers import query

        order, inside = self._order(prefer), self._scope(scope)
        return query.read(self._view, require, forbid, order, inside, bounds)

    def _order(self, prefer: Iterable[str]) -> list[str]:
        if prefer is None:
            return []
        if type(prefer) not in (tuple, list):
            from ._text import as_list, quoted, several

            names = several(prefer)
            if names is None:
                raise TypeError(
                    f"prefer takes several provider ids, not {quoted(prefer)}"
                    f"{as_list('prefer', prefer)}"
                )
            prefer = names
        order = []
        for name in prefer:
            if not isinstance(name, str):
                from ._text import quoted

                raise TypeError(f"prefer takes provider ids, not {quoted(name)}")
            known = self._view.known_provider(name)
            if known is not None:
                order.append(known)
        return order

    def _scope(self, scope: str | None) -> str | None:
        if scope is None:
            return None
        if isinstance(scope, str):
            if scope in self._view.ids:
                return str.__str__(scope)
            if scope == "all":
                return None
        return self.parse_provider(scope)

    # -- value semantics ---------------------------------------------------------------

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"a Snapshot is immutable; {name!r} cannot be set")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"a Snapshot is immutable; {name!r} cannot be deleted")

    def __eq__(self, other: object) -> bool:
        """Equal records, filters and prefer; when and how they were loaded does not matter."""
        if not isinstance(other, Snapshot):
            return NotImplemented
        return self is other or (
            self.provider_ids == other.provider_ids
            and self.filters == other.filters
            and self.prefer == other.prefer
            and self.providers == other.providers
            and self._view.all_models() == other._view.all_models()
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
        catalog = self._view.catalog
        shelves = {p: catalog.shelf(p) for p in self.provider_ids}
        parts = {
            p: (s.provider, dict(s.models), dict(s.aliases)) for p, s in shelves.items()
        }
        settled = {p: settled_names(catalog, p) for p in self.provider_ids}
        stated = {p: catalog.ranked(p).stated() for p in self.provider_ids}
        # Its catalog will be no package that could be asked for them.
        state = {**_state(self), "filters": self.filters, "prefer": self.prefer}
        return _restore, (parts, settled, stated, state)


def catalog_of(snapshot: Snapshot) -> View:
    """The catalog that a snapshot asks, under its policy; for code that makes catalogs."""
    return snapshot._view


def with_epoch(snapshot: Snapshot, epoch: int) -> Snapshot:
    """The same snapshot with its epoch."""
    return _changed(snapshot, epoch=epoch)


def with_warnings(snapshot: Snapshot, warnings: Iterable[str]) -> Snapshot:
    """The same snapshot, its report with these warnings after its own."""
    report = snapshot.report
    known = dict.fromkeys((*report.warnings, *warnings))
    return _changed(snapshot, report=report._replace(warnings=tuple(known)))


def _state(snapshot: Snapshot) -> dict[str, Any]:
    """Everything but the records, as the class takes it."""
    return {
        "edition": snapshot.edition,
        "generated_at": snapshot._generated_at,
        "epoch": snapshot._epoch,
        "filters": snapshot._view.own_filters,
        "denied": snapshot._view.denied,
        "prefer": snapshot._prefer,
        "report": snapshot._report,
    }


def _changed(snapshot: Snapshot, **changes: Any) -> Snapshot:
    """A new snapshot of the same records."""
    return Snapshot(snapshot._view.catalog, **{**_state(snapshot), **changes})


def _restore(parts: Any, settled: Any, stated: Any, state: Any) -> Snapshot:
    shelves = {provider: Shelf(*part) for provider, part in parts.items()}
    return Snapshot(BuiltCatalog(shelves, settled=settled, stated=stated), **state)
