"""What a pull adds to the history of an upstream, and the import of older editions."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from pathlib import Path

from attr import frozen

from llm_db.errors import ConfigError, shown
from llm_db.pipeline import Layer
from llm_db.sources.checked import checked
from llm_db.sources.download.files import committed, locked, os_errors, sweep

from ..build.package import lock
from ..build.recorded import History, Recorded
from ..project import CACHE, Project, open_project
from .snapshot import read_file, require_date

_NAME_A_FILE = "name a file in models.dev's api.json format"


# -- what a pull records ---------------------------------------------------------------


def record_pull(
    history: History, date: str, sha256: str, layer: Layer, rollback: bool = False
) -> list[str]:
    """Record the edition that a pull takes; gives warnings.

    A rollback forgets what came after its edition. So does a pull from an upstream that
    takes back its last edition: it sends the document of the one before. Any other that
    is older than the last is recorded on the day of the last: no upstream can make the
    history forget more than its last edition.
    """
    warnings = []
    last = history.last
    if last is not None and date < last.date:
        before = [e for e in history.editions if e.date < last.date]
        if rollback:
            history.forget_from(_day_after(history, date))
        elif before and before[-1].sha256 == sha256:
            history.forget_from(last.date)
            date = max(date, before[-1].date)
        else:
            warnings.append(
                f"the edition of {date} is older than the last in the history, of"
                f" {last.date}; it is recorded as of that day, in place of the last"
            )
            date = last.date
    history.record(date, sha256, layer)
    return warnings


def _day_after(history: History, date: str) -> str:
    """The first recorded date that is later."""
    return min(e.date for e in history.editions if e.date > date)


def require_newer(history: History, date: str) -> None:
    """Raise `ConfigError` (``older``) if a later edition is recorded."""
    last = history.last
    if last is not None and date < last.date:
        raise ConfigError(
            f"the edition of {date} is older than the last in the history, of"
            f" {last.date}; import the oldest first: to put one in between, remove"
            f" {shown(str(history.folder), 200)} and import all of them again",
            reason="older",
        )


# -- older editions --------------------------------------------------------------------


@frozen(kw_only=True)
class Imported:
    """An edition that was imported: its date, its models, how many lines it added."""

    date: str
    models: int
    changes: int


@frozen(kw_only=True)
class ImportReport:
    """What an import did: the editions it took, and those that were there already.

    ``written`` holds POSIX paths, relative to the project.
    """

    imported: tuple[Imported, ...]
    known: tuple[str, ...]
    written: tuple[str, ...]


def import_editions(
    project: str | Path,
    files: Iterable[tuple[str | Path, str]],
    upstream: str | None = None,
    *,
    progress: Callable[[str], None] | None = None,
) -> ImportReport:
    """Record older editions: each a file, also ``.xz``, and its date; oldest first.

    ``upstream`` names the one whose history it is, by default the only one. Nothing but
    the history is written: all of it, or none. ``progress`` is called with every date.
    Raises `ConfigError` (``older``) for an edition that is older than the last
    recorded, and `PullError` for a file that cannot be taken.
    """
    opened = open_project(project)
    name = _upstream(opened, upstream)
    imported, known = [], []
    with (
        locked(opened.folder / CACHE, timeout=120),
        os_errors(opened.folder),
        lock(opened.folder / "sources"),
    ):
        sweep(opened.history(name))
        history, state = History.read(opened.history(name)), None
        for path, date in files:
            require_date(date)
            require_newer(history, date)
            body = read_file(Path(path), _NAME_A_FILE)
            sha256 = hashlib.sha256(body).hexdigest()
            if history.last == Recorded(date, sha256):
                known.append(date)
                continue
            document = checked(body, str(path), name, fix=_NAME_A_FILE)
            before = history.events_count()
            state = history.record(date, sha256, document.layer, state)
            changes = history.events_count() - before
            imported.append(
                Imported(date=date, models=len(state.present), changes=changes)
            )
            if progress is not None:
                progress(date)
        changes_to_make = history.changes()
        with committed(changes_to_make):
            pass
    return ImportReport(
        imported=tuple(imported),
        known=tuple(known),
        written=tuple(
            dict.fromkeys(opened.shown_path(path) for path, _ in changes_to_make)
        ),
    )


def _upstream(project: Project, name: str | None) -> str:
    # Of a supplement nothing is recorded.
    names = [u.name for u in project.settings.upstream if u.type != "litellm"]
    if name is None and len(names) == 1:
        return names[0]
    if name not in names:
        raise ConfigError(
            f"name one upstream of sources/catalog.toml: {', '.join(names) or 'none'}",
            reason="bad_option",
        )
    return name
