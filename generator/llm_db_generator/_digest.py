"""Digests of records: what tells two catalogs apart, to the type of every number."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from typing import Any

from llm_db._catalog import PackageCatalog
from llm_db.pipeline import Catalog, Shelf


def digest(value: Any) -> str:
    """SHA-256 of plain data; ``1``, ``1.0`` and ``True`` differ, key order does not."""
    # Not escaped: JSON writes two lone surrogates in a row as it does one emoji.
    text = json.dumps(
        value,
        sort_keys=True,
        separators=(",", ":"),
        allow_nan=False,
        ensure_ascii=False,
    )
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def shelf_digest(shelf: Shelf) -> str:
    """The digest of one provider's records and aliases."""
    models = {id: model.to_dict() for id, model in shelf.models.items()}
    return digest([shelf.provider.to_dict(), models, dict(shelf.aliases)])


def plain_policy(
    allow: Any, deny: Any, prefer: tuple[str, ...]
) -> tuple[Any, dict[str, Any], list[str]]:
    """A policy as JSON-ready data, providers sorted."""
    return _patterns(allow), _patterns(deny), list(prefer)


def _patterns(rules: Any) -> Any:
    if not isinstance(rules, Mapping):
        return rules
    return {p: r if r == "all" else list(r) for p, r in sorted(rules.items())}


def catalog_digests(catalog: PackageCatalog) -> dict[str, Any]:
    """One digest per provider, and one each for what spans them."""
    return {
        "providers": provider_digests(catalog, catalog.provider_ids),
        **spanning_digests(catalog),
    }


def provider_digests(catalog: Catalog, ids: Iterable[str]) -> dict[str, str]:
    """One digest for each of these providers."""
    return {id: shelf_digest(catalog.shelf(id)) for id in ids}


def spanning_digests(catalog: PackageCatalog) -> dict[str, str]:
    """One digest each for the order of selection, names, aliases and policy."""
    ids = catalog.provider_ids
    return {
        "ranked": digest({id: catalog.ranked(id) for id in ids}),
        "names": digest({id: _names(catalog, id) for id in ids}),
        "aliases": digest({id: dict(catalog.aliases(id)) for id in ids}),
        "policy": digest(plain_policy(*catalog.policy())),
    }


def _names(catalog: Catalog, id: str) -> Any:
    names = catalog.names(id)
    return [sorted(names.ids), dict(names.aliases)]
