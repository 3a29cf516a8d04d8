"""Other libraries' names for things that a query calls something else."""

from __future__ import annotations

from collections.abc import Callable

from .._text import shown

#: What people write for what has another name here → keyword and value, or several.
_ELSEWHERE: dict[str, tuple[tuple[str, object], ...]] = {
    "vision": (("reads", ["image"]),),
    "image": (("reads", ["image"]),),
    "audio": (("reads", ["audio"]), ("writes", ["audio"])),
    "video": (("reads", ["video"]),),
    "pdf": (("reads", ["pdf"]),),
    "function_calling": (("require", ["tools"]),),
    "tool_call": (("require", ["tools"]),),
    "structured_output": (("require", ["json_schema"]),),
    "json": (("require", ["json_native"]),),
    "provider": (("providers", ["..."]),),
    "context": (("min_context", 200_000),),
    "price": (("max_input", 1),),
    "sort": (("order", "cheapest"),),
}


def meant(name: str) -> str:
    """What it is called here: ``"; vision is reads=['image']"``."""
    return _hint(name, lambda keyword, value: f"{keyword}={value!r}")


def meant_option(name: str) -> str:
    """The same as an option of the command: ``"; vision is --reads image"``."""

    def option(keyword: str, value: object) -> str:
        words = ",".join(value) if isinstance(value, list) else str(value)
        return f"--{keyword.replace('_', '-')} {words}"

    return _hint(name, option)


def _hint(name: str, write: Callable[[str, object], str]) -> str:
    ways = [write(*way) for way in _ELSEWHERE.get(name.lower(), ())]
    return f"; {shown(name)} is {' or '.join(ways)}" if ways else ""
