"""select and candidates: every capability key, the order, and wrong arguments."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from itertools import product
from typing import Any, get_args

import pytest

import llm_db
from catalogs import TINY, build, provider
from llm_db import (
    BadProviderError,
    Capabilities,
    CapabilityName,
    ModelKey,
    NoMatchError,
    Snapshot,
    UnknownProviderError,
)
from llm_db.pipeline import catalog_of

#: The seed's twelve keys, and where each stands in `Capabilities`.
KEYS: dict[CapabilityName, Callable[[Capabilities], bool]] = {
    "chat": lambda c: c.chat,
    "embeddings": lambda c: c.embeddings,
    "reasoning": lambda c: c.reasoning.enabled,
    "tools": lambda c: c.tools.enabled,
    "tools_streaming": lambda c: c.tools.streaming,
    "tools_strict": lambda c: c.tools.strict,
    "tools_parallel": lambda c: c.tools.parallel,
    "json_native": lambda c: c.json.native,
    "json_schema": lambda c: c.json.schema,
    "json_strict": lambda c: c.json.strict,
    "streaming_text": lambda c: c.streaming.text,
    "streaming_tool_calls": lambda c: c.streaming.tool_calls,
}
#: The same twelve as overrides of one capability each, away from its default.
FLIPPED: dict[CapabilityName, dict[str, Any]] = {
    "chat": {"chat": False},
    "embeddings": {"embeddings": True},
    "reasoning": {"reasoning": {"enabled": True}},
    "tools": {"tools": {"enabled": True}},
    "tools_streaming": {"tools": {"streaming": True}},
    "tools_strict": {"tools": {"strict": True}},
    "tools_parallel": {"tools": {"parallel": True}},
    "json_native": {"json": {"native": True}},
    "json_schema": {"json": {"schema": True}},
    "json_strict": {"json": {"strict": True}},
    "streaming_text": {"streaming": {"text": False}},
    "streaming_tool_calls": {"streaming": {"tool_calls": True}},
}


def ids(snapshot: Snapshot, **question: Any) -> list[str]:
    return [key.id for key in snapshot.candidates(**question)]


@pytest.mark.parametrize("key", KEYS)
def test_each_capability_key_asks_for_its_own_field(key: CapabilityName) -> None:
    default = KEYS[key](Capabilities())
    snapshot = build(
        provider("p", {"id": "flipped", "capabilities": FLIPPED[key]}, {"id": "plain"})
    )
    has, lacks = ("plain", "flipped") if default else ("flipped", "plain")
    assert ids(snapshot, require={key: True}) == [has]
    assert ids(snapshot, require=[key]) == [has]
    assert ids(snapshot, require={key: False}) == [lacks]
    assert ids(snapshot, forbid={key: True}) == [lacks]
    assert ids(snapshot, forbid=[key]) == [lacks]
    assert ids(snapshot, forbid={key: False}) == [has]
    assert snapshot.select(require=[key]) == ("p", has)
    for other in set(KEYS) - {key}:
        flipped = snapshot.model("p:flipped").capabilities
        assert KEYS[other](flipped) is KEYS[other](Capabilities())


def test_the_twelve_keys_are_the_type_that_users_annotate_with() -> None:
    assert set(get_args(CapabilityName)) == set(KEYS)
    assert len(KEYS) == 12


@pytest.mark.usefixtures("published")
def test_select_is_the_first_of_the_candidates() -> None:
    for require, forbid, prefer, scope in product(
        [None, {"tools": True}, {"tools": True, "json_native": True}, ["reasoning"]],
        [None, {"embeddings": True}, {"chat": True}],
        [(), ("openai", "anthropic"), ("google-vertex",), ("nope",)],
        [None, "openai", "Google-Vertex", "empty", "all"],
    ):
        question: dict[str, Any] = {
            "require": require,
            "forbid": forbid,
            "prefer": prefer,
            "scope": scope,
        }
        found = llm_db.candidates(**question)
        if found:
            assert llm_db.select(**question) == found[0]
        else:
            with pytest.raises(NoMatchError) as caught:
                llm_db.select(**question)
            assert caught.value.reason == "no_match"


@pytest.mark.usefixtures("published")
def test_the_seeds_example_selects_the_preferred_provider() -> None:
    key = llm_db.select(
        require={"chat": True, "tools": True, "json_native": True},
        prefer=["openai", "anthropic"],
    )
    assert key == ModelKey("openai", "gpt-4o-mini")
    assert isinstance(key, ModelKey)


def test_within_a_provider_current_models_come_first_then_the_newest_then_by_id() -> (
    None
):
    dates: dict[str, Any] = {
        "old": "2023-01-01",
        "month": "2024-06",
        "day-b": "2024-06-01",
        "day-a": "2024-06-01",
        "impossible": "2025-02-31",
        "slashes": "2024/1/5",
        "word": "soon",
        "long": "2024-06-01T00:00:00",
        "none": None,
    }
    models = [{"id": id, "release_date": date} for id, date in dates.items()]
    gone = {"id": "gone", "release_date": "2026-01-01", "deprecated": True}
    snapshot = build(provider("p", *models, gone))
    assert ids(snapshot) == [
        "impossible",  # the form counts, as the strings order
        "day-a",
        "day-b",
        "month",
        "slashes",  # normalised to 2024-01-05
        "old",
        "long",
        "none",
        "word",
        "gone",
    ]


def test_providers_stand_in_the_order_of_prefer_then_by_id() -> None:
    snapshot = build(*(provider(id, {"id": "m"}) for id in ("c-1", "a", "b")))
    assert [k.provider for k in snapshot.candidates()] == ["a", "b", "c_1"]
    order = snapshot.candidates(prefer=["C.1", "nope", "b", "c_1", "!!"])
    assert [k.provider for k in order] == ["c_1", "b", "a"]
    assert snapshot.select(prefer=iter(["b"])).provider == "b"
    assert snapshot.select(prefer=[" b "]).provider == "b"


def test_a_preferred_provider_without_a_match_gives_way() -> None:
    snapshot = build(TINY)
    assert (
        snapshot.select(require=["embeddings"], prefer=["anthropic"]).provider
        == "openai"
    )


def test_the_configured_prefer_is_informational_only() -> None:
    snapshot = build(TINY, prefer=["openai", "wafer.ai"])
    assert snapshot.prefer == snapshot.meta.prefer == ("openai", "wafer_ai")
    assert snapshot.select().provider == "anthropic"
    assert snapshot.select(prefer=snapshot.prefer).provider == "openai"


@pytest.mark.usefixtures("published")
def test_scope_keeps_to_one_provider() -> None:
    assert {k.provider for k in llm_db.candidates(scope="OpenAI")} == {"openai"}
    assert llm_db.candidates(scope="empty") == ()
    assert llm_db.candidates(scope="all") == llm_db.candidates()  # the seed's :all
    with pytest.raises(NoMatchError) as caught:
        llm_db.select(require=["reasoning"], scope="openai")
    assert str(caught.value) == (
        "no model of provider 'openai' matches require=['reasoning']"
    )
    with pytest.raises(NoMatchError, match="no model of provider 'empty' is there"):
        llm_db.select(scope="empty")


@pytest.mark.usefixtures("published")
def test_an_unknown_scope_is_an_unknown_provider() -> None:
    for ask in (llm_db.select, llm_db.candidates):
        with pytest.raises(UnknownProviderError, match="opnai"):
            ask(scope="opnai")
        wrong: Any
        for wrong in ("", "a b", 5, ["openai"]):
            with pytest.raises(BadProviderError):
                ask(scope=wrong)


@pytest.mark.usefixtures("published")
@pytest.mark.parametrize("argument", ["require", "forbid"])
def test_an_unknown_capability_lists_the_valid_ones(argument: str) -> None:
    wrong: Any
    for wrong in ({"tool": True}, ["tool"], {"Tools": True}, [""], [None], {5: True}):
        for ask in (llm_db.select, llm_db.candidates):
            with pytest.raises(ValueError, match="streaming_tool_calls") as caught:
                ask(**{argument: wrong})
            assert argument in str(caught.value)


@pytest.mark.usefixtures("published")
@pytest.mark.parametrize("argument", ["require", "forbid", "prefer"])
def test_a_bare_string_is_a_type_error_that_shows_what_to_write(argument: str) -> None:
    wrong: Any
    for wrong in ("tools", "", b"tools"):
        for ask in (llm_db.select, llm_db.candidates):
            with pytest.raises(TypeError, match=rf"{argument}=\["):
                ask(**{argument: wrong})


@pytest.mark.usefixtures("published")
def test_wrong_types_are_type_errors() -> None:
    wrong: list[dict[str, Any]] = [
        {"require": 5},
        {"forbid": object()},
        {"prefer": 5},
        {"prefer": False},
        {"prefer": [5]},
        {"prefer": [None]},
        {"require": {"tools": 1}},
        {"require": {"tools": None}},
        {"forbid": {"tools": "yes"}},
    ]
    for question in wrong:
        for ask in (llm_db.select, llm_db.candidates):
            with pytest.raises(TypeError):
                ask(**question)


@pytest.mark.usefixtures("published")
def test_what_is_required_and_forbidden_at_once_matches_nothing() -> None:
    assert llm_db.candidates(require=["tools"], forbid=["tools"]) == ()
    with pytest.raises(NoMatchError, match=r"require=.*tools.* and forbid=.*tools"):
        llm_db.select(require=["tools"], forbid=["tools"])


@pytest.mark.usefixtures("published")
def test_nothing_asked_for_is_everything() -> None:
    everything = llm_db.candidates()
    assert len(everything) == len(llm_db.models()) == len(set(everything))
    assert llm_db.candidates(require={}, forbid=[], prefer=()) == everything
    assert llm_db.candidates(require=None, forbid=None, scope=None) == everything


@pytest.mark.usefixtures("published")
def test_capability_names_may_be_enum_members() -> None:
    class Need(StrEnum):
        TOOLS = "tools"

    need: Any = [Need.TOOLS]
    assert llm_db.candidates(require=need) == llm_db.candidates(require=["tools"])


def test_what_is_remembered_of_questions_is_bounded() -> None:
    snapshot = build(TINY)
    for number in range(1500):
        wanted = [key for place, key in enumerate(KEYS) if number >> place & 1]
        snapshot.candidates(require=wanted)
    assert 0 < len(catalog_of(snapshot).ranking()._passing) <= 1024
    assert snapshot.select(require=["tools"], scope="openai").id == "gpt-4o-mini"


def test_filters_narrow_what_select_sees() -> None:
    snapshot = build(TINY, deny={"openai": ["*-mini"]})
    assert snapshot.select(require=["tools"], scope="openai").id == "gpt-4o"
    wide = snapshot.with_filters(deny={})
    assert wide.select(require=["tools"], scope="openai").id == "gpt-4o-mini"
