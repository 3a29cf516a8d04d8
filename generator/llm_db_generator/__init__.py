"""The build tool: sources in, a catalog package out. Also the command ``llm-db``."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .build.generate import GenerateReport, check, generate
    from .upstream.pull import Changes, PriceChange, PullFailure, PullReport, pull

__all__ = [
    "Changes",
    "GenerateReport",
    "PriceChange",
    "PullFailure",
    "PullReport",
    "check",
    "generate",
    "pull",
]

if not TYPE_CHECKING:
    # Imported on first use: commands that only read do not wait for a build's modules.
    _HOMES = {
        "Changes": "upstream.pull",
        "PriceChange": "upstream.pull",
        "GenerateReport": "build.generate",
        "check": "build.generate",
        "generate": "build.generate",
        "PullFailure": "upstream.pull",
        "PullReport": "upstream.pull",
        "pull": "upstream.pull",
    }

    def __getattr__(name):
        from importlib import import_module

        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
        globals()[name] = value
        return value
