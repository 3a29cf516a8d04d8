"""Which certificates a pull trusts, and who gets its token."""

from __future__ import annotations

import os
import ssl
import sys
from ipaddress import ip_address
from urllib.parse import SplitResult

from ..._catalog import TOKEN_VARIABLE
from ...errors import PullError

__all__ = ["TOKEN_VARIABLE", "bearer", "tls_context"]

CERT_FILE, CERT_DIR = "SSL_CERT_FILE", "SSL_CERT_DIR"
#: Where upstreams publish for everyone: a token is none of their business.
PUBLIC_HOSTS = frozenset({"models.dev", "raw.githubusercontent.com"})


def tls_context() -> ssl.SSLContext:
    """The certificates that count: those that the environment names, else the system's.

    `SSL_CERT_FILE` names a file of CA certificates, `SSL_CERT_DIR` folders of them, with
    hashed names; they take the place of all others. Raises `OSError` naming the
    variable whose certificates cannot be read.
    """
    file, folders = os.environ.get(CERT_FILE), os.environ.get(CERT_DIR)
    if not file and not folders:
        return _system_context()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if file:
        try:
            context.load_verify_locations(cafile=file)
        except OSError as error:
            raise OSError(f"{CERT_FILE} names a file without certificates") from error
    for folder in (folders or "").split(os.pathsep):
        if folder and not os.path.isdir(folder):
            raise OSError(f"{CERT_DIR} names a folder that is not there")
        if folder:
            context.load_verify_locations(capath=folder)
    return context


def _system_context() -> ssl.SSLContext:
    """The system's store by truststore; without it, what the HTTP client brings."""
    import httpx

    try:
        import truststore
    except ImportError:
        return httpx.create_ssl_context(trust_env=False)
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if sys.platform not in ("win32", "darwin"):
        # A slim container has no store of its own.
        import certifi

        context.load_verify_locations(cafile=certifi.where())
    return context


def bearer(parts: SplitResult) -> str | None:
    """The token of the environment for the server of a URL; ``None``: it gets none.

    It goes to servers of your own only, never to the public upstreams, and over https
    only (or to this very machine). Raises `PullError`, which does not show it.
    """
    token = os.environ.get(TOKEN_VARIABLE)
    host = (parts.hostname or "").rstrip(".")
    if not token or host in PUBLIC_HOSTS:
        return None
    if parts.scheme != "https" and not _is_loopback(host):
        raise PullError(
            f"{TOKEN_VARIABLE} is set, and is not sent over http; write https, or unset"
            " it",
            reason="bad_token",
        )
    if not (token.isascii() and token.isprintable()) or " " in token:
        raise PullError(
            f"{TOKEN_VARIABLE} cannot be sent: it has blanks or other characters that"
            " no token has",
            reason="bad_token",
        )
    return token


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False
