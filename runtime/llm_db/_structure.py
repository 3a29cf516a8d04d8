"""Plain mappings to records: strict structuring by cattrs, the one place that uses it.

Works on *sparse* mappings: only ``id`` (and a model's ``provider``) must be there. What
a field may hold is read from its rule (`_rules`).
"""

from __future__ import annotations

import marshal
import os
import threading
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from cattrs import BaseValidationError, ClassValidationError, Converter
from cattrs.gen import make_dict_structure_fn, override

from . import _values as values
from ._rules import rule_of
from ._sparse import (
    EXACT,
    MAX_DEPTH,
    each_unknown,
    fold,
    fold_modalities,
    remember,
    shape_of,
)
from ._text import quoted
from ._values import Check, Wrong
from .errors import InvalidRecordError

R = TypeVar("R")


class _Structurer:
    """Structures record classes; ``detailed`` knows the path to what is wrong."""

    def __init__(self, detailed: bool) -> None:
        self.converter = Converter(detailed_validation=detailed)
        self.known: set[type] = set()
        self.builds: dict[type, Check] = {}
        self.parts: dict[type, Check] = {}
        self.ready: set[type] = set()
        self.learning = threading.Lock()

    def structure(self, data: Any, cls: type[R]) -> R:
        """The record, or whatever cattrs or a hook raises."""
        if cls not in self.ready:
            with self.learning:
                self._learn(cls)
                self.ready.add(cls)
        build = self.parts.get(cls) or self.builds[cls]
        return cast(R, build(values.mapping(data), cls))

    def _learn(self, cls: type[Any]) -> None:
        if cls in self.known:
            return
        self.known.add(cls)
        shape = shape_of(cls)
        for inner in (shape.one | shape.many | shape.named).values():
            self._learn(inner)
        hooks: dict[str, Any] = {
            field.name: override(struct_hook=self._hook(cls, field), rename=field.alias)
            for field in cls.__attrs_attrs__
        }
        self.builds[cls] = make_dict_structure_fn(cls, self.converter, **hooks)

    def _hook(self, cls: type[Any], field: Any) -> Check:
        rule = rule_of(cls, field)
        plain = _PLAIN.get(rule.kind)
        if plain is not None:
            return plain
        if rule.kind == "text":
            return values.filled_text if rule.minimum else values.text
        if rule.kind == "count":
            return values.at_least(rule.minimum)
        if rule.kind == "choices":
            return values.choices(shape_of(cls).choices[field.alias])
        shape = shape_of(cls)
        inner = (shape.one | shape.many | shape.named)[field.alias]
        if rule.kind == "records":
            return lambda value, _: tuple(
                [
                    self._item(f"[{place}]", item, inner)
                    for place, item in enumerate(values.sequence(value))
                ]
            )
        if rule.kind == "named_records":
            nothing = inner()

            def by_name(value: Any, _: Any) -> Any:
                found = {
                    values.text_key(key): self._item(
                        f".{values.shown_key(key)}", item, inner
                    )
                    for key, item in values.mapping(value).items()
                }
                return {name: one for name, one in found.items() if one != nothing}

            return by_name
        return self.parts.setdefault(inner, _remembered(self.builds[inner]))

    def _item(self, path: str, value: Any, cls: type[Any]) -> Any:
        try:
            return self.builds[cls](values.mapping(value), cls)
        except Exception as error:
            place, message = _first_problem(error, path)
            raise Wrong(message, place) from error


def _remembered(build: Check) -> Check:
    """The same, but equal records are one object, since a catalog has few distinct."""
    by_bytes: dict[bytes, Any] = {}
    # `_sparse` gives equal parts as one object, which costs less to find again.
    by_id: dict[int, tuple[Any, Any]] = {}

    def ask(value: Any, cls: Any) -> Any:
        known = by_id.get(id(value))
        if known is not None and known[0] is value:
            return known[1]
        try:
            key = marshal.dumps(value, EXACT)
        except ValueError:  # of a type that is not plain
            return build(values.mapping(value), cls)
        made = by_bytes.get(key)
        if made is None:
            made = build(values.mapping(value), cls)
            remember(by_bytes, key, made, len(key))
        remember(by_id, id(value), (value, made), len(key))
        return made

    return ask


_PLAIN: dict[str, Check] = {
    "any": lambda value, _: value,
    "tables": values.tables,
    "provider_id": values.provider_id,
    "flag": values.flag,
    "price": values.price,
    "prices": values.prices,
    "texts": values.texts,
    "json": values.json_object,
}


_FAST, _DETAILED = _Structurer(detailed=False), _Structurer(detailed=True)


def _after_fork() -> None:
    """In a child process: whatever another thread was learning is learnt again."""
    global _FAST, _DETAILED
    if _FAST.learning.locked() or _DETAILED.learning.locked():
        _FAST, _DETAILED = _Structurer(detailed=False), _Structurer(detailed=True)


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)


def structure(data: Mapping[str, Any], cls: type[R]) -> R:
    """Build the record from a folded mapping, types checked strictly, defaults filled.

    Raises `InvalidRecordError` with the path of the first field that is wrong.
    """
    try:
        return _FAST.structure(data, cls)
    except Exception as error:
        # The second run is for the message only: it knows the path to the field.
        try:
            return _DETAILED.structure(data, cls)
        except Exception as detailed:
            path, message = _first_problem(detailed)
            field = path.lstrip(".")
            raise InvalidRecordError(f"{field}: {message}", field=field) from error


def _first_problem(error: BaseException, path: str = "") -> tuple[str, str]:
    while isinstance(error, BaseValidationError):
        if isinstance(error, ClassValidationError):
            noted, bare = error.group_exceptions()
            if noted:
                error, note = noted[0]
                path = f"{path}.{note.name}" if path else note.name
                continue
            error = bare[0]
        else:
            error = error.exceptions[0]
    if isinstance(error, Wrong):
        return path + error.path, str(error)
    if isinstance(error, KeyError):
        return path, "is missing"
    return path, f"{type(error).__name__}: {quoted(str(error))}"


def record_from_dict(data: Mapping[str, Any], cls: type[R]) -> R:
    """What `Model.from_dict` and its kin do: fold, then structure."""
    name = cls.__name__
    if not isinstance(data, Mapping):
        raise InvalidRecordError(f"{name}: expected a mapping, got {quoted(data)}")
    try:
        known = fold(data, cls)
    except RecursionError:
        raise InvalidRecordError(f"{name}: nests more than {MAX_DEPTH} deep") from None
    shape = shape_of(cls)
    if "extra" not in shape.fields and "extra" in known:
        unknown = next(each_unknown(data, cls))
        text = f"{name}: unknown key {unknown.path}{unknown.hint}"
        raise InvalidRecordError(text, field=unknown.path)
    if "modalities" in shape.one:
        fold_modalities(known, cls)
    try:
        return structure(known, cls)
    except InvalidRecordError as error:
        raise InvalidRecordError(
            f"{name} {quoted(data.get('id', '?'))}: {error}", field=error.field
        ) from error.__cause__
