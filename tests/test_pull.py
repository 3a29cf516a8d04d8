"""`llm_db_generator.pull`: what it takes, what it refuses, what it leaves behind."""

from __future__ import annotations

import json
import math
import os
import shutil
import socket
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

import pytest

import llm_db
from faultserver import (
    FaultServer,
    Scene,
    bomb,
    conditional,
    dripping_body,
    dripping_headers,
    endless,
    gzipped,
    ok,
    raw,
    reset,
    silent,
    status,
    truncated_by_chunk,
    truncated_by_length,
    truncated_gzip,
    two_gzip_members,
)
from llm_db.errors import ConfigError, LLMDBError, PullError
from llm_db.sources import ModelsDev, Packaged, Pullable, transform
from llm_db.sources.download import request as _http
from llm_db_generator import PriceChange, PullFailure, PullReport, check, generate, pull
from pullproject import (
    CACHE,
    GENERATED,
    SNAPSHOT,
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

OLD = catalog()
NEW = {**catalog(), "v-9": provider("v-9", model("fresh"))}
DATE = "Wed, 01 Jul 2026 22:30:00 GMT"


@pytest.fixture(scope="module")
def pulled_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project whose snapshot, catalog and cache hold `OLD`; to be copied."""
    project = new_project(tmp_path_factory.mktemp("pulled") / "project")
    pull_body(project, body(OLD))
    return project


@pytest.fixture
def project(pulled_once: Path, tmp_path: Path) -> Path:
    shutil.copytree(pulled_once, tmp_path / "project")
    return tmp_path / "project"


def fetch(project: Path, server: FaultServer, **options: Any) -> PullReport:
    options = {"timeout": 20.0, "trust_env": False, **options}
    return pull(project, url=server.url, **options)


def refused(
    project: Path, act: Callable[[], object], kind: type[LLMDBError] = PullError
) -> LLMDBError:
    """The error of ``act``, which has left every file of ``project`` as it was."""
    before = hashes(project)
    with pytest.raises(kind) as caught:
        act()
    assert hashes(project) == before
    message = str(caught.value)
    assert message.isascii()
    assert message.isprintable()  # so: one line
    return caught.value


def models_in(project: Path) -> set[str]:
    """The specs of all models of the committed snapshot."""
    built = llm_db.build(sources=[Packaged(snapshot=project / SNAPSHOT)])
    return {model.spec for models in built.models.values() for model in models}


# What is taken


def test_a_pull_updates_snapshot_catalog_and_cache(
    project: Path, server: FaultServer
) -> None:
    server.play(ok(body(NEW), ETag='W/"a1"', Last_Modified=DATE))
    report = fetch(project, server)
    assert report.status == "updated"
    assert (report.providers, report.models) == (4, 13)
    assert report.changes.added == (("v_9", "fresh"),)
    assert report.changes.removed == report.changes.changed == ()
    assert report.prices == ()
    assert f"{SNAPSHOT.as_posix()}/v_9.json" in report.written
    assert f"{GENERATED.as_posix()}/v_9.py" in report.written
    assert "v_9:fresh" in models_in(project)
    assert check(project).stale == ()
    (manifest,) = [
        found
        for path in (project / CACHE).glob("models-dev-????????.manifest.json")
        if (found := json.loads(path.read_bytes()))["source_url"] == server.url
    ]
    assert (manifest["etag"], manifest["last_modified"]) == ('W/"a1"', DATE)
    assert edition(project) == {
        "edition": "2026-07-01",
        "source_url": server.url,
        "sha256": manifest["sha256"],
        "providers": 4,
        "models": 13,
        "dropped": [],
    }


@pytest.mark.parametrize(
    "validators", [{"etag": 'W/"a1"'}, {"last_modified": DATE}, {"etag": '"a"'}]
)
def test_a_304_by_either_validator_changes_nothing(
    project: Path, server: FaultServer, validators: dict[str, str]
) -> None:
    server.play(conditional(body(NEW), **validators))
    fetch(project, server)
    before = hashes(project)
    report = fetch(project, server)
    assert report.status == "not_modified"
    assert report.written == report.deleted == ()
    assert report.changes == ((), (), ())
    assert (report.providers, report.models) == (4, 13)
    assert hashes(project) == before


def test_a_304_rebuilds_a_snapshot_of_another_edition(
    project: Path, server: FaultServer
) -> None:
    server.play(conditional(body(NEW), etag='"a"', last_modified=DATE))
    fetch(project, server)
    after = hashes(project)
    other = new_project(project.parent / "other")
    pull_body(other, body(OLD))
    for folder in (SNAPSHOT, GENERATED):  # as a checkout of an older commit would
        shutil.rmtree(project / folder)
        shutil.copytree(other / folder, project / folder)
    report = fetch(project, server)
    assert report.status == "not_modified"
    assert report.changes.added == (("v_9", "fresh"),)
    assert hashes(project) == after


def test_a_lost_snapshot_that_a_304_rebuilds_keeps_the_date_of_its_edition(
    project: Path, server: FaultServer
) -> None:
    history = project / "sources/history"
    server.play(conditional(body(NEW), last_modified=DATE))
    fetch(project, server)
    after, lines = hashes(project / SNAPSHOT), hashes(history)
    touched = conditional(body(NEW), last_modified="Thu, 02 Jul 2026 22:30:00 GMT")
    server.play(touched)
    assert fetch(project, server).status == "not_modified"
    shutil.rmtree(project / SNAPSHOT)
    assert fetch(project, server).status == "not_modified"
    assert (hashes(project / SNAPSHOT), hashes(history)) == (after, lines)


def test_a_304_generates_what_is_stale(project: Path, server: FaultServer) -> None:
    server.play(conditional(body(NEW), etag='"a"'))
    fetch(project, server)
    after = hashes(project)
    (project / GENERATED / "v_9.py").unlink()
    report = fetch(project, server)
    assert report.written == (f"{GENERATED.as_posix()}/v_9.py",)
    assert hashes(project) == after


def test_after_no_generate_the_next_pull_generates(
    project: Path, server: FaultServer
) -> None:
    server.play(conditional(body(NEW), etag='"a"'))
    generated = hashes(project / GENERATED)
    report = fetch(project, server, generate=False)
    assert (report.providers, report.models) == (4, 13)
    assert hashes(project / GENERATED) == generated
    assert "v_9:fresh" in models_in(project)
    assert fetch(project, server).status == "not_modified"
    assert check(project).stale == ()
    assert hashes(project / GENERATED) != generated


@pytest.mark.parametrize(
    "scenes",
    [
        pytest.param([ok(b"\xef\xbb\xbf" + body(NEW))], id="byte order mark"),
        pytest.param([status(500, Retry_After="0"), ok(body(NEW))], id="500 then 200"),
        pytest.param([status(429, Retry_After="0"), ok(body(NEW))], id="429, seconds"),
        pytest.param(
            [
                status(429, Retry_After="Wed, 01 Jan 2020 00:00:00 GMT"),
                ok(body(NEW)),
            ],
            id="429, a date",
        ),
        pytest.param([ok(body(NEW), ETag="a\tb")], id="garbage ETag"),
    ],
)
def test_what_is_whole_in_the_end_is_taken(
    project: Path, server: FaultServer, scenes: list[Scene]
) -> None:
    server.play(*scenes)
    assert fetch(project, server).changes.added == (("v_9", "fresh"),)
    server.play(ok(body(NEW)))
    fetch(project, server)
    assert "if-none-match" not in server.requests[-1].headers


# What is refused

_LOST = {"v-0": OLD["v-0"]}
_BROKEN = body(NEW)[:-1]


@pytest.mark.parametrize(
    ("scene", "reason"),
    [
        pytest.param(status(204), "http_status", id="204"),
        pytest.param(status(206, body(NEW)), "http_status", id="206"),
        pytest.param(status(304), "http_status", id="304 unasked"),
        pytest.param(status(301, Location="/b.json"), "redirect", id="same host"),
        pytest.param(
            status(301, Location="https://other.example/"), "redirect", id="other host"
        ),
        pytest.param(
            status(302, Location="http://other.example/"), "redirect", id="to http"
        ),
        pytest.param(status(403), "http_status", id="403"),
        pytest.param(status(404), "http_status", id="404"),
        pytest.param(status(429, Retry_After="3600"), "rate_limited", id="429 seconds"),
        pytest.param(
            status(429, Retry_After="Fri, 01 Jan 2100 00:00:00 GMT"),
            "rate_limited",
            id="429 date",
        ),
        pytest.param(status(500, Retry_After="0"), "http_status", id="500 for ever"),
        pytest.param(ok(b"<!doctype html><p>Hi"), "bad_document", id="HTML"),
        pytest.param(truncated_by_length(body(NEW)), "truncated", id="length"),
        pytest.param(truncated_by_chunk(body(NEW)), "truncated", id="chunk"),
        pytest.param(truncated_gzip(body(NEW)), "truncated", id="gzip"),
        pytest.param(two_gzip_members(body(NEW)), "bad_encoding", id="two members"),
        pytest.param(gzipped(body(NEW)), "bad_encoding", id="no gzip"),
        pytest.param(bomb(16 * 2**20), "too_large", id="gzip bomb"),
        pytest.param(endless, "too_large", id="endless"),
        pytest.param(dripping_body, "timeout", id="dripping body"),
        pytest.param(dripping_headers, "timeout", id="dripping headers"),
        pytest.param(silent, "timeout", id="silent"),
        pytest.param(reset, "connection", id="reset"),
        pytest.param(raw(b"garbage\r\n\r\n"), "connection", id="no HTTP"),
        pytest.param(ok(b'{"a": "\xff"}'), "bad_document", id="wrong UTF-8"),
        pytest.param(ok(_BROKEN), "bad_document", id="broken JSON"),
        pytest.param(ok(b"[" * 9999), "bad_document", id="deep"),
        pytest.param(ok(b'{"a": 1, "a": 2}'), "bad_document", id="same key twice"),
        pytest.param(ok(b'{"a": NaN}'), "bad_document", id="NaN"),
        pytest.param(ok(b""), "bad_document", id="nothing"),
        pytest.param(ok(b"{}"), "empty_catalog", id="empty object"),
        pytest.param(
            ok(body({"error": {"message": "no\x1b[31m quota"}})),
            "empty_catalog",
            id="error envelope",
        ),
        pytest.param(ok(body({"p": provider("p")})), "empty_catalog", id="no model"),
        pytest.param(ok(body(_LOST)), "loss", id="much is lost"),
    ],
)
def test_a_bad_answer_leaves_every_file_as_it_was(
    project: Path,
    server: FaultServer,
    monkeypatch: pytest.MonkeyPatch,
    scene: Scene,
    reason: str,
) -> None:
    monkeypatch.setattr(_http, "MAX_BYTES", 2**20)
    monkeypatch.setattr("llm_db.sources.download.fetch.BACKOFF_SECONDS", 0)
    server.play(scene)
    timeout = 0.3 if reason == "timeout" else 20.0
    error = refused(project, lambda: fetch(project, server, timeout=timeout))
    assert error.reason == reason
    assert server.url in str(error)


def test_no_server_no_name_no_httpx(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("llm_db.sources.download.fetch.BACKOFF_SECONDS", 0)
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]

    def act(url: str) -> Callable[[], object]:
        return lambda: pull(project, url=url, trust_env=False)

    assert refused(project, act(f"http://127.0.0.1:{port}/")).reason == "connection"
    for url in ("ftp://models.invalid/", "http://models.invalid/\udcff", ""):
        assert refused(project, act(url)).reason == "bad_url"

    def unknown(*_: object, **__: object) -> NoReturn:
        raise socket.gaierror(-2, "Name or service not known")

    with monkeypatch.context() as patch:
        patch.setattr(socket, "getaddrinfo", unknown)
        assert refused(project, act("http://models.invalid/")).reason == "connection"
    with monkeypatch.context() as patch:
        patch.setitem(__import__("sys").modules, "httpx", None)
        error = refused(project, act("http://models.invalid/"))
        assert error.reason == "no_httpx"
        assert 'pip install "llm-db[generator]"' in str(error)
        pull_body(project, body(NEW))  # a file needs no httpx


def test_an_error_envelope_is_shown_escaped(project: Path) -> None:
    envelope = body({"error": {"message": "no\x1b[31m\nquota"}})
    error = refused(project, lambda: pull_body(project, envelope))
    assert "no usable provider" in str(error)
    assert "31m" in str(error)


@pytest.mark.parametrize(
    ("document", "said"),
    [
        ({"a": 1}, "one record was dropped: 'a': the provider is not an object"),
        (
            {"a": {"id": "a", "models": []}, "b": 1},
            "2 records were dropped, the first of them 'a': models: expected an object",
        ),
    ],
)
def test_a_document_without_a_provider_says_what_became_of_them(
    project: Path, document: dict[str, Any], said: str
) -> None:
    with pytest.raises(PullError) as caught:
        pull_body(project, body(document))
    assert f"holds no usable provider; {said}; it was not taken" in str(caught.value)


def test_a_catalog_that_cannot_be_made_takes_the_snapshot_back(project: Path) -> None:
    local = project / "sources/local/v_0"
    local.mkdir(parents=True)
    (local / "v_0.toml").write_text("name = ")
    error = refused(project, lambda: pull_body(project, body(NEW)), LLMDBError)
    assert "v_0.toml" in str(error)
    shutil.rmtree(local)
    (project / "sources/catalog.toml").write_text('allow = { nobody = "all" }')
    refused(project, lambda: pull_body(project, body(NEW)), LLMDBError)


def test_a_package_that_is_read_only_is_not_replaced(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda *_, **__: False)  # root may do anything
    error = refused(project, lambda: pull_body(project, body(NEW)))
    assert error.reason == "read_only"
    assert str(project / GENERATED) in str(error)
    assert "writable" in str(error)


def test_after_a_first_pull_that_failed_there_is_no_snapshot(tmp_path: Path) -> None:
    project = new_project(tmp_path / "project", 'allow = { nobody = "all" }')
    refused(project, lambda: pull_body(project, body(NEW)), LLMDBError)
    (project / "sources/catalog.toml").write_text("")
    with pytest.raises(LLMDBError, match="there is no snapshot models_dev"):
        generate(project)


# The loss guard


def with_models(document: dict[str, Any], *ids: str) -> dict[str, Any]:
    return {**document, "v-0": provider("v-0", *(model(id) for id in ids))}


TWENTY = catalog(providers=20, models=1)
FIFTY = catalog(providers=50, models=1)
RENAMED = {f"q-{n}": provider(f"q-{n}", model("m-0")) for n in range(3)}


@pytest.mark.parametrize(
    ("old", "new", "lost"),
    [
        # 20 models; 18 is 90 %.
        (catalog(1, 20), catalog(1, 18), False),
        (catalog(1, 20), catalog(1, 17), True),
        # 20 models, as many again; 20 % of the ids may go.
        (
            catalog(1, 20),
            with_models({}, *(f"m-{n}" for n in range(16)), *"abcdefgh"),
            False,
        ),
        (
            catalog(1, 20),
            with_models({}, *(f"m-{n}" for n in range(15)), *"abcdefgh"),
            True,
        ),
        # A twentieth of the providers may go, and two always: of 20, and of 50.
        (TWENTY, {**{k: TWENTY[k] for k in list(TWENTY)[2:]}}, False),
        (TWENTY, {**{k: TWENTY[k] for k in list(TWENTY)[3:]}, **RENAMED}, True),
        (FIFTY, {**{k: FIFTY[k] for k in list(FIFTY)[2:]}}, False),
        (FIFTY, {**{k: FIFTY[k] for k in list(FIFTY)[3:]}, **RENAMED}, True),
    ],
)
def test_an_edition_that_lost_too_much_is_refused(
    tmp_path: Path, old: dict[str, Any], new: dict[str, Any], lost: bool
) -> None:
    project = new_project(tmp_path / "project")
    pull_body(project, body(old), generate=False)
    if not lost:
        pull_body(project, body(new), generate=False)
        assert "accepted_loss" not in edition(project)
        return
    error = refused(project, lambda: pull_body(project, body(new), generate=False))
    assert error.reason == "loss"
    assert "--accept-loss" in str(error)
    report = pull_body(project, body(new), generate=False, accept_loss=True)
    assert report.warnings
    loss = edition(project)["accepted_loss"]
    assert loss["models_gone"] == len(report.changes.removed)
    assert loss["models_before"] == sum(len(old[p]["models"]) for p in old)
    after = hashes(project / SNAPSHOT)
    pull_body(project, body(new), generate=False)
    assert hashes(project / SNAPSHOT) == after  # the record of the loss stays


def test_a_snapshot_that_cannot_be_read_is_not_compared_silently(project: Path) -> None:
    (project / SNAPSHOT / "v_0.json").write_text("<<<<<<< HEAD")
    error = refused(project, lambda: pull_body(project, body(NEW)))
    assert error.reason == "bad_snapshot"
    assert "v_0.json" in str(error)
    pull_body(project, body(NEW), accept_loss=True)
    assert "accepted_loss" in edition(project)
    assert check(project).stale == ()


# The snapshot


def test_a_provider_file_is_one_model_a_line(tmp_path: Path) -> None:
    project = new_project(tmp_path / "project")
    document = {"ü-1": provider("ü-1"), **catalog(1, 2)}
    pull_body(project, body(document), generate=False)
    assert (project / SNAPSHOT / "v_0.json").read_text("ascii") == (
        "{\n"
        '  "doc": "https://v-0.example/docs",\n'
        '  "env": ["V-0_KEY"],\n'
        '  "id": "v-0",\n'
        '  "name": "V-0",\n'
        '  "sdk": "@ai-sdk/v-0",\n'
        '  "models": [\n'
        + ",\n".join(
            '    {"attachment": false, "capabilities": {"reasoning": {"enabled":'
            ' false}, "streaming": {"tool_calls": true}, "tools": {"enabled": true}},'
            ' "cost": {"input": 1, "output": 2.5},'
            f' "id": "m-{n}", "last_updated": "2026-02", "limits": {{"context":'
            ' 128000}, "modalities": {"input": ["text", "pdf"], "output": ["text"]},'
            f' "name": "M-{n}", "open_weights": false, "release_date": "2026-01-31"}}'
            for n in range(2)
        )
        + "\n  ]\n}\n"
    )
    found = edition(project)
    (dropped,) = found["dropped"]
    assert "is not a provider id" in dropped.pop("reason")
    assert dropped == {"provider": "\xfc-1", "id": None, "field": "id"}
    assert (found["edition"], found["source_url"]) == (
        "2026-05-01",
        "https://models.dev/api.json",
    )


STRANGE = {
    "class": provider("class", model("a")),
    "con": provider("con", model('"\u2028\ud800\x00{{ 7 }}')),
    "edition": provider("edition", model("b"), api=None),
    "Wafer.AI": provider(
        "Wafer.AI",
        model("z", release_date="2024/1/5", cost={"input": 10**30, "output": 5e-324}),
        model("a@b:c", modalities={"input": ["text", "smell"], "output": ["text"]}),
    ),
    "302ai": provider("302ai", model("x", reasoning_options=[{"values": [None]}])),
    "empty": provider("empty"),
}


def test_a_snapshot_reads_back_as_what_was_pulled(tmp_path: Path) -> None:
    project = new_project(tmp_path / "project")
    report = pull_body(project, body(STRANGE))
    assert (report.dropped, report.ignored[0].id) == ((), "a@b:c")
    names = {path.name for path in (project / SNAPSHOT).iterdir()}
    assert names == {
        "edition.json",
        "empty.json",
        "p_302ai.json",
        "p_class.json",
        "p_con.json",
        "p_edition.json",
        "wafer_ai.json",
    }
    made = transform(json.loads(body(STRANGE)))
    expected = json.loads(json.dumps(made))  # tuples as JSON has them
    assert "base_url" not in expected["edition"]  # None is absent
    assert Packaged(snapshot=project / SNAPSHOT).load() == expected
    for name in names:
        (project / SNAPSHOT / name).read_text("ascii")
    # Another order of the same facts is the same snapshot, but for the body's hash.
    before = hashes(project / SNAPSHOT)
    turned = {
        key: {k: STRANGE[key][k] for k in reversed(STRANGE[key])}
        for key in reversed(STRANGE)
    }
    pull_body(project, body(turned))
    after = hashes(project / SNAPSHOT)
    assert {name for name in after if after[name] != before[name]} == {"edition.json"}


def test_records_that_are_wrong_are_left_out_and_named_ever_after(
    project: Path,
) -> None:
    bad = {
        **NEW,
        "v-1": {**OLD["v-1"], "name": 7},
        "v-2": provider("v-2", model("m-0"), model("m-1", limit={"context": True})),
        "v-3": 7,
        "V_0": provider("V_0", model("twin")),
    }
    bad["v-0"]["models"]["other"] = model("m-0")
    bad["v-2"]["models"]["list"] = []
    report = pull_body(project, body(bad), accept_loss=True)
    # A wrong value costs that value, since nobody here can fix it upstream ...
    lost = {(d.provider, d.id): d.field for d in report.ignored}
    assert lost == {("v-1", None): "name", ("v_2", "m-1"): "limits.context"}
    kept = Packaged(snapshot=project / SNAPSHOT).load()
    assert "name" not in kept["v-1"]
    assert [m["id"] for m in kept["v-2"]["models"]] == ["m-0", "m-1"]
    # ... and what cannot be identified, or is no record, is left out.
    found = {(d.provider, d.id): d.field for d in report.dropped}
    assert found["v-3", None] == found["v_2", "list"] == ""
    assert found["v-0", "other"] == "id"
    assert found["v-0", None] == "id"  # of twins the first by raw id stays
    (twin,) = json.loads((project / SNAPSHOT / "v_0.json").read_bytes())["models"]
    assert twin["id"] == "twin"
    recorded = edition(project)
    assert {finding["provider"] for finding in recorded["dropped"]} >= {"v-3"}
    assert {finding["provider"] for finding in recorded["ignored"]} == {"v-1", "v-2"}
    assert generate(project).dropped == check(project).dropped == report.dropped
    assert generate(project).ignored == check(project).ignored == report.ignored
    assert not (project / SNAPSHOT / "v_3.json").exists()


# What changed


def test_the_change_list_is_what_a_comparison_of_the_documents_finds(
    tmp_path: Path, server: FaultServer
) -> None:
    tier = {"input": 2, "output": 4, "tier": {"type": "context", "size": 200_000}}
    moved = {**tier, "input": 2.5}
    kept = [model(f"k-{n}") for n in range(9)]
    old = {
        "open-ai": provider("open-ai", model("a"), model("b"), model("c"), *kept),
        "x.y": provider(
            "x.y",
            model("tiers", cost={"input": 1, "output": 2, "tiers": [tier]}),
            model("long", cost={"input": 1, "context_over_200k": {"input": 2}}),
            model("free", cost={"input": 0}),
            model("same", limit={"context": 0, "output": 1}),
        ),
    }
    new = {
        "open-ai": provider(
            "open-ai",
            model("a", cost={"input": 1.5, "output": 2.5, "cache_read": 0}),
            model("c", knowledge="2026"),
            model("d"),
            *kept,
        ),
        "x.y": provider(
            "x.y",
            model("tiers", cost={"input": 1, "output": 2, "tiers": [moved]}),
            model("long", cost={"input": 1, "context_over_200k": {"input": 3}}),
            model("free", cost=None),
            model("same", limit={"context": 0, "output": 1}),
        ),
        "new": provider("new", model("n")),
    }
    project = new_project(tmp_path / "project")
    pull_body(project, body(old))
    server.play(ok(body(new), Last_Modified=DATE))
    report = fetch(project, server)

    def flat(document: dict[str, Any]) -> dict[tuple[str, str], Any]:
        normal = {"open-ai": "open_ai", "x.y": "x_y", "new": "new"}
        return {
            (normal[key], id): document[key]["models"][id]
            for key in document
            for id in document[key]["models"]
        }

    before, after = flat(old), flat(new)
    both = before.keys() & after.keys()
    assert set(report.changes.added) == after.keys() - before.keys()
    assert set(report.changes.removed) == before.keys() - after.keys()
    assert set(report.changes.changed) == {k for k in both if before[k] != after[k]}
    assert report.changes.changed == tuple(sorted(report.changes.changed))
    assert report.prices == (
        (("open_ai", "a"), "cache_read", None, 0),
        (("open_ai", "a"), "input", 1, 1.5),
        (("x_y", "free"), "input", 0, None),
        (("x_y", "long"), "tiers[200000].input", 2, 3),
        (("x_y", "tiers"), "tiers[200000].input", 2, 2.5),
    )
    assert isinstance(report.prices[0], PriceChange)
    assert report.deleted == ()


# Files, dates, editions


def test_a_file_takes_the_date_that_is_named(project: Path) -> None:
    assert edition(project)["edition"] == "2026-05-01"
    pull_body(project, body(NEW), edition="2026-07-01")
    assert edition(project)["edition"] == "2026-07-01"
    pull_body(project, body(NEW), edition=None)
    assert edition(project)["edition"] == "2026-07-01"  # the same bytes keep theirs


def test_a_file_whose_name_has_another_date_is_told(project: Path) -> None:
    file = project.parent / "api.2026-07-01.json"
    file.write_bytes(body(NEW))
    assert pull(project, from_file=file, edition="2026-07-02").warnings == ()
    (warning,) = pull(
        project, from_file=file
    ).warnings  # the same bytes keep their date
    assert warning == (
        "models_dev: api.2026-07-01.json counts as the edition of 2026-07-02;"
        " if it is that of 2026-07-01, say --edition 2026-07-01"
    )
    for quiet in ("api.json", "1-2026-07-02.json", "2026-07-01--2026-08-01.json"):
        assert (
            pull(project, from_file=file.rename(file.with_name(quiet))).warnings == ()
        )
        file = file.with_name(quiet)


@pytest.mark.parametrize(
    "wrong", ["2026-02-30", "2026-7-1", "today", "2026-07-01\n", "20260701", ""]
)
def test_an_edition_that_is_no_date_is_refused(project: Path, wrong: str) -> None:
    error = refused(
        project, lambda: pull_body(project, body(NEW), edition=wrong), ConfigError
    )
    assert error.reason == "bad_date"
    assert "YYYY-MM-DD" in str(error)


@pytest.mark.parametrize(
    ("stamp", "date"),
    [
        ("Wed, 01 Jul 2026 23:30:00 -0200", "2026-07-02"),
        ("Wed, 01 Jul 2026 23:30:00 -0000", "2026-07-01"),
    ],
)
def test_an_edition_is_dated_in_utc(
    project: Path, server: FaultServer, stamp: str, date: str
) -> None:
    server.play(ok(body(NEW), Last_Modified=stamp))
    fetch(project, server, generate=False)
    assert edition(project)["edition"] == date


def test_no_edition_is_from_tomorrow(project: Path, server: FaultServer) -> None:
    # Whatever came after it would look old.
    server.play(ok(body(NEW), Last_Modified="Tue, 01 Jan 2999 00:00:00 GMT"))
    fetch(project, server, generate=False)
    manifests = [
        json.loads(path.read_bytes())
        for path in (project / CACHE).glob("models-dev-????????.manifest.json")
    ]
    days = [m["downloaded_at"][:10] for m in manifests if m["source_url"] == server.url]
    assert days == [edition(project)["edition"]]


def test_without_a_date_of_the_servers_the_same_bytes_keep_theirs(
    project: Path, server: FaultServer
) -> None:
    server.play(ok(body(OLD)))
    report = fetch(project, server)
    assert edition(project)["edition"] == "2026-05-01"
    assert report.changes == ((), (), ())


def test_a_file_that_cannot_be_read_is_named(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for file in (tmp_path / "missing.json", tmp_path):
        error = refused(project, lambda: pull(project, from_file=file))  # noqa: B023
        assert error.reason == "unreadable"
        assert str(file) in str(error)
    for content in (b"allow = 'all'", b"{}"):
        error = refused(project, lambda: pull_body(project, content))  # noqa: B023
        assert str(error).endswith("name a file in models.dev's api.json format")
    monkeypatch.setattr("llm_db_generator.upstream.snapshot.MAX_BYTES", 100)
    assert refused(project, lambda: pull_body(project, body(NEW))).reason == "too_large"


# Rollback


def test_rollback_returns_to_the_edition_before(project: Path) -> None:
    before = hashes(project)
    pull_body(project, body(NEW), edition="2026-07-01")
    pull_body(project, body(catalog(4)), edition="2026-07-02")
    pull(project, rollback=True)
    assert edition(project)["edition"] == "2026-07-01"  # as it was named
    report = pull(project, rollback=True)
    assert report.changes.removed == (("v_9", "fresh"),)
    assert hashes(project) == before
    error = refused(project, lambda: pull(project, rollback=True))
    assert error.reason == "no_previous"


def test_rollback_can_name_another_date(project: Path) -> None:
    pull_body(project, body(NEW), edition="2026-07-01")
    pull(project, rollback=True, edition="2026-04-30")
    assert edition(project)["edition"] == "2026-04-30"


def test_rollback_asks_no_loss_guard(project: Path) -> None:
    pull_body(project, body({**catalog(9), **NEW}))
    pull(project, rollback=True)
    assert models_in(project) == {f"v_{p}:m-{m}" for p in range(3) for m in range(4)}


# Options


@pytest.mark.parametrize(
    "options",
    [
        {"rollback": True, "from_file": "x"},
        {"rollback": True, "accept_loss": True},
        {"edition": "2026-01-01"},
        {"timeout": 0},
        {"timeout": math.nan},
        {"timeout": math.inf},
    ],
)
def test_options_that_cannot_be(project: Path, options: dict[str, Any]) -> None:
    error = refused(project, lambda: pull(project, **options), ConfigError)
    assert error.reason == "bad_option"


def test_a_folder_that_is_no_project(tmp_path: Path) -> None:
    error = refused(tmp_path, lambda: pull(tmp_path), ConfigError)
    assert error.reason == "no_project"


# Several upstreams


@pytest.fixture
def two_upstreams(tmp_path: Path, servers: tuple[FaultServer, FaultServer]) -> Path:
    tables = [
        f'[[upstream]]\nname = "{name}"\nurl = "{server.url}"\n'
        for name, server in zip(("one", "two"), servers, strict=True)
    ]
    return new_project(tmp_path / "project", "\n".join(tables))


def test_every_upstream_is_taken(
    two_upstreams: Path, servers: tuple[FaultServer, FaultServer]
) -> None:
    servers[0].play(conditional(body(catalog(2, 1)), etag='"1"'))
    servers[1].play(
        conditional(body({"q": provider("q", model("b"))}), etag='"2"'),
    )
    report = pull(two_upstreams, trust_env=False)
    assert (report.status, report.providers, report.models) == ("updated", 3, 3)
    assert report.changes.added == (("q", "b"), ("v_0", "m-0"), ("v_1", "m-0"))
    assert report.warnings == ()  # of a snapshot that is not there yet, say
    assert check(two_upstreams).stale == ()
    again = pull(two_upstreams, trust_env=False)
    assert (again.status, again.written, again.failures) == ("not_modified", (), ())
    for options in ({"url": "http://127.0.0.1/"}, {"from_file": "x.json"}):
        refused(two_upstreams, lambda: pull(two_upstreams, **options), ConfigError)  # type: ignore[arg-type]  # noqa: B023


def test_of_several_one_that_fails_is_named_and_the_others_are_taken(
    two_upstreams: Path, servers: tuple[FaultServer, FaultServer]
) -> None:
    servers[0].play(status(404))
    servers[1].play(ok(body(catalog(1, 1))))
    error = refused(
        two_upstreams,
        lambda: pull(two_upstreams, trust_env=False, all_or_nothing=True),
    )
    assert servers[0].url in str(error)
    report = pull(two_upstreams, trust_env=False)
    (failure,) = report.failures
    assert isinstance(failure, PullFailure)
    assert (failure.upstream, failure.reason) == ("one", "http_status")
    assert report.models == 1
    assert check(two_upstreams).stale == ()
    servers[1].play(status(404))
    error = refused(two_upstreams, lambda: pull(two_upstreams, trust_env=False))
    assert "one: " in str(error)
    assert "two: " in str(error)


def test_a_provider_that_moves_to_another_upstream_stays_as_it_is(
    two_upstreams: Path, servers: tuple[FaultServer, FaultServer]
) -> None:
    moving = {"q": provider("q", model("b"))}
    servers[0].play(ok(body({**catalog(2, 5), **moving})), ok(body(catalog(2, 5))))
    servers[1].play(ok(body(catalog(1, 1))), ok(body({**catalog(1, 1), **moving})))
    pull(two_upstreams, trust_env=False)
    report = pull(two_upstreams, trust_env=False)
    assert f"{GENERATED.as_posix()}/q.py" in report.unchanged
    assert report.deleted == (
        "sources/history/one/q.jsonl",
        "sources/snapshot/one/q.json",
    )
    assert (two_upstreams / GENERATED / "q.py").exists()
    assert check(two_upstreams).stale == ()


def test_of_several_one_that_gives_no_catalog_is_named_and_the_others_are_taken(
    two_upstreams: Path, servers: tuple[FaultServer, FaultServer]
) -> None:
    policy = 'allow = { v-0 = "all", v-1 = "all", q = "all" }\n'
    config = two_upstreams / "sources/catalog.toml"
    config.write_text(policy + config.read_text())
    most = catalog(1, 30)
    servers[0].play(
        ok(body({**most, "v-1": provider("v-1", model("a"))})), ok(body(most))
    )
    servers[1].play(
        ok(body({"q": provider("q", model("a"))})),
        ok(body({"q": provider("q", model("a"), model("new"))})),
    )
    pull(two_upstreams, trust_env=False)
    before = hashes(two_upstreams / SNAPSHOT.parent / "one")
    report = pull(two_upstreams, trust_env=False)
    (failure,) = report.failures
    assert failure.upstream == "one"
    assert "v-1" in failure.message
    assert hashes(two_upstreams / SNAPSHOT.parent / "one") == before
    assert report.changes.added == (("q", "new"),)
    assert check(two_upstreams).stale == ()


def test_all_of_several_are_taken_at_once(
    two_upstreams: Path, servers: tuple[FaultServer, FaultServer]
) -> None:
    servers[0].play(ok(body(catalog(2, 1))))
    servers[1].play(ok(body({"q": provider("q", model("b"))})))
    report = pull(two_upstreams, trust_env=False, all_or_nothing=True)
    assert (report.providers, report.models, report.warnings) == (3, 3, ())


@pytest.fixture
def read_directly(tmp_path: Path, servers: tuple[FaultServer, FaultServer]) -> Path:
    """Two upstreams, whose bodies the build reads and not their snapshots."""
    tables = [
        f'[[upstream]]\nname = "{name}"\nurl = "{server.url}"\n'
        f'[[sources]]\ntype = "models_dev"\nurl = "{server.url}"\n'
        for name, server in zip(("one", "two"), servers, strict=True)
    ]
    return new_project(tmp_path / "project", "\n".join(tables))


def test_a_source_of_a_build_reads_the_body_that_is_being_pulled(
    read_directly: Path, servers: tuple[FaultServer, FaultServer]
) -> None:
    servers[0].play(ok(body(OLD)), ok(body(NEW)))
    servers[1].play(ok(body({"q": provider("q", model("b"))})))
    for models in (13, 14):
        report = pull(read_directly, trust_env=False)
        assert (report.models, report.failures) == (models, ())
        assert check(read_directly).stale == ()


# ModelsDev.pull


def test_models_dev_fills_its_cache_and_reads_it(
    tmp_path: Path, server: FaultServer
) -> None:
    source = ModelsDev(server.url, tmp_path / "cache")
    assert isinstance(source, Pullable)
    server.play(conditional(body(OLD), etag='"a"', last_modified=DATE))
    seen: list[tuple[int, int | None]] = []
    first = source.pull(
        trust_env=False, progress=lambda done, total: seen.append((done, total))
    )
    assert (first.status, first.path) == ("updated", source.paths[0])
    assert seen[-1] == (len(body(OLD)), len(body(OLD)))
    assert first.manifest["etag"] == '"a"'
    assert source.load() == dict(transform(OLD))
    again = source.pull(trust_env=False)
    assert (again.status, again.path, again.manifest) == (
        "not_modified",
        first.path,
        first.manifest,
    )


def test_models_dev_says_that_the_same_bytes_under_another_etag_are_no_update(
    tmp_path: Path, server: FaultServer
) -> None:
    source = ModelsDev(server.url, tmp_path / "cache")
    server.play(ok(body(OLD), ETag='"a"'), ok(body(OLD), ETag='"b"'), ok(body(NEW)))
    assert source.pull(trust_env=False).status == "updated"
    same = source.pull(trust_env=False)
    assert (same.status, same.manifest["etag"]) == ("not_modified", '"b"')
    assert source.pull(trust_env=False).status == "updated"


@pytest.mark.parametrize("bad", [b"{}", b"<html>", body({"error": "quota"})])
def test_models_dev_keeps_what_it_has_when_a_body_is_bad(
    tmp_path: Path, server: FaultServer, bad: bytes
) -> None:
    source = ModelsDev(server.url, tmp_path / "cache")
    server.play(ok(body(OLD)), ok(bad))
    source.pull(trust_env=False)
    error = refused(tmp_path, lambda: source.pull(trust_env=False))
    assert server.url in str(error)
    assert source.load() == dict(transform(OLD))
