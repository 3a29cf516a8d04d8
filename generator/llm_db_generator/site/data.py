"""A snapshot as the data that the pages read.

``data/catalog.js`` holds what lists, filters and plots need of every model, column by
column; ``data/<provider>.js`` everything about the models of one provider. Both are
JSON inside a call: a page that was opened from ``file://`` may not fetch, only load
scripts.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias

from llm_db.answers import history
from llm_db.answers.spelling import labs_of, normal_form
from llm_db.errors import LLMDBError
from llm_db.pipeline import catalog_of
from llm_db.schema import CAPABILITIES, Modality, Model

if TYPE_CHECKING:
    from llm_db import Snapshot
    from llm_db.schema import Gone

#: What `llm_db_generator.site.origins` found in a project, by provider and id.
Origins: TypeAlias = Mapping[tuple[str, str], Any]

#: The prices that lists and plots know; the others are on a model's own page.
_LISTED = ("input", "output", "cache_read", "cache_write")


def script(name: str, data: Any) -> str:
    """A script that hands ``data`` to the page; pure ASCII, and no ``<`` in it.

    `JSON.parse` takes every key as a key (``__proto__`` would be none in a literal).
    """
    return f"llmDb({_quoted(_json(name))}, {_quoted(_json(data))});\n"


def _json(value: Any) -> str:
    return json.dumps(value, separators=(",", ":"), allow_nan=False)


def _quoted(text: str) -> str:
    text = text.replace("\\", "\\\\").replace("'", "\\'").replace("<", "\\u003c")
    return f"'{text}'"


# -- the whole catalog, in short -------------------------------------------------------


def catalog_data(snapshot: Snapshot, files: Mapping[str, str]) -> dict[str, Any]:
    """Columns of all models, in catalog order; null is unknown."""
    models = snapshot.models()
    return {
        "edition": snapshot.edition,
        "capabilities": list(CAPABILITIES),
        "modalities": [str(modality) for modality in Modality],
        "providers": [_provider_line(snapshot, id, file) for id, file in files.items()],
        "id": [m.id for m in models],
        "name": [m.name for m in models],
        "family": _coded(m.family for m in models),
        "canonical": _coded(m.canonical for m in models),
        "status": _coded(m.status for m in models),
        "released": _coded(m.release_date for m in models),
        "updated": _coded(m.last_updated for m in models),
        "reads": _coded(_modalities(m, "input") for m in models),
        "writes": _coded(_modalities(m, "output") for m in models),
        "on": _coded(_able(model) for model in models),
        "stated": _coded(_stated(snapshot, models)),
        "lab": _where(models, lambda m: _of_its_lab(m) or None),
        "deprecated": _where(models, lambda m: m.deprecated or None),
        "weights": _coded(m.open_weights for m in models),
        "context": [m.limits and m.limits.context for m in models],
        "max_output": [m.limits and m.limits.output for m in models],
        **{
            name: [m.cost and getattr(m.cost, name) for m in models] for name in _LISTED
        },
        "tiers": _where(models, _tiers),
        "aliases": _where(models, lambda m: list(m.aliases) or None),
        "lifecycle": _where(models, _lifecycle),
    }


def _provider_line(snapshot: Snapshot, id: str, file: str) -> dict[str, Any]:
    provider = snapshot.provider(id)
    line = {
        "id": id,
        "name": provider.name,
        "models": len(snapshot.models(id)),
        "file": None if file == id else file,
        "aliases": list(provider.aliases) or None,
    }
    return {key: value for key, value in line.items() if value is not None}


def _coded(values: Iterable[Hashable]) -> dict[str, list[Any]]:
    """A column as its distinct values, and for each model which of them it has."""
    codes: dict[Hashable, int] = {}
    at = [codes.setdefault(value, len(codes)) for value in values]
    return {"values": list(codes), "at": at}


def _where(models: Sequence[Model], value: Callable[[Model], Any]) -> dict[int, Any]:
    """Values that few models have, by the models' positions."""
    found = ((n, value(model)) for n, model in enumerate(models))
    return {n: given for n, given in found if given is not None}


def _modalities(model: Model, side: str) -> tuple[str, ...] | None:
    known = None if model.modalities is None else getattr(model.modalities, side)
    return tuple(map(str, known)) if known else None


def _tiers(model: Model) -> list[Any] | None:
    if model.cost is None or not model.cost.tiers:
        return None
    return [[t.size, *(getattr(t, name) for name in _LISTED)] for t in model.cost.tiers]


def _lifecycle(model: Model) -> dict[str, str] | None:
    if model.lifecycle is None:
        return None
    facts: dict[str, str] = model.lifecycle.to_dict()
    facts.pop("source", None)
    return facts or None


def _of_its_lab(model: Model) -> bool:
    """Whether the provider made the model: then it comes first among equals."""
    return model.provider in labs_of(normal_form(model.id))


def _able(model: Model) -> int:
    """What it can do: a bit for each capability, in the order of `CAPABILITIES`."""
    on = model.capabilities.on
    return sum(1 << place for place, name in enumerate(CAPABILITIES) if name in on)


def _stated(snapshot: Snapshot, models: Sequence[Model]) -> Iterable[int]:
    """Per model, in such bits, what a source said of it, be it yes or no."""
    view = catalog_of(snapshot)
    stated = {id: view.ranked(id).stated() for id in snapshot.provider_ids}
    return (stated[model.provider][model.id] for model in models)


# -- everything about one provider -----------------------------------------------------


def provider_data(
    snapshot: Snapshot, id: str, origins: Origins | None, gone: Sequence[Gone] | None
) -> dict[str, Any]:
    """The provider's facts, and every fact, price period and origin of its models.

    ``gone`` lists its removed models; ``None`` if the catalog has no history, and then
    there are ``prices`` only where its own files date some.
    """
    data: dict[str, Any] = {"provider": _sparse(snapshot.provider(id).to_dict())}
    models = snapshot.models(id)
    data["models"] = [_sparse(model.to_dict()) for model in models]
    prices = {model.id: _periods(snapshot, id, model.id) for model in models}
    prices = {id: periods for id, periods in prices.items() if periods}
    if gone is not None or prices:
        data["prices"] = prices
    if gone is not None:
        data["gone"] = [
            {**_sparse(left.to_dict()), "prices": _periods(snapshot, id, left.id)}
            for left in gone
        ]
    if origins is not None:
        data["origins"] = {m.id: origins[m.provider, m.id] for m in models}
    return data


def _sparse(value: Any) -> Any:
    """A plain record without what is empty or only its default."""
    if isinstance(value, dict):
        kept = {key: _sparse(item) for key, item in value.items()}
        return {key: item for key, item in kept.items() if item not in ({}, [], None)}
    return value


def gone_by_provider(snapshot: Snapshot) -> dict[str, list[Gone]] | None:
    """The models that each provider had; ``None`` for a catalog without a history."""
    left = history.if_recorded(snapshot.gone)
    if left is None:
        return None
    found: dict[str, list[Gone]] = {id: [] for id in snapshot.provider_ids}
    for one in left:
        found.setdefault(one.provider, []).append(one)
    return found


def _periods(snapshot: Snapshot, provider: str, id: str) -> list[list[Any]]:
    """``[since, until, cost, basis, source]`` of each price that the model had."""
    # By key: `Snapshot.prices` looks for near names of each model that is gone.
    known = history.if_recorded(partial(history.prices, snapshot, provider, id))
    return [
        [
            period.since,
            period.until,
            None if period.cost is None else _sparse(period.cost.to_dict()),
            period.basis,
            period.source,
        ]
        for period in known or ()
    ]


# -- the calculator --------------------------------------------------------------------


def named_alone(snapshot: Snapshot) -> dict[str, int]:
    """The ids and aliases that `identify` answers without a provider → the model's position.

    One that several providers sell may name none, or another model.
    """
    models = snapshot.models()
    at = {model.spec: position for position, model in enumerate(models)}
    found = {}
    for text in dict.fromkeys(name for m in models for name in (m.id, *m.aliases)):
        try:
            found[text] = at[snapshot.identify(text).spec]
        except LLMDBError:
            continue
    return found


def usage_tables() -> dict[str, Any]:
    """How usage objects are read and priced: the tables of `llm_db.answers`."""
    from llm_db.answers import cost, counts, shapes, words

    return {
        "shapes": [
            {
                "name": shape.name,
                "told_by": [sorted(keys) for keys in shape.told_by],
                "fields": shape.fields,
                "unless": sorted(shape.unless),
                "apart": sorted(shape.apart),
                "total_decides": shape.total_decides,
                "needs_prompt": shape.needs_prompt,
                "passes_on": shape.passes_on,
                "by_words": shape.by_words,
            }
            for shape in shapes.SHAPES
        ],
        "counters": shapes.COUNTERS,
        "beside_counters": shapes.BESIDE_COUNTERS,
        "tool_items": shapes.TOOL_ITEMS,
        "containers": shapes.CONTAINERS,
        "server_side_tools": shapes.SERVER_SIDE_TOOLS,
        "drawn": shapes.DRAWN,
        "pieces": sorted(shapes.PIECES),
        "picture": shapes.PICTURE,
        "shown": shapes.SHOWN,
        "searches": sorted(shapes.SEARCHES),
        "words": words.WORDS,
        "readings": words.READINGS,
        "summed": sorted(words.SUMMED),
        "nameless": sorted(words.NAMELESS),
        "holding": sorted(words.HOLDING),
        "bare": sorted(words.BARE),
        "details": counts.DETAILS,
        "called": counts.CALLED,
        "numbers": counts.NUMBERS,
        "notes": sorted(shapes.NOTES),
        "requests": sorted(shapes.REQUESTS),
        "second": shapes.SECOND,
        "inside": shapes.INSIDE,
        "limits": shapes.LIMITS,
        "rates": sorted(shapes.RATES),
        "numbered": sorted(shapes.NUMBERED),
        "lines": sorted(shapes.LINES),
        "by_model": shapes.BY_MODEL,
        "texts": sorted(shapes.TEXTS),
        "spans": shapes.SPANS,
        "usages": sorted(shapes.USAGES),
        "near": sorted(shapes.NEAR),
        "near_usage": sorted(shapes.NEAR_USAGE),
        "calls": shapes.CALLS,
        "cache_apart": sorted(shapes.CACHE_APART),
        "holders": shapes.HOLDERS,
        "wrappers": shapes.WRAPPERS,
        "beside": shapes.BESIDE,
        "per_provider": shapes.PER_PROVIDER,
        "logged": shapes.LOGGED,
        "most_wrapped": shapes.MAX_WRAPPED,
        "models": shapes.MODELS,
        "realtime": sorted(shapes.REALTIME),
        "perplexity": sorted(shapes.PERPLEXITY),
        "mode_keys": sorted(shapes.MODE_KEYS),
        "base_modes": sorted(shapes.BASE_MODES),
        "base_geos": sorted(shapes.BASE_GEOS),
        "parts": shapes.TOKEN_PARTS,
        "prices": cost.PRICES,
        "fallback": cost.FALLBACK,
        "silent": sorted(cost.SILENT),
    }
