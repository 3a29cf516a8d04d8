"""The Python of README and docs/ is clean to type checkers, as written."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

import docpages

pytestmark = pytest.mark.slow

PATHS = [str(docpages.ROOT / name) for name in ("runtime", "generator", "generated")]
PAGES = {page.relative_to(docpages.ROOT).as_posix(): page for page in docpages.pages()}

#: Files that a page lets its reader write, and then imports.
MODULES = {"my_sources.py"}


def module_name(page: str) -> str:
    return re.sub(r"\W", "_", page.removesuffix(".md")).lower()


def write_modules(folder: Path) -> list[str]:
    """Each page's Python as one module, its lines where they stand in the page."""
    written = []
    for name, page in PAGES.items():
        lines: list[str] = []
        for block in docpages.blocks(page):
            if block.title and block.title in MODULES:
                (folder / block.title).write_text(block.text, "utf-8")
            elif block.language == "python" and not (block.not_run or block.title):
                lines += [""] * (block.line - len(lines))
                lines += block.text.splitlines()
        if lines:
            file = folder / f"{module_name(name)}.py"
            file.write_text("\n".join(lines) + "\n", "utf-8")
            ast.parse(file.read_text("utf-8"))
            written.append(file.name)
    return written


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    found = tmp_path_factory.mktemp("pages")
    assert len(write_modules(found)) > 10
    return found


def test_mypy_strict_says_nothing(folder: Path) -> None:
    config = folder / "mypy.ini"
    config.write_text(
        f"[mypy]\nstrict = true\nmypy_path = {','.join([*PATHS, str(folder)])}\n"
        "[mypy-pandas.*]\nignore_missing_imports = true\n",
        "utf-8",
    )
    options = ["--config-file", str(config), "--cache-dir", str(folder / "cache")]
    files = [str(file) for file in sorted(folder.glob("*.py"))]
    done = subprocess.run(
        [sys.executable, "-m", "mypy", *options, *files], capture_output=True, text=True
    )
    ours = [line for line in done.stdout.splitlines() if str(folder) in line]
    told = [line for line in done.stdout.splitlines() if ": error:" in line]
    assert told == [], "\n".join(ours or told)


def test_pyright_says_nothing(folder: Path) -> None:
    settings = {
        "extraPaths": PATHS,
        "typeCheckingMode": "standard",
        "reportUnusedExpression": False,
        "reportUnusedCoroutine": False,
    }
    config = folder / "pyrightconfig.json"
    config.write_text(json.dumps(settings), "utf-8")
    done = subprocess.run(
        [
            *(sys.executable, "-m", "pyright", "--outputjson"),
            *("--project", str(config), "--pythonpath", sys.executable),
        ],
        capture_output=True,
        text=True,
    )
    report = json.loads(done.stdout)
    assert report["summary"]["filesAnalyzed"] > 10
    told = [
        f"{Path(d['file']).name}:{d['range']['start']['line'] + 1}: {d['message']}"
        for d in report["generalDiagnostics"]
        if d["severity"] == "error"
    ]
    assert told == [], "\n".join(told)
