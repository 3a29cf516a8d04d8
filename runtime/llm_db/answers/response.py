"""Responses: where a usage object is inside whatever a provider or client gives."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from .._text import shown
from ..errors import UsageError
from .shapes import (
    BESIDE,
    BESIDE_COUNTERS,
    BY_NAME,
    CALLS,
    COUNTERS,
    HOLDERS,
    INSIDE,
    LIMITS,
    LOGGED,
    MAX_WRAPPED,
    MODELS,
    NOTES,
    NUMBERED,
    PER_PROVIDER,
    RATES,
    SECOND,
    SHAPES,
    WRAPPERS,
    Fields,
    Shape,
)
from .words import reading, words

# -- names -----------------------------------------------------------------------------


def fold(key: str) -> str:
    """``"inputTokens"`` and ``"input_tokens"`` → ``"inputtokens"``."""
    return key.replace("_", "").lower()


def _known_keys(fields: Mapping[str, str | Fields]) -> Iterable[str]:
    for key, target in fields.items():
        yield key
        if not isinstance(target, str):
            yield from _known_keys(target)


def _known(key: str) -> str:
    """The key that the tables have; ``"cachedTokenCount"`` is their ``cached_tokens``."""
    folded = fold(key)
    name = _FOLDED.get(folded)
    if name is None and folded.endswith("tokencount"):
        name = _FOLDED.get(folded.removesuffix("count") + "s")
    return key if name is None else name


class _Names(dict[str, str]):
    """A key in whatever spelling → the key that the tables have; any other is itself."""

    _most = 4096

    def __missing__(self, key: str) -> str:
        name = _known(key) if len(key) <= 64 else key
        if len(self) < self._most:
            self[key] = name
        return name


_FOLDED = {
    fold(key): key
    for keys in (
        *(_known_keys(shape.fields) for shape in SHAPES),
        _known_keys(COUNTERS),
        _known_keys(BESIDE_COUNTERS),
        NOTES,
        SECOND,
        HOLDERS,
        WRAPPERS,
        LOGGED,
        MODELS,
        INSIDE,
    )
    for key in keys
}
NAMES = _Names()
#: What tells an object that we can read: not what many others have, too.
_TELLING = frozenset(_FOLDED) - {
    "attributes",
    "batch",
    "cache",
    "cached",
    "choices",
    "count",
    "data",
    "details",
    "info",
    "input",
    "kwargs",
    "metrics",
    "name",
    "object",
    "output",
    "params",
    "part",
    "payload",
    "properties",
    "raw",
    "reasoning",
    "requests",
    "results",
    "search",
    "stats",
    "thoughts",
    "tokens",
    "tool",
    "total",
    "type",
}
#: All keys that any table has.
_TABLED = frozenset(_FOLDED.values())


def is_count(name: str) -> bool:
    """Whether a key sounds like one that counts what costs something: not ``max_tokens``."""
    folded = fold(name)
    if any(word in folded for word in LIMITS):
        return False
    if folded.endswith(("tokens", "tokencount", *CALLS)):
        return True
    named = words(name)
    some = "tokens" in named or ("token" in named and named[-1] in NUMBERED)
    return some and RATES.isdisjoint(named)


def _by_words(key: str) -> str | None:
    """What a key counts tokens of, by its words alone."""
    named = words(key)
    return (
        reading(key) if "tokens" in named or named[-2:] == ["token", "count"] else None
    )


class Plan(NamedTuple):
    """What the keys of a mapping are, found once for each set of keys."""

    shape: Shape | None
    counts: tuple[tuple[str, str | Fields], ...]
    #: Counts that the shape does not know, but whose words say what they are.
    by_words: tuple[tuple[str, str], ...]
    #: Counts, as it seems, that nothing reads.
    unread: tuple[str, ...]
    notes: tuple[tuple[str, str], ...]
    holders: tuple[str, ...]
    wrappers: tuple[str, ...]
    models: tuple[str, ...]
    #: Keys that hold what the provider itself said of the call.
    second: tuple[str, ...]
    #: Keys that nothing knows; what they hold may have counts.
    strange: tuple[str, ...]


_plans: dict[tuple[tuple[str, ...], str | None], Plan] = {}
_MAX_PLANS = 1024
_MAX_KEYS = 64


def plan_of(keys: tuple[str, ...], forced: str | None) -> Plan:
    try:
        return _plans[keys, forced]
    except KeyError:
        pass
    plan = _make_plan([key for key in keys if isinstance(key, str)], forced)
    if len(keys) <= _MAX_KEYS:
        if len(_plans) >= _MAX_PLANS:
            _plans.clear()
        _plans[keys, forced] = plan
    return plan


def _make_plan(keys: list[str], forced: str | None) -> Plan:
    names = {key: NAMES[key] for key in keys}
    there = {*keys, *names.values()}
    if forced is None:
        shape = next((shape for shape in SHAPES if _tells(shape, there)), None)
    else:
        shape = BY_NAME[forced]
    fields = {**COUNTERS, **shape.fields} if shape else COUNTERS
    if "server_side_tool_usage_details" in there or "server_side_tools_used" in there:
        # The same, by tool.
        fields = {**fields, "num_server_side_tools_used": ""}
    strange = [
        key for key, name in names.items() if name not in fields and name not in NOTES
    ]
    said = {key: _by_words(key) for key in strange} if _has_words(shape) else {}
    has_total = shape is None or shape.name == "total"
    return Plan(
        shape,
        tuple((key, fields[name]) for key, name in names.items() if fields.get(name)),
        tuple((key, target) for key, target in said.items() if target),
        tuple(key for key in strange if said.get(key) is None and is_count(names[key])),
        tuple((key, name) for key, name in names.items() if name in NOTES),
        # Under `tokens` others have a part of what they count.
        _in_order(tuple(h for h in HOLDERS if has_total or h != "tokens"), names),
        _in_order(WRAPPERS, names),
        _in_order(MODELS, names),
        _in_order(SECOND, names),
        tuple(key for key in strange if names[key] not in _TABLED),
    )


def _has_words(shape: Shape | None) -> bool:
    return shape is None or shape.by_words


def _tells(shape: Shape, keys: set[str]) -> bool:
    if not shape.unless.isdisjoint(keys):
        return False
    return any(signs <= keys for signs in shape.told_by)


def _in_order(wanted: tuple[str, ...], names: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(key for name in wanted for key in names if names[key] == name)


# -- mappings and objects --------------------------------------------------------------

_PLAIN = (str, bytes, bool, int, float, list, tuple, set, frozenset, type(None))


def mapping_of(value: object) -> Mapping[str, Any] | None:
    """The value's keys or attributes; ``None`` for what has neither."""
    if isinstance(value, (dict, Mapping)):
        return value
    if isinstance(value, _PLAIN):
        names = getattr(value, "_fields", ())  # a named tuple is an object
        return {name: getattr(value, name) for name in names} or None
    message: Any = value
    if hasattr(type(value), "keys") and hasattr(type(value), "__getitem__"):
        names = message.keys()
        return {name: message[name] for name in names}  # a row of sqlite3
    if callable(getattr(type(value), "ListFields", None)):  # of protobuf
        return {field.name: _named(field, item) for field, item in message.ListFields()}
    return _attributes(value)


def _named(field: Any, value: Any) -> Any:
    """The value of a field of protobuf; members of an enumeration by their names."""
    kind = getattr(field, "enum_type", None)
    if kind is None:
        return value
    if not isinstance(value, int):
        return [_named(field, item) for item in value]
    member = kind.values_by_number.get(value)
    return value if member is None else member.name


def _attributes(value: object) -> dict[str, Any]:
    found = {
        name: getattr(value, name)
        for name in _declared(type(value))
        if hasattr(value, name)
    }
    found.update(getattr(value, "__dict__", None) or {})
    # Pydantic keeps what its model does not name apart.
    extra = getattr(value, "__pydantic_extra__", None)
    if isinstance(extra, Mapping):
        found.update(extra)
    if _TELLING.isdisjoint(fold(key) for key in found):
        for name in _FOLDED.values():  # properties, class attributes
            if hasattr(value, name):
                found[name] = getattr(value, name)
    return found


def _declared(kind: type) -> list[str]:
    """The fields of a dataclass or an attrs class, and slots."""
    names = [*getattr(kind, "__dataclass_fields__", ())]
    names += [field.name for field in getattr(kind, "__attrs_attrs__", ())]
    for base in kind.__mro__:
        slots = base.__dict__.get("__slots__", ())
        names += [slots] if isinstance(slots, str) else list(slots)
    return [name for name in names if not name.startswith("_")]


class Located(NamedTuple):
    """The usage object of a response, with what stands around it."""

    usage: Mapping[str, Any]
    model: str | None
    #: Notes of the response itself, the innermost first.
    around: tuple[Mapping[str, Any], ...]
    #: What else the response says of the same call, and the provider whose words it is.
    more: tuple[tuple[Mapping[str, Any], str], ...] = ()
    #: What the keys of the usage object are, where that is found already.
    plan: Plan | None = None


def locate(raw: object) -> Located:
    """The usage object that ``raw`` is or holds, and the model that ``raw`` names."""
    if raw is None:
        raise UsageError("there is no usage: None", reason="no_usage")
    level = mapping_of(raw)
    if level is None:
        raise UsageError(
            f"a usage object is a mapping or an object, not {shown(raw)}",
            reason="unknown_usage",
        )
    found = _find(level, 0)
    if found is not None:
        return found
    if _holds_null(level, 0):
        raise UsageError("the response has no usage: it is null", reason="no_usage")
    raise _unknown(level)


def _find(level: Mapping[str, Any], depth: int) -> Located | None:
    plan = plan_of(keys_of(level), None)
    holders = plan.holders
    # The `usage` of OpenRouter is money.
    if plan.shape is not None and (
        not holders or mapping_of(level[holders[0]]) is None
    ):
        if plan.wrappers:
            return _with_more(level, level, plan, {})._replace(plan=plan)
        return Located(level, named(level, plan), (), (), plan)
    if not (holders or plan.wrappers):
        return None
    around = {name: level[key] for key, name in plan.notes}
    for key in holders:
        inside = mapping_of(level[key])
        if inside is None:
            raise UsageError(
                f"'{key}' is not a usage object but {shown(level[key])}",
                reason="unknown_usage",
            )
        around.pop("custom_id", None)  # a line of a batch wraps a response, no usage
        return _with_more(inside, level, plan, around)
    if depth < MAX_WRAPPED:
        for key in plan.wrappers:
            near = only(level[key])
            found = None if near is None else _find(near, depth + 1)
            if found is not None:
                model = found.model or named(level, plan)
                return found._replace(model=model, around=(*found.around, around))
    return None


def only(value: object) -> Mapping[str, Any] | None:
    """What wraps a usage, or the only one of a list of them."""
    if isinstance(value, (list, tuple)) and not hasattr(value, "_fields"):
        return mapping_of(value[0]) if len(value) == 1 else None
    return mapping_of(value)


def _with_more(
    usage: Mapping[str, Any],
    level: Mapping[str, Any],
    plan: Plan,
    around: Mapping[str, Any],
) -> Located:
    """The usage of a response, with what stands beside it: LangChain, the AI SDK."""
    model = named(level, plan)
    beside = [around] if around else []
    more: list[tuple[Mapping[str, Any], str]] = []
    for wrapper in plan.wrappers:
        name = NAMES[wrapper]
        if name == "metadata":
            more += [(said, "") for said in _logged(level[wrapper])]
            continue
        near = mapping_of(level[wrapper]) if name in BESIDE else None
        if near is None:
            continue
        if name in PER_PROVIDER and isinstance(level[wrapper], Mapping):
            each = [(key, mapping_of(said)) for key, said in near.items()]
            others = [(said, fold(str(key))) for key, said in each if said is not None]
        else:
            others = [(near, "")]
        for said, provider in others:
            there = plan_of(keys_of(said), None)
            model = model or named(said, there)
            if there.notes:
                beside.append({name: said[note] for note, name in there.notes})
            more.append((said, provider))
            inner = mapping_of(said[there.holders[0]]) if there.holders else None
            if inner is not None:
                more.append((inner, provider))
    return Located(usage, model, tuple(beside), tuple(more))


def _logged(metadata: object) -> Iterable[Mapping[str, Any]]:
    """What LiteLLM keeps of a call's usage among the caller's own data."""
    inside = mapping_of(metadata) or {}
    found = [mapping_of(v) for k, v in inside.items() if NAMES[str(k)] in LOGGED]
    return [said for said in found if said is not None]


def _holds_null(level: Mapping[str, Any], depth: int) -> bool:
    """Whether a key that would hold the usage is there, and null."""
    for key, value in level.items():
        name = NAMES[key] if isinstance(key, str) else ""
        if name in HOLDERS and value is None:
            return True
        if name in WRAPPERS and depth < MAX_WRAPPED:
            near = mapping_of(value)
            if near is not None and _holds_null(near, depth + 1):
                return True
    return False


def keys_of(level: Mapping[str, Any]) -> tuple[str, ...]:
    """The keys whose value is not ``None``."""
    return tuple([key for key, value in level.items() if value is not None])


def named(level: Mapping[str, Any], plan: Plan) -> str | None:
    for key in plan.models:
        name = level[key]
        if isinstance(name, str) and name:
            return str.__str__(name)
    return None


def inner(raw: Mapping[str, Any]) -> Mapping[str, Any]:
    """What a usage object of no known shape itself holds, such as Cohere's ``meta``."""
    for _ in range(MAX_WRAPPED):
        found = _find(raw, 0)
        if found is None:
            break
        raw = found.usage
        if plan_of(keys_of(raw), None).shape is not None:
            return raw
    raise _unknown(raw)


def _unknown(raw: Mapping[str, Any]) -> UsageError:
    keys = ", ".join(shown(str(key), 40) for key in list(raw)[:8])
    return UsageError(
        f"no known shape of usage; its keys: {keys or 'none'}",
        reason="unknown_usage",
    )
