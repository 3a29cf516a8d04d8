"""One value each: what counts as a text, a number, a price; anything else is `Wrong`."""

from __future__ import annotations

import math
import operator
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from ._ids import normalize_provider_id
from ._numbers import is_bool
from ._sparse import MAX_DEPTH
from ._text import quoted

#: Checks one value and gives its plain form; the second argument is cattrs' business.
Check: TypeAlias = Callable[[Any, Any], Any]

#: The first integer that Python reads or writes under no default settings.
TOO_LONG = 10**4300


class Wrong(ValueError):
    """What a field should have been; ``path`` leads to the spot inside the field."""

    def __init__(self, message: str, path: str = "") -> None:
        super().__init__(message)
        self.path = path


def text(value: Any, _: Any = None) -> str:
    if not isinstance(value, str):
        raise Wrong(f"expected a string, got {quoted(value)}")
    return value if type(value) is str else str.__str__(value)


def filled_text(value: Any, _: Any = None) -> str:
    if text(value) == "":
        raise Wrong("expected a non-empty string")
    return text(value)


def provider_id(value: Any, _: Any = None) -> str:
    provider = normalize_provider_id(value) if isinstance(value, str) else None
    if provider is None:
        raise Wrong(f"{quoted(value)} is not a provider id")
    return provider


def flag(value: Any, _: Any = None) -> bool:
    if type(value) is not bool:
        raise Wrong(f"expected true or false, got {quoted(value)}")
    return value


def number(value: Any) -> int | float:
    """The plain number that ``value`` is: an int, a float, a Decimal, a NumPy scalar.

    Raises `Wrong` for a bool, for what is not finite, and for what is not exactly a
    number.
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
    if not is_bool(value):
        try:
            if hasattr(kind, "__index__"):
                return _short_enough(operator.index(value))
            if hasattr(kind, "__float__"):
                found = float(value)
                if found == value:
                    return found
                # Not through the float: a decimal may be a whole number that none is.
                # (One too large for a float is infinite, and need not be spelt out.)
                if found.is_integer() and value == (whole := int(value)):
                    return whole
                # A decimal counts if a float is written like it: 0.1, not 0.1 + 1e-40.
                if kind(repr(found)) == value:
                    return found
        except (TypeError, ValueError, ArithmeticError):
            pass
    raise Wrong(f"expected a finite number, got {quoted(value)}")


def _short_enough(value: int) -> int:
    if not -TOO_LONG < value < TOO_LONG:
        raise Wrong("has over 4300 digits")
    return value


def price(value: Any, _: Any = None) -> int | float:
    price = number(value)
    if price < 0:
        raise Wrong(f"expected a price of 0 or more, got {quoted(value)}")
    return price


def at_least(minimum: int) -> Check:
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


def sequence(value: Any) -> list[Any] | tuple[Any, ...]:
    if not isinstance(value, (list, tuple)):
        raise Wrong(f"expected a list, got {quoted(value)}")
    return value


def mapping(value: Any) -> Mapping[Any, Any]:
    if type(value) is not dict and not isinstance(value, Mapping):
        raise Wrong(f"expected a mapping, got {quoted(value)}")
    return value


def texts(value: Any, _: Any = None) -> tuple[str, ...]:
    return tuple([text(item) for item in sequence(value)])


def json_object(value: Any, _: Any = None) -> Any:
    return _object(mapping(value), MAX_DEPTH - 1)


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
            inside(f"[{place}]", _json, item, depth - 1)
            for place, item in enumerate(value)
        ]
    try:
        return _plain_number(value)
    except Wrong:
        raise Wrong(f"{kind.__name__} is not a JSON value") from None


def _object(value: Mapping[Any, Any], depth: int) -> dict[str, Any]:
    return {
        text_key(key): inside(f".{shown_key(key)}", _json, item, depth)
        for key, item in value.items()
    }


def inside(path: str, make: Callable[..., Any], *arguments: Any) -> Any:
    """What ``make`` gives; what is wrong in it is named by its path from here."""
    try:
        return make(*arguments)
    except Wrong as wrong:
        wrong.path = path + wrong.path
        raise


def text_key(key: Any) -> str:
    if not isinstance(key, str):
        raise Wrong(f"expected string keys, got {quoted(key)}")
    return text(key)


def shown_key(key: Any) -> str:
    plain = isinstance(key, str) and len(key) <= 60 and key.isascii()
    return key if plain and key.isidentifier() else quoted(key)


def prices(value: Any, _: Any = None) -> dict[str, int | float]:
    return {
        text_key(key): inside(f".{shown_key(key)}", price, item)
        for key, item in mapping(value).items()
    }


def tables(value: Any, _: Any) -> tuple[Mapping[Any, Any], ...]:
    return tuple(
        [
            inside(f"[{place}]", mapping, item)
            for place, item in enumerate(sequence(value))
        ]
    )


def choices(known: frozenset[str]) -> Check:
    """Several texts, each one of ``known``."""

    def known_texts(value: Any, _: Any = None) -> tuple[str, ...]:
        found = texts(value)
        for item in found:
            if item not in known:
                raise Wrong(f"unknown modality {quoted(item)}")
        return found

    return known_texts
