"""The history of real editions, where they lie: each is told exactly by the history.

They are no part of the project. `LLM_DB_EDITIONS` names a folder of files such as
``models-dev.2026-05-01.json.xz``.
"""

from __future__ import annotations

import lzma
import os
import re
from pathlib import Path

import pytest

from llm_db import Cost, Snapshot
from llm_db.sources.checked import checked
from llm_db_generator import pull
from llm_db_generator.build.recorded import History
from llm_db_generator.upstream.history import import_editions
from pullproject import new_project

FOLDER = os.environ.get("LLM_DB_EDITIONS", "")


@pytest.mark.slow
@pytest.mark.skipif(
    not FOLDER, reason="LLM_DB_EDITIONS names no folder of editions of models.dev"
)
def test_every_edition_is_told_exactly_by_the_history(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = sorted(Path(FOLDER).glob("*.json.xz"), key=_date)
    assert files, "LLM_DB_EDITIONS holds no *.json.xz"
    project = new_project(
        tmp_path / "project", '[output]\npackage = "editions_catalog"\n'
    )
    import_editions(project, [(file, _date(file)) for file in files])
    newest = tmp_path / "newest.json"
    newest.write_bytes(lzma.decompress(files[-1].read_bytes()))
    pull(project, from_file=newest, edition=_date(files[-1]))
    monkeypatch.syspath_prepend(str(project / "generated"))
    snapshot = Snapshot.of_package("editions_catalog")
    history = History.read(project / "sources/history/models_dev")
    prices = {(m.provider, m.id): snapshot.prices(m) for m in snapshot.models()}
    prices |= {(g.provider, g.id): snapshot.prices(g.spec) for g in snapshot.gone()}
    for file in files:
        day = _date(file)
        layer = checked(lzma.decompress(file.read_bytes()), file.name).layer
        costs = {key: record.get("cost") for key, record in layer.models.items()}
        present = history.state(day).present
        assert {k: f.cost for k, f in present.items()} == {
            key: cost or None for key, cost in costs.items()
        }
        held = {
            key: [p.cost for p in periods if p.holds(day)]
            for key, periods in prices.items()
        }
        assert {key: found for key, found in held.items() if found} == {
            tuple(key): [Cost.from_dict(cost) if cost else None]
            for key, cost in costs.items()
        }, day


def _date(file: Path) -> str:
    (found,) = re.findall(r"\d{4}-\d{2}-\d{2}", file.name)
    return str(found)
