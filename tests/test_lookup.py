"""model, models, provider, providers, capabilities: answers and misses."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

import llm_db
from catalogs import TINY, Given, build, provider, specs
from llm_db import (
    BadProviderError,
    InvalidSpecError,
    Model,
    ModelKey,
    ModelNotFoundError,
    Snapshot,
    UnknownProviderError,
)

pytestmark = pytest.mark.usefixtures("published")


def test_model_answers_to_a_spec_a_pair_two_arguments_a_key_and_a_model() -> None:
    model = llm_db.model("openai:gpt-4o")
    assert (model.provider, model.id, model.name) == ("openai", "gpt-4o", "GPT-4o")
    for again in (
        llm_db.model("gpt-4o@openai"),
        llm_db.model("openai", "gpt-4o"),
        llm_db.model(("openai", "gpt-4o")),
        llm_db.model(ModelKey("openai", "gpt-4o")),
        llm_db.model(model),
        llm_db.model(" OpenAI : gpt-4o "),
        llm_db.model("OpenAI", " gpt-4o "),
        llm_db.model("openai:gpt-4o"),
    ):
        assert again is model


def test_an_alias_finds_the_canonical_model() -> None:
    canonical = llm_db.model("openai:gpt-4o")
    assert llm_db.model("openai:omni") is canonical
    assert llm_db.model("openai", "gpt-4o-2024-08-06") is canonical
    assert llm_db.model("omni@openai") is canonical
    with pytest.raises(ModelNotFoundError):
        llm_db.model("anthropic:omni")


def test_a_model_of_another_snapshot_is_found_by_its_key() -> None:
    other = build(provider("openai", {"id": "gpt-4o", "name": "mine"}))
    found = llm_db.model(other.model("openai:gpt-4o"))
    assert found is llm_db.model("openai:gpt-4o")
    assert found.name == "GPT-4o"


def test_models_stand_in_catalog_order() -> None:
    keys = [(m.provider, m.id) for m in llm_db.models()]
    assert keys == sorted(keys)
    assert len(keys) == 15
    assert [m.id for m in llm_db.models("openai")] == sorted(
        m["id"] for m in TINY["openai"]["models"]
    )
    assert llm_db.models("google-vertex") == llm_db.models("google_vertex")
    assert llm_db.models("empty") == ()
    assert repr(llm_db.snapshot().models) == "<models of 5 providers, by provider id>"


def test_providers_stand_by_id() -> None:
    ids = [p.id for p in llm_db.providers()]
    assert ids == ["anthropic", "empty", "google_vertex", "openai", "wafer_ai"]
    assert llm_db.provider("OpenAI") is llm_db.provider("openai")
    assert llm_db.provider("openai").env == ("OPENAI_API_KEY",)


def test_capabilities_are_the_models_own_or_none() -> None:
    assert (
        llm_db.capabilities("openai:gpt-4o")
        == llm_db.model("openai:gpt-4o").capabilities
    )
    assert llm_db.capabilities("openai", "omni") is not None
    assert llm_db.capabilities(("anthropic", "claude")) is not None
    assert llm_db.capabilities(llm_db.model("anthropic:claude")) is not None
    assert llm_db.capabilities("openai:nope") is None
    assert llm_db.capabilities("openai", "nope") is None
    assert llm_db.capabilities("nope:gpt-4o") is None
    assert llm_db.capabilities("gpt-4o") is None
    assert llm_db.capabilities(("openai", "")) is None
    with pytest.raises(InvalidSpecError):
        llm_db.capabilities(("openai", 5))  # type: ignore[arg-type]


def test_a_price_of_nothing_is_free_and_a_missing_one_unknown() -> None:
    cost = llm_db.model("openai:text-embedding-3").cost
    assert cost is not None
    assert cost.input == 0
    assert cost.output is None
    assert llm_db.model("anthropic:claude-3").cost is None


@pytest.mark.parametrize("unknown", ["nope", "gpt-4o", "open_ai"])
def test_an_unknown_provider_is_named(unknown: str) -> None:
    calls: list[Callable[[], Any]] = [
        lambda: llm_db.provider(unknown),
        lambda: llm_db.models(unknown),
        lambda: llm_db.model(unknown, "gpt-4o"),
        lambda: llm_db.model(f"{unknown}:gpt-4o"),
        lambda: llm_db.preload(unknown),
    ]
    for call in calls:
        with pytest.raises(UnknownProviderError, match=unknown):
            call()


@pytest.mark.parametrize("wrong", ["", " ", "a b", "x" * 65, 5, b"openai", ("openai",)])
def test_what_cannot_be_a_provider_id_is_a_bad_provider(wrong: Any) -> None:
    for ask in (llm_db.provider, llm_db.models, llm_db.preload):
        with pytest.raises(BadProviderError):
            ask(wrong)


@pytest.mark.parametrize(
    "wrong",
    [
        5,
        b"openai:gpt-4o",
        {"openai": "gpt-4o"},
        (),
        ("openai",),
        ("openai", "gpt-4o", "x"),
        ("openai", 5),
        (5, "gpt-4o"),
        [],
        object(),
        pytest.param(10**5000, id="huge"),
        "",
        ("openai", ""),
        ("", "gpt-4o"),
        ("openai", " "),
    ],
)
def test_what_names_no_model_is_an_invalid_spec(wrong: Any) -> None:
    for ask in (llm_db.model, llm_db.resolve):
        with pytest.raises(InvalidSpecError):
            ask(wrong)
    if wrong in ("", ("openai", ""), ("", "gpt-4o"), ("openai", " ")):
        assert llm_db.capabilities(wrong) is None  # text that names no model
    else:
        with pytest.raises(InvalidSpecError):
            llm_db.capabilities(wrong)
    assert llm_db.allowed(wrong) is False


def test_what_names_no_model_is_told_what_does() -> None:
    wrong: Any
    for wrong in (5, ("openai",), {}):
        with pytest.raises(
            InvalidSpecError, match=r"'provider:model', \(provider, id\)"
        ):
            llm_db.model(wrong)
    for ask in (lambda: llm_db.model("openai: "), lambda: llm_db.model("openai", " ")):
        with pytest.raises(InvalidSpecError, match=r"provider 'openai' .* no model"):
            ask()


def test_a_missing_model_names_what_was_asked_and_near_ids() -> None:
    with pytest.raises(ModelNotFoundError, match="gpt-4oo") as caught:
        llm_db.model("openai:gpt-4oo")
    assert "did you mean `openai:gpt-4o`" in str(caught.value)
    assert str(caught.value).count("`openai:") <= 3
    assert caught.value.reason == "not_found"


def test_a_wrong_case_is_no_match_but_a_suggestion() -> None:
    with pytest.raises(ModelNotFoundError, match="did you mean `openai:gpt-4o`"):
        llm_db.model("openai:GPT-4O")
    with pytest.raises(ModelNotFoundError, match="did you mean `wafer_ai:Case-Sen"):
        llm_db.model("wafer.ai:case-sensitive")


def test_a_misspelt_provider_suggests_the_model_of_the_right_one() -> None:
    with pytest.raises(UnknownProviderError, match="did you mean `openai:gpt-4o`"):
        llm_db.model("opnai:gpt-4o")


def test_a_model_of_another_provider_is_suggested_where_nothing_is_near() -> None:
    with pytest.raises(ModelNotFoundError, match="did you mean `anthropic:claude-3`"):
        llm_db.model("openai:claude-3")


def test_a_miss_suggests_three_models_at_the_most() -> None:
    holders = [provider(f"p{n}", {"id": "same"}) for n in range(5)]
    snapshot = build(provider("here", {"id": "x"}), *holders)
    for ask in (
        lambda: snapshot.model("nobody:same"),
        lambda: snapshot.resolve("sam"),
        lambda: snapshot.model("here:same"),
    ):
        with pytest.raises(LookupError) as caught:
            ask()
        assert str(caught.value).count(":same`") == 3


def test_an_id_longer_than_anyone_mistypes_is_not_suggested() -> None:
    snapshot = build(provider("p", {"id": "x" * 128}, {"id": "y" * 129}))
    with pytest.raises(ModelNotFoundError, match="did you mean"):
        snapshot.model("p", "x" * 127)
    with pytest.raises(ModelNotFoundError) as caught:
        snapshot.model("p", "y" * 128)
    assert "did you mean" not in str(caught.value)


def test_suggestions_come_from_the_filtered_catalog_only() -> None:
    snapshot = build(TINY, deny={"openai": ["gpt-4o"]})
    with pytest.raises(ModelNotFoundError) as caught:
        snapshot.model("openai:gpt-4o")
    assert "`openai:gpt-4o`" not in str(caught.value)
    assert "`openai:gpt-4o-mini`" in str(caught.value)


def test_a_miss_shows_strange_text_escaped_on_one_line_and_cut() -> None:
    with pytest.raises(ModelNotFoundError) as caught:
        llm_db.model("openai:a\nb\x1b[31m\u202e" + "x" * 10_000)
    assert str(caught.value).isprintable()
    assert len(str(caught.value)) < 300


def test_the_memo_of_answers_is_bounded() -> None:
    snapshot = llm_db.snapshot()
    for number in range(20_000):
        snapshot.model(" " * (number % 200) + f"openai{' ' * (number // 200)}:gpt-4o")
        snapshot.model(
            " " * (number % 200) + f"openai{' ' * (number // 200)}", "gpt-4o"
        )
        snapshot.allowed(" " * (number % 200) + f"openai{' ' * (number // 200)}:gpt-4o")
    for memo in (snapshot._memo, snapshot._shelves, snapshot._allowed):
        assert 1000 < len(memo) <= 16_384
        assert max(map(len, memo)) <= 256
    assert snapshot.model("openai:gpt-4o").id == "gpt-4o"
    assert snapshot.allowed("openai:gpt-4o")


def test_questions_longer_than_any_id_are_not_remembered() -> None:
    snapshot = llm_db.snapshot()
    for blanks in range(300):
        assert snapshot.model(("openai", "gpt-4o" + " " * blanks)).id == "gpt-4o"
        assert snapshot.allowed("openai", "gpt-4o" + " " * blanks)
    assert len(snapshot._memo) == len(snapshot._allowed) == 251


def test_every_question_is_a_method_of_the_snapshot(tiny: Snapshot) -> None:
    assert tiny == llm_db.snapshot()
    assert tiny.model("openai:gpt-4o") == llm_db.model("openai:gpt-4o")
    assert tiny.models() == llm_db.models()
    assert tiny.models("openai") == llm_db.models("openai")
    assert tiny.provider("openai") == llm_db.provider("openai")
    assert tiny.providers() == llm_db.providers()
    assert tiny.capabilities("openai", "omni") == llm_db.capabilities("openai", "omni")
    assert tiny.select() == llm_db.select()
    assert tiny.candidates() == llm_db.candidates()
    assert tiny.allowed("openai:gpt-4o") is llm_db.allowed("openai:gpt-4o") is True
    assert tiny.parse_provider("OpenAI") == llm_db.parse_provider("OpenAI")
    assert tiny.parse_spec("a@openai") == llm_db.parse_spec("a@openai")
    assert tiny.resolve("claude") == llm_db.resolve("claude")


def test_a_snapshot_has_the_seeds_shape(tiny: Snapshot) -> None:
    assert tiny.providers_by_id["openai"] is tiny.provider("openai")
    assert list(tiny.providers_by_id) == [p.id for p in tiny.providers]
    assert tiny.models_by_key[ModelKey("openai", "gpt-4o")].id == "gpt-4o"
    assert tiny.models_by_key["openai", "gpt-4o"] is tiny.model("openai:gpt-4o")  # type: ignore[index]
    assert list(tiny.models_by_key) == [
        ModelKey(m.provider, m.id) for m in tiny.models()
    ]
    assert tiny.aliases_by_key == {
        ("anthropic", "claude"): "claude-3",
        ("openai", "gpt-4o-2024-08-06"): "gpt-4o",
        ("openai", "omni"): "gpt-4o",
    }
    assert tiny.models["openai"] == tiny.models("openai")
    assert sorted(tiny.models) == [p.id for p in tiny.providers]
    assert len(tiny.models) == 5
    with pytest.raises(KeyError):
        tiny.models["nope"]
    assert tiny.filters == ("all", {})
    assert tiny.prefer == ()
    assert tiny.meta.epoch is None
    assert tiny.meta.edition == "undated"


def test_a_snapshot_cannot_be_changed(tiny: Snapshot) -> None:
    attempts: list[Callable[[], Any]] = [
        lambda: setattr(tiny, "prefer", ("x",)),
        lambda: setattr(tiny, "anything", 1),
        lambda: delattr(tiny, "edition"),
        lambda: tiny.providers_by_id.update({}),  # type: ignore[attr-defined]
        lambda: tiny.models_by_key.clear(),  # type: ignore[attr-defined]
        lambda: tiny.aliases_by_key.clear(),  # type: ignore[attr-defined]
        lambda: tiny.filters.deny.update({"openai": "all"}),  # type: ignore[attr-defined]
    ]
    for attempt in attempts:
        with pytest.raises((AttributeError, TypeError)):
            attempt()


def test_an_exact_id_beats_an_alias() -> None:
    snapshot = build(
        provider("p", {"id": "a", "aliases": ["b"]}, {"id": "b", "name": "B"})
    )
    assert snapshot.model("p:b").name == "B"
    assert snapshot.aliases_by_key == {}


def test_a_contested_alias_goes_to_the_first_model_by_id_and_is_reported() -> None:
    snapshot = build(
        provider("p", {"id": "z", "aliases": ["x"]}, {"id": "a", "aliases": ["x"]})
    )
    assert snapshot.model("p:x").id == "a"
    (warning,) = snapshot.report.warnings
    assert "'x'" in warning
    assert "'z'" in warning
    assert "'a'" in warning


def test_aliases_never_chain() -> None:
    snapshot = build(
        provider("p", {"id": "a", "aliases": ["b"]}, {"id": "c", "aliases": ["d"]})
    )
    chained = build(
        provider("p", {"id": "a", "aliases": ["b"]}, {"id": "b2", "aliases": ["a"]})
    )
    assert snapshot.model("p:d").id == "c"
    assert chained.model("p:a").id == "a"  # an id, whatever claims it as an alias
    with pytest.raises(ModelNotFoundError):
        build(provider("p", {"id": "a", "aliases": ["a"]})).model("p:b")


def test_an_empty_view_answers_with_misses_not_with_crashes(tiny: Snapshot) -> None:
    nothing = tiny.with_filters(deny={p.id: "all" for p in tiny.providers})
    assert specs(nothing) == []
    assert nothing.candidates() == ()
    assert nothing.capabilities("openai:gpt-4o") is None
    with pytest.raises(ModelNotFoundError):
        nothing.resolve("gpt-4o")
    with pytest.raises(llm_db.NoMatchError):
        nothing.select()


def test_preload_brings_records_in_ahead_of_time(tiny: Snapshot) -> None:
    llm_db.preload("openai", "google-vertex")
    llm_db.preload()
    assert llm_db.model("openai:gpt-4o") == tiny.model("openai:gpt-4o")


def test_the_same_model_of_one_snapshot_is_one_object_from_every_question() -> None:
    model = llm_db.model("openai:gpt-4o")
    assert llm_db.models("openai")[1] is model
    assert next(m for m in llm_db.models() if m.spec == model.spec) is model
    assert llm_db.resolve("omni").model is model
    assert llm_db.snapshot().models_by_key["openai", "gpt-4o"] is model  # type: ignore[index]
    assert isinstance(model, Model)


def test_sources_of_ones_own_need_only_a_load_method() -> None:
    class Mine:
        def load(self) -> dict[str, Any]:
            return provider("mine", {"id": "m"})

    assert specs(llm_db.build(sources=[Given(TINY), Mine()]))[-1] == "wafer_ai:~latest"
    assert specs(llm_db.build(sources=[Mine()])) == ["mine:m"]
