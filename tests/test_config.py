"""Configuration at run time: TOML files, the two variables, custom sources."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import llm_db
from catalogs import TINY, Given, provider, specs
from llm_db import ConfigError, EmptyCatalogError
from llm_db.sources import Packaged

Write = Callable[[str, str], Path]

#: A whole catalog in a configuration: needs no other file.
SMALL = """
[[sources]]
type = "config"
[sources.overrides.p]
name = "P"
models = [{ id = "m-1" }, { id = "m-2" }]
"""


class Fixed:
    """A custom source that configuration names; its keys are keyword arguments."""

    def __init__(self, *, id: str = "fixed", count: int = 1) -> None:
        self.id, self.count = id, count

    def load(self) -> dict[str, Any]:
        return provider(self.id, *({"id": f"m{n}"} for n in range(self.count)))


class Loadless:
    """No source at all."""


def run(code: str, **environ: str) -> str:
    """What a fresh interpreter prints for this code."""
    here = str(Path(__file__).parent)
    env = {**os.environ, "PYTHONPATH": here, **environ}
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=env,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_any_toml_file_configures_sources_filters_and_prefer(write: Write) -> None:
    text = 'allow = { P = ["m-*"] }\ndeny = { p = ["*2"] }\nprefer = ["p"]\n' + SMALL
    snapshot = llm_db.load(config=write("any.toml", text))
    assert specs(snapshot) == ["p:m-1"]
    assert snapshot.provider("p").name == "P"
    assert snapshot.prefer == ("p",)
    assert snapshot.filters == ({"p": ("m-*",)}, {"p": ("*2",)})


@pytest.mark.parametrize("name", ["pyproject.toml", "settings.toml"])
def test_the_table_tool_llm_db_is_read_in_any_toml_file(
    write: Write, name: str
) -> None:
    text = '[project]\nname = "x"\n[tool.llm_db]\nprefer = ["p"]\n' + SMALL.replace(
        "sources", "tool.llm_db.sources"
    )
    path = write(name, text)
    assert llm_db.load(config=str(path)).prefer == ("p",)


def test_a_pyproject_without_the_table_is_a_config_error(write: Write) -> None:
    for text in ("", "[tool]\n", "[tool]\nllm_db = 5\n", "tool = 5\n"):
        with pytest.raises(ConfigError, match=r"pyproject\.toml.*\[tool\.llm_db\]"):
            llm_db.load(config=write("pyproject.toml", text))


def test_what_a_call_says_goes_before_what_the_file_says(write: Write) -> None:
    text = 'allow = { p = [] }\ndeny = { p = "all" }\nprefer = ["p"]\n' + SMALL
    path = write("c.toml", text)
    snapshot = llm_db.build(config=path, allow="all", deny={}, prefer=["q"])
    assert len(snapshot.models()) == 2
    assert snapshot.prefer == ("q",)
    mine = llm_db.build(
        [Given(provider("p", {"id": "x"}))], config=path, allow={}, deny={}
    )
    assert specs(mine) == ["p:x"]


def test_sources_default_to_the_packaged_catalog(
    write: Write, package: Callable[..., str]
) -> None:
    name = package("small")
    path = write("c.toml", f'catalog = "{name}"\nprefer = ["openai"]\n')
    snapshot = llm_db.load(config=path)
    assert len(snapshot.models()) == 15
    assert snapshot.prefer == ("openai",)
    assert snapshot.meta.edition.startswith("2026-01-02+")


def test_packaged_in_a_call_is_the_configured_catalog(
    write: Write, package: Callable[..., str]
) -> None:
    other = package("other_one", provider("mine", {"id": "m"}))
    path = write("c.toml", f'catalog = "{other}"\n')
    extra = Given(provider("more", {"id": "m"}))
    snapshot = llm_db.build([Packaged(), extra], config=path)
    assert specs(snapshot) == ["mine:m", "more:m"]
    small = Packaged(catalog=package("small"))
    assert len(llm_db.build([small, extra], config=path).models()) == 16


def test_llm_db_catalog_overrides_the_catalog_key(
    write: Write, package: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    other = package("other_one", provider("mine", {"id": "m"}))
    path = write(
        "c.toml", f'catalog = "{package("small")}"\n[[sources]]\ntype = "packaged"\n'
    )
    assert len(llm_db.build(config=path).models()) == 15
    monkeypatch.setenv("LLM_DB_CATALOG", other)
    assert specs(llm_db.build(config=path)) == ["mine:m"]
    assert specs(llm_db.snapshot()) == ["mine:m"]


def test_relative_paths_are_relative_to_the_file(
    write: Write, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    write("a/facts/p/p.toml", 'name = "P"\n')
    write("a/facts/p/m.toml", 'name = "M"\n')
    write("a/api.json", '{"q": {"id": "q", "models": {"x": {"id": "x"}}}}')
    text = (
        '[[sources]]\ntype = "remote"\npaths = ["api.json"]\n'
        '[[sources]]\ntype = "local"\ndir = "facts"\n'
    )
    path = write("a/c.toml", text)
    assert specs(llm_db.build(config=path)) == ["p:m", "q:x"]
    monkeypatch.chdir(tmp_path)
    assert specs(llm_db.load(config="a/c.toml")) == ["p:m", "q:x"]
    monkeypatch.chdir("/")
    os.chdir(tmp_path / "a")
    assert specs(llm_db.build(config="c.toml")) == ["p:m", "q:x"]


def test_sources_stand_in_the_order_of_the_file(write: Write) -> None:
    text = "\n".join(
        f'[[sources]]\ntype = "config"\n[sources.overrides.p]\n'
        f'models = [{{ id = "m", name = "{n}" }}]\n'
        for n in ("first", "last")
    )
    snapshot = llm_db.build(config=write("c.toml", text))
    assert snapshot.model("p:m").name == "last"
    assert [layer.source for layer in snapshot.report.layers] == ["config", "config#2"]


def test_a_class_of_ones_own_gets_its_keys_as_arguments(write: Write) -> None:
    text = '[[sources]]\ntype = "test_config:Fixed"\nid = "mine"\ncount = 2\n'
    code = f"""
import llm_db
snapshot = llm_db.load(config={str(write("c.toml", text))!r})
print([m.spec for m in snapshot.models()])
"""
    assert run(code) == "['mine:m0', 'mine:m1']"


@pytest.mark.parametrize(
    "entry",
    [
        'type = "no_such_module:Class"',
        'type = "catalogs:NoSuchClass"',
        'type = "catalogs:provider"',
        'type = "catalogs:"',
        'type = ":Class"',
        'type = "catalogs:Given"',
        'type = "catalogs:Given"\ndata = {}\nwhat = 1',
        'type = "json:JSONDecoder"',
    ],
)
def test_a_class_that_cannot_be_made_is_a_config_error(
    write: Write, entry: str
) -> None:
    path = write("mine.toml", f"[[sources]]\n{entry}\n")
    with pytest.raises(ConfigError, match=r"mine\.toml.*sources\[0\]\.type"):
        llm_db.load(config=path)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        # unknown keys, with the nearest known one
        ('alow = "all"', "alow.*did you mean `allow`"),
        ("[what]", "what"),
        ('[[sources]]\ntype = "remot"', "remot.*did you mean `remote`"),
        ('[[sources]]\ntype = "local"\ndirr = "x"', "dirr.*did you mean .*dir"),
        (
            '[[sources]]\ntype = "packaged"\nx = 1',
            r"unknown key 'sources\[0\]\.x'; choose from amend, type$",
        ),
        ('[[sources]]\ntype = "packaged"\namen = true', "did you mean `amend`"),
        # keys of a build
        ("embed = true", "embed"),
        ('[output]\npackage = "x"', "output"),
        ('[[upstream]]\nname = "x"', "upstream"),
        # wrong types
        ("allow = 5", "allow"),
        ('allow = "some"', "allow: expected \"all\" or a table, got 'some'$"),
        ('allow = { openai = "x" }', "openai: expected \"all\" or a list, got 'x'$"),
        ('deny = "all"', "deny: expected a table, got 'all'$"),
        ("allow = { p = 5 }", r"allow\.p"),
        ('allow = { p = "m" }', r'allow\.p: expected "all" or a list'),
        ('allow = { "p\\nq" = 5 }', r"allow\.p\\nq: expected"),
        ("allow = { p = [5] }", r"allow\.p"),
        ('deny = "all"', "deny"),
        ("deny = { p = [true] }", r"deny\.p"),
        ('prefer = "openai"', "prefer"),
        ("prefer = [5]", "prefer"),
        ('prefer = ["a b"]', "prefer"),
        ("catalog = 5", "catalog"),
        ("sources = 5", "sources"),
        ('sources = ["packaged"]', "sources"),
        ("[[sources]]", r"sources\[0\]\.type"),
        ("[[sources]]\ntype = 5", r"sources\[0\]\.type"),
        ('[[sources]]\ntype = "remote"', "paths"),
        ('[[sources]]\ntype = "remote"\npaths = "x"', "paths"),
        ('[[sources]]\ntype = "remote"\npaths = [5]', "paths"),
        ('[[sources]]\ntype = "local"\ndir = 5', "dir"),
        ('[[sources]]\ntype = "config"', "overrides"),
        ('[[sources]]\ntype = "config"\noverrides = 5', "overrides"),
        ('[[sources]]\ntype = "config"\noverrides = { p = 5 }', r"sources\[0\]"),
        (
            '[[sources]]\ntype = "config"\noverrides = { p = { models = 5 } }',
            r"sources\[0\]",
        ),
        (
            '[[sources]]\ntype = "config"\n[sources.overrides.p.models.m]\nname = "M"',
            r"sources\[0\]\.overrides: config: the models of provider 'p' are a list",
        ),
        ('[tool.llm-db]\nprefer = ["a"]', r"\[tool\.llm_db\], but \[tool\.llm-db\]$"),
        # missing files
        ('[[sources]]\ntype = "remote"\npaths = ["nope.json"]', "paths.*nope.json"),
        ('[[sources]]\ntype = "local"\ndir = "nope"', "dir.*nope"),
        ('[[sources]]\ntype = "local"\ndir = "a\\u0000b"', "dir"),
        (f'[[sources]]\ntype = "local"\ndir = "{"x" * 5000}"', "dir"),
        # no TOML
        ("allow = ", "TOML"),
        ('prefer = ["a"]\nprefer = ["b"]', "TOML"),
        # what only the catalog can tell
        ('allow = { opnai = ["x"] }\n' + SMALL, "opnai"),
    ],
)
def test_a_wrong_configuration_names_key_and_file(
    write: Write, text: str, key: str
) -> None:
    path = write("wrong.toml", text + "\n")
    for ask in (llm_db.load, llm_db.build):
        with pytest.raises(ConfigError, match=rf"wrong\.toml.*{key}") as caught:
            ask(config=path)
        assert caught.value.reason in ("bad_config", "unknown_provider")


def test_a_configuration_without_the_catalog_itself_says_so(write: Write) -> None:
    path = write(
        "c.toml", '[[sources]]\ntype = "config"\noverrides = { p = { name = "P" } }\n'
    )
    with pytest.raises(EmptyCatalogError, match="is the source `packaged` missing"):
        llm_db.load(config=path)


def test_the_files_name_is_not_blamed_for_the_calls_own_policy(write: Write) -> None:
    path = write("fine.toml", 'allow = "all"\n' + SMALL)
    with pytest.raises(ConfigError) as caught:
        llm_db.build(config=path, allow={"opnai": ["x"]})
    assert "fine.toml" not in str(caught.value)


def test_a_catalog_that_is_not_there_is_named_with_key_and_file(
    write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write("c.toml", 'catalog = "no_such_catalog"\n')
    with pytest.raises(
        ConfigError, match=r"c\.toml: catalog: .*'no_such_cat"
    ) as caught:
        llm_db.load(config=path)
    assert caught.value.reason == "no_catalog"
    with pytest.raises(ConfigError) as caught:
        llm_db.build([Packaged(catalog="another")], config=path)
    assert "c.toml" not in str(caught.value)
    monkeypatch.setenv("LLM_DB_CATALOG", "another")
    for ask in (llm_db.epoch, lambda: llm_db.load(config=path)):
        with pytest.raises(ConfigError, match=r"'another'.*LLM_DB_CATALOG") as caught:
            ask()
        assert "c.toml" not in str(caught.value)


def test_bytes_that_are_no_utf_8_are_a_config_error(tmp_path: Path) -> None:
    path = tmp_path / "latin.toml"
    path.write_bytes('prefer = ["ö"]'.encode("latin-1"))
    with pytest.raises(ConfigError, match=r"latin\.toml.*UTF-8"):
        llm_db.load(config=path)


def test_a_folder_or_a_missing_file_is_a_config_error(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "nope.toml"):
        with pytest.raises(ConfigError, match=path.name):
            llm_db.load(config=path)


# -- LLM_DB_CONFIG ---------------------------------------------------------------------


def test_the_first_use_loads_what_llm_db_config_names(
    write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LLM_DB_CONFIG", str(write("c.toml", SMALL)))
    assert llm_db.model("p:m-1").id == "m-1"
    assert llm_db.epoch() == 1
    assert llm_db.load().meta.epoch == 2
    assert specs(llm_db.snapshot()) == ["p:m-1", "p:m-2"]


@pytest.mark.parametrize(
    "use",
    [
        "llm_db.model('p:m-1').id",
        "llm_db.models()[0].id",
        "llm_db.provider('p').name",
        "llm_db.providers()[0].id",
        "llm_db.capabilities('p:m-1').chat",
        "llm_db.select()",
        "llm_db.candidates()[0]",
        "llm_db.allowed('p:m-1')",
        "llm_db.parse_provider('P')",
        "llm_db.parse_spec('p:m-1')",
        "llm_db.resolve('m-1').id",
        "llm_db.snapshot().edition",
        "llm_db.state().epoch",
        "llm_db.preload()",
        "llm_db.reload().edition",
    ],
)
def test_every_first_use_does(
    write: Write, monkeypatch: pytest.MonkeyPatch, use: str
) -> None:
    monkeypatch.setenv("LLM_DB_CONFIG", str(write("c.toml", SMALL)))
    eval(use, {"llm_db": llm_db})
    assert llm_db.epoch() == 1
    assert specs(llm_db.snapshot()) == ["p:m-1", "p:m-2"]


def test_llm_db_config_in_a_fresh_process(write: Write) -> None:
    path = str(write("c.toml", SMALL))
    code = "import llm_db; print(llm_db.epoch(), llm_db.model('p:m-1').family)"
    assert run(code, LLM_DB_CONFIG=path) == "1 m"


def test_a_bad_file_is_an_error_at_every_use_until_it_is_mended(
    write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write("c.toml", "alow = 5")
    monkeypatch.setenv("LLM_DB_CONFIG", str(path))
    for _ in range(2):
        with pytest.raises(ConfigError, match=r"LLM_DB_CONFIG.*c\.toml.*alow"):
            llm_db.model("p:m-1")
        with pytest.raises(ConfigError, match="alow"):
            llm_db.epoch()
    write("c.toml", SMALL)
    assert llm_db.model("p:m-1").id == "m-1"
    assert llm_db.epoch() == 1


def test_another_config_helps_past_a_bad_one(
    write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LLM_DB_CONFIG", "/nonexistent.toml")
    with pytest.raises(ConfigError):
        llm_db.load()
    llm_db.load(config=write("good.toml", SMALL))
    assert llm_db.model("p:m-1").id == "m-1"


def test_an_empty_llm_db_config_configures_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("LLM_DB_CONFIG", "")
    assert llm_db.epoch() == 0


def test_a_configured_source_that_asks_for_the_catalog_is_told_so(write: Write) -> None:
    text = SMALL + '[[sources]]\ntype = "test_config:Asking"\n'
    code = """
import llm_db
print([m.spec for m in llm_db.models()])
print(llm_db.snapshot().report.warnings)
"""
    out = run(code, LLM_DB_CONFIG=str(write("c.toml", text)))
    specs_line, warnings = out.splitlines()
    assert specs_line == "['p:m-1', 'p:m-2']"
    assert "LLM_DB_CONFIG" in warnings


class Asking:
    def load(self) -> dict[str, Any]:
        return provider("x", {"id": llm_db.model("openai:gpt-4o").id})


def test_a_file_nothing_configures_is_not_read() -> None:
    code = """
import sys
opened = []
sys.addaudithook(lambda e, a: opened.append(str(a[0])) if e == "open" else None)
import llm_db
llm_db.model("openai:gpt-4o")
print([name for name in opened if not name.endswith((".py", ".pyc"))])
"""
    # Bytecode that is not there yet would be written.
    assert run(code, PYTHONDONTWRITEBYTECODE="1") == "[]"


def test_tiny_is_what_the_other_tests_think_it_is() -> None:
    assert sum(len(entry["models"]) for entry in TINY.values()) == 15
