"""The command line as a person uses it: a real process, in a pipe or in a terminal."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from click.testing import CliRunner, Result

from catalogs import provider, write_project
from llm_db_generator import generate
from llm_db_generator.cli.commands import group

PACKAGE = "cli_catalog"
LLM_DB = str(Path(sys.executable).with_name("llm-db"))

TIERED: dict[str, Any] = {
    "id": "gpt-4o",
    "name": "GPT-4o",
    "release_date": "2024-05-13",
    "aliases": ["omni", "gpt-4o-2024-08-06"],
    "family": "gpt",
    "limits": {"context": 128000, "output": 16384},
    "cost": {
        "input": 2.5,
        "output": 10,
        "cache_read": 1.25,
        "tiers": [{"size": 200000, "input": 5, "output": 20}],
    },
    "modalities": {"input": ["text", "image"], "output": ["text"]},
    "capabilities": {"tools": {"enabled": True}, "json": {"schema": True}},
    "tags": ["flagship"],
    "knowledge": "2023-10",
    "open_weights": False,
    "extra": {"vendor": {"tier": "gold"}},
}

#: Ids and names that want to be more than text.
EVIL_IDS = ("\x1b[31mred", "new\nline\ttab", "[bold]markup[/bold]", ":warning:", "‮rtl")

DATA: dict[str, Any] = {
    **provider(
        "openai",
        TIERED,
        {
            "id": "gpt-4o-mini",
            "release_date": "2024-07-18",
            "limits": {"context": 128000},
            "cost": {"input": 0.15, "output": 0.6},
            "capabilities": {"tools": {"enabled": True}},
        },
        {"id": "o-free", "release_date": "2025-01", "cost": {"input": 0, "output": 0}},
        {"id": "o-secret", "limits": {"context": 1000000}},
        {
            "id": "old-1",
            "release_date": "2022-11-30",
            "deprecated": True,
            "status": "deprecated",
            "cost": {"input": 0.49299999999999994, "output": 2},
        },
        {
            "id": "text-embedding-3",
            "capabilities": {"chat": False, "embeddings": True},
            "cost": {"input": 0.02},
        },
        name="OpenAI",
        base_url="https://api.openai.com/v1",
        env=["OPENAI_API_KEY"],
        doc="https://platform.openai.com/docs",
    ),
    **provider(
        "azure",
        {**TIERED, "aliases": [], "cost": {"input": 3, "output": 12}},
        name="Azure",
    ),
    **provider(
        "evil",
        *({"id": id, "name": id * 2, "aliases": [f"{id}!"]} for id in EVIL_IDS),
        name="\x1b]0;title\x07Evil",
    ),
}


class Done(NamedTuple):
    """What a process left behind; of a terminal there is only ``out``."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()

    def rows(self) -> list[list[str]]:
        """The lines of a pipe, cell by cell."""
        return [line.split("\t") for line in self.lines]


@cache
def project() -> Path:
    """A project folder with a generated catalog package; lasts as long as the run."""
    global _keep
    _keep = tempfile.TemporaryDirectory(prefix="llm-db-cli-")
    folder = Path(_keep.name) / "project"
    policy = 'deny = { openai = ["*-preview"] }\n'
    # Of a day that is never long ago: on a terminal, old facts are remarked upon.
    write_project(folder, PACKAGE, DATA, policy, edition="2999-01-02")
    generate(folder)
    return folder


_keep: tempfile.TemporaryDirectory[str]


def invoked(*arguments: str) -> Result:
    """What the command does in this process; its two streams apart."""
    try:
        runner = CliRunner(mix_stderr=False)  # type: ignore[call-arg]
    except TypeError:  # click 8.2 and later keep them apart anyway
        runner = CliRunner()
    return runner.invoke(group, arguments)


def environment(**extra: str) -> dict[str, str]:
    """The environment of a person with that catalog and a plain terminal."""
    drop = {"COLUMNS", "LINES", "NO_COLOR", "FORCE_COLOR", "LLM_DB_CONFIG"}
    kept = {name: value for name, value in os.environ.items() if name not in drop}
    return {
        **kept,
        "LLM_DB_CATALOG": PACKAGE,
        "PYTHONPATH": os.pathsep.join(
            [str(project() / "generated"), *filter(None, [kept.get("PYTHONPATH")])]
        ),
        "PYTHONIOENCODING": "utf-8",
        "TERM": "xterm-256color",
        **extra,
    }


def llm_db(
    *arguments: str | Path, cwd: Path | None = None, input: str = "", **extra: str
) -> Done:
    """Run ``llm-db`` in a pipe; ``extra`` goes into its environment."""
    done = subprocess.run(
        [LLM_DB, *map(str, arguments)],
        cwd=cwd or project().parent,
        env=environment(**extra),
        capture_output=True,
        check=False,
        input=input.encode(),
    )
    assert b"Traceback" not in done.stderr, done.stderr.decode()
    return Done(done.returncode, done.stdout.decode(), done.stderr.decode())


def in_terminal(
    *arguments: str | Path, width: int = 100, cwd: Path | None = None, **extra: str
) -> Done:
    """Run ``llm-db`` in a terminal of this many columns."""
    import fcntl
    import pty
    import struct
    import termios

    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 40, width, 0, 0))
    process = subprocess.Popen(
        [LLM_DB, *map(str, arguments)],
        cwd=cwd or project().parent,
        env=environment(**extra),
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
    )
    os.close(theirs)
    shown = _read_all(ours)
    os.close(ours)
    return Done(process.wait(), shown.decode().replace("\r\n", "\n"), "")


def _read_all(terminal: int) -> bytes:
    """Everything until the other end is closed, which Linux tells by an error."""
    parts: list[bytes] = []
    while True:
        try:
            part = os.read(terminal, 65536)
        except OSError:
            return b"".join(parts)
        if not part:
            return b"".join(parts)
        parts.append(part)
