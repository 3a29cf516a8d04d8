"""``llm-db diff``: everything that holds an edition, and how differences are shown."""

from __future__ import annotations

import json
import os
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from catalogs import provider, write_project
from clikit import PACKAGE, in_terminal, invoked, llm_db, project
from llm_db_generator import generate
from llm_db_generator.editions.difference import Edition, difference

pytestmark = [pytest.mark.slow, pytest.mark.end_to_end]

OLD: dict[str, Any] = {
    **provider(
        "acme",
        {"id": "keep", "cost": {"input": 2, "output": 8}, "name": "Keep"},
        {"id": "gone"},
        {"id": "free|`now`", "cost": {"input": 1}},
        {
            "id": "tiered",
            "cost": {"input": 1, "tiers": [{"size": 200000, "input": 2}]},
            "extra": {"note": "a"},
        },
    ),
    **provider("leaving", {"id": "m"}),
}
NEW: dict[str, Any] = {
    **provider(
        "acme",
        {"id": "keep", "cost": {"input": 2.5, "output": 8}, "name": "Kept"},
        {"id": "fresh"},
        {"id": "free|`now`", "cost": {"input": 0}},
        {
            "id": "tiered",
            "cost": {"input": 1, "tiers": [{"size": 200000, "input": 3}]},
            "extra": {"note": "b"},
        },
        doc="https://acme.example",
    ),
    **provider("coming", {"id": "m"}),
}
LINES = [
    ["provider added", "coming"],
    ["provider removed", "leaving"],
    ["provider changed", "acme", "doc", "?", "https://acme.example"],
    ["added", "acme:fresh"],
    ["added", "coming:m"],
    ["removed", "acme:gone"],
    ["removed", "leaving:m"],
    ["changed", "acme:free|`now`", "cost.input", "1", "0"],
    ["changed", "acme:keep", "name", "Keep", "Kept"],
    ["changed", "acme:keep", "cost.input", "2", "2.5"],
    ["changed", "acme:tiered", "cost.tiers[200000].input", "2", "3"],
    ["changed", "acme:tiered", "extra.note", "a", "b"],
]


def _write(path: Path, data: Any) -> Path:
    path.write_text(json.dumps(data))
    return path


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """The two editions in each of their forms: ``made("old", "wheel")``."""
    root = tmp_path_factory.mktemp("editions")
    data = {"old": OLD, "new": NEW}

    def folder(name: str, embed: bool) -> Path:
        here = root / f"{name}-{embed}"
        if not here.exists():
            config = f"embed = {str(embed).lower()}\n"
            write_project(here, f"{name}_catalog", data[name], config)
            generate(here)
        return here

    def make(name: str, form: str) -> Path:
        if form == "json":
            return _write(root / f"{name}.json", data[name])
        if form == "api.json":
            external = {
                id: {
                    **entry,
                    "models": {m["id"]: _external(m) for m in entry["models"]},
                }
                for id, entry in data[name].items()
            }
            return _write(root / f"{name}-api.json", external)
        here = folder(name, embed=form != "wheel with json")
        package = here / "generated" / f"{name}_catalog"
        if form == "project":
            return here
        if form == "snapshot":
            return here / "sources" / "snapshot" / "models_dev"
        if form == "snapshots":
            return here / "sources" / "snapshot"
        if form == "package":
            return package
        wheel = root / f"{name}-{here.name}-1-py3-none-any.whl"
        with zipfile.ZipFile(wheel, "w") as archive:
            archive.writestr("other/__init__.py", "print('never run')")
            for file in package.iterdir():
                if file.is_file():
                    archive.write(file, f"{name}_catalog/{file.name}")
        return wheel

    return make


def _by_id(models: list[dict[str, Any]]) -> dict[str, Any]:
    return {model["id"]: _external(model) for model in models}


def _external(model: dict[str, Any]) -> dict[str, Any]:
    found = {**model, **model.get("extra", {})}
    found.pop("extra", None)
    for tier in found.get("cost", {}).get("tiers", ()):
        assert set(tier) == {"size", "input"}
    if "tiers" in found.get("cost", {}):
        tiers = [
            {"input": tier["input"], "tier": {"type": "context", "size": tier["size"]}}
            for tier in found["cost"]["tiers"]
        ]
        found["cost"] = {**found["cost"], "tiers": tiers}
    return found


@pytest.mark.parametrize(
    "form",
    [
        "json",
        "api.json",
        "project",
        "snapshot",
        "snapshots",
        "package",
        "wheel",
        "wheel with json",
    ],
)
def test_whatever_holds_an_edition_can_be_compared(
    made: Callable[..., Path], form: str
) -> None:
    done = llm_db("diff", made("old", form), made("new", form))
    assert (done.code, done.err) == (0, "")
    assert done.rows() == LINES


def test_an_installed_package_against_its_project_and_its_wheel() -> None:
    package = project() / "generated" / PACKAGE
    assert llm_db("diff", PACKAGE, project()) == (0, "", "")
    assert llm_db("diff", package, PACKAGE) == (0, "", "")


def test_only_one_provider(made: Callable[..., Path]) -> None:
    done = llm_db("diff", made("old", "json"), made("new", "json"), "-p", "coming")
    assert done.rows() == [["provider added", "coming"], ["added", "coming:m"]]


def test_json_keeps_the_values(made: Callable[..., Path]) -> None:
    done = llm_db("diff", made("old", "json"), made("new", "json"), "--json")
    found = json.loads(done.out)
    assert found["providers"]["added"] == ["coming"]
    assert found["models"]["removed"] == ["acme:gone", "leaving:m"]
    changed = {entry["model"]: entry["fields"] for entry in found["models"]["changed"]}
    assert changed["acme:free|`now`"] == [{"field": "cost.input", "old": 1, "new": 0}]


def test_markdown_is_ready_for_a_changelog(made: Callable[..., Path]) -> None:
    old, new = made("old", "wheel"), made("new", "wheel")
    lines = llm_db("diff", old, new, "--markdown").lines
    assert lines[0].startswith("## `")
    assert "2 models added, 2 removed, 3 changed;" in lines[2]
    assert "- `acme` (1): `fresh`" in lines
    assert "| `acme:keep` | `input` | 2 | 2.5 | +25 % |" in lines
    assert "| `acme:tiered` | `tiers[200000].input` | 2 | 3 | +50 % |" in lines
    assert r"| `` acme:free\|`now` `` | `input` | 1 | 0 | -100 % |" in lines
    assert "- `acme:keep`: `name` `Keep` to `Kept`" in lines
    assert "--extra also lists 1 change in extra." in lines
    more = llm_db("diff", old, new, "--markdown", "--extra").lines
    assert "- `acme:tiered`: `extra.note` `a` to `b`" in more


@pytest.mark.skipif(os.name == "nt", reason="no pty")
@pytest.mark.parametrize("width", [60, 100])
def test_on_a_terminal(made: Callable[..., Path], width: int) -> None:
    old, new = made("old", "json"), made("new", "json")
    out = in_terminal("diff", old, new, width=width, NO_COLOR="1").out
    for text in ("2 models added, 2 removed", "Added", "Prices", "+25 %", "acme:keep"):
        assert text in out


# -- what is no edition ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "content", "problem"),
    [
        ("x.json", b"{", "is not valid JSON"),
        ("x.json", b"[]", "is not a JSON object"),
        ("x.json", b"{}", "no provider"),
        ("x.whl", b"PK\x05\x06" + bytes(18), "holds no catalog packages"),
        ("x.whl", b"PK\x03\x04" + bytes(99), "is not a readable wheel"),  # cut off
        ("x.whl", b"", "is not a readable wheel"),
    ],
)
def test_what_is_no_edition_is_one_line(
    tmp_path: Path, name: str, content: bytes, problem: str
) -> None:
    (tmp_path / name).write_bytes(content)
    done = llm_db("diff", tmp_path / name, PACKAGE)
    assert (done.code, done.out) == (1, "")
    assert problem in done.err
    assert done.err.count("\n") == 1


@pytest.mark.parametrize("what", ["nowhere.json", "no_such_package", "."])
def test_what_is_not_there_is_one_line(tmp_path: Path, what: str) -> None:
    done = llm_db("diff", what, PACKAGE, cwd=tmp_path)
    assert (done.code, done.out, done.err.count("\n")) == (1, "", 1)
    assert what == "." or f"{what} is not a file, a folder, a day or" in done.err


INIT = """\
from typing import Final
EDITION: Final = "2026-01-01"
EMBEDDED: Final = True
PROVIDERS: Final = {{"acme": {module}}}
"""
GOOD = """\
PROVIDER: Final[Provider] = Provider(id="acme")
MODELS: Final = {{"m": {model}}}
"""


@pytest.mark.parametrize(
    ("module", "model", "problem"),
    [
        ('"acme"', '__import__("os").system("touch ran")', "line 2: not what"),
        ('"acme"', '(lambda: Model(id="m"))()', "line 2: not what"),
        ('"acme"', 'boom(id="m", provider="acme")', "line 2: not what"),
        ('"acme"', 'Model(**{"id": "m"})', "is missing"),
        ('"acme"', 'Model(id="m", provider="acme", cost=Cost(input=True))', "cost"),
        ('"acme"', "-" * 5000 + "1", "acme.py"),
        ('"acme"', "(" * 5000 + ")" * 5000, "is not Python"),
        ('"../secret"', "1", "names a module that cannot be one"),
    ],
)
def test_nothing_in_a_wheel_is_run(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    module: str,
    model: str,
    problem: str,
) -> None:
    wheel = tmp_path / "x-1-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr("x_catalog/__init__.py", INIT.format(module=module))
        archive.writestr("x_catalog/acme.py", GOOD.format(model=model))
    monkeypatch.chdir(tmp_path)
    result = invoked("diff", str(wheel), str(wheel))
    assert (result.exit_code, result.stdout) == (1, "")
    assert problem in result.stderr
    assert not (tmp_path / "ran").exists()


@pytest.mark.parametrize(
    ("files", "size", "named"),
    [(1, 2**25, "whl: __init__.py is too large"), (9, 2**24 - 99, "whl is too large")],
)
def test_a_zip_bomb_is_refused(
    tmp_path: Path, files: int, size: int, named: str
) -> None:
    wheel = tmp_path / "x-1-py3-none-any.whl"
    text = "\nEMBEDDED: Final = 1" + " " * size
    with zipfile.ZipFile(wheel, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name in ["__init__.py", *(f"x_{n}.py" for n in range(1, files))]:
            archive.writestr(f"x_catalog/{name}", text)
    done = llm_db("diff", wheel, PACKAGE)
    assert (done.code, named in done.err) == (1, True)


def test_an_empty_part_says_no_more_than_an_absent_one() -> None:
    key = ("p", "m")
    old = Edition("old", {}, {key: {"id": "m", "limits": {}, "aliases": []}})
    new = Edition("new", {}, {key: {"id": "m"}})
    assert difference(old, new).changed == {}
    assert difference(new, old).changed == {}
