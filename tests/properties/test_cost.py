"""Bills: whatever the usage, its parts add up, and only its facts matter."""

from __future__ import annotations

import random
import re
from decimal import Decimal
from fractions import Fraction
from types import SimpleNamespace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

import llm_db
from llm_db import Cost, CostTier, Model, UsageError
from llm_db.answers.shapes import INPUT_PARTS, TOKEN_PARTS
from properties.strategies import JSON

COUNT = st.integers(0, 400_000)
SMALL = st.integers(0, 400)
PRICE = st.none() | st.integers(0, 90) | st.floats(0, 90, allow_nan=False)
FIELDS = (
    *("input", "output", "cache_read", "cache_write", "cache_write_1h", "reasoning"),
    *("input_audio", "output_audio", "output_image"),
)


def _details(**counts: st.SearchStrategy[int]) -> st.SearchStrategy[dict[str, int]]:
    return st.fixed_dictionaries({}, optional=counts)


@st.composite
def chats(draw: st.DrawFn) -> dict[str, Any]:
    """A chat completion's usage, whose total may say that something lies outside."""
    prompt = draw(_details(cached_tokens=SMALL, audio_tokens=SMALL))
    answer = draw(_details(reasoning_tokens=SMALL, audio_tokens=SMALL))
    usage = {
        "prompt_tokens": draw(COUNT) + sum(prompt.values()),
        "completion_tokens": draw(COUNT) + sum(answer.values()),
        "prompt_tokens_details": prompt,
        "completion_tokens_details": answer,
    }
    beyond = draw(
        st.sampled_from([None, 0, 1, 500, *answer.values(), *prompt.values()])
    )
    if beyond is not None:
        inside = usage["prompt_tokens"] + usage["completion_tokens"]
        usage["total_tokens"] = inside + beyond
    return usage


ANTHROPIC = st.fixed_dictionaries(
    {
        "input_tokens": COUNT,
        "cache_read_input_tokens": COUNT,
        "output_tokens": st.integers(400, 400_000),
    },
    optional={
        "cache_creation_input_tokens": COUNT,
        "cache_creation": _details(
            ephemeral_5m_input_tokens=SMALL, ephemeral_1h_input_tokens=SMALL
        ),
        "output_tokens_details": _details(thinking_tokens=SMALL),
        "service_tier": st.sampled_from(["standard", "batch", None]),
        "server_tool_use": _details(web_search_requests=st.integers(0, 3)),
    },
)
GEMINI = st.fixed_dictionaries(
    {"prompt_token_count": st.integers(400, 400_000), "candidates_token_count": COUNT},
    optional={
        "thoughts_token_count": SMALL,
        "cached_content_token_count": SMALL,
        "tool_use_prompt_token_count": SMALL,
        "prompt_tokens_details": SMALL.map(
            lambda count: [{"modality": "AUDIO", "token_count": count}]
        ),
    },
)
BEDROCK = st.fixed_dictionaries(
    {
        "input_tokens": COUNT,
        "output_tokens": COUNT,
        "cache_write_input_tokens": st.integers(400, 900),
    },
    optional={
        "cache_read_input_tokens": COUNT,
        "cache_details": SMALL.map(lambda n: [{"ttl": "1h", "input_tokens": n}]),
    },
)
RESPONSES = st.fixed_dictionaries(
    {
        "input_tokens": st.integers(800, 400_000),
        "output_tokens": st.integers(400, 9000),
    },
    optional={
        "input_tokens_details": _details(cached_tokens=SMALL, cache_write_tokens=SMALL),
        "output_tokens_details": _details(reasoning_tokens=SMALL),
        "cost": st.floats(0, 5),
    },
)
LANGCHAIN = st.fixed_dictionaries(
    {
        "input_tokens": st.integers(1200, 400_000),
        "output_tokens": st.integers(800, 9000),
        "input_token_details": _details(
            cache_read=SMALL, cache_creation=SMALL, audio=SMALL
        ),
    },
    optional={"output_token_details": _details(reasoning=SMALL, audio=SMALL)},
)
USAGES = st.one_of(chats(), ANTHROPIC, GEMINI, BEDROCK, RESPONSES, LANGCHAIN)


@st.composite
def costs(draw: st.DrawFn) -> Cost:
    prices: dict[str, Any] = {name: draw(PRICE) for name in FIELDS}
    tier: dict[str, Any] = {name: draw(PRICE) for name in FIELDS}
    tiers = [CostTier(size=draw(COUNT), **tier)] if draw(st.booleans()) else []
    tools = {"web_search": 0.01} if draw(st.booleans()) else {}
    return Cost(**prices, tiers=tiers, tools=tools)


def bill(cost: Cost | None, usage: object, **how: Any) -> Any:
    """The bill, or the reason why there is none."""
    try:
        return llm_db.cost(Model(id="m", provider="p", cost=cost), usage, **how)
    except UsageError as error:
        return error.reason


@given(USAGES, costs())
def test_lines_add_up_and_parts_are_what_was_counted(usage: Any, cost: Cost) -> None:
    found = bill(cost, usage)
    if isinstance(found, str):
        return
    counts = llm_db.usage(usage).counts
    assert {line.part: line.quantity for line in found.lines} == counts
    assert len(found.lines) == len(counts)
    assert all(count > 0 for count in counts.values())
    assert found.context == sum(counts.get(part, 0) for part in INPUT_PARTS)
    paid = [line.amount for line in found.lines if line.amount is not None]
    assert Fraction(found.known) == sum(map(Fraction, paid))
    assert (found.total is None) == bool(found.unknown)
    assert (found.total is None) == any(line.amount is None for line in found.lines)
    for line in found.lines:
        if line.price is not None:
            per = 1_000_000 if line.part in TOKEN_PARTS else 1
            assert Fraction(line.amount) == Fraction(line.price) * line.quantity / per


@given(USAGES, costs())
def test_what_went_in_and_came_out_is_the_sum_of_its_parts(
    usage: Any, cost: Cost
) -> None:
    found = bill(cost, usage)
    if isinstance(found, str) or "prompt_tokens" not in usage:
        return
    counts = llm_db.usage(usage).counts
    total = sum(count for part, count in counts.items() if part in TOKEN_PARTS)
    inside = usage["prompt_tokens"] + usage["completion_tokens"]
    assert total == usage.get("total_tokens", inside)


@given(USAGES, costs(), st.integers(1, 1000))
def test_a_bill_is_linear_in_prices(usage: Any, cost: Cost, factor: int) -> None:
    one = bill(cost, usage, mode="standard")
    many = bill(cost, usage, mode="standard", multiplier=factor)
    if isinstance(one, str):
        assert many == one
        return
    assert many.unknown == one.unknown
    assert many.assumed == one.assumed
    for before, after in zip(one.lines, many.lines, strict=True):
        if before.part not in TOKEN_PARTS:
            assert after == before
        elif before.amount is not None:
            assert Fraction(after.amount) == factor * Fraction(before.amount)


def _shuffled(value: Any, order: random.Random) -> Any:
    if isinstance(value, dict):
        keys = list(value)
        order.shuffle(keys)
        return {key: _shuffled(value[key], order) for key in keys}
    if isinstance(value, list):
        return [_shuffled(item, order) for item in value]
    return value


@given(USAGES, costs(), st.randoms(use_true_random=False))
def test_the_order_of_keys_does_not_matter(
    usage: Any, cost: Cost, order: random.Random
) -> None:
    assert bill(cost, _shuffled(usage, order)) == bill(cost, usage)


def _camel(value: Any) -> Any:
    if isinstance(value, dict):
        return {
            re.sub(r"_([a-z0-9])", lambda m: m[1].upper(), key): _camel(item)
            for key, item in value.items()
        }
    if isinstance(value, list):
        return [_camel(item) for item in value]
    return value


@given(USAGES, costs())
def test_camel_case_and_snake_case_are_one_bill(usage: Any, cost: Cost) -> None:
    assert bill(cost, _camel(usage)) == bill(cost, usage)


def _object(value: Any) -> Any:
    if isinstance(value, dict):
        return SimpleNamespace(**{key: _object(item) for key, item in value.items()})
    if isinstance(value, list):
        return [_object(item) for item in value]
    return value


@given(USAGES, costs())
def test_objects_and_mappings_are_one_bill(usage: Any, cost: Cost) -> None:
    assert bill(cost, _object(usage)) == bill(cost, usage)
    assert bill(cost, {"usage": _object(usage)}) == bill(cost, usage)


def _with_none(value: Any) -> Any:
    if isinstance(value, dict):
        absent = {"audio_tokens": None, "cost": None, "service_tier": None}
        return {**absent, **{key: _with_none(item) for key, item in value.items()}}
    return value


@given(USAGES, costs())
def test_none_is_absent(usage: Any, cost: Cost) -> None:
    assert bill(cost, _with_none(usage)) == bill(cost, usage)


KEYS = st.sampled_from(
    [
        *(
            "prompt_tokens",
            "completion_tokens",
            "total_tokens",
            "prompt_tokens_details",
        ),
        *("input_tokens", "inputTokens", "output_tokens", "cache_read_input_tokens"),
        *("cache_creation", "iterations", "usage", "usageMetadata", "response", "meta"),
        *("promptTokenCount", "cacheTokensDetails", "billed_units", "cacheDetails"),
        *(
            "input_token_details",
            "service_tier",
            "cost",
            "cost_in_usd_ticks",
            "is_byok",
        ),
        *("cached_tokens", "reasoning_tokens", "audio_tokens", "server_tool_use", ""),
    ]
)
VALUES = st.none() | st.booleans() | SMALL | st.floats() | st.text(max_size=5) | COUNT
ODD = st.recursive(
    VALUES,
    lambda inside: st.lists(inside, max_size=3)
    | st.dictionaries(KEYS, inside, max_size=5),
    max_leaves=12,
)


@given(JSON | ODD, costs() | st.none())
def test_whatever_comes_raises_nothing_but_a_usage_error(
    raw: Any, cost: Cost | None
) -> None:
    found = bill(cost, raw)
    if isinstance(found, str):
        assert found in {
            *("no_usage", "unknown_usage", "incomplete_usage"),
            *("invalid_usage", "inconsistent_usage"),
        }
    else:
        assert found.known >= Decimal(0)
        assert found.to_dict()["model"] == "p:m"
