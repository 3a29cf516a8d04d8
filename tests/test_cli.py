"""What holds for every command of ``llm-db``."""

from __future__ import annotations

import os
import re
import runpy
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from clikit import LLM_DB, PACKAGE, environment, in_terminal, invoked, llm_db, project

pytestmark = [pytest.mark.slow, pytest.mark.end_to_end]

READING = [
    *("models", "show", "select", "offers", "providers"),
    *("resolve", "identify", "allowed", "retiring", "cost"),
    *("explain", "history", "gone", "diff", "export", "site", "completion"),
]
BUILDING = ["conflicts", "check", "generate", "init", "pull"]
needs_terminal = pytest.mark.skipif(os.name == "nt", reason="no pty")


def test_help_lists_every_command_in_two_groups() -> None:
    done = llm_db("--help")
    assert done.code == 0
    reading, _, building = done.out.partition("Build your own")
    listed = re.findall(r"^  ([a-z]+) ", reading.partition("Ask the catalog")[2], re.M)
    assert listed == READING
    assert re.findall(r"^  ([a-z]+) ", building, re.M) == BUILDING


def test_help_of_the_group_imports_no_command() -> None:
    code = (
        "import sys; sys.argv = ['llm-db', '-h']; from llm_db_generator.cli import main"
    )
    script = f"{code}\ntry: main()\nexcept SystemExit: print(*sys.modules)"
    done = _python(script)
    modules = done.stdout.split()
    assert "llm_db_generator.cli.commands" in modules
    assert not {"rich", "httpx", "jinja2", "llm_db_generator.cli.models"} & {*modules}


@pytest.mark.docstrings
@pytest.mark.parametrize("command", [*READING, *BUILDING])
def test_help_of_a_command_has_examples(command: str) -> None:
    done = llm_db(command, "--help")
    assert done.code == 0
    assert re.search(r"^  Examples?:$", done.out, re.M)
    assert f"    llm-db {command} " in done.out
    assert max(map(len, done.lines)) <= 88


@pytest.mark.parametrize(
    ("arguments", "hint"),
    [
        (["modles"], "there is no command 'modles'; did you mean `models`?"),
        (["models", "--sort", "prize"], "there is no column 'prize'"),
        (["models", "--require", "tols"], "did you mean `tools`?"),
        (["models", "--max-input", "cheap"], "'cheap' is not a price"),
        (["models", "--max-input", "nan"], "'nan' is not a price"),
        (["models", "--min-context", "lots"], "128000, 128k, 1M"),
        (["models", "--min-context", "0.5"], "'0.5' is not a number of tokens"),
        (["cost", "openai:gpt-4o", "--in", "1.5"], "'1.5' is not a number of tokens"),
        (["cost", "openai:gpt-4o", "--in", "0.0005k"], "is not a number of tokens"),
        (["models", "--since", "May"], "'May' is not a date"),
        (["models", "--limit", "0"], "0 is not in the range"),
        (["models", "--json", "--csv"], "cannot be used together"),
        (["models", "--catalog", "../x"], "is not a package name"),
        (["show"], "Missing argument 'SPEC'"),
        (["diff", "only-one"], "Missing argument 'NEW'"),
        (["export", "--format", "xml"], "'xml' is not one of"),
        (["completion", "tcsh"], "'tcsh' is not one of"),
    ],
)
def test_wrong_use_is_status_2_and_says_what_is_right(
    arguments: list[str], hint: str
) -> None:
    result = invoked(*arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert hint in " ".join(result.stderr.split())


def test_wrong_use_of_a_real_process() -> None:
    done = llm_db("models", "--sort", "prize")
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("Usage: llm-db models [OPTIONS] [WORD]...\n")


def test_a_miss_is_one_line_on_stderr_and_status_1() -> None:
    done = llm_db("show", "openai:gpt-4")
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith("Error: provider 'openai' has no model 'gpt-4'; did you")
    assert done.err.count("\n") == 1


def test_no_catalog_says_what_to_do() -> None:
    done = llm_db("models", LLM_DB_CATALOG="no_such_catalog")
    assert done.code == 1
    assert "there is no catalog package 'no_such_catalog'; install it" in done.err


# -- what is missing -------------------------------------------------------------------

_BLOCKED = """
import sys
class Blocker:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {blocked!r}:
            raise ModuleNotFoundError(f"No module named {{name!r}}", name=name)
sys.meta_path.insert(0, Blocker())
sys.argv = ["llm-db", *{arguments!r}]
from llm_db_generator.cli import main
main()
"""


def _python(script: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", script],
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
    )


def _without(blocked: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    script = _BLOCKED.format(blocked=blocked.split(), arguments=list(arguments))
    return _python(script)


def test_without_the_extra_cli_it_is_named() -> None:
    done = _without("click rich", "models")
    assert (done.returncode, done.stdout) == (1, "")
    assert 'click is not installed; pip install "llm-db[cli]"' in done.stderr
    assert "Traceback" not in done.stderr


def test_reading_needs_neither_jinja2_nor_httpx() -> None:
    done = _without("jinja2 httpx", "models", "gpt-4o-mini")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("openai:gpt-4o-mini\t")


def test_without_the_extra_generator_building_names_it(tmp_path: Path) -> None:
    (tmp_path / "sources" / "local" / "acme").mkdir(parents=True)
    (tmp_path / "sources" / "catalog.toml").write_text(
        '[[sources]]\ntype = "local"\ndir = "sources/local"\n'
    )
    (tmp_path / "sources" / "local" / "acme" / "acme.toml").write_text('name = "Acme"')
    (tmp_path / "sources" / "local" / "acme" / "m.toml").write_text('name = "M"')
    done = _without("jinja2 httpx", "generate", "--project", str(tmp_path))
    assert done.returncode == 1
    assert 'jinja2 is not installed; pip install "llm-db[generator]"' in done.stderr


# -- pipes and terminals ---------------------------------------------------------------


@pytest.mark.parametrize("arguments", [["models"], ["export"], ["models", "--json"]])
def test_a_reader_that_leaves_causes_no_noise(arguments: list[str]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as gone:
        done = subprocess.run(
            [LLM_DB, *arguments],
            stdout=gone,
            stderr=subprocess.PIPE,
            env=environment(),
            check=False,
        )
    assert (done.returncode, done.stderr) == (1, b"")


@pytest.mark.skipif(os.name == "nt", reason="no shell of POSIX")
@pytest.mark.parametrize(
    ("arguments", "code", "err"),
    [
        ("identify", 0, ""),
        ("cost openai:omni -", 1, "Error: standard input holds no usage\n"),
        ("retiring --only -", 1, "Error: the --only file names no model\n"),
    ],
)
def test_a_closed_stdin_holds_nothing(arguments: str, code: int, err: str) -> None:
    done = subprocess.run(
        ["sh", "-c", f'exec "$0" {arguments} <&-', LLM_DB],
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (code, "", err)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
def test_a_full_disk_is_one_line() -> None:
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [LLM_DB, "models"],
            stdout=full,
            stderr=subprocess.PIPE,
            env=environment(),
            check=False,
        )
    assert done.returncode == 1
    assert done.stderr == b"llm-db: No space left on device\n"


def test_what_the_encoding_lacks_is_escaped() -> None:
    done = llm_db("models", "\N{EN DASH}nowhere", PYTHONIOENCODING="ascii")
    assert (done.code, done.err) == (0, "nothing matches\n")
    done = llm_db("show", "\N{EN DASH}nowhere", PYTHONIOENCODING="ascii")
    assert done.code == 1
    assert "\\u2013nowhere" in done.err


@needs_terminal
def test_no_color_is_honoured() -> None:
    coloured = re.compile(r"\x1b\[[0-9;]*3[0-9]")
    assert coloured.search(in_terminal("models").out)
    assert not coloured.search(in_terminal("models", NO_COLOR="1").out)
    assert "\x1b" not in in_terminal("models", TERM="dumb").out


def test_nothing_is_coloured_in_a_pipe() -> None:
    assert "\x1b" not in llm_db("models", "openai").out


@needs_terminal
@pytest.mark.parametrize("width", [60, 100, 200])
@pytest.mark.parametrize("command", ["models", "providers", "show omni"])
def test_no_line_is_wider_than_the_terminal(command: str, width: int) -> None:
    done = in_terminal(*command.split(), width=width)
    assert done.code == 0
    lines = [re.sub(r"\x1b\[[0-9;]*m", "", line) for line in done.lines]
    assert max(map(len, lines)) <= width
    assert any("openai" in line for line in lines)


# -- pictures --------------------------------------------------------------------------


def test_pictures_are_the_tools_own_and_always_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("LLM_DB_CATALOG", PACKAGE)
    monkeypatch.syspath_prepend(str(project() / "generated"))
    images = Path(__file__).resolve().parents[1] / "docs" / "images"
    take = runpy.run_path(str(images / "make_pictures.py"))["picture"]
    svg = take("models", "models -p openai")
    assert svg == take("models", "models -p openai")
    text = "".join(ElementTree.fromstring(svg).itertext()).replace("\xa0", " ")
    assert "$ llm-db models -p openai" in text
    assert "openai:gpt-4o-mini" in text
    assert "url(" not in svg.replace("url(#", "")


@pytest.mark.parametrize("name", ["models", "show"])
def test_the_pictures_of_the_readme_are_there(name: str) -> None:
    images = Path(__file__).resolve().parents[1] / "docs" / "images"
    assert ElementTree.parse(images / f"{name}.svg").getroot().tag.endswith("svg")


# -- completion ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "module"),
    [
        ("models", "click"),
        ("models", "llm_db_generator.cli.models"),
        ("--version", "llm_db_generator.cli.version"),
        ("site", "llm_db_generator.site.folder"),
        ("check", "llm_db_generator.build.generate"),
        ("cost openai:gpt-4o --in 5", "llm_db.answers.cost"),
    ],
)
def test_ctrl_c_ends_with_130_and_no_traceback(arguments: str, module: str) -> None:
    """It comes while the module is being imported: at the start, or in the middle."""
    done = _python(
        "import sys\n"
        "class CtrlC:\n"
        "    def find_spec(name, path=None, target=None):\n"
        f"        if name == {module!r}: raise KeyboardInterrupt\n"
        "sys.meta_path.insert(0, CtrlC)\n"
        f"sys.argv = ['llm-db', *{arguments.split()!r}]\n"
        "from llm_db_generator.cli import main; main()"
    )
    assert (done.returncode, done.stdout) == (130, "")
    assert done.stderr == "Interrupted.\n"


@pytest.mark.parametrize(
    ("shell", "sign"),
    [("bash", "complete -o"), ("zsh", "#compdef llm-db"), ("fish", "complete --no-f")],
)
def test_completion_prints_a_script(shell: str, sign: str) -> None:
    done = llm_db("completion", shell)
    assert done.code == 0
    assert sign in done.out


@pytest.mark.parametrize(
    ("words", "incomplete", "offered"),
    [
        ("llm-db", "pro", ["providers"]),
        ("llm-db models --require", "tools,re", ["tools,reasoning"]),
        ("llm-db models --provider", "op", ["openai"]),
        ("llm-db resolve gpt-4o --scope", "op", ["openai"]),
        ("llm-db completion", "f", ["fish"]),
    ],
)
def test_completion_offers(words: str, incomplete: str, offered: list[str]) -> None:
    done = llm_db(
        _LLM_DB_COMPLETE="fish_complete",
        COMP_WORDS=f"{words} {incomplete}",
        COMP_CWORD=incomplete,
    )
    found = [line.partition(",")[2].partition("\t")[0] for line in done.lines]
    assert found == offered
