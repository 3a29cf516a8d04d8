"""History: what pulls and imports record, and what prices() and gone() make of it."""

from __future__ import annotations

import json
import lzma
import pickle
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from random import Random
from typing import Any

import pytest
from attr import evolve

import llm_db
from catalogs import Given
from faultserver import FaultServer, ok
from llm_db import Cost, LLMDBError, ModelNotFoundError, PullError, UnknownProviderError
from llm_db._catalog import package_under
from llm_db.answers.history import upstream_prices
from llm_db.errors import BadProviderError, ConfigError, DocumentError
from llm_db.pipeline import catalog_of
from llm_db.sources import Packaged
from llm_db_generator import check, generate, pull
from llm_db_generator.build.recorded import History
from llm_db_generator.export.prices import price_rows
from llm_db_generator.upstream.history import import_editions
from pullproject import body, hashes, model, new_project, provider, pull_body

HISTORY = Path("sources/history/models_dev")

Document = dict[str, Any]


def lines(project: Path, name: str) -> list[dict[str, Any]]:
    """The lines of a history file."""
    text = (project / HISTORY / f"{name}.jsonl").read_text("ascii")
    return [json.loads(line) for line in text.splitlines()]


def events(project: Path, name: str) -> list[tuple[str, str, str]]:
    """Date, model and what happened, of every line of a provider."""
    return [(e["date"], e["model"], e["what"]) for e in lines(project, name)]


def priced(id: str, input: float, output: float, **fields: Any) -> dict[str, Any]:
    return model(id, cost={"input": input, "output": output}, **fields)


#: Three editions: a price that moves, a limit, one that leaves and comes back.
ONE = {
    "acme": provider("acme", priced("a", 1, 2), priced("b", 3, 4), priced("c", 5, 6))
}
TWO = {
    "acme": provider(
        "acme",
        priced("a", 1, 1.5),
        priced("c", 5, 6, limit={"context": 9, "output": 8}),
    )
}
THREE = {
    "acme": provider("acme", priced("a", 1, 1.5), priced("b", 3, 4), priced("d", 0, 0))
}
DAYS = ("2026-01-05", "2026-01-12", "2026-01-19")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return new_project(tmp_path / "project")


def pulled(project: Path, *documents: Document, days: Sequence[str] = DAYS) -> Path:
    """The project after it has pulled these editions; nothing generated."""
    for day, document in zip(days, documents, strict=False):
        pull_body(
            project, body(document), edition=day, generate=False, accept_loss=True
        )
    return project


_made = iter(range(1000))


@pytest.fixture
def catalog(monkeypatch: pytest.MonkeyPatch) -> Callable[..., llm_db.Snapshot]:
    """Generates a project's catalog under a name of its own, and gives its snapshot."""

    def make(project: Path, **options: Any) -> llm_db.Snapshot:
        name = f"history_{next(_made)}"
        generate(project, package=name)
        monkeypatch.syspath_prepend(str(project / "generated"))
        return llm_db.Snapshot.of_package(name)

    return make


def test_a_package_does_not_repeat_what_its_catalog_states(
    project: Path, catalog: Callable[..., llm_db.Snapshot]
) -> None:
    package = package_under(catalog_of(catalog(pulled(project, ONE, TWO))).catalog)
    assert package is not None
    root = import_module(f"{package.package}._history")
    tables = [import_module(f"{root.__name__}.{name}") for name in root.TABLES]
    # The price of c has not moved, so the catalog's own has held ever since it came.
    assert sorted(id for table in tables for id in table.MODELS) == ["a", "b"]


# -- recording -------------------------------------------------------------------------


def test_a_pull_records_what_each_edition_changed(project: Path) -> None:
    pulled(project, ONE, TWO, THREE)
    assert events(project, "acme") == [
        ("2026-01-05", "a", "appeared"),
        ("2026-01-05", "b", "appeared"),
        ("2026-01-05", "c", "appeared"),
        ("2026-01-12", "a", "cost"),
        ("2026-01-12", "b", "left"),
        ("2026-01-12", "c", "limits"),
        ("2026-01-19", "b", "came back"),
        ("2026-01-19", "c", "left"),
        ("2026-01-19", "d", "appeared"),
    ]
    first, *_, moved, _, limits, _, _, free = lines(project, "acme")
    assert first == {
        "date": "2026-01-05",
        "model": "a",
        "what": "appeared",
        "name": "A",
        "cost": {"input": 1, "output": 2},
        "limits": {"context": 128000},
    }
    assert moved["cost"] == {"input": 1, "output": 1.5}
    assert limits["limits"] == {"context": 9, "output": 8}
    assert free["cost"] == {"input": 0, "output": 0}
    assert [e["date"] for e in lines(project, "editions")] == [*DAYS]


def test_lines_are_only_added(project: Path) -> None:
    before = b""
    for number in range(3):
        pulled(project, (ONE, TWO, THREE)[number], days=DAYS[number:])
        now = (project / HISTORY / "acme.jsonl").read_bytes()
        assert now.startswith(before)
        assert len(now) > len(before)
        before = now


def test_an_edition_that_changes_nothing_is_recorded_too(project: Path) -> None:
    pulled(project, ONE, {"acme": {**ONE["acme"], "name": "Other"}})
    assert [e["date"] for e in lines(project, "editions")] == [*DAYS[:2]]
    assert {e["date"] for e in lines(project, "acme")} == {DAYS[0]}


def test_a_second_edition_of_one_day_takes_the_place_of_the_first(
    project: Path,
) -> None:
    pulled(project, ONE, TWO, THREE, days=(DAYS[0], DAYS[1], DAYS[1]))
    other = pulled(new_project(project.parent / "other"), ONE, THREE)
    for name in ("acme", "editions"):
        file = HISTORY / f"{name}.jsonl"
        assert (project / file).read_bytes() == (other / file).read_bytes()


def test_what_cannot_be_read_has_not_left(project: Path) -> None:
    broken = {
        "acme": provider("acme", priced("a", 1, 2), {**priced("b", 3, 4), "id": "x"})
    }
    broken["acme"]["models"]["b"] = broken["acme"]["models"].pop("x")
    pulled(project, ONE, broken)
    assert ("2026-01-12", "c", "left") in events(project, "acme")
    assert not any(id == "b" for day, id, _ in events(project, "acme") if day > DAYS[0])


def test_the_models_of_a_provider_that_cannot_be_read_have_not_left(
    project: Path,
) -> None:
    both = {**ONE, "solo": provider("solo", priced("s", 1, 1))}
    odd = {**ONE, "solo": {**both["solo"], "id": "another"}}
    pulled(project, both, odd)
    assert events(project, "solo") == [(DAYS[0], "s", "appeared")]


def test_an_edition_that_the_guard_refuses_writes_nothing(project: Path) -> None:
    pulled(project, ONE)
    before = hashes(project)
    with pytest.raises(PullError) as caught:
        pull_body(project, body({"acme": provider("acme", priced("a", 9, 9))}))
    assert caught.value.reason == "loss"
    assert hashes(project) == before


def test_a_provider_that_vanishes_for_one_edition_shows_as_such(project: Path) -> None:
    both = {**ONE, "solo": provider("solo", priced("s", 1, 1))}
    pulled(project, both, ONE, both)
    assert events(project, "solo") == [
        (DAYS[0], "s", "appeared"),
        (DAYS[1], "s", "left"),
        (DAYS[2], "s", "came back"),
    ]


def test_a_rollback_forgets_what_it_takes_back(project: Path) -> None:
    pulled(project, ONE)
    before = (project / HISTORY / "acme.jsonl").read_bytes()
    pulled(project, TWO, days=DAYS[1:])
    pull(project, rollback=True, generate=False)
    assert (project / HISTORY / "acme.jsonl").read_bytes() == before
    assert [e["date"] for e in lines(project, "editions")] == [DAYS[0]]


def test_no_upstream_can_make_the_history_forget_more_than_its_last_edition(
    project: Path,
) -> None:
    pulled(project, ONE, TWO, THREE)
    before = (project / HISTORY / "acme.jsonl").read_bytes()
    report = pull_body(
        project, body(ONE), edition="1990-01-01", generate=False, accept_loss=True
    )
    assert any("older than the last" in warning for warning in report.warnings)
    kept = before.decode().splitlines()
    now = (project / HISTORY / "acme.jsonl").read_text().splitlines()
    assert [line for line in kept if DAYS[2] not in line] == now[:6]
    state = History.read(project / HISTORY).state()
    assert sorted(key.id for key in state.present) == ["a", "b", "c"]


def test_a_new_document_with_an_older_date_takes_no_edition_back(
    project: Path,
) -> None:
    pulled(project, ONE, TWO, THREE)
    before = (project / HISTORY / "acme.jsonl").read_text().splitlines()
    four = {"acme": provider("acme", priced("a", 1, 1.5), priced("e", 7, 8))}
    report = pull_body(
        project, body(four), edition=DAYS[1], generate=False, accept_loss=True
    )
    assert any("older than the last" in warning for warning in report.warnings)
    assert [e["date"] for e in lines(project, "editions")] == [*DAYS]
    now = (project / HISTORY / "acme.jsonl").read_text().splitlines()
    assert now[:6] == before[:6]
    assert events(project, "acme")[6:] == [
        (DAYS[2], "c", "left"),
        (DAYS[2], "e", "appeared"),
    ]


def test_an_upstream_that_returns_to_the_edition_before_takes_the_last_back(
    project: Path,
) -> None:
    pulled(project, ONE, TWO)
    before = hashes(project / HISTORY)
    pulled(project, THREE, TWO, days=(DAYS[2], DAYS[1]))
    assert hashes(project / HISTORY) == before


def test_a_provider_called_editions_has_a_file_of_its_own(project: Path) -> None:
    pulled(project, {"editions": provider("editions", priced("a", 1, 2))})
    assert events(project, "p_editions") == [(DAYS[0], "a", "appeared")]
    (key,) = History.read(project / HISTORY).state().present
    assert key.provider == "editions"


@pytest.mark.parametrize(
    "line",
    [
        "{",
        "[]",
        '{"date": "2026-13-01", "model": "a", "what": "left"}',
        '{"date": "2026-01-05", "model": "a", "what": "flew"}',
        '{"date": "2026-01-05", "model": "a", "what": "cost", "cost": NaN}',
        '{"date": "2026-01-05", "model": "a", "what": "cost", "cost": []}',
        '{"date": "2026-01-05", "model": "a", "what": "cost", "cost": {"input": 1e999}}',
    ],
)
def test_a_line_that_is_none_is_named(project: Path, line: str) -> None:
    pulled(project, ONE)
    file = project / HISTORY / "acme.jsonl"
    file.write_text(f"{file.read_text()}{line}\n")
    with pytest.raises(DocumentError, match=r"acme\.jsonl, line 4, is not a line"):
        History.read(project / HISTORY)


def test_an_edition_that_the_list_lacks_is_named(project: Path) -> None:
    pull_body(project, body({"p": provider("p", model("a"))}), edition="2026-01-01")
    more = body({"p": provider("p", model("a"), model("b"))})
    pull_body(project, more, edition="2026-01-02")
    path = project / HISTORY / "editions.jsonl"
    path.write_text("".join(path.read_text().splitlines(True)[1:]))
    for run in (generate, check):
        with pytest.raises(
            DocumentError, match=r"p\.jsonl has an edition of 2026-01-01"
        ):
            run(project)


def test_an_edition_that_is_no_date_is_not_baked_in(project: Path) -> None:
    pull_body(project, body({"p": provider("p", model("a"))}), edition="2026-01-01")
    path = project / "sources/snapshot/models_dev/edition.json"
    path.write_text(path.read_text().replace("2026-01-01", "\\u001b[31mx"))
    with pytest.raises(DocumentError, match="its edition is not a date, YYYY-MM-DD"):
        generate(project)


def test_lines_that_a_merge_put_in_twice_or_out_of_order_count_once(
    project: Path,
) -> None:
    pulled(project, ONE, TWO, THREE)
    expected = History.read(project / HISTORY).state()
    for file in (project / HISTORY).glob("*.jsonl"):
        found = file.read_text().splitlines(keepends=True)
        file.write_text("".join([*reversed(found), *found]))
    assert History.read(project / HISTORY).state() == expected


# -- importing -------------------------------------------------------------------------


def packed(folder: Path, day: str, document: Document) -> tuple[Path, str]:
    path = folder / f"models-dev.{day}.json.xz"
    path.write_bytes(lzma.compress(body(document)))
    return path, day


def test_imported_editions_give_the_bytes_that_pulls_give(project: Path) -> None:
    pulled(project, ONE, TWO, THREE)
    other = new_project(project.parent / "other")
    files = [
        packed(project.parent, *pair)
        for pair in zip(DAYS, (ONE, TWO, THREE), strict=True)
    ]
    report = import_editions(other, files)
    assert [(one.date, one.models, one.changes) for one in report.imported] == [
        (DAYS[0], 3, 3),
        (DAYS[1], 2, 3),
        (DAYS[2], 3, 3),
    ]
    assert report.written == (
        "sources/history/models_dev/acme.jsonl",
        "sources/history/models_dev/editions.jsonl",
    )
    for name in ("acme", "editions"):
        file = HISTORY / f"{name}.jsonl"
        assert (project / file).read_bytes() == (other / file).read_bytes()
    again = import_editions(other, files[2:])
    assert (again.imported, again.known, again.written) == ((), (DAYS[2],), ())


def test_what_is_older_than_what_is_there_is_refused(project: Path) -> None:
    files = [packed(project.parent, DAYS[1], ONE)]
    import_editions(project, files)
    before = hashes(project)
    with pytest.raises(ConfigError, match="import the oldest first") as caught:
        import_editions(project, [packed(project.parent, DAYS[0], TWO)])
    assert caught.value.reason == "older"
    assert hashes(project) == before


def test_of_several_files_one_that_cannot_be_taken_takes_none(project: Path) -> None:
    bad = project.parent / "bad.json.xz"
    bad.write_bytes(b"\xfd7zXZ\x00 and no more")
    with pytest.raises(PullError, match=r"bad\.json\.xz cannot be read") as caught:
        import_editions(project, [packed(project.parent, DAYS[0], ONE), (bad, DAYS[1])])
    assert caught.value.reason == "unreadable"
    assert not list((project / HISTORY).glob("*"))


# -- prices and gone models ------------------------------------------------------------


def shown(prices: Sequence[Any]) -> list[tuple[Any, ...]]:
    return [
        (p.since, p.until, p.cost and (p.cost.input, p.cost.output)) for p in prices
    ]


def test_prices_are_what_the_editions_showed(
    project: Path, catalog: Callable[..., llm_db.Snapshot]
) -> None:
    snapshot = catalog(pulled(project, ONE, TWO, THREE))
    one, two, three = DAYS
    assert shown(snapshot.prices("acme:a")) == [
        (one, two, (1, 2)),
        (two, None, (1, 1.5)),
    ]
    assert shown(snapshot.prices("acme:b")) == [
        (one, two, (3, 4)),
        (three, None, (3, 4)),
    ]
    assert shown(snapshot.prices("acme", "c")) == [(one, three, (5, 6))]
    assert shown(snapshot.prices("d@acme")) == [(three, None, (0, 0))]
    assert {price.basis for price in snapshot.prices("acme:a")} == {"observed"}
    assert snapshot.prices("acme:a")[-1].cost == snapshot.model("acme:a").cost
    assert check(project).stale != ()  # its own package name: this is another's


def test_a_gone_model_that_a_layer_brings_back_is_not_gone(
    project: Path, catalog: Callable[..., llm_db.Snapshot]
) -> None:
    package = catalog(pulled(project, ONE, TWO))
    assert [gone.id for gone in package.gone()] == ["b"]
    back = {
        "acme": {
            "id": "acme",
            "models": [{"id": "b", "cost": {"input": 7, "output": 1}}],
        }
    }
    installed = package_under(package._view.catalog)
    assert installed is not None
    packaged = Packaged(catalog=installed.package)
    snapshot = llm_db.build(sources=[packaged, Given(back)])
    assert snapshot.gone() == ()
    assert shown(snapshot.prices("acme:b")) == [
        (DAYS[0], DAYS[1], (3, 4)),
        (DAYS[1], None, (7, 1)),
    ]
    one = {"prompt_tokens": 1_000_000, "completion_tokens": 0}
    assert snapshot.cost("acme:b", one, at=DAYS[0]).total == 3
    assert snapshot.cost("acme:b", one, at="2026-11-26").total == 7


@pytest.mark.parametrize(("name", "hidden"), [("b", "a"), ("a", "a")])
def test_a_gone_name_keeps_its_prices_though_what_it_means_today_is_hidden(
    project: Path,
    catalog: Callable[..., llm_db.Snapshot],
    write: Callable[..., Path],
    name: str,
    hidden: str,
) -> None:
    write("project/sources/local/acme/a.toml", 'id = "a"\naliases = ["b"]\n')
    snapshot = catalog(pulled(project, ONE, TWO))
    filtered = snapshot.with_filters(deny={"acme": [hidden]})
    if name == "b":
        assert shown(filtered.prices("acme:b")) == [(DAYS[0], DAYS[1], (3, 4))]
    else:
        with pytest.raises(ModelNotFoundError, match="is hidden by the policy"):
            filtered.prices("acme:a")
    one = {"prompt_tokens": 1, "completion_tokens": 0}
    with pytest.raises(ModelNotFoundError, match="is hidden by the policy"):
        filtered.cost("acme:a", one, at=DAYS[0])


def test_what_the_catalog_says_otherwise_is_no_change_of_upstreams(
    project: Path, catalog: Callable[..., llm_db.Snapshot], write: Callable[..., Path]
) -> None:
    for name in "ab":
        text = f'id = "{name}"\n[cost]\ncache_read = 0.5\n'
        write(f"project/sources/local/acme/{name}.toml", text)
    unpriced = {"acme": provider("acme", priced("a", 1, 1.5), model("b", cost={}))}
    snapshot = catalog(pulled(project, ONE, unpriced))
    dear, cheap = Cost(input=1, output=2), Cost(input=1, output=1.5)
    added = evolve(cheap, cache_read=0.5)
    assert [p.cost for p in snapshot.prices("acme:a")] == [dear, added]
    assert [p.cost for p in upstream_prices(snapshot, "acme", "a")] == [dear, cheap]
    assert shown(upstream_prices(snapshot, "acme", "b")) == [
        (DAYS[0], DAYS[1], (3, 4)),
        (DAYS[1], None, None),
    ]
    assert snapshot.prices("acme:b")[-1].cost == Cost(cache_read=0.5)
    # Nobody had seen the price of a cache before the catalog's last edition.
    plain = {"prompt_tokens": 1_000_000, "completion_tokens": 0}
    cached = {**plain, "prompt_tokens_details": {"cached_tokens": 1_000_000}}
    told = pulled(project, THREE, days=DAYS[2:])
    snapshot = catalog(told)
    for day, usage, total, assumed in (
        (DAYS[1], plain, 1, ()),
        (DAYS[1], cached, Decimal("0.5"), ("at",)),
        (DAYS[2], cached, Decimal("0.5"), ()),
    ):
        bill = snapshot.cost("acme:a", usage, at=day)
        assert (bill.total, bill.assumed) == (total, assumed)
    assert [gone.id for gone in snapshot.gone()] == ["c"]
    assert upstream_prices(snapshot, "acme", "c") == snapshot.prices("acme:c")


def test_a_model_without_a_price_has_a_period_without_one(
    project: Path, catalog: Callable[..., llm_db.Snapshot]
) -> None:
    free, unknown = priced("a", 0, 0), model("a", cost={})
    snapshot = catalog(
        pulled(
            project, *({"acme": provider("acme", m)} for m in (unknown, free, unknown))
        )
    )
    one, two, three = DAYS
    assert shown(snapshot.prices("acme:a")) == [
        (one, two, None),
        (two, three, (0, 0)),
        (three, None, None),
    ]


def test_gone_models_say_when_they_were_seen(
    project: Path, catalog: Callable[..., llm_db.Snapshot]
) -> None:
    both = {**ONE, "solo": provider("solo", priced("x/s", 1, 1, name="Solo 1"))}
    snapshot = catalog(pulled(project, both, both, TWO))
    b, s = snapshot.gone()
    assert b.to_dict() == {
        "provider": "acme",
        "id": "b",
        "name": "B",
        "first_seen": DAYS[0],
        "last_seen": DAYS[1],
        "successor": None,
    }
    assert (s.spec, s.name) == ("solo:x/s", "Solo 1")
    assert snapshot.gone("acme") == (b,)
    assert snapshot.gone("solo") == (s,)
    with pytest.raises(UnknownProviderError):
        snapshot.gone("nobody")
    with pytest.raises(BadProviderError, match="a string, not 5"):
        snapshot.gone(5)  # type: ignore[arg-type]
    for spec in ("solo:x/s", ("solo", "x/s"), "x/s@solo"):
        assert shown(snapshot.prices(spec)) == [(DAYS[0], DAYS[2], (1, 1))]
    assert snapshot.prices("solo", "x/s") == snapshot.prices(s.spec)
    used = {"prompt_tokens": 10**6, "completion_tokens": 0, "total_tokens": 10**6}
    for model_, day in ((s.spec, DAYS[0]), (("solo", "x/s"), DAYS[1])):
        assert snapshot.cost(model_, used, at=day).total == 1


def test_a_miss_says_that_the_model_is_gone(
    project: Path, catalog: Callable[..., llm_db.Snapshot]
) -> None:
    both = {**ONE, "solo": provider("solo", priced("x/s", 1, 1))}
    snapshot = catalog(pulled(project, both, TWO))
    with pytest.raises(ModelNotFoundError) as caught:
        snapshot.model("acme:b")
    assert str(caught.value) == (
        f"there is no model `acme:b` any more: last seen {DAYS[0]}; prices() tells what"
        " it cost"
    )
    b, s = snapshot.gone()
    assert caught.value.gone == b
    assert pickle.loads(pickle.dumps(caught.value)).gone == b
    with pytest.raises(ModelNotFoundError) as bare:
        snapshot.resolve("b")
    assert bare.value.gone == b
    with pytest.raises(
        UnknownProviderError, match="no provider 'solo' any more"
    ) as solo:
        snapshot.model("solo:x/s")
    assert solo.value.gone == s
    with pytest.raises(ModelNotFoundError) as never:
        snapshot.model("acme:never")
    assert never.value.gone is None
    with pytest.raises(ModelNotFoundError):
        snapshot.prices("acme:never")


def test_a_catalog_without_history_says_so(package: Callable[..., str]) -> None:
    snapshot = llm_db.Snapshot.of_package(package("history_less"))
    for ask in (lambda: snapshot.prices("openai:gpt-4o"), snapshot.gone):
        with pytest.raises(LLMDBError, match="was made without history") as caught:
            ask()
        assert caught.value.reason == "no_history"
    with pytest.raises(ModelNotFoundError) as missed:
        snapshot.model("openai:gpt-4")
    assert missed.value.gone is None


def test_a_policy_leaves_no_trace_of_what_it_denies(
    tmp_path: Path, catalog: Callable[..., llm_db.Snapshot]
) -> None:
    project = new_project(tmp_path / "project", 'deny = { acme = ["b", "a"] }\n')
    snapshot = catalog(pulled(project, ONE, TWO))
    assert snapshot.gone() == ()
    with pytest.raises(ModelNotFoundError):
        snapshot.prices("acme:a")
    text = (project / "generated").rglob("_history/*.py")
    assert not any('"b"' in path.read_text() for path in text)


@pytest.mark.parametrize("embed", ["true", "false"])
def test_every_edition_can_be_told_from_the_catalog(
    tmp_path: Path, catalog: Callable[..., llm_db.Snapshot], embed: str
) -> None:
    """Random editions: each day has exactly their models and prices."""
    random = Random(embed)
    editions = [_random_edition(random) for _ in range(8)]
    days = [f"2026-02-{day:02}" for day in range(1, 24, 3)]
    project = new_project(tmp_path / "project", f"embed = {embed}\n")
    pulled(project, *editions, days=days)
    snapshot = catalog(project)
    history = History.read(project / HISTORY)
    known = {(g.provider, g.id): snapshot.prices(g.spec) for g in snapshot.gone()}
    known |= {(m.provider, m.id): snapshot.prices(m) for m in snapshot.models()}
    for day, document in zip(days, editions, strict=True):
        expected = dict(_costs(document))
        assert {k: f.cost for k, f in history.state(day).present.items()} == expected
        # Between two editions the older one holds.
        for asked in (day, f"{day[:8]}{int(day[8:]) + 2:02}"):
            held = {
                key: [p.cost for p in prices if p.holds(asked)]
                for key, prices in known.items()
            }
            found = {key: costs for key, costs in held.items() if costs}
            assert found == {
                key: [None if cost is None else Cost.from_dict(cost)]
                for key, cost in expected.items()
            }


def _random_edition(random: Random) -> Document:
    tier = {"input": 9, "output": 9, "tier": {"type": "context", "size": 200_000}}
    costs: list[Any] = [
        {"input": 1, "output": 2},
        {"input": 5},
        {"input": 1, "output": 2, "cache_read": 0.5, "tiers": [tier]},
        {"output": 0.25, "reasoning": 3},
        {"input": 0, "output": 0},
        {},
    ]
    ids = ["gpt-4o", "lab/gpt-4o", "Claude", "~x", "q:1", "9", ""]
    return {
        name: provider(
            name,
            *(
                model(
                    id, cost=random.choice(costs), name=random.choice(["N", id or "-"])
                )
                for id in ids[:-1]
                if random.random() < 0.7
            ),
            priced("stays", 1, 1),
        )
        for name in ("one", "two", "a-b")
        if name == "one" or random.random() < 0.8
    }


def _costs(document: Document) -> Iterator[tuple[tuple[str, str], Any]]:
    for name, entry in document.items():
        for id, one in entry["models"].items():
            cost = {k: v for k, v in one["cost"].items() if k != "tiers"}
            if "tiers" in one["cost"]:
                cost["tiers"] = [{"input": 9, "output": 9, "size": 200_000}]
            yield (name.replace("-", "_"), id), cost or None


def test_a_snapshot_that_was_not_recorded_counts_as_the_last_edition(
    project: Path, catalog: Callable[..., llm_db.Snapshot]
) -> None:
    pulled(project, ONE, TWO)
    history = History.read(project / HISTORY)
    history.forget_from(DAYS[1])
    for path, data in history.changes():
        path.write_bytes(data or b"")
    snapshot = catalog(project)
    assert shown(snapshot.prices("acme:a"))[-1] == (DAYS[1], None, (1, 1.5))
    assert [g.id for g in snapshot.gone()] == ["b"]


def test_a_lookup_touches_no_history(project: Path, tmp_path: Path) -> None:
    pulled(project, ONE, TWO)
    generate(project)
    asked = """if True:
        import sys, llm_db
        llm_db.model("acme:a"), llm_db.select(require=["tools"]), llm_db.resolve("c")
        known = ("_history", "llm_db.answers")
        assert not [m for m in sys.modules if any(word in m for word in known)]
        llm_db.prices("acme:a")
        print([m for m in sys.modules if "._history." in m])
    """
    paths = [str(project / "generated"), *sys.path]
    done = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path[:] = {paths!r}\n{asked}"],
        capture_output=True,
        check=False,
        text=True,
    )
    assert (done.stdout, done.stderr) == ("['llm_db_catalog._history.ab']\n", "")


def test_the_newest_price_is_that_of_the_snapshot_that_is_asked(
    project: Path,
    catalog: Callable[..., llm_db.Snapshot],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    name = catalog(pulled(project, ONE, TWO))._view.catalog.package  # type: ignore[attr-defined]
    monkeypatch.setenv("LLM_DB_CATALOG", name)
    over = {"acme": {"models": [{"id": "a", "cost": {"input": 7}}]}}
    snapshot = llm_db.build(runtime_overrides=over)
    assert shown(snapshot.prices("acme:a")) == [
        (DAYS[0], DAYS[1], (1, 2)),
        (DAYS[1], None, (7, 1.5)),
    ]
    assert [g.id for g in snapshot.with_filters(deny={"acme": ["c"]}).gone()] == ["b"]


# -- documented prices -----------------------------------------------------------------

DATED = """\
[[price]]
since = "2025-06-10"
until = "2026-01-05"
source = "https://acme.example/cut"
cost = { input = 9, output = 10 }

[[price]]
since = "2026-01-08"
until = "2026-01-12"
source = "https://acme.example/again"
cost = { input = 1, output = 1.5 }
"""


def test_a_documented_price_wins(
    project: Path, catalog: Callable[..., llm_db.Snapshot], write: Callable[..., Path]
) -> None:
    write("project/sources/local/acme/a.toml", DATED)
    write("project/sources/local/acme/b.toml", 'id = "b"\n' + DATED)
    snapshot = catalog(pulled(project, ONE, TWO))
    assert [
        (p.since, p.until, p.basis, p.source) for p in snapshot.prices("acme:a")
    ] == [
        ("2025-06-10", "2026-01-05", "documented", "https://acme.example/cut"),
        ("2026-01-05", "2026-01-08", "observed", None),
        ("2026-01-08", "2026-01-12", "documented", "https://acme.example/again"),
        ("2026-01-12", None, "observed", None),
    ]
    first, seen, cut, now = snapshot.prices("acme:a")
    assert (first.cost, seen.cost) == (
        Cost(input=9, output=10),
        Cost(input=1, output=2),
    )
    assert cut.cost == now.cost == Cost(input=1, output=1.5)
    # It makes no model of one that is gone, and warns of nothing.
    assert [model.id for model in snapshot.models("acme")] == ["a", "c"]
    assert shown(snapshot.prices("acme:b"))[0] == ("2025-06-10", "2026-01-05", (9, 10))
    assert generate(project).warnings == ()


OWN = """
cost = { input = 0.5, output = 2 }

[[price]]
since = "2025-01-01"
until = "2026-01-01"
source = "https://own.example/prices"
cost = { input = 9, output = 19 }
"""


@pytest.mark.parametrize("editions", [(), (ONE, TWO)])
def test_a_model_that_no_upstream_has_costs_what_it_does_since_its_last_dated_price(
    project: Path,
    catalog: Callable[..., llm_db.Snapshot],
    write: Callable[..., Path],
    editions: tuple[Any, ...],
) -> None:
    write("project/sources/local/own/m.toml", OWN)
    write("project/sources/local/own/n.toml", "cost = { input = 1 }\n")
    snapshot = catalog(pulled(project, *editions))
    assert [(p.since, p.until, p.cost, p.basis) for p in snapshot.prices("own:m")] == [
        ("2025-01-01", "2026-01-01", Cost(input=9, output=19), "documented"),
        ("2026-01-01", None, Cost(input=0.5, output=2), "observed"),
    ]
    usage = {"prompt_tokens": 1000, "completion_tokens": 1000, "total_tokens": 2000}
    for day, total, assumed in (
        ("2024-01-01", "0.028", ("at",)),
        ("2025-12-31", "0.028", ()),
        ("2026-01-01", "0.0025", ()),
    ):
        bill = snapshot.cost("own:m", usage, at=day)
        assert (str(bill.total), bill.assumed) == (total, assumed)
    rows = [row for row in price_rows(snapshot, ["own"]) if row.model == "m"]
    assert [row.since for row in rows] == ["0001-01-01", "2025-01-01", "2026-01-01"]
    if not editions:  # nothing else has a history
        for ask in (lambda: snapshot.prices("own:n"), snapshot.gone):
            with pytest.raises(LLMDBError, match="was made without history"):
                ask()


def test_a_dated_price_of_what_no_model_is_called_is_a_warning(
    tmp_path: Path, write: Callable[..., Path]
) -> None:
    project = new_project(tmp_path / "project", 'deny = { acme = ["a"] }\n')
    write("project/sources/local/acme/a.toml", DATED)  # denied: nothing is said of it
    write("project/sources/local/acme/b.toml", DATED)  # gone: it has a past
    write("project/sources/local/acme/bb.toml", DATED)
    assert [*generate(pulled(project, ONE, TWO)).warnings] == [
        "local: a [[price]] of acme:bb has no effect: no model has this id"
    ]


@pytest.mark.parametrize("file", ["acme/first", "ac/a", "ac/first"])
def test_a_documented_price_may_be_in_a_file_that_an_alias_names(
    project: Path,
    catalog: Callable[..., llm_db.Snapshot],
    write: Callable[..., Path],
    file: str,
) -> None:
    write("project/sources/local/acme/acme.toml", 'aliases = ["ac"]\n')
    write("project/sources/local/acme/a.toml", 'aliases = ["first"]\n')
    write(f"project/sources/local/{file}.toml", DATED)
    snapshot = catalog(pulled(project, ONE, TWO))
    assert shown(snapshot.prices("acme:a"))[0] == ("2025-06-10", "2026-01-05", (9, 10))
    assert [model.id for model in snapshot.models("acme")] == ["a", "c"]


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        ('since = "2025-6-10"', "since: expected a date, got '2025-6-10'"),
        ('until = "2025-13-10"', "until: expected a date, got '2025-13-10'"),
        ('until = "2025-06-10"', "ends before it begins"),
        ('source = "somewhere"', "source: expected a URL (https://...), got 'somew"),
        ("cost = {}", "no price"),
        ("cost = { inptu = 3 }", "unknown key inptu; did you mean `input`?"),
        ("cost = 3", "expected a mapping, got 3"),
        ('sinse = "2025-06-10"', "unknown key 'sinse'; did you mean `since`?"),
        ("since", "'since' is missing"),
        ("source", "'source' is missing"),
        ("cost", "'cost' is missing"),
    ],
)
def test_a_documented_price_that_is_none_names_its_file(
    project: Path, write: Callable[..., Path], wrong: str, why: str
) -> None:
    name = wrong.partition(" ")[0]
    text = "\n".join(
        line for line in DATED.splitlines()[:5] if not line.startswith(f"{name} ")
    )
    line = wrong if "=" in wrong else ""
    write("project/sources/local/acme/a.toml", f"{text}\n{line}\n")
    with pytest.raises(DocumentError, match=r"acme/a\.toml: .* price\[0\]: ") as caught:
        pull_body(project, body(ONE))
    assert why in str(caught.value)
    assert not list((project / HISTORY).glob("*"))


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("price = 3", "price[0]: it is written [[price]]"),
        ('[price]\nsince = "2026-01-01"', "price[0]: it is written [[price]]"),
        ('price = ["x"]', "price[0]: expected a table, got 'x'"),
        (f"{DATED}\n[[price]]\n", "price[2]: 'since' is missing"),
    ],
)
def test_what_is_not_a_list_of_dated_prices_says_which_is_wrong(
    project: Path, write: Callable[..., Path], text: str, why: str
) -> None:
    write("project/sources/local/acme/a.toml", text)
    with pytest.raises(DocumentError, match=r"acme/a\.toml: ") as caught:
        pull_body(project, body(ONE))
    assert why in str(caught.value)


def test_a_successor_that_a_file_names_is_told(
    tmp_path: Path, catalog: Callable[..., llm_db.Snapshot], write: Callable[..., Path]
) -> None:
    sources = '[[sources]]\ntype = "packaged"\n[[sources]]\ntype = "local"\n'
    project = new_project(
        tmp_path / "project", f'{sources}dir = "sources/local"\namend = true\n'
    )
    write(
        "project/sources/local/acme/b.toml",
        '[lifecycle]\nsuccessor = "acme:c"\n' + DATED,
    )
    snapshot = catalog(pulled(project, ONE, TWO))
    (b,) = snapshot.gone()
    assert (b.id, b.successor) == ("b", "acme:c")
    with pytest.raises(ModelNotFoundError, match="replaced by `acme:c`"):
        snapshot.model("acme:b")
    # It says nothing of today, so nothing of it is missed.
    assert generate(project).warnings == ()


def test_a_provider_that_is_gone_is_said_to_be_gone_however_it_is_named(
    tmp_path: Path, catalog: Callable[..., llm_db.Snapshot], write: Callable[..., Path]
) -> None:
    sources = '[[sources]]\ntype = "packaged"\n[[sources]]\ntype = "local"\n'
    project = new_project(
        tmp_path / "project", f'{sources}dir = "sources/local"\namend = true\n'
    )
    write("project/sources/local/old-shop/old-shop.toml", 'aliases = ["The.Shop"]\n')
    both = {**ONE, "old-shop": provider("old-shop", priced("x/s", 1, 1))}
    snapshot = catalog(pulled(project, both, ONE))
    (gone,) = snapshot.gone()
    asks: list[Callable[[str], object]] = [
        lambda name: snapshot.model(f"{name}:x/s"),
        lambda name: snapshot.identify(f"{name}:x/s"),
        lambda name: snapshot.identify(f"{name}/x/s"),
        lambda name: snapshot.identify(f"x/s@{name}"),
        lambda name: snapshot.identify((name, "x/s")),
        lambda name: snapshot.identify("x/s", scope=name),
        lambda name: snapshot.resolve("x/s", scope=name),
    ]
    used = {"prompt_tokens": 10**6, "completion_tokens": 0, "total_tokens": 10**6}
    for name in ("old-shop", "old_shop", "the-shop", "THE_SHOP"):
        for ask in asks:
            with pytest.raises(UnknownProviderError, match="any more") as caught:
                ask(name)
            assert caught.value.gone == gone
        with pytest.raises(UnknownProviderError) as bare:
            snapshot.parse_provider(name)
        assert str(bare.value) == (
            f"there is no provider '{name}' any more; gone('old_shop') lists the models"
            " that it had"
        )
        assert snapshot.gone(name) == (gone,)
        assert snapshot.cost(f"{name}:x/s", used, at=DAYS[0]).total == 1
    with pytest.raises(UnknownProviderError) as unknown:
        snapshot.parse_provider("nobody")
    assert "any more" not in str(unknown.value)


def test_an_edition_is_never_from_the_future(project: Path) -> None:
    with FaultServer() as server:
        server.play(ok(body(ONE), Last_Modified="Tue, 01 Jan 2999 00:00:00 GMT"))
        pull(project, url=server.url, generate=False, trust_env=False)
    (recorded,) = lines(project, "editions")
    assert recorded["date"] < "2999"


def test_a_name_keeps_the_prices_of_what_it_was_called_for() -> None:
    """The provider was renamed; the old name's own months come first."""
    periods = llm_db.prices("firmware:kimi-k2.5")
    spans = [(price.since, price.until) for price in periods]
    assert spans == sorted(spans, key=lambda span: span[0])
    assert spans[0][0] < "2026-05-07"
    assert periods[-1].until is None
    for gone in llm_db.gone():
        if gone.provider == "firmware":
            held = [p for p in llm_db.prices(gone.spec) if p.holds(gone.last_seen)]
            assert len(held) == 1


@pytest.mark.parametrize(
    ("spec", "day", "total"),
    [
        ("firmware:kimi-k2.5", "2026-02-05", "0.1"),
        ("requesty:openai/gpt-5.4-pro", "2026-08-04", "30"),
        ("huggingface:deepseek-ai/Deepseek-V3-0324", "2026-01-04", "1.25"),
        ("nano_gpt:zai-org/glm-4.5-air", "2026-03-03", "1"),
    ],
)
def test_a_day_is_priced_by_what_had_that_name_then(
    spec: str, day: str, total: str
) -> None:
    usage = {
        "prompt_tokens": 1_000_000,
        "completion_tokens": 0,
        "total_tokens": 1_000_000,
    }
    bill = llm_db.cost(spec, usage, at=day)
    assert bill.total == Decimal(total)
    assert bill.assumed == ()
    assert bill.model == spec


def test_models_of_a_renamed_provider_are_found_under_its_old_name(
    project: Path, catalog: Callable[..., llm_db.Snapshot], write: Callable[..., Path]
) -> None:
    write("project/sources/local/acme/acme.toml", 'aliases = ["solo"]\n')
    both = {**ONE, "solo": provider("solo", priced("s", 1, 1))}
    snapshot = catalog(pulled(project, both, ONE))
    (s,) = snapshot.gone()
    assert s.spec == "solo:s"
    assert snapshot.gone("acme") == snapshot.gone("solo") == (s,)
    with pytest.raises(ModelNotFoundError) as caught:
        snapshot.model("solo:s")
    assert caught.value.gone == s
    assert shown(snapshot.prices("solo:s")) == [(DAYS[0], DAYS[1], (1, 1))]
