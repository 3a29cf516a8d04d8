"""JSON in the form of models.dev's api.json."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from llm_db.pipeline import merge_values
from llm_db.schema import Cost, Model, Provider, Reasoning
from llm_db.sources.remote import FLAGS, MODEL_KEYS, PROVIDER_KEYS

from ..text import json_lines
from .canonical import Shelves


def models_dev(shelves: Shelves) -> str:
    """JSON in the form of models.dev's api.json, which `Remote` reads back.

    That form has no place for aliases, tags, tool prices, a separate provider_model_id,
    or the finer capabilities; embedding models and models without text are recognised
    by their ids and modalities. An unknown price stays absent, an unknown limit becomes
    0.
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
_TAKEN = {"id", *MODEL_KEYS, *FLAGS, "limit", "cost", "modalities"}


def _external_provider(provider: Provider) -> dict[str, Any]:
    plain = provider.to_dict()
    found = {
        key: plain[field] for key, (field, _) in PROVIDER_KEYS.items() if field in plain
    }
    rest = {k: v for k, v in plain["extra"].items() if k not in ("models", *found)}
    return {"id": provider.id, **rest, **found}


def _external_model(model: Model) -> dict[str, Any]:
    plain = model.to_dict()
    extra = dict(plain["extra"])
    has = model.capabilities
    found = {
        key: plain[field] for key, (field, _) in MODEL_KEYS.items() if field in plain
    }
    found["id"] = model.id
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
        _put(extra, "experimental", _modes(model.cost))
    own = {"api": model.base_url, "npm": model.sdk}
    _put(extra, "provider", {key: value for key, value in own.items() if value})
    options = _reasoning_options(has.reasoning)
    if options and "reasoning_options" not in extra:
        extra["reasoning_options"] = options
    if has.reasoning.interleaved:
        extra["interleaved"] = True
    if has.reasoning.field is not None:
        _put(extra, "interleaved", {"field": has.reasoning.field})
    return {**found, **{k: v for k, v in extra.items() if k not in _TAKEN}}


def _put(extra: dict[str, Any], key: str, more: dict[str, Any]) -> None:
    """Add to an object that may hold what has no field of its own."""
    if more:
        extra[key] = merge_values(extra.get(key, {}), more)


def _reasoning_options(reasoning: Reasoning) -> list[dict[str, Any]]:
    options: list[dict[str, Any]] = []
    if reasoning.efforts:
        options.append({"type": "effort", "values": list(reasoning.efforts)})
    if reasoning.toggle:
        options.append({"type": "toggle"})
    bounds = {"min": reasoning.min_budget, "max": reasoning.token_budget}
    known = {key: value for key, value in bounds.items() if value is not None}
    if reasoning.budget or known:
        options.append({"type": "budget_tokens", **known})
    return options


def _modes(cost: Cost) -> dict[str, Any]:
    """The prices of other service tiers, each sent by its name."""
    modes = {
        name: {"cost": _cost(mode), "provider": {"body": {"service_tier": name}}}
        for name, mode in cost.modes.items()
    }
    return {"modes": modes} if modes else {}


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
