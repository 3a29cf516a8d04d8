"""Stage 2, Normalize: keys, provider ids, modalities and dates of one layer."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any

from .._ids import ModelKey, normalize_provider_id
from .._report import Dropped
from .._sparse import MAX_DEPTH, fold, fold_modalities, merge_many
from .._structure import structure
from .._text import shown
from .._values import Wrong, number
from ..errors import InvalidRecordError
from ..schema import Model, Provider
from ._layer import Ingested, Layer, RawRecord

_DATE = re.compile(r"(\d{4})([/-])(\d{1,2})(?:\2(\d{1,2}))?", re.ASCII)
_DATE_FIELDS = ("release_date", "last_updated", "knowledge")
_LIFE_FIELDS = ("deprecated_on", "retires_on")


def normalize(ingested: Ingested, meaning: Callable[[str], str] = str) -> Layer:
    """The layer's records by normalised key, unknown keys and values in ``extra``.

    A provider whose id is invalid, differs from its key, or normalises to that of an
    earlier one is dropped with its models. ``meaning``: normalised name → the provider
    id that it stands for, where aliases count.
    """
    return _Normalizer(ingested, meaning).layer()


def normalize_date(text: str) -> str:
    """``2024/1/5`` → ``2024-01-05``; ``2024-06`` stays, and so does what is not one."""
    if "/" not in text and len(text) in (7, 10):
        return text  # nearly all: no date, or one in its normal form
    match = _DATE.fullmatch(text)
    if match is None:
        return text
    year, _, month, day = match.groups()
    try:
        date(int(year), int(month), int(day or 1))
    except ValueError:
        return text
    parts = (year, month.zfill(2), *([day.zfill(2)] if day else ()))
    return "-".join(parts)


def _normalize_dates(record: dict[str, Any], fields: Iterable[str]) -> None:
    for field in fields:
        if isinstance(record.get(field), str):
            record[field] = normalize_date(record[field])


class _Normalizer:
    """Collects one layer; the findings would otherwise be passed through every call."""

    def __init__(self, ingested: Ingested, meaning: Callable[[str], str]) -> None:
        self.ingested = ingested
        self.meaning = meaning
        self.providers: dict[str, RawRecord] = {}
        self.models: dict[ModelKey, RawRecord] = {}
        self.twins: dict[ModelKey, list[RawRecord]] = {}
        self.dropped: list[Dropped] = []
        self.ignored: list[Dropped] = []
        self.warnings: list[str] = []

    def layer(self) -> Layer:
        first: dict[str, str] = {}
        for raw in sorted(self.ingested.data):
            entry = self.ingested.data[raw]
            id, field, reason = self._identify(raw, entry, first)
            if id is None:
                self._drop(raw, None, field, reason)
                for number, model in enumerate(entry["models"]):
                    name = _name(model, number)
                    self._drop(raw, name, "provider", "its provider was dropped")
                continue
            first[id] = raw
            if raw not in self.ingested.mentions:
                fields = {key: value for key, value in entry.items() if key != "models"}
                lost: list[str] = []
                self.providers[id] = {**fold(fields, Provider, lost), "id": id}
                self._ignore(id, None, lost)
            for number, model in enumerate(entry["models"]):
                try:
                    self._add_model(id, model, number)
                except RecursionError:
                    reason = f"nests more than {MAX_DEPTH} deep"
                    self._drop(id, _name(model, number), "", reason)
        for key, twins in self.twins.items():
            self._join(key, twins)
        return Layer(
            source=self.ingested.source,
            by_hand=self.ingested.by_hand,
            providers=self.providers,
            models=self.models,
            dropped=(*self.ingested.dropped, *self.dropped),
            ignored=(*self.ingested.ignored, *self.ignored),
            amend=self.ingested.amend,
            warnings=(*self.ingested.warnings, *self.warnings),
        )

    def _identify(
        self, raw: str, entry: Mapping[str, Any], first: Mapping[str, str]
    ) -> tuple[str | None, str, str]:
        """The normalised id of a provider, or ``None`` with the field and the reason."""
        id = normalize_provider_id(raw)
        if id is None:
            return None, "id", f"'{shown(raw)}' is not a provider id"
        if not self._names(entry["id"], id):
            return None, "id", f"'{shown(entry['id'])}' differs from its key"
        if id in first:
            return None, "id", f"normalises to {id!r}, as {first[id]!r} does"
        return id, "", ""

    def _names(self, value: object, id: str) -> bool:
        """Whether a value is a name of the provider of this id."""
        named = normalize_provider_id(value) if isinstance(value, str) else None
        if named is None or named == id:
            return named == id
        return self.meaning(named) == self.meaning(id)

    def _drop(self, provider: str, id: str | None, field: str, reason: str) -> None:
        source = self.ingested.source
        self.dropped.append(Dropped(source, provider, id, field, reason))

    def _ignore(
        self,
        provider: str,
        id: str | None,
        fields: list[str],
        reason: str = "another unknown key is already in its place",
    ) -> None:
        source = self.ingested.source
        self.ignored += [Dropped(source, provider, id, f, reason) for f in fields]

    def _add_model(self, provider: str, raw: Any, number: int) -> None:
        name = _name(raw, number)
        if not isinstance(raw, (dict, Mapping)):
            self._drop(provider, name, "", "the model is not a mapping")
            return
        if raw.get("id") is None:
            self._drop(provider, name, "id", "is missing")
            return
        own = raw.get("provider")
        if own is not None and not self._names(own, provider):
            reason = f"'{shown(own)}' differs from the provider that it is listed under"
            self._drop(provider, name, "provider", reason)
            return
        if not isinstance(raw["id"], str):
            self._drop(
                provider, name, "id", f"expected a string, got {shown(raw['id'])}"
            )
            return
        lost: list[str] = []
        record = fold(raw, Model, lost)
        record["id"] = str.__str__(raw["id"])  # a plain one, whatever subclass came
        record["provider"] = provider
        _normalize_dates(record, _DATE_FIELDS)
        if isinstance(record.get("lifecycle"), Mapping):
            life = record["lifecycle"] = {**record["lifecycle"]}
            _normalize_dates(life, _LIFE_FIELDS)
        for direction, values in fold_modalities(record, Model, lost).items():
            reason = f"unknown: {', '.join(map(shown, values))}"
            self._ignore(provider, name, [f"modalities.{direction}"], reason)
        self._ignore(provider, name, lost)
        self._ignore(provider, name, _unpriced(record), "a price is 0 or more")
        key = ModelKey(provider, record["id"])
        if key in self.models:
            self.twins.setdefault(key, [self.models[key]]).append(record)
        else:
            self.models[key] = record

    def _join(self, key: ModelKey, twins: list[RawRecord]) -> None:
        """One record of a model that is listed several times; invalid ones are dropped."""
        good = []
        for record in twins:
            try:
                structure(record, Model)
                good.append(record)
            except InvalidRecordError as error:
                # Where none is right, the last is left for validation to refuse.
                if good or record is not twins[-1]:
                    self._drop(*key, error.field, reason_of(error))
        self.models[key] = merge_many(good) if good else twins[-1]
        if len(good) > 1:
            self.warnings.append(
                f"{self.ingested.source}: {key.provider}:{shown(key.id)} is listed"
                f" {_times(len(good))}; later ones win, field by field"
            )


def _times(number: int) -> str:
    return "twice" if number == 2 else f"{number} times"


def reason_of(error: InvalidRecordError) -> str:
    """What is wrong with the field, without its name."""
    return str(error).removeprefix(f"{error.field}: ")


def _name(model: Any, number: int) -> str:
    """The model's id, or its place in the list where it has none."""
    id = model.get("id") if isinstance(model, (dict, Mapping)) else None
    return id if isinstance(id, str) else f"[{number}]"


def _unpriced(record: dict[str, Any]) -> list[str]:
    """Remove prices below 0, which are not prices, from a folded model; gives their paths."""
    cost = record.get("cost")
    if not isinstance(cost, (dict, Mapping)) or not _may_be_below_0(cost):
        return []
    paths: list[str] = []
    record["cost"] = _priced(cost, "cost", paths)
    return paths


def _may_be_below_0(value: Any) -> bool:
    """Whether a value needs a closer look; nearly none does."""
    if type(value) in (int, float):
        return bool(value < 0)
    if type(value) is dict:
        value = list(value.values())
    return type(value) is not list or any(map(_may_be_below_0, value))


def _priced(value: Any, path: str, paths: list[str]) -> Any:
    if isinstance(value, Mapping):
        found = {}
        for key, item in value.items():
            where = f"{path}.{shown(key)}"
            if key != "size" and _below_0(item):
                paths.append(where)
            else:
                found[key] = _priced(item, where, paths)
        return found
    if isinstance(value, (list, tuple)):
        return [_priced(v, f"{path}[{n}]", paths) for n, v in enumerate(value)]
    return value


def _below_0(value: Any) -> bool:
    if type(value) in (int, float):
        return bool(value < 0)
    try:
        return number(value) < 0
    except Wrong:
        return False
