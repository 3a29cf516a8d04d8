"""Names that other libraries have for what a query calls otherwise."""

from __future__ import annotations

from .._text import shown

#: What people write for what has another name here.
_ELSEWHERE = {
    "vision": "reads=['image']",
    "image": "reads=['image']",
    "audio": "reads=['audio'] or writes=['audio']",
    "video": "reads=['video']",
    "pdf": "reads=['pdf']",
    "function_calling": "require=['tools']",
    "tool_call": "require=['tools']",
    "structured_output": "require=['json_schema']",
    "json": "require=['json_native']",
    "provider": "providers=['...']",
    "context": "min_context=200_000",
    "price": "max_input=1",
    "sort": "order='cheapest'",
}


def meant(name: str) -> str:
    """Where to find what is called otherwise here: ``"; vision is reads=['image']"``."""
    words = _ELSEWHERE.get(name.lower())
    return "" if words is None else f"; {shown(name)} is {words}"
