"""What a pull changes: models, prices, and whether too much of them is gone."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from attr import fields, frozen

from llm_db._spec import ModelKey
from llm_db.errors import PullError
from llm_db.pipeline import Layer
from llm_db.schema import Cost, CostTier, Model

_SHOWN = 5


class Changes(NamedTuple):
    """Models by what happened to them, each in catalog order."""

    added: tuple[ModelKey, ...] = ()
    removed: tuple[ModelKey, ...] = ()
    changed: tuple[ModelKey, ...] = ()


class PriceChange(NamedTuple):
    """A price that moved, US$ per 1M tokens; ``None``: not known.

    ``field`` is ``"input"``, or ``"tiers[200000].input"`` above a context of that size.
    """

    key: ModelKey
    field: str
    old: int | float | None
    new: int | float | None


@frozen
class Compared:
    """Two editions of one upstream."""

    changes: Changes
    prices: tuple[PriceChange, ...]


def compare_layers(old: Layer, new: Layer) -> Compared:
    """What is different in ``new``; the records are sparse, normalised facts."""
    both = sorted(old.models.keys() & new.models.keys())
    changed = [k for k in both if _text(old.models[k]) != _text(new.models[k])]
    return Compared(
        Changes(
            added=tuple(sorted(new.models.keys() - old.models.keys())),
            removed=tuple(sorted(old.models.keys() - new.models.keys())),
            changed=tuple(changed),
        ),
        tuple(
            PriceChange(key, *moved)
            for key in changed
            for moved in _moves(old.built_models[key], new.built_models[key])
        ),
    )


def _text(record: Mapping[str, Any]) -> str:
    """A record as text: ``1``, ``1.0`` and ``True`` differ, the order is none."""
    return json.dumps(record, sort_keys=True)


def _moves(
    old: Model, new: Model
) -> Iterator[tuple[str, int | float | None, int | float | None]]:
    before, after = _prices(old), _prices(new)
    for name in sorted({**before, **after}):
        if before.get(name) != after.get(name):
            yield name, before.get(name), after.get(name)


_PRICES = [field.name for field in fields(CostTier) if field.name != "size"]


def _prices(model: Model) -> dict[str, int | float]:
    """Every known price of a model by field."""
    if model.cost is None:
        return {}
    found = dict(_known(model.cost, ""))
    for tier in model.cost.tiers:
        found |= _known(tier, f"tiers[{tier.size}].")
    return found


def _known(cost: Cost | CostTier, prefix: str) -> Iterator[tuple[str, int | float]]:
    for name in _PRICES:
        price = getattr(cost, name)
        if price is not None:
            yield prefix + name, price


# -- the loss guard --------------------------------------------------------------------


def loss(old: Layer, before: int, new: Layer) -> dict[str, Any] | None:
    """What is gone, JSON-ready, if it is more than an honest edition ever lost.

    Under 90 % of the ``before`` models, over 20 % of the ids gone, or more than
    max(2, 5 %) of the providers gone.
    """
    after = len(new.models)
    gone = len(old.models.keys() - new.models.keys())
    providers = sorted(old.providers.keys() - new.providers.keys())
    if (
        after * 10 >= before * 9
        and gone * 5 <= before
        and len(providers) * 20 <= max(40, len(old.providers))
    ):
        return None
    return {
        "models_after": after,
        "models_before": before,
        "models_gone": gone,
        "providers_before": len(old.providers),
        "providers_gone": providers,
    }


def refuse_loss(lost: Mapping[str, Any], where: str) -> PullError:
    """The error for a document from which too much is gone."""
    providers = lost["providers_gone"]
    named = ", ".join(providers[:_SHOWN]) + (", ..." if len(providers) > _SHOWN else "")
    return PullError(
        f"{where} has lost too much: {lost['models_after']} models instead of"
        f" {lost['models_before']}, {lost['models_gone']} of their ids gone,"
        f" {len(providers)} of {lost['providers_before']} providers gone"
        + (f" ({named})" if named else "")
        + "; nothing was taken: look at it, then pull with --accept-loss if it is"
        " right, or again later",
        reason="loss",
    )
