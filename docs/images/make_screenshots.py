"""Takes the pictures of the site in this folder, with the system's Chromium.

    python docs/images/make_screenshots.py

Needs llm-db[generator], playwright, pillow and Debian's `chromium`.
"""

from __future__ import annotations

import io
import shutil
import tempfile
from pathlib import Path

from PIL import Image
from playwright.sync_api import sync_playwright

import llm_db
from llm_db_generator.site import site_files, write_site

HERE = Path(__file__).resolve().parent
HOME = "index.html#require=reasoning,tools&max_output=20&min_context=200000&providers="
HOME += "anthropic,google,openai,xai,deepseek,mistral"
MODEL = "model.html#openai:gpt-5.4"
PRICED = "model.html#openrouter:deepseek/deepseek-v4-flash"
COST = "cost.html#model=openai:gpt-5.4&usage=%7B%22prompt_tokens%22:300000,"
COST += "%22completion_tokens%22:800,%22total_tokens%22:300800,"
COST += "%22prompt_tokens_details%22:%7B%22cached_tokens%22:9000%7D%7D"
#: Name → page, width, colours, and what of it if not what is in view.
SHOTS = {
    "site-home-light": (HOME, 1280, "light", None),
    "site-home-dark": (HOME, 1280, "dark", None),
    "site-home-light-400": (HOME, 400, "light", None),
    "site-home-dark-400": (HOME, 400, "dark", None),
    "site-model-light": (MODEL, 1280, "light", None),
    "site-model-dark-400": (MODEL, 400, "dark", None),
    "site-prices-light": (PRICED, 1280, "light", "section:has(svg.chart)"),
    "site-plot-light": ("plot.html", 1280, "light", None),
    "site-cost-dark": (COST, 1280, "dark", None),
}


def main() -> None:
    """Write all pictures."""
    chromium = shutil.which("chromium")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        write_site(Path(folder), site_files(llm_db.snapshot()))
        options = ["--no-sandbox"]
        browser = playwright.chromium.launch(executable_path=chromium, args=options)
        for name, (address, width, colours, part) in SHOTS.items():
            page = browser.new_page(
                viewport={"width": width, "height": 800}, color_scheme=colours
            )
            page.goto(f"{Path(folder).as_uri()}/{address}")
            page.wait_for_selector("body[data-ready]")
            seen = page.locator(part) if part else page
            picture = Image.open(io.BytesIO(seen.screenshot()))
            # A page of text has few colours; an octree keeps those of a plot apart.
            small = picture.convert("RGB").quantize(256, Image.Quantize.FASTOCTREE)
            small.save(HERE / f"{name}.png", optimize=True)
            print(f"wrote docs/images/{name}.png")
            page.close()
        browser.close()


if __name__ == "__main__":
    main()
