"""Hostile text where people and tools read it: Markdown, CSV, messages, wheels."""

from __future__ import annotations

import ast
import csv
import io
import os
import re
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

import llm_db
from catalogs import Given, build, provider
from llm_db._canonical import Finding
from llm_db._text import quoted, shown
from llm_db.errors import (
    DocumentError,
    EmptyCatalogError,
    InvalidSpecError,
    LLMDBError,
    PullError,
)
from llm_db.sources import Canonical
from llm_db.sources.download.files import os_errors
from llm_db_generator.cli.diff import code, markdown_of
from llm_db_generator.columns import MODEL_COLUMNS, csv_rows, csv_text
from llm_db_generator.editions import static
from llm_db_generator.editions.difference import Edition, difference
from llm_db_generator.editions.open import open_edition
from llm_db_generator.export.prices import price_rows, to_csv

ROOT = Path(__file__).parent.parent

# -- Markdown --------------------------------------------------------------------------

PARTS = [*"`|<>[]()!\\&*_@#~- \n\tab", "https://x.y", "<b>", "@me", "``", "\\|", "|`"]
NASTY = st.lists(st.sampled_from(PARTS), max_size=12).map("".join) | st.text(max_size=8)


def _inline(text: str) -> list[Token]:
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    return [
        leaf
        for token in parser.parse(text)
        for leaf in (token, *(token.children or ()))
    ]


def _harmful(text: str) -> list[str]:
    """What a reader of Markdown makes of ``text`` beyond headings, text and code."""
    found, inside = [], False
    for token in _inline(text):
        if token.type == "html_inline" and token.content in ("<code>", "</code>"):
            inside = token.content == "<code>"
        elif token.type in _MARKUP:
            found.append(f"{token.type} {token.content}")
        elif (
            token.type == "text" and not inside and re.search("[@<]|://", token.content)
        ):
            found.append(token.content)
    return found


_MARKUP = (
    "html_inline",
    "html_block",
    "link_open",
    "image",
    "em_open",
    "strong_open",
    "s_open",
)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(NASTY, min_size=1, max_size=4))
def test_whatever_a_value_holds_it_stays_code_in_a_list_and_in_a_table(
    values: list[str],
) -> None:
    line = f"- {', '.join(map(code, values))}: after"
    table = "\n".join(
        ["| a | b |", "|---|---|", *(f"| {code(v)} | end |" for v in values)]
    )
    assert _harmful(line) == []
    assert _harmful(f"x\n\n{table}") == []
    tokens = _inline(f"x\n\n{table}")
    assert sum(token.type == "tr_open" for token in tokens) == 1 + len(values)
    assert sum(token.type == "td_open" for token in tokens) == 2 * len(values)


def test_a_fence_of_backticks_has_an_end() -> None:
    assert code("`" * 8) == "`" * 9 + " " + "`" * 8 + " " + "`" * 9
    assert code("`" * 9) == f"<code>{'&#96;' * 9}</code>"


def test_no_line_of_csv_ends_inside_a_cell() -> None:
    rows = [["a\rb", "c"], ["d\ne", "f"], ["g\r\nh", 'i"j'], ["\r", ""]]
    text = csv_rows(rows)
    assert list(csv.reader(io.StringIO(text, newline=""))) == rows


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(old=NASTY, new=NASTY, id=NASTY.filter(bool), price=st.integers(0, 9))
def test_a_diff_as_markdown_holds_nothing_but_text_and_code(
    old: str, new: str, id: str, price: int
) -> None:
    def edition(name: str, value: str, price: int) -> Edition:
        record = {"id": id, "provider": "p", "name": value, "cost": {"input": price}}
        model = llm_db.Model.from_dict({**record, "tags": [value]})
        return Edition(name, {"p": llm_db.Provider(id="p")}, {("p", id): model})

    changes = difference(edition("a", old, price), edition("b", new, price + 1))
    text = markdown_of(changes, extra=True)
    assert _harmful(text) == []


def test_a_pull_request_is_cut_between_lines_never_inside_a_value() -> None:
    """The scheduled job cuts what it offers to the length that a pull request may have."""
    workflow = (ROOT / ".github/workflows/update.yml").read_text()
    (script,) = re.findall(r"awk '(.*?)'", workflow)
    line = "- " + code("![x](https://e.example/x.png) <img src=x> @me") + ": after\n"
    text = "# Changes\n\n" + line * 2000
    done = subprocess.run(
        ["awk", script], input=text, capture_output=True, text=True, check=True
    )
    kept = done.stdout
    assert 59_000 < len(kept) <= 60_000
    assert text.startswith(kept)
    assert kept.endswith(line)
    assert _harmful(kept) == []


def test_what_may_write_runs_nothing_that_was_installed() -> None:
    """Of the scheduled job, who holds a token that may write runs git and gh alone."""
    workflow = (ROOT / ".github/workflows/update.yml").read_text()
    _, *jobs = re.split(r"^  (?=\w+:$)", workflow.partition("\njobs:\n")[2], flags=re.M)
    assert len(jobs) >= 3
    may_write = r"permissions:\n(?: +[a-z-]+: \w+\n)*? +[a-z-]+: write\n"
    writing = [job for job in jobs if re.search(may_write, job)]
    assert writing
    for job in writing:
        assert not re.search(r"\b(pip|nox|llm-db|python)\b", _commands(job)), job
    assert (
        "write" not in workflow.partition("\njobs:\n")[0].partition("permissions:")[2]
    )


def _commands(job: str) -> str:
    """What a job runs, without its comments."""
    return "\n".join(line for line in job.splitlines() if line.strip()[:1] != "#")


# -- CSV -------------------------------------------------------------------------------

FORMULAS = ["=1+1", "+1", "-1", "@cf/x", "\t=1", "\uff1d1", "\r=15", "a\r=15"]


@pytest.mark.slow  # whole catalogs
def test_no_cell_of_csv_is_a_formula_unless_raw_text_is_asked_for() -> None:
    models = [
        {"id": id, "name": id, "tags": [id], "cost": {"input": 1}} for id in FORMULAS
    ]
    snapshot = build(provider("p", *models))
    rows = [snapshot.model("p", id) for id in sorted(FORMULAS)]
    for raw in (False, True):
        for text in (
            csv_text(MODEL_COLUMNS, rows, raw=raw),
            to_csv(price_rows(snapshot, ["p"]), raw=raw),
        ):
            rows_read = [*csv.reader(io.StringIO(text, newline=""))]
            assert len({len(row) for row in rows_read}) == 1  # no cell ends its row
            cells = [cell for row in rows_read for cell in row]
            begins = {cell[:1] for cell in cells} & set("=+@\t\uff1d")
            assert bool(begins) is raw
            assert any(cell.endswith("=1+1") for cell in cells)
    listed = csv.DictReader(io.StringIO(csv_text(MODEL_COLUMNS, rows)))
    assert {row["id"] for row in listed} >= {"'=1+1", "'@cf/x"}


# -- sources of others ------------------------------------------------------------------


class _Silent(Exception):
    def __str__(self) -> str:
        raise ZeroDivisionError


class _Nameless:
    """A source that goes wrong in every way that it can."""

    def __init__(self, given: Any) -> None:
        self.given = given

    @property
    def name(self) -> str:
        raise ZeroDivisionError

    def load(self) -> Any:
        if isinstance(self.given, BaseException):
            raise self.given
        return self.given


@pytest.mark.parametrize(
    ("given", "reported"),
    [
        (_Silent(), "source _Nameless raised _Silent: <_Silent>"),
        (None, "source _Nameless failed: a source returns canonical data"),
        ({"q": 5}, "source _Nameless failed: a source returns canonical data"),
    ],
)
def test_a_source_that_goes_wrong_is_named_and_the_rest_goes_on(
    given: Any, reported: str
) -> None:
    good = Given(provider("p", {"id": "m"}))
    snapshot = llm_db.build(sources=[good, _Nameless(given)])
    (warning,) = snapshot.report.warnings
    assert reported in warning
    assert [model.spec for model in snapshot.models()] == ["p:m"]


# -- messages --------------------------------------------------------------------------


def test_the_error_of_an_empty_catalog_is_one_line_of_bounded_length() -> None:
    found = [
        Finding("p", f"m\x1b{n}", "x", "bad\n\u202etext" * 50) for n in range(1000)
    ]
    warnings = ["w\x1b[31m" * 200] * 1000
    source = Given(Canonical({}, dropped=found, warnings=warnings))
    with pytest.raises(EmptyCatalogError) as caught:
        llm_db.build(sources=[source])
    message = str(caught.value)
    assert message.isascii()
    assert message.isprintable()
    assert len(message) < 10_000
    assert "and 1990 more" in message


@pytest.mark.parametrize(
    "text",
    [
        "http://u:SECRET/PW@host.example/a",
        "https://u:SECRET@host.example/a?token=SECRET&x=1",
        "see http://SECRET@host.example, then https://h.example/?k=SECRET'",
    ],
)
def test_no_message_shows_what_a_url_may_hide(text: str) -> None:
    for told in (shown(text), shown([text]), quoted(text), quoted({"url": text})):
        assert "SECRET" not in told
        assert "host.example" in told
    for plain in (
        "openai:gpt-4o@2024?",
        "https://cdn.example/gh/acme/models@main/api.json",
        "https://host.example/models/claude-opus-4@20250514:rawPredict",
        "http://localhost:8080/a@b",
    ):
        assert shown(plain) == plain
    assert shown("git+ssh://git@host.example/x@v1") == "git+ssh://host.example/x@v1"
    assert shown("[https://x/a?b=1, https://x/c]") == "[https://x/a, https://x/c]"


def test_a_message_about_a_long_url_is_made_in_no_time() -> None:
    """A search for the brackets at the end once took steps squared: minutes for these."""
    brackets = "]" * 300_000
    assert shown(f"http://h.example/a?{brackets}x") == "http://h.example/a"
    ended = shown(f"http://h.example/a?x{brackets}", 20)
    assert ended == "http://h.example/..."


def test_a_log_is_not_flooded_by_what_has_no_effect(
    caplog: pytest.LogCaptureFixture,
) -> None:
    deny = {"p": [f"nobody-{n}" for n in range(3000)]}
    snapshot = llm_db.build(sources=[Given(provider("p", {"id": "m"}))], deny=deny)
    assert len(snapshot.report.warnings) == 3000
    assert len(caplog.records) < 30
    assert "2975 more warnings are in the snapshot's report" in caplog.text


def test_an_error_of_the_system_always_names_a_place(tmp_path: Path) -> None:
    with pytest.raises(PullError) as caught, os_errors(tmp_path):
        raise OSError(28, "No space left on device")
    assert f"cannot use '{tmp_path}'" in str(caught.value)
    with pytest.raises(PullError) as caught, os_errors():
        raise OSError(28, "No space left on device", "a\x1b[31m\nb")
    assert str(caught.value).isprintable()


@pytest.mark.parametrize(
    "spec", ["nope", "", " ", ":", "x:", ":x", "@", ("openai", "")]
)
def test_capabilities_of_what_names_no_model_are_none(
    spec: Any, tiny: llm_db.Snapshot
) -> None:
    assert tiny.capabilities(spec) is None


@pytest.mark.parametrize(
    "wrong", [None, 5, b"x", ("openai",), ("a", "b", "c"), ("a", 1)]
)
def test_capabilities_of_a_wrong_type_raise(wrong: Any, tiny: llm_db.Snapshot) -> None:
    with pytest.raises(InvalidSpecError):
        tiny.capabilities(wrong)


# -- long integers ---------------------------------------------------------------------


@pytest.mark.parametrize("embed", [True, False])
def test_a_long_integer_can_be_imported_where_few_digits_are_allowed(
    package: Callable[..., str], embed: bool
) -> None:
    extra = {"n": 10**4299 + 7, "m": -(10**4299), "short": 10**639}
    data = provider("p", {"id": "m", "extra": extra})
    name = package(
        f"digits_{embed}".lower(), data, config=f"embed = {str(embed).lower()}"
    )
    program = (
        "import llm_db, sys\n"
        "extra = llm_db.model('p:m').extra\n"
        "assert extra['n'] == 10**4299 + 7, 'n'\n"
        "assert extra['m'] == -10**4299 and extra['short'] == 10**639\n"
    )
    path = os.pathsep.join(sys.path)
    env = {**os.environ, "PYTHONPATH": path, "LLM_DB_CATALOG": name}
    for compiled in _folder_of(name).rglob("*.pyc"):
        compiled.unlink()  # it would be imported in place of the text
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={**env, "PYTHONINTMAXSTRDIGITS": "640"},
        capture_output=True,
        text=True,
    )
    assert done.stderr == ""
    edition = open_edition(str(_folder_of(name)))
    assert edition.models["p", "m"].extra["n"] == 10**4299 + 7


def _folder_of(name: str) -> Path:
    import importlib

    (place,) = importlib.import_module(name).__path__
    return Path(place)


# -- a closed standard output ----------------------------------------------------------


@pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX shell")
@pytest.mark.parametrize(
    "command", ["models", "models --json", "show openai:x", "diff a b"]
)
def test_a_closed_output_is_no_traceback(command: str) -> None:
    done = subprocess.run(
        ["sh", "-c", f"exec {sys.executable} -m llm_db_generator {command} >&-"],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
    )
    assert "Traceback" not in done.stderr


# -- wheels ----------------------------------------------------------------------------

INIT = 'EDITION: Final = "1"\nEMBEDDED: Final = True\nPROVIDERS: Final = {modules}\n'


def _wheel(path: Path, modules: dict[str, str], **files: str) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as wheel:
        wheel.writestr("cat/__init__.py", INIT.format(modules=modules))
        for name, text in files.items():
            wheel.writestr(f"cat/{name}.py", text)
    return path


def test_names_that_refer_to_names_are_refused_before_they_are_multiplied(
    tmp_path: Path,
) -> None:
    lines = ['A0: X = ("x",)']
    lines += [f"A{n}: X = ({f'A{n - 1}, ' * 10})" for n in range(1, 9)]
    lines += ['PROVIDER: P = Provider(id="p")', 'MODELS: M = {"m": A8}']
    path = _wheel(tmp_path / "evil.whl", {"p": "p"}, p="\n".join(lines))
    with pytest.raises(DocumentError, match="holds over 1000000 values"):
        open_edition(str(path))


def test_a_module_that_is_named_twice_is_read_by_no_means(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    modules = {f"p{n}": "p" for n in range(1000)}
    read: list[str] = []
    real = static._Package.module

    def counted(package: Any, file: str) -> dict[str, Any]:
        read.append(file)
        return real(package, file)

    monkeypatch.setattr(static._Package, "module", counted)
    path = _wheel(tmp_path / "evil.whl", modules, p='PROVIDER: P = Provider(id="p")')
    with pytest.raises(DocumentError, match="names one module twice"):
        open_edition(str(path))
    assert read == ["__init__.py"]


def test_a_module_larger_than_any_is_not_parsed(tmp_path: Path) -> None:
    path = _wheel(tmp_path / "evil.whl", {"p": "p"}, p="a" + ".b" * 2**20)
    with pytest.raises(DocumentError, match=r"p\.py is too large"):
        open_edition(str(path))
    with zipfile.ZipFile(path) as wheel:
        wheel.extractall(tmp_path / "unpacked")
    (folder,) = (tmp_path / "unpacked").iterdir()
    with pytest.raises(DocumentError, match=r"p\.py is larger than 2097152 bytes"):
        open_edition(str(folder))


def test_modules_of_more_values_than_any_are_not_parsed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(static.ast, "parse", _counting(parsed := [0], ast.parse))
    for many in ("X: N = (" + "1," * 500_000 + ")", "a;" * 500_001, "a\n" * 500_001):
        path = _wheel(tmp_path / "one.whl", {"p": "p"}, p=many)
        parsed[0] = 0
        with pytest.raises(
            DocumentError, match=r"p\.py holds more values than the mod"
        ):
            open_edition(str(path))
        assert parsed == [1]  # its __init__.py
    parsed[0] = 0
    some = 'PROVIDER: P = Provider(id="p")\nMODELS: M = {}\nX: N = (' + "1," * 10_000
    monkeypatch.setattr(static, "_MAX_TOKENS_OF_ALL", 50_000)
    modules = {f"p{n}": f"p{n}" for n in range(9)}
    path = _wheel(tmp_path / "all.whl", modules, **dict.fromkeys(modules, f"{some})"))
    with pytest.raises(DocumentError, match="holds more values than any catalog"):
        open_edition(str(path))
    assert parsed[0] <= 5


def _counting(count: list[int], real: Callable[..., Any]) -> Callable[..., Any]:
    def counted(*args: Any) -> Any:
        count[0] += 1
        return real(*args)

    return counted


def test_a_record_that_says_a_thing_twice_is_refused(tmp_path: Path) -> None:
    module = 'PROVIDER: P = Provider(id="p", id="p")\nMODELS: M = {}\n'
    path = _wheel(tmp_path / "evil.whl", {"p": "p"}, p=module)
    with pytest.raises(
        DocumentError, match="line 1: not what `llm-db generate` writes"
    ):
        open_edition(str(path))


@pytest.mark.parametrize("method", ["STORED", "DEFLATED", "BZIP2", "LZMA"])
def test_a_wheel_with_any_byte_wrong_is_read_or_refused(
    tmp_path: Path, method: str
) -> None:
    whole = tmp_path / "whole.whl"
    with zipfile.ZipFile(whole, "w", getattr(zipfile, f"ZIP_{method}")) as wheel:
        wheel.writestr("cat/__init__.py", INIT.format(modules={"p": "p"}))
        module = 'PROVIDER: P = Provider(id="p")\nMODELS: M = {}\n'
        wheel.writestr("cat/p.py", module)
    data = whole.read_bytes()
    broken = tmp_path / "broken\x1b[31m.whl"
    errors: list[LLMDBError] = []
    for place in range(len(data)):
        for value in (data[place] ^ 0xFF, data[place] ^ 1):
            broken.write_bytes(data[:place] + bytes([value]) + data[place + 1 :])
            try:
                open_edition(str(broken))
            except LLMDBError as error:
                errors.append(error)
    assert len(errors) > len(data) / 4
    assert {str(error) for error in errors if not str(error).isprintable()} == set()
