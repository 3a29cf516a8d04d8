"""The eight stages from sources to a snapshot.

Ingest → Normalize → Validate → Merge → Enrich → Filter → Index → Ensure viable. Each is
one function of data to new data. Filter compiles the policy; the snapshot applies it
as a view, so that the same data can be seen under another policy.
"""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from typing import Any, Literal

from .._canonical import PackagedSource, Source
from .._catalog import (
    Catalog,
    Names,
    PackageCatalog,
    Shelf,
    open_package,
    settled_names,
)
from .._filters import Filters, Hints, Judge, Policy, make_filters
from .._ids import ModelKey, normalize_provider_id
from .._report import Dropped, LayerCount, Report, log_warnings
from .._select import STATED, Ranked, sparse_model
from .._snapshot import Snapshot, catalog_of
from .._sparse import are_strings, merge_values, stated
from .._text import did_you_mean, shown
from .._view import View
from ..answers.lifecycle import denied_status
from ..errors import ConfigError, LLMDBError
from ..schema import date_rank
from ._enrich import enrich, family_of
from ._index import index
from ._ineffective import without_effect
from ._ingest import ingest, nothing_of, source_name, source_names
from ._layer import Ingested, Layer, Merged, Records
from ._merge import as_merged, merge, merge_layers
from ._normalize import normalize, normalize_date
from ._novel import near_misses
from ._provider_names import ProviderNames
from ._validate import validate
from ._viable import ensure_viable

__all__ = [
    "Catalog",
    "Dropped",
    "Ingested",
    "Layer",
    "LayerCount",
    "Merged",
    "Names",
    "PackageCatalog",
    "Ranked",
    "Records",
    "Report",
    "Shelf",
    "as_merged",
    "catalog_of",
    "date_rank",
    "enrich",
    "ensure_viable",
    "family_of",
    "index",
    "ingest",
    "layers",
    "merge",
    "merge_layers",
    "merge_values",
    "normalize",
    "normalize_date",
    "open_package",
    "run",
    "source_name",
    "validate",
]

logger = logging.getLogger("llm_db")

#: Of a source's dropped records the log's one line names so many.
_MOST_NAMED = 3


def layers(sources: Iterable[Source], *, strict: bool = False) -> tuple[Layer, ...]:
    """Stages 1 to 3: every source's records, normalised and validated, not yet merged.

    What is written by hand under an alias of a provider stands under its id.
    """
    return _layers(sources, ProviderNames(), strict)


def _layers(
    sources: Iterable[Source], names: ProviderNames, strict: bool
) -> tuple[Layer, ...]:
    found = []
    for one in ingest(sources, strict=strict):
        try:
            layer = validate(_normalized(one, names))
        except Exception as error:  # some mappings fail only when they are read
            layer = validate(normalize(nothing_of(one.source, error, strict)))
        found.append(names.lay(layer))
    return tuple(found)


def _normalized(one: Ingested, names: ProviderNames) -> Layer:
    return normalize(one, names.meaning) if one.by_hand else normalize(one)


def run(
    sources: Sequence[Source],
    *,
    allow: Policy | Literal["all"] | None = None,
    deny: Policy | None = None,
    prefer: Iterable[str] | None = None,
    deny_status: Iterable[str] | None = None,
    strict: bool = False,
    edition: str | None = None,
    generated_at: str | None = None,
    warnings: Iterable[str] = (),
) -> Snapshot:
    """Sources in, snapshot out.

    ``allow``, ``deny`` and ``prefer`` of ``None`` mean those of the packaged catalogs
    among the sources, else allow all, deny none and prefer none. ``deny_status`` leaves
    out models by their status today. ``strict``: a source that fails, or a part of one,
    is an error. ``warnings`` of the caller's own go into the report. Raises
    `EmptyCatalogError`, `ConfigError` and, with ``strict``, the error of the source.
    """
    sources = tuple(sources)
    base = _base(sources)
    names = ProviderNames(base)
    upper = _layers(sources[1:] if base else sources, names, strict)
    given = (_base_layer(sources[0], base, upper), *upper) if base else upper
    packaged = (
        *((base,) if base else ()),
        *_packaged(sources[1:] if base else sources),
    )
    settled = _settled(packaged, given)

    merged = merge_layers(given, settled)
    records = enrich(merged)
    catalog, contests = index(records, base, settled)
    view = View(catalog)
    baked_allow, baked_deny, baked_prefer = _policy(packaged)
    filters, idle = make_filters(
        baked_allow if allow is None else allow,
        baked_deny if deny is None else deny,
        view,
        [k for k, v in (("allow", allow), ("deny", deny)) if v is not None],
    )
    denied, doubts = None, tuple[str, ...]()
    if deny_status is not None:
        denied, doubts = denied_status(deny_status)
    order, unknown_names = _prefer(baked_prefer if prefer is None else prefer, view)
    by_hand = (*names.warnings, *without_effect(given), *near_misses(given, base))
    named = (*by_hand, *idle, *unknown_names, *doubts)
    to_log = (*warnings, *merged.warnings, *named)
    report = _report(given, merged.dropped, (*contests, *to_log), base)
    if not strict:  # a build prints its report
        _log(report, to_log)
    return ensure_viable(
        Snapshot(
            catalog,
            edition=edition or (packaged[-1].edition if packaged else "undated"),
            generated_at=generated_at
            or datetime.now(UTC).isoformat(timespec="seconds"),
            filters=filters,
            denied=denied,
            prefer=order,
            report=report,
        )
    )


# -- the catalog that ships, as the base of a run --------------------------------------


def _base(sources: Sequence[Source]) -> PackageCatalog | None:
    """The packaged catalog where it is the first source.

    Its finished records need no second run, only what is laid on top.
    """
    first = sources[0] if sources else None
    return first.open() if isinstance(first, PackagedSource) else None


def _packaged(sources: Sequence[Source]) -> Iterator[PackageCatalog]:
    """The packaged catalogs among sources that are run in full.

    One that cannot be opened has failed as a source and is reported as such.
    """
    for source in sources:
        if isinstance(source, PackagedSource):
            try:
                catalog = source.open()
            except LLMDBError:
                continue
            if catalog is not None:
                yield catalog


def _policy(packaged: Sequence[PackageCatalog]) -> tuple[Any, Any, tuple[str, ...]]:
    """The policy that the packaged catalogs were built with.

    Of several, the highest that allows less than all, and the highest that prefers
    anything, says so; what any of them denies is denied.
    """
    allow: Any = "all"
    denied: dict[str, Any] = {}
    prefer: tuple[str, ...] = ()
    for catalog in packaged:
        own_allow, deny, own_prefer = catalog.policy()
        allow = allow if own_allow == "all" else own_allow
        prefer = tuple(own_prefer) or prefer
        for provider, patterns in deny.items():
            before = denied.get(provider, ())
            both = "all" in (before, patterns)
            denied[provider] = "all" if both else (*before, *patterns)
    return allow, denied, prefer


def _settled(
    packaged: Sequence[PackageCatalog], layers: Iterable[Layer]
) -> dict[str, dict[str, str]]:
    """By provider, the names that the policy of a build took → the ids they stand for."""
    found: dict[str, dict[str, str]] = {}
    names = _names_of(layers) if packaged else {}
    for catalog in packaged:
        judge = Judge(Filters("all", catalog.policy()[1]))
        for id in sorted(names.keys() & {*catalog.provider_ids}):
            denied = {name for name in names[id] if not judge.allows(id, name)}
            found.setdefault(id, {}).update(settled_names(catalog, id, denied))
    return found


def _names_of(layers: Iterable[Layer]) -> dict[str, set[str]]:
    """By provider, every id and alias that a layer speaks of."""
    found: dict[str, set[str]] = {}
    for layer in layers:
        for provider in layer.providers:
            found.setdefault(provider, set())
        for key, record in layer.models.items():
            own = found.setdefault(key.provider, set())
            own.add(key.id)
            if are_strings(record.get("aliases")):
                own.update(record["aliases"])
    return found


def _base_layer(source: Source, base: Catalog, upper: Iterable[Layer]) -> Layer:
    """The records of the base that upper layers touch; all others stay as they are."""
    known = set(base.provider_ids)
    touched: dict[str, set[str]] = {}
    for layer in upper:
        for id in layer.providers:
            touched.setdefault(id, set())
        for key in layer.models:
            touched.setdefault(key.provider, set()).add(key.id)
    shelves = {id: base.shelf(id) for id in sorted(touched) if id in known}
    models = {
        ModelKey(provider, id): shelf.models[id]
        for provider, shelf in shelves.items()
        for id in sorted(_meant(shelf, touched[provider]))
    }
    masks = {
        ModelKey(provider, id): mask
        for provider in shelves
        for id, mask in zip(*base.ranked(provider), strict=True)
    }
    return Layer(
        source=source_names([source])[0],
        providers={id: stated(shelf.provider) for id, shelf in shelves.items()},
        models={
            key: sparse_model(models[key], masks.get(key, 0) >> STATED)
            for key in models
        },
        built_providers={id: shelf.provider for id, shelf in shelves.items()},
        built_models=models,
    )


def _meant(shelf: Shelf, names: set[str]) -> set[str]:
    """The ids that names stand for: of an alias all models that claim it."""
    found = names & shelf.models.keys()
    aliases = names - found
    claimants = shelf.models.values() if aliases else ()
    return found | {m.id for m in claimants if not aliases.isdisjoint(m.aliases)}


def _prefer(names: Iterable[str], view: View) -> tuple[tuple[str, ...], list[str]]:
    """The order as provider ids, and a warning for each that there is not."""
    if isinstance(names, (str, bytes)):
        raise ConfigError(f"prefer takes several provider ids, not '{shown(names)}'")
    order, warnings, hints = [], [], Hints()
    for name in names:
        id = normalize_provider_id(name.strip()) if isinstance(name, str) else None
        if id is None:
            raise ConfigError(f"prefer: '{shown(name)}' is not a provider id")
        known = view.known_provider(id)
        if known is None:
            hint = ""
            if hints.afford(len(view.provider_ids)):
                from ..answers.advice import near_providers

                hint = did_you_mean(near_providers(view, name)[:1])
            warnings.append(f"prefer names the unknown provider '{shown(name)}'{hint}")
        order.append(known or id)
    return tuple(dict.fromkeys(order)), warnings


# -- report ----------------------------------------------------------------------------


def _report(
    given: Sequence[Layer],
    orphans: tuple[Dropped, ...],
    warnings: Iterable[str],
    base: Catalog | None,
) -> Report:
    dropped = (*(d for layer in given for d in layer.dropped), *orphans)
    orphaned = Counter(orphan.source for orphan in orphans)
    lost = Counter(d.source for d in dropped)
    counts = []
    for number, layer in enumerate(given):
        loaded = len(layer.providers) + len(layer.models) - orphaned[layer.source]
        if base is not None and number == 0:
            ids = base.provider_ids
            loaded = len(ids) + sum(len(base.ranked(id).ids) for id in ids)
        counts.append(LayerCount(layer.source, loaded, lost[layer.source]))
    return Report(
        layers=tuple(counts),
        dropped=dropped,
        ignored=tuple(i for layer in given for i in layer.ignored),
        warnings=(*(w for layer in given for w in layer.warnings), *warnings),
    )


def _log(report: Report, warnings: Iterable[str]) -> None:
    """Log these warnings of a run, and of each source what it lost."""
    log_warnings(warnings)
    dropped: dict[str, list[Dropped]] = {}
    for finding in report.dropped:
        dropped.setdefault(finding.source, []).append(finding)
    for layer in report.layers:
        if layer.dropped:
            logger.warning(
                "source %s: %d records loaded, %d dropped: %s (details at debug level)",
                *layer,
                _first_of(dropped[layer.source]),
            )
    for what, findings in (("dropped", report.dropped), ("ignored", report.ignored)):
        for finding in findings:
            spec, reason = _spec_of(finding), finding.reason
            logger.debug(
                "%s by %s: %s: %s %s", what, finding.source, spec, finding.field, reason
            )


def _first_of(dropped: Sequence[Dropped]) -> str:
    """The first records, each with the field that it was dropped for."""
    named = [
        f"{_spec_of(d)} ({shown(d.field)})" if d.field else _spec_of(d)
        for d in dropped[:_MOST_NAMED]
    ]
    return ", ".join([*named, "..."] if dropped[_MOST_NAMED:] else named)


def _spec_of(finding: Dropped) -> str:
    provider, id = shown(finding.provider) or "?", finding.id
    return provider if id is None else f"{provider}:{shown(id)}"
