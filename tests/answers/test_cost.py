"""cost: bills worked out by hand, and what a bill says of itself."""

from __future__ import annotations

import json
import pickle
import tomllib
from datetime import datetime
from decimal import Context, Decimal, Inexact, localcontext
from enum import IntEnum
from pathlib import Path
from typing import Any

import pytest

import llm_db
from catalogs import Given, provider
from llm_db import (
    Cost,
    CostTier,
    InvalidSpecError,
    LLMDBError,
    Model,
    ModelNotFoundError,
    UsageError,
)
from test_config import run

VECTORS: list[dict[str, Any]] = tomllib.loads(
    Path(__file__).with_name("cost_vectors.toml").read_text("utf-8"),
    parse_float=str,
)["vector"]


def _numbers(value: Any) -> Any:
    """TOML's floats, kept as text until here so that none is read twice."""
    if isinstance(value, dict):
        return {key: _numbers(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_numbers(item) for item in value]
    return float(value) if isinstance(value, str) else value


def priced(vector: dict[str, Any]) -> Model:
    """A model with the vector's prices."""
    fields = {"id": "it", "provider": vector.get("provider", "test")}
    if vector.get("embeddings"):
        fields["capabilities"] = {"chat": False, "embeddings": True}
    if "cost" in vector:
        fields["cost"] = _numbers(vector["cost"])
    if "limit" in vector:
        fields["limits"] = {"context": vector["limit"]}
    return Model.from_dict(fields)


def bill_of(vector: dict[str, Any], usage: Any) -> Any:
    return llm_db.cost(priced(vector), usage, **vector.get("args", {}))


def _decimal(text: str) -> Decimal | None:
    return None if text == "-" else Decimal(text)


def _line(text: str) -> tuple[Any, ...]:
    part, quantity, price, amount, *priced_as = text.split()
    field = (priced_as or [part])[0]
    known = price != "-"
    return (
        part,
        int(quantity),
        _decimal(price),
        field if known else None,
        _decimal(amount),
    )


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["name"])
def test_a_bill_is_what_was_worked_out_by_hand(vector: dict[str, Any]) -> None:
    usage = json.loads(vector["usage"])
    if "error" in vector:
        with pytest.raises(UsageError) as caught:
            bill_of(vector, usage)
        assert caught.value.reason == vector["error"]
        return
    bill = bill_of(vector, usage)
    lines = [
        (line.part, line.quantity, line.price, line.priced_as, line.amount)
        for line in bill.lines
    ]
    assert lines == [_line(text) for text in vector["lines"]]
    total = vector.get("total")
    assert bill.total == (None if total is None else Decimal(total))
    assert bill.known == Decimal(vector.get("known", total or "0"))
    assert bill.unknown == tuple(vector.get("unknown", ()))
    assert bill.assumed == tuple(vector.get("assumed", ()))
    reported = vector.get("reported")
    assert bill.reported == (None if reported is None else Decimal(reported))
    assert bill.tier == vector.get("tier")
    if "context" in vector:
        assert bill.context == vector["context"]
    if "shape" in vector:
        assert llm_db.usage(usage, vector.get("provider")).shape == vector["shape"]


# -- the question ----------------------------------------------------------------------

USAGE = {
    "prompt_tokens": 12345,
    "completion_tokens": 800,
    "total_tokens": 13145,
    "prompt_tokens_details": {"cached_tokens": 10000},
}
CATALOG: dict[str, Any] = {
    **provider(
        "lab",
        {
            "id": "small-1",
            "aliases": ["small"],
            "cost": {"input": 3, "output": 15, "cache_read": 0.3},
        },
        {"id": "large-1", "cost": {"input": 10, "output": 50}},
        {"id": "secret"},
    ),
    **provider("shop", {"id": "lab/small-1", "cost": {"input": 4, "output": 20}}),
}


@pytest.fixture
def catalog() -> llm_db.Snapshot:
    return llm_db.load(sources=[Given(CATALOG)])


def test_a_model_is_named_as_everywhere(catalog: llm_db.Snapshot) -> None:
    bill = llm_db.cost("lab:small-1", USAGE)
    assert bill.total == Decimal("0.022035")
    assert (bill.model, bill.edition) == ("lab:small-1", catalog.edition)
    assert bill.currency == "USD"
    for name in (
        "small@lab",
        ("lab", "small"),
        llm_db.ModelKey("lab", "small-1"),
        catalog.model("lab:small-1"),
        " Lab : small-1 ",
    ):
        assert llm_db.cost(name, USAGE) == bill
        assert catalog.cost(name, USAGE) == bill
    with pytest.raises(ModelNotFoundError, match="did you mean `lab:small-1`"):
        llm_db.cost("lab:smal-1", USAGE)
    with pytest.raises(LLMDBError):
        llm_db.cost(("nobody", "x"), USAGE)


def test_none_takes_the_model_that_the_response_names(
    catalog: llm_db.Snapshot,
) -> None:
    response = {"model": "small-1", "usage": USAGE}
    assert llm_db.cost(None, response).total == Decimal("0.022035")
    assert llm_db.cost("lab:large-1", response).model == "lab:large-1"
    with pytest.raises(InvalidSpecError, match="names no model"):
        llm_db.cost(None, USAGE)
    with pytest.raises(ModelNotFoundError):
        llm_db.cost(None, {"model": "medium-1", "usage": USAGE})


def test_a_model_of_ones_own_is_priced_as_it_is(catalog: llm_db.Snapshot) -> None:
    mine = Model(id="small-1", provider="lab", cost=Cost(input=1, output=1))
    assert llm_db.cost(mine, USAGE).total == Decimal("0.013145")


def test_a_model_without_prices_is_unknown_and_never_free(
    catalog: llm_db.Snapshot,
) -> None:
    bill = llm_db.cost("lab:secret", USAGE)
    assert bill.total is None
    assert bill.known == 0
    assert bill.unknown == ("input", "cache_read", "output")
    with pytest.raises(ValueError, match="no price for input, cache_read, output"):
        float(bill)
    assert llm_db.cost("lab:secret", {"prompt_tokens": 0}).total == 0


def test_a_pair_is_found_as_its_spec_is(catalog: llm_db.Snapshot) -> None:
    assert llm_db.cost(("lab", "Small-1"), USAGE) == llm_db.cost("lab:Small-1", USAGE)


def test_what_several_models_used_is_billed_as_theirs(
    catalog: llm_db.Snapshot,
) -> None:
    each = {"prompt_tokens": 1000, "completion_tokens": 100}
    by_name = {"small-1": each, "large-1": each}
    listed = [{"model": name, "usage": each} for name in by_name]
    both = {"prompt_tokens": 2000, "completion_tokens": 200}
    # 1000 * (3 + 10) + 100 * (15 + 50), per million
    for usage in (
        by_name,
        {"usage": by_name},
        {"usage": both, "usage_breakdown": {"models": listed}},
        {"usage": {"models": listed}},
    ):
        bill = llm_db.cost("lab:small-1", usage)
        assert (bill.total, bill.context) == (Decimal("0.0195"), 2000)
    assert llm_db.cost(None, {"large-1": each}).total == Decimal("0.015")
    for usage in (by_name, {"usage": both, "modelUsage": by_name}):
        bill = llm_db.cost(None, usage)
        assert (bill.total, bill.model) == (Decimal("0.0195"), "lab:small-1")


def test_numbers_of_numpy_choose_tier_and_factor(catalog: llm_db.Snapshot) -> None:
    numpy = pytest.importorskip("numpy")
    zero, two = numpy.int64(0), numpy.int64(2)
    bill = catalog.cost("lab:small-1", USAGE, context=zero, multiplier=two)
    assert (bill.context, bill.total) == (0, Decimal("0.04407"))
    assert type(bill.context) is int


def test_a_fallback_is_billed_as_the_model_that_answered(
    catalog: llm_db.Snapshot,
) -> None:
    def hop(model: str, output: int, **type: str) -> dict[str, Any]:
        return {"model": model, "input_tokens": 100, "output_tokens": output, **type}

    last = hop("small-1", 50, type="fallback_message")
    usage: dict[str, Any] = {"input_tokens": 100, "output_tokens": 50}
    cases = [
        # It had begun to answer: 100 * 10 + 3 * 50, and 100 * 3 + 50 * 15.
        (hop("large-1", 3), Decimal("0.0022")),
        # It declined at once, and costs nothing where that is known.
        (hop("large-1", 0), Decimal("0.00205")),
    ]
    for first, total in cases:
        usage["iterations"] = [first, last]
        for named in ("small-1", "large-1"):
            bill = catalog.cost("lab:large-1", {"model": named, "usage": usage})
            assert bill.total == total
        assert ("input" in bill.assumed) == (not first["output_tokens"])


def test_agents_are_billed_by_model(catalog: llm_db.Snapshot) -> None:
    of_model = {"inputTokens": 1000, "outputTokens": 100, "costUSD": 0.1}
    result = {
        "type": "result",
        "usage": {"input_tokens": 1000, "output_tokens": 100},
        "modelUsage": {"small-1": of_model, "large-1": of_model},
    }
    bill = catalog.cost("lab:small-1", result)
    # 1000 * 3 + 100 * 15, and 1000 * 10 + 100 * 50.
    assert bill.total == Decimal("0.0195")


def test_streams_of_openai_on_bedrock_may_say_twice_what_is_cached() -> None:
    # https://github.com/maximhq/bifrost/pull/6942: one prompt, as a stream and at once.
    usage = {"outputTokens": 19, "cacheReadInputTokens": 0}
    usage["cacheWriteInputTokens"] = 4993
    prices = llm_db.Cost(input=1, output=10, cache_read=0.1, cache_write=1.25)

    def guesses(id: str, prompt: int) -> tuple[str, ...]:
        model = llm_db.Model(id=id, provider="amazon_bedrock", cost=prices)
        return llm_db.cost(model, {"inputTokens": prompt, **usage}).assumed

    assert guesses("us.openai.gpt-5.6-sol", 4995) == ("cache_write",)
    assert guesses("us.openai.gpt-5.6-sol", 2) == ()
    assert guesses("us.anthropic.claude-sonnet-4-5", 4995) == ()


def test_a_usage_by_model_may_be_a_list(catalog: llm_db.Snapshot) -> None:
    counts = {"input_tokens": 1000, "output_tokens": 100}
    models = [{"model": f"{name}-1", **counts} for name in ("small", "large")]
    bill = catalog.cost("lab:small-1", {"run": "r", "usage_by_model": models})
    # 1000 * 3 + 100 * 15, and 1000 * 10 + 100 * 50.
    assert bill.total == Decimal("0.0195")


def test_agents_keep_what_they_wrote_as_long_as_their_sum_says(
    catalog: llm_db.Snapshot,
) -> None:
    def of_model(written: int) -> dict[str, int]:
        counts = {"inputTokens": 2, "outputTokens": 4, "cacheReadInputTokens": 0}
        return {**counts, "cacheCreationInputTokens": written}

    lives = {"ephemeral_5m_input_tokens": 10, "ephemeral_1h_input_tokens": 90}
    usage = {
        "input_tokens": 2,
        "output_tokens": 4,
        "cache_creation_input_tokens": 100,
        "cache_creation": lives,
    }
    # The iterations of the last message do not stand for all models.
    usage["iterations"] = [{"type": "message", **usage}]

    def bill(**written: int) -> llm_db.Bill:
        models = {f"{name}-1": of_model(number) for name, number in written.items()}
        return catalog.cost("lab:small-1", {"usage": usage, "modelUsage": models})

    one = bill(small=100, large=0)
    assert [line.part for line in one.lines if line.part.startswith("cache_write")] == [
        "cache_write",
        "cache_write_1h",
    ]
    # Neither model has a price for writes: (2 + 100) * 3 + 4 * 15, and 2 * 10 + 4 * 50.
    assert one.total == Decimal("0.000586")
    assert one.assumed == ("cache_write", "cache_write_1h")
    # Whose writes were kept for an hour, is not known; nor if others wrote, too.
    for two in (bill(small=60, large=40), bill(small=100, large=20)):
        assert "cache_write" in two.assumed
        assert {line.part for line in two.lines} == {"input", "cache_write", "output"}
    assert bill(small=0, large=0).assumed == ()


def test_an_advisor_is_billed_as_the_model_that_it_is(
    catalog: llm_db.Snapshot,
) -> None:
    usage = {
        "input_tokens": 2390,
        "output_tokens": 121,
        "cache_read_input_tokens": 0,
        "iterations": [
            {"type": "message", "input_tokens": 1128, "output_tokens": 110},
            {
                "type": "advisor_message",
                "model": "large-1",
                "input_tokens": 2518,
                "output_tokens": 22,
            },
            {"type": "message", "input_tokens": 1262, "output_tokens": 11},
        ],
    }
    bill = llm_db.cost("lab:small-1", usage)
    assert [(line.part, line.quantity, line.price) for line in bill.lines] == [
        ("input", 2390, 3),
        ("output", 121, 15),
        ("input", 2518, 10),
        ("output", 22, 50),
    ]
    # 2390 * 3 + 121 * 15 + 2518 * 10 + 22 * 50, in millionths
    assert bill.total == Decimal("0.035265")
    usage["iterations"][1]["model"] = "medium-1"  # type: ignore[index]
    bill = llm_db.cost("lab:small-1", usage)
    assert bill.unknown == ("model:medium-1",)
    assert bill.known == Decimal("0.008985")
    # What the response itself names is the model that was asked for.
    usage["iterations"][1]["model"] = "alias-of-mine"  # type: ignore[index]
    response = {"model": "alias-of-mine", "usage": usage}
    assert llm_db.cost("lab:small-1", response).unknown == ()


class Array:
    """As NumPy's: it has an index only if it holds one number."""

    def __index__(self) -> int:
        raise TypeError("only integer scalar arrays can be converted to an index")


def test_a_multiplier_is_a_number_of_0_or_more(catalog: llm_db.Snapshot) -> None:
    whole = llm_db.cost("lab:small-1", USAGE).total
    assert whole is not None
    for half in ("0.5", 0.5, Decimal("0.5")):
        assert llm_db.cost("lab:small-1", USAGE, multiplier=half).total == whole / 2
    assert llm_db.cost("lab:small-1", USAGE, multiplier=2).total == whole * 2
    assert llm_db.cost("lab:small-1", USAGE, multiplier=0).total == 0
    for wrong in ("half", "-1", float("nan"), "Infinity", "1e999999", True, Array()):
        with pytest.raises(ValueError, match="a multiplier is a number of 0 or more"):
            llm_db.cost("lab:small-1", USAGE, multiplier=wrong)


def test_at_is_a_day(catalog: llm_db.Snapshot) -> None:
    for wrong, message in (
        ("yesterday", "write it as 2026-03-03"),
        ("2026-02-30", "write it as 2026-03-03"),
        (datetime(2026, 3, 3), "without a time zone"),
        ("0001-01-01T00:00:00+14:00", "not a date in UTC"),
        ("9999-12-31T23:59:59-12:00", "not a date in UTC"),
    ):
        with pytest.raises(ValueError, match=message):
            llm_db.cost("lab:small-1", USAGE, at=wrong)
    with pytest.raises(TypeError):
        llm_db.cost("lab:small-1", USAGE, at=20260303)  # type: ignore[arg-type]


def test_nothing_is_rounded_whatever_the_context_of_the_thread(
    catalog: llm_db.Snapshot,
) -> None:
    whole = llm_db.cost("lab:small-1", USAGE)
    with localcontext(Context(prec=2, traps=[Inexact])):
        assert llm_db.cost("lab:small-1", USAGE) == whole


def test_a_bill_is_a_value_and_plain_data(catalog: llm_db.Snapshot) -> None:
    bill = llm_db.cost("lab:small-1", {**USAGE, "cost": 0.02})
    twin = llm_db.cost("lab:small-1", {**USAGE, "cost": 0.02})
    assert (bill, hash(bill)) == (twin, hash(twin))
    assert pickle.loads(pickle.dumps(bill)) == bill
    with pytest.raises(AttributeError):
        bill.total = Decimal(0)  # type: ignore[misc]
    assert bill.lines == twin.lines == tuple(bill.lines)
    assert all(isinstance(line, llm_db.Line) for line in bill.lines)
    assert repr(bill).startswith(
        "Bill(total=Decimal('0.022035'), known=Decimal('0.022035'), lines=(Line(part="
        "'input', quantity=2345, price=Decimal('3'),"
    )
    assert float(bill) == 0.022035
    assert str(bill.total) == "0.022035"
    plain = bill.to_dict()
    assert json.loads(json.dumps(plain)) == plain
    assert plain == {
        "model": "lab:small-1",
        "total": "0.022035",
        "known": "0.022035",
        "currency": "USD",
        "lines": [
            _plain("input", 2345, "3", "0.007035"),
            _plain("cache_read", 10000, "0.3", "0.003"),
            _plain("output", 800, "15", "0.012"),
        ],
        "unknown": [],
        "assumed": [],
        "reported": "0.02",
        "tier": None,
        "context": 12345,
        "edition": catalog.edition,
    }


def _plain(part: str, quantity: int, price: str, amount: str) -> dict[str, Any]:
    return {
        "part": part,
        "quantity": quantity,
        "price": price,
        "priced_as": part,
        "amount": amount,
    }


def test_dollars_have_no_exponent(catalog: llm_db.Snapshot) -> None:
    bill = llm_db.cost("lab:small-1", {"prompt_tokens": 40_000_000})
    assert str(bill.total) == "120"
    assert bill.to_dict()["lines"][0]["amount"] == "120"


def test_the_catalog_prices_the_example_of_the_readme() -> None:
    usage = {
        "input_tokens": 2345,
        "cache_read_input_tokens": 10_000,
        "output_tokens": 800,
    }
    total = llm_db.cost("anthropic:claude-sonnet-4-5", usage).total
    assert total == Decimal("0.022035")


def test_a_lookup_imports_nothing_of_it() -> None:
    code = (
        "import sys, llm_db; llm_db.model('openai:gpt-4o');"
        "print([n for n in sys.modules if n == 'decimal' or 'answers' in n])"
    )
    assert run(code) == "[]"


def test_a_spelling_is_the_model_that_identify_tells(
    catalog: llm_db.Snapshot,
) -> None:
    bill = llm_db.cost("lab/small-1", USAGE)
    assert bill.model == llm_db.identify("lab/small-1").spec == "lab:small-1"
    assert llm_db.cost("LAB:Small_1", USAGE) == bill
    response = {"model": "Small 1", "usage": USAGE}
    assert llm_db.cost(None, response).model == llm_db.identify("Small 1").spec


# -- what a caller says ----------------------------------------------------------------


@pytest.mark.parametrize("mode", [["batch"], 5, True, {"type": "flex"}])
def test_a_mode_is_a_word(mode: Any) -> None:
    model = Model(id="m", provider="p", cost=Cost(input=1, output=2))
    with pytest.raises(TypeError, match="mode is a word such as 'batch'"):
        llm_db.cost(model, USAGE, mode=mode)


@pytest.mark.parametrize(
    ("context", "error"),
    [(-5, ValueError), (True, TypeError), ("3", TypeError), (float("nan"), TypeError)],
)
def test_a_context_is_a_number_of_tokens(context: Any, error: type[Exception]) -> None:
    model = Model(id="m", provider="p", cost=Cost(input=1, output=2))
    with pytest.raises(error, match="context is a number of tokens, 0 or more, not"):
        llm_db.cost(model, USAGE, context=context)


def test_a_mode_of_protobuf_is_a_member_of_an_enumeration() -> None:
    class Traffic(IntEnum):
        TRAFFIC_TYPE_UNSPECIFIED = 0
        ON_DEMAND = 1
        PROVISIONED_THROUGHPUT = 2

    counts = {"prompt_token_count": 10, "candidates_token_count": 5}
    modes = [
        llm_db.usage({**counts, "traffic_type": member}).modes for member in Traffic
    ]
    assert modes == [(), (), ("provisioned_throughput",)]
    assert llm_db.usage({**counts, "traffic_type": 1}).modes == ()
    # Without its name, nobody knows what it is.
    assert llm_db.usage({**counts, "traffic_type": 2}).modes == ("2",)


def test_numbers_of_numpy_count_everywhere() -> None:
    numpy = pytest.importorskip("numpy", reason="NumPy comes with pandas")
    row = {
        "input_tokens": numpy.int64(1_000_000),
        "output_tokens": numpy.int64(10),
        "num_model_requests": numpy.int64(40),
        "odd_tokens": numpy.int64(3),
        "batch": numpy.bool_(True),
    }
    tiers = (CostTier(size=200_000, input=9),)
    batch = Cost(input=1, output=2, tiers=tiers)
    cost = Cost(input=2, output=4, tiers=tiers, modes={"batch": batch})
    model = Model(id="m", provider="p", cost=cost)
    bill = llm_db.cost(model, row)
    assert bill.tier is None
    assert bill.lines[0].price == 1
    assert set(bill.assumed) == {"context", "key:odd_tokens"}


def test_a_true_of_numpy_is_no_count() -> None:
    numpy = pytest.importorskip("numpy", reason="NumPy comes with pandas")
    with pytest.raises(UsageError) as caught:
        llm_db.usage({"prompt_tokens": numpy.bool_(True), "completion_tokens": 1})
    assert caught.value.reason == "invalid_usage"
