"""Stage 8, Ensure viable: at least one provider and one model."""

from __future__ import annotations

from .._snapshot import Snapshot, catalog_of
from ..errors import EmptyCatalogError


def ensure_viable(snapshot: Snapshot) -> Snapshot:
    """The same snapshot; `EmptyCatalogError` if it has no provider or no model."""
    if not catalog_of(snapshot).is_empty():
        return snapshot
    what = "no model" if snapshot.provider_ids else "no provider"
    notes = list(snapshot.report.warnings)
    for dropped in snapshot.report.dropped[:5]:
        notes.append(f"dropped {dropped.provider!a} {dropped.id!a}: {dropped.reason}")
    why = f" ({'; '.join(notes)})" if notes else ""
    raise EmptyCatalogError(
        f"the catalog has {what} after all sources and filters{why}"
    )
