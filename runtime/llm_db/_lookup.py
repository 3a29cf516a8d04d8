"""Find one model by whatever a user wrote, or say what may have been meant."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from ._ids import ModelKey, normalize_provider_id
from ._spec import Resolution, as_pair, check_format
from ._text import quoted, shown
from .errors import (
    BadProviderError,
    InvalidSpecError,
    LLMDBError,
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


def parse_provider(view: View, text: object, id: str = "") -> str:
    """The id of a known provider, by whatever name and in whatever spelling it came.

    ``id`` is the model asked for: the error says if it is gone along with its provider.
    """
    if isinstance(text, str):
        known = view.known_provider(text)
        if known is not None:
            return known
        if normalize_provider_id(text.strip()) is not None:
            from .answers.advice import unknown_provider

            raise unknown_provider(view, text, id)
        raise BadProviderError(
            f"'{shown(text)}' cannot be a provider id: 1 to 64 ASCII letters, digits,"
            " '_', '.' and '-', with a letter or digit among them"
        )
    raise BadProviderError(f"a provider id is a string, not {quoted(text)}")


# -- specs -----------------------------------------------------------------------------


def _split(view: View, text: str, format: str | None) -> tuple[str, str] | None:
    """The provider part and the id part, verbatim; which separator counts is SPEC §5.

    ``None`` where there is no separator.
    """
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
        return None
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
        raise InvalidSpecError(f"a spec is a string, not {quoted(text)}")
    text = str.__str__(text)
    return _key_of_spec(view, text, format, view.has)


def _key_of_spec(view: View, text: str, format: str | None, has: Has) -> ModelKey:
    parts = _split(view, text, format)
    provider = None if parts is None else view.known_provider(parts[0])
    if parts is None or provider is None:
        raise _no_known_provider(view, text, parts)
    return _key(provider, parts[1], has)


def _no_known_provider(
    view: View, text: str, parts: tuple[str, str] | None
) -> UnknownProviderError | InvalidSpecError:
    """The error for a text that names no provider, or an unknown one."""
    from .answers import advice

    if parts is None or not advice.can_be_provider(parts[0]):
        return advice.no_provider(view, text)
    return advice.unknown_provider(view, *parts, text)


def parse_key(
    view: View, spec: object, id: object = None, has: Has | None = None
) -> ModelKey:
    """The key that any accepted input names: spec string, pair, key, or `Model`.

    ``has`` says which names exist, by default those that the filters let through.
    """
    has = has or view.has
    if id is None and isinstance(spec, str):
        return _key_of_spec(view, str.__str__(spec), None, has)
    written, name = _pair(spec, id)
    return _key(parse_provider(view, written, name), name, has)


def known_key(
    view: View, spec: object, id: object = None, has: Has | None = None
) -> ModelKey | None:
    """As `parse_key`, but ``None``, and no search for advice, for an unknown provider."""
    has = has or view.has
    if id is None and isinstance(spec, str):
        parts = _split(view, str.__str__(spec), None)
        if parts is None:
            raise InvalidSpecError(f"'{shown(spec)}' names no provider")
    else:
        parts = _pair(spec, id)
    provider = view.known_provider(parts[0])
    return None if provider is None else _key(provider, parts[1], has)


def are_texts(spec: object, id: object = None) -> bool:
    """Whether it is of the types that can name a model, whatever the texts say."""
    if id is None and isinstance(spec, str):
        return True
    parts: object = spec if id is None else (spec, id)
    if not isinstance(parts, (tuple, list)):
        parts = getattr(spec, "provider", None), getattr(spec, "id", None)
    return len(parts) == 2 and all(isinstance(part, str) for part in parts)


def _pair(spec: object, id: object) -> tuple[str, str]:
    if id is None:
        return as_pair(spec, "'provider:model', (provider, id) or a Model")
    return as_pair((spec, id), "two strings, provider and id")


def _key(provider: str, name: str, has: Has) -> ModelKey:
    """The name verbatim; if there is none, without surrounding blanks."""
    bare = name.strip()
    if bare != name and not has(provider, name):
        name = bare
    if not name:
        raise _no_model_named(provider)
    return ModelKey(provider, name)


def _no_model_named(provider: str) -> InvalidSpecError:
    return InvalidSpecError(f"only the provider {provider!r} is named, but no model")


def find(view: View, spec: object, id: object = None) -> Model:
    """The model, or the error that says what is wrong and what may have been meant."""
    key = parse_key(view, spec, id)
    model = view.lookup(*key)
    if model is None:
        from .answers.advice import not_found

        raise not_found(view, key.id, key.provider)
    return model


def written_key(view: View, spec: object, id: object = None) -> ModelKey | None:
    """The key as it is written: no alias is followed; ``None`` where it names no provider."""
    if id is None and isinstance(spec, str):
        try:
            parts = _split(view, str.__str__(spec), None)
        except InvalidSpecError:
            return None
    else:
        parts = _pair(spec, id)
    provider = parts and normalize_provider_id(parts[0].strip())
    return ModelKey(provider, parts[1].strip()) if parts and provider else None


def find_ever(view: View, spec: object, id: object = None) -> ModelKey:
    """The key of a model, or of one that is gone; raises as `find` does."""
    try:
        model = find(view, spec, id)
    except (ModelNotFoundError, UnknownProviderError) as error:
        gone = error.gone or _gone_as_written(view, spec, id)
        if gone is None:
            raise
        return ModelKey(gone.provider, gone.id)
    return ModelKey(model.provider, model.id)


def _gone_as_written(view: View, spec: object, id: object) -> Gone | None:
    """The removed model of a name that means one today which the policy hides."""
    from .answers.history import gone_named

    written = written_key(view, spec, id)
    found = gone_named(view, written.id, written.provider) if written else ()
    return found[0] if found else None


# -- resolve ---------------------------------------------------------------------------


def resolve(view: View, what: object, scope: str | None = None) -> Resolution:
    """Pair, spec or bare id to exactly one model."""
    if not isinstance(what, str):
        return _resolution(find(view, what))
    what = str.__str__(what)
    parts = key = None
    try:
        parts = _split(view, what, None)
        provider = None if parts is None else view.known_provider(parts[0])
        if parts is not None and provider is not None:
            key = _key(provider, parts[1], view.has)
    except InvalidSpecError:
        pass
    model = view.lookup(*key) if key is not None else None
    if model is not None and parts is not None and view.is_id(parts[0]):
        return _resolution(model)
    if model is not None and not (
        isinstance(scope, str) and view.known_provider(scope)
    ):
        scope = None  # it does not matter
    inside = None if scope is None else parse_provider(view, scope, what)
    keys: tuple[ModelKey, ...] = _bare(view, what, inside)
    keys = keys or _bare(view, what.strip(), inside)
    if not keys:
        if model is not None:  # its provider goes by an alias, which takes no id away
            return _resolution(model)
        raise _unresolved(view, what, inside, parts, key)
    if len(keys) > 1:
        from .answers.advice import ambiguous

        raise ambiguous(what, keys)
    model = view.lookup(*next(iter(keys)))
    assert model is not None  # the index lists only what is there
    return _resolution(model)


def _unresolved(
    view: View,
    what: str,
    inside: str | None,
    parts: tuple[str, str] | None,
    key: ModelKey | None,
) -> LLMDBError:
    from .answers import advice

    if not what.strip():
        return InvalidSpecError("a model id cannot be blank")
    if inside is None and key is not None:
        return advice.not_found(view, key.id, key.provider)
    provider = None if parts is None else view.known_provider(parts[0])
    if inside is None and provider is not None:
        return _no_model_named(provider)
    if inside is None and parts is not None and advice.can_be_provider(parts[0]):
        return advice.unknown_provider(view, *parts, what)
    return advice.not_found(view, what, inside)


def _resolution(model: Model) -> Resolution:
    return Resolution(model.provider, model.id, model)


def _bare(view: View, name: str, inside: str | None) -> tuple[ModelKey, ...]:
    if inside is None:
        return view.keys_of(name)
    model = view.lookup(inside, name)
    return () if model is None else (ModelKey(inside, model.id),)
