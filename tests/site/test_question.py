"""Filters and orders give what `llm_db.candidates` gives, on the catalog that ships."""

from __future__ import annotations

import csv
import io
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import llm_db
from sitekit import Visit, rows, wait_for

QUESTIONS: tuple[dict[str, Any], ...] = (
    {"order": "default"},
    {"order": "newest"},
    {"order": "context"},
    {"order": "cheapest"},
    {"order": "cheapest", "mix": (1, 0)},
    {"order": "cheapest", "mix": (10, 1), "at_context": 500_000},
    {"require": ["tools", "reasoning"], "order": "default"},
    {"require": ["tools_parallel"], "unknown": True, "order": "newest"},
    {"forbid": ["reasoning"], "order": "newest"},
    {"forbid": ["chat"], "unknown": True, "order": "default"},
    {"providers": ["openai", "anthropic"], "order": "cheapest"},
    {"max_input": 1, "max_output": 5, "min_context": 200_000, "order": "cheapest"},
    {"max_input": 0, "order": "newest"},
    {"max_input": 2.5, "at_context": 300_000, "order": "default"},
    {"min_output": 100_000, "order": "context"},
    {"reads": ["image", "pdf"], "writes": ["text"], "order": "newest"},
    {"since": "2026", "order": "default"},
    {"since": "2026-02-14", "open_weights": True, "order": "newest"},
    {"deprecated": True, "order": "default"},
    {"deprecated": False, "status": ["beta", "alpha"], "order": "newest"},
    {"family": "gpt", "order": "cheapest"},
    {"retires_after": "2026-12", "order": "newest"},
)


def _fragment(question: dict[str, Any]) -> str:
    def text(value: Any) -> str:
        if isinstance(value, bool):
            return "yes" if value else "no"
        if isinstance(value, (list, tuple)):
            return ",".join(map(str, value))
        return str(value)

    words = {name: text(value) for name, value in question.items()}
    if "unknown" in words:
        words["unknown"] = "1"
    return urlencode(words)


#: Keeps what is downloaded instead: browsers let a page save only so many files a minute.
_KEEP = """
() => {
    URL.createObjectURL = (blob) => { window.saved = blob; return ''; };
    HTMLAnchorElement.prototype.click = () => {};
}
"""


def test_every_question_has_the_answer_that_python_gives(
    visit: Visit, real: str
) -> None:
    page = visit("index.html", base=real)
    page.evaluate(_KEEP)
    page.click("summary:has-text('Share')")
    for question in QUESTIONS:
        page.evaluate("link => { location.hash = link; }", _fragment(question))
        keys = llm_db.candidates(**question)
        wait_for(page, "#models", "aria-rowcount", str(len(keys) + 1))
        page.click("#csv")
        lines = csv.DictReader(io.StringIO(page.evaluate("saved.text()")))
        expected = [f"{key.provider}:{key.id}" for key in keys]
        assert [line["model"] for line in lines] == expected, question
        assert page.inner_text("#problems") == ""


def test_the_question_can_be_taken_along_as_python_and_as_a_command(
    visit: Visit, real: str
) -> None:
    page = visit(
        "index.html#providers=openai,xai&require=tools&max_input=2.5&open_weights=no"
        "&deprecated=no&min_context=128k&order=cheapest",
        base=real,
    )
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.click("summary:has-text('Share')")

    def copied(label: str) -> str:
        page.click(f"#share button:has-text('{label}')")
        page.wait_for_selector("#share button:has-text('Copied')")
        page.wait_for_selector(f"#share button:has-text('{label}')")
        return str(page.evaluate("navigator.clipboard.readText()"))

    found = rows(page)
    assert found
    *statements, question = copied("Copy as Python").strip().split("\n\n")
    names: dict[str, Any] = {}
    exec("\n".join(statements), names)
    keys = eval(question, names)
    assert [f"{key.provider}:{key.id}" for key in keys][: len(found)] == found
    command = shlex.split(copied("Copy as command"))
    program = [str(Path(sys.executable).with_name("llm-db")), *command[1:]]
    done = subprocess.run(program, capture_output=True, text=True, check=True)
    listed = [line.split("\t")[0] for line in done.stdout.splitlines()]
    assert sorted(listed) == sorted(f"{key.provider}:{key.id}" for key in keys)


def _spellings() -> list[tuple[str, str]]:
    """The corpus of `identify`: what stands alone, is a spelling, and is in the catalog."""
    known = {model.spec for model in llm_db.models()}
    corpus = Path(__file__).parents[1] / "answers/spellings.tsv"
    lines = corpus.read_text("utf-8").splitlines()
    cells = [line.split("\t") for line in lines if line and line[0] != "#"]
    return [
        (text, answer)
        for text, scope, level, answer, *_ in cells
        if answer in known and not scope and not level
    ]


def test_a_search_puts_first_what_identify_names(visit: Visit, real: str) -> None:
    page = visit("index.html", base=real)
    spellings = _spellings()
    assert len(spellings) > 100
    wrong = []
    for text, answer in spellings:
        page.fill("#q", text)
        if rows(page)[:1] != [answer]:
            wrong.append((text, answer, rows(page)[:1]))
    assert wrong == []


def test_the_table_is_quick_to_scroll_and_holds_few_rows(
    visit: Visit, real: str
) -> None:
    page = visit("index.html", base=real)
    drawn = page.locator("#models tbody tr[data-n]")
    assert drawn.count() < 60
    page.evaluate("document.getElementById('rows').scrollTop = 1e9")
    last = len(llm_db.models()) - 1
    page.wait_for_selector(f"#models tbody tr[data-n='{last}']")
    assert drawn.count() < 60


def test_every_model_has_facts_where_the_page_looks_for_them(
    visit: Visit, real: str
) -> None:
    """One model of every fifth provider: its page is drawn from that one's file."""
    page = visit("model.html", base=real)
    for provider in llm_db.providers()[::5]:
        models = llm_db.models(provider.id)
        if not models:
            continue
        page.evaluate(
            "spec => { location.hash = encodeURIComponent(spec); }", models[-1].spec
        )
        wait_for(page, "main", "data-shown", models[-1].spec)


def _table(page: Any) -> list[list[str]]:
    """The table of prices over time, newest first: since, until and the input price."""
    rows = page.locator("table.history tbody tr")
    cells = [row.locator("th, td").all_inner_texts() for row in rows.all()]
    return [row[:3] for row in cells]


def _expected(periods: tuple[Any, ...]) -> list[list[str]]:
    def price(cost: Any) -> str:
        if cost is None or cost.input is None:
            return "not stated"
        return f"${cost.input:.2f}" if cost.input else "free"

    return [
        [period.since, period.until or "now", price(period.cost)]
        for period in reversed(periods)
    ]


def test_prices_over_time_are_those_that_python_gives(visit: Visit, real: str) -> None:
    page = visit("model.html#openai:gpt-4.1-nano", base=real)
    periods = llm_db.prices("openai:gpt-4.1-nano")
    assert len(periods) > 1
    assert _table(page) == _expected(periods)
    assert page.locator("svg.chart path.line-input").count() == 1


def test_a_model_that_is_gone_keeps_its_page(visit: Visit, real: str) -> None:
    left = next(one for one in llm_db.gone("openai") if one.name)
    page = visit("provider.html#openai", base=real)
    page.click("details.gone summary")
    page.click(f"details.gone a:text-is('{left.name}')")
    page.wait_for_selector("h1 .badge:has-text('gone')")
    text = page.inner_text("main")
    assert left.first_seen in text
    assert left.last_seen in text
    assert _table(page) == _expected(llm_db.prices(left.spec))
