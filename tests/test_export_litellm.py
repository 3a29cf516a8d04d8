"""export --format litellm: litellm itself prices by it as `cost` does."""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
from typing import Any

import pytest

from catalogs import build, provider
from llm_db import Snapshot
from llm_db_generator.export.litellm import litellm

BASE = {"input": 2.5, "output": 15, "cache_read": 0.25, "cache_write": 8}
DATA: dict[str, Any] = provider(
    "openai",
    {
        "id": "tiered",
        "release_date": "2026-01-01",
        "limits": {"context": 1_050_000, "output": 128_000},
        "modalities": {"input": ["text", "image"], "output": ["text"]},
        "capabilities": {"tools": {"enabled": True}, "reasoning": {"enabled": True}},
        "cost": {
            **BASE,
            "tiers": [
                {"size": 272_000, "input": 5, "output": 22.5, "cache_read": 0.5},
                {"size": 500_001, "input": 7},
            ],
            "modes": {
                "batch": {"input": 1.25, "output": 7.5},
                "flex": {"input": 1.25, "output": 7.5, "cache_read": 0.125},
                "priority": {"input": 5, "output": 30, "cache_read": 0.5},
            },
            "tools": {"web_search": 0.01},
        },
        "lifecycle": {"retires_on": "2027-04-01", "source": "https://example.org"},
    },
    {
        "id": "reasoner",
        "cost": {"input": 0.49299999999999994, "output": 2, "reasoning": 3},
    },
    {"id": "no-write", "cost": {"input": 1, "output": 2, "cache_write": 0}},
    {"id": "riddle"},
    {"id": "half-known", "cost": {"input": 1}},
    {
        "id": "embed",
        "limits": {"context": 8_191, "output": 1536},
        "cost": {"input": 0.02},
        "capabilities": {"chat": False, "embeddings": True},
    },
) | provider("google", {"id": "gem", "cost": {"input": 1.25, "output": 10}})


#: Models that litellm has, too, with a tier, prices of a cache, or hours of its own.
SHARED: dict[str, Any] = (
    provider(
        "amazon-bedrock",
        {
            "id": "us.anthropic.claude-sonnet-4-20250514-v1:0",
            "cost": {"input": 3, "output": 15, "cache_read": 0.3, "cache_write": 3.75},
        },
    )
    | provider(
        "mistral",
        {"id": "open-mistral-nemo", "cost": {"input": 0.15, "output": 0.15}},
        {
            "id": "mistral-small-latest",
            "cost": {
                "input": 0.1,
                "output": 0.3,
                "tiers": [{"size": 100_000, "input": 0.2, "output": 0.6}],
                "modes": {"flex": {"input": 0.05, "output": 0.15}},
            },
        },
    )
    | provider(
        "alibaba",
        {
            "id": "qwen-flash",
            "cost": {
                "input": 0.05,
                "output": 0.4,
                "tiers": [{"size": 256_000, "input": 0.06, "cache_read": 0.01}],
            },
        },
    )
    | provider(
        "deepseek",
        {"id": "deepseek-v4-pro", "cost": {"input": 0.4, "output": 0.9}},
    )
    | provider("elsewhere", {"id": "m", "cost": {"input": 1, "output": 2}})
)


@pytest.fixture(scope="module")
def snapshot() -> Snapshot:
    return build(DATA)


@pytest.fixture(scope="module")
def exported(snapshot: Snapshot) -> dict[str, Any]:
    return the_map(snapshot)


def the_map(snapshot: Snapshot) -> dict[str, Any]:
    text = litellm((p, snapshot.models(p.id)) for p in snapshot.providers)
    document: dict[str, Any] = json.loads(text)
    return document


def test_prices_are_per_token_and_every_tier_states_all_of_them(
    exported: dict[str, Any],
) -> None:
    entry = exported["tiered"]
    assert entry["litellm_provider"] == "openai"
    assert entry["mode"] == "chat"
    assert entry["input_cost_per_token"] == 2.5e-06
    assert entry["cache_creation_input_token_cost"] == 8e-06
    assert entry["input_cost_per_token_above_272k_tokens"] == 5e-06
    assert entry["cache_creation_input_token_cost_above_500001_tokens"] == 8e-06
    assert entry["output_cost_per_token_above_500001_tokens"] == 1.5e-05
    assert entry["input_cost_per_token_batches"] == 1.25e-06
    assert entry["cache_read_input_token_cost_flex"] == 1.25e-07
    assert entry["search_context_cost_per_query"]["search_context_size_low"] == 0.01
    assert entry["deprecation_date"] == "2027-04-01"
    assert entry["supports_vision"]
    assert "supports_pdf_input" not in entry
    assert entry["max_input_tokens"] == 1_050_000


def test_what_has_no_known_price_is_left_out(exported: dict[str, Any]) -> None:
    assert set(exported) == {"tiered", "reasoner", "no-write", "embed", "gemini/gem"}
    assert "cache_creation_input_token_cost" not in exported["no-write"]
    assert exported["embed"]["mode"] == "embedding"
    assert exported["embed"]["output_vector_size"] == 1536


def test_what_litellm_would_add_of_its_own_is_stated() -> None:
    exported = the_map(build(SHARED))
    nemo = exported["mistral/open-mistral-nemo"]
    assert nemo["tiered_pricing"] == [
        {
            "range": [0, 1e15],
            "input_cost_per_token": 1.5e-07,
            "output_cost_per_token": 1.5e-07,
        }
    ]
    assert nemo["off_peak_pricing"] == {"windows": [], "hours_utc": []}
    low, high = exported["dashscope/qwen-flash"]["tiered_pricing"]
    assert (low["range"], high["range"]) == ([0, 256_000], [256_000, 1e15])
    assert "cache_read_input_token_cost" not in low
    assert high == {
        "range": [256_000, 1e15],
        "input_cost_per_token": 6e-08,
        "output_cost_per_token": 4e-07,
        "cache_read_input_token_cost": 1e-08,
    }
    modes = exported["mistral/mistral-small-latest"]
    assert modes["tiered_pricing"] == []  # it would hide the modes
    assert modes["cache_read_input_token_cost"] == 1e-07
    assert modes["cache_read_input_token_cost_above_100k_tokens"] == 2e-07
    assert modes["cache_creation_input_token_cost_flex"] == 5e-08
    assert "tiered_pricing" not in exported["elsewhere/m"]


ASK = """
import json, sys
import litellm
from litellm import ModelResponse, Usage, completion_cost

entries, calls, way = json.load(sys.stdin)
if way == "register":
    litellm.register_model(entries)
else:  # as LITELLM_MODEL_COST_MAP_URL does
    litellm.model_cost = entries
    litellm.add_known_models(entries)
costs = []
for model, usage, tier in calls:
    response = ModelResponse(model=model, usage=Usage(**usage))
    costs.append(completion_cost(response, model=model, service_tier=tier))
print(json.dumps(costs))
"""


def usage(prompt: int, cached: int = 0, reasoning: int = 0) -> dict[str, Any]:
    return {
        "prompt_tokens": prompt,
        "completion_tokens": 1_000,
        "total_tokens": prompt + 1_000,
        "prompt_tokens_details": {"cached_tokens": cached},
        "completion_tokens_details": {"reasoning_tokens": reasoning},
    }


CALLS: list[tuple[str, str, dict[str, Any], str | None]] = [
    ("openai:tiered", "tiered", usage(272_000), None),
    ("openai:tiered", "tiered", usage(272_001), None),
    ("openai:tiered", "tiered", usage(272_001, cached=200_000), None),
    ("openai:tiered", "tiered", usage(500_001), None),
    ("openai:tiered", "tiered", usage(500_002, cached=7), None),
    ("openai:tiered", "tiered", usage(10_000, cached=8_000), None),
    ("openai:tiered", "tiered", usage(10_000, cached=8_000), "flex"),
    ("openai:tiered", "tiered", usage(10_000, cached=8_000), "priority"),
    ("openai:reasoner", "reasoner", usage(10_000, reasoning=700), None),
    ("google:gem", "gemini/gem", usage(272_001), None),
]


with_litellm = pytest.mark.skipif(
    importlib.util.find_spec("litellm") is None,
    reason="litellm is not installed; it is in the dependency group `litellm`",
)


def litellm_says(
    entries: dict[str, Any],
    calls: list[tuple[str, dict[str, Any], str | None]],
    way: str,
) -> list[float]:
    """What litellm makes of these calls, in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-c", ASK],
        input=json.dumps([entries, calls, way]),
        env={**os.environ, "LITELLM_LOCAL_MODEL_COST_MAP": "True"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found: list[float] = json.loads(done.stdout.splitlines()[-1])
    return found


@with_litellm
def test_litellm_prices_as_cost_does(
    snapshot: Snapshot, exported: dict[str, Any]
) -> None:
    calls = [(model, u, tier) for _, model, u, tier in CALLS]
    theirs = litellm_says(exported, calls, "register")
    ours = [float(snapshot.cost(spec, u, mode=mode)) for spec, _, u, mode in CALLS]
    assert theirs == pytest.approx(ours, rel=1e-12)


@with_litellm
@pytest.mark.parametrize("way", ["register", "replace"])
def test_litellm_adds_no_price_of_its_own(way: str) -> None:
    snapshot = build(SHARED)
    models = [m for m in snapshot.models() if m.provider != "elsewhere"]
    exported = the_map(snapshot)
    del exported["elsewhere/m"]
    model_of = {next(n for n in exported if n.endswith(m.id)): m for m in models}
    usages = [
        usage(10_000),
        usage(10_000, cached=8_000),
        usage(300_000),
        usage(300_000, cached=200_000, reasoning=300),
    ]
    calls: list[tuple[str, dict[str, Any], str | None]] = [
        (name, u, None) for name in exported for u in usages
    ]
    calls.append(("mistral/mistral-small-latest", usages[1], "flex"))
    theirs = litellm_says(exported, calls, way)
    ours = [
        float(snapshot.cost(model_of[name], u, mode=mode)) for name, u, mode in calls
    ]
    assert theirs == pytest.approx(ours, rel=1e-12)


def dated_shop() -> Snapshot:
    """A name that litellm does not know, and the same with a date."""
    return build(
        provider(
            "groq",
            {"id": "lab/m", "cost": {"input": 1, "output": 2}},
            {"id": "lab/m-2026-01-05", "cost": {"input": 5, "output": 9}},
        )
    )


def test_names_with_a_date_come_first() -> None:
    assert [*the_map(dated_shop())] == ["groq/lab/m-2026-01-05", "groq/lab/m"]


@with_litellm
@pytest.mark.parametrize("way", ["register", "replace"])
def test_a_name_with_a_date_keeps_its_price_and_leaves_the_others_alone(
    way: str,
) -> None:
    shop = dated_shop()
    calls = [(f"groq/{model.id}", usage(10_000), None) for model in shop.models()]
    theirs = litellm_says(the_map(shop), calls, way)
    ours = [float(shop.cost(model, usage(10_000))) for model in shop.models()]
    assert theirs == pytest.approx(ours, rel=1e-12)


@with_litellm
def test_what_the_docs_say_that_litellm_does_by_itself() -> None:
    paid = provider("huggingface", {"id": "lab/m", "cost": {"input": 1, "output": 2}})
    calls = [("huggingface/lab/m", usage(10_000), None)]
    assert litellm_says(the_map(build(paid)), calls, "replace") == [0]


def test_of_two_providers_that_litellm_has_as_one_the_first_is_exported() -> None:
    shops = {"azure": 4, "azure_cognitive_services": 5}
    data = {
        id: {"id": id, "models": [{"id": "m", "cost": {"input": price, "output": 1}}]}
        for id, price in shops.items()
    }
    exported = the_map(build(data))
    assert exported["azure/m"]["input_cost_per_token"] == 4e-6


def test_an_alias_has_the_entry_of_its_model() -> None:
    price = {"input": 1, "output": 2}
    exported = the_map(
        build(
            provider(
                "openai",
                {"id": "a", "aliases": ["a-2026-01-05"], "cost": price},
                {"id": "b", "aliases": ["c"], "cost": price},
                {"id": "c", "cost": {"input": 9, "output": 9}},
            )
        )
    )
    assert exported["a-2026-01-05"] == exported["a"]
    assert exported["c"]["input_cost_per_token"] == 9e-6  # an id is itself
