"""Plain mappings to records: strict structuring by cattrs, the one place that uses it.

Works on *sparse* mappings: only ``id`` (and a model's ``provider``) must be there.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

import attr
from cattrs import BaseValidationError, ClassValidationError, Converter
from cattrs.gen import make_dict_structure_fn, override

from ._fold import FIELDS, MAX_DEPTH, NESTED, RECORDS, fold, fold_modalities
from ._ids import normalize_provider_id
from .errors import InvalidRecordError
from .schema import MODALITIES, CostTier, Modality, Model, Provider, Reasoning, _Record

R = TypeVar("R", bound=_Record)

#: The first integer that Python reads or writes under no default settings.
TOO_LONG = 10**4300


class _Wrong(ValueError):
    """What a field should have been; ``path`` leads to the spot inside the field."""

    def __init__(self, message: str, path: str = "") -> None:
        super().__init__(message)
        self.path = path


def _shown(value: Any) -> str:
    try:
        text = ascii(value)
    except ValueError:  # somewhere in it is such an integer
        text = f"{type(value).__name__} with an integer of too many digits"
    except Exception:  # it nests too deep, or its own repr fails
        text = f"<{type(value).__name__}>"
    return text if len(text) <= 60 else text[:57] + "..."


def _string(value: Any, _: Any = None) -> str:
    if not isinstance(value, str):
        raise _Wrong(f"expected a string, got {_shown(value)}")
    return value if type(value) is str else str.__str__(value)


def _model_id(value: Any, _: Any = None) -> str:
    if _string(value) == "":
        raise _Wrong("expected a string that is not empty")
    return _string(value)


def _provider_id(value: Any, _: Any = None) -> str:
    provider = normalize_provider_id(value) if isinstance(value, str) else None
    if provider is None:
        raise _Wrong(f"{_shown(value)} is no provider id")
    return provider


def _boolean(value: Any, _: Any = None) -> bool:
    if type(value) is not bool:
        raise _Wrong(f"expected true or false, got {_shown(value)}")
    return value


def _price(value: Any, _: Any = None) -> int | float:
    if type(value) is int:
        return _integer(value)
    if type(value) is float and math.isfinite(value):
        return value
    raise _Wrong(f"expected a finite number, got {_shown(value)}")


def _integer(value: int, path: str = "") -> int:
    if not -TOO_LONG < value < TOO_LONG:
        raise _Wrong("has over 4300 digits", path)
    return value


def _at_least(minimum: int) -> Callable[[Any, Any], int]:
    def integer(value: Any, _: Any = None) -> int:
        if type(value) is not int or value < minimum:
            raise _Wrong(
                f"expected an integer of {minimum} or more, got {_shown(value)}"
            )
        return _integer(value)

    return integer


def _sequence(value: Any) -> list[Any] | tuple[Any, ...]:
    if not isinstance(value, (list, tuple)):
        raise _Wrong(f"expected a list, got {_shown(value)}")
    return value


def _strings(value: Any, _: Any = None) -> tuple[str, ...]:
    return tuple([_string(item) for item in _sequence(value)])


def _modality(value: Any) -> Modality:
    known = MODALITIES.get(value) if isinstance(value, str) else None
    if known is None:
        raise _Wrong(f"unknown modality {_shown(value)}")
    return known


def _modalities(value: Any, _: Any = None) -> tuple[Modality, ...]:
    return tuple([_modality(item) for item in _sequence(value)])


def _extra(value: Any, _: Any = None) -> Any:
    if not isinstance(value, Mapping):
        raise _Wrong(f"expected a mapping, got {_shown(value)}")
    return _object(value, MAX_DEPTH - 1)


def _json(value: Any, depth: int) -> Any:
    """``value`` if it is JSON data that nests less deep than ``depth``."""
    kind = type(value)
    if kind is str or kind is bool or value is None:
        return value
    if kind is int:
        return _integer(value)
    if kind is float:
        if not math.isfinite(value):
            raise _Wrong("expected a finite number")
        return value
    if isinstance(value, str):
        return str.__str__(value)
    if depth == 0:
        raise _Wrong(f"nests more than {MAX_DEPTH} deep")
    if kind is dict or isinstance(value, Mapping):
        return _object(value, depth - 1)
    if isinstance(value, (list, tuple)):
        items = []
        for number, item in enumerate(value):
            try:
                items.append(_json(item, depth - 1))
            except _Wrong as wrong:
                wrong.path = f"[{number}]{wrong.path}"
                raise
        return items
    raise _Wrong(f"{kind.__name__} is no JSON value")


def _object(value: Mapping[Any, Any], depth: int) -> dict[str, Any]:
    found = {}
    for key, item in value.items():
        if not isinstance(key, str):
            raise _Wrong(f"expected string keys, got {_shown(key)}")
        try:
            found[_string(key)] = _json(item, depth)
        except _Wrong as wrong:
            wrong.path = f".{_key(key)}{wrong.path}"
            raise
    return found


def _key(key: str) -> str:
    plain = len(key) <= 60 and key.isascii() and key.isidentifier()
    return key if plain else _shown(key)


_HOOKS: dict[Any, Callable[[Any, Any], Any]] = {
    "str": _string,
    "str | None": _string,
    "bool": _boolean,
    "bool | None": _boolean,
    "int | float | None": _price,
    "int | None": _at_least(1),
    "int": _at_least(1),
    "tuple[str, ...]": _strings,
    "tuple[Modality, ...]": _modalities,
    "Mapping[str, Any]": _extra,
}
_FIELD_HOOKS: dict[tuple[type, str], Callable[[Any, Any], Any]] = {
    (Provider, "id"): _provider_id,
    (Model, "provider"): _provider_id,
    (Model, "id"): _model_id,
    (Reasoning, "token_budget"): _at_least(0),
}


def _converter(detailed: bool) -> Converter:
    converter = Converter(detailed_validation=detailed)
    for cls in reversed(RECORDS):
        converter.register_structure_hook(cls, _record_hook(converter, cls))
    return converter


def _record_hook(converter: Converter, cls: type[Any]) -> Callable[[Any, Any], Any]:
    """Structures ``cls`` from a mapping, each field by the hook of its declared type."""
    nested = NESTED.get(cls, {})

    def tiers(value: Any, _: Any) -> tuple[CostTier, ...]:
        found = []
        for number, item in enumerate(_sequence(value)):
            try:
                found.append(converter.structure(item, CostTier))
            except Exception as error:
                path, message = _first_problem(error, f"[{number}]")
                raise _Wrong(message, path) from error
        return tuple(found)

    hooks: dict[str, Any] = {}
    for f in attr.fields(cls):
        hook = _FIELD_HOOKS.get((cls, f.name)) or _HOOKS.get(
            cls.__annotations__[f.name]
        )
        if hook is None:
            inner = nested.get(f.name)
            hook = tiers if inner is None else converter.get_structure_hook(inner)
        hooks[f.name] = override(struct_hook=hook)
    build = make_dict_structure_fn(cls, converter, **hooks)

    def hook_of_record(value: Any, kind: Any) -> Any:
        if type(value) is not dict and not isinstance(value, Mapping):
            raise _Wrong(f"expected a mapping, got {_shown(value)}")
        return build(value, kind)

    return hook_of_record


_FAST = _converter(detailed=False)
_DETAILED: list[Converter] = []


def structure(data: Mapping[str, Any], cls: type[R]) -> R:
    """Build the record from a folded mapping, types checked strictly, defaults filled.

    Raises `InvalidRecordError` with the path of the first field that is wrong.
    """
    try:
        return _FAST.structure(data, cls)
    except Exception as error:
        # The second run is for the message only: it knows the path to the field.
        if not _DETAILED:
            _DETAILED.append(_converter(detailed=True))
        try:
            return _DETAILED[0].structure(data, cls)
        except Exception as detailed:
            field, message = _first_problem(detailed)
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
    if isinstance(error, _Wrong):
        return (path + error.path).lstrip("."), str(error)
    if isinstance(error, KeyError):
        return path, "is missing"
    return path, f"{type(error).__name__}: {_shown(str(error))}"


def record_from_dict(data: Mapping[str, Any], cls: type[R]) -> R:
    """What `Model.from_dict` and its kin do: fold, then structure."""
    if not isinstance(data, Mapping):
        raise InvalidRecordError(
            f"{cls.__name__}: expected a mapping, got {_shown(data)}"
        )
    known = fold(data, cls)
    if "extra" not in FIELDS[cls] and "extra" in known:
        key = next(iter(known["extra"]))
        field = _key(key) if isinstance(key, str) else _shown(key)
        raise InvalidRecordError(f"{cls.__name__}: unknown key {field}", field=field)
    if "modalities" in FIELDS[cls]:
        fold_modalities(known)
    try:
        return structure(known, cls)
    except InvalidRecordError as error:
        raise InvalidRecordError(
            f"{cls.__name__} {_shown(data.get('id', '?'))}: {error}", field=error.field
        ) from error.__cause__
