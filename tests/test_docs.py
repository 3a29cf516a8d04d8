"""Every code block of README and docs/ does what the page says."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

import docpages
from llm_db import schema
from llm_db.pipeline import layers
from llm_db.schema import rule_of
from llm_db.sources import remote
from llm_db_generator.project import open_project

pytestmark = pytest.mark.slow

#: The tutorial needs a venv of its own: tests/test_own_catalog.py runs it.
ELSEWHERE = {"docs/own-catalog.md"}
#: How many blocks of each page are for the reader only; a new one is a decision.
NOT_RUN = {
    "CONTRIBUTING.md": 1,
    "README.md": 2,
    "docs/cli.md": 1,
    "docs/free-threading.md": 1,
    "docs/history.md": 1,
    "docs/index.md": 2,
    "docs/pinning.md": 4,
    "docs/queries.md": 6,
    "docs/sources.md": 1,
}

PAGES = {page.relative_to(docpages.ROOT).as_posix(): page for page in docpages.pages()}


@pytest.mark.parametrize("name", sorted(PAGES.keys() - ELSEWHERE))
def test_every_block_of_a_page_holds(name: str, tmp_path: Path) -> None:
    env = {k: v for k, v in os.environ.items() if not k.startswith("LLM_DB_")}
    bin = str(Path(sys.executable).parent)
    done = subprocess.run(
        [sys.executable, docpages.__file__, str(PAGES[name])],
        cwd=tmp_path,
        env={**env, "PATH": f"{bin}{os.pathsep}{env['PATH']}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_blocks_that_are_not_run_are_counted_and_have_a_reason() -> None:
    skipped = Counter(
        block.page
        for page in PAGES.values()
        for block in docpages.blocks(page)
        if block.not_run is not None
    )
    assert dict(skipped) == NOT_RUN


def test_every_toml_block_names_the_file_that_it_stands_for() -> None:
    untitled = [
        block.where
        for page in PAGES.values()
        for block in docpages.blocks(page)
        if block.language == "toml" and block.title is None
    ]
    assert untitled == []


def test_links_out_of_the_pages_at_the_top_lead_to_files() -> None:
    found = [
        (name, link)
        for name in ("README.md", "CONTRIBUTING.md")
        for link in re.findall(
            r"\]\((?!https?:)([^)#]+)", PAGES[name].read_text("utf-8")
        )
    ]
    assert len(found) > 10
    assert [f for f in found if not (docpages.ROOT / f[1]).exists()] == []


def test_contributing_and_security_name_files_that_exist() -> None:
    pages = ("CONTRIBUTING.md", "SECURITY.md")
    text = "".join((docpages.ROOT / page).read_text("utf-8") for page in pages)
    # The table of folders writes `… name` for what lies in the folder of the row above.
    named = set(re.findall(r"`(?:… )?([\w./-]+\.(?:py|toml|md|yml))`", text))
    assert len(named) > 15
    top = ("runtime", "generator", "tests", "sources", "docs", ".github")
    files = [f"/{p.name}" for p in docpages.ROOT.iterdir()]
    files += [str(p) for name in top for p in (docpages.ROOT / name).rglob("*.*")]
    assert [n for n in named if not any(f.endswith(f"/{n}") for f in files)] == []


def test_the_table_of_a_remote_has_every_key_that_has_a_field() -> None:
    # Whatever is not in it is said to go to `extra`.
    text = PAGES["docs/sources.md"].read_text("utf-8")
    table = text.split("| models.dev | here |")[1].split("\n\n")[0]
    words = re.findall(r"`([a-z_]+)[`.]", table)
    own = {"limit", "cost", "modalities", "experimental", "provider"}
    own |= {"reasoning_options", "interleaved"}
    keys = {*remote.MODEL_KEYS, *remote.PROVIDER_KEYS, *remote.FLAGS} | own
    assert keys - set(words) == set()


def test_a_release_has_absolute_links_and_the_addresses_of_its_project() -> None:
    import runpy
    import tomllib

    script = runpy.run_path(str(docpages.ROOT / ".github/absolute_links.py"))
    readme = script["absolute"](
        PAGES["README.md"].read_text("utf-8"), "someone/llm-db", "v2026.11.0"
    )
    links = re.findall(r"\]\(([^)]+)\)", readme)
    assert len(links) > 30
    assert [link for link in links if not link.startswith("https://")] == []
    ours = re.findall(r"someone/llm-db/(?:blob/)?v2026\.11\.0/([^)#]+)", readme)
    assert len(ours) > 20
    assert [path for path in ours if not (docpages.ROOT / path).exists()] == []

    text = (docpages.ROOT / "pyproject.toml").read_text("utf-8")
    urls = tomllib.loads(script["with_urls"](text, "someone/llm-db"))["project"]["urls"]
    assert urls["Repository"] == "https://github.com/someone/llm-db"
    assert {"Changelog", "Documentation", "Issues"} <= urls.keys()


def test_the_navigation_lists_every_page() -> None:
    nav = (docpages.ROOT / "mkdocs.yml").read_text("utf-8")
    pages = [p.name for p in (docpages.ROOT / "docs").glob("*.md")]
    assert [name for name in pages if f" {name}" not in nav] == []


def test_the_catalog_in_numbers_is_of_today() -> None:
    """Fixed by: python docs/catalog_in_numbers.py"""
    script = docpages.ROOT / "docs/catalog_in_numbers.py"
    code = f"import runpy; print(runpy.run_path({str(script)!r})['page'](), end='')"
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", code], capture_output=True, check=True
    )
    page = (docpages.ROOT / "docs/catalog-in-numbers.md").read_bytes()
    assert done.stdout == page


def test_the_figures_of_readme_are_of_today() -> None:
    """Fixed by: python docs/catalog_in_numbers.py"""
    import runpy

    script = runpy.run_path(str(docpages.ROOT / "docs/catalog_in_numbers.py"))
    assert script["readme"]() == PAGES["README.md"].read_text("utf-8")


def test_the_table_of_all_fields_is_that_of_the_schema() -> None:
    """Fixed by: python docs/all_fields.py"""
    import runpy

    script = runpy.run_path(str(docpages.ROOT / "docs/all_fields.py"))
    page = (docpages.ROOT / "docs/fields.md").read_text("utf-8")
    assert script["page"]() == page
    for record in script["RECORDS"]:
        texts = script["docstrings"](record)
        fields = {field.name for field in record.__attrs_attrs__}
        assert {name for name in fields if texts[name]} == fields, record


#: A source of our own project → what the table of all fields calls it.
CALLED = {"litellm": "litellm", "local": "llm-db"}


def stated(record: Mapping[str, Any], cls: type[Any]) -> Iterator[str]:
    """``Cost.input`` and the like: the fields of a sparse record, and of those inside."""
    for field in cls.__attrs_attrs__:
        value, rule = record.get(field.alias), rule_of(cls, field)
        if rule.record and rule.kind != "choices":
            inner = getattr(schema, rule.record)
            found: Any = value or ()
            if rule.kind == "record":
                found = [value] if value else []
            elif rule.kind == "named_records":
                found = value.values() if value else []
            for part in found:
                yield from stated(part, inner)
        elif value is not None and field.alias not in ("id", "provider", "extra"):
            yield f"{cls.__name__}.{field.alias}"


def test_the_table_of_all_fields_names_the_sources_that_state_each() -> None:
    """Fixed by: _SOURCES in docs/all_fields.py"""
    import runpy

    script = runpy.run_path(str(docpages.ROOT / "docs/all_fields.py"))
    cells = {
        f"{cls.__name__}.{field.alias}": script["_source"](cls, field.alias)
        for cls in script["RECORDS"]
        for field in cls.__attrs_attrs__
    }
    with open_project(docpages.ROOT).sources() as sources:
        given = layers(sources, strict=True)
    wrong = set()
    for layer in given:
        facts = {f for r in layer.models.values() for f in stated(r, schema.Model)}
        facts |= {
            f for r in layer.providers.values() for f in stated(r, schema.Provider)
        }
        assert facts
        for field in facts:
            ours = {*CALLED.values(), "yours"}
            said = set(re.split("[,;] ", cells[field]))
            called = CALLED.get(layer.source)
            if called not in said if called else said <= ours:
                wrong.add((layer.source, field, cells[field]))
    assert wrong == set()


def test_the_reference_documents_every_public_name() -> None:
    import llm_db
    import llm_db_generator

    page = (docpages.ROOT / "docs/reference.md").read_text("utf-8")
    documented = {
        line.rpartition(".")[2] for line in page.splitlines() if line.startswith(":::")
    }
    errors = {name for name in llm_db.__all__ if name.endswith("Error")}
    assert set(llm_db.__all__) - errors - documented == set()
    assert set(llm_db_generator.__all__) - documented == set()
    sources = llm_db.sources
    classes = {n for n in sources.__all__ if isinstance(getattr(sources, n), type)}
    assert classes - documented == set()
