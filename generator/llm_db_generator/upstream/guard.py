"""The loss guard: whether an upstream's new document has lost too much."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from llm_db.errors import PullError
from llm_db.pipeline import Layer

_SHOWN = 5


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
    """The error for a document that has lost too much."""
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
