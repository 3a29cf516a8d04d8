"""Fetching a document over HTTP, and keeping it; httpx is imported inside."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from ..._text import shown
from ...errors import SourceError


def cached_file(url: str, cache_dir: Path, kind: str = "models-dev") -> Path:
    """Where ``url`` is cached: ``models-dev-<8 hex of the URL's SHA-256>.json``."""
    # A command line may hold bytes that are not UTF-8; `fetch` refuses them with a reason.
    digest = sha256(url.encode("utf-8", "surrogatepass")).hexdigest()
    return cache_dir / f"{kind}-{digest[:8]}.json"


def not_cached(name: str, path: Path) -> SourceError:
    """The error of a source that was never pulled; ``path``: where its cache would be."""
    return SourceError(
        f"{name}: nothing is cached at {shown(str(path), 200)}; run its pull(), or"
        " `llm-db pull` in a project that lists it",
        reason="no_cache",
    )
