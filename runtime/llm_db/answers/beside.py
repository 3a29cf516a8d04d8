"""Beside: what a response says of a call outside of its usage object."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ..errors import UsageError
from .counts import Found, collect, count, count_words
from .response import NAMES, Plan, keys_of, mapping_of, only, opened, plan_of
from .shapes import (
    BESIDE_COUNTERS,
    CACHE_APART,
    CONTAINERS,
    DRAWN,
    PICTURE,
    SEARCHES,
    SHOWN,
    TOOL_ITEMS,
)


def within(raw: Mapping[str, Any], plan: Plan) -> list[tuple[Mapping[str, Any], str]]:
    """What a usage object itself holds of the provider's own words."""
    inside = [only(opened(raw[key])) for key in plan.second]
    return [(level, "") for level in inside if level is not None]


def add_fuller(
    counted: Found, more: tuple[tuple[Mapping[str, Any], str], ...], kind: str
) -> list[Mapping[str, Any]]:
    """Add what only a second statement counts; its notes.

    One of no shape of its own is read as one of ``kind``. One with another count of output
    is not of the same call: it is left alone.
    """
    notes: list[Mapping[str, Any]] = []
    for level, provider in more:
        plan = plan_of(keys_of(level), None)
        if plan.shape is None:
            plan = plan_of(keys_of(level), kind)
        try:
            second = count(level, plan)
            count_words(second, level, plan)
        except UsageError:
            continue
        if second.get("output", counted.get("output")) != counted.get("output"):
            continue
        own = provider in CACHE_APART
        if plan.shape is not None and plan.shape.apart:
            own = own or second.get("prompt") == counted.get("prompt")
        apart = own and "read" not in counted
        for target, number in second.items():
            if target in ("prompt", "output", "total"):
                continue
            if apart and target in ("read", "write"):
                target += "^"
                counted["apart^"] = 1
            counted.setdefault(target, number)
        notes.append({name: level[key] for key, name in plan.notes})
    return notes


def add_tools(said: Mapping[str, Any], counted: Found) -> None:
    """Count the tools that ran, too, where the response says so."""
    items = said.get("output")
    levels = [mapping_of(item) or {} for item in items_of(items)]
    for level in (said, *levels):
        for name, fields in BESIDE_COUNTERS.items():
            inside = mapping_of(level.get(name))
            if inside is not None:
                collect(counted, inside, fields, name)
    _add_calls(levels, counted)
    made = DRAWN.get(str(said.get("type")))
    if made is not None and "output" in counted:
        counted.setdefault(made, counted["output"])
    _add_searches(said, counted)


def add_answers(said: Mapping[str, Any], counted: Found) -> None:
    """Count what the answers themselves say: tools that ran (Groq), pictures (OpenAI).

    Of a search that they show and that nothing counts, the price is not known.
    """
    for message in _messages(said):
        for tool in items_of(message.get("executed_tools")):
            kind = (mapping_of(tool) or {}).get("type")
            if isinstance(kind, str):
                counted[f"#{kind}"] = counted.get(f"#{kind}", 0) + 1
    if SEARCHES.isdisjoint(counted):
        for name in _shown(said):
            counted[f"?{name}"] = 1
    pictures = [mapping_of(item) or {} for item in items_of(said.get("data"))]
    if "output" in counted and any(one.get(key) for one in pictures for key in PICTURE):
        counted.setdefault("output_image", counted["output"])


def _shown(said: Mapping[str, Any]) -> list[str]:
    """What an answer shows of a search that nothing counts: Zhipu's results, citations."""
    shown = [name for name in SHOWN if any(map(mapping_of, items_of(said.get(name))))]
    for message in _messages(said):
        for note in items_of(message.get("annotations")):
            if (mapping_of(note) or {}).get("type") == "url_citation":
                return [*shown, "url_citation"]
    return shown


def _messages(said: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """The messages of the choices that an answer gives."""
    for choice in items_of(said.get("choices")):
        yield mapping_of((mapping_of(choice) or {}).get("message")) or {}


def _add_calls(items: Iterable[Mapping[str, Any]], counted: Found) -> None:
    """Count the calls of tools among OpenAI's items of output."""
    calls: Found = {}
    containers: set[tuple[str, str]] = set()
    for item in items:
        kind = str(item.get("type"))
        tool = TOOL_ITEMS.get(kind)
        action = mapping_of(item.get("action")) or {}
        if tool is None:
            if kind.endswith("_call"):
                counted[f"?{kind}"] = 1
        elif tool in CONTAINERS:
            where: Any = item
            for key in CONTAINERS[tool]:
                where = (mapping_of(where) or {}).get(key)
            if where is not None and (tool, str(where)) not in containers:
                containers.add((tool, str(where)))
                calls[f"#{tool}"] = calls.get(f"#{tool}", 0) + 1
        # To open a page that was found costs nothing.
        elif tool and action.get("type", "search") == "search":
            calls[f"#{tool}"] = calls.get(f"#{tool}", 0) + 1
    if "#image_generation_tokens" in counted:
        calls.pop("#image_generation", None)  # the same, by their tokens
    for name, number in calls.items():
        counted.setdefault(name, number)


def _add_searches(said: Mapping[str, Any], counted: Found) -> None:
    """Count how often Gemini asked a search engine, wherever it says so."""
    levels = [said.get("server_content"), *items_of(said.get("candidates"))]
    metadata = [_under(level, "grounding_metadata") for level in levels]
    metadata.append(said.get("grounding_metadata"))

    def all_of(name: str) -> list[Any]:
        return [one for each in metadata for one in items_of(_under(each, name))]

    searches = len(all_of("web_search_queries"))
    if searches:
        # Billed by the prompt or by the query, by model: which, is not known.
        counted["#web_search" if searches == 1 else "#google_search"] = searches
    pictures = len(all_of("image_search_queries"))
    if pictures:
        counted["#google_image_search"] = pictures
    if any(_under(chunk, "maps") for chunk in all_of("grounding_chunks")):
        counted["#google_maps"] = 1


def _under(level: object, wanted: str) -> Any:
    """What a key holds, in whatever spelling it came."""
    inside = mapping_of(level) or {}
    return next((v for k, v in inside.items() if NAMES[k] == wanted), None)


def items_of(found: object) -> Iterable[Any]:
    """The items of a list; none of anything else."""
    return found if isinstance(found, (list, tuple)) else ()
