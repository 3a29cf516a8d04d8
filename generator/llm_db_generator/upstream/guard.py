"""The loss guard: whether an upstream's new document has lost too much."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from llm_db import ModelKey
from llm_db.errors import PullError, shown
from llm_db.pipeline import Layer
from llm_db.sources import normalize_provider_id

from ..text import counted

_SHOWN = 5
#: Percent of the ids that may go between editions up to a week apart, what each further
#: week adds, and where that ends.
_GONE, _GONE_A_WEEK, _GONE_AT_MOST = 20, 2, 40
#: Models that the committed snapshot has and that may fail validation in the new one, as
#: a whole or in a fact that it has of them.
_INVALID = 10


def loss(old: Layer, before: int, new: Layer, weeks: int = 0) -> dict[str, Any] | None:
    """What is gone, JSON-ready, if it is more than a genuine edition ever lost.

    Under 90 % of the ``before`` models; over 20 % of the ids gone, and 2 points more for
    each week of ``weeks`` after the first, up to 40 %; more than max(2, 5 %) of the
    providers gone. What validation dropped counts apart: a provider, or more than 10
    models, that ``old`` has, be it as a whole or in some fact.
    """
    after = len(new.models)
    # A provider that was dropped is named as it was spelt.
    dropped = {(normalize_provider_id(d.provider), d.id) for d in new.dropped}
    invalid_providers = sorted(
        {provider for provider, id in dropped if provider and id is None}
        & (old.providers.keys() - new.providers.keys())
    )
    invalid = {
        ModelKey(provider, id)
        for provider, id in dropped
        if provider and id is not None and provider not in invalid_providers
    }
    invalid = (invalid & old.models.keys()) - new.models.keys()
    gone = len(old.models.keys() - new.models.keys() - invalid)
    providers = sorted(
        old.providers.keys() - new.providers.keys() - set(invalid_providers)
    )
    share = min(_GONE + _GONE_A_WEEK * max(0, weeks - 1), _GONE_AT_MOST)
    fits = (
        after * 10 >= before * 9
        and gone * 100 <= before * share
        and len(providers) * 20 <= max(40, len(old.providers))
    )
    invalid |= _with_a_fact_less(old, new)
    if fits and not invalid_providers and len(invalid) <= _INVALID:
        return None
    found = {
        "models_after": after,
        "models_before": before,
        "models_gone": gone,
        "providers_before": len(old.providers),
        "providers_gone": providers,
    }
    if invalid or invalid_providers:
        found["invalid_models"] = sorted(":".join(key) for key in invalid)[:_SHOWN]
        found["models_invalid"] = len(invalid)
        found["providers_invalid"] = invalid_providers
    return found


def _with_a_fact_less(old: Layer, new: Layer) -> set[ModelKey]:
    """The models that lost a fact of ``old``, as its new form cannot be read."""
    found = set()
    for finding in new.ignored:
        key = ModelKey(normalize_provider_id(finding.provider) or "", finding.id or "")
        if key in old.models and key in new.models:
            had, has = (_at(of.models[key], finding.field) for of in (old, new))
            if had is not None and has is None:
                found.add(key)
    return found


def _at(record: Any, path: str) -> Any:
    """What stands at a dotted path, as far as it leads through mappings."""
    for name in path.split("."):
        if not isinstance(record, Mapping):
            break
        record = record.get(name.partition("[")[0])
    return record


def refuse_loss(
    lost: Mapping[str, Any], where: str, edition: str | None = None, weeks: int = 0
) -> PullError:
    """The error for a document that has lost too much."""
    age = ""
    if edition is not None:
        age = f"; the edition that it would replace is from {shown(edition)}"
        age += f", {weeks} weeks older" if weeks > 1 else ""
    invalid = ""
    if "models_invalid" in lost:
        broken, models = lost["providers_invalid"], lost["models_invalid"]
        invalid = (
            f"; {counted(len(broken), 'known provider')} and"
            f" {counted(models, 'known model')} are in a form that cannot be read"
            f" ({_listed([*broken, *lost['invalid_models']])})"
        )
    providers = lost["providers_gone"]
    named = f" ({_listed(providers)})" if providers else ""
    return PullError(
        f"{where} has lost too much: {lost['models_after']} models instead of"
        f" {lost['models_before']}, {lost['models_gone']} of their ids gone,"
        f" {len(providers)} of {lost['providers_before']} providers gone{named}"
        f"{invalid}{age}; nothing was taken: look at it, then pull with --accept-loss if"
        " the loss is real, or again later",
        reason="loss",
    )


def _listed(names: list[str]) -> str:
    more = ", ..." if len(names) > _SHOWN else ""
    return ", ".join(shown(name) for name in names[:_SHOWN]) + more
