"""What travels between the stages: layers of sparse records, and one merged catalog."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attr import field, frozen

from .._ids import ModelKey
from .._report import Dropped
from ..schema import Model, Provider

#: A sparse, plain record: defaults are filled in only after Merge.
RawRecord = Mapping[str, Any]


@frozen(kw_only=True)
class Ingested:
    """A source's canonical data as it came, with the source's own findings."""

    source: str
    data: Mapping[str, Mapping[str, Any]]
    mentions: frozenset[str] = frozenset()
    by_hand: bool = False
    dropped: tuple[Dropped, ...] = ()
    ignored: tuple[Dropped, ...] = ()
    warnings: tuple[str, ...] = ()
    amend: bool = False


@frozen(kw_only=True)
class Layer:
    """One source's records by normalised key.

    With ``amend`` they only amend records of other layers.
    ``built_providers`` and ``built_models`` hold the instances that validation made of
    sparse records: where a record stands in one layer only, that instance is the result.
    """

    source: str
    by_hand: bool = False
    providers: Mapping[str, RawRecord] = field(factory=dict)
    models: Mapping[ModelKey, RawRecord] = field(factory=dict)
    built_providers: Mapping[str, Provider] = field(factory=dict)
    built_models: Mapping[ModelKey, Model] = field(factory=dict)
    dropped: tuple[Dropped, ...] = ()
    ignored: tuple[Dropped, ...] = ()
    warnings: tuple[str, ...] = ()
    amend: bool = False


@frozen(kw_only=True)
class Merged:
    """All layers as one; ``built_…`` hold the instances of what only one layer had."""

    providers: Mapping[str, RawRecord]
    models: Mapping[ModelKey, RawRecord]
    built_providers: Mapping[str, Provider]
    built_models: Mapping[ModelKey, Model]
    dropped: tuple[Dropped, ...] = ()
    warnings: tuple[str, ...] = ()


@frozen(kw_only=True)
class Records:
    """Finished records by key, in catalog order.

    ``stated``: the bits of the capabilities on which any source says something.
    """

    providers: Mapping[str, Provider]
    models: Mapping[ModelKey, Model]
    stated: Mapping[ModelKey, int] = field(factory=dict)
