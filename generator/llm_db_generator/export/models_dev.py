"""JSON in the form of models.dev's api.json."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from llm_db.schema import Cost, Model, Provider
from llm_db.sources.remote import SAME_KEYS

from ..text import json_lines
from .canonical import Shelves


def models_dev(shelves: Shelves) -> str:
    """JSON in the form of models.dev's api.json, which `Remote` reads back.

    That form has no place for aliases, tags, prices of tools and modes, an own
    provider_model_id, and the finer capabilities; embedding models and such without
    text are told by their ids and modalities. An unknown price stays absent, an unknown
    limit becomes 0.
    """
    providers = {
        provider.id: {
            **_external_provider(provider),
            "models": {model.id: _external_model(model) for model in models},
        }
        for provider, models in shelves
    }
    return json_lines(providers, "*", "models") + "\n"


#: Keys of that form that are made from fields; an `extra` of that name has no place.
_TAKEN = {
    *SAME_KEYS,
    *("limit", "cost", "modalities", "tool_call", "reasoning", "structured_output"),
}


def _external_provider(provider: Provider) -> dict[str, Any]:
    plain = provider.to_dict()
    del plain["aliases"]
    extra = plain.pop("extra")
    for field, key in (("base_url", "api"), ("sdk", "npm")):
        if field in plain:
            plain[key] = plain.pop(field)
    return {**{k: v for k, v in extra.items() if k not in ("models", *plain)}, **plain}


def _external_model(model: Model) -> dict[str, Any]:
    plain = model.to_dict()
    extra = dict(plain["extra"])
    has = model.capabilities
    found = {key: plain[key] for key in SAME_KEYS if key in plain}
    if model.deprecated:
        found["status"] = "deprecated"
    found["reasoning"] = has.reasoning.enabled
    found["tool_call"] = has.tools.enabled
    if has.json.schema:
        found["structured_output"] = True
    if model.modalities is not None:
        found["modalities"] = _modalities(plain, extra.pop("unknown_modalities", {}))
    found["limit"] = {"context": 0, "output": 0, **plain.get("limits", {})}
    prices = extra.pop("cost", {})
    if model.cost is not None:
        found["cost"] = {**(prices if isinstance(prices, dict) else {})}
        found["cost"] |= _cost(model.cost)
    budget = has.reasoning.token_budget
    if budget is not None and "reasoning_options" not in extra:
        extra["reasoning_options"] = [{"type": "budget_tokens", "max": budget}]
    return {**found, **{k: v for k, v in extra.items() if k not in _TAKEN}}


def _modalities(plain: Mapping[str, Any], unknown: Any) -> dict[str, list[str]]:
    """Known and unknown ones together again."""
    rest = unknown if isinstance(unknown, dict) else {}
    return {
        direction: [*known, *rest.get(direction, [])]
        for direction, known in plain["modalities"].items()
    }


def _cost(cost: Cost) -> dict[str, Any]:
    prices = cost.to_dict()
    tiers = prices.pop("tiers")
    del prices["tools"], prices["modes"]
    if tiers:
        prices["tiers"] = [
            {
                **{key: price for key, price in tier.items() if key != "size"},
                "tier": {"type": "context", "size": tier["size"]},
            }
            for tier in tiers
        ]
    return prices
