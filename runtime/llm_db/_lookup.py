"""Finding one model by whatever a user wrote, and saying what was meant on a miss."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from ._ids import ModelKey, normalize_provider_id
from ._spec import Resolution, as_pair, check_format
from ._text import did_you_mean, shown, suggest
from .errors import (
    AmbiguousModelError,
    BadProviderError,
    InvalidSpecError,
    ModelNotFoundError,
    UnknownProviderError,
)
from .schema import Model

if TYPE_CHECKING:
    from ._view import View
    from .answers.gone import Gone

#: Whether a known provider has this id or alias.
Has: TypeAlias = Callable[[str, str], bool]


# -- providers -------------------------------------------------------------------------


def parse_provider(view: View, text: object) -> str:
    """The normalised id of a known provider, in whatever spelling it came."""
    if isinstance(text, str):
        known = view.known_provider(text)
        if known is not None:
            return known
        if normalize_provider_id(text.strip()) is not None:
            raise unknown_provider(view, text)
        raise BadProviderError(
            f"'{shown(text)}' cannot be a provider id: 1 to 64 ASCII letters, digits,"
            " '_', '.' and '-', with a letter or digit among them"
        )
    raise BadProviderError(f"a provider id is a string, not {shown(text)}")


def unknown_provider(view: View, text: str, id: str = "") -> UnknownProviderError:
    """The error for a provider that is not there, with what may have been meant."""
    wanted = normalize_provider_id(text.strip()) or text.strip().lower()
    for gone in _gone(view, id.strip(), wanted) if id else ():
        return UnknownProviderError(
            f"there is no provider '{shown(text)}' any more{gone.note}", gone=gone
        )
    near = suggest(wanted, view.provider_ids)
    if id:
        specs = [f"{p}:{id}" for p in near if view.lookup(p, id.strip())]
        if not specs:
            specs = [f"{key.provider}:{key.id}" for key in view.keys_of(id)]
        near = specs[:3] or near
    message = f"unknown provider '{shown(text)}'"
    return UnknownProviderError(message + did_you_mean(near))


# -- specs -----------------------------------------------------------------------------


def _split(view: View, text: str, format: str | None) -> tuple[str, str]:
    """The provider part and the id part, verbatim; which separator counts is SPEC §5."""
    before, colon, after = text.partition(":")
    head, at, tail = text.rpartition("@")
    if format is None and colon and at:
        known = view.known_provider
        colon_wins = known(before) or not known(tail)
        format = "colon" if colon_wins else "at"
    elif format is None:
        format = "colon" if colon else "at"
    provider, separator, id = (
        (before, colon, after) if format == "colon" else (tail, at, head)
    )
    if not (colon or at):
        raise InvalidSpecError(
            f"'{shown(text)}' names no provider; write 'provider:model' or"
            " 'model@provider', or let resolve() find a bare model id"
        )
    if not separator:
        wanted = "provider:model" if format == "colon" else "model@provider"
        raise InvalidSpecError(f"'{shown(text)}' is not a spec of the form {wanted!r}")
    if not provider.strip() or not id:
        raise InvalidSpecError(f"a part of the spec '{shown(text)}' is empty")
    return provider, id


def parse_spec(view: View, text: str, format: str | None = None) -> ModelKey:
    """The key that a spec string names; the model itself need not exist."""
    if format is not None:
        check_format(format)
    if not isinstance(text, str):
        raise InvalidSpecError(f"a spec is a string, not {shown(text)}")
    text = str.__str__(text)
    return _key_of_spec(view, text, format, view.has)


def _key_of_spec(view: View, text: str, format: str | None, has: Has) -> ModelKey:
    written, id = _split(view, text, format)
    provider = view.known_provider(written)
    if provider is None:
        raise unknown_provider(view, written, id)
    return _key(provider, id, has)


def parse_key(
    view: View, spec: object, id: object = None, has: Has | None = None
) -> ModelKey:
    """The key that any accepted input names: spec string, pair, key, or `Model`.

    ``has`` says which names exist, by default those that the filters let through.
    """
    has = has or view.has
    if id is None and isinstance(spec, str):
        return _key_of_spec(view, str.__str__(spec), None, has)
    if id is None:
        written, name = as_pair(spec, "'provider:model', (provider, id) or a Model")
    else:
        written, name = as_pair((spec, id), "two strings, provider and id")
    return _key(parse_provider(view, written), name, has)


def _key(provider: str, name: str, has: Has) -> ModelKey:
    """The name verbatim; if there is no such one, with outer blanks off."""
    bare = name.strip()
    if bare != name and not has(provider, name):
        name = bare
    if not name:
        raise InvalidSpecError(f"only the provider {provider!r} is named: no model")
    return ModelKey(provider, name)


def find(view: View, spec: object, id: object = None) -> Model:
    """The model, or the error that says what is wrong and what may have been meant."""
    key = parse_key(view, spec, id)
    model = view.lookup(*key)
    if model is None:
        raise not_found(view, key.id, key.provider)
    return model


def not_found(view: View, id: str, provider: str | None = None) -> ModelNotFoundError:
    """The error for a model that is not there, with what may have been meant."""
    left = _gone(view, id, provider)
    if len(left) == 1:
        return ModelNotFoundError(
            f"there is no model `{shown(left[0].spec)}` any more{left[0].note}",
            gone=left[0],
        )
    if left:
        specs = ", ".join(f"`{shown(one.spec)}`" for one in left[:3])
        more = f" and {len(left) - 3} more" if len(left) > 3 else ""
        return ModelNotFoundError(
            f"no provider has a model '{shown(id)}' any more; gone are {specs}{more}:"
            " prices() tells what they cost"
        )
    if provider is None:
        near = [
            f"{key.provider}:{key.id}"
            for name in suggest(id, view.all_names())
            for key in view.keys_of(name)
        ]
        what = f"no provider has a model '{shown(id)}'"
    else:
        names = view.names(provider)
        known = [*names.ids, *names.aliases]
        near = [f"{provider}:{name}" for name in suggest(id, known)]
        # Nothing like it here: perhaps it is another provider's.
        near = near or [f"{key.provider}:{key.id}" for key in view.keys_of(id)]
        what = f"provider {provider!r} has no model '{shown(id)}'"
    return ModelNotFoundError(what + did_you_mean(near[:3]))


def _gone(view: View, id: str, provider: str | None) -> tuple[Gone, ...]:
    """The models of that id that upstream removed."""
    from .answers.history import gone_named

    return gone_named(view, id, provider)


def find_ever(view: View, spec: object, id: object = None) -> ModelKey:
    """The key of a model, or of one that is gone; raises as `find` does."""
    try:
        model = find(view, spec, id)
    except (ModelNotFoundError, UnknownProviderError) as error:
        left = error.gone
        if left is None and not (isinstance(spec, str) and id is None):
            # Of a pair the provider is looked up first, and may be gone, too.
            provider, name = as_pair(spec if id is None else (spec, id), "a pair")
            known = normalize_provider_id(provider.strip())
            left = next(iter(_gone(view, name, known) if known else ()), None)
        if left is None:
            raise
        return ModelKey(left.provider, left.id)
    return ModelKey(model.provider, model.id)


# -- resolve ---------------------------------------------------------------------------


def resolve(view: View, what: object, scope: str | None = None) -> Resolution:
    """Pair, spec or bare id to exactly one model."""
    if not isinstance(what, str):
        return _resolution(find(view, what))
    what = str.__str__(what)
    key = unknown = None
    try:
        written, id = _split(view, what, None)
        provider = view.known_provider(written)
        if provider is None:
            unknown = written, id
        else:
            key = _key(provider, id, view.has)
    except InvalidSpecError:
        pass
    model = view.lookup(*key) if key is not None else None
    if model is not None:
        return _resolution(model)
    inside = None if scope is None else parse_provider(view, scope)
    keys: tuple[ModelKey, ...] = _bare(view, what, inside)
    keys = keys or _bare(view, what.strip(), inside)
    if not keys:
        if not what.strip():
            raise InvalidSpecError("a model's id is not blank")
        if inside is None and unknown is not None:
            raise unknown_provider(view, *unknown)
        if inside is None and key is not None:
            raise not_found(view, key.id, key.provider)
        raise not_found(view, what, inside)
    if len(keys) > 1:
        listed = ", ".join(f"{k.provider}:{shown(k.id)}" for k in keys[:5])
        more = f" and {len(keys) - 5} more" if len(keys) > 5 else ""
        raise AmbiguousModelError(
            f"'{shown(what)}' is served by {len(keys)} providers: {listed}{more};"
            " name one with scope=",
            candidates=keys,
        )
    model = view.lookup(*next(iter(keys)))
    assert model is not None  # the index lists only what is there
    return _resolution(model)


def _resolution(model: Model) -> Resolution:
    return Resolution(model.provider, model.id, model)


def _bare(view: View, name: str, inside: str | None) -> tuple[ModelKey, ...]:
    if inside is None:
        return view.keys_of(name)
    model = view.lookup(inside, name)
    return () if model is None else (ModelKey(inside, model.id),)
