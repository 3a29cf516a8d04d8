"""Past editions, from the history alone: their models, prices and limits."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from llm_db import ModelKey, Snapshot
from llm_db.answers.history import upstream_prices
from llm_db.errors import SourceError
from llm_db.schema import Cost, Model, Provider

from ..build.recorded import History
from ..project import CATALOG_TOML, open_project
from .difference import Edition


def recorded_edition(day: str, folder: Path) -> Edition:
    """The edition that was in force on a day, ``YYYY-MM-DD``.

    From the history of the project in ``folder``; if that has none, from the one in
    the installed catalog, which has no limits. Raises `SourceError` for a day
    before the first edition.
    """
    if (folder / CATALOG_TOML).is_file():
        project = open_project(folder)
        upstreams = [up.name for up in reversed(project.settings.upstream)]
        recorded = [History.read(project.history(name)) for name in upstreams]
        if any(history.editions for history in recorded):
            return _of_project(day, recorded)
    import llm_db

    return _of_catalog(day, llm_db.snapshot())


def _of_project(day: str, recorded: Iterable[History]) -> Edition:
    models: dict[ModelKey, Model] = {}
    dates = []
    for history in recorded:
        date = history.edition_on(day)
        if date is not None:
            dates.append(date)
            for key, facts in history.state(day).present.items():
                record = {"cost": facts.cost, "limits": facts.limits}
                models[key] = Model.from_dict(
                    {"id": key.id, "provider": key.provider, **record}
                )
    if not dates:
        raise _too_early(day, "sources/history")
    return _edition(day, max(dates), models)


def _of_catalog(day: str, snapshot: Snapshot) -> Edition:
    keys = [ModelKey(model.provider, model.id) for model in snapshot.models()]
    keys += [ModelKey(gone.provider, gone.id) for gone in snapshot.gone()]
    models, dates = {}, []
    for key in keys:
        for price in upstream_prices(snapshot, *key):
            if price.holds(day):
                cost = price.cost or Cost()
                models[key] = Model(id=key.id, provider=key.provider, cost=cost)
                dates.append(price.since)
    if not dates:
        raise _too_early(day, "the history of the catalog")
    return _edition(day, max(dates), models)


def _edition(day: str, date: str, models: dict[ModelKey, Model]) -> Edition:
    providers = {key.provider: Provider(id=key.provider) for key in sorted(models)}
    label = day if date == day else f"{day} (edition of {date})"
    return Edition(label, providers, {tuple(k): models[k] for k in sorted(models)})


def _too_early(day: str, where: str) -> SourceError:
    return SourceError(
        f"{where} begins after {day}; `llm-db history import` records older editions"
    )
