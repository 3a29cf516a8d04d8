"""load, build, reload: what they read, what they touch, what they leave alone."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

import llm_db
from catalogs import TINY, Given, build, provider, specs
from llm_db import ConfigError, EmptyCatalogError, NotCanonicalError, SourceError
from llm_db.sources import Config, Packaged, Runtime

SANDBOX = {
    "providers": [{"id": "sandbox", "name": "Sandbox"}],
    "models": [
        {"id": "fake-model", "provider": "sandbox", "capabilities": {"chat": True}}
    ],
}


@pytest.fixture
def shipped(package: Callable[..., str], monkeypatch: pytest.MonkeyPatch) -> str:
    """A small catalog package in place of the one that ships."""
    name = package("small")
    monkeypatch.setenv("LLM_DB_CATALOG", name)
    return name


@pytest.mark.usefixtures("shipped")
def test_load_without_arguments_equals_the_embedded_catalog() -> None:
    embedded = llm_db.snapshot()
    loaded = llm_db.load()
    assert loaded == embedded
    # The records that ship are counted, though none of them is run through the stages.
    assert loaded.report.layers == (("packaged", 5 + 15, 0),)
    assert loaded.meta.edition == embedded.meta.edition
    assert (embedded.meta.epoch, loaded.meta.epoch) == (0, 1)
    assert llm_db.snapshot() is loaded


@pytest.mark.usefixtures("shipped")
def test_generated_at_is_the_editions_date_or_the_time_of_the_run() -> None:
    assert llm_db.snapshot().meta.generated_at == "2026-01-02"
    before = datetime.now(UTC).replace(microsecond=0)
    stamp = datetime.fromisoformat(llm_db.load().meta.generated_at)
    assert before <= stamp <= datetime.now(UTC)


@pytest.mark.usefixtures("shipped")
def test_the_seeds_runtime_overrides_add_a_provider_and_a_model() -> None:
    snapshot = llm_db.load(runtime_overrides=SANDBOX)
    assert snapshot.provider("sandbox").name == "Sandbox"
    model = llm_db.model("sandbox:fake-model")
    assert model.capabilities.chat
    assert model.family == "fake"
    assert model.provider_model_id == "fake-model"
    assert "openai:gpt-4o" in specs(snapshot)


@pytest.mark.usefixtures("shipped")
def test_overrides_touch_only_what_they_name() -> None:
    embedded = llm_db.snapshot()
    price = {"openai": {"models": [{"id": "gpt-4o", "cost": {"input": 0}}]}}
    loaded = llm_db.load(runtime_overrides=price)
    model = loaded.model("openai:gpt-4o")
    assert model.cost is not None
    assert (model.cost.input, model.cost.output) == (0, 10)
    assert model.to_dict() | {"cost": None} == embedded.model(model).to_dict() | {
        "cost": None
    }
    for before, after in zip(embedded.models(), loaded.models(), strict=True):
        assert after == before or after is model
    assert loaded.model("openai:gpt-3.5") is embedded.model("openai:gpt-3.5")


@pytest.mark.usefixtures("shipped")
def test_an_override_of_one_capability_leaves_the_others_as_they_were() -> None:
    override = {
        "openai": {
            "models": [
                {"id": "gpt-4o-mini", "capabilities": {"tools": {"strict": True}}}
            ]
        }
    }
    has = (
        llm_db.load(runtime_overrides=override).model("openai:gpt-4o-mini").capabilities
    )
    assert has.tools == llm_db.Tools(enabled=True, strict=True)
    assert has.json.native
    assert llm_db.select(require=["tools_strict"]) == ("openai", "gpt-4o-mini")


@pytest.mark.usefixtures("shipped")
def test_an_override_may_name_its_provider_in_any_spelling() -> None:
    for key in ("google-vertex", "Google.Vertex", "google_vertex"):
        keyed = {key: {"base_url": "https://x", "models": [{"id": "new"}]}}
        snapshot = llm_db.build(runtime_overrides=keyed)
        assert snapshot.provider("google_vertex").base_url == "https://x"
        assert "google_vertex:gemini@001" in specs(snapshot)
        assert "google_vertex:new" in specs(snapshot)
        listed = {
            "providers": [{"id": "google_vertex", "doc": "d"}],
            "models": [{"id": "new", "provider": key}],
        }
        snapshot = llm_db.build(runtime_overrides=listed)
        assert snapshot.provider("google_vertex").doc == "d"
        assert "google_vertex:new" in specs(snapshot)
        assert snapshot.report.dropped == ()


@pytest.mark.usefixtures("shipped")
def test_overriding_aliases_unites_them_and_deprecating_moves_a_model_back() -> None:
    override = {
        "openai": {
            "models": [
                {"id": "gpt-4o", "aliases": ["new", "omni"]},
                {"id": "gpt-4o-mini", "deprecated": True},
            ]
        }
    }
    snapshot = llm_db.load(runtime_overrides=override)
    assert snapshot.model("openai:gpt-4o").aliases == (
        "gpt-4o-2024-08-06",
        "omni",
        "new",
    )
    assert snapshot.model("openai:new").id == "gpt-4o"
    assert snapshot.select(require=["tools"], scope="openai").id == "gpt-4o"


def test_the_short_way_of_an_override_equals_the_full_run(
    shipped: str,
) -> None:
    overrides: list[Mapping[str, Any]] = [
        {},
        SANDBOX,
        {"openai": {"name": "Mine"}},
        {"openai": {"models": [{"id": "gpt-4o", "aliases": ["x"], "cost": None}]}},
        {"openai": {"models": [{"id": "gpt-3.5", "aliases": ["omni"], "family": "f"}]}},
        {
            "anthropic": {
                "models": [{"id": "claude", "name": "an id that was an alias"}]
            }
        },
        {
            "empty": {
                "models": [{"id": "m", "modalities": {"input": ["smell", "TEXT"]}}]
            }
        },
        {"wafer-ai": {"models": [{"id": "~latest", "new_key": {"a": [1, None]}}]}},
        {"openai": {"models": [{"id": "gpt-4o", "limits": {"context": True}}]}},
        {"new-one": {"models": [{"id": "m"}, {"id": 5}, "x"]}},
    ]
    full = Given(Packaged(catalog=shipped).load(), "packaged")
    for override in overrides:
        for filters in ({}, {"deny": {"openai": ["gpt-4o"]}}):
            short = llm_db.build(runtime_overrides=override, **filters)
            slow = llm_db.build(sources=[full, Runtime(override)], **filters)
            assert short == slow, override
            assert short.aliases_by_key == slow.aliases_by_key
            assert short.candidates() == slow.candidates()
            assert short.report.dropped == slow.report.dropped
            assert short.report.warnings == slow.report.warnings


def test_sources_stand_from_the_lowest_to_the_highest_precedence() -> None:
    low = provider("p", {"id": "m", "name": "low", "family": "low"}, name="low")
    high = provider("p", {"id": "m", "name": "high"}, doc="high")
    snapshot = build(low, high)
    assert snapshot.model("p:m").name == "high"
    assert snapshot.model("p:m").family == "low"
    assert (snapshot.provider("p").name, snapshot.provider("p").doc) == ("low", "high")
    assert build(high, low).model("p:m").name == "low"


def test_overrides_that_hold_themselves_are_dropped_and_named() -> None:
    loop: dict[str, Any] = {}
    loop["a"] = loop["b"] = [loop, loop]
    given = provider("openai", {"id": "gpt-4o", "extra": loop})
    (dropped,) = llm_db.build(runtime_overrides=given).report.dropped
    assert dropped.id == "gpt-4o"
    assert "deep" in dropped.reason


def test_runtime_overrides_win_over_every_source() -> None:
    top = {"p": {"models": [{"id": "m", "name": "runtime"}]}}
    snapshot = build(
        provider("p", {"id": "m", "name": "low"}),
        provider("p", {"id": "m", "name": "high"}),
        runtime_overrides=top,
    )
    assert snapshot.model("p:m").name == "runtime"
    assert [layer.source for layer in snapshot.report.layers] == [
        "layer0",
        "layer1",
        "runtime",
    ]


@pytest.mark.usefixtures("shipped")
def test_build_publishes_nothing() -> None:
    published = llm_db.snapshot()
    mine = llm_db.build(runtime_overrides=SANDBOX)
    assert mine.model("sandbox:fake-model")
    assert mine.meta.epoch is None
    assert llm_db.snapshot() is published
    assert llm_db.epoch() == 0


@pytest.mark.usefixtures("shipped")
def test_epochs_grow_by_one_and_state_is_read_whole() -> None:
    assert llm_db.epoch() == 0
    assert llm_db.state().options is None
    for number in (1, 2, 3):
        snapshot = llm_db.load(runtime_overrides=SANDBOX)
        state = llm_db.state()
        assert tuple(state) == (snapshot, number, state.options)
        assert state.snapshot is snapshot
        assert llm_db.epoch() == snapshot.meta.epoch == number


@pytest.mark.usefixtures("shipped")
def test_a_load_before_the_first_use_is_epoch_1() -> None:
    assert llm_db.load().meta.epoch == 1


@pytest.mark.usefixtures("shipped")
@pytest.mark.parametrize(
    "options",
    [
        {"sources": []},
        {"sources": [Given({})]},
        {"sources": [Given(ValueError("no"))]},
        {"allow": {"nope": ["*"]}},
        {"allow": {"empty": "all"}},
        {"deny": "all"},
        {"runtime_overrides": 5},
        {"config": "/nonexistent/llm.toml"},
        {"prefer": "openai"},
    ],
)
def test_a_load_that_fails_changes_nothing(options: dict[str, Any]) -> None:
    llm_db.load(runtime_overrides=SANDBOX)
    before = llm_db.state()
    with pytest.raises(llm_db.LLMDBError):
        llm_db.load(**options)
    assert llm_db.state() is before
    assert llm_db.model("sandbox:fake-model")
    assert llm_db.reload().model("sandbox:fake-model")
    assert llm_db.epoch() == 2


# -- reload ----------------------------------------------------------------------------


@pytest.mark.usefixtures("shipped")
def test_reload_without_a_load_is_a_plain_load() -> None:
    embedded = llm_db.snapshot()
    assert llm_db.reload() == embedded
    assert llm_db.epoch() == 1


def test_reload_repeats_the_last_load_and_reads_its_sources_again() -> None:
    source = Given(provider("p", {"id": "m"}))
    first = llm_db.load(sources=[source], prefer=["p"], deny={"p": ["x*"]})
    source.data = provider("p", {"id": "m", "name": "now"}, {"id": "x1"})
    again = llm_db.reload()
    assert again is llm_db.snapshot()
    assert again.model("p:m").name == "now"
    assert specs(again) == ["p:m"]
    assert again.prefer == ("p",)
    assert again.meta.epoch == 2
    assert first.model("p:m").name is None


def test_reload_reads_the_same_file_from_another_working_directory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "c.toml").write_text('prefer = ["openai"]', "utf-8")
    monkeypatch.chdir(tmp_path)
    assert llm_db.load(config="c.toml").prefer == ("openai",)
    monkeypatch.chdir("elsewhere")
    assert llm_db.reload().prefer == ("openai",)


def test_reload_is_not_changed_by_what_the_caller_does_to_its_arguments() -> None:
    overrides: dict[str, Any] = {"p": {"models": [{"id": "m", "tags": ["a"]}]}}
    deny = {"p": ["x"]}
    sources = [Given(provider("p", {"id": "x"}, {"id": "y"}))]
    first = llm_db.load(sources, overrides, allow={"p": iter(["*"])}, deny=deny)
    overrides["p"]["models"][0]["tags"].append("b")
    overrides["q"] = {"models": [{"id": "m"}]}
    deny["p"].append("y")
    sources.clear()
    assert llm_db.reload() == first
    assert specs(first) == ["p:m", "p:y"]


# -- what is refused -------------------------------------------------------------------


@pytest.mark.parametrize(
    "wrong",
    [
        5,
        "packaged",
        {"openai": {}},
        [5],
        ["packaged"],
        [object()],
        Packaged(),
        [Packaged],
    ],
)
def test_sources_are_several_objects_with_a_load_method(wrong: Any) -> None:
    with pytest.raises(ConfigError, match="source"):
        llm_db.load(sources=wrong)


def test_a_path_in_place_of_sources_is_shown_where_it_belongs() -> None:
    with pytest.raises(ConfigError, match="config="):
        llm_db.load("llm_db.toml")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "wrong",
    [
        5,
        "x",
        [],
        {"openai": 5},
        {"openai": ["gpt"]},
        {5: {"models": []}},
        {"openai": {"models": 5}},
        {"openai": {"models": {"id": "x"}}},
        {"models": [{"id": "m", "provider": "p"}], "other": 1},
        {"models": [], "providers": 5},
    ],
)
def test_overrides_of_no_known_shape_are_not_canonical(wrong: Any) -> None:
    for ask in (llm_db.load, llm_db.build):
        with pytest.raises(NotCanonicalError, match=r"^runtime: "):
            ask(runtime_overrides=wrong)
    with pytest.raises(NotCanonicalError):
        Config(wrong)
    with pytest.raises(NotCanonicalError):
        Runtime(wrong)


@pytest.mark.parametrize("wrong", ["openai", b"openai", 5, [5], [None], ["a b"], [""]])
def test_prefer_is_several_provider_ids(wrong: Any) -> None:
    for ask in (llm_db.load, llm_db.build):
        with pytest.raises(ConfigError, match="prefer"):
            ask(sources=[Given(TINY)], prefer=wrong)


def test_prefer_is_normalised_and_may_name_unknown_providers() -> None:
    snapshot = build(TINY, prefer=["Google-Vertex", "nope", "google.vertex"])
    assert snapshot.prefer == ("google_vertex", "nope")


@pytest.mark.parametrize(
    "wrong", [5, b"x.toml", ["x.toml"], "", "a\0b", "/nonexistent"]
)
def test_config_is_the_path_of_a_file(wrong: Any) -> None:
    for ask in (llm_db.load, llm_db.build):
        with pytest.raises(ConfigError):
            ask(config=wrong)


# -- failing sources -------------------------------------------------------------------


class Broken(Exception):
    pass


@pytest.mark.parametrize(
    "data",
    [
        SourceError("two\nlines", reason="no_data"),
        Broken("two\nlines"),
        None,
        5,
        [],
        {"openai": {"id": "openai"}},
        {5: {"id": "openai", "models": []}},
        {"openai": 5},
        {"openai": {"models": []}},
    ],
)
def test_a_source_that_fails_is_logged_and_the_rest_go_on(
    data: Any, caplog: pytest.LogCaptureFixture
) -> None:
    snapshot = llm_db.build(sources=[Given(TINY), Given(data, "bad"), Given(TINY)])
    assert len(snapshot.models()) == 15
    (warning,) = snapshot.report.warnings
    assert warning.startswith("source bad failed: ")
    (record,) = caplog.records
    assert (record.name, record.levelno) == ("llm_db", logging.WARNING)
    assert record.getMessage() == warning
    assert "\n" not in warning
    assert snapshot.report.layers[1] == ("bad", 0, 0)


def test_any_exception_of_a_source_is_wrapped_with_its_cause() -> None:
    from llm_db.pipeline import ingest

    with pytest.raises(SourceError, match="Broken") as caught:
        ingest([Given(Broken("no"))], strict=True)
    assert caught.value.reason == "source_failed"
    assert isinstance(caught.value.__cause__, Broken)
    # Ours, too, unless it is about the source itself: of what it asked it says nothing.
    asked = llm_db.UnknownProviderError("unknown provider 'nope'")
    with pytest.raises(SourceError, match=r"source mine raised Unknown.* 'nope'"):
        ingest([Given(asked, "mine")], strict=True)


class Row(Mapping[str, Any]):
    """A record that is read when it is asked for, as of a database."""

    def __getitem__(self, key: str) -> Any:
        if key == "name":
            raise ConnectionError("gone")
        return {"id": "m"}[key]

    def __iter__(self) -> Iterator[str]:
        return iter(("id", "name"))

    def __len__(self) -> int:
        return 2


def test_a_source_whose_records_cannot_be_read_fails_as_any_other() -> None:
    from llm_db.pipeline import layers

    rows = Given({"p": {"id": "p", "models": [Row()]}}, "rows")
    snapshot = llm_db.build(sources=[Given(TINY), rows])
    (warning,) = snapshot.report.warnings
    assert warning == "source rows failed: source rows raised ConnectionError: gone"
    assert "p" not in snapshot.providers_by_id
    with pytest.raises(SourceError, match="source rows raised") as caught:
        layers([rows], strict=True)
    assert isinstance(caught.value.__cause__, ConnectionError)


def test_no_source_with_a_model_left_is_an_empty_catalog() -> None:
    nothing: list[Any] = [{}, provider("p"), Broken("no"), provider("p", {"id": 5})]
    for data in nothing:
        with pytest.raises(EmptyCatalogError) as caught:
            llm_db.build(sources=[Given(data)])
        assert caught.value.reason == "empty_catalog"
    with pytest.raises(EmptyCatalogError, match="no provider"):
        llm_db.build(sources=[])


def test_a_source_that_loads_a_catalog_of_its_own_costs_no_epoch() -> None:
    class Nested:
        def load(self) -> Any:
            llm_db.load(sources=[Given(TINY)])
            return provider("p", {"id": "m"})

    assert specs(llm_db.load(sources=[Nested()])) == ["p:m"]
    assert llm_db.epoch() == 2


# -- the packaged catalog --------------------------------------------------------------


def test_packaged_takes_another_catalog_by_name(package: Callable[..., str]) -> None:
    name = package("other", provider("mine", {"id": "m"}))
    snapshot = llm_db.build(sources=[Packaged(catalog=name)])
    assert specs(snapshot) == ["mine:m"]
    assert snapshot.meta.edition.startswith("2026-01-02+")


def test_packaged_may_stand_above_other_sources(shipped: str) -> None:
    below = provider("openai", {"id": "gpt-4o", "name": "below", "tags": ["kept"]})
    snapshot = llm_db.build(sources=[Given(below), Packaged(catalog=shipped)])
    assert snapshot.model("openai:gpt-4o").name == "GPT-4o"
    assert len(snapshot.models()) == 15
    assert snapshot.meta.edition.startswith("2026-01-02+")


@pytest.mark.parametrize(
    "name", ["no_such_catalog", "", ".x", "..", "a b", "json", "llm_db"]
)
def test_a_catalog_package_that_is_none_is_a_config_error(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(ConfigError, match="catalog") as caught:
        llm_db.build(sources=[Packaged(catalog=name or ".")])
    assert caught.value.reason == "no_catalog"
    if name:
        monkeypatch.setenv("LLM_DB_CATALOG", name)
        with pytest.raises(ConfigError, match="catalog"):
            llm_db.model("openai:gpt-4o")
