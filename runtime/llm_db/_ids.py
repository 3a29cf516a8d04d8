"""Provider ids and their normal form; the key of a model."""

from __future__ import annotations

from importlib import import_module
from typing import Any, NamedTuple

_ALNUM = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
_ALLOWED = _ALNUM | frozenset("_.-")
_TO_UNDERSCORE = str.maketrans("-.", "__")
_MAX_LENGTH = 64


def normalize_provider_id(text: str) -> str | None:
    """``"Google-Vertex"`` → ``"google_vertex"``; ``None`` for what cannot be an id.

    An id has 1 to 64 ASCII letters, digits, ``_``, ``.`` and ``-``, and at least one
    letter or digit.
    """
    if len(text) > _MAX_LENGTH or not _ALLOWED.issuperset(text):
        return None
    if _ALNUM.isdisjoint(text):
        return None
    return str.lower(text).translate(_TO_UNDERSCORE)


class ModelKey(NamedTuple):
    """What names one model in the catalog: normalised provider id, canonical model id."""

    provider: str
    id: str

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        """What pydantic asks for where a key is the type of a field."""
        return import_module(f"{__package__}._pydantic").key_schema(cls, handler)
