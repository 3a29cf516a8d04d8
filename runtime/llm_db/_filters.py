"""Allow and deny: which models a policy lets through. Compiled once, deny wins."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Literal, NamedTuple, TypeAlias

from ._ids import normalize_provider_id
from ._text import did_you_mean, shown, suggest
from .errors import ConfigError
from .schema import Extra

Pattern: TypeAlias = str | re.Pattern[str]
#: What users write: provider → patterns, or ``"all"``.
Policy: TypeAlias = Mapping[str, Iterable[Pattern] | Literal["all"]]
Patterns: TypeAlias = tuple[Pattern, ...] | Literal["all"]


class Filters(NamedTuple):
    """A normalised policy; ``allow == "all"`` lets through whatever is not denied."""

    allow: Mapping[str, Patterns] | Literal["all"]
    deny: Mapping[str, Patterns]


Matcher: TypeAlias = Callable[[str], bool]


def glob(pattern: str) -> re.Pattern[str]:
    """The regex of a pattern in which ``*`` is the only wildcard.

    Atomic groups keep a match linear: what stood before a ``*`` is never tried again.
    """
    first, *middle, last = map(re.escape, pattern.split("*"))
    inner = "".join(f"(?>.*?{part})" for part in middle if part)
    return re.compile(f"{first}{inner}.*{last}", re.DOTALL)


def _matcher(patterns: Patterns) -> Matcher:
    if patterns == "all":
        return lambda id: True
    exact = {p for p in patterns if isinstance(p, str) and "*" not in p}
    regexes = [glob(p) if isinstance(p, str) else p for p in patterns if p not in exact]
    tests = [regex.fullmatch for regex in regexes]
    if not tests:
        return exact.__contains__
    return lambda id: id in exact or any(test(id) for test in tests)


class Judge:
    """The compiled form of `Filters`; one pair of matchers per provider, made on demand."""

    __slots__ = ("_filters", "_matchers")

    def __init__(self, filters: Filters) -> None:
        self._filters = filters
        self._matchers: dict[str, tuple[Matcher, Matcher]] = {}

    def allows(self, provider: str, id: str) -> bool:
        """Whether the canonical id passes: allowed, and not denied."""
        pair = self._matchers.get(provider)
        if pair is None:
            allow, deny = self._filters
            allowed = "all" if allow == "all" else allow.get(provider, ())
            pair = _matcher(allowed), _matcher(deny.get(provider, ()))
            self._matchers[provider] = pair
        return pair[0](id) and not pair[1](id)


def make_filters(
    allow: Policy | Literal["all"],
    deny: Policy,
    provider_ids: Iterable[str],
) -> tuple[Filters, tuple[str, ...]]:
    """Check and normalise a policy against the providers that there are.

    Returns the filters and warnings. An unknown provider in ``allow`` is a `ConfigError`
    (it would block everything in silence), in ``deny`` a warning.
    """
    known = frozenset(provider_ids)
    allowed, unknown = ({}, []) if allow == "all" else _normalise("allow", allow, known)
    if unknown:
        raise ConfigError(
            f"allow names {_named(unknown, known)}; a policy that allows what does"
            " not exist blocks everything else",
            reason="unknown_provider",
        )
    denied, unknown = _normalise("deny", deny, known)
    warnings = (f"deny names {_named(unknown, known)}",) if unknown else ()
    # Frozen: the filters of a snapshot are never changed.
    return Filters(Extra(allowed) or "all", Extra(denied)), warnings


def _named(names: list[str], known: frozenset[str]) -> str:
    near = [found for name in names for found in suggest(name, sorted(known), 1)]
    noun = "provider" if len(names) == 1 else "providers"
    listed = ", ".join(f"'{shown(name)}'" for name in names)
    return f"the unknown {noun} {listed}{did_you_mean(near)}"


def _normalise(
    what: str, policy: Policy, known: frozenset[str]
) -> tuple[dict[str, Patterns], list[str]]:
    if not isinstance(policy, Mapping):
        wanted = '"all" or a mapping' if what == "allow" else "a mapping"
        raise ConfigError(
            f"{what} takes {wanted} of provider to patterns, got {shown(policy)}"
        )
    found: dict[str, Patterns] = {}
    unknown = []
    for name, patterns in policy.items():
        spelt = name if isinstance(name, str) else shown(name)
        written = name.strip() if isinstance(name, str) else ""
        provider = normalize_provider_id(written)
        checked = _patterns(f"{what}.{shown(spelt)}", patterns)
        if provider not in known or provider is None:
            unknown.append(spelt)
            continue
        before = found.get(provider, ())
        both = "all" in (before, checked)
        found[provider] = "all" if both else (*before, *checked)
    return found, unknown


def _patterns(where: str, patterns: object) -> Patterns:
    if patterns == "all":
        return "all"
    if isinstance(patterns, (str, bytes, Mapping)) or not isinstance(
        patterns, Iterable
    ):
        raise ConfigError(f'{where}: expected "all" or a list, got {shown(patterns)}')
    found = tuple(patterns)
    for pattern in found:
        if not isinstance(pattern, (str, re.Pattern)) or (
            isinstance(pattern, re.Pattern) and not isinstance(pattern.pattern, str)
        ):
            raise ConfigError(
                f"{where}: a pattern is a string or a compiled regex of str,"
                f" not {shown(pattern)}"
            )
    return found
