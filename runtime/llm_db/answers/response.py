"""Responses: where a usage object is inside whatever a provider or client gives."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from attr import frozen

from .._text import shown
from ..errors import UsageError
from .shapes import (
    BESIDE,
    BESIDE_COUNTERS,
    BY_MODEL,
    BY_NAME,
    CALLS,
    COUNTERS,
    GEMINI_INLINED,
    GEMINI_LINE,
    HOLDERS,
    INSIDE,
    LIMITS,
    LOGGED,
    MAX_WRAPPED,
    MODELS,
    NEAR,
    NEAR_USAGE,
    NOTES,
    NUMBERED,
    PER_PROVIDER,
    PIECES,
    RATES,
    SECOND,
    SHAPES,
    SPANS,
    TEXTS,
    USAGES,
    WRAPPERS,
    Fields,
    Shape,
)
from .words import BARE, reading, sum_of, words

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
        if not isinstance(key, str):  # of a mapping that no JSON holds
            return key
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
#: Details of what went in and came out, whatever form has them.
_DETAILS = frozenset(
    key
    for shape in SHAPES
    for key, target in shape.fields.items()
    if key.endswith("_details") and not isinstance(target, str)
)
#: Those under which a usage is looked for.
_KNOWN = frozenset((*HOLDERS, *WRAPPERS, *NOTES)) - {*BY_MODEL, "output"}


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
    said, named = reading(key), words(key)
    counts = "tokens" in named or named[-2:] == ["token", "count"] or said in BARE
    return said if counts else None


def _says_prompt(keys: Iterable[object], bare: bool) -> bool:
    """Whether words alone say what went in; ``bare``: without the word tokens."""
    for key in keys:
        if not isinstance(key, str):
            continue
        counts = bare or not {"token", "tokens"}.isdisjoint(words(key))
        if counts and "prompt" in (reading(key), sum_of(key)):
            return True
    return False


def _may_hold(key: str) -> bool:
    """Whether a key's words say that a usage may stand there, or what holds one."""
    named = words(key.rpartition(".")[2])
    known = NEAR if USAGES.isdisjoint(named) else NEAR_USAGE
    return bool(named) and known.issuperset(named)


def _may_be_text(key: str) -> bool:
    """Whether what stands there may be JSON text."""
    return not TEXTS.isdisjoint(words(key))


@frozen(eq=False)
class Plan:
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
    #: Keys whose words say that a usage may be there, where no table has them.
    near: tuple[str, ...]
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
        if shape is not None and shape.name == "total" and _says_prompt(keys, False):
            shape = BY_NAME["words"]  # a total, and more than that
    else:
        shape = BY_NAME[forced]
    fields = {**COUNTERS, **shape.fields} if shape else COUNTERS
    if "server_side_tool_usage_details" in there or "server_side_tools_used" in there:
        # The same, by tool.
        fields = {**fields, "num_server_side_tools_used": ""}
    strange = [
        key
        for key, name in names.items()
        if name not in fields and name not in NOTES and key[:2] != "__"  # of the object
    ]
    # What stands for a note elsewhere is a word here.
    bare = shape is not None and shape.name == "words"
    said = _said(
        [k for k in keys if names[k] not in fields] if bare else strange, shape
    )
    has_total = shape is None or shape.name == "total"
    counts = [(key, fields[name]) for key, name in names.items() if fields.get(name)]
    if shape is not None and shape.by_words and not bare:
        said.update(
            _other_side(counts, [*strange, *(k for k in keys if k == "output")])
        )
    return Plan(
        shape,
        tuple(counts),
        tuple((key, target) for key, target in said.items() if target),
        tuple(
            key
            for key in strange
            if said.get(key) is None and (is_count(names[key]) or names[key] in PIECES)
        ),
        tuple((key, name) for key, name in names.items() if name in NOTES),
        # Under `tokens` others have a part of what they count.
        _in_order(tuple(h for h in HOLDERS if has_total or h != "tokens"), names),
        _in_order(WRAPPERS, names),
        tuple(key for key in keys if names[key] not in _KNOWN and _may_hold(key)),
        _in_order(MODELS, names),
        _in_order(SECOND, names),
        tuple(k for k in strange if _is_strange(k, names[k])),
    )


def _said(keys: Iterable[str], shape: Shape | None) -> dict[str, str | None]:
    """What keys that no table has count, as their words say it."""
    if shape is not None and shape.name == "words":
        said = {key: reading(key) for key in keys}
        sums = {key: sum_of(key) for key in keys}
        # A sum of all that went in is what went in, where nothing else says it.
        return {
            **{k: v for k, v in said.items() if v},
            **{k: sums[k] or said[k] for k in keys if not said[k]},
        }
    if shape is not None and not shape.by_words:
        return {}
    return {key: _by_words(key) for key in keys}


def _is_strange(key: str, name: str) -> bool:
    """Whether what a key holds may have counts that nothing else reads."""
    return name not in _TABLED or name in _DETAILS or reading(key) in BARE


def _other_side(
    counts: Iterable[tuple[str, str | Fields]], keys: Iterable[str]
) -> dict[str, str]:
    """The keys that say what came out, or went in, where those of the table do not."""
    missing = {"prompt", "output"}.difference(
        target for _, target in counts if isinstance(target, str)
    )
    said = {key: reading(key) or sum_of(key) for key in keys} if missing else {}
    return {key: side for key, side in said.items() if side in missing}


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
    #: The usage of each model, where there are several and nothing adds them up.
    each: tuple[Located, ...] = ()


def locate(raw: object) -> Located:
    """The usage object that ``raw`` is or holds, and the model that ``raw`` names."""
    if raw is None:
        raise UsageError("there is no usage: None", reason="no_usage")
    level = mapping_of(opened(raw))
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
    key = holders[0] if len(holders) == 1 else _fullest(level, holders)
    inside = _inside(level[key]) if holders else None
    # The `usage` of OpenRouter is money.
    if plan.shape is not None and inside is None:
        if plan.shape.name == "total" and plan.near:
            fuller = _wrapped(level, plan, depth)  # which a total sums up
            if fuller is not None:
                return fuller._replace(model=fuller.model or named(level, plan))
        if plan.wrappers:
            return _with_more(level, level, plan, {})._replace(plan=plan)
        return Located(level, named(level, plan), (), (), plan)
    around = {name: level[key] for key, name in plan.notes}
    if holders:
        if inside is None:
            raise UsageError(
                f"'{key}' is not a usage object but {shown(level[key])}",
                reason="unknown_usage",
            )
        around.pop("custom_id", None)  # a line of a batch wraps a response, no usage
        return _with_more(inside, level, plan, around)
    found = (
        _spanned(level)
        or _wrapped(level, plan, depth)
        or _by_its_words(level, plan, depth)
    )
    if found is None:
        return None
    line = _line_of(level)
    if line is not None and _is_gemini(found):
        around = {**around, "custom_id": line}
    model = found.model or named(level, plan)
    return found._replace(model=model, around=(*found.around, around))


def _fullest(level: Mapping[str, Any], holders: tuple[str, ...]) -> str:
    """The first of several keys that holds a usage of a known shape, or the first.

    Empty where there is none.
    """
    for key in holders:
        inside = _inside(level[key])
        if inside is not None and plan_of(keys_of(inside), None).shape is not None:
            return key
    return holders[0] if holders else ""


def _line_of(level: Mapping[str, Any]) -> object:
    """What tells an answer of a Gemini batch from the others, if it may be one."""
    keys = {*keys_of(level)}
    if keys == GEMINI_LINE:
        return level["key"]
    metadata = mapping_of(level["metadata"]) if keys == GEMINI_INLINED else None
    return None if metadata is None else metadata.get("key")


def _is_gemini(found: Located) -> bool:
    """Whether it is Gemini's own usage, whose batches have lines without a name."""
    shape = plan_of(keys_of(found.usage), None).shape
    return shape is not None and shape.name == "gemini"


def _spanned(level: Mapping[str, Any]) -> Located | None:
    """The attributes of a span that a store has nested, under their own names."""
    inside = {name: level.get(name) for name in SPANS}
    flat = {where: value for where, _, value, _ in leaves(inside)}
    plan = plan_of(keys_of(flat), None)
    told = plan.shape is not None and plan.shape.name == "span"
    return Located(flat, named(flat, plan), (), (), plan) if told else None


def leaves(inside: Mapping[str, object]) -> Iterator[tuple[str, str, Any, int]]:
    """What stands in objects inside of objects: its path, its key, itself, how deep.

    Objects that nest deeper than `MAX_WRAPPED` are given as they are.
    """
    levels = [(path, level, 1) for path, level in inside.items()]
    for path, level, depth in levels:  # it grows
        for name, value in level.items() if isinstance(level, Mapping) else ():
            if not isinstance(name, str):
                continue
            where = f"{path}.{name}"
            if isinstance(value, Mapping) and depth < MAX_WRAPPED:
                levels.append((where, value, depth + 1))
            else:
                yield where, name, value, depth


def _wrapped(level: Mapping[str, Any], plan: Plan, depth: int) -> Located | None:
    """The usage that one of the keys wraps: the first of those in the table, or any."""
    if depth == MAX_WRAPPED:
        return None
    for key in plan.wrappers:
        near = only(level[key])
        found = None if near is None else _find(near, depth + 1)
        if found is not None:
            return found
    all_found = []
    for key in plan.near:
        counts = not USAGES.isdisjoint(words(key))
        near = _inside(level[key]) if counts else only(level[key])
        one = None
        if near is not None:
            one = _find(near, depth + 1) or (in_words(near) if counts else None)
        else:
            one = _several(of_models(level[key]))
        all_found += [] if one is None else [one]
    if all_found:
        first = all_found[0]
        same = all(
            (one.usage, one.each) == (first.usage, first.each) for one in all_found
        )
        return first if same else None
    for key in (*plan.wrappers, *plan.near):
        text = _inside(level[key]) if _may_be_text(key) else None
        found = None if text is None else _find(text, depth + 1)
        if found is not None:
            return found
    return None


def _by_its_words(level: Mapping[str, Any], plan: Plan, depth: int) -> Located | None:
    """A usage of no known shape, or one of each model under the model's name."""
    if _says_prompt(level, False):
        return Located(level, None, (), (), plan_of(keys_of(level), "words"))
    if depth == MAX_WRAPPED:
        return None
    path = _unflattened(level)
    if path is not None:
        return _find(path, depth + 1)
    each = of_models(level)
    return each[0] if len(each) == 1 else _several(each)


def _several(each: tuple[Located, ...]) -> Located | None:
    """The usages of several models as one."""
    return Located({}, None, (), (), None, each) if len(each) > 1 else None


def of_models(value: object) -> tuple[Located, ...]:
    """The usage of each model, by name or in a list; none if there is anything else."""
    if isinstance(value, Mapping):
        if value.keys() == {"models"}:
            return of_models(value["models"])
        # A number adds something up.
        named = {n: v for n, v in value.items() if not isinstance(v, (int, float))}
        if not all(isinstance(n, str) and _may_be_model(n) for n in named):
            return ()
        items = [*named.items()]
    else:
        items = [("", item) for item in value] if isinstance(value, list) else []
    each = []
    for name, item in items:
        found = _find(item, MAX_WRAPPED) if isinstance(item, Mapping) else None
        model = None if found is None else found.model or str(name)
        if found is None or not model:
            return ()
        each.append(found._replace(model=model))
    return tuple(each)


def model_of(found: Located) -> str | None:
    """The model that a response names; of several that took part, the first."""
    if found.model is not None:
        return found.model
    for level in (found.usage, *found.around):
        for key, value in level.items():
            each = of_models(value) if NAMES[str(key)] in BY_MODEL else ()
            if each:
                return each[0].model
    return found.each[0].model if found.each else None


def _may_be_model(name: str) -> bool:
    """Whether it could be the name of a model: no key has it, and it names no usage."""
    is_key = NAMES[name] in _TABLED or _may_hold(name)
    return not is_key and USAGES.isdisjoint(words(name))


def in_words(level: Mapping[str, Any]) -> Located | None:
    """What counts tokens, as its key says, with words that need not say so again.

    Or what is billed by the piece.
    """
    form = "words" if _says_prompt(level, True) else "units"
    plan = plan_of(keys_of(level), form)
    return Located(level, None, (), (), plan) if plan.counts or plan.by_words else None


def _unflattened(level: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """``{"usage.total_tokens": 3}`` → ``{"usage": {"total_tokens": 3}}``.

    So pandas writes it, and what exports tables; ``None`` where no key is a path.
    """
    paths = [key for key in level if isinstance(key, str) and "." in key[1:-1]]
    if not paths or isinstance(level[paths[0]], Mapping):
        return None
    whole: dict[str, Any] = {}
    for key, value in level.items():
        *path, last = str(key).split(".", 2 * MAX_WRAPPED)
        inside = whole
        for step in path:
            deeper = inside.setdefault(step, {})
            inside = deeper if type(deeper) is dict else inside
        inside.setdefault(last, value)
    return whole


def opened(value: object) -> object:
    """What JSON text holds, as logs and tables keep it; anything else as it is."""
    if not isinstance(value, (str, bytes)) or value[:1] not in ("{", "[", b"{", b"["):
        return value
    from json import loads

    try:
        return loads(value)
    except (ValueError, RecursionError):
        return value


def only(value: object) -> Mapping[str, Any] | None:
    """What wraps a usage, or the only one of a list of them."""
    if type(value) is dict:
        return value
    for _ in range(MAX_WRAPPED):
        if not isinstance(value, (list, tuple)) or hasattr(value, "_fields"):
            break
        pairs = _paired(value)
        if pairs is not None:
            return pairs
        if len(value) != 1:
            return None
        value = value[0]
    return mapping_of(value)


def _inside(value: object) -> Mapping[str, Any] | None:
    """The same, where JSON text may stand."""
    return value if type(value) is dict else only(opened(value))


def _paired(items: Iterable[Any]) -> dict[str, Any] | None:
    """``[{"key": "a", "value": {"intValue": "3"}}]`` → ``{"a": 3}``, as OTLP writes it."""
    pairs: dict[str, Any] = {}
    for item in items:
        if not (isinstance(item, Mapping) and item.keys() == {"key", "value"}):
            return None
        value = item["value"]
        if isinstance(value, Mapping) and len(value) == 1:
            ((kind, value),) = value.items()
            if kind == "intValue" and isinstance(value, str) and value.isdecimal():
                value = int(value[:20])
        pairs[str(item["key"])] = value
    return pairs or None


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
        if name in PER_PROVIDER and isinstance(near, Mapping):
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
    inside = _inside(metadata) or {}
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


def listed_in(document: object) -> list[Any]:
    """The records that a document lists where it keeps answers; none if it is one.

    Such are reports of several days, and sessions with all of their messages.
    """
    level = document if isinstance(document, dict) else {}
    return [] if _is_one(level) else _listed_in(level, 0)


def _listed_in(level: Mapping[str, Any], depth: int) -> list[Any]:
    plan = plan_of(keys_of(level), None)
    found: list[Any] = []
    for key in (*plan.wrappers, *plan.near) if depth < MAX_WRAPPED else ():
        value = level[key]
        if isinstance(value, dict):
            found += _listed_in(value, depth + 1)
        for item in value if isinstance(value, list) else ():
            if isinstance(item, dict):
                inside = [] if _is_one(item) else _listed_in(item, depth + 1)
                found += inside or [item]
    return found


def _is_one(level: Mapping[str, Any]) -> bool:
    """Whether it is or holds a usage, or cannot be read as one."""
    try:
        return _find(level, 0) is not None
    except UsageError:
        return True


def keys_of(level: Mapping[str, Any]) -> tuple[str, ...]:
    """The keys whose value is not ``None``."""
    return tuple([key for key, value in level.items() if value is not None])


def named(level: Mapping[str, Any], plan: Plan) -> str | None:
    for key in plan.models:
        name = level[key]
        if isinstance(name, str) and name:
            return str.__str__(name)
    return None


def inner(raw: Mapping[str, Any]) -> Located:
    """What a usage object of no known shape itself holds, such as Cohere's ``meta``."""
    for _ in range(MAX_WRAPPED):
        found = _find(raw, 0) or in_words(raw)
        if found is None:
            break
        raw = found.usage
        if found.each or found.plan or plan_of(keys_of(raw), None).shape is not None:
            return found
    raise _unknown(raw)


def _unknown(raw: Mapping[str, Any]) -> UsageError:
    keys = ", ".join(shown(str(key), 40) for key in list(raw)[:8])
    return UsageError(
        f"no known shape of usage; its keys: {keys or 'none'}",
        reason="unknown_usage",
    )
