"""Nobody is kept out: what axe-core checks holds on every page."""

from __future__ import annotations

from typing import Any

import pytest

from sitekit import Visit

PAGES = (
    "index.html#q=claude&m=openai:gpt-4o",
    "index.html#q=no+such+model",
    "model.html#anthropic:claude-sonnet-4-5",
    "model.html#openai:gpt-unknown",
    "provider.html#openai",
    "provider.html",
    "compare.html#m=openai:gpt-4o&m=anthropic:claude-sonnet-4-5",
    "plot.html",
    "cost.html#model=openai:gpt-4o&usage=%7B%22prompt_tokens%22%3A9%7D",
)


@pytest.fixture(scope="session")
def axe() -> Any:
    module = pytest.importorskip(
        "axe_playwright_python.sync_playwright", reason="needs axe-playwright-python"
    )
    return module.Axe()


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (400, "dark")])
def test_pages_are_accessible(visit: Visit, axe: Any, width: int, scheme: str) -> None:
    found = []
    for path in PAGES:
        page = visit(path, width=width, scheme=scheme)
        # Its own reading of the styles is a request that the policy refuses.
        violations = axe.run(page, options={"preload": False}).response["violations"]
        found += [
            (path, violation["id"], node["html"])
            for violation in violations
            for node in violation["nodes"]
        ]
        page.close()
    assert found == []
