"""The table of all models, as a reader uses it."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Any

import pytest

from sitecatalog import DATA, HOSTILE
from sitekit import Visit, rows

ALL = sum(len(entry["models"]) for entry in DATA.values())
SONNETS = [
    "anthropic:claude-sonnet-4-5",
    "amazon_bedrock:anthropic.claude-sonnet-4-5-20250929-v1:0",
    "cheap:anthropic/claude-4.5-sonnet",
]


def count(page: Any) -> str:
    return str(page.inner_text("#count"))


def test_all_models_are_listed_the_newest_first(visit: Visit) -> None:
    page = visit("index.html")
    assert count(page) == f"{ALL} models"
    listed = rows(page)
    assert len(listed) == ALL
    assert listed[:3] == [
        "anthropic:claude-opus-4-5",
        "cheap:anthropic/claude-4.5-sonnet",
        "amazon_bedrock:anthropic.claude-sonnet-4-5-20250929-v1:0",
    ]
    assert listed[-1] == "openai:gpt-unknown", "what has no date comes last"


def test_the_page_works_from_any_static_host(visit: Visit, server: str) -> None:
    page = visit("index.html", base=server)
    assert count(page) == f"{ALL} models"
    page.click("text=Claude Opus 4.5")
    page.wait_for_selector("h1:has-text('Claude Opus 4.5')")
    assert page.url == f"{server}model.html#anthropic:claude-opus-4-5"


SPELLINGS = [
    "claude sonnet 4.5",
    "Claude_Sonnet 4.5",
    "  claude-4.5-sonnet ",
    "sonnet 4.5",
]


def test_a_search_finds_a_model_in_every_spelling(visit: Visit) -> None:
    page = visit("index.html")
    for text in SPELLINGS:
        page.fill("#q", text)
        assert sorted(rows(page)) == sorted(SONNETS), text
        assert count(page) == f"3 of {ALL} models"


def test_a_spelling_of_one_model_comes_first(visit: Visit) -> None:
    page = visit("index.html")
    for text, first in [
        ("anthropic:claude-sonnet-4-5", SONNETS[0]),
        ("anthropic/claude-sonnet-4.5", SONNETS[0]),
        ("claude-sonnet-4-5@anthropic", SONNETS[0]),
        ("claude-sonnet-4-5-2025-09-29", SONNETS[0]),
        ("claude-sonnet-4-5", SONNETS[0]),
        ("bedrock/anthropic.claude-sonnet-4-5-20250929-v1:0", SONNETS[1]),
        ("models/gpt-4o", "openai:gpt-4o"),
        ("GPT 4O", "openai:gpt-4o"),
    ]:
        page.fill("#q", text)
        assert rows(page)[0] == first, text


def test_filters_narrow_the_table_and_unknown_passes_none(visit: Visit) -> None:
    page = visit("index.html")
    page.fill("[name=max_input]", "3")
    assert rows(page) == [
        "cheap:anthropic/claude-4.5-sonnet",
        "anthropic:claude-sonnet-4-5",
        "openai:gpt-free",
        "openai:gpt-4o",
    ]
    page.check("[name=require][value=tools]")
    assert "openai:gpt-free" not in rows(page)
    page.fill("[name=min_context]", "150k")
    assert rows(page) == [SONNETS[2], SONNETS[0]]
    assert page.inner_text("#asked") == "Filters (3)"
    page.fill("[name=at_context]", "500k")
    assert rows(page) == [SONNETS[2]], "there the other has a dearer tier"
    page.click("text=Clear all")
    assert count(page) == f"{ALL} models"


def test_filters_by_provider_modality_date_and_status(visit: Visit) -> None:
    page = visit("index.html")
    page.fill("#provider-search", "bedr")
    assert page.locator("#providers label:visible").count() == 1
    page.check("[name=providers][value=amazon_bedrock]")
    assert rows(page) == [SONNETS[1]]
    page.click("text=Clear all")
    page.check("[name=reads][value=pdf]")
    assert sorted(rows(page)) == sorted([SONNETS[0], SONNETS[1], SONNETS[2]])
    page.fill("[name=since]", "2025-10")
    assert rows(page) == [SONNETS[2]]
    page.click("text=Clear all")
    page.select_option("[name=deprecated]", "yes")
    assert rows(page) == ["openai:gpt-old"]
    page.click("text=Clear all")
    page.select_option("[name=status]", "beta")
    assert rows(page) == [SONNETS[2]]


def test_what_answers_nothing_says_so(visit: Visit) -> None:
    page = visit("index.html")
    page.fill("#q", "no such model at all")
    assert rows(page) == []
    assert page.is_visible("#empty")
    assert count(page) == f"0 of {ALL} models"


def test_a_wrong_word_is_named_and_not_ignored(visit: Visit) -> None:
    page = visit("index.html#require=vision&max_input=cheap")
    said = page.inner_text("#problems")
    assert "vision" in said
    assert "reads=image" in said
    assert "“cheap” is not a price" in said
    page = visit("index.html#since=2026-02-30&retires_after=2026-13&min_context=0.5")
    said = page.inner_text("#problems")
    for wrong in ("since: “2026-02-30”", "retires_after: “2026-13”"):
        assert f"{wrong} is not a date" in said
    assert "min_context: “0.5” is not a number of tokens" in said
    page = visit("index.html#reads=vision&writes=text,imge&since=2024-02-29")
    said = page.inner_text("#problems")
    assert "reads: “vision” is not in this catalog; for vision ask for" in said
    assert "writes: “imge” is not in this catalog" in said
    assert "since" not in said


def test_columns_sort_both_ways_and_unknown_comes_last(visit: Visit) -> None:
    page = visit("index.html#providers=openai")
    heading = page.locator("#models thead th", has_text="Input")
    heading.locator("button").click()
    cheap = ["openai:gpt-free", "openai:gpt-4o", "openai:gpt-old", "openai:gpt-unknown"]
    assert rows(page) == cheap
    assert heading.get_attribute("aria-sort") == "ascending"
    heading.locator("button").click()
    assert rows(page) == [*cheap[2::-1], cheap[3]]
    assert heading.get_attribute("aria-sort") == "descending"
    heading.locator("button").click()
    assert heading.get_attribute("aria-sort") is None


def test_orders(visit: Visit) -> None:
    page = visit("index.html")
    page.select_option("[name=order]", "cheapest")
    assert rows(page)[:3] == ["openai:gpt-free", SONNETS[2], "openai:gpt-4o"]
    page.select_option("[name=order]", "context")
    assert rows(page)[0] == SONNETS[1]
    page.select_option("[name=order]", "default")
    assert rows(page)[0].startswith("amazon_bedrock:")


def test_a_permalink_holds_the_question(visit: Visit) -> None:
    page = visit("index.html")
    page.fill("#q", "claude")
    page.check("[name=forbid][value=embeddings]")
    page.fill("[name=max_output]", "15")
    page.select_option("[name=order]", "cheapest")
    page.click("summary:has-text('View')")
    page.select_option("[name=per]", "1k")
    page.check("[name=cols][value=family]")
    found, url = rows(page), page.url
    assert found == [SONNETS[2], SONNETS[0]]
    again = visit(url.partition("out/")[2])
    assert rows(again) == found
    assert again.input_value("#q") == "claude"
    assert again.input_value("[name=max_output]") == "15"
    assert again.input_value("[name=order]") == "cheapest"
    assert again.is_checked("[name=forbid][value=embeddings]")
    assert "Family" in again.inner_text("#models thead")
    assert "$0.002" in again.inner_text("#models tbody")


def test_units(visit: Visit) -> None:
    page = visit("index.html#q=gpt-4o")
    assert "128k" in page.inner_text("#models tbody")
    page.click("summary:has-text('View')")
    page.check("[name=exact]")
    assert "128,000" in page.inner_text("#models tbody")


def test_free_and_not_stated_are_never_mixed_up(visit: Visit) -> None:
    page = visit("index.html#providers=openai")
    cells = {
        spec: page.locator("#models tbody tr", has_text=spec)
        for spec in ("openai:gpt-free", "openai:gpt-unknown")
    }
    assert cells["openai:gpt-free"].locator(".c-input").inner_text() == "free"
    unknown = cells["openai:gpt-unknown"].locator(".c-input")
    assert (unknown.text_content() or "").endswith("not stated")


def test_the_keyboard_reaches_everything(visit: Visit) -> None:
    page = visit("index.html")
    page.keyboard.press("/")
    page.keyboard.type("claude")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("c")
    assert page.inner_text("#picked a") == "Compare 1 model"
    page.keyboard.press("End")
    page.keyboard.press("Home")
    first = rows(page)[0]
    page.keyboard.press("Enter")
    page.wait_for_selector("header.top")
    assert first in page.inner_text("header.top")


def test_models_are_picked_for_comparison_and_the_link_holds_them(
    visit: Visit,
) -> None:
    page = visit("index.html#q=claude")
    for row in (0, 1):
        page.locator("#models tbody input").nth(row).check()
    again = visit(page.url.partition("out/")[2])
    assert again.inner_text("#picked a") == "Compare 2 models"
    again.click("#picked a")
    again.wait_for_selector("table.compared")
    assert again.locator("table.compared thead th").count() == 2


def _csv_of(page: Any, folder: Path) -> str:
    page.click("summary:has-text('Share')")
    with page.expect_download() as download:
        page.click("#csv")
    path = folder / "models.csv"
    download.value.save_as(path)
    return path.read_bytes().decode("utf-8")


def test_the_csv_holds_what_is_shown(visit: Visit, tmp_path: Path) -> None:
    page = visit("index.html#providers=openai&sort=input")
    text = _csv_of(page, tmp_path)
    lines = list(csv.DictReader(io.StringIO(text, newline="")))
    assert [line["model"] for line in lines] == rows(page)
    assert [line["input"] for line in lines] == ["0", "2.5", "60", ""]
    assert lines[1]["context"] == "128000"


def test_no_cell_of_the_csv_is_a_formula(visit: Visit, tmp_path: Path) -> None:
    page = visit("index.html#providers=evil")
    text = _csv_of(page, tmp_path)
    cells = [c for line in csv.reader(io.StringIO(text, newline="")) for c in line]
    assert "'=cmd|'/c calc'!A1" in cells
    assert [cell for cell in cells if cell[:1] in "=+-@\t\r" and cell] == []


def test_hostile_text_is_shown_as_text(visit: Visit) -> None:
    page = visit("index.html#providers=evil")
    assert page.title() == "Models · llm-db"
    assert len(rows(page)) == len(HOSTILE)
    assert page.locator("#models script, #models img, #models svg").count() == 0
    assert "evil:\\u202egnp.exe" in rows(page), "a direction mark is made visible"
    for row in range(len(HOSTILE)):
        href = page.locator("#models tbody .name a").nth(row).get_attribute("href")
        assert href.startswith("model.html#evil:")


def test_colours_follow_the_system_and_the_button(visit: Visit) -> None:
    def background(page: Any) -> str:
        found = page.evaluate("getComputedStyle(document.body).backgroundColor")
        return str(found)

    light, dark = visit("index.html"), visit("index.html", scheme="dark")
    assert background(light) != background(dark)
    light.click("#theme")
    light.click("#theme")
    assert background(light) == background(dark)
    light.reload()
    light.wait_for_selector("body[data-ready]")
    assert background(light) == background(dark), "the choice is kept"
    assert light.get_attribute("#theme", "aria-label") == "Colours: dark"


@pytest.mark.parametrize(
    "path",
    [
        "index.html",
        "model.html#anthropic:claude-sonnet-4-5",
        "provider.html#evil",
        "compare.html#m=anthropic:claude-sonnet-4-5&m=openai:gpt-4o",
        "plot.html",
        "cost.html#model=openai:gpt-4o",
    ],
)
def test_a_narrow_page_does_not_scroll_sideways(visit: Visit, path: str) -> None:
    page = visit(path, width=400)
    wide = page.evaluate("document.documentElement.scrollWidth")
    assert wide <= 400
