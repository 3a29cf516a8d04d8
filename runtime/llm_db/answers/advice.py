"""What is wrong with a name that was not found, and what may have been meant.

The errors of every miss are made here, by the same rules as `identify`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from .._ids import ModelKey, normalize_provider_id
from .._text import did_you_mean, shown, suggest
from ..errors import (
    AmbiguousModelError,
    InvalidSpecError,
    LLMDBError,
    ModelNotFoundError,
    UnknownProviderError,
)
from .gone import Gone
from .history import all_gone, gone_named, past_provider
from .spelling import (
    LEVELS,
    Level,
    finder_of,
    labs_of,
    normal_form,
    normal_forms,
)

if TYPE_CHECKING:
    from .._catalog import Searchable

#: An error names so many of the models that a text may mean.
_NAMED = 3
#: From so many names on, only those that begin or end alike are compared.
_MANY = 60


class Advice(NamedTuple):
    """What a text that was not found may mean.

    ``specs``: a few, labs before resellers; ``level``: how near the text is to the
    first of them, ``None`` where it is merely similar.
    """

    specs: tuple[str, ...] = ()
    level: Level | None = None


def advise(
    view: Searchable, text: str, provider: str | None = None, everywhere: bool = True
) -> Advice:
    """What the text may mean, at a known provider or anywhere.

    Names that are near at the provider that is given, or that the text says, come first;
    then what the rest of the text means at others. ``everywhere``: where neither finds
    anything, all names of the catalog are compared; that takes up to a fifth of a second.
    """
    if not text.strip():
        return Advice()
    finder = finder_of(view)
    keys, found = finder.meaning(text, provider, len(LEVELS) - 1)
    visible = [key for key in keys if view.allows(*key)]
    if visible:
        level = None if found is None else LEVELS[found.level]
        return Advice(_specs(_labs_first(visible)), level)
    said = _said(view, text)
    places = [one for one in said if provider in (None, one[0])]
    if provider is not None:
        places.insert(0, (provider, text))
    alike = (*_next_door(view, places), *_alike(view, text, places))[:_NAMED]
    if keys or alike:
        return Advice(alike)
    # Nothing of the kind there: perhaps it is another provider's.
    for name in dict.fromkeys(rest for _, rest in (*places, *said) if rest.strip()):
        others, _ = finder.meaning(name, None, LEVELS.index("spelling"))
        alike = _specs(_labs_first(key for key in others if view.allows(*key)))
        if alike:
            return Advice(alike)
    if provider is not None or not everywhere:
        return Advice()
    near = suggest(text, dict.fromkeys(view.all_names()))
    keys_of = view.keys_of
    return Advice(_specs(key for name in near for key in _labs_first(keys_of(name))))


def hidden_model(
    view: Searchable,
    text: str,
    provider: str | None,
    level: Level = "base",
    *,
    alone: bool = False,
) -> ModelKey | None:
    """The model that a text means, but that the policy in force hides; else ``None``.

    ``alone``: only where, without the policy, it would mean that and nothing else.
    """
    whole = view.whole()
    if whole is view or not text.strip():
        return None
    keys, found = finder_of(whole).meaning(text, provider, LEVELS.index(level))
    if any(view.allows(*key) for key in keys):
        return None
    if alone and (found is None or len(keys) > 1):
        return None
    return _labs_first(keys)[0] if keys else None


def _next_door(view: Searchable, places: Sequence[tuple[str, str]]) -> tuple[str, ...]:
    """Specs of the very ids at other shops of a provider: of its agents, its plans.

    Their ids begin with its own: ``perplexity_agent`` beside ``perplexity``.
    """
    keys = []
    for provider, id in places:
        for shop in view.provider_ids:
            if shop.startswith(f"{provider}_"):
                names = view.names(shop)
                if id in names.ids or id in names.aliases:
                    keys.append(ModelKey(shop, names.aliases.get(id, id)))
    return _specs(keys)


def _alike(
    view: Searchable, text: str, places: Sequence[tuple[str, str]]
) -> tuple[str, ...]:
    """Specs of names that differ by little, at these providers, or else at the lab."""
    labs = [(lab, text) for lab in labs_of(normal_form(text)) if lab in view.ids]
    for inside, rest in places or labs:
        names = view.names(inside)
        every = (*names.ids, *names.aliases)
        near = _begun(rest, every) or suggest(rest, _resembling(rest, every))
        if near:
            return _specs(ModelKey(inside, names.aliases.get(n, n)) for n in near)
    return ()


def _begun(text: str, names: Sequence[str]) -> list[str]:
    """The names that go on where the text ends: with a version or a date."""
    start = f"{normal_form(text)}-"
    return [
        n
        for n, form in zip(names, normal_forms(names), strict=True)
        if form.startswith(start)
    ][:_NAMED]


def _resembling(text: str, names: Sequence[str]) -> list[str]:
    """Of many names those that begin or end as the text does: comparing takes time."""
    if len(names) < _MANY:
        return list(names)
    start, end = text[:3].casefold(), text[-3:].casefold()
    return [
        name
        for name in names
        if name[:3].casefold() == start or name[-3:].casefold() == end
    ]


def _said(view: Searchable, text: str) -> list[tuple[str, str]]:
    return [(provider, rest) for provider, rest, *_ in finder_of(view).said(text)]


def _specs(keys: Iterable[ModelKey]) -> tuple[str, ...]:
    """The first few, no model twice."""
    return tuple(f"{provider}:{id}" for provider, id in dict.fromkeys(keys))[:_NAMED]


def _labs_first(keys: Iterable[ModelKey]) -> list[ModelKey]:
    return sorted(
        keys, key=lambda key: key.provider not in labs_of(normal_form(key.id))
    )


def near_patterns(view: Searchable, provider: str, pattern: str) -> tuple[str, ...]:
    """What may have been meant by a pattern of a policy that matches no model."""
    ids = view.catalog.names(provider).ids
    inner = _without_provider(view, provider, pattern)
    if not inner.strip():
        return ()
    if "*" not in pattern:
        if inner in ids:
            return (inner,)
        keys, _ = finder_of(view).meaning(inner, provider, LEVELS.index("spelling"))
        if keys:
            return tuple(key.id for key in keys)[:_NAMED]
        return tuple(suggest(inner, ids))
    start = inner.partition("*")[0].casefold()
    # Case counts in a pattern, and so does all of what stands before the first star.
    if inner != pattern and any(id.startswith(inner.partition("*")[0]) for id in ids):
        return (inner,)
    alike = [id for id in ids if start and id.casefold().startswith(start)]
    return tuple(alike[:_NAMED]) or tuple(suggest(inner.replace("*", ""), ids))


def _without_provider(view: Searchable, provider: str, text: str) -> str:
    """A pattern without the provider that it should not repeat."""
    for separator in ("/", ":"):
        name, found, rest = text.partition(separator)
        if found and rest and view.known_provider(name) == provider:
            return rest
    return text


# -- errors ----------------------------------------------------------------------------


def can_be_provider(text: str) -> bool:
    """Whether a text may be meant as a provider: a version or a part of a path is not."""
    return "/" not in text and not text.strip().isdigit()


def unknown_provider(
    view: Searchable, text: str, id: str = "", whole: str = ""
) -> UnknownProviderError:
    """The error for a provider that is not there, with what may have been meant.

    ``id`` is what was asked of it, ``whole`` the text in which both stood.
    """
    past = past_provider(view, text)
    left = _left(view, id.strip(), past)
    if left:
        return UnknownProviderError(
            f"there is no provider '{shown(text)}' any more{left[0].note}", gone=left[0]
        )
    if past in all_gone(view):
        return UnknownProviderError(
            f"there is no provider '{shown(text)}' any more; gone({past!r}) lists the"
            " models that it had"
        )
    near = list(near_providers(view, text))
    if id.strip():
        inside = [advise(view, id, name, everywhere=False) for name in near]
        specs = [spec for one in inside if one.level for spec in one.specs[:1]]
        specs = specs or [*advise(view, whole or id, everywhere=False).specs]
        near = specs or [*advise(view, id, everywhere=False).specs] or near
    return UnknownProviderError(f"unknown provider '{shown(text)}'{did_you_mean(near)}")


def near_providers(view: Searchable, text: str) -> tuple[str, ...]:
    """The providers whose id, or one other name of whose, is close to a text."""
    wanted = normalize_provider_id(text.strip()) or text.strip().lower()
    aliases = view.provider_aliases()
    near = suggest(wanted, (*view.provider_ids, *aliases))
    # Only the closest alias counts: the others say little about who is meant.
    kept = [near[0], *(name for name in near[1:] if name in view.ids)] if near else []
    return tuple(dict.fromkeys(aliases.get(name, name) for name in kept))


def no_provider(view: Searchable, text: str) -> InvalidSpecError:
    """The error for a text that is to be a spec and names no provider."""
    return InvalidSpecError(
        f"'{shown(text)}' names no provider; write 'provider:model' or 'model@provider',"
        " or let resolve() find a bare model id"
        + did_you_mean(advise(view, text, everywhere=False).specs)
    )


def not_found(
    view: Searchable, id: str, provider: str | None = None, everywhere: bool = True
) -> ModelNotFoundError:
    """The error for a model that is not there, with what may have been meant."""
    hidden = hidden_model(view, id, provider)
    if hidden is not None:
        return _is_hidden(view, hidden, id, provider)
    left = _left(view, id, provider)
    if len(left) == 1 and provider is not None:
        return ModelNotFoundError(_no_more(left[0]), gone=left[0])
    if left:
        specs = ", ".join(f"`{shown(one.spec)}`" for one in left[:_NAMED])
        more = f" and {len(left) - _NAMED} more" if len(left) > _NAMED else ""
        return ModelNotFoundError(
            f"no provider has a model '{shown(id)}' any more; removed: {specs}{more};"
            f" prices() tells what {'it' if len(left) == 1 else 'they'} cost",
            gone=left[0] if len(left) == 1 else None,
        )
    if provider is None:
        what = f"no provider has a model '{shown(id)}'"
    else:
        what = f"provider {provider!r} has no model '{shown(id)}'"
        # The same weights served another way: not what it cost, but worth saying.
        kin = finder_of(view).gone(id, provider, LEVELS.index("variant"))
        if len(kin) == 1:
            what += f", and `{shown(kin[0].spec)}` is gone{kin[0].note}"
    advice = advise(view, id, provider, everywhere)
    return ModelNotFoundError(what + did_you_mean(advice.specs))


def _is_hidden(
    view: Searchable, hidden: ModelKey, id: str, provider: str | None
) -> ModelNotFoundError:
    near = advise(view, id, provider, everywhere=False).specs
    spec = ":".join(map(shown, hidden))
    return ModelNotFoundError(
        f"'{spec}' is hidden by the policy in force{did_you_mean(near)}"
    )


def _no_more(gone: Gone) -> str:
    return f"there is no model `{shown(gone.spec)}` any more{gone.note}"


def _only(left: tuple[Gone, ...]) -> Gone | None:
    return left[0] if len(left) == 1 else None


def gone_of(view: Searchable, text: str) -> Gone | None:
    """The one removed model that a text names, at whoever it says or the lab."""
    bare = text.strip()
    readings = dict.fromkeys((*finder_of(view).readings(bare), *_past(view, bare)))
    found = {one for place, id in readings for one in _left(view, id, place)}
    return _only(tuple(found))


def _past(view: Searchable, text: str) -> Iterator[tuple[str, str]]:
    """Every way to read a provider that is not there in a text, as the history has it."""
    before, _, after = text.partition(":")
    first, _, rest = text.partition("/")
    head, _, last = text.rpartition("@")
    for name, id in ((before, after), (first, rest), (last, head)):
        if id and view.known_provider(name) is None:
            yield past_provider(view, name), id


def _left(view: Searchable, id: str, provider: str | None) -> tuple[Gone, ...]:
    """The models that upstream removed and the id means, by the rules of a spelling."""
    if not id.strip():
        return ()
    return gone_named(view, id, provider) or finder_of(view).gone(id, provider)


def unidentified(
    view: Searchable, text: str, inside: str | None, accept: Level
) -> LLMDBError:
    """The error for a text that no rule up to the level ``accept`` can read."""
    hidden = hidden_model(view, text, inside)
    if hidden is not None:
        return _is_hidden(view, hidden, text, inside)
    advice = advise(view, text, inside, everywhere=False)
    gone = gone_of(view, text) if inside is None else _only(_left(view, text, inside))
    if advice.level is not None and LEVELS.index(advice.level) > LEVELS.index(accept):
        further = (
            f"identify(..., accept={advice.level!r}) takes it for"
            f" `{shown(advice.specs[0])}`"
        )
        if gone is not None:
            return ModelNotFoundError(f"{_no_more(gone)}; {further}", gone=gone)
        return ModelNotFoundError(
            f"'{shown(text)}' does not match a model closely enough; {further}"
        )
    if gone is not None and view.known_provider(gone.provider) is None:
        return unknown_provider(view, gone.provider, gone.id)
    if inside is not None:
        return not_found(view, text, inside)
    if gone is not None:
        return not_found(view, gone.id, gone.provider)
    said = _said(view, text)
    if said:
        return not_found(view, said[0][1], said[0][0])
    asked = finder_of(view).passed_on(text)
    if asked is not None:  # without its record, if it is gone: the price may be another
        return ModelNotFoundError(str(unidentified(view, asked, None, accept)))
    implied = finder_of(view).implied(text)
    if implied is not None:
        return not_found(view, text, implied)
    before, colon, after = text.partition(":")
    if colon and not (before.strip() and after.strip()):
        return InvalidSpecError(f"a part of the spec '{shown(text)}' is empty")
    if colon and can_be_provider(before) and not after.startswith("//"):
        return unknown_provider(view, before, after, text)
    return not_found(view, text, everywhere=False)


def ambiguous(
    text: str,
    keys: Sequence[ModelKey],
    gone: Gone | None = None,
    hidden: ModelKey | None = None,
    refused: ModelKey | None = None,
) -> AmbiguousModelError:
    """The error for a text that several models answer to, or one that may not.

    ``gone``: the model that it named before upstream removed it; ``hidden``: the one that
    it means, but that the policy hides; ``refused``: what it names, and nobody has.
    """
    listed = ", ".join(f"{key.provider}:{shown(key.id)}" for key in keys[:5])
    more = f" and {len(keys) - 5} more" if len(keys) > 5 else ""
    providers = {key.provider for key in keys}
    if len(providers) > 1:
        what = f"is served by {len(providers)} providers: {listed}{more}; name one with"
        what += " scope="
    elif len(keys) > 1:
        what = f"could be any of {listed}{more}; write the whole id"
    else:
        what = f"is served by one provider, which did not make it: {listed}; name it"
        what += " with scope="
    if hidden is not None:
        spec = ":".join(map(shown, hidden))
        what += f". The model `{spec}` is hidden by the policy in force"
    if gone is not None:
        what += f". The model `{shown(gone.spec)}` is gone{gone.note}"
    message = f"'{shown(text)}' {what}"
    if refused is not None:
        provider, id = refused
        message = f"provider {provider!r} has no model '{shown(id)}'; {message}"
    return AmbiguousModelError(message, candidates=tuple(keys), gone=gone)
