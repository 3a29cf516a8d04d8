"""JSON Schema of the records, made from the classes themselves."""

from __future__ import annotations

import inspect
from typing import Any

import attr

from llm_db._fold import NESTED, RECORDS
from llm_db.schema import CostTier, Modality, Model, Provider

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_TYPES: dict[str, dict[str, Any]] = {
    "str": {"type": "string"},
    "bool": {"type": "boolean"},
    "int": {"type": "integer", "minimum": 1},
    "int | float": {"type": "number"},
    "tuple[str, ...]": {"type": "array", "items": {"type": "string"}},
    "tuple[Modality, ...]": {
        "type": "array",
        "items": {"enum": [member.value for member in Modality]},
    },
    "Mapping[str, Any]": {"type": "object"},
}
_PROVIDER_ID = {"type": "string", "pattern": "^[a-z0-9_]*[a-z0-9][a-z0-9_]*$"}
_SPECIAL: dict[tuple[str, str], dict[str, Any]] = {
    ("Provider", "id"): _PROVIDER_ID,
    ("Model", "provider"): _PROVIDER_ID,
    ("Model", "id"): {"type": "string", "minLength": 1},
    ("Reasoning", "token_budget"): {"type": "integer", "minimum": 0},
}


def catalog_schema() -> dict[str, Any]:
    """The schema of canonical JSON; its ``$defs`` are the records by class name."""
    definitions = {cls.__name__: _record(cls) for cls in RECORDS}
    shelf = {**_record(Provider)["properties"], "models": _list_of(Model)}
    return {
        "$schema": _DIALECT,
        "title": "llm-db catalog",
        "description": "Providers by id, each with its models.",
        "type": "object",
        "additionalProperties": {
            "type": "object",
            "properties": shelf,
            "required": ["id", "models"],
            "additionalProperties": False,
        },
        "$defs": definitions,
    }


def _record(cls: type[Any]) -> dict[str, Any]:
    fields = {field.name: _field(cls, field.name) for field in cls.__attrs_attrs__}
    required = [f.name for f in cls.__attrs_attrs__ if f.default is attr.NOTHING]
    found = {
        "type": "object",
        "description": inspect.cleandoc(cls.__doc__ or ""),
        "properties": fields,
        "additionalProperties": False,
    }
    return {**found, "required": required} if required else found


def _field(cls: type[Any], name: str) -> dict[str, Any]:
    special = _SPECIAL.get((cls.__name__, name))
    if special is not None:
        return special
    inner = NESTED.get(cls, {}).get(name)
    if inner is not None:
        return {"$ref": f"#/$defs/{inner.__name__}"}
    if name == "tiers":
        return _list_of(CostTier)
    return _TYPES[cls.__annotations__[name].removesuffix(" | None")]


def _list_of(cls: type[Any]) -> dict[str, Any]:
    return {"type": "array", "items": {"$ref": f"#/$defs/{cls.__name__}"}}
