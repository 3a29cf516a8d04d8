"""Spec strings and model keys: ``"openai:gpt-4o"`` ↔ ``ModelKey("openai", "gpt-4o")``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Literal, NamedTuple, TypeAlias

from ._text import quoted, shown
from .errors import InvalidSpecError
from .schema import CapabilityName, Model  # `Resolution`'s hints are read at run time

SpecFormat: TypeAlias = Literal["colon", "at"]
Capability: TypeAlias = Mapping[CapabilityName, bool] | Iterable[CapabilityName]


class Resolution(NamedTuple):
    """What `resolve` found; ``id`` is canonical even where an alias was asked for."""

    provider: str
    id: str
    model: Model


def check_format(format: object) -> None:
    """Refuse anything but the two formats."""
    if not isinstance(format, str) or format not in ("colon", "at"):
        raise InvalidSpecError(f'format is "colon" or "at", not {quoted(format)}')


def format_spec(key: tuple[str, str] | Model, format: SpecFormat = "colon") -> str:
    """``ModelKey("openai", "gpt-4o")`` → ``"openai:gpt-4o"`` or ``"gpt-4o@openai"``.

    Raises `InvalidSpecError` for what is no pair of two strings that are not empty, and
    for another format.
    """
    check_format(format)
    provider, id = as_pair(key)
    return f"{provider}:{id}" if format == "colon" else f"{id}@{provider}"


def as_pair(
    key: object, expected: str = "(provider, id) or a Model"
) -> tuple[str, str]:
    """The two parts of a pair, a key or a `Model`; checked, not looked up."""
    pair: Any = key
    if not isinstance(pair, (tuple, list)):
        pair = getattr(key, "provider", None), getattr(key, "id", None)
    if len(pair) != 2 or not all(isinstance(part, str) for part in pair):
        raise InvalidSpecError(f"expected {expected}, got {shown(key, 120)}")
    # Plain strings, whatever subclass came: an old-style enum formats as its name.
    provider, id = map(str.__str__, pair)
    if not provider or not id:
        raise InvalidSpecError(f"a part of {shown(pair, 120)} is empty")
    return provider, id
