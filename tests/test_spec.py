"""Spec strings: which separator counts, what is taken verbatim, what is refused."""

from __future__ import annotations

from enum import Enum, StrEnum

import pytest

import llm_db
from catalogs import build, provider
from llm_db import InvalidSpecError, ModelKey, UnknownProviderError

pytestmark = pytest.mark.usefixtures("published")


class Id(StrEnum):
    OPENAI = "openai"
    VERTEX = "google-vertex"
    GPT = "gpt-4o"


class OldEnum(str, Enum):  # noqa: UP042
    OPENAI = "openai"
    GPT = "gpt-4o"


@pytest.mark.parametrize(
    ("text", "key"),
    [
        # one separator
        ("openai:gpt-4o", ("openai", "gpt-4o")),
        ("gpt-4o@openai", ("openai", "gpt-4o")),
        # any spelling of a provider
        ("OpenAI:gpt-4o", ("openai", "gpt-4o")),
        ("google-vertex:x", ("google_vertex", "x")),
        ("x@GOOGLE.VERTEX", ("google_vertex", "x")),
        ("wafer.ai:~latest", ("wafer_ai", "~latest")),
        # the first ":" and the last "@"
        ("wafer_ai:llama:8b", ("wafer_ai", "llama:8b")),
        ("gemini@001@google-vertex", ("google_vertex", "gemini@001")),
        ("@cf/llama@wafer.ai", ("wafer_ai", "@cf/llama")),
        # both separators: what stands before the first ":" is a known provider …
        ("wafer.ai:@cf/llama", ("wafer_ai", "@cf/llama")),
        ("openai:gpt-4o@google-vertex", ("openai", "gpt-4o@google-vertex")),
        # … else what stands after the last "@" is one
        ("llama:8b@wafer.ai", ("wafer_ai", "llama:8b")),
        (":x@openai", ("openai", ":x")),
        # outer blanks come off where the verbatim id finds nothing
        (" openai : gpt-4o ", ("openai", "gpt-4o")),
        ("\tgpt-4o @ openai\n", ("openai", "gpt-4o")),
        ("wafer.ai: lead", ("wafer_ai", " lead")),
        ("wafer.ai: nope ", ("wafer_ai", "nope")),
        # the model need not exist; its case counts
        ("openai:GPT-4O", ("openai", "GPT-4O")),
    ],
)
def test_parse_spec_reads_both_forms(text: str, key: tuple[str, str]) -> None:
    found = llm_db.parse_spec(text)
    assert found == ModelKey(*key)
    assert isinstance(found, ModelKey)


@pytest.mark.parametrize(
    ("text", "format", "key"),
    [
        ("openai:gpt-4o@wafer.ai", "colon", ("openai", "gpt-4o@wafer.ai")),
        ("openai:gpt-4o@wafer.ai", "at", ("wafer_ai", "openai:gpt-4o")),
        ("a@b@openai", "at", ("openai", "a@b")),
        ("openai:a:b", "colon", ("openai", "a:b")),
    ],
)
def test_format_forces_the_form(text: str, format: str, key: tuple[str, str]) -> None:
    assert llm_db.parse_spec(text, format=format) == key  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "format"),
    [
        ("gpt-4o", None),
        ("", None),
        (" ", None),
        (":", None),
        ("@", None),
        ("openai:", None),
        (":gpt-4o", None),
        ("@openai", None),
        ("gpt-4o@", None),
        ("openai:  ", None),
        ("  :gpt-4o", None),
        ("gpt-4o@openai", "colon"),
        ("openai:gpt-4o", "at"),
    ],
)
def test_no_separator_or_an_empty_part_is_an_invalid_spec(
    text: str, format: str | None
) -> None:
    with pytest.raises(InvalidSpecError) as caught:
        llm_db.parse_spec(text, format=format)  # type: ignore[arg-type]
    assert caught.value.reason == "invalid_format"


def test_a_bare_id_points_to_resolve() -> None:
    for ask in (llm_db.parse_spec, llm_db.model):
        with pytest.raises(InvalidSpecError, match=r"resolve\(\)"):
            ask("gpt-4o")


@pytest.mark.parametrize(
    "text", ["nope:x", "x@nope", "a:b@c", "open ai:x", "nöpe:x", "x" * 99 + ":y"]
)
def test_a_spec_without_a_known_provider_is_an_unknown_provider(text: str) -> None:
    with pytest.raises(UnknownProviderError) as caught:
        llm_db.parse_spec(text)
    assert caught.value.reason == "unknown_provider"


@pytest.mark.parametrize("wrong", [None, 5, b"openai:x", ["openai:x"], ("openai", "x")])
def test_a_spec_is_a_string(wrong: object) -> None:
    with pytest.raises(InvalidSpecError):
        llm_db.parse_spec(wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize("format", ["", "Colon", 5, ["colon"]])
def test_another_format_is_refused(format: object) -> None:
    with pytest.raises(InvalidSpecError, match="colon"):
        llm_db.parse_spec("openai:gpt-4o", format=format)  # type: ignore[arg-type]
    with pytest.raises(InvalidSpecError, match="colon"):
        llm_db.format_spec(("openai", "gpt-4o"), format)  # type: ignore[arg-type]


def test_format_spec_writes_both_forms() -> None:
    key = ModelKey("openai", "gpt-4o")
    assert llm_db.format_spec(key) == "openai:gpt-4o"
    assert llm_db.format_spec(key, "colon") == "openai:gpt-4o"
    assert llm_db.format_spec(key, "at") == "gpt-4o@openai"
    assert llm_db.format_spec(("openai", "gpt-4o"), format="at") == "gpt-4o@openai"


def test_format_spec_takes_a_model_and_enum_members() -> None:
    model = llm_db.model("openai:gpt-4o")
    assert llm_db.format_spec(model, "at") == "gpt-4o@openai"
    assert model.spec == llm_db.format_spec(model) == "openai:gpt-4o"
    assert llm_db.format_spec((Id.OPENAI, Id.GPT)) == "openai:gpt-4o"
    assert llm_db.format_spec((OldEnum.OPENAI, OldEnum.GPT)) == "openai:gpt-4o"


@pytest.mark.parametrize(
    "wrong", ["openai:gpt-4o", None, 5, (), ("openai",), ("a", "b", "c"), ("a", 5)]
)
def test_format_spec_takes_nothing_but_a_pair(wrong: object) -> None:
    with pytest.raises(InvalidSpecError):
        llm_db.format_spec(wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize("empty", [("", "x"), ("openai", "")])
def test_format_spec_refuses_an_empty_part(empty: tuple[str, str]) -> None:
    with pytest.raises(InvalidSpecError, match="empty"):
        llm_db.format_spec(empty)


def test_every_model_comes_back_from_its_spec_in_both_forms() -> None:
    snapshot = llm_db.snapshot()
    for key in snapshot.models_by_key:
        for format in ("colon", "at"):
            spec = llm_db.format_spec(key, format)  # type: ignore[arg-type]
            assert llm_db.parse_spec(spec, format=format) == key  # type: ignore[arg-type]


def test_an_id_of_blanks_only_is_an_id_where_the_catalog_has_it() -> None:
    snapshot = build(provider("p", {"id": " "}, {"id": "x"}))
    assert snapshot.parse_spec("p: ") == ("p", " ")
    assert snapshot.model("p: ").id == " "
    assert snapshot.model(("p", " ")).id == " "
    assert snapshot.resolve(" ").id == " "
    with pytest.raises(InvalidSpecError):
        snapshot.parse_spec("p:\t")


def test_parse_provider_takes_every_spelling_that_normalises_to_a_known_id() -> None:
    for text in ("google_vertex", "google-vertex", "Google.Vertex", " google-vertex "):
        assert llm_db.parse_provider(text) == "google_vertex"
    for member in (Id.VERTEX, Id.OPENAI, OldEnum.OPENAI):
        found = llm_db.parse_provider(member)
        assert type(found) is str
        assert found == member.value.replace("-", "_")


def test_parse_provider_tells_unknown_from_impossible() -> None:
    with pytest.raises(UnknownProviderError, match="did you mean `openai`") as caught:
        llm_db.parse_provider("opnai")
    assert caught.value.reason == "unknown_provider"
    wrong: object
    for wrong in ("", " ", "a b", "ö", "a:b", "_", "-.-", "x" * 65, "\u212a", None, 5):
        with pytest.raises(llm_db.BadProviderError) as bad:
            llm_db.parse_provider(wrong)  # type: ignore[arg-type]
        assert bad.value.reason == "bad_provider"
        what = f"'{ascii(wrong)[1:-1]}'" if isinstance(wrong, str) else f"not {wrong}"
        assert what in str(bad.value)


def test_a_provider_id_ends_where_its_text_ends() -> None:
    # A regex that ends in "$" would take the line feed for nothing.
    snapshot = build(provider("a", {"id": "m"}))
    assert snapshot.parse_provider("a\n") == "a"  # outer blanks
    with pytest.raises(llm_db.BadProviderError):
        snapshot.parse_provider("a\nb")


def test_ids_and_enum_members_work_wherever_an_id_does() -> None:
    assert llm_db.model(Id.OPENAI, Id.GPT) is llm_db.model("openai:gpt-4o")
    assert llm_db.model((OldEnum.OPENAI, OldEnum.GPT)) is llm_db.model("openai:gpt-4o")
    assert llm_db.provider(Id.VERTEX).id == "google_vertex"
    assert llm_db.models(Id.VERTEX) == llm_db.models("google_vertex")
    assert llm_db.capabilities(Id.OPENAI, Id.GPT) is not None
    assert llm_db.allowed((Id.OPENAI, Id.GPT))
    assert llm_db.resolve(Id.GPT, scope=Id.OPENAI).provider == "openai"
    assert llm_db.select(scope=Id.OPENAI, prefer=[Id.VERTEX]).provider == "openai"
    assert llm_db.select(prefer=[Id.VERTEX]).provider == "google_vertex"
