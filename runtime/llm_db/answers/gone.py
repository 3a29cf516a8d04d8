"""The record of a model that upstream removed."""

from __future__ import annotations

from typing import Any

from attr import frozen

from .answer import Answer


@frozen
class Gone(Answer):
    """A model that upstream removed."""

    provider: str
    """The id of its provider."""
    id: str
    """Its own id."""
    name: str | None
    """What people called it."""
    first_seen: str
    """The date of the first edition that had it."""
    last_seen: str
    """The date of the last edition that had it."""
    successor: str | None = None
    """The spec or id of what replaces it, where that is known."""

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
