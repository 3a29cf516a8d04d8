"""One HTTP request, cut off in time, its body inflated within bounds.

`attempt` is what :func:`llm_db.sources.download.fetch.fetch` tries up to five times. httpx is
imported inside the functions that need it.
"""

from __future__ import annotations

import io
import logging
import queue
import re
import socket
import ssl
import threading
import time
import zlib
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING

from attrs import field, frozen

from ..document import MAX_BYTES  # of a body, as sent and again as inflated
from .trust import tls_context

if TYPE_CHECKING:
    import httpx

__all__ = ["Answer", "FailedTry", "Progress", "attempt", "escaped"]

READ_SECONDS = 30.0  # for one read, one write, or connecting
_STEP = 64 * 1024
_PROXIES = "the variables HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY"
_THREAD = "llm-db-fetch"

Progress = Callable[[int, int | None], None]
"""Called with the bytes received so far and, if known, the bytes to come in all."""


class FailedTry(Exception):
    """One try went wrong. ``again``: worth another; ``after``: seconds asked for."""

    def __init__(
        self,
        reason: str,
        what: str,
        fix: str,
        *,
        again: bool = False,
        after: float | None = None,
    ) -> None:
        super().__init__(what)
        self.reason, self.what, self.fix = reason, what, fix
        self.again, self.after = again, after


# One try, in a thread of its own: name lookup and a header that comes byte by byte
# obey no read timeout, but the caller can stop waiting and cut the line.


@frozen
class Answer:
    status: int
    headers: Mapping[str, str]  # names in lower case, values as latin-1
    body: bytes = field(repr=False)


class _Line:
    """The sockets of one try, to be cut from another thread."""

    def __init__(self) -> None:
        self._sockets: list[socket.socket] = []
        self.is_cut = False

    def trace(self, event: str, info: Mapping[str, object]) -> None:
        """httpx calls this at every step; a step that connects returns a stream."""
        get_extra_info = getattr(info.get("return_value"), "get_extra_info", None)
        sock = get_extra_info("socket") if get_extra_info is not None else None
        if isinstance(sock, socket.socket):
            self._sockets.append(sock)
            if self.is_cut:
                self.cut()

    def cut(self) -> None:
        self.is_cut = True
        for sock in tuple(self._sockets):
            with suppress(OSError):
                # Not SSLSocket's own, which would drop TLS state under the reader.
                socket.socket.shutdown(sock, socket.SHUT_RDWR)


def attempt(
    url: str,
    headers: Mapping[bytes, bytes],
    seconds: float,
    trust_env: bool,
    progress: Progress | None,
) -> Answer:
    """Ask once; whatever the server does, come back within ``seconds``."""
    line = _Line()
    news: queue.SimpleQueue[tuple[int, int | None] | Answer | BaseException]
    news = queue.SimpleQueue()

    def work() -> None:
        try:
            news.put(_request(url, headers, seconds, trust_env, line, news.put))
        except BaseException as exc:
            news.put(exc)

    received = 0
    end = time.monotonic() + seconds
    try:
        threading.Thread(target=work, name=_THREAD, daemon=True).start()
        while (left := end - time.monotonic()) > 0:
            try:
                item = news.get(timeout=min(left, 0.5))  # so Ctrl-C works on Windows
            except queue.Empty:
                continue
            if isinstance(item, Answer):
                return item
            if isinstance(item, BaseException):
                raise _translated(item)
            received = item[0]
            if progress is not None:
                progress(*item)
    finally:
        line.cut()
    raise FailedTry(
        "timeout",
        f"no complete answer within {max(seconds, 0):.3g} s"
        + (f" ({received} bytes arrived)" if received else ""),
        "check the network, or pull with a longer timeout",
        again=True,
    )


def _not_ours(record: logging.LogRecord) -> bool:
    return record.threadName != _THREAD


def _request(
    url: str,
    headers: Mapping[bytes, bytes],
    seconds: float,
    trust_env: bool,
    line: _Line,
    report: Callable[[tuple[int, int | None]], None],
) -> Answer:
    import httpx

    # It would log the whole URL, and the query of one may hold a secret.
    logging.getLogger("httpx").addFilter(_not_ours)
    got: dict[str, str] = {}

    def keep_headers(response: httpx.Response) -> None:
        for raw_name, raw_value in response.headers.raw:
            name = raw_name.decode("latin-1").lower()
            value = raw_value.decode("latin-1")
            got[name] = f"{got[name]}, {value}" if name in got else value
        # httpx reads the target even of a redirect that it does not follow, and what
        # it cannot read would be a broken connection.
        response.headers.pop("location", None)

    with (
        _client(seconds, trust_env, keep_headers) as client,
        client.stream(
            "GET", url, headers=dict(headers), extensions={"trace": line.trace}
        ) as response,
    ):
        body = b""
        if response.status_code == 200:
            sink = _Body(got)
            shown = 0
            try:
                for chunk in response.iter_raw():
                    sink.feed(chunk)
                    if sink.received - shown >= _STEP:
                        shown = sink.received
                        report((shown, sink.length))
                    if line.is_cut:
                        break
            except httpx.RemoteProtocolError as exc:
                raise _truncated(f"the body was cut off ({escaped(exc)})") from exc
            body = sink.finish()
            report((sink.received, sink.length))
    return Answer(response.status_code, got, body)


def _client(
    seconds: float, trust_env: bool, on_response: Callable[[httpx.Response], None]
) -> httpx.Client:
    """A client with the certificates and proxies that count, or a `FailedTry`."""
    import httpx

    try:
        # Certificates count whether or not the proxies of the environment do.
        context = tls_context()
    except OSError as exc:
        raise FailedTry(
            "connection",
            f"the certificates cannot be read: {escaped(exc)}",
            "fix SSL_CERT_FILE or SSL_CERT_DIR, or unset it",
        ) from exc
    try:
        return httpx.Client(
            verify=context,
            trust_env=trust_env,
            follow_redirects=False,
            event_hooks={"response": [on_response]},
            timeout=max(0.001, min(seconds, READ_SECONDS)),
        )
    except ImportError as exc:
        raise FailedTry(
            "connection",
            "the environment names a SOCKS proxy, and socksio is not installed",
            'pip install "httpx[socks]", or pull with --no-proxy',
        ) from exc
    except (OSError, ValueError) as exc:
        # No text of theirs: a proxy's URL may hold a password.
        raise FailedTry(
            "connection",
            f"the HTTP client cannot be set up ({type(exc).__name__})",
            f"check {_PROXIES}",
        ) from exc


def _translated(exc: BaseException) -> BaseException:
    """httpx's errors as `FailedTry`; anything else is a bug and stays what it is."""
    import httpx

    if isinstance(exc, httpx.TimeoutException):
        fix = "check the network, or pull with a longer timeout"
        what = f"no answer in time ({type(exc).__name__})"
        return FailedTry("timeout", what, fix, again=True)
    if isinstance(exc, httpx.NetworkError | httpx.RemoteProtocolError):
        fix = f"check the address, the network, and {_PROXIES}"
        cause: BaseException | None = exc
        while cause is not None and not isinstance(cause, ssl.SSLCertVerificationError):
            cause = cause.__cause__ or cause.__context__
        what = f"the connection failed ({escaped(exc) or type(exc).__name__})"
        if cause is not None:
            fix = (
                "if your network re-signs what passes through, name the certificate of"
                " its authority in SSL_CERT_FILE"
            )
        # A certificate that is wrong now is wrong in a second.
        return FailedTry("connection", what, fix, again=cause is None)
    if isinstance(exc, httpx.HTTPError | httpx.InvalidURL | UnicodeError):
        fix = f"check the URL and {_PROXIES}"
        what = f"the request cannot be made ({type(exc).__name__})"
        return FailedTry("connection", what, fix)
    return exc


# What we get


def escaped(text: object) -> str:
    """Untrusted text for a message: one line of ASCII, at most 200 characters."""
    return ascii(str(text)[:200])[1:-1]


def _truncated(what: str, again: bool = True) -> FailedTry:
    return FailedTry("truncated", what, "pull again later", again=again)


#: Headers that tell where a body ends; without them it is where the connection does.
_FRAMING = frozenset({"content-length", "transfer-encoding"})


class _Body:
    """Collects a body, inflating as it comes; holds never more than `MAX_BYTES`."""

    def __init__(self, headers: Mapping[str, str]) -> None:
        self.received = 0
        self._framed = not headers.keys().isdisjoint(_FRAMING)
        self.length: int | None = None
        if re.fullmatch(r"[0-9]{1,18}", length := headers.get("content-length", "")):
            self.length = int(length)
            self._check_size(self.length)
        coding = headers.get("content-encoding", "identity").strip().lower()
        if coding not in {"identity", "gzip", "x-gzip"}:
            raise self._bad(f"Content-Encoding {escaped(coding)!r} was not asked for")
        self._inflate = None if coding == "identity" else zlib.decompressobj(wbits=31)
        self._out = io.BytesIO()

    def feed(self, chunk: bytes) -> None:
        self.received += len(chunk)
        self._check_size(self.received)
        if self._inflate is None:
            self._out.write(chunk)
            return
        try:
            while not self._inflate.eof:
                part = self._inflate.decompress(chunk, _STEP)
                self._out.write(part)
                self._check_size(self._out.tell())
                chunk = self._inflate.unconsumed_tail
                if not part and not chunk:
                    break  # all is read; or only the end was left of the stream
        except zlib.error as exc:
            raise self._bad(f"the gzip data is broken ({escaped(exc)})") from exc
        # Bytes after the end come in this chunk or as another one.
        if self._inflate.unused_data or chunk:
            raise self._bad("there is more data after the end of the gzip stream")

    def finish(self) -> bytes:
        if self.length is not None and self.received != self.length:
            raise _truncated(f"{self.received} of {self.length} bytes arrived")
        if self._inflate is not None and not self._inflate.eof:
            # Where HTTP says that all came, the connection is not to blame.
            raise _truncated("the gzip stream ends early", again=not self._framed)
        return self._out.getvalue()

    @staticmethod
    def _check_size(size: int) -> None:
        if size > MAX_BYTES:
            what = f"the body is larger than {MAX_BYTES} bytes"
            raise FailedTry(
                "too_large", what, "check that the URL is that of the catalog"
            )

    @staticmethod
    def _bad(what: str) -> FailedTry:
        fix = "report it to the server's owner, or pull from a mirror (--url)"
        return FailedTry("bad_encoding", what, fix)
