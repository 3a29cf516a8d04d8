"""`Remote`: files in the format of models.dev's ``api.json``."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping
from os import PathLike
from pathlib import Path
from typing import Any

from .._canonical import Canonical, Failure, FileReader, Finding
from .._sparse import merge_values, shape_of
from .._text import shown
from ..errors import LLMDBError, SourceError
from ..schema import Cost
from .document import parse_json, read_part

logger = logging.getLogger("llm_db")

#: models.dev's model keys that carry over under their own name.
SAME_KEYS = (
    "id",
    "name",
    "family",
    "release_date",
    "last_updated",
    "knowledge",
    "status",
    "open_weights",
    "attachment",
    "temperature",
)
_SAME = frozenset(SAME_KEYS)
_PROVIDER_SAME = frozenset({"id", "name", "env", "doc"})
_LIMITS = frozenset({"context", "output", "input"})
_PRICES = shape_of(Cost).fields - {"tiers", "tools", "modes"}


class Remote:
    """Reads one or more local files in models.dev's format; later files win.

    A file that fails is logged and skipped; `SourceError` (``no_data``) if all do.
    """

    name = "remote"

    def __init__(
        self,
        paths: Iterable[str | PathLike[str]],
        *,
        file_reader: FileReader = Path.read_bytes,
    ) -> None:
        if isinstance(paths, (str, PathLike)):
            paths = [paths]
        self.paths = tuple(Path(path) for path in paths)
        self.file_reader = file_reader

    def load(self) -> Canonical:
        """The canonical data of all readable files."""
        layers: list[Canonical] = []
        failures: list[Failure] = []
        for path in self.paths:
            try:
                document = parse_json(read_part(self.file_reader, path), str(path))
            except LLMDBError as error:
                logger.warning("%s: skipped: %s", self.name, error)
                failures.append(Failure(str(path), error))
            else:
                layers.append(transform(document))
        if not layers:
            raise self._nothing(failures)
        return _overlay(layers, failures)

    def _nothing(self, failures: list[Failure]) -> SourceError:
        why = "; ".join(str(failure.error) for failure in failures) or "no paths given"
        error = SourceError(f"{self.name}: no file could be read: {why}")
        error.__cause__ = failures[0].error if failures else None
        return error


def _overlay(layers: list[Canonical], failures: list[Failure]) -> Canonical:
    """Later files on top of earlier ones, record by record."""
    if len(layers) == 1:
        only = layers[0]
        return Canonical(only, dropped=only.dropped, failures=failures)
    providers: dict[str, dict[str, Any]] = {}
    models: dict[str, dict[Any, Any]] = {}
    for layer in layers:
        for key, provider in layer.items():
            fields = {name: provider[name] for name in provider if name != "models"}
            providers[key] = merge_values(providers.get(key, {}), fields)
            shelf = models.setdefault(key, {})
            for model in provider["models"]:
                shelf[model["id"]] = merge_values(shelf.get(model["id"], {}), model)
    return Canonical(
        {
            key: {**providers[key], "models": [*models[key].values()]}
            for key in providers
        },
        dropped=[finding for layer in layers for finding in layer.dropped],
        failures=failures,
    )


def transform(external: Mapping[str, Any]) -> Canonical:
    """models.dev's ``api.json``, as parsed, in canonical form.

    Types are not checked here: a value of the wrong type keeps its place, and
    validation names it. A record that has no place (it is no object, or its key is not
    its own ``id``) is left out and listed in ``.dropped``. What has no field of its own
    goes to ``extra``.
    """
    found: dict[str, Mapping[str, Any]] = {}
    dropped: list[Finding] = []
    for key in sorted(external):
        provider = external[key]
        models = provider.get("models") if isinstance(provider, Mapping) else None
        if models is None:
            models = {}
        wrong = _misplaced(key, provider, "provider")
        if wrong is None and not isinstance(models, Mapping):
            wrong = "models", "expected an object"
        if wrong is not None:
            dropped.append(Finding(key, None, *wrong))
            if isinstance(models, Mapping):
                dropped += [
                    Finding(key, id, "provider", "its provider was dropped")
                    for id in sorted(models)
                ]
            continue
        records = []
        for id in sorted(models):
            wrong = _misplaced(id, models[id], "model")
            if wrong is not None:
                dropped.append(Finding(key, id, *wrong))
            else:
                records.append(_model(models[id]))
        found[key] = {**_provider(provider), "models": records}
    return Canonical(found, dropped=dropped)


def _misplaced(key: str, record: Any, what: str) -> tuple[str, str] | None:
    """The field and the reason if this record cannot stand under its key."""
    if not isinstance(record, Mapping):
        return "", f"the {what} is not an object"
    if record.get("id") is None:
        return "id", "is missing"
    if record["id"] != key:
        return "id", f"differs from its key: '{shown(record['id'])}'"
    return None


def _provider(raw: Mapping[str, Any]) -> dict[str, Any]:
    extra = {}
    found: dict[str, Any] = {}
    for key, value in raw.items():
        if key in _PROVIDER_SAME:
            found[key] = value
        elif key == "api":
            found["base_url"] = value
        elif key != "models" and value is not None:
            extra[key] = value
    if extra:
        found["extra"] = extra
    return found


def _model(raw: Mapping[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    extra: dict[str, Any] = {}
    for key, value in raw.items():
        if value is None:
            continue
        if key in _SAME:
            found[key] = value
        elif key == "limit":
            found["limits"] = _limits(value)
        elif key == "cost":
            found["cost"] = _cost(value, extra)
        elif key == "modalities":
            found["modalities"] = value
        elif key not in ("tool_call", "reasoning", "structured_output"):
            extra[key] = value
    if found.get("status") == "deprecated":
        found["deprecated"] = True
    capabilities = _capabilities(raw)
    if capabilities:
        found["capabilities"] = capabilities
    if extra:
        found["extra"] = extra
    return found


def _limits(raw: Any) -> Any:
    """Zero is upstream's way to say that a limit is not known."""
    if not isinstance(raw, Mapping):
        return raw
    return {
        key: value
        for key, value in raw.items()
        if not (key in _LIMITS and type(value) is int and value == 0)
    }


def _cost(raw: Any, extra: dict[str, Any]) -> Any:
    if not isinstance(raw, Mapping):
        return raw
    found: dict[str, Any] = {}
    rest: dict[str, Any] = {}
    tiers = raw.get("tiers")
    for key, value in raw.items():
        if key in _PRICES:
            found[key] = value
        elif key not in ("tiers", "context_over_200k") and value is not None:
            rest[key] = value
    if tiers is not None:
        found["tiers"] = _tiers(tiers, rest)
    over_200k = raw.get("context_over_200k")
    if over_200k is not None:
        if not tiers and not _has_size(over_200k):
            found["tiers"] = [_long_context(over_200k)]
        elif not _repeats(over_200k, tiers):
            rest["context_over_200k"] = over_200k
    if rest:
        extra["cost"] = rest
    return found


def _has_size(raw: Any) -> bool:
    """Whether it has a ``size`` of its own, which ours would hide."""
    return isinstance(raw, Mapping) and "size" in raw


def _long_context(raw: Any) -> Any:
    return {**raw, "size": 200_000} if isinstance(raw, Mapping) else raw


def _tiers(raw: Any, rest: dict[str, Any]) -> Any:
    """Tiers by context size; one of another shape has no field and goes to ``rest``."""
    if not isinstance(raw, list):
        return raw
    found: list[Any] = []
    others = []
    for tier in raw:
        kind = tier.get("tier") if isinstance(tier, Mapping) else None
        if not isinstance(kind, Mapping):
            found.append(tier)
        elif kind.get("type") not in (None, "context") or _has_size(tier):
            others.append(tier)
        else:
            prices = {key: value for key, value in tier.items() if key != "tier"}
            unknown = {k: v for k, v in kind.items() if k not in ("type", "size")}
            if unknown:
                prices["tier"] = unknown
            found.append({**prices, "size": kind.get("size")})
    if others:
        rest["other_tiers"] = others
    return found


def _repeats(over_200k: Any, tiers: Any) -> bool:
    if not isinstance(tiers, list):
        return False
    return any(
        isinstance(tier, Mapping)
        and {key: value for key, value in tier.items() if key != "tier"} == over_200k
        for tier in tiers
    )


def _capabilities(raw: Mapping[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    tools, structured = raw.get("tool_call"), raw.get("structured_output")
    if tools is not None:
        found["tools"] = {"enabled": tools}
        found["streaming"] = {"tool_calls": tools}
    if structured is not None:
        found["json"] = {"native": structured, "schema": structured}
    reasoning = {}
    if raw.get("reasoning") is not None:
        reasoning["enabled"] = raw["reasoning"]
    budget = _token_budget(raw.get("reasoning_options"))
    if budget is not None:
        reasoning["token_budget"] = budget
    if reasoning:
        found["reasoning"] = reasoning
    if _is_embedding(raw):
        found["embeddings"], found["chat"] = True, False
    elif _gives_no_text(raw.get("modalities")):
        found["chat"] = False
    return found


def _token_budget(options: Any) -> int | None:
    if not isinstance(options, list):
        return None
    for option in options:
        if isinstance(option, Mapping) and option.get("type") == "budget_tokens":
            most = option.get("max")
            if type(most) is int and most >= 0:
                return most
    return None


def _is_embedding(raw: Mapping[str, Any]) -> bool:
    names = (raw.get("id"), raw.get("family"))
    return any(isinstance(name, str) and "embed" in name.lower() for name in names)


def _gives_no_text(modalities: Any) -> bool:
    output = modalities.get("output") if isinstance(modalities, Mapping) else None
    if not isinstance(output, list):
        return False
    return not any(isinstance(i, str) and i.lower() == "text" for i in output)
