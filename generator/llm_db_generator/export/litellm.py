"""litellm's price map, which ``LITELLM_MODEL_COST_MAP_URL`` and `register_model` take.

litellm reads a missing price as 0, so models whose price is not known are left out. It
adds up the price tiers from the smallest: every tier states all prices.

`register_model` merges an entry into litellm's own: what ours does not say, a price of a
cache or a tier, stays as litellm has it. There a table of tiers wins over all single
prices, so a model of a provider that litellm knows has one. A table knows no modes: where
a model has some, the prices of its cache are always stated instead. Where litellm has a
name without a date alone, what is registered with one replaces that: dates come first.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from llm_db.answers.cost import Card, Rate
from llm_db.schema import Cost, Modality, Model
from llm_db.sources.litellm import PROVIDERS

from ..text import json_lines
from .canonical import Shelves

#: The providers whose models litellm knows by their bare ids.
_BARE = frozenset({"openai", "anthropic", "bedrock"})
#: Our provider id → what litellm calls it, where the two differ.
_NAMES: dict[str, str] = {}
for _name, (_, _ids) in PROVIDERS.items():
    for _id in _ids:
        _NAMES.setdefault(_id, _name)

#: A part of a bill → the key of its price per token.
_KEYS = {
    "input": "input_cost_per_token",
    "output": "output_cost_per_token",
    "cache_read": "cache_read_input_token_cost",
    "cache_write": "cache_creation_input_token_cost",
    "cache_write_1h": "cache_creation_input_token_cost_above_1hr",
    "reasoning": "output_cost_per_reasoning_token",
    "input_audio": "input_cost_per_audio_token",
    "output_audio": "output_cost_per_audio_token",
    "output_image": "output_cost_per_image_token",
}
_CACHE = ("cache_read", "cache_write")
_DATED = re.compile(r"-\d{4}-\d{2}-\d{2}", re.ASCII)
#: The end of a table's last range; JSON has no infinity.
_NO_END = 1e15
#: In place of the hours at which litellm has lower prices.
_NEVER: dict[str, Any] = {"windows": [], "hours_utc": []}
#: A mode → what stands behind its keys.
_MODES = {
    "batch": "_batches",
    "flex": "_flex",
    "priority": "_priority",
    "ultrafast": "_ultrafast",
}
_SEARCH_SIZES = ("low", "medium", "high")


def litellm(shelves: Shelves) -> str:
    """The map as JSON, one model a line; only models whose prices are known."""
    priced = [m for _, models in shelves for m in models if is_priced(m)]
    found: dict[str, dict[str, Any]] = {}
    for model in priced:
        # Where two providers of ours are one of litellm's, that of the name comes
        # first: azure before azure_cognitive_services.
        if _key(model, model.id) not in found:
            found[_key(model, model.id)] = _entry(model)
    for model in priced:
        for alias in model.aliases:  # what responses call it; an id takes precedence
            found.setdefault(_key(model, alias), found[_key(model, model.id)])
    dated = {key: entry for key, entry in found.items() if _DATED.search(key)}
    return json_lines({**dated, **found}) + "\n"


def is_priced(model: Model) -> bool:
    """Whether a request can be priced: input, and output where the model writes text."""
    cost = model.cost
    if cost is None or cost.input is None:
        return False
    return cost.output is not None or not model.capabilities.chat


def _key(model: Model, id: str) -> str:
    provider = _provider(model)
    return id if provider in _BARE else f"{provider}/{id}"


def _provider(model: Model) -> str:
    return _NAMES.get(model.provider, model.provider)


def _entry(model: Model) -> dict[str, Any]:
    cost = model.cost or Cost()
    modes = {name: _MODES[name] for name in _MODES if name in cost.modes}
    known = model.provider in _NAMES
    has_table = modes.keys() <= {"batch"}
    stated = known and not has_table
    entry: dict[str, Any] = {
        "litellm_provider": _provider(model),
        "mode": _mode(model),
        **_limits(model),
        **_prices(cost, "", stated),
        **_tools(cost),
        **_lifecycle(model),
        **_abilities(model),
    }
    for name, suffix in modes.items():
        entry |= _prices(cost.modes[name], suffix, stated)
    if known:
        entry["tiered_pricing"] = _table(cost) if has_table else []
        entry["off_peak_pricing"] = _NEVER
    return {key: value for key, value in entry.items() if value is not None}


def _mode(model: Model) -> str | None:
    """What litellm calls the kind of model; ``None`` if that is not clear."""
    if model.capabilities.embeddings:
        return "embedding"
    if model.capabilities.chat:
        return "chat"
    if "rerank" in model.id.lower():
        return "rerank"
    known = model.modalities
    if known is None:
        return None
    if Modality.IMAGE in known.output:
        return "image_generation"
    if Modality.AUDIO in known.output:
        return "audio_speech"
    return "audio_transcription" if Modality.AUDIO in known.input else None


def _limits(model: Model) -> dict[str, Any]:
    limits = model.limits
    if limits is None:
        return {}
    most = limits.context if limits.input is None else limits.input
    if model.capabilities.embeddings:
        return {"max_input_tokens": most, "output_vector_size": limits.output}
    return {
        "max_input_tokens": most,
        "max_output_tokens": limits.output,
        "max_tokens": limits.output,
    }


def _prices(cost: Cost, suffix: str, stated: bool) -> dict[str, float]:
    """US$ per token; of the tiers, too, each with all prices that are known.

    ``stated``: those of the cache even where they are the input's.
    """
    card = Card(cost)
    found = dict(_own(card.rates(0)[0], suffix, stated))
    for size in sorted({tier.size for tier in cost.tiers}):
        short = f"{size // 1000}k" if size % 1000 == 0 else str(size)
        above = f"_above_{short}_tokens{suffix}"
        found |= _own(card.rates(size + 1)[0], above, stated)
    return found


def _table(cost: Cost) -> list[dict[str, Any]]:
    """Every tier with all its prices, the first from 0 on."""
    card = Card(cost)
    starts = [0, *sorted({tier.size for tier in cost.tiers})]
    return [
        {"range": [start, end], **dict(_own(card.rates(start + 1)[0]))}
        for start, end in zip(starts, [*starts[1:], _NO_END], strict=True)
    ]


def _own(
    rates: Mapping[str, Rate], suffix: str = "", stated: bool = False
) -> Iterator[tuple[str, float]]:
    """The prices that have a field of their own; litellm has the same fallbacks."""
    for part, key in _KEYS.items():
        rate = rates.get(part)
        if rate is not None and (rate.priced_as == part or (stated and part in _CACHE)):
            yield f"{key}{suffix}", float(rate.each)


def _tools(cost: Cost) -> dict[str, Any]:
    price = cost.tools.get("web_search")
    if price is None:
        return {}
    sizes = {f"search_context_size_{size}": float(price) for size in _SEARCH_SIZES}
    return {"search_context_cost_per_query": sizes}


def _lifecycle(model: Model) -> dict[str, Any]:
    life = model.lifecycle
    if life is None:
        return {}
    return {
        "deprecation_date": life.retires_on,
        "deprecation_source": life.source if life.retires_on else None,
        "successor_model": life.successor,
    }


def _abilities(model: Model) -> dict[str, bool]:
    """The capabilities that are on; what is not stated is left out."""
    has, known = model.capabilities, model.modalities
    reads = () if known is None else known.input
    writes = () if known is None else known.output
    able = {
        "supports_function_calling": has.tools.enabled,
        "supports_parallel_function_calling": has.tools.parallel,
        "supports_reasoning": has.reasoning.enabled,
        "supports_response_schema": has.json.schema,
        "supports_vision": Modality.IMAGE in reads,
        "supports_pdf_input": Modality.PDF in reads,
        "supports_video_input": Modality.VIDEO in reads,
        "supports_audio_input": Modality.AUDIO in reads,
        "supports_audio_output": Modality.AUDIO in writes,
        "supports_prompt_caching": _caches(model.cost),
    }
    return {key: True for key, on in able.items() if on}


def _caches(cost: Cost | None) -> bool:
    return cost is not None and cost.cache_read is not None


def left_out(models: Iterable[Model]) -> int:
    """How many models are not in the map."""
    return sum(not is_priced(model) for model in models)
