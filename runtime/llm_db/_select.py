"""Selection by capability: one bit per capability, one mask per model."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from itertools import compress, repeat
from typing import TYPE_CHECKING, Any, NamedTuple

from ._ids import ModelKey
from ._text import as_list, quoted, several, shown
from .schema import CAPABILITIES, capability_path, date_rank

if TYPE_CHECKING:
    from ._spec import Capability
    from .errors import NoMatchError
    from .schema import Capabilities, Model

#: Capability name → its bit in a mask. The order is part of generated packages.
BITS: dict[str, int] = {name: 1 << place for place, name in enumerate(CAPABILITIES)}
#: In a mask, the bits of the capabilities that a source stated stand so much higher.
STATED = len(BITS)
_ON = (1 << STATED) - 1


def mask_of(has: Capabilities) -> int:
    """The capabilities as bits of one integer."""
    return sum([BITS[name] for name in has.on])


_PLACES = {capability_path(name): name for name in CAPABILITIES}


#: Key in ``capabilities`` → its bit; of a group, those of what stands in it.
_ALONE = {path: BITS[name] for path, name in _PLACES.items() if "." not in path}
_IN_GROUPS: dict[str, dict[str, int]] = {}
for _path, _name in _PLACES.items():
    _group, _, _field = _path.partition(".")
    if _field:
        _IN_GROUPS.setdefault(_group, {})[_field] = BITS[_name]


def stated_in(record: Mapping[str, Any]) -> int:
    """The bits of the capabilities that a sparse record says something of, no included."""
    bits = 0
    for key, value in (record.get("capabilities") or {}).items():
        if isinstance(value, (dict, Mapping)):
            inside = _IN_GROUPS.get(key, {})
            for name, said in value.items():
                bits |= inside.get(name, 0) if said is not None else 0
        elif value is not None and key in _ALONE:
            bits |= _ALONE[key]
    return bits


def sparse_model(model: Model, bits: int) -> dict[str, Any]:
    """The record of a model without its defaults, but with what was stated by ``bits``."""
    from ._sparse import stated_by_itself

    record = stated_by_itself(model)
    said: dict[str, Any] = dict(record.get("capabilities", {}))
    on = model.capabilities.on
    for path, name in _PLACES.items():
        if bits & BITS[name]:
            group, _, field = path.rpartition(".")
            if group:
                said[group] = {**said.get(group, {}), field: name in on}
            else:
                said[field] = name in on
    return {**record, "capabilities": said} if said else record


class Ranked(NamedTuple):
    """One provider's models in select's order: ids and, in parallel, their masks.

    A mask holds what is on, and above it, `STATED` bits higher, what was stated.
    """

    ids: tuple[str, ...]
    masks: tuple[int, ...]

    @classmethod
    def of(cls, pairs: Iterable[tuple[str, int]]) -> Ranked:
        """From pairs of id and mask."""
        ids, masks = tuple(zip(*pairs, strict=True)) or ((), ())
        return cls(ids, masks)

    def stated(self) -> dict[str, int]:
        """Id → the bits of the capabilities that a source stated."""
        return {id: mask >> STATED for id, mask in zip(*self, strict=True)}

    def only(self, wanted: Callable[[str], bool]) -> Ranked:
        """The same without the models whose ids are not wanted."""
        return Ranked.of(p for p in zip(*self, strict=True) if wanted(p[0]))


def rank(models: Iterable[Model], stated: Mapping[str, int]) -> Ranked:
    """Order: not deprecated first, then newest release, then id.

    ``stated``: id → the bits of the capabilities that a source stated.
    """
    ordered = sorted(models, key=lambda model: model.id)
    ordered.sort(key=lambda model: date_rank(model.release_date), reverse=True)
    ordered.sort(key=lambda model: model.deprecated)
    return Ranked(
        tuple([model.id for model in ordered]),
        tuple(
            [mask_of(m.capabilities) | stated.get(m.id, 0) << STATED for m in ordered]
        ),
    )


def bit_of(name: object, where: str = "") -> int:
    """The bit of a capability; `ValueError` for what is not the name of one."""
    bit = BITS.get(name) if isinstance(name, str) else None
    if bit is None:
        from .answers.elsewhere import meant

        hint = meant(name) if isinstance(name, str) else ""
        raise ValueError(
            f"unknown capability '{shown(name)}'{where}{hint}; choose from"
            f" {', '.join(BITS)}"
        )
    return bit


def _bits(what: str, wishes: Capability | None) -> tuple[int, int]:
    """The bits of the capabilities wished to be there, and of those wished away."""
    if wishes is None:
        return 0, 0
    if type(wishes) is not dict and isinstance(wishes, (str, bytes)):
        raise TypeError(
            f"{what} takes a mapping or several capability names, not a single string"
            f" {quoted(wishes)}{as_list(what, wishes)}"
        )
    if type(wishes) is dict or isinstance(wishes, Mapping):
        pairs: Iterable[tuple[object, object]] = wishes.items()
    elif (names := several(wishes)) is not None:
        pairs = [(name, True) for name in names]
    else:
        raise TypeError(
            f"{what} takes a mapping or capability names, not {quoted(wishes)}"
        )
    there = away = 0
    for name, value in pairs:
        bit = bit_of(name, f" in {what}")
        if value is True:
            there |= bit
        elif value is False:
            away |= bit
        else:
            raise TypeError(
                f"{what}['{shown(name)}'] takes True or False, not {quoted(value)}"
            )
    return there, away


def wanted(require: Capability | None, forbid: Capability | None) -> tuple[int, int]:
    """The bits that must be set and the bits that must be clear."""
    on, off = _bits("require", require)
    forbidden, needed = _bits("forbid", forbid)
    return on | needed, off | forbidden


def no_match(
    require: Capability | None, forbid: Capability | None, scope: str | None
) -> NoMatchError:
    """The error where no model has all of one and none of the other."""
    from .errors import NoMatchError

    where = "" if scope is None else f" of provider {scope!r}"
    asked = {"require": require, "forbid": forbid}
    wishes = [f"{k}={shown(v, 200)}" for k, v in asked.items() if v]
    what = f" matches {' and '.join(wishes)}" if wishes else " is there"
    return NoMatchError(f"no model{where}{what}")


#: From a pair; a call of the class itself takes three times as long.
_key = partial(tuple.__new__, ModelKey)

#: How many pairs of needed and unwanted bits are kept with the masks that pass.
_QUESTIONS = 1024


class Ranking:
    """All models of a catalog in select's order, with what makes a search short.

    A catalog has few distinct masks (some two dozen): a search decides on those, never
    on models.
    """

    __slots__ = (
        "_best",
        "_ids",
        "_keys",
        "_masks",
        "_passing",
        "_places",
        "_providers",
    )

    wanted = staticmethod(wanted)
    no_match = staticmethod(no_match)

    def __init__(self, ranked: Iterable[tuple[str, Ranked]]) -> None:
        self._passing: dict[tuple[int, int], frozenset[int]] = {}
        self._ids: dict[str, tuple[str, ...]] = {}
        self._masks: dict[str, tuple[int, ...]] = {}
        #: Provider → its models' keys, made when one search asks for all of them.
        self._keys: dict[str, tuple[ModelKey, ...]] = {}
        # Per provider: mask → place of its first model. Overall: mask → first model.
        self._places: dict[str, dict[int, int]] = {}
        self._best: dict[int, tuple[int, int]] = {}
        for provider, (ids, masks) in ranked:
            self._ids[provider] = ids
            # What was stated makes many masks of few, and no search asks for it here.
            masks = tuple([mask & _ON for mask in masks])
            self._masks[provider] = masks
            # The last of equal keys stays: the first model.
            backwards = range(len(masks) - 1, -1, -1)
            places = dict(zip(reversed(masks), backwards, strict=True))
            number = len(self._places)
            self._places[provider] = places
            for mask, place in places.items():
                self._best.setdefault(mask, (number, place))
        self._providers = tuple(self._ids)

    def _keys_of(self, provider: str) -> tuple[ModelKey, ...]:
        keys = self._keys.get(provider)
        if keys is None:
            pairs = zip(repeat(provider), self._ids[provider], strict=False)
            keys = self._keys[provider] = tuple(map(_key, pairs))
        return keys

    def _matching(self, on: int, off: int) -> frozenset[int]:
        masks = self._passing.get((on, off))
        if masks is None:
            masks = frozenset(m for m in self._best if m & on == on and not m & off)
            if len(self._passing) >= _QUESTIONS:
                self._passing.clear()
            self._passing[on, off] = masks
        return masks

    def first(
        self, on: int, off: int, prefer: Iterable[str], scope: str | None
    ) -> ModelKey | None:
        """The best model whose mask has all bits of ``on`` and none of ``off``."""
        masks = self._matching(on, off)
        if not masks:
            return None
        for provider in prefer if scope is None else (scope,):
            places = self._places.get(provider, {})
            found = [places[mask] for mask in masks if mask in places]
            if found:
                return ModelKey(provider, self._ids[provider][min(found)])
        if scope is not None:
            return None
        number, place = min([self._best[mask] for mask in masks])
        provider = self._providers[number]
        return ModelKey(provider, self._ids[provider][place])

    def all(
        self, on: int, off: int, prefer: Iterable[str], scope: str | None
    ) -> tuple[ModelKey, ...]:
        """Every such model, best first."""
        passing = self._matching(on, off)
        if not passing:
            return ()
        found: list[ModelKey] = []
        for provider in dict.fromkeys(
            (*prefer, *self._ids) if scope is None else (scope,)
        ):
            flags = map(passing.__contains__, self._masks[provider])
            found += compress(self._keys_of(provider), flags)
        return tuple(found)
