"""The download cache: what was fetched, kept so that no crash can leave it half done.

A cache folder holds, per URL, ``<stem>.json`` and ``<stem>.manifest.json`` (in force),
and the last three accepted bodies as ``<stem>.<8 hex>.json``, each with its manifest.
Hold `files.locked` around everything that writes.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from attrs import asdict, evolve, field, frozen

from ...errors import PullError
from . import cached_file
from .fetch import (
    Fetched,
    Validators,
    clean_etag,
    clean_last_modified,
    public_url,
)
from .files import Change, committed, os_errors, read_if_there

__all__ = ["Cache", "Cached", "Manifest"]

KEEP = 3


@frozen
class Manifest:
    """Where a body came from, and what it must be; ``edition``: the date it was given.

    ``number`` is that of a kept copy, in the order in which they were accepted: clocks
    jump.
    """

    source_url: str
    etag: str | None
    last_modified: str | None
    sha256: str
    size_bytes: int
    downloaded_at: str
    edition: str | None = None
    number: int | None = None

    def to_dict(self) -> dict[str, Any]:
        optional = ("edition", "number")
        found = asdict(self)
        return {k: v for k, v in found.items() if v is not None or k not in optional}

    def to_bytes(self) -> bytes:
        return (json.dumps(self.to_dict(), indent=2) + "\n").encode("ascii")

    @classmethod
    def from_bytes(cls, data: bytes | None) -> Manifest | None:
        """The manifest in ``data``, or None if it does not hold one."""
        try:
            got = json.loads(data or b"")
            manifest = cls(**got)
        except (ValueError, TypeError, RecursionError):
            return None
        texts = manifest.source_url, manifest.sha256, manifest.downloaded_at
        if type(manifest.size_bytes) is not int or {type(text) for text in texts} != {
            str
        }:
            return None
        if not isinstance(manifest.edition, str | None):
            return None
        if manifest.number is not None and type(manifest.number) is not int:
            return None
        if clean_etag(manifest.etag) != manifest.etag:
            return None
        if clean_last_modified(manifest.last_modified) != manifest.last_modified:
            return None
        return manifest


@frozen
class Cached:
    """A kept body that is what its manifest says."""

    body: bytes = field(repr=False)
    manifest: Manifest


@frozen
class Cache:
    """The cached downloads of one URL in one folder. Hold `files.locked` to write."""

    folder: Path
    url: str = field(repr=False)
    kind: str = "models-dev"

    @property
    def stem(self) -> str:
        return cached_file(self.url, self.folder, self.kind).stem

    @property
    def body_path(self) -> Path:
        return self.folder / f"{self.stem}.json"

    @property
    def manifest_path(self) -> Path:
        return self.folder / f"{self.stem}.manifest.json"

    def current(self) -> Cached | None:
        """The body in force, or None if there is none or its manifest disagrees."""
        return self._load(self.body_path, self.manifest_path)

    def validators(self) -> Validators | None:
        """What may be sent back to the server: only for a body that is really here."""
        if (cached := self.current()) is None:
            return None
        found = Validators(cached.manifest.etag, cached.manifest.last_modified)
        return None if found == Validators() else found

    def history(self) -> tuple[Cached, ...]:
        """The last accepted bodies, the one that was accepted last first."""
        found: list[tuple[int, str, int, Cached]] = []
        for path in self._kept_files():
            manifest = self.folder / f"{path.name.removesuffix('.json')}.manifest.json"
            if (cached := self._load(path, manifest)) is not None:
                mtime = manifest.stat().st_mtime_ns
                kept = cached.manifest
                found.append((kept.number or 0, kept.downloaded_at, mtime, cached))
        found.sort(key=lambda entry: entry[:3], reverse=True)
        return tuple(cached for *_, cached in found)

    def accept(self, fetched: Fetched) -> Manifest:
        """Put a checked body in force; see `accepting`."""
        with committed(self.accepting(fetched)):
            return self._manifest(fetched)

    def accepting(self, fetched: Fetched) -> list[Change]:
        """What puts a body in force: its kept copy, the body, the manifest, in order.

        To be done last, when all that was made from the body is in place.
        """
        history = self.history()
        number = 1 + max((kept.manifest.number or 0 for kept in history), default=0)
        manifest = evolve(self._manifest(fetched), number=number)
        new = Cached(fetched.body, manifest)
        others = (kept for kept in history if kept.body != fetched.body)
        return [
            *self._kept_as(new),
            *self._in_force(new),
            *self._forgetting_all_but([new, *list(others)[: KEEP - 1]]),
        ]

    def _manifest(self, fetched: Fetched) -> Manifest:
        return Manifest(
            source_url=public_url(self.url),
            etag=fetched.etag,
            last_modified=fetched.last_modified,
            sha256=fetched.sha256,
            size_bytes=len(fetched.body),
            downloaded_at=fetched.downloaded_at,
            edition=fetched.edition,
        )

    def previous(self) -> Cached:
        """The body in force before this one; `PullError` (``no_previous``) if none.

        Of an accept or rollback that was cut off, the older of its two bodies.
        """
        history = self.history()
        with os_errors(self.folder):
            manifest = Manifest.from_bytes(read_if_there(self.manifest_path))
            body = read_if_there(self.body_path)
        in_force = {
            *([manifest.sha256] if manifest is not None else []),
            *([hashlib.sha256(body).hexdigest()] if body is not None else []),
        }
        at = [i for i, kept in enumerate(history) if kept.manifest.sha256 in in_force]
        # Whole: the next older one. Cut off: two are found, and the older is it.
        first = (at[0] + 1 if len(at) == 1 else at[-1]) if at else 0
        target = history[first : first + 1]
        if not target:
            raise PullError(
                f"{str(self.folder)!r}: no earlier download of {public_url(self.url)}"
                " is kept to roll back to; take an older edition from a file (--from)",
                reason="no_previous",
            )
        return target[0]

    def returning(self, target: Cached) -> list[Change]:
        """What puts `previous` in force again and forgets what was accepted after it.

        So a later rollback never comes back to what this one left; a pull may.
        """
        history = self.history()
        keep = history[history.index(target) :]
        return [*self._in_force(target), *self._forgetting_all_but(keep)]

    def _forgetting_all_but(self, keep: Sequence[Cached]) -> list[Change]:
        names = {path.name for kept in keep for path, _ in self._kept_as(kept)}
        return [
            (path, None)
            for path in self._kept_files(r"(\.manifest)?")
            if path.name not in names
        ]

    def _in_force(self, cached: Cached) -> list[Change]:
        data = evolve(cached.manifest, number=None).to_bytes()
        return [(self.body_path, cached.body), (self.manifest_path, data)]

    def _kept_as(self, cached: Cached) -> list[Change]:
        stem = f"{self.stem}.{cached.manifest.sha256[:8]}"
        return [
            (self.folder / f"{stem}.json", cached.body),
            (self.folder / f"{stem}.manifest.json", cached.manifest.to_bytes()),
        ]

    def _kept_files(self, kind: str = "") -> list[Path]:
        pattern = rf"{self.stem}\.[0-9a-f]{{8}}{kind}\.json"
        with os_errors(self.folder):
            names = os.listdir(self.folder) if self.folder.is_dir() else []
        return [
            self.folder / name for name in sorted(names) if re.fullmatch(pattern, name)
        ]

    def _load(self, body_path: Path, manifest_path: Path) -> Cached | None:
        with os_errors(body_path.parent):
            manifest = Manifest.from_bytes(read_if_there(manifest_path))
            body = read_if_there(body_path)
        if manifest is None or body is None:
            return None
        if manifest.source_url != public_url(self.url):
            return None
        if manifest.sha256 != hashlib.sha256(body).hexdigest():
            return None
        return Cached(body, manifest)
