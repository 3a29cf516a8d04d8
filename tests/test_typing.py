"""What mypy and pyright say to users: valid use is clean, a typo is an error."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

# mypy and pyright read every module of the catalog.
pytestmark = pytest.mark.slow

HERE = Path(__file__).parent / "typing"
ROOT = HERE.parent.parent
FILES = ["valid.py", "wrong.py"]
PATHS = [str(ROOT / name) for name in ("runtime", "generated")]


#: File → line → message.
Found = dict[str, dict[int, str]]


def mypy(folder: Path) -> Found:
    """What mypy --strict reports."""
    config = folder / "mypy.ini"
    config.write_text(
        f"[mypy]\nstrict = true\nmypy_path = {','.join(PATHS)}\n", "utf-8"
    )
    options = ["--config-file", str(config), "--cache-dir", str(folder / "cache")]
    done = subprocess.run(
        [sys.executable, "-m", "mypy", *options, *(str(HERE / name) for name in FILES)],
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode in (0, 1), done.stderr
    found: Found = {name: {} for name in FILES}
    for path, line, message in re.findall(
        r"^(.*?):(\d+): error: (.*)$", done.stdout, re.M
    ):
        found[Path(path).name][int(line)] = message
    return found


def pyright(folder: Path) -> Found:
    """What pyright in strict mode reports."""
    for name in FILES:
        shutil.copy(HERE / name, folder)
    settings = {"include": FILES, "extraPaths": PATHS, "typeCheckingMode": "strict"}
    config = folder / "pyrightconfig.json"
    config.write_text(
        json.dumps({**settings, "reportUnusedExpression": False}), "utf-8"
    )
    done = subprocess.run(
        [sys.executable, "-m", "pyright", "--outputjson", "--project", str(config)],
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode in (0, 1), done.stdout + done.stderr
    report = json.loads(done.stdout)
    assert report["summary"]["filesAnalyzed"] == len(FILES)
    found: Found = {name: {} for name in FILES}
    for d in report["generalDiagnostics"]:
        if d["severity"] == "error":
            line = d["range"]["start"]["line"] + 1
            found[Path(d["file"]).name][line] = d["message"]
    return found


CHECKERS = {"mypy": mypy, "pyright": pyright}


def marked(file: str) -> set[int]:
    """The lines that say that they are wrong."""
    lines = (HERE / file).read_text("utf-8").splitlines()
    return {n for n, line in enumerate(lines, 1) if line.endswith("# error")}


@pytest.fixture(scope="module", params=CHECKERS)
def found(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Found:
    """What one checker says of both files."""
    return CHECKERS[request.param](tmp_path_factory.mktemp(request.param))


def test_valid_use_is_clean(found: Found) -> None:
    assert found["valid.py"] == {}


def test_every_misuse_is_an_error_and_nothing_else_is(
    found: Found,
) -> None:
    assert set(found["wrong.py"]) == marked("wrong.py")


def test_a_misspelt_provider_name_is_an_error_of_one_screen(
    found: Found,
) -> None:
    lines = (HERE / "wrong.py").read_text("utf-8").splitlines()
    for number, line in enumerate(lines, 1):
        if line.startswith(("name:", "member")):
            assert len(found["wrong.py"][number]) < 100 * 40
