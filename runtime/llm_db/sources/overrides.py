"""`Config` and `Runtime`: overrides given as plain mappings."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .._canonical import Canonical, CanonicalData, Finding, assert_canonical
from .._ids import normalize_provider_id
from .._sparse import shape_of, unknown_keys
from .._text import shown
from ..errors import NotCanonicalError
from ..schema import Model, Provider


class Config:
    """Overrides from a configuration, keyed by provider.

    ``{"openai": {"base_url": "…", "models": [{"id": "gpt-4o", …}]}}``; the older form
    ``{"providers": […], "models": […]}`` is read too. ``None`` overrides nothing. Raises
    `NotCanonicalError` at once if ``overrides`` has neither shape.
    """

    name = "config"

    def __init__(self, overrides: Mapping[str, Any] | None) -> None:
        self.overrides: Mapping[str, Any] = {} if overrides is None else overrides
        self.load()

    def load(self) -> Canonical:
        """The overrides in canonical form."""
        return canonical(self.overrides, self.name)


class Runtime(Config):
    """Overrides of one `load` call; appended last, so they always win."""

    name = "runtime"


def canonical(overrides: object, name: str) -> Canonical:
    """Either form of overrides as canonical data."""
    if not isinstance(overrides, Mapping):
        raise NotCanonicalError(
            f"{name}: overrides are a mapping, not {type(overrides).__name__}"
        )
    lists = [overrides.get(key) for key in ("providers", "models")]
    if any(isinstance(value, (list, tuple)) for value in lists):
        return _from_lists(overrides, name)
    found: dict[str, Mapping[str, Any]] = {}
    for key, value in overrides.items():
        if value is None:
            continue
        if not isinstance(value, Mapping):
            raise NotCanonicalError(
                f"{name}: the overrides of provider '{shown(key)}' are a mapping,"
                f" not {type(value).__name__}"
            )
        given = {k: v for k, v in value.items() if v is not None}
        found[key] = {"id": key, "models": [], **given}
    _require_canonical(found, name)
    return Canonical(found, warnings=_unknown(found), by_hand=True)


def _require_canonical(found: Mapping[str, Any], name: str) -> None:
    """`assert_canonical`, but the error says which overrides are wrong."""
    for id, provider in found.items():
        if isinstance(provider.get("models"), Mapping):
            raise NotCanonicalError(
                f"{name}: the models of provider '{shown(id)}' are a list of records, each"
                " with its 'id', not a mapping; in TOML, [[....models]] and id = \"...\""
            )
    try:
        assert_canonical(found)
    except NotCanonicalError as error:
        raise NotCanonicalError(f"{name}: {error}") from None


def _from_lists(overrides: Mapping[str, Any], name: str) -> Canonical:
    """The older form: a list of providers and a flat list of models."""
    given = [key for key in overrides if overrides[key] is not None]
    unknown = [key for key in given if key not in ("providers", "models")]
    if unknown:
        raise NotCanonicalError(
            f"{name}: unexpected key next to 'providers' and 'models': '{shown(unknown[0])}'"
        )
    found: dict[str, dict[str, Any]] = {}
    dropped: list[Finding] = []
    for record in _records(overrides, "providers", name):
        if isinstance(record, Mapping) and isinstance(record.get("id"), str):
            id = record["id"]
            if id in found:
                dropped.append(
                    Finding(id, None, "id", "is listed twice; the first stays")
                )
                continue
            models = record.get("models")
            copied = [*models] if isinstance(models, (list, tuple)) else models or []
            found[id] = {**record, "models": copied}
        else:
            dropped.append(_misplaced(record, "provider", "id"))
    _require_canonical(found, name)
    # Of ids that normalise to one the first stays, as in Normalize.
    keys = {normalize_provider_id(id) or id: id for id in sorted(found, reverse=True)}
    mentions = set()
    for record in _records(overrides, "models", name):
        if isinstance(record, Mapping) and isinstance(record.get("provider"), str):
            provider = record["provider"]
            key = keys.setdefault(normalize_provider_id(provider) or provider, provider)
            if key not in found:
                mentions.add(key)
                found[key] = {"id": key, "models": []}
            found[key]["models"].append(record)
        else:
            dropped.append(_misplaced(record, "model", "provider"))
    return Canonical(
        found,
        dropped=dropped,
        mentions=mentions,
        warnings=_unknown(found),
        by_hand=True,
    )


#: What a model's record cannot say.
_OF_PROVIDERS = dict.fromkeys(
    shape_of(Provider).fields - shape_of(Model).fields, "it is a key of the provider"
)


def _unknown(found: CanonicalData) -> list[str]:
    """A warning for each key that no record has: it changes nothing."""
    warnings = []
    for id, provider in found.items():
        fields = {key: provider[key] for key in provider if key != "models"}
        warnings += [
            f"{shown(id)}: {text}" for text in unknown_keys(fields, Provider, {})
        ]
        for model in provider["models"]:
            if isinstance(model, Mapping):
                where = f"{shown(id)}:{shown(model.get('id'))}"
                warnings += [
                    f"{where}: {text}"
                    for text in unknown_keys(model, Model, _OF_PROVIDERS)
                ]
    return warnings


def _records(overrides: Mapping[str, Any], what: str, name: str) -> list[Any]:
    records = overrides.get(what)
    if records is not None and not isinstance(records, (list, tuple)):
        raise NotCanonicalError(f"{name}: {what!r} is a list of mappings")
    return list(records or ())


def _misplaced(record: Any, what: str, field: str) -> Finding:
    """A record of the older form that has no place: it does not say whose it is."""
    if not isinstance(record, Mapping):
        return Finding("", None, "", f"the {what} is not a mapping")
    id = record.get("id") if what == "model" else None
    reason = "is missing" if record.get(field) is None else "is not a string"
    return Finding("", id if isinstance(id, str) else None, field, reason)
