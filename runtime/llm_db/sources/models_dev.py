"""`ModelsDev`: models.dev's ``api.json`` through a local cache that `pull` fills."""

from __future__ import annotations

from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING

from .._canonical import Failure, PullResult
from ..errors import SourceError
from .document import FileReader
from .download import cached_file, not_cached
from .remote import Remote

if TYPE_CHECKING:
    from .download.fetch import Progress


class ModelsDev(Remote):
    """Reads the cached document of ``url``; only `pull` touches the network.

    `load` raises `SourceError` (``no_cache``) where nothing was pulled yet.
    """

    name = "models_dev"

    def __init__(
        self,
        url: str,
        cache_dir: str | PathLike[str],
        *,
        file_reader: FileReader = Path.read_bytes,
    ) -> None:
        self.url = url
        self.cache_dir = Path(cache_dir)
        super().__init__([cached_file(url, self.cache_dir)], file_reader=file_reader)

    def pull(
        self,
        timeout: float = 120.0,
        *,
        trust_env: bool = True,
        progress: Progress | None = None,
    ) -> PullResult:
        """Fetch ``url`` into the cache, if it has changed and is whole and usable.

        The manifest maps ``source_url``, ``etag``, ``last_modified``, ``sha256``,
        ``size_bytes`` and ``downloaded_at``. ``timeout`` is in seconds, waits included;
        without ``trust_env`` the environment's proxies do not count; ``progress`` gets
        the bytes received and, if known, the bytes in all. Raises `PullError`; then
        nothing has changed. Needs httpx: ``pip install "llm-db[generator]"``.
        """
        # Only here: `load` must not pay for any of it.
        from .checked import checked
        from .download.cache import Cache
        from .download.pull import pull_into

        return pull_into(
            Cache(self.cache_dir, self.url),
            lambda body, where: checked(body, where, self.name),
            timeout=timeout,
            trust_env=trust_env,
            progress=progress,
        )

    def _nothing(self, failures: list[Failure]) -> SourceError:
        error = super()._nothing(failures)
        if failures and failures[0].error.reason == "unreadable":
            return not_cached(self.name, self.paths[0])
        return error
