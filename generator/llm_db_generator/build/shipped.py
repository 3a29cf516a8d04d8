"""A snapshot as the catalog that its package will be."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from llm_db import Snapshot
from llm_db.pipeline import Ranked, catalog_of
from llm_db.schema import Model

from .verify import catalog_digests, digest


class Shipped:
    """A snapshot as the catalog that its package will be: what the filters let through.

    ``empty_providers``: whether providers without a model are in it, too.
    """

    def __init__(self, snapshot: Snapshot, empty_providers: bool = True) -> None:
        view = catalog_of(snapshot)
        self._snapshot = snapshot
        ranked = {id: view.ranked(id) for id in view.provider_ids}
        self._ranked = {
            id: models for id, models in ranked.items() if empty_providers or models.ids
        }
        self.provider_ids = tuple(self._ranked)
        self.shelf, self.names, self.aliases = view.shelf, view.names, view.aliases
        self._provider_aliases = view.provider_aliases()
        self.digests = catalog_digests(self)
        self.edition = f"{snapshot.edition}+{digest(self.digests)[:8]}"

    def ranked(self, provider: str) -> Ranked:
        """Its models in select's order."""
        return self._ranked[provider]

    def models(self) -> list[Model]:
        """All of them, provider by provider in that order."""
        return [
            self.shelf(provider).models[id]
            for provider, ranked in self._ranked.items()
            for id in ranked.ids
        ]

    def package_of(self, provider: str) -> None:
        """No package holds it yet."""

    def provider_aliases(self) -> Mapping[str, str]:
        """Further names of providers → id."""
        aliases = self._provider_aliases.items()
        return {alias: id for alias, id in aliases if id in self._ranked}

    def policy(self) -> tuple[Any, Any, tuple[str, ...]]:
        """The allow, deny and prefer that are baked in."""
        allow, deny = self._snapshot.filters
        prefer = tuple(id for id in self._snapshot.prefer if id in self._ranked)
        return allow, deny, prefer
