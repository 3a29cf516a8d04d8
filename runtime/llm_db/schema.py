"""The records of the catalog: frozen, slotted attrs classes.

One copy of these classes serves the pipeline, the generator, the generated modules and
the library. Every instance is immutable, hashable, comparable, picklable and safe to
share between threads. ``None`` always means *unknown*: a price of ``0`` is free, a price
of ``None`` is not known.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from functools import lru_cache
from typing import Any, NoReturn, Self

# `attr` is the same library as `attrs`, without the cost of importing its façade.
from attr import field, frozen

__all__ = [
    "Capabilities",
    "Cost",
    "CostTier",
    "Extra",
    "Json",
    "Limits",
    "Modalities",
    "Modality",
    "Model",
    "Provider",
    "Reasoning",
    "Streaming",
    "Tools",
]


class Modality(StrEnum):
    """What a model reads or writes."""

    TEXT = "text"
    IMAGE = "image"
    AUDIO = "audio"
    VIDEO = "video"
    CODE = "code"
    DOCUMENT = "document"
    EMBEDDING = "embedding"
    PDF = "pdf"


_SCALARS = frozenset({str, int, float, bool, type(None)})


def _freeze(value: Any) -> Any:
    """A deeply immutable twin of a JSON-like value: lists become tuples."""
    # In this order, and with `dict` before its abstract base, whose check is slow.
    if type(value) in _SCALARS:
        return value
    if isinstance(value, (list, tuple)):
        return tuple([_freeze(item) for item in value])
    if isinstance(value, (dict, Mapping)):
        return value if type(value) is Extra else Extra(value)
    return value


def _thaw(value: Any) -> Any:
    """The plain, JSON-ready twin of a field's value."""
    if type(value) in _SCALARS:
        return value
    if isinstance(value, _Record):
        return value.to_dict()
    if isinstance(value, Mapping):
        return {key: _thaw(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_thaw(item) for item in value]
    return str(value) if isinstance(value, StrEnum) else value


class Extra(dict[str, Any]):
    """A deeply immutable, hashable, picklable mapping; lists in it become tuples.

    It equals the plain mapping of the same values: ``Extra(a=[1]) == {"a": [1]}``.
    """

    __slots__ = ()

    def __new__(cls, *args: Any, **kwargs: Any) -> Self:
        self = dict.__new__(cls)
        dict.update(self, *args, **kwargs)
        for key, value in self.items():
            if type(value) not in _SCALARS:
                dict.__setitem__(self, key, _freeze(value))
        return self

    # Filled once, in ``__new__``: calling this again changes nothing.
    __init__ = object.__init__  # pyright: ignore[reportAssignmentType]

    def __eq__(self, other: object) -> bool:
        if type(other) is not Extra:
            if not isinstance(other, Mapping):
                return NotImplemented
            other = Extra(other)
        return dict.__eq__(self, other)

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __hash__(self) -> int:  # type: ignore[override]
        return hash(frozenset(self.items()))

    def __reduce__(self) -> tuple[Any, ...]:
        return Extra, (dict(self),)

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        return self

    def copy(self) -> Self:
        return self

    def _immutable(self, *args: Any, **kwargs: Any) -> NoReturn:
        raise TypeError(
            "this mapping is immutable; copy it with dict(...) to change it"
        )

    __setitem__ = __delitem__ = __ior__ = _immutable
    clear = pop = popitem = _immutable
    setdefault = update = _immutable  # pyright: ignore[reportAssignmentType]


_EMPTY = Extra()
#: Every known modality by its value.
MODALITIES = {member.value: member for member in Modality}


def _extra(value: Mapping[str, Any]) -> Mapping[str, Any]:
    return value if type(value) is Extra else Extra(value)


def _strings(value: Iterable[str]) -> tuple[str, ...]:
    if type(value) is tuple:
        return value
    if isinstance(value, str):
        raise TypeError(f"expected several strings, not the one string {value!a}")
    return tuple(value)


def _modalities(value: Iterable[Modality | str]) -> tuple[Modality, ...]:
    return _members(_strings(value))


# A catalog has a few dozen lists of modalities: models share them.
@lru_cache(maxsize=256)
def _members(values: tuple[str, ...]) -> tuple[Modality, ...]:
    try:
        return tuple([MODALITIES[item] for item in values])
    except KeyError as error:
        raise ValueError(f"unknown modality {error.args[0]!a}") from None


def _tiers(value: Iterable[CostTier]) -> tuple[CostTier, ...]:
    return tuple(value)


class _Record:
    """What all records share; written once here, attrs need not generate it per class."""

    __slots__ = ()
    __attrs_attrs__: Any

    def _values(self) -> tuple[Any, ...]:
        return tuple([getattr(self, f.name) for f in self.__attrs_attrs__])

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self is other or self._values() == other._values()

    def __hash__(self) -> int:
        return hash(self._values())

    def __repr__(self) -> str:
        shown = [
            f"{f.name}={value!r}"
            for f, value in zip(self.__attrs_attrs__, self._values(), strict=True)
            if value is not None and value != f.default
        ]
        return f"{type(self).__name__}({', '.join(shown)})"

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        return self

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Validate a plain mapping and build the record from it.

        Unknown keys go to ``extra`` (a record without one refuses them), ``None`` counts
        as absent, defaults are filled in.
        Raises `InvalidRecordError`, which names the field that is wrong.
        """
        from ._convert import record_from_dict

        return record_from_dict(data, cls)

    def to_dict(self) -> dict[str, Any]:
        """The record as plain, JSON-ready dicts, lists, strings and numbers.

        Fields that are ``None`` are left out; ``from_dict`` is the inverse.
        """
        return {
            f.name: _thaw(value)
            for f, value in zip(self.__attrs_attrs__, self._values(), strict=True)
            if value is not None
        }


@frozen(eq=False, repr=False, kw_only=True)
class Provider(_Record):
    """One provider of models.

    ``id`` is the normalised id (``google_vertex``), ``env`` the names of the environment
    variables that hold its credentials, ``base_url`` its API's root, ``doc`` a URL.
    """

    id: str
    name: str | None = None
    base_url: str | None = None
    env: tuple[str, ...] = field(default=(), converter=_strings)
    doc: str | None = None
    extra: Mapping[str, Any] = field(default=_EMPTY, converter=_extra)


@frozen(eq=False, repr=False, kw_only=True)
class Limits(_Record):
    """Token limits, each an integer of 1 or more."""

    context: int | None = None
    output: int | None = None
    input: int | None = None


@frozen(eq=False, repr=False, kw_only=True)
class CostTier(_Record):
    """The prices that apply above a context of ``size`` tokens (US$ per 1M tokens)."""

    size: int
    input: int | float | None = None
    output: int | float | None = None
    cache_read: int | float | None = None
    cache_write: int | float | None = None
    training: int | float | None = None
    image: int | float | None = None
    audio: int | float | None = None
    reasoning: int | float | None = None
    input_audio: int | float | None = None
    output_audio: int | float | None = None


@frozen(eq=False, repr=False, kw_only=True)
class Cost(_Record):
    """Prices in US$ per 1M tokens. ``None`` is unknown, ``0`` is free."""

    input: int | float | None = None
    output: int | float | None = None
    cache_read: int | float | None = None
    cache_write: int | float | None = None
    training: int | float | None = None
    image: int | float | None = None
    audio: int | float | None = None
    reasoning: int | float | None = None
    input_audio: int | float | None = None
    output_audio: int | float | None = None
    tiers: tuple[CostTier, ...] = field(default=(), converter=_tiers)


@frozen(eq=False, repr=False, kw_only=True)
class Modalities(_Record):
    """What the model takes in and gives out; empty where unknown."""

    input: tuple[Modality, ...] = field(default=(), converter=_modalities)
    output: tuple[Modality, ...] = field(default=(), converter=_modalities)


@frozen(eq=False, repr=False, kw_only=True)
class Reasoning(_Record):
    """Whether the model reasons, and its largest budget in tokens where known."""

    enabled: bool = False
    token_budget: int | None = None


@frozen(eq=False, repr=False, kw_only=True)
class Tools(_Record):
    """Tool (function) calling."""

    enabled: bool = False
    streaming: bool = False
    strict: bool = False
    parallel: bool = False


@frozen(eq=False, repr=False, kw_only=True)
class Json(_Record):
    """Structured output: JSON mode, JSON Schema, strict adherence."""

    native: bool = False
    schema: bool = False
    strict: bool = False


@frozen(eq=False, repr=False, kw_only=True)
class Streaming(_Record):
    """What can be streamed."""

    text: bool = True
    tool_calls: bool = False


@frozen(eq=False, repr=False, kw_only=True)
class Capabilities(_Record):
    """What a model can do, with the defaults that apply where nothing is known."""

    chat: bool = True
    embeddings: bool = False
    reasoning: Reasoning = Reasoning()
    tools: Tools = Tools()
    json: Json = Json()
    streaming: Streaming = Streaming()


@frozen(eq=False, repr=False, kw_only=True)
class Model(_Record):
    """One model as one provider serves it.

    ``id`` is the provider's own id, verbatim; dates are ``YYYY-MM-DD`` or ``YYYY-MM``
    strings; ``status`` is upstream's word (``alpha``, ``beta``, ``deprecated``, …);
    ``extra`` holds every fact that has no field of its own.
    """

    id: str
    provider: str
    provider_model_id: str | None = None
    name: str | None = None
    family: str | None = None
    release_date: str | None = None
    last_updated: str | None = None
    knowledge: str | None = None
    limits: Limits | None = None
    cost: Cost | None = None
    modalities: Modalities | None = None
    capabilities: Capabilities = Capabilities()
    deprecated: bool = False
    aliases: tuple[str, ...] = field(default=(), converter=_strings)
    tags: tuple[str, ...] = field(default=(), converter=_strings)
    status: str | None = None
    open_weights: bool | None = None
    attachment: bool | None = None
    temperature: bool | None = None
    extra: Mapping[str, Any] = field(default=_EMPTY, converter=_extra)

    @property
    def spec(self) -> str:
        """``"provider:id"``, which `llm_db.model` takes back."""
        return f"{self.provider}:{self.id}"
