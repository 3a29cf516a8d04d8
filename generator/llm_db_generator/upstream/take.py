"""One upstream: its document, from the net, a file or the cache, checked and planned.

Nothing here writes; what is to be written is returned.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from email.utils import parsedate_to_datetime
from functools import partial
from pathlib import Path
from typing import Any, Literal

from attr import evolve, field, frozen

from llm_db import ModelKey
from llm_db.errors import PullError, shown
from llm_db.pipeline import Layer
from llm_db.sources import Canonical, CanonicalData, normalize_provider_id, transform
from llm_db.sources.checked import DOWNLOAD_FIX, Checked, checked
from llm_db.sources.download.cache import Cache, Cached
from llm_db.sources.download.fetch import Fetched, Progress, fetch, public_url
from llm_db.sources.download.files import Change
from llm_db.sources.litellm import facts
from llm_db.sources.settings import Upstream

from ..build.recorded import History, Recorded
from ..editions.difference import Difference, Edition, difference
from ..project import CACHE, Project
from ..text import date_in, is_date
from .guard import loss, refuse_loss
from .history import record_pull
from .snapshot import (
    EDITION_FILE,
    Committed,
    EditionRecord,
    changes_to,
    read_committed,
    read_edition,
    read_file,
    require_date,
    snapshot_files,
)

#: Type of a supplement → what reads its document; any other is models.dev's format.
_READERS: Mapping[str, Callable[..., Canonical]] = {"litellm": facts}
_FORMATS = {
    "models_dev": "models.dev's api.json format",
    "litellm": "the format of litellm's price map",
}


def _name_a_file(upstream: Upstream) -> str:
    return f"name a file in {_FORMATS[upstream.type]}"


@frozen(kw_only=True)
class PullOptions:
    """What was asked of a pull."""

    url: str | None
    from_file: Path | None
    edition: str | None
    accept_loss: bool
    rollback: bool
    timeout: float
    trust_env: bool
    progress: Progress | None


@frozen(kw_only=True)
class Taken:
    """A checked document and the files to write, in this order.

    ``bodies`` hold what was fetched, ``facts`` are the snapshot, ``manifests`` say which
    body is in force: until they are written, the next pull fetches it all again.
    """

    upstream: Upstream
    status: Literal["updated", "not_modified"]
    document: Checked
    bodies: list[Change]
    facts: list[Change]
    manifests: list[Change]
    difference: Difference | None = None
    warnings: Sequence[str] = ()


@frozen(kw_only=True)
class _Body:
    """A document's bytes; ``trusted``: it was accepted before.

    ``fix`` says what to do if it cannot be taken.
    """

    fetched: Fetched
    where: str
    fix: str = DOWNLOAD_FIX
    status: Literal["updated", "not_modified"] = "updated"
    trusted: bool = False
    cached: list[Change] = field(factory=list[Change])


def take(
    project: Project, upstream: Upstream, options: PullOptions, base: CanonicalData
) -> Taken:
    """Get the document of an upstream and plan its snapshot. Raises `PullError`.

    ``base``: the facts that a supplement, such as litellm's map, is to be joined with.
    """
    if options.url is not None:
        upstream = evolve(upstream, url=options.url)
    kind = upstream.type.replace("_", "-")
    cache = Cache(project.folder / CACHE, upstream.url, kind)
    body = _body(cache, options, upstream)
    read = _READERS.get(upstream.type)
    document = checked(
        body.fetched.body,
        body.where,
        upstream.name,
        body.fix,
        transform if read is None else partial(read, base=base),
    )
    folder = project.snapshot(upstream.name)
    same = read_edition(folder)
    if same is not None and same.sha256 != body.fetched.sha256:
        same = None
    # Of a supplement nothing is recorded.
    past = None if read is not None else History.read(project.history(upstream.name))
    edition = EditionRecord(
        edition=options.edition or _known_date(body, same, past) or _date(body),
        source_url=public_url(upstream.url),
        sha256=body.fetched.sha256,
        # Unchanged bytes lose nothing; a loss accepted earlier stays on record.
        accepted_loss=None if same is None else same.accepted_loss,
    )
    paths = [path for path, _ in body.cached]
    manifest = paths.index(cache.manifest_path) if paths else 0
    history: list[Change] = []
    late = _misdated(upstream, edition, options)
    if past is not None:
        history, warned = _recorded(past, upstream, edition, document, options)
        late += warned
    taken = Taken(
        upstream=upstream,
        status=body.status,
        document=document,
        bodies=body.cached[:manifest],
        facts=[*history, *changes_to(folder, snapshot_files(document, edition))],
        manifests=body.cached[manifest:],
        warnings=late,
    )
    if not taken.facts:
        return taken
    before = read_committed(folder, upstream.name)
    if read is not None:
        before = _joined(before, base)
    accepted = same is not None and same.accepted_loss is not None
    lost = _lost(before, document, body, options, accepted)
    if lost is not None and same is None:
        files = snapshot_files(document, evolve(edition, accepted_loss=lost))
        # First on record, then done: a run that is cut off hides no loss.
        facts = sorted([*history, *changes_to(folder, files)], key=_is_no_record)
        taken = evolve(taken, facts=facts)
    return evolve(
        taken,
        difference=difference(_edition(before.layer), _edition(document.layer)),
        warnings=[*late, *_warnings(upstream, before, lost)],
    )


def _misdated(
    upstream: Upstream, edition: EditionRecord, options: PullOptions
) -> list[str]:
    """A warning if the file of ``--from`` seems to be of another day."""
    file = options.from_file
    named = None if file is None or options.edition else date_in(file.name)
    if file is None or not is_date(named) or named == edition.edition:
        return []
    return [
        f"{upstream.name}: {shown(file.name)} counts as the edition of"
        f" {edition.edition}; if it is that of {named}, say --edition {named}"
    ]


def _is_no_record(change: Change) -> bool:
    return change[0].name != EDITION_FILE


def _recorded(
    history: History,
    upstream: Upstream,
    edition: EditionRecord,
    document: Checked,
    options: PullOptions,
) -> tuple[list[Change], list[str]]:
    """What the edition adds to the history, and warnings."""
    if history.last == Recorded(edition.edition, edition.sha256):
        return history.changes(), []
    warnings = record_pull(
        history, edition.edition, edition.sha256, document.layer, options.rollback
    )
    return history.changes(), [f"{upstream.name}: {text}" for text in warnings]


def _joined(before: Committed, base: CanonicalData) -> Committed:
    """A supplement loses nothing when the base does: of what joins with it now."""
    known = {
        ModelKey(normalize_provider_id(provider) or provider, model["id"])
        for provider, entry in base.items()
        for model in entry["models"]
    }
    models = {k: r for k, r in before.layer.models.items() if k in known}
    ids = {key.provider for key in models}
    providers = {id: r for id, r in before.layer.providers.items() if id in ids}
    layer = evolve(before.layer, models=models, providers=providers)
    return evolve(before, layer=layer, models=min(before.models, len(models)))


# -- where the bytes come from ---------------------------------------------------------


def _body(cache: Cache, options: PullOptions, upstream: Upstream) -> _Body:
    if options.rollback:
        kept = cache.previous()
        return _Body(
            fetched=_as_fetched(kept),
            where=f"the earlier download of {public_url(cache.url)}",
            trusted=True,
            cached=cache.returning(kept),
        )
    if options.from_file is not None:
        fetched = _read(options.from_file, cache.url, options.edition, upstream)
        where = str(options.from_file)
        return _Body(
            fetched=fetched,
            where=where,
            fix=_name_a_file(upstream),
            cached=cache.accepting(fetched),
        )
    cached = cache.current()
    answer = fetch(
        cache.url,
        validators=None if cached is None else cache.validators(),
        timeout=options.timeout,
        trust_env=options.trust_env,
        progress=options.progress,
    )
    where = public_url(cache.url)
    if isinstance(answer, Fetched):
        accepting = cache.accepting(answer)
        if cached is None or cached.body != answer.body:
            return _Body(fetched=answer, where=where, cached=accepting)
        # The bytes that are here already: no new edition, whatever the validators say.
        fetched = evolve(_as_fetched(cached), etag=answer.etag)
        return _Body(
            fetched=fetched,
            where=where,
            status="not_modified",
            trusted=True,
            cached=accepting,
        )
    if cached is None:  # `fetch` refuses a 304 that was not asked for
        raise PullError(f"{where}: 304 without a cached document")
    return _Body(
        fetched=_as_fetched(cached), where=where, status="not_modified", trusted=True
    )


def _as_fetched(kept: Cached) -> Fetched:
    manifest = kept.manifest
    return Fetched(
        source_url=manifest.source_url,
        body=kept.body,
        downloaded_at=manifest.downloaded_at,
        etag=manifest.etag,
        last_modified=manifest.last_modified,
        edition=manifest.edition,
    )


def _read(path: Path, url: str, edition: str | None, upstream: Upstream) -> Fetched:
    """A file in the form of a download, without validators."""
    body = read_file(path, _name_a_file(upstream))
    now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return Fetched(
        source_url=public_url(url), body=body, downloaded_at=now, edition=edition
    )


# -- judging it ------------------------------------------------------------------------


def _known_date(
    body: _Body, same: EditionRecord | None, history: History | None
) -> str | None:
    """The date that unchanged bytes have already: the snapshot's, else the history's."""
    if same is not None:
        return same.edition
    last = None if history is None else history.last
    return last.date if last and last.sha256 == body.fetched.sha256 else None


def _date(body: _Body) -> str:
    """The date of an edition of new bytes if none was given."""
    stamp = body.fetched.last_modified
    if body.fetched.edition is not None:
        return require_date(body.fetched.edition)
    if stamp is not None:
        try:
            when = parsedate_to_datetime(stamp)
            # Without a zone it is UTC, as an HTTP date always should be.
            offset = when.utcoffset() or timedelta()
            day = (when.replace(tzinfo=None) - offset).date().isoformat()
            # No edition is from tomorrow: whatever came after it would look old.
            return min(day, require_date(body.fetched.downloaded_at[:10]))
        except (ValueError, TypeError, OverflowError):
            pass
    return require_date(body.fetched.downloaded_at[:10])


def _lost(
    before: Committed,
    document: Checked,
    body: _Body,
    options: PullOptions,
    accepted: bool,
) -> Mapping[str, Any] | None:
    """The loss, if it was accepted; raises `PullError` if it was not.

    ``accepted``: by an earlier pull of these bytes, which was cut off.
    """
    if options.rollback or accepted:
        return None
    if before.problem is not None and not body.trusted:
        if not options.accept_loss:
            raise PullError(
                f"{before.problem}; so there is no telling whether"
                f" {shown(body.where, 200)} has lost anything: restore the committed"
                " snapshot, or take this edition as it is with --accept-loss",
                reason="bad_snapshot",
            )
        return {"snapshot_before": "could not be read"}
    weeks = _weeks(before.edition, options.edition or _date(body))
    lost = loss(before.layer, before.models, document.layer, weeks)
    if lost is not None and not options.accept_loss:
        raise refuse_loss(lost, shown(body.where, 200), before.edition, weeks)
    return lost


def _weeks(old: str | None, new: str) -> int:
    """How many whole weeks lie between two editions; 0 where that is not known."""
    if old is None or not (is_date(old) and is_date(new)):
        return 0
    return max(0, (date.fromisoformat(new) - date.fromisoformat(old)).days // 7)


def _edition(layer: Layer) -> Edition:
    return Edition(layer.source, layer.providers, layer.models)


def _warnings(
    upstream: Upstream, before: Committed, lost: Mapping[str, Any] | None
) -> list[str]:
    found = []
    if before.problem is not None:
        found.append(f"{upstream.name}: rewritten: {before.problem}")
    if lost is not None:
        found.append(f"{upstream.name}: the loss was accepted and is recorded")
    return found
