"""``llm-db site``: the catalog as a static page."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .options import (
    catalog_option,
    failing_kindly,
    json_option,
    note,
    open_snapshot,
)
from .tables import print_json

if TYPE_CHECKING:
    from llm_db import Snapshot

    from ..site import SiteReport


@click.command("site")
@click.option(
    "-o",
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("site"),
    show_default=True,
    help="The folder to write to; new, empty, or with a site written before.",
)
@click.option(
    "--title", default="llm-db", show_default=True, help="The title of the page."
)
@click.option(
    "--project",
    metavar="DIR",
    type=click.Path(file_okay=False, path_type=Path),
    help="The project to show.  [default: the current folder, if it is a project]",
)
@catalog_option
@json_option
def site_command(
    out: Path, title: str, project: Path | None, catalog: str | None, as_json: bool
) -> None:
    """Write the catalog as a static page: tables, plots, prices over time.

    In a project folder it shows the package that `llm-db generate` made, and which
    source each fact came from; elsewhere the catalog in use. The page needs no server
    and contacts no other host: open index.html, or copy the folder to any static host.

    \b
    Examples:
      llm-db site
      llm-db site --project ~/acme --title "Acme models" --out public
    """
    from ..site import site_files, write_site

    if project is not None and catalog is not None:
        raise click.UsageError("--project and --catalog cannot be used together")
    with failing_kindly():
        snapshot, origins = _shown(project, catalog)
        report = write_site(out, site_files(snapshot, title, origins))
    if as_json:
        print_json(_plain(report))
        return
    changed = f"{len(report.written)} written, {len(report.deleted)} deleted"
    click.echo(f"{changed}, {len(report.unchanged)} unchanged")
    note(f"{report.size / 1e6:.1f} MB; open {out / 'index.html'}")


def _shown(project: Path | None, catalog: str | None) -> tuple[Snapshot, Any]:
    """The snapshot to show, and where its facts come from if a project tells."""
    from ..project import CATALOG_TOML, open_project

    here = project or Path()
    if catalog is not None or (project is None and not (here / CATALOG_TOML).is_file()):
        return open_snapshot(catalog), None
    from ..build.generate import check
    from ..site.origins import origins_of

    opened = open_project(here)
    if check(here).stale:
        raise click.ClickException(
            f"the package {opened.settings.package} does not match its sources; run:"
            " llm-db generate"
        )
    # First: a project may have the name of a catalog that is installed, too.
    sys.path.insert(0, str(opened.output.parent))
    snapshot = open_snapshot(opened.settings.package)
    return snapshot, origins_of(opened, snapshot)


def _plain(report: SiteReport) -> dict[str, Any]:
    return {
        "folder": report.folder.as_posix(),
        "size": report.size,
        "written": list(report.written),
        "deleted": list(report.deleted),
        "unchanged": list(report.unchanged),
    }
