"""``llm-db site`` as a person runs it."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import clikit
from catalogs import write_project
from llm_db_generator import generate

DATA: dict[str, Any] = {
    "acme": {
        "id": "acme",
        "name": "Acme",
        "models": [
            {
                "id": "chat-1",
                "limits": {"context": 8000},
                "cost": {"input": 1, "output": 2},
            }
        ],
    }
}
CORRECTION = """
aliases = ["chat"]

[cost]
input = 3
"""


def project(tmp_path: Path) -> Path:
    """A project with one model that its own files correct."""
    folder = tmp_path / "project"
    write_project(folder, "site_command_catalog", DATA)
    local = folder / "sources/local/acme"
    local.mkdir(parents=True)
    (local / "chat-1.toml").write_text(CORRECTION)
    return folder


def shard(folder: Path, provider: str) -> Any:
    """What a data file hands to the page."""
    text = (folder / f"data/{provider}.js").read_text("ascii")
    match = re.fullmatch(r"llmDb\('.*', '(.*)'\);\n", text)
    assert match is not None
    return json.loads(re.sub(r"\\(.)", r"\1", match[1].replace("\\u003c", "<")))


def test_the_catalog_in_use_becomes_a_folder(tmp_path: Path) -> None:
    done = clikit.llm_db("site", "--title", "Ours", cwd=tmp_path)
    assert done.code == 0
    assert done.lines == ["16 written, 0 deleted, 1 unchanged"] or done.lines[
        0
    ].endswith("0 deleted, 0 unchanged")
    assert done.err.endswith("open site/index.html\n")
    assert "<title>Models · Ours</title>" in (tmp_path / "site/index.html").read_text()
    assert "origins" not in shard(tmp_path / "site", "openai")
    again = clikit.llm_db("site", "--title", "Ours", "--json", cwd=tmp_path)
    assert json.loads(again.out)["written"] == []


def test_a_project_is_shown_with_the_source_of_each_fact(tmp_path: Path) -> None:
    folder = project(tmp_path)
    generate(folder)
    done = clikit.llm_db("site", "--out", "../page", cwd=folder)
    assert done.code == 0, done.err
    facts = shard(tmp_path / "page", "acme")
    assert facts["models"][0]["cost"] == {"input": 3, "output": 2}
    origins = facts["origins"]["chat-1"]
    assert origins["base"] == "packaged"
    assert [
        "cost.input",
        3,
        "local",
        [["packaged", 1]],
    ] in origins["facts"]
    assert not any(fact[0] == "cost.output" for fact in origins["facts"])


def test_a_package_that_is_stale_is_not_shown(tmp_path: Path) -> None:
    folder = project(tmp_path)
    done = clikit.llm_db("site", "--project", folder, cwd=tmp_path)
    assert done.code == 1
    assert "run: llm-db generate" in done.err
    assert not (tmp_path / "site").exists()


def test_wrong_use(tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    (tmp_path / "site/thesis.txt").write_text("years of work")
    done = clikit.llm_db("site", cwd=tmp_path)
    assert (done.code, (tmp_path / "site/thesis.txt").exists()) == (2, True)
    assert "something other than a site" in done.err
    both = clikit.llm_db("site", "--project", ".", "--catalog", "x", cwd=tmp_path)
    assert both.code == 2
