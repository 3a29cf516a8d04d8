"""The gate: a new package replaces the old one only if it is what it was made from.

It is compiled and imported in fresh interpreters, and every record that comes out is
compared with the snapshot, types included.
"""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from llm_db._catalog import Catalog, PackageCatalog, Shelf, open_package
from llm_db._ids import shown
from llm_db.errors import LLMDBError

_CHILD = (
    "import gc, sys, json\n"
    "gc.disable()\n"
    "paths, *what = json.loads(sys.argv[1])\n"
    "sys.path[:0] = paths\n"
    "from llm_db_generator.build.verify import report\n"
    "report(*what)\n"
)
#: Compiling is most of the work: interpreters share it, one for every so many providers.
_MOST_INTERPRETERS = 4
_PROVIDERS_EACH = 32


def report(package: str, part: int, parts: int) -> None:
    """What a fresh interpreter does: import its part of the package, print its digests.

    The first also looks at what spans providers.
    """
    catalog = open_package(package)
    ids = catalog.provider_ids[part::parts]
    found: dict[str, Any] = {"providers": provider_digests(catalog, ids)}
    if part == 0:
        members = import_module(package).ProviderId
        found |= spanning_digests(catalog)
        found |= {"edition": catalog.edition, "members": list(map(str, members))}
    print(json.dumps(found))


@contextmanager
def require_equal(
    folder: Path, package: str, expected: dict[str, Any]
) -> Iterator[None]:
    """Look at ``folder/package`` while the block runs; then raise unless it imports and
    equals what was expected."""
    parts = min(
        _MOST_INTERPRETERS,
        os.cpu_count() or 1,
        1 + len(expected["providers"]) // _PROVIDERS_EACH,
    )
    roots = {_root(name) for name in ("llm_db", "llm_db_generator", "attr", "cattrs")}
    paths = [str(folder), *sorted(roots)]
    with ExitStack() as stack:
        children = [
            stack.enter_context(_child([paths, package, part, parts]))
            for part in range(parts)
        ]
        yield
        found: dict[str, Any] = {"providers": {}}
        for child in children:
            answer = _answer(child, package)
            found["providers"] |= answer.pop("providers")
            found |= answer
    wrong = [
        key for key in expected if key != "providers" and expected[key] != found[key]
    ]
    wrong += [
        id
        for id in {**expected["providers"], **found["providers"]}
        if expected["providers"].get(id) != found["providers"].get(id)
    ]
    if wrong:
        raise _refused(
            package, f"it differs from its snapshot in {', '.join(wrong[:5])}"
        )


@contextmanager
def _child(what: list[Any]) -> Iterator[subprocess.Popen[bytes]]:
    """A fresh interpreter: paths to import from, then what `report` takes."""
    with subprocess.Popen(
        [sys.executable, "-I", "-X", "utf8", "-c", _CHILD, json.dumps(what)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def _answer(child: subprocess.Popen[bytes], package: str) -> dict[str, Any]:
    out, err = child.communicate()
    if child.returncode != 0:
        last = err.decode("utf-8", "replace").strip().rpartition("\n")[2]
        raise _refused(package, f"it does not import: {shown(last, 300)}")
    answer: dict[str, Any] = json.loads(out)
    return answer


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
