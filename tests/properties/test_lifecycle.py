"""load, reload and readers as a state machine."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

import llm_db
from catalogs import TINY, Given
from llm_db import _store

_NAMES = st.sampled_from(["one", "two", "three"])


class Lifecycle(RuleBasedStateMachine):
    """What a user sees of the published catalog, against a model of three values."""

    def __init__(self) -> None:
        super().__init__()
        _store.current = None
        self.epoch = 0
        self.name: str | None = None
        self.given = Given(TINY)
        self.held: list[tuple[llm_db.State, Any]] = []

    def _published(self, snapshot: llm_db.Snapshot) -> None:
        self.epoch += 1
        assert snapshot is llm_db.snapshot()
        assert snapshot.meta.epoch == self.epoch

    @initialize()
    def first_load(self) -> None:
        self._published(llm_db.load(sources=[self.given]))
        self.name = "GPT-4o"

    @rule(name=_NAMES)
    def load_with_overrides(self, name: str) -> None:
        overrides = {"openai": {"models": [{"id": "gpt-4o", "name": name}]}}
        self._published(llm_db.load(sources=[self.given], runtime_overrides=overrides))
        self.name = name

    @rule()
    def load_plain(self) -> None:
        self._published(llm_db.load(sources=[self.given]))
        self.name = "GPT-4o"

    @rule()
    def reload(self) -> None:
        before = llm_db.snapshot()
        self._published(llm_db.reload())
        assert llm_db.snapshot() == before
        assert llm_db.snapshot() is not before

    @rule(name=_NAMES)
    def build(self, name: str) -> None:
        overrides = {"openai": {"models": [{"id": "gpt-4o", "name": name}]}}
        built = llm_db.build(sources=[self.given], runtime_overrides=overrides)
        assert built.model("openai:gpt-4o").name == name
        assert built.meta.epoch is None

    @rule(
        bad=st.sampled_from(
            [
                {"sources": [Given({})]},
                {"sources": [Given(ValueError("no"))]},
                {"sources": "openai"},
                {"sources": [object()]},
                {"sources": [Given(TINY)], "allow": {"nobody": "all"}},
                {"sources": [Given(TINY)], "allow": {"openai": []}},
                {"sources": [Given(TINY)], "prefer": ["not an id"]},
                {"sources": [Given(TINY)], "runtime_overrides": 5},
                {"config": "/no/such/file.toml"},
            ]
        )
    )
    def load_that_fails(self, bad: dict[str, Any]) -> None:
        before = llm_db.state()
        with pytest.raises(llm_db.LLMDBError):
            llm_db.load(**bad)
        assert llm_db.state() is before

    @precondition(lambda self: self.name == "GPT-4o")  # else the overrides remain
    @rule()
    def reload_that_fails(self) -> None:
        before, data = llm_db.state(), self.given.data
        self.given.data = ValueError("gone")
        with pytest.raises(llm_db.EmptyCatalogError):
            llm_db.reload()
        self.given.data = data
        assert llm_db.state() is before

    @rule()
    def hold(self) -> None:
        state = llm_db.state()
        self.held.append((state, state.snapshot.model("openai:gpt-4o")))

    @precondition(lambda self: self.held)
    @rule()
    def what_is_held_never_changes(self) -> None:
        for state, model in self.held:
            assert state.snapshot.model("openai:gpt-4o") is model
            assert state.snapshot.meta.epoch == state.epoch

    @invariant()
    def readers_see_one_state(self) -> None:
        if self.name is None:
            return
        assert llm_db.epoch() == self.epoch
        state = llm_db.state()
        assert (state.epoch, state.snapshot) == (self.epoch, llm_db.snapshot())
        model = llm_db.model("openai:gpt-4o")
        assert model.name == self.name
        assert model is llm_db.model("gpt-4o@openai")
        assert model is llm_db.model(("OpenAI", "omni"))
        assert (
            model is state.snapshot.models_by_key[llm_db.ModelKey("openai", "gpt-4o")]
        )

    def teardown(self) -> None:
        _store.current = None


TestLifecycle = Lifecycle.TestCase
TestLifecycle.settings = settings(
    max_examples=max(10, settings().max_examples // 4), stateful_step_count=20
)
