"""What the records of answers share."""

from __future__ import annotations

from importlib import import_module
from typing import Any


class Answer:
    """A record that is only given, never read: pydantic and FastAPI write its `to_dict`."""

    __slots__ = ()

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        """What pydantic asks for where an answer is the type of a field."""
        return import_module("llm_db._pydantic").answer_schema(cls)
