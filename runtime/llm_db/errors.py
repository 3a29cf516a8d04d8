"""Every exception that llm-db raises on purpose.

Also what their messages are made of. All derive from :class:`LLMDBError`. Each carries
``reason``, a short stable word (the atom that the Elixir original returns), so that code
can branch on it without reading the message; ``docs/errors.md`` lists them all.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

# For whoever writes messages beside ours.
from ._text import did_you_mean as did_you_mean
from ._text import said as said
from ._text import shown as shown
from ._text import suggest as suggest

if TYPE_CHECKING:
    from ._ids import ModelKey
    from .answers.gone import Gone

__all__ = [
    "AmbiguousModelError",
    "BadProviderError",
    "ConfigError",
    "DocumentError",
    "EmptyCatalogError",
    "InvalidRecordError",
    "InvalidSpecError",
    "LLMDBError",
    "ModelNotFoundError",
    "NoMatchError",
    "NotCanonicalError",
    "PullError",
    "SourceError",
    "UnknownProviderError",
    "UsageError",
    "did_you_mean",
    "said",
    "shown",
    "suggest",
]


class LLMDBError(Exception):
    """Base of all errors of this library; ``reason`` is a stable word for the cause."""

    default_reason: ClassVar[str] = "error"

    def __init__(self, message: str, *, reason: str | None = None) -> None:
        super().__init__(message)
        self.reason: str = reason or self.default_reason

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuild, (type(self), self.args, self.__dict__.copy())


def _rebuild(
    kind: type[LLMDBError], args: tuple[object, ...], state: dict[str, object]
) -> LLMDBError:
    error = kind.__new__(kind, *args)
    error.__dict__.update(state)
    return error


class _Missing(LLMDBError, LookupError):
    """``gone`` is the record of a model that upstream removed, else ``None``."""

    def __init__(
        self, message: str, *, gone: Gone | None = None, reason: str | None = None
    ) -> None:
        super().__init__(message, reason=reason)
        self.gone: Gone | None = gone


class UnknownProviderError(_Missing):
    """A well-formed provider id that the catalog does not hold.

    ``gone``: the model that was asked for, where the history knows it; else ``None``.
    """

    default_reason = "unknown_provider"


class ModelNotFoundError(_Missing):
    """The provider is known, the model (or bare id) is not in the catalog.

    ``gone`` is its record if upstream removed it (`llm_db.prices` tells what it cost),
    else ``None``.
    """

    default_reason = "not_found"


class AmbiguousModelError(LLMDBError, LookupError):
    """A bare model id that several providers serve; ``candidates`` lists them.

    ``gone`` is the record of the one that was most likely meant, the lab's own, if
    upstream removed that, else ``None``.
    """

    default_reason = "ambiguous"

    def __init__(
        self,
        message: str,
        *,
        candidates: tuple[ModelKey, ...] = (),
        gone: Gone | None = None,
        reason: str | None = None,
    ) -> None:
        super().__init__(message, reason=reason)
        self.candidates: tuple[ModelKey, ...] = candidates
        self.gone: Gone | None = gone


class NoMatchError(LLMDBError, LookupError):
    """``select`` found no model that meets the requirements.

    For a query with bounds, ``models`` is how many models were searched, and
    ``excluded`` has each keyword and how many of them it excludes on its own.
    """

    default_reason = "no_match"

    def __init__(
        self,
        message: str,
        *,
        models: int | None = None,
        excluded: Mapping[str, int] | None = None,
        reason: str | None = None,
    ) -> None:
        super().__init__(message, reason=reason)
        self.models: int | None = models
        self.excluded: Mapping[str, int] = excluded or {}


class InvalidSpecError(LLMDBError, ValueError):
    """A model spec that has no readable form: no separator, or an empty part."""

    default_reason = "invalid_format"


class BadProviderError(InvalidSpecError):
    """A string that cannot be a provider id at all."""

    default_reason = "bad_provider"


class ConfigError(LLMDBError, ValueError):
    """A configuration with an unknown key, a wrong type or a missing file."""

    default_reason = "bad_config"


class InvalidRecordError(LLMDBError, ValueError):
    """A provider or model mapping that breaks the schema; ``field`` names where."""

    default_reason = "invalid_record"

    def __init__(
        self, message: str, *, field: str = "", reason: str | None = None
    ) -> None:
        super().__init__(message, reason=reason)
        self.field: str = field


class NotCanonicalError(LLMDBError, ValueError):
    """A source returned something other than canonical data."""

    default_reason = "not_canonical"


class EmptyCatalogError(LLMDBError):
    """The pipeline ended without a single provider or model."""

    default_reason = "empty_catalog"


class SourceError(LLMDBError):
    """A source could produce no data at all (``no_data``, ``no_cache``, …)."""

    default_reason = "no_data"


class PullError(LLMDBError):
    """A pull failed; cache, snapshot and generated files are as they were."""

    default_reason = "pull_failed"


class DocumentError(LLMDBError):
    """A JSON or TOML document that cannot be read safely and completely."""

    default_reason = "bad_document"


class UsageError(LLMDBError, ValueError):
    """A usage object that cannot be priced as it stands.

    ``reason``: ``no_usage``, ``unknown_usage``, ``incomplete_usage``,
    ``invalid_usage`` or ``inconsistent_usage``.
    """

    default_reason = "unknown_usage"
