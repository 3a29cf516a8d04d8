"""Plain mappings to records: strict structuring by cattrs, the one place that uses it.

Works on *sparse* mappings: only ``id`` (and a model's ``provider``) must be there. What
a field may hold is read from its rule (`llm_db.schema.Rule`).
"""

from __future__ import annotations

import math
import operator
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from cattrs import BaseValidationError, ClassValidationError, Converter
from cattrs.gen import make_dict_structure_fn, override

from ._ids import normalize_provider_id
from ._sparse import MAX_DEPTH, fold, fold_modalities, shape_of
from ._text import quoted
from .errors import InvalidRecordError

R = TypeVar("R")
Hook = Callable[[Any, Any], Any]

#: The first integer that Python reads or writes under no default settings.
TOO_LONG = 10**4300


class Wrong(ValueError):
    """What a field should have been; ``path`` leads to the spot inside the field."""

    def __init__(self, message: str, path: str = "") -> None:
        super().__init__(message)
        self.path = path


# -- one value each --------------------------------------------------------------------


def _string(value: Any, _: Any = None) -> str:
    if not isinstance(value, str):
        raise Wrong(f"expected a string, got {quoted(value)}")
    return value if type(value) is str else str.__str__(value)


def _filled_string(value: Any, _: Any = None) -> str:
    if _string(value) == "":
        raise Wrong("expected a string that is not empty")
    return _string(value)


def _provider_id(value: Any, _: Any = None) -> str:
    provider = normalize_provider_id(value) if isinstance(value, str) else None
    if provider is None:
        raise Wrong(f"{quoted(value)} is not a provider id")
    return provider


def _boolean(value: Any, _: Any = None) -> bool:
    if type(value) is not bool:
        raise Wrong(f"expected true or false, got {quoted(value)}")
    return value


def number(value: Any) -> int | float:
    """The plain number that ``value`` is: an int, a float, a Decimal, a NumPy scalar.

    Raises `Wrong` for a bool, for what is not finite, and for what no int or float is.
    """
    kind = type(value)
    if kind is int:
        return _short_enough(value)
    found: int | float = value if kind is float else _plain_number(value)
    if type(found) is float and not math.isfinite(found):
        raise Wrong(f"expected a finite number, got {quoted(value)}")
    return found


def _plain_number(value: Any) -> int | float:
    kind = type(value)
    # `bool_` is NumPy's; both would pass as 0 and 1.
    if kind.__name__ not in ("bool", "bool_"):
        try:
            if hasattr(kind, "__index__"):
                return _short_enough(operator.index(value))
            if hasattr(kind, "__float__"):
                found = float(value)
                # A decimal counts if a float is written like it: 0.1, not 0.1 + 1e-40.
                if found == value or kind(repr(found)) == value:
                    return found
        except (TypeError, ValueError, ArithmeticError):
            pass
    raise Wrong(f"expected a finite number, got {quoted(value)}")


def _short_enough(value: int) -> int:
    if not -TOO_LONG < value < TOO_LONG:
        raise Wrong("has over 4300 digits")
    return value


def _price(value: Any, _: Any = None) -> int | float:
    price = number(value)
    if price < 0:
        raise Wrong(f"expected a price of 0 or more, got {quoted(value)}")
    return price


def _at_least(minimum: int) -> Hook:
    def integer(value: Any, _: Any = None) -> int:
        found = value if type(value) is int else _number_or_nan(value)
        if found < minimum or found // 1 != found:  # NaN and infinities fail the latter
            raise Wrong(
                f"expected an integer of {minimum} or more, got {quoted(value)}"
            )
        return _short_enough(int(found))

    return integer


def _number_or_nan(value: Any) -> int | float:
    try:
        return number(value)
    except Wrong:
        return math.nan


def _sequence(value: Any) -> list[Any] | tuple[Any, ...]:
    if not isinstance(value, (list, tuple)):
        raise Wrong(f"expected a list, got {quoted(value)}")
    return value


def _mapping(value: Any) -> Mapping[Any, Any]:
    if type(value) is not dict and not isinstance(value, Mapping):
        raise Wrong(f"expected a mapping, got {quoted(value)}")
    return value


def _strings(value: Any, _: Any = None) -> tuple[str, ...]:
    return tuple([_string(item) for item in _sequence(value)])


def _json_object(value: Any, _: Any = None) -> Any:
    return _object(_mapping(value), MAX_DEPTH - 1)


def _json(value: Any, depth: int) -> Any:
    """``value`` if it is JSON data that nests less deep than ``depth``."""
    kind = type(value)
    if kind is str or kind is bool or value is None:
        return value
    if kind is int or kind is float:
        return number(value)
    if isinstance(value, str):
        return str.__str__(value)
    if depth == 0:
        raise Wrong(f"nests more than {MAX_DEPTH} deep")
    if kind is dict or isinstance(value, Mapping):
        return _object(value, depth - 1)
    if isinstance(value, (list, tuple)):
        return [
            _inside(f"[{place}]", _json, item, depth - 1)
            for place, item in enumerate(value)
        ]
    try:
        return _plain_number(value)
    except Wrong:
        raise Wrong(f"{kind.__name__} is not a JSON value") from None


def _object(value: Mapping[Any, Any], depth: int) -> dict[str, Any]:
    return {
        _text_key(key): _inside(f".{_key(key)}", _json, item, depth)
        for key, item in value.items()
    }


def _inside(path: str, make: Callable[..., Any], *arguments: Any) -> Any:
    """What ``make`` gives; what is wrong in it is named by its path from here."""
    try:
        return make(*arguments)
    except Wrong as wrong:
        wrong.path = path + wrong.path
        raise


def _text_key(key: Any) -> str:
    if not isinstance(key, str):
        raise Wrong(f"expected string keys, got {quoted(key)}")
    return _string(key)


def _key(key: Any) -> str:
    plain = isinstance(key, str) and len(key) <= 60 and key.isascii()
    return key if plain and key.isidentifier() else quoted(key)


def _prices(value: Any, _: Any = None) -> dict[str, int | float]:
    return {
        _text_key(key): _inside(f".{_key(key)}", _price, item)
        for key, item in _mapping(value).items()
    }


# -- records ---------------------------------------------------------------------------


class _Structurer:
    """Structures record classes; ``detailed`` knows the path to what is wrong."""

    def __init__(self, detailed: bool) -> None:
        self.converter = Converter(detailed_validation=detailed)
        self.known: set[type] = set()

    def structure(self, data: Any, cls: type[R]) -> R:
        """The record, or whatever cattrs or a hook raises."""
        self._learn(cls)
        return self.converter.structure(data, cls)

    def _learn(self, cls: type[Any]) -> None:
        if cls in self.known:
            return
        self.known.add(cls)
        shape = shape_of(cls)
        for inner in (shape.one | shape.many | shape.named).values():
            self._learn(inner)
        hooks: dict[str, Any] = {
            field.name: override(struct_hook=self._hook(cls, field))
            for field in cls.__attrs_attrs__
        }
        build = make_dict_structure_fn(cls, self.converter, **hooks)
        self.converter.register_structure_hook(
            cls, lambda value, kind: build(_mapping(value), kind)
        )

    def _hook(self, cls: type[Any], field: Any) -> Hook:
        rule = field.metadata["rule"]
        plain = _PLAIN.get(rule.kind)
        if plain is not None:
            return plain
        if rule.kind == "text":
            return _filled_string if rule.minimum else _string
        if rule.kind == "count":
            return _at_least(rule.minimum)
        if rule.kind == "choices":
            return _choices(rule.choices)
        shape = shape_of(cls)
        inner = (shape.one | shape.many | shape.named)[field.name]
        if rule.kind == "records":
            return lambda value, _: tuple(
                [
                    self._item(f"[{place}]", item, inner)
                    for place, item in enumerate(_sequence(value))
                ]
            )
        if rule.kind == "named_records":
            return lambda value, _: {
                _text_key(key): self._item(f".{_key(key)}", item, inner)
                for key, item in _mapping(value).items()
            }
        empty = inner() if field.default is None else None
        # An empty record is not one: nothing is known.
        return lambda value, _: self._filled(value, inner, empty)

    def _filled(self, value: Any, cls: type[Any], empty: Any) -> Any:
        found = self.converter.structure(value, cls)
        return None if found == empty else found

    def _item(self, path: str, value: Any, cls: type[Any]) -> Any:
        try:
            return self.converter.structure(value, cls)
        except Exception as error:
            place, message = _first_problem(error, path)
            raise Wrong(message, place) from error


def _tables(value: Any, _: Any) -> tuple[Mapping[Any, Any], ...]:
    return tuple(
        [
            _inside(f"[{place}]", _mapping, item)
            for place, item in enumerate(_sequence(value))
        ]
    )


_PLAIN: dict[str, Hook] = {
    "any": lambda value, _: value,
    "tables": _tables,
    "provider_id": _provider_id,
    "flag": _boolean,
    "price": _price,
    "prices": _prices,
    "texts": _strings,
    "json": _json_object,
}


def _choices(known: frozenset[str]) -> Hook:
    def texts(value: Any, _: Any) -> tuple[str, ...]:
        found = _strings(value)
        for item in found:
            if item not in known:
                raise Wrong(f"unknown modality {quoted(item)}")
        return found

    return texts


_FAST, _DETAILED = _Structurer(detailed=False), _Structurer(detailed=True)


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
    if isinstance(error, Wrong):
        return (path + error.path).lstrip("."), str(error)
    if isinstance(error, KeyError):
        return path, "is missing"
    return path, f"{type(error).__name__}: {quoted(str(error))}"


def record_from_dict(data: Mapping[str, Any], cls: type[R]) -> R:
    """What `Model.from_dict` and its kin do: fold, then structure."""
    name = cls.__name__
    if not isinstance(data, Mapping):
        raise InvalidRecordError(f"{name}: expected a mapping, got {quoted(data)}")
    known = fold(data, cls)
    shape = shape_of(cls)
    if "extra" not in shape.fields and "extra" in known:
        field = _key(next(iter(known["extra"])))
        raise InvalidRecordError(f"{name}: unknown key {field}", field=field)
    if "modalities" in shape.one:
        fold_modalities(known, cls)
    try:
        return structure(known, cls)
    except InvalidRecordError as error:
        raise InvalidRecordError(
            f"{name} {quoted(data.get('id', '?'))}: {error}", field=error.field
        ) from error.__cause__
