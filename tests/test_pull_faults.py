"""A pull that fails or dies at any file operation, two at once, and Ctrl-C."""

from __future__ import annotations

import builtins
import errno
import os
import shutil
import signal
import ssl
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from attrs import define

from catalogs import open_gate
from faultserver import FaultServer, Line, conditional, ok, status
from llm_db.errors import PullError
from llm_db_generator import check, generate, pull
from llm_db_generator.build import package as package_module
from pullproject import (
    CACHE,
    GENERATED,
    SNAPSHOT,
    body,
    edition,
    hashes,
    model,
    new_project,
    provider,
    pull_body,
)

TEN = [model(f"m-{number}") for number in range(10)]
OLD = body({"v-0": provider("v-0", *TEN), "v-1": provider("v-1", model("gone"))})
# One provider changes, one comes and one goes.
NEW = body(
    {
        "v-0": provider("v-0", *TEN, name="Other"),
        "v-2": provider("v-2", model("fresh")),
    }
)

OPERATIONS = (
    "open",
    "write",
    "fsync",
    "replace",
    "rename",
    "link",
    "unlink",
    "mkdir",
    "rmdir",
)


class Killed(BaseException):
    """Stands for the end of the process: from here on no operation does anything."""


@define
class Sabotage:
    """Lets the ``nth`` file operation fail, and with ``for_ever`` all after it."""

    nth: int
    fault: BaseException
    for_ever: bool
    count: int = 0

    def start(self, patch: pytest.MonkeyPatch) -> None:
        for name in OPERATIONS:
            patch.setattr(os, name, self.wrapped(getattr(os, name)))
        patch.setattr(builtins, "open", self.wrapped(builtins.open, self.is_write))

    def wrapped(
        self, real: Callable[..., Any], counts: Callable[..., bool] = lambda *_: True
    ) -> Callable[..., Any]:
        def call(*args: Any, **kwargs: Any) -> Any:
            if counts(*args):
                self.count += 1
                if self.count == self.nth or (self.for_ever and self.count > self.nth):
                    raise self.fault
            return real(*args, **kwargs)

        return call

    @staticmethod
    def is_write(_: object, mode: str = "r", *__: object) -> bool:
        return "w" in mode

    @property
    def happened(self) -> bool:
        return self.count >= self.nth


@pytest.fixture
def quick() -> Iterator[None]:
    """Hundreds of pulls: no gate, no waiting for the disk, TLS set up only once."""
    context = ssl.create_default_context()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "fsync", lambda _: None)
        open_gate(patch)
        patch.setattr(ssl, "create_default_context", lambda *_, **__: context)
        yield


Act = Callable[[Path, FaultServer], object]


def update(project: Path, server: FaultServer) -> None:
    pull(project, url=server.url, trust_env=False)


def roll_back(project: Path, server: FaultServer) -> None:
    pull(project, url=server.url, rollback=True)


#: What is done, and what was pulled before it.
ACTS: dict[str, tuple[Act, tuple[bytes, ...]]] = {
    "update": (update, (OLD,)),
    "rollback": (roll_back, (OLD, NEW)),
}


def prepared(folder: Path, server: FaultServer, bodies: tuple[bytes, ...]) -> Path:
    """A project that has taken these bodies from ``server``; then it serves `NEW`."""
    project = new_project(folder / "project")
    for number, data in enumerate(bodies):
        server.play(ok(data, Last_Modified=f"Fri, 0{number + 1} May 2026 10:00:00 GMT"))
        update(project, server)
    generate(project, with_project=True)
    server.play(SERVED)
    return project


STAMP = "Wed, 01 Jul 2026 22:30:00 GMT"
SERVED = conditional(NEW, etag='"new"', last_modified=STAMP)


def leftovers(project: Path) -> list[str]:
    return [
        path.name
        for path in project.rglob("*")
        if path.name.startswith(".") and path.name != ".lock"
    ]


def settled(files: dict[str, str]) -> dict[str, str]:
    """Without what a pull keeps for speed and for rollback, and without validators."""
    kept = CACHE.as_posix()
    return {name: files[name] for name in files if not name.startswith(kept)}


def undated(project: Path) -> dict[str, str]:
    """All but the half-swept leftovers and the manifests, which hold the time."""
    return {
        name: hash
        for name, hash in hashes(project).items()
        if ".llm-db-" not in name and ".manifest." not in name
    }


@pytest.mark.usefixtures("quick")
@pytest.mark.slow  # a whole pull for each operation of the file system
@pytest.mark.parametrize("name", list(ACTS))
def test_an_error_at_any_operation_leaves_every_file_as_it_was(
    tmp_path: Path, server: FaultServer, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    act, bodies = ACTS[name]
    start = prepared(tmp_path, server, bodies)
    before = hashes(start)
    nth, failures, happened = 0, 0, True
    while happened:
        nth += 1
        sabotage = Sabotage(nth, OSError(errno.ENOSPC, "No space left"), False)
        error: PullError | None = None
        with monkeypatch.context() as patch:
            sabotage.start(patch)
            try:
                act(start, server)
            except PullError as caught:
                error = caught
        happened = sabotage.happened
        if error is not None:
            failures += 1
            assert error.reason == "no_space", nth
            assert "free space" in str(error)
            swept = {k: v for k, v in hashes(start).items() if ".llm-db-" not in k}
            assert swept == before, nth
        elif happened:
            # The cleaning up failed, not the pull: it may go on so.
            shutil.rmtree(start)
            start = prepared(tmp_path, server, bodies)
            before = hashes(start)
    assert 20 < failures < 300
    assert check(start).stale == ()
    assert leftovers(start) == []


@pytest.mark.usefixtures("quick")
@pytest.mark.slow  # a whole pull for each operation of the file system
@pytest.mark.parametrize("name", list(ACTS))
def test_after_a_kill_at_any_operation_the_next_run_ends_as_if_nothing_had_been(
    tmp_path: Path, server: FaultServer, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    act, bodies = ACTS[name]
    origin = prepared(tmp_path / "origin", server, bodies)
    # What was killed had happened, or it had not: the history tells the two apart.
    ends = []
    for number, acts in enumerate(((update,), (act, update))):
        whole = tmp_path / f"whole-{number}"
        shutil.copytree(origin, whole)
        for one in acts:
            one(whole, server)
        ends.append(settled(hashes(whole)))
    nth, happened = 0, True
    while happened:
        nth += 1
        project = tmp_path / str(nth)
        shutil.copytree(origin, project)
        sabotage = Sabotage(nth, Killed(), True)
        with monkeypatch.context() as patch:
            sabotage.start(patch)
            with suppress(Killed):
                act(project, server)
        happened = sabotage.happened
        # One that fails has cleared away, and a package is there.
        server.play(status(404))
        with pytest.raises(PullError):
            update(project, server)
        assert leftovers(project) == [], nth
        assert (project / GENERATED / "v_0.py").is_file(), nth
        server.play(SERVED)
        update(project, server)
        end = settled(hashes(project))
        assert end in ends, nth
        assert leftovers(project) == [], nth
        # No 304 hides anything: what is served is what the cache is sure of.
        assert pull(project, url=server.url, trust_env=False).status == "not_modified"
        assert settled(hashes(project)) == end, nth
        shutil.rmtree(project)
    assert 20 < nth < 300


@pytest.mark.usefixtures("quick")
@pytest.mark.slow  # a whole pull for each operation of the file system
@pytest.mark.parametrize("name", list(ACTS))
def test_ctrl_c_at_any_operation_leaves_all_as_it_was_or_all_as_it_is_after(
    tmp_path: Path, server: FaultServer, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    act, bodies = ACTS[name]
    origin = prepared(tmp_path / "origin", server, bodies)
    whole = tmp_path / "whole"
    shutil.copytree(origin, whole)
    act(whole, server)
    expected = [undated(origin), undated(whole)]
    ends = []
    nth, happened = 0, True
    while happened:
        nth += 1
        project = tmp_path / str(nth)
        shutil.copytree(origin, project)
        sabotage = Sabotage(nth, KeyboardInterrupt(), False)
        with monkeypatch.context() as patch:
            sabotage.start(patch)
            with suppress(KeyboardInterrupt):
                act(project, server)
        happened = sabotage.happened
        assert undated(project) in expected, nth
        ends.append(expected.index(undated(project)))
        shutil.rmtree(project)
    assert ends == sorted(ends)
    assert set(ends) == {0, 1}


@pytest.mark.usefixtures("quick")
def test_of_several_at_once_a_cache_that_cannot_be_written_takes_none(
    tmp_path: Path, server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    with FaultServer() as other:
        tables = [
            f'[[upstream]]\nname = "{name}"\nurl = "{one.url}"\n'
            for name, one in (("one", server), ("two", other))
        ]
        project = new_project(tmp_path / "project", "".join(tables))
        for one, data in ((server, OLD), (other, NEW)):
            one.play(ok(data), ok(data + b" "))
        pull(project, trust_env=False)
        before = hashes(project)
        written: list[str] = []
        replace = os.replace

        def full(source: Path, target: Path) -> None:
            if target.match("models-dev-????????.manifest.json"):
                written.append(target.name)
                if len(written) == 2:
                    raise OSError(errno.ENOSPC, "No space left", str(target))
            replace(source, target)

        with monkeypatch.context() as patch:
            patch.setattr(os, "replace", full)
            with pytest.raises(PullError) as caught:
                pull(project, trust_env=False, all_or_nothing=True)
    assert caught.value.reason == "no_space"
    assert hashes(project) == before


@pytest.mark.usefixtures("quick")
def test_body_then_snapshot_then_package_and_the_manifest_last(
    tmp_path: Path, server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = prepared(tmp_path, server, (OLD,))
    (cache,) = (project / CACHE).glob("models-dev-????????.json")
    manifest = cache.with_name(f"{cache.stem}.manifest.json")
    moved: list[Path] = []
    with monkeypatch.context() as patch:
        for name in ("replace", "rename"):
            real = getattr(os, name)

            def recorded(source: Path, target: Path, real: Any = real) -> None:
                real(source, target)
                moved.append(target)

            patch.setattr(os, name, recorded)
        exchange = package_module.exchange

        def exchanged(one: Path, other: Path) -> bool:
            done = exchange(one, other)
            if done:
                moved.append(other)
            return done

        patch.setattr(package_module, "exchange", exchanged)
        update(project, server)
    package = [target for target in moved if target == project / GENERATED]
    snapshot = [target for target in moved if target.parent == project / SNAPSHOT]
    assert snapshot[-1].name == "edition.json"
    assert len(package) == 1
    places = [moved.index(t) for t in (cache, *snapshot, *package, manifest)]
    assert places == sorted(places)
    assert moved[-1] == manifest


@pytest.mark.usefixtures("quick")
@pytest.mark.slow  # two pulls for each operation of the file system
def test_a_run_cut_off_before_the_manifest_is_done_again_though_upstream_went_back(
    tmp_path: Path, server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    origin = prepared(tmp_path / "origin", server, (OLD,))
    went_back = conditional(OLD, etag='"old"', last_modified=STAMP)
    server.play(went_back)
    update(origin, server)
    # The new edition had come, and gone, or it had not: the history tells the two apart.
    whole = tmp_path / "whole"
    shutil.copytree(origin, whole)
    for scene in (ok(NEW), went_back):
        server.play(scene)
        update(whole, server)
    ends = [settled(hashes(origin)), settled(hashes(whole))]
    facts = [
        {name: end[name] for name in end if name.startswith(f"{SNAPSHOT}/v_")}
        for end in ends
    ]
    assert facts[0] == facts[1] != {}
    nth, happened = 0, True
    while happened:
        nth += 1
        project = tmp_path / str(nth)
        shutil.copytree(origin, project)
        server.play(ok(NEW))
        sabotage = Sabotage(nth, Killed(), True)
        with monkeypatch.context() as patch:
            sabotage.start(patch)
            with suppress(Killed):
                update(project, server)
        happened = sabotage.happened
        server.play(went_back)
        update(project, server)
        assert settled(hashes(project)) in ends, nth
        shutil.rmtree(project)
    assert 20 < nth < 300


@pytest.mark.usefixtures("quick")
def test_a_cut_off_snapshot_is_no_loss(
    tmp_path: Path, server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Files of two editions together hold more models than the old one had.

    36 models are 90 % of 40, but not of the 41 there are once the first file is written.
    """
    old = [model(f"m-{number}") for number in range(40)]
    new = {
        "a-1": provider("a-1", model("fresh")),
        "v-0": provider("v-0", *old[5:]),
    }
    project = new_project(tmp_path / "project")
    pull_body(project, body({"v-0": provider("v-0", *old)}), generate=False)
    server.play(ok(body(new)))
    nth, happened = 0, True
    while happened:
        nth += 1
        sabotage = Sabotage(nth, Killed(), True)
        with monkeypatch.context() as patch:
            sabotage.start(patch)
            with suppress(Killed):
                pull(project, url=server.url, generate=False, trust_env=False)
        happened = sabotage.happened
    assert edition(project)["models"] == 36
    assert "accepted_loss" not in edition(project)


@pytest.mark.usefixtures("quick")
def test_a_failing_generate_takes_everything_back(
    tmp_path: Path, server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = prepared(tmp_path, server, (OLD,))
    before = hashes(project)

    def refuse() -> None:
        raise RuntimeError("a fault of the generator")

    with monkeypatch.context() as patch:
        open_gate(patch, refuse)
        with pytest.raises(RuntimeError):
            update(project, server)
    assert hashes(project) == before


# Processes

# As in a shell, also where whoever runs the tests has Ctrl-C turned off.
RUN = [
    sys.executable,
    "-c",
    "import signal; signal.signal(signal.SIGINT, signal.default_int_handler);"
    "from llm_db_generator.cli import main; main()",
]


def start(project: Path, server: FaultServer) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [*RUN, "pull", "--no-proxy", "--url", server.url, "--project", str(project)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def test_two_pulls_at_once_end_in_one_consistent_state(
    tmp_path: Path, server: FaultServer
) -> None:
    project = new_project(tmp_path / "project")
    pull_body(project, OLD)
    server.play(ok(NEW, ETag='"new"', Last_Modified=STAMP))
    running = [start(project, server) for _ in range(2)]
    for process, (out, err) in [(one, one.communicate()) for one in running]:
        assert (process.returncode, err) == (0, b"")
        assert b"2 providers, 11 models" in out
    assert check(project).stale == ()
    assert generate(project).written == ()
    assert edition(project)["edition"] == "2026-07-01"
    assert (project / GENERATED / "v_2.py").exists()
    assert not (project / GENERATED / "v_1.py").exists()
    assert leftovers(project) == []


@pytest.mark.skipif(sys.platform == "win32", reason="there Ctrl-C is no signal to send")
def test_ctrl_c_ends_cleanly_and_changes_nothing(
    tmp_path: Path, server: FaultServer
) -> None:
    project = new_project(tmp_path / "project")
    pull_body(project, OLD)
    before = hashes(project)
    asked = threading.Event()

    def silent(line: Line) -> None:
        asked.set()
        line.stopping.wait()

    server.play(silent)
    process = start(project, server)
    assert asked.wait(20)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate()
    assert process.returncode == 130
    assert (out, err) == (
        b"",
        b"Interrupted; whatever was unfinished has been undone.\n",
    )
    assert hashes(project) == before
