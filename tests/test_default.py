"""Your own catalog in force, what says so, and what says that facts are old."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

import llm_db
from catalogs import TINY, write_project
from clikit import LLM_DB, in_terminal
from conftest import Packager
from llm_db import ConfigError
from llm_db_generator import check, generate

pytestmark = [pytest.mark.slow, pytest.mark.end_to_end]

STATE = "import llm_db; state = llm_db.state(); print(state.catalog, state.edition)"


@pytest.fixture(scope="module")
def acme(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a project whose wheel makes its catalog the one in use."""
    folder = tmp_path_factory.mktemp("acme")
    write_project(folder, "acme_llm_catalog", TINY, "")
    generate(folder, with_project=True, default=True)
    return folder


def run(*command: str, path: Path | None = None, **variables: str) -> str:
    """What a process with the folder ``path`` on its path prints, both streams."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith("LLM_DB_")}
    places = [os.environ.get("PYTHONPATH", "")]
    if path is not None:
        places.insert(0, str(path))
    environment["PYTHONPATH"] = os.pathsep.join(place for place in places if place)
    done = subprocess.run(
        command,
        env={**environment, **variables},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    return done.stdout


def state(path: Path, **variables: str) -> list[str]:
    return run(sys.executable, "-c", STATE, path=path, **variables).split()


def test_the_catalog_that_ships_answers_where_nothing_else_is_said(
    tmp_path: Path,
) -> None:
    assert state(tmp_path)[0] == "llm_db_catalog"


def test_a_catalog_made_with_default_is_the_one_in_use(acme: Path) -> None:
    sys.path.insert(0, str(acme / "generated"))
    try:
        from acme_llm_catalog import EDITION  # pyright: ignore
    finally:
        sys.path.pop(0)
    assert state(acme / "generated") == ["acme_llm_catalog", EDITION]
    module = (acme / "generated/llm_db_default.py").read_text("utf-8")
    assert module.splitlines()[1:] == ['CATALOG = "acme_llm_catalog"']


def test_the_variable_and_the_key_come_before_it(acme: Path, tmp_path: Path) -> None:
    named = state(acme / "generated", LLM_DB_CATALOG="llm_db_catalog")
    assert named[0] == "llm_db_catalog"
    config = tmp_path / "llm.toml"
    config.write_text('catalog = "llm_db_catalog"\n', "utf-8")
    assert state(acme / "generated", LLM_DB_CONFIG=str(config))[0] == "llm_db_catalog"
    config.write_text("prefer = []\n", "utf-8")
    assert state(acme / "generated", LLM_DB_CONFIG=str(config))[0] == "acme_llm_catalog"


def test_a_default_without_a_catalog_is_named(tmp_path: Path) -> None:
    (tmp_path / "llm_db_default.py").write_text('CATALOG = "gone"\n', "utf-8")
    said = run(sys.executable, "-c", STATE, path=tmp_path)
    assert "no catalog package 'gone'" in said
    assert "llm_db_default" in said.splitlines()[-1]
    (tmp_path / "llm_db_default.py").write_text("", "utf-8")
    assert "names no CATALOG" in run(sys.executable, "-c", STATE, path=tmp_path)


def test_later_runs_keep_it_and_check_sees_that_it_is_missing(
    acme: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "project"
    shutil.copytree(acme, folder)
    module = folder / "generated/llm_db_default.py"
    assert check(folder).stale == ()
    module.unlink()
    assert check(folder).stale == ("generated/llm_db_default.py",)
    assert generate(folder).written == ("generated/llm_db_default.py",)
    assert "llm_db_default" in (folder / "pyproject.toml").read_text("utf-8")


def test_without_default_there_is_no_such_module(tmp_path: Path) -> None:
    write_project(tmp_path, "plain_catalog", TINY, "")
    generate(tmp_path, with_project=True)
    assert not (tmp_path / "generated/llm_db_default.py").exists()
    assert "llm_db_default" not in (tmp_path / "pyproject.toml").read_text("utf-8")


def test_default_needs_with_project(tmp_path: Path) -> None:
    write_project(tmp_path, "plain_catalog", TINY, "")
    with pytest.raises(ConfigError, match="--default needs --with-project"):
        generate(tmp_path, default=True)


# -- what is in use, and how old it is -------------------------------------------------


def test_version_names_the_catalog_in_use(acme: Path) -> None:
    said = run(LLM_DB, "--version", path=acme / "generated").splitlines()
    assert said[0].startswith("llm-db 20")
    assert said[1].startswith("acme_llm_catalog ")


def test_state_names_the_catalog_under_a_load(package: Packager) -> None:
    name = package("named_catalog")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LLM_DB_CATALOG", name)
        llm_db.load(runtime_overrides={"providers": [{"id": "mine"}], "models": []})
        assert llm_db.state().catalog == name
        assert llm_db.state().edition == llm_db.Snapshot.of_package(name).edition


def test_a_catalog_of_no_package_has_no_name(published: llm_db.Snapshot) -> None:
    assert llm_db.state().catalog is None


def test_age_is_told_in_days() -> None:
    meta = llm_db.snapshot().meta._replace(edition="2026-09-30+ab12cd34")
    assert meta.age("2026-09-30") == 0
    assert meta.age(date(2026, 11, 4)) == 35
    assert meta._replace(edition="undated").age("2026-09-30") is None
    with pytest.raises(ValueError, match="yesterday"):
        meta.age("yesterday")


@pytest.mark.parametrize(
    ("edition", "told"), [("2020-01-31", True), ("2999-01-31", False)]
)
def test_old_facts_are_told_with_the_cure(
    tmp_path: Path, edition: str, told: bool
) -> None:
    write_project(tmp_path, "aged_catalog", TINY, "")
    for file in tmp_path.glob("sources/snapshot/*/edition.json"):
        file.write_text(f'{{"edition": "{edition}"}}', "utf-8")
    generate(tmp_path)
    path = tmp_path / "generated"
    said = run(LLM_DB, "--version", path=path, LLM_DB_CATALOG="aged_catalog")
    assert f"aged_catalog {edition}" in said
    assert ("pip install --upgrade aged-catalog" in said) is told
    piped = run(
        LLM_DB, "resolve", "openai:omni", path=path, LLM_DB_CATALOG="aged_catalog"
    )
    assert piped == "openai:gpt-4o\n"


@pytest.mark.skipif(os.name == "nt", reason="no pty")
@pytest.mark.parametrize("given", ["LLM_DB_CATALOG", "--catalog"])
def test_a_terminal_is_told_that_facts_are_old(tmp_path: Path, given: str) -> None:
    write_project(tmp_path, "old_catalog", TINY, "")  # of January 2026
    generate(tmp_path)
    name = {"LLM_DB_CATALOG": "old_catalog"} if given == "LLM_DB_CATALOG" else {}
    option = [] if name else ["--catalog", "old_catalog"]
    path = f"{tmp_path / 'generated'}{os.pathsep}{os.environ.get('PYTHONPATH', '')}"
    done = in_terminal("resolve", "openai:omni", *option, PYTHONPATH=path, **name)
    assert "pip install --upgrade old-catalog" in done.out
    assert "openai:gpt-4o" in done.out


# -- an installation that is not whole -------------------------------------------------


@pytest.mark.parametrize(
    ("missing", "question"),
    [
        ("openai.py", "llm_db.model('openai:gpt-4o')"),
        ("_index.py", "llm_db.candidates()"),
    ],
)
def test_a_missing_module_of_a_catalog_is_named_with_the_cure(
    acme: Path, tmp_path: Path, missing: str, question: str
) -> None:
    package = tmp_path / "acme_llm_catalog"
    shutil.copytree(acme / "generated/acme_llm_catalog", package)
    (package / missing).unlink()
    shutil.rmtree(package / "__pycache__", ignore_errors=True)
    code = (
        f"import llm_db\ntry:\n    {question}\n"
        "except llm_db.LLMDBError as error:\n    print(error.reason, error)"
    )
    said = run(
        sys.executable, "-c", code, path=tmp_path, LLM_DB_CATALOG="acme_llm_catalog"
    )
    assert said.startswith("incomplete_catalog the catalog package 'acme_llm_catalog'")
    assert missing.removesuffix(".py") in said
    assert "--include-package=acme_llm_catalog" in said


# -- a package without providers that have no models -----------------------------------


def test_providers_without_models_can_be_left_out(package: Packager) -> None:
    policy = 'allow = { openai = ["gpt-4o*"] }\nprefer = ["openai", "anthropic"]\n'
    whole = llm_db.Snapshot.of_package(package("whole_catalog", config=policy))
    assert len(whole.provider_ids) > 1
    folder_config = policy + "[output]\nempty_providers = false\n"
    lean = llm_db.Snapshot.of_package(package("lean_catalog", config=folder_config))
    assert lean.provider_ids == ("openai",)
    assert lean.models() == whole.models()
    assert lean.prefer == ("openai",)
    assert llm_db.build(sources=[llm_db.sources.Packaged(catalog="lean_catalog")])
    with pytest.raises(llm_db.UnknownProviderError):
        lean.provider("anthropic")
