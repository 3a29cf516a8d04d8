"""Open whatever holds an edition of a catalog.

A wheel or an unpacked catalog package (read without running it), an installed package,
a models.dev api.json, canonical JSON, a snapshot folder, a project folder, or a day of
the history.
"""

from __future__ import annotations

import lzma
import struct
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from llm_db import Snapshot
from llm_db.errors import ConfigError, DocumentError, SourceError, shown
from llm_db.pipeline import run
from llm_db.sources import Config, Packaged, Remote, Source
from llm_db.sources.document import MAX_BYTES, parse_json, read_regular

from ..project import CATALOG_TOML, edition_date, open_project
from ..text import is_date
from .difference import Edition
from .static import Reader, read_package

#: Far more than any module, any snapshot or any catalog has; a zip bomb has more.
_MAX_MODULE, _MAX_JSON, _MAX_WHEEL = 2 * 2**20, MAX_BYTES, 128 * 2**20


#: What zipfile and its decompressors raise for bytes that are not an archive.
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    NotImplementedError,  # a compression that Python does not know
    RuntimeError,  # an encrypted member
    EOFError,
    ValueError,
    KeyError,
    IndexError,
    OverflowError,
    struct.error,
    UnicodeError,
)


def open_edition(what: str) -> Edition:
    """The edition at this path, of this day, or of this installed package.

    Raises `DocumentError`, `SourceError` or `ConfigError` for anything else.
    """
    path = Path(what)
    name = shown(what, 200)
    if path.is_dir():
        return _folder(path, name)
    if path.is_file():
        try:
            # Also one whose end, where a zip has its index, is cut off.
            if path.suffix == ".whl" or zipfile.is_zipfile(path):
                return _wheel(path, name)
            return _json(path, name)
        except OSError as error:
            raise _unreadable(name, error) from error
    if is_date(what):
        from .recorded import recorded_edition

        return recorded_edition(what, Path())
    if all(part.isidentifier() for part in what.split(".")):
        try:
            return _of_snapshot(name, Snapshot.of_package(what))
        except ConfigError as error:
            # A missing file such as old.json looks like the name of a package.
            if not isinstance(error.__cause__, ModuleNotFoundError):
                raise
    raise SourceError(
        f"{name} is not a file, a folder, a day or the name of an installed package"
    )


def _unreadable(name: str, error: OSError) -> SourceError:
    return SourceError(f"{name} cannot be read: {error.strerror or error}")


def _of_snapshot(name: str, snapshot: Snapshot) -> Edition:
    edition = "" if snapshot.edition == "undated" else f" ({shown(snapshot.edition)})"
    models = {(k.provider, k.id): m for k, m in snapshot.models_by_key.items()}
    return Edition(f"{name}{edition}", snapshot.providers_by_id, models)


# -- folders ---------------------------------------------------------------------------


def _folder(path: Path, name: str) -> Edition:
    if (path / CATALOG_TOML).is_file():
        from ..build.generate import build_snapshot

        return _of_snapshot(name, build_snapshot(open_project(path)))
    if (path / "__init__.py").is_file():
        return read_package(_reader_of(path, name), name)
    folders = [path] if (path / "edition.json").is_file() else _snapshots(path)
    if not folders:
        raise SourceError(
            f"{name} is not a project, a snapshot folder or a catalog package"
        )
    sources: list[Source] = [Packaged(snapshot=folder) for folder in folders]
    return _of_snapshot(name, run(sources, strict=True, edition=edition_date(folders)))


def _snapshots(path: Path) -> list[Path]:
    return sorted(file.parent for file in path.glob("*/edition.json"))


def _reader_of(path: Path, name: str) -> Reader:
    def read(file: str) -> bytes | None:
        try:
            return read_regular(path / file, _most(file), f"{name}: {file}")
        except FileNotFoundError:
            return None
        except OSError as error:
            raise _unreadable(name, error) from error

    return read


def _most(file: str) -> int:
    """How many bytes a file of a package may have."""
    return _MAX_JSON if file.endswith(".json") else _MAX_MODULE


# -- files -----------------------------------------------------------------------------


def _json(path: Path, name: str) -> Edition:
    """models.dev's form has an object of models per provider, the canonical a list."""
    document = parse_json(read_regular(path, name=name), name)
    source: Source
    if any(isinstance(p, dict) and _has_object(p) for p in document.values()):
        source = Remote([path])
    else:
        source = Config(document)
    return _of_snapshot(name, run([source], strict=True))


def _has_object(provider: Mapping[str, Any]) -> bool:
    return isinstance(provider.get("models"), dict)


def _wheel(path: Path, name: str) -> Edition:
    if path.stat().st_size > _MAX_WHEEL:
        raise DocumentError(f"{name} is too large")
    with _readable(name), zipfile.ZipFile(path) as wheel:
        files = {info.filename: info for info in wheel.infolist()}
        if sum(info.file_size for info in files.values()) > _MAX_WHEEL:
            raise DocumentError(f"{name} is too large")

        def reader(package: str) -> Reader:
            def read(file: str) -> bytes | None:
                info = files.get(f"{package}/{file}")
                if info is None:
                    return None
                if info.file_size > _most(file):
                    raise DocumentError(f"{name}: {shown(file)} is too large")
                with _readable(name):
                    return wheel.read(info)

            return read

        package = _catalog_in(files, reader, name)
        return read_package(reader(package), name)


@contextmanager
def _readable(name: str) -> Iterator[None]:
    """What zipfile raises for a broken archive as a `DocumentError`."""
    try:
        yield
    except _BROKEN as error:
        problem = shown(str(error) or type(error).__name__, 200)
        raise DocumentError(f"{name} is not a readable wheel: {problem}") from error


def _catalog_in(files: Iterable[str], reader: Any, name: str) -> str:
    """The one package of the wheel that is marked as a catalog."""
    packages = [
        file.removesuffix("/__init__.py")
        for file in files
        if file.count("/") == 1 and file.endswith("/__init__.py")
    ]
    found = [p for p in packages if b"\nEMBEDDED: Final" in reader(p)("__init__.py")]
    if len(found) != 1:
        raise DocumentError(f"{name} holds {len(found) or 'no'} catalog packages")
    return found[0]
