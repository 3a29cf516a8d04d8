"""`load`, `build` and `reload`: options → sources → pipeline → snapshot."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from os import PathLike
from typing import TYPE_CHECKING, Any

from . import _store
from ._catalog import CATALOG_VARIABLE, CONFIG_VARIABLE, strange_variables
from ._snapshot import Snapshot
from ._sparse import MAX_DEPTH
from ._text import quoted, several, shown
from .errors import ConfigError

if TYPE_CHECKING:
    from ._options import Options
    from .sources import Source
    from .sources.settings import Settings


def load(options: Options | None = None, *, first: bool = False) -> Snapshot:
    """Build with these options (none: a plain load) and publish.

    ``first``: only if nothing else is published meanwhile.
    """
    from ._options import Options

    chosen = _fixed_variable(options or Options())
    return _store.publish(lambda _: (build(chosen), chosen), first=first)


def reload() -> Snapshot:
    """Repeat the load that was published last."""
    from ._options import Options

    def again(last: Options | None) -> tuple[Snapshot, Options]:
        options = _fixed_variable(last or Options())
        return build(options), options

    return _store.publish(again, again=True)


def _fixed_variable(options: Options) -> Options:
    """The options with the file that ``LLM_DB_CONFIG`` names, from wherever we are now.

    As long as the variable says the same, it is the same file, as with ``config=``.
    """
    named = os.environ.get(CONFIG_VARIABLE)
    if options.config is not None or not named:
        return options
    if options.variable is not None and options.variable[0] == named:
        return options
    return options._replace(variable=(named, _absolute(named)))


def _absolute(path: str | PathLike[str]) -> str:
    with suppress(OSError):  # where there is no working directory any more
        return os.path.abspath(path)
    return os.fspath(path)


def make_options(
    sources: Any,
    overrides: Any,
    allow: Any,
    deny: Any,
    prefer: Any,
    config: Any,
    deny_status: Any,
) -> Options:
    """The arguments of a `load`, checked and copied. Raises as `llm_db.load` does."""
    if sources is not None:
        from .sources import Source

        if isinstance(sources, (str, bytes, Mapping)) or not isinstance(
            sources, Iterable
        ):
            raise ConfigError(
                f"sources takes several sources, not {quoted(sources)}; the path of a"
                " configuration goes to config="
            )
        sources = tuple(sources)
        for source in sources:
            if isinstance(source, type):
                raise ConfigError(f"{shown(source)} is a class; give an instance of it")
            if not isinstance(source, Source):
                raise ConfigError(f"{shown(source)} is not a source: it has no load()")
    if prefer is not None:
        names = several(prefer)
        if names is None:
            raise ConfigError(
                f"prefer takes several provider ids, not {quoted(prefer)}"
            )
        prefer = tuple(names)
    if config is not None and not isinstance(config, (str, PathLike)):
        raise ConfigError(f"config is the path of a TOML file, not {quoted(config)}")
    if config is not None:
        # A reload reads the same file, whatever the working directory is by then.
        config = _absolute(config)
    if overrides is not None:
        from .sources import Runtime

        Runtime(overrides)  # a wrong shape is the caller's mistake: raise it now
        overrides = _copied(overrides)
    if deny_status is not None:
        from .answers.lifecycle import checked_statuses

        deny_status = checked_statuses(deny_status)
    from ._options import Options

    return Options(
        sources, overrides, _fixed(allow), _fixed(deny), prefer, config, deny_status
    )


def _copied(
    value: Any,
    depth: int = MAX_DEPTH,
    done: dict[int, tuple[Any, Any]] | None = None,
) -> Any:
    """A copy of plain data, as deep as a record may nest.

    What a caller changes later must not change a reload.
    """
    done = {} if done is None else done
    if not depth or not isinstance(value, (Mapping, list, tuple)):
        return value
    if id(value) in done:  # what holds itself twice would be copied 2**depth times
        return done[id(value)][1]
    copy: Any = {} if isinstance(value, Mapping) else []
    done[id(value)] = value, copy  # with the value: nothing else may get its id
    if isinstance(value, Mapping):
        copy.update((k, _copied(item, depth - 1, done)) for k, item in value.items())
    else:
        copy.extend(_copied(item, depth - 1, done) for item in value)
    return copy


def _fixed(policy: Any) -> Any:
    """The same policy; iterators of patterns, which can be read only once, are read here."""
    if not isinstance(policy, Mapping):
        return policy
    return {
        name: tuple(patterns) if isinstance(patterns, Iterator) else _copied(patterns)
        for name, patterns in policy.items()
    }


def build(options: Options) -> Snapshot:
    """Run the pipeline with these options and what the configuration says."""
    options = _fixed_variable(options)
    config = options.config
    if config is None and os.environ.get(CONFIG_VARIABLE) and options.variable:
        config = options.variable[1]
    if config is None:
        return _run_with(options, None, options.allow)
    from .sources.settings import read_settings

    try:
        settings = read_settings(config)
    except ConfigError as error:
        if options.config is not None:
            raise
        # Whoever only asked for a model knows of no file.
        message = f"{CONFIG_VARIABLE}: {error}"
        raise ConfigError(message, reason=error.reason) from error.__cause__
    allow = settings.allow if options.allow is None else options.allow
    try:
        return _run_with(options, settings, allow)
    except ConfigError as error:
        key = _blamed(options, settings, error)
        if key is None:
            raise
        message = f"{shown(str(config), 200)}: {key}{error}"
        raise ConfigError(message, reason=error.reason) from error


def _blamed(options: Options, settings: Settings, error: ConfigError) -> str | None:
    """Where in the file the error is, for its message; ``None``: it is in the call."""
    if error.reason == "unknown_provider":
        return "" if options.allow is None and settings.allow is not None else None
    named = None if os.environ.get(CATALOG_VARIABLE) else settings.catalog
    ours = error.reason == "no_catalog" and named is not None
    return "catalog: " if ours and options.sources is None else None


def _in_use(source: Source, catalog: str | None) -> Source:
    """A `Packaged` that names no catalog is the configured one."""
    from .sources import Packaged

    if type(source) is Packaged and source.catalog is None and source.snapshot is None:
        return Packaged(catalog=catalog)
    return source


def _run_with(options: Options, settings: Settings | None, allow: Any) -> Snapshot:
    from .pipeline import run
    from .sources import Packaged, Runtime
    from .sources.settings import make_sources

    # Where the environment names a catalog package, the file's key does not count.
    named = os.environ.get(CATALOG_VARIABLE)
    catalog = None if named or settings is None else settings.catalog

    def packaged() -> list[Source]:
        return [Packaged(catalog=catalog)]

    sources: list[Source] | None = None
    if options.sources is not None:
        sources = [_in_use(source, catalog) for source in options.sources]
    elif settings is not None:
        sources = make_sources(settings, packaged)
    if sources is None:
        sources = packaged()
    if options.runtime_overrides is not None:
        sources.append(Runtime(options.runtime_overrides))
    deny, prefer, deny_status = options.deny, options.prefer, options.deny_status
    if settings is not None:
        deny_status = settings.deny_status if deny_status is None else deny_status
        deny = settings.deny if deny is None else deny
        prefer = settings.prefer if prefer is None else prefer
    return run(
        sources,
        allow=allow,
        deny=deny,
        prefer=prefer,
        deny_status=deny_status,
        warnings=strange_variables(),
    )
