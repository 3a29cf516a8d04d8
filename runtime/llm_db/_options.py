"""The arguments of a `load`, kept so that `reload` can repeat it."""

from __future__ import annotations

from collections.abc import Mapping
from os import PathLike
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

if TYPE_CHECKING:
    from ._canonical import Source
    from ._filters import Policy


class Options(NamedTuple):
    """What a `load` was called with; `reload` calls it with the same."""

    sources: tuple[Source, ...] | None = None
    runtime_overrides: Mapping[str, Any] | None = None
    allow: Policy | Literal["all"] | None = None
    deny: Policy | None = None
    prefer: tuple[str, ...] | None = None
    config: str | PathLike[str] | None = None
    deny_status: tuple[str, ...] | None = None
    #: What ``LLM_DB_CONFIG`` said, where it counted, and the file that this was.
    variable: tuple[str, str] | None = None
