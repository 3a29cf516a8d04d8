"""Usage: what providers say a call used, as disjoint counts by part.

Every provider, gateway and client library has a usage object of its own. `SHAPES` lists
how each is recognised and what its keys count; the functions below are the same for all
of them. ``docs/usage-shapes.md`` is the reference.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from itertools import combinations
from typing import Any, NamedTuple, TypeAlias

from attr import field, frozen

from .._text import shown
from ..errors import UsageError
from ..schema import Extra

#: Parts that a tier counts as its context, in the order of a bill …
INPUT_PARTS = (
    "input",
    "input_audio",
    "cache_read",
    "cache_read_audio",
    "cache_write",
    "cache_write_1h",
)
#: … and all parts that are tokens. Whatever else is counted is a counter.
TOKEN_PARTS = (
    *INPUT_PARTS,
    "output",
    "reasoning",
    "output_audio",
    "output_image",
    "unexplained",
)

#: What a key counts: a name of `_Found`, ``#counter``, ``@mode``, or what its own
#: keys count. The key ``""`` says what is 0, not unknown, once the details are there.
Fields: TypeAlias = "dict[str, str | Fields]"


def _frozen(counts: Mapping[str, int]) -> Mapping[str, int]:
    frozen_counts: Mapping[str, int] = Extra(counts)
    return frozen_counts


@frozen
class Usage:
    """What a call used.

    ``shape`` is the name of the usage object's form. ``counts`` are disjoint, by part:
    tokens, and counters such as ``web_search``; what is 0 is left out. ``context`` is
    the number of tokens that went in, read from a cache or written to one included.
    ``reported`` is what the provider itself says it charged (US$), else ``None``.
    ``model`` is the model that a whole response names. ``modes`` and ``geo`` name what
    changes the prices (``("flex",)``, ``"us"``). ``assumed`` lists the parts whose
    counts nothing proves.
    """

    shape: str
    counts: Mapping[str, int] = field(converter=_frozen)
    context: int
    reported: Decimal | None = None
    model: str | None = None
    modes: tuple[str, ...] = ()
    geo: str | None = None
    assumed: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """The usage as plain, JSON-ready values; amounts of money are strings."""
        return {
            "shape": self.shape,
            "counts": dict(self.counts),
            "context": self.context,
            "reported": None if self.reported is None else f"{self.reported:f}",
            "model": self.model,
            "modes": list(self.modes),
            "geo": self.geo,
            "assumed": list(self.assumed),
        }


def usage(raw: object, provider: str | None = None, shape: str | None = None) -> Usage:
    """The disjoint counts of a usage object, or of a whole response that holds one.

    ``provider`` settles what keys leave open; ``shape`` forces a form. Raises
    `UsageError`.
    """
    found = locate(raw)
    read = parse(found, provider, shape)
    counts: dict[str, int] = {}
    for step in read.steps:
        for part, number in step.counts.items():
            counts[part] = counts.get(part, 0) + number
    tokens = {part: counts[part] for part in TOKEN_PARTS if part in counts}
    return Usage(
        shape=read.shape,
        counts={**tokens, **read.counters},
        context=sum(step.context for step in read.steps),
        reported=read.reported,
        model=found.model,
        modes=read.modes,
        geo=read.geo,
        assumed=(*read.assumed, *(("cache_read",) if read.overlap else ())),
    )


# -- shapes ----------------------------------------------------------------------------


class Shape(NamedTuple):
    """One form of usage objects.

    It is told by any one of the sets of keys in ``told_by``, unless a key of ``unless``
    is there too. ``apart`` names what the prompt count does not hold.
    """

    name: str
    told_by: tuple[frozenset[str], ...]
    fields: Fields
    unless: frozenset[str] = frozenset()
    apart: frozenset[str] = frozenset()
    #: Whether the total says what lies outside the other counts.
    total_decides: bool = False
    #: Whether a usage object without a prompt count is whole.
    needs_prompt: bool = True


def _any(*keys: str) -> tuple[frozenset[str], ...]:
    return tuple(frozenset({key}) for key in keys)


_TTL: Fields = {
    "ephemeral_5m_input_tokens": "write_5m",
    "ephemeral_1h_input_tokens": "write_1h",
}
_CACHED: Fields = {
    "": "read_audio",
    "audio": "read_audio",
    "audio_tokens": "read_audio",
}
#: Details of a prompt, whatever a gateway calls what was written to the cache.
_PROMPT: Fields = {
    "cached_tokens": "read",
    "cache_read_tokens": "read",
    "cache_read_input_tokens": "read",
    "cache_write_tokens": "write",
    "cache_creation_tokens": "write",
    "cache_creation_input_tokens": "write",
    "cache_creation": _TTL,
    "cache_creation_token_details": _TTL,
    "cached_tokens_details": _CACHED,
    "audio_tokens": "audio",
}
_ANSWER: Fields = {
    "reasoning_tokens": "reasoning",
    "thinking_tokens": "reasoning",
    "audio_tokens": "output_audio",
    "image_tokens": "output_image",
}
#: What LangChain calls them; it has a service tier's name in front of some.
_LANGCHAIN_PROMPT: Fields = {
    **_PROMPT,
    **_TTL,
    "audio": "audio",
    "cache_read": "read",
    "cache_creation": "write?",
    "flex": "@flex",
    "flex_cache_read": "read",
    "priority": "@priority",
    "priority_cache_read": "read",
}
_LANGCHAIN_ANSWER: Fields = {
    **_ANSWER,
    "audio": "output_audio",
    "image": "output_image",
    "reasoning": "reasoning",
    "flex_reasoning": "reasoning",
    "priority_reasoning": "reasoning",
}
#: Counters, which any shape may hold.
COUNTERS: Fields = {
    "server_tool_use": {"web_search_requests": "#web_search"},
    "server_tool_use_details": {
        "web_search_requests": "#web_search",
        "tool_calls_executed": "#tool_calls",
    },
    "server_tool_usage": {"web_search_requests": "#web_search"},
    # xAI; calls of a remote MCP server cost nothing but tokens.
    "server_side_tool_usage_details": {
        "web_search_calls": "#web_search",
        "x_search_calls": "#x_search",
        "code_interpreter_calls": "#code_interpreter",
        "file_search_calls": "#file_search",
        "document_search_calls": "#document_search",
        "image_generation_calls": "#image_generation",
    },
    "num_server_side_tools_used": "#server_side_tools",
    "num_sources_used": "#sources",
    "num_search_queries": "#search_queries",
    "citation_tokens": "#citation_tokens",
}

#: The forms, in the order in which they are tried.
SHAPES = (
    Shape(
        "cohere",
        _any("billed_units"),
        {
            "billed_units": {
                "input_tokens": "prompt",
                "output_tokens": "output",
                "search_units": "#search_units",
                "classifications": "#classifications",
                "images": "#images",
                "image_tokens": "#image_tokens",
            }
        },
        needs_prompt=False,
    ),
    Shape(
        "gemini",
        _any("prompt_token_count", "candidates_token_count", "response_token_count"),
        {
            "prompt_token_count": "prompt",
            "cached_content_token_count": "read",
            "candidates_token_count": "output",
            "response_token_count": "output",
            "thoughts_token_count": "reasoning",
            "tool_use_prompt_token_count": "tool",
            "total_token_count": "total",
            "prompt_tokens_details": {"audio": "audio"},
            "prompt_token_details": {"audio": "audio"},
            "cache_tokens_details": _CACHED,
            "candidates_tokens_details": {
                "audio": "output_audio",
                "image": "output_image",
            },
            "response_tokens_details": {
                "audio": "output_audio",
                "image": "output_image",
            },
            "tool_use_prompt_tokens_details": {"audio": "tool_audio"},
        },
        total_decides=True,
    ),
    Shape(
        "bedrock",
        _any(
            "inputTokens",
            "outputTokens",
            "cache_details",
            "cache_read_input_token_count",
            "cache_write_input_token_count",
            "cache_write_input_tokens",
            "input_token_count",
            "output_token_count",
        ),
        {
            "input_tokens": "prompt",
            "output_tokens": "output",
            "cache_read_input_tokens": "read",
            "cache_read_input_token_count": "read",
            "cache_write_input_tokens": "write",
            "cache_write_input_token_count": "write",
            "cache_details": {"5m": "write_5m", "1h": "write_1h"},
            # What `InvokeModel` counts in its metrics.
            "input_token_count": "prompt",
            "output_token_count": "output",
        },
        # `inputTokens` in those is another's `input_tokens`.
        unless=frozenset(
            {
                "cache_creation",
                "cache_creation_input_tokens",
                "cache_read_tokens",
                "cache_write_tokens",
                "cached_input_tokens",
                "input_token_details",
                "input_tokens_details",
                "iterations",
                "output_token_details",
                "output_tokens_details",
                "prompt_tokens",
                "reasoning_tokens",
            }
        ),
        apart=frozenset({"read", "write"}),
    ),
    Shape(
        "chat",
        _any("prompt_tokens", "completion_tokens"),
        {
            "prompt_tokens": "prompt",
            "completion_tokens": "output",
            "total_tokens": "total",
            "cached_tokens": "read",
            "num_cached_tokens": "read",
            "prompt_cache_hit_tokens": "read",
            "cached_prompt_text_tokens": "read",
            "cache_read_input_tokens": "read",
            "cache_creation_input_tokens": "write",
            "cache_creation": _TTL,
            "reasoning_tokens": "reasoning",
            "prompt_tokens_details": _PROMPT,
            "prompt_token_details": _PROMPT,
            "completion_tokens_details": _ANSWER,
        },
        total_decides=True,
    ),
    Shape(
        "anthropic",
        tuple(
            frozenset({"input_tokens", key})
            for key in (
                "cache_read_input_tokens",
                "cache_creation_input_tokens",
                "cache_creation",
            )
        )
        + _any("iterations"),
        {
            "input_tokens": "prompt",
            "output_tokens": "output",
            "cache_read_input_tokens": "read",
            "cache_creation_input_tokens": "write",
            "cache_creation": _TTL,
            "output_tokens_details": _ANSWER,
        },
        apart=frozenset({"read", "write"}),
    ),
    Shape(
        # Called `realtime` where the details are OpenAI's.
        "langchain",
        _any("input_token_details", "output_token_details"),
        {
            "input_tokens": "prompt",
            "output_tokens": "output",
            "input_token_details": _LANGCHAIN_PROMPT,
            "output_token_details": _LANGCHAIN_ANSWER,
        },
    ),
    Shape(
        "pydantic_ai",
        _any("cache_read_tokens", "cache_write_tokens"),
        {
            "input_tokens": "prompt",
            "output_tokens": "output",
            "cache_read_tokens": "read",
            "cache_write_tokens": "write",
            "input_audio_tokens": "audio",
            "cache_audio_read_tokens": "read_audio?",
            "output_audio_tokens": "output_audio",
            "details": {
                "reasoning_tokens": "reasoning",
                "thoughts_tokens": "reasoning",
            },
        },
    ),
    Shape(
        "responses",
        _any("input_tokens", "output_tokens"),
        {
            "input_tokens": "prompt",
            "output_tokens": "output",
            # Codex and the AI SDK say these on top.
            "cached_input_tokens": "read",
            "reasoning_tokens": "reasoning",
            "reasoning_output_tokens": "reasoning",
            "input_tokens_details": _PROMPT,
            "output_tokens_details": _ANSWER,
        },
    ),
    Shape(
        "ollama",
        _any("prompt_eval_count", "eval_count"),
        {"prompt_eval_count": "prompt", "eval_count": "output"},
    ),
    Shape(
        "total",
        _any("total_tokens", "total_token_count"),
        {"total_tokens": "prompt", "total_token_count": "prompt"},
    ),
)
_BY_NAME = {shape.name: shape for shape in SHAPES}
_BY_NAME["realtime"] = _BY_NAME["langchain"]
#: What the details of a prompt hold where they are OpenAI's.
REALTIME = frozenset({"text_tokens", "audio_tokens", "cached_tokens", "image_tokens"})

#: Keys that count nothing and still matter.
NOTES = frozenset(
    {
        "cost",
        "cost_in_usd_ticks",
        "inference_geo",
        "is_byok",
        "iterations",
        "performance_config",
        "search_context_size",
        "server_side_tools_used",
        "service_tier",
        "speed",
        "traffic_type",
    }
)
#: Where a whole response keeps its usage object, what it may be wrapped in, and where
#: it names the model.
HOLDERS = ("usage", "usage_metadata", "token_usage")
WRAPPERS = (
    "response",
    "message",
    "body",
    "result",
    "delta",
    "metadata",
    "meta",
    "x_groq",
    "response_metadata",
    "llm_output",
    "event",
)
BESIDE = ("response_metadata", "response")
MODELS = ("model", "model_version", "model_name", "model_id")
MAX_WRAPPED = 4

# -- names -----------------------------------------------------------------------------


def _fold(key: str) -> str:
    """``"inputTokens"`` and ``"input_tokens"`` → ``"inputtokens"``."""
    return key.replace("_", "").lower()


def _known_keys(fields: Fields) -> Iterable[str]:
    for key, target in fields.items():
        yield key
        if not isinstance(target, str):
            yield from _known_keys(target)


class _Names(dict[str, str]):
    """A key in whatever spelling → the key that the tables have; any other is itself."""

    _most = 4096

    def __missing__(self, key: str) -> str:
        name = _FOLDED.get(_fold(key), key) if len(key) <= 64 else key
        if len(self) < self._most:
            self[key] = name
        return name


_FOLDED = {
    _fold(key): key
    for keys in (
        *(_known_keys(shape.fields) for shape in SHAPES),
        _known_keys(COUNTERS),
        NOTES,
        HOLDERS,
        WRAPPERS,
        MODELS,
        ("modality", "ttl", "token_count", "total_cost", "latency", "currency"),
    )
    for key in keys
}
NAMES = _Names()


class _Plan(NamedTuple):
    """What the keys of a mapping are, found once for each set of keys."""

    shape: Shape | None
    counts: tuple[tuple[str, str | Fields], ...]
    notes: tuple[tuple[str, str], ...]
    holders: tuple[str, ...]
    wrappers: tuple[str, ...]
    models: tuple[str, ...]


_plans: dict[tuple[tuple[str, ...], str | None], _Plan] = {}
_MAX_PLANS = 1024
_MAX_KEYS = 64


def _plan(keys: tuple[str, ...], forced: str | None) -> _Plan:
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


def _make_plan(keys: list[str], forced: str | None) -> _Plan:
    names = {key: NAMES[key] for key in keys}
    there = {*keys, *names.values()}
    if forced is None:
        shape = next((shape for shape in SHAPES if _tells(shape, there)), None)
    else:
        shape = _BY_NAME[forced]
    fields = {**COUNTERS, **shape.fields} if shape else {}
    if "server_side_tool_usage_details" in there or "server_side_tools_used" in there:
        fields.pop("num_server_side_tools_used", None)  # the same, by tool
    return _Plan(
        shape,
        tuple((key, fields[name]) for key, name in names.items() if name in fields),
        tuple((key, name) for key, name in names.items() if name in NOTES),
        _in_order(HOLDERS, names),
        _in_order(WRAPPERS, names),
        _in_order(MODELS, names),
    )


def _tells(shape: Shape, keys: set[str]) -> bool:
    if not shape.unless.isdisjoint(keys):
        return False
    return any(signs <= keys for signs in shape.told_by)


def _in_order(wanted: tuple[str, ...], names: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(key for name in wanted for key in names if names[key] == name)


# -- mappings and objects --------------------------------------------------------------

_PLAIN = (str, bytes, bool, int, float, list, tuple, set, frozenset, type(None))


def _mapping(value: object) -> Mapping[str, Any] | None:
    """The value's keys or attributes; ``None`` for what has neither."""
    if isinstance(value, (dict, Mapping)):
        return value
    if isinstance(value, _PLAIN):
        # A named tuple is an object.
        names = getattr(value, "_fields", None)
        return {n: getattr(value, n) for n in names} if names else None
    listed = getattr(type(value), "ListFields", None)  # a message of protobuf
    if callable(listed):
        return {descriptor.name: item for descriptor, item in listed(value)}
    found: dict[str, Any] = {}
    names = _declared(type(value))
    for name in names:
        if hasattr(value, name):
            found[name] = getattr(value, name)
    found.update(getattr(value, "__dict__", None) or {})
    # Pydantic keeps what its model does not name apart.
    extra = getattr(value, "__pydantic_extra__", None)
    if isinstance(extra, Mapping):
        found.update(extra)
    if _FOLDED.keys().isdisjoint(_fold(key) for key in found):
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


def locate(raw: object) -> Located:
    """The usage object that ``raw`` is or holds, and the model that ``raw`` names."""
    if raw is None:
        raise UsageError("there is no usage: None", reason="no_usage")
    level = _mapping(raw)
    if level is None:
        raise UsageError(
            f"a usage object is a mapping or an object, not {shown(raw)}",
            reason="unknown_usage",
        )
    found = _find(level, 0)
    if found is not None:
        return found
    if _holds_null(level, 0):
        raise UsageError("the response holds no usage: it is null", reason="no_usage")
    keys = ", ".join(shown(str(key), 40) for key in list(level)[:8])
    raise UsageError(
        f"no known shape of usage; its keys: {keys or 'none'}", reason="unknown_usage"
    )


def _find(level: Mapping[str, Any], depth: int) -> Located | None:
    plan = _plan(_keys(level), None)
    if plan.shape is not None and not plan.holders:
        return Located(level, _named(level, plan), ())
    if not (plan.holders or plan.wrappers):
        return None
    around = {name: level[key] for key, name in plan.notes}
    for key in plan.holders:
        inside = _mapping(level[key])
        if inside is None:
            raise UsageError(
                f"'{key}' is not a usage object but {shown(level[key])}",
                reason="unknown_usage",
            )
        model = _named(level, plan)
        beside = [around]
        for wrapper in plan.wrappers:  # LangChain and the AI SDK name it in there
            near = _mapping(level[wrapper]) if NAMES[wrapper] in BESIDE else None
            if near is not None:
                there = _plan(_keys(near), None)
                model = model or _named(near, there)
                beside.append({name: near[note] for note, name in there.notes})
        return Located(inside, model, tuple(beside))
    if depth < MAX_WRAPPED:
        for key in plan.wrappers:
            near = _mapping(level[key])
            found = None if near is None else _find(near, depth + 1)
            if found is not None:
                model = found.model or _named(level, plan)
                return Located(found.usage, model, (*found.around, around))
    return None


def _holds_null(level: Mapping[str, Any], depth: int) -> bool:
    """Whether a key that would hold the usage is there, and null."""
    for key, value in level.items():
        name = NAMES[key] if isinstance(key, str) else ""
        if name in HOLDERS and value is None:
            return True
        if name in WRAPPERS and depth < MAX_WRAPPED:
            near = _mapping(value)
            if near is not None and _holds_null(near, depth + 1):
                return True
    return False


def _keys(level: Mapping[str, Any]) -> tuple[str, ...]:
    """The keys whose value is not ``None``."""
    return tuple([key for key, value in level.items() if value is not None])


def _named(level: Mapping[str, Any], plan: _Plan) -> str | None:
    for key in plan.models:
        if isinstance(level[key], str) and level[key]:
            return str.__str__(level[key])
    return None


# -- counts ----------------------------------------------------------------------------

#: What the keys of a usage object said, by what they count.
_Found: TypeAlias = "dict[str, int]"
#: What only Perplexity counts.
PERPLEXITY = frozenset({"request", "citation_tokens", "search_queries"})


class Step(NamedTuple):
    """The tokens of one inference: a call, or one iteration of a call."""

    counts: dict[str, int]
    context: int
    #: The model that ran it, where the usage names one.
    model: str | None


class Parsed(NamedTuple):
    """A usage object, read: `Usage` before its counts are added up."""

    shape: str
    steps: tuple[Step, ...]
    counters: dict[str, int]
    reported: Decimal | None
    modes: tuple[str, ...]
    geo: str | None
    assumed: tuple[str, ...]
    #: How much of the audio was cached is not known.
    overlap: bool


def parse(
    found: Located, provider: str | None = None, shape: str | None = None
) -> Parsed:
    """The counts of a located usage object."""
    raw = found.usage
    if shape is not None and shape not in _BY_NAME:
        listed = ", ".join([*_BY_NAME])
        raise ValueError(f"unknown shape '{shown(shape)}'; the shapes are {listed}")
    plan = _plan(_keys(raw), shape)
    if plan.shape is None:
        # A response whose usage is nothing that we know.
        return parse(Located(_inner(raw), found.model, found.around), provider, shape)
    kind = plan.shape
    counted = _count(raw, plan)
    notes = {name: raw[key] for key, name in plan.notes}
    special = [name for name in counted if name < "a"]
    modes: tuple[str, ...] = ()
    geo, counters = None, {}
    if notes or special or found.around:
        modes, geo = _modes(notes, found.around, special)
        counters = _counters(counted, special, notes)
    steps: tuple[Step, ...]
    if kind.name == "anthropic" and notes.get("iterations"):
        steps, assumed = _iterations(notes["iterations"], kind)
        overlap = False
    else:
        if kind.needs_prompt and "prompt" not in counted:
            raise UsageError(
                f"a usage of shape {kind.name!r} without a count of what went in",
                reason="incomplete_usage",
            )
        step, assumed, overlap = _step(kind, counted, provider, counters)
        steps = (step,)
    name = kind.name if shape is None else shape
    if name == "langchain" and shape is None and _is_realtime(raw):
        name = "realtime"
    reported = _reported(notes) if kind.name != "pydantic_ai" and notes else None
    return Parsed(name, steps, counters, reported, modes, geo, assumed, overlap)


def _inner(raw: Mapping[str, Any]) -> Mapping[str, Any]:
    """What a usage object of no known shape itself holds, such as Cohere's ``meta``."""
    found = _find(raw, 0)
    if found is None:
        keys = ", ".join(shown(str(key), 40) for key in list(raw)[:8])
        raise UsageError(
            f"no known shape of usage; its keys: {keys or 'none'}",
            reason="unknown_usage",
        )
    return found.usage


def _is_realtime(raw: Mapping[str, Any]) -> bool:
    for key, value in raw.items():
        if NAMES[key] == "input_token_details":
            inside = _mapping(value) or {}
            return not REALTIME.isdisjoint(NAMES[name] for name in inside)
    return False


def _count(raw: Mapping[str, Any], plan: _Plan) -> _Found:
    found: _Found = {}
    for key, target in plan.counts:
        number = raw[key]
        if type(target) is str:
            if type(number) is not int or number < 0:
                number = _number(number, key)
            # Two keys of one count: the larger.
            if target not in found or number > found[target]:
                found[target] = number
        else:
            _collect(found, number, target, key)  # type: ignore[arg-type]
    return found


def _collect(found: _Found, value: Any, fields: Fields, where: str) -> None:
    """The counts of an object of details, or of a list of such objects."""
    inside: Mapping[str, Any] | None
    if type(value) is dict:
        inside = value
    elif isinstance(value, (list, tuple)) and not hasattr(value, "_fields"):
        inside = _listed(value, where)
    else:
        inside = _mapping(value)
        if inside is None:
            raise _invalid(where, value)
    if inside and "" in fields:
        found.setdefault(fields[""], 0)  # type: ignore[arg-type]
    for key, item in inside.items():
        if item is None or not key:
            continue
        target = fields.get(key)
        if target is None:
            target = fields.get(NAMES[key]) if isinstance(key, str) else None
            if target is None:
                continue
        if type(target) is str:
            if type(item) is not int or item < 0:
                item = _number(item, key)
            if target not in found or item > found[target]:
                found[target] = item
        else:
            _collect(found, item, target, key)  # type: ignore[arg-type]


def _listed(items: Iterable[Any], where: str) -> dict[str, int]:
    """``[{"modality": "AUDIO", "tokenCount": 3}]`` → ``{"audio": 3}``; so for ``ttl``."""
    counts: dict[str, int] = {}
    for item in items:
        entry = _mapping(item)
        if entry is None:
            raise _invalid(where, item)
        named = {NAMES[key]: value for key, value in entry.items() if type(key) is str}
        name = named.get("modality", named.get("ttl"))
        number = named.get("token_count", named.get("input_tokens"))
        if isinstance(name, str) and number is not None:
            name = str.lower(name)
            counts[name] = counts.get(name, 0) + _number(number, where)
    return counts


def _number(value: Any, where: str) -> int:
    """A count: an integer of 0 or more, in whatever type it came."""
    if type(value) is int:
        if value >= 0:
            return value
    elif not isinstance(value, (bool, str, bytes)):
        try:
            number = value.__index__() if hasattr(value, "__index__") else int(value)
            if number >= 0 and number == value:
                return int(number)
        except (TypeError, ValueError, OverflowError, ArithmeticError):
            pass
    raise _invalid(where, value)


def _invalid(where: str, value: Any) -> UsageError:
    return UsageError(
        f"'{shown(where)}' of the usage cannot be {shown(value)}: a count is an integer"
        " of 0 or more",
        reason="invalid_usage",
    )


def _counters(
    counted: _Found, special: list[str], notes: Mapping[str, Any]
) -> dict[str, int]:
    counters = {
        name[1:]: counted[name] for name in special if name[0] == "#" and counted[name]
    }
    if "tool_calls" in counters:  # OpenRouter counts searches among them
        rest = counters.pop("tool_calls") - counters.get("web_search", 0)
        if rest > 0:
            counters["tool_calls"] = rest
    if notes.get("search_context_size"):
        counters["request"] = 1
    used = notes.get("server_side_tools_used")
    if used and not isinstance(used, (str, bytes)) and isinstance(used, Iterable):
        for tool in used:  # xAI: one entry a call
            name = str(tool).rpartition("SERVER_SIDE_TOOL_")[2].lower()
            counters[name] = counters.get(name, 0) + 1
    return {name: counters[name] for name in sorted(counters)}


# -- from counts to disjoint parts -----------------------------------------------------


def _step(
    kind: Shape, found: _Found, provider: str | None, counters: Mapping[str, int]
) -> tuple[Step, tuple[str, ...], bool]:
    """The parts of one inference, those that are a guess, and whether audio is."""
    get = found.get
    prompt, output = get("prompt", 0) + get("tool", 0), get("output", 0)
    read, audio = get("read", 0), get("audio", 0) + get("tool_audio", 0)
    reasoning = get("reasoning", 0)
    write, write_1h = get("write", 0), 0
    assumed: tuple[str, ...] = ()
    if "write_5m" in found or "write_1h" in found or "write?" in found:
        write, write_1h, assumed = _writes(found)
    writes = write + write_1h
    spoken = get("output_audio", 0) + get("output_image", 0)
    apart = kind.apart
    unexplained = 0
    if kind.total_decides:
        rest = found["total"] - prompt - output if "total" in found else None
        if rest != 0 or reasoning > output:
            if kind.name == "gemini":
                apart, unexplained = _gemini(reasoning, rest)
            else:
                sizes = {
                    "reasoning": reasoning,
                    "read": read,
                    "write": writes,
                    "audio": audio,
                }
                who = _who(provider, counters)
                apart, unexplained = _chat(sizes, prompt, output - spoken, rest, who)

    # What the prompt count holds besides plain text.
    text = prompt
    held = 0
    if "read" not in apart:
        held += read
    if "write" not in apart:
        held += writes
    text -= held
    if text < 0:
        raise _inconsistent(f"{held} cached tokens of a prompt of {prompt}")
    read_audio, overlap = 0, False
    if audio and "audio" not in apart:
        inside_read = 0 if "read" in apart else read
        text, audio, read_audio, overlap = _audio(
            prompt, audio, inside_read, text, found
        )
    elif get("read_audio"):
        read_audio = min(read, found["read_audio"])
    inside = spoken if "reasoning" in apart else spoken + reasoning
    if inside > output:
        raise _inconsistent(f"{inside} special tokens of an output of {output}")

    counts: dict[str, int] = {}
    if text:
        counts["input"] = text
    if audio:
        counts["input_audio"] = audio
    if read > read_audio:
        counts["cache_read"] = read - read_audio
    if read_audio:
        counts["cache_read_audio"] = read_audio
    if write:
        counts["cache_write"] = write
    if write_1h:
        counts["cache_write_1h"] = write_1h
    if output > inside:
        counts["output"] = output - inside
    if reasoning:
        counts["reasoning"] = reasoning
    if spoken:
        for part in ("output_audio", "output_image"):
            if get(part):
                counts[part] = found[part]
    if unexplained:
        counts["unexplained"] = unexplained
    return Step(counts, text + audio + read + writes, None), assumed, overlap


def _writes(found: _Found) -> tuple[int, int, tuple[str, ...]]:
    """Tokens written for five minutes, for an hour, and what of it is a guess."""
    total = found.get("write")
    if "write?" in found:  # LangChain: 0 where it is split
        total = found["write?"] or None
    if "write_5m" not in found and "write_1h" not in found:
        return total or 0, 0, ()
    short, long = found.get("write_5m", 0), found.get("write_1h", 0)
    if total is None or total == short + long:
        return short, long, ()
    if total < short + long:
        return short, long, ("cache_write",)
    return total - long, long, ()


def _audio(
    prompt: int, audio: int, read: int, fresh: int, found: _Found
) -> tuple[int, int, int, bool]:
    """Fresh text, fresh audio and cached audio of a prompt; whether that is a guess.

    Where nothing counts the cached audio, text was cached first.
    """
    if audio > prompt:
        raise _inconsistent(f"{audio} audio tokens of a prompt of {prompt}")
    cached = found.get("read_audio") or found.get("read_audio?") or None
    if cached is None:
        cached = found.get("read_audio")
    if cached is not None:
        if cached > min(read, audio):
            raise _inconsistent(f"{cached} cached audio tokens of {min(read, audio)}")
        heard = min(audio - cached, fresh)
        return fresh - heard, heard, cached, False
    text = prompt - audio
    plain = max(0, text - (prompt - fresh))
    heard = fresh - plain
    guessed = bool(read and text and fresh)
    return plain, heard, min(read, audio - heard), guessed


def _who(provider: str | None, counters: Mapping[str, int]) -> str:
    """The provider, where that settles something."""
    if not PERPLEXITY.isdisjoint(counters):
        return "perplexity"
    return _fold(provider.replace("-", "")) if provider else ""


def _gemini(thoughts: int, rest: int | None) -> tuple[frozenset[str], int]:
    """Gemini's candidates do not hold its thoughts, unless the total says so."""
    if rest == 0:
        return frozenset(), 0
    return frozenset({"reasoning"}), max(0, (rest or 0) - thoughts)


def _chat(
    sizes: Mapping[str, int], prompt: int, output: int, rest: int | None, who: str
) -> tuple[frozenset[str], int]:
    """What lies outside prompt and completion, and how much nothing explains.

    ``rest`` is what the total has beyond both.
    """
    if who == "perplexity" and sizes["reasoning"] > output:
        return frozenset({"reasoning"}), 0
    if rest is None or rest < 0:
        return frozenset({"reasoning"} if who == "xai" else ()), 0
    names = [name for name, size in sizes.items() if size]
    best: frozenset[str] | None = None
    for number in range(len(names) + 1):
        for outside in combinations(names, number):
            inside = {n: 0 if n in outside else size for n, size in sizes.items()}
            fits = (
                inside["read"] + inside["write"] <= prompt
                and inside["audio"] <= prompt
                and inside["reasoning"] <= output
            )
            explained = sum(sizes[name] for name in outside)
            if fits and explained == rest:
                return frozenset(outside), 0
            if fits and explained < rest and best is None:
                best = frozenset(outside)
    if best is None:
        return frozenset(), 0  # nothing fits: it will be found inconsistent
    return best, rest - sum(sizes[name] for name in best)


def _inconsistent(what: str) -> UsageError:
    return UsageError(
        f"the counts of the usage disagree: {what}", reason="inconsistent_usage"
    )


def _iterations(items: Any, kind: Shape) -> tuple[tuple[Step, ...], tuple[str, ...]]:
    """Anthropic bills each iteration; the counts on top are those of the last."""
    if isinstance(items, (str, bytes, Mapping)) or not isinstance(items, Iterable):
        raise _invalid("iterations", items)
    steps: list[Step] = []
    assumed: dict[str, None] = {}
    for item in items:
        entry = _mapping(item)
        if entry is None:
            raise _invalid("iterations", item)
        plan = _plan(_keys(entry), kind.name)
        found = _count(entry, plan)
        if "prompt" not in found:
            raise UsageError(
                "an iteration without a count of what went in",
                reason="incomplete_usage",
            )
        step, guesses, _ = _step(kind, found, None, {})
        steps.append(step._replace(model=_named(entry, plan)))
        assumed.update(dict.fromkeys(guesses))
    return tuple(steps), tuple(assumed)


# -- notes -----------------------------------------------------------------------------

#: Words for the ordinary price.
BASE_MODES = frozenset(
    {
        "",
        "default",
        "standard",
        "auto",
        "on_demand",
        "unspecified",
        "traffic_type_unspecified",
    }
)
MODE_KEYS = ("service_tier", "speed", "traffic_type", "performance_config")
BASE_GEOS = frozenset({"", "global", "not_available"})


def mode_word(value: object) -> str | None:
    """The name of a mode that changes prices, in lower case; ``None`` for the base."""
    if type(value) is not str:
        inside = None if isinstance(value, str) else _mapping(value)
        if inside is not None:  # Bedrock: {"type": "flex"}, {"latency": "optimized"}
            value = inside.get("type", inside.get("latency"))
        if not isinstance(value, str):
            return None
    word = str.lower(value).strip()
    if word in BASE_MODES:
        return None
    return word.removeprefix("on_demand_")


def _modes(
    notes: Mapping[str, Any], around: tuple[Mapping[str, Any], ...], special: list[str]
) -> tuple[tuple[str, ...], str | None]:
    modes: dict[str, None] = {}
    geo = None
    for said in (notes, *around):
        if not said:
            continue
        for name in MODE_KEYS:
            if name in said:
                word = mode_word(said[name])
                if word is not None:
                    modes[word] = None
        where = said.get("inference_geo")
        if geo is None and isinstance(where, str):
            where = str.lower(where).strip()
            geo = None if where in BASE_GEOS else where
    for name in special:
        if name[0] == "@":
            modes[name[1:]] = None
    return tuple(modes), geo


def _reported(notes: Mapping[str, Any]) -> Decimal | None:
    """What the provider says it charged, in US$."""
    ticks = money(notes.get("cost_in_usd_ticks"))
    if ticks:  # xAI: 0 is said where it does not say
        return ticks.scaleb(-10)
    cost = notes.get("cost")
    if cost is None or notes.get("is_byok"):
        return None
    inside = _mapping(cost)
    if inside is not None:
        said = {NAMES[key]: value for key, value in inside.items() if type(key) is str}
        if said.get("currency", "USD") != "USD":
            return None
        cost = said.get("total_cost")
    return money(cost)


def money(value: object) -> Decimal | None:
    """An amount as the exact decimal that it was written as; ``None`` for anything else."""
    if isinstance(value, float):
        value = float.__repr__(value)
    if isinstance(value, bool) or not isinstance(value, (int, str, Decimal)):
        return None
    try:
        amount = Decimal(value)
    except ArithmeticError:
        return None
    return amount if amount.is_finite() and amount >= 0 else None
