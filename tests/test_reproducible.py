"""Same inputs, same bytes: whatever process, order, zone, umask or Python made them."""

from __future__ import annotations

import hashlib
import json
import os
import random
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import wheelhouse
from hostile.checks import make_project
from hostile.corpus import RECORDS

#: Names one interpreter per Python to compare, each with llm-db[generator] installed.
VARIABLE = "LLM_DB_TEST_PYTHONS"
PYTHONS = os.environ.get(VARIABLE, "").split(os.pathsep)
ROOT = wheelhouse.ROOT

_CHILD = """
import hashlib, os, pathlib, sys
os.umask(int(sys.argv[2], 8))
from llm_db_generator import generate
report = generate(sys.argv[1])
root = pathlib.Path(sys.argv[1], "generated")
whole = hashlib.sha256(repr((report.providers, report.dropped)).encode())
for path in sorted(root.rglob("*")):
    if path.is_file() and "__pycache__" not in path.parts:
        whole.update(path.relative_to(root).as_posix().encode() + b"\\0")
        whole.update(path.read_bytes())
print(whole.hexdigest())
"""


@cache
def _data() -> Any:
    """A small document with all that has an order: ids, keys, clashes, twins."""
    names = ("model-id-clash", "twins", "provider-id-2", "text-b", "value-tier")
    members = [case.members for case in RECORDS if case.name.startswith(names)]
    members += [case.members for case in RECORDS if case.name.startswith("value-over-")]
    return json.loads(f"{{{', '.join(members)}}}")


def _digest(
    folder: Path,
    data: Any = None,
    *,
    python: str = sys.executable,
    umask: str = "022",
    **environment: str,
) -> str:
    """Generate a fresh project in a process of its own; the digest of what it made."""
    document = json.dumps(_data() if data is None else data).encode()
    project = make_project(folder, document, package="same")
    done = subprocess.run(
        [python, "-c", _CHILD, str(project), umask],
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1", **environment},
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.fixture(scope="module")
def expected(tmp_path_factory: pytest.TempPathFactory) -> str:
    return _digest(tmp_path_factory.mktemp("expected") / "p", PYTHONHASHSEED="0")


@pytest.mark.slow  # a process that generates
@pytest.mark.parametrize("seed", range(1, 10))
def test_hash_seeds(tmp_path: Path, expected: str, seed: int) -> None:
    assert _digest(tmp_path / "p", PYTHONHASHSEED=str(seed)) == expected


@pytest.mark.slow  # a process that generates
@pytest.mark.parametrize("seed", range(3))
def test_the_order_of_the_document(tmp_path: Path, expected: str, seed: int) -> None:
    generator = random.Random(seed)

    def turned(value: Any) -> Any:
        if isinstance(value, dict):
            items = [(key, turned(item)) for key, item in value.items()]
            return dict(generator.sample(items, len(items)))
        return [turned(item) for item in value] if isinstance(value, list) else value

    shuffled = turned(_data())
    assert json.dumps(shuffled) != json.dumps(_data())
    assert _digest(tmp_path / "p", shuffled) == expected


@pytest.mark.slow  # a process that generates
@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "XXX+11:30"])
def test_time_zones(tmp_path: Path, expected: str, zone: str) -> None:
    assert _digest(tmp_path / "p", TZ=zone) == expected


@pytest.mark.slow  # a process that generates
@pytest.mark.parametrize("umask", ["000", "077"])
def test_umasks(tmp_path: Path, expected: str, umask: str) -> None:
    assert _digest(tmp_path / "p", umask=umask) == expected


@pytest.mark.slow  # a process that generates
@pytest.mark.parametrize("locale", ["C", "C.UTF-8", "tr_TR.UTF-8"])
def test_locales_and_where_the_project_lies(
    tmp_path: Path, expected: str, locale: str
) -> None:
    folder = tmp_path / "a folder é" / "p"
    assert _digest(folder, LC_ALL=locale, HOME="/nowhere", USER="x") == expected


def _pythons() -> dict[str, str]:
    """Interpreters by version: those of the variable, nox's, and this one."""
    nox = ROOT.glob(f".nox/*/{'Scripts' if os.name == 'nt' else 'bin'}/python")
    found: dict[str, str] = {}
    for python in [*filter(None, PYTHONS), *map(str, sorted(nox))]:
        done = subprocess.run(
            [
                python,
                "-c",
                "import sys, llm_db_generator, jinja2, attr, cattrs;"
                "print('%d.%d' % sys.version_info[:2])",
            ],
            capture_output=True,
            check=False,
            text=True,
        )
        if done.returncode == 0:
            found.setdefault(done.stdout.strip(), python)
        elif python in PYTHONS:
            pytest.fail(f"{VARIABLE}: {python} cannot import the project")
    found[".".join(map(str, sys.version_info[:2]))] = sys.executable
    return found


@pytest.mark.slow  # a process that generates
@pytest.mark.parametrize("version", ["3.11", "3.12", "3.13"])
def test_pythons(tmp_path: Path, expected: str, version: str) -> None:
    python = _pythons().get(version)
    if python is None:
        pytest.skip(f"no Python {version} with the project; name one in {VARIABLE}")
    assert _digest(tmp_path / "p", python=python) == expected


@pytest.mark.slow  # two wheels are built
def test_two_wheels_are_identical(tmp_path: Path) -> None:
    first = wheelhouse.build_wheel()
    wheelhouse.pip("wheel", "--no-deps", "--wheel-dir", str(tmp_path), str(ROOT))
    (second,) = tmp_path.glob("*.whl")
    assert second.name == first.name
    digests = [
        hashlib.sha256(path.read_bytes()).hexdigest() for path in (first, second)
    ]
    assert digests[0] == digests[1]


def test_the_committed_catalog_holds_no_clock_path_or_user() -> None:
    package = ROOT / "generated" / "llm_db_catalog"
    head = (package / "__init__.py").read_text("ascii")
    assert str(ROOT) not in head
    for path in package.glob("*.py"):
        text = path.read_text("ascii")
        assert str(Path.home()) + "/" not in text or Path.home() == Path("/")
