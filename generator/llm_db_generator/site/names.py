"""File names of the providers' data: from normalised ids alone, never upstream text."""

from __future__ import annotations

from collections.abc import Iterable

#: Files of our own; a provider of such an id moves aside.
_TAKEN = frozenset({"catalog", "usage"})
#: Names that Windows gives to devices, whatever comes after a dot.
_DEVICES = frozenset(
    {"con", "prn", "aux", "nul"}
    | {f"{port}{n}" for port in ("com", "lpt") for n in range(10)}
)


def shard_names(ids: Iterable[str]) -> dict[str, str]:
    """Provider id → the stem of its file: ``openai``; ``con`` → ``p-con``.

    Normalised ids hold no ``-``, so two of them never share a file.
    """
    return {id: f"p-{id}" if id in _TAKEN | _DEVICES else id for id in ids}
