"""`generate` and `check` on small projects, as their users see them."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import llm_db
from catalogs import open_gate
from llm_db._catalog import open_package
from llm_db.errors import (
    ConfigError,
    DocumentError,
    EmptyCatalogError,
    PullError,
    SourceError,
)
from llm_db.pipeline import Dropped
from llm_db_generator import GenerateReport, check, generate
from llm_db_generator.build.verify import digest
from llm_db_generator.cli.build import explain_findings

pytestmark = [pytest.mark.slow, pytest.mark.end_to_end]

ROOT = Path(__file__).parent.parent
GOLDEN = Path(__file__).parent / "golden"

OPENAI = """\
name = "OpenAI"
base_url = "https://api.openai.com/v1"
env = ["OPENAI_API_KEY"]
"""
GPT_4O = """\
name = "GPT-4o"
description = "Sees and hears."
release_date = "2024-05-13"
aliases = ["gpt-4o-2024-05-13"]

[limits]
context = 128000
output = 16384

[cost]
input = 2.5
output = 10

[capabilities.tools]
enabled = true
"""
#: What is regenerated when one fact of a model of OpenAI changes.
CHANGED = ["__init__.py", "_columns.py", "openai.py"]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with one provider, two models and the package ``small_catalog``."""
    write(tmp_path, "sources/catalog.toml", '[output]\npackage = "small_catalog"\n')
    write(tmp_path, "sources/local/openai/openai.toml", OPENAI)
    write(tmp_path, "sources/local/openai/gpt-4o.toml", GPT_4O)
    write(tmp_path, "sources/local/openai/o1.toml", "deprecated = true\n")
    return tmp_path


def write(root: Path, name: str, text: str) -> Path:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return path


def tree(root: Path) -> dict[str, bytes]:
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in sorted(root.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


@pytest.fixture
def imported(
    monkeypatch: pytest.MonkeyPatch,
) -> Callable[[Path], llm_db.Snapshot]:
    """The catalog of a generated package, read in this process."""

    def read(project: Path) -> llm_db.Snapshot:
        for name in [n for n in sys.modules if n.partition(".")[0] == "small_catalog"]:
            monkeypatch.delitem(sys.modules, name)
        monkeypatch.syspath_prepend(str(project / "generated"))
        return llm_db.Snapshot.of_package("small_catalog")

    return read


def test_generate_reports_what_it_wrote(project: Path) -> None:
    report = generate(project)
    assert (report.providers, report.models) == (1, 2)
    assert report.written == tuple(
        f"generated/small_catalog/{name}"
        for name in (
            "__init__.py",
            "_columns.py",
            "_ids.py",
            "_index.py",
            "_texts.py",
            "openai.py",
            "py.typed",
        )
    )
    assert (report.deleted, report.unchanged, report.stale) == ((), (), ())


@pytest.mark.parametrize(
    "name", ["__init__.py", "_columns.py", "_index.py", "_texts.py", "openai.py"]
)
def test_generated_files_are_the_golden_ones(project: Path, name: str) -> None:
    generate(project)
    made = (project / "generated/small_catalog" / name).read_text("ascii")
    assert made == (GOLDEN / f"{name}.golden").read_text("ascii")


def test_generating_again_changes_and_renders_nothing(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = generate(project)
    before = tree(project / "generated")
    monkeypatch.setitem(sys.modules, "jinja2", None)
    again = generate(project)
    assert (again.written, again.deleted) == ((), ())
    assert again.unchanged == first.written
    assert tree(project / "generated") == before


def test_an_unchanged_project_imports_neither_templates_nor_its_package(
    project: Path,
) -> None:
    generate(project)
    code = (
        "import sys; from llm_db_generator import check, generate\n"
        "report = generate(sys.argv[1]); assert not report.written\n"
        "assert (report.providers, report.models) == (1, 2)\n"
        "assert not check(sys.argv[1]).stale\n"
        "print([m for m in ('jinja2', 'httpx', 'click', 'small_catalog')"
        " if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(project)], capture_output=True, text=True
    )
    assert (done.stdout, done.stderr) == ("[]\n", "")


def test_an_unchanged_project_still_names_what_was_dropped(project: Path) -> None:
    write(project, "sources/local/openai/bad.toml", "limits = 5\n")
    first, again = generate(project), generate(project)
    assert [(d.provider, d.id, d.field) for d in again.dropped] == [
        ("openai", "bad", "limits")
    ]
    assert (again.dropped, again.written) == (first.dropped, ())


def test_one_changed_model_rewrites_its_module_the_columns_and_the_edition_only(
    project: Path,
) -> None:
    write(project, "sources/local/acme/acme.toml", 'name = "Acme"\n')
    write(project, "sources/local/acme/m.toml", "")
    generate(project)
    inodes = {p: p.stat().st_ino for p in (project / "generated").rglob("*.py")}
    write(project, "sources/local/openai/o1.toml", "deprecated = false\n")
    report = generate(project)
    assert [Path(p).name for p in report.written] == CHANGED
    untouched = project / "generated/small_catalog/acme.py"
    assert untouched.stat().st_ino == inodes[untouched]


def test_a_removed_provider_loses_its_module(project: Path) -> None:
    write(project, "sources/local/acme/acme.toml", 'name = "Acme"\n')
    generate(project)
    shutil.rmtree(project / "sources/local/acme")
    assert generate(project).deleted == ("generated/small_catalog/acme.py",)
    assert not (project / "generated/small_catalog/acme.py").exists()


def test_check_names_a_changed_a_missing_and_a_stray_file(project: Path) -> None:
    generate(project)
    assert check(project).stale == ()
    package = project / "generated/small_catalog"
    body = (package / "openai.py").read_bytes()
    (package / "openai.py").write_bytes(body.replace(b"128000", b"128001"))
    (package / "_index.py").unlink()
    (package / "stray.py").write_text("")
    before = tree(project)
    assert check(project).stale == tuple(
        f"generated/small_catalog/{name}"
        for name in ("_index.py", "openai.py", "stray.py")
    )
    assert tree(project) == before
    generate(project)
    assert check(project).stale == ()
    assert (package / "openai.py").read_bytes() == body


def test_check_notices_every_changed_byte_of_a_header(project: Path) -> None:
    generate(project)
    path = project / "generated/small_catalog/openai.py"
    whole = path.read_bytes()
    end = whole.index(b"from __future__")
    for place in range(0, end, 7):
        path.write_bytes(whole[:place] + b"~" + whole[place + 1 :])
        assert check(project).stale == ("generated/small_catalog/openai.py",)


def test_removing_the_package_and_generating_gives_the_same_bytes(
    project: Path,
) -> None:
    generate(project)
    before = tree(project / "generated")
    shutil.rmtree(project / "generated")
    generate(project)
    assert tree(project / "generated") == before


def test_a_changed_input_is_noticed(
    project: Path, imported: Callable[[Path], llm_db.Snapshot]
) -> None:
    generate(project)
    path = project / "sources/local/openai/gpt-4o.toml"
    path.write_text(GPT_4O.replace("128000", "64000"))
    assert [Path(p).name for p in check(project).stale] == CHANGED
    generate(project)
    limits = imported(project).model("openai:gpt-4o").limits
    assert limits is not None
    assert limits.context == 64000


def test_digests_tell_apart_what_json_writes_alike() -> None:
    values = [1, 1.0, True, "1", None, "\ud83d\ude00", "\U0001f600", {"a": 1}, ["a", 1]]
    assert len({digest(value) for value in values}) == len(values)
    assert digest({"a": 1, "b": 2}) == digest({"b": 2, "a": 1})


def test_an_input_that_is_saved_while_it_generates_is_noticed(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = project / "sources/local/openai/gpt-4o.toml"

    def save() -> None:
        path.write_text(GPT_4O.replace("128000", "64000"))

    open_gate(monkeypatch, save)
    generate(project)
    assert [Path(p).name for p in check(project).stale] == CHANGED


def test_a_disk_that_fills_up_while_the_package_is_proved_is_no_bug_of_ours(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    full = "raise OSError(28, 'No space left on device')"
    monkeypatch.setattr("llm_db_generator.build.verify._CHILD", full)
    with pytest.raises(PullError, match="No space left on device") as caught:
        generate(project)
    assert "bug" not in str(caught.value)
    assert not any((project / "generated").rglob("*.py"))


def test_embed_false_ships_json_and_answers_the_same(
    project: Path, imported: Callable[[Path], llm_db.Snapshot]
) -> None:
    policy = 'deny = { openai = ["o*"] }\nprefer = ["openai"]\n'
    toml = (project / "sources/catalog.toml").read_text()
    write(project, "sources/catalog.toml", policy + toml)
    generate(project)
    modules = imported(project)
    assert [m.id for m in modules.models()] == ["gpt-4o"]
    asked = ("openai:o1", "openai:gpt-4o-2024-05-13", "openai:o9", "openai:x")
    texts = [model.description for model in modules.models()]
    assert texts == ["Sees and hears."]  # read while its modules are there
    before = (modules.meta, modules.select(), [modules.allowed(s) for s in asked])
    write(project, "sources/catalog.toml", policy + "embed = false\n" + toml)
    report = generate(project)
    assert report.written == (
        "generated/small_catalog/__init__.py",
        "generated/small_catalog/snapshot.json",
    )
    assert [Path(p).name for p in report.deleted] == [
        "_columns.py",
        "_index.py",
        "_texts.py",
        "openai.py",
    ]
    from_json = imported(project)
    assert from_json == modules
    after = (from_json.meta, from_json.select(), [from_json.allowed(s) for s in asked])
    assert after == before
    assert from_json.select() == ("openai", "gpt-4o")
    assert from_json.resolve("gpt-4o-2024-05-13").id == "gpt-4o"
    assert not from_json.allowed("openai:o1")
    assert open_package("small_catalog").edition == from_json.edition


def test_a_broken_document_stops_generate_and_is_named(project: Path) -> None:
    generate(project)
    before = tree(project)
    write(project, "sources/local/openai/bad.toml", "= nonsense")
    with pytest.raises(DocumentError, match=r"openai/bad\.toml is not valid TOML"):
        generate(project)
    (project / "sources/local/openai/bad.toml").unlink()
    assert tree(project) == before


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ('catalog = "x"', "'catalog' has an effect only at run time"),
        ("embed = 1", "embed: expected true or false"),
        ('[output]\npackge = "x"', "output.packge'; did you mean `package`"),
        ("[output]\npath = 5", "output.path: expected a string"),
        ('[output]\npackage = "a b"', "output.package: 'a b' cannot name a package"),
        ('[output]\npackage = "class"', "output.package: 'class' cannot name"),
        ('[output]\npackage = "llm_db"', "output.package: 'llm_db' is taken"),
        ("upstream = 5", "upstream: expected tables"),
        ("upstream = [5]", "upstream: expected tables"),
        ("[[upstream]]", "upstream[0].name is missing"),
        (
            '[[upstream]]\nname = "../x"',
            "upstream[0].name: '../x' is not a folder name",
        ),
        (
            '[[upstream]]\nname = "\u00e9"',
            "upstream[0].name: '\\xe9' is not a folder name",
        ),
        ('[[upstream]]\nname = "x"\nurll = "u"', "urll'; did you mean `url`"),
        ('[[upstream]]\nname = "x"\nurl = 5', "upstream[0].url: expected a string"),
        (
            '[[upstream]]\nname = "x"\ntype = "ftp"',
            "upstream[0].type: only 'models_dev'",
        ),
        (2 * '[[upstream]]\nname = "x"\n', "upstream[1].name: 'x' is given twice"),
    ],
)
def test_a_wrong_configuration_of_a_build_names_key_and_file(
    project: Path, text: str, key: str
) -> None:
    write(project, "sources/catalog.toml", text)
    before = tree(project)
    with pytest.raises(ConfigError) as caught:
        generate(project)
    assert "sources/catalog.toml: " in str(caught.value)
    assert key in str(caught.value)
    assert tree(project) == before


def test_a_package_that_cannot_be_one_is_named_where_it_was_asked_for(
    project: Path,
) -> None:
    with pytest.raises(ConfigError, match=r"^--package: 'a-b' cannot name"):
        generate(project, package="a-b")
    generate(project, with_project=True)
    path = project / "pyproject.toml"
    path.write_text(path.read_text().replace('"small_catalog"', '"a-b"'))
    with pytest.raises(ConfigError, match=r"^pyproject\.toml: .* 'a-b' cannot name"):
        generate(project)


@pytest.mark.parametrize("type", ["models_dev", "litellm"])
def test_a_source_that_was_not_pulled_stops_generate_and_says_what_to_run(
    project: Path, type: str
) -> None:
    toml = (project / "sources/catalog.toml").read_text()
    source = f'[[sources]]\ntype = "{type}"\n'
    write(project, "sources/catalog.toml", f"{source}{toml}")
    message = f"{type}: nothing is cached .* `llm-db pull`"
    with pytest.raises(SourceError, match=message) as caught:
        generate(project)
    assert caught.value.reason == "no_cache"


def test_an_empty_project_is_an_error_and_writes_nothing(tmp_path: Path) -> None:
    write(tmp_path, "sources/catalog.toml", "")
    before = tree(tmp_path)
    with pytest.raises(EmptyCatalogError, match="run `llm-db pull`"):
        generate(tmp_path)
    assert tree(tmp_path) == before


def test_a_folder_that_is_no_project_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="llm-db init"):
        generate(tmp_path)


def test_a_folder_that_we_did_not_write_is_never_replaced(project: Path) -> None:
    precious = write(project, "generated/small_catalog/precious.py", "# mine\n")
    with pytest.raises(ConfigError, match="did not write"):
        generate(project)
    assert precious.read_text() == "# mine\n"
    assert os.listdir(precious.parent) == ["precious.py"]


@pytest.mark.parametrize(
    "name", ["llm_db", "json", "attr", "a-b", "class", "../x", "", "1", "\u00e9"]
)
def test_a_package_name_that_python_cannot_import_is_refused(
    project: Path, name: str
) -> None:
    before = tree(project)
    with pytest.raises(ConfigError, match=r"--package: .* (is taken|cannot name)"):
        generate(project, package=name)
    write(project, "sources/catalog.toml", f"[output]\npackage = '{name}'\n")
    with pytest.raises(
        ConfigError, match=r"catalog\.toml: output\.package: .* (is taken|cannot name)"
    ):
        generate(project)
    assert tree(project).keys() == before.keys()


def test_an_output_path_that_cannot_be_one_is_named(project: Path) -> None:
    write(project, "sources/catalog.toml", '[output]\npath = "a\\u0000b"\n')
    with pytest.raises(ConfigError, match=r"catalog\.toml: output\.path: 'a\\x00b' is"):
        generate(project)


def test_a_run_that_was_cut_off_is_mended_by_the_next(project: Path) -> None:
    generate(project)
    before = tree(project / "generated")
    generated = project / "generated"
    # Cut off between the two renames: the old package aside, the new one not in place.
    (generated / "small_catalog").rename(generated / ".llm-db-old")
    write(generated, ".llm-db-new/small_catalog/half.py", "")
    report = generate(project)
    assert report.written == ()
    assert tree(generated) == before
    assert [p.name for p in generated.iterdir()] == ["small_catalog"]


@pytest.mark.parametrize("what", ["dropped", "ignored"])
def test_thousands_of_findings_are_ten_lines_and_a_count(
    what: str, capsys: pytest.CaptureFixture[str]
) -> None:
    found = tuple(Dropped("up", "p", f"m-{n}", "name", "no text") for n in range(5000))
    given: dict[str, Any] = {what: found}
    explain_findings(GenerateReport(providers=1, models=1, **given))
    lines = capsys.readouterr().err.splitlines()
    assert lines[0] == f"{what}: up: p:m-0: name: no text"
    assert lines[10:] == [f"{what}: 4990 more (--json)"]


def test_thousands_of_warnings_are_25_lines_and_a_count(
    capsys: pytest.CaptureFixture[str],
) -> None:
    warnings = tuple(f"no {n}" for n in range(5000))
    explain_findings(GenerateReport(providers=1, models=1, warnings=warnings))
    lines = capsys.readouterr().err.splitlines()
    assert lines[24:] == ["warning: no 24", "warning: 4975 more (--json)"]


def test_json_report_of_the_command_is_complete(project: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "llm_db_generator", "generate", "--json"],
        cwd=project,
        capture_output=True,
        text=True,
    )
    assert done.stderr == ""
    report = json.loads(done.stdout)
    assert (report["providers"], report["models"]) == (1, 2)
    assert report["written"][-1] == "generated/small_catalog/py.typed"


def test_a_provider_behind_a_link_is_noticed(project: Path) -> None:
    write(project, "shared/acme.toml", 'name = "Acme"\n')
    (project / "sources/local/acme").symlink_to(project / "shared")
    generate(project)
    assert check(project).stale == ()
    write(project, "shared/new.toml", "")
    assert "generated/small_catalog/acme.py" in check(project).stale
    assert generate(project).models == 3


def test_a_new_date_is_noticed_where_the_snapshot_is_no_source(project: Path) -> None:
    toml = (project / "sources/catalog.toml").read_text()
    local = '[[sources]]\ntype = "local"\ndir = "sources/local"\n'
    write(project, "sources/catalog.toml", local + toml)
    for date in ("2026-01-01", "2026-02-01"):
        edition = json.dumps({"edition": date})
        write(project, "sources/snapshot/models_dev/edition.json", edition)
        assert generate(project).written
        text = (project / "generated/small_catalog/__init__.py").read_text()
        assert f'EDITION: Final = "{date}+' in text


def test_runs_at_the_same_time_wait_for_each_other(project: Path) -> None:
    runs = [
        subprocess.Popen(
            [sys.executable, "-m", "llm_db_generator", "generate"],
            cwd=project,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for _ in range(3)
    ]
    ends = [(run.communicate()[0].splitlines()[-1], run.returncode) for run in runs]
    did = "1 provider, 2 models; {} written, 0 deleted, {} unchanged".format
    assert sorted(ends) == [(did(0, 7), 0), (did(0, 7), 0), (did(7, 0), 0)]
    assert check(project).stale == ()
    assert sorted(os.listdir(project)) == ["generated", "sources"]


CUSTOM = """
class Own:
    def load(self):
        from own_helper import NAME
        return {"openai": {"id": "openai", "models": [{"id": NAME}]}}
"""


def test_each_project_has_its_own_modules(tmp_path: Path) -> None:
    for name in ("one", "two"):
        folder = tmp_path / name
        write(folder, "own_sources.py", CUSTOM)
        write(folder, "own_helper.py", f'NAME = "{name}"\n')
        toml = '[output]\npackage = "small_catalog"\n[[sources]]\ntype = "own_sources:Own"\n'
        write(folder, "sources/catalog.toml", toml)
        generate(folder)
        module = (folder / "generated/small_catalog/openai.py").read_text()
        assert f'id="{name}"' in module
        assert check(folder).stale == ()
    assert {"own_sources", "own_helper"}.isdisjoint(sys.modules)
    assert not any(path.startswith(str(tmp_path)) for path in sys.path)


def test_a_local_file_that_moves_to_another_provider_is_noticed(project: Path) -> None:
    write(project, "sources/local/aaa/only.toml", "")
    generate(project)
    assert check(project).stale == ()
    (project / "sources/local/aaa").rename(project / "sources/local/aab")
    assert "generated/small_catalog/aab.py" in check(project).stale
