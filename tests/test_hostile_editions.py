"""Wheels and folders from anywhere: bounds before work, counted and never timed."""

from __future__ import annotations

import ast
import os
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import llm_db
from llm_db.errors import ConfigError, DocumentError
from llm_db.pipeline import run
from llm_db.sources import Local, Packaged, Remote
from llm_db_generator.editions import static
from llm_db_generator.editions.open import open_edition

OURS = Path(__file__).parents[1] / "generated/llm_db_catalog"
HEAD = "EDITION: Final = '1'\nEMBEDDED: Final = True\n"
NOTHING = "PROVIDER: P = Provider(id='p')\nMODELS: M = {}\n"


def wheel(path: Path, head: str = HEAD, **files: str) -> str:
    """A wheel with a catalog of these modules, each a provider's."""
    names = [name for name in files if not name.startswith("_")]
    modules = ", ".join(f"'{name}': '{name}'" for name in names)
    if "PROVIDERS" not in head:
        head += f"PROVIDERS: Final = {{{modules}}}\n"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("cat/__init__.py", head)
        for name, text in files.items():
            archive.writestr(f"cat/{name}.py", text)
    return str(path)


# -- modules ---------------------------------------------------------------------------

QUOTES = ("'", '"', "'''", '"""')


@pytest.mark.parametrize("quote", QUOTES)
def test_what_looks_like_a_text_hides_no_code_from_the_count(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, quote: str
) -> None:
    monkeypatch.setattr(static, "_MAX_TOKENS", 100)
    code = "a;" * 50
    within = [other for other in QUOTES if quote[0] not in other]
    for inside in (*within, "\\\\", f"\\{quote[0]}", "#", ""):
        module = f"x: X = {quote}{inside}{quote}\n{code}"
        with pytest.raises(DocumentError, match="holds more values than the module"):
            open_edition(wheel(tmp_path / "evil.whl", p=module))
    for begun in (f"# {quote}\n", f"# {quote}\r"):
        with pytest.raises(DocumentError, match="holds more values than the module"):
            open_edition(wheel(tmp_path / "evil.whl", p=begun + code))


@pytest.mark.parametrize("text", ["f'{a}'", 'f"{a}"', "rF'''{a}'''", "'' f'{a}'"])
def test_a_text_that_is_a_program_is_not_parsed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    monkeypatch.setattr(static.ast, "parse", counting(parsed := [0], ast.parse))
    with pytest.raises(DocumentError, match=r"p\.py is not what `llm-db generate`"):
        open_edition(wheel(tmp_path / "evil.whl", p=f"x: X = {text}\n"))
    assert parsed == [1]  # its __init__.py


def counting(count: list[int], real: Callable[..., Any]) -> Callable[..., Any]:
    """The same function; ``count`` says how often it was called."""

    def counted(*args: Any) -> Any:
        count[0] += 1
        return real(*args)

    return counted


LONG = f"A: T = '{'x' * 100_000}'\n"


def test_a_long_text_behind_many_names_is_refused_before_it_is_repeated(
    tmp_path: Path,
) -> None:
    env = f"PROVIDER: P = Provider(id='p', env=({'A, ' * 1000}))\nMODELS: M = {{}}\n"
    with pytest.raises(DocumentError, match=r"p\.py holds over 1000000 values"):
        open_edition(wheel(tmp_path / "env.whl", p=LONG + env))
    modules = ", ".join(f"'p{n}': A" for n in range(1000))
    head = f"{LONG}{HEAD}PROVIDERS: Final = {{{modules}}}\n"
    with pytest.raises(DocumentError, match=r"__init__\.py holds over 1000000 values"):
        open_edition(wheel(tmp_path / "modules.whl", head))


def test_a_long_description_of_many_models_is_refused(tmp_path: Path) -> None:
    models = ", ".join(
        f"'{n}': Model(id='{n}', provider='p', description=Texts())"
        for n in range(2000)
    )
    module = f"PROVIDER: P = Provider(id='p')\nMODELS: M = {{{models}}}\n"
    texts = (
        f"TEXTS: T = ('{'x' * 100_000}',)\n"
        f"DESCRIPTIONS: D = {{'p': ({'0, ' * 2000})}}\n"
    )
    with pytest.raises(DocumentError, match="holds more values than any catalog"):
        open_edition(wheel(tmp_path / "texts.whl", p=module, _texts=texts))


def test_many_small_modules_hold_together_no_more_than_a_catalog(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(static, "_MAX_VALUES_OF_ALL", 20_000)
    module = f"A: X = ({'1, ' * 100})\nB: X = ({'A, ' * 30})\n{NOTHING}"
    modules = {f"p{n}": module for n in range(9)}
    with pytest.raises(DocumentError, match="holds more values than any catalog"):
        open_edition(wheel(tmp_path / "all.whl", **modules))
    monkeypatch.setattr(static, "_MAX_VALUES_OF_ALL", 100_000)
    monkeypatch.setattr(static, "_MAX_BYTES_OF_ALL", 1000)
    with pytest.raises(DocumentError, match="holds more values than any catalog"):
        open_edition(wheel(tmp_path / "all.whl", **modules))


@pytest.mark.slow
def test_a_catalog_several_times_as_large_as_ours_can_be_read() -> None:
    package = static._Package(own, "ours")
    largest = 0
    for name in package.module("__init__.py")["PROVIDERS"].values():
        before = package._tokens
        package.module(f"{name}.py")
        largest = max(largest, package._tokens - before)
    assert largest * 8 < static._MAX_TOKENS
    assert package._tokens * 8 < static._MAX_TOKENS_OF_ALL
    assert package._values * 8 < static._MAX_VALUES_OF_ALL
    assert package._bytes * 8 < static._MAX_BYTES_OF_ALL


def own(file: str) -> bytes | None:
    """The bytes of a module of our own catalog."""
    path = OURS / file
    return path.read_bytes() if path.is_file() else None


# -- files -----------------------------------------------------------------------------


def pipe(path: Path) -> None:
    """A pipe that nobody writes to."""
    os.mkfifo(path)


def endless(path: Path) -> None:
    """A link to a device without an end."""
    path.symlink_to("/dev/zero")


def sparse(path: Path) -> None:
    """A file of 8 GiB that takes no room."""
    path.touch()
    os.truncate(path, 2**33)


NOT_A_DOCUMENT = [
    (pipe, "is not a regular file"),
    (endless, "is not a regular file"),
    (sparse, "is larger than"),
]


@pytest.mark.skipif(sys.platform == "win32", reason="needs pipes and devices")
@pytest.mark.parametrize(("make", "problem"), NOT_A_DOCUMENT)
def test_a_file_without_an_end_is_refused_by_name(
    tmp_path: Path, make: Callable[[Path], None], problem: str
) -> None:
    snapshot, package, local = (tmp_path / name for name in "abc")
    for folder in (snapshot, package, local / "p"):
        folder.mkdir(parents=True)
    (snapshot / "edition.json").write_text('{"edition": "2026-01-01", "dropped": []}')
    make(snapshot / "p.json")
    (package / "__init__.py").write_text(f"{HEAD}PROVIDERS: Final = {{'p': 'p'}}\n")
    make(package / "p.py")
    make(local / "p" / "m.toml")
    make(tmp_path / "config.toml")
    make(tmp_path / "api.json")
    with pytest.raises(DocumentError, match=rf"p\.json {problem}"):
        Packaged(snapshot=snapshot).load()
    with pytest.raises(DocumentError, match=rf"p\.json {problem}"):
        open_edition(str(snapshot))
    with pytest.raises(DocumentError, match=rf"p\.py {problem}"):
        open_edition(str(package))
    with pytest.raises(ConfigError, match=rf"config\.toml {problem}"):
        llm_db.build(config=tmp_path / "config.toml")
    with pytest.raises(DocumentError, match=rf"m\.toml {problem}"):
        run([Local(local)], strict=True)
    with pytest.raises(DocumentError, match=rf"api\.json {problem}"):
        run([Remote([tmp_path / "api.json"])], strict=True)


@pytest.mark.skipif(sys.platform == "win32", reason="its device has another path")
def test_the_null_device_is_an_empty_file() -> None:
    assert llm_db.build(config=os.devnull).models()
