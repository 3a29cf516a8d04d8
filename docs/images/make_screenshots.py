"""Takes the pictures of the site in this folder, with the system's Chromium.

    python docs/images/make_screenshots.py

Needs llm-db[generator], playwright and Debian's `chromium`.
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

import llm_db
from llm_db_generator.site import site_files, write_site

HERE = Path(__file__).resolve().parent
HOME = "index.html#require=reasoning,tools&max_output=20&min_context=200000&providers="
HOME += "anthropic,google,openai,xai,deepseek,mistral"
MODEL = "model.html#openai:gpt-5.4"
#: Name → page, width, colours.
SHOTS = {
    "site-home-light": (HOME, 1280, "light"),
    "site-home-dark": (HOME, 1280, "dark"),
    "site-home-light-400": (HOME, 400, "light"),
    "site-home-dark-400": (HOME, 400, "dark"),
    "site-model-light": (MODEL, 1280, "light"),
    "site-model-dark-400": (MODEL, 400, "dark"),
    "site-plot-light": ("plot.html", 1280, "light"),
}


def main() -> None:
    """Write all pictures."""
    chromium = shutil.which("chromium")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        write_site(Path(folder), site_files(llm_db.snapshot()))
        options = ["--no-sandbox"]
        browser = playwright.chromium.launch(executable_path=chromium, args=options)
        for name, (address, width, colours) in SHOTS.items():
            page = browser.new_page(
                viewport={"width": width, "height": 800}, color_scheme=colours
            )
            page.goto(f"{Path(folder).as_uri()}/{address}")
            page.wait_for_selector("body[data-ready]")
            page.screenshot(path=HERE / f"{name}.png")
            print(f"wrote docs/images/{name}.png")
            page.close()
        browser.close()


if __name__ == "__main__":
    main()
