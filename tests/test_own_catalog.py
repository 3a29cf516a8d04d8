"""The tutorial of docs/own-catalog.md, run as it stands, from the wheel alone."""

from __future__ import annotations

import json
import os
import shlex
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

import docpages
from faultserver import FaultServer, ok
from wheelhouse import build_wheel, clean_environment

# A wheel is built, and the whole tutorial is typed with fresh venvs.
pytestmark = pytest.mark.slow

PAGE = docpages.ROOT / "docs/own-catalog.md"
URL = "https://models.dev/api.json"
_MARK = "@@ block"


def _model(id: str, **more: Any) -> dict[str, Any]:
    plain = {
        "name": id,
        "attachment": False,
        "reasoning": False,
        "tool_call": True,
        "release_date": "2025-05-01",
        "last_updated": "2025-05-01",
        "modalities": {"input": ["text"], "output": ["text"]},
        "open_weights": False,
        "limit": {"context": 128000, "output": 16384},
    }
    return {"id": id, **plain, **more}


def _provider(id: str, *models: str) -> dict[str, Any]:
    head = {"id": id, "name": id.capitalize(), "npm": "x", "env": [], "doc": "x"}
    cost = {"input": 2.5, "output": 10, "context_over_200k": {"input": 5}}
    return {**head, "models": {name: _model(name, cost=cost) for name in models}}


UPSTREAM = {
    "openai": _provider("openai", "gpt-4o", "gpt-4o-2024-05-13", "gpt-4o-mini", "o3"),
    "anthropic": _provider("anthropic", "claude-sonnet-4"),
    "google": _provider("google", "gemini-2.5-pro"),
}


def _script(url: str) -> tuple[str, list[docpages.Command]]:
    """The page as one shell script, and its commands in order."""
    lines = ["set -e"]
    typed: list[docpages.Command] = []
    for block in docpages.blocks(PAGE):
        if block.title is not None:
            path = shlex.quote(block.title)
            lines.append(f'mkdir -p "$(dirname {path})"')
            lines.append(f"cat > {path} <<'END OF FILE'\n{block.text}END OF FILE")
        elif block.language == "console":
            for command in docpages.commands(block):
                lines.append(f"echo '{_MARK}' {len(typed)}")
                lines.append(command.text.replace(URL, url))
                typed.append(command)
    return "\n".join(lines), typed


@pytest.fixture(scope="module")
def walked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder in which somebody has typed the whole page."""
    folder = tmp_path_factory.mktemp("tutorial")
    environment = clean_environment()
    # So that pip takes "llm-db" for this checkout's wheel.
    links = environment.get("PIP_FIND_LINKS", "")
    environment["PIP_FIND_LINKS"] = f"{build_wheel().parent} {links}"
    bin = str(Path(sys.executable).parent)  # the Python under test makes the venvs
    environment["PATH"] = f"{bin}{os.pathsep}{environment['PATH']}"
    with FaultServer() as server:
        server.play(ok(json.dumps(UPSTREAM).encode()))
        script, typed = _script(server.url)
        done = subprocess.run(
            ["bash", "-c", script],
            cwd=folder,
            env={**environment, "NO_PROXY": "127.0.0.1", "PIP_QUIET": "1"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
            stdin=subprocess.DEVNULL,
        )
    assert done.returncode == 0, done.stdout
    parts = done.stdout.split(f"{_MARK} ")[1:]
    assert len(parts) == len(typed)
    for command, part in zip(typed, parts, strict=True):
        output = part.partition("\n")[2]
        assert not command.output or docpages.agrees(
            command.output, output
        ), f"$ {command.text}\n{output}"
    return folder


def test_every_command_of_the_tutorial_works(walked: Path) -> None:
    assert (walked / "acme/generated/acme_llm_catalog/acme.py").is_file()


def test_the_policy_is_baked_in(walked: Path) -> None:
    package = walked / "acme/generated/acme_llm_catalog"
    openai = (package / "openai.py").read_text("ascii")
    assert '"gpt-4o-mini"' in openai
    assert "2024-05-13" not in openai
    assert '"o3"' not in openai
    assert not (package / "google.py").exists()  # no model of it is left


def test_the_contract_is_in_the_prices(walked: Path) -> None:
    package = walked / "acme/generated/acme_llm_catalog"
    openai = " ".join((package / "openai.py").read_text("ascii").split())
    assert "input=2.125" in openai
    assert "output=8.5" in openai
    assert "CostTier(size=200000, input=4.25" in openai
    assert "input=2.5" in (package / "anthropic.py").read_text("ascii")


def test_the_wheel_brings_the_module_of_the_default(walked: Path) -> None:
    (wheel,) = (walked / "acme/dist").glob("*.whl")
    with zipfile.ZipFile(wheel) as opened:
        names = {name.partition("/")[0] for name in opened.namelist()}
        assert {"acme_llm_catalog", "llm_db_default.py"} <= names


def test_what_llm_db_knows_better_is_in_it_too(walked: Path) -> None:
    # The alias is of llm-db's corrections; the upstream that was pulled has none.
    code = (
        "import llm_db; model = llm_db.model('openai:gpt-4o-mini-2024-07-18');"
        " print(llm_db.snapshot().edition, model.spec)"
    )
    found = subprocess.run(
        [walked / ".venv/bin/python", "-c", code],
        env={
            **clean_environment(),
            "PYTHONPATH": str(walked / "acme/generated"),
            "LLM_DB_CATALOG": "acme_llm_catalog",
        },
        capture_output=True,
        text=True,
        check=True,
    )
    assert found.stdout.split()[1] == "openai:gpt-4o-mini"


def test_uninstalling_leaves_nothing_behind(walked: Path) -> None:
    installed = (walked / "acme/app").rglob("*")
    assert [path for path in installed if "llm" in path.name.lower()] == []
