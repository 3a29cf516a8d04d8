"""The library in every way that Python can be started, on the catalog that ships."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
import zipfile
from collections.abc import Iterator
from pathlib import Path

import attr
import pytest

import llm_db
import wheelhouse

pytestmark = [pytest.mark.slow, pytest.mark.end_to_end]

ROOT = wheelhouse.ROOT
PACKAGES = {
    "llm_db": ROOT / "runtime" / "llm_db",
    "llm_db_catalog": ROOT / "generated" / "llm_db_catalog",
    "attr": Path(attr.__file__).parent,
}

#: What a user does first, and a little more; prints one line that is the same anywhere.
_USE = """
import sys
sys.path[:0] = sys.argv[1:]
import llm_db
from llm_db_catalog import EDITION, ProviderId
model = llm_db.model("openai:gpt-4o")
assert model is llm_db.model("gpt-4o@openai")
assert model is llm_db.model(ProviderId.OPENAI, "gpt-4o")
assert llm_db.resolve("gpt-4o", scope="openai").model is model
assert llm_db.epoch() == 0
key = llm_db.select(require=["tools"], prefer=["openai"])
try:
    llm_db.model("openai:gpt-4p")
    raise SystemExit("found what is not there")
except llm_db.ModelNotFoundError as error:
    near = str(error).partition(";")[2]
print(EDITION, len(llm_db.models()), model.cost, key, near)
if "cattrs" in sys.modules or "llm_db.pipeline" in sys.modules:
    raise SystemExit("a lookup imported the pipeline")
"""


def _use(*options: str, on: tuple[Path, ...] = (), **environment: str) -> str:
    done = subprocess.run(
        [sys.executable, *options, "-c", _USE, *map(str, on)],
        capture_output=True,
        check=False,
        cwd=ROOT.anchor,
        env={**wheelhouse.clean_environment(), **environment},
        text=True,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return done.stdout


@pytest.fixture(scope="module")
def expected() -> str:
    return _use()


@pytest.mark.parametrize(
    "options",
    [
        ("-O",),
        ("-OO",),
        ("-I",),
        ("-s", "-E"),
        ("-W", "error"),
        ("-bb", "-W", "error"),
        ("-B", "-X", "dev", "-W", "error"),
        ("-X", "utf8=0"),
        ("-P",),
    ],
    ids=" ".join,
)
def test_options(options: tuple[str, ...], expected: str) -> None:
    assert _use(*options) == expected


def test_without_home_or_any_environment(expected: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _USE],
        capture_output=True,
        check=False,
        cwd=ROOT.anchor,
        env={"SYSTEMROOT": os.environ.get("SYSTEMROOT", "")},
        text=True,
    )
    assert (done.stdout, done.stderr) == (expected, "")


@pytest.fixture(scope="module")
def alone(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A site folder with the three packages that a lookup needs, and nothing else."""
    site = tmp_path_factory.mktemp("site")
    for name, folder in PACKAGES.items():
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(folder, site / name, ignore=ignored)
    yield site
    for path in [site, *site.rglob("*")]:
        path.chmod(0o755 if path.is_dir() else 0o644)


def test_from_a_zip(alone: Path, tmp_path: Path, expected: str) -> None:
    archive = tmp_path / "site.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as packed:
        for path in sorted(alone.rglob("*.py")):
            packed.write(path, path.relative_to(alone).as_posix())
    assert _use("-I", "-S", on=(archive,)) == expected


def test_on_read_only_site_packages(alone: Path, expected: str) -> None:
    """No file is written, not even where the system would let us."""
    for path in alone.rglob("*"):
        path.chmod(0o555 if path.is_dir() else 0o444)
    alone.chmod(0o555)
    before = sorted(alone.rglob("*"))
    assert _use("-I", "-S", "-B", on=(alone,)) == expected
    assert sorted(alone.rglob("*")) == before


def test_nothing_is_opened_but_modules(alone: Path) -> None:
    """No configuration, no home, no data, no socket: nothing but imports."""
    child = (
        "import sys\n"
        "sys.path[:0] = sys.argv[1:]\n"
        "opened = []\n"
        "def hook(event, args):\n"
        "    if event == 'open' and isinstance(args[0], str):\n"
        "        opened.append(args[0])\n"
        "    elif event.partition('.')[0] in ('socket', 'subprocess', 'os'):\n"
        "        if event not in ('os.listdir', 'os.scandir'):\n"
        "            opened.append(event)\n"
        "sys.addaudithook(hook)\n"
        "import llm_db\n"
        "llm_db.models(); llm_db.candidates(); llm_db.snapshot().aliases_by_key\n"
        "print([o for o in opened if not o.endswith(('.py', '.pyc'))])\n"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-B", "-c", child, str(alone)],
        capture_output=True,
        check=False,
        text=True,
    )
    assert (done.stdout, done.stderr) == ("[]\n", "")


def test_no_module_asks_for_its_own_file() -> None:
    for package in ("llm_db", "llm_db_catalog"):
        for path in PACKAGES[package].rglob("*.py"):
            if path.parent.name == "_pyinstaller":
                continue  # PyInstaller asks for a folder, where it builds
            assert "__file__" not in path.read_text("utf-8"), path.name


def test_readers_and_writers_in_many_threads() -> None:
    """What a reader holds belongs together; the same test runs without the GIL."""
    layer = {"p": {"name": "0", "models": [{"id": "m", "name": "0"}]}}
    llm_db.load(sources=[llm_db.sources.Config(layer)])
    start, done = threading.Barrier(6), threading.Event()
    torn: list[object] = []

    def read() -> None:
        start.wait()
        while not done.is_set():
            state = llm_db.state()
            snapshot = state.snapshot
            names = {snapshot.provider("p").name, snapshot.model("p:m").name}
            if len(names) != 1 or snapshot.meta.epoch != state.epoch:
                torn.append((names, state))
            if snapshot.model("p", "m") is not snapshot.models_by_key[("p", "m")]:
                torn.append("two objects for one model")
            if snapshot.select() != ("p", "m") or not snapshot.allowed("p:m"):
                torn.append("lost")

    def write(number: int) -> None:
        start.wait()
        for turn in range(60):
            name = f"{number}.{turn}"
            models = [{"id": "m", "name": name}]
            overrides = {"p": {"name": name, "models": models}}
            llm_db.load([llm_db.sources.Config(layer)], runtime_overrides=overrides)

    readers = [threading.Thread(target=read) for _ in range(4)]
    writers = [threading.Thread(target=write, args=(n,)) for n in range(2)]
    for thread in [*readers, *writers]:
        thread.start()
    for thread in writers:
        thread.join()
    done.set()
    for thread in readers:
        thread.join()
    assert torn == []
    assert llm_db.epoch() == 121
