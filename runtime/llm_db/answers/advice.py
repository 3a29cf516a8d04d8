"""What is wrong with a name that was not found, and what may have been meant.

The errors of every miss are made here, by the same rules as `identify`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
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
from .spelling import LEVELS, Level, finder_of, labs_of, normal_form

if TYPE_CHECKING:
    from .._view import View

#: An error names so many of the models that a text may mean.
_NAMED = 3


class Advice(NamedTuple):
    """What a text that was not found may mean.

    ``specs``: a few, labs before those who resell; ``level``: how near the text is to the
    first of them, ``None`` where it is only alike. ``hidden``: the model that it does
    mean, which the policy in force hides.
    """

    specs: tuple[str, ...] = ()
    level: Level | None = None
    hidden: ModelKey | None = None


def advise(
    view: View, text: str, provider: str | None = None, everywhere: bool = True
) -> Advice:
    """What the text may mean, at a known provider or anywhere.

    ``everywhere``: where neither a provider nor a lab is named, all names of the catalog
    are compared; that takes up to a fifth of a second.
    """
    if not text.strip():
        return Advice()
    finder = finder_of(view)
    keys, found = finder.meaning(text, provider, len(LEVELS) - 1)
    visible = [key for key in keys if view.allows(*key)]
    if visible:
        level = None if found is None else LEVELS[found.level]
        return Advice(_specs(_labs_first(visible)), level)
    alike = _alike(view, text, provider, everywhere and not keys)
    if provider is not None and not (keys or alike):
        # Nothing of the kind there: perhaps it is another provider's.
        others, _ = finder.meaning(text, None, LEVELS.index("spelling"))
        alike = _specs(_labs_first(key for key in others if view.allows(*key)))
    return Advice(alike, hidden=keys[0] if keys else None)


def _alike(
    view: View, text: str, provider: str | None, everywhere: bool
) -> tuple[str, ...]:
    """Specs of names that differ by little: at the provider, its lab, or anywhere."""
    said = [(provider, text)] if provider else _said(view, text)
    labs = [(lab, text) for lab in labs_of(normal_form(text)) if lab in view.ids]
    for inside, rest in said or labs:
        names = view.names(inside)
        near = suggest(rest, [*names.ids, *names.aliases])
        if near:
            return _specs(ModelKey(inside, names.aliases.get(n, n)) for n in near)
    if provider or not everywhere:
        return ()
    near = suggest(text, dict.fromkeys(view.all_names()))
    return _specs(key for name in near for key in _labs_first(view.keys_of(name)))


def _said(view: View, text: str) -> list[tuple[str, str]]:
    return [(provider, rest) for provider, rest, *_ in finder_of(view).said(text)]


def _specs(keys: Iterable[ModelKey]) -> tuple[str, ...]:
    """The first few, no model twice."""
    return tuple(f"{provider}:{id}" for provider, id in dict.fromkeys(keys))[:_NAMED]


def _labs_first(keys: Iterable[ModelKey]) -> list[ModelKey]:
    return sorted(keys, key=lambda key: key.provider not in labs_of(normal_form(key.id)))


# -- errors ----------------------------------------------------------------------------


def can_be_provider(text: str) -> bool:
    """Whether a text may be meant as a provider's name: ``20250514`` and ``a/b`` not."""
    normal = normalize_provider_id(text.strip())
    return normal is not None and not normal.replace("_", "").isdigit()


def unknown_provider(view: View, text: str, id: str = "") -> UnknownProviderError:
    """The error for a provider that is not there, with what may have been meant."""
    wanted = normalize_provider_id(text.strip()) or text.strip().lower()
    aliases = view.provider_aliases
    near = suggest(wanted, (*view.provider_ids, *aliases))
    near = list(dict.fromkeys(aliases.get(name, name) for name in near))
    if id.strip():
        inside = [advise(view, id, name, everywhere=False) for name in near]
        specs = [spec for one in inside if one.level for spec in one.specs[:1]]
        near = specs or [*advise(view, id, everywhere=False).specs] or near
    return UnknownProviderError(f"unknown provider '{shown(text)}'{did_you_mean(near)}")


def no_provider(view: View, text: str) -> InvalidSpecError:
    """The error for a text that is to be a spec and names no provider."""
    return InvalidSpecError(
        f"'{shown(text)}' names no provider; write 'provider:model' or 'model@provider',"
        " or let resolve() find a bare model id"
        + did_you_mean(advise(view, text, everywhere=False).specs)
    )


def not_found(
    view: View, id: str, provider: str | None = None, everywhere: bool = True
) -> ModelNotFoundError:
    """The error for a model that is not there, with what may have been meant."""
    advice = advise(view, id, provider, everywhere)
    if advice.hidden is not None:
        spec = ":".join(map(shown, advice.hidden))
        what = f"'{spec}' is hidden by the policy in force"
    elif provider is None:
        what = f"no provider has a model '{shown(id)}'"
    else:
        what = f"provider {provider!r} has no model '{shown(id)}'"
    return ModelNotFoundError(what + did_you_mean(advice.specs))


def unidentified(
    view: View, text: str, inside: str | None, accept: Level
) -> LLMDBError:
    """The error for a text that no rule up to the level ``accept`` can read."""
    advice = advise(view, text, inside, everywhere=False)
    if advice.level is not None and LEVELS.index(advice.level) > LEVELS.index(accept):
        return ModelNotFoundError(
            f"'{shown(text)}' is no {accept} of a model, but as a {advice.level} it is"
            f" {' or '.join(f'`{shown(spec)}`' for spec in advice.specs)}; accept="
            f"{advice.level!r} takes it"
        )
    before, colon, after = text.partition(":")
    if inside is None and not _said(view, text) and colon and can_be_provider(before):
        return unknown_provider(view, before, after)
    said = _said(view, text)
    if inside is None and said:
        return not_found(view, said[0][1], said[0][0], everywhere=False)
    return not_found(view, text, inside, everywhere=False)


def ambiguous(text: str, keys: Sequence[ModelKey]) -> AmbiguousModelError:
    """The error for a text that several models answer to, or one that may not."""
    listed = ", ".join(f"{key.provider}:{shown(key.id)}" for key in keys[:5])
    more = f" and {len(keys) - 5} more" if len(keys) > 5 else ""
    by = f"{len(keys)} providers" if len(keys) > 1 else "one provider, not by its lab"
    return AmbiguousModelError(
        f"'{shown(text)}' is served by {by}: {listed}{more}; name one with scope=",
        candidates=tuple(keys),
    )
