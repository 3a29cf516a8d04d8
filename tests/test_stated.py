"""`capability`: what a model can do, cannot do, and what nobody stated."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from typing import Any

import pytest

import llm_db
from catalogs import Given, build, provider
from llm_db.schema import CAPABILITIES
from llm_db.sources import Packaged

STATED: dict[str, Any] = {
    "chat": False,
    "reasoning": {"enabled": True},
    "tools": {"enabled": False, "parallel": True},
    "streaming": {"text": True, "tool_calls": None},
}
CATALOG = provider("p", {"id": "m", "capabilities": STATED}, {"id": "silent"})
EXPECTED = {
    "chat": False,
    "reasoning": True,
    "tools": False,
    "tools_parallel": True,
    "streaming_text": True,
}


def answers(snapshot: llm_db.Snapshot, id: str = "m") -> dict[str, bool]:
    """What is stated of a model, by capability."""
    found = {name: snapshot.capability(f"p:{id}", name) for name in CAPABILITIES}
    return {name: value for name, value in found.items() if value is not None}


def test_what_nobody_stated_is_none() -> None:
    snapshot = build(CATALOG)
    assert answers(snapshot) == EXPECTED
    assert answers(snapshot, "silent") == {}
    assert snapshot.model("p:silent").capabilities.chat  # a default, not a statement


def test_any_layer_may_state_and_the_last_decides() -> None:
    over = provider(
        "p",
        {"id": "m", "capabilities": {"chat": True, "json": {"schema": False}}},
        {"id": "silent", "capabilities": {"tools": {"strict": False}}},
    )
    snapshot = build(CATALOG, over)
    assert answers(snapshot) == {**EXPECTED, "chat": True, "json_schema": False}
    assert answers(snapshot, "silent") == {"tools_strict": False}


def test_the_module_asks_the_catalog_in_use() -> None:
    snapshot = llm_db.load(sources=[Given(CATALOG)])
    assert llm_db.capability("p:m", "tools") is False
    assert llm_db.capability(("p", "m"), "reasoning") is True
    assert llm_db.capability(snapshot.model("p:m"), "json_strict") is None


def test_a_view_and_a_copy_know_it_too() -> None:
    snapshot = build(CATALOG)
    assert answers(snapshot.with_filters(deny={"p": ["silent"]})) == EXPECTED
    assert answers(pickle.loads(pickle.dumps(snapshot))) == EXPECTED


@pytest.mark.parametrize("embed", [True, False])
def test_a_package_knows_what_was_stated(
    package: Callable[..., str], monkeypatch: pytest.MonkeyPatch, embed: bool
) -> None:
    config = f"embed = {str(embed).lower()}\n"
    name = package(f"stated_{embed}".lower(), CATALOG, config=config)
    monkeypatch.setenv("LLM_DB_CATALOG", name)
    shipped = llm_db.snapshot()
    assert answers(shipped) == EXPECTED
    assert answers(shipped, "silent") == {}
    # As the base of a load, where only what is laid on top is merged, and as a layer.
    more = {"id": "m", "capabilities": {"json": {"native": False}}}
    for sources in (
        [Packaged(), Given(provider("p", more))],
        [Given(provider("p", more)), Packaged()],
    ):
        loaded = llm_db.build(sources=sources)
        assert answers(loaded) == {**EXPECTED, "json_native": False}
        assert answers(loaded, "silent") == {}


def test_select_asks_for_what_is_on_whoever_stated_it() -> None:
    snapshot = build(CATALOG)
    assert snapshot.select(require=["tools_parallel"]).id == "m"
    assert [k.id for k in snapshot.candidates(require=["chat"])] == ["silent"]


def test_an_unknown_capability_or_model_is_an_error() -> None:
    snapshot = build(CATALOG)
    with pytest.raises(ValueError, match="unknown capability 'vision'"):
        snapshot.capability("p:m", "vision")  # type: ignore[arg-type]
    with pytest.raises(llm_db.ModelNotFoundError):
        snapshot.capability("p:nobody", "chat")
