"""A program frozen by PyInstaller answers like the same program unfrozen."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("PyInstaller", reason="needs PyInstaller")

from llm_db._pyinstaller import hook_dirs

PROGRAM = """
import json
import llm_db

usage = {"prompt_tokens": 1000, "completion_tokens": 100, "total_tokens": 1100}
model = llm_db.model("anthropic:claude-sonnet-4-5")
loaded = llm_db.build(runtime_overrides={"acme": {"models": [{"id": "chat"}]}})
print(json.dumps([
    llm_db.state().catalog,
    llm_db.state().edition,
    model.to_dict(),
    str(llm_db.cost("openai:gpt-4o", usage).total),
    list(llm_db.select(require=["tools"], max_input=1)),
    llm_db.identify("bedrock/anthropic.claude-sonnet-4-5-20250929-v1:0").id,
    [str(price) for price in llm_db.prices("openai:gpt-4o")],
    loaded.model("acme:chat").id,
]))
"""


@pytest.mark.slow
def test_a_frozen_program_answers_the_same(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(PROGRAM, "utf-8")
    subprocess.run(
        [
            *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level=WARN"),
            *(
                "--onedir",
                "--specpath",
                str(tmp_path),
                "--distpath",
                str(tmp_path / "dist"),
            ),
            *("--workpath", str(tmp_path / "work")),
            # By the entry point, too, where the tests run on an installed wheel.
            *("--additional-hooks-dir", *hook_dirs()),
            str(program),
        ],
        check=True,
    )
    frozen = subprocess.run(
        [str(tmp_path / "dist/program/program")],
        capture_output=True,
        cwd=tmp_path,
        env={},
        check=False,
    )
    assert frozen.returncode == 0, frozen.stderr.decode()
    plain = subprocess.run(
        [sys.executable, str(program)], capture_output=True, check=True
    )
    assert json.loads(frozen.stdout) == json.loads(plain.stdout)
