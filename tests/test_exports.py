"""What is public, what imports what, and what a lookup costs in imports."""

from __future__ import annotations

import ast
import inspect
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import get_type_hints

import pytest

import llm_db
import llm_db.errors
import llm_db.pipeline
import llm_db.schema
import llm_db.sources
from test_config import run

ROOT = Path(__file__).parent.parent
RUNTIME = ROOT / "runtime" / "llm_db"
GENERATOR = ROOT / "generator" / "llm_db_generator"
GENERATED = ROOT / "generated" / "llm_db_catalog"

#: SPEC §5 and ANSWERS, name by name.
FUNCTIONS = {
    *("model", "models", "provider", "providers", "capabilities"),
    *("select", "candidates", "allowed", "offers", "rows", "cost", "usage"),
    *("capability", "retiring", "prices", "gone"),
    *("parse_provider", "parse_spec", "format_spec", "resolve", "identify"),
    *("load", "build", "reload", "snapshot", "epoch", "state", "preload"),
    *("list_providers", "get_provider", "list_models", "get_model"),
}


#: Records of answers: nobody pays for them who does not ask.
LAZY = {"Bill", "Gone", "Line", "Match", "Price", "Usage"}


def test_all_lists_exactly_what_is_public() -> None:
    public = {name for name in vars(llm_db) if not name.startswith("_")}
    modules = {name for name in public if inspect.ismodule(getattr(llm_db, name))}
    assert modules <= {"answers", "schema", "errors", "sources", "pipeline", "types"}
    errors = {name for name in llm_db.errors.__all__ if name.endswith("Error")}
    later = {*LAZY, *errors, "Resolution", "State", "format_spec"}
    assert set(llm_db.__all__) == (public - modules) | later
    assert all(getattr(llm_db, name).__name__ == name for name in later)
    assert set(dir(llm_db)) >= set(llm_db.__all__)
    assert all(getattr(llm_db.schema, name) for name in LAZY)
    with pytest.raises(AttributeError, match="has no attribute 'Bil'"):
        getattr(llm_db, "Bil")  # noqa: B009
    assert list(llm_db.__all__) == sorted(llm_db.__all__)
    assert set(llm_db.__all__) >= FUNCTIONS


def test_the_public_functions_are_those_of_the_contract() -> None:
    functions = {n for n in llm_db.__all__ if inspect.isfunction(getattr(llm_db, n))}
    assert functions == FUNCTIONS


@pytest.mark.docstrings
@pytest.mark.parametrize("name", sorted(FUNCTIONS))
def test_a_public_function_says_what_comes_back(name: str) -> None:
    assert getattr(llm_db, name).__doc__


@pytest.mark.parametrize(
    "module", [llm_db.errors, llm_db.pipeline, llm_db.schema, llm_db.sources]
)
def test_public_submodules_list_names_that_are_there(module: object) -> None:
    names = module.__all__  # type: ignore[attr-defined]
    assert len(names) == len(set(names))
    for name in names:
        assert hasattr(module, name)


def test_no_other_submodule_is_public() -> None:
    files = {path.stem for path in RUNTIME.glob("*.py")}
    folders = {path.parent.name for path in RUNTIME.glob("*/__init__.py")}
    assert {name for name in files | folders if not name.startswith("_")} == {
        *("answers", "schema", "errors", "sources", "pipeline", "types")
    }


def test_the_hints_of_keys_resolutions_and_records_can_be_read_at_run_time() -> None:
    # As frameworks do that take a user's own annotations.
    kinds = (llm_db.ModelKey, llm_db.Resolution, llm_db.Model, llm_db.Provider)
    for kind in kinds:
        assert get_type_hints(kind)
    assert get_type_hints(llm_db.Resolution)["model"] is llm_db.Model


def test_the_package_is_marked_as_typed() -> None:
    for folder in (RUNTIME, GENERATED):
        assert (folder / "py.typed").is_file()


# -- arrows ----------------------------------------------------------------------------


def imports(folder: Path) -> Iterator[tuple[Path, str, bool]]:
    """(file, absolute name of the module imported, at module level?) below a folder."""
    for path in sorted(folder.rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        top = {id(node) for node in tree.body}
        for node in ast.walk(tree):
            at_top = id(node) in top
            if isinstance(node, ast.Import):
                for alias in node.names:
                    yield path, alias.name, at_top
            elif isinstance(node, ast.ImportFrom) and node.level == 0:
                yield path, node.module or "", at_top


def root_of(name: str) -> str:
    return name.partition(".")[0]


def test_the_runtime_imports_neither_the_generator_nor_the_catalog_by_name() -> None:
    for path, name, _ in imports(RUNTIME):
        assert root_of(name) not in ("llm_db_generator", "llm_db_catalog"), path


def test_the_generated_package_imports_llm_db_schema_only() -> None:
    allowed = {
        "__future__",
        "collections.abc",
        "types",
        "typing",
        "enum",
        "llm_db.schema.shared",
        "llm_db.schema",
    }
    # Parsed line by line: the whole catalog as syntax trees takes seconds.
    line = re.compile(r"\s*(?:from|import) +([\w.]+)")
    found = set()
    for path in GENERATED.glob("*.py"):
        for text in path.read_text("utf-8").splitlines():
            match = line.match(text)
            if match is not None and not match[1].startswith("."):
                found.add(match[1])
    assert "llm_db.schema" in found
    assert found <= allowed


def test_the_generator_imports_the_runtime_never_the_generated_package() -> None:
    names = {root_of(name) for _, name, _ in imports(GENERATOR)}
    assert "llm_db" in names
    assert "llm_db_catalog" not in names


def test_the_runtime_needs_only_its_base_dependencies() -> None:
    third_party = {
        root_of(name)
        for _, name, _ in imports(RUNTIME)
        if root_of(name) not in sys.stdlib_module_names
    }
    ours = {"attr", "attrs", "cattrs", "tomli"}
    pulling = {"httpx", "truststore", "certifi"}
    # Imported by what pydantic and PyInstaller themselves call.
    called = {"pydantic_core", "PyInstaller"}
    assert third_party - {"llm_db"} <= ours | pulling | called


def test_httpx_cattrs_and_tomli_are_imported_only_by_what_needs_them() -> None:
    at_top = {
        (root_of(name), path.name)
        for path, name, top in imports(RUNTIME)
        if top and root_of(name) in ("httpx", "cattrs", "tomli", "pydantic_core")
    }
    assert at_top <= {("cattrs", "_structure.py"), ("pydantic_core", "_pydantic.py")}


HEAVY = """
import sys
before = set(sys.modules)
import llm_db
{use}
heavy = {{
    *("cattrs", "httpx", "jinja2", "tomli", "click", "rich", "pydantic"),
    *("asyncio", "json", "logging", "pathlib", "difflib", "importlib.metadata"),
    *("decimal", "_decimal", "datetime", "_datetime", "numbers", "fractions"),
}}
loaded = set(sys.modules) - before
print(sorted(
    name for name in loaded
    if name in heavy or name.partition(".")[0] in heavy
    or name.startswith(("llm_db.pipeline", "llm_db.sources", "llm_db_generator"))
))
print(sorted(name for name in loaded if name.startswith("llm_db_catalog.")))
print(sorted(name for name in loaded if name.startswith("llm_db.answers")))
"""


@pytest.mark.parametrize(
    ("use", "modules"),
    [
        ("", []),
        ("llm_db.model('openai:gpt-4o')", ["llm_db_catalog.openai"]),
        ("llm_db.model('gpt-4o@openai')", ["llm_db_catalog.openai"]),
        ("llm_db.model('openai', 'gpt-4o')", ["llm_db_catalog.openai"]),
        (
            "llm_db.provider('OpenAI'); llm_db.models('openai')",
            ["llm_db_catalog.openai"],
        ),
        ("llm_db.select(require=['tools'])", ["llm_db_catalog._index"]),
        (
            "llm_db.select(max_input=1, reads=['image'], since='2025')",
            ["llm_db_catalog._columns", "llm_db_catalog._index"],
        ),
        ("llm_db.candidates(scope='openai')", ["llm_db_catalog._index"]),
        ("llm_db.allowed('openai:gpt-4o')", ["llm_db_catalog._index"]),
        (
            "llm_db.preload('OpenAI', 'google-vertex')",
            ["llm_db_catalog.google_vertex", "llm_db_catalog.openai"],
        ),
        ("llm_db.parse_provider('OpenAI'); llm_db.epoch()", []),
        ("llm_db.snapshot().edition", []),
        (
            "import llm_db_catalog; llm_db_catalog.ProviderId.OPENAI",
            ["llm_db_catalog._ids"],
        ),
    ],
)
def test_a_lookup_imports_the_provider_asked_for_and_no_build_tool(
    use: str, modules: list[str]
) -> None:
    heavy, catalog, answers = run(HEAVY.format(use=use)).splitlines()
    assert heavy == "[]"
    assert catalog == str(modules)
    # Rooms of answers open for the questions that they answer: here for the bounds only.
    asks = {name.rpartition(".")[2] for name in ast.literal_eval(answers)}
    assert asks == (
        {"answers", "bounds", "columns", "elsewhere", "query"}
        if "max_" in use
        else set()
    )


def test_a_lookup_that_finds_its_model_imports_nothing_that_misses_need() -> None:
    code = """
import sys
import llm_db
llm_db.model("openai:gpt-4o"), llm_db.model("anthropic", "claude-opus-4-5")
print(sorted(name for name in sys.modules if name.startswith("llm_db.")))
"""
    assert ast.literal_eval(run(code)) == [
        "llm_db._api",
        "llm_db._catalog",
        "llm_db._first",
        "llm_db._ids",
        "llm_db._parts",
        "llm_db._snapshot",
        "llm_db._store",
        "llm_db._swapping",
        "llm_db._view",
        "llm_db.schema",
        "llm_db.schema.shared",
    ]


def test_resolve_and_suggestions_need_no_provider_module_but_the_answers() -> None:
    code = HEAVY.format(use="""
try:
    llm_db.resolve("gpt-4o")
except llm_db.AmbiguousModelError:
    pass
try:
    llm_db.resolve("no-such-model-anywhere")
except llm_db.ModelNotFoundError:
    pass
""")
    heavy, catalog, _ = run(code).splitlines()
    assert heavy == "['difflib']"  # for the near names
    # The index, and of the history the table that knows whether it is gone.
    names = ast.literal_eval(catalog)
    assert "llm_db_catalog._index" in names
    assert all(name.startswith("llm_db_catalog._") for name in names)


def test_a_bare_id_with_a_separator_is_found_without_looking_for_near_names() -> None:
    code = """
import sys, llm_db
sys.modules["difflib"] = None  # importing it would fail
ids = [model.id for model in llm_db.models() if ":" in model.id]
print(next(id for id in ids if ids.count(id) == 1 and llm_db.resolve(id).id == id))
"""
    assert ":" in run(code)


def test_importing_works_under_optimisation_and_with_warnings_as_errors() -> None:
    code = "import llm_db; print(llm_db.model('openai:gpt-4o').limits.context)"
    for flags in (["-O"], ["-OO"], ["-W", "error"], ["-I"]):
        done = subprocess.run(
            [sys.executable, *flags, "-c", code],
            env={
                k: v for k, v in os.environ.items() if k not in ("HOME", "PYTHONPATH")
            },
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert done.returncode == 0, done.stderr
