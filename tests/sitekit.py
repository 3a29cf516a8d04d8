"""What the tests of the site share."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

#: ``visit("index.html#q=x", width=400, scheme="dark")`` opens a page of the site.
Visit = Callable[..., Any]


def rows(page: Any) -> list[str]:
    """The specs of the rows that are drawn, top to bottom."""
    found: list[str] = page.eval_on_selector_all(
        "#models tbody tr[data-n]",
        "rows => rows.map(row => row.querySelector('.spec').textContent)",
    )
    return found
