"""The swap of a package: never missing, and each package's own matter."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from catalogs import provider, write_project
from llm_db.errors import PullError
from llm_db_generator import generate
from llm_db_generator.build import package as package_module
from pullproject import hashes

pytestmark = [pytest.mark.slow, pytest.mark.end_to_end]

linux = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="needs the exchange of two folders"
)


def _project(folder: Path, package: str, out: Path, name: str = "A") -> Path:
    data = provider("p", {"id": "m", "name": name})
    write_project(folder, package, data)
    with (folder / "sources/catalog.toml").open("a") as file:
        file.write(f'path = "{out.as_posix()}"\n')
    return folder


def _change(project: Path, name: str) -> None:
    path = project / "sources/snapshot/models_dev/p.json"
    path.write_text(path.read_text().replace('"A"', f'"{name}"'))


class Killed(BaseException):
    """Stands for the end of the process."""


@pytest.fixture(params=["exchange", "two renames"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    if request.param == "two renames":
        monkeypatch.setattr(package_module, "exchange", lambda *_: False)
    return str(request.param)


@linux
def test_the_package_is_there_after_every_single_file_operation(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = _project(tmp_path / "a", "one", tmp_path / "out")
    generate(project)
    _change(project, "B")
    seen: list[bool] = []
    for name in ("rename", "replace", "unlink", "rmdir", "mkdir"):
        real: Callable[..., Any] = getattr(os, name)

        def watched(*args: Any, real: Callable[..., Any] = real, **kw: Any) -> Any:
            done = real(*args, **kw)
            seen.append((tmp_path / "out/one/__init__.py").is_file())
            return done

        monkeypatch.setattr(os, name, watched)
    generate(project)
    assert "B" in (tmp_path / "out/one/p.py").read_text()
    assert len(seen) > 5
    assert all(seen)


def test_a_kill_in_one_project_takes_nothing_from_another_in_the_same_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    out = tmp_path / "out"
    one = _project(tmp_path / "a", "one", out)
    two = _project(tmp_path / "b", "two", out)
    generate(one)
    whole = hashes(out / "one")
    _change(one, "B")
    # Cut off right after the old package is out of the way.
    real = os.rename
    with monkeypatch.context() as patch:

        def last(source: Path, target: Path) -> None:
            real(source, target)
            dead()

        def dead(*_: Any, **__: Any) -> None:
            for name in ("rename", "rmdir", "unlink"):
                patch.setattr(os, name, dead)
            raise Killed

        patch.setattr(os, "rename", last)
        patch.setattr(
            package_module, "_sync", dead if way == "exchange" else lambda _: 0
        )
        patch.setattr(shutil, "rmtree", lambda *_, **__: None)
        with pytest.raises(Killed):
            generate(one)
    generate(two)
    assert "two" in {path.name for path in out.iterdir()}
    there = [path for path in out.rglob("*") if path.is_dir()]
    assert whole in [hashes(path) for path in there], "the old one is not theirs"
    generate(one)
    assert hashes(out / "one") != whole
    assert "B" in (out / "one/p.py").read_text()
    assert sorted(path.name for path in out.iterdir()) == ["one", "two"]


@pytest.mark.skipif(os.name == "nt", reason="no lock there")
@pytest.mark.parametrize("name", ["pkg{}", "one_for_all"])
def test_projects_that_share_an_output_folder_can_run_at_once(
    tmp_path: Path, name: str
) -> None:
    out = tmp_path / "out"
    packages = [name.format(n) for n in range(4)]
    projects = [_project(tmp_path / f"p{n}", p, out) for n, p in enumerate(packages)]
    command = [sys.executable, "-m", "llm_db_generator", "generate", "--project"]
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    for _ in range(2):
        running = [
            subprocess.Popen([*command, str(p)], env=env, stderr=subprocess.PIPE)
            for p in projects
        ]
        ends = [(one.communicate()[1], one.returncode) for one in running]
        assert [code for _, code in ends] == [0] * 4, ends
        for project in projects:
            _change(project, "B")
    assert sorted(path.name for path in out.iterdir()) == sorted({*packages})


@pytest.mark.parametrize("left", [".llm-db-new", ".llm-db-old"])
def test_what_an_earlier_run_left_and_nobody_can_clear_away_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, left: str
) -> None:
    project = _project(tmp_path / "a", "one", tmp_path / "out")
    generate(project)
    (tmp_path / "out" / left / "one").mkdir(parents=True)
    _change(project, "B")
    before = hashes(tmp_path / "out")
    monkeypatch.setattr(shutil, "rmtree", lambda *_, **__: None)
    for _ in range(2):
        with pytest.raises(PullError) as caught:
            generate(project)
        assert caught.value.reason == "read_only"
        assert f"'{tmp_path / 'out' / left / 'one'}'" in str(caught.value)
    assert hashes(tmp_path / "out") == before


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="no owners of files")
def test_in_a_sticky_folder_what_belongs_to_others_is_named_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = _project(tmp_path / "a", "one", tmp_path / "out")
    generate(project)
    sticky = tmp_path / "out/one/__pycache__"
    sticky.mkdir(exist_ok=True)
    sticky.chmod(0o1777)
    (sticky / "x.pyc").write_bytes(b"")
    _change(project, "B")
    before = hashes(tmp_path / "out")
    monkeypatch.setattr(os, "geteuid", lambda: 12345)  # neither root nor the owner
    with pytest.raises(PullError) as caught:
        generate(project)
    assert caught.value.reason == "read_only"
    assert str(sticky) in str(caught.value)
    assert hashes(tmp_path / "out") == before


def test_a_folder_inside_the_package_that_cannot_be_deleted_is_named_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = _project(tmp_path / "a", "one", tmp_path / "out")
    generate(project)
    foreign = tmp_path / "out/one/__pycache__"
    foreign.mkdir(exist_ok=True)
    (foreign / "x.pyc").write_bytes(b"")
    before = hashes(tmp_path / "out")
    _change(project, "B")
    access = os.access
    monkeypatch.setattr(
        os, "access", lambda path, mode: Path(path) != foreign and access(path, mode)
    )
    for _ in range(2):
        with pytest.raises(PullError) as caught:
            generate(project)
        assert caught.value.reason == "read_only"
        assert f"'{foreign}'" in str(caught.value)
    assert hashes(tmp_path / "out") == before
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["one"]
