"""A snapshot as the catalog that its package will be."""

from __future__ import annotations

from typing import Any

from llm_db import Snapshot
from llm_db.pipeline import Ranked, catalog_of

from .verify import catalog_digests, digest


class Shipped:
    """A snapshot as the catalog that its package will be: what the filters let through."""

    def __init__(self, snapshot: Snapshot) -> None:
        view = catalog_of(snapshot)
        self._snapshot = snapshot
        self._ranked = {id: view.ranked(id) for id in view.provider_ids}
        self.provider_ids = view.provider_ids
        self.shelf, self.names, self.aliases = view.shelf, view.names, view.aliases
        self.provider_aliases = view.provider_aliases
        self.digests = catalog_digests(self)
        self.edition = f"{snapshot.edition}+{digest(self.digests)[:8]}"

    def ranked(self, provider: str) -> Ranked:
        """Its models in select's order."""
        return self._ranked[provider]

    def package_of(self, provider: str) -> None:
        """No package holds it yet."""

    def policy(self) -> tuple[Any, Any, tuple[str, ...]]:
        """The allow, deny and prefer that are baked in."""
        allow, deny = self._snapshot.filters
        return allow, deny, self._snapshot.prefer
