"""Reading a generated catalog package without running it.

A wheel may come from anywhere, so its modules are parsed, never imported: only what
`llm-db generate` writes is understood (assignments of literals and of calls of our own
record classes), every record is validated, and anything else is a `DocumentError`.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping
from typing import Any

from llm_db.errors import DocumentError, InvalidRecordError, shown
from llm_db.schema import RECORDS, Model, Provider
from llm_db.sources.document import decode_utf8, parse_json

from .difference import Edition

#: Reads a file of the package; `None` where there is none.
Reader = Callable[[str], bytes | None]

_CLASSES = frozenset(cls.__name__ for cls in RECORDS)


def read_package(read: Reader, name: str) -> Edition:
    """The edition in the package whose files ``read`` gives; ``name`` is for messages."""
    init = _module(read, "__init__.py", name)
    edition, embedded = init.get("EDITION"), init.get("EMBEDDED")
    modules = init.get("PROVIDERS")
    if not isinstance(edition, str) or not isinstance(modules, dict):
        raise DocumentError(f"{name} is not a catalog made by `llm-db generate`")
    try:
        if embedded:
            raw = [_provider_of(read, file, name) for file in modules.values()]
        else:
            raw = _providers_of_json(read, name)
        return _edition(f"{name} ({shown(edition)})", raw)
    except InvalidRecordError as error:
        raise DocumentError(f"{name}: {error}") from error


def _edition(label: str, raw: list[tuple[Any, list[Any]]]) -> Edition:
    providers, models = {}, {}
    for fields, records in raw:
        provider = Provider.from_dict(fields)
        providers[provider.id] = provider
        for record in records:
            model = Model.from_dict(record)
            models[model.provider, model.id] = model
    return Edition(label, providers, models)


def _provider_of(read: Reader, module: Any, name: str) -> tuple[Any, list[Any]]:
    if not (isinstance(module, str) and module.isidentifier()):
        raise DocumentError(
            f"{name} names a module that cannot be one: {shown(module)}"
        )
    found = _module(read, f"{module}.py", name)
    provider, models = found.get("PROVIDER"), found.get("MODELS")
    if not isinstance(provider, dict) or not isinstance(models, dict):
        raise DocumentError(
            f"{name}: {shown(module)}.py is not the module of a provider"
        )
    return provider, list(models.values())


def _providers_of_json(read: Reader, name: str) -> list[tuple[Any, list[Any]]]:
    where = f"{name}: snapshot.json"
    document = parse_json(_required(read, "snapshot.json", name), where)
    providers = document.get("providers")
    if not isinstance(providers, dict):
        raise DocumentError(f"{where} has no providers")
    found = []
    for raw in providers.values():
        models = raw.get("models") if isinstance(raw, dict) else None
        if not isinstance(models, list):
            raise DocumentError(f"{where} holds a provider without models")
        found.append(({k: raw[k] for k in raw if k != "models"}, models))
    return found


# -- one module ------------------------------------------------------------------------


def _required(read: Reader, file: str, name: str) -> bytes:
    data = read(file)
    if data is None:
        raise DocumentError(f"{name} lacks {shown(file)}")
    return data


def _module(read: Reader, file: str, name: str) -> dict[str, Any]:
    """The names that a generated module assigns, with plain data for records."""
    where = f"{name}: {shown(file)}"
    text = decode_utf8(_required(read, file, name), where)
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise DocumentError(f"{where} is not Python: {type(error).__name__}") from None
    found: dict[str, Any] = {}
    for node in tree.body:
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            try:
                found[node.target.id] = _value(node.value, found)
            except _Unexpected as unexpected:
                raise DocumentError(
                    f"{where}, line {unexpected.line}: not what `llm-db generate` writes"
                ) from None
            except RecursionError:
                raise DocumentError(f"{where} nests too deep") from None
    return found


class _Unexpected(Exception):
    """An expression that no generated module holds."""

    def __init__(self, node: ast.AST | None) -> None:
        self.line = getattr(node, "lineno", 0)


def _value(node: ast.expr | None, names: Mapping[str, Any]) -> Any:
    """The plain value of a literal, of a record's call, or of a name assigned above."""
    if isinstance(node, ast.Constant) and _is_plain(node.value):
        return node.value
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        number = _value(node.operand, names)
        if type(number) in (int, float):
            return -number
    if isinstance(node, ast.Tuple):
        return [_value(item, names) for item in node.elts]
    if isinstance(node, ast.Dict):
        keys = [_value(key, names) for key in node.keys]
        if all(isinstance(key, str) for key in keys):
            return dict(zip(keys, [_value(v, names) for v in node.values], strict=True))
    if isinstance(node, ast.Name) and node.id in names:
        return names[node.id]
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
        return _call(node, node.func.id, names)
    raise _Unexpected(node)


def _is_plain(value: Any) -> bool:
    return value is None or type(value) in (str, bool, int, float)


def _call(node: ast.Call, name: str, names: Mapping[str, Any]) -> Any:
    if name == "MappingProxyType" and len(node.args) == 1 and not node.keywords:
        return _value(node.args[0], names)
    if name not in _CLASSES or node.args:
        raise _Unexpected(node)
    return {
        keyword.arg: _value(keyword.value, names)
        for keyword in node.keywords
        if keyword.arg is not None
    }
