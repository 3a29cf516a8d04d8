"""`Packaged`: the catalog that ships, and in a build the committed snapshot."""

from __future__ import annotations

from collections.abc import Mapping
from os import PathLike
from pathlib import Path
from typing import Any

from .._canonical import Canonical, Finding
from .._catalog import Catalog, PackageCatalog, catalog_name, open_package
from .._select import sparse_model
from .._sparse import stated
from .._text import shown
from ..errors import DocumentError, SourceError
from .document import parse_json, read_regular


class Packaged:
    """The catalog package ``catalog`` (by default the one in use) as a layer.

    With ``snapshot``, a folder of canonical facts that ``llm-db pull`` wrote: one JSON
    file per provider, and ``edition.json``. A folder that is not there, or empty, is an
    empty layer and a warning.
    """

    name = "packaged"

    def __init__(
        self,
        *,
        catalog: str | None = None,
        snapshot: str | PathLike[str] | None = None,
    ) -> None:
        self.catalog = catalog
        self.snapshot = None if snapshot is None else Path(snapshot)

    def load(self) -> Canonical:
        """All records of the catalog, or of the snapshot folder."""
        if self.snapshot is not None:
            return _read_snapshot(self.snapshot)
        catalog = open_package(self.catalog or catalog_name())
        return Canonical({id: _canonical(catalog, id) for id in catalog.provider_ids})

    def open(self) -> PackageCatalog | None:
        """The catalog package, read afresh where it carries JSON; None for a folder."""
        if self.snapshot is not None:
            return None
        return open_package(self.catalog or catalog_name())


def _canonical(catalog: Catalog, id: str) -> Mapping[str, Any]:
    shelf = catalog.shelf(id)
    bits = catalog.ranked(id).stated()
    models = [sparse_model(m, bits.get(m.id, 0)) for m in shelf.models.values()]
    return {**stated(shelf.provider), "models": models}


def _read_snapshot(folder: Path) -> Canonical:
    paths = sorted(folder.glob("*.json"))
    if not paths:  # nor is it one that a pull made and could not fill
        return Canonical(
            {},
            warnings=[f"there is no snapshot {shown(folder.name)}; run `llm-db pull`"],
        )
    found: dict[str, Mapping[str, Any]] = {}
    dropped: list[Finding] = []
    ignored: list[Finding] = []
    warnings: list[str] = []
    for path in paths:
        try:
            document = parse_json(read_regular(path), str(path))
        except OSError as error:
            raise SourceError(f"{path} cannot be read: {error.strerror}") from error
        if path.name == "edition.json":
            dropped = _findings(document, "dropped", path)
            ignored = _findings(document, "ignored", path)
            warnings = [
                f"{document[key]} more records of {shown(folder.name)} were {what}"
                for what in ("dropped", "ignored")
                if type(document.get(key := f"{what}_unlisted")) is int
            ]
            continue
        id, models = document.get("id"), document.get("models")
        if not isinstance(id, str) or not isinstance(models, list) or id in found:
            raise DocumentError(
                f"{shown(str(path), 200)} is not a provider of a snapshot; run"
                " `llm-db pull` to rewrite it"
            )
        found[id] = document
    if folder / "edition.json" not in paths:
        warnings.append(
            f"the snapshot {shown(folder.name)} has no edition.json, so nothing says of"
            " what day it is; put the committed file back, or run `llm-db pull`"
        )
    return Canonical(found, dropped=dropped, ignored=ignored, warnings=warnings)


def _findings(edition: Mapping[str, Any], key: str, path: Path) -> list[Finding]:
    """What the pull left out is named by every run on its snapshot."""
    try:
        return [
            Finding(str(d["provider"]), d["id"], str(d["field"]), str(d["reason"]))
            for d in edition.get(key, [])
        ]
    except (TypeError, KeyError) as error:
        raise DocumentError(
            f"{shown(str(path), 200)} lists unreadable {key} records; run"
            " `llm-db pull` to rewrite it"
        ) from error
