"""`Local`: a tree of TOML files, one folder per provider, made to be reviewed."""

from __future__ import annotations

import logging
import os
from collections import deque
from collections.abc import Mapping
from os import PathLike
from pathlib import Path
from typing import Any, NamedTuple

from .._canonical import Canonical, Failure, Finding
from .._ids import normalize_provider_id
from .._sparse import shape_of, unknown_keys
from .._text import quoted, shown
from ..errors import DocumentError, LLMDBError, SourceError
from ..schema import Model, Provider
from .document import DirReader, FileReader, parse_toml, problem_of, read_part

logger = logging.getLogger("llm_db")


#: What a model's file cannot say.
_NOT_OF_MODELS = {
    **dict.fromkeys(
        shape_of(Provider).fields - shape_of(Model).fields,
        "it belongs in the provider's own file, named after the folder",
    ),
    "prices": "did you mean `cost`, or `[[price]]`, which dates a price?",
}

#: What a provider's file cannot say.
_NOT_OF_PROVIDERS = {
    **dict.fromkeys(
        shape_of(Model).fields - shape_of(Provider).fields | {"price"},
        "it belongs in a model's file",
    ),
    "exclude_models": "use deny in a policy instead",
}

#: What LLMDB calls the file of a provider.
_PROVIDER_FILE = "provider.toml"

#: In how many folders at most a TOML file is looked for where none belongs.
_LOOKED_INTO = 1000


class PriceBlocks(NamedTuple):
    """What a file says a model cost when, as it stands there: not yet checked."""

    path: str
    provider: str
    id: Any
    blocks: Any


class Local:
    """Reads ``<dir>/<provider>/<provider>.toml`` and ``<dir>/<provider>/<model>.toml``.

    The folder's name is the provider; a model's ``id`` defaults to its file's stem. An
    unknown key goes to ``extra``, with a warning that names the nearest known one; a
    tree of LLMDB, whose provider files are called ``provider.toml``, is read, too;
    ``[[price]]`` blocks are for `prices`. A file that fails is logged and skipped;
    `SourceError` (``no_data``) if the folder cannot be read.
    """

    name = "local"

    def __init__(
        self,
        dir: str | PathLike[str],
        *,
        file_reader: FileReader = Path.read_bytes,
        dir_reader: DirReader = os.listdir,
    ) -> None:
        self.dir = Path(dir)
        self.file_reader = file_reader
        self.dir_reader = dir_reader

    def load(self) -> Canonical:
        """The canonical data of all readable files; providers and files in name order."""
        found: dict[str, Mapping[str, Any]] = {}
        warnings: list[str] = []
        failures: list[Failure] = []
        dropped: list[Finding] = []
        for folder in self._folders(warnings):
            provider: dict[str, Any] | None = None
            models: list[dict[str, Any]] = []
            names = self._files(folder, failures, warnings)
            own = _provider_file(names, folder)
            for name in names:
                part = f"{folder}/{name}"
                try:
                    record = self._read(folder, name)
                except LLMDBError as error:
                    logger.warning("%s: skipped: %s", self.name, error)
                    failures.append(Failure(part, error))
                    continue
                is_provider = name == own or (
                    own is None and _is_elsewhere_the_providers(name, record, folder)
                )
                if is_provider and record.pop("models", None) is not None:
                    warnings.append(
                        f"{shown(part)}: 'models' is ignored: each model has a file of"
                        " its own"
                    )
                dated = not is_provider and record.pop("price", None) is not None
                if dated and record.keys() <= {"id"}:
                    continue  # what it cost once makes no model
                if not is_provider:
                    warnings += _without_dimensions(record, part)
                cls = Provider if is_provider else Model
                elsewhere = _NOT_OF_PROVIDERS if is_provider else _NOT_OF_MODELS
                unknown = unknown_keys(record, cls, elsewhere)
                warnings += [f"{shown(part)}: {text}" for text in unknown]
                stem = name.removesuffix(".toml")
                id = record.get("id", stem)
                if is_provider:
                    provider = record
                elif isinstance(id, str) and id:
                    models.append({"id": id, **record})
                else:  # named by its file: nothing else tells it from others
                    text = f"expected a non-empty string, got {quoted(id)}"
                    dropped.append(Finding(folder, stem, "id", text))
            if provider is not None or models:
                found[folder] = {"id": folder, **(provider or {}), "models": models}
        return Canonical(
            found, dropped=dropped, warnings=warnings, failures=failures, by_hand=True
        )

    def prices(self) -> list[PriceBlocks]:
        """The ``[[price]]`` blocks of the model files: what a model cost when.

        They are no facts of today, so `load` leaves them out; a build puts them into the
        catalog's history. Unlike `load` it raises for a file that fails.
        """
        found = []
        for folder in self._folders([]):
            failures: list[Failure] = []
            names = self._files(folder, failures, [])
            own = _provider_file(names, folder)
            for failure in failures:
                raise failure.error
            for name in names:
                record = self._read(folder, name)
                if name != own and "price" in record:
                    id = record.get("id", name.removesuffix(".toml"))
                    path = str(self.dir / folder / name)
                    found.append(PriceBlocks(path, folder, id, record["price"]))
        return found

    def _folders(self, warnings: list[str]) -> list[str]:
        try:
            names = sorted(self.dir_reader(self.dir))
        except Exception as error:  # a reader of someone's own raises what it likes
            raise SourceError(
                f"{self.name}: cannot read the folder {shown(str(self.dir), 200)}:"
                f" {problem_of(error)}",
            ) from error
        warnings += [
            f"{shown(name)} is not read: a file belongs in its provider's folder"
            for name in names
            if _is_toml(name)
        ]
        folders = [n for n in names if not n.startswith(".") and not _is_toml(n)]
        warnings += [_of_another_format(n) for n in folders if _is_of_another_format(n)]
        return folders

    def _files(
        self, folder: str, failures: list[Failure], warnings: list[str]
    ) -> list[str]:
        try:
            names = sorted(self.dir_reader(self.dir / folder))
        except NotADirectoryError:
            return []
        except Exception as error:
            problem = DocumentError(
                f"{shown(str(self.dir / folder), 200)} cannot be read:"
                f" {problem_of(error)}",
                reason="unreadable",
            )
            logger.warning("%s: skipped: %s", self.name, problem)
            failures.append(Failure(folder, problem))
            return []
        seen = [name for name in names if not name.startswith(".")]
        for name in seen:
            if name.endswith(".toml"):
                continue
            part = f"{folder}/{name}"
            if _is_toml(name):
                warnings.append(f"{shown(part)} is not read: the suffix is '.toml'")
            elif _is_of_another_format(name):
                warnings.append(_of_another_format(part))
            elif self._holds_toml(self.dir / folder / name):
                warnings.append(
                    f"{shown(part)} is not read: a model's file belongs directly in its"
                    " provider's folder; an id with a slash is written in it as 'id'"
                )
        return [name for name in seen if name.endswith(".toml")]

    def _holds_toml(self, path: Path) -> bool:
        """Whether a TOML file is in the folder, or deeper down."""
        folders = deque([path])
        for _ in range(_LOOKED_INTO):
            if not folders:
                break
            folder = folders.popleft()
            try:
                names = [*self.dir_reader(folder)]
            except Exception:  # most likely a file; readers differ in what they raise
                continue
            if any(map(_is_toml, names)):
                return True
            folders += [folder / name for name in names if not name.startswith(".")]
        return False

    def _read(self, folder: str, name: str) -> dict[str, Any]:
        path = self.dir / folder / name
        return parse_toml(read_part(self.file_reader, path), str(path))


def _is_elsewhere_the_providers(
    name: str, record: Mapping[str, Any], folder: str
) -> bool:
    """Whether it is LLMDB's file of a provider, and not a model of that name."""
    id = record.get("id", folder)
    same = isinstance(id, str) and normalize_provider_id(id) is not None
    known = normalize_provider_id(folder)
    return name == _PROVIDER_FILE and same and normalize_provider_id(id) == known


def _without_dimensions(record: dict[str, Any], part: str) -> list[str]:
    """LLMDB's ``embeddings``, a table of dimensions, as true; the numbers go to extra."""
    given = record.get("capabilities")
    table = given.get("embeddings") if isinstance(given, dict) else None
    extra = record.setdefault("extra", {}) if isinstance(table, dict) else None
    if not isinstance(given, dict) or not isinstance(extra, dict):
        return []
    on = table.get("enabled", True) if isinstance(table, dict) else True
    record["capabilities"] = {**given, "embeddings": on}
    extra.setdefault("embeddings", table)
    return [
        f"{shown(part)}: capabilities.embeddings is true or false; its table goes to"
        " extra.embeddings"
    ]


def _is_toml(name: str) -> bool:
    return name.lower().endswith(".toml")


def _is_of_another_format(name: str) -> bool:
    return name.lower().endswith((".json", ".yaml", ".yml"))


def _of_another_format(part: str) -> str:
    return f"{shown(part)} is not read: facts are written in TOML, in files '*.toml'"


def _provider_file(names: list[str], folder: str) -> str | None:
    """The file of the folder's name, or the first that spells the same id otherwise."""
    if f"{folder}.toml" in names:
        return f"{folder}.toml"
    id = normalize_provider_id(folder)
    same = (n for n in names if normalize_provider_id(n.removesuffix(".toml")) == id)
    return None if id is None else next(same, None)
