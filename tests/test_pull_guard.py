"""What a pull refuses: bounds that grow with age, and what no longer validates."""

from __future__ import annotations

import lzma
from pathlib import Path
from typing import Any

import pytest

from faultserver import FaultServer, ok
from llm_db.errors import PullError
from llm_db_generator import pull
from pullproject import body, catalog, edition, model, new_project, provider, pull_body

pytestmark = [pytest.mark.slow, pytest.mark.end_to_end]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return new_project(tmp_path / "project")


def of(count: int, first: int = 0) -> bytes:
    """One provider with models m-``first`` …, so that a tenth or a half can go."""
    models = (model(f"m-{number}") for number in range(first, first + count))
    return body({"v": provider("v", *models)})


@pytest.mark.parametrize(
    ("date", "gone", "taken"),
    [
        ("2026-05-08", 20, True),
        ("2026-05-08", 21, False),
        ("2026-05-15", 22, True),
        ("2026-05-15", 23, False),
        ("2026-07-31", 40, True),
        ("2026-07-31", 41, False),
        ("2026-04-01", 20, True),  # older than what is there: no age at all
        ("2026-04-01", 21, False),
    ],
)
def test_the_share_of_ids_that_may_go_grows_with_the_age(
    project: Path, date: str, gone: int, taken: bool
) -> None:
    pull_body(project, of(100), edition="2026-05-01")
    if taken:
        pull_body(project, of(100, gone), edition=date)
        assert edition(project)["edition"] == date
        return
    with pytest.raises(PullError, match=rf"{gone} of their ids gone") as caught:
        pull_body(project, of(100, gone), edition=date)
    assert caught.value.reason == "loss"
    assert "is from 2026-05-01" in str(caught.value)
    assert edition(project)["edition"] == "2026-05-01"


@pytest.mark.parametrize(
    ("before", "gone", "taken"),
    [(20, 2, True), (20, 3, False), (60, 3, True), (60, 4, False)],
)
def test_two_providers_may_go_or_a_twentieth(
    project: Path, before: int, gone: int, taken: bool
) -> None:
    found = {f"p{n:02}": provider(f"p{n:02}", model("m")) for n in range(before)}
    found["big"] = provider("big", *(model(f"m-{n}") for n in range(200)))
    pull_body(project, body(found), edition="2026-05-01")
    left = body({n: p for n, p in found.items() if n == "big" or n >= f"p{gone:02}"})
    if taken:
        pull_body(project, left, edition="2026-05-08")
        return
    with pytest.raises(PullError, match=f"{gone} of {before + 1} providers gone"):
        pull_body(project, left, edition="2026-05-08")


def test_the_message_says_how_old_the_replaced_edition_is(project: Path) -> None:
    pull_body(project, of(100), edition="2026-05-01")
    with pytest.raises(PullError, match="is from 2026-05-01, 13 weeks older"):
        pull_body(project, of(100, 60), edition="2026-07-31")


def broken(count: int) -> dict[str, Any]:
    """The catalog of `of`, in which so many models have another id than their key."""
    models = {f"m-{n}": model(f"m-{n}") for n in range(100)}
    for number in range(count):
        models[f"m-{number}"] = model("other")
    return {"v": {**provider("v"), "models": models}}


@pytest.mark.parametrize(("count", "taken"), [(10, True), (11, False)])
def test_known_models_that_no_longer_validate_count_apart(
    project: Path, count: int, taken: bool
) -> None:
    pull_body(project, of(100), edition="2026-05-01")
    if taken:
        pull_body(project, body(broken(count)), edition="2026-09-30")
        return
    with pytest.raises(
        PullError, match=rf"{count} known models .* cannot be read"
    ) as caught:
        pull_body(project, body(broken(count)), edition="2026-09-30")
    assert "v:m-0" in str(caught.value)
    pull_body(project, body(broken(count)), edition="2026-09-30", accept_loss=True)
    assert edition(project)["accepted_loss"]["models_invalid"] == count


def priced(count: int, **strange: Any) -> bytes:
    """A hundred models with a price and a limit, so many of them in another form."""
    usual = {"cost": {"input": 1.5, "output": 6}, "limit": {"context": 128000}}
    models = (
        model(f"m-{n}", **(usual | strange if n < count else usual)) for n in range(100)
    )
    return body({"v": provider("v", *models)})


@pytest.mark.parametrize(
    "strange",
    [
        {"cost": {"input": "1.5", "output": "6"}},
        {"cost": {"input": 1.5, "output": {"usd": 6}}},
        {"cost": [1.5, 6]},
        {"limit": {"context": "128k"}},
        {"limit": "128000"},
    ],
)
@pytest.mark.parametrize(("count", "taken"), [(10, True), (11, False)])
def test_known_facts_in_a_form_that_cannot_be_read_are_a_loss(
    project: Path, strange: dict[str, Any], count: int, taken: bool
) -> None:
    pull_body(project, priced(0), edition="2026-05-01")
    if taken:
        pull_body(project, priced(count, **strange), edition="2026-05-08")
        return
    with pytest.raises(
        PullError, match=rf"{count} known models .* cannot be read"
    ) as caught:
        pull_body(project, priced(count, **strange), edition="2026-05-08")
    assert caught.value.reason == "loss"
    assert edition(project)["edition"] == "2026-05-01"
    pull_body(project, priced(count, **strange), edition="2026-05-08", accept_loss=True)
    assert edition(project)["accepted_loss"]["models_invalid"] == count


def test_facts_that_are_absent_are_not_known_any_more_and_no_loss(
    project: Path,
) -> None:
    pull_body(project, priced(0), edition="2026-05-01")
    pull_body(project, priced(100, cost=None, limit=None), edition="2026-05-08")
    assert edition(project)["edition"] == "2026-05-08"


def test_a_known_provider_that_no_longer_validates_is_refused(project: Path) -> None:
    document = catalog(providers=60)
    pull_body(project, body(document), edition="2026-05-01")
    document["v-0"] = {**document["v-0"], "id": "other"}
    with pytest.raises(
        PullError, match=r"1 known provider and 0 known models .*\(v_0\)"
    ):
        pull_body(project, body(document), edition="2026-09-30")


def test_invalid_models_that_were_never_there_are_nobodys_loss(project: Path) -> None:
    pull_body(project, of(100), edition="2026-05-01")
    models = {f"m-{n}": model(f"m-{n}") for n in range(100)}
    models |= {f"new-{n}": model("other") for n in range(50)}
    document = {"v": {**provider("v"), "models": models}}
    assert len(pull_body(project, body(document), edition="2026-05-08").dropped) == 50


def test_a_packed_file_is_taken_as_the_file_in_it(project: Path) -> None:
    packed = project.parent / "api.json.xz"
    packed.write_bytes(lzma.compress(of(3)))
    assert pull(project, from_file=packed, edition="2026-05-01").models == 3
    packed.write_bytes(packed.read_bytes()[:-20])
    with pytest.raises(PullError, match=r"api\.json\.xz cannot be read"):
        pull(project, from_file=packed, edition="2026-05-02")
    assert edition(project)["edition"] == "2026-05-01"


def test_the_bytes_that_are_there_make_no_new_edition(project: Path) -> None:
    with FaultServer() as server:
        options = {"url": server.url, "timeout": 20.0, "trust_env": False}
        first, second = "Fri, 01 May 2026 00:00:00 GMT", "Mon, 01 Jun 2026 00:00:00 GMT"
        server.play(
            ok(of(3), **{"ETag": '"a"', "Last-Modified": first}),
            ok(of(3), **{"ETag": '"b"', "Last-Modified": second}),
        )
        assert pull(project, **options).status == "updated"
        before = edition(project)
        assert before["edition"] == "2026-05-01"
        report = pull(project, **options)
    assert report.status == "not_modified"
    assert edition(project) == before
    assert report.changes == ((), (), ())
