"""Layers that only amend, and overrides whose id is an alias."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any, ClassVar

import pytest
from attr import frozen

import llm_db
from catalogs import Given
from llm_db.sources import Config, Corrections, Local, Pullable
from llm_db.sources.settings import make_sources, read_settings

BASE = {
    "p": {
        "id": "p",
        "models": [
            {"id": "m-1", "aliases": ["m"], "cost": {"input": 1}},
            {"id": "m-2", "aliases": ["both"]},
            {"id": "m-3", "aliases": ["both"]},
        ],
    }
}


class Amending(Given):
    """A layer that only amends, as `amend = true` makes one."""

    name = "amending"
    amend = True


def test_an_amending_layer_changes_what_is_there_and_makes_no_ghost() -> None:
    more: dict[str, Any] = {
        "p": {
            "id": "p",
            "base_url": "https://p.example",
            "models": [{"id": "m-1", "cost": {"output": 2}}, {"id": "gone"}],
        },
        "q": {"id": "q", "models": [{"id": "x"}]},
    }
    snapshot = llm_db.build(sources=[Given(BASE), Amending(more)])
    assert [m.spec for m in snapshot.models()] == ["p:m-1", "p:m-2", "p:m-3"]
    assert [p.id for p in snapshot.providers()] == ["p"]
    assert snapshot.model("p:m-1").cost == llm_db.Cost(input=1, output=2)
    assert snapshot.provider("p").base_url == "https://p.example"
    said = "\n".join(snapshot.report.warnings)
    assert "left out p:gone, q:x: no other source has them" in said
    assert "provider 'q'" in said


@pytest.mark.parametrize("number", [1, 20, 21])
def test_what_an_amending_layer_leaves_out_is_named_or_counted(number: int) -> None:
    more: dict[str, Any] = {
        "p": {"id": "p", "models": [{"id": f"x{n:02}"} for n in range(number)]},
        **{f"q{n:02}": {"id": f"q{n:02}", "models": []} for n in range(number)},
    }
    snapshot = llm_db.build(sources=[Given(BASE), Amending(more)])
    said = [text for text in snapshot.report.warnings if "no other source" in text]
    if number > 20:
        assert [text.partition(": ")[2] for text in said] == [
            "left out 21 providers that no other source has: q00, q01, q02, ...",
            "left out 21 models that no other source has: p:x00, p:x01, p:x02, ...",
        ]
    else:
        assert len(said) == number + 1
        assert "no other source has the provider 'q00'" in said[0]
        assert "left out p:x00" in said[-1]


def test_an_amending_layer_may_stand_below_what_it_amends() -> None:
    below: dict[str, Any] = {
        "p": {"id": "p", "models": [{"id": "m-1", "cost": {"input": 9, "output": 2}}]}
    }
    snapshot = llm_db.build(sources=[Amending(below), Given(BASE)])
    assert snapshot.model("p:m-1").cost == llm_db.Cost(input=1, output=2)
    assert [m.id for m in snapshot.models("p")] == ["m-1", "m-2", "m-3"]


def test_without_the_mark_the_same_layer_adds_its_models() -> None:
    more: dict[str, Any] = {"p": {"id": "p", "models": [{"id": "gone"}]}}
    snapshot = llm_db.build(sources=[Given(BASE), Given(more)])
    assert "gone" in [m.id for m in snapshot.models("p")]


def test_any_source_of_a_configuration_can_be_marked(tmp_path: Path) -> None:
    for name, text in (("m-1", 'name = "M"\n'), ("gone", 'name = "G"\n')):
        file = tmp_path / "local" / "p" / f"{name}.toml"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    (tmp_path / "base.json").write_text(
        '{"p": {"id": "p", "models": {"m-1": {"id": "m-1"}}}}'
    )
    config = tmp_path / "llm-db.toml"
    config.write_text(
        '[[sources]]\ntype = "remote"\npaths = ["base.json"]\n'
        '[[sources]]\ntype = "local"\ndir = "local"\namend = true\n'
    )
    snapshot = llm_db.build(config=config)
    assert {m.spec: m.name for m in snapshot.models()} == {"p:m-1": "M"}
    config.write_text(config.read_text().replace("amend = true", 'amend = "yes"'))
    with pytest.raises(llm_db.ConfigError, match=r"sources\[1\]\.amend: expected true"):
        llm_db.build(config=config)


class Slotted:
    """A source of one's own that has no place for further attributes."""

    __slots__ = ("models",)

    def __init__(self, models: list[str]) -> None:
        self.models = models

    def load(self) -> dict[str, Any]:
        return {"p": {"id": "p", "models": [{"id": i, "name": i} for i in self.models]}}


@frozen
class Frozen(Slotted):
    """The same as attrs makes it; it can be pulled, and has a name."""

    models: list[str]
    name: ClassVar[str] = "icy"

    def pull(self, timeout: float = 1.0) -> float:
        return timeout


@pytest.mark.parametrize(("kind", "name"), [("Slotted", "Slotted"), ("Frozen", "icy")])
def test_a_source_of_ones_own_with_slots_can_be_marked(
    kind: str, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "slotted_sources", sys.modules[__name__])
    (tmp_path / "base.json").write_text(
        '{"p": {"id": "p", "models": {"m-1": {"id": "m-1"}}}}'
    )
    config = tmp_path / "llm-db.toml"
    config.write_text(
        '[[sources]]\ntype = "remote"\npaths = ["base.json"]\n'
        f'[[sources]]\ntype = "slotted_sources:{kind}"\nmodels = ["m-1", "gone"]\n'
        "amend = true\n"
    )
    snapshot = llm_db.build(config=config)
    assert {m.spec: m.name for m in snapshot.models()} == {"p:m-1": "m-1"}
    assert [layer.source for layer in snapshot.report.layers] == ["remote", name]
    _, made = make_sources(read_settings(config), list) or []
    assert isinstance(made, Pullable) == (kind == "Frozen")


@pytest.mark.parametrize("kind", ["config", "runtime"])
def test_an_override_under_an_alias_amends_the_model(kind: str) -> None:
    override = {"p": {"models": [{"id": "m", "cost": {"output": 7}}]}}
    sources: list[Any] = [Given(BASE)]
    if kind == "config":
        snapshot = llm_db.build(sources=[*sources, Config(override)])
    else:
        snapshot = llm_db.build(sources=sources, runtime_overrides=override)
    assert [m.id for m in snapshot.models("p")] == ["m-1", "m-2", "m-3"]
    assert snapshot.model("p:m").cost == llm_db.Cost(input=1, output=7)
    (warning,) = [w for w in snapshot.report.warnings if "alias" in w and "amends" in w]
    assert "p:m is an alias of m-1" in warning


def test_a_file_under_an_alias_amends_the_model(tmp_path: Path) -> None:
    (tmp_path / "p").mkdir()
    (tmp_path / "p" / "m.toml").write_text("[cost]\noutput = 7\n")
    snapshot = llm_db.build(sources=[Given(BASE), Local(tmp_path)])
    assert [m.id for m in snapshot.models("p")] == ["m-1", "m-2", "m-3"]
    assert snapshot.model("p:m-1").cost == llm_db.Cost(input=1, output=7)


def test_a_contested_alias_names_no_model_to_amend() -> None:
    override = {"p": {"models": [{"id": "both", "name": "New"}]}}
    snapshot = llm_db.build(sources=[Given(BASE), Config(override)])
    assert snapshot.model("p:both").name == "New"
    assert len(snapshot.models("p")) == 4


def test_an_override_of_the_catalog_that_ships_goes_by_alias_too() -> None:
    (key,) = [
        key
        for key, id in llm_db.snapshot().aliases_by_key.items()
        if key.provider == "openai" and id == "gpt-4o-mini"
    ][:1]
    override = {"openai": {"models": [{"id": key.id, "tags": ["ours"]}]}}
    snapshot = llm_db.build(runtime_overrides=override)
    assert snapshot.model("openai:gpt-4o-mini").tags == ("ours",)
    assert len(snapshot.models("openai")) == len(llm_db.models("openai"))


def test_corrections_amend_any_catalog() -> None:
    api = {"openai": {"id": "openai", "models": [{"id": "gpt-4o-mini"}]}}
    snapshot = llm_db.build(sources=[Given(api), Corrections()])
    assert [m.id for m in snapshot.models()] == ["gpt-4o-mini"]
    assert snapshot.model("openai:gpt-4o-mini-2024-07-18").id == "gpt-4o-mini"
    assert snapshot.provider("openai").base_url == "https://api.openai.com/v1"
    assert [p.id for p in snapshot.providers()] == ["openai"]
