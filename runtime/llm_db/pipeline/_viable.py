"""Stage 8, Ensure viable: at least one provider and one model."""

from __future__ import annotations

from .._snapshot import Snapshot, catalog_of
from .._text import one_line, shown
from ..errors import EmptyCatalogError

#: Warnings, and dropped records, that the message names.
_SHOWN = 5

#: Sources that usually stand on top of another one.
_ON_TOP = frozenset({"config", "corrections", "litellm", "local", "runtime"})


def ensure_viable(snapshot: Snapshot) -> Snapshot:
    """The same snapshot; `EmptyCatalogError` if it has no provider or no model."""
    if not catalog_of(snapshot).is_empty():
        return snapshot
    what = "no model" if snapshot.provider_ids else "no provider"
    warnings, dropped = snapshot.report.warnings, snapshot.report.dropped
    notes = [one_line(warning) for warning in warnings[:_SHOWN]]
    sources = {layer.source for layer in snapshot.report.layers}
    if sources and sources <= _ON_TOP:
        notes.insert(
            0, "nothing is below the others: is the source `packaged` missing?"
        )
    for d in dropped[:_SHOWN]:
        named = f"'{shown(d.provider)}'" + (f" '{shown(d.id)}'" if d.id else "")
        notes.append(f"dropped {named}: {one_line(d.reason)}")
    more = len(warnings[_SHOWN:]) + len(dropped[_SHOWN:])
    notes += [f"and {more} more"] if more else []
    why = f" ({'; '.join(notes)})" if notes else ""
    raise EmptyCatalogError(
        f"the catalog has {what} after all sources and filters{why}"
    )
