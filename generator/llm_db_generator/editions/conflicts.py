"""Where upstreams disagree: the maintainer's list of what to look at."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from attr import frozen

from llm_db.pipeline import Layer
from llm_db.sources import Packaged
from llm_db.sources.checked import layer_of
from llm_db.sources.litellm import differ

from ..project import Project
from ..text import flatten
from .explain import Said

#: What can be wrong in one of two upstreams, and not only worded differently.
_COMPARED = ("cost.", "limits.", "capabilities.", "lifecycle.retires_on")
_DATES = frozenset({"release_date", "knowledge"})
#: Of these fields both must be there for a model to count as priced twice.
_PRICED = ("cost.input", "cost.output")


@frozen
class Conflict:
    """A field on which the upstreams that state it disagree."""

    field: str
    said: tuple[Said, ...]


@frozen
class Disputed:
    """A model and the facts on which upstreams disagree."""

    provider: str
    id: str
    release_date: str | None
    conflicts: tuple[Conflict, ...]


@frozen(kw_only=True)
class Conflicts:
    """What the upstreams of a project disagree on, by model, the newest first.

    ``compared`` models are in several of the ``upstreams``; for ``priced`` of them
    several state the price, and for ``agreed`` they state the same one.
    """

    upstreams: tuple[str, ...]
    compared: int
    priced: int
    agreed: int
    models: tuple[Disputed, ...]


def conflicts(project: Project) -> Conflicts:
    """Compare the committed snapshots of a project's upstreams.

    A price counts if it is more than 1 % off. Raises the error of a snapshot that
    cannot be read.
    """
    names = [upstream.name for upstream in project.settings.upstream]
    return compare(
        [
            layer_of(Packaged(snapshot=project.snapshot(name)).load(), name)
            for name in names
        ]
    )


def compare(layers: Sequence[Layer]) -> Conflicts:
    """What these layers disagree on."""
    found: list[Disputed] = []
    compared = priced = agreed = 0
    for key in sorted({key for layer in layers for key in layer.models}):
        records = {
            layer.source: flatten(layer.models[key])
            for layer in layers
            if key in layer.models
        }
        if len(records) < 2:
            continue
        compared += 1
        disputed = tuple(_conflicts(records))
        if _states_price(records):
            priced += 1
            agreed += not any(_is_base_price(c.field) for c in disputed)
        if disputed:
            dates = [facts.get("release_date") for facts in records.values()]
            released = next((date for date in dates if date), None)
            found.append(Disputed(*key, released, disputed))
    found.sort(key=lambda disputed: disputed.release_date or "", reverse=True)
    return Conflicts(
        upstreams=tuple(layer.source for layer in layers),
        compared=compared,
        priced=priced,
        agreed=agreed,
        models=tuple(found),
    )


def _states_price(records: Mapping[str, Mapping[str, Any]]) -> bool:
    stating = [all(f in facts for f in _PRICED) for facts in records.values()]
    return sum(stating) > 1


def _is_base_price(field: str) -> bool:
    return field.startswith("cost.") and field.count(".") == 1


def _conflicts(records: Mapping[str, Mapping[str, Any]]) -> Iterator[Conflict]:
    for field in dict.fromkeys(f for facts in records.values() for f in facts):
        if not (field.startswith(_COMPARED) or field in _DATES):
            continue
        said = [
            Said(source, value)
            for source, facts in records.items()
            if (value := _value(field, facts)) is not None
        ]
        if field == "limits.input" and _mean_context(records):
            continue
        if any(_disagree(field, said[0].value, other.value) for other in said[1:]):
            yield Conflict(field, tuple(said))


def _value(field: str, facts: Mapping[str, Any]) -> Any:
    """What a source says; one without a limit of the input means the context by it."""
    value = facts.get(field)
    if value is None and field == "limits.input":
        return facts.get("limits.context")
    return value


def _mean_context(records: Mapping[str, Mapping[str, Any]]) -> bool:
    """Whether who knows an input but no context, as litellm, has another's of either."""
    known: set[Any] = set()
    loose: set[Any] = set()
    for facts in records.values():
        limits = [facts.get("limits.input"), facts.get("limits.context")]
        if limits[1] is None:
            loose.add(limits[0])
        else:
            known.update(limits)
    return loose <= known | {None}


def _disagree(field: str, one: Any, other: Any) -> bool:
    if field.startswith("cost."):
        return differ(one, other)
    return bool(one != other)
