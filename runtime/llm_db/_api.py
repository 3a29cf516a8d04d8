"""The module-level functions: each asks the snapshot that is currently published."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from os import PathLike
from typing import TYPE_CHECKING, Any, Literal, overload

from . import _store
from ._ids import ModelKey
from ._snapshot import Snapshot, catalog_of
from .schema import Capabilities, CapabilityName, Model, Provider

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal
    from typing import Unpack

    from ._filters import Policy
    from ._spec import Capability, Resolution, SpecFormat
    from .answers.bounds import Bounds, Question
    from .answers.cost import Bill
    from .answers.gone import Gone
    from .answers.history import Price
    from .answers.identify import Level, Match
    from .answers.usage import Usage
    from .sources import Source


@overload
def model(spec: str | tuple[str, str] | Model, /) -> Model: ...
@overload
def model(provider: str, id: str, /) -> Model: ...
def model(spec: Any, id: str | None = None, /) -> Model:
    """The model of ``"openai:gpt-4o"``, ``"gpt-4o@openai"``, a pair, or two arguments.

    Aliases count; a provider may be spelt any way that normalises to its id. Raises
    `UnknownProviderError`, `ModelNotFoundError` or `InvalidSpecError`; a miss names up
    to three near ids.
    """
    try:
        # Before the first use there is no snapshot: AttributeError.
        if id is None:
            return _store.current.snapshot._memo[spec]  # type: ignore[union-attr]
        return _store.current.snapshot._shelves[spec][id]  # type: ignore[union-attr]
    except (KeyError, TypeError, AttributeError):
        pass
    found: Model = snapshot().model(*((spec,) if id is None else (spec, id)))
    return found


def models(provider: str | None = None) -> tuple[Model, ...]:
    """All models, or one provider's, in catalog order (by provider, then id).

    Raises `UnknownProviderError`, or `BadProviderError` for what cannot be an id at
    all.
    """
    return snapshot().models(provider)


def provider(provider: str) -> Provider:
    """The provider of this id, in any spelling.

    Raises `UnknownProviderError`, or `BadProviderError` for what cannot be an id at
    all.
    """
    return snapshot().provider(provider)


def providers() -> tuple[Provider, ...]:
    """All providers, by id."""
    return snapshot().providers()


@overload
def capabilities(spec: str | tuple[str, str] | Model, /) -> Capabilities | None: ...
@overload
def capabilities(provider: str, id: str, /) -> Capabilities | None: ...
def capabilities(spec: Any, id: str | None = None, /) -> Capabilities | None:
    """The model's capabilities, or ``None`` if there is no such model.

    Raises `InvalidSpecError` for what cannot be a spec at all.
    """
    return snapshot().capabilities(spec, id)


def capability(
    spec: str | tuple[str, str] | Model, name: CapabilityName, /
) -> bool | None:
    """Whether the model can do that; ``None`` where no source said anything.

    ``capability("openai:gpt-4o", "json_schema")``. `capabilities` fills in defaults;
    this distinguishes "no" from "not stated". Raises what `model` raises, and
    `ValueError` for an unknown capability.
    """
    return snapshot().capability(spec, name)


def retiring(within: int = 90, *, day: date | str | None = None) -> tuple[Model, ...]:
    """The models that will have retired ``within`` days from ``day``, earliest first.

    Models that retired before ``day`` are included, since a program that still names
    one needs to know. ``day`` is ``YYYY-MM-DD``, by default today. Raises `ValueError`
    for what is not a date.
    """
    return snapshot().retiring(within, day=day)


def select(
    *,
    require: Capability | None = None,
    forbid: Capability | None = None,
    prefer: Iterable[str] = (),
    scope: str | None = None,
    **bounds: Unpack[Bounds],
) -> ModelKey:
    """The best model that has all of ``require`` and none of ``forbid``.

    ``require={"tools": True}`` or ``require=["tools"]``; ``prefer`` puts providers
    first, ``scope`` limits the search to one. Bounds and order are those of
    `candidates`. Raises `NoMatchError`; `UnknownProviderError` for an unknown scope or
    provider; `ValueError` for an unknown capability or a wrong value; `TypeError` for a
    bare string where several are expected, and for an unknown keyword.
    """
    return snapshot().select(
        require=require, forbid=forbid, prefer=prefer, scope=scope, **bounds
    )


def candidates(
    *,
    require: Capability | None = None,
    forbid: Capability | None = None,
    prefer: Iterable[str] = (),
    scope: str | None = None,
    **bounds: Unpack[Bounds],
) -> tuple[ModelKey, ...]:
    """All models that match, best first; possibly none. Raises what `select` raises.

    Bounds: ``providers=["openai"]``; ``max_input``, ``max_output`` (US$ per 1M tokens,
    of the price tier at ``at_context`` tokens where that is given), ``min_context``,
    ``min_output`` (tokens); ``reads=["image"]``, ``writes`` (all of these);
    ``since="2026-01"``, ``retires_after`` (``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``);
    ``family``, ``canonical``, ``status=["beta"]``, ``open_weights``, ``deprecated``.
    What is not known never passes a bound. ``unknown=True`` also lets through models
    not known to lack a capability, after those that have it.

    ``order``: ``"default"`` (providers of ``prefer`` first, then by id; within a
    provider, models that are not deprecated, then the newest release, then by id),
    ``"cheapest"`` (input and output weighted by ``mix``, 3 to 1), ``"newest"``,
    ``"context"``; unknown values come last. ``limit``: at most that many.
    """
    return snapshot().candidates(
        require=require, forbid=forbid, prefer=prefer, scope=scope, **bounds
    )


def offers(
    spec: str | tuple[str, str] | Model, /, **question: Unpack[Question]
) -> tuple[ModelKey, ...]:
    """The same model at every provider that has it, cheapest first.

    Models are the same if they have the same ``canonical`` name; a model without one is
    its only offer. ``question``: as in `candidates`. Raises what `model` and `select`
    raise.
    """
    return snapshot().offers(spec, **question)


def rows(**question: Unpack[Question]) -> list[dict[str, Any]]:
    """The models of `candidates` as flat dicts, for pandas, polars and pyarrow.

    All have the same keys, the path of each field joined by ``_`` (``cost_input``), and
    each key has values of one type: prices are floats (US$ per 1M tokens), limits
    integers, absent values ``None``. Modalities are joined by commas; other fields with
    several values are JSON text.
    """
    return snapshot().rows(**question)


@overload
def allowed(spec: str | tuple[str, str] | Model, /) -> bool: ...
@overload
def allowed(provider: str, id: str, /) -> bool: ...
def allowed(spec: Any, id: str | None = None, /) -> bool:
    """Whether the allow/deny filters in force let this model through; deny wins.

    Aliases are resolved first. An id that does not exist is judged by the patterns
    alone; a malformed spec or an unknown provider is ``False``.
    """
    return snapshot().allowed(spec, id)


def parse_provider(provider: str) -> str:
    """``"google-vertex"`` → ``"google_vertex"``, if the catalog has it.

    Raises `UnknownProviderError`, or `BadProviderError` for what cannot be an id at
    all.
    """
    return snapshot().parse_provider(provider)


def parse_spec(spec: str, format: SpecFormat | None = None) -> ModelKey:
    """``"openai:gpt-4o"`` → ``ModelKey("openai", "gpt-4o")``.

    The provider must exist, the model need not. ``format`` forces ``"colon"`` or
    ``"at"``. Raises `InvalidSpecError` or `UnknownProviderError`.
    """
    return snapshot().parse_spec(spec, format)


def resolve(
    what: str | tuple[str, str] | Model, scope: str | None = None
) -> Resolution:
    """Pair, spec or bare model id to ``(provider, canonical id, model)``.

    Raises `ModelNotFoundError`, `UnknownProviderError`, `InvalidSpecError`, or
    `AmbiguousModelError` where several providers serve a bare id and no ``scope`` is
    given; its ``candidates`` lists them.
    """
    return snapshot().resolve(what, scope)


def state() -> _store.State:
    """The published state: snapshot, epoch and the options of the last `load`."""
    if _store.current is not None:
        return _store.current
    from . import _first

    return _first.state()


def identify(
    text: str | tuple[str, str] | Model,
    *,
    scope: str | None = None,
    accept: Level = "spelling",
) -> Match:
    """The one model that a spelling means: litellm's, LangChain's, an ARN, a dated id.

    ``scope`` is the provider, if it is given separately; ``accept`` the highest level
    that may be needed: ``"exact"``, ``"spelling"`` (the same model at the same price),
    ``"variant"`` (the same weights served another way, perhaps at another price),
    ``"base"`` (the model that a fine-tune was made from). The match says ``how``.
    Nothing is guessed: raises `ModelNotFoundError`, `UnknownProviderError`,
    `InvalidSpecError` or `AmbiguousModelError`, and `ValueError` for an unknown level.
    """
    return snapshot().identify(text, scope=scope, accept=accept)


def cost(
    model: str | tuple[str, str] | Model | None,
    usage: object,
    *,
    mode: str | None = None,
    multiplier: str | float | Decimal | None = None,
    context: int | None = None,
    shape: str | None = None,
    at: str | date | None = None,
) -> Bill:
    """The bill of one call: what ``usage`` costs at the prices of ``model``, in US$.

        bill = llm_db.cost("anthropic:claude-sonnet-4-5", response.usage)
        bill.total, bill.unknown, bill.lines

    ``usage`` is a usage object of any provider or client library, mapping or object, or
    the whole response that holds it. Price by the model that the *response* names,
    which is what ``None`` does: providers do not always bill the model that was asked
    for. ``bill.total`` is a `Decimal`, or ``None`` where a part has no price; then
    ``bill.unknown`` says which, and ``bill.known`` is the sum of the rest.

    ``mode`` (``"batch"``, ``"flex"``) replaces what the usage says of service tier and
    speed; ``multiplier`` (``"0.5"``) prices mode and place by a factor on the ordinary
    prices. ``context`` (tokens) chooses the price tier, 0 for rows that add up many
    requests. ``shape`` forces the form of the usage object. ``at``, a date, an aware
    datetime or an ISO string, takes the prices of that day (in UTC).

    Raises `UsageError` for what cannot be counted, what `model` raises for an unknown
    model, and `ValueError` for an invalid multiplier or date.
    """
    return snapshot().cost(
        model,
        usage,
        mode=mode,
        multiplier=multiplier,
        context=context,
        shape=shape,
        at=at,
    )


def usage(raw: object, provider: str | None = None) -> Usage:
    """What a call used, as disjoint counts by part: `cost` without the prices.

    ``raw`` is a usage object or a whole response; ``provider`` decides where the keys
    alone do not. Raises `UsageError`.
    """
    return snapshot().usage(raw, provider)


def snapshot() -> Snapshot:
    """The published catalog."""
    return state().snapshot


def epoch() -> int:
    """How many loads have been published; ``0`` is the embedded catalog."""
    return state().epoch


def preload(*providers: str) -> None:
    """Import the modules of these providers (by default of all) ahead of time.

    Raises `UnknownProviderError` or `BadProviderError`, before anything is imported.
    """
    now = snapshot()
    for id in [now.parse_provider(name) for name in providers] or now.provider_ids:
        catalog_of(now).shelf(id)


def prices(
    spec: str | tuple[str, str] | Model, id: str | None = None, /
) -> tuple[Price, ...]:
    """What a model cost when, newest last; takes what `model` takes, even for gone models.

    `Price` has ``since`` and ``until`` (dates, the latter excluded, ``None`` while it
    holds), ``cost`` (US$ per 1M tokens; ``None`` where no price was known) and
    ``basis`` (``"observed"`` in upstream's editions, or ``"documented"``). Raises what
    `model` raises for what never existed, and `LLMDBError` (``no_history``) if the
    catalog has no history.
    """
    return snapshot().prices(spec, id)


def gone(provider: str | None = None) -> tuple[Gone, ...]:
    """The models that upstream removed, for one provider or for all, in catalog order.

    `Gone` has ``provider``, ``id``, ``name``, ``first_seen``, ``last_seen`` (dates of
    editions) and ``successor``. Raises `UnknownProviderError` for a provider that never
    existed, and `LLMDBError` (``no_history``) as `prices` does.
    """
    return snapshot().gone(provider)


def load(
    sources: Iterable[Source] | None = None,
    runtime_overrides: Mapping[str, Any] | None = None,
    allow: Policy | Literal["all"] | None = None,
    deny: Policy | None = None,
    prefer: Iterable[str] | None = None,
    config: str | PathLike[str] | None = None,
    deny_status: Iterable[str] | None = None,
) -> Snapshot:
    """Run the pipeline and publish the result for the whole process.

    ``sources``: first is lowest in precedence; by default those of ``config`` (or of
    the file that ``LLM_DB_CONFIG`` names), else the catalog that ships.
    ``runtime_overrides`` go on top. Whatever is ``None`` is taken from the
    configuration, else from the catalog package. ``deny_status``
    (``["deprecated", "retired"]``) leaves out models by their status on the day of the
    load. A load that fails changes nothing. Raises `ConfigError`, `NotCanonicalError`
    or `EmptyCatalogError`.
    """
    from . import _load

    return _load.load(
        _load.make_options(
            sources, runtime_overrides, allow, deny, prefer, config, deny_status
        )
    )


def build(
    sources: Iterable[Source] | None = None,
    runtime_overrides: Mapping[str, Any] | None = None,
    allow: Policy | Literal["all"] | None = None,
    deny: Policy | None = None,
    prefer: Iterable[str] | None = None,
    config: str | PathLike[str] | None = None,
    deny_status: Iterable[str] | None = None,
) -> Snapshot:
    """The snapshot that `load` would publish, without publishing it."""
    from . import _load

    return _load.build(
        _load.make_options(
            sources, runtime_overrides, allow, deny, prefer, config, deny_status
        )
    )


def reload() -> Snapshot:
    """Repeat the last `load` (by default a plain one) and return the new snapshot."""
    from . import _load

    return _load.reload()


# -- deprecated ------------------------------------------------------------------------


def _deprecated(old: str, new: str) -> None:
    import warnings

    message = f"llm_db.{old}() is deprecated; use llm_db.{new}"
    warnings.warn(message, DeprecationWarning, stacklevel=3)


def list_providers() -> tuple[Provider, ...]:
    """Deprecated: use `providers`."""
    _deprecated("list_providers", "providers()")
    return providers()


def get_provider(id: str) -> Provider:
    """Deprecated: use `provider`."""
    _deprecated("get_provider", "provider(id)")
    return provider(id)


def list_models(
    provider: str,
    require: Capability | None = None,
    forbid: Capability | None = None,
) -> tuple[Model, ...]:
    """Deprecated: use `models` or `candidates`. In catalog order."""
    _deprecated("list_models", "models(provider) or candidates(scope=provider)")
    now = snapshot()
    keys = set(now.candidates(require=require, forbid=forbid, scope=provider))
    return tuple(m for m in now.models(provider) if (m.provider, m.id) in keys)


def get_model(provider: str, id: str) -> Model:
    """Deprecated: use `model`."""
    _deprecated("get_model", "model(provider, id)")
    return model(provider, id)
