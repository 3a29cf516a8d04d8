"""The generated package is its snapshot: record by record, type by type."""

from __future__ import annotations

import ast
import importlib
import itertools
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import black
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import llm_db
from catalogs import Given, write_project
from hostile.checks import source_violations
from llm_db.sources import Config, Packaged
from llm_db_generator import generate
from llm_db_generator.build.names import constant_names, member_name, module_name
from llm_db_generator.build.package import content
from llm_db_generator.build.plan import plan
from llm_db_generator.build.shipped import Shipped
from properties.strategies import CHARACTERS, IDS, catalogs, exact

_number = itertools.count()
_MODE = black.Mode(line_length=88, target_versions={black.TargetVersion.PY311})


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("packages")
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(folder))
        patch.setattr(sys, "dont_write_bytecode", True)
        yield folder


@contextmanager
def _package(room: Path, snapshot: llm_db.Snapshot, embed: bool) -> Iterator[str]:
    """The files that `generate` would write for this snapshot, importable."""
    name = f"property_{next(_number)}"
    folder = room / name
    folder.mkdir()
    try:
        for file in plan(Shipped(snapshot), embed):
            (folder / file.name).write_bytes(content(file))
        importlib.invalidate_caches()
        yield name
    finally:
        for module in [m for m in sys.modules if m.partition(".")[0] == name]:
            del sys.modules[module]
        shutil.rmtree(folder)


def _assert_same(one: llm_db.Snapshot, other: llm_db.Snapshot) -> None:
    assert one == other
    for ours, theirs in (
        (one.models_by_key, other.models_by_key),
        (one.providers_by_id, other.providers_by_id),
    ):
        assert list(ours) == list(theirs)
        for key in ours:
            assert exact(ours[key].to_dict()) == exact(theirs[key].to_dict())
    assert dict(one.aliases_by_key) == dict(other.aliases_by_key)
    assert one.candidates() == other.candidates()
    for wish in ("tools", "chat", "json_strict"):
        wishes: Any = [wish]
        assert one.candidates(require=wishes) == other.candidates(require=wishes)
    for key, id in one.aliases_by_key.items():
        assert one.allowed(key) == other.allowed(key)
        assert other.model(key).id == id


@given(catalogs(), st.booleans())
def test_the_package_equals_its_snapshot(
    room: Path, data: dict[str, Any], deny: bool
) -> None:
    rules = {provider: ["*a*"] for provider in data} if deny else {}
    snapshot = llm_db.build(sources=[Config(data)]).with_filters(deny=rules)
    with _package(room, snapshot, embed=True) as name:
        packaged = (
            llm_db.build(sources=[Packaged(catalog=name)])
            if (snapshot.models_by_key)
            else snapshot
        )
        _assert_same(packaged, snapshot)
        assert source_violations(room / name) == []


@pytest.mark.slow  # black reads every module of every example
@given(catalogs(max_providers=2))
def test_the_text_is_what_black_would_write(data: dict[str, Any]) -> None:
    snapshot = llm_db.build(sources=[Config(data)])
    for file in plan(Shipped(snapshot), embed=True):
        text = content(file).decode("ascii")
        assert black.format_str(text, mode=_MODE) == text


@settings(max_examples=3)
@given(catalogs(), st.booleans())
def test_the_real_generate_makes_the_same(
    room: Path, data: dict[str, Any], embed: bool
) -> None:
    name = f"real_{next(_number)}"
    project = room / f"project_{name}"
    write_project(project, name, data, f"embed = {str(embed).lower()}")
    report = generate(project)
    shutil.move(project / "generated" / name, room / name)
    importlib.invalidate_caches()
    snapshot = llm_db.build(
        sources=[Packaged(snapshot=project / "sources/snapshot/models_dev")]
    )
    _assert_same(llm_db.build(sources=[Packaged(catalog=name)]), snapshot)
    assert report.models == len(snapshot.models_by_key)
    assert report.dropped == snapshot.report.dropped


@given(st.lists(IDS | st.text(CHARACTERS, min_size=1), min_size=1, unique=True))
def test_constants_are_identifiers_and_never_shared(ids: list[str]) -> None:
    names = constant_names(ids)
    assert list(names) == ids
    found = [name for name in names.values() if name is not None]
    assert len(set(found)) == len(found)
    for name in found:
        assert name.isascii()
        assert name.isidentifier()
        assert len(name) <= 60
        assert name not in ("MODELS", "PROVIDER", "ALIASES")
        ast.parse(f"{name} = 1")
    assert constant_names(ids[::-1]) == names
    # A new model never changes what an old name stands for: it is gone, or the same.
    before = constant_names(ids[1:])
    for id, name in before.items():
        assert names[id] == name or name not in found


@given(
    st.lists(
        st.from_regex(r"[a-z0-9_]{0,20}[a-z0-9][a-z0-9_]{0,20}", fullmatch=True)
        | st.sampled_from(
            ["class", "p_class", "con", "p_con", "1", "_1", "p_1", "p__1"]
        ),
        unique=True,
    )
)
def test_modules_are_identifiers_and_never_shared(ids: list[str]) -> None:
    modules = [module_name(id) for id in ids]
    members = [member_name(id) for id in ids]
    assert len(set(modules)) == len(set(members)) == len(ids)
    for module, member in zip(modules, members, strict=True):
        assert module.isidentifier()
        assert not module.startswith("_")
        ast.parse(f"from x.{module} import y")
        assert member == module.upper()
        assert not member.startswith("_")


def test_given_is_a_source() -> None:
    assert isinstance(Given({}), llm_db.sources.Source)
