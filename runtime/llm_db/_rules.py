"""What a field may hold: read by validation, the JSON Schema and the docs alike."""

from __future__ import annotations

from typing import Any, NamedTuple


class Rule(NamedTuple):
    """What a field may hold.

    ``kind``: ``text``, ``provider_id``, ``flag``, ``price``, ``count``, ``texts``,
    ``choices``, ``json``, ``prices``, or ``record``, ``records``, ``named_records`` of
    the class that ``record`` names; in settings also ``tables`` and ``any``.
    ``minimum`` of a count, or of a text's length; ``choices``: its values are members of
    the enumeration that ``record`` names.
    """

    kind: str
    minimum: int = 0
    record: str = ""


#: Type, as a class declares it → rule. A field of another rule says so in its metadata.
_OF_TYPES = {
    "ProviderKey": Rule("provider_id"),
    "ModelId": Rule("text", 1),
    "Text": Rule("text"),
    "str | Texts | None": Rule("text"),
    "bool": Rule("flag"),
    "Flag": Rule("flag"),
    "Dollars": Rule("price"),
    "Tokens": Rule("count", 1),
    "int": Rule("count", 1),
    "Budget": Rule("count"),
    "tuple[str, ...]": Rule("texts"),
    "tuple[Modality, ...]": Rule("choices", record="Modality"),
    "tuple[CostTier, ...]": Rule("records", record="CostTier"),
    "Mapping[str, Any]": Rule("json"),
    "Mapping[str, int | float]": Rule("prices"),
    "Mapping[str, Cost]": Rule("named_records", record="Cost"),
}


def rule_of(cls: type[Any], field: Any) -> Rule:
    """The rule of an attrs field of a record class."""
    own: Rule | None = field.metadata.get("rule")
    if own is not None:
        return own
    # Not the field's own type: cattrs puts the resolved one in its place.
    declared: str = cls.__annotations__[field.name]
    return _OF_TYPES.get(declared) or Rule(
        "record", record=declared.removesuffix(" | None")
    )
