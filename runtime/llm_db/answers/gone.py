"""The record of a model that upstream removed."""

from __future__ import annotations

from typing import Any

from attr import frozen

from .answer import Answer


@frozen
class Gone(Answer):
    """A model that upstream removed.

    ``first_seen`` and ``last_seen`` are the dates of the first and the last edition that
    had it, ``successor`` a spec or id where one is known.
    """

    provider: str
    id: str
    name: str | None
    first_seen: str
    last_seen: str
    successor: str | None = None

    @property
    def spec(self) -> str:
        """``"provider:id"``."""
        return f"{self.provider}:{self.id}"

    @property
    def note(self) -> str:
        """What the message of a miss adds."""
        after = "" if self.successor is None else f", replaced by `{self.successor}`"
        return f": last seen {self.last_seen}{after}; prices() tells what it cost"

    def to_dict(self) -> dict[str, Any]:
        """Plain, JSON-ready values; ``name`` and ``successor`` may be ``None``."""
        names = "provider", "id", "name", "first_seen", "last_seen", "successor"
        return {name: getattr(self, name) for name in names}
