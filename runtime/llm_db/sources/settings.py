"""TOML configuration → settings → sources, for the build and for run time."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from os import PathLike
from pathlib import Path
from typing import Any

from attr import Factory, field, frozen

from .._canonical import CanonicalData, Pullable, Source
from .._ids import normalize_provider_id
from .._rules import Rule
from .._sparse import fold, shape_of
from .._structure import structure
from .._text import MISSPELT, did_you_mean, quoted, shown, suggest
from ..errors import ConfigError, DocumentError, InvalidRecordError, NotCanonicalError
from .corrections import Corrections
from .document import parse_toml, read_regular
from .litellm import LITELLM_URL, LiteLLM
from .local import Local
from .models_dev import ModelsDev
from .overrides import Config
from .remote import Remote

#: What can be pulled, and where from if nothing else is said.
URLS = {"models_dev": "https://models.dev/api.json", "litellm": LITELLM_URL}

_TEXT = {"rule": Rule("text")}
_TEXTS = {"rule": Rule("texts")}


@frozen
class Upstream:
    """Something that `llm-db pull` fetches into ``sources/snapshot/<name>/``."""

    name: str = field(metadata=_TEXT)
    type: str = field(default="models_dev", metadata=_TEXT)
    url: str = field(
        default=Factory(lambda self: URLS.get(self.type, ""), takes_self=True),
        metadata=_TEXT,
    )


@frozen
class SourceEntry:
    """One ``[[sources]]`` table: a type and its options, paths already absolute."""

    type: str
    options: Mapping[str, Any]
    where: str
    amend: bool = False


@frozen
class Output:
    """Where a build writes the package."""

    package: str = field(default="llm_db_catalog", metadata=_TEXT)
    path: str = field(default="generated", metadata=_TEXT)
    empty_providers: bool = field(default=True, metadata={"rule": Rule("flag")})


@frozen(kw_only=True)
class _Table:
    """The keys of a configuration, and what holds where one is absent."""

    allow: Any = field(default=None, metadata={"rule": Rule("any")})
    deny: Any = field(default=None, metadata={"rule": Rule("any")})
    deny_status: tuple[str, ...] | None = field(default=None, metadata=_TEXTS)
    prefer: tuple[str, ...] | None = field(default=None, metadata=_TEXTS)
    sources: tuple[Mapping[str, Any], ...] | None = field(
        default=None, metadata={"rule": Rule("tables")}
    )
    catalog: str | None = field(default=None, metadata=_TEXT)
    embed: bool = field(default=True, metadata={"rule": Rule("flag")})
    upstream: tuple[Upstream, ...] = field(
        default=(Upstream("models_dev"),),
        metadata={"rule": Rule("records", record="Upstream")},
    )
    output: Output = field(
        default=Output(), metadata={"rule": Rule("record", record="Output")}
    )


@frozen(kw_only=True)
class Settings:
    """A configuration, checked. ``None``: not configured."""

    file: Path
    allow: Any
    deny: Any
    deny_status: tuple[str, ...] | None
    prefer: tuple[str, ...] | None
    sources: tuple[SourceEntry, ...] | None
    catalog: str | None
    embed: bool
    upstream: tuple[Upstream, ...]
    package: str
    output: str
    empty_providers: bool


_BUILD_ONLY = frozenset({"embed", "upstream", "output"})
_RUN_ONLY = frozenset({"catalog", "deny_status"})
_OF_EVERY_SOURCE = ("type", "amend")


# -- the sources that have a name ------------------------------------------------------


@frozen
class _Nothing:
    """The options of a source that has none."""


@frozen
class _Paths:
    """The options of ``remote``."""

    paths: tuple[str, ...] = field(metadata=_TEXTS)


@frozen
class _Cached:
    """The options of a source that is pulled."""

    url: str = field(default=URLS["models_dev"], metadata=_TEXT)
    cache_dir: str = field(default="sources/upstream", metadata=_TEXT)


@frozen
class _CachedSupplement(_Cached):
    """The options of ``litellm``."""

    url: str = field(default=LITELLM_URL, metadata=_TEXT)


@frozen
class _Folder:
    """The options of ``local``."""

    dir: str = field(metadata=_TEXT)


@frozen
class _Overrides:
    """The options of ``config``."""

    overrides: Mapping[str, Any] = field(metadata={"rule": Rule("json")})


#: Type → the class of its options, and what makes it of them.
_BUILTIN: dict[str, tuple[type[Any], Callable[..., Source] | None]] = {
    "packaged": (_Nothing, None),
    "remote": (_Paths, Remote),
    "models_dev": (_Cached, ModelsDev),
    "litellm": (_CachedSupplement, LiteLLM),
    "local": (_Folder, Local),
    "config": (_Overrides, Config),
    "corrections": (_Nothing, Corrections),
}


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
        data = read_regular(file)
    except DocumentError as error:
        raise ConfigError(str(error)) from error
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
    tools = tool if isinstance(tool, dict) else {}
    near = suggest("llm_db", tools, 1, MISSPELT)
    if isinstance(tools.get("llm_db"), dict):
        table = tools["llm_db"]
    elif file.name == "pyproject.toml" or near:
        but = f", but [tool.{shown(near[0])}]" if near not in ([], ["llm_db"]) else ""
        raise ConfigError(f"{_name(file)} has no table [tool.llm_db]{but}")
    return _Reader(file, (folder or file.parent).absolute()).settings(table, build)


def _name(file: Path) -> str:
    return shown(str(file), 200)


@frozen
class _Reader:
    """Checks one file; every message needs its name."""

    file: Path
    folder: Path

    def settings(self, table: dict[str, Any], build: bool) -> Settings:
        """The whole configuration, checked."""
        for key in table.keys() & (_RUN_ONLY if build else _BUILD_ONLY):
            where = "at run time" if build else "in sources/catalog.toml"
            raise self.error(f"{key!r} has an effect only {where}")
        if "sources" in table:
            self.check_tables("sources", table["sources"])
        found = self.read(table, _Table, "", _RUN_ONLY if build else _BUILD_ONLY)
        for key in ("allow", "deny"):
            self.check_policy(key, table.get(key))
        for name in found.prefer or ():
            if normalize_provider_id(name.strip()) is None:
                raise self.error(f"prefer: '{shown(name)}' is not a provider id")
        if "\0" in found.output.path:
            raise self.error(f"output.path: '{shown(found.output.path)}' is not a path")
        self.check_upstreams(found.upstream)
        entries = None
        if found.sources is not None:
            entries = tuple(map(self.source, range(len(found.sources)), found.sources))
        return Settings(
            file=self.file,
            allow=found.allow,
            deny=found.deny,
            deny_status=found.deny_status,
            prefer=found.prefer,
            sources=entries,
            catalog=found.catalog,
            embed=found.embed,
            upstream=found.upstream,
            package=found.output.package,
            output=found.output.path,
            empty_providers=found.output.empty_providers,
        )

    def read(
        self,
        table: Mapping[str, Any],
        cls: type[Any],
        where: str,
        hidden: frozenset[str] = frozenset(),
        beside: frozenset[str] = frozenset(),
    ) -> Any:
        """A table as its class; an unknown key or a wrong type is named.

        ``hidden``: fields that no key sets here; ``beside``: keys that set no field.
        """
        for key in shape_of(cls).many.keys() & table.keys():
            self.check_tables(key, table[key])
        known = fold(table, cls)
        for path in _paths(known.pop("extra", {}), cls):
            *outer, key = path
            fields = _class_at(cls, outer) - hidden
            valid = sorted(fields if outer else fields | beside)
            hint = did_you_mean(suggest(key, valid, 1))
            hint = hint or (f"; choose from {', '.join(valid)}" if valid else "")
            raise self.error(f"unknown key '{shown(where + '.'.join(path))}'{hint}")
        try:
            return structure(known, cls)
        except InvalidRecordError as error:
            problem = str(error).replace(": is missing", " is missing")
            raise self.error(f"{where}{problem}") from error

    def check_tables(self, key: str, value: Any) -> None:
        """What is written ``[[key]]``."""
        if not isinstance(value, list) or not all(isinstance(t, dict) for t in value):
            raise self.error(f"{key}: expected tables, written [[{key}]]")

    def check_policy(self, key: str, policy: Any) -> None:
        """An allow or a deny; which providers there are is not known yet."""
        if policy is None or (key == "allow" and policy == "all"):
            return
        if not isinstance(policy, dict):
            wanted = '"all" or a table' if key == "allow" else "a table"
            raise self.error(f"{key}: expected {wanted}, got {quoted(policy)}")
        for provider, patterns in policy.items():
            where = f"{key}.{shown(provider)}"
            if patterns == "all":
                continue
            if not isinstance(patterns, list):
                raise self.error(
                    f'{where}: expected "all" or a list, got {quoted(patterns)}'
                )
            if not all(isinstance(pattern, str) for pattern in patterns):
                raise self.error(f"{where}: expected a list of strings")

    def check_upstreams(self, upstreams: tuple[Upstream, ...]) -> None:
        """Each has a folder of its own, and a type that can be pulled."""
        names: set[str] = set()
        for number, (name, kind) in enumerate((u.name, u.type) for u in upstreams):
            where = f"upstream[{number}]."
            if not (name.isascii() and name.isidentifier()):
                raise self.error(
                    f"{where}name: '{shown(name)}' is not a folder name: ASCII letters,"
                    " digits and _"
                )
            if name in names:
                raise self.error(f"{where}name: {name!r} is given twice")
            if kind not in URLS:
                listed = " and ".join(map(repr, URLS))
                raise self.error(f"{where}type: only {listed} can be pulled")
            names.add(name)

    def source(self, number: int, entry: Mapping[str, Any]) -> SourceEntry:
        """One source; the paths of a built-in one become absolute."""
        where = f"sources[{number}]."
        kind = entry.get("type")
        if not isinstance(kind, str):
            got = "is missing; expected a string"
            if kind is not None:
                got = f"expected a string, got {quoted(kind)}"
            raise self.error(f"{where}type: {got}")
        options = {key: entry[key] for key in entry if key not in _OF_EVERY_SOURCE}
        amend = entry.get("amend", False)
        if type(amend) is not bool:
            raise self.error(
                f"{where}amend: expected true or false, got {quoted(amend)}"
            )
        if ":" in kind:
            return SourceEntry(kind, options, where, amend)
        if kind not in _BUILTIN:
            hint = did_you_mean(suggest(kind, _BUILTIN, 1))
            raise self.error(
                f"{where}type: there is no source '{shown(kind)}' (a class of your own is"
                f" written 'package.module:Class'){hint}"
            )
        cls, _ = _BUILTIN[kind]
        found = self.read(options, cls, where, beside=frozenset(_OF_EVERY_SOURCE))
        checked = {f.name: getattr(found, f.name) for f in cls.__attrs_attrs__}
        for key in ("dir", "cache_dir"):
            if key in checked:
                checked[key] = self.folder / checked[key]
        if "paths" in checked:
            checked["paths"] = [self.folder / path for path in checked["paths"]]
        for key in ("dir", "paths"):
            paths = checked.get(key, [])
            for path in paths if isinstance(paths, list) else [paths]:
                if not _exists(path):
                    raise self.error(f"{where}{key}: {_name(path)} does not exist")
        return SourceEntry(kind, checked, where, amend)

    def error(self, problem: str) -> ConfigError:
        """The error for this file."""
        return ConfigError(f"{_name(self.file)}: {problem}")


def _paths(unknown: Any, cls: type[Any]) -> Iterator[list[str]]:
    """The paths of the keys that no class knows."""
    shape = shape_of(cls)
    for key, value in unknown.items():
        inner = shape.one.get(key) or shape.many.get(key)
        parts = value if isinstance(value, list) else [value]
        if inner is None:
            yield [key]
            continue
        for place, part in enumerate(parts):
            name = f"{key}[{place}]" if key in shape.many else key
            for path in _paths(part, inner):
                yield [name, *path]


def _class_at(cls: type[Any], path: list[str]) -> frozenset[str]:
    """The fields of the class that stands at a path of tables."""
    for key in path:
        shape = shape_of(cls)
        name = key.partition("[")[0]
        cls = shape.one.get(name) or shape.many[name]
    return shape_of(cls).fields


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):  # a name too long for the system, a NUL in it
        return False


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
        made = (
            [_source(settings.file, entry)] if entry.type != "packaged" else packaged()
        )
        found += map(_amending, made) if entry.amend else made
    return found


class _Amending:
    """A source that cannot be marked itself, as one that only amends."""

    amend = True

    def __init__(self, source: Source) -> None:
        self.source = source

    @property
    def name(self) -> Any:
        """What it calls itself, else what its class is called."""
        return getattr(self.source, "name", None) or type(self.source).__name__

    def load(self) -> CanonicalData:
        """What the source gives."""
        return self.source.load()


class _AmendingPullable(_Amending):
    """One that can be pulled."""

    def __init__(self, source: Pullable) -> None:
        super().__init__(source)
        self.pull = source.pull


def _amending(source: Source) -> Source:
    """The source, marked as one that only amends."""
    attributes = getattr(source, "__dict__", None)
    if attributes is not None:
        attributes["amend"] = True
        return source
    # With __slots__ there is nowhere to set the mark.
    if isinstance(source, Pullable):
        return _AmendingPullable(source)
    return _Amending(source)


def _source(file: Path, entry: SourceEntry) -> Source:
    where = f"{_name(file)}: {entry.where}"
    _, make = _BUILTIN.get(entry.type, (None, None))
    if make is not None:
        try:
            return make(**entry.options)
        except NotCanonicalError as error:
            raise ConfigError(f"{where}overrides: {error}") from error
    module, _, name = entry.type.partition(":")
    try:
        source = getattr(import_module(module), name)(**entry.options)
    except Exception as error:
        raise ConfigError(
            f"{where}type: '{shown(entry.type)}' cannot be made:"
            f" {type(error).__name__}: {shown(str(error), 200)}"
        ) from error
    if not isinstance(source, Source):
        raise ConfigError(f"{where}type: '{shown(entry.type)}' has no method load()")
    return source
