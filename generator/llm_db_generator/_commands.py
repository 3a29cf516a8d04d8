"""The build commands, and the group that all commands belong to."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from llm_db._report import Dropped
from llm_db.errors import LLMDBError, shown

from ._lazy import LazyGroup

if TYPE_CHECKING:
    from ._generate import GenerateReport

_SHOWN = 10


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="llm-db")
def group() -> None:
    """The catalog of LLM providers and models: ask it, and build your own."""


@contextmanager
def failing_kindly() -> Iterator[None]:
    """Errors that llm-db raises on purpose become one line and exit status 1."""
    try:
        yield
    except LLMDBError as error:
        if error.reason in ("bad_date", "bad_option"):
            raise click.UsageError(str(error)) from error
        raise click.ClickException(str(error)) from error
    except ModuleNotFoundError as error:
        if error.name not in ("jinja2", "httpx"):
            raise
        raise click.ClickException(
            f'{error.name} is not installed; pip install "llm-db[generator]"'
        ) from error


Command = Callable[..., Any]


def project_option(command: Command) -> Command:
    """``--project DIR``."""
    return click.option(
        "--project",
        metavar="DIR",
        type=click.Path(file_okay=False, path_type=Path),
        default=Path(),
        help="The project folder, which holds sources/catalog.toml.  [default: .]",
    )(command)


def json_option(command: Command) -> Command:
    """``--json``."""
    return click.option("--json", "as_json", is_flag=True, help="JSON, for machines.")(
        command
    )


@group.command("init")
@click.argument(
    "folder", metavar="[DIR]", type=click.Path(path_type=Path), default=Path()
)
def init_command(folder: Path) -> None:
    """Start a project of your own: its configuration, one provider and one model.

    Never overwrites a file.

    \b
    Example:
      llm-db init acme
    """
    import shlex

    from ._init import init

    with failing_kindly():
        created = init(folder)
    for file in created.files:
        path = folder / file.relative_to(created.folder)
        click.echo(f"wrote {shown(path.as_posix(), 200)}")
    here = folder.resolve() == Path.cwd()
    enter = "" if here else f"cd {shlex.quote(shown(str(folder), 200))} && "
    click.echo(f"next: {enter}llm-db pull\nthen: llm-db generate --with-project")


@group.command("generate")
@project_option
@click.option("--package", metavar="NAME", help="Import name of the catalog package.")
@click.option(
    "--with-project", is_flag=True, help="Also write a pyproject.toml for the package."
)
@json_option
def generate_command(
    project: Path, package: str | None, with_project: bool, as_json: bool
) -> None:
    """Make the catalog package from the project's sources. Offline, repeatable.

    \b
    Examples:
      llm-db generate
      llm-db generate --package acme_llm_catalog --with-project
    """
    from ._generate import generate

    with failing_kindly():
        report = generate(project, package=package, with_project=with_project)
    if as_json:
        click.echo(to_json(report))
        return
    explain_findings(report)
    echo_paths("written", report.written)
    echo_paths("deleted", report.deleted)
    click.echo(summary(report))


@group.command("check")
@project_option
@json_option
def check_command(project: Path, as_json: bool) -> None:
    """Tell whether the catalog package is what its sources give; writes nothing.

    Exit status 1 if a file is stale: missing, changed or too many.
    """
    from ._generate import check

    with failing_kindly():
        report = check(project)
    if as_json:
        click.echo(to_json(report))
    else:
        explain_findings(report)
        # All of them: whoever checks wants to know.
        echo_paths("stale", report.stale, most=len(report.stale))
        click.echo(
            f"{len(report.stale)} stale, {len(report.unchanged)} up to date"
            + ("; run: llm-db generate" if report.stale else "")
        )
    if report.stale:
        raise SystemExit(1)


@group.command("pull")
@project_option
@click.option("--url", metavar="URL", help="Fetch this instead of the upstream's url.")
@click.option(
    "--from",
    "from_file",
    metavar="FILE",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Take a file instead of fetching.",
)
@click.option(
    "--edition", metavar="DATE", help="The date of that file, YYYY-MM-DD; else today."
)
@click.option(
    "--accept-loss", is_flag=True, help="Take an edition that lost much; on record."
)
@click.option("--rollback", is_flag=True, help="Go back to the edition before this.")
@click.option("--no-generate", is_flag=True, help="Stop after the snapshot.")
@click.option(
    "--all-or-nothing", is_flag=True, help="If one upstream fails, take none of them."
)
@click.option(
    "--timeout",
    metavar="SECONDS",
    type=click.FloatRange(min=0, min_open=True),
    default=120.0,
    show_default=True,
    help="For the whole pull of an upstream, waits included.",
)
@click.option("--no-proxy", is_flag=True, help="Ignore the environment's proxies.")
@json_option
def pull_command(
    project: Path, no_generate: bool, no_proxy: bool, as_json: bool, **options: Any
) -> None:
    """Fetch the upstream facts, check them, and make the catalog package from them.

    If anything fails, every file is as it was.

    \b
    Examples:
      llm-db pull
      llm-db pull --from api.json --edition 2026-07-01
      llm-db pull --rollback
    """
    from ._pull import pull
    from ._pulling import explain_pull, interruptible, progress_bar

    with failing_kindly(), interruptible(), progress_bar() as progress:
        report = pull(
            project,
            generate=not no_generate,
            trust_env=not no_proxy,
            progress=progress,
            **options,
        )
    if as_json:
        click.echo(to_json(report))
    else:
        explain_findings(report)
        explain_pull(report)
        click.echo(summary(report))
    for failure in report.failures:
        click.echo(f"Error: {failure.upstream}: {failure.message}", err=True)
    if report.failures:
        raise SystemExit(1)


# -- output ----------------------------------------------------------------------------


def summary(report: GenerateReport) -> str:
    """One line: what the package holds and what was done."""
    return (
        f"{report.providers} providers, {report.models} models;"
        f" {len(report.written)} written, {len(report.deleted)} deleted,"
        f" {len(report.unchanged)} unchanged"
    )


def echo_paths(what: str, paths: tuple[str, ...], most: int = _SHOWN) -> None:
    """The paths, one a line; what is over ``most`` is only counted."""
    for path in paths[:most]:
        click.echo(f"{what} {shown(path, 200)}")
    if len(paths) > most:
        click.echo(f"{what} {len(paths) - most} more")


def explain_findings(report: Any) -> None:
    """Dropped records, ignored values and warnings, on stderr."""
    for warning in report.warnings:
        click.echo(f"warning: {shown(warning, 300)}", err=True)
    for what in ("dropped", "ignored"):
        findings = getattr(report, what)
        for finding in findings[:_SHOWN]:
            click.echo(f"{what}: {describe(finding)}", err=True)
        if len(findings) > _SHOWN:
            click.echo(f"{what}: {len(findings) - _SHOWN} more (--json)", err=True)


def describe(finding: Dropped) -> str:
    """``source: provider:id: field: reason``, escaped."""
    source, provider, id, field, reason = finding
    where = shown(provider if id is None else f"{provider}:{id}", 120)
    named = [shown(field)] if field else []
    return ": ".join([source, where, *named, shown(reason, 200)])


def to_json(report: Any) -> str:
    """A report as JSON; named tuples become objects."""
    return json.dumps(_plain(report), indent=2)


def _plain(value: Any) -> Any:
    if hasattr(value, "_asdict"):
        return {key: _plain(item) for key, item in value._asdict().items()}
    if hasattr(value, "__attrs_attrs__"):
        fields = value.__attrs_attrs__
        return {field.name: _plain(getattr(value, field.name)) for field in fields}
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    return value
