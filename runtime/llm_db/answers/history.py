"""What a model cost when, and which models are gone.

A catalog package made with a history has a package ``_history`` inside: the dates of its
editions, and literal tables by the initial of the model, each imported when it is asked
for. A model that changed or left has an entry there, a flat tuple:
``(0, (2.5, 10), 5, (2, 8), 9)`` means that from edition 0 on it cost 2.5 and 10 US$ per
1M tokens, from edition 5 on 2 and 8, and since edition 9 what the catalog says now. Two
numbers in a row: from the first on it was gone for a while. One more item at the end: a
cost is what upstream says since then, where the catalog says something else; with a name
or ``None`` it left.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeVar

from attr import evolve, frozen

from .._catalog import (
    InstalledCatalog,
    Searchable,
    catalog_name,
    open_package,
    package_under,
)
from .._ids import ModelKey, normalize_provider_id
from .._parts import part_of
from ..errors import LLMDBError
from ..schema import Cost, CostTier
from .answer import Answer

if TYPE_CHECKING:
    from .gone import Gone

    class Asked(Protocol):
        """A snapshot: whatever has a catalog under a policy."""

        @property
        def _view(self) -> Searchable: ...


T = TypeVar("T")

#: The prices that stand first in a cost of the tables, in this order.
PLAIN_PRICES = ("input", "output", "cache_read", "cache_write")

#: The tables, by the initials of the models in them; all others are in ``other``.
TABLES = ("ab", "c", "d", "ef", "g", "hijk", "l", "m", "nop", "q", "rstuvwxyz")
_TABLE_OF = {initial: table for table in TABLES for initial in table}


@frozen
class Price(Answer):
    """What a model cost from one day until before another."""

    since: str
    """The first day, ``YYYY-MM-DD``."""
    until: str | None
    """The first day on which it no longer held; ``None`` while it holds."""
    cost: Cost | None
    """The prices; ``None`` where none was known."""
    basis: Literal["observed", "documented"]
    """``"observed"``: the dates are those of the editions that first showed it, and first
    did not. ``"documented"``: ``source`` dates it."""
    source: str | None = None
    """The URL of a documented price."""

    def holds(self, day: str) -> bool:
        """Whether it was the price on a day, ``YYYY-MM-DD``."""
        return self.since <= day and (self.until is None or day < self.until)

    def to_dict(self) -> dict[str, Any]:
        """Plain and JSON-ready; ``until`` and ``cost`` may be ``None``."""
        found = {name: getattr(self, name) for name in ("since", "until", "basis")}
        found["cost"] = None if self.cost is None else self.cost.to_dict()
        return found if self.source is None else {**found, "source": self.source}


def table_of(name: str) -> str:
    """The table of a model by the last segment of its id: ``"gpt-4o"`` → ``"g"``."""
    return _TABLE_OF.get(name[:1].lower(), "other")


def place_of(provider: str, id: str) -> tuple[str, str, str]:
    """Table, key and key in it: ``("g", "gpt-4o", "openrouter:openai/")``.

    So what many providers have stands together, and a name once.
    """
    prefix, slash, name = id.rpartition("/")
    return table_of(name), name, f"{provider}:{prefix}/" if slash else provider


# -- the questions ---------------------------------------------------------------------


def prices(snapshot: Asked, provider: str, id: str) -> tuple[Price, ...]:
    """What the model of this key cost, newest last; empty if nothing is recorded.

    Raises `LLMDBError` (``no_history``) if the catalog was made without history, and
    none of its own files dates a price of the model.
    """
    view = snapshot._view
    key = ModelKey(provider, id)
    history = _History.maybe(view)
    dated = () if history is None else tuple(history.documented(key))
    if history is None or not (dated or history.dates):
        raise _no_history(view)
    periods = tuple(history.observed(view, key)) or tuple(_after(dated, view, key))
    for documented in dated:
        periods = _laid_over(periods, documented)
    return periods


def if_recorded(ask: Callable[[], T]) -> T | None:
    """The answer to a question about the history; ``None`` where nothing is recorded."""
    try:
        return ask()
    except LLMDBError as error:
        if error.reason != "no_history":
            raise
        return None


def upstream_prices(snapshot: Asked, provider: str, id: str) -> tuple[Price, ...]:
    """The same as upstream had it, whatever other sources of the catalog say."""
    view = snapshot._view
    return tuple(_History.of(view).observed(view, ModelKey(provider, id), own=True))


def upstream_on(snapshot: Asked, provider: str, id: str, day: str) -> Cost | None:
    """What upstream itself said on a day whose price other sources add to.

    ``None`` where they do not, and from the catalog's last edition on.
    """
    history = _History.maybe(snapshot._view)
    if history is None:
        return None
    entry, dates = history.at(ModelKey(provider, id)), history.dates
    if entry is None or type(entry[-1]) is not tuple:
        return None
    if not dates[entry[-2]] <= day < dates[-1]:
        return None
    return _cost(entry[-1])


def prices_of_name(
    snapshot: Asked, key: ModelKey, written: ModelKey | None
) -> tuple[Price, ...]:
    """What the model of a name cost, which meant another model, ``written``, until that left.

    A provider was renamed, or an id of today is an alias: both are the name's history.
    """
    now = prices(snapshot, *key)
    before = prices(snapshot, *written) if written not in (None, key) else ()
    if not before:
        return now
    end = before[-1].until or ""
    after = [p for p in now if p.until is None or p.until > end]
    return (*before, *(evolve(p, since=max(p.since, end)) for p in after))


def gone(snapshot: Asked, provider: str | None = None) -> tuple[Gone, ...]:
    """The models that upstream removed, of one provider or of all, by provider and id.

    Raises `LLMDBError` (``no_history``) if the catalog was made without history.
    """
    view = snapshot._view
    found = [*_not_back(view, _History.of(view).all_gone())]
    if provider is not None:
        wanted = {past_provider(view, provider)}
        wanted |= _names_of(view, view.known_provider(provider))
        found = [one for one in found if one.provider in wanted]
    return tuple(sorted(found, key=lambda one: (one.provider, one.id)))


def past_provider(view: Searchable, text: str) -> str:
    """The id that a provider of this name, if it is gone, has in the history.

    "" where the text cannot be a provider's name.
    """
    normal = normalize_provider_id(text.strip()) or ""
    history = _History.maybe(view)
    return normal if history is None else history.aliases.get(normal, normal)


def gone_at(view: Searchable, provider: str) -> Mapping[str, Gone]:
    """Id → model, of all that upstream removed from a provider, whatever it was called.

    Empty for a catalog that was made without history.
    """
    known = all_gone(view)
    names = _names_of(view, provider)
    return {
        id: one for name in sorted(names) for id, one in known.get(name, {}).items()
    }


def all_gone(view: Searchable) -> Mapping[str, Mapping[str, Gone]]:
    """Provider → id → model, of all that upstream removed; imports every table."""

    def collect() -> dict[str, dict[str, Gone]]:
        found: dict[str, dict[str, Gone]] = {}
        history = _History.maybe(view)
        every = history.all_gone() if history is not None else ()
        for one in _not_back(view, every):
            found.setdefault(one.provider, {})[one.id] = one
        return found

    return view.once("gone", collect)


def gone_named(
    view: Searchable, id: str, provider: str | None = None
) -> tuple[Gone, ...]:
    """The removed models of this id, of one provider or of all; imports one table.

    Empty for a catalog that was made without history.
    """
    history = _History.maybe(view)
    if history is None:
        return ()
    found = history.gone_named(id, provider and _names_of(view, provider))
    return tuple(_not_back(view, found))


def _not_back(view: Searchable, found: Iterable[Gone]) -> Iterable[Gone]:
    """Those that no layer on top of the package has brought back."""
    if package_under(view.catalog) is view.catalog:
        return found  # no layer on top
    every = [*found]
    here = {id: _ids_of(view, id) for id in {one.provider for one in every}}
    return [one for one in every if one.id not in here[one.provider]]


def _ids_of(view: Searchable, provider: str) -> frozenset[str]:
    return frozenset(view.names(provider).ids if provider in view.ids else ())


def price_on(periods: tuple[Price, ...], day: str) -> tuple[Price | None, bool]:
    """The period that holds a day, and whether it had to be assumed.

    Before the first known period, and between two, the next one is assumed; after the
    last one of a model that is gone, the last. ``None`` where there is no period.
    """
    for price in periods:
        if price.until is None or day < price.until:
            return price, day < price.since
    return (periods[-1], True) if periods else (None, True)


# -- the tables ------------------------------------------------------------------------


class _History:
    """The ``_history`` of one catalog package."""

    def __init__(self, catalog: InstalledCatalog, root: Any) -> None:
        self._catalog = catalog
        self._root = root

    @classmethod
    def maybe(cls, view: Searchable) -> _History | None:
        """That of the package which the snapshot, or else this process, uses."""
        catalog = _package_under(view)
        name = f"{catalog.package}._history"
        try:
            return cls(catalog, import_module(name))
        except ModuleNotFoundError as error:
            if error.name != name:
                raise
            return None

    @classmethod
    def of(cls, view: Searchable) -> _History:
        """The same; raises where there is none."""
        found = cls.maybe(view)
        if found is None or not found.dates:
            raise _no_history(view)
        return found

    @property
    def aliases(self) -> Mapping[str, str]:
        """Further names of providers that are gone; a package may lack them."""
        found: Mapping[str, str] = getattr(self._root, "ALIASES", {})
        return found

    def table(self, name: str, what: str = "MODELS") -> Mapping[str, Any]:
        """One mapping of a table; empty where the catalog has no such table."""
        if name not in self._root.TABLES:
            return {}
        module = part_of(self._catalog.package, f"_history.{name}")
        found: Mapping[str, Any] = getattr(module, what)
        return found

    @property
    def dates(self) -> tuple[str, ...]:
        """The days of its editions."""
        dates: tuple[str, ...] = self._root.EDITIONS
        return dates

    def at(self, key: ModelKey, what: str = "MODELS") -> Any:
        """What a table says of a model, or ``None``."""
        table, name, holder = place_of(*key)
        return self.table(table, what).get(name, {}).get(holder)

    def first_seen(self, provider: str, id: str) -> int | None:
        """The edition since which a model is as the catalog says."""
        editions = self._root.SINCE.get(provider)
        if editions is None:
            return None
        ids = sorted(self._catalog.shelf(provider).models)
        found: int | None = dict(zip(ids, editions, strict=True)).get(id)
        return found

    def observed(
        self, view: Searchable, key: ModelKey, own: bool = False
    ) -> Iterator[Price]:
        """What the editions showed, one period after the other.

        The last price is the catalog's, or with ``own`` the upstream's.
        """
        dates = self.dates
        entry = self.at(key)
        if entry is None:
            first = self.first_seen(*key)
            if first is None:
                return
            entry = (first,)
        steps = list(entry if type(entry[-1]) is int else entry[:-1])
        for since, cost, until in zip(steps, steps[1:], steps[2:], strict=False):
            if type(since) is int and type(cost) is not int:
                yield Price(dates[since], dates[until], _cost(cost), "observed")
        if own and type(entry[-1]) is tuple:
            yield Price(dates[steps[-1]], None, _cost(entry[-1]), "observed")
            return
        since = dates[steps[-1]]
        if _has_left(entry):
            if key.id not in _ids_of(view, key.provider):
                return
            since = max(since, dates[-1])  # a layer has brought it back
        model = view.lookup(*key)
        now = None if model is None else model.cost
        yield Price(since, None, now, "observed")

    def documented(self, key: ModelKey) -> Iterator[Price]:
        """What the project's own files say, with its source."""
        for since, until, cost, source in self.at(key, "DOCUMENTED") or ():
            yield Price(since, until, _cost(cost), "documented", source)

    def gone(self, key: ModelKey, entry: Any) -> Gone:
        """The record of an entry that has left."""
        from .gone import Gone

        dates, name = self.dates, entry[-1]
        if name is None:
            table, place, _ = place_of(*key)
            name = self.table(table)[place].get("")
        first, last = dates[entry[0]], dates[entry[-2] - 1]
        successor = self.at(key, "SUCCESSORS")
        return Gone(key.provider, key.id, name or None, first, last, successor)

    def gone_named(self, id: str, providers: Container[str] | None) -> Iterator[Gone]:
        """Every model of this id that has left, by provider."""
        table, name, end = place_of("", id)
        for holder, entry in self.table(table).get(name, {}).items():
            if holder and holder.endswith(end) and _has_left(entry):
                key = ModelKey(holder.removesuffix(end), id)
                if ":" not in key.provider and (
                    providers is None or key.provider in providers
                ):
                    yield self.gone(key, entry)

    def all_gone(self) -> Iterator[Gone]:
        """Every model that has left."""
        for table in self._root.TABLES:
            for name, entries in self.table(table).items():
                for holder, entry in entries.items():
                    if holder and _has_left(entry):
                        provider, _, prefix = holder.partition(":")
                        yield self.gone(ModelKey(provider, prefix + name), entry)


def _no_history(view: Searchable) -> LLMDBError:
    """The error of a question that only a history could answer."""
    return LLMDBError(
        f"the catalog {_package_under(view).package!a} was made without history;"
        " `llm-db pull` records one, `llm-db history import` that of older editions, and"
        " `llm-db generate` puts it into the catalog",
        reason="no_history",
    )


def _names_of(view: Searchable, provider: str | None) -> frozenset[str]:
    """A provider's id and what else it is, or was, called: it may have been renamed."""
    if provider is None:
        return frozenset()
    others = view.provider_aliases()
    return frozenset({provider, *(n for n, id in others.items() if id == provider)})


def _has_left(entry: Any) -> bool:
    return entry is not None and type(entry[-1]) not in (int, tuple)


def _cost(plain: Any) -> Cost | None:
    """A cost of the tables: the plain prices in order, and a mapping of the others."""
    if not plain:
        return None
    fields: dict[str, Any] = {}
    for name, value in zip((*PLAIN_PRICES, ""), plain, strict=False):
        if isinstance(value, Mapping):
            fields |= value
        else:
            fields[name] = value
    return _record(fields)


def _record(fields: Mapping[str, Any]) -> Cost:
    made = dict(fields)
    if "tiers" in made:
        made["tiers"] = tuple([CostTier(**tier) for tier in made["tiers"]])
    if "modes" in made:
        made["modes"] = {key: _record(cost) for key, cost in made["modes"].items()}
    return Cost(**made)


def _after(
    dated: tuple[Price, ...], view: Searchable, key: ModelKey
) -> Iterator[Price]:
    """Today's price of a model that no upstream has: from the last dated one's end."""
    ends = [price.until for price in dated if price.until is not None]
    if dated and len(ends) == len(dated) and key.id in _ids_of(view, key.provider):
        model = view.lookup(*key)
        yield Price(max(ends), None, None if model is None else model.cost, "observed")


def _laid_over(periods: tuple[Price, ...], top: Price) -> tuple[Price, ...]:
    """The periods with ``top`` in front: what they say of its days does not count."""
    found = [top]
    for price in periods:
        if price.since < top.since:
            until = min(price.until or top.since, top.since)
            found.append(evolve(price, until=until))
        if top.until is not None and (price.until is None or top.until < price.until):
            found.append(evolve(price, since=max(price.since, top.until)))
    return tuple(sorted(found, key=lambda price: price.since))


def _package_under(view: Searchable) -> InstalledCatalog:
    """The catalog package under a snapshot, else the one that this process uses."""
    return package_under(view.catalog) or open_package(catalog_name())
