"""usage: what a usage object, or a response that holds one, counts."""

from __future__ import annotations

import enum
import sqlite3
from collections import UserDict
from dataclasses import dataclass, field
from decimal import Decimal
from types import SimpleNamespace
from typing import Any, NamedTuple

import attr
import pytest

import llm_db
from llm_db import UsageError

CHAT: dict[str, Any] = {
    "prompt_tokens": 100,
    "completion_tokens": 50,
    "total_tokens": 150,
    "prompt_tokens_details": {"cached_tokens": 40, "audio_tokens": None},
    "completion_tokens_details": {"reasoning_tokens": 30},
}
COUNTS = {"input": 60, "cache_read": 40, "output": 20, "reasoning": 30}


def counts(raw: object, provider: str | None = None) -> dict[str, int]:
    return dict(llm_db.usage(raw, provider).counts)


def reason(raw: object) -> str:
    with pytest.raises(UsageError) as caught:
        llm_db.usage(raw)
    return caught.value.reason


# -- objects ---------------------------------------------------------------------------


@dataclass
class PromptDetails:
    cached_tokens: int | None = None
    audio_tokens: int | None = None


@dataclass
class CompletionDetails:
    reasoning_tokens: int | None = None


@dataclass(frozen=True, slots=True)
class ChatUsage:
    prompt_tokens: int
    completion_tokens: int
    total_tokens: int
    prompt_tokens_details: PromptDetails
    completion_tokens_details: CompletionDetails = field(
        default_factory=CompletionDetails
    )


class TupleUsage(NamedTuple):
    prompt_tokens: int
    completion_tokens: int
    total_tokens: int
    prompt_tokens_details: Any
    completion_tokens_details: Any


@attr.frozen
class AttrsUsage:
    prompt_tokens: int
    completion_tokens: int
    total_tokens: int
    prompt_tokens_details: Any
    completion_tokens_details: Any


class PropertyUsage:
    """Properties and class attributes only, as some wrappers have."""

    prompt_tokens = 100
    total_tokens = 150
    prompt_tokens_details = SimpleNamespace(cached_tokens=40)

    @property
    def completion_tokens(self) -> int:
        return 50

    @property
    def completion_tokens_details(self) -> dict[str, int]:
        return {"reasoning_tokens": 30}


class PydanticLike:
    """What its model does not name, pydantic keeps in `__pydantic_extra__`."""

    def __init__(self, **fields: Any) -> None:
        self.__dict__.update(fields)
        self.__pydantic_extra__ = {"cost": 0.5, "is_byok": False}


class Descriptor(NamedTuple):
    name: str


class MessageLike:
    """A message of protobuf: no attributes to list, 0 is left out."""

    __slots__ = ("_fields_set",)

    def __init__(self, **fields: Any) -> None:
        self._fields_set = fields

    def ListFields(self) -> list[tuple[Descriptor, Any]]:
        return [(Descriptor(k), v) for k, v in self._fields_set.items()]


def _as_objects(kind: Any, value: Any) -> Any:
    if isinstance(value, dict):
        return kind(**{key: _as_objects(kind, item) for key, item in value.items()})
    return value


@pytest.mark.parametrize(
    "raw",
    [
        CHAT,
        UserDict(CHAT),
        _as_objects(SimpleNamespace, CHAT),
        _as_objects(PydanticLike, CHAT),
        _as_objects(MessageLike, CHAT),
        ChatUsage(100, 50, 150, PromptDetails(40), CompletionDetails(30)),
        TupleUsage(100, 50, 150, {"cached_tokens": 40}, {"reasoning_tokens": 30}),
        AttrsUsage(100, 50, 150, {"cached_tokens": 40}, {"reasoning_tokens": 30}),
        PropertyUsage(),
    ],
    ids=lambda raw: type(raw).__name__,
)
def test_mappings_and_objects_count_alike(raw: object) -> None:
    assert counts(raw) == COUNTS
    assert counts(SimpleNamespace(model="gpt-4o", usage=raw)) == COUNTS
    assert counts({"model": "gpt-4o", "usage": raw}) == COUNTS


def test_what_a_model_of_pydantic_does_not_name_counts_too() -> None:
    found = llm_db.usage(PydanticLike(prompt_tokens=1, completion_tokens=1))
    assert found.reported == Decimal("0.5")


def test_numbers_of_every_integral_kind_are_counts() -> None:
    class Index:
        def __index__(self) -> int:
            return 7

        def __eq__(self, other: object) -> bool:
            return other == 7

        def __hash__(self) -> int:
            return 7

    class Count(enum.IntEnum):
        SEVEN = 7

    for seven in (7, 7.0, Decimal(7), Index(), Count.SEVEN):
        assert counts({"prompt_tokens": seven}) == {"input": 7}
    wrong = [7.5, -7, "7", True, float("inf"), Decimal("7.5"), [7], {}]
    wrong.append(Decimal("1E+100000"))  # which takes a while to be spelt out
    for value in wrong:
        assert reason({"prompt_tokens": value}) == "invalid_usage"
        assert reason({"prompt_tokens": 7, "completion_tokens": value})
        nested = {"prompt_tokens": 7, "prompt_tokens_details": {"cached_tokens": value}}
        assert reason(nested) == "invalid_usage"


@pytest.mark.parametrize(
    "key",
    [
        *("cached_prompt_tokens", "prompt_tokens_cached", "PromptCachedTokens"),
        *("cachedInputTokenCount", "input_cached_tokens", "cache_read_prompt_tokens"),
        *("promptCacheHitTokens", "nativeTokensCached", "total_cached_tokens"),
    ],
)
def test_one_count_is_read_in_whatever_spelling(key: str) -> None:
    raw = {"prompt_tokens": 100, "completion_tokens": 5, "total_tokens": 105, key: 40}
    assert counts(raw) == {"input": 60, "cache_read": 40, "output": 5}
    assert llm_db.usage(raw).assumed == ()


@pytest.mark.parametrize(
    "key", ["stored_prompt_tokens", "cached_output_tokens", "reasoning_prompt_tokens"]
)
def test_words_that_say_nothing_together_are_not_read(key: str) -> None:
    raw = {"prompt_tokens": 100, "completion_tokens": 5, "total_tokens": 105, key: 40}
    assert counts(raw) == {"input": 100, "output": 5}
    assert llm_db.usage(raw).assumed == (f"key:{key}",)


class Members(Descriptor):
    """The description of a field of protobuf that holds members of an enumeration."""

    @property
    def enum_type(self) -> Any:
        names = enumerate(("INVALID", "WEB_SEARCH", "X_SEARCH"))
        members = {
            n: SimpleNamespace(name=f"SERVER_SIDE_TOOL_{name}") for n, name in names
        }
        return SimpleNamespace(values_by_number=members)


def test_a_list_of_members_of_an_enumeration_has_their_names() -> None:
    class Answer(MessageLike):
        def ListFields(self) -> list[tuple[Descriptor, Any]]:
            tools = Members("server_side_tools_used"), (1, 1, 2)
            return [*super().ListFields(), tools]

    raw = Answer(prompt_tokens=10, completion_tokens=5)
    expected = {"input": 10, "output": 5, "web_search": 2, "x_search": 1}
    assert counts(raw) == expected


def test_a_row_of_a_table_counts_by_its_columns() -> None:
    table = sqlite3.connect(":memory:")
    table.row_factory = sqlite3.Row
    row = table.execute("SELECT 7 AS prompt_tokens, 3 AS completion_tokens").fetchone()
    table.close()
    assert counts(row) == {"input": 7, "output": 3}


def test_a_gap_in_a_table_is_no_count() -> None:
    gap = float("nan")
    row = {"prompt_tokens": 7.0, "input_tokens": gap, "cached_tokens": gap}
    assert counts({**row, "prompt_tokens_details": gap}) == {"input": 7}
    assert reason({"prompt_tokens": gap}) == "invalid_usage"
    assert reason({"prompt_tokens": gap, "completion_tokens": 1}) == "incomplete_usage"
    nested = {"prompt_tokens": 7, "prompt_tokens_details": {"cached_tokens": gap}}
    assert reason(nested) == "invalid_usage"


# -- whole responses -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("response", "model"),
    [
        ({"id": "x", "model": "gpt-4o", "choices": [], "usage": CHAT}, "gpt-4o"),
        # A stream's last event, of Responses and of a realtime session.
        (
            {"type": "response.completed", "response": {"model": "m", "usage": CHAT}},
            "m",
        ),
        # One line of a batch's output.
        ({"custom_id": "1", "response": {"body": {"model": "m", "usage": CHAT}}}, "m"),
        # Groq's stream.
        ({"model": "m", "usage": None, "x_groq": {"usage": CHAT}}, "m"),
        # LangChain: an answer, and what a model's end says.
        (
            {"usage_metadata": CHAT, "response_metadata": {"model_name": "m"}},
            "m",
        ),
        ({"llm_output": {"token_usage": CHAT, "model_name": "m"}}, "m"),
        # The AI SDK.
        ({"usage": CHAT, "response": {"modelId": "m"}}, "m"),
        # pydantic-ai.
        ({"model_name": "m", "usage": CHAT, "kind": "response"}, "m"),
        # An event of Bedrock's stream.
        ({"metadata": {"usage": CHAT, "metrics": {}}}, None),
        ({"usage": CHAT, "metadata": {"speed": "fast", "usage": "mine"}}, None),
    ],
)
def test_a_whole_response_holds_its_usage(response: Any, model: str | None) -> None:
    found = llm_db.usage(response)
    assert dict(found.counts) == COUNTS
    assert found.model == model
    assert found.modes == (("batch",) if "custom_id" in response else ())


def test_the_start_of_a_stream_of_anthropic_holds_usage() -> None:
    event = {
        "type": "message_start",
        "message": {
            "model": "claude-sonnet-4-5",
            "usage": {"input_tokens": 5, "cache_read_input_tokens": 7},
        },
    }
    found = llm_db.usage(event)
    assert (found.shape, found.model) == ("anthropic", "claude-sonnet-4-5")
    assert dict(found.counts) == {"input": 5, "cache_read": 7}
    assert found.context == 12


def test_a_body_of_bytes_is_what_it_holds() -> None:
    body = b'{"model": "m", "usage": {"prompt_tokens": 3, "completion_tokens": 2}}'
    for raw in (body, {"body": body}, {"status": 200, "response": body.decode()}):
        usage = llm_db.usage(raw)
        assert (usage.model, usage.counts) == ("m", {"input": 3, "output": 2})
    for broken in (b"{", "[" * 10_000, b"[1]", '{"a": 1}'):
        with pytest.raises(UsageError) as caught:
            llm_db.usage(broken)
        assert caught.value.reason == "unknown_usage"


def test_gemini_names_its_model_as_a_version() -> None:
    found = llm_db.usage(
        {"modelVersion": "gemini-2.5-flash", "usageMetadata": {"promptTokenCount": 3}}
    )
    assert (found.shape, found.model) == ("gemini", "gemini-2.5-flash")


def test_the_service_tier_may_stand_in_the_usage_or_around_it() -> None:
    assert llm_db.usage({"service_tier": "flex", "usage": CHAT}).modes == ("flex",)
    assert llm_db.usage({"usage": {**CHAT, "service_tier": "Priority"}}).modes == (
        "priority",
    )
    for base in ("default", "standard", "auto", "on_demand", "ON_DEMAND", "", None, 3):
        assert llm_db.usage({"service_tier": base, "usage": CHAT}).modes == ()
    assert llm_db.usage({**CHAT, "inference_geo": "US"}).geo == "us"
    for base in ("global", "not_available", None):
        assert llm_db.usage({**CHAT, "inference_geo": base}).geo is None


def test_a_usage_that_is_null_is_none_however_deep() -> None:
    for response in (
        {"usage": None},
        {"usageMetadata": None},
        {"response": {"usage": None}},
        SimpleNamespace(usage=None, model="gpt-4o"),
    ):
        assert reason(response) == "no_usage"


def test_usages_inside_each_other_without_end_are_unknown() -> None:
    circle: dict[str, Any] = {}
    circle["usage"] = circle
    tower: dict[str, Any] = {**CHAT}
    for _ in range(3000):
        tower = {"usage": tower}
    for raw in (circle, tower, {"response": circle, "model": "gpt-4o"}):
        assert reason(raw) == "unknown_usage"
        with pytest.raises(UsageError, match="no known shape"):
            llm_db.cost("openai:gpt-4o", raw)


@pytest.mark.parametrize("value", [[], {}, 5, None, [{"type": []}], "x"])
@pytest.mark.parametrize(
    "key", ["type", "object", "cache_hit", "metadata", "iterations"]
)
def test_what_stands_beside_a_usage_may_be_anything(key: str, value: Any) -> None:
    assert counts({key: value, "usage": {**CHAT, key: value}}) == COUNTS
    prompt = {"input_tokens": 1, "cache_read_input_tokens": 0, "output_tokens": 1}
    if key != "iterations":
        assert counts({key: value, "usage": {**prompt, key: value}})
    elif value:
        with pytest.raises(UsageError):
            counts({**prompt, key: value})


def test_what_holds_no_usage_is_unknown() -> None:
    for raw in (
        {},
        {"usage": {}},
        {"choices": []},
        [],
        "text",
        5,
        {"usage": 5},
        {1: 2},
    ):
        assert reason(raw) == "unknown_usage"
    with pytest.raises(UsageError, match="its keys: choices"):
        llm_db.usage({"choices": []})


def test_a_shape_can_be_forced_and_must_exist() -> None:
    raw = {"input_tokens": 10, "output_tokens": 1, "cache_read_input_tokens": 4}
    model = llm_db.Model.from_dict({"id": "m", "provider": "p"})
    lines = llm_db.cost(model, raw, shape="responses").lines
    parts = {line.part: line.quantity for line in lines}
    assert parts == {"input": 6, "cache_read": 4, "output": 1}  # now it lies inside
    with pytest.raises(ValueError, match="unknown shape 'nope'; the shapes are cohere"):
        llm_db.cost(model, raw, shape="nope")
    several: Any = ["chat", "responses"]
    with pytest.raises(ValueError, match=r"unknown shape .*; the shapes are cohere"):
        llm_db.cost(model, raw, shape=several)


def test_the_provider_settles_what_keys_leave_open() -> None:
    raw = {
        "prompt_tokens": 10,
        "completion_tokens": 5,
        "completion_tokens_details": {"reasoning_tokens": 3},
    }
    assert counts(raw) == {"input": 10, "output": 2, "reasoning": 3}
    for spelling in ("xai", "x-ai", "x_ai", "xAI"):
        assert counts(raw, spelling) == {"input": 10, "output": 5, "reasoning": 3}


def test_the_six_parts_of_the_input_sum_to_the_context() -> None:
    found = llm_db.usage(CHAT)
    assert found.context == 100 == found.counts["input"] + found.counts["cache_read"]


def test_a_usage_is_a_value_and_plain_data() -> None:
    import copy
    import pickle

    found = llm_db.usage({**CHAT, "cost": 0.25})
    assert found == llm_db.usage({**CHAT, "cost": 0.25})
    assert hash(found) == hash(pickle.loads(pickle.dumps(found)))
    assert copy.deepcopy(found) == found
    with pytest.raises(AttributeError):
        found.context = 5  # type: ignore[misc]
    with pytest.raises(TypeError):
        found.counts["input"] = 5  # type: ignore[index]
    assert found.to_dict() == {
        "shape": "chat",
        "counts": COUNTS,
        "context": 100,
        "reported": "0.25",
        "model": None,
        "modes": [],
        "geo": None,
        "assumed": [],
    }


def test_every_part_is_known_and_no_count_is_lost_among_iterations() -> None:
    found = llm_db.usage(
        {
            "input_tokens": 1,
            "output_tokens": 1,
            "iterations": [
                {"input_tokens": 5, "output_tokens": 2, "cache_read_input_tokens": 3},
                {"input_tokens": 7, "output_tokens": 4},
            ],
            "server_tool_use": {"web_search_requests": 2},
        }
    )
    assert dict(found.counts) == {
        "input": 12,
        "cache_read": 3,
        "output": 6,
        "web_search": 2,
    }
    assert found.context == 15


def test_tools_of_xai_are_counted_once_by_tool() -> None:
    raw = {
        "prompt_tokens": 1,
        "completion_tokens": 1,
        "num_server_side_tools_used": 3,
        "server_side_tools_used": [
            "SERVER_SIDE_TOOL_WEB_SEARCH",
            "SERVER_SIDE_TOOL_X_SEARCH",
            "SERVER_SIDE_TOOL_WEB_SEARCH",
        ],
    }
    assert counts(raw) == {"input": 1, "output": 1, "web_search": 2, "x_search": 1}
    del raw["server_side_tools_used"]
    assert counts(raw)["server_side_tools"] == 3


def test_tools_of_openrouter_beyond_its_searches_are_counted() -> None:
    details = {"tool_calls_executed": 3, "web_search_requests": 1}
    raw = {"prompt_tokens": 1, "server_tool_use_details": details}
    assert counts(raw) == {"input": 1, "tool_calls": 2, "web_search": 1}


@pytest.mark.parametrize("name", [[1], {"a": 1}, 5, None])
def test_an_entry_of_details_without_a_name_counts_nothing(name: Any) -> None:
    details = [
        {"modality": name, "tokenCount": 4},
        {"modality": "AUDIO", "tokenCount": 3},
    ]
    counted = {"promptTokenCount": 10, "promptTokensDetails": details}
    found = llm_db.usage({**counted, "candidatesTokenCount": 1})
    assert dict(found.counts) == {"input": 7, "input_audio": 3, "output": 1}


@pytest.mark.parametrize(
    "raw",
    [
        {"input_tokens": 9, "output_tokens": 1, "input_token_details": {1: 2}},
        {
            "prompt_tokens": 9,
            "completion_tokens": 1,
            "prompt_tokens_details": {None: 2},
        },
        {
            "candidates": [{"groundingMetadata": {1: 2}, 3: 4}],
            "usageMetadata": {"promptTokenCount": 9, "candidatesTokenCount": 1},
        },
        {
            "serverContent": {1: 2},
            "usageMetadata": {"promptTokenCount": 9, "responseTokenCount": 1},
        },
    ],
)
def test_keys_that_are_no_text_count_nothing(raw: dict[str, Any]) -> None:
    assert llm_db.usage(raw).counts == {"input": 9, "output": 1}
