"""Stage 5, Enrich: what follows from a record itself, then defaults."""

from __future__ import annotations

from collections.abc import Mapping

from attr import evolve

from .._structure import structure
from ..schema import Model, Provider
from ._layer import Merged, RawRecord, Records


def family_of(id: str) -> str | None:
    """``gpt-4o-mini`` → ``gpt-4o``; ``None`` where nothing would be left (``o1``)."""
    return id.rpartition("-")[0] or None


def enrich(merged: Merged) -> Records:
    """Finished records, in catalog order, each with family and provider_model_id."""
    providers, models = merged.providers, merged.models
    return Records(
        providers={id: _finished_provider(providers[id]) for id in sorted(providers)},
        models={key: _finished_model(models[key]) for key in sorted(models)},
    )


def _finished_provider(record: RawRecord | Provider) -> Provider:
    return structure(record, Provider) if isinstance(record, Mapping) else record


def _finished_model(record: RawRecord | Model) -> Model:
    model = structure(record, Model) if isinstance(record, Mapping) else record
    if model.family is not None and model.provider_model_id is not None:
        return model
    return evolve(
        model,
        family=family_of(model.id) if model.family is None else model.family,
        provider_model_id=(
            model.id if model.provider_model_id is None else model.provider_model_id
        ),
    )
