"""Files on disk: what they start with, what is replaced, and what is left alone."""

from __future__ import annotations

import compileall
import hashlib
import importlib.util
import os
import py_compile
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import llm_db
from catalogs import TINY, OpenGate, write_project
from hostile.checks import files_of
from llm_db_generator import check, generate
from llm_db_generator.build.package import MARKER, Comparison, content, replaced
from llm_db_generator.build.plan import Planned
from llm_db_generator.build.verify import Gate

HEADER = re.compile(
    re.escape(MARKER) + r" Template: templates/(\w+)\.py\.jinja\.\n"
    r"# input sha256:([0-9a-f]{24})\n# body sha256:([0-9a-f]{24})\n"
)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    write_project(tmp_path, "emitted", TINY)
    generate(tmp_path)
    return tmp_path


def _package(project: Path) -> Path:
    return project / "generated" / "emitted"


def test_every_module_starts_with_marker_command_template_and_hashes(
    project: Path,
) -> None:
    templates = set()
    for path in _package(project).glob("*.py"):
        text = path.read_text("ascii")
        match = HEADER.match(text)
        assert match is not None, path.name
        template, _, body = match.groups()
        templates.add(template)
        digest = hashlib.sha256(text[match.end() :].encode()).hexdigest()
        assert digest.startswith(body)
        assert "\r" not in text
        assert text.endswith("\n")
        assert not text.endswith("\n\n")
    assert templates == {"init", "ids", "index", "texts", "columns", "provider"}


def test_text_that_is_not_ascii_is_never_written() -> None:
    planned = Planned("x.py", "provider", "0" * 64, lambda: 'X = "é"\n')
    with pytest.raises(llm_db.LLMDBError, match=r"x\.py would not be pure ASCII"):
        content(planned)


def test_a_changed_byte_anywhere_is_stale_and_restored(project: Path) -> None:
    before = files_of(_package(project))
    for path in sorted(_package(project).glob("*.py")):
        good = path.read_bytes()
        for at in (0, len(MARKER) + 5, good.index(b"input") + 20, len(good) - 2):
            changed = bytearray(good)
            changed[at] ^= 1
            path.write_bytes(changed)
            assert check(project).stale == (f"generated/emitted/{path.name}",)
        path.write_bytes(good)
    (_package(project) / "__init__.py").write_bytes(b"")
    assert generate(project).written == ("generated/emitted/__init__.py",)
    assert files_of(_package(project)) == before


def test_a_module_that_has_not_changed_keeps_its_bytecode(project: Path) -> None:
    folder = _package(project)
    compileall.compile_dir(folder, quiet=1, optimize=0)  # as `generate` does
    before = {path.name: path.stat().st_ino for path in folder.rglob("*.pyc")}
    models = project / "sources" / "snapshot" / "models_dev" / "openai.json"
    models.write_text(models.read_text("utf-8").replace("GPT-4o", "GPT-4x"), "utf-8")
    written = {Path(path).stem for path in generate(project).written}
    assert written == {"__init__", "_columns", "openai"}
    after = {path.name: path.stat().st_ino for path in folder.rglob("*.pyc")}
    changed = {name.partition(".")[0] for name in after if after[name] != before[name]}
    assert (set(after), changed) == (set(before), written)


@pytest.mark.parametrize("bytecode", ["of another source", "broken"])
def test_bytecode_that_does_not_belong_to_its_source_is_made_anew(
    project: Path, bytecode: str
) -> None:
    # As after `git checkout` in the second of the last run: the same size, the same time.
    folder = _package(project)
    module, other = folder / "openai.py", project / "other.py"
    other.write_bytes(module.read_bytes().replace(b"GPT-4o", b"GPT-4x"))
    os.utime(other, ns=(module.stat().st_mtime_ns,) * 2)
    target = importlib.util.cache_from_source(str(module))
    py_compile.compile(str(other), target, str(module), doraise=True)
    if bytecode == "broken":
        with open(target, "r+b") as file:
            file.truncate(20)
    other.unlink()
    models = project / "sources" / "snapshot" / "models_dev" / "anthropic.json"
    models.write_text(models.read_text("utf-8").replace("Anthropic", "Anthro"), "utf-8")
    assert "generated/emitted/openai.py" not in generate(project).written
    script = (
        "from emitted.openai import MODELS; print([m.name for m in MODELS.values()])"
    )
    env = {**os.environ, "PYTHONPATH": os.pathsep.join([str(folder.parent), *sys.path])}
    run = [sys.executable, "-c", script]
    done = subprocess.run(run, env=env, capture_output=True, text=True, check=True)
    assert "GPT-4o" in done.stdout
    assert "GPT-4x" not in done.stdout


def test_bytecode_that_nobody_judged_is_not_kept(project: Path) -> None:
    folder = _package(project)
    source = str(folder / "openai.py")
    judged = Path(importlib.util.cache_from_source(source, optimization=""))
    optimised = judged.with_suffix(".opt-1.pyc")
    another = judged.with_name("openai.cpython-300.pyc")
    for path in (optimised, another):
        path.write_bytes(judged.read_bytes())
    models = project / "sources" / "snapshot" / "models_dev" / "anthropic.json"
    models.write_text(models.read_text("utf-8").replace("Anthropic", "Anthro"), "utf-8")
    generate(project)
    assert sorted(judged.parent.glob("openai.*")) == [judged]


def test_what_does_not_belong_is_deleted(project: Path) -> None:
    folder = _package(project)
    (folder / "stray.py").write_text("boom")
    (folder / "data").mkdir()
    (folder / "data" / "more.txt").write_text("x")
    report = generate(project)
    assert report.deleted == (
        "generated/emitted/data/more.txt",
        "generated/emitted/stray.py",
    )
    assert not (folder / "data").exists()


def test_links_and_bare_folders_do_not_belong(project: Path) -> None:
    folder, elsewhere = _package(project), project / "elsewhere"
    before = files_of(folder)
    elsewhere.mkdir()
    (elsewhere / "mine.py").write_text("mine")
    (folder / "openai.py").rename(elsewhere / "openai.py")
    (folder / "openai.py").symlink_to("../../elsewhere/openai.py")
    (folder / "linked").symlink_to(elsewhere, target_is_directory=True)
    (folder / "dangling.py").symlink_to("nowhere")
    (folder / "bare" / "__pycache__").mkdir(parents=True)
    names = ("bare", "dangling.py", "linked", "openai.py")
    paths = tuple(f"generated/emitted/{name}" for name in names)
    assert check(project).stale == paths
    report = generate(project)
    assert (report.deleted, report.written) == (paths[:3], paths[3:])
    assert files_of(folder) == before
    assert not (folder / "openai.py").is_symlink()
    assert check(project).stale == ()
    assert (elsewhere / "mine.py").read_text() == "mine"


@pytest.mark.parametrize("name", [".llm-db-new", ".llm-db-old"])
def test_a_link_in_place_of_a_working_folder_is_not_followed(
    project: Path, tmp_path: Path, name: str
) -> None:
    (tmp_path / "elsewhere" / "emitted").mkdir(parents=True)
    kept = tmp_path / "elsewhere" / "emitted" / "kept.txt"
    kept.write_text("kept")
    (project / "generated" / name).symlink_to(tmp_path / "elsewhere")
    (_package(project) / "openai.py").unlink()
    assert generate(project).written == ("generated/emitted/openai.py",)
    assert kept.read_text() == "kept"
    assert [path.name for path in (project / "generated").iterdir()] == ["emitted"]


@pytest.mark.parametrize(
    "name", ["mine.py", "notes.txt", "snapshot.json", "sub/__init__.py"]
)
def test_a_folder_of_somebody_else_is_left_alone(tmp_path: Path, name: str) -> None:
    write_project(tmp_path, "emitted", TINY)
    path = _package(tmp_path) / name
    path.parent.mkdir(parents=True)
    path.write_text("mine")
    before = files_of(tmp_path)
    with pytest.raises(llm_db.ConfigError, match="did not write"):
        generate(tmp_path)
    assert files_of(tmp_path) == before


def test_a_link_or_a_file_in_the_way_is_left_alone(tmp_path: Path) -> None:
    write_project(tmp_path, "emitted", TINY)
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "generated").mkdir()
    _package(tmp_path).symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    with pytest.raises(llm_db.ConfigError, match="in the way"):
        generate(tmp_path)
    _package(tmp_path).unlink()
    _package(tmp_path).write_text("mine")
    with pytest.raises(llm_db.ConfigError, match="in the way"):
        generate(tmp_path)
    assert list((tmp_path / "elsewhere").iterdir()) == []
    assert _package(tmp_path).read_text() == "mine"


def test_a_file_in_the_way_of_the_output_folder_is_named(tmp_path: Path) -> None:
    write_project(tmp_path, "emitted", TINY)
    (tmp_path / "generated").write_text("mine")
    with pytest.raises(llm_db.PullError, match="generated") as caught:
        generate(tmp_path)
    assert caught.value.reason == "io"
    assert (tmp_path / "generated").read_text() == "mine"


def test_if_the_block_fails_the_old_package_is_back(project: Path) -> None:
    before = files_of(project / "generated")
    planned = [Planned("__init__.py", "init", "1" * 64, lambda: "X = 1\n")]
    comparison = Comparison(unchanged=(), stale=("__init__.py",), stray=())

    def swap_and_fail() -> None:
        with replaced(_package(project), planned, comparison, OpenGate()):
            assert "X = 1" in (_package(project) / "__init__.py").read_text()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        swap_and_fail()
    assert files_of(project / "generated") == before


def test_if_a_module_cannot_be_made_the_interpreter_that_compiles_ends(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[subprocess.Popen[bytes]] = []

    class Recorded(subprocess.Popen[bytes]):
        def __init__(self, *args: Any, **kwargs: Any) -> None:
            super().__init__(*args, **kwargs)
            started.append(self)

    def fail() -> str:
        raise ZeroDivisionError

    before = files_of(project / "generated")
    planned = [
        Planned("__init__.py", "init", "1" * 64, lambda: "X = 1\n"),
        Planned("broken.py", "init", "1" * 64, fail),
    ]
    names = tuple(file.name for file in planned)
    comparison = Comparison(unchanged=(), stale=names, stray=())
    monkeypatch.setattr(subprocess, "Popen", Recorded)
    gate = Gate("emitted", dict)
    with (
        pytest.raises(ZeroDivisionError),
        replaced(_package(project), planned, comparison, gate),
    ):
        pass
    assert [child.poll() is None for child in started] == [False]
    assert files_of(project / "generated") == before


def _cut_off_while_staging(folder: Path) -> None:
    staging = folder.parent / ".llm-db-new" / folder.name
    staging.mkdir(parents=True)
    (staging / "half.py").write_text("half")


def _cut_off_between_the_renames(folder: Path) -> None:
    _cut_off_while_staging(folder)
    os.rename(folder, folder.parent / ".llm-db-old")


def _cut_off_before_sweeping(folder: Path) -> None:
    (folder.parent / ".llm-db-old").mkdir()
    (folder.parent / ".llm-db-old" / "old.py").write_text("old")


@pytest.mark.parametrize(
    "cut_off",
    [_cut_off_while_staging, _cut_off_between_the_renames, _cut_off_before_sweeping],
)
def test_a_run_that_was_cut_off_is_cleaned_up(
    project: Path, cut_off: Callable[[Path], None]
) -> None:
    before = files_of(project / "generated")
    cut_off(_package(project))
    report = generate(project)
    assert (report.written, report.deleted) == ((), ())
    assert files_of(project / "generated") == before
    assert sorted(p.name for p in (project / "generated").iterdir()) == ["emitted"]
