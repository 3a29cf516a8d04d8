"""The history of the upstreams as the tables of a package: literal data, and small.

`llm_db.answers.history`, which reads the entries, describes their layout. What the
catalog itself states, above all today's prices, is not repeated.
"""

from __future__ import annotations

import marshal
from collections import Counter
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from importlib import import_module
from typing import Any, TypeAlias, TypeVar

from attr import frozen

from llm_db import ModelKey
from llm_db.answers.history import PLAIN_PRICES, place_of, table_of
from llm_db.errors import (
    DocumentError,
    InvalidRecordError,
    did_you_mean,
    shown,
    suggest,
)
from llm_db.pipeline import layers
from llm_db.schema import Cost, Model
from llm_db.sources import Local, Packaged, Source, normalize_provider_id
from llm_db.sources.document import parse_json, read_regular

from ..project import Project
from ..text import is_date
from .recorded import LEFT, LIMITS, Event, History
from .source_text import Code, right_side, row

#: Prices as the tables have them; ``None`` is unknown.
_Cost: TypeAlias = tuple[Any, ...] | None

T = TypeVar("T")


@frozen(kw_only=True)
class Documented:
    """A price that the project's own files date: as plain data, with the URL that says so.

    ``amends``: it is of a source that only amends.
    """

    since: str
    until: str | None
    cost: Mapping[str, Any]
    source: str
    amends: bool = False


def documented_prices(
    sources: Iterable[Source],
) -> dict[ModelKey, tuple[Documented, ...]]:
    """The ``[[price]]`` blocks of these sources; a later source's come after.

    Raises `DocumentError`, which names the file, for a block that is not one.
    """
    found: dict[ModelKey, tuple[Documented, ...]] = {}
    for source in sources:
        amends = getattr(source, "amend", False)
        for file in source.prices() if isinstance(source, Local) else ():
            provider = normalize_provider_id(file.provider)
            if provider is None:
                continue  # the build itself names it
            key = ModelKey(provider, str(file.id))
            own: list[Documented] = []
            try:
                if not isinstance(file.blocks, list):
                    raise ValueError("it is written [[price]], in double brackets")
                for block in file.blocks:
                    own.append(_documented(block, amends))
            except ValueError as error:
                raise DocumentError(
                    f"{shown(file.path, 200)}: a [[price]] needs 'since' and 'source', a"
                    " 'cost', and 'until' where it has ended, each date YYYY-MM-DD in"
                    f" quotes; price[{len(own)}]: {error}"
                ) from error
            found[key] = (*found.get(key, ()), *own)
    return found


def known_successors(
    documents: Iterable[Mapping[str, Any]],
) -> dict[ModelKey, str]:
    """The successors that model files name, even for models that are gone."""
    found: dict[ModelKey, str] = {}
    for data in documents:
        for name, entry in data.items():
            provider = normalize_provider_id(name)
            if provider is None:
                continue
            for model in entry["models"]:
                life = model.get("lifecycle")
                named = life.get("successor") if isinstance(life, dict) else None
                if isinstance(named, str):
                    found[ModelKey(provider, str(model["id"]))] = named
    return found


def provider_aliases(documents: Iterable[Mapping[str, Any]]) -> dict[str, str]:
    """Alias → provider, as provider files say, even for providers that are gone."""
    found: dict[str, str] = {}
    for data in documents:
        for name, entry in sorted(data.items()):
            provider = normalize_provider_id(name)
            aliases = entry.get("aliases")
            for text in aliases if isinstance(aliases, list) else ():
                alias = normalize_provider_id(text) if isinstance(text, str) else None
                if provider is not None and alias is not None:
                    found.setdefault(alias, provider)
    return found


def _documented(block: Any, amends: bool) -> Documented:
    """Raises `ValueError`, which says what is wrong with the block."""
    if not isinstance(block, dict):
        raise ValueError(f"expected a table, got {_told(block)}")
    known = ("since", "until", "cost", "source")
    unknown = sorted(block.keys() - {*known})
    if unknown:
        hint = did_you_mean(suggest(unknown[0], known, 1))
        raise ValueError(f"unknown key '{shown(unknown[0])}'{hint}")
    for name in known:
        if name not in block and name != "until":
            raise ValueError(f"'{name}' is missing")
    since, until, source = block["since"], block.get("until"), block["source"]
    for name in ("since", "until"):
        if name in block and not is_date(block[name]):
            raise ValueError(f"{name}: expected a date, got {_told(block[name])}")
    if until is not None and until <= since:
        raise ValueError("it ends before it begins")
    if not isinstance(source, str) or not source.startswith("https://"):
        raise ValueError(f"source: expected a URL (https://...), got {_told(source)}")
    if Cost.from_dict(block["cost"]) == Cost():
        raise ValueError("its cost has no price")
    return Documented(
        since=since, until=until, cost=block["cost"], source=source, amends=amends
    )


def _told(value: Any) -> str:
    return shown(repr(value), 80)


@frozen(kw_only=True)
class Tables:
    """What ``_history`` of a package holds, as plain data.

    ``since`` has, per provider and in the order of its ids, the edition since which each
    model is as it is; ``models`` the entries of those that changed or left, by table,
    id and provider; ``aliases`` further names of providers that are gone. ``idle`` names
    the dated prices that have no effect; no package holds it.
    """

    editions: tuple[str, ...]
    since: Mapping[str, tuple[int | None, ...]]
    models: Mapping[str, Mapping[str, Mapping[str, Any]]]
    documented: Mapping[str, Mapping[str, Mapping[str, Any]]]
    successors: Mapping[str, Mapping[str, Mapping[str, str]]]
    aliases: Mapping[str, str]
    idle: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The tables that hold something."""
        return tuple(sorted({*self.models, *self.documented, *self.successors}))


def make_tables(
    histories: Sequence[History],
    shipped: Mapping[str, Mapping[str, Model]],
    *,
    allows: Callable[[str, str], bool] = lambda *_: True,
    documented: Mapping[ModelKey, Sequence[Documented]] | None = None,
    successors: Mapping[ModelKey, str] | None = None,
    aliases: Mapping[str, str] | None = None,
) -> Tables:
    """The tables of these histories, for a catalog that ships these models per provider.

    Of several upstreams, the first that ever had a model gives its history. What
    ``allows`` refuses is left out.
    """
    editions = tuple(sorted({e.date for h in histories for e in h.editions}))
    number = {date: place for place, date in enumerate(editions)}
    since: dict[str, dict[str, int]] = {}
    entries: dict[ModelKey, tuple[int | _Cost, ...]] = {}
    gone: dict[ModelKey, str] = {}
    record = _memoized(_record)
    plain = _memoized(lambda cost: _plain(record(cost)))
    for key, events in _by_model(histories).items():
        entry, last = _entry(events, number, plain) if allows(*key) else ((), None)
        if not entry:
            continue
        model = shipped.get(key.provider, {}).get(key.id)
        if model is not None:
            # What is here though upstream has removed it is here by another source.
            since.setdefault(key.provider, {})[key.id] = entry[-1]
            if last is not _NEVER and record(last) != (model.cost or _NO_COST):
                entries[key] = (*entry, plain(last) or ())
            elif len(entry) > 1:
                entries[key] = entry
        elif last is _NEVER:
            entries[key] = entry
            gone[key] = _name(events)
    left = {key.provider for key in gone} - shipped.keys()
    dated, idle = _under_their_ids(documented or {}, gone, shipped, aliases or {})
    return Tables(
        editions=editions,
        since={
            provider: tuple(map(own.get, sorted(shipped[provider])))
            for provider, own in sorted(since.items())
        },
        models=_by_table(_models(entries, gone)),
        documented=_by_table(_nested(dated, _blocks)),
        successors=_by_table(
            _nested({k: v for k, v in (successors or {}).items() if k in gone}, str)
        ),
        aliases={a: p for a, p in sorted((aliases or {}).items()) if p in left},
        idle=tuple(
            f"local: a [[price]] of {':'.join(map(shown, key))} has no effect: no model"
            " has this id"
            for key in sorted(idle)
            if allows(*key)
        ),
    )


def _under_their_ids(
    documented: Mapping[ModelKey, Sequence[Documented]],
    gone: Container[ModelKey],
    shipped: Mapping[str, Mapping[str, Model]],
    aliases: Mapping[str, str],
) -> tuple[dict[ModelKey, tuple[Documented, ...]], set[ModelKey]]:
    """The dated prices of known models, and what else has some that do not amend.

    A folder or file may be named by an alias. As for facts, an alias of a model counts
    only if it is one model's alone.
    """

    def is_known(key: ModelKey) -> bool:
        return key in gone or key.id in shipped.get(key.provider, {})

    found: dict[ModelKey, tuple[Documented, ...]] = {}
    idle = set()
    for key, prices in documented.items():
        if key.provider not in shipped:
            key = key._replace(provider=aliases.get(key.provider, key.provider))
        if not is_known(key):
            models = shipped.get(key.provider, {}).items()
            named = [id for id, model in models if key.id in model.aliases]
            key = key._replace(id=named[0]) if len(named) == 1 else key
        if is_known(key):
            found[key] = (*found.get(key, ()), *prices)
        elif not all(price.amends for price in prices):
            idle.add(key)
    return found, idle


def up_to_date(project: Project, upstream: str) -> History:
    """The recorded history, and on top of it a committed snapshot that is newer.

    So a catalog is right even if its last edition was not recorded; nothing is written.
    """
    history = History.read(project.history(upstream))
    folder = project.snapshot(upstream)
    path = folder / "edition.json"
    if history.last is None or not path.is_file():
        return history
    date = parse_json(read_regular(path), str(path)).get("edition")
    if isinstance(date, str) and is_date(date) and history.last.date < date:
        (layer,) = layers([Packaged(snapshot=folder)], strict=True)
        history.record(date, "", layer)
    return history


# -- entries ---------------------------------------------------------------------------


def _by_model(histories: Sequence[History]) -> dict[ModelKey, list[Event]]:
    """Every model's events, from the first upstream that ever had it."""
    found: dict[ModelKey, list[Event]] = {}
    for history in histories:
        own: dict[ModelKey, list[Event]] = {}
        for provider, events in history.events.items():
            by_id: dict[str, list[Event]] = {}
            for event in events:
                by_id.setdefault(event.model, []).append(event)
            own |= {ModelKey(provider, id): found for id, found in by_id.items()}
        found = {**own, **found}
    return found


def _entry(
    events: Sequence[Event], number: Mapping[str, int], plain: Callable[[Any], _Cost]
) -> tuple[Any, Any]:
    """A model's entry, which ends with an edition's number, and its cost since then.

    Of a model that is gone that cost is ``_NEVER``. The entry of one that never was
    there for a day is empty.
    """
    steps: list[tuple[int, Any]] = []
    cost: Any = _NEVER
    for event in events:
        new = cost
        if event.what == LEFT:
            new = _NEVER
        elif event.what != LIMITS:
            new = event.facts.cost
        if new == cost:
            continue
        cost, place = new, number[event.date]
        if steps and steps[-1][0] == place:  # two of one day: the later one counts
            steps.pop()
        if steps or new is not _NEVER:
            steps.append((place, new))
    if not steps:
        return (), None
    *before, (last, cost) = steps
    flat: list[Any] = []
    for place, known in before:
        flat += [place] if known is _NEVER else [place, plain(known)]
    return (*flat, last), cost


_NEVER = object()
_NO_COST = Cost()


def _memoized(make: Callable[[Any], T]) -> Callable[[Any], T]:
    """The same, remembered: a catalog has only a few thousand costs."""
    made: dict[bytes, T] = {}

    def ask(cost: Any) -> T:
        # In the format whose bytes depend on the value alone. 1 and 1.0 are two.
        key = marshal.dumps(cost, 2)
        if key not in made:
            made[key] = make(cost)
        return made[key]

    return ask


def _record(cost: Mapping[str, Any] | None) -> Cost:
    try:
        return Cost.from_dict(cost or {})
    except InvalidRecordError as error:
        raise DocumentError(
            f"a cost in the history is invalid: {error}; restore the committed files in"
            " sources/history"
        ) from error


def _plain(cost: Cost) -> _Cost:
    """A cost as `llm_db.answers.history` reads it: ``(2.5, 10, {"reasoning": 3})``."""
    known = {field.alias: value for field, value in cost.stated()}
    prices = [known.pop(name, None) for name in PLAIN_PRICES]
    while prices and prices[-1] is None:
        prices.pop()
    if known:  # few have more than these
        whole = cost.to_dict()
        known = _without_empty({name: whole[name] for name in known})
    return (*prices, known) if known else tuple(prices) or None


def _without_empty(value: Any) -> Any:
    if isinstance(value, dict):
        kept = {key: _without_empty(item) for key, item in value.items()}
        return {key: item for key, item in kept.items() if item not in ({}, [])}
    return [_without_empty(i) for i in value] if isinstance(value, list) else value


def _name(events: Sequence[Event]) -> str:
    return next((e.facts.name for e in reversed(events) if e.facts.name), "")


def _models(
    entries: Mapping[ModelKey, tuple[Any, ...]], gone: Mapping[ModelKey, str]
) -> dict[str, dict[str, Any]]:
    """Place → entry; the name that most gone models of one id share is stored once."""
    found: dict[str, dict[str, Any]] = {}
    names: dict[str, Counter[str]] = {}
    for key in sorted(gone):
        names.setdefault(place_of(*key)[1], Counter())[gone[key]] += 1
    common = {id: max(sorted(c), key=c.__getitem__) for id, c in names.items()}
    for key, entry in entries.items():
        _, id, holder = place_of(*key)
        of_id = found.setdefault(id, {})
        if key in gone:
            of_id[""] = common[id]
            entry = (*entry, None if gone[key] == common[id] else gone[key])
        of_id[holder] = entry
    return found


def _blocks(blocks: Sequence[Documented]) -> tuple[Any, ...]:
    return tuple((b.since, b.until, _plain(_record(b.cost)), b.source) for b in blocks)


def _nested(
    found: Mapping[ModelKey, Any], make: Callable[[Any], Any]
) -> dict[str, dict[str, Any]]:
    nested: dict[str, dict[str, Any]] = {}
    for key, value in found.items():
        _, id, holder = place_of(*key)
        nested.setdefault(id, {})[holder] = make(value)
    return nested


def _by_table(found: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    tables: dict[str, dict[str, Any]] = {}
    for id, value in found.items():
        tables.setdefault(table_of(id), {})[id] = value
    return tables


def plain(tables: Tables) -> dict[str, Any]:
    """The tables as JSON-ready data; `read_tables` gives the same of a package."""
    return {
        "editions": tables.editions,
        "since": tables.since,
        "aliases": tables.aliases,
        "tables": {
            name: {
                what: getattr(tables, what.lower()).get(name, {}) for what in _MAPPINGS
            }
            for name in tables.names
        },
    }


def read_tables(package: str) -> dict[str, Any] | None:
    """What the history of a catalog package holds, ``None`` if it has none."""
    name = f"{package}._history"
    try:
        root: Any = import_module(name)
    except ModuleNotFoundError as error:
        if error.name != name:
            raise
        return None
    tables: dict[str, Any] = {t: import_module(f"{name}.{t}") for t in root.TABLES}
    return {
        "editions": root.EDITIONS,
        "since": dict(root.SINCE),
        "aliases": dict(getattr(root, "ALIASES", {})),
        "tables": {
            table: {what: dict(getattr(module, what)) for what in _MAPPINGS}
            for table, module in tables.items()
        },
    }


_MAPPINGS = ("MODELS", "DOCUMENTED", "SUCCESSORS")


# -- modules ---------------------------------------------------------------------------


def index_context(tables: Tables) -> dict[str, Any]:
    """What ``_history/__init__.py`` is rendered with."""
    return {
        "editions": right_side("EDITIONS: Final[tuple[str, ...]]", tables.editions),
        "tables": right_side("TABLES: Final[tuple[str, ...]]", tables.names),
        "since": _rows(tables.since),
        "aliases": _rows(tables.aliases),
    }


def table_context(tables: Tables, name: str) -> dict[str, Any]:
    """What ``_history/<name>.py`` is rendered with: one model a line."""
    return {
        "models": _rows(tables.models.get(name, {})),
        "documented": _rows(tables.documented.get(name, {})),
        "successors": _rows(tables.successors.get(name, {})),
    }


def _rows(found: Mapping[str, Any]) -> list[Code]:
    # Case does not count: so what is alike stands together, and packs well.
    return [row(key, found[key]) for key in sorted(found, key=lambda k: (k.lower(), k))]
