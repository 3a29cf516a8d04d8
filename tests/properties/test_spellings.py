"""identify on the real catalog: every name in four dresses, and mutants of every id."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

import llm_db
from llm_db import AmbiguousModelError, LLMDBError, Snapshot
from llm_db.answers.spelling import normal_form

ENDINGS = ("-high", "-turbo-2", "-fp8", ":free", ":30b", "-20260101", "@20250101", "x")


@pytest.fixture(scope="module")
def snapshot() -> Snapshot:
    return llm_db.snapshot()


def names_of(snapshot: Snapshot, provider: str) -> Iterator[tuple[str, str]]:
    """Every id and alias of a provider, and the id that it stands for."""
    for model in snapshot.models(provider):
        yield model.id, model.id
    for (owner, alias), id in snapshot.aliases_by_key.items():
        if owner == provider:
            yield alias, id


def answers(snapshot: Snapshot, text: str) -> set[tuple[str, str]]:
    """The model that a text means, or those among which it is ambiguous."""
    try:
        match = snapshot.identify(text)
    except AmbiguousModelError as error:
        return set(error.candidates)
    return {(match.provider, match.id)}


def dresses(provider: str, aliases: tuple[str, ...], name: str) -> Iterator[str]:
    yield f"{provider}:{name.upper()}"
    yield f"{provider.upper().replace('_', '-')}/{name}"
    yield f"  {provider}:{name} "
    for alias in aliases:
        yield f"{alias}:{name}"
        yield f"{alias}/{name.lower()}"


def mutants(id: str) -> Iterator[str]:
    """A digit changed, a segment dropped, an ending added."""
    for match in re.finditer(r"[0-9]", id):
        for step in (1, 4):
            digit = str((int(match[0]) + step) % 10)
            yield id[: match.start()] + digit + id[match.end() :]
    for separator in "-/.:":
        parts = id.split(separator)
        for number in range(len(parts) if len(parts) > 1 else 0):
            yield separator.join(parts[:number] + parts[number + 1 :])
    for ending in ENDINGS:
        yield id + ending


def test_every_name_is_found_in_every_dress_or_ambiguous(snapshot: Snapshot) -> None:
    ambiguous = 0
    for provider in snapshot.providers():
        for name, id in names_of(snapshot, provider.id):
            for text in dresses(provider.id, provider.aliases, name):
                found = answers(snapshot, text)
                assert (provider.id, id) in found, text
                ambiguous += len(found) > 1
    assert ambiguous < 100


def tail(text: str) -> str:
    """What an id says without its path, and without a version that may be unsaid."""
    last = text.rpartition("/")[2].partition("@")[0]
    last = re.sub(r"(-v1)?(:0)?$", "", last)
    return re.sub(r"(?<=\d)p(?=\d)", "-", normal_form(last))


@pytest.mark.slow  # every id of the catalog, many times
def test_no_mutant_is_answered_with_another_model(snapshot: Snapshot) -> None:
    """A mutant misses, unless it is itself the name of the model that answers."""
    answered = 0
    for provider in snapshot.provider_ids:
        ids = [model.id for model in snapshot.models(provider)]
        for id in ids[:: max(3, len(ids) // 6)]:
            for mutant in filter(str.strip, mutants(id)):
                try:
                    match = snapshot.identify(mutant, scope=provider, accept="variant")
                except LLMDBError:
                    continue
                answered += 1
                if (match.provider, match.id) == (provider, id):
                    continue
                known = {tail(match.id), *map(tail, match.model.aliases)}
                anywhere = re.sub(r"^(us-gov|[a-z]{2,6})\.", "", mutant)
                undated = re.sub(r"-20\d{6}$", "", tail(mutant))
                said = {tail(mutant), tail(anywhere), undated}
                assert said & known, (provider, id, mutant, match.spec)
    assert answered > 100
