"""What a call costs, as one library says it: `bills.py WHO VECTORS`.

Prints one JSON document: seconds of one warm bill, and for how many of the vectors the
library gives the value that was worked out by hand, from the vector's own prices.
"""

import json
import sys
import tomllib
from collections.abc import Callable
from contextlib import redirect_stdout
from decimal import Decimal
from pathlib import Path
from statistics import median
from timeit import Timer
from typing import Any

Vector = dict[str, Any]
#: What a library makes of a vector: a price, or None where it says that it knows none.
Price = Callable[[Vector], Any]

USAGE = {
    "input_tokens": 2345,
    "cache_creation_input_tokens": 0,
    "cache_read_input_tokens": 10_000,
    "output_tokens": 800,
    "service_tier": "standard",
}
CALLS, REPEATS = 2_000, 15
#: What not every library can be told: tools, modes, factors.
APART = ("modes", "tools")
CLOSE = Decimal("1e-12")


def llm_db() -> tuple[Callable[[], Any], Price]:
    """Ours."""
    from llm_db import Model, cost

    def price(vector: Vector) -> Any:
        fields = {"id": "m", "provider": vector.get("provider", "p")}
        if "cost" in vector:
            fields["cost"] = vector["cost"]
        return cost(Model.from_dict(fields), vector["usage"]).total

    return lambda: cost("anthropic:claude-sonnet-4-5", USAGE), price


def genai_prices() -> tuple[Callable[[], Any], Price]:
    """genai-prices, with the extractors that it has for the shape at hand."""
    from genai_prices import extract_usage, types  # type: ignore[import-not-found]
    from genai_prices.data import providers  # type: ignore[import-not-found]

    by_id = {provider.id: provider for provider in providers}
    flavours = {
        "anthropic": [("anthropic", "default")],
        "bedrock": [("aws", "default")],
        "cohere": [("cohere", "default")],
        "gemini": [("google", "default")],
        "realtime": [("openai", "realtime")],
    }
    chat = {"xai": "x-ai", "openrouter": "openrouter"}
    fields = {
        "input": "input_mtok",
        "output": "output_mtok",
        "cache_read": "cache_read_mtok",
        "cache_write": "cache_write_mtok",
        "cache_write_1h": "cache_write_1h_mtok",
        "input_audio": "input_audio_mtok",
        "output_audio": "output_audio_mtok",
        "reasoning": "output_reasoning_mtok",
        "output_image": "output_image_mtok",
    }

    def prices(cost: dict[str, Any]) -> Any:
        told = {}
        tiers = cost.get("tiers", ())
        for ours, theirs in fields.items():
            base = cost.get(ours)
            if base is None:
                continue
            over = [
                types.Tier(start=tier["size"], price=Decimal(repr(tier[ours])))
                for tier in tiers
                if ours in tier
            ]
            value = Decimal(repr(base))
            told[theirs] = types.TieredPrices(value, over) if over else value
        return types.ModelPrice(**told)

    def price(vector: Vector) -> Any:
        usage, shape = vector["usage"], vector.get("shape") or shape_of(vector["usage"])
        provider = vector.get("provider", "openai")
        named = chat.get(provider, "openai")
        ways = flavours.get(shape, [(named, "chat"), (named, "responses")])
        key = "usageMetadata" if shape == "gemini" else "usage"
        body = usage if is_whole(usage) else {"model": "m", key: usage}
        model = types.ModelInfo("m", types.ClauseEquals("m"))
        model.prices = prices(vector.get("cost", {}))
        error: Exception | None = None
        for id, flavour in ways:
            try:
                _, found = by_id[id].extract_usage(body, api_flavor=flavour)
                return model.calc_price(found, by_id[id]).total_price
            except Exception as failure:
                error = failure
        raise error or LookupError(shape)

    response = {"model": "claude-sonnet-4-5", "usage": USAGE}
    return (
        lambda: extract_usage(response, provider_id="anthropic").calc_price(),
        price,
    )


def litellm() -> tuple[Callable[[], Any], Price]:
    """litellm, told the prices by `register_model`."""
    import litellm as library  # type: ignore[import-not-found]

    fields = {
        "input": "input_cost_per_token",
        "output": "output_cost_per_token",
        "cache_read": "cache_read_input_token_cost",
        "cache_write": "cache_creation_input_token_cost",
        "cache_write_1h": "cache_creation_input_token_cost_above_1hr",
        "input_audio": "input_cost_per_audio_token",
        "output_audio": "output_cost_per_audio_token",
        "reasoning": "output_cost_per_reasoning_token",
        "output_image": "output_cost_per_image_token",
    }
    lab = {"anthropic": "anthropic", "gemini": "gemini", "bedrock": "bedrock"}

    def price(vector: Vector) -> Any:
        usage = vector["usage"]
        shape = vector.get("shape") or shape_of(usage)
        cost = vector.get("cost", {})
        entry: dict[str, Any] = {"mode": "chat"}
        entry["litellm_provider"] = lab.get(shape, "openai")
        for ours, theirs in fields.items():
            if ours in cost:
                entry[theirs] = cost[ours] / 1e6
            for tier in cost.get("tiers", ()):
                if ours in tier:
                    key = f"{theirs}_above_{tier['size'] // 1000}k_tokens"
                    entry[key] = tier[ours] / 1e6
        library.model_cost.pop("bench-m", None)
        library.register_model({"bench-m": entry})
        library.utils._invalidate_model_cost_lowercase_map()
        body = usage if is_whole(usage) else {"model": "bench-m", "usage": usage}
        return library.completion_cost(completion_response=body, model="bench-m")

    response = {"model": "claude-sonnet-4-5", "usage": USAGE}
    return lambda: library.completion_cost(completion_response=response), price


def model_prices() -> tuple[Callable[[], Any], None]:
    """model-prices reads no usage object: it is given the counts."""
    from model_prices import cost  # type: ignore[import-not-found]

    def call() -> Any:
        return cost(
            "claude-sonnet-4-5",
            provider="anthropic",
            input_tokens=2345,
            cache_read_tokens=10_000,
            output_tokens=800,
        )

    return call, None


def shape_of(usage: Any) -> str:
    """The shape, by one telling key; for those who must be told whose usage it is."""
    text = json.dumps(usage)
    for key, shape in (
        ("billed_units", "cohere"),
        ("promptTokenCount", "gemini"),
        ("prompt_token_count", "gemini"),
        ("inputTokens", "bedrock"),
        ("prompt_tokens", "chat"),
        ("cache_read_input_tokens", "anthropic"),
        ("cache_creation", "anthropic"),
        ("input_token_details", "realtime"),
    ):
        if f'"{key}"' in text:
            return shape
    return "responses"


def is_whole(usage: Any) -> bool:
    """Whether it is a response that holds the usage."""
    return isinstance(usage, dict) and bool(
        {"usage", "response", "result"} & set(usage)
    )


def agrees(vector: Vector, price: Price) -> bool:
    """Whether the library gives the vector's value, or none where none is known."""
    try:
        found = price(vector)
    except Exception:
        return "total" not in vector
    if found is None or "total" not in vector:
        return found is None and "total" not in vector
    return abs(Decimal(str(found)) - Decimal(vector["total"])) <= CLOSE


def main() -> None:
    """Measure one library."""
    who, path = sys.argv[1:]
    call, price = globals()[who]()
    call()
    times = Timer(call).repeat(REPEATS, CALLS)
    figures: dict[str, Any] = {"seconds": median(times) / CALLS}
    if price is not None:
        vectors = tomllib.loads(Path(path).read_text("utf-8"))["vector"]
        for vector in vectors:
            vector["usage"] = json.loads(vector["usage"])
        fair = [
            vector
            for vector in vectors
            if "args" not in vector
            # Nobody sends it: it would only flatter us.
            and not vector["source"].startswith("made up")
            and not any(key in vector.get("cost", {}) for key in APART)
        ]
        # Some talk on stdout when they fail.
        with redirect_stdout(sys.stderr):
            figures["right"] = sum(agrees(vector, price) for vector in fair)
        figures["of"] = len(fair)
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
