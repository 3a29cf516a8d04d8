"""The corpus through the real `generate` and the real import of what it makes."""

from __future__ import annotations

import builtins
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

import llm_db
from hostile.checks import (
    document,
    document_violations,
    files_of,
    make_project,
    package_violations,
    pipeline_violations,
    record_violations,
)
from hostile.corpus import BROKEN, GOOD, RECORDS, SOUND, Case, Document
from llm_db.errors import DocumentError
from llm_db.sources import Remote
from llm_db_generator import GenerateReport, check, generate, pull

pytestmark = [pytest.mark.slow, pytest.mark.end_to_end]

_names = [case.name for case in RECORDS]


class Generated(NamedTuple):
    """A project that was generated from the whole corpus, in a folder of its own."""

    project: Path
    package: str
    report: GenerateReport
    strays: list[str]


@pytest.fixture(scope="module", params=[True, False], ids=["modules", "json"])
def generated(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Generated]:
    embed = request.param
    room = tmp_path_factory.mktemp("room")
    package = f"hostile_{'modules' if embed else 'json'}"
    more = f"embed = {str(embed).lower()}"
    data = document(RECORDS)
    project = make_project(room / "project", data, package=package, more=more)
    (room / "cwd").mkdir()
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(room / "cwd")
        before = files_of(room)
        report = generate(project)
        ours = str(project / "generated" / package), str(project / "sources/upstream")
        strays = [
            path
            for path, data in files_of(room).items()
            if not path.startswith(ours) and before.get(path) != data
        ]
        patch.syspath_prepend(str(project / "generated"))
        yield Generated(project, package, report, strays)


def test_the_corpus_is_large_and_every_case_has_a_name_and_a_reason() -> None:
    everything = [*RECORDS, *BROKEN, *SOUND]
    assert len(everything) >= 150
    assert all(case.why for case in everything)
    assert len({case.name for case in everything}) == len(everything)


def test_every_record_has_its_fate(generated: Generated) -> None:
    root = generated.project / "generated"
    found = package_violations(RECORDS, root, generated.package, generated.report)
    assert found == []


def test_counts_of_losses_are_exact(generated: Generated) -> None:
    report = generated.report
    assert len(report.dropped) == sum(len(case.dropped) for case in RECORDS)
    assert len(report.ignored) == sum(len(case.ignored) for case in RECORDS)
    assert generated.report.models == sum(len(case.kept) for case in RECORDS)
    assert generated.report.providers == sum(len(case.providers) for case in RECORDS)


def test_no_file_appears_outside_output_and_cache(generated: Generated) -> None:
    assert generated.strays == []


def test_generating_again_changes_nothing_and_check_agrees(
    generated: Generated,
) -> None:
    again = generate(generated.project)
    assert (again.written, again.deleted) == ((), ())
    assert check(generated.project).stale == ()


def test_nothing_ran(generated: Generated) -> None:
    """A fresh interpreter imports it all, and does nothing that is not an import."""
    child = (
        "import json, sys\n"
        "events = []\n"
        "from llm_db.sources import Packaged\n"
        "import llm_db, importlib.resources\n"
        "from llm_db_generator.build.verify import report\n"
        "WRITES = ('w', 'a', 'x', '+')\n"
        "def hook(event, args):\n"
        "    kind = event.partition('.')[0]\n"
        "    if event == 'open' and any(m in str(args[1]) for m in WRITES):\n"
        "        events.append([event, str(args[0])])\n"
        "    elif kind in ('subprocess', 'socket', 'shutil', 'ctypes', 'urllib'):\n"
        "        events.append([event])\n"
        "    elif event in ('os.system', 'os.exec', 'os.remove', 'os.rename'):\n"
        "        events.append([event])\n"
        "    elif event == 'compile' and args[1] in (None, '<string>', '<stdin>'):\n"
        "        compiled.append(str(args[0]))\n"
        "compiled = []\n"
        "sys.addaudithook(hook)\n"
        "snapshot = llm_db.snapshot()\n"
        "found = [len(snapshot.provider_ids), len(snapshot.models_by_key)]\n"
        "import builtins\n"
        "found.append(hasattr(builtins, 'llm_db_canary'))\n"
        "print(json.dumps([found, events, [t for t in compiled if 'canary' in t]]))\n"
    )
    cwd = generated.project.parent / "cwd"
    done = subprocess.run(
        [sys.executable, "-B", "-W", "error", "-c", child],
        capture_output=True,
        check=False,
        cwd=cwd,
        env={
            **os.environ,
            "PYTHONPATH": str(generated.project / "generated"),
            "LLM_DB_CATALOG": generated.package,
        },
    )
    assert done.returncode == 0, done.stderr.decode()
    counts = [generated.report.providers, generated.report.models, False]
    assert json.loads(done.stdout) == [counts, [], []]
    assert list(cwd.iterdir()) == []
    assert not hasattr(builtins, "llm_db_canary")


def test_the_pipeline_alone_decides_the_same() -> None:
    """`load` and `generate` never differ in what they keep."""
    assert pipeline_violations(RECORDS) == []


@pytest.mark.parametrize(
    "case", [c for c in RECORDS if len(c.members) < 20_000], ids=lambda case: case.name
)
def test_alone_each_case_has_the_same_fate(case: Case) -> None:
    """No case needs another one, and none hides behind another one."""
    good = Case("good", "a sibling", GOOD[1:-1].decode(), {"p": {}}, {("p", "m"): {}})
    assert pipeline_violations([case, good]) == []


@pytest.mark.parametrize("broken", BROKEN, ids=lambda broken: broken.name)
def test_a_broken_document_is_refused_and_nothing_is_written(
    broken: Document, tmp_path: Path
) -> None:
    assert document_violations([broken]) == []
    project = make_project(tmp_path, broken.data)
    before = files_of(tmp_path)
    with pytest.raises(DocumentError, match=r"api\.json") as caught:
        generate(project)
    message = str(caught.value)
    assert message.isascii()
    assert message.isprintable()
    assert len(message) < 400
    assert files_of(tmp_path) == before


@pytest.mark.parametrize("sound", SOUND, ids=lambda sound: sound.name)
def test_a_sound_document_is_read(sound: Document) -> None:
    source = Remote(["api.json"], file_reader=lambda path: sound.data)
    snapshot = llm_db.build(sources=[source])
    assert snapshot.model("p:m").to_dict()["id"] == "m"


def test_a_broken_document_leaves_the_package_as_it_was(tmp_path: Path) -> None:
    project = make_project(tmp_path, GOOD, package="hostile_kept")
    generate(project)
    before = files_of(tmp_path / "generated")
    for broken in BROKEN[:20]:
        (project / "sources" / "api.json").write_bytes(broken.data)
        with pytest.raises(DocumentError):
            generate(project)
        with pytest.raises(DocumentError):
            check(project)
    assert files_of(tmp_path / "generated") == before


def test_load_skips_a_broken_file_and_says_so_in_one_line(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    for name, data in (("good", GOOD), ("bad\nname\u202e", BROKEN[0].data)):
        (tmp_path / f"{name}.json").write_bytes(data)
    paths = sorted(tmp_path.iterdir())
    snapshot = llm_db.build(sources=[Remote(paths)])
    assert len(snapshot.report.warnings) == 1
    assert (
        record_violations(
            [Case("good", "", "", {"p": {}}, {("p", "m"): {}})],
            snapshot,
            snapshot.report,
        )
        == []
    )
    for line in [*snapshot.report.warnings, *caplog.messages]:
        assert line.isascii()
        assert line.isprintable()


def test_logs_and_reports_carry_upstream_text_escaped(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level("DEBUG", logger="llm_db")
    source = Remote(["api.json"], file_reader=lambda path: document(RECORDS))
    report = llm_db.build(sources=[source]).report
    assert len(caplog.messages) >= len(report.dropped) + len(report.ignored)
    for line in [
        *caplog.messages,
        *report.warnings,
        *(d.reason for d in (*report.dropped, *report.ignored)),
    ]:
        assert line.isascii()
        assert line.isprintable()
        assert len(line) < 1000


def test_pulled_the_corpus_has_the_same_fates(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Through cache, committed snapshot and package: two more files on the way."""
    project = tmp_path / "project"
    (project / "sources").mkdir(parents=True)
    (project / "sources" / "catalog.toml").write_text(
        '[output]\npackage = "hostile_pulled"\n'
    )
    body = tmp_path / "api.json"
    body.write_bytes(document(RECORDS))
    report = pull(project, from_file=body, edition="2026-11-01")
    for path in (project / "sources" / "snapshot").rglob("*.json"):
        assert path.read_bytes().isascii()
        assert b"\r" not in path.read_bytes()
    monkeypatch.syspath_prepend(str(project / "generated"))
    root = project / "generated"
    assert package_violations(RECORDS, root, "hostile_pulled", report) == []
    assert check(project).stale == ()


@pytest.mark.parametrize("broken", BROKEN[::5], ids=lambda broken: broken.name)
def test_a_broken_document_is_never_pulled(broken: Document, tmp_path: Path) -> None:
    project = tmp_path / "project"
    (project / "sources").mkdir(parents=True)
    (project / "sources" / "catalog.toml").write_bytes(b"")
    body = tmp_path / "api.json"
    body.write_bytes(broken.data)
    with pytest.raises(llm_db.LLMDBError) as caught:
        pull(project, from_file=body, edition="2026-11-01")
    assert str(caught.value).isascii()
    assert str(caught.value).isprintable()
    left = {path.name for path in tmp_path.rglob("*") if path.is_file()}
    assert left <= {"api.json", "catalog.toml", ".lock"}
