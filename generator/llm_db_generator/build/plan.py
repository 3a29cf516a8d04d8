"""Snapshot to modules: which files a package has, and what stands in each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache, partial
from typing import Any

from attr import frozen

from llm_db import Snapshot
from llm_db.pipeline import Ranked, Shelf, catalog_of
from llm_db.schema import RECORDS, Modalities

from ..project import templates_folder
from ..text import json_lines
from .names import constant_names, member_name, module_name
from .source_text import Call, Code, Name, Subscript, assignment, import_line, wrapped
from .verify import catalog_digests, digest, plain_policy

#: To be raised when the text of modules changes while their input and templates do not.
LAYOUT = 1


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


class Shipped:
    """A snapshot as the catalog that its package will be: what the filters let through."""

    def __init__(self, snapshot: Snapshot) -> None:
        view = catalog_of(snapshot)
        self._snapshot = snapshot
        self._ranked = {id: view.ranked(id) for id in view.provider_ids}
        self.provider_ids = view.provider_ids
        self.shelf, self.names, self.aliases = view.shelf, view.names, view.aliases
        self.provider_aliases = view.provider_aliases
        self.digests = catalog_digests(self)
        self.edition = f"{snapshot.edition}+{digest(self.digests)[:8]}"

    def ranked(self, provider: str) -> Ranked:
        """Its models in select's order."""
        return self._ranked[provider]

    def policy(self) -> tuple[Any, Any, tuple[str, ...]]:
        """The allow, deny and prefer that are baked in."""
        allow, deny = self._snapshot.filters
        return allow, deny, self._snapshot.prefer


def plan(shipped: Shipped, embed: bool) -> list[Planned]:
    """The files of the package, by name."""
    ids = shipped.provider_ids
    planned = [
        _file("__init__", "init", _init_facts(shipped, embed), _init_context),
        _file("_ids", "ids", ids, _ids_context),
        Planned("py.typed", None, "", lambda: ""),
    ]
    if embed:
        planned.append(_file("_index", "index", _index_facts(shipped), _index_context))
        planned += [_provider_file(shipped, id) for id in ids]
    else:
        planned.append(Planned("snapshot.json", None, "", partial(_json, shipped)))
    return sorted(planned, key=lambda file: file.name)


def _file(
    name: str, template: str, facts: Any, context: Callable[[Any], Mapping[str, Any]]
) -> Planned:
    """A module of which everything follows from ``facts``, plain data."""
    input = digest([LAYOUT, _template_text(template), facts])
    text = lambda: _render(template, context(facts))  # noqa: E731
    return Planned(f"{name}.py", template, input, text)


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
    used: set[str] = {"Model"}
    provider = _call(shelf.provider, used)
    constants = []
    entries: dict[str, Any] = {}
    for id, model in shelf.models.items():
        call, name = _call(model, used), names[id]
        entries[id] = call if name is None else Name(name)
        if name is not None:
            constants.append(assignment(f"{name}: Final[Model]", call))
    aliases = "ALIASES: Final[Mapping[str, str]]"
    return {
        "imports": import_line("llm_db.schema", sorted(used)),
        "provider": assignment("PROVIDER: Final[Provider]", provider),
        "constants": constants,
        "models": wrapped(
            "MODELS: Final[Mapping[str, Model]]", "MappingProxyType", entries
        ),
        "aliases": wrapped(aliases, "MappingProxyType", shelf.aliases),
    }


def _call(record: Any, used: set[str]) -> Call:
    """The call that makes this record, defaults left out; ``used`` collects classes."""
    name = type(record).__name__
    used.add(name)
    arguments = []
    for field in record.__attrs_attrs__:
        value = getattr(record, field.name)
        # By value and type: 0 is not False, and a default is left out only if it is it.
        default = field.default
        if value is default or (type(value) is type(default) and value == default):
            continue
        arguments.append((field.name, _value(value, used)))
    return Call(name, tuple(arguments))


def _value(value: Any, used: set[str]) -> Any:
    if isinstance(value, Modalities):
        used.add("Modalities")
        sides = (("input", value.input), ("output", value.output))
        return Call(
            "Modalities",
            tuple(
                (side, tuple(m.value for m in items)) for side, items in sides if items
            ),
        )
    if type(value) in RECORDS:
        return _call(value, used)
    if type(value) is tuple and value and type(value[0]) in RECORDS:
        return tuple([_call(item, used) for item in value])
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
        "edition": assignment("EDITION: Final", facts["edition"]),
        "embedded": assignment("EMBEDDED: Final", facts["embedded"]),
        "provider_count": assignment("PROVIDER_COUNT: Final", len(modules)),
        "model_count": assignment("MODEL_COUNT: Final", facts["model_count"]),
        "providers": wrapped(
            "PROVIDERS: Final[Mapping[str, str]]", "MappingProxyType", modules
        ),
    }


def _ids_context(ids: Any) -> dict[str, Any]:
    return {
        "members": [assignment(f"    {member_name(id)}", id) for id in ids],
        "literal": assignment(
            "ProviderName: TypeAlias", Subscript("Literal", tuple(ids))
        ),
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
        "allow": allow,
        "deny": deny,
        "prefer": prefer,
    }


_RANKED = "RANKED: Final[Mapping[str, tuple[tuple[str, ...], tuple[int, ...]]]]"
_ALIAS_TABLE = "Final[Mapping[str, Mapping[str, str]]]"
_RULES = "Mapping[str, tuple[str, ...] | str]"


def _index_context(facts: Any) -> dict[str, Code]:
    view = "MappingProxyType"
    allow = facts["allow"]
    target = f"ALLOW: Final[{_RULES} | str]"
    return {
        "ranked": wrapped(_RANKED, view, facts["ranked"]),
        "aliases": wrapped(f"ALIASES: {_ALIAS_TABLE}", view, facts["aliases"]),
        "unfiltered": wrapped(
            f"UNFILTERED_ALIASES: {_ALIAS_TABLE}", view, facts["unfiltered"]
        ),
        "allow": (
            assignment(target, allow)
            if isinstance(allow, str)
            else wrapped(target, view, allow)
        ),
        "deny": wrapped(f"DENY: Final[{_RULES}]", view, facts["deny"]),
        "prefer": assignment("PREFER: Final[tuple[str, ...]]", facts["prefer"]),
    }


# -- embed = false ---------------------------------------------------------------------


def _json(shipped: Shipped) -> str:
    """The package's data as JSON: one model per line, so that diffs can be read."""
    ids = shipped.provider_ids
    shelves = {id: shipped.shelf(id) for id in ids}
    allow, deny, prefer = plain_policy(*shipped.policy())
    aliases = {id: dict(shipped.aliases(id)) for id in ids}
    data = {
        "edition": shipped.edition,
        "allow": allow,
        "deny": deny,
        "prefer": prefer,
        "aliases": {id: t for id, t in aliases.items() if t != shelves[id].aliases},
        "providers": {id: _provider_data(shelf) for id, shelf in shelves.items()},
    }
    return json_lines(data, "providers", "*", "models", sort=True) + "\n"


def _provider_data(shelf: Shelf) -> dict[str, Any]:
    models = [model.to_dict() for model in shelf.models.values()]
    return {**dict(sorted(shelf.provider.to_dict().items())), "models": models}
