"""The errors: hierarchy, reasons, pickling, and a page that lists them all."""

from __future__ import annotations

import copy
import inspect
import pickle
import re
from pathlib import Path

import pytest

import llm_db
from llm_db import AmbiguousModelError, InvalidRecordError, LLMDBError, ModelKey, errors

ROOT = Path(__file__).parent.parent

LOOKUP = (
    "UnknownProviderError",
    "ModelNotFoundError",
    "AmbiguousModelError",
    "NoMatchError",
)
VALUE = (
    "InvalidSpecError",
    "BadProviderError",
    "ConfigError",
    "InvalidRecordError",
    "NotCanonicalError",
    "UsageError",
)
PLAIN = ("EmptyCatalogError", "SourceError", "PullError", "DocumentError")
CLASSES = ("LLMDBError", *LOOKUP, *VALUE, *PLAIN)
#: How messages are written; for sources and tools of others, not for questions.
HELPERS = ("did_you_mean", "said", "shown", "suggest")
REASONS = {
    "UnknownProviderError": "unknown_provider",
    "ModelNotFoundError": "not_found",
    "AmbiguousModelError": "ambiguous",
    "NoMatchError": "no_match",
    "InvalidSpecError": "invalid_format",
    "BadProviderError": "bad_provider",
    "ConfigError": "bad_config",
    "InvalidRecordError": "invalid_record",
    "NotCanonicalError": "not_canonical",
    "EmptyCatalogError": "empty_catalog",
    "SourceError": "no_data",
    "PullError": "pull_failed",
    "DocumentError": "bad_document",
    "UsageError": "unknown_usage",
}


def classes() -> list[type[LLMDBError]]:
    return [getattr(errors, name) for name in REASONS]


def test_the_errors_are_all_there_and_public() -> None:
    assert set(errors.__all__) == {*CLASSES, *HELPERS}
    for name in CLASSES:
        assert getattr(llm_db, name) is getattr(errors, name)
    for name in HELPERS:
        assert inspect.isfunction(getattr(errors, name))
        assert name not in llm_db.__all__


@pytest.mark.parametrize("cls", classes())
def test_each_error_is_of_the_family_and_of_its_built_in_kind(
    cls: type[LLMDBError],
) -> None:
    name = cls.__name__
    assert issubclass(cls, LLMDBError)
    assert issubclass(cls, LookupError) is (name in LOOKUP)
    assert issubclass(cls, ValueError) is (name in VALUE)
    assert not issubclass(cls, KeyError)  # whose message would be a repr


def test_a_bad_provider_is_an_invalid_spec() -> None:
    assert issubclass(errors.BadProviderError, errors.InvalidSpecError)


@pytest.mark.parametrize("cls", classes())
def test_each_error_carries_its_reason_and_another_if_given(
    cls: type[LLMDBError],
) -> None:
    assert cls("text").reason == REASONS[cls.__name__]
    error = cls("text", reason="other")
    assert error.reason == "other"
    assert str(error) == "text"


@pytest.mark.parametrize("cls", classes())
def test_errors_survive_pickling_and_copying(cls: type[LLMDBError]) -> None:
    error = cls("it's\nwrong", reason="why")
    error.add_note("a note")
    for again in (
        pickle.loads(pickle.dumps(error)),
        copy.copy(error),
        copy.deepcopy(error),
    ):
        assert type(again) is cls
        assert str(again) == str(error)
        assert again.reason == "why"
        assert again.__notes__ == ["a note"]


def test_what_errors_carry_survives_too() -> None:
    keys = (ModelKey("a", "x"), ModelKey("b", "x"))
    ambiguous = pickle.loads(pickle.dumps(AmbiguousModelError("m", candidates=keys)))
    assert ambiguous.candidates == keys
    assert type(ambiguous.candidates[0]) is ModelKey
    record = pickle.loads(pickle.dumps(InvalidRecordError("m", field="cost.input")))
    assert record.field == "cost.input"


def test_one_except_clause_catches_everything() -> None:
    for ask in (
        lambda: llm_db.model("openai:nope"),
        lambda: llm_db.model("nope"),
        lambda: llm_db.provider(""),
        lambda: llm_db.load(allow=5),  # type: ignore[arg-type]
        lambda: llm_db.Model.from_dict({}),
        lambda: llm_db.select(require=["chat"], forbid=["chat"]),
    ):
        with pytest.raises(LLMDBError) as caught:
            ask()
        assert re.fullmatch("[a-z_]+", caught.value.reason)


def test_every_reason_in_the_code_is_on_the_page_of_errors() -> None:
    page = (ROOT / "docs" / "errors.md").read_text("utf-8")
    listed = set(re.findall(r"`([a-z0-9_]+)`", page))
    used = set(REASONS.values())
    for root in ("runtime", "generator"):
        for path in (ROOT / root).rglob("*.py"):
            text = path.read_text("utf-8")
            used |= set(re.findall(r'\breason\s*=\s*"([a-z0-9_]+)"', text))
            used |= set(re.findall(r'\bdefault_reason\s*=\s*"([a-z0-9_]+)"', text))
            used |= set(re.findall(r'\bFailure\(\s*"([a-z0-9_]+)"', text))
    used.discard("error")  # the base class's own, never raised
    assert used <= listed
    for name in CLASSES:
        assert f"`{name}`" in page
