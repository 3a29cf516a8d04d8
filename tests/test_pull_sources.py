"""What `llm-db pull` fetches besides the upstreams; secrets, clocks and kills of it."""

from __future__ import annotations

import json
import logging
import os
import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from faultserver import FaultServer, ok, status
from llm_db.errors import ConfigError, LLMDBError, PullError
from llm_db_generator import check, generate, pull
from pullproject import (
    CACHE,
    GENERATED,
    body,
    catalog,
    edition,
    hashes,
    model,
    new_project,
    provider,
    pull_body,
)

pytestmark = [pytest.mark.slow, pytest.mark.end_to_end]


@pytest.fixture
def other() -> Iterator[FaultServer]:
    with FaultServer() as running:
        yield running


MINE = """
from pathlib import Path
from llm_db.sources import PullResult
from llm_db.errors import SourceError

class Mine:
    name = "mine"
    def __init__(self, file, fails=False):
        self.file, self.fails = Path(file), fails
    def load(self):
        if not self.file.exists():
            raise SourceError("pull first", reason="no_cache")
        return {"mine": {"id": "mine", "models": [{"id": self.file.read_text()}]}}
    def pull(self):
        if self.fails:
            raise RuntimeError("no \\x1b[31mluck")
        self.file.write_text("pulled")
        return PullResult("updated", self.file, {})
"""


def _with_mine(tmp_path: Path, config: str, **options: object) -> Path:
    project = new_project(tmp_path / "project", config)
    (project / "mine_source.py").write_text(MINE)
    keys = {"file": str(tmp_path / "mine.txt"), **options}
    lines = [f"{key} = {json.dumps(value)}\n" for key, value in keys.items()]
    table = '[[sources]]\ntype = "packaged"\n[[sources]]\ntype = "mine_source:Mine"\n'
    with (project / "sources/catalog.toml").open("a") as file:
        file.write(table + "".join(lines))
    return project


# -- every pullable source is pulled ---------------------------------------------------


def test_a_source_of_ones_own_is_pulled_with_the_upstreams(
    tmp_path: Path, server: FaultServer
) -> None:
    project = _with_mine(
        tmp_path, f'[[upstream]]\nname = "one"\nurl = "{server.url}"\n'
    )
    server.play(ok(body(catalog())))
    report = pull(project, trust_env=False)
    assert (report.models, report.status, report.failures) == (13, "updated", ())
    assert "pulled" in (project / GENERATED / "mine.py").read_text()
    assert check(project).stale == ()


def test_a_models_dev_source_with_a_url_of_its_own_is_pulled(
    tmp_path: Path, server: FaultServer, other: FaultServer
) -> None:
    config = (
        f'[[upstream]]\nname = "one"\nurl = "{server.url}"\n'
        '[[sources]]\ntype = "packaged"\n'
        f'[[sources]]\ntype = "models_dev"\nurl = "{other.url}"\n'
    )
    project = new_project(tmp_path / "project", config)
    server.play(ok(body(catalog())))
    other.play(ok(body({"extra": provider("extra", model("m"))})))
    assert pull(project, trust_env=False).models == 13
    assert len(other.requests) == 1
    pull(project, trust_env=False)
    assert len(other.requests) == 2


def test_a_project_with_nothing_but_a_source_of_its_own_can_be_pulled(
    tmp_path: Path,
) -> None:
    project = _with_mine(tmp_path, "upstream = []\n")
    assert pull(project).models == 1
    assert "pulled" in (project / GENERATED / "mine.py").read_text()


def test_a_source_that_cannot_be_pulled_is_named_and_the_rest_is_taken(
    tmp_path: Path, server: FaultServer
) -> None:
    (tmp_path / "mine.txt").write_text("before")
    project = _with_mine(
        tmp_path, f'[[upstream]]\nname = "one"\nurl = "{server.url}"\n', fails=True
    )
    server.play(ok(body(catalog())))
    report = pull(project, trust_env=False)
    (failure,) = report.failures
    assert failure.upstream == "mine"
    assert failure.message == r"source mine raised RuntimeError: no \x1b[31mluck"
    assert report.models == 13
    before = hashes(project)
    server.play(ok(body(catalog(4))))
    with pytest.raises(PullError, match="source mine raised RuntimeError"):
        pull(project, trust_env=False, all_or_nothing=True)
    assert hashes(project) == before


def test_without_a_cache_the_reason_why_it_could_not_be_pulled_is_told(
    tmp_path: Path, server: FaultServer, other: FaultServer
) -> None:
    project = new_project(
        tmp_path / "project",
        f'[[upstream]]\nname = "one"\nurl = "{server.url}"\n'
        '[[sources]]\ntype = "packaged"\n'
        f'[[sources]]\ntype = "models_dev"\nurl = "{other.url}"\n',
    )
    server.play(ok(body(catalog())))
    other.play(status(401))
    before = hashes(project)
    with pytest.raises(LLMDBError) as caught:
        pull(project, trust_env=False)
    message = str(caught.value)
    assert re.search(
        r"models_dev: .*401.*; then models_dev: nothing is cached", message
    )
    assert caught.value.reason == "no_cache"
    assert hashes(project) == before


def test_a_pull_that_gives_no_result_is_told_what_it_should_give(
    tmp_path: Path,
) -> None:
    project = _with_mine(tmp_path, "upstream = []\n")
    text = (project / "mine_source.py").read_text()
    line = '        return PullResult("updated", self.file, {})\n'
    assert line in text
    (project / "mine_source.py").write_text(text.replace(line, ""))
    with pytest.raises(
        PullError, match=r"mine: pull\(\) must return a PullResult, not N"
    ):
        pull(project, trust_env=False)


def test_a_file_or_a_rollback_pulls_no_other_source(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("before")
    project = _with_mine(tmp_path, "", fails=True)
    assert pull_body(project, body(catalog())).failures == ()
    with pytest.raises(ConfigError, match="no source that can be pulled"):
        pull(new_project(tmp_path / "bare", "upstream = []\n"))


# -- a secret in the URL ---------------------------------------------------------------


def test_a_secret_in_the_url_is_never_written_or_logged(
    tmp_path: Path, server: FaultServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    project = new_project(tmp_path / "project")
    host = server.url.partition("://")[2]
    url = f"http://me:hunter2@{host}?token=hunter2&x=1#hunter2"
    server.play(ok(body(catalog())), status(500), ok(b"broken"))
    pull(project, url=url, trust_env=False)
    assert server.requests[0].target.endswith("?token=hunter2&x=1")
    messages = [caplog.text]
    with pytest.raises(PullError) as caught:
        pull(project, url=url, trust_env=False, timeout=0.5)
    messages.append(str(caught.value))
    for path in project.rglob("*"):
        if path.is_file():
            assert b"hunter2" not in path.read_bytes(), path
    assert not any("hunter2" in message for message in messages)
    assert edition(project)["source_url"] == server.url.partition("?")[0]


# -- a clock that jumps ----------------------------------------------------------------


def test_rollback_goes_back_in_the_order_of_the_pulls_whatever_the_clock_said(
    tmp_path: Path,
) -> None:
    project = new_project(tmp_path / "project")
    for number in (1, 2, 3):
        pull_body(project, body(catalog(2 + number)), edition=f"2026-05-0{number}")
        # The clock stood a year later at each earlier pull.
        for path in (project / CACHE).glob("*.manifest.json"):
            found = json.loads(path.read_bytes())
            if found["edition"] == f"2026-05-0{number}":
                found["downloaded_at"] = f"20{40 - number}-01-01T00:00:00Z"
                path.write_text(json.dumps(found))
                os.utime(path, (2_000_000_000 - number, 2_000_000_000 - number))
    for number in (2, 1):
        pull(project, rollback=True)
        assert edition(project)["edition"] == f"2026-05-0{number}"
    with pytest.raises(PullError) as caught:
        pull(project, rollback=True)
    assert caught.value.reason == "no_previous"


# -- cut off ---------------------------------------------------------------------------


class _Killed(BaseException):
    """Stands for the end of the process."""


def _counted(real: Callable[..., Any], left: list[int]) -> Callable[..., Any]:
    """The file operation, until none is left: then nothing happens any more."""

    def counted(*args: Any) -> Any:
        left[0] -= 1
        if left[0] <= 0:
            raise _Killed
        return real(*args)

    return counted


def test_a_loss_that_was_accepted_is_on_record_wherever_the_pull_was_cut_off(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = new_project(tmp_path / "whole")
    pull_body(whole, body(catalog(4)))
    small, taken = body(catalog(1)), 0
    for nth in range(1, 40):
        project = tmp_path / str(nth)
        shutil.copytree(whole, project)
        left = [nth]

        with monkeypatch.context() as patch:
            for name in ("replace", "unlink", "rename"):
                patch.setattr(os, name, _counted(getattr(os, name), left))
            with suppress(_Killed):
                pull_body(project, small, accept_loss=True, generate=False)
        if left[0] > 0:
            break
        with suppress(PullError):  # the loss is refused: nothing was taken
            pull_body(project, small)
            assert edition(project)["accepted_loss"]["models_gone"] == 12
            taken += 1
        shutil.rmtree(project)
    assert left[0] > 0
    assert taken > 2


def test_a_generate_that_was_killed_leaves_nothing_after_the_next_one(
    tmp_path: Path,
) -> None:
    project = new_project(tmp_path / "project")
    pull_body(project, body(catalog()))
    clean = hashes(project)
    (project / ".pyproject.toml.0123abcd.llm-db-tmp").write_text("half")
    (project / GENERATED.parent / ".llm-db-new").mkdir()
    generate(project)
    assert hashes(project) == clean
