"""The files of the site: safe, repeatable, small, and kept apart from anybody else's."""

from __future__ import annotations

import gzip
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import llm_db
from hostile.checks import files_of
from llm_db.errors import ConfigError
from llm_db_generator.site import site_files, write_site
from llm_db_generator.site.pages import MODULES, asset
from sitecatalog import HOSTILE, build_catalog

pytestmark = [pytest.mark.slow, pytest.mark.end_to_end]

PAGES = ("index", "model", "provider", "compare", "plot", "cost")
#: What a browser loads to show the table.
FIRST_VIEW = (
    "index.html",
    "assets/app.js",
    "assets/theme.js",
    "assets/style.css",
    "assets/icon.svg",
    "data/catalog.js",
)


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    return site_files(build_catalog())


def test_every_page_has_a_strict_policy_and_no_script_of_its_own(
    files: dict[str, bytes],
) -> None:
    for page in PAGES:
        html = files[f"{page}.html"].decode()
        policy = re.search(r'Security-Policy" content="([^"]*)"', html)
        assert policy is not None
        assert policy[1].startswith("default-src 'none'; script-src 'self'; ")
        assert "unsafe" not in policy[1]
        assert re.findall(r"<script(?![^>]* src=)", html) == []
        assert re.findall(r"\s(?:on\w+|style)=", html) == []


def test_nothing_names_another_host(files: dict[str, bytes]) -> None:
    ours = [name for name in files if not name.startswith("data/")]
    for name in ours:
        text = files[name].decode().replace("http://www.w3.org/2000/svg", "")
        assert re.findall(r"https?://|@import|url\(", text) == [], name


def test_a_title_is_escaped() -> None:
    page = site_files(build_catalog(), title="<b>Acme & Co</b>")["index.html"]
    assert b"&lt;b&gt;Acme &amp; Co&lt;/b&gt;" in page


def test_data_are_ascii_without_markup_and_come_back_as_they_were(
    files: dict[str, bytes],
) -> None:
    text = files["data/evil.js"].decode("ascii")
    assert "<" not in text
    assert all(char >= " " for char in text[:-1])
    match = re.fullmatch(r"llmDb\('(.*)', '(.*)'\);\n", text)
    assert match is not None
    # What JavaScript makes of the literal.
    literal = re.sub(r"\\(.)", r"\1", match[2].replace("\\u003c", "<"))
    ids = [model["id"] for model in json.loads(literal)["models"]]
    assert ids == sorted(HOSTILE)


def test_file_names_are_made_of_ids_alone(files: dict[str, bytes]) -> None:
    assert {"data/catalog.js", "data/p-catalog.js", "data/p-con.js"} <= set(files)
    assert all(re.fullmatch(r"[a-z]+/[a-z0-9_.-]+|[a-z]+\.html", n) for n in files)


_DIGEST = """
import hashlib, sitecatalog
from llm_db_generator.site import site_files
whole = hashlib.sha256()
for name, data in site_files(sitecatalog.build_catalog()).items():
    whole.update(name.encode() + b"\\0" + data)
print(whole.hexdigest())
"""


def test_the_same_catalog_gives_the_same_bytes() -> None:
    def digest(seed: str, zone: str) -> str:
        search = os.pathsep.join([str(Path(__file__).parents[1]), *sys.path])
        env = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "PYTHONPATH": search}
        run = [sys.executable, "-c", _DIGEST]
        return subprocess.run(run, env=env, capture_output=True, check=True).stdout

    assert digest("0", "UTC") == digest("7", "Asia/Tokyo")


def test_the_first_view_of_the_shipped_catalog_is_small() -> None:
    files = site_files(llm_db.snapshot())
    size = sum(len(gzip.compress(files[name])) for name in FIRST_VIEW)
    assert size <= 600_000


# -- the folder ------------------------------------------------------------------------


def test_a_second_run_writes_nothing_and_a_smaller_one_deletes(tmp_path: Path) -> None:
    folder = tmp_path / "site"
    files = {"index.html": b"one", "data/a.js": b"two"}
    assert write_site(folder, files).written == (*files, "llm-db-site.json")
    again = write_site(folder, files)
    assert (again.written, again.deleted) == ((), ())
    smaller = write_site(folder, {"index.html": b"one"})
    assert smaller.deleted == ("data/a.js",)
    assert not (folder / "data/a.js").exists()


def test_a_folder_of_something_else_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("years of work")
    with pytest.raises(ConfigError, match="something other than a site"):
        write_site(tmp_path, {"index.html": b""})
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.txt"]


@pytest.mark.parametrize("name", ["../thesis.js", "/thesis.js", "a/../../thesis.js"])
def test_a_list_that_was_tampered_with_deletes_nothing_outside(
    tmp_path: Path, name: str
) -> None:
    (tmp_path / "thesis.js").write_text("years of work")
    folder = tmp_path / "site"
    write_site(folder, {"index.html": b""})
    (folder / "llm-db-site.json").write_text(json.dumps([name]))
    write_site(folder, {"index.html": b""})
    assert (tmp_path / "thesis.js").exists()


def test_a_run_that_was_cut_off_is_completed_by_the_next(tmp_path: Path) -> None:
    out = tmp_path / "out"

    class CutOff(Exception):
        pass

    class Half(dict[str, bytes]):
        def items(self) -> Any:
            yield "index.html", b"half"
            raise CutOff

    with pytest.raises(CutOff):
        write_site(out, Half({"index.html": b"1", "data/a.js": b"2"}))
    write_site(out, {"index.html": b"1"})
    assert write_site(out, {"index.html": b"1"}).written == ()
    assert {p.name for p in out.iterdir()} == {"index.html", "llm-db-site.json"}


@pytest.mark.parametrize("marker", [b"", b"{}", b"[" * 100_000, b"\xff"])
def test_a_list_that_cannot_be_read_is_an_error(tmp_path: Path, marker: bytes) -> None:
    (tmp_path / "llm-db-site.json").write_bytes(marker)
    with pytest.raises(ConfigError, match=r"llm-db-site\.json is not a list of files"):
        write_site(tmp_path, {"index.html": b"1"})


@pytest.mark.parametrize("name", ["index.html", "data", "llm-db-site.json"])
def test_a_link_in_the_folder_is_not_followed(tmp_path: Path, name: str) -> None:
    out, elsewhere = tmp_path / "out", tmp_path / "elsewhere"
    write_site(out, {"index.html": b"1", "data/a.js": b"2"})
    shutil.copytree(out, elsewhere)
    before = files_of(elsewhere)
    if (out / name).is_dir():
        shutil.rmtree(out / name)
    else:
        (out / name).unlink()
    (out / name).symlink_to(elsewhere / name)
    write_site(out, {"index.html": b"3", "data/b.js": b"4"})
    assert files_of(elsewhere) == before
    assert not (out / name).is_symlink()
    assert (out / "data/b.js").read_bytes() == b"4"


def test_a_folder_that_cannot_be_written_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ConfigError):
        write_site(tmp_path / "file" / "site", {"index.html": b""})


_DECLARED = re.compile(
    r"^(?:export )?(?:async )?(?:function\*?|const|let|class) (\w+)", re.MULTILINE
)


def test_no_two_modules_declare_one_name() -> None:
    """They share a scope once they are joined, where the last would silently win."""
    names = [name for m in MODULES for name in _DECLARED.findall(asset(f"{m}.js"))]
    assert len(names) > 100
    assert sorted({name for name in names if names.count(name) > 1}) == []


def test_modules_import_from_earlier_ones_what_those_export() -> None:
    exported: dict[str, set[str]] = {}
    for module in MODULES:
        text = asset(f"{module}.js")
        for listed, origin in re.findall(
            r'^import \{([^}]*)\} from "\./(\w+)\.js";', text, re.M
        ):
            names = {name.strip() for name in listed.split(",") if name.strip()}
            assert names <= exported[origin], (module, origin)
            for name in names:
                assert len(re.findall(rf"\b{name}\b", text)) > 1, (module, name)
        exported[module] = set(
            re.findall(
                r"^export (?:async )?(?:function\*?|const|let|class) (\w+)", text, re.M
            )
        )
