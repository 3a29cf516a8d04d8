"""``llm-db explain``: which source gave each fact, and what it overrode."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from catalogs import provider, write_project
from clikit import in_terminal, llm_db

pytestmark = [pytest.mark.slow, pytest.mark.end_to_end]

FACTS = provider(
    "acme",
    {
        "id": "big-1",
        "name": "Big",
        "cost": {"input": 5, "output": 15},
        "aliases": ["big"],
        "capabilities": {"tools": {"enabled": True}},
    },
    {"id": "hidden-1"},
    {"id": "big-2", "aliases": ["same"], "cost": {"input": 5}},
) | provider("other", {"id": "big-2"})

CONFIG = """
deny = { acme = ["hidden-*"] }
[[sources]]
type = "packaged"
[[sources]]
type = "local"
dir = "sources/local"
[[sources]]
type = "config"
overrides = { acme = { models = [{ id = "big-1", cost = { input = 3 } }] } }
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project of three layers."""
    root = tmp_path_factory.mktemp("explain")
    write_project(root, "explained", FACTS, CONFIG)
    local = root / "sources" / "local" / "acme"
    local.mkdir(parents=True)
    (local / "acme.toml").write_text('name = "Acme"\n')
    (local / "big-1.toml").write_text(
        'aliases = ["large"]\n[cost]\ninput = 4\n[capabilities.tools]\nstrict = true\n'
    )
    (local / "same.toml").write_text("cost = { input = 4, output = 8 }\n")
    return root


def test_the_last_source_wins_and_names_what_it_overrode(folder: Path) -> None:
    done = llm_db("explain", "acme:big-1", "cost", cwd=folder)
    assert done.rows() == [
        ["cost.input", "3", "config", "4 (local); 5 (packaged)"],
        ["cost.output", "15", "packaged", ""],
    ]


def test_a_file_named_by_an_alias_is_a_source_of_its_model(folder: Path) -> None:
    done = llm_db("explain", "acme:big-2", "cost", cwd=folder)
    assert done.rows() == [
        ["cost.input", "4", "local", "5 (packaged)"],
        ["cost.output", "8", "local", ""],
    ]


def test_a_field_an_alias_and_another_folder(folder: Path) -> None:
    done = llm_db("explain", "big", "cost.output", "--project", folder)
    assert done.rows() == [["cost.output", "15", "packaged", ""]]


def test_what_nobody_says_is_derived_or_a_default(folder: Path) -> None:
    done = llm_db("explain", "acme:big-1", cwd=folder)
    found = {field: (value, source) for field, value, source, _ in done.rows()}
    assert found["family"] == ("big", "(from the id)")
    assert found["capabilities.tools.enabled"] == ("yes", "packaged")
    assert found["capabilities.tools.strict"] == ("yes", "local")
    assert found["capabilities.tools.parallel"] == ("no", "(default)")


def test_sources_that_add_up_are_all_named(folder: Path) -> None:
    done = llm_db("explain", "acme:big-1", "aliases", "--json", cwd=folder)
    (fact,) = json.loads(done.out)["facts"]
    assert fact["value"] == ["big", "large"]
    assert fact["source"] == "(all together)"
    assert fact["said"] == [
        {"source": "packaged", "value": ["big"]},
        {"source": "local", "value": ["large"]},
    ]


def test_places_tell_where_a_source_reads(folder: Path) -> None:
    done = llm_db("explain", "acme:big-1", "name", "--json", cwd=folder)
    assert json.loads(done.out)["sources"] == {
        "packaged": "sources/snapshot/models_dev",
        "local": "sources/local",
        "config": "llm_db.sources.overrides.Config",
    }


def test_a_model_that_the_policy_hides_is_explained_and_said_to_be_hidden(
    folder: Path,
) -> None:
    done = llm_db("explain", "acme:hidden-1", "id", cwd=folder)
    assert done.code == 0
    assert done.rows()[0][:2] == ["id", "hidden-1"]
    assert "policy leaves this model out" in done.err


def test_a_field_that_nobody_mentions(folder: Path) -> None:
    done = llm_db("explain", "acme:big-1", "cost.inptu", cwd=folder)
    assert (done.code, done.out) == (1, "")
    assert "did you mean `cost.input`" in done.err


def test_several_models_and_none(folder: Path) -> None:
    done = llm_db("explain", "big-2", cwd=folder)
    assert done.code == 1
    assert done.err.splitlines()[1:] == ["  acme:big-2", "  other:big-2"]
    assert llm_db("explain", "acme:nothing", cwd=folder).code == 1


def test_a_folder_that_is_no_project_says_what_to_do(tmp_path: Path) -> None:
    done = llm_db("explain", "acme:big-1", cwd=tmp_path)
    assert (done.code, done.out) == (1, "")
    assert "is not an llm-db project" in done.err
    assert "llm-db init" in done.err
    assert "--project DIR" in done.err
    assert "llm-db show acme:big-1" in done.err


@pytest.mark.skipif(os.name == "nt", reason="no pty")
def test_on_a_terminal(folder: Path) -> None:
    out = in_terminal("explain", "acme:big-1", cwd=folder, NO_COLOR="1").out
    assert "instead of" in out
    assert "4 (local); 5 (packaged)" in out
    assert "packaged: sources/snapshot/models_dev" in out
    assert "capabilities.tools.parallel" not in out
