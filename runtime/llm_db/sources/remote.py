"""`Remote`: files in the format of models.dev's ``api.json``."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from os import PathLike
from pathlib import Path
from typing import Any

from .. import _values as values
from .._canonical import Canonical, Failure, Finding
from .._ids import normalize_provider_id
from .._rules import rule_of
from .._sparse import merge_values
from .._text import shown
from .._values import Check, Wrong
from ..errors import LLMDBError, SourceError
from ..schema import Cost
from .document import FileReader, parse_json, read_part, require_object

logger = logging.getLogger("llm_db")

_count, _budget = values.at_least(1), values.at_least(0)
#: Below this a number needs no closer look.
_MOST_DOLLARS = 10**9


def _texts(value: Any, _: Any = None) -> tuple[str, ...]:
    """A list of texts; ``null`` is absent in a list, too."""
    return values.texts([item for item in values.sequence(value) if item is not None])


#: models.dev's keys of a model that carry over: key → field and what it may hold.
MODEL_KEYS: dict[str, tuple[str, Check]] = {
    "name": ("name", values.text),
    "family": ("family", values.text),
    "release_date": ("release_date", values.text),
    "last_updated": ("last_updated", values.text),
    "knowledge": ("knowledge", values.text),
    "status": ("status", values.text),
    "open_weights": ("open_weights", values.flag),
    "attachment": ("attachment", values.flag),
    "temperature": ("temperature", values.flag),
    "description": ("description", values.text),
    "canonical_model_id": ("canonical", values.text),
}
PROVIDER_KEYS: dict[str, tuple[str, Check]] = {
    "name": ("name", values.text),
    "env": ("env", _texts),
    "doc": ("doc", values.text),
    "api": ("base_url", values.text),
    "npm": ("sdk", values.text),
}
#: The capabilities that a flag of models.dev turns on or off.
FLAGS: dict[str, tuple[tuple[str, str], ...]] = {
    "tool_call": (("tools", "enabled"), ("streaming", "tool_calls")),
    "reasoning": (("reasoning", "enabled"),),
    "structured_output": (("json", "native"), ("json", "schema")),
}
#: Of what type a value passes a check as it is.
_PLAIN: dict[Check, type] = {values.text: str, values.flag: bool}
PRICES = frozenset(
    f.name for f in Cost.__attrs_attrs__ if rule_of(Cost, f).kind == "price"
)


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
                layers.append(_mapped(document))
        if not layers:
            raise self._nothing(failures)
        return _derived(_overlay(layers, failures))

    def _nothing(self, failures: list[Failure]) -> SourceError:
        why = "; ".join(str(failure.error) for failure in failures) or "no paths given"
        error = SourceError(f"{self.name}: no file could be read: {why}")
        error.__cause__ = failures[0].error if failures else None
        return error


def transform(external: Mapping[str, Any]) -> Canonical:
    """models.dev's ``api.json``, as parsed, in canonical form.

    A record that has no place (it is not an object, or its key is not its own ``id``) is
    left out and listed in ``.dropped``; a value of a wrong type costs its field, which
    ``.ignored`` lists. What has no field of its own goes to ``extra``. Raises
    `DocumentError` for what is not a mapping.
    """
    return _derived(_mapped(external))


def _mapped(external: Mapping[str, Any]) -> Canonical:
    require_object(external, "models.dev's document")
    found: dict[str, Mapping[str, Any]] = {}
    dropped: list[Finding] = []
    ignored: list[Finding] = []
    for key in _keys(external):
        provider = external[key]
        models = provider.get("models") if isinstance(provider, Mapping) else None
        wrong = _misplaced(key, provider, "provider")
        if wrong is None and not isinstance(models, Mapping | None):
            wrong = "models", "expected an object"
        if wrong is not None:
            name = _name(key)
            dropped.append(Finding(name, None, *wrong))
            if isinstance(models, Mapping):
                dropped += [
                    Finding(name, _name(id), "provider", "its provider was dropped")
                    for id in _keys(models)
                ]
            continue
        fields = _Record(key, None, ignored)
        fields.provider(provider)
        records = []
        for id in _keys(models or {}):
            raw = (models or {})[id]
            wrong = _misplaced(id, raw, "model")
            if wrong is not None:
                dropped.append(Finding(key, _name(id), *wrong))
                continue
            record = _Record(key, id, ignored)
            record.model(raw)
            records.append(record.finished())
        found[key] = {**fields.finished(), "models": records}
    return Canonical(found, dropped=dropped, ignored=ignored)


def _keys(records: Mapping[Any, Any]) -> list[Any]:
    """The keys in order, and after them those that are not strings."""
    texts = sorted(key for key in records if isinstance(key, str))
    return [*texts, *(key for key in records if not isinstance(key, str))]


def _name(key: Any) -> str:
    return key if isinstance(key, str) else shown(key)


def _misplaced(key: Any, record: Any, what: str) -> tuple[str, str] | None:
    """The field and the reason if this record cannot stand under its key."""
    if not isinstance(key, str):
        return "id", "its key is not a string"
    if not isinstance(record, Mapping):
        return "", f"the {what} is not an object"
    if record.get("id") is None:
        return "id", "is missing"
    if record["id"] != key:
        return "id", f"differs from its key: '{shown(record['id'])}'"
    return None


class _Record:
    """One record on its way from upstream's form to the canonical one."""

    def __init__(self, provider: str, id: str | None, ignored: list[Finding]) -> None:
        self.where = provider, id
        self.ignored = ignored
        self.found: dict[str, Any] = {"id": provider if id is None else id}
        self.extra: dict[str, Any] = {}

    def finished(self) -> dict[str, Any]:
        """The canonical record."""
        for key in list(self.extra):
            field = f"extra.{values.shown_key(key)}"
            value = self.checked(field, values.json_object, {key: self.extra[key]})
            if value is None:
                del self.extra[key]
        return {**self.found, **({"extra": self.extra} if self.extra else {})}

    def ignore(self, field: str, reason: str) -> None:
        """Note a value that is left out."""
        self.ignored.append(Finding(*self.where, field, reason))

    def checked(self, field: str, check: Check, value: Any) -> Any:
        """The value, or ``None`` if its type is wrong: then the field is left out."""
        try:
            return check(value, None)
        except Wrong as wrong:
            self.ignore(field, str(wrong))
            return None

    def put(self, at: dict[str, Any], field: str, check: Check, value: Any) -> None:
        """Set the last part of a dotted field, if the value can be used."""
        try:
            at[field.rpartition(".")[2]] = check(value, None)
        except Wrong as wrong:
            self.ignore(field, str(wrong))

    def mapping(self, field: str, value: Any) -> Mapping[str, Any]:
        """An object; what is not one is left out, and empty; so is an item without a name."""
        found: Mapping[Any, Any] | None
        found = self.checked(field, lambda v, _: values.mapping(v), value)
        named: dict[str, Any] = {}
        for key, item in ({} if found is None else found).items():
            if isinstance(key, str):
                named[key] = item
            else:
                where = f"{field}.{values.shown_key(key)}"
                self.ignore(where, "its key is not a string")
        return named

    # -- a provider ----------------------------------------------------------------------

    def provider(self, raw: Mapping[str, Any]) -> None:
        """Everything but its models."""
        for key, value in raw.items():
            if value is None or key in ("id", "models"):
                continue
            if key in PROVIDER_KEYS:
                field, check = PROVIDER_KEYS[key]
                self.put(self.found, field, check, value)
            else:
                self.extra[key] = value

    # -- a model -------------------------------------------------------------------------

    def model(self, raw: Mapping[str, Any]) -> None:
        """All facts of a model."""
        capabilities: dict[str, dict[str, Any]] = {}
        parts: dict[str, Callable[[Any], None]] = {
            "limit": self.limits,
            "cost": lambda value: self.costs("cost", value),
            "modalities": self.modalities,
            "experimental": self.modes,
            "provider": self.own_provider,
            "reasoning_options": lambda value: self.reasoning(capabilities, value),
            "interleaved": lambda value: self.interleaved(capabilities, value),
        }
        for key, value in raw.items():
            if value is None or key == "id":
                continue
            if key in MODEL_KEYS:
                field, check = MODEL_KEYS[key]
                if type(value) is _PLAIN.get(check):  # nearly always
                    self.found[field] = value
                else:
                    self.put(self.found, field, check, value)
            elif key in FLAGS:
                for group, name in FLAGS[key]:
                    at = capabilities.setdefault(group, {})
                    self.put(at, f"capabilities.{group}.{name}", values.flag, value)
            elif key in parts:
                parts[key](value)
            else:
                self.extra[key] = value
        filled = {group: facts for group, facts in capabilities.items() if facts}
        if filled:
            self.found["capabilities"] = filled

    def limits(self, raw: Any) -> None:
        """Zero is upstream's way to say that a limit is not known."""
        found: dict[str, Any] = {}
        for key, value in self.mapping("limits", raw).items():
            if key not in ("context", "output", "input"):
                found[key] = value
            elif value is not None and not (type(value) in (int, float) and value == 0):
                self.put(found, f"limits.{key}", _count, value)
        if found:
            self.found["limits"] = found

    def modalities(self, raw: Any) -> None:
        """Lists of words; unknown ones are sorted out by Normalize."""
        found: dict[str, Any] = {}
        for key, value in self.mapping("modalities", raw).items():
            if value is not None and key in ("input", "output"):
                self.put(found, f"modalities.{key}", _texts, value)
            elif value is not None:
                found[key] = value
        if found:
            self.found["modalities"] = found

    def own_provider(self, raw: Any) -> None:
        """A model's own endpoint and SDK, where they differ from its provider's."""
        if not isinstance(raw, Mapping):
            self.extra["provider"] = raw
            return
        rest: dict[str, Any] = {}
        for key, value in raw.items():
            field = {"api": "base_url", "npm": "sdk"}.get(key)
            if field is not None:
                if value is not None:
                    self.put(self.found, field, values.text, value)
            else:
                rest[key] = value
        if rest:
            self.extra["provider"] = rest

    def reasoning(self, capabilities: dict[str, dict[str, Any]], raw: Any) -> None:
        """The ways to steer reasoning; what none of our fields can say stays in extra."""
        path = "capabilities.reasoning"
        found = capabilities.setdefault("reasoning", {})
        options = self.checked(f"{path}.efforts", lambda v, _: values.sequence(v), raw)
        rest: list[Any] = []
        seen: set[Any] = set()
        for option in options or ():
            if option is None:
                continue
            kind = option.get("type") if isinstance(option, Mapping) else None
            kind = kind if isinstance(kind, str) else None
            if kind in seen:
                rest.append(option)  # neither of two may hide the other
                continue
            seen.add(kind)
            if kind == "effort" and set(option) <= {"type", "values"}:
                if option.get("values") is not None:
                    self.put(found, f"{path}.efforts", _texts, option["values"])
            elif kind == "toggle" and len(option) == 1:
                found["toggle"] = True
            elif kind == "budget_tokens":
                known = {"max": "token_budget", "min": "min_budget"}
                if all(option.get(key) is None for key in known):
                    found["budget"] = True
                for key, field in known.items():
                    # -1 stands for what the model decides itself.
                    if option.get(key) not in (None, -1):
                        self.put(found, f"{path}.{field}", _budget, option[key])
                if set(option) - {"type", *known} or -1 in option.values():
                    rest.append(option)
            else:
                rest.append(option)
        if rest:
            self.extra["reasoning_options"] = rest

    def interleaved(self, capabilities: dict[str, dict[str, Any]], raw: Any) -> None:
        """Where the answer carries the reasoning, if upstream names the field."""
        if isinstance(raw, Mapping) and isinstance(raw.get("field"), str):
            capabilities.setdefault("reasoning", {})["field"] = raw["field"]
            raw = {key: value for key, value in raw.items() if key != "field"}
            if not raw:
                return
        if raw is True:
            capabilities.setdefault("reasoning", {})["interleaved"] = True
        else:
            self.extra["interleaved"] = raw

    # -- prices --------------------------------------------------------------------------

    def prices(self, field: str, raw: Mapping[str, Any]) -> dict[str, Any]:
        """The prices among these keys that can be used."""
        found: dict[str, Any] = {}
        for key, value in raw.items():
            if key not in PRICES or value is None:
                continue
            if type(value) in (int, float) and 0 <= value < _MOST_DOLLARS:
                found[key] = value  # nearly always
            else:
                self.put(found, f"{field}.{key}", values.price, value)
        return found

    def costs(self, field: str, raw: Any) -> None:
        """Prices, and those for long contexts."""
        raw = self.mapping(field, raw)
        found = self.prices(field, raw)
        special = {*PRICES, "tiers", "context_over_200k"}
        rest = {k: v for k, v in raw.items() if k not in special and v is not None}
        tiers, over_200k = raw.get("tiers"), raw.get("context_over_200k")
        sized = [*self.tiers(f"{field}.tiers", tiers, rest)]
        if isinstance(over_200k, Mapping) and not tiers and "size" not in over_200k:
            sized += self.tier(f"{field}.tiers", {**over_200k, "size": 200_000}, rest)
        elif over_200k is not None and not _repeats(over_200k, tiers):
            rest["context_over_200k"] = over_200k
        if sized:
            found["tiers"] = sized
        if found:
            self.found["cost"] = merge_values(self.found.get("cost", {}), found)
        if rest:
            self.extra["cost"] = rest

    def tiers(
        self, field: str, raw: Any, rest: dict[str, Any]
    ) -> Iterator[dict[str, Any]]:
        """Tiers by context size; one of another shape has no field and goes to ``rest``."""
        if raw is None:
            return
        others = []
        listed: Any = self.checked(field, lambda v, _: values.sequence(v), raw)
        for place, tier in enumerate(listed or []):
            if tier is None:
                continue
            where = f"{field}[{place}]"
            kind = tier.get("tier") if isinstance(tier, Mapping) else None
            if not isinstance(tier, Mapping) or (kind is None and "size" not in tier):
                self.ignore(where, "expected prices and a size")
            elif not isinstance(kind, Mapping):
                yield from self.tier(where, tier, rest)
            elif kind.get("type") not in (None, "context") or "size" in tier:
                others.append(tier)
            else:
                prices = {key: value for key, value in tier.items() if key != "tier"}
                unknown = {k: v for k, v in kind.items() if k not in ("type", "size")}
                if unknown:
                    prices["tier"] = unknown
                yield from self.tier(where, {**prices, "size": kind.get("size")}, rest)
        if others:
            rest["other_tiers"] = others

    def tier(
        self, field: str, raw: Mapping[str, Any], rest: dict[str, Any]
    ) -> Iterator[dict[str, Any]]:
        """The tier, if its size can be used."""
        size = self.checked(f"{field}.size", _count, raw.get("size"))
        if size is None:
            return
        yield {**self.prices(field, raw), "size": size}
        known = {*PRICES, "size"}
        unknown = {k: v for k, v in raw.items() if k not in known and v is not None}
        if unknown:
            rest.setdefault("tiers", []).append({**unknown, "size": size})

    def modes(self, raw: Any) -> None:
        """``experimental``: the prices of other service tiers and speeds.

        A mode is called by what its request sends (``service_tier``, ``speed``).
        """
        if not isinstance(raw, Mapping) or not isinstance(
            raw.get("modes", {}), Mapping
        ):
            self.extra["experimental"] = raw
            return
        rest = {key: value for key, value in raw.items() if key != "modes"}
        kept: dict[str, Any] = {}
        found: dict[str, Any] = {}
        for name, mode in raw.get("modes", {}).items():
            cost = mode.get("cost") if isinstance(mode, Mapping) else None
            if not isinstance(cost, Mapping) or not isinstance(name, str):
                kept[name] = mode
                continue
            key, left = _mode_key(name, mode)
            field = f"cost.modes.{values.shown_key(key)}"
            priced = {*PRICES, "tiers"}
            more = {k: v for k, v in cost.items() if k not in priced}
            prices = self.prices(field, cost)
            tiers = [*self.tiers(f"{field}.tiers", cost.get("tiers"), more)]
            if tiers:
                prices["tiers"] = tiers
            if key in found or not prices:
                kept[name] = mode
                continue
            found[key] = prices
            if more:
                left["cost"] = more
            if left:
                kept[name] = left
        if kept:
            rest["modes"] = kept
        if found:
            self.found["cost"] = merge_values(
                self.found.get("cost", {}), {"modes": found}
            )
        if rest:
            self.extra["experimental"] = rest


def _mode_key(name: str, mode: Mapping[str, Any]) -> tuple[str, dict[str, Any]]:
    """What the mode is called, and what else than its prices it says."""
    left = {key: value for key, value in mode.items() if key != "cost"}
    provider = mode.get("provider")
    body = provider.get("body") if isinstance(provider, Mapping) else None
    if isinstance(body, Mapping):
        for key in ("service_tier", "speed"):
            if isinstance(body.get(key), str) and body[key]:
                if provider == {"body": {key: body[key]}}:
                    del left["provider"]
                return body[key], left
    return name, left


def _repeats(over_200k: Any, tiers: Any) -> bool:
    if not isinstance(tiers, list):
        return False
    return any(
        isinstance(tier, Mapping)
        and {key: value for key, value in tier.items() if key != "tier"} == over_200k
        for tier in tiers
    )


# -- several files, and what follows from the facts ------------------------------------


def _overlay(layers: list[Canonical], failures: list[Failure]) -> Canonical:
    """Later files on top of earlier ones, record by record.

    Two spellings of a provider are one provider, as they are between sources.
    """
    spelt: dict[str, str] = {}
    providers: dict[str, dict[str, Any]] = {}
    models: dict[str, dict[Any, Any]] = {}
    dropped = [finding for layer in layers for finding in layer.dropped]
    for layer in layers:
        own: dict[str, str] = {}
        for key, provider in layer.items():
            id = normalize_provider_id(key) or key
            if id in own and key in providers:
                # Of two spellings in one file, the one that an earlier file united with.
                reason = f"normalises to {id!r}, as {own[id]!r} does"
                dropped.append(Finding(key, None, "id", reason))
                dropped += [
                    Finding(key, model["id"], "provider", "its provider was dropped")
                    for model in provider["models"]
                ]
                continue
            # Two in one file are otherwise for Normalize to tell apart.
            name = key if id in own else spelt.setdefault(id, key)
            own.setdefault(id, key)
            fields = {k: provider[k] for k in provider if k not in ("models", "id")}
            providers[name] = merge_values(providers.get(name, {"id": name}), fields)
            shelf = models.setdefault(name, {})
            for model in provider["models"]:
                shelf[model["id"]] = merge_values(shelf.get(model["id"], {}), model)
    return Canonical(
        {
            key: {**providers[key], "models": [*models[key].values()]}
            for key in providers
        },
        dropped=dropped,
        ignored=[finding for layer in layers for finding in layer.ignored],
        failures=failures,
    )


#: Words in the id or family of models that answer with no chat.
_NO_CHAT = re.compile(
    r"(?<![a-z0-9])(?:rerank\w*|bge|voyage|e5|gte|minilm|colbert|whisper\w*|transcri\w+"
    r"|tts|asr|stt|parakeet)(?![a-z0-9])",
    re.ASCII,
)


def _derived(data: Canonical) -> Canonical:
    """The same with what follows from ids, families and modalities.

    The lab's own entry has the canonical name that others give to it: upstream leaves it
    out there.
    """
    models = [(key, m) for key, provider in data.items() for m in provider["models"]]
    canonical = {model["canonical"] for _, model in models if "canonical" in model}
    for key, model in models:
        name = f"{key}/{model['id']}"
        if name in canonical:
            model.setdefault("canonical", name)
        names = f"{model['id']}\n{model.get('family') or ''}".lower()
        if "embed" in names:
            capabilities = model.setdefault("capabilities", {})
            capabilities["embeddings"], capabilities["chat"] = True, False
        elif _NO_CHAT.search(names) or _lacks_text(model.get("modalities")):
            model.setdefault("capabilities", {})["chat"] = False
    return data


def _lacks_text(modalities: Any) -> bool:
    """Whether it is known to read no text, or to write none."""
    sides = modalities or {}
    return any(
        sides.get(side) and "text" not in [item.lower() for item in sides[side]]
        for side in ("input", "output")
    )
