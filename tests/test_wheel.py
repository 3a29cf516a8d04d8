"""The wheel, alone in a fresh venv, is what users get."""

from __future__ import annotations

import json
import subprocess
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from llm_db_generator.build.generate import build_snapshot
from llm_db_generator.build.shipped import Shipped
from llm_db_generator.project import open_project
from wheelhouse import ROOT, build_wheel, clean_environment, fresh_venv, pip, run

# A wheel is built, and installed into fresh venvs.
pytestmark = pytest.mark.slow

FOLDERS = {
    "llm_db": ROOT / "runtime/llm_db",
    "llm_db_catalog": ROOT / "generated/llm_db_catalog",
    "llm_db_generator": ROOT / "generator/llm_db_generator",
    "llm_db_generator/corrections": ROOT / "sources/local",
    "llm_db_generator/templates": ROOT / "templates",
}


@pytest.fixture(scope="module")
def contents() -> list[str]:
    with zipfile.ZipFile(build_wheel()) as wheel:
        return wheel.namelist()


@pytest.fixture(scope="module")
def python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The interpreter of a venv that has the wheel with its base dependencies only."""
    return fresh_venv(tmp_path_factory.mktemp("base") / "venv", str(build_wheel()))


def _own_files(folder: Path) -> Iterator[str]:
    """The files that git keeps, without asking git: no caches, no bytecode."""
    for path in folder.rglob("*"):
        parts = path.relative_to(folder).parts
        if path.is_file() and not any(p == "__pycache__" or p[0] == "." for p in parts):
            yield "/".join(parts)


def test_top_level_names(contents: list[str]) -> None:
    version = build_wheel().name.split("-")[1]
    assert {name.split("/")[0] for name in contents} == {
        "llm_db",
        "llm_db_catalog",
        "llm_db_generator",
        f"llm_db-{version}.dist-info",
    }


def test_the_wheel_holds_every_file_of_the_packages_and_nothing_else(
    contents: list[str],
) -> None:
    expected = [
        f"{package}/{name}"
        for package, folder in FOLDERS.items()
        for name in _own_files(folder)
    ]
    shipped = [name for name in contents if ".dist-info/" not in name]
    assert sorted(shipped) == sorted(expected)


def test_pyinstaller_finds_the_hook() -> None:
    with zipfile.ZipFile(build_wheel()) as wheel:
        (name,) = [n for n in wheel.namelist() if n.endswith("/entry_points.txt")]
        text = wheel.read(name).decode()
    assert "[pyinstaller40]\nhook-dirs = llm_db._pyinstaller:hook_dirs" in text


def test_each_package_is_typed_and_the_licences_are_there(contents: list[str]) -> None:
    assert {f"{name}/py.typed" for name in FOLDERS if "/" not in name} <= set(contents)
    licences = {name.rpartition("/")[2] for name in contents if "/licenses/" in name}
    assert licences == {"LICENSE", "NOTICE"}


def test_only_the_base_dependencies_come_along(python: Path) -> None:
    listed = json.loads(pip("list", "--format=json", into=python.parents[1]))
    assert {"attrs", "cattrs", "llm-db", "tomli", "typing_extensions"} == {
        entry["name"] for entry in listed
    }


def test_the_facts_of_a_well_known_model(python: Path) -> None:
    found = run(
        python,
        "-c",
        "import llm_db; model = llm_db.model('openai:gpt-4o');"
        " from llm_db_catalog.openai import GPT_4O;"
        " print(model.limits.context, model.cost.input, GPT_4O is model)",
    )
    assert found.split() == ["128000", "2.5", "True"]


def test_all_models_equal_what_the_pipeline_makes_of_the_sources(python: Path) -> None:
    expected = Shipped(build_snapshot(open_project(ROOT)))
    found = json.loads(
        run(
            python,
            "-c",
            "import json; from llm_db._catalog import open_package;"
            " from llm_db_generator.build.verify import catalog_digests;"
            " catalog = open_package('llm_db_catalog');"
            " print(json.dumps([catalog.edition, catalog_digests(catalog)]))",
        )
    )
    assert found == [expected.edition, json.loads(json.dumps(expected.digests))]


def test_one_import_is_enough_for_the_subpackages(python: Path) -> None:
    code = (
        "import sys, llm_db; before = 'llm_db.sources' in sys.modules;"
        " print(before, llm_db.sources.Config.__name__, llm_db.pipeline.run.__name__,"
        " llm_db.errors.LLMDBError.__name__, llm_db.schema.Model.__name__)"
    )
    said = run(python, "-c", code).split()
    assert said == ["False", "Config", "run", "LLMDBError", "Model"]


def test_lookups_import_no_build_tool(python: Path) -> None:
    found = json.loads(
        run(
            python,
            "-c",
            "import json, sys, llm_db; llm_db.model('openai:gpt-4o');"
            " llm_db.select(require=['tools'], prefer=['anthropic']);"
            " llm_db.resolve('openai:gpt-4o'); llm_db.allowed('openai:gpt-4o');"
            " print(json.dumps(sorted(sys.modules)))",
        )
    )
    top = {name.partition(".")[0] for name in found}
    assert "attr" in top
    assert not top & {"asyncio", "cattrs", "click", "httpx", "jinja2", "rich", "tomli"}
    assert "llm_db_generator" not in top
    assert "llm_db.pipeline" not in found
    providers = {n for n in found if n.startswith("llm_db_catalog.") and "._" not in n}
    assert providers == {"llm_db_catalog.openai"}


def test_the_command_without_extras_names_the_missing_one(python: Path) -> None:
    done = subprocess.run(
        [python.with_name("llm-db"), "models"],
        env=clean_environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode != 0
    assert done.stdout == ""
    assert 'pip install "llm-db[cli]"' in done.stderr
    assert "Traceback" not in done.stderr


def test_a_build_command_without_its_extra_names_it(tmp_path: Path) -> None:
    python = fresh_venv(tmp_path / "venv", f"{build_wheel()}[cli]")
    command = python.with_name("llm-db")
    run(command, "init", "acme", cwd=tmp_path)
    for build in (["generate"], ["pull"]):
        done = subprocess.run(
            [command, *build, "--project", "acme"],
            cwd=tmp_path,
            env=clean_environment(),
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 1
        assert 'pip install "llm-db[generator]"' in done.stderr
        assert "Traceback" not in done.stderr


def test_uninstalling_leaves_nothing_behind(tmp_path: Path) -> None:
    def files() -> set[Path]:
        return {p for p in tmp_path.rglob("*") if p.is_file() or p.is_symlink()}

    python = fresh_venv(tmp_path / "venv", "attrs", "cattrs", "tomli")
    run(python, "-c", "import attr, cattrs, tomli, cattrs.gen, importlib.resources")
    before = files()
    pip("install", "--quiet", "--no-deps", str(build_wheel()), into=tmp_path / "venv")
    run(python, "-c", "import llm_db; llm_db.models(); llm_db.load()")
    pip("uninstall", "--quiet", "--yes", "llm-db", into=tmp_path / "venv")
    assert sorted(files() - before) == []
