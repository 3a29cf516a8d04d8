"""Our committed facts: read, multiplied, and in the shape of `api.json`."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

Facts = Mapping[str, Mapping[str, Any]]
EDITION = "edition.json"
# Key of `api.json`: where the canonical form has it.
_FLAGS = {
    "tool_call": ("tools", "enabled"),
    "reasoning": ("reasoning", "enabled"),
    "structured_output": ("json", "native"),
}


def read(snapshot: Path) -> dict[str, dict[str, Any]]:
    """The canonical facts of a snapshot folder by provider id."""
    files = [path for path in sorted(snapshot.glob("*.json")) if path.name != EDITION]
    documents = [json.loads(path.read_text(encoding="utf-8")) for path in files]
    return {document["id"]: document for document in documents}


def write(facts: Facts, snapshot: Path) -> None:
    """Make a snapshot folder hold these facts; its `edition.json` stays."""
    for path in snapshot.glob("*.json"):
        if path.name != EDITION:
            path.unlink()
    for number, provider in enumerate(facts.values()):
        text = json.dumps(provider, ensure_ascii=False)
        (snapshot / f"provider_{number}.json").write_text(text, encoding="utf-8")


def multiplied(facts: Facts, factor: int) -> dict[str, dict[str, Any]]:
    """``factor`` times the models and the providers: clones under new ids."""
    return {
        clone["id"]: clone
        for id, provider in facts.items()
        for clone in [{**provider, "id": f"{id}{_suffix(n)}"} for n in range(factor)]
    }


def as_api(facts: Facts) -> dict[str, Any]:
    """The `api.json` from which a pull would make these facts.

    Not upstream's own: what upstream says twice or as zero is not in the facts.
    """
    return {id: _provider(provider) for id, provider in facts.items()}


def _suffix(number: int) -> str:
    return f"_x{number}" if number else ""


def _provider(canonical: Mapping[str, Any]) -> dict[str, Any]:
    fields = dict(canonical)
    raw = {**fields.pop("extra", {}), "models": {}}
    raw["models"] = {model["id"]: _model(model) for model in fields.pop("models")}
    return _renamed(fields, {"base_url": "api", "sdk": "npm"}) | raw


def _model(canonical: Mapping[str, Any]) -> dict[str, Any]:
    fields = {
        key: value
        for key, value in canonical.items()
        if key not in ("deprecated", "provider")
    }
    extra = dict(fields.pop("extra", {}))
    capabilities = fields.pop("capabilities", {})
    rest_of_cost = extra.pop("cost", {})
    own = _taken(fields, {"base_url": "api", "sdk": "npm"})
    raw = _renamed(fields, {"canonical": "canonical_model_id", "limits": "limit"})
    raw["limit"] = {"context": 0, "output": 0} | raw.get("limit", {})
    if own:
        raw["provider"] = own | extra.pop("provider", {})
    if "cost" in fields:
        cost = dict(fields["cost"])
        modes = cost.pop("modes", {})
        raw["cost"] = _cost(cost) | rest_of_cost
        if modes:
            raw["experimental"] = _modes(modes, extra.pop("experimental", {}))
    raw |= _reasoning(capabilities.get("reasoning", {}), extra)
    for key, path in _FLAGS.items():
        group, flag = path
        if flag in capabilities.get(group, {}):
            raw[key] = capabilities[group][flag]
    return extra | raw


def _reasoning(canonical: Mapping[str, Any], extra: dict[str, Any]) -> dict[str, Any]:
    options: list[Any] = []
    if "efforts" in canonical:
        options.append({"type": "effort", "values": canonical["efforts"]})
    if canonical.get("toggle"):
        options.append({"type": "toggle"})
    budget = _taken(dict(canonical), {"token_budget": "max", "min_budget": "min"})
    if budget or canonical.get("budget"):
        options.append({"type": "budget_tokens", **budget})
    raw: dict[str, Any] = {}
    options += extra.pop("reasoning_options", [])
    if options:
        raw["reasoning_options"] = options
    if "field" in canonical:
        raw["interleaved"] = {"field": canonical["field"]}
        raw["interleaved"] |= extra.pop("interleaved", {})
    return raw


def _modes(canonical: Mapping[str, Any], rest: Mapping[str, Any]) -> dict[str, Any]:
    modes = {name: {"cost": _cost(cost)} for name, cost in canonical.items()}
    return {**rest, "modes": modes | rest.get("modes", {})}


def _cost(canonical: Mapping[str, Any]) -> dict[str, Any]:
    tiers = [_tier(tier) for tier in canonical.get("tiers", ())]
    return {**canonical, "tiers": tiers} if tiers else dict(canonical)


def _tier(canonical: Mapping[str, Any]) -> dict[str, Any]:
    prices = {key: value for key, value in canonical.items() if key != "size"}
    return prices | {"tier": {"type": "context", "size": canonical["size"]}}


def _taken(fields: dict[str, Any], names: Mapping[str, str]) -> dict[str, Any]:
    """These fields under upstream's names; taken out."""
    return {theirs: fields.pop(our) for our, theirs in names.items() if our in fields}


def _renamed(fields: Mapping[str, Any], names: Mapping[str, str]) -> dict[str, Any]:
    return {names.get(key, key): value for key, value in fields.items()}
