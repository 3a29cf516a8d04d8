"""One pull of a source into its cache; httpx is imported by `fetch`."""

from __future__ import annotations

from collections.abc import Callable

from ..._canonical import PullResult
from ...errors import PullError
from .cache import Cache
from .fetch import NotModified, Progress, fetch, public_url
from .files import locked, sweep


def pull_into(
    cache: Cache,
    check: Callable[[bytes, str], object],
    *,
    timeout: float,
    trust_env: bool,
    progress: Progress | None,
) -> PullResult:
    """Fetch the URL of a cache into it, if the document has changed and passes ``check``.

    ``check`` gets the body and what messages call it, and raises `PullError`; then
    nothing has changed.
    """
    where = public_url(cache.url)
    with locked(cache.folder, timeout=timeout):
        sweep(cache.folder)
        cached = cache.current()
        answer = fetch(
            cache.url,
            validators=None if cached is None else cache.validators(),
            timeout=timeout,
            trust_env=trust_env,
            progress=progress,
        )
        if not isinstance(answer, NotModified):
            check(answer.body, where)
            manifest = cache.accept(answer)
            # The same bytes under other validators are the same document.
            same = cached is not None and cached.manifest.sha256 == manifest.sha256
            return PullResult(
                "not_modified" if same else "updated",
                cache.body_path,
                manifest.to_dict(),
            )
    if cached is None:  # fetch lets no unasked 304 through
        raise PullError(f"{where}: 304 without a cached document")
    return PullResult("not_modified", cache.body_path, cached.manifest.to_dict())
