"""The gate: a new package replaces the old one only if it equals its snapshot.

The package is compiled and imported in a fresh interpreter, and every record that comes
out is compared with the snapshot by digest, types included.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Iterable, Mapping
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from llm_db.errors import LLMDBError, shown
from llm_db.pipeline import Catalog, PackageCatalog, Shelf, open_package

from .columns import read_columns
from .history import read_tables

_CHILD = (
    "import gc, sys, json\n"
    "gc.disable()\n"
    "paths, package = json.loads(sys.argv[1])\n"
    "sys.path[:0] = paths\n"
    "from llm_db_generator.build.verify import report\n"
    "report(package)\n"
)


def report(package: str) -> None:
    """Print the digests of an installed package: what the fresh interpreter does."""
    catalog = open_package(package)
    members = list(map(str, import_module(package).ProviderId))
    found = {
        "edition": catalog.edition,
        "members": members,
        "columns": digest(read_columns(package)),
        "history": digest(read_tables(package)),
    }
    print(json.dumps({**catalog_digests(catalog), **found}))


def require_equal(folder: Path, package: str, expected: Mapping[str, Any]) -> None:
    """Raise unless ``folder/package`` imports and has the expected digests."""
    import subprocess

    roots = {_root(name) for name in ("llm_db", "llm_db_generator", "attr", "cattrs")}
    arguments = json.dumps([[str(folder), *sorted(roots)], package])
    done = subprocess.run(
        [sys.executable, "-I", "-X", "utf8", "-c", _CHILD, arguments],
        stdin=subprocess.DEVNULL,
        capture_output=True,
    )
    if done.returncode != 0:
        last = done.stderr.decode("utf-8", "replace").strip().rpartition("\n")[2]
        raise _refused(package, f"it does not import: {shown(last, 300)}")
    wrong = [*_unequal(expected, json.loads(done.stdout))]
    if wrong:
        raise _refused(
            package, f"it differs from its snapshot in {', '.join(wrong[:5])}"
        )


def _unequal(expected: Mapping[str, Any], found: Mapping[str, Any]) -> Iterable[str]:
    """The names of what differs: first what spans providers, then provider by provider."""
    spanning = (key for key in expected if key != "providers")
    yield from (key for key in spanning if expected[key] != found[key])
    wanted, got = expected["providers"], found["providers"]
    yield from (id for id in {**wanted, **got} if wanted.get(id) != got.get(id))


def _refused(package: str, why: str) -> LLMDBError:
    return LLMDBError(
        f"the new {package} was not taken, the old one is as it was: {why}; this is a"
        " fault of the generator, please report it",
        reason="gate",
    )


def _root(module: str) -> str:
    """The folder from which this process imports ``module``."""
    spec = find_spec(module)
    if spec is None or not spec.submodule_search_locations:
        raise LLMDBError(f"{module} cannot be found", reason="gate")
    return str(Path(spec.submodule_search_locations[0]).parent)


# -- digests ---------------------------------------------------------------------------


def digest(value: Any) -> str:
    """SHA-256 of plain data and records; ``1``, ``1.0`` and ``True`` differ.

    The order of keys does not count.
    """
    # Not escaped: JSON writes two lone surrogates in a row as it does one emoji.
    text = json.dumps(
        value,
        sort_keys=True,
        separators=(",", ":"),
        allow_nan=False,
        ensure_ascii=False,
        default=_stated,
    )
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _stated(record: Any) -> dict[str, Any]:
    """A record as plain data, defaults left out, as in its module.

    So a new field of the schema changes only the digests of records that have it.
    """
    return {field.alias: value for field, value in record.stated()}


def catalog_digests(catalog: PackageCatalog) -> dict[str, Any]:
    """One digest per provider, and one each for what spans them."""
    ids = catalog.provider_ids
    return {
        "providers": {id: _shelf_digest(catalog.shelf(id)) for id in ids},
        "ranked": digest({id: catalog.ranked(id) for id in ids}),
        "names": digest({id: _names(catalog, id) for id in ids}),
        "aliases": digest({id: dict(catalog.aliases(id)) for id in ids}),
        "policy": digest(plain_policy(*catalog.policy())),
    }


def _shelf_digest(shelf: Shelf) -> str:
    return digest([shelf.provider, dict(shelf.models), dict(shelf.aliases)])


def _names(catalog: Catalog, id: str) -> Any:
    names = catalog.names(id)
    return [sorted(names.ids), dict(names.aliases)]


def plain_policy(
    allow: Any, deny: Any, prefer: tuple[str, ...]
) -> tuple[Any, dict[str, Any], list[str]]:
    """A policy as JSON-ready data, providers sorted."""
    return _patterns(allow), _patterns(deny), list(prefer)


def _patterns(rules: Any) -> Any:
    if not isinstance(rules, Mapping):
        return rules
    return {p: r if r == "all" else list(r) for p, r in sorted(rules.items())}
