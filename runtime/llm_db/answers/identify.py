"""`identify`: which model a spelling means, or an error; the rules are in `spelling`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import frozen

from .._ids import ModelKey
from .._lookup import parse_provider
from .._spec import as_pair
from .._text import quoted
from .._view import MEMO_ENTRIES, MEMO_KEY_LENGTH
from ..schema import Model
from .advice import ambiguous, gone_of, hidden_model, not_found, unidentified
from .answer import Answer
from .gone import Gone
from .history import gone_named
from .spelling import LEVELS, Finder, Level, finder_of

if TYPE_CHECKING:
    from .._view import View
    from ..errors import AmbiguousModelError

_LIMITS: dict[str, int] = {level: number for number, level in enumerate(LEVELS)}

__all__ = ["LEVELS", "Level", "Match", "identify"]


@frozen
class Match(Answer):
    """What `identify` found."""

    provider: str
    """The provider's id."""
    id: str
    """The model's own id at the provider."""
    model: Model
    """The record."""
    how: tuple[str, ...]
    """The rules that were used, in their order; empty for an exact hit."""
    level: Level
    """The highest of their levels."""

    @property
    def spec(self) -> str:
        """``"provider:id"``."""
        return f"{self.provider}:{self.id}"

    def to_dict(self) -> dict[str, Any]:
        """The match as plain, JSON-ready values; of the model its spec."""
        return {
            "spec": self.spec,
            "provider": self.provider,
            "id": self.id,
            "how": list(self.how),
            "level": self.level,
        }


def identify(
    view: View,
    what: str | tuple[str, str] | Model,
    scope: str | None = None,
    accept: Level = "spelling",
) -> Match:
    """The one model that ``what`` means, by rules up to the level ``accept``."""
    memo: dict[Any, Match] = view.once("identified", dict)
    key = (what, accept) if scope is None else (what, accept, scope)
    try:
        return memo[key]
    except (KeyError, TypeError):
        pass
    try:
        limit = _LIMITS[accept]
    except (KeyError, TypeError):
        levels = ", ".join(LEVELS)
        raise ValueError(f"accept is one of {levels}, not {quoted(accept)}") from None
    finder = finder_of(view)
    if not isinstance(what, str):
        provider, text = as_pair(what, "a text, (provider, id) or a Model")
        place = parse_provider(view, provider, text)
        return _match(finder, text, place, limit, spec=False)
    text = str.__str__(what)
    inside = None if scope is None else parse_provider(view, scope, text)
    match = _match(finder, text, inside, limit)
    if len(text) <= MEMO_KEY_LENGTH:
        if len(memo) >= MEMO_ENTRIES:
            memo.clear()
        memo[key] = match
    return match


def _match(
    finder: Finder, text: str, inside: str | None, limit: int, spec: bool = True
) -> Match:
    keys, found = finder.meaning(text, inside, limit, spec)
    if len(keys) > 1 or (keys and found is None):
        how = None if found is None else found.how
        raise _tie(finder, text, keys, how, inside, LEVELS[limit])
    if not keys or found is None:
        raise unidentified(finder.view, text, inside, LEVELS[limit])
    gone = _gone(finder, text, keys[0], found.how)
    if gone is not None:
        if "only" in found.how:
            raise ambiguous(text, keys, gone)
        raise not_found(finder.view, gone.id, gone.provider)
    provider, id = keys[0]
    model = finder.view.lookup(provider, id)
    if model is None:  # the policy in force hides it
        raise not_found(finder.view, id, provider)
    return Match(provider, id, model, found.how, LEVELS[found.level])


def _gone(
    finder: Finder, text: str, key: ModelKey, how: tuple[str, ...]
) -> Gone | None:
    """A removed model whose own name the text is, where a loose rule found another.

    A provider that now writes itself before its ids has only renamed them.
    """
    view, found = finder.view, tuple[Gone, ...]()
    if "only" in how:
        found = gone_named(view, text)
    elif "vendor" in how and not finder.is_at(key.id.rpartition("/")[0], key.provider):
        rests = [rest for place, rest, *_ in finder.said(text) if place == key.provider]
        for id in (*rests, text):
            found = found or gone_named(view, id, key.provider)
    return found[0] if found else None


def _tie(
    finder: Finder,
    text: str,
    keys: tuple[ModelKey, ...],
    how: tuple[str, ...] | None,
    inside: str | None,
    accept: Level,
) -> AmbiguousModelError:
    """The error where several models may be meant; without ``how``: or one that may not."""
    view = finder.view
    undecided = how is None
    gone = gone_of(view, text) if how is None else _gone(finder, text, keys[0], how)
    hidden = hidden_model(view, text, inside, accept, alone=True)
    said = [(provider, rest) for provider, rest, *_ in finder.said(text)]
    refused = (
        said[0] if undecided and said and gone is None and inside is None else None
    )
    return ambiguous(text, keys, gone, hidden, refused and ModelKey(*refused))
