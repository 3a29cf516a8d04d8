"""The committed snapshot of an upstream: its canonical facts as files, and back.

One JSON file per provider, one model per line, so that a diff shows what changed; and
``edition.json``. Pure ASCII, sorted, and sparse: what an upstream leaves out is not
there.
"""

from __future__ import annotations

import lzma
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

from attr import field, fields, frozen

from llm_db.errors import ConfigError, DocumentError, LLMDBError, PullError, shown
from llm_db.pipeline import Dropped, Layer
from llm_db.sources import Finding, Packaged, normalize_provider_id
from llm_db.sources.checked import Checked, layer_of
from llm_db.sources.document import MAX_BYTES, parse_json, read_regular
from llm_db.sources.download.files import Change

from ..build.names import module_name
from ..text import cut, is_date, json_lines

EDITION_FILE = "edition.json"
F = TypeVar("F", Finding, Dropped)
#: Of each kind so many findings are written down, and of a name so many characters:
#: one long name may have thousands of values that are left out.
_MOST_FINDINGS, _MOST_CHARACTERS = 1000, 200


@frozen(kw_only=True)
class EditionRecord:
    """What ``edition.json`` says; ``accepted_loss``: what ``--accept-loss`` let go."""

    edition: str
    source_url: str
    sha256: str
    accepted_loss: Mapping[str, Any] | None = None


@frozen
class Committed:
    """The snapshot on disk; ``layer`` is empty if there is none.

    ``models`` is how many it had when it was whole: an interrupted pull leaves files
    of two editions, with more models than either, and the count of the older one.
    """

    layer: Layer = field(repr=False)
    models: int = 0
    edition: str | None = None
    problem: LLMDBError | None = None


def file_name(provider: str) -> str:
    """The file of a normalised provider id: ``"openai"`` → ``"openai.json"``.

    ``"edition"`` → ``"p_edition.json"``, which no other id has.
    """
    name = f"{module_name(provider)}.json"
    return f"p_{name}" if name == EDITION_FILE else name


def snapshot_files(document: Checked, edition: EditionRecord) -> dict[str, bytes]:
    """Every file of the snapshot, ``edition.json`` last."""
    files = {}
    for raw, provider in document.facts.items():
        files[file_name(normalize_provider_id(raw) or raw)] = _provider(provider)
    layer = document.layer
    head: dict[str, Any] = {
        "accepted_loss": edition.accepted_loss,
        "edition": edition.edition,
        "models": len(layer.models),
        "providers": len(layer.providers),
        "sha256": edition.sha256,
        "source_url": edition.source_url,
    }
    if edition.accepted_loss is None:
        del head["accepted_loss"]
    if document.facts.ignored:
        head |= _findings("ignored", document.facts.ignored)
    head |= _findings("dropped", layer.dropped)
    files[EDITION_FILE] = _lines(head, "*")
    return files


def _provider(provider: Mapping[str, Any]) -> bytes:
    fields = dict(sorted(provider.items()))
    models = sorted(fields.pop("models"), key=lambda model: str(model["id"]))
    return _lines({**fields, "models": models}, "models")


def _findings(what: str, found: Sequence[F]) -> dict[str, Any]:
    head: dict[str, Any] = {what: [_finding(one) for one in found[:_MOST_FINDINGS]]}
    if len(found) > _MOST_FINDINGS:
        head[f"{what}_unlisted"] = len(found) - _MOST_FINDINGS
    return head


def _finding(found: F) -> dict[str, Any]:
    record = shortened(found)._asdict()
    return {key: value for key, value in record.items() if key != "source"}


def shortened(found: F) -> F:
    """The same finding, its long texts cut, as it is written down and reported."""
    texts = {k: v for k, v in found._asdict().items() if isinstance(v, str)}
    return found._replace(**{k: cut(v, _MOST_CHARACTERS) for k, v in texts.items()})


def _lines(value: Mapping[str, Any], path: str) -> bytes:
    return (json_lines(value, path, sort=True, indent=2) + "\n").encode("ascii")


def changes_to(folder: Path, files: Mapping[str, bytes]) -> list[Change]:
    """What to write and delete so that the snapshot in ``folder`` is ``files``."""
    changes: list[Change] = [
        (folder / name, data)
        for name, data in files.items()
        if not _holds(folder / name, data)
    ]
    stray = sorted({path.name for path in folder.glob("*.json")} - set(files))
    return [*((folder / name, None) for name in stray), *changes]


def _holds(path: Path, data: bytes) -> bool:
    try:
        return read_regular(path, len(data)) == data
    except (OSError, DocumentError):
        return False


def read_committed(folder: Path, source: str) -> Committed:
    """The snapshot in ``folder``; if it cannot be read, ``problem`` says why."""
    empty = Layer(source=source)
    if not folder.is_dir():
        return Committed(empty)
    try:
        layer = layer_of(Packaged(snapshot=folder).load(), source)
        path = folder / EDITION_FILE
        found = parse_json(read_regular(path), str(path)) if path.is_file() else {}
    except LLMDBError as error:
        return Committed(empty, problem=error)
    models, counted = len(layer.models), found.get("models")
    models = min(models, counted) if type(counted) is int else models
    edition = found.get("edition")
    return Committed(layer, models, edition if isinstance(edition, str) else None)


def read_edition(folder: Path) -> EditionRecord | None:
    """What ``edition.json`` says, or None if it cannot be relied on."""
    path = folder / EDITION_FILE
    try:
        found = parse_json(read_regular(path), str(path))
        edition = EditionRecord(
            **{f.name: found.get(f.name) for f in fields(EditionRecord)}  # type: ignore[arg-type]
        )
    except (OSError, DocumentError):
        return None
    texts = edition.edition, edition.source_url, edition.sha256
    if not all(isinstance(text, str) for text in texts) or not is_date(texts[0]):
        return None
    return edition if isinstance(edition.accepted_loss, dict | None) else None


def read_file(path: Path, fix: str) -> bytes:
    """A file's bytes, unpacked where it is ``.xz``; no more than a pull takes."""
    try:
        if path.suffix == ".xz":
            with lzma.open(path) as packed:
                body = packed.read(MAX_BYTES + 1)
        else:
            with open(path, "rb") as file:
                body = file.read(MAX_BYTES + 1)
    except (OSError, EOFError, lzma.LZMAError) as error:
        problem = getattr(error, "strerror", None) or str(error)
        raise PullError(
            f"{shown(str(path), 200)} cannot be read: {shown(problem, 200)}; {fix}",
            reason="unreadable",
        ) from error
    if len(body) > MAX_BYTES:
        raise PullError(
            f"{shown(str(path), 200)} is larger than {MAX_BYTES} bytes; check that it"
            " is the catalog",
            reason="too_large",
        )
    return body


def require_date(text: str) -> str:
    """``text`` if it is a date ``YYYY-MM-DD``, else `ConfigError` (``bad_date``)."""
    if not is_date(text):
        raise ConfigError(
            f"the edition '{shown(text)}' is not a date; write it as YYYY-MM-DD",
            reason="bad_date",
        )
    return text
