"""Fixtures that all tests share."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

import llm_db
from catalogs import TINY, Given, write_project
from faultserver import FaultServer
from llm_db import _store


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skip what is about docstrings where Python leaves them out."""
    if sys.flags.optimize > 1 and item.get_closest_marker("docstrings"):
        pytest.skip("docstrings are stripped")


@pytest.fixture(autouse=True)
def fresh_state(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every test starts before the first use, and leaves nothing published behind."""
    for name in [name for name in os.environ if name.startswith("LLM_DB_")]:
        monkeypatch.delenv(name)
    monkeypatch.setattr(_store, "current", None)


@pytest.fixture
def tiny() -> llm_db.Snapshot:
    """The small catalog of `catalogs.TINY`, built and not published."""
    return llm_db.build(sources=[Given(TINY)])


@pytest.fixture
def published() -> llm_db.Snapshot:
    """The small catalog, published: what the module's functions then ask."""
    return llm_db.load(sources=[Given(TINY)])


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str, str], Path]:
    """Writes a text file below the test's own folder, parents included."""

    def write_file(name: str, text: str) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    return write_file


@pytest.fixture
def server() -> Iterator[FaultServer]:
    """An upstream on loopback that fails as its scenes say."""
    with FaultServer() as running:
        yield running


@pytest.fixture
def servers() -> Iterator[tuple[FaultServer, FaultServer]]:
    """Two of them."""
    with FaultServer() as one, FaultServer() as two:
        yield one, two


Packager = Callable[..., str]


@pytest.fixture(scope="session")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Packager]:
    """Generates a catalog package and gives its import name: ``package("name", …)``.

    ``config`` goes on top of its ``sources/catalog.toml``. Each name is made once.
    """
    from llm_db_generator import generate

    made: dict[str, tuple[Mapping[str, Any], str]] = {}
    with pytest.MonkeyPatch.context() as patch:

        def make(name: str, data: Mapping[str, Any] = TINY, *, config: str = "") -> str:
            if name not in made:
                folder = tmp_path_factory.mktemp(name)
                write_project(folder, name, data, config)
                generate(folder)
                patch.syspath_prepend(str(folder / "generated"))
                made[name] = data, config
            assert made[name] == (data, config), f"{name} is the name of another one"
            return name

        yield make
