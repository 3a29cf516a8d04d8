"""Where a catalog's facts come from: the source protocol and the built-in sources."""

from .._canonical import (
    Canonical,
    CanonicalData,
    Failure,
    Finding,
    Pullable,
    PullResult,
    Source,
    assert_canonical,
)
from .._ids import normalize_provider_id
from .corrections import Corrections
from .document import parse_json, parse_toml
from .litellm import LiteLLM
from .local import Local
from .models_dev import ModelsDev
from .overrides import Config, Runtime
from .packaged import Packaged
from .remote import Remote, transform

__all__ = [
    "Canonical",
    "CanonicalData",
    "Config",
    "Corrections",
    "Failure",
    "Finding",
    "LiteLLM",
    "Local",
    "ModelsDev",
    "Packaged",
    "PullResult",
    "Pullable",
    "Remote",
    "Runtime",
    "Source",
    "assert_canonical",
    "normalize_provider_id",
    "parse_json",
    "parse_toml",
    "transform",
]
