"""resolve: pair, spec or bare id to exactly one model."""

from __future__ import annotations

import pytest

import llm_db
from catalogs import TINY, build, provider
from llm_db import (
    AmbiguousModelError,
    BadProviderError,
    InvalidSpecError,
    ModelKey,
    ModelNotFoundError,
    UnknownProviderError,
)

pytestmark = pytest.mark.usefixtures("published")


def test_resolve_gives_provider_canonical_id_and_model() -> None:
    found = llm_db.resolve("openai:omni")
    assert found == ("openai", "gpt-4o", llm_db.model("openai:gpt-4o"))
    assert found.provider == "openai"
    assert found.id == "gpt-4o"
    assert found.model is llm_db.model("openai:gpt-4o")


def test_resolve_takes_pairs_keys_and_models() -> None:
    expected = llm_db.resolve("openai:gpt-4o")
    assert llm_db.resolve(("OpenAI", "omni")) == expected
    assert llm_db.resolve(ModelKey("openai", "gpt-4o")) == expected
    assert llm_db.resolve(llm_db.model("openai:gpt-4o")) == expected
    assert llm_db.resolve("gpt-4o@openai") == expected


def test_a_bare_id_of_one_provider_is_found() -> None:
    assert llm_db.resolve("claude-3").provider == "anthropic"
    assert llm_db.resolve(" claude-3 ").provider == "anthropic"
    assert llm_db.resolve("claude").id == "claude-3"


def test_a_bare_id_of_several_providers_is_ambiguous_without_a_scope() -> None:
    with pytest.raises(AmbiguousModelError, match="scope") as caught:
        llm_db.resolve("gpt-4o")
    assert caught.value.reason == "ambiguous"
    assert caught.value.candidates == (
        ModelKey("anthropic", "gpt-4o"),
        ModelKey("openai", "gpt-4o"),
    )
    assert llm_db.resolve("gpt-4o", scope="openai").provider == "openai"
    assert llm_db.resolve("gpt-4o", "anthropic").provider == "anthropic"


def test_an_ambiguous_id_names_five_providers_and_counts_the_others() -> None:
    snapshot = build(*(provider(f"p{n}", {"id": "m"}) for n in range(7)))
    with pytest.raises(AmbiguousModelError, match=r"p0:m.*p4:m and 2 more") as caught:
        snapshot.resolve("m")
    assert "p5:m" not in str(caught.value)
    assert len(caught.value.candidates) == 7


def test_aliases_count_among_bare_ids() -> None:
    snapshot = build(
        provider("a", {"id": "x", "aliases": ["shared"]}),
        provider("b", {"id": "shared"}),
    )
    with pytest.raises(AmbiguousModelError) as caught:
        snapshot.resolve("shared")
    assert caught.value.candidates == (("a", "x"), ("b", "shared"))
    assert snapshot.resolve("shared", scope="a").id == "x"


def test_a_spec_that_finds_its_model_does_not_care_for_the_scope() -> None:
    for scope in ("anthropic", "nope"):
        assert llm_db.resolve("openai:gpt-4o", scope=scope).provider == "openai"
        assert llm_db.resolve(("openai", "gpt-4o"), scope=scope).provider == "openai"


def test_nor_does_a_spec_that_names_its_provider_by_an_alias() -> None:
    snapshot = build(
        provider("lab", {"id": "m"}, {"id": "n"}, aliases=["the-lab"])
        | provider("shop", {"id": "the-lab:n"})
    )
    for scope in (None, "lab", "shop", "nope", "", 5):
        assert snapshot.resolve("the-lab:m", scope=scope).provider == "lab"
        assert snapshot.resolve("m@the-lab", scope=scope).provider == "lab"
    # An alias takes no id away from those who have it.
    for scope, name in ((None, "shop"), ("shop", "shop"), ("nope", "shop")):
        assert snapshot.resolve("the-lab:n", scope=scope).provider == name
    assert snapshot.resolve("the-lab:n", scope="lab").provider == "lab"
    with pytest.raises(UnknownProviderError):
        snapshot.resolve("the-lab:x", scope="nope")


def test_bare_ids_may_hold_separators() -> None:
    assert llm_db.resolve("llama:8b").provider == "wafer_ai"
    assert llm_db.resolve("@cf/llama").provider == "wafer_ai"
    assert llm_db.resolve("gemini@001").provider == "google_vertex"
    assert llm_db.resolve("publishers/google:gemini").provider == "google_vertex"
    assert llm_db.resolve("odd@openai").provider == "google_vertex"


def test_what_reads_as_a_spec_and_finds_a_model_is_that_spec() -> None:
    # "openai:gpt-4o" is also the id of a model of google_vertex.
    assert llm_db.resolve("openai:gpt-4o").provider == "openai"
    assert llm_db.resolve("google-vertex:openai:gpt-4o").id == "openai:gpt-4o"
    without = llm_db.snapshot().with_filters(deny={"openai": ["gpt-4o"]})
    assert without.resolve("openai:gpt-4o").provider == "google_vertex"


@pytest.mark.parametrize(
    ("text", "scope", "error"),
    [
        ("nope", None, ModelNotFoundError),
        ("nope", "openai", ModelNotFoundError),
        ("claude-3", "openai", ModelNotFoundError),
        ("openai:nope", None, ModelNotFoundError),
        ("openai:nope", "anthropic", ModelNotFoundError),
        ("nope:gpt-4o", None, UnknownProviderError),
        ("gpt-4o@nope", None, UnknownProviderError),
        ("nope:gpt-4o", "openai", ModelNotFoundError),
        ("openai:", None, ModelNotFoundError),
        ("openai: ", None, InvalidSpecError),
        (" \t@OpenAI", None, InvalidSpecError),
        ("openai: ", "anthropic", ModelNotFoundError),
        ("nope: ", None, UnknownProviderError),
        (":", None, ModelNotFoundError),
        ("", None, InvalidSpecError),
        (" \t", None, InvalidSpecError),
        ("gpt-4o", "nope", UnknownProviderError),
        ("gpt-4o", "", BadProviderError),
        ("gpt-4o", 5, BadProviderError),
    ],
)
def test_a_miss_says_what_kind_of_miss_it_is(
    text: str, scope: str | None, error: type[Exception]
) -> None:
    with pytest.raises(error) as caught:
        llm_db.resolve(text, scope=scope)
    assert type(caught.value) is error


def test_a_miss_names_what_was_asked_and_near_ids() -> None:
    with pytest.raises(ModelNotFoundError, match="did you mean `openai:gpt-4o-mini`"):
        llm_db.resolve("openai:gpt-4o-mni")
    with pytest.raises(ModelNotFoundError, match="did you mean `anthropic:claude-3`"):
        llm_db.resolve("claude-33")
    with pytest.raises(ModelNotFoundError, match="provider 'openai' has no model 'x'"):
        llm_db.resolve("x", scope="openai")


def test_resolve_sees_the_filtered_catalog_only() -> None:
    snapshot = build(TINY, deny={"anthropic": "all"})
    assert snapshot.resolve("gpt-4o").provider == "openai"
    with pytest.raises(ModelNotFoundError):
        snapshot.resolve("claude")
