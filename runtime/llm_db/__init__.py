"""The catalog of LLM providers and models as a static, typed Python package.

    model = llm_db.model("openai:gpt-4o")
    model.limits.context, model.cost.input  # tokens, US$ per 1M tokens
    llm_db.select(require=["tools", "json_schema"], prefer=["anthropic", "openai"])

What the catalog does not know is ``None``, which goes for ``limits`` and ``cost`` as a
whole, too. Start with `models` and `providers`; `resolve` finds a bare id, `load` adds
facts and policies of your own. ``from llm_db_catalog.openai import GPT_4O`` is a model.
"""

import typing as _typing

from ._api import (
    allowed,
    build,
    candidates,
    capabilities,
    capability,
    cost,
    epoch,
    get_model,
    get_provider,
    gone,
    identify,
    list_models,
    list_providers,
    load,
    model,
    models,
    offers,
    parse_provider,
    parse_spec,
    preload,
    prices,
    provider,
    providers,
    reload,
    resolve,
    retiring,
    rows,
    select,
    snapshot,
    state,
    usage,
)
from ._ids import ModelKey
from ._snapshot import Snapshot
from .schema import (
    Capabilities,
    CapabilityName,
    Cost,
    CostTier,
    Json,
    Lifecycle,
    Limits,
    Modalities,
    Modality,
    Model,
    ModelSpec,
    Provider,
    Reasoning,
    Streaming,
    Tools,
)

__all__ = [
    "AmbiguousModelError",
    "BadProviderError",
    "Bill",
    "Capabilities",
    "CapabilityName",
    "ConfigError",
    "Cost",
    "CostTier",
    "DocumentError",
    "EmptyCatalogError",
    "Gone",
    "InvalidRecordError",
    "InvalidSpecError",
    "Json",
    "LLMDBError",
    "Lifecycle",
    "Limits",
    "Line",
    "Match",
    "Modalities",
    "Modality",
    "Model",
    "ModelKey",
    "ModelNotFoundError",
    "ModelSpec",
    "NoMatchError",
    "NotCanonicalError",
    "Price",
    "Provider",
    "PullError",
    "Reasoning",
    "Resolution",
    "Snapshot",
    "SourceError",
    "State",
    "Streaming",
    "Tools",
    "UnknownProviderError",
    "Usage",
    "UsageError",
    "allowed",
    "build",
    "candidates",
    "capabilities",
    "capability",
    "cost",
    "epoch",
    "format_spec",
    "get_model",
    "get_provider",
    "gone",
    "identify",
    "list_models",
    "list_providers",
    "load",
    "model",
    "models",
    "offers",
    "parse_provider",
    "parse_spec",
    "preload",
    "prices",
    "provider",
    "providers",
    "reload",
    "resolve",
    "retiring",
    "rows",
    "select",
    "snapshot",
    "state",
    "usage",
]


if _typing.TYPE_CHECKING:
    from . import pipeline as pipeline
    from . import sources as sources
    from . import types as types
    from ._spec import Resolution, format_spec
    from ._store import State
    from .answers.cost import Bill, Line
    from .answers.gone import Gone
    from .answers.history import Price
    from .answers.identify import Match
    from .answers.usage import Usage
    from .errors import (
        AmbiguousModelError,
        BadProviderError,
        ConfigError,
        DocumentError,
        EmptyCatalogError,
        InvalidRecordError,
        InvalidSpecError,
        LLMDBError,
        ModelNotFoundError,
        NoMatchError,
        NotCanonicalError,
        PullError,
        SourceError,
        UnknownProviderError,
        UsageError,
    )

#: Names that are imported when they are first asked for, beside errors → their module.
_LATER = {
    "Bill": "schema",
    "Gone": "schema",
    "Line": "schema",
    "Match": "schema",
    "Price": "schema",
    "Resolution": "_spec",
    "State": "_store",
    "Usage": "schema",
    "format_spec": "_spec",
}


def __getattr__(name: str) -> object:
    """What a lookup does not need, imported when it is first asked for."""
    from importlib import import_module

    if name in ("errors", "pipeline", "sources", "types"):
        return import_module(f"{__name__}.{name}")
    if name in __all__:
        module = import_module(f"{__name__}.{_LATER.get(name, 'errors')}")
        # Asked for once: `except llm_db.NoMatchError` stands in many a loop.
        found: object = globals().setdefault(name, getattr(module, name))
        return found
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
