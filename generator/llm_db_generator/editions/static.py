"""Reading a generated catalog package without running it.

A wheel may come from anywhere, so its modules are parsed, never imported: only what
`llm-db generate` writes is understood (assignments of literals and of calls of our own
record classes), every record is validated, and anything else is a `DocumentError`.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Sequence
from typing import Any

from llm_db.errors import DocumentError, InvalidRecordError, shown
from llm_db.schema import RECORDS, Model, Provider
from llm_db.sources.document import decode_utf8, parse_json

from .difference import Edition

#: Reads a file of the package; `None` where there is none.
Reader = Callable[[str], bytes | None]

_CLASSES = frozenset(cls.__name__ for cls in RECORDS)
#: What one module and a whole package may hold: ten times what our own catalog has.
#: Tokens are counted before a module is parsed, which takes up to two kilobytes for each.
_MAX_TOKENS, _MAX_TOKENS_OF_ALL = 1_000_000, 16_000_000
_MAX_BYTES_OF_ALL = 128 * 2**20
#: What a name stands for counts wherever it is used: names of names of names would
#: otherwise double without end. A long text counts as one value per so many characters.
_MAX_VALUES, _MAX_VALUES_OF_ALL = 1_000_000, 10_000_000
_CHARACTERS = 16
#: A text in quotes Q, closed or not, so that each character is looked at once.
_QUOTED = (
    r"QQQ[^Q\\]*+(?:(?:\\.|Q(?!QQ))[^Q\\]*+)*+(?:QQQ)?"
    r"|Q[^Q\\\n]*+(?:\\.[^Q\\\n]*+)*+Q?"
)
#: Texts and comments: what is not code.
_TEXT = re.compile(
    "|".join((_QUOTED.replace("Q", '"'), _QUOTED.replace("Q", "'"), r"#[^\n]*+")),
    re.DOTALL,
)
_TOKEN = re.compile(r"\w+|\n|[^\w\s]")
#: A text with a prefix: formatted, it is a program of its own, and slow to parse.
_PREFIXED = re.compile(r"\w'")
#: Stands for the descriptions, which are in a module of their own.
_TEXTS = "\ud800 the text of _texts.py"


def read_package(read: Reader, name: str) -> Edition:
    """The edition in the package whose files ``read`` gives; ``name`` is for messages."""
    package = _Package(read, name)
    init = package.module("__init__.py")
    edition, embedded = init.get("EDITION"), init.get("EMBEDDED")
    modules = init.get("PROVIDERS")
    if not isinstance(edition, str) or not isinstance(modules, dict):
        raise DocumentError(f"{name} is not a catalog made by `llm-db generate`")
    try:
        if embedded:
            for module in modules.values():
                if not (isinstance(module, str) and module.isidentifier()):
                    raise DocumentError(
                        f"{name} names a module that cannot be one: {shown(module)}"
                    )
            if len({*modules.values()}) != len(modules):
                raise DocumentError(f"{name} names one module twice")
            texts = _texts(package)
            raw = [
                _provider_of(package, module, texts.get(id, ()))
                for id, module in modules.items()
            ]
        else:
            raw = _providers_of_json(package)
        return _edition(f"{name} ({shown(edition)})", raw)
    except InvalidRecordError as error:
        raise DocumentError(f"{name}: {error}") from error


class _Package:
    """The files of a package, until they hold more than any package has."""

    def __init__(self, read: Reader, name: str) -> None:
        self.name = name
        self._read = read
        self._bytes = self._tokens = self._values = 0

    def read(self, file: str) -> bytes | None:
        """The bytes of a file; `None` where there is none."""
        data = self._read(file)
        if data is not None:
            self._bytes += len(data)
            self._require(self._bytes <= _MAX_BYTES_OF_ALL)
        return data

    def required(self, file: str) -> bytes:
        """The bytes of a file that must be there."""
        data = self.read(file)
        if data is None:
            raise DocumentError(f"{self.name} lacks {shown(file)}")
        return data

    def count(self, values: int) -> None:
        """So many more values, wherever in the package."""
        self._values += values
        self._require(self._values <= _MAX_VALUES_OF_ALL)

    def _require(self, fits: bool) -> None:
        if not fits:
            raise DocumentError(f"{self.name} holds more values than any catalog")

    def module(self, file: str) -> dict[str, Any]:
        """The names that a generated module assigns, with plain data for records."""
        where = f"{self.name}: {shown(file)}"
        text = decode_utf8(self.required(file), where)
        text = text.replace("\r\n", "\n").replace("\r", "\n")  # as Python reads it
        code = _TEXT.sub("'", text)
        tokens = _TOKEN.subn("", code)[1]
        if tokens > _MAX_TOKENS:
            raise DocumentError(
                f"{where} holds more values than the module of any provider"
            )
        self._tokens += tokens
        self._require(self._tokens <= _MAX_TOKENS_OF_ALL)
        if _PREFIXED.search(code):
            raise DocumentError(f"{where} is not what `llm-db generate` writes")
        return _assigned(text, where, self)


def _edition(label: str, raw: list[tuple[Any, list[Any]]]) -> Edition:
    providers, models = {}, {}
    for fields, records in raw:
        provider = Provider.from_dict(fields)
        providers[provider.id] = provider
        for record in records:
            model = Model.from_dict(record)
            models[model.provider, model.id] = model
    return Edition(label, providers, models)


def _texts(package: _Package) -> dict[str, list[Any]]:
    """By provider, the descriptions of its models in their order."""
    if package.read("_texts.py") is None:
        return {}
    found = package.module("_texts.py")
    texts: Any = found.get("TEXTS")
    by_provider: Any = found.get("DESCRIPTIONS")
    try:
        sizes = [_size(text) for text in texts]
        for numbers in by_provider.values():
            package.count(sum(sizes[number] for number in numbers if number >= 0))
        return {
            id: [None if number < 0 else texts[number] for number in numbers]
            for id, numbers in by_provider.items()
        }
    except (TypeError, AttributeError, LookupError):
        raise DocumentError(
            f"{package.name}: _texts.py holds no descriptions"
        ) from None


def _provider_of(
    package: _Package, module: str, texts: Sequence[Any]
) -> tuple[Any, list[Any]]:
    found = package.module(f"{module}.py")
    provider, models = found.get("PROVIDER"), found.get("MODELS")
    if not isinstance(provider, dict) or not isinstance(models, dict):
        raise DocumentError(
            f"{package.name}: {shown(module)}.py is not the module of a provider"
        )
    records = list(models.values())
    for place, model in enumerate(records):
        if isinstance(model, dict) and model.get("description") == _TEXTS:
            text = texts[place] if place < len(texts) else None
            records[place] = {**model, "description": text}
    return provider, records


def _providers_of_json(package: _Package) -> list[tuple[Any, list[Any]]]:
    where = f"{package.name}: snapshot.json"
    document = parse_json(package.required("snapshot.json"), where)
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


def _assigned(text: str, where: str, package: _Package) -> dict[str, Any]:
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise DocumentError(f"{where} is not Python: {type(error).__name__}") from None
    names = _Names(where, package)
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

    def __init__(self, where: str, package: _Package) -> None:
        self.found: dict[str, Any] = {}
        self._where = where
        self._package = package
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
        self._package.count(values)

    def _value(self, node: ast.expr | None) -> Any:
        """The plain value of a literal, a record's call, or a name assigned above."""
        if isinstance(node, ast.Constant) and _is_plain(node.value):
            self._count(_size(node.value))
            return node.value
        self._count(1)
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
        # One that is given twice: Python parses it but does not compile it.
        if len({*arguments}) != len(arguments):
            raise _Unexpected(node)
        return {
            keyword.arg: self._value(keyword.value)
            for keyword in node.keywords
            if keyword.arg is not None
        }


def _size(value: Any) -> int:
    """How many values one that is not made of others counts as."""
    return 1 + len(value) // _CHARACTERS if isinstance(value, str) else 1


def _is_plain(value: Any) -> bool:
    return value is None or type(value) in (str, bool, int, float)
