"""litellm's price map as a supplement: what is taken from it, and what never is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from llm_db.sources.litellm import differ, facts, per_million, transform

SONNET = {
    "litellm_provider": "anthropic",
    "mode": "chat",
    "input_cost_per_token": 3e-06,
    "output_cost_per_token": 1.5e-05,
    "cache_creation_input_token_cost": 3.75e-06,
    "cache_creation_input_token_cost_above_1hr": 6e-06,
    "cache_read_input_token_cost": 3e-07,
    "input_cost_per_token_batches": 1.5e-06,
    "output_cost_per_token_batches": 7.5e-06,
    "search_context_cost_per_query": {
        "search_context_size_high": 0.01,
        "search_context_size_low": 0.01,
        "search_context_size_medium": 0.01,
    },
    "max_input_tokens": 200000,
    "max_output_tokens": 64000,
    "deprecation_date": "2026-11-30",
    "deprecation_source": "https://platform.claude.com/docs/model-deprecations",
    "successor_model": "claude-next",
    "supports_function_calling": True,
    "supports_parallel_function_calling": True,
    "supports_response_schema": True,
}


def base(provider: str = "anthropic", /, **models: Mapping[str, Any]) -> dict[str, Any]:
    """models.dev's facts: ``base(sonnet={"cost": …})``; ``_`` in a name is ``-``."""
    found = [{"id": id.replace("_", "-"), **model} for id, model in models.items()]
    return {provider: {"id": provider, "models": found}}


def only(data: Mapping[str, Any]) -> dict[str, Any]:
    """The one record of canonical data, without its id."""
    [entry] = data.values()
    [model] = entry["models"]
    return {key: value for key, value in model.items() if key != "id"}


def read(entry: Mapping[str, Any], **model: Any) -> dict[str, Any]:
    """What is taken of one entry for a model of models.dev."""
    return only(transform({"sonnet": entry}, base(sonnet=model)))


def findings(entry: Mapping[str, Any], **model: Any) -> dict[str, str]:
    """What was left out, by field."""
    data = transform({"sonnet": entry}, base(sonnet=model))
    return {finding.field: finding.reason for finding in data.ignored}


def test_an_entry_in_our_words() -> None:
    found = transform({"sonnet": SONNET, "claude-next": SONNET}, base(sonnet={}))
    assert only(found) == {
        "cost": {
            "input": 3,
            "output": 15,
            "cache_write": 3.75,
            "cache_write_1h": 6,
            "cache_read": 0.3,
            "tools": {"web_search": 0.01},
            "modes": {"batch": {"input": 1.5, "output": 7.5}},
        },
        "capabilities": {
            "chat": True,
            "tools": {"enabled": True, "parallel": True},
            "json": {"schema": True},
        },
        "lifecycle": {
            "retires_on": "2026-11-30",
            "source": "https://platform.claude.com/docs/model-deprecations",
            "successor": "claude-next",
        },
    }
    assert found.ignored == ()


@pytest.mark.parametrize(
    ("per_token", "expected"),
    [
        (3e-06, 3),
        (3e-07, 0.3),
        (1.5e-05, 15),
        (6.25e-08, 0.0625),
        (1.1e-07, 0.11),
        (0, 0),
        (2, 2000000),
        (-1e-06, None),
        (True, None),
        ("3e-06", None),
        (float("nan"), None),
        (float("inf"), None),
        (10**400, None),
        (-(10**400), None),
    ],
)
def test_a_price_per_million_tokens_is_exact(per_token: object, expected: Any) -> None:
    price = per_million(per_token)
    assert price == expected
    assert type(price) is type(expected)


# -- which model it is -----------------------------------------------------------------


def joined(key: str, named: str, data: Mapping[str, Any]) -> list[str]:
    entry = {**SONNET, "litellm_provider": named, "successor_model": None}
    found = transform({key: entry}, data)
    return [f"{p}:{m['id']}" for p, entry in found.items() for m in entry["models"]]


def shelf(provider: str, *ids: str) -> dict[str, Any]:
    return {provider: {"id": provider, "models": [{"id": id} for id in ids]}}


@pytest.mark.parametrize(
    ("key", "named", "provider", "id"),
    [
        ("gpt-4o", "openai", "openai", "gpt-4o"),
        ("gemini/gemini-2.5-pro", "gemini", "google", "gemini-2.5-pro"),
        ("gemini-2.5-pro", "vertex_ai-language-models", "google-vertex", None),
        ("vertex_ai/c@1", "vertex_ai-anthropic_models", "google-vertex", "c@1"),
        ("vertex_ai/c@1", "vertex_ai-anthropic_models", "google_vertex", "c@1"),
        ("anthropic.c-v1:0", "bedrock_converse", "amazon-bedrock", None),
        ("azure/gpt-4o", "azure", "azure", "gpt-4o"),
        ("azure_ai/Phi-4", "azure_ai", "azure", "phi-4"),
        ("ovhcloud/Meta-Llama-3_3", "ovhcloud", "ovhcloud", "meta-llama-3.3"),
        ("vercel_ai_gateway/zai/glm-4.5", "vercel_ai_gateway", "vercel", "zai/glm-4.5"),
    ],
)
def test_a_key_finds_its_model(
    key: str, named: str, provider: str, id: str | None
) -> None:
    found = joined(key, named, shelf(provider, id or key, "other"))
    assert found == [f"{provider.replace('-', '_')}:{id or key}"]


@pytest.mark.parametrize(
    ("key", "named", "provider", "ids"),
    [
        ("gpt-4o", "openai", "openai", ["gpt-4o-mini", "gpt-4"]),  # no prefixes
        ("gpt-4o", "somebody", "openai", ["gpt-4o"]),  # a provider of no table
        ("gpt-4o", "azure", "openai", ["gpt-4o"]),  # another provider's
        ("azure/eu/gpt-4o", "azure", "azure", ["gpt-4o"]),  # another region's prices
        ("bedrock/us-east-1/c", "bedrock", "amazon-bedrock", ["c"]),
        ("ft:gpt-4o", "openai", "openai", ["gpt-4o"]),
        ("azure_ai/Phi-4", "azure_ai", "azure", ["phi.4", "PHI_4"]),  # which of both?
    ],
)
def test_a_key_that_names_no_model_is_nobodys(
    key: str, named: str, provider: str, ids: list[str]
) -> None:
    assert joined(key, named, shelf(provider, *ids)) == []


def test_an_exact_id_beats_one_by_normal_form() -> None:
    other = {"litellm_provider": "azure", "input_cost_per_token": 2e-06}
    entry = {**other, "input_cost_per_token": 1e-06, "deprecation_date": "soon"}
    for external in (
        {"Phi-4": entry, "phi-4": other},
        {"phi-4": other, "Phi-4": entry},
    ):
        found = transform(external, shelf("azure", "phi-4"))
        assert only(found) == {"cost": {"input": 2}}
        assert found.ignored == ()  # nothing of the other entry


def test_of_two_doors_to_one_model_the_first_of_the_table_counts() -> None:
    first = {"litellm_provider": "azure", "input_cost_per_token": 1e-06}
    second = {"litellm_provider": "azure_ai", "output_cost_per_token": 2e-06}
    external = {"azure_ai/gpt": second, "azure/gpt": first}
    assert only(transform(external, shelf("azure", "gpt"))) == {"cost": {"input": 1}}


def test_without_a_base_every_key_of_a_known_provider_is_an_id() -> None:
    data = transform({"gemini/gemini-x": {**SONNET, "litellm_provider": "gemini"}})
    assert [model["id"] for model in data["google"]["models"]] == ["gemini-x"]


@pytest.mark.parametrize(
    "external",
    [
        {},
        {"sample_spec": {"litellm_provider": "one of https://…", "mode": "one of"}},
        {"x": 1, "y": None, "z": [], "w": {"litellm_provider": ["openai"]}},
        {"latest": {"alias_of": "gpt-4o"}},
        {1: {"litellm_provider": "openai", "mode": "chat"}, "x": 1},
    ],
)
def test_what_is_no_entry_is_passed_over(external: Mapping[str, Any]) -> None:
    assert transform(external, shelf("openai", "x", "latest")) == {}


# -- what is never taken ---------------------------------------------------------------


def test_limits_are_read_to_be_compared_and_never_taken() -> None:
    data = base(sonnet={})
    assert "limits" not in only(transform({"sonnet": SONNET}, data))
    assert only(facts({"sonnet": SONNET}, data))["limits"] == {
        "input": 200000,
        "output": 64000,
    }


@pytest.mark.parametrize("zero", [0, 0.0, -0.0])
def test_a_price_of_zero_is_no_price(zero: float) -> None:
    entry = {**SONNET, "input_cost_per_token": zero, "output_cost_per_token": zero}
    cost = read(entry, cost={"input": 3, "output": 15})["cost"]
    assert "input" not in cost
    assert "output" not in cost
    left = findings(entry, cost={"input": 3, "output": 15})
    assert "0" in left["input_cost_per_token"]
    assert "0" in left["output_cost_per_token"]


def test_prices_of_another_price_list_are_left_out() -> None:
    stated = {"input": 2.5, "output": 15}
    cost = read(SONNET, cost=stated)["cost"]
    assert cost == {"input": 3, "output": 15}  # what models.dev has too, and so wins
    [reason] = [r for f, r in findings(SONNET, cost=stated).items() if "cost" in f]
    assert reason == "stands in another price list: input is 3, not 2.5"


@pytest.mark.parametrize(("output", "same"), [(15, 1), (15.1, 1), (14.9, 1), (15.3, 0)])
def test_a_price_list_is_the_same_within_one_percent(output: float, same: int) -> None:
    assert ("modes" in read(SONNET, cost={"output": output})["cost"]) == same


def test_a_1_hour_write_goes_with_the_5_minute_write() -> None:
    assert "cache_write_1h" in read(SONNET, cost={"cache_write": 3.75})["cost"]
    assert "cache_write_1h" in read(SONNET, cost={"input": 3})["cost"]
    assert "cache_write_1h" not in read(SONNET, cost={"cache_write": 3})["cost"]


TIERED = {
    "litellm_provider": "anthropic",
    "input_cost_per_token": 2e-06,
    "input_cost_per_token_above_272k_tokens": 4e-06,
    "input_cost_per_token_batches": 1e-06,
}


def test_a_mode_without_the_tiers_of_its_base_would_price_long_calls_wrongly() -> None:
    assert read(TIERED)["cost"] == {"input": 2}
    assert list(findings(TIERED)) == ["cost.modes.batch"]
    flat = {k: v for k, v in TIERED.items() if "above" not in k}
    tiers = [{"size": 200000, "input": 4}]
    assert "modes" not in read(flat, cost={"tiers": tiers})["cost"]
    assert "modes" in read(flat)["cost"]


def test_a_mode_has_tiers_of_its_own() -> None:
    entry = {**TIERED, "input_cost_per_token_above_272k_tokens_batches": 2e-06}
    assert read(entry)["cost"]["modes"] == {
        "batch": {"input": 1, "tiers": [{"size": 272000, "input": 2}]}
    }


def test_tiers_of_the_base_prices_are_models_devs_to_state() -> None:
    assert "tiers" not in read(TIERED)["cost"]


def test_a_mode_that_models_dev_prices_otherwise_is_left_out() -> None:
    for price, kept in ((1.5, True), (2, False)):
        cost = {"modes": {"batch": {"input": price}}}
        assert ("modes" in read(SONNET, cost=cost)["cost"]) == kept


def test_a_mode_with_no_price_for_input_is_no_price_list() -> None:
    entry = {**SONNET, "input_cost_per_token_batches": None}
    assert "modes" not in read(entry)["cost"]
    assert findings(entry)["cost.modes.batch"] == "has no price for input"


def test_a_search_whose_price_depends_on_its_size_has_no_one_price() -> None:
    sizes = {"search_context_size_low": 0.005, "search_context_size_high": 0.012}
    entry = {**SONNET, "search_context_cost_per_query": sizes}
    assert "tools" not in read(entry)["cost"]
    assert "cost.tools.web_search" in findings(entry)


@pytest.mark.parametrize("price", [[0.01], {"low": 0.01}, "0.01", None, True])
def test_what_is_no_price_of_a_search_costs_that_price_alone(price: object) -> None:
    entry = {**SONNET, 1: 2, "search_context_cost_per_query": {"medium": price}}
    assert read(entry)["cost"]["input"] == 3
    assert "tools" not in read(entry)["cost"]
    assert "cost.tools.web_search" in findings(entry)


@pytest.mark.parametrize(
    "source",
    [
        None,
        "",
        "the docs",
        "ftp://x",
        "https://management.azure.com/subscriptions/1",
        "https://x/{subscriptionId}/",
    ],
)
def test_a_date_that_nobody_can_check_is_not_taken(source: str | None) -> None:
    entry = {**SONNET, "deprecation_source": source, "successor_model": None}
    assert "lifecycle" not in read(entry)
    assert "lifecycle.retires_on" in findings(entry)


@pytest.mark.parametrize("day", ["soon", "2026-11", "2026/11/30", 20261130, True])
def test_what_is_no_day_is_not_taken(day: object) -> None:
    entry = {**SONNET, "deprecation_date": day, "successor_model": None}
    assert "lifecycle" not in read(entry)
    assert "lifecycle.retires_on" in findings(entry)


@pytest.mark.parametrize(
    ("successor", "expected"),
    [
        ("gemini/gemini-3", "gemini-3"),  # of the base
        ("gemini-3", "gemini-3"),
        ("gemini/gemini-4", "gemini-4"),  # of the map
        ("Gemini Super", None),
        ("gemini-2", None),  # itself
        (7, None),
    ],
)
def test_a_successor_is_an_id_of_the_same_provider(
    successor: object, expected: str | None
) -> None:
    old = {"litellm_provider": "gemini", "mode": "chat", "successor_model": successor}
    external = {"gemini/gemini-2": old, "gemini/gemini-4": {}}
    record = only(
        {
            "google": {
                "models": [
                    model
                    for model in transform(
                        external, shelf("google", "gemini-2", "gemini-3")
                    )["google"]["models"]
                    if model["id"] == "gemini-2"
                ]
            }
        }
    )
    assert record.get("lifecycle") == (expected and {"successor": expected})


def test_parallel_calls_need_calls() -> None:
    tools = {"supports_function_calling": False}
    assert "parallel" not in read({**SONNET, **tools})["capabilities"]["tools"]
    stated = {"capabilities": {"tools": {"enabled": False}}}
    assert "parallel" not in read(SONNET, **stated)["capabilities"]["tools"]


def test_a_capability_that_is_no_boolean_is_left_out() -> None:
    entry = {**SONNET, "supports_response_schema": "yes"}
    assert "json" not in read(entry)["capabilities"]
    assert "supports_response_schema" in findings(entry)


def test_the_same_input_in_any_order_gives_the_same_output() -> None:
    external = {"sonnet": SONNET, "claude-next": TIERED, "a": 1}
    turned = dict(reversed(external.items()))
    data = base(sonnet={"cost": {"input": 9}}, claude_next={})
    one, other = transform(external, data), transform(turned, data)
    assert (one, one.ignored) == (other, other.ignored)


def test_differ_is_about_two_prices() -> None:
    assert differ(1, 2)
    assert not differ(1, 1.01)
    assert differ(1, 1.02)
    assert not differ(None, 1)
    assert not differ(1, None)
    assert differ(0, 1)
