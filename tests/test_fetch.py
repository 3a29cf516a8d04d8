"""What a pull sees of a server, and what the download cache keeps of it."""

from __future__ import annotations

import errno
import gzip
import json
import os
import socket
import ssl
import sys
import threading
import tracemalloc
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import NoReturn

import pytest
from attrs import evolve, field, frozen

from faultserver import (
    FaultServer,
    Scene,
    bomb,
    conditional,
    dripping_body,
    dripping_headers,
    endless,
    gzipped,
    ok,
    raw,
    reset,
    silent,
    status,
    truncated_by_chunk,
    truncated_by_length,
    truncated_gzip,
    two_gzip_members,
)
from llm_db.errors import PullError
from llm_db.sources.download import request as _http
from llm_db.sources.download.cache import Cache, Cached
from llm_db.sources.download.fetch import (
    Clock,
    Fetched,
    NotModified,
    Progress,
    Validators,
    fetch,
    public_url,
)
from llm_db.sources.download.files import committed, locked, sweep

BODY = b'{"openai": {"id": "openai", "models": {}}}'
PACKED = gzip.compress(BODY)
DATE = "Wed, 01 Jul 2026 10:00:00 GMT"
NOON = datetime(2026, 7, 1, 12, tzinfo=UTC)


@frozen
class Waiting:
    """A clock that only moves by being slept on; ``slept`` is what was asked of it."""

    slept: list[float] = field(factory=list[float])

    def clock(self) -> Clock:
        return Clock(
            monotonic=lambda: sum(self.slept),
            sleep=self.slept.append,
            now=lambda: NOON + timedelta(seconds=sum(self.slept)),
            uniform=lambda low, high: high,
        )


@pytest.fixture
def waiting() -> Waiting:
    return Waiting()


def pull(
    url: str,
    waiting: Waiting | None = None,
    *,
    validators: Validators | None = None,
    timeout: float = 20.0,
    progress: Progress | None = None,
) -> Fetched | NotModified:
    clock = (waiting or Waiting()).clock()
    return fetch(
        url,
        validators=validators,
        timeout=timeout,
        trust_env=False,
        progress=progress,
        clock=clock,
    )


def body_of(url: str, waiting: Waiting | None = None) -> bytes:
    got = pull(url, waiting)
    assert isinstance(got, Fetched)
    return got.body


def failure(
    url: str, waiting: Waiting | None = None, timeout: float = 20.0
) -> PullError:
    with pytest.raises(PullError) as caught:
        pull(url, waiting, timeout=timeout)
    message = str(caught.value)
    assert message.isascii()
    assert message.isprintable()
    assert public_url(url) in message
    return caught.value


# Answers


def test_a_200_gives_the_body_its_hash_its_validators_and_the_time(
    server: FaultServer,
) -> None:
    server.play(ok(BODY, ETag='W/"a1"', Last_Modified=DATE))
    assert pull(server.url) == Fetched(
        source_url=server.url,
        body=BODY,
        downloaded_at="2026-07-01T12:00:00Z",
        etag='W/"a1"',
        last_modified=DATE,
    )
    (request,) = server.requests
    assert request.headers["accept-encoding"] == "gzip, identity"
    assert not {"if-none-match", "if-modified-since"} & set(request.headers)


@pytest.mark.parametrize(
    "body",
    [
        b"<!doctype html>",
        b"\xef\xbb\xbf{}",
        b'{"a": "\xff"}',
        b'{"a": ',
        b"{}",
        b'{"error": "x"}',
        b"",
    ],
    ids=["html", "bom", "wrong utf-8", "broken", "empty object", "envelope", "nothing"],
)
def test_a_whole_body_arrives_untouched_whatever_it_holds(
    server: FaultServer, body: bytes
) -> None:
    server.play(ok(body), gzipped(gzip.compress(body)))
    assert body_of(server.url) == body
    assert body_of(server.url) == body


def test_a_chunked_body_arrives_whole(server: FaultServer) -> None:
    head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    server.play(raw(head + b"2\r\n{ \r\n1\r\n}\r\n0\r\n\r\n"))
    assert body_of(server.url) == b"{ }"


@pytest.mark.parametrize(
    "sent",
    [Validators(etag='W/"a1"'), Validators(None, DATE), Validators('W/"a1"', DATE)],
    ids=["etag", "date", "both"],
)
def test_either_validator_brings_not_modified(
    server: FaultServer, sent: Validators
) -> None:
    server.play(conditional(BODY, 'W/"a1"', DATE))
    assert pull(server.url, validators=sent) == NotModified(server.url)
    asked = server.requests[0].headers
    assert asked.get("if-none-match") == sent.etag
    assert asked.get("if-modified-since") == sent.last_modified


def test_a_changed_document_comes_in_spite_of_validators(server: FaultServer) -> None:
    server.play(conditional(BODY, '"new"'))
    got = pull(server.url, validators=Validators('"old"'))
    assert isinstance(got, Fetched)
    assert got.etag == '"new"'


def test_an_etag_in_latin_1_goes_back_byte_for_byte(server: FaultServer) -> None:
    server.play(conditional(BODY, '"\xe9\xff"'))
    got = pull(server.url)
    assert isinstance(got, Fetched)
    assert isinstance(pull(server.url, validators=Validators(got.etag)), NotModified)


@pytest.mark.parametrize(
    "etag", ["a1", '"a', "W/a", 'w/"a"', '"a"b"', '"a b"', '"' + "x" * 1023 + '"']
)
def test_an_etag_that_is_none_is_not_kept(server: FaultServer, etag: str) -> None:
    server.play(ok(BODY, ETag=etag, Last_Modified="yesterday"))
    got = pull(server.url)
    assert isinstance(got, Fetched)
    assert (got.etag, got.last_modified) == (None, None)


def test_a_304_that_nobody_asked_for_is_an_error(server: FaultServer) -> None:
    server.play(status(304))
    assert failure(server.url).reason == "http_status"


@pytest.mark.parametrize("code", [204, 206, 400, 403, 404, 410, 600, 999])
def test_another_status_is_named_and_not_tried_again(
    server: FaultServer, code: int
) -> None:
    server.play(status(code, b"" if code == 204 else BODY))
    error = failure(server.url)
    assert error.reason == "http_status"
    assert f"status {code}" in str(error)
    assert "check the URL" in str(error)
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("location", "named"),
    [
        ("/other.json", "/other.json; redirects"),
        ("other.json", "/other.json; redirects"),
        ("?token=secret", "/api.json; redirects"),
        ("https://evil.example:8443/\xe9?secret", "https://evil.example:8443/"),
        ("http://user:secret@evil.example/", "http://evil.example/"),
        ("http://evil.example/" + "x" * 5000, "xxx..."),
        ("http://ev\x1bil/", r"http://ev\x1bil"),
        ("", "an address that it does not name"),
        ("http://[", "an unreadable address"),
        ("http://[::1", "an unreadable address"),
        ("http://h:port/", "http://h"),
    ],
)
def test_a_redirect_is_not_followed_and_its_target_is_named(
    server: FaultServer, location: str, named: str
) -> None:
    server.play(status(301, Location=location))
    error = failure(server.url)
    assert error.reason == "redirect"
    assert named in str(error)
    assert "secret" not in str(error)
    assert len(server.requests) == 1


# Trying again


def test_a_500_is_tried_again(server: FaultServer, waiting: Waiting) -> None:
    server.play(status(500), status(503), ok(BODY))
    assert body_of(server.url, waiting) == BODY
    assert waiting.slept == [1, 2]


def test_five_tries_are_enough(server: FaultServer, waiting: Waiting) -> None:
    server.play(status(502))
    error = failure(server.url, waiting, timeout=1000.0)  # time enough for more
    assert error.reason == "http_status"
    assert "status 502" in str(error)
    assert "5 tries" in str(error)
    assert len(server.requests) == 5
    assert waiting.slept == [1, 2, 4, 8]


@pytest.mark.parametrize(
    "wish",
    ["7", format_datetime(NOON + timedelta(seconds=7), usegmt=True)],
    ids=["seconds", "date"],
)
def test_retry_after_is_honoured_if_it_fits(
    server: FaultServer, waiting: Waiting, wish: str
) -> None:
    server.play(status(429, Retry_After=wish), ok(BODY))
    assert body_of(server.url, waiting) == BODY
    assert waiting.slept == [7]


@pytest.mark.parametrize(
    "wish",
    ["3600", format_datetime(NOON + timedelta(hours=1), usegmt=True), "9" * 400],
    ids=["seconds", "date", "absurd"],
)
def test_a_retry_after_that_does_not_fit_ends_the_pull_at_once(
    server: FaultServer, waiting: Waiting, wish: str
) -> None:
    server.play(status(429, Retry_After=wish))
    error = failure(server.url, waiting)
    assert error.reason == "rate_limited"
    assert "Retry-After" in str(error)
    assert "timeout of 20 s" in str(error)
    assert (len(server.requests), waiting.slept) == (1, [])


@pytest.mark.parametrize("wish", ["soon", "-1", "1.5", "x" * 99, "0"])
def test_a_retry_after_that_is_nonsense_or_zero_is_no_hindrance(
    server: FaultServer, waiting: Waiting, wish: str
) -> None:
    server.play(status(429, Retry_After=wish), ok(BODY))
    assert body_of(server.url, waiting) == BODY
    assert waiting.slept == [0 if wish == "0" else 1]


def test_a_wait_over_the_deadline_is_not_begun(
    server: FaultServer, waiting: Waiting
) -> None:
    server.play(status(500))
    error = failure(server.url, waiting, timeout=3.0)
    assert "timeout of 3 s" in str(error)
    assert waiting.slept == [1]


# Bodies that are not whole


@pytest.mark.parametrize(
    "scene",
    [
        truncated_by_length(BODY),
        truncated_by_chunk(BODY),
        raw(b"HTTP/1.0 200 OK\r\nContent-Encoding: gzip\r\n\r\n" + PACKED[:-8]),
    ],
    ids=["length", "chunk", "gzip"],
)
def test_a_body_that_breaks_off_is_tried_again_and_never_taken(
    server: FaultServer, scene: Scene
) -> None:
    server.play(scene)
    assert failure(server.url).reason == "truncated"
    assert len(server.requests) == 5
    server.requests.clear()
    server.play(scene, ok(BODY))
    assert body_of(server.url) == BODY


@pytest.mark.parametrize("scene", [truncated_gzip(BODY), gzipped(b"")])
def test_a_gzip_stream_that_was_sent_without_its_end_is_not_tried_again(
    server: FaultServer, scene: Scene
) -> None:
    server.play(scene)
    assert failure(server.url).reason == "truncated"
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    "scene",
    [
        two_gzip_members(BODY),
        gzipped(PACKED + b"\0"),
        gzipped(BODY),
        ok(BODY, Content_Encoding="br"),
        ok(BODY, Content_Encoding="gzip, gzip"),
        ok(BODY, Content_Encoding="\xe9\x85"),
    ],
    ids=["two members", "trailing byte", "no gzip", "brotli", "twice", "garbage"],
)
def test_an_encoding_that_is_not_one_gzip_stream_is_an_error(
    server: FaultServer, scene: Scene
) -> None:
    server.play(scene)
    assert failure(server.url).reason == "bad_encoding"
    assert len(server.requests) == 1


def test_a_gzip_member_that_comes_late_is_an_error(server: FaultServer) -> None:
    # Larger than one read, so that the second member is a chunk of its own.
    first = gzip.compress(os.urandom(200_000))
    server.play(gzipped(first + gzip.compress(os.urandom(200_000))))
    assert failure(server.url).reason == "bad_encoding"


@pytest.mark.parametrize("more", [b"\0", PACKED], ids=["a byte", "a member"])
def test_what_follows_a_gzip_stream_is_an_error_wherever_the_chunks_part(
    server: FaultServer, more: bytes
) -> None:
    sent = PACKED + more
    head = b"Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n\r\n"
    # In the last eight bytes of the stream all data is out, and its end not yet read.
    for cut in range(len(PACKED) - 9, len(PACKED) + 1):
        parts = sent[:cut], sent[cut:]
        chunks = b"".join(b"%x\r\n%b\r\n" % (len(part), part) for part in parts)
        server.play(raw(b"HTTP/1.1 200 OK\r\n" + head + chunks + b"0\r\n\r\n"))
        assert failure(server.url).reason == "bad_encoding", cut
    server.play(gzipped(gzip.compress(b"") + PACKED))
    assert failure(server.url).reason == "bad_encoding"


def test_a_gzip_bomb_is_stopped_at_the_limit(server: FaultServer) -> None:
    server.play(bomb(400 * 1024 * 1024))
    tracemalloc.start()
    try:
        assert failure(server.url).reason == "too_large"
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < _http.MAX_BYTES * 1.25
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    "scene", [endless, ok(b"x" * 300_000)], ids=["endless", "announced"]
)
def test_a_body_over_the_limit_is_stopped(
    server: FaultServer, monkeypatch: pytest.MonkeyPatch, scene: Scene
) -> None:
    monkeypatch.setattr(_http, "MAX_BYTES", 200_000)
    server.play(scene)
    error = failure(server.url)
    assert error.reason == "too_large"
    assert "200000 bytes" in str(error)
    assert len(server.requests) == 1


def test_a_body_that_announces_too_much_is_not_even_read(
    server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_http, "MAX_BYTES", 200_000)
    server.play(ok(b"x" * 300_000))
    seen: list[tuple[int, int | None]] = []
    with pytest.raises(PullError, match="200000 bytes"):
        pull(server.url, progress=lambda done, total: seen.append((done, total)))
    assert seen == []


def test_the_limit_itself_is_allowed(
    server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_http, "MAX_BYTES", 200_000)
    server.play(gzipped(gzip.compress(b"x" * 200_000)), ok(b"x" * 200_000))
    assert len(body_of(server.url)) == len(body_of(server.url)) == 200_000


# Time


@pytest.mark.parametrize(
    "scene",
    [dripping_body, dripping_headers, silent],
    ids=["body", "headers", "silence"],
)
def test_a_server_that_is_too_slow_is_left_at_the_deadline(
    server: FaultServer, scene: Scene
) -> None:
    server.play(scene)
    with pytest.raises(PullError, match=r"timeout of 0\.3 s|within 0\.3 s") as caught:
        fetch(server.url, timeout=0.3, trust_env=False)
    assert caught.value.reason == "timeout"


def test_a_last_try_without_time_does_not_hide_what_is_wrong(
    server: FaultServer, waiting: Waiting
) -> None:
    server.play(status(503), silent)
    error = failure(server.url, waiting, timeout=1.05)  # of which it waits 1 s
    assert error.reason == "http_status"
    assert "status 503" in str(error)
    assert "2 tries" in str(error)


def test_a_try_that_was_left_does_not_go_on_in_its_thread(server: FaultServer) -> None:
    before = set(threading.enumerate())
    server.play(dripping_body)
    with pytest.raises(PullError):
        fetch(server.url, timeout=0.3, trust_env=False)
    for thread in set(threading.enumerate()) - before:
        if thread.name == "llm-db-fetch":
            thread.join(timeout=10)
            assert not thread.is_alive()


def test_a_try_that_hangs_leaves_time_for_another(
    server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The server never ends these two tries, and has all the time for the third:
    # however slow the machine, the first two are left and the third is whole.
    patience = "llm_db.sources.download.fetch.TRY_SECONDS"
    monkeypatch.setattr(patience, 0.2)
    server.play(dripping_body)
    next_scene = iter([dripping_headers, ok(BODY)])
    slept: list[float] = []

    def sleep(seconds: float) -> None:
        slept.append(seconds)
        server.play(next(next_scene))
        if len(slept) == 2:
            monkeypatch.setattr(patience, 60.0)

    clock = evolve(Waiting().clock(), sleep=sleep)
    got = fetch(server.url, timeout=120.0, trust_env=False, clock=clock)
    assert isinstance(got, Fetched)
    assert (got.body, slept) == (BODY, [1, 2])


@pytest.mark.parametrize(("fair", "reason"), [(0.01, "timeout"), (1.0, "http_status")])
def test_a_try_that_had_no_time_does_not_hide_what_went_wrong_before(
    server: FaultServer, monkeypatch: pytest.MonkeyPatch, fair: float, reason: str
) -> None:
    patience = "llm_db.sources.download.fetch.TRY_SECONDS"
    monkeypatch.setattr("llm_db.sources.download.fetch._FAIR_SECONDS", fair)
    server.play(status(503))

    def sleep(_: float) -> None:
        server.play(silent)
        monkeypatch.setattr(patience, 0.1)

    clock = evolve(Waiting().clock(), sleep=sleep)
    with pytest.raises(PullError) as caught:
        fetch(server.url, timeout=120.0, trust_env=False, clock=clock)
    assert caught.value.reason == reason


def test_a_tls_server_that_never_shakes_hands_is_left_at_the_deadline(
    server: FaultServer,
) -> None:
    url = server.url.replace("http:", "https:")
    # The server waits for the end of a request; the client for a handshake.
    with pytest.raises(PullError) as caught:
        fetch(url, timeout=0.3, trust_env=False)
    assert caught.value.reason == "timeout"


def test_a_name_lookup_that_hangs_is_left_at_the_deadline(
    server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def hang(*_: object, **__: object) -> NoReturn:
        server._stopping.wait()  # pyright: ignore[reportPrivateUsage]
        raise socket.gaierror("the test is over")

    monkeypatch.setattr(socket, "getaddrinfo", hang)
    assert failure("http://slow.invalid/", timeout=0.3).reason == "timeout"


# Connections


def test_a_reset_connection_is_tried_again(
    server: FaultServer, waiting: Waiting
) -> None:
    server.play(reset, raw(b""), raw(b"garbage\r\n\r\n"), ok(BODY))
    assert body_of(server.url, waiting) == BODY
    assert waiting.slept == [1, 2, 4]


def test_a_refused_connection_is_reported() -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    error = failure(f"http://127.0.0.1:{port}/api.json")
    assert error.reason == "connection"
    assert "5 tries" in str(error)
    assert "check the address" in str(error)


def test_a_name_that_does_not_exist_is_reported(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def unknown(*_: object, **__: object) -> NoReturn:
        raise socket.gaierror(-2, "Name or service not known\nx")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    error = failure("https://models.invalid/api.json")
    assert error.reason == "connection"
    assert "Name or service not known" in str(error)


def test_a_host_name_that_cannot_be_one_is_reported() -> None:
    assert failure(f"http://{'a' * 70}.invalid/").reason == "connection"


def test_a_wrong_certificate_is_not_tried_again(
    waiting: Waiting, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> NoReturn:
        raise ssl.SSLCertVerificationError(1, "certificate verify failed")

    monkeypatch.setattr(socket, "create_connection", refuse)
    error = failure("https://models.invalid/api.json", waiting)
    assert error.reason == "connection"
    assert "certificate verify failed" in str(error)
    assert waiting.slept == []


def test_a_proxy_of_the_environment_is_used_unless_turned_off(
    server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("no_proxy", "NO_PROXY", "http_proxy", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HTTP_PROXY", f"http://{server.host}")
    server.play(ok(BODY))
    url = "http://models.invalid/api.json"
    assert isinstance(fetch(url, timeout=20, clock=Waiting().clock()), Fetched)
    assert [request.target for request in server.requests] == [url]
    assert failure(url).reason == "connection"
    assert len(server.requests) == 1


def test_a_proxy_setting_that_is_wrong_is_reported_without_its_password(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "nonsense://user:secret@host")
    with pytest.raises(PullError, match="check the variables HTTPS_PROXY") as caught:
        fetch("http://models.invalid/", clock=Waiting().clock())
    assert "secret" not in str(caught.value)


# What we ask


@pytest.mark.parametrize(
    "url",
    [
        "ftp://u:secret@models.dev/",
        "models.dev/api.json",
        "http://",
        "http://u:secret@[::1/",
        "https://u:secret@h:port/",
        "https://u:secret?word@h.example/",
        "https://u:secret#word@h.example/",
        "https://secret?@h.example/",
        "https://h/a b",
        "https://h/\n",
        "https://h/\ud800",
    ],
)
def test_what_is_no_http_url_is_refused_without_showing_a_password(url: str) -> None:
    error = failure(url)
    assert error.reason == "bad_url"
    assert "secret" not in str(error)


def test_credentials_in_the_url_go_to_the_server_and_nowhere_else(
    server: FaultServer, caplog: pytest.LogCaptureFixture
) -> None:
    url = server.url.replace("http://", "http://me:s%40cret@")
    server.play(ok(BODY), status(404))
    with caplog.at_level("DEBUG"):
        got = pull(url)
    assert isinstance(got, Fetched)
    assert got.source_url == server.url
    assert server.requests[0].headers["authorization"] == "Basic bWU6c0BjcmV0"
    assert "cret" not in str(failure(url)) + caplog.text


def test_progress_tells_bytes_received_and_expected(server: FaultServer) -> None:
    server.play(ok(b"x" * 300_000))
    seen: list[tuple[int, int | None]] = []
    pull(server.url, progress=lambda done, total: seen.append((done, total)))
    assert seen[-1] == (300_000, 300_000)
    assert seen == sorted(seen)


def test_without_httpx_the_message_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "httpx", None)
    with pytest.raises(PullError, match=r'pip install "llm-db\[generator\]"') as caught:
        fetch("https://models.dev/api.json")
    assert caught.value.reason == "no_httpx"


# The cache


URL = "https://models.dev/api.json"


def fetched(body: bytes, hour: int = 0, etag: str | None = '"a"') -> Fetched:
    return Fetched(URL, body, f"2026-07-01T{hour:02}:00:00Z", etag, DATE)


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def roll_back(cache: Cache) -> Cached:
    target = cache.previous()
    with committed(cache.returning(target)):
        return target


@pytest.fixture
def cache(tmp_path: Path) -> Cache:
    return Cache(tmp_path, URL)


def test_an_accepted_body_lies_under_the_hash_of_its_url(cache: Cache) -> None:
    cache.accept(fetched(BODY))
    assert cache.body_path.name == "models-dev-ea9de843.json"
    assert cache.body_path.read_bytes() == BODY
    manifest = json.loads(cache.manifest_path.read_bytes())
    assert cache.manifest_path.name == "models-dev-ea9de843.manifest.json"
    assert manifest == {
        "source_url": URL,
        "etag": '"a"',
        "last_modified": DATE,
        "sha256": fetched(BODY).sha256,
        "size_bytes": len(BODY),
        "downloaded_at": "2026-07-01T00:00:00Z",
    }
    assert cache.validators() == Validators('"a"', DATE)


def test_nothing_cached_means_nothing_to_send(cache: Cache) -> None:
    assert cache.current() is None
    assert cache.validators() is None
    cache.accept(evolve(fetched(BODY), etag=None, last_modified=None))
    assert cache.current() is not None
    assert cache.validators() is None


def spoil_body(cache: Cache) -> None:
    cache.body_path.write_bytes(BODY + b" ")


def remove_body(cache: Cache) -> None:
    cache.body_path.unlink()


def break_manifest(cache: Cache) -> None:
    cache.manifest_path.write_bytes(b"{")


def change_manifest(key: str, value: object) -> Callable[[Cache], None]:
    def change(cache: Cache) -> None:
        manifest = json.loads(cache.manifest_path.read_bytes())
        cache.manifest_path.write_text(json.dumps(manifest | {key: value}))

    return change


@pytest.mark.parametrize(
    "spoil",
    [
        spoil_body,
        remove_body,
        break_manifest,
        change_manifest("source_url", "https://elsewhere.example/"),
        change_manifest("etag", '"a"\r\nX: y'),
        change_manifest("etag", 1),
        change_manifest("size_bytes", True),
        change_manifest("more", 1),
    ],
)
def test_a_cache_that_disagrees_with_its_manifest_sends_no_validators(
    cache: Cache, spoil: Callable[[Cache], None]
) -> None:
    cache.accept(fetched(BODY))
    spoil(cache)
    assert cache.validators() is None
    cache.accept(fetched(BODY, 1))
    assert cache.validators() is not None


def test_a_password_in_the_url_is_not_stored(tmp_path: Path) -> None:
    cache = Cache(tmp_path, "https://me:secret@models.dev/api.json")
    cache.accept(fetched(BODY))
    assert cache.validators() is not None
    assert b"secret" not in b"".join(files(tmp_path).values())
    assert "secret" not in repr(cache)


def test_the_last_three_accepted_bodies_are_kept(cache: Cache) -> None:
    for hour in range(5):
        cache.accept(fetched(b"%d" % hour, hour))
    cache.accept(fetched(b"3", 5))
    assert [kept.body for kept in cache.history()] == [b"3", b"4", b"2"]
    assert len(files(cache.folder)) == 2 * (1 + 3)


def test_rollback_goes_back_step_by_step_and_then_says_so(cache: Cache) -> None:
    for hour in range(3):
        cache.accept(fetched(b"%d" % hour, hour))
    assert roll_back(cache).body == b"1"
    assert cache.body_path.read_bytes() == b"1"
    assert cache.validators() is not None
    cache.accept(fetched(b"3", 3))
    assert cache.previous().body == b"1"  # not 2, which was rejected
    assert roll_back(cache).body == b"1"
    assert roll_back(cache).body == b"0"
    before = files(cache.folder)
    with pytest.raises(PullError, match="no earlier download") as caught:
        roll_back(cache)
    assert caught.value.reason == "no_previous"
    assert files(cache.folder) == before


def test_rollback_of_nothing_says_so(cache: Cache) -> None:
    with pytest.raises(PullError, match="no earlier download"):
        roll_back(cache)


# Faults while writing

WRITES = ("open", "write", "fsync", "replace", "unlink")


class Killed(BaseException):
    """Stands for the end of the process: from here on no operation does anything."""


def sabotage(
    patch: pytest.MonkeyPatch, nth: int, fault: BaseException, *, for_ever: bool
) -> None:
    """Let the ``nth`` writing operation fail, and with ``for_ever`` all after it."""
    count = 0

    def wrapped(name: str) -> Callable[..., object]:
        real = getattr(os, name)

        def call(*args: object, **kwargs: object) -> object:
            nonlocal count
            count += 1
            if count == nth or (for_ever and count > nth):
                raise fault
            return real(*args, **kwargs)

        return call

    for name in WRITES:
        patch.setattr(os, name, wrapped(name))


def new_cache(folder: Path) -> Cache:
    cache = Cache(folder, URL)
    for hour in range(3):
        cache.accept(fetched(b"%d" % hour, hour))
    return cache


ACTS: dict[str, Callable[[Cache], object]] = {
    "accept": lambda cache: cache.accept(fetched(b"new", 9)),
    "rollback": roll_back,
}


@pytest.mark.parametrize("act", list(ACTS))
def test_an_error_at_any_write_leaves_every_file_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, act: str
) -> None:
    cache = new_cache(tmp_path)
    before = files(tmp_path)
    full = OSError(errno.ENOSPC, "No space left on device")
    nth = 0
    failed: PullError | None = PullError("not tried yet")
    while failed is not None:
        nth += 1
        with monkeypatch.context() as patch:
            sabotage(patch, nth, full, for_ever=False)
            try:
                ACTS[act](cache)
            except PullError as error:
                failed = error
            else:
                failed = None
        if failed is not None:
            assert failed.reason == "no_space"
            assert "free space" in str(failed)
            sweep(tmp_path)
            assert files(tmp_path) == before, nth
    assert 10 < nth < 100


@pytest.mark.slow  # a process killed at each of some thirty writes
@pytest.mark.parametrize("act", list(ACTS))
def test_a_kill_at_any_write_leaves_whole_files_and_the_next_run_mends(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, act: str
) -> None:
    nth, done = 0, False
    while not done:
        nth += 1
        cache = new_cache(tmp_path / str(nth))
        with monkeypatch.context() as patch:
            sabotage(patch, nth, Killed(), for_ever=True)
            try:
                ACTS[act](cache)
                done = True
            except Killed:
                pass
        assert cache.body_path.read_bytes() in {b"1", b"2", b"new"}
        validators, body = cache.validators(), cache.body_path.read_bytes()
        assert validators is None or cache.current() is not None
        assert cache.previous().body == {b"2": b"1", b"new": b"2", b"1": b"0"}[
            body
        ] or (
            validators is None  # cut off between body and manifest: the older of both
            and cache.previous().body == {b"new": b"2", b"1": b"1"}[body]
        )
        with locked(cache.folder, timeout=0):
            sweep(cache.folder)
            cache.accept(fetched(b"new", 9))
        assert cache.validators() == Validators('"a"', DATE)
        assert cache.history()[0].body == b"new"
        assert not [name for name in files(cache.folder) if name.endswith("-tmp")]
        assert len(files(cache.folder)) <= 2 * (1 + 3) + 1  # and the lock
    assert 10 < nth < 100


def test_an_error_after_the_writes_takes_them_back(tmp_path: Path) -> None:
    old, gone, new = tmp_path / "old", tmp_path / "gone", tmp_path / "sub" / "new"
    old.write_bytes(b"1")
    gone.write_bytes(b"2")
    changes = [(old, b"3"), (gone, None), (new, b"4")]
    with pytest.raises(KeyError), committed(changes):  # noqa: PT012 (the block fails)
        assert old.read_bytes() == b"3"
        assert new.read_bytes() == b"4"
        assert not gone.exists()
        raise KeyError
    assert old.read_bytes() == b"1"
    assert gone.read_bytes() == b"2"
    assert not new.exists()


def test_a_new_file_has_the_permissions_that_any_new_file_has(tmp_path: Path) -> None:
    with committed([(tmp_path / "ours", b"")]):
        pass
    (tmp_path / "plain").write_bytes(b"")
    assert (tmp_path / "ours").stat().st_mode == (tmp_path / "plain").stat().st_mode


@pytest.mark.parametrize("code", [errno.EROFS, errno.EACCES])
def test_a_read_only_folder_is_named_with_what_to_do(
    cache: Cache, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    def refuse(path: Path, *_: object) -> NoReturn:
        raise OSError(code, os.strerror(code), str(path))

    monkeypatch.setattr(os, "open", refuse)
    for act in (lambda: cache.accept(fetched(BODY)), lambda: hold(cache.folder)):
        with pytest.raises(PullError, match="writable") as caught:
            act()
        assert caught.value.reason == "read_only"
        assert str(cache.folder) in str(caught.value)


def test_a_folder_that_is_a_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "cache").write_bytes(b"")
    with pytest.raises(PullError, match=r"/cache'") as caught:
        hold(tmp_path / "cache")
    assert caught.value.reason == "io"


def test_leftovers_of_a_crash_are_swept_and_nothing_else(cache: Cache) -> None:
    cache.accept(fetched(BODY))
    before = files(cache.folder)
    (cache.folder / f".{cache.body_path.name}.0a1b2c3d.llm-db-tmp").write_bytes(b"{")
    sweep(cache.folder)
    assert files(cache.folder) == before
    sweep(cache.folder / "missing")


# The lock


def hold(folder: Path, waiting: Waiting | None = None) -> None:
    clock = (waiting or Waiting()).clock()
    with locked(folder, timeout=5, monotonic=clock.monotonic, sleep=clock.sleep):
        pass


def test_a_second_pull_waits_for_the_first_and_then_gives_up(
    tmp_path: Path, waiting: Waiting
) -> None:
    with (
        locked(tmp_path / "cache", timeout=0),
        pytest.raises(
            PullError, match=r"\.lock' has been held by another pull"
        ) as caught,
    ):
        hold(tmp_path / "cache", waiting)
    assert caught.value.reason == "locked"
    assert 5 <= sum(waiting.slept) < 6
    hold(tmp_path / "cache")


def test_a_second_pull_goes_on_when_the_first_has_ended(tmp_path: Path) -> None:
    first = locked(tmp_path, timeout=0)
    first.__enter__()
    ended: list[float] = []

    def end_it(seconds: float) -> None:
        ended.append(seconds)
        first.__exit__(None, None, None)

    with locked(tmp_path, timeout=5, monotonic=lambda: sum(ended), sleep=end_it):
        assert len(ended) == 1
