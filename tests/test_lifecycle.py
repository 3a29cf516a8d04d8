"""Lifecycle: status by date, what retires soon, views without what is going."""

from __future__ import annotations

import json
import os
import pickle
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

import llm_db
from catalogs import build, provider, specs, write_project
from clikit import Done, in_terminal
from clikit import llm_db as command
from llm_db import ConfigError, Model, ModelNotFoundError

DAY = "2026-11-30"
SOURCE = "https://example.com/deprecations"


def ends(id: str, day: str | None, **fields: Any) -> dict[str, Any]:
    life = {"retires_on": day, "source": SOURCE}
    return {"id": id, "lifecycle": life, **fields}


CATALOG = provider(
    "p",
    ends("gone", "2026-10-01"),
    ends("soon", "2026-12-15", release_date="2026-01-01"),
    ends("later", "2027-06-01"),
    {"id": "warned", "lifecycle": {"deprecated_on": "2026-11-30"}},
    {"id": "old", "status": "deprecated", "deprecated": True},
    {"id": "beta", "status": "beta", "aliases": ["b"]},
    {"id": "plain"},
) | provider("o", ends("also-soon", "2026-12-15"))


def models() -> llm_db.Snapshot:
    return build(CATALOG)


@pytest.mark.parametrize(
    ("id", "day", "status"),
    [
        ("gone", "2026-09-30", "active"),
        ("gone", "2026-10-01", "retired"),
        ("warned", "2026-11-29", "active"),
        ("warned", "2026-11-30", "deprecated"),
        ("old", "2020-01-01", "deprecated"),
        ("beta", DAY, "beta"),
        ("plain", DAY, "active"),
    ],
)
def test_the_status_of_a_day(id: str, day: str, status: str) -> None:
    model = models().model("p", id)
    assert model.status_on(day) == status
    assert model.status_on(date.fromisoformat(day)) == status
    moment = datetime.fromisoformat(day).replace(hour=23, tzinfo=UTC)
    assert model.status_on(moment) == status


def test_what_is_not_a_date_has_no_status() -> None:
    with pytest.raises(ValueError, match="soon"):
        models().model("p", "plain").status_on("soon")


def test_a_day_that_is_missing_in_a_data_frame_is_not_one() -> None:
    """pandas' NaT is a datetime and compares, as text, as later than all days."""
    missing = pytest.importorskip("pandas", reason="needs pandas").NaT
    usage = {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2}
    model = models().model("p", "later")
    asks: list[Callable[[], object]] = [
        lambda: model.status_on(missing),
        lambda: models().retiring(day=missing),
        lambda: models().with_filters(deny_status=["retired"], day=missing),
        lambda: models().cost(model, usage, at=missing),
    ]
    for ask in asks:
        with pytest.raises(ValueError, match="not a date: NaT; write it as 2026-03-03"):
            ask()


# -- retiring --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("within", "day", "expected"),
    [
        (0, DAY, ["p:gone"]),
        (14, DAY, ["p:gone"]),
        (15, DAY, ["p:gone", "o:also-soon", "p:soon"]),
        (365, DAY, ["p:gone", "o:also-soon", "p:soon", "p:later"]),
        (90, "2026-01-01", []),
    ],
)
def test_what_retires_within_some_days_the_earliest_first(
    within: int, day: str, expected: list[str]
) -> None:
    found = models().retiring(within, day=day)
    assert [model.spec for model in found] == expected
    assert models().retiring(within, day=date.fromisoformat(day)) == found


def test_the_module_asks_the_catalog_in_use() -> None:
    from catalogs import Given

    llm_db.load(sources=[Given(CATALOG)])
    assert [m.id for m in llm_db.retiring(within=0, day=DAY)] == ["gone"]


def test_all_that_retire_do_so_within_a_million_years() -> None:
    found = models().retiring(365_000_000, day=DAY)
    assert found == models().retiring(36500, day=DAY)
    assert found


@pytest.mark.parametrize("day", [5, 2026.5, ["2026-01-01"]])
def test_a_day_is_a_date_or_a_string(day: Any) -> None:
    with pytest.raises(TypeError, match="a day is a date or a string, YYYY-MM-DD, not"):
        models().retiring(day=day)
    with pytest.raises(TypeError, match="a day is a date or a string, YYYY-MM-DD, not"):
        Model(id="m", provider="p").status_on(day)


class Days:
    """A whole number of another library."""

    def __index__(self) -> int:
        return 15


def test_a_number_of_days_may_be_of_another_library() -> None:
    days: Any = Days()
    assert models().retiring(days, day=DAY) == models().retiring(15, day=DAY)


@pytest.mark.parametrize("within", [-1, True, "90", 1.5, None])
def test_within_is_a_number_of_days(within: Any) -> None:
    with pytest.raises((TypeError, ValueError), match="number of days"):
        models().retiring(within, day=DAY)


# -- deny_status -----------------------------------------------------------------------


def test_a_view_leaves_out_models_by_their_status_that_day() -> None:
    everything = models()
    view = everything.with_filters(deny_status=["deprecated", "retired"], day=DAY)
    assert specs(view) == ["o:also-soon", "p:beta", "p:later", "p:plain", "p:soon"]
    assert not view.allowed("p:gone")
    assert view.allowed("p:soon")
    assert view.allowed("p:nobody")  # what does not exist is judged by patterns alone
    with pytest.raises(ModelNotFoundError):
        view.model("p:old")
    assert [key.id for key in view.candidates(scope="p")] == [
        "soon",
        "beta",
        "later",
        "plain",
    ]
    assert len(everything.models()) == 8
    later = view.with_filters(day="2026-12-15")
    assert specs(later) == ["p:beta", "p:later", "p:plain"]


def test_a_view_by_status_keeps_its_patterns_and_gives_them_up_apart() -> None:
    view = models().with_filters(
        deny={"p": ["l*"]}, deny_status=["retired", "beta"], day=DAY
    )
    kept = ["o:also-soon", "p:old", "p:plain", "p:soon", "p:warned"]
    assert specs(view) == kept
    assert not view.allowed("p:b")  # by its alias
    assert specs(view.with_filters(deny={})) == sorted([*kept, "p:later"])
    back = view.with_filters(deny_status=[])
    assert specs(back) == sorted([*kept, "p:beta", "p:gone"])
    assert specs(pickle.loads(pickle.dumps(view))) == kept


def test_the_day_is_that_of_the_view() -> None:
    then = models().with_filters(deny_status=["retired"], day="2026-01-01")
    assert "p:gone" in specs(then)
    # Without a day it is today, which lies between these two.
    both = build(
        provider("p", ends("past", "2000-01-01"), ends("future", "2999-01-01"))
    )
    assert specs(both.with_filters(deny_status=["retired"])) == ["p:future"]


def test_a_load_and_a_configuration_deny_by_status(
    write: Callable[[str, str], Path],
) -> None:
    from catalogs import Given

    always = provider("p", ends("gone", "2000-01-01"), {"id": "m"})
    loaded = llm_db.load(sources=[Given(always)], deny_status=["retired"])
    assert specs(loaded) == ["p:m"]
    assert specs(llm_db.reload()) == ["p:m"]
    path = write("llm.toml", 'deny_status = ["retired"]')
    assert specs(llm_db.build(sources=[Given(always)], config=path)) == ["p:m"]
    everything = llm_db.build(sources=[Given(always)], config=path, deny_status=[])
    assert specs(everything) == ["p:gone", "p:m"]


def test_a_status_that_nobody_uses_is_warned_of() -> None:
    view = models().with_filters(deny_status=["depricated"], day=DAY)
    assert view.report.warnings == (
        "deny_status names the unknown status 'depricated'; did you mean `deprecated`?",
    )


@pytest.mark.parametrize("wrong", ["retired", 7, [1], [None]])
def test_a_wrong_type_is_an_error(wrong: Any) -> None:
    with pytest.raises(ConfigError, match="deny_status takes"):
        models().with_filters(deny_status=wrong)
    with pytest.raises(ConfigError, match="deny_status takes"):
        llm_db.load(deny_status=wrong)


def test_a_build_never_bakes_a_status(package: Callable[..., str]) -> None:
    with pytest.raises(
        ConfigError, match="'deny_status' has an effect only at run time"
    ):
        package("denying", config='deny_status = ["retired"]\n')


# -- the command -----------------------------------------------------------------------


@pytest.fixture(scope="module")
def catalog(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project whose package is ``life_catalog``."""
    from llm_db_generator import generate

    folder = tmp_path_factory.mktemp("life")
    write_project(folder, "life_catalog", CATALOG)
    generate(folder)
    return folder


def in_catalog(catalog: Path) -> dict[str, str]:
    paths = [str(catalog / "generated"), *filter(None, [os.environ.get("PYTHONPATH")])]
    return {"LLM_DB_CATALOG": "life_catalog", "PYTHONPATH": os.pathsep.join(paths)}


def retiring(catalog: Path, *arguments: str | Path) -> Done:
    return command("retiring", "--day", DAY, *arguments, **in_catalog(catalog))


def build_of(life: dict[str, str]) -> llm_db.Snapshot:
    """The model ``p:m``, written by hand."""
    data = {"p": {"models": [{"id": "m", "lifecycle": life}]}}
    return llm_db.build(sources=[], runtime_overrides=data)


@pytest.mark.parametrize("text", ["soon", "", "2026", "1 May 2026", "2026-11-31st"])
def test_what_is_not_a_date_counts_as_none_and_is_told(text: str) -> None:
    life = {"retires_on": text, "deprecated_on": text}
    snapshot = build_of(life)
    assert snapshot.model("p:m").status_on("9999-12-31") == "active"
    assert snapshot.retiring(9, day="9999-12-01") == ()
    assert snapshot.candidates(scope="p", retires_after="1999") == ()
    first, second = snapshot.report.warnings
    assert first == (
        "runtime: p:m: lifecycle.deprecated_on has no effect:"
        f" '{text}' is not a date; write it as 2026-03-03"
    )
    assert "lifecycle.retires_on" in second


@pytest.mark.parametrize("text", ["2027-13-01", "2027-02-29", "2027-00", "0000-01-01"])
def test_a_day_that_the_calendar_does_not_have_is_told(text: str) -> None:
    (warning,) = build_of({"retires_on": text}).report.warnings
    assert warning == (
        f"runtime: p:m: lifecycle.retires_on: '{text}' is not a date;"
        " write it as 2026-03-03"
    )


def test_a_release_that_is_not_a_date_is_told() -> None:
    def warnings_of(day: str) -> tuple[str, ...]:
        data = {"p": {"models": [{"id": "m", "release_date": day}]}}
        return llm_db.build(sources=[], runtime_overrides=data).report.warnings

    for day in ("2026-03", "2026-03-03", "2026/3/3"):
        assert warnings_of(day) == ()
    assert warnings_of("soon") == (
        "runtime: p:m: release_date has no effect on orders: 'soon' is not a date;"
        " write it as 2026-03-03",
    )
    assert "release_date: '2026-25-11'" in warnings_of("2026-25-11")[0]


def test_a_date_may_have_slashes() -> None:
    life = {"retires_on": "2026/5/1"}
    snapshot = build_of(life)
    assert snapshot.model("p:m").status_on("2026-04-30") == "active"
    assert snapshot.model("p:m").status_on("2026-05-01") == "retired"
    assert snapshot.report.warnings == ()
    assert life == {"retires_on": "2026/5/1"}


def test_the_command_lists_what_retires(catalog: Path) -> None:
    done = retiring(catalog, "--within", "30")
    assert done.code == 0
    assert done.rows() == [
        ["2026-10-01", "p:gone", "?", SOURCE],
        ["2026-12-15", "o:also-soon", "?", SOURCE],
        ["2026-12-15", "p:soon", "?", SOURCE],
    ]
    plain = json.loads(retiring(catalog, "--json", "--provider", "o").out)
    assert plain == [
        {
            "model": "o:also-soon",
            "status": "active",
            "retires_on": "2026-12-15",
            "source": SOURCE,
        }
    ]
    nothing = retiring(catalog, "--within", "1", "--provider", "o")
    assert (nothing.code, nothing.out) == (0, "")
    assert "nothing retires within 1 day" in nothing.err


def test_a_check_of_a_catalog_without_any_date_does_not_pass(
    tmp_path: Path,
) -> None:
    from llm_db_generator import generate

    write_project(tmp_path, "dateless_catalog", provider("p", {"id": "a"}))
    generate(tmp_path)
    (tmp_path / "models.txt").write_text("p:a\n")
    options = {**in_catalog(tmp_path), "LLM_DB_CATALOG": "dateless_catalog"}
    checked = command("retiring", "--only", tmp_path / "models.txt", **options)
    assert (checked.code, checked.out) == (1, "")
    assert "has a retirement date, so there is nothing to check" in checked.err
    listed = command("retiring", **options)
    assert listed.code == 0
    assert "no model of this catalog has a retirement date" in listed.err


def test_an_id_that_reads_as_a_provider_and_its_model_gets_a_remark(
    tmp_path: Path,
) -> None:
    from llm_db_generator import generate

    dated = {"lifecycle": {"retires_on": "2026-12-01"}}
    data = provider("azure", {"id": "gpt-4o", **dated})
    data |= provider("gate", {"id": "azure/gpt-4o"}, {"id": "lab/m", **dated})
    write_project(tmp_path, "gateway_catalog", data)
    generate(tmp_path)
    options = {**in_catalog(tmp_path), "LLM_DB_CATALOG": "gateway_catalog"}
    remark = (
        "azure/gpt-4o is an id of gate; for the model of azure write azure:gpt-4o\n"
    )
    done = command("resolve", "azure/gpt-4o", **options)
    assert (done.out, done.err) == ("gate:azure/gpt-4o\n", remark)
    assert command("show", "azure/gpt-4o", **options).err == remark
    for plain in ("azure:gpt-4o", "gate:azure/gpt-4o", "lab/m"):
        assert command("resolve", plain, **options).err == ""
    (tmp_path / "models.txt").write_text("azure/gpt-4o\n")
    checked = command("retiring", "--only", tmp_path / "models.txt", **options)
    assert checked.code == 0
    assert remark in checked.err


@pytest.mark.parametrize(
    ("text", "code", "found"),
    [
        ("p:soon  # the assistant\n\n# a comment\np:plain\n", 1, ["p:soon"]),
        ("p:gone\n", 1, ["p:gone"]),
        ("\ufeffp:gone\n", 1, ["p:gone"]),
        ("b\np:plain", 0, []),
        ("p:later\n", 0, []),
    ],
)
def test_a_check_for_ci(
    catalog: Path, tmp_path: Path, text: str, code: int, found: list[str]
) -> None:
    file = tmp_path / "models.txt"
    file.write_text(text, "utf-8")
    done = retiring(catalog, "--only", file, "--within", "30")
    assert (done.code, [row[1] for row in done.rows()]) == (code, found)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("p:nobody\n", "nobody"),
        ("p:plain#1\n", "plain#1"),  # of an id: a comment follows a blank
        ("# nothing\n", "names no model"),
        ("", "names no model"),
    ],
)
def test_a_check_that_looks_at_nothing_is_an_error(
    catalog: Path, tmp_path: Path, text: str, said: str
) -> None:
    file = tmp_path / "models.txt"
    file.write_text(text)
    done = retiring(catalog, "--only", file)
    assert (done.code, done.out) == (1, "")
    assert said in done.err


def test_a_day_that_is_none_is_named(catalog: Path) -> None:
    for wrong in ("tomorrow", "2026-02-30", "2026-5-1", "20260501"):
        done = retiring(catalog, "--day", wrong)
        assert (done.code, done.out) == (2, "")
        assert f"'{wrong}' is not a day: 2026-05-31" in done.err


def test_lists_mark_what_is_going(catalog: Path) -> None:
    table = in_terminal("models", "--provider", "p", **in_catalog(catalog)).out
    assert "p:old (deprecated)" in table
    assert "p:plain " in table
    lines = command("models", "--provider", "p", **in_catalog(catalog)).rows()
    assert "p:old" in [row[0] for row in lines]  # a spec stays a spec in a pipe
    columns = ["--columns", "id,retires,successor", "--csv"]
    csv = command("models", "later", *columns, **in_catalog(catalog)).lines
    assert csv == [
        "id,lifecycle.retires_on,lifecycle.successor",
        "later,2027-06-01,",
    ]


def test_show_tells_the_lifecycle_and_what_nobody_stated(catalog: Path) -> None:
    drawn = in_terminal("show", "p:soon", **in_catalog(catalog)).out
    assert "retires on  2026-12-15" in drawn
    assert SOURCE in drawn
    assert "not stated  chat, embeddings, reasoning, tools" in drawn
    assert "\nno " not in drawn
    lines = dict(command("show", "p:soon", **in_catalog(catalog)).rows())
    assert lines["lifecycle.retires_on"] == "2026-12-15"
    assert lines["capabilities.tools.enabled"] == "not stated"
