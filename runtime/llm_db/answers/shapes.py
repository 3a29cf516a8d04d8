"""Shapes: the forms of usage objects, as tables; `usage` reads by them.

Keys stand in snake case. ``docs/usage-shapes.md`` says it for people.
"""

from __future__ import annotations

from typing import TypeAlias

from attr import frozen

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
#: details are there; ``"each"`` what the entries of a list count; the key ``"*"`` what all
#: others are: ``"#"``, counters by their name; ``"~in"`` and ``"~out"``, what their words
#: say of a prompt, of an answer.
Fields: TypeAlias = "dict[str, str | Fields]"


@frozen(eq=False)
class Shape:
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
    #: Whether its libraries pass on each provider's own counts, see `CACHE_APART`.
    passes_on: bool = False
    #: Whether keys that ``fields`` does not have are read by their words.
    by_words: bool = True


def _any(*keys: str) -> tuple[frozenset[str], ...]:
    return tuple(frozenset({key}) for key in keys)


_TTL: Fields = {
    "ephemeral_5m_input_tokens": "write_5m",
    "ephemeral_1h_input_tokens": "write_1h",
    "*": "~in",
}
_TOTAL: Fields = {"total_tokens": "total", "total_token_count": "total"}
_CACHED: Fields = {
    "": "read_audio",
    "audio": "read_audio",
    "audio_tokens": "read_audio",
    "image_tokens": "image",
    "text_tokens": "",
}
#: Gemini's kinds of input that may have a price of their own.
_HEARD_AND_SEEN: Fields = {"audio": "audio", "image": "image", "video": "image"}
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
    "cache_write_tokens_details": {"*": "~in"},
    "audio_tokens": "audio",
    "image_tokens": "image",
    "web_search_requests": "#web_search",
    "google_maps_grounding_requests": "#google_maps",
    "*": "~in",
}
_ANSWER: Fields = {
    "reasoning_tokens": "reasoning",
    "audio_tokens": "output_audio",
    "image_tokens": "output_image",
    "citation_tokens": "#citation_tokens",
    "*": "~out",
}
#: What LangChain calls them; it has a service tier's name in front of some.
_LANGCHAIN_PROMPT: Fields = {
    **_TTL,
    **_PROMPT,
    "cache_creation": "write?",
    "flex": "@flex",
    "flex_cache_read": "read",
    "priority": "@priority",
    "priority_cache_read": "read",
}
_LANGCHAIN_ANSWER: Fields = {
    **_ANSWER,
    "flex": "@flex",
    "flex_reasoning": "reasoning",
    "priority": "@priority",
    "priority_reasoning": "reasoning",
}
#: What Converse counts, and `InvokeModel` in its metrics.
_BEDROCK: Fields = {
    "input_tokens": "prompt",
    "input_token_count": "prompt",
    "output_tokens": "output",
    "output_token_count": "output",
    "cache_read_input_tokens": "read",
    "cache_read_input_token_count": "read",
    "cache_write_input_tokens": "write",
    "cache_write_input_token_count": "write",
}
#: Counters, which any shape may hold.
_SERVER_TOOLS: Fields = {
    "web_search_requests": "#web_search",
    "web_fetch_requests": "",  # costs its tokens
}
COUNTERS: Fields = {
    "server_tool_use": _SERVER_TOOLS,
    "server_tool_use_details": {
        **_SERVER_TOOLS,
        "tool_calls_requested": "",
        "tool_calls_executed": "#tool_calls",
    },
    "server_tool_usage": _SERVER_TOOLS,
    **_SERVER_TOOLS,
    # xAI; calls of a remote MCP server cost nothing but tokens.
    "server_side_tool_usage_details": {
        "web_search_calls": "#web_search",
        "x_search_calls": "#x_search",
        "code_interpreter_calls": "#code_interpreter",
        "file_search_calls": "#file_search",
        "document_search_calls": "#document_search",
        "image_generation_calls": "#image_generation",
        "mcp_calls": "",
    },
    "num_server_side_tools_used": "#server_side_tools",
    "num_sources_used": "#sources",
    "num_search_queries": "#search_queries",
    "citation_tokens": "#citation_tokens",
    # Mistral's agents, and Gemini's interactions.
    "connectors": {"*": "#"},
    "grounding_tool_count": {"*": "#"},
    # Perplexity's agents; Alibaba, of old and through its Responses.
    "tool_calls_details": {"*": "#"},
    "plugins": {"search": {"count": "#web_search"}},
    "x_tools": {"*": "#"},
    # Mirascope
    "provider_tool_usage": {"*": "#"},
}
#: Counters that stand in the response, beside its usage (OpenAI).
BESIDE_COUNTERS: dict[str, Fields] = {
    "tool_usage": {
        "web_search": {"num_requests": "#web_search"},
        "image_gen": {
            # Without a total, the larger of the two; neither has a price.
            "total_tokens": "#image_generation_tokens",
            "input_tokens": "#image_generation_tokens",
            "output_tokens": "#image_generation_tokens",
            "*": "",
        },
    },
    "svg_usage": {"total_tokens": "#svg_tokens", "*": ""},
}
#: OpenAI's items of output → the tool that was called; ``""`` costs nothing but tokens.
TOOL_ITEMS = {
    "web_search_call": "web_search",
    "file_search_call": "file_search",
    "code_interpreter_call": "code_interpreter",
    "image_generation_call": "image_generation",
    "shell_call": "shell",
    **dict.fromkeys(
        (
            "apply_patch_call",
            "computer_call",
            "custom_tool_call",
            "function_call",
            "local_shell_call",
            "mcp_call",
            "tool_search_call",
        ),
        "",
    ),
}
#: Those that are billed by the container in which they ran, and where they name it.
CONTAINERS = {
    "code_interpreter": ("container_id",),
    "shell": ("environment", "container_id"),
}
#: What xAI calls its tools by another name; ``""`` costs nothing but tokens.
SERVER_SIDE_TOOLS = {
    "code_execution": "code_interpreter",
    "collections_search": "file_search",
    "mcp": "",
    "view_image": "",
    "view_x_video": "",
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
        by_words=False,
    ),
    Shape(
        "sonic",
        (frozenset({"total_input_tokens", "details"}),),
        {
            "total_input_tokens": "prompt",
            "total_output_tokens": "output",
            "details": {
                "delta": "",
                "total": {"input": {"*": "~in"}, "output": {"*": "~out"}},
            },
            **_TOTAL,
        },
    ),
    Shape(
        "gemini",
        _any(
            "prompt_token_count",
            "candidates_token_count",
            "response_token_count",
            "total_input_tokens",
        ),
        {
            "prompt_token_count": "prompt",
            "cached_content_token_count": "read",
            "cached_content_tokens": "read",
            "candidates_token_count": "output",
            "response_token_count": "output",
            "thoughts_token_count": "reasoning",
            "tool_use_prompt_token_count": "tool",
            "total_token_count": "total",
            "prompt_tokens_details": _HEARD_AND_SEEN,
            "prompt_token_details": _HEARD_AND_SEEN,
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
            "input_tokens_by_modality": _HEARD_AND_SEEN,
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
            "characters": "#characters",
            "images": "#images",
            "seconds": "#seconds",
            **_TOTAL,
        },
        needs_prompt=False,
        # Langfuse's `input` holds nothing that its other keys count.
        unless=frozenset({"input"}),
    ),
    Shape(
        # A line of the log that Bedrock keeps of its calls.
        "bedrock_log",
        (frozenset({"schema_type", "input", "output"}),),
        {"input": _BEDROCK, "output": _BEDROCK, "schema_type": ""},
        apart=frozenset({"read", "write"}),
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
            "input_text_token_count",
        ),
        {
            **_TOTAL,
            **_BEDROCK,
            "cache_details": {"5m": "write_5m", "1h": "write_1h"},
            # The body of a Llama, watsonx, Titan.
            "prompt_token_count": "prompt",
            "generation_token_count": "output",
            "generated_token_count": "output",
            "input_text_token_count": "prompt",
            "results": {"each": "output"},
        },
        # `inputTokens` in those is another's `input_tokens`.
        unless=frozenset(
            {
                "cached_content_token_count",
                "cached_content_tokens",
                "thoughts_token_count",
                "thoughts_tokens",
                "cache_creation",
                "cache_creation_input_tokens",
                "cache_read_tokens",
                "cache_write_tokens",
                "cached_input_tokens",
                "input_details",
                "input_token_details",
                "input_tokens_details",
                "iterations",
                "output_details",
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
            # Anthropic's own names: of its own counts, perhaps.
            "cache_read_input_tokens": "own_read",
            "cache_creation_input_tokens": "own_write",
            "cache_read_tokens": "read",
            "cached_input_tokens": "read",
            "cache_creation": _TTL,
            "reasoning_tokens": "reasoning",
            "prompt_tokens_details": _PROMPT,
            "prompt_token_details": _PROMPT,
            "completion_tokens_details": _ANSWER,
            "completion_token_details": _ANSWER,
            # Gateways that speak both ways.
            "input_tokens": "prompt",
            "output_tokens": "output",
            "input_tokens_details": _PROMPT,
            "output_tokens_details": _ANSWER,
            "input_token_details": _PROMPT,
            "output_token_details": _ANSWER,
        },
        total_decides=True,
    ),
    Shape(
        "anthropic",
        tuple(
            frozenset({prompt, key})
            for prompt in ("input_tokens", "input_token_count")
            for key in (
                "cache_read_input_tokens",
                "cache_creation_input_tokens",
                "cache_creation",
            )
        )
        + _any("iterations", "uncached_input_tokens")
        + (frozenset({"input_tokens", "cache_creation_tokens"}),),
        {
            "input_tokens": "prompt",
            "uncached_input_tokens": "prompt",  # its reports
            "output_tokens": "output",
            "cache_read_input_tokens": "read",
            "cache_creation_input_tokens": "write",
            # Claude Code, of each request.
            "cache_read_tokens": "read",
            "cache_creation_tokens": "write",
            "cache_creation": _TTL,
            "cached_tokens": "read",
            "reasoning_tokens": "reasoning",
            "output_tokens_details": _ANSWER,
            **_TOTAL,
        },
        # OpenAI's, of a gateway that fills in Anthropic's keys as well.
        unless=frozenset({"input_tokens_details"}),
        apart=frozenset({"read", "write"}),
    ),
    Shape(
        # Called `realtime` where the details are OpenAI's.
        "langchain",
        _any(
            "input_token_details",
            "output_token_details",
            "input_details",
            "output_details",
        ),
        {
            "input_tokens": "prompt",
            "output_tokens": "output",
            "input_token_details": _LANGCHAIN_PROMPT,
            "output_token_details": _LANGCHAIN_ANSWER,
            # Mastra
            "input_details": _LANGCHAIN_PROMPT,
            "output_details": _LANGCHAIN_ANSWER,
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
            "output_reasoning_tokens",
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
            "output_reasoning_tokens": "reasoning",
            "tool_calls": "",  # of the caller's own
            # The provider's own counts; until its first release nothing else has them.
            "details": {
                "reasoning_tokens": "reasoning",
                "thoughts_tokens": "reasoning",
                "cached_tokens": "read",
                "cached_content_tokens": "read",
                "cache_read_input_tokens": "read",
                "cache_creation_input_tokens": "write",
                "*": "",
            },
            **_TOTAL,
        },
        unless=frozenset({"input"}),
        total_decides=True,
        passes_on=True,
    ),
    Shape(
        "responses",
        _any(
            "input_tokens", "output_tokens", "input_token_count", "output_token_count"
        ),
        {
            "input_tokens": "prompt",
            "output_tokens": "output",
            # Codex and the AI SDK say these on top; whose count the AI SDK passes on, see
            # `CACHE_APART`.
            "cached_input_tokens": "read^",
            "reasoning_tokens": "reasoning",
            "thinking_tokens": "reasoning",
            "reasoning_output_tokens": "reasoning",
            "input_tokens_details": _PROMPT,
            "output_tokens_details": _ANSWER,
            # DashScope, and whoever mixes both.
            "cached": "read",
            "cached_tokens": "read",
            "prompt_tokens_details": _PROMPT,
            "completion_tokens_details": _ANSWER,
            **_TOTAL,
        },
        total_decides=True,
    ),
    Shape(
        # What OpenRouter keeps of a call; `tokens_prompt` are those of another tokenizer.
        "openrouter",
        _any("native_tokens_prompt", "native_tokens_completion"),
        {
            "native_tokens_prompt": "prompt",
            "native_tokens_completion": "output",
            "native_tokens_cached": "read",
            "native_tokens_reasoning": "reasoning",
            "native_tokens_completion_images": "output_image",
            "num_search_results": "#search_results",
            "tokens_prompt": "",
            "tokens_completion": "",
        },
    ),
    Shape(
        "ollama",
        _any("prompt_eval_count", "eval_count"),
        {"prompt_eval_count": "prompt", "eval_count": "output", **_TOTAL},
    ),
    Shape(
        # Agents' own records of a call; counts beside each other, but for a total.
        "agent",
        tuple(
            frozenset({"input", key})
            for key in (
                "cache",
                "cache_creation",
                "cache_creation_input_tokens",
                "cache_read",
                "cache_read_input_tokens",
                "cache_write",
                "cached",
                "input_cached_tokens",
                "output_reasoning_tokens",
                "thoughts",
            )
        )
        + _any("input_other"),
        {
            "input": "prompt",
            "input_other": "prompt",  # Kimi
            "output": "output",
            "candidates": "output",  # the sums of Gemini's command line
            "cache": {"read": "read", "write": "write", "*": "~in"},
            "cached": "read",
            "cache_read": "read",
            "cache_write": "write",
            "cache_creation": "write",
            "cache_read_input_tokens": "read",
            "cache_creation_input_tokens": "write",
            "input_cached_tokens": "read",
            "input_cache_read": "read",
            "input_cache_creation": "write",
            "reasoning": "reasoning",
            "thoughts": "reasoning",
            "output_reasoning_tokens": "reasoning",
            "tool": "tool",
            "total": "total",
            **_TOTAL,
        },
        apart=frozenset({"read", "write", "reasoning"}),
        total_decides=True,
    ),
    Shape(
        # The attributes of a span: OpenTelemetry's, and OpenInference's.
        "span",
        _any(
            "gen_ai.usage.input_tokens",
            "gen_ai.usage.output_tokens",
            "gen_ai.usage.prompt_tokens",
            "gen_ai.usage.completion_tokens",
            "llm.token_count.prompt",
            "llm.token_count.completion",
        ),
        {
            "gen_ai.usage.input_tokens": "prompt",
            "gen_ai.usage.prompt_tokens": "prompt",
            "gen_ai.usage.output_tokens": "output",
            "gen_ai.usage.completion_tokens": "output",
            "gen_ai.usage.total_tokens": "total",
            "gen_ai.usage.cache_read.input_tokens": "read",
            "gen_ai.usage.cache_read_input_tokens": "read",
            "gen_ai.usage.cache_creation.input_tokens": "write",
            "gen_ai.usage.cache_creation_input_tokens": "write",
            "gen_ai.usage.reasoning.output_tokens": "reasoning",
            "gen_ai.usage.reasoning_tokens": "reasoning",
            "gen_ai.usage.details.reasoning_tokens": "reasoning",
            "gen_ai.usage.details.cache_read_tokens": "read",
            "gen_ai.usage.details.cache_read_input_tokens": "read",
            "gen_ai.usage.details.cache_write_tokens": "write",
            "gen_ai.usage.details.cache_creation_input_tokens": "write",
            "llm.usage.total_tokens": "total",
            "llm.token_count.prompt": "prompt",
            "llm.token_count.completion": "output",
            "llm.token_count.total": "total",
            "llm.token_count.prompt_details.audio": "audio",
            "llm.token_count.prompt_details.cache_input": "read",
            "llm.token_count.prompt_details.cache_read": "read",
            "llm.token_count.prompt_details.cache_write": "write",
            "llm.token_count.completion_details.audio": "output_audio",
            "llm.token_count.completion_details.reasoning": "reasoning",
        },
        total_decides=True,
    ),
    Shape(
        "total",
        _any("total_tokens", "total_token_count", "tokens"),
        {
            "total_tokens": "prompt",
            "total_token_count": "prompt",
            "tokens": "prompt",
            "text_tokens": "",
        },
        by_words=False,
    ),
    Shape(
        # What is billed by the piece, where a usage object has nothing else.
        "units",
        (),
        {
            "audio_seconds": "#seconds",
            "characters": "#characters",
            "image_count": "#images",
            "images": "#images",
            "pages_processed": "#pages",
            "rerank_units": "#rerank_units",
            "seconds": "#seconds",
        },
        needs_prompt=False,
        by_words=False,
    ),
    Shape(
        # Of no known form; `response` finds it by its words.
        "words",
        (),
        {
            "prompt_details": _PROMPT,
            "prompt_tokens_details": _PROMPT,
            "completion_details": _ANSWER,
            "completion_tokens_details": _ANSWER,
            "total": "total",
            **_TOTAL,
        },
        total_decides=True,
        passes_on=True,
    ),
)
#: The forms by name.
BY_NAME = {shape.name: shape for shape in SHAPES}
BY_NAME["realtime"] = BY_NAME["langchain"]
#: What is billed by the piece, perhaps, where it stands beside counts of tokens.
PIECES = frozenset(BY_NAME["units"].fields)
#: What the details of a prompt hold where they are OpenAI's.
REALTIME = frozenset({"text_tokens", "audio_tokens", "cached_tokens", "image_tokens"})

#: Keys that count nothing and still matter.
NOTES = frozenset(
    {
        "active_seconds",
        "batch",
        "by_model",
        "cache_hit",
        "candidates",
        "choices",
        "context_window",
        "cost",
        "cost_in_usd_ticks",
        "custom_id",
        "data",
        "fallback_credit",
        "grounding_metadata",
        "inference_geo",
        "invocation_count",
        "is_byok",
        "iterations",
        "model_breakdown",
        "model_breakdowns",
        "model_calls",
        "model_usage",
        "num_model_requests",
        "num_requests",
        "num_turns",
        "object",
        "output",
        "per_model_usage",
        "performance_config",
        "processed_time",
        "record_id",
        "request_usage_entries",
        "requests",
        "search_context_size",
        "search_results",
        "server_content",
        "server_side_tool_usage",
        "server_side_tools_used",
        "service_tier",
        "speed",
        "steps",
        "stop_reason",
        "successful_requests",
        "svg_usage",
        "tool_usage",
        "total_cost",
        "traffic_type",
        "type",
        "usage_breakdown",
        "web_search",
    }
)
#: Those that say it by model, where several took part: Claude's agents, Groq's, reports.
BY_MODEL = (
    "model_usage",
    "usage_breakdown",
    "model_breakdown",
    "model_breakdowns",
    "per_model_usage",
    "by_model",
)
#: Those of a line of a batch's results: OpenAI's and Anthropic's, Bedrock's, Vertex's.
LINES = frozenset({"custom_id", "processed_time", "record_id"})
#: All keys of a line of Gemini's, and of an answer that a batch holds itself.
GEMINI_LINE = frozenset({"key", "response"})
GEMINI_INLINED = frozenset({"metadata", "response"})
#: Those that stand for a counter.
COUNTING = frozenset(
    {"search_context_size", "server_side_tool_usage", "server_side_tools_used"}
)
#: Those that hold the counts of each inference.
EACH = frozenset({"iterations", "request_usage_entries"})
#: Those in which a response says what its tools did.
TOOL_NOTES = frozenset(
    {
        "candidates",
        "grounding_metadata",
        "output",
        "server_content",
        "svg_usage",
        "tool_usage",
    }
)
#: Those whose items may say it, or be pictures.
ANSWER_NOTES = frozenset({"choices", "data", "search_results", "web_search"})
#: Lists of what a search found, which stand beside an answer; the search has a price.
SHOWN = ("search_results", "web_search")
#: Counters of searches, one of which should be there then.
SEARCHES = frozenset({"#request", "#search_queries", "#sources", "#web_search"})
#: What the items of a list of pictures have.
PICTURE = ("b64_json", "url")
#: Events whose answer is a picture, or speech, and nothing else → what their output is.
DRAWN = {
    "image_generation.completed": "output_image",
    "image_edit.completed": "output_image",
    "speech.audio.done": "output_audio",
}
DRAWN_EVENTS = (*DRAWN,)
#: Those that say how many requests a usage adds up.
REQUESTS = frozenset(
    {
        "invocation_count",
        "model_calls",
        "num_model_requests",
        "num_requests",
        "num_turns",
        "requests",
        "steps",
        "successful_requests",
    }
)
#: Keys of a usage object that hold what the provider itself said of the same call.
SECOND = ("native_usage", "raw", "x_details", "token_details")
#: Where a whole response keeps its usage object, what it may be wrapped in, and where
#: it names the model.
HOLDERS = (
    "total_usage",
    "usage_details",  # beside a `usage` it is the fuller one (Langfuse)
    "usage",
    "usage_metadata",
    "token_usage",
    "last_token_usage",
    "usage_event",
    "amazon-bedrock-invocation_metrics",
    "accumulated_usage",
    "model_usage",
    "tokens",
)
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
    "provider_metadata",
    "experimental_provider_metadata",
    "data",
    "info",
    "model_output",
    "raw",
    "choices",
    "results",
    "payload",
    "part",
    "stats",
    "metrics",
    "properties",
    "attributes",
    "params",
    "kwargs",
)
#: What stands beside a usage object and says more of the same call; in some, each
#: provider has an object of its own.
PER_PROVIDER = ("provider_metadata", "experimental_provider_metadata")
BESIDE = ("response_metadata", "response", *PER_PROVIDER)
#: Where LiteLLM's log of a call keeps the provider's own counts, under ``metadata``.
LOGGED = ("usage_object", "additional_usage_values")
MODELS = (
    "model",
    "model_version",
    "model_name",
    "model_id",
    "gen_ai.response.model",
    "gen_ai.request.model",
    "llm.model_name",
)
MAX_WRAPPED = 5
#: What the names of a span's attributes begin with.
SPANS = ("gen_ai", "llm")
#: Words of those that may hold JSON text, as tables and logs keep it; a usage object may,
#: too. What a message or a tool's output says in JSON is not of the call.
TEXTS = frozenset(
    {
        "attributes",
        "body",
        "metadata",
        "metrics",
        "payload",
        "properties",
        "raw",
        "response",
    }
)
#: The words of other keys that may hold a usage: they name one, by `USAGES`, or say that
#: something of the answer, or around it, is there. Not what was asked, nor what a tool,
#: an earlier call or a window of context had.
USAGES = frozenset({"usage", "usages", "token", "tokens"})
NEAR = frozenset(
    {
        "additional",
        "agent",
        "ai",
        "api",
        "attributes",
        "body",
        "calls",
        "chat",
        "completion",
        "data",
        "dest",
        "details",
        "entries",
        "event",
        "extra",
        "final",
        "full",
        "gen",
        "generation",
        "generations",
        "info",
        "inlined",
        "invocation",
        "items",
        "json",
        "kwargs",
        "llm",
        "message",
        "messages",
        "meta",
        "metadata",
        "metrics",
        "model",
        "models",
        "orchestration",
        "output",
        "outputs",
        "payload",
        "per",
        "properties",
        "proxy",
        "raw",
        "records",
        "replies",
        "reply",
        "resource",
        "response",
        "responses",
        "result",
        "results",
        "rows",
        "run",
        "scope",
        "span",
        "spans",
        "stats",
        "summary",
        "trace",
    }
)
NEAR_USAGE = frozenset(
    {
        *NEAR,
        *USAGES,
        "accumulated",
        "by",
        "count",
        "counts",
        "cumulative",
        "request",
        "total",
        "used",
    }
)
#: Parts of keys that do not count tokens but say how many there may be.
LIMITS = ("max", "min", "limit", "budget", "remaining", "window", "quota")
#: Words of keys that say how fast or how dear tokens were.
RATES = frozenset(
    {"per", "rate", "ratio", "avg", "average", "cost", "price", "s", "sec"}
)
#: Last words of keys that count tokens and say `token`.
NUMBERED = frozenset({"num", "number", "sum", "total", "usage", "used"})
#: What keys end in that count the calls of tools.
CALLS = ("requests", "searches", "queries", "calls", "count")
#: Keys that stand inside the objects of counts.
INSIDE = (
    "modality",
    "name",
    "call_count",
    "ttl",
    "token_count",
    "tokens",
    "count",
    "total_cost",
    "latency",
    "currency",
    "invocation",
    "web_search_queries",
    "image_search_queries",
    "grounding_chunks",
)
#: Providers whose own prompt counts hold neither reads nor writes, however a library that
#: passes them on may call them.
CACHE_APART = frozenset(
    {"amazonbedrock", "anthropic", "bedrock", "googlevertexanthropic"}
)
#: What only Perplexity counts.
PERPLEXITY = frozenset({"request", "citation_tokens", "search_queries"})
#: Words for the ordinary price.
BASE_MODES = frozenset(
    {
        "",
        "default",
        "standard",
        "normal",
        "auto",
        "on_demand",
        "unspecified",
        "traffic_type_unspecified",
    }
)
MODE_KEYS = frozenset({"service_tier", "speed", "traffic_type", "performance_config"})
BASE_GEOS = frozenset({"", "global", "not_available"})
