"""Notes: what a usage says besides counts: modes, places, requests, money."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from enum import Enum
from typing import Any

from .._numbers import is_bool
from .beside import items_of
from .counts import is_positive
from .response import NAMES, mapping_of
from .shapes import BASE_GEOS, BASE_MODES, LINES, MODE_KEYS, REQUESTS, Shape


def mode_word(value: object, numbered: bool = False) -> str | None:
    """The name of a mode that changes prices, in lower case; ``None`` for the base.

    ``numbered``: a number names one, too.
    """
    if type(value) is not str:
        value = _word(value, numbered)
        if value is None:
            return None
    if value in BASE_MODES:
        return None
    word = str.lower(value).strip().removeprefix("service_tier_")
    if word in BASE_MODES:
        return None
    return word.removeprefix("on_demand_")


def _word(value: object, numbered: bool) -> str | None:
    """The word that names a mode, where the value is not plain text."""
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, Enum):
        return value.name
    if isinstance(value, int):
        # Of protobuf: 0 is unspecified, 1 on demand, others have no price that we know.
        return str(int(value)) if numbered and value > 1 else None
    inside = mapping_of(value)
    if inside is not None:  # Bedrock: {"type": "flex"}, {"latency": "optimized"}
        value = inside.get("type", inside.get("latency"))
    return value if isinstance(value, str) else None


def modes_of(
    notes: Mapping[str, Any], around: tuple[Mapping[str, Any], ...], special: list[str]
) -> tuple[tuple[str, ...], str | None, tuple[str, ...]]:
    """The modes, the place, and which of that nothing proves."""
    modes: dict[str, None] = {}
    geo = None
    guesses: dict[str, None] = {}
    in_batch = False
    for said in (notes, *around):
        for name, value in said.items():
            if name in MODE_KEYS:
                word = mode_word(value, numbered=name == "traffic_type")
                if word is not None:
                    modes[word] = None
            elif name == "inference_geo" and geo is None and isinstance(value, str):
                where = str.lower(value).strip()
                geo = None if where in BASE_GEOS else where
            elif name == "fallback_credit":
                if _is_redeemed(value):
                    modes[name] = None
            elif name == "object" or name == "batch":
                if isinstance(value, str):
                    is_batch = value == "batch"
                else:
                    is_batch = is_bool(value) and bool(value)
                if is_batch:
                    modes["batch"] = None
            elif name in LINES and said is not notes and value:
                in_batch = True
            elif name == "type" and isinstance(value, str):
                if value == "message_start":
                    guesses["output"] = None  # Anthropic's last event has all of it
                elif value.endswith("input_audio_transcription.completed"):
                    guesses["model"] = None  # another one heard it
            elif name == "active_seconds" and money(value):
                guesses["key:active_seconds"] = None  # of a session, billed by the hour
            elif name == "cache_hit" and str(value).lower() == "true":
                guesses["key:cache_hit"] = None  # the gateway itself had the answer
    for name in special:
        if name[0] == "@":
            modes[name[1:]] = None
    if in_batch and "batch" not in modes:
        # It is a line of a batch's results; the usage itself does not say so.
        modes["batch"] = guesses["mode:batch"] = None
    return tuple(sorted(modes)) if modes else (), geo, tuple(guesses)


def _is_redeemed(credit: object) -> bool:
    """Whether Anthropic made a retry cheaper; by how much, it does not say."""
    status = mapping_of((mapping_of(credit) or {}).get("status")) or {}
    return status.get("type") == "redeemed"


def requests_of(notes: Mapping[str, Any]) -> int:
    """How many requests a usage says that it adds up."""
    said = [notes[name] for name in REQUESTS if is_positive(notes.get(name))]
    steps = [*items_of(notes.get("steps"))]  # of the AI SDK
    return max([1, len(steps), *map(int, said)])


def reported_by(notes: Mapping[str, Any], kind: Shape) -> Decimal | None:
    """What the provider says it charged, in US$."""
    if "cost_in_usd_ticks" in notes:
        ticks = money(notes["cost_in_usd_ticks"])
        if ticks:  # xAI: 0 is said where it does not say
            return ticks.scaleb(-10)
    cost = notes.get("total_cost" if kind.name == "openrouter" else "cost")
    if cost is None or notes.get("is_byok"):
        return None
    inside = mapping_of(cost)
    if inside is not None:
        said = {NAMES[key]: value for key, value in inside.items() if type(key) is str}
        if said.get("currency", "USD") != "USD":
            return None
        cost = said.get("total_cost")
    return money(cost)


def _whole(value: Any) -> int | None:
    try:
        return value.__index__() if hasattr(value, "__index__") else None
    except TypeError:  # an array of several numbers
        return None


def money(value: object) -> Decimal | None:
    """An amount as the exact decimal that it was written as; ``None`` for anything else."""
    if isinstance(value, float):
        value = float.__repr__(value)
    elif not isinstance(value, (int, str, Decimal)):
        value = _whole(value)  # NumPy's
    if isinstance(value, bool) or not isinstance(value, (int, str, Decimal)):
        return None
    try:
        amount = Decimal(value)
    except ArithmeticError:
        return None
    return amount if amount.is_finite() and amount >= 0 else None
