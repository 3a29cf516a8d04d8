"""What a long name makes of a small document: files and paths in proportion to it."""

from __future__ import annotations

import json
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from llm_db.sources import Packaged
from llm_db.sources.checked import checked
from llm_db_generator.editions.difference import Edition, difference
from llm_db_generator.text import flatten
from llm_db_generator.upstream.snapshot import EditionRecord, snapshot_files

RECORD = EditionRecord(edition="2026-01-01", source_url="https://x", sha256="0")
GOOD = {"id": "q", "models": {"m": {"id": "m"}}}


def _tiers(n: int) -> dict[str, Any]:
    """One model with a long id, and many values of it that are left out."""
    id = "i" * 10 * n
    return {"p": {"id": "p", "models": {id: {"id": id, "cost": {"tiers": [1] * n}}}}}


def _models(n: int) -> dict[str, Any]:
    """One provider with a long key, and many models that go with it."""
    models = {f"m{i}": {"id": f"m{i}"} for i in range(n)}
    return {"p" * 10 * n: {"id": "p", "models": models}}


DOCUMENTS: dict[str, Callable[[int], dict[str, Any]]] = {
    "ignored values": _tiers,
    "dropped models": _models,
}


@pytest.mark.parametrize("shape", list(DOCUMENTS))
def test_a_long_name_is_not_written_down_for_each_thing_left_out(shape: str) -> None:
    sizes = []
    for n in (500, 1000):
        document = {**DOCUMENTS[shape](n), "q": GOOD}
        body = json.dumps(document).encode()
        files = snapshot_files(checked(body, "it"), RECORD)
        sizes.append(len(files["edition.json"]) / len(body))
    assert sizes[1] < 40
    assert sizes[1] < 1.5 * sizes[0]


def test_of_many_things_left_out_the_first_are_listed_and_the_rest_counted(
    tmp_path: Path,
) -> None:
    document = {**_tiers(1500), **_models(1500), "q": GOOD}
    files = snapshot_files(checked(json.dumps(document).encode(), "it"), RECORD)
    written = json.loads(files["edition.json"])
    assert len(written["dropped"]) == len(written["ignored"]) == 1000
    left_out = 1501, 1500  # the provider, too
    unlisted = written["dropped_unlisted"], written["ignored_unlisted"]
    assert unlisted == tuple(n - 1000 for n in left_out)
    assert written["ignored"][0]["id"] == "i" * 197 + "..."
    folder = tmp_path / "up"
    folder.mkdir()
    for name, data in files.items():
        (folder / name).write_bytes(data)
    read = Packaged(snapshot=folder).load()
    assert len(read.dropped) == len(read.ignored) == 1000
    assert read.warnings == (
        "501 more records of up were dropped",
        "500 more records of up were ignored",
    )


def test_a_long_key_is_not_repeated_for_each_leaf() -> None:
    for record in (
        {"k" * 100_000: {f"a{i}": i for i in range(1000)}},
        _nested(50, "k" * 2000, {f"a{i}": i for i in range(1000)}),
        {
            "cost": {
                "tiers": [{"size": 10**4000, "x": {f"a{i}": i for i in range(1000)}}]
            }
        },
    ):
        found = flatten(record)
        assert [*found.values()] == [*range(1000)]
        assert sum(map(len, found)) < 400 * 1000
        assert {path.rpartition(".")[2] for path in found} == {
            f"a{i}" for i in range(1000)
        }


def _nested(depth: int, key: str, leaf: dict[str, Any]) -> dict[str, Any]:
    for _ in range(depth):
        leaf = {key: leaf}
    return leaf


def test_different_long_keys_stay_different() -> None:
    long = "k" * 1000
    keys = [f"{long}{i}" for i in range(50)]
    assert len(flatten({"extra": dict.fromkeys(keys, 1)})) == 50
    deep = {key: _nested(50, long, {key: 1}) for key in keys}
    assert len(flatten(deep)) == 50
    twice = {key: _nested(50, "key", {"one": 1}) for key in ("a", "b")}
    assert len(flatten(twice)) == 2


def test_a_second_edition_of_a_long_key_is_compared_in_little_memory() -> None:
    def edition(value: int) -> Edition:
        extra = {"k" * 100_000: {f"a{i}": value for i in range(1000)}}
        return Edition(f"{value}", {}, {("p", "m"): {"id": "m", "extra": extra}})

    tracemalloc.start()
    try:
        found = difference(edition(1), edition(2))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert len(found.changed["p", "m"]) == 1000
    assert peak < 10_000_000
