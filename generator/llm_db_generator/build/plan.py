"""Snapshot to modules: which files a package has, and what goes into each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from functools import cache, partial
from typing import Any, TypeAlias

from attr import frozen

from llm_db.pipeline import Shelf
from llm_db.schema import RECORDS

from ..project import templates_folder
from ..text import json_lines
from .columns import columns_context
from .history import Tables, index_context, plain, table_context
from .names import Identifier, constant_names, member_name, module_name
from .shipped import Shipped
from .source_text import (
    Call,
    Code,
    Name,
    Subscript,
    import_line,
    read_only,
    right_side,
    source,
)
from .verify import digest, plain_policy

#: Raise it when the text of modules changes though their inputs and templates do not.
LAYOUT = 4


@frozen
class Planned:
    """One file of the package: its name, what it is made from, and how to make it.

    ``input`` is the digest of everything that the text depends on; ``template`` is
    ``None`` for a file that carries no header.
    """

    name: str
    template: str | None
    input: str
    text: Callable[[], str]


def plan(shipped: Shipped, embed: bool, history: Tables | None = None) -> list[Planned]:
    """The files of the package, by name; with its history, where there is one."""
    ids = shipped.provider_ids
    planned = [
        _file("__init__", "init", _init_facts(shipped, embed), _init_context),
        _file("_ids", "ids", ids, _ids_context),
        Planned("py.typed", None, "", lambda: ""),
    ]
    if embed:
        planned.append(_file("_index", "index", _index_facts(shipped), _index_context))
        planned.append(_file("_texts", "texts", _texts_facts(shipped), _texts_context))
        planned.append(_columns_file(shipped))
        planned += [_provider_file(shipped, id) for id in ids]
    else:
        planned.append(Planned("snapshot.json", None, "", partial(_json, shipped)))
    if history is not None:
        planned += _history_files(history)
    return sorted(planned, key=lambda file: file.name)


def _history_files(history: Tables) -> Iterator[Planned]:
    data = plain(history)
    facts = [data["editions"], data["since"], data["aliases"], history.names]
    index = partial(index_context, history)
    yield _file("_history/__init__", "history_index", facts, lambda _: index())
    for name, table in data["tables"].items():
        context = partial(_table_context, history, name)
        yield _file(f"_history/{name}", "history", table, context)


def _table_context(history: Tables, name: str, _: Any) -> Mapping[str, Any]:
    return table_context(history, name)


def _file(
    name: str, template: str, facts: Any, context: Callable[[Any], Mapping[str, Any]]
) -> Planned:
    """A module that is made entirely from ``facts``, plain data."""
    input = digest([LAYOUT, _template_text(template), facts])
    text = lambda: _render(template, context(facts))  # noqa: E731
    return Planned(f"{name}.py", template, input, text)


def _columns_file(shipped: Shipped) -> Planned:
    facts = shipped.digests["providers"]
    return _file("_columns", "columns", facts, lambda _: columns_context(shipped.models()))


# -- templates -------------------------------------------------------------------------


@cache
def _template_text(name: str) -> str:
    return (templates_folder() / f"{name}.py.jinja").read_text("utf-8")


def _render(template: str, context: Mapping[str, Any]) -> str:
    text: str = _environment().get_template(f"{template}.py.jinja").render(context)
    return text


@cache
def _environment() -> Any:
    # Imported where something is rendered: a run that changes nothing needs no Jinja.
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    return Environment(
        loader=FileSystemLoader(templates_folder()),
        undefined=StrictUndefined,
        autoescape=False,
        keep_trailing_newline=True,
        trim_blocks=True,
    )


# -- one provider ----------------------------------------------------------------------


def _provider_file(shipped: Shipped, id: str) -> Planned:
    facts = shipped.digests["providers"][id]
    return _file(
        module_name(id),
        "provider",
        facts,
        lambda _: _provider_context(shipped.shelf(id)),
    )


def _provider_context(shelf: Shelf) -> dict[str, Any]:
    names = constant_names(shelf.models)
    used: set[str] = {"Model", "Texts"}
    constants = []
    entries: dict[str, Any] = {}
    for id, model in shelf.models.items():
        name = names[id]
        arguments = _arguments(model, used)
        entries[id] = Call("Model", arguments) if name is None else Name(name)
        if name is not None:
            constants.append((name, _fields(arguments)))
    return {
        "provider": _fields(_arguments(shelf.provider, used)),
        "constants": constants,
        "models": read_only(entries),
        "aliases": read_only(shelf.aliases),
        "imports": import_line("llm_db.schema.shared", sorted({*used, "Provider"})),
    }


Arguments: TypeAlias = tuple[tuple[str, Any], ...]


def _fields(arguments: Arguments) -> list[tuple[Identifier, Code]]:
    """Names and source, each for a line of its own inside a call."""
    return [
        (Identifier(name), source(value, 4, len(name) + 1, 1))
        for name, value in arguments
    ]


def _arguments(record: Any, used: set[str]) -> Arguments:
    """The arguments that make this record, defaults left out; ``used``: its classes."""
    arguments = []
    for field, value in record.stated():
        if field.name == "_description":
            value = Name("TEXTS")  # the text itself stands in a module of its own
        arguments.append((field.alias, _value(value, used)))
    return tuple(arguments)


def _value(value: Any, used: set[str]) -> Any:
    if type(value) in RECORDS:
        used.add(type(value).__name__)
        return Call(type(value).__name__, _arguments(value, used))
    if type(value) is tuple and value and type(value[0]) in RECORDS:
        return tuple([_value(item, used) for item in value])
    if type(value) is tuple and value and isinstance(value[0], StrEnum):
        return tuple([item.value for item in value])
    if isinstance(value, Mapping):
        return {key: _value(item, used) for key, item in value.items()}
    return value


# -- what spans providers --------------------------------------------------------------


def _init_facts(shipped: Shipped, embed: bool) -> dict[str, Any]:
    ids = shipped.provider_ids
    return {
        "edition": shipped.edition,
        "embedded": embed,
        "providers": {id: module_name(id) for id in ids},
        "model_count": sum(len(shipped.ranked(id).ids) for id in ids),
    }


def _init_context(facts: Any) -> dict[str, Code]:
    modules = {id: str(name) for id, name in facts["providers"].items()}
    return {
        "edition": right_side("EDITION: Final", facts["edition"]),
        "embedded": source(facts["embedded"]),
        "provider_count": source(len(modules)),
        "model_count": source(facts["model_count"]),
        "providers": read_only(modules),
    }


def _ids_context(ids: Any) -> dict[str, Any]:
    names = [(member_name(id), id) for id in ids]
    literal = Subscript("Literal", tuple(ids))
    return {
        "members": [(name, right_side(f"    {name}", id)) for name, id in names],
        "literal": right_side("ProviderName: TypeAlias", literal),
    }


def _index_facts(shipped: Shipped) -> dict[str, Any]:
    ids = shipped.provider_ids
    names = {id: dict(shipped.names(id).aliases) for id in ids}
    before = {id: dict(shipped.aliases(id)) for id in ids}
    allow, deny, prefer = plain_policy(*shipped.policy())
    return {
        "ranked": {id: shipped.ranked(id) for id in ids},
        "aliases": {id: table for id, table in names.items() if table},
        "unfiltered": {id: t for id, t in before.items() if t != names[id]},
        "provider_aliases": dict(shipped.provider_aliases()),
        "allow": allow,
        "deny": deny,
        "prefer": prefer,
    }


def _index_context(facts: Any) -> dict[str, Any]:
    allow = facts["allow"]
    ranked = []
    for id, (ids, masks) in facts["ranked"].items():
        pairs = tuple(zip(ids, masks, strict=True))
        ranked.append((source(id), source(pairs, 8, len(source(id)) + 2, 1)))
    return {
        "ranked": ranked,
        "aliases": read_only(facts["aliases"]),
        "unfiltered": read_only(facts["unfiltered"]),
        "provider_aliases": read_only(facts["provider_aliases"]),
        "allow": source(allow) if isinstance(allow, str) else read_only(allow),
        "deny": read_only(facts["deny"]),
        "prefer": right_side("PREFER: Final[tuple[str, ...]]", facts["prefer"]),
    }


def _texts_facts(shipped: Shipped) -> dict[str, Any]:
    """Every distinct description once; by provider, which of them its models have."""
    found = {
        id: [model.description for model in shipped.shelf(id).models.values()]
        for id in shipped.provider_ids
    }
    texts = sorted(
        {text for all_ in found.values() for text in all_ if text is not None}
    )
    numbers = {text: number for number, text in enumerate(texts)}
    return {
        "texts": texts,
        "descriptions": {
            id: [-1 if text is None else numbers[text] for text in all_]
            for id, all_ in found.items()
            if any(text is not None for text in all_)
        },
    }


def _texts_context(facts: Any) -> dict[str, Code]:
    return {
        "texts": right_side("TEXTS: Final[tuple[str, ...]]", facts["texts"]),
        "descriptions": read_only(facts["descriptions"]),
    }


# -- embed = false ---------------------------------------------------------------------


def _json(shipped: Shipped) -> str:
    """The package's data as JSON: one model per line, so that diffs can be read."""
    ids = shipped.provider_ids
    shelves = {id: shipped.shelf(id) for id in ids}
    allow, deny, prefer = plain_policy(*shipped.policy())
    aliases = {id: dict(shipped.aliases(id)) for id in ids}
    hidden = [id for id in ids if _hides(aliases[id], shelves[id])]
    data = {
        "edition": shipped.edition,
        "allow": allow,
        "deny": deny,
        "prefer": prefer,
        "aliases": {id: aliases[id] for id in hidden},
        "providers": {
            id: _provider_data(shelf, shipped.ranked(id).stated())
            for id, shelf in shelves.items()
        },
    }
    return json_lines(data, "providers", "*", "models", sort=True) + "\n"


def _hides(before: Mapping[str, str], shelf: Shelf) -> bool:
    """Whether the policy removed names that the models alone would not show."""
    claimed = {alias for model in shelf.models.values() for alias in model.aliases}
    return before != shelf.aliases or not claimed <= {*before, *shelf.models}


def _provider_data(shelf: Shelf, stated: Mapping[str, int]) -> dict[str, Any]:
    """A provider; ``stated`` holds its models' bits, in the order of ``models``."""
    return {
        **dict(sorted(shelf.provider.to_dict().items())),
        "stated": [stated[id] for id in shelf.models],
        "models": [model.to_dict() for model in shelf.models.values()],
    }
