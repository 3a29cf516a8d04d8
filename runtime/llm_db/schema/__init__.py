"""The records of the catalog: frozen, slotted attrs classes.

One copy of these classes serves the pipeline, the generator, the generated modules and
the library. Every instance is immutable, hashable, comparable, picklable and safe to
share between threads. ``None`` always means *unknown*: a price of ``0`` is free, a price
of ``None`` is not known.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from functools import cache, lru_cache
from importlib import import_module
from operator import attrgetter
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    Literal,
    NoReturn,
    Self,
    TypeAlias,
    TypeVar,
    get_args,
)

# `attr` is the same library as `attrs`, without the cost of importing its façade.
from attr import Factory, frozen
from attr import field as _field

if TYPE_CHECKING:
    from datetime import date

__all__ = [
    "Capabilities",
    "Cost",
    "CostTier",
    "Extra",
    "Json",
    "Lifecycle",
    "Limits",
    "Modalities",
    "Modality",
    "Model",
    "ModelSpec",
    "Provider",
    "ProviderIdEnum",
    "Reasoning",
    "Streaming",
    "Tools",
]

R = TypeVar("R", bound="_Record")

_LIBRARY = __name__.rpartition(".")[0]

#: The capabilities that `select` knows; docs/concepts.md says where each comes from.
CapabilityName: TypeAlias = Literal[
    "chat",
    "embeddings",
    "reasoning",
    "tools",
    "tools_streaming",
    "tools_strict",
    "tools_parallel",
    "json_native",
    "json_schema",
    "json_strict",
    "streaming_text",
    "streaming_tool_calls",
]
#: The same as a tuple. The order is part of generated packages: add at the end only.
CAPABILITIES: tuple[CapabilityName, ...] = get_args(CapabilityName)


def capability_path(name: str) -> str:
    """Where `Capabilities` has it: ``"tools_strict"`` → ``"tools.strict"``.

    ``"tools"`` → ``"tools.enabled"``, ``"chat"`` → ``"chat"``.
    """
    group, _, field = name.partition("_")
    grouped = group in ("reasoning", "tools", "json", "streaming")
    return f"{group}.{field or 'enabled'}" if grouped else name


_capability_flags = attrgetter(*map(capability_path, CAPABILITIES))


#: What fields hold; `_rules` says what that allows. Each may be unknown but the keys.
ProviderKey: TypeAlias = str  # a normalised provider id
ModelId: TypeAlias = str  # not empty
Text: TypeAlias = str | None
Flag: TypeAlias = bool | None
Dollars: TypeAlias = int | float | None  # US$ per 1M tokens, 0 or more
Tokens: TypeAlias = int | None  # 1 or more
Budget: TypeAlias = int | None  # tokens, 0 or more


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


def _names(value: Iterable[str]) -> tuple[str, ...]:
    """A set in order: each once, where it stood first."""
    names = _strings(value)
    return names if len(names) < 2 else tuple(dict.fromkeys(names))


def _modalities(value: Iterable[Modality | str]) -> tuple[Modality, ...]:
    return _members(_strings(value))


# A catalog has a few dozen lists of modalities: models share them.
@lru_cache(maxsize=256)
def _members(values: tuple[str, ...]) -> tuple[Modality, ...]:
    try:
        return tuple([MODALITIES[item] for item in values])
    except KeyError as error:
        raise ValueError(f"unknown modality {error.args[0]!a}") from None


class Texts:
    """The descriptions of a generated package; imported when one is asked for."""

    __slots__ = ("package",)
    package: str | None

    def __init__(self, package: str | None) -> None:
        object.__setattr__(self, "package", package)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError("records and what they hold cannot be changed")

    def __reduce__(self) -> tuple[Any, ...]:
        return Texts, (self.package,)

    def of(self, provider: str, id: str) -> str | None:
        """The description of one model; of one that is not in the package, none."""
        return _descriptions(self.package or "", provider).get(id)


@lru_cache(maxsize=512)
def _descriptions(package: str, provider: str) -> dict[str, str | None]:
    from .._parts import part_of

    module = import_module(package).PROVIDERS.get(provider)
    if module is None:
        return {}
    models: Iterable[str] = part_of(package, module).MODELS
    known = part_of(package, "_texts")
    numbers = known.DESCRIPTIONS.get(provider, ())
    texts = [None if number < 0 else known.TEXTS[number] for number in numbers]
    return dict(zip(models, texts, strict=False))


def _tiers(value: Iterable[CostTier]) -> tuple[CostTier, ...]:
    return tuple(value)


def _known(record: R | None) -> R | None:
    """A record that states something; of an empty one, ``None``."""
    if record is not None:
        for field in record.__attrs_attrs__:
            # Mostly the first field has a value, which may be 0 or False.
            value = getattr(record, field.name)
            if value or value == 0:
                return record
    return None


# mypy takes the type of an argument from its converter, and from no generic one.
def _known_limits(record: Limits | None) -> Limits | None:
    return _known(record)


def _known_cost(record: Cost | None) -> Cost | None:
    return _known(record)


def _known_modalities(record: Modalities | None) -> Modalities | None:
    return _known(record)


def _known_lifecycle(record: Lifecycle | None) -> Lifecycle | None:
    return _known(record)


def iso_day(day: date | str) -> str:
    """The day as ``YYYY-MM-DD``; of a moment its own date."""
    from datetime import date

    if not isinstance(day, (str, date)):
        raise TypeError(f"a day is a date or a string, YYYY-MM-DD, not {day!a}")
    # Of a date, too: pandas' NaT is a datetime without a day.
    text = day if isinstance(day, str) else day.isoformat()[:10]
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise ValueError(f"not a date: {day!a}; write it as 2026-03-03") from None


def date_rank(date: str | None) -> str:
    """``YYYY-MM`` and ``YYYY-MM-DD`` count as they stand; anything else as no date."""
    if date is None or len(date) not in (7, 10) or not date.isascii():
        return ""
    parts = date.split("-")
    if [len(part) for part in parts] not in ([4, 2], [4, 2, 2]):
        return ""
    return date if all(map(str.isdigit, parts)) else ""


def _asked_by_pydantic() -> Any:
    """The module that answers pydantic, imported only when it asks."""
    return import_module(f"{_LIBRARY}._pydantic")


def _restore(cls: type[Any], stated: dict[str, Any]) -> Any:
    return cls(**stated)


@cache
def _fields_of(cls: type[Any]) -> tuple[Any, list[tuple[Any, Any, Any]]]:
    """What gets all values of a record at once, and its fields, as attrs has them.

    Each field with its default, or with what makes that of the record.
    """
    fields = cls.__attrs_attrs__
    return attrgetter(*[f.alias for f in fields]), [
        (
            (f, None, f.default.factory)
            if type(f.default) is Factory
            else (f, f.default, None)
        )
        for f in fields
    ]


class _Record:
    """What all records share; written once here, attrs need not generate it per class."""

    __slots__ = ()
    __attrs_attrs__: Any

    def _values(self) -> tuple[Any, ...]:
        cls: Any = type(self)
        values: tuple[Any, ...] = _fields_of(cls)[0](self)
        return values

    def stated(self) -> Iterator[tuple[Any, Any]]:
        """The attrs fields whose values differ from their defaults, with those values."""
        cls: Any = type(self)
        values, fields = _fields_of(cls)
        for (field, default, factory), value in zip(fields, values(self), strict=True):
            if value is default:
                continue
            # By value and type: 0 is not False.
            if type(value) is type(default) and value == default:
                continue
            if factory is not None and value == factory(self):
                continue
            yield field, value

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self is other or self._values() == other._values()

    def __hash__(self) -> int:
        return hash(self._values())

    def __repr__(self) -> str:
        shown = [f"{f.alias}={value!r}" for f, value in self.stated()]
        return f"{type(self).__name__}({', '.join(shown)})"

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), {f.alias: value for f, value in self.stated()})

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        """What pydantic asks for where a record is the type of a field."""
        return _asked_by_pydantic().record_schema(cls, handler)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Validate a plain mapping and build the record from it.

        Unknown keys go to ``extra`` (a record without one refuses them), ``None`` counts
        as absent, defaults are filled in.
        Raises `InvalidRecordError`, which names the field that is wrong.
        """
        from .._structure import record_from_dict

        return record_from_dict(data, cls)

    def to_dict(self) -> dict[str, Any]:
        """The record as plain, JSON-ready dicts, lists, strings and numbers.

        Fields that are ``None`` are left out; ``from_dict`` is the inverse.
        """
        return {
            f.alias: _thaw(value)
            for f, value in zip(self.__attrs_attrs__, self._values(), strict=True)
            if value is not None
        }


@frozen(eq=False, repr=False, kw_only=True)
class Provider(_Record):
    """One provider of models."""

    id: ProviderKey
    """The normalised id: ``google_vertex``."""
    name: Text = None
    """What people call it: ``Google Vertex``."""
    aliases: tuple[str, ...] = _field(default=(), converter=_names)
    """Further names, accepted wherever a provider id is: ``bedrock``, ``vertex_ai``."""
    base_url: Text = None
    """The root of its API. ``${VAR}`` in it stands for a variable in ``env``."""
    env: tuple[str, ...] = _field(default=(), converter=_strings)
    """Environment variables for the connection: keys, but also regions and projects."""
    doc: Text = None
    """The URL of its documentation."""
    sdk: Text = None
    """The npm package of the AI SDK that talks to it: ``@ai-sdk/anthropic``."""
    extra: Mapping[str, Any] = _field(default=_EMPTY, converter=_extra)
    """Every fact that has no field of its own."""


@frozen(eq=False, repr=False, kw_only=True)
class Limits(_Record):
    """Token limits, each an integer of 1 or more; ``None`` is unknown."""

    context: Tokens = None
    """The whole window in tokens: input and output together."""
    output: Tokens = None
    """The most tokens in one answer; they count against the context. For embedding
    models, upstream puts the size of the vector here."""
    input: Tokens = None
    """The most tokens in one prompt, where that is less than the context."""


@frozen(eq=False, repr=False, kw_only=True)
class CostTier(_Record):
    """The prices above a context of ``size`` tokens, in US$ per 1M tokens.

    A tier reprices the whole request, not only the tokens above it. Prices that it
    leaves out are those of `Cost`.
    """

    size: int
    """Tokens; the tier applies to a context of more than that."""
    input: Dollars = None
    """Prompt tokens that no other price covers."""
    output: Dollars = None
    """Tokens of the answer that no other price covers."""
    cache_read: Dollars = None
    """Prompt tokens that were read from a cache."""
    cache_write: Dollars = None
    """Prompt tokens that were written to a cache."""
    cache_write_1h: Dollars = None
    """Prompt tokens that were written to a cache for an hour."""
    training: Dollars = None
    """Tokens of training data."""
    image: Dollars = None
    """Image tokens."""
    audio: Dollars = None
    """Audio tokens."""
    reasoning: Dollars = None
    """Reasoning tokens, where their price differs from ``output``."""
    input_audio: Dollars = None
    """Audio tokens of the prompt."""
    output_audio: Dollars = None
    """Audio tokens of the answer."""
    output_image: Dollars = None
    """Image tokens of the answer."""


@frozen(eq=False, repr=False, kw_only=True)
class Cost(_Record):
    """Prices in US$ per 1M tokens. ``None`` is unknown, ``0`` is free."""

    input: Dollars = None
    """Prompt tokens that no other price covers."""
    output: Dollars = None
    """Tokens of the answer that no other price covers."""
    cache_read: Dollars = None
    """Prompt tokens that were read from a cache."""
    cache_write: Dollars = None
    """Prompt tokens that were written to a cache (for five minutes, where it matters)."""
    cache_write_1h: Dollars = None
    """Prompt tokens that were written to a cache for an hour."""
    training: Dollars = None
    """Tokens of training data."""
    image: Dollars = None
    """Image tokens."""
    audio: Dollars = None
    """Audio tokens."""
    reasoning: Dollars = None
    """Reasoning tokens, where their price differs from ``output``."""
    input_audio: Dollars = None
    """Audio tokens of the prompt."""
    output_audio: Dollars = None
    """Audio tokens of the answer."""
    output_image: Dollars = None
    """Image tokens of the answer."""
    tiers: tuple[CostTier, ...] = _field(default=(), converter=_tiers)
    """Other prices for long contexts, by size."""
    modes: Mapping[str, Cost] = _field(default=_EMPTY, converter=_extra)
    """Prices of other service tiers and speeds: ``batch``, ``flex``, ``fast``."""
    tools: Mapping[str, int | float] = _field(default=_EMPTY, converter=_extra)
    """US$ per *call* of a tool that the provider runs: ``web_search``."""


@frozen(eq=False, repr=False, kw_only=True)
class Modalities(_Record):
    """What the model takes in and gives out; empty where unknown."""

    input: tuple[Modality, ...] = _field(default=(), converter=_modalities)
    """What a prompt may hold: ``text``, ``image``, …"""
    output: tuple[Modality, ...] = _field(default=(), converter=_modalities)
    """What an answer may hold."""


@frozen(eq=False, repr=False, kw_only=True)
class Reasoning(_Record):
    """Whether the model reasons, and how that can be steered."""

    enabled: bool = False
    """Whether it reasons at all."""
    token_budget: Budget = None
    """The largest budget in tokens."""
    min_budget: Budget = None
    """The smallest budget in tokens."""
    budget: Flag = None
    """True where a budget in tokens can be set and its bounds are unknown."""
    efforts: tuple[str, ...] = _field(default=(), converter=_strings)
    """The levels that can be requested, in upstream's order: ``low``, ``high``."""
    toggle: Flag = None
    """Whether it can be switched on and off."""
    interleaved: Flag = None
    """True where it reasons between tool calls and upstream names no field for it."""
    field: Text = None
    """Where the answer carries the reasoning: ``reasoning_content``."""


@frozen(eq=False, repr=False, kw_only=True)
class Tools(_Record):
    """Tool (function) calling."""

    enabled: bool = False
    """Whether it can call tools."""
    streaming: bool = False
    """Whether the arguments of a call arrive piece by piece."""
    strict: bool = False
    """Whether arguments are guaranteed to fit the tool's schema."""
    parallel: bool = False
    """Whether one answer may call several tools."""


@frozen(eq=False, repr=False, kw_only=True)
class Json(_Record):
    """Structured output."""

    native: bool = False
    """JSON mode."""
    schema: bool = False
    """JSON that follows a JSON Schema."""
    strict: bool = False
    """Whether that is guaranteed."""


@frozen(eq=False, repr=False, kw_only=True)
class Streaming(_Record):
    """What can be streamed."""

    text: bool = True
    """Whether the text of an answer arrives piece by piece."""
    tool_calls: bool = False
    """Whether tool calls do."""


@frozen(eq=False, repr=False, kw_only=True)
class Capabilities(_Record):
    """What a model can do, with the defaults that apply where nothing is known.

    `llm_db.capability` tells "no" from "not stated".
    """

    chat: bool = True
    """Whether it answers messages with text."""
    embeddings: bool = False
    """Whether it turns text into vectors."""
    reasoning: Reasoning = Reasoning()
    """Whether it reasons, and how that can be steered."""
    tools: Tools = Tools()
    """Tool (function) calling."""
    json: Json = Json()
    """Structured output."""
    streaming: Streaming = Streaming()
    """What can be streamed."""

    @property
    def on(self) -> tuple[CapabilityName, ...]:
        """The names of those that it has, in the order of `CAPABILITIES`."""
        flags = _capability_flags(self)
        return tuple([n for n, on in zip(CAPABILITIES, flags, strict=True) if on])


@frozen(eq=False, repr=False, kw_only=True)
class Lifecycle(_Record):
    """How long a model will live; dates are ``YYYY-MM-DD`` strings."""

    deprecated_on: Text = None
    """The day from which its provider advises against using it."""
    retires_on: Text = None
    """The first day on which it no longer answers."""
    successor: Text = None
    """The replacement that its provider names: a spec or an id."""
    source: Text = None
    """The URL that says so."""


@frozen(eq=False, repr=False, kw_only=True)
class Model(_Record):
    """One model as one provider serves it."""

    id: ModelId
    """The provider's own id, verbatim."""
    provider: ProviderKey
    """The normalised id of the provider."""
    provider_model_id: Text = _field(
        default=Factory(lambda model: model.id, takes_self=True)
    )
    """The name to send to the API; the ``id`` where nothing else is known."""
    name: Text = None
    """What people call it: ``GPT-4o``."""
    _description: str | Texts | None = _field(default=None, alias="description")
    """One sentence about it, from upstream."""
    family: Text = None
    """Upstream's family, or the id without its last segment."""
    canonical: Text = None
    """Its name across all providers: ``anthropic/claude-sonnet-4-5``."""
    release_date: Text = None
    """When it was released: ``YYYY-MM-DD`` or ``YYYY-MM``."""
    last_updated: Text = None
    """When the model last changed: ``YYYY-MM-DD`` or ``YYYY-MM``."""
    knowledge: Text = None
    """The cut-off date of its training data: ``YYYY-MM-DD`` or ``YYYY-MM``."""
    limits: Limits | None = _field(default=None, converter=_known_limits)
    """How many tokens it can read and write; ``None`` where nothing is known."""
    cost: Cost | None = _field(default=None, converter=_known_cost)
    """What its tokens cost; ``None`` where nothing is known."""
    modalities: Modalities | None = _field(default=None, converter=_known_modalities)
    """What it reads and writes; ``None`` where nothing is known."""
    capabilities: Capabilities = Capabilities()
    """What it can do."""
    deprecated: bool = False
    """Whether upstream calls it deprecated."""
    aliases: tuple[str, ...] = _field(default=(), converter=_names)
    """Further ids that mean this model."""
    tags: tuple[str, ...] = _field(default=(), converter=_strings)
    """Your own labels, to find models by."""
    status: Text = None
    """Upstream's word: ``alpha``, ``beta``, ``deprecated``; `status_on` judges by date."""
    lifecycle: Lifecycle | None = _field(default=None, converter=_known_lifecycle)
    """When it retires, and what replaces it; ``None`` where nothing is known."""
    open_weights: Flag = None
    """Whether its weights can be downloaded."""
    attachment: Flag = None
    """Whether it accepts files."""
    temperature: Flag = None
    """Whether a temperature can be set."""
    base_url: Text = None
    """The model's own endpoint, where it differs from its provider's."""
    sdk: Text = None
    """The model's own SDK package, where it differs from its provider's."""
    extra: Mapping[str, Any] = _field(default=_EMPTY, converter=_extra)
    """Every fact that has no field of its own."""

    @property
    def description(self) -> str | None:
        """One sentence about it, from upstream."""
        text = self._description
        if text is None or isinstance(text, str):
            return text
        return text.of(self.provider, self.id)

    @property
    def spec(self) -> str:
        """``"provider:id"``, which `llm_db.model` takes back."""
        return f"{self.provider}:{self.id}"

    def status_on(self, day: date | str | None = None) -> str:
        """On a day: ``"retired"``, ``"deprecated"``, upstream's word, or ``"active"``.

        ``day``: a date or ``YYYY-MM-DD``; the clock is read only where none is given.
        Raises `ValueError` for what is not a date. A fact that is not one counts as none.
        """
        if day is None:
            from datetime import date

            day = date.today()
        today = iso_day(day)
        life = self.lifecycle or Lifecycle()
        retired, warned = date_rank(life.retires_on), date_rank(life.deprecated_on)
        if retired and retired <= today:
            return "retired"
        if (
            (warned and warned <= today)
            or self.deprecated
            or self.status == "deprecated"
        ):
            return "deprecated"
        return self.status or "active"


class _BySpec:
    """Marks a `Model` that pydantic reads from its spec."""

    __slots__ = ()

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        return _asked_by_pydantic().spec_schema()


#: A pydantic field that takes ``"openai:gpt-4o"`` (or whatever else `llm_db.model` takes)
#: and holds the `Model`; it is written as its spec.
ModelSpec: TypeAlias = Annotated[Model, _BySpec()]


class ProviderIdEnum(StrEnum):
    """The base of every generated ``ProviderId``: it accepts all spellings of its members.

    ``ProviderId("google-vertex")`` and ``ProviderId("Bedrock")`` are members, too.
    """

    @classmethod
    def _missing_(cls, value: object) -> Any:
        if not isinstance(value, str):
            return None
        # By name, as in `__getattr__`: catalogs are made of records, not the other way.
        package, catalogs = cls.__module__.rpartition(".")[0], f"{_LIBRARY}._catalog"
        found = import_module(catalogs).provider_named(package, value)
        return cls._value2member_map_.get(found)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        """What pydantic asks for where a provider's id is the type of a field."""
        return _asked_by_pydantic().provider_id_schema(cls, handler)


#: Every record class.
RECORDS: tuple[type[Any], ...] = (
    Provider,
    Model,
    Limits,
    Cost,
    CostTier,
    Modalities,
    Capabilities,
    Reasoning,
    Tools,
    Json,
    Streaming,
    Lifecycle,
)

#: Records that an answer defines → its module in `answers`.
_ANSWERS = {
    "Bill": "cost",
    "Gone": "gone",
    "Line": "cost",
    "Match": "identify",
    "Price": "history",
    "Usage": "usage",
}


if TYPE_CHECKING:
    from .._rules import Rule as Rule
    from .._rules import rule_of as rule_of


def __getattr__(name: str) -> Any:
    """The records of answers and the rules, each imported when it is first asked for."""
    if name in ("Rule", "rule_of"):
        return getattr(import_module(f"{_LIBRARY}._rules"), name)
    if name in _ANSWERS:
        module = import_module(f"{_LIBRARY}.answers.{_ANSWERS[name]}")
        return getattr(module, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
