"""A real headless Chromium, and the site that it looks at."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

import llm_db
from llm_db_generator.site import site_files, write_site
from sitecatalog import build_catalog
from sitekit import Visit

NAMES = ("chromium", "chromium-browser", "google-chrome")
#: A browser that asks nobody for anything of its own accord, and shares no memory that a
#: container may have too little of.
QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)
#: Milliseconds: a busy machine may take long, and only what hangs is a failure.
PATIENCE = 180_000


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Whatever starts a browser is slow."""
    for item in items:
        if "browser" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.slow)


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """Chromium as the system has it; nothing is downloaded."""
    path = next(filter(None, map(shutil.which, NAMES)), None)
    if path is None:
        pytest.skip("Chromium is not installed: apt-get install chromium")
    api = pytest.importorskip("playwright.sync_api", reason="needs playwright")
    with api.sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=path, args=QUIET, timeout=PATIENCE
        )
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the site of the small catalog."""
    folder = tmp_path_factory.mktemp("site") / "out"
    write_site(folder, site_files(build_catalog()))
    return folder


@pytest.fixture(scope="session")
def real(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Where the site of the catalog that ships is when it is opened as a file."""
    folder = tmp_path_factory.mktemp("real") / "site"
    write_site(folder, site_files(llm_db.snapshot()))
    return f"{folder.as_uri()}/"


@pytest.fixture(scope="session")
def server(site: Path) -> Iterator[str]:
    """The same folder on loopback, as any static host would serve it."""

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, format: str, *args: object) -> None:
            pass

    handler = partial(Quiet, directory=str(site))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as host:
        thread = threading.Thread(target=host.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{host.server_port}/"
        host.shutdown()
        thread.join()


@pytest.fixture
def at_file(site: Path) -> str:
    """Where the site is when it is opened as a file."""
    return f"{site.as_uri()}/"


@pytest.fixture
def visit(browser: Any, at_file: str) -> Iterator[Visit]:
    """Opens a page of the site and waits until it is drawn: ``visit("index.html#q=x")``.

    Whatever a test did: no error on the console, no refusal by the policy, and no
    request to anything but the site.
    """
    troubles: list[str] = []
    asked: list[str] = []
    contexts = []
    bases = [at_file]

    def open_page(
        path: str,
        base: str | None = None,
        width: int = 1280,
        scheme: str = "light",
        ready: bool = True,
    ) -> Any:
        bases.append(base or at_file)
        context = browser.new_context(
            viewport={"width": width, "height": 800}, color_scheme=scheme
        )
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(PATIENCE)
        page.on("request", lambda request: asked.append(request.url))
        page.on("pageerror", lambda error: troubles.append(str(error)))
        page.on("dialog", lambda dialog: troubles.append(f"dialog {dialog.message}"))
        page.on("console", lambda message: troubles.append(message.text))
        page.goto(f"{bases[-1]}{path}")
        if ready:
            page.wait_for_selector("body[data-ready]")
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert troubles == []
    own = (*bases, "blob:")
    assert [url for url in asked if not url.startswith(own)] == []
