"""A project of one's own: `llm-db init`, and `generate --with-project`."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
from packaging.version import Version

from llm_db.errors import ConfigError, LLMDBError
from llm_db_generator import check, generate
from llm_db_generator.build.generate import generating
from llm_db_generator.project import open_project, version
from llm_db_generator.scaffold import slug

pytestmark = [pytest.mark.slow, pytest.mark.end_to_end]


def llm_db(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    command = Path(sys.executable).with_name("llm-db")
    return subprocess.run(
        [command, *arguments], cwd=cwd, capture_output=True, text=True, check=False
    )


def init(folder: Path) -> Path:
    folder.parent.mkdir(parents=True, exist_ok=True)
    done = llm_db("init", folder.name, cwd=folder.parent)
    assert done.returncode == 0, done.stderr
    return folder


def files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def pyproject(folder: Path) -> dict[str, Any]:
    return tomllib.loads((folder / "pyproject.toml").read_text("utf-8"))


@pytest.fixture
def acme(tmp_path: Path) -> Path:
    return init(tmp_path / "acme")


# -- init ------------------------------------------------------------------------------


def test_init_says_what_it_wrote_and_what_to_type_next(tmp_path: Path) -> None:
    done = llm_db("init", "acme", cwd=tmp_path)
    assert done.stdout.splitlines() == [
        "wrote acme/sources/catalog.toml",
        "wrote acme/sources/local/acme/acme.toml",
        "wrote acme/sources/local/acme/acme-chat-1.toml",
        "wrote acme/.gitignore",
        "next: cd acme && llm-db pull",
        "then: llm-db generate --with-project",
    ]
    assert done.stderr == ""


@pytest.mark.parametrize(
    ("folder", "typed"),
    [
        ("a b", "'a b'"),
        ("caf\u00e9", "'caf\u00e9'"),
        ("-", "./-"),
        ("x" * 230, "x" * 230),
    ],
)
def test_what_init_says_to_type_can_be_typed(
    tmp_path: Path, folder: str, typed: str
) -> None:
    done = llm_db("init", "--", folder, cwd=tmp_path)
    assert f"next: cd {typed} && llm-db pull\n" in done.stdout


def test_init_without_a_folder_uses_the_current_one(tmp_path: Path) -> None:
    folder = tmp_path / "Globex Corp."
    folder.mkdir()
    done = llm_db("init", cwd=folder)
    assert "wrote sources/local/globex_corp/globex_corp.toml" in done.stdout
    assert "next: llm-db pull\n" in done.stdout
    assert generate(folder).models == 1
    assert (folder / "generated/globex_corp_llm_catalog/globex_corp.py").is_file()


def test_init_knows_the_name_of_a_folder_that_is_not_named(tmp_path: Path) -> None:
    inner = tmp_path / "globex/inner"
    inner.mkdir(parents=True)
    done = llm_db("init", "..", cwd=inner)
    assert "wrote ../sources/local/globex/globex.toml" in done.stdout


@pytest.mark.parametrize("name", ["42", "class", "con", "Ünïcøde", "...", "a" * 80])
def test_whatever_the_folder_is_called_its_project_generates(
    tmp_path: Path, name: str
) -> None:
    folder = init(tmp_path / f"x/{name}")
    report = generate(folder, with_project=True)
    assert (report.providers, report.models) == (1, 1)
    assert check(folder).stale == ()


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Acme Inc.", "acme_inc"),
        ("42", "my_42"),
        (".", "my"),
        (f"{'a' * 50} b", "a" * 40),
        (f"{'a' * 39} b", "a" * 39),  # no blank at the end where it was cut
    ],
)
def test_a_project_is_named_after_its_folder(name: str, expected: str) -> None:
    assert slug(name) == expected


@pytest.mark.parametrize("name", ["openai", "google-vertex", "bedrock"])
def test_init_in_a_folder_named_like_a_provider_leaves_the_provider_as_it_is(
    tmp_path: Path, name: str
) -> None:
    folder = init(tmp_path / name)
    own = f"my_{name.replace('-', '_')}"
    assert [path.name for path in (folder / "sources/local").iterdir()] == [own]
    assert f'package = "{own}_llm_catalog"' in (
        folder / "sources/catalog.toml"
    ).read_text("utf-8")


def test_init_writes_every_key_of_a_build(acme: Path) -> None:
    text = (acme / "sources/catalog.toml").read_text("utf-8")
    active = tomllib.loads(text)
    assert active["output"] == {"package": "acme_llm_catalog", "path": "generated"}
    assert set(active) == {
        *("allow", "deny", "prefer", "embed", "upstream", "sources", "output")
    }
    for key in ("remote", "paths", "local", "config", "overrides", "my_sources:"):
        assert key in text


def test_the_commented_keys_can_be_switched_on(acme: Path) -> None:
    catalog = acme / "sources/catalog.toml"
    lines = catalog.read_text("utf-8").splitlines()
    shown = [line for line in lines if line.startswith(("# allow", "# deny"))]
    plain = [line for line in lines if not line.startswith(("allow", "deny", "#"))]
    # Policies are values at the top; they come first.
    values = [line.removeprefix("# ") for line in shown]
    catalog.write_text("\n".join([*values, *plain]), "utf-8")
    with pytest.raises(ConfigError, match="openai"):
        generate(acme)  # allow names a provider that was not pulled yet


def test_init_never_overwrites(acme: Path) -> None:
    before = files(acme)
    done = llm_db("init", "acme", cwd=acme.parent)
    assert done.returncode == 1
    assert "acme/sources/catalog.toml exists" in done.stderr
    assert files(acme) == before


def test_init_names_the_one_file_in_the_way_and_writes_none(tmp_path: Path) -> None:
    model = tmp_path / "acme/sources/local/acme/acme-chat-1.toml"
    model.parent.mkdir(parents=True)
    model.write_text("mine", "utf-8")
    done = llm_db("init", "acme", cwd=tmp_path)
    assert done.returncode == 1
    assert "acme-chat-1.toml exists" in done.stderr
    assert files(tmp_path) == {"acme/sources/local/acme/acme-chat-1.toml": b"mine"}


def test_init_leaves_a_gitignore_alone(tmp_path: Path) -> None:
    (tmp_path / ".gitignore").write_text("mine\n", "utf-8")
    done = llm_db("init", ".", cwd=tmp_path)
    assert done.returncode == 0
    assert ".gitignore" not in done.stdout
    assert (tmp_path / ".gitignore").read_text("utf-8") == "mine\n"


def test_init_where_a_file_has_the_folders_name(tmp_path: Path) -> None:
    (tmp_path / "acme").write_text("mine", "utf-8")
    done = llm_db("init", "acme/inner", cwd=tmp_path)
    assert done.returncode == 1
    assert "not a folder" in done.stderr


# -- check -----------------------------------------------------------------------------


def test_check_names_every_stale_file(acme: Path) -> None:
    generate(acme)
    names = [f"generated/acme_llm_catalog/stray_{n:02}.py" for n in range(12)]
    for name in names:
        (acme / name).write_text("", "utf-8")
    done = llm_db("check", cwd=acme)
    assert done.returncode == 1
    last = "12 stale, 7 up to date; run: llm-db generate"
    assert done.stdout.splitlines() == [*(f"stale {name}" for name in names), last]


# -- generate --package ----------------------------------------------------------------


def test_a_package_name_that_cannot_be_is_wrong_use(acme: Path) -> None:
    done = llm_db("generate", "--package", "not a name", cwd=acme)
    assert (done.returncode, done.stdout) == (2, "")
    assert "--package: 'not a name' cannot name a package" in done.stderr


# -- generate --with-project -----------------------------------------------------------


def test_the_pyproject_names_package_version_and_dependency(acme: Path) -> None:
    report = generate(acme, with_project=True)
    assert "pyproject.toml" in report.written
    found = pyproject(acme)
    project = found["project"]
    assert project["name"] == "acme-llm-catalog"
    assert project["version"].startswith("0.0.0+e")
    assert project["dependencies"] == ["llm-db>=2026.11.0"]
    assert found["tool"] == {
        "hatch": {
            "build": {
                "targets": {
                    "wheel": {
                        "ignore-vcs": True,
                        "packages": ["generated/acme_llm_catalog"],
                    },
                    "sdist": {
                        "ignore-vcs": True,
                        "only-include": ["generated/acme_llm_catalog"],
                    },
                }
            }
        },
        "llm_db": {"catalog": "acme_llm_catalog"},
    }


@pytest.mark.parametrize(
    ("edition", "expected"),
    [
        ("2026-07-01+ab12cd34", "2026.7.1+eab12cd34"),
        ("2026-11-30+00000001", "2026.11.30+e00000001"),
        ("undated+ab12cd34", "0.0.0+eab12cd34"),
        ("2026-07-01T00:00:00Z+ab12cd34", "0.0.0+eab12cd34"),
    ],
)
def test_the_version_is_the_edition(edition: str, expected: str) -> None:
    assert version(edition) == expected


def test_other_data_of_the_same_day_has_a_higher_version(acme: Path) -> None:
    def installed() -> str:
        text = (acme / "pyproject.toml").read_text("utf-8")
        return str(tomllib.loads(text)["project"]["version"])

    generate(acme, with_project=True)
    versions = [installed()]
    for price in (1, 2, 1):
        (acme / "sources/local/acme/own.toml").write_text(f"[cost]\ninput = {price}\n")
        generate(acme)
        generate(acme)  # it is that version until the data changes again
        assert check(acme).stale == ()
        versions.append(installed())
    day, _, first = versions[0].partition("+e")
    found = [version.partition("+e") for version in versions]
    assert [bare for bare, _, _ in found] == [day] + [
        f"{day}.post{n}" for n in (1, 2, 3)
    ]
    assert found[1][2] == found[3][2] != first
    parsed = [Version(version) for version in versions]
    assert parsed == sorted(parsed)
    # A newer edition begins anew.
    assert version("2026-07-02+ab12cd34", "2026.7.1.post3+e00000001") == (
        "2026.7.2+eab12cd34"
    )


def test_without_the_flag_there_is_no_pyproject(acme: Path) -> None:
    report = generate(acme)
    assert not (acme / "pyproject.toml").exists()
    assert "pyproject.toml" not in (*report.written, *report.unchanged)


def test_a_second_run_writes_nothing(acme: Path) -> None:
    generate(acme, with_project=True)
    before = files(acme)
    again = generate(acme, with_project=True)
    assert again.written == ()
    assert "pyproject.toml" in again.unchanged
    assert files(acme) == before


def test_later_runs_keep_the_version_in_step(acme: Path) -> None:
    generate(acme, with_project=True)
    before = (acme / "pyproject.toml").read_bytes()
    model = acme / "sources/local/acme/acme-chat-1.toml"
    model.write_text("name = 'other'\n", "utf-8")
    assert "pyproject.toml" in check(acme).stale
    assert "pyproject.toml" in generate(acme).written
    assert (acme / "pyproject.toml").read_bytes() != before
    assert check(acme).stale == ()


def test_an_edited_pyproject_is_stale(acme: Path) -> None:
    generate(acme, with_project=True)
    with (acme / "pyproject.toml").open("a", encoding="utf-8") as file:
        file.write("# mine\n")
    assert check(acme).stale == ("pyproject.toml",)


def test_a_pyproject_of_somebody_else_is_never_touched(acme: Path) -> None:
    (acme / "pyproject.toml").write_text("[project]\nname = 'mine'\n", "utf-8")
    before = files(acme)
    with pytest.raises(ConfigError, match="was not written by llm-db"):
        generate(acme, with_project=True)
    assert files(acme) == before
    assert "pyproject.toml" not in generate(acme).written
    assert (acme / "pyproject.toml").read_text("utf-8") == "[project]\nname = 'mine'\n"


def test_without_its_marker_the_file_is_the_users(acme: Path) -> None:
    generate(acme, with_project=True)
    path = acme / "pyproject.toml"
    mine = path.read_text("utf-8").split("\n", 3)[3]
    path.write_text(mine, "utf-8")
    generate(acme)
    assert path.read_text("utf-8") == mine


def test_a_package_given_once_counts_from_then_on(acme: Path) -> None:
    generate(acme, package="house_catalog", with_project=True)
    report = check(acme)
    assert report.stale == ()
    assert "generated/house_catalog/acme.py" in report.unchanged
    (warning,) = [w for w in report.warnings if "pyproject.toml" in w]
    assert "acme_llm_catalog" in warning
    assert "house_catalog" in warning


def test_a_package_for_one_run_leaves_the_project_as_it_is(acme: Path) -> None:
    generate(acme, with_project=True)
    before = (acme / "pyproject.toml").read_bytes()
    report = generate(acme, package="other_catalog")
    assert "generated/other_catalog/acme.py" in report.written
    assert (acme / "pyproject.toml").read_bytes() == before
    assert check(acme).stale == ()


def test_a_project_may_be_named_by_the_way_up(acme: Path) -> None:
    (acme.parent / "beside").mkdir()
    arguments = ("--project", "../acme")
    done = llm_db("generate", "--with-project", *arguments, cwd=acme.parent / "beside")
    assert done.returncode == 0, done.stderr
    assert "written generated/acme_llm_catalog/acme.py" in done.stdout
    built = pyproject(acme)["tool"]["hatch"]["build"]["targets"]["wheel"]
    assert built["packages"] == ["generated/acme_llm_catalog"]
    assert llm_db("check", *arguments, cwd=acme.parent / "beside").returncode == 0


def test_a_package_outside_the_project_makes_no_wheel(acme: Path) -> None:
    catalog = acme / "sources/catalog.toml"
    text = catalog.read_text("utf-8")
    catalog.write_text(text.replace('"generated"', '"../elsewhere"'), "utf-8")
    with pytest.raises(ConfigError, match="outside the project"):
        generate(acme, with_project=True)
    assert not (acme.parent / "elsewhere").exists()


def test_a_package_outside_the_project_is_reported_by_its_whole_path(
    acme: Path,
) -> None:
    catalog = acme / "sources/catalog.toml"
    text = catalog.read_text("utf-8")
    catalog.write_text(text.replace('"generated"', '"../elsewhere"'), "utf-8")
    module = (acme.parent / "elsewhere/acme_llm_catalog/acme.py").as_posix()
    assert module in generate(acme).written
    assert module in check(acme).unchanged


def test_if_the_block_fails_package_and_pyproject_are_as_before(acme: Path) -> None:
    generate(acme, with_project=True)
    model = acme / "sources/local/acme/acme-chat-1.toml"
    model.write_text("name = 'other'\n", "utf-8")
    before = files(acme)
    opened = open_project(acme)
    with pytest.raises(LLMDBError, match="on purpose"), generating(opened):
        raise LLMDBError("on purpose")
    assert files(acme) == before


def test_the_same_input_gives_the_same_pyproject_anywhere(tmp_path: Path) -> None:
    first, second = init(tmp_path / "a/acme"), init(tmp_path / "b/acme")
    generate(first, with_project=True)
    generate(second, with_project=True)
    assert files(first) == files(second)
