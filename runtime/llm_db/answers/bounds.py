"""Bounds: the keywords of `candidates` and `select`, and what each takes."""

# Not `from __future__ import annotations`: each would be compiled when it is imported.

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict, get_args

if TYPE_CHECKING:
    from .._spec import Capability

Order: TypeAlias = Literal["default", "cheapest", "newest", "context"]
ORDERS: tuple[str, ...] = get_args(Order)


class Bounds(TypedDict, total=False):
    """What `candidates` and `select` take beside capabilities; ``None``: no bound.

    Prices are US$ per 1M tokens, sizes are tokens, dates ``YYYY``, ``YYYY-MM`` or
    ``YYYY-MM-DD``.
    """

    providers: Iterable[str] | None
    max_input: float | None
    max_output: float | None
    min_context: int | None
    min_output: int | None
    reads: Iterable[str] | None
    writes: Iterable[str] | None
    since: str | None
    family: str | None
    open_weights: bool | None
    deprecated: bool | None
    status: Iterable[str] | None
    retires_after: str | None
    canonical: str | None
    order: Order | None
    mix: tuple[float, float] | None
    at_context: int | None
    limit: int | None
    unknown: bool | None


class Question(Bounds, total=False):
    """All keywords of `candidates`."""

    require: "Capability | None"
    forbid: "Capability | None"
    prefer: Iterable[str]
    scope: str | None
