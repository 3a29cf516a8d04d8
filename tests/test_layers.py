"""Layers on a packaged catalog: its policy holds, and names keep what they mean."""

from __future__ import annotations

import json
import os
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import llm_db
from catalogs import Given, build, provider, specs
from llm_db.errors import ModelNotFoundError
from llm_db.pipeline import merge
from llm_db.schema import Cost, Model, Provider
from llm_db.sources import Config, Local, Packaged, Remote, Source

Package = Callable[..., str]

DATA = provider(
    "acme",
    {"id": "a-1", "aliases": ["one"]},
    {"id": "a-2", "aliases": ["two"]},
    {"id": "b-1", "aliases": ["b-2"]},
    {"id": "b-2"},
)
POLICY = """
prefer = ["acme"]
deny = { acme = ["a-2", "b-2"] }
"""

both = pytest.mark.parametrize("embed", [True, False])


@pytest.fixture
def denying(package: Package, embed: bool) -> str:
    text = f"embed = {str(embed).lower()}\n{POLICY}"
    return package(f"denying_{embed}".lower(), DATA, config=text)


# -- a baked policy --------------------------------------------------------------------


@both
def test_a_baked_policy_counts_wherever_the_packaged_catalog_stands(
    denying: str,
) -> None:
    mine = Config({"acme": {"models": [{"id": "a-1", "name": "Mine"}]}})
    alone = llm_db.build(sources=[Packaged(catalog=denying)])
    above = llm_db.build(sources=[mine, Packaged(catalog=denying)])
    assert above.filters == alone.filters
    assert above.prefer == ("acme",)
    assert above.edition == alone.edition
    assert specs(above) == ["acme:a-1", "acme:b-1"]
    assert not above.allowed("acme:two")
    with pytest.raises(ModelNotFoundError):
        above.model("acme:b-2")


@both
def test_what_any_packaged_catalog_denies_is_denied(
    denying: str, package: Package
) -> None:
    data = provider("acme", {"id": "a-1"}, {"id": "a-2"}, {"id": "c"})
    other = package("allowing", data, config='deny = { acme = ["c"] }\n')
    for order in ([denying, other], [other, denying]):
        found = llm_db.build(sources=[Packaged(catalog=name) for name in order])
        assert specs(found) == ["acme:a-1", "acme:b-1"]
        assert not found.allowed("acme:c")
        assert not found.allowed("acme:two")


def test_a_packaged_catalog_that_allows_all_lifts_no_other_ones_allow(
    package: Package,
) -> None:
    narrow = package("allowing_one", DATA, config='allow = { acme = ["a-1"] }\n')
    wide = package("allowing_all", DATA)
    for order in ([narrow, wide], [wide, narrow]):
        found = llm_db.build(sources=[Packaged(catalog=name) for name in order])
        assert specs(found) == ["acme:a-1"]
        assert not found.allowed("acme:a-2")


@both
@pytest.mark.parametrize(
    "override",
    [
        {"id": "a-2", "name": "Back"},
        {"id": "two", "name": "Back"},
        {"id": "a-1", "aliases": ["two"]},
        {"id": "a-0", "aliases": ["two", "b-2"]},
        {"id": "b-2", "name": "Back"},
        {"id": "new", "aliases": ["a-2"]},
        {"id": "new", "aliases": ["b-2", "two"]},
        {"id": "a-1", "aliases": ["a-2", "b-2"]},
    ],
)
def test_deny_wins_by_every_name_whatever_layers_come_on_top(
    denying: str, override: dict[str, Any]
) -> None:
    over = Config({"acme": {"models": [override]}})
    packaged: list[Source] = [Packaged(catalog=denying), over]
    for sources in (packaged, [Given({}), *packaged]):
        found = llm_db.build(sources=sources)
        for snapshot in (found, pickle.loads(pickle.dumps(found))):
            assert snapshot.model("acme:a-1").id == "a-1"  # takes no harm by its alias
            for name in ("two", "a-2", "b-2"):
                assert not snapshot.allowed(f"acme:{name}"), name
                with pytest.raises(ModelNotFoundError):
                    snapshot.model(f"acme:{name}")


@both
def test_where_the_policy_is_lifted_the_names_mean_what_they_did(denying: str) -> None:
    over = Config(
        {"acme": {"models": [{"id": "a-2"}, {"id": "a-0", "aliases": ["two"]}]}}
    )
    found = llm_db.build(sources=[Packaged(catalog=denying), over], deny={})
    assert found.model("acme:two").id == "a-2"
    assert found.allowed("acme:two")


@both
def test_deny_by_a_pattern_wins_over_an_alias_of_a_later_layer(
    package: Package, embed: bool
) -> None:
    config = (
        f'embed = {str(embed).lower()}\ndeny = {{ acme = ["old*"], zeta = "all" }}\n'
    )
    data = provider("acme", {"id": "old-1"}, {"id": "keep"})
    name = package(f"denying_old_{embed}".lower(), data, config=config)
    over = Config(
        {
            "acme": {"models": [{"id": "new", "aliases": ["old-1", "house"]}]},
            "zeta": {"models": [{"id": "m"}]},  # the build knew no such provider
        }
    )
    packaged: list[Source] = [Packaged(catalog=name), over]
    for sources in (packaged, [Given({}), *packaged]):
        found = llm_db.build(sources=sources)
        assert specs(found) == ["acme:keep", "acme:new"]
        assert found.model("acme:house").id == "new"
        for spec in ("acme:old-1", "zeta:m"):
            assert not found.allowed(spec)
            with pytest.raises(ModelNotFoundError):
                found.model(spec)
        assert not any("zeta" in warning for warning in found.report.warnings)


@both
def test_an_override_amends_no_model_by_an_alias_that_two_claim(
    package: Package, embed: bool
) -> None:
    data = provider(
        "acme", {"id": "a", "aliases": ["x"]}, {"id": "b", "aliases": ["x"]}
    )
    config = f"embed = {str(embed).lower()}\n"
    name = package(f"contested_{embed}".lower(), data, config=config)
    over = Config({"acme": {"models": [{"id": "x", "cost": {"input": 9}}]}})
    full = llm_db.build(sources=[Given(data), over])
    for sources in (
        [Packaged(catalog=name), over],
        [Given({}), Packaged(catalog=name), over],
    ):
        found = llm_db.build(sources=sources)
        assert found.models() == full.models()
    assert full.model("acme:x").id == "x"
    assert full.model("acme:a").cost is None


@both
def test_an_override_of_a_denied_model_amends_no_other_that_has_its_name_as_an_alias(
    package: Package, embed: bool
) -> None:
    data = provider("acme", {"id": "keep", "aliases": ["old2"]}, {"id": "old2"})
    deny = 'deny = { acme = ["old2"] }\n'
    config = f"embed = {str(embed).lower()}\n{deny}"
    name = package(f"denied_alias_{embed}".lower(), data, config=config)
    over = Config({"acme": {"models": [{"id": "old2", "cost": {"input": 77}}]}})
    live = llm_db.build(sources=[Given(data), over], deny={"acme": ["old2"]})
    for sources in (
        [Packaged(catalog=name), over],
        [Given({}), Packaged(catalog=name), over],
    ):
        found = llm_db.build(sources=sources)
        assert found.models() == live.models()
        assert found.report.warnings == live.report.warnings
    assert live.model("acme:keep").cost is None


@both
def test_a_deprecated_false_that_was_said_stays(package: Package, embed: bool) -> None:
    said = {"id": "m", "status": "deprecated", "deprecated": False}
    data = provider("acme", said, {"id": "n", "status": "deprecated"}, {"id": "o"})
    name = package(
        f"said_{embed}".lower(), data, config=f"embed = {str(embed).lower()}\n"
    )
    packaged = Packaged(catalog=name)
    for id in ("m", "o"):
        over = Config({"acme": {"models": [{"id": id, "cost": {"input": 1}}]}})
        for sources in ([packaged, over], [Given({}), packaged, over]):
            found = llm_db.build(sources=sources)
            assert not found.model("acme:m").deprecated
            assert found.model("acme:n").deprecated


# -- a name that the policy denies -----------------------------------------------------


@both
def test_a_name_that_the_policy_denies_never_answers_with_another_model(
    denying: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LLM_DB_CATALOG", denying)
    live = build(DATA, deny={"acme": ["a-2", "b-2"]})
    wide = build(DATA).with_filters(deny={"acme": ["a-2", "b-2"]})
    for found in (live, wide, llm_db.snapshot(), pickle.loads(pickle.dumps(live))):
        for name in ("a-1", "one", "a-2", "two", "b-1", "b-2"):
            spec = f"acme:{name}"
            if found.allowed(spec):
                assert found.model(spec).id in ("a-1", "b-1")
            else:
                assert found.capabilities(spec) is None
                with pytest.raises(ModelNotFoundError):
                    found.model(spec)
                with pytest.raises(ModelNotFoundError):
                    found.resolve(name)
        assert not found.allowed("acme:b-2")


# -- aliases are a set in order --------------------------------------------------------


@both
def test_aliases_are_a_set_in_order_by_every_way(denying: str) -> None:
    twice = ["z", "y", "z", "one"]
    want = ("one", "z", "y")
    over = {
        "acme": {"models": [{"id": "a-1", "aliases": twice}], "aliases": ["p", "p"]}
    }
    short = llm_db.build(sources=[Packaged(catalog=denying), Config(over)])
    full = llm_db.build(sources=[Given(DATA), Config(over)])
    for found in (short, full):
        assert found.model("acme:a-1").aliases == want
        assert found.provider("acme").aliases == ("p",)
    plain = build(provider("p", {"id": "m", "aliases": ["z", "z"]}, aliases=["q", "q"]))
    assert plain.model("p:m").aliases == ("z",)
    assert plain.provider("p").aliases == ("q",)
    record = {"id": "m", "provider": "p", "aliases": ["z", "z"]}
    assert Model.from_dict(record).aliases == ("z",)
    assert Model(id="m", provider="p", aliases=("z", "z")).aliases == ("z",)
    assert Provider(id="p", aliases=("z", "z")).aliases == ("z",)


# -- what is derived -------------------------------------------------------------------


def _state(found: llm_db.Snapshot) -> tuple[str | None, bool]:
    model = found.model("p:m")
    return model.status, model.deprecated


def test_deprecated_follows_the_status_that_comes_out_last(
    package: Package, tmp_path: Path
) -> None:
    old, new = tmp_path / "old.json", tmp_path / "new.json"
    text = '{"p": {"id": "p", "models": {"m": {"id": "m", "status": "%s"}}}}'
    old.write_text(text % "deprecated")
    new.write_text(text % "beta")
    assert _state(llm_db.build(sources=[Remote([old, new])])) == ("beta", False)
    assert _state(llm_db.build(sources=[Remote([new, old])])) == ("deprecated", True)

    base = provider("p", {"id": "m", "status": "deprecated"}, {"id": "n"})
    name = package("with_status", base)
    beta = Config({"p": {"models": [{"id": "m", "status": "beta"}]}})
    said = Config(
        {"p": {"models": [{"id": "m", "status": "beta", "deprecated": True}]}}
    )
    for below in (Given(base), Packaged(catalog=name)):
        assert _state(llm_db.build(sources=[below])) == ("deprecated", True)
        assert _state(llm_db.build(sources=[below, beta])) == ("beta", False)
        assert _state(llm_db.build(sources=[Given({}), below, beta])) == ("beta", False)
        assert _state(llm_db.build(sources=[below, said])) == ("beta", True)


def test_a_status_by_hand_ranks_the_model_last(tmp_path: Path) -> None:
    base = provider(
        "p",
        {"id": "m", "release_date": "2026-01-01"},
        {"id": "n", "release_date": "2020-01-01"},
    )
    tree = tmp_path / "p"
    tree.mkdir()
    (tree / "m.toml").write_text('status = "deprecated"\n')
    by_hand = Config({"p": {"models": [{"id": "m", "status": "deprecated"}]}})
    for layer in (by_hand, Local(tmp_path)):
        found = llm_db.build(sources=[Given(base), layer])
        assert [key.id for key in found.candidates()] == ["n", "m"]


# -- twins -----------------------------------------------------------------------------


def test_of_twins_a_wrong_one_is_dropped_and_the_good_one_stays() -> None:
    good: dict[str, Any] = {"id": "m", "name": "Good"}
    wrong = {**good, "name": 5}
    for pair in ([good, wrong], [wrong, good], [wrong, good, wrong]):
        found = build(provider("p", *pair))
        assert found.model("p:m").name == "Good"
        dropped = [(d.id, d.field) for d in found.report.dropped]
        assert dropped == [("m", "name")] * (len(pair) - 1)
        assert not any("wins" in warning for warning in found.report.warnings)
    neither = build(provider("p", wrong, {"id": "n"}, wrong))
    assert specs(neither) == ["p:n"]
    assert len(neither.report.dropped) == 2


def test_twins_that_are_both_right_are_merged_and_said_to_be() -> None:
    first = {"id": "m", "name": "A", "aliases": ["x", "y"], "extra": {"a": {"b": 1}}}
    second = {"id": "m", "name": "B", "aliases": ["y", "z"], "extra": {"a": {"c": 2}}}
    found = build(provider("p", first, second, {"id": "m"}))
    model = found.model("p:m")
    assert (model.name, model.aliases) == ("B", ("x", "y", "z"))
    assert model.extra == merge(first, second)["extra"]
    assert found.report.warnings == (
        "layer0: p:m is listed 3 times; later ones win, field by field",
    )


# -- where a configuration is ----------------------------------------------------------


def test_a_relative_llm_db_config_is_the_same_file_after_a_chdir(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, text in (("home", 'prefer = ["openai"]'), ("away", "broken = ")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "llm.toml").write_text(text)
    monkeypatch.setenv("LLM_DB_CONFIG", "llm.toml")
    monkeypatch.chdir(tmp_path / "home")
    assert llm_db.snapshot().prefer == ("openai",)
    os.chdir(tmp_path / "away")
    assert llm_db.reload().prefer == ("openai",)
    os.chdir(tmp_path)
    assert llm_db.reload().prefer == ("openai",)
    monkeypatch.setenv("LLM_DB_CONFIG", "home/llm.toml")
    assert llm_db.reload().prefer == ("openai",)


# -- names of providers ----------------------------------------------------------------


def test_an_alias_that_two_providers_claim_is_the_first_ones_in_a_layer_too() -> None:
    below = Given(
        provider("b", {"id": "m"}, aliases=["x"])
        | provider("a", {"id": "m"}, aliases=["x"])
    )
    over = Config({"x": {"models": [{"id": "m", "name": "Mine"}]}})
    found = llm_db.build(sources=[below, over])
    assert found.parse_provider("x") == "a"
    assert found.model("a:m").name == "Mine"
    assert found.model("b:m").name is None


# -- what says nothing -----------------------------------------------------------------


@pytest.mark.parametrize("field", ["limits", "cost", "modalities", "lifecycle"])
def test_an_empty_record_is_no_record(field: str, package: Package) -> None:
    empties: list[Any] = [{}, {"unknown_key": 1}, {"input": None}, None]
    models = [{"id": f"m{n}", field: value} for n, value in enumerate(empties)]
    found = build(provider("p", *models))
    for model in found.models():
        assert getattr(model, field) is None
        assert field not in model.to_dict()
    by_hand = build(
        provider("p", {"id": "m"}), {"p": {"id": "p", "models": [models[0]]}}
    )
    assert getattr(by_hand.model("p:m0"), field) is None
    record = {"id": "m", "provider": "p", field: {}}
    assert getattr(Model.from_dict(record), field) is None
    # On top of a record that says something, it takes nothing away.
    said = {"limits": {"context": 8}, "cost": {"input": 0}}.get(field)
    if said is not None:
        base = provider("p", {"id": "m", field: said})
        over = build(base, provider("p", {"id": "m", field: {}}))
        assert getattr(over.model("p:m"), field) is not None


def test_an_empty_price_list_of_a_mode_is_no_price_list() -> None:
    cost = {
        "input": 1,
        "modes": {"batch": {}, "flex": {"input": None}, "fast": {"input": 2}},
    }
    model = build(provider("p", {"id": "m", "cost": cost})).model("p:m")
    assert model.cost == Cost(input=1, modes={"fast": Cost(input=2)})
    alone = build(provider("p", {"id": "m", "cost": {"modes": {"batch": {}}}}))
    assert alone.model("p:m").cost is None


def test_an_upstream_record_without_a_known_limit_has_no_limits(tmp_path: Path) -> None:
    path = tmp_path / "api.json"
    path.write_text(
        '{"p": {"id": "p", "models": {"m": {"id": "m", "limit": {"context": 0,'
        ' "output": 0}, "cost": {}, "modalities": {"input": [], "output": []}}}}}'
    )
    model = llm_db.build(sources=[Remote([path])]).model("p:m")
    assert (model.limits, model.cost, model.modalities) == (None, None, None)


def test_no_shipped_model_has_an_empty_record() -> None:
    for model in llm_db.models():
        for field in ("limits", "cost", "modalities", "lifecycle"):
            value = getattr(model, field)
            assert value is None or list(value.stated()), (model.spec, field)


# -- one provider in two spellings -----------------------------------------------------


def test_two_spellings_in_two_files_of_one_source_are_one_provider(
    tmp_path: Path,
) -> None:
    paths = []
    for number, key in enumerate(("go-x", "go_x", "Go.X")):
        text = (
            '{"%s": {"id": "%s", "models": {"m%d": {"id": "m%d"}, "m": {"id": "m"}}}}'
        )
        paths.append(tmp_path / f"{number}.json")
        paths[-1].write_text(text % (key, key, number, number))
    for order in (paths, paths[::-1]):
        found = llm_db.build(sources=[Remote(order)])
        assert specs(found) == ["go_x:m", "go_x:m0", "go_x:m1", "go_x:m2"]
        assert found.report.dropped == ()


def test_two_spellings_in_one_file_are_two_providers_whatever_other_files_say(
    tmp_path: Path,
) -> None:
    def file(name: str, **models: str) -> Path:
        data = {
            key: {"id": key, "models": {id: {"id": id}}} for key, id in models.items()
        }
        path = tmp_path / name
        path.write_text(json.dumps(data))
        return path

    first = file("1.json", go_x="a")
    second = file("2.json", **{"go-x": "b", "go_x": "c"})
    for paths, expected in (
        ([second], ["go_x:b"]),
        ([first, second], ["go_x:a", "go_x:b"]),
    ):
        found = llm_db.build(sources=[Remote(paths)])
        assert specs(found) == expected
        assert [d[1:3] for d in found.report.dropped] == [("go_x", None), ("go_x", "c")]
        assert "as 'go-x' does" in found.report.dropped[0].reason
