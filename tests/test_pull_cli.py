"""`llm-db pull`: what it prints, where, and its exit status."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from faultserver import FaultServer, conditional, ok, status
from llm_db_generator.cli import main
from pullproject import body, hashes, model, new_project, provider

FIRST = body({"acme": provider("acme", *(model(f"m-{n}") for n in range(10)))})
SECOND = body(
    {
        "acme": provider(
            "acme",
            model("m-0", cost={"input": 3, "output": 2.5}),
            *(model(f"m-{n}") for n in range(2, 10)),
            model("tab\there"),
        )
    }
)


@pytest.fixture
def project(tmp_path: Path, server: FaultServer) -> Path:
    upstream = f'[[upstream]]\nname = "up"\nurl = "{server.url}"\n'
    return new_project(tmp_path / "project", upstream)


class Ran(NamedTuple):
    code: int
    out: str
    err: str


class Command(NamedTuple):
    """``llm-db pull`` on a project, in this process."""

    project: Path
    capsys: pytest.CaptureFixture[str]
    patch: pytest.MonkeyPatch

    def __call__(self, *arguments: str) -> Ran:
        place = ["--no-proxy", "--project", str(self.project)]
        self.patch.setattr(sys, "argv", ["llm-db", "pull", *place, *arguments])
        with pytest.raises(SystemExit) as left:
            main()
        code = left.value.code or 0
        assert isinstance(code, int)
        printed = self.capsys.readouterr()
        return Ran(code, printed.out, printed.err)


@pytest.fixture
def command(
    project: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> Command:
    return Command(project, capsys, monkeypatch)


def test_the_summary_tells_what_changed(command: Command, server: FaultServer) -> None:
    server.play(ok(FIRST), conditional(SECOND, etag='"2"'))
    ran = command()
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("added 10 models: acme:m-0, acme:m-1, ")
    assert "1 provider, 10 models; 12 written" in ran.out
    ran = command()
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.splitlines()[:-1] == [
        r"added 1 model: acme:tab\there",
        "removed 1 model: acme:m-1",
        "changed 1 model: acme:m-0",
        "1 price moved (US$ per 1M tokens):",
        "  acme:m-0 input: 1 -> 3",
    ]
    ran = command()
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.splitlines()[0] == "not modified"


def test_json_holds_everything(command: Command, server: FaultServer) -> None:
    server.play(ok(FIRST), ok(SECOND))
    command("--no-generate")
    ran = command("--json", "--no-generate")
    report: dict[str, Any] = json.loads(ran.out)
    assert report["status"] == "updated"
    assert report["changes"] == {
        "added": [{"provider": "acme", "id": "tab\there"}],
        "removed": [{"provider": "acme", "id": "m-1"}],
        "changed": [{"provider": "acme", "id": "m-0"}],
    }
    key = {"provider": "acme", "id": "m-0"}
    assert report["prices"] == [{"key": key, "field": "input", "old": 1, "new": 3}]
    assert (report["providers"], report["models"]) == (1, 10)
    assert report["failures"] == report["dropped"] == report["warnings"] == []
    assert "sources/snapshot/up/acme.json" in report["written"]
    assert not (command.project / "generated").exists()


def test_many_changes_are_cut(command: Command, server: FaultServer) -> None:
    models = [f"m-{n:02}" for n in range(30)]
    dear = [model(id, cost={"input": 9, "output": 9}) for id in models]
    server.play(
        ok(body({"acme": provider("acme", *map(model, models))})),
        ok(body({"acme": provider("acme", *dear)})),
    )
    command("--no-generate")
    lines = command("--no-generate").out.splitlines()
    assert lines[0].startswith("changed 30 models: acme:m-00, ")
    assert lines[0].endswith("acme:m-09, and 20 more")
    assert lines[1] == "60 prices moved (US$ per 1M tokens):"
    assert lines[-2] == "  and 50 more (--json)"
    assert len(lines) == 14


def test_a_failure_is_one_line_and_status_1(
    command: Command, server: FaultServer
) -> None:
    server.play(status(404))
    before = hashes(command.project)
    ran = command()
    assert (ran.code, ran.out) == (1, "")
    assert ran.err == (
        f"Error: {server.url}: it answered with status 404 instead of 200; check the"
        " URL and your access to it\n"
    )
    assert hashes(command.project) == before


@pytest.mark.parametrize(
    "wrong",
    [
        ["--rollback", "--accept-loss"],
        ["--edition", "2026-01-01"],
        ["--from", "x.json", "--edition", "2026-13-01"],
        ["--timeout", "0"],
        ["--timeout", "nan"],
        ["surplus"],
    ],
)
def test_wrong_use_is_status_2(command: Command, wrong: list[str]) -> None:
    ran = command(*wrong)
    assert (ran.code, ran.out) == (2, "")
    assert "Error: " in ran.err


def test_from_a_file_and_back(command: Command, tmp_path: Path) -> None:
    for name, data in (("1", FIRST), ("2", SECOND)):
        (tmp_path / name).write_bytes(data)
        file = str(tmp_path / name)
        assert command("--from", file, "--edition", f"2026-0{name}-01").code == 0
    ran = command("--rollback")
    assert (ran.code, ran.err) == (0, "")
    assert "added 1 model: acme:m-1" in ran.out
    ran = command("--rollback")
    assert ran.code == 1
    assert "take an older edition from a file (--from)" in ran.err


def test_dropped_records_and_losses_are_named_on_stderr(
    command: Command, server: FaultServer
) -> None:
    half = provider("acme", *(model(f"m-{n}") for n in range(5)))
    half["models"] |= {"b": 1, "m-4": model("m-4", name=1)}
    server.play(ok(FIRST), ok(body({"acme": half})))
    command("--no-generate")
    ran = command("--no-generate")
    assert (ran.code, ran.out) == (1, "")
    assert "5 models instead of 10" in ran.err
    ran = command("--no-generate", "--accept-loss")
    assert ran.code == 0
    assert ran.err.splitlines() == [
        "warning: up: the loss was accepted and is recorded",
        "dropped: up: acme:b: the model is not an object",
        "ignored: up: acme:m-4: name: expected a string, got 1",
    ]


def test_an_upstream_that_fails_is_named_and_the_other_taken(
    command: Command, server: FaultServer
) -> None:
    with FaultServer() as other:
        with open(command.project / "sources/catalog.toml", "a") as config:
            config.write(f'[[upstream]]\nname = "other"\nurl = "{other.url}"\n')
        server.play(ok(FIRST))
        other.play(ok(b"<html>"))
        ran = command("--all-or-nothing")
        assert (ran.code, ran.out) == (1, "")
        assert "other: " in ran.err
        ran = command("--no-generate")
        assert ran.code == 1
        assert "1 provider, 10 models" in ran.out
        assert ran.err.startswith(f"Error: other: {other.url} is not valid JSON")
    assert not (command.project / "sources/snapshot/other").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="there is no pseudo-terminal")
def test_a_bar_is_drawn_on_a_terminal_only(project: Path, server: FaultServer) -> None:
    import pty

    server.play(ok(FIRST))
    terminal, end = pty.openpty()
    code = "from llm_db_generator.cli import main; main()"
    options = ["pull", "--no-proxy", "--no-generate", "--project", str(project)]
    done = subprocess.run(
        [sys.executable, "-c", code, *options],
        stdout=subprocess.PIPE,
        stderr=end,
        env={**os.environ, "TERM": "xterm"},
        check=True,
    )
    os.close(end)
    drawn = os.read(terminal, 65536)
    os.close(terminal)
    assert b"pulling" in drawn
    assert b"added 10 models" in done.stdout
    assert b"pulling" not in done.stdout
