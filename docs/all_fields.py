"""Write docs/fields.md from the schema: its types, and the docstrings of its fields."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import llm_db.schema as schema
from llm_db.schema import RECORDS, Rule, rule_of

PAGE = Path(__file__).with_name("fields.md")

_KINDS = {
    "text": "string",
    "provider_id": "provider id",
    "flag": "true, false",
    "price": "number",
    "count": "integer",
    "texts": "strings",
    "json": "mapping",
    "prices": "numbers by name",
}
#: Record, or record and field → where its facts come from.
_SOURCES = {
    "Provider": "provider",
    "Provider.id": "key of the provider, normalised",
    "Provider.aliases": "llm-db",
    "Provider.base_url": "`api`, llm-db",
    "Provider.sdk": "`npm`",
    "Provider.extra": "all else",
    "Limits": "`limit`",
    "CostTier": "`cost.tiers`, `cost.context_over_200k`, litellm",
    "CostTier.size": "`cost.tiers[].tier.size`, litellm",
    "Cost": "`cost`, litellm",
    "Cost.reasoning": "`cost`",
    "Cost.tiers": "`cost`",
    "Cost.cache_write_1h": "litellm",
    "Cost.image": "yours",
    "Cost.audio": "yours",
    "Cost.training": "yours",
    "Cost.output_image": "litellm",
    "Cost.tools": "litellm",
    "Cost.modes": "`experimental.modes`, litellm",
    "Modalities": "`modalities`",
    "Reasoning": "`reasoning_options`",
    "Reasoning.enabled": "`reasoning`, litellm",
    "Reasoning.field": "`interleaved.field`",
    "Reasoning.interleaved": "`interleaved: true`",
    "Tools": "yours",
    "Tools.enabled": "`tool_call`, litellm",
    "Tools.parallel": "litellm",
    "Json": "`structured_output`",
    "Json.schema": "`structured_output`, litellm",
    "Json.strict": "yours",
    "Streaming.text": "litellm; else on",
    "Streaming.tool_calls": "`tool_call`",
    "Capabilities": "below",
    "Capabilities.chat": "modalities, id and family; litellm; else on",
    "Capabilities.embeddings": "id and family",
    "Lifecycle": "litellm, llm-db",
    "Lifecycle.deprecated_on": "yours",
    "Lifecycle.retires_on": "litellm",
    "Model": "model",
    "Model.provider": "key of the provider",
    "Model.provider_model_id": "`id`",
    "Model.family": "`family`, `id`",
    "Model.canonical": "`canonical_model_id`",
    "Model.limits": "`limit`",
    "Model.capabilities": "below",
    "Model.deprecated": "`status`",
    "Model.aliases": "llm-db",
    "Model.tags": "yours",
    "Model.lifecycle": "litellm, llm-db",
    "Model.base_url": "`provider.api`",
    "Model.sdk": "`provider.npm`",
    "Model.extra": "all else",
}
_HEAD = """# All fields

Every field of every record, written from the schema by `docs/all_fields.py`. A field that
nobody stated is `None`, or empty where it holds several values; a price of `0` is free. A
field that is not in this table lands in `extra`.

*From* says where the fact comes from: a key of [models.dev](https://models.dev), litellm's
map, our own corrections (llm-db), or your own layers alone (yours).
"""


def page() -> str:
    """The whole page."""
    return _HEAD + "".join(_section(cls) for cls in RECORDS)


def _section(cls: type[Any]) -> str:
    first = inspect.cleandoc(cls.__doc__ or "").split("\n\n")[0].replace("\n", " ")
    lines = [f"\n## {cls.__name__}\n", f"{_code(first)}\n"]
    lines += ["| field | type | unit | meaning | from |", "|---|---|---|---|---|"]
    texts = docstrings(cls)
    for field in cls.__attrs_attrs__:
        rule = rule_of(cls, field)
        cells = [
            f"`{field.alias}`",
            _type(rule),
            _unit(field.alias, rule),
            _code(texts[field.name]),
            _source(cls, field.alias),
        ]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def docstrings(cls: type[Any]) -> dict[str, str]:
    """Field → the docstring below it, on one line; an empty one where there is none."""
    tree = ast.parse(inspect.getsource(schema))
    (body,) = (
        node.body
        for node in tree.body
        if isinstance(node, ast.ClassDef) and node.name == cls.__name__
    )
    return dict(_documented(body))


def _documented(body: list[ast.stmt]) -> Iterator[tuple[str, str]]:
    for node, after in zip(body, [*body[1:], ast.Pass()], strict=True):
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            text = ""
            if isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant):
                text = " ".join(inspect.cleandoc(str(after.value.value)).split())
            yield node.target.id, text


def _type(rule: Rule) -> str:
    link = f"[{rule.record}](#{rule.record.lower()})"
    if rule.kind == "choices":
        return ", ".join(f"`{member}`" for member in schema.Modality)
    if rule.kind == "record":
        return link
    if rule.kind == "records":
        return f"{link}, several"
    if rule.kind == "named_records":
        return f"{link} by name"
    return _KINDS[rule.kind]


def _unit(name: str, rule: Rule) -> str:
    if rule.kind == "price":
        return "US$ per 1M tokens"
    if rule.kind == "prices":
        return "US$ per call"
    if rule.kind == "count":
        return "tokens"
    if name.endswith(("_on", "_date", "_updated")) or name == "knowledge":
        return "date"
    return "URL" if name in ("base_url", "doc", "source") else ""


def _source(cls: type[Any], name: str) -> str:
    own = _SOURCES.get(f"{cls.__name__}.{name}")
    if own is not None:
        return own
    whole = _SOURCES[cls.__name__]
    return f"`{name}`" if whole in ("provider", "model") else whole


def _code(text: str) -> str:
    """Docstring markup as Markdown, fit for a table."""
    return text.replace("|", "\\|").replace("``", "`")


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8", newline="\n")
    print(f"wrote docs/{PAGE.name}")
