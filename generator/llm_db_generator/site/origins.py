"""Which source of a project gave each fact of each model, for the models' pages."""

from __future__ import annotations

from typing import Any

from llm_db.pipeline import as_merged, layers

from ..editions.explain import DEFAULT, Fact, facts_of
from ..project import Project

#: Follows from the id of every model; nobody needs to be told.
_PLAIN = frozenset({"id", "provider", "provider_model_id"})


def origins_of(project: Project, snapshot: Any) -> dict[tuple[str, str], Any]:
    """Provider and id of each model → ``base``, its lowest source, and ``facts``.

    A fact is ``[field, value, source, [[source, value], …]]``, the last those that were
    overridden. Facts that ``base`` alone gave are left out.
    """
    with project.sources() as sources:
        given = [*as_merged(layers(sources, strict=True))]
    found = {}
    for model in snapshot.models():
        facts = facts_of(model, given)
        said = [said for fact in facts for said in fact.said]
        names = {said.source for said in said}
        base = next((layer.source for layer in given if layer.source in names), "")
        told = [_told(fact) for fact in facts if _tells(fact, base)]
        found[model.provider, model.id] = {"base": base, "facts": told}
    return found


def _tells(fact: Fact, base: str) -> bool:
    if fact.origin == DEFAULT or fact.field in _PLAIN:
        return False
    return fact.origin != base or bool(fact.overridden)


def _told(fact: Fact) -> list[Any]:
    instead = [[said.source, said.value] for said in fact.overridden]
    return [fact.field, fact.value, fact.origin, instead]
