"""Reading a generated catalog package without running it.

A wheel may come from anywhere, so its modules are parsed, never imported: only what
`llm-db generate` writes is understood (assignments of literals and of calls of our own
record classes), every record is validated, and anything else is a `DocumentError`.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Sequence
from typing import Any

from llm_db.errors import DocumentError, InvalidRecordError, shown
from llm_db.schema import RECORDS, Model, Provider
from llm_db.sources.document import decode_utf8, parse_json

from .difference import Edition

#: Reads a file of the package; `None` where there is none.
Reader = Callable[[str], bytes | None]

_CLASSES = frozenset(cls.__name__ for cls in RECORDS)
#: Values that one module may hold, what a name stands for counted wherever it is used:
#: names of names of names would otherwise double without end.
_MAX_VALUES = 1_000_000
#: Commas of one module, and of a package: parsing takes a kilobyte for each, so they are
#: counted before. Four and ten times what our own catalog has.
_MAX_COMMAS, _MAX_COMMAS_OF_ALL = 250_000, 4_000_000
#: Stands for the descriptions, which are in a module of their own.
_TEXTS = "\ud800 the text of _texts.py"


def read_package(read: Reader, name: str) -> Edition:
    """The edition in the package whose files ``read`` gives; ``name`` is for messages."""
    read = _bounded(read, name)
    init = _module(read, "__init__.py", name)
    edition, embedded = init.get("EDITION"), init.get("EMBEDDED")
    modules = init.get("PROVIDERS")
    if not isinstance(edition, str) or not isinstance(modules, dict):
        raise DocumentError(f"{name} is not a catalog made by `llm-db generate`")
    try:
        if embedded:
            if len(set(map(repr, modules.values()))) != len(modules):
                raise DocumentError(f"{name} names one module twice")
            texts = _texts(read, name)
            raw = [
                _provider_of(read, file, name, texts.get(id, ()))
                for id, file in modules.items()
            ]
        else:
            raw = _providers_of_json(read, name)
        return _edition(f"{name} ({shown(edition)})", raw)
    except InvalidRecordError as error:
        raise DocumentError(f"{name}: {error}") from error


def _bounded(read: Reader, name: str) -> Reader:
    """The same reader, until it has given more modules than a package has."""
    commas = 0

    def bounded(file: str) -> bytes | None:
        nonlocal commas
        data = read(file)
        if data is not None and file.endswith(".py"):
            commas += data.count(b",")
            if commas > _MAX_COMMAS_OF_ALL:
                raise DocumentError(f"{name} holds more values than any catalog")
        return data

    return bounded


def _edition(label: str, raw: list[tuple[Any, list[Any]]]) -> Edition:
    providers, models = {}, {}
    for fields, records in raw:
        provider = Provider.from_dict(fields)
        providers[provider.id] = provider
        for record in records:
            model = Model.from_dict(record)
            models[model.provider, model.id] = model
    return Edition(label, providers, models)


def _texts(read: Reader, name: str) -> dict[str, list[Any]]:
    """By provider, the descriptions of its models in their order."""
    if read("_texts.py") is None:
        return {}
    found = _module(read, "_texts.py", name)
    texts: Any = found.get("TEXTS")
    by_provider: Any = found.get("DESCRIPTIONS")
    try:
        return {
            id: [None if number < 0 else texts[number] for number in numbers]
            for id, numbers in by_provider.items()
        }
    except (TypeError, AttributeError, LookupError):
        raise DocumentError(f"{name}: _texts.py holds no descriptions") from None


def _provider_of(
    read: Reader, module: Any, name: str, texts: Sequence[Any]
) -> tuple[Any, list[Any]]:
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
    records = list(models.values())
    for place, model in enumerate(records):
        if isinstance(model, dict) and model.get("description") == _TEXTS:
            text = texts[place] if place < len(texts) else None
            records[place] = {**model, "description": text}
    return provider, records


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
        found.append(
            ({k: raw[k] for k in raw if k not in ("models", "stated")}, models)
        )
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
    data = _required(read, file, name)
    if data.count(b",") > _MAX_COMMAS:
        raise DocumentError(
            f"{where} holds more values than the module of any provider"
        )
    text = decode_utf8(data, where)
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise DocumentError(f"{where} is not Python: {type(error).__name__}") from None
    names = _Names(where)
    for node in tree.body:
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            try:
                names.assign(node.target.id, node.value)
            except _Unexpected as unexpected:
                raise DocumentError(
                    f"{where}, line {unexpected.line}: not what `llm-db generate` writes"
                ) from None
            except RecursionError:
                raise DocumentError(f"{where} nests too deep") from None
    return names.found


class _Unexpected(Exception):
    """An expression that no generated module holds."""

    def __init__(self, node: ast.AST | None) -> None:
        self.line = getattr(node, "lineno", 0)


class _Names:
    """The names that a module has assigned so far, with their values."""

    def __init__(self, where: str) -> None:
        self.found: dict[str, Any] = {}
        self._where = where
        self._held: dict[str, int] = {}
        self._values = 0

    def assign(self, name: str, node: ast.expr | None) -> None:
        """Read what is assigned to a name."""
        before = self._values
        self.found[name] = self._value(node)
        self._held[name] = self._values - before

    def _count(self, values: int) -> None:
        self._values += values
        if self._values > _MAX_VALUES:
            raise DocumentError(f"{self._where} holds over {_MAX_VALUES} values")

    def _value(self, node: ast.expr | None) -> Any:
        """The plain value of a literal, a record's call, or a name assigned above."""
        self._count(1)
        if isinstance(node, ast.Constant) and _is_plain(node.value):
            return node.value
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
            number = self._value(node.operand)
            if type(number) in (int, float):
                return -number
        if isinstance(node, ast.Tuple):
            return [self._value(item) for item in node.elts]
        if isinstance(node, ast.Dict):
            keys = [self._value(key) for key in node.keys]
            if all(isinstance(key, str) for key in keys):
                values = [self._value(value) for value in node.values]
                return dict(zip(keys, values, strict=True))
        if isinstance(node, ast.Name) and node.id in self.found:
            self._count(self._held[node.id])
            return self.found[node.id]
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            return self._call(node, node.func.id)
        raise _Unexpected(node)

    def _call(self, node: ast.Call, name: str) -> Any:
        if name == "MappingProxyType" and len(node.args) == 1 and not node.keywords:
            return self._value(node.args[0])
        if name == "Texts" and not node.keywords:
            return _TEXTS
        if name not in _CLASSES or node.args:
            raise _Unexpected(node)
        arguments = [keyword.arg for keyword in node.keywords]
        if len({*arguments}) != len(
            arguments
        ):  # Python parses it but does not compile it
            raise _Unexpected(node)
        return {
            keyword.arg: self._value(keyword.value)
            for keyword in node.keywords
            if keyword.arg is not None
        }


def _is_plain(value: Any) -> bool:
    return value is None or type(value) in (str, bool, int, float)
