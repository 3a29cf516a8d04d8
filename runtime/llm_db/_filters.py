"""Allow and deny: which models a policy lets through. Compiled once, deny wins."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

from ._ids import normalize_provider_id
from ._text import did_you_mean, quoted, several, shown
from .errors import ConfigError
from .schema import Extra

if TYPE_CHECKING:
    from ._catalog import Searchable

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

    Atomic groups keep matching linear: what came before a ``*`` is never tried again.
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


#: Comparing so many names takes a tenth of a second.
_MOST_COMPARED = 20_000


class Hints:
    """How many names may still be compared to tell what wrong ones may have meant.

    A run looks for all that it can: of very many wrong names the first get a hint.
    """

    def __init__(self) -> None:
        self._left = _MOST_COMPARED

    def afford(self, names: int) -> bool:
        """Whether one more may be compared with so many; the first always may."""
        may = self._left > 0
        self._left -= names + 1
        return may


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
    view: Searchable,
    given: Iterable[str] = ("allow", "deny"),
) -> tuple[Filters, tuple[str, ...]]:
    """Check and normalise a policy against the providers and models that there are.

    Returns the filters and warnings: of an unknown provider in ``deny``, and of each
    entry of the policies named by ``given`` that matches no model. An unknown provider
    in ``allow`` is a `ConfigError` (it would silently block everything).
    """
    readers = [_Reader(what, view, what in given) for what in ("allow", "deny")]
    allowed: Mapping[str, Patterns] = {}
    if not isinstance(allow, str) or allow != "all":
        allowed = readers[0].read(allow)
    if readers[0].unknown:
        raise ConfigError(
            "a policy that allows what does not exist blocks everything else: allow names"
            f" {readers[0].named()}",
            reason="unknown_provider",
        )
    denied = readers[1].read(deny)
    warnings = [*readers[0].warnings, *readers[1].warnings]
    if readers[1].unknown:
        warnings.append(f"deny names {readers[1].named()}")
    # Frozen: the filters of a snapshot are never changed.
    return Filters(Extra(allowed) or "all", Extra(denied)), tuple(warnings)


class _Reader:
    """Reads one policy, allow or deny; collects what has no effect in it."""

    def __init__(self, what: str, view: Searchable, judging: bool) -> None:
        self.what = what
        self.unknown: list[str] = []
        self.warnings: list[str] = []
        self._view = view
        self._judging = judging
        self._hints = Hints()
        self._names: dict[str, tuple[Collection[str], Mapping[str, str]]] = {}
        #: A deny also holds for a provider that only a later layer brings.
        self._later = what == "deny"

    def read(self, policy: Policy) -> dict[str, Patterns]:
        """Patterns by provider id; an alias without ``*`` stands for its model."""
        if not isinstance(policy, Mapping):
            wanted = '"all" or a mapping' if self.what == "allow" else "a mapping"
            raise ConfigError(
                f"{self.what} takes {wanted} of provider to patterns, got {quoted(policy)}"
            )
        found: dict[str, list[Pattern]] = {}
        whole: set[str] = set()
        for name, patterns in policy.items():
            spelt = name if isinstance(name, str) else shown(name)
            where = f"{self.what}.{shown(spelt)}"
            checked = _patterns(where, patterns)
            known = self._view.known_provider
            provider = known(name) if isinstance(name, str) else None
            if provider is None:
                if self._judging:
                    self.unknown.append(spelt)
                provider = normalize_provider_id(spelt.strip()) if self._later else None
                if provider is None:
                    continue
            elif checked != "all":
                checked = tuple(self._meant(where, provider, p) for p in checked)
            listed = found.setdefault(provider, [])
            if checked == "all":
                whole.add(provider)
            else:
                listed += checked
        return {p: "all" if p in whole else tuple(found[p]) for p in found}

    def named(self) -> str:
        """The providers that do not exist, with those that may have been meant."""
        from .answers.advice import near_providers

        most = len(self._view.provider_ids)
        near = [
            provider
            for name in self.unknown
            if self._hints.afford(most)
            for provider in near_providers(self._view, name)[:1]
        ]
        noun = "provider" if len(self.unknown) == 1 else "providers"
        listed = ", ".join(f"'{shown(name)}'" for name in self.unknown)
        return f"the unknown {noun} {listed}{did_you_mean(near)}"

    def _meant(self, where: str, provider: str, pattern: Pattern) -> Pattern:
        if provider not in self._names:
            catalog = self._view.catalog
            ids = frozenset(catalog.names(provider).ids)
            self._names[provider] = ids, catalog.aliases(provider)
        known, aliases = self._names[provider]
        if isinstance(pattern, str) and "*" not in pattern:
            if pattern in known:
                return pattern
            alias = aliases.get(pattern)
            if alias is not None:
                return alias
        if self._judging and not _matches_any(pattern, known):
            self.warnings.append(self._idle(where, provider, pattern))
        return pattern

    def _idle(self, where: str, provider: str, pattern: Pattern) -> str:
        text = pattern if isinstance(pattern, str) else pattern.pattern
        near: Iterable[str] = ()
        known, _ = self._names[provider]
        if isinstance(pattern, str) and self._hints.afford(len(known)):
            from .answers.advice import near_patterns

            near = near_patterns(self._view, provider, pattern)
        return f"{where}: '{shown(text)}' matches no model{did_you_mean(near)}"


def _matches_any(pattern: Pattern, ids: Collection[str]) -> bool:
    if isinstance(pattern, str):
        if "*" not in pattern:
            return pattern in ids
        pattern = glob(pattern)
    return any(map(pattern.fullmatch, ids))


def _patterns(where: str, patterns: object) -> Patterns:
    if isinstance(patterns, str) and patterns == "all":
        return "all"
    items = None if isinstance(patterns, Mapping) else several(patterns)
    if items is None:
        raise ConfigError(f'{where}: expected "all" or a list, got {quoted(patterns)}')
    found = tuple(items)
    for pattern in found:
        if not isinstance(pattern, (str, re.Pattern)) or (
            isinstance(pattern, re.Pattern) and not isinstance(pattern.pattern, str)
        ):
            raise ConfigError(
                f"{where}: a pattern is a string or a compiled regex of str,"
                f" not {quoted(pattern)}"
            )
    return found
