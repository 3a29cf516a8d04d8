"""Allow and deny: patterns, precedence, `allowed`, `with_filters`, baked policies."""

from __future__ import annotations

import pickle
import re
from collections.abc import Callable
from typing import Any

import pytest

import llm_db
from catalogs import TINY, Given, build, provider, specs
from llm_db import ConfigError, ModelNotFoundError
from llm_db.sources import Config

IDS = ["a", "ab", "abc", "A", "a.c", "a*c", "a\nc", "", "x-preview", "(", "[a]", "a+"]
CATALOG = provider("p", *({"id": id} for id in IDS if id)) | provider("q", {"id": "m"})


def kept(**policy: Any) -> list[str]:
    return [m.id for m in build(CATALOG, **policy).models("p")]


@pytest.mark.parametrize(
    ("pattern", "matches"),
    [
        ("a", {"a"}),
        ("a*", {"a", "ab", "abc", "a.c", "a*c", "a\nc", "a+"}),
        ("*c", {"abc", "a.c", "a*c", "a\nc"}),
        ("a*c", {"abc", "a.c", "a*c", "a\nc"}),
        ("*", {id for id in IDS if id}),
        ("**", {id for id in IDS if id}),
        ("*b*", {"ab", "abc"}),
        ("*-preview", {"x-preview"}),
        # every other character is literal
        ("a.c", {"a.c"}),
        ("a?", set()),
        ("[a]", {"[a]"}),
        ("(", {"("}),
        ("a+", {"a+"}),
        ("a|b", set()),
        ("", set()),
        ("a*a", set()),  # the two ends may not overlap
        # re.Pattern, matched whole
        (re.compile("a"), {"a"}),
        (re.compile("ab?"), {"a", "ab"}),
        (re.compile("a", re.I), {"a", "A"}),
    ],
)
def test_patterns_match_the_whole_id_and_only_a_star_is_special(
    pattern: Any, matches: set[str]
) -> None:
    everything = {id for id in IDS if id}
    assert set(kept(deny={"p": [pattern]})) == everything - matches
    assert set(kept(allow={"p": [pattern], "q": "all"})) == matches


def test_a_pattern_of_many_stars_is_judged_without_trying_every_way() -> None:
    # With backtracking this would outlast the machine.
    data = provider("p", {"id": "a" * 200}, {"id": "a" * 200 + "b"})
    assert len(build(data, deny={"p": ["*a" * 20 + "*b"]}).models()) == 1


def test_allow_all_or_nothing_said_is_everything() -> None:
    everything = specs(build(CATALOG))
    for allow in ("all", {}, None):
        assert specs(build(CATALOG, allow=allow)) == everything


def test_a_provider_missing_from_a_non_empty_allow_is_blocked() -> None:
    snapshot = build(CATALOG, allow={"p": ["a"]})
    assert specs(snapshot) == ["p:a"]
    assert [p.id for p in snapshot.providers] == ["p", "q"]  # providers always stay
    assert build(CATALOG, allow={"p": "all"}).models("q") == ()


def test_an_empty_list_blocks_and_all_allows_a_provider() -> None:
    snapshot = build(CATALOG, allow={"p": [], "q": "all"})
    assert specs(snapshot) == ["q:m"]
    assert specs(build(CATALOG, deny={"p": [], "q": "all"})) == specs(
        build(CATALOG, allow={"p": "all"})
    )


def test_deny_always_wins() -> None:
    snapshot = build(CATALOG, allow={"p": ["a", "ab"], "q": "all"}, deny={"p": ["a"]})
    assert specs(snapshot) == ["p:ab", "q:m"]
    assert not snapshot.allowed("p:a")


def test_an_alias_stands_for_its_model_and_a_pattern_matches_ids() -> None:
    data = provider("p", {"id": "m", "aliases": ["nick"]}, {"id": "other"})
    denied = build(data, deny={"p": ["nick"]})
    assert specs(denied) == ["p:other"]
    assert not denied.allowed("p:nick")
    assert denied.filters.deny == {"p": ("m",)}
    assert denied.report.warnings == ()
    assert specs(build(data, allow={"p": ["nick"]})) == ["p:m"]
    # With a star it is a pattern, and patterns match canonical ids alone.
    assert specs(build(data, deny={"p": ["nick*"]})) == ["p:m", "p:other"]


@pytest.mark.parametrize(
    ("pattern", "said"),
    [
        ("gpt-4oo", "'gpt-4oo' matches no model; did you mean `gpt-4o`?"),
        ("GPT-4O", "'GPT-4O' matches no model; did you mean `gpt-4o`?"),
        ("openai/gpt-4o", "'openai/gpt-4o' matches no model; did you mean `gpt-4o`?"),
        ("openai:gpt-4*", "'openai:gpt-4*' matches no model; did you mean `gpt-4*`?"),
        ("GPT-*", "'GPT-*' matches no model; did you mean `gpt-4o`?"),
        ("zzz*", "'zzz*' matches no model"),
        (re.compile("zzz.*"), "'zzz.*' matches no model"),
    ],
)
def test_an_entry_that_matches_no_model_is_a_warning(
    pattern: str | re.Pattern[str], said: str, caplog: pytest.LogCaptureFixture
) -> None:
    data = provider("openai", {"id": "gpt-4o"}, {"id": "o3"})
    for make in (
        lambda: build(data, deny={"openai": [pattern]}),
        lambda: build(data).with_filters(deny={"openai": [pattern]}),
        lambda: build(data).with_filters(allow={"openai": ["o3", pattern]}),
    ):
        (warning,) = make().report.warnings
        assert warning.partition(": ")[2] == said
        (record,) = caplog.records
        assert (record.levelname, record.getMessage()) == ("WARNING", warning)
        caplog.clear()


def test_a_provider_goes_by_its_aliases_in_a_policy_and_in_prefer() -> None:
    models = {"id": "m"}, {"id": "other"}
    data = provider("amazon-bedrock", *models, aliases=["bedrock"])
    snapshot = build(data, deny={"bedrock": ["m*"]}, allow={"Bedrock": "all"})
    assert list(snapshot.filters.deny) == ["amazon_bedrock"]
    assert not snapshot.allowed("bedrock:m")
    preferring = build(data, prefer=["bedrock", "bedrok", "other"])
    assert preferring.prefer == ("amazon_bedrock", "bedrok", "other")
    assert preferring.report.warnings == (
        "prefer names the unknown provider 'bedrok'; did you mean `amazon_bedrock`?",
        "prefer names the unknown provider 'other'",
    )


@pytest.mark.parametrize(
    "spelling", ["google-vertex", "Google.Vertex", " google_vertex "]
)
def test_provider_keys_may_be_spelt_any_way(spelling: str) -> None:
    snapshot = build(TINY, allow={spelling: ["gemini*"]})
    assert specs(snapshot) == ["google_vertex:gemini@001"]
    assert list(snapshot.filters.allow) == ["google_vertex"]


def test_two_spellings_of_one_provider_are_united() -> None:
    snapshot = build(
        TINY, allow={"google-vertex": ["gemini*"], "google.vertex": ["odd*"]}
    )
    assert len(specs(snapshot)) == 2
    assert build(TINY, allow={"openai": ["x"], "OpenAI": "all"}).allowed(
        "openai:gpt-4o"
    )


def test_an_unknown_provider_is_an_error_in_allow() -> None:
    with pytest.raises(ConfigError, match=r"opnai.*did you mean `openai`") as caught:
        build(TINY, allow={"opnai": ["*"], "openai": "all"})
    assert caught.value.reason == "unknown_provider"


def test_an_unknown_provider_is_a_warning_in_deny(
    caplog: pytest.LogCaptureFixture,
) -> None:
    snapshot = build(TINY, deny={"opnai": ["*"]})
    (warning,) = snapshot.report.warnings
    assert "opnai" in warning
    assert "did you mean `openai`" in warning
    assert [r.getMessage() for r in caplog.records] == [warning]
    assert len(specs(snapshot)) == len(specs(build(TINY)))


@pytest.mark.parametrize(
    "wrong",
    [
        5,
        "ALL",
        "openai",
        ["openai"],
        {"openai": 5},
        {"openai": "gpt-*"},
        {"openai": None},
        {"openai": {"gpt": True}},
        {"openai": [5]},
        {"openai": [b"gpt"]},
        {"openai": [None]},
        {"openai": [re.compile(b"gpt")]},
        {5: ["gpt"]},
    ],
)
def test_a_malformed_allow_is_a_config_error(wrong: Any, tiny: llm_db.Snapshot) -> None:
    for ask in (llm_db.load, llm_db.build, tiny.with_filters):
        with pytest.raises(ConfigError, match="allow"):
            ask(allow=wrong)


@pytest.mark.parametrize(
    "wrong", [5, "all", "x", ["openai"], {"openai": 5}, {"openai": "x"}]
)
def test_a_malformed_deny_is_a_config_error(wrong: Any, tiny: llm_db.Snapshot) -> None:
    for ask in (llm_db.load, llm_db.build, tiny.with_filters):
        with pytest.raises(ConfigError, match="deny"):
            ask(deny=wrong)


def test_filters_that_leave_nothing_are_an_empty_catalog() -> None:
    with pytest.raises(llm_db.EmptyCatalogError, match="filters"):
        build(CATALOG, allow={"p": []})


# -- allowed ---------------------------------------------------------------------------


def test_allowed_judges_the_canonical_id_of_an_alias() -> None:
    data = provider("p", {"id": "m-2", "aliases": ["m"]}, {"id": "other"})
    snapshot = build(data, deny={"p": ["m-2"]})
    for spec in ("p:m", "m@p", "p:m-2", ("p", "m"), ("P", " m ")):
        assert snapshot.allowed(spec) is False
    assert snapshot.allowed("p", "m") is False
    assert snapshot.allowed("p:other") is True
    with pytest.raises(ModelNotFoundError):
        snapshot.model("p:m")


def test_allowed_judges_an_id_that_does_not_exist_by_the_patterns_alone() -> None:
    snapshot = build(CATALOG, allow={"p": ["a*"], "q": "all"}, deny={"p": ["*9"]})
    assert snapshot.allowed("p:a-new-one")
    assert not snapshot.allowed("p:a9")
    assert not snapshot.allowed("p:b")
    assert snapshot.allowed("q:whatever")


@pytest.mark.parametrize(
    "wrong",
    ["", "p", "p:", ":a", "nope:a", ("p",), ("nope", "a"), None, 5, b"p:a", {}, []],
)
def test_allowed_is_false_for_what_names_no_known_provider(wrong: Any) -> None:
    assert build(CATALOG).allowed(wrong) is False


def test_allowed_finds_an_id_with_blanks_before_it_strips_them() -> None:
    data = provider("p", {"id": " x"}, {"id": "y"})
    snapshot = build(data, deny={"p": [" x"]})
    assert snapshot.allowed("p: x") is False
    assert snapshot.allowed("p: y ") is True


def test_allowed_agrees_with_the_catalog_for_every_model() -> None:
    snapshot = build(
        TINY, allow={"openai": ["gpt*"], "wafer.ai": "all"}, deny={"openai": ["*mini"]}
    )
    for model in build(TINY).models():
        there = (model.provider, model.id) in snapshot.models_by_key
        assert snapshot.allowed(model.spec) is there
        assert snapshot.allowed(model) is there
        for alias in model.aliases:
            assert snapshot.allowed(model.provider, alias) is there


# -- with_filters ----------------------------------------------------------------------


def test_with_filters_gives_a_narrower_or_a_wider_view(tiny: llm_db.Snapshot) -> None:
    narrow = tiny.with_filters(allow={"openai": ["gpt-4o*"]})
    assert specs(narrow) == ["openai:gpt-4o", "openai:gpt-4o-mini"]
    narrower = narrow.with_filters(deny={"openai": ["*-mini"]})
    assert specs(narrower) == ["openai:gpt-4o"]  # allow stayed as it was
    assert narrower.with_filters(allow="all", deny={}) == tiny
    assert specs(narrower.with_filters(allow={})) == [
        spec
        for spec in specs(tiny)
        if not (spec.startswith("openai") and "mini" in spec)
    ]
    assert specs(tiny) == specs(build(TINY))  # untouched


def test_with_filters_keeps_records_and_prefer(tiny: llm_db.Snapshot) -> None:
    loaded = build(TINY, prefer=["openai"])
    view = loaded.with_filters(deny={"anthropic": "all"})
    assert view.prefer == ("openai",)
    assert view.meta == loaded.meta
    assert view.model("openai:gpt-4o") == loaded.model("openai:gpt-4o")
    assert view.with_filters() == view
    published = llm_db.load(sources=[Given(TINY)])
    assert published.with_filters(allow={}).meta == published.meta


def test_with_filters_adds_its_warnings_to_the_report_once() -> None:
    loaded = build(TINY, deny={"opnai": ["*"]})
    (warning,) = loaded.report.warnings
    view = loaded.with_filters(deny={"antropic": ["*"]})
    assert view.report.warnings[0] == warning
    assert "antropic" in view.report.warnings[1]
    again = view.with_filters(deny={"antropic": "all"})
    assert again.report.warnings == view.report.warnings
    assert again.report.layers == loaded.report.layers


def test_with_filters_of_the_published_catalog_changes_nothing_published() -> None:
    everyone = llm_db.candidates(scope="openai")
    mine = llm_db.snapshot().with_filters(deny={"openai": "all"})
    assert mine.candidates(scope="openai") == ()
    assert mine.models("openai") == ()
    assert llm_db.candidates(scope="openai") == everyone


def test_a_contested_alias_means_the_same_model_under_every_policy() -> None:
    data = provider("p", {"id": "a", "aliases": ["x"]}, {"id": "b", "aliases": ["x"]})
    snapshot = build(data, deny={"p": ["a"]})
    # The policy judges the alias as it stood before filtering, and so does a lookup.
    assert snapshot.allowed("p:x") is False
    assert snapshot.capabilities("p:x") is None
    assert snapshot.model("p:b").aliases == ("x",)


def test_filters_survive_pickling() -> None:
    snapshot = build(TINY, deny={"openai": [re.compile("gpt-4o.*"), "x*"]})
    again = pickle.loads(pickle.dumps(snapshot))
    assert again == snapshot
    assert again.filters == snapshot.filters
    assert not again.allowed("openai:omni")
    assert again.with_filters(deny={}) == build(TINY)


# -- a policy that a build baked in ----------------------------------------------------

BAKED = """
prefer = ["openai", "wafer.ai"]
allow = { openai = ["gpt-*"], "wafer.ai" = "all" }
deny = { openai = ["gpt-4o"] }
"""


@pytest.mark.parametrize("embed", [True, False])
def test_a_builds_policy_is_the_policy_at_epoch_0(
    package: Callable[..., str], monkeypatch: pytest.MonkeyPatch, embed: bool
) -> None:
    text = f"embed = {str(embed).lower()}\n{BAKED}"
    name = package(f"baked_{embed}".lower(), config=text)
    monkeypatch.setenv("LLM_DB_CATALOG", name)
    snapshot = llm_db.snapshot()
    assert llm_db.epoch() == 0
    assert snapshot.prefer == ("openai", "wafer_ai")
    assert snapshot.filters.allow == {"openai": ("gpt-*",), "wafer_ai": "all"}
    assert snapshot.filters.deny == {"openai": ("gpt-4o",)}
    assert [m.id for m in snapshot.models("openai")] == ["gpt-3.5", "gpt-4o-mini"]
    assert snapshot.providers[0].id == "anthropic"
    # Aliases of models that the build left out are judged as those models.
    assert not llm_db.allowed("openai:omni")
    assert not llm_db.allowed("openai:gpt-4o")
    assert not llm_db.allowed("anthropic:claude")
    assert llm_db.allowed("openai:gpt-9")
    assert llm_db.allowed("wafer.ai:~latest")
    with pytest.raises(ModelNotFoundError):
        llm_db.model("openai:omni")


@pytest.mark.parametrize("embed", [True, False])
def test_a_load_keeps_a_builds_policy_unless_it_is_told_otherwise(
    package: Callable[..., str], monkeypatch: pytest.MonkeyPatch, embed: bool
) -> None:
    text = f"embed = {str(embed).lower()}\n{BAKED}"
    monkeypatch.setenv("LLM_DB_CATALOG", package(f"baked_{embed}".lower(), config=text))
    embedded = llm_db.snapshot()
    assert llm_db.load() == embedded
    new = {"openai": {"models": [{"id": "gpt-new"}, {"id": "o9"}]}}
    loaded = llm_db.load(runtime_overrides=new)
    assert loaded.prefer == embedded.prefer
    assert loaded.filters == embedded.filters
    assert "openai:gpt-new" in specs(loaded)
    assert "openai:o9" not in specs(loaded)
    assert not llm_db.allowed("openai:omni")
    wider = llm_db.load(runtime_overrides=new, allow="all", deny={}, prefer=[])
    assert wider.prefer == ()
    assert "openai:o9" in specs(wider)
    # What the package does not hold cannot come back.
    assert "openai:gpt-4o" not in specs(wider)


def test_of_very_many_idle_entries_all_are_said_and_the_first_get_a_hint() -> None:
    models = [{"id": f"model-{i}"} for i in range(200)]
    wrong = [f"modle-{i}" for i in range(200)]
    denying = build(provider("p", *models), deny={"p": wrong}).report.warnings
    assert len(denying) == 200
    assert "did you mean `model-0`" in denying[0]
    assert "did you mean" not in denying[-1]
    layer = provider("p", *({"id": one} for one in wrong))
    new = llm_db.build(
        sources=[Given(provider("p", *models), "base"), Config(layer)]
    ).report.warnings
    assert "did you mean `model-0`" in new[0]
    assert 50 < len(new) < 200
    few = build(provider("p", *models), deny={"p": wrong[:50]}).report.warnings
    assert all("did you mean" in warning for warning in few)


def test_of_very_many_unknown_providers_all_are_named() -> None:
    many = [f"provider-{i}" for i in range(200)]
    data = {
        id: entry for one in many for id, entry in provider(one, {"id": "m"}).items()
    }
    wrong = [f"provider-{i}x" for i in range(200)]
    preferring = build(data, prefer=wrong).report.warnings
    assert len(preferring) == 200
    assert "did you mean `provider_0`" in preferring[0]
    assert "did you mean" not in preferring[-1]
    (denying,) = build(data, deny=dict.fromkeys(wrong, "all")).report.warnings
    assert all(f"'{one}'" in denying for one in wrong)
    assert 50 < denying.count("` or `") < 150
