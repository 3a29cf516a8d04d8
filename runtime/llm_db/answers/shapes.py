"""Shapes: the forms of usage objects, as tables; `usage` reads by them.

Keys stand in snake case. ``docs/usage-shapes.md`` says it for people.
"""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

#: Parts that a tier counts as its context, in the order of a bill …
INPUT_PARTS = (
    "input",
    "input_audio",
    "cache_read",
    "cache_read_audio",
    "cache_write",
    "cache_write_1h",
    "cache_write_12h",
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

#: What a key counts: ``prompt``, ``read`` and the like, which `usage` makes parts of (``^``:
#: on top of the object, not among its details);
#: ``#counter``; ``@mode``; ``""``, which lies inside another count; or what its own keys
#: count. With ``?`` a 0 says nothing. The key ``""`` says what is 0, not unknown, once the
#: details are there; the key ``"*"`` what all others are, ``"#"`` counters by their name.
Fields: TypeAlias = "dict[str, str | Fields]"


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
    #: Whether the total says what lies outside the other counts; where it does not, what
    #: it has beyond them all is counted by nothing.
    total_decides: bool = False
    #: Whether a usage object without a prompt count is whole.
    needs_prompt: bool = True


def _any(*keys: str) -> tuple[frozenset[str], ...]:
    return tuple(frozenset({key}) for key in keys)


_TTL: Fields = {
    "ephemeral_5m_input_tokens": "write_5m",
    "ephemeral_1h_input_tokens": "write_1h",
}
_TOTAL: Fields = {"total_tokens": "total", "total_token_count": "total"}
_CACHED: Fields = {
    "": "read_audio",
    "audio": "read_audio",
    "audio_tokens": "read_audio",
    "image_tokens": "image",
    "text_tokens": "",
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
    # OpenAI's own two lives of a write; the longer one has no price that we know.
    "cache_write_tokens_details": {"ttl_12h_tokens": "write_12h"},
    "audio_tokens": "audio",
    "image_tokens": "image",
    # AI SDK: what is neither read nor written.
    "no_cache_tokens": "",
    "text_tokens": "",
}
_ANSWER: Fields = {
    "reasoning_tokens": "reasoning",
    "thinking_tokens": "reasoning",
    "audio_tokens": "output_audio",
    "image_tokens": "output_image",
    "text_tokens": "",
    "accepted_prediction_tokens": "",
    "rejected_prediction_tokens": "",
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
    # Mistral's agents, and Gemini's interactions.
    "connectors": {"*": "#"},
    "grounding_tool_count": {"*": "#"},
}
#: Counters that stand in the response, beside its usage (OpenAI's Responses).
TOOL_USAGE: Fields = {
    "web_search": {"num_requests": "#web_search"},
    "image_gen": {"total_tokens": "#image_generation_tokens"},
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
            },
            "cached_tokens": "",
            "total_tokens": "",
        },
        needs_prompt=False,
    ),
    Shape(
        "gemini",
        _any(
            "prompt_token_count",
            "candidates_token_count",
            "response_token_count",
            "total_input_tokens",
            "total_output_tokens",
        ),
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
            # The same as its interactions call them.
            "total_tokens": "total",
            "total_input_tokens": "prompt",
            "total_cached_tokens": "read",
            "total_output_tokens": "output",
            "total_thought_tokens": "reasoning",
            "total_tool_use_tokens": "tool",
            "initial_input_tokens": "",
            "input_tokens_by_modality": {"audio": "audio"},
            "cached_tokens_by_modality": _CACHED,
            "output_tokens_by_modality": {
                "audio": "output_audio",
                "image": "output_image",
            },
            "tool_use_tokens_by_modality": {"audio": "tool_audio"},
        },
        unless=frozenset({"generation_token_count"}),
        total_decides=True,
    ),
    Shape(
        # What OpenAI's usage API adds up, many requests at once.
        "organization",
        _any("num_model_requests", "input_cached_tokens", "input_uncached_tokens"),
        {
            "input_tokens": "prompt",
            "output_tokens": "output",
            "input_cached_tokens": "read",
            "input_cache_write_tokens": "write",
            "input_cache_write_30m_tokens": "",
            "input_cache_write_12h_tokens": "write_12h",
            "input_audio_tokens": "fresh_audio",
            "input_cached_audio_tokens": "read_audio",
            "input_image_tokens": "image",
            "input_uncached_tokens": "",
            "input_text_tokens": "",
            "input_cached_text_tokens": "",
            "input_cached_image_tokens": "",
            "output_text_tokens": "",
            "output_audio_tokens": "output_audio",
            "output_image_tokens": "output_image",
            "reasoning_tokens": "reasoning",
            **_TOTAL,
        },
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
            "generation_token_count",
        ),
        {
            **_TOTAL,
            "input_tokens": "prompt",
            "output_tokens": "output",
            "cache_read_input_tokens": "read",
            "cache_read_input_token_count": "read",
            "cache_write_input_tokens": "write",
            "cache_write_input_token_count": "write",
            "cache_details": {"5m": "write_5m", "1h": "write_1h"},
            # What `InvokeModel` counts in its metrics, and in the body of a Llama.
            "input_token_count": "prompt",
            "output_token_count": "output",
            "prompt_token_count": "prompt",
            "generation_token_count": "output",
            "generated_token_count": "output",  # watsonx
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
            # Gateways that speak both ways.
            "input_tokens": "prompt",
            "output_tokens": "output",
            "input_tokens_details": _PROMPT,
            "output_tokens_details": _ANSWER,
            "cached_input_tokens": "read",
            "cache_read_tokens": "read",
            "prompt_cache_miss_tokens": "",
            "prompt_text_tokens": "",
            "prompt_image_tokens": "image",
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
            "cached_tokens": "read",
            "reasoning_tokens": "reasoning",
            "output_tokens_details": _ANSWER,
            **_TOTAL,
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
            # AI SDK says these on top as well.
            "cached_input_tokens": "read",
            "reasoning_tokens": "reasoning",
            **_TOTAL,
        },
        total_decides=True,
    ),
    Shape(
        "pydantic_ai",
        _any(
            "cache_read_tokens",
            "cache_write_tokens",
            "request_tokens",
            "response_tokens",
        ),
        {
            # As it called them before its first release.
            "request_tokens": "prompt",
            "response_tokens": "output",
            "cached_input_tokens": "read",
            "reasoning_tokens": "reasoning",
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
                "*": "",
            },
            **_TOTAL,
        },
        total_decides=True,
    ),
    Shape(
        "responses",
        _any("input_tokens", "output_tokens"),
        {
            "input_tokens": "prompt",
            "output_tokens": "output",
            # Codex and the AI SDK say these on top; whose count the AI SDK passes on, see
            # `CACHE_APART`.
            "cached_input_tokens": "read^",
            "reasoning_tokens": "reasoning",
            "thinking_tokens": "reasoning",
            "input_text_tokens": "",
            "reasoning_output_tokens": "reasoning",
            "input_tokens_details": _PROMPT,
            "output_tokens_details": _ANSWER,
            # DashScope, and whoever mixes both.
            "cached_tokens": "read",
            "prompt_tokens_details": _PROMPT,
            "completion_tokens_details": _ANSWER,
            **_TOTAL,
        },
        total_decides=True,
    ),
    Shape(
        "ollama",
        _any("prompt_eval_count", "eval_count"),
        {"prompt_eval_count": "prompt", "eval_count": "output", **_TOTAL},
    ),
    Shape(
        "total",
        _any("total_tokens", "total_token_count"),
        {"total_tokens": "prompt", "total_token_count": "prompt", "text_tokens": ""},
    ),
)
#: The forms by name.
BY_NAME = {shape.name: shape for shape in SHAPES}
BY_NAME["realtime"] = BY_NAME["langchain"]
#: What the details of a prompt hold where they are OpenAI's.
REALTIME = frozenset({"text_tokens", "audio_tokens", "cached_tokens", "image_tokens"})

#: Keys that count nothing and still matter.
NOTES = frozenset(
    {
        "batch",
        "candidates",
        "cost",
        "cost_in_usd_ticks",
        "custom_id",
        "inference_geo",
        "is_byok",
        "iterations",
        "num_model_requests",
        "object",
        "performance_config",
        "requests",
        "search_context_size",
        "server_side_tools_used",
        "service_tier",
        "speed",
        "tool_usage",
        "traffic_type",
        "type",
    }
)
#: Those that stand for a counter.
COUNTING = frozenset({"search_context_size", "server_side_tools_used"})
#: Those that say how many requests a usage adds up.
REQUESTS = frozenset({"num_model_requests", "requests"})
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
#: Parts of keys that do not count tokens but say how many there may be.
LIMITS = ("max", "min", "limit", "budget", "remaining", "window", "quota")
#: Keys that stand inside the objects of counts.
INSIDE = (
    "modality",
    "ttl",
    "token_count",
    "tokens",
    "count",
    "total_cost",
    "latency",
    "currency",
    "grounding_metadata",
    "web_search_queries",
)
#: Providers whose own prompt counts hold neither reads nor writes, however a library that
#: passes them on may call them.
CACHE_APART = frozenset({"amazonbedrock", "anthropic", "googlevertexanthropic"})
#: What only Perplexity counts.
PERPLEXITY = frozenset({"request", "citation_tokens", "search_queries"})
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
MODE_KEYS = frozenset({"service_tier", "speed", "traffic_type", "performance_config"})
BASE_GEOS = frozenset({"", "global", "not_available"})
