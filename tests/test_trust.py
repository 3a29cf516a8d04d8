"""Corporate networks: certificates, tokens and proxies, against a loopback TLS server."""

from __future__ import annotations

import logging
import ssl
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from llm_db.errors import PullError
from llm_db.sources.download.fetch import Fetched, fetch
from llm_db.sources.download.trust import PUBLIC_HOSTS, bearer
from llm_db.sources.settings import URLS

trustme = pytest.importorskip("trustme", reason="needs trustme")

BODY = b'{"openai": {"id": "openai", "models": {}}}'
TOKEN = "s3cret-t0ken"


class Server:
    """Answers every GET with a body, and remembers the headers that came."""

    def __init__(self, context: ssl.SSLContext | None = None) -> None:
        seen: list[dict[str, str]] = []
        self.seen = seen

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                seen.append({k.lower(): v for k, v in self.headers.items()})
                self.send_response(200)
                self.send_header("Content-Length", str(len(BODY)))
                self.end_headers()
                self.wfile.write(BODY)

            def log_message(self, *_: object) -> None: ...

        class Quiet(ThreadingHTTPServer):
            def handle_error(self, *_: object) -> None:
                """A client that does not trust it hangs up."""

        self.http = Quiet(("127.0.0.1", 0), Handler)
        if context is not None:
            self.http.socket = context.wrap_socket(self.http.socket, server_side=True)
        scheme = "http" if context is None else "https"
        self.url = f"{scheme}://localhost:{self.http.server_port}/api.json"
        threading.Thread(target=self.http.serve_forever, daemon=True).start()

    def close(self) -> None:
        self.http.shutdown()
        self.http.server_close()


@pytest.fixture(autouse=True)
def plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR", "LLM_DB_TOKEN"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    """An authority that only this test knows."""
    return trustme.CA()


@pytest.fixture(scope="module")
def ca_file(authority: trustme.CA, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("ca") / "ca.pem"
    authority.cert_pem.write_to_path(str(path))
    return path


@pytest.fixture(scope="module")
def running(authority: trustme.CA) -> Iterator[Server]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)
    server = Server(context)
    yield server
    server.close()


@pytest.fixture
def server(running: Server) -> Server:
    running.seen.clear()
    return running


def failure(url: str, *, trust_env: bool = True) -> str:
    with pytest.raises(PullError) as caught:
        fetch(url, timeout=20, trust_env=trust_env)
    return str(caught.value)


def fetched(url: str, *, trust_env: bool = True) -> bytes:
    found = fetch(url, timeout=20, trust_env=trust_env)
    assert isinstance(found, Fetched)
    return found.body


# -- certificates ----------------------------------------------------------------------


@pytest.mark.parametrize("trust_env", [True, False])
def test_a_certificate_of_nobody_known_is_refused_with_the_variable(
    server: Server, trust_env: bool
) -> None:
    said = failure(server.url, trust_env=trust_env)
    assert "SSL_CERT_FILE" in said
    assert server.seen == []


@pytest.mark.parametrize("trust_env", [True, False])
def test_the_file_of_the_environment_counts(
    server: Server, ca_file: Path, trust_env: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(ca_file))
    assert fetched(server.url, trust_env=trust_env) == BODY


@pytest.mark.parametrize("trust_env", [True, False])
def test_the_folders_of_the_environment_count(
    server: Server,
    ca_file: Path,
    tmp_path: Path,
    trust_env: bool,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    command = ["openssl", "x509", "-noout", "-hash", "-in", str(ca_file)]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=True)
    except FileNotFoundError:
        pytest.skip("needs openssl, which names the files of such a folder")
    (tmp_path / "empty").mkdir()
    (tmp_path / f"{done.stdout.strip()}.0").write_bytes(ca_file.read_bytes())
    folders = f"{tmp_path / 'empty'}:{tmp_path}"
    monkeypatch.setenv("SSL_CERT_DIR", folders.replace(":", ";" if WINDOWS else ":"))
    assert fetched(server.url, trust_env=trust_env) == BODY


WINDOWS = sys.platform == "win32"


@pytest.mark.parametrize("name", ["SSL_CERT_FILE", "SSL_CERT_DIR"])
def test_certificates_that_cannot_be_read_are_named(
    server: Server, tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, str(tmp_path / "gone"))
    said = failure(server.url)
    assert f"{name} names a" in said
    assert "unset it" in said
    (tmp_path / "text.pem").write_text("no certificate", "utf-8")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "text.pem"))
    assert "without certificates" in failure(server.url)


# -- the token of a mirror -------------------------------------------------------------


def test_a_mirror_gets_the_token(
    server: Server,
    ca_file: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(ca_file))
    monkeypatch.setenv("LLM_DB_TOKEN", TOKEN)
    with caplog.at_level(logging.DEBUG):
        assert fetched(server.url) == BODY
    assert server.seen[0]["authorization"] == f"Bearer {TOKEN}"
    assert caplog.records
    assert TOKEN not in caplog.text


def test_a_failure_does_not_show_the_token(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LLM_DB_TOKEN", TOKEN)
    with pytest.raises(PullError) as caught:
        fetch(server.url, timeout=20)
    error: BaseException | None = caught.value
    while error is not None:
        assert TOKEN not in f"{error!r} {error}"
        error = error.__cause__ or error.__context__
    for bad in (f"{TOKEN} x", f"{TOKEN}\r\nX-Evil: 1", f"{TOKEN}é"):
        monkeypatch.setenv("LLM_DB_TOKEN", bad)
        said = failure(server.url)
        assert "LLM_DB_TOKEN" in said
        assert TOKEN not in said


def test_user_and_password_of_the_url_come_before_the_token(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("LLM_DB_TOKEN", TOKEN)
    server = Server()
    try:
        fetched(server.url.replace("://", "://user:word@"))
        fetched(server.url)
    finally:
        server.close()
    sent = [headers["authorization"] for headers in server.seen]
    assert [text.partition(" ")[0] for text in sent] == ["Basic", "Bearer"]


@pytest.mark.parametrize("url", sorted(URLS.values()))
def test_a_public_upstream_never_gets_it(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LLM_DB_TOKEN", TOKEN)
    parts = urlsplit(url)
    assert parts.hostname in PUBLIC_HOSTS
    for host in (
        parts.netloc,
        parts.netloc.upper(),
        f"{parts.netloc}.",
        f"{parts.netloc}:443",
    ):
        assert bearer(urlsplit(f"https://{host}/x")) is None


def test_it_is_not_sent_in_the_clear(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LLM_DB_TOKEN", TOKEN)
    said = failure("http://mirror.invalid/api.json")
    assert "write https" in said
    assert TOKEN not in said


# -- proxies ---------------------------------------------------------------------------


def test_a_socks_proxy_says_what_to_install(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALL_PROXY", "socks5://user:word@127.0.0.1:9")
    monkeypatch.setitem(sys.modules, "socksio", None)
    said = failure(server.url)
    assert 'pip install "httpx[socks]"' in said
    assert "word" not in said


def test_a_connection_that_fails_names_the_variables(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("llm_db.sources.download.fetch.BACKOFF_SECONDS", 0)
    said = failure("http://127.0.0.1:9/api.json")
    for name in ("HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY", "NO_PROXY"):
        assert name in said
