"""JSON Schema of the records, made from the classes themselves."""

from __future__ import annotations

import inspect
from typing import Any

import attr

from llm_db.schema import RECORDS, Modality, Model, Provider, rule_of

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_PROVIDER_ID = {"type": "string", "pattern": "^[a-z0-9_]*[a-z0-9][a-z0-9_]*$"}
_PRICE = {"type": "number", "minimum": 0}
_TEXT = {"type": "string"}


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
    fields = {field.alias: _field(cls, field) for field in cls.__attrs_attrs__}
    required = [f.alias for f in cls.__attrs_attrs__ if f.default is attr.NOTHING]
    found = {
        "type": "object",
        "description": inspect.cleandoc(cls.__doc__ or ""),
        "properties": fields,
        "additionalProperties": False,
    }
    return {**found, "required": required} if required else found


def _field(cls: type[Any], field: Any) -> dict[str, Any]:
    rule = rule_of(cls, field)
    inner = {"$ref": f"#/$defs/{rule.record}"}
    kinds: dict[str, dict[str, Any]] = {
        "text": {**_TEXT, "minLength": 1} if rule.minimum else _TEXT,
        "provider_id": _PROVIDER_ID,
        "flag": {"type": "boolean"},
        "price": _PRICE,
        "count": {"type": "integer", "minimum": rule.minimum},
        "texts": {"type": "array", "items": _TEXT},
        "choices": {"type": "array", "items": {"enum": [*map(str, Modality)]}},
        "json": {"type": "object"},
        "prices": {"type": "object", "additionalProperties": _PRICE},
        "record": inner,
        "records": {"type": "array", "items": inner},
        "named_records": {"type": "object", "additionalProperties": inner},
    }
    return kinds[rule.kind]


def _list_of(cls: type[Any]) -> dict[str, Any]:
    return {"type": "array", "items": {"$ref": f"#/$defs/{cls.__name__}"}}
