"""TOML configuration → settings → sources, for the build and for run time."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from difflib import get_close_matches
from importlib import import_module
from os import PathLike
from pathlib import Path
from typing import Any

from attr import frozen

from ._ids import normalize_provider_id, shown
from .errors import ConfigError, DocumentError, NotCanonicalError
from .sources import Config, Local, ModelsDev, Remote, Source
from .sources._document import parse_toml

DEFAULT_URL = "https://models.dev/api.json"


@frozen
class Upstream:
    """Something that `llm-db pull` fetches into ``sources/snapshot/<name>/``."""

    name: str = "models_dev"
    type: str = "models_dev"
    url: str = DEFAULT_URL


@frozen
class SourceEntry:
    """One ``[[sources]]`` table: a type and its options, paths already absolute."""

    type: str
    options: Mapping[str, Any]
    where: str


@frozen(kw_only=True)
class Settings:
    """A configuration, checked. ``None``: not configured."""

    file: Path
    allow: Any = None
    deny: Any = None
    prefer: tuple[str, ...] | None = None
    sources: tuple[SourceEntry, ...] | None = None
    catalog: str | None = None
    embed: bool = True
    upstream: tuple[Upstream, ...] = (Upstream(),)
    package: str = "llm_db_catalog"
    output: str = "generated"


_COMMON = frozenset({"allow", "deny", "prefer", "sources"})
_RUN_KEYS = _COMMON | {"catalog"}
_BUILD_KEYS = _COMMON | {"embed", "upstream", "output"}
_SOURCE_KEYS: dict[str, dict[str, type]] = {
    "packaged": {},
    "remote": {"paths": list},
    "models_dev": {"url": str, "cache_dir": str},
    "local": {"dir": str},
    "config": {"overrides": dict},
}
_TYPE_NAMES = {str: "a string", bool: "true or false", list: "a list", dict: "a table"}


def read_settings(
    path: str | PathLike[str], *, build: bool = False, folder: Path | None = None
) -> Settings:
    """The settings of a TOML file: its table ``[tool.llm_db]``, or else its top level.

    A pyproject.toml has the table, and ``sources/catalog.toml`` (``build``) has none.
    Relative paths in it are relative to ``folder``, by default the file's own. Raises
    `ConfigError` naming key and file.
    """
    try:
        file = Path(path)
        data = file.read_bytes()
    except (OSError, ValueError, TypeError) as error:
        # ValueError, TypeError: what can name no file at all, such as a NUL in it.
        problem = getattr(error, "strerror", None) or str(error)
        raise ConfigError(
            f"{shown(str(path), 200)} cannot be read: {problem}"
        ) from error
    try:
        table = parse_toml(data, str(file))
    except DocumentError as error:
        raise ConfigError(str(error)) from error
    tool = None if build else table.get("tool")
    ours = tool.get("llm_db") if isinstance(tool, dict) else None
    if isinstance(ours, dict):
        table = ours
    elif file.name == "pyproject.toml":
        raise ConfigError(f"{_name(file)} has no table [tool.llm_db]")
    return _Reader(file, folder or file.parent).settings(table, build)


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):  # a name too long for the system, a NUL in it
        return False


def _name(file: Path) -> str:
    return shown(str(file), 200)


class _Reader:
    """Checks one file; every message needs its name."""

    def __init__(self, file: Path, folder: Path) -> None:
        self.file = file
        self.folder = folder.absolute()

    def settings(self, table: dict[str, Any], build: bool) -> Settings:
        keys = _BUILD_KEYS if build else _RUN_KEYS
        for key in table:
            if key in (_RUN_KEYS | _BUILD_KEYS) - keys:
                where = "at run time" if key == "catalog" else "in sources/catalog.toml"
                raise self.error(f"{key!r} counts only {where}")
        self.known(table, keys, "")
        found: dict[str, Any] = {"file": self.file}
        for key in ("allow", "deny"):
            if key in table:
                found[key] = self.policy(table, key)
        if "prefer" in table:
            found["prefer"] = self.strings(table, "prefer", "")
            for name in found["prefer"]:
                if normalize_provider_id(name.strip()) is None:
                    raise self.error(f"prefer: '{shown(name)}' is no provider id")
        if "sources" in table:
            found["sources"] = self.sources(table)
        if "catalog" in table:
            found["catalog"] = self.typed(table, "catalog", str, "")
        if "embed" in table:
            found["embed"] = self.typed(table, "embed", bool, "")
        if "upstream" in table:
            found["upstream"] = self.upstreams(table)
        output = self.typed(table, "output", dict, "") or {}
        self.known(output, frozenset({"package", "path"}), "output.")
        for key, name in (("package", "package"), ("path", "output")):
            if key in output:
                found[name] = self.typed(output, key, str, "output.")
        if "\0" in found.get("output", ""):
            raise self.error(f"output.path: '{shown(found['output'])}' is no path")
        return Settings(**found)

    def policy(self, table: dict[str, Any], key: str) -> Any:
        """An allow or a deny; which providers there are is not known yet."""
        policy = table[key]
        if key == "allow" and policy == "all":
            return policy
        if not isinstance(policy, dict):
            wanted = '"all" or a table' if key == "allow" else "a table"
            raise self.error(f"{key}: expected {wanted}, got {shown(policy)}")
        for provider, patterns in policy.items():
            if patterns == "all":
                continue
            where = f"{key}.{shown(provider)}"
            if not isinstance(patterns, list):
                raise self.error(
                    f'{where}: expected "all" or a list, got {shown(patterns)}'
                )
            if not all(isinstance(pattern, str) for pattern in patterns):
                raise self.error(f"{where}: expected a list of strings")
        return policy

    def sources(self, table: dict[str, Any]) -> tuple[SourceEntry, ...]:
        found = []
        for number, entry in enumerate(self.tables(table, "sources")):
            where = f"sources[{number}]."
            kind = self.typed(entry, "type", str, where, required=True)
            options = {key: entry[key] for key in entry if key != "type"}
            if ":" not in kind:
                self.builtin(kind, options, where)
            found.append(SourceEntry(kind, options, where))
        return tuple(found)

    def builtin(self, kind: str, options: dict[str, Any], where: str) -> None:
        """Check the options of a built-in source and make its paths absolute."""
        if kind not in _SOURCE_KEYS:
            hint = _hint(kind, _SOURCE_KEYS)
            raise self.error(
                f"{where}type: there is no source '{shown(kind)}'{hint}; a class of your"
                " own is 'package.module:Class'"
            )
        keys = _SOURCE_KEYS[kind]
        self.known(options, frozenset(keys), where)
        if kind == "models_dev":
            options.setdefault("url", DEFAULT_URL)
            options.setdefault("cache_dir", "sources/upstream")
        for key, expected in keys.items():
            self.typed(options, key, expected, where, required=True)
        for key in ("dir", "cache_dir"):
            if key in options:
                options[key] = self.folder / options[key]
        if "paths" in options:
            paths = self.strings(options, "paths", where)
            options["paths"] = [self.folder / path for path in paths]
        read = [("paths", path) for path in options.get("paths", ())]
        if "dir" in options:
            read.append(("dir", options["dir"]))
        for key, path in read:
            if not _exists(path):
                raise self.error(f"{where}{key}: {_name(path)} does not exist")

    def upstreams(self, table: dict[str, Any]) -> tuple[Upstream, ...]:
        found: dict[str, Upstream] = {}
        for number, entry in enumerate(self.tables(table, "upstream")):
            where = f"upstream[{number}]."
            self.known(entry, frozenset({"name", "type", "url"}), where)
            name = self.typed(entry, "name", str, where, required=True)
            kind = self.typed(entry, "type", str, where) or "models_dev"
            url = self.typed(entry, "url", str, where) or DEFAULT_URL
            if not (name.isascii() and name.isidentifier()):
                raise self.error(
                    f"{where}name: '{shown(name)}' is no folder name: ASCII letters,"
                    " digits and _"
                )
            if name in found:
                raise self.error(f"{where}name: {name!r} is there twice")
            if kind != "models_dev":
                raise self.error(f"{where}type: only 'models_dev' can be pulled")
            found[name] = Upstream(name, kind, url)
        return tuple(found.values())

    # one value each

    def error(self, problem: str) -> ConfigError:
        return ConfigError(f"{_name(self.file)}: {problem}")

    def known(self, table: Mapping[str, Any], keys: frozenset[str], where: str) -> None:
        for key in table:
            if key not in keys:
                valid = ", ".join(sorted(keys))
                hint = _hint(key, keys) or (valid and f"; valid are {valid}")
                raise self.error(f"unknown key '{shown(where + key)}'{hint}")

    def typed(
        self,
        table: Mapping[str, Any],
        key: str,
        expected: type,
        where: str,
        required: bool = False,
    ) -> Any:
        value = table.get(key)
        if value is None and not required:
            return None
        if type(value) is not expected:
            wanted = f"expected {_TYPE_NAMES[expected]}"
            if value is None:
                raise self.error(f"{where}{key} is missing; {wanted}")
            raise self.error(f"{where}{key}: {wanted}, got {shown(value)}")
        return value

    def strings(
        self, table: Mapping[str, Any], key: str, where: str
    ) -> tuple[str, ...]:
        values = self.typed(table, key, list, where)
        if not all(isinstance(value, str) for value in values):
            raise self.error(f"{where}{key}: expected a list of strings")
        return tuple(values)

    def tables(self, table: Mapping[str, Any], key: str) -> list[dict[str, Any]]:
        values: list[dict[str, Any]] = self.typed(table, key, list, "")
        if not all(isinstance(value, dict) for value in values):
            raise self.error(f"{key}: expected tables, written [[{key}]]")
        return values


def _hint(text: str, known: Mapping[str, Any] | frozenset[str]) -> str:
    near = get_close_matches(text, sorted(known), 1)
    return f"; did you mean {near[0]!r}?" if near else ""


def make_sources(
    settings: Settings, packaged: Callable[[], list[Source]]
) -> list[Source] | None:
    """The configured sources, or ``None`` where none are.

    ``packaged`` makes what the type ``packaged`` stands for.
    """
    if settings.sources is None:
        return None
    found: list[Source] = []
    for entry in settings.sources:
        if entry.type == "packaged":
            found += packaged()
        elif entry.type in _BUILTIN:
            found.append(_builtin(settings.file, entry))
        else:
            found.append(_custom(settings.file, entry))
    return found


_BUILTIN: dict[str, Callable[..., Source]] = {
    "remote": Remote,
    "models_dev": ModelsDev,
    "local": Local,
    "config": Config,
}


def _builtin(file: Path, entry: SourceEntry) -> Source:
    try:
        return _BUILTIN[entry.type](**entry.options)
    except NotCanonicalError as error:
        where = f"{_name(file)}: {entry.where}overrides"
        raise ConfigError(f"{where}: {error}") from error


def _custom(file: Path, entry: SourceEntry) -> Source:
    module, _, name = entry.type.partition(":")
    where = f"{_name(file)}: {entry.where}type"
    try:
        factory = getattr(import_module(module), name)
        source = factory(**entry.options)
    except Exception as error:
        raise ConfigError(
            f"{where}: '{shown(entry.type)}' cannot be made: {type(error).__name__}:"
            f" {shown(str(error), 200)}"
        ) from error
    if not isinstance(source, Source):
        raise ConfigError(f"{where}: '{shown(entry.type)}' has no method load()")
    return source
