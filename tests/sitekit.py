"""What the tests of the site share."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

#: ``visit("index.html#q=x", width=400, scheme="dark")`` opens a page of the site.
Visit = Callable[..., Any]


def wait_for(page: Any, selector: str, attribute: str, value: str) -> None:
    """Wait until the element has this attribute.

    `page.wait_for_function` would ask again by eval, which the site's policy forbids: it
    works only where what it waits for is there already.
    """
    from playwright.sync_api import expect

    expect(page.locator(selector)).to_have_attribute(attribute, value, timeout=180_000)


def rows(page: Any) -> list[str]:
    """The specs of the rows that are drawn, top to bottom."""
    found: list[str] = page.eval_on_selector_all(
        "#models tbody tr[data-n]",
        "rows => rows.map(row => row.querySelector('.spec').textContent)",
    )
    return found
