"""Stage 5, Enrich: what follows from a record itself, then defaults."""

from __future__ import annotations

from typing import Any

from attr import evolve

from .._select import stated_in
from .._structure import structure
from ..schema import Model, Provider
from ._layer import Merged, RawRecord, Records


def family_of(id: str) -> str | None:
    """``gpt-4o-mini`` → ``gpt-4o``; ``None`` where nothing would be left (``o1``)."""
    return id.rpartition("-")[0] or None


def enrich(merged: Merged) -> Records:
    """Finished records, in catalog order, each with family and provider_model_id.

    A model whose status is ``deprecated`` is, unless a source says otherwise.
    """
    providers, models = merged.providers, merged.models
    made = merged.built_providers
    return Records(
        providers={
            id: made.get(id) or structure(providers[id], Provider)
            for id in sorted(providers)
        },
        models={
            key: _finished(models[key], merged.built_models.get(key))
            for key in sorted(models)
        },
        stated={key: stated_in(models[key]) for key in models},
    )


def _finished(record: RawRecord, built: Model | None) -> Model:
    model = built or structure(record, Model)
    more: dict[str, Any] = {}
    if model.family is None:
        more["family"] = family_of(model.id)
    if model.status == "deprecated" and "deprecated" not in record:
        more["deprecated"] = True
    return evolve(model, **more) if more else model
