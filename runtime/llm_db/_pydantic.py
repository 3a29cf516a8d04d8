"""What pydantic is told about records, keys and specs; imported only when it asks.

A record is validated by its ``from_dict`` and written by its ``to_dict``; the fields are
described to pydantic for the JSON Schema alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from attr import NOTHING
from pydantic_core import PydanticCustomError, ValidationError
from pydantic_core import core_schema as core

from . import _api, schema
from ._ids import ModelKey
from ._lookup import parse_key
from ._rules import Rule, rule_of
from ._text import did_you_mean, quoted, suggest
from .errors import LLMDBError

_ID = "^[a-z0-9_]*[a-z0-9][a-z0-9_]*$"


def record_schema(cls: type[Any], handler: Any) -> core.CoreSchema:
    """The record itself, or the mapping that ``to_dict`` makes of it."""
    fields = {
        field.alias: core.typed_dict_field(
            _field(cls, field, handler), required=field.default is NOTHING
        )
        for field in cls.__attrs_attrs__
    }
    has_provider = "provider" in fields
    shape = core.typed_dict_schema(
        fields, cls=cls, total=False, extra_behavior="allow", strict=False
    )

    def validate(value: Any, _: core.ValidatorFunctionWrapHandler) -> Any:
        if isinstance(value, cls):
            return value
        if not isinstance(value, Mapping):
            raise PydanticCustomError(
                "record_type",
                "Input should be a {record} or a mapping",
                {"record": cls.__name__},
            )
        return cls.from_dict(_known_provider(value) if has_provider else value)

    return core.no_info_wrap_validator_function(
        validate,
        shape,
        ref=_reference(cls),
        # What stands inside a record arrives as its `to_dict` has already written it.
        serialization=core.plain_serializer_function_ser_schema(
            lambda value: value.to_dict() if isinstance(value, cls) else value,
            return_schema=shape,
        ),
    )


def _known_provider(value: Mapping[str, Any]) -> Mapping[str, Any]:
    """The mapping with its provider's id, where it has another name that is known."""
    name = value.get("provider")
    known = None
    if isinstance(name, str):
        with suppress(LLMDBError):  # no catalog: a record needs none
            known = _api.snapshot()._view.known_provider(name)
    return value if known is None else {**value, "provider": known}


def answer_schema(cls: type[Any]) -> core.CoreSchema:
    """The answer itself; it is written as its ``to_dict``, and not read back."""
    return core.is_instance_schema(
        cls,
        serialization=core.plain_serializer_function_ser_schema(
            lambda value: value.to_dict(),
            return_schema=core.dict_schema(core.str_schema(), core.any_schema()),
        ),
    )


def _reference(cls: type[Any]) -> str:
    return f"{cls.__module__}.{cls.__qualname__}:{id(cls)}"


def _field(cls: type[Any], field: Any, handler: Any) -> core.CoreSchema:
    """What a field holds in the plain form, told by its rule."""
    rule = rule_of(cls, field)
    if rule.record and rule.kind != "choices":
        return _of_records(cls, rule, handler)
    text = core.str_schema()
    price = core.union_schema([core.int_schema(ge=0), core.float_schema(ge=0)])
    kinds: dict[str, core.CoreSchema] = {
        "text": core.str_schema(min_length=rule.minimum or None),
        "provider_id": core.str_schema(pattern=_ID),
        "flag": core.bool_schema(),
        "price": price,
        "count": core.int_schema(ge=rule.minimum),
        "texts": core.list_schema(text),
        "choices": core.list_schema(core.literal_schema(sorted(schema.MODALITIES))),
        "json": core.dict_schema(text, core.any_schema()),
        "prices": core.dict_schema(text, price),
    }
    return kinds[rule.kind]


def _of_records(cls: type[Any], rule: Rule, handler: Any) -> core.CoreSchema:
    of = getattr(schema, rule.record)
    one = (
        core.definition_reference_schema(_reference(cls))
        if of is cls
        else handler.generate_schema(of)
    )
    if rule.kind == "records":
        return core.list_schema(one)
    if rule.kind == "named_records":
        return core.dict_schema(core.str_schema(), one)
    schema_of_one: core.CoreSchema = one
    return schema_of_one


def key_schema(cls: type[ModelKey], handler: Any) -> core.CoreSchema:
    """A key, a pair of provider and id, or a spec string; its provider must be known."""
    pair: core.CoreSchema = handler(cls)

    def validate(value: Any, as_pair: core.ValidatorFunctionWrapHandler) -> ModelKey:
        if isinstance(value, cls):
            return value
        with _Invalid():
            if isinstance(value, str):
                return _api.parse_spec(value)
            return cls(*parse_key(_api.snapshot()._view, as_pair(value)))

    return core.no_info_wrap_validator_function(
        validate,
        pair,
        json_schema_input_schema=core.union_schema([pair, core.str_schema()]),
    )


def provider_id_schema(cls: Any, handler: Any) -> core.CoreSchema:
    """A member of a generated enum, in any spelling; an error names what is near."""

    def validate(value: Any, member: core.ValidatorFunctionWrapHandler) -> Any:
        try:
            return member(value)
        except ValidationError:
            # Its own error lists every provider.
            names = [str(one) for one in cls]
            near = suggest(value, names, 3) if isinstance(value, str) else []
            message = f"unknown provider {quoted(value)}{did_you_mean(near)}"
            raise PydanticCustomError(
                "unknown_provider", "{message}", {"message": message}
            ) from None

    return core.no_info_wrap_validator_function(validate, handler(cls))


def spec_schema() -> core.CoreSchema:
    """The model that a spec string, a pair or a key names; written as its spec."""

    def validate(value: Any) -> Any:
        with _Invalid():
            return _api.model(value)

    return core.no_info_plain_validator_function(
        validate,
        json_schema_input_schema=core.str_schema(),
        serialization=core.plain_serializer_function_ser_schema(
            lambda model: model.spec, return_schema=core.str_schema()
        ),
    )


class _Invalid:
    """Errors of a lookup become errors of validation, with their reason as the type."""

    def __enter__(self) -> None: ...

    def __exit__(self, kind: Any, error: BaseException | None, trace: Any) -> None:
        if isinstance(error, LLMDBError):
            raise PydanticCustomError(
                error.reason,  # pyright: ignore[reportArgumentType] # one of a few words
                "{message}",
                {"message": str(error)},
            ) from error
