"""The gate: a new package replaces the old one only if it equals its snapshot.

The package is compiled and imported in a fresh interpreter, and every record that comes
out is compared with the snapshot by digest, types included.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import sys
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from importlib import import_module
from importlib.util import find_spec
from json.encoder import encode_basestring as quoted
from pathlib import Path
from shutil import rmtree
from typing import IO, TYPE_CHECKING, Any

from llm_db.errors import LLMDBError, shown
from llm_db.pipeline import Catalog, PackageCatalog, Shelf, open_package
from llm_db.schema import Model, Provider

from .columns import read_columns
from .history import read_tables

if TYPE_CHECKING:
    from subprocess import Popen

_CHILD = """
import gc, json, sys
from py_compile import PycInvalidationMode, compile
gc.disable()
paths, package = json.loads(sys.argv[1])
for line in sys.stdin:
    path = json.loads(line)
    if path is None:
        break
    compile(path, doraise=True, invalidation_mode=PycInvalidationMode.TIMESTAMP)
else:
    sys.exit()  # the process that asked has ended
sys.path[:0] = paths
from llm_db_generator.build.verify import report
report(package)
"""


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


class Gate:
    """A fresh interpreter that compiles a package while it is written, then imports it.

    ``expected`` gives the digests that the package must have; it is asked at the end.
    """

    def __init__(self, package: str, expected: Callable[[], Mapping[str, Any]]) -> None:
        self._package = package
        self._expected = expected
        self._child: Popen[bytes] | None = None
        self._said: IO[bytes]

    def wrote(self, folder: Path, name: str) -> None:
        """Compile one module of the package, which is made in ``folder``, meanwhile."""
        self._say(folder, str(folder / self._package / name))

    def require_equal(self, folder: Path) -> None:
        """Raise unless the package imports from ``folder`` and has these digests.

        If it does not, it is asked again without any bytecode. That of unchanged modules
        comes from the old package, and Python takes bytecode for current if its source
        has the same size and time as now: so it does after a ``git checkout`` within the
        second, or if all files are given one time. The sources are what counts.
        """
        why = self._refusal(folder)
        if why is not None:
            self.close()
            for kept in [*(folder / self._package).rglob("__pycache__")]:
                rmtree(kept)
            why = self._refusal(folder)
        if why is not None:
            raise _refused(self._package, why)

    def _refusal(self, folder: Path) -> str | None:
        """What is wrong with the package; ``None`` if nothing is."""
        child = self._say(folder, None)
        out, _ = child.communicate()
        if child.returncode != 0:
            self._said.seek(0)
            err = self._said.read().decode("utf-8", "replace")
            last = err.strip().rpartition("\n")[2] or f"status {child.returncode}"
            refused = re.match(r"OSError: \[Errno (\d+)\]", last)
            if refused:  # a full disk, say: the package is not to blame
                number = int(refused[1])
                raise OSError(number, os.strerror(number), str(folder))
            return f"it does not import: {shown(last, 300)}"
        wrong = [*_unequal(self._expected(), json.loads(out))]
        return f"it differs from its snapshot in {', '.join(wrong[:5])}" if wrong else None

    def close(self) -> None:
        """End the interpreter, wherever it is."""
        child, self._child = self._child, None
        if child is not None:
            child.kill()
            for pipe in (child.stdin, child.stdout):
                with suppress(OSError):  # what nobody read
                    assert pipe is not None
                    pipe.close()
            child.wait()
            self._said.close()

    def _say(self, folder: Path, path: str | None) -> Popen[bytes]:
        child = self._child = self._child or self._start(folder)
        assert child.stdin is not None
        with suppress(OSError):  # it gave up, and says why at the end
            child.stdin.write(f"{json.dumps(path)}\n".encode("ascii"))
            child.stdin.flush()
        return child

    def _start(self, folder: Path) -> Popen[bytes]:
        from subprocess import PIPE, Popen
        from tempfile import TemporaryFile

        # A file, not a pipe: it could fill up while nobody reads.
        self._said = TemporaryFile()  # noqa: SIM115

        roots = {_root(name) for name in ("llm_db", "llm_db_generator", "attr", "cattrs")}
        paths = [str(folder), *sorted(roots)]
        given = json.dumps([paths, self._package])
        return Popen(
            [sys.executable, "-I", "-X", "utf8", "-c", _CHILD, given],
            stdin=PIPE,
            stdout=PIPE,
            stderr=self._said,
        )


def _unequal(expected: Mapping[str, Any], found: Mapping[str, Any]) -> Iterable[str]:
    """The names of what differs: first what spans providers, then provider by provider."""
    spanning = (key for key in expected if key != "providers")
    yield from (key for key in spanning if expected[key] != found[key])
    wanted, got = expected["providers"], found["providers"]
    yield from (id for id in {**wanted, **got} if wanted.get(id) != got.get(id))


def _refused(package: str, why: str) -> LLMDBError:
    return LLMDBError(
        f"the new {package} was rejected, and the old one is unchanged: {why}; this is"
        " a bug in the generator, please report it",
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
    return _sha256(_json(value))


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _stated(record: Any) -> dict[str, Any]:
    """A record as plain data, defaults left out, as in its module.

    So a new field of the schema changes only the digests of records that have it.
    """
    return {field.alias: value for field, value in record.stated()}


#: Plain data and records as JSON, keys sorted. Not escaped: else two lone surrogates in a
#: row would be written as one emoji is.
_json = json.JSONEncoder(
    sort_keys=True,
    separators=(",", ":"),
    allow_nan=False,
    ensure_ascii=False,
    default=_stated,
).encode


def catalog_digests(catalog: PackageCatalog) -> dict[str, Any]:
    """One digest per provider, and one each for what spans them."""
    ids, write = catalog.provider_ids, _Writer()
    return {
        "providers": {p: _sha256(write.shelf(catalog.shelf(p))) for p in ids},
        "ranked": digest({p: catalog.ranked(p) for p in ids}),
        "names": digest({p: _names(catalog, p) for p in ids}),
        "aliases": digest({p: dict(catalog.aliases(p)) for p in ids}),
        "policy": digest(plain_policy(*catalog.policy())),
    }


class _Writer:
    """Writes what `_json` does; an object that many records hold, once."""

    def __init__(self) -> None:
        self._known: dict[int, tuple[Any, str]] = {}

    def shelf(self, shelf: Shelf) -> str:
        """The provider, its models by id, and their aliases."""
        provider, aliases = self._record(shelf.provider), _json(dict(shelf.aliases))
        models = [
            f"{quoted(id)}:{self._record(model)}"
            for id, model in sorted(shelf.models.items())
        ]
        return f"[{provider},{_object(models)},{aliases}]"

    def _record(self, record: Model | Provider) -> str:
        parts = [
            f'"{field.alias}":{quoted(value) if type(value) is str else self._part(value)}'
            for field, value in record.stated()
        ]
        # Sorted as their names are: no character of a name comes before a quote.
        return _object(sorted(parts))

    def _part(self, value: Any) -> str:
        made = self._known.get(id(value))
        if made is None:  # kept with the value: its id is its own
            made = self._known[id(value)] = value, _json(value)
        return made[1]


def _object(pairs: Iterable[str]) -> str:
    return "{" + ",".join(pairs) + "}"


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
