"""The pages of one model, of one provider, of several models, and the plot."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from sitecatalog import HALF, HOSTILE, MARKUP
from sitekit import Visit, wait_for


def facts(page: Any, title: str) -> dict[str, str]:
    """The list of facts of the section with this title."""
    section = page.locator("section", has=page.locator(f"h2:has-text('{title}')")).first
    names = section.locator("dt").all_inner_texts()
    return dict(zip(names, section.locator("dd").all_inner_texts(), strict=True))


def test_a_model_page_has_every_fact(visit: Visit) -> None:
    page = visit("model.html#anthropic:claude-sonnet-4-5")
    assert page.title() == "Claude Sonnet 4.5 · llm-db"
    text = page.inner_text("main")
    assert "The model for agents & code" in text
    prices = page.locator("table.prices").inner_text()
    for expected in ("to 200k", "over 200k", "batch", "$22.50", "$3.75", "$6.00"):
        assert expected in prices
    limits = facts(page, "Limits")
    assert limits["context"] == "200,000"
    assert limits["reads"] == "text, image, pdf"
    life = facts(page, "Dates and lifecycle")
    assert life["released"] == "2025-09-29"
    assert life["retires on"] == "2099-09-29"
    assert life["successor"] == "claude-opus-4-5"
    assert page.locator("section a[href^='https://example.org/ends']").count() == 1
    assert 'llm_db.model("anthropic:claude-sonnet-4-5")' in text
    assert "deprecated" in page.inner_text("h1")


def test_what_nobody_stated_is_said_to_be_so(visit: Visit) -> None:
    page = visit("model.html#openai:gpt-unknown")
    assert facts(page, "Limits") == {
        "context": "not stated",
        "output": "not stated",
        "reads": "not stated",
        "writes": "not stated",
    }
    assert page.locator("table.prices td").all_inner_texts() == ["not stated"] * 2
    free = visit("model.html#openai:gpt-free")
    assert free.locator("table.prices td").all_inner_texts() == ["free", "free"]


def test_offers_of_the_same_model_come_cheapest_first(visit: Visit) -> None:
    page = visit("model.html#anthropic:claude-sonnet-4-5")
    assert page.locator("table.offers tbody th").all_inner_texts() == [
        "cheap:anthropic/claude-4.5-sonnet",
        "anthropic:claude-sonnet-4-5",
        "amazon_bedrock:anthropic.claude-sonnet-4-5-20250929-v1:0",
    ]
    page.click("text=See all in the table")
    page.wait_for_selector("#models tbody tr[data-n]")
    assert page.inner_text("#count").startswith("3 of")
    assert "Offers of anthropic/claude-sonnet-4-5" in page.inner_text("#canonical")


def test_hostile_models_have_pages_that_do_nothing(visit: Visit) -> None:
    page = visit("model.html")
    for text in HOSTILE:
        if text == HALF:
            continue  # playwright cannot say it
        link = quote(f"evil:{text}", safe="")
        page.evaluate("link => { location.hash = link; }", link)
        wait_for(page, "main", "data-shown", f"evil:{text}")
        assert page.title().endswith(" · llm-db")
        assert page.locator("main script, main img, main svg").count() == 0
        links = page.eval_on_selector_all("a", "all => all.map(a => a.protocol)")
        assert set(links) <= {"file:", "https:"}


def test_an_id_with_half_of_a_pair_has_a_page(visit: Visit) -> None:
    page = visit("provider.html#evil")
    shown = "half \\ud83d of a pair"
    link = page.get_by_role("link", name=shown)
    assert (
        link.get_attribute("href") == "model.html#evil:half%20%ED%A0%BD%20of%20a%20pair"
    )
    link.click()
    page.wait_for_selector("h1")
    assert page.inner_text("h1") == shown
    assert page.locator("a:has-text('Compare with')").count() == 1


def test_a_model_that_is_not_there_is_a_sentence(visit: Visit) -> None:
    page = visit("model.html#openai:gpt-4")
    assert "No such model" in page.inner_text("main")
    page.click("main a:has-text('openai:gpt-4o')")
    page.wait_for_selector("h1:has-text('GPT-4o')")
    for path in ("model.html", "model.html#%", "provider.html#nobody"):
        assert visit(path).inner_text("h1").startswith("No ")


def test_a_provider_page_lists_its_models(visit: Visit) -> None:
    page = visit("provider.html#anthropic")
    text = page.inner_text("main")
    assert "ANTHROPIC_API_KEY" in text
    assert "2 models" in text
    assert page.locator("a[href^='https://docs.example.org']").count() == 1
    page.click("a:has-text('Claude Opus 4.5')")
    page.wait_for_selector("h1:has-text('Claude Opus 4.5')")


def test_an_address_that_is_no_web_address_is_no_link(visit: Visit) -> None:
    page = visit("provider.html#evil")
    text = page.inner_text("main")
    assert MARKUP in text
    assert "javascript:alert(1)" in text
    links = page.eval_on_selector_all("a", "all => all.map(a => a.protocol)")
    assert set(links) == {"file:"}


def test_providers_whose_names_our_own_files_have(visit: Visit) -> None:
    for id in ("catalog", "con"):
        page = visit(f"provider.html#{id}")
        assert "1 model" in page.inner_text("main")


def test_all_providers_are_listed(visit: Visit) -> None:
    page = visit("provider.html")
    assert page.inner_text("h1") == "7 providers"
    page.click("text=Amazon Bedrock")
    page.wait_for_selector("text=amazon_bedrock")


def test_models_are_compared_and_differences_are_marked(visit: Visit) -> None:
    page = visit("compare.html")
    assert page.is_visible("#none")
    page.fill("[role=combobox]", "sonnet 4.5")
    page.keyboard.press("Enter")
    page.wait_for_selector("table.compared")
    page.fill("[role=combobox]", "gpt-4o")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Enter")
    page.wait_for_selector("table.compared thead th:nth-child(3)")
    context = page.locator("table.compared tr", has_text="context")
    assert context.locator("td").all_inner_texts() == ["200,000", "128,000"]
    assert "they differ" in (context.locator("th").text_content() or "")
    writes = page.locator("table.compared tr", has_text="writes")
    assert "they differ" not in (writes.locator("th").text_content() or "")
    again = visit(page.url.partition("out/")[2])
    assert again.locator("table.compared thead th").count() == 2
    again.click("[aria-label='Remove openai:gpt-4o']")
    again.wait_for_selector("table.compared thead th:nth-child(3)", state="detached")
    assert again.locator("table.compared thead th").count() == 1


def test_never_more_than_four_are_compared(visit: Visit) -> None:
    specs = ["gpt-4o", "gpt-free", "gpt-old", "gpt-unknown"]
    link = "&".join(f"m=openai:{id}" for id in specs)
    page = visit(f"compare.html#{link}&m=anthropic:claude-opus-4-5&m=no:such")
    assert page.locator("table.compared thead th").count() == 4
    assert "no:such" in page.inner_text("#lost")


def test_the_plot_shows_what_has_a_price_and_a_place(visit: Visit) -> None:
    page = visit("plot.html#providers=openai,anthropic")
    counts = page.inner_text("#counts")
    assert counts == (
        "3 models shown · 1 free, not on a logarithmic axis"
        " · 2 without a stated value."
    )
    assert page.locator("#legend button").all_inner_texts() == ["OpenAI", "Anthropic"]


def test_a_point_is_named_on_hover_and_opened_by_a_click(visit: Visit) -> None:
    page = visit("plot.html#providers=openai&x=released")
    box = page.locator("svg.plot").bounding_box()
    # The one point at the far right and low: gpt-4o.
    place = page.evaluate("""() => {
            const path = document.querySelector('svg.plot .series');
            const frame = document.querySelector('svg.plot').getBoundingClientRect();
            const [, x, y] = /.*M([\\d.-]+) ([\\d.-]+)/.exec(path.getAttribute('d'));
            return [Number(x) + 4.5 + frame.left, Number(y) + frame.top];
        }""")
    assert box is not None
    page.mouse.move(*place)
    assert "openai:gpt-4o" in page.inner_text(".tip")
    page.mouse.click(*place)
    page.wait_for_selector("h1:has-text('GPT-4o')")


def test_the_plot_works_by_keyboard_and_its_link_holds_the_axes(visit: Visit) -> None:
    page = visit("plot.html")
    page.select_option("[name=x]", "released")
    page.select_option("[name=y]", "blend")
    page.focus("svg.plot")
    page.keyboard.press("ArrowRight")
    first = page.inner_text(".tip .spec")
    page.keyboard.press("ArrowRight")
    assert page.inner_text(".tip .spec") != first
    again = visit(page.url.partition("out/")[2])
    assert again.input_value("[name=x]") == "released"
    assert again.input_value("[name=y]") == "blend"
    page.keyboard.press("Enter")
    page.wait_for_selector("header.top")


def test_a_plot_without_points_says_so(visit: Visit) -> None:
    page = visit("plot.html#providers=catalog")
    assert "No matching model" in page.inner_text("#plot")
