"""Fetch one upstream document over HTTP: a complete, bounded body, or a `PullError`.

Nothing here touches a file; `Cache` keeps what was fetched.
httpx is imported inside the functions that need it.
"""

from __future__ import annotations

import base64
import hashlib
import random
import re
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from urllib.parse import SplitResult, unquote, urljoin, urlsplit

from attrs import field, frozen

from ..._text import one_line
from ...errors import PullError
from .request import Answer, FailedTry, Progress, attempt
from .trust import bearer

__all__ = [
    "Clock",
    "Fetched",
    "NotModified",
    "Progress",
    "Validators",
    "clean_etag",
    "clean_last_modified",
    "fetch",
    "public_url",
]

TRIES = 5
TRY_SECONDS = 60.0
BACKOFF_SECONDS = 1.0  # at most, before the second try; doubled before each further one
_FAIR_SECONDS = 1.0  # a try that has less says nothing about the server
_AGES = 1e9  # longer than anyone waits, and short enough for a message


@frozen
class Clock:
    """Time, waiting and chance, so that tests can stand in for all three."""

    monotonic: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep
    now: Callable[[], datetime] = lambda: datetime.now(UTC)
    uniform: Callable[[float, float], float] = random.uniform


@frozen
class Validators:
    """What a server gave to ask later "has it changed?"; both are opaque text."""

    etag: str | None = None
    last_modified: str | None = None


@frozen
class Fetched:
    """A whole body, inflated; ``downloaded_at`` is ISO 8601, UTC, in seconds.

    ``edition`` is the date that somebody gave to it.
    """

    source_url: str
    body: bytes = field(repr=False)
    downloaded_at: str
    etag: str | None = None
    last_modified: str | None = None
    edition: str | None = None

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.body).hexdigest()


@frozen
class NotModified:
    """The server confirmed that what the validators describe is still current."""

    source_url: str


def fetch(
    url: str,
    *,
    validators: Validators | None = None,
    timeout: float = 120.0,
    trust_env: bool = True,
    progress: Progress | None = None,
    clock: Clock = Clock(),
) -> Fetched | NotModified:
    """GET ``url``: its whole body, or that it has not changed since ``validators``.

    ``timeout`` (seconds) bounds everything: name lookup, every try, every wait.
    With ``trust_env`` the proxy variables of the environment count (HTTP_PROXY,
    HTTPS_PROXY, ALL_PROXY, NO_PROXY); those for certificates (SSL_CERT_FILE,
    SSL_CERT_DIR) and the token for a mirror (LLM_DB_TOKEN) always do.
    Only 200 and, if validators were sent, 304 are answers; redirects are not followed.
    Raises `PullError`; its message is one line, server text in it is escaped, and
    credentials in ``url`` never show.
    """
    parts = _split(url)
    _require_httpx()
    headers = _request_headers(parts, validators)
    end = clock.monotonic() + timeout
    before: FailedTry | None = None
    for tried in range(1, TRIES + 1):
        given = min(end - clock.monotonic(), TRY_SECONDS)
        try:
            answer = attempt(_bare(parts), headers, given, trust_env, progress)
            return _judge(answer, url, validators, clock)
        except FailedTry as failed:
            failure = failed
            if (
                before is not None
                and failed.reason == "timeout"
                and given < _FAIR_SECONDS
            ):
                failure = before  # what is wrong; this one only came too late
            before = failure
            left = end - clock.monotonic()
            wait = failure.after
            if wait is None:
                wait = clock.uniform(0, BACKOFF_SECONDS * 2 ** (tried - 1))
            if not failure.again or tried == TRIES or wait >= left:
                raise _final(url, failure, tried, left, timeout) from failure
            clock.sleep(wait)
    raise AssertionError("unreachable: the last try returns or raises")


def _final(
    url: str, failure: FailedTry, tried: int, left: float, timeout: float
) -> PullError:
    fix = failure.fix
    if failure.again and failure.after is not None and failure.after >= left:
        fix = (
            f"it asks to wait {failure.after:.0f} s (Retry-After), but only"
            f" {max(left, 0):.0f} s of the timeout of {timeout:g} s are left: pull again"
            " later, or with a longer timeout"
        )
    elif failure.again and tried < TRIES:
        fix = f"the timeout of {timeout:g} s leaves no time for another try: {fix}"
    tries = f" ({tried} tries)" if tried > 1 else ""
    return PullError(
        f"{public_url(url)}: {failure.what}{tries}; {fix}", reason=failure.reason
    )


# What we ask


def public_url(url: str) -> str:
    """``url`` without user, password and query, in printable ASCII.

    What may hold a secret is left out: it is fit to show, to log and to store.
    """
    try:
        parts = urlsplit(url)
        shown = _bare(parts._replace(query=""))
    except ValueError:
        return "(unreadable URL)"
    if "@" in parts.query + parts.fragment and not _is_host(parts):
        return f"{parts.scheme}://(unreadable)"  # a password with a ? or # in it
    return ascii(shown)[1:-1]


def _is_host(parts: SplitResult) -> bool:
    """Whether what stands before the path looks like a host, not like a secret."""
    try:
        return "." in (parts.hostname or "") and parts.port != 0
    except ValueError:
        return False


def _bare(parts: SplitResult) -> str:
    return parts._replace(netloc=parts.netloc.rpartition("@")[2], fragment="").geturl()


def _split(url: str) -> SplitResult:
    try:
        parts = urlsplit(url)
        is_http = parts.scheme in {"http", "https"} and bool(parts.hostname)
        usable = is_http and parts.port != 0 and url.isprintable() and " " not in url
        usable = usable and (_is_host(parts) or "@" not in parts.query + parts.fragment)
    except ValueError:
        raise _bad_url(url) from None  # its text could hold the password
    if not usable:
        raise _bad_url(url)
    return parts


def _bad_url(url: str) -> PullError:
    # Without a scheme, a user and password would stand in what looks like a path.
    shown = public_url(url).rpartition("@")[2]
    return PullError(
        f"{shown}: not a URL to pull from; write http:// or https:// and a"
        " host, blanks as %20",
        reason="bad_url",
    )


def _require_httpx() -> None:
    try:
        import httpx  # noqa: F401 # pyright: ignore[reportUnusedImport]
    except ImportError as exc:
        raise PullError(
            "pulling needs httpx, which is not installed;"
            ' pip install "llm-db[generator]"',
            reason="no_httpx",
        ) from exc


def _request_headers(
    parts: SplitResult, validators: Validators | None
) -> dict[bytes, bytes]:
    headers = {
        b"Accept": b"application/json",
        b"Accept-Encoding": b"gzip, identity",
        b"User-Agent": b"llm-db",
    }
    if parts.username is not None:
        # Not left in the URL: httpx logs URLs.
        pair = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
        headers[b"Authorization"] = b"Basic " + base64.b64encode(pair.encode())
    elif (token := bearer(parts)) is not None:
        headers[b"Authorization"] = b"Bearer " + token.encode("ascii")
    if validators is not None and validators.etag is not None:
        headers[b"If-None-Match"] = validators.etag.encode("latin-1")
    if validators is not None and validators.last_modified is not None:
        headers[b"If-Modified-Since"] = validators.last_modified.encode("latin-1")
    return headers


# What we get


def _judge(
    answer: Answer, url: str, validators: Validators | None, clock: Clock
) -> Fetched | NotModified:
    status, headers = answer.status, answer.headers
    if status == 200:
        return Fetched(
            source_url=public_url(url),
            body=answer.body,
            downloaded_at=clock.now().strftime("%Y-%m-%dT%H:%M:%SZ"),
            etag=clean_etag(headers.get("etag")),
            last_modified=clean_last_modified(headers.get("last-modified")),
        )
    if status == 304:
        if validators is not None and validators != Validators():
            return NotModified(public_url(url))
        what = "it answered 304 (not modified), but nothing to compare with was sent"
        raise FailedTry("http_status", what, "check the server or a cache in between")
    if status in {300, 301, 302, 303, 305, 306, 307, 308}:
        what = f"it redirects (status {status}) to {_target(headers, url)}"
        fix = "redirects are not followed: if you trust it, make it the upstream's url"
        raise FailedTry("redirect", what, fix)
    again = status == 429 or 500 <= status <= 599
    raise FailedTry(
        "rate_limited" if status == 429 else "http_status",
        f"it answered with status {status} instead of 200",
        "pull again later" if again else "check the URL and your access to it",
        again=again,
        after=_retry_after(headers.get("retry-after"), clock) if again else None,
    )


def _target(headers: Mapping[str, str], url: str) -> str:
    """Where a redirect leads, as `public_url` has it."""
    if not headers.get("location"):
        return "an address that it does not name"
    try:
        to = urljoin(url, headers["location"])
    except ValueError:
        return "an unreadable address"
    return one_line(public_url(to), 200)


def _retry_after(value: str | None, clock: Clock) -> float | None:
    """Seconds to wait, from either form of Retry-After; None if it says nothing.

    >>> _retry_after("120", Clock())
    120.0
    """
    if value is None:
        return None
    if re.fullmatch(r"[0-9]+", value := value.strip()):
        return min(float(value), _AGES)
    date = _http_date(value) if len(value) <= 64 else None
    return None if date is None else max(0.0, (date - clock.now()).total_seconds())


def _http_date(value: str) -> datetime | None:
    try:
        date = parsedate_to_datetime(value)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return date if date.tzinfo is not None else date.replace(tzinfo=UTC)


def clean_etag(value: object) -> str | None:
    """An ETag as the server sent it, ``W/`` included, if it is one (RFC 9110, ≤ 1 KB).

    >>> clean_etag('W/"a1"'), clean_etag("a1")
    ('W/"a1"', None)
    """
    pattern = r'(?:W/)?"[\x21\x23-\x7e\x80-\xff]*"'
    if isinstance(value, str) and len(value) <= 1024 and re.fullmatch(pattern, value):
        return value
    return None


def clean_last_modified(value: object) -> str | None:
    """A Last-Modified as the server sent it, if it is a date in printable ASCII."""
    if not isinstance(value, str) or not re.fullmatch(r"[\x20-\x7e]{1,64}", value):
        return None
    return value if _http_date(value) is not None else None
