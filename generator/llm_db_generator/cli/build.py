"""``llm-db init``, ``generate`` and ``check``, and how what they found is reported."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from llm_db.errors import shown
from llm_db.pipeline import Dropped

from ..text import counted, safe
from .options import failing_kindly, json_option, project_option

if TYPE_CHECKING:
    from ..build.generate import GenerateReport

_SHOWN = 10
_MOST_WARNINGS = 25


@click.command("init")
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

    from ..scaffold import init

    with failing_kindly():
        created = init(folder)
    for file in created.files:
        path = folder / file.relative_to(created.folder)
        click.echo(f"wrote {safe(path.as_posix())}")
    here = folder.resolve() == Path.cwd()
    name = safe(str(folder))
    name = f"./{name}" if name.startswith("-") else name  # to cd, `-` is another folder
    enter = "" if here else f"cd {shlex.quote(name)} && "
    click.echo(f"next: {enter}llm-db pull\nthen: llm-db generate --with-project")


@click.command("generate")
@project_option
@click.option("--package", metavar="NAME", help="Import name of the catalog package.")
@click.option(
    "--with-project", is_flag=True, help="Also write a pyproject.toml for the package."
)
@click.option(
    "--default",
    is_flag=True,
    help="Make it the catalog in use wherever that project's wheel is installed.",
)
@json_option
def generate_command(
    project: Path,
    package: str | None,
    with_project: bool,
    default: bool,
    as_json: bool,
) -> None:
    """Make the catalog package from the project's sources. Offline and repeatable.

    \b
    Examples:
      llm-db generate
      llm-db generate --package acme_llm_catalog --with-project --default
    """
    from ..build.generate import generate

    with failing_kindly():
        report = generate(
            project, package=package, with_project=with_project, default=default
        )
    if as_json:
        click.echo(to_json(report))
        return
    explain_findings(report)
    echo_paths("written", report.written)
    echo_paths("deleted", report.deleted)
    click.echo(summary(report))


@click.command("check")
@project_option
@json_option
def check_command(project: Path, as_json: bool) -> None:
    """Check that the catalog package matches its sources; writes nothing.

    The exit status is 1 if a file is stale: missing, changed or left over.

    \b
    Examples:
      llm-db check
      llm-db check --project acme --json
    """
    from ..build.generate import check

    with failing_kindly():
        report = check(project)
    if as_json:
        click.echo(to_json(report))
    else:
        explain_findings(report)
        # All of them: that is what a check is for.
        echo_paths("stale", report.stale, most=len(report.stale))
        click.echo(
            f"{len(report.stale)} stale, {len(report.unchanged)} up to date"
            + ("; run: llm-db generate" if report.stale else "")
        )
    if report.stale:
        raise SystemExit(1)


# -- output ----------------------------------------------------------------------------


def summary(report: GenerateReport) -> str:
    """One line: what the package holds and what was done."""
    return (
        f"{counted(report.providers, 'provider')}, {counted(report.models, 'model')};"
        f" {len(report.written)} written, {len(report.deleted)} deleted,"
        f" {len(report.unchanged)} unchanged"
    )


def echo_paths(what: str, paths: tuple[str, ...], most: int = _SHOWN) -> None:
    """The paths, one a line; those beyond ``most`` are only counted."""
    for path in paths[:most]:
        click.echo(f"{what} {shown(path, 200)}")
    if len(paths) > most:
        click.echo(f"{what} {len(paths) - most} more")


def explain_findings(report: Any) -> None:
    """Dropped records, ignored values and warnings, on stderr."""
    for warning in report.warnings[:_MOST_WARNINGS]:
        click.echo(f"warning: {shown(warning, 600)}", err=True)
    if len(report.warnings) > _MOST_WARNINGS:
        more = len(report.warnings) - _MOST_WARNINGS
        click.echo(f"warning: {more} more (--json)", err=True)
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
