"""``llm-db models`` and ``providers``: filters, order, columns, forms."""

from __future__ import annotations

import csv
import io
import json
import os
from collections.abc import Callable

import pytest

from clikit import DATA, EVIL_IDS, PACKAGE, in_terminal, invoked, llm_db, project

pytestmark = [pytest.mark.slow, pytest.mark.end_to_end]

Ask = Callable[..., str]
needs_terminal = pytest.mark.skipif(os.name == "nt", reason="no pty")


@pytest.fixture
def ids(monkeypatch: pytest.MonkeyPatch) -> Ask:
    """Asks in this process: the ids of provider openai that a list of models shows."""
    monkeypatch.setenv("LLM_DB_CATALOG", PACKAGE)
    monkeypatch.syspath_prepend(str(project() / "generated"))

    def ask(*arguments: str) -> str:
        command = ["models", "-p", "openai", "-c", "id", *arguments]
        result = invoked(*command)
        assert result.exit_code == 0, result.output
        return " ".join(result.stdout.split("\n")).strip()

    return ask


ALL = "gpt-4o gpt-4o-mini o-free o-secret old-1 text-embedding-3"


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ("", ALL),
        ("gpt", "gpt-4o gpt-4o-mini"),
        ("OMNI", "gpt-4o"),
        ("4o mini", "gpt-4o-mini"),
        ("-r tools", "gpt-4o gpt-4o-mini"),
        ("-r tools,json_schema", "gpt-4o"),
        ("-r tools -r json_schema", "gpt-4o"),
        ("-f tools -f embeddings", "o-free o-secret old-1"),
        ("--reads image", "gpt-4o"),
        ("--reads text,image --writes text", "gpt-4o"),
        ("--writes image", ""),
        ("--max-input 0", "o-free"),
        ("--max-input 0.15", "gpt-4o-mini o-free text-embedding-3"),
        ("--max-output 1", "gpt-4o-mini o-free"),
        ("--min-context 128k", "gpt-4o gpt-4o-mini o-secret"),
        ("--min-context 0.5M", "o-secret"),
        ("--since 2024-07", "gpt-4o-mini o-free"),
        ("--since 2025", "o-free"),
        ("--family gpt", "gpt-4o"),
        ("--status deprecated", "old-1"),
        ("--deprecated", "old-1"),
        ("--no-deprecated --max-input 3", "gpt-4o gpt-4o-mini o-free text-embedding-3"),
    ],
)
def test_filters_keep_what_is_known_to_match(
    ids: Ask, arguments: str, expected: str
) -> None:
    assert ids(*arguments.split()) == expected


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ("-s input", "o-free text-embedding-3 gpt-4o-mini old-1 gpt-4o o-secret"),
        (
            "-s input --reverse",
            "gpt-4o old-1 gpt-4o-mini text-embedding-3 o-free o-secret",
        ),
        ("-s cost.input -n 2", "o-free text-embedding-3"),
        ("-s context,released", "gpt-4o gpt-4o-mini o-secret old-1 o-free text-em"),
        ("--reverse -n 1", "text-embedding-3"),
        ("-s released --reverse -n 1", "o-free"),
    ],
)
def test_what_is_unknown_is_sorted_last_either_way(
    ids: Ask, arguments: str, expected: str
) -> None:
    assert ids(*arguments.split()).startswith(expected)


def test_a_provider_may_be_spelled_any_way_and_an_unknown_one_is_an_error() -> None:
    done = llm_db("models", "-p", "AZURE,openai", "-c", "provider", "gpt-4o")
    assert done.lines == ["azure", "openai", "openai"]
    done = llm_db("models", "-p", "opnai")
    assert (done.code, done.out) == (1, "")
    assert "did you mean `openai`?" in done.err


def test_free_is_0_and_unknown_is_a_question_mark() -> None:
    done = llm_db("models", "-p", "openai", "-c", "id,input,output,context")
    assert done.rows()[1:4] == [
        ["gpt-4o-mini", "0.15", "0.6", "128000"],
        ["o-free", "0", "0", "?"],
        ["o-secret", "?", "?", "1000000"],
    ]


def test_float_noise_is_rounded_for_people_only() -> None:
    command = ("models", "old-1", "-c", "input")
    assert llm_db(*command).out == "0.493\n"
    assert llm_db(*command, "--csv").out == "cost.input\n0.49299999999999994\n"


def test_csv_has_all_columns_and_empty_cells_for_what_is_unknown() -> None:
    done = llm_db("models", "-p", "openai", "--csv")
    rows = {row["id"]: row for row in csv.DictReader(io.StringIO(done.out))}
    assert rows["o-free"]["cost.input"] == "0"
    assert rows["o-secret"]["cost.input"] == ""
    assert rows["gpt-4o"]["aliases"] == "omni, gpt-4o-2024-08-06"
    assert rows["gpt-4o"]["cost.tiers"] == "200000"
    assert rows["old-1"]["deprecated"] == "true"


def test_json_has_the_whole_records() -> None:
    done = llm_db("models", "o-secret", "--json")
    (model,) = json.loads(done.out)
    assert (model["provider"], model["id"]) == ("openai", "o-secret")
    assert model["limits"] == {"context": 1000000}
    assert "cost" not in model


def test_nothing_found_is_no_failure_and_says_so() -> None:
    assert llm_db("models", "nonsense") == (0, "", "nothing matches\n")
    assert llm_db("models", "nonsense", "--json") == (0, "[]\n", "nothing matches\n")


@needs_terminal
def test_a_terminal_gets_a_table_with_units_and_a_count() -> None:
    done = in_terminal("models", "gpt", "-n", "2", NO_COLOR="1")
    heading, first, *_, caption = done.lines
    assert "input $" in heading
    assert "azure:gpt-4o" in first
    assert "128,000" in first
    assert caption.startswith("\x1b[2m2 of 3 models; prices in US$ per 1M tokens")


@needs_terminal
def test_a_wide_terminal_shows_more() -> None:
    narrow = in_terminal("models", "gpt-4o", width=60).lines[0]
    wide = in_terminal("models", "gpt-4o", width=200).lines[0]
    assert "released" not in narrow
    assert "released" in wide
    assert "cache-read $" in wide


@needs_terminal
def test_columns_that_do_not_fit_stand_below_each_other() -> None:
    done = in_terminal("models", "omni", "-c", "all", NO_COLOR="1", width=60)
    facts = [line.split(maxsplit=1) for line in done.lines]
    assert ["context", "128,000"] in [[part.strip() for part in f] for f in facts]
    tiny = in_terminal("models", "omni", width=20, NO_COLOR="1").out
    assert "128,000" in tiny
    assert "output $" in tiny  # below each other nothing has to be left out


@needs_terminal
def test_a_terminal_of_unknown_width_has_80_columns() -> None:
    done = in_terminal("models", "gpt-4o", width=80, COLUMNS="0")
    assert done.lines == in_terminal("models", "gpt-4o", width=80).lines
    assert "gpt-4o" in done.out


# -- untrusted text --------------------------------------------------------------------


def test_upstream_text_is_escaped_in_a_pipe() -> None:
    done = llm_db("models", "-p", "evil", "-c", "id,name")
    assert [row[0] for row in done.rows()] == [
        r"\x1b[31mred",
        ":warning:",
        "[bold]markup[/bold]",
        r"new\nline\ttab",
        r"\u202ertl",
    ]
    assert done.rows()[0][1] == r"\x1b[31mred\x1b[31mred"


@needs_terminal
@pytest.mark.parametrize("command", [["models", "-p", "evil"], ["providers"]])
def test_upstream_text_is_escaped_on_a_terminal(command: list[str]) -> None:
    done = in_terminal(*command, width=200)
    assert "\x1b[31mred" not in done.out
    assert "\x1b]0;" not in done.out
    assert "\x07" not in done.out
    assert "\u202e" not in done.out
    if command[0] == "models":
        assert "[bold]markup[/bold]" in done.out
        assert ":warning:" in done.out
        assert r"\x1b[31mred" in done.out


@needs_terminal
@pytest.mark.parametrize("id", [EVIL_IDS[0], EVIL_IDS[-1]])
def test_upstream_text_is_escaped_when_shown(id: str) -> None:
    done = in_terminal("show", f"evil:{id}")
    assert done.code == 0
    assert id not in done.out
    assert llm_db("show", f"evil:{id}", "--json").out.isascii()


# -- providers -------------------------------------------------------------------------


def test_providers_in_a_pipe() -> None:
    done = llm_db("providers")
    assert [row[:3] for row in done.rows()] == [
        ["azure", "Azure", "1"],
        ["evil", r"\x1b]0;title\x07Evil", str(len(EVIL_IDS))],
        ["openai", "OpenAI", "6"],
    ]
    assert done.rows()[2][3:] == [
        "OPENAI_API_KEY",
        "https://api.openai.com/v1",
        "https://platform.openai.com/docs",
    ]


def test_providers_by_size() -> None:
    done = llm_db("providers", "-s", "models", "--reverse", "-n", "1", "-c", "id")
    assert done.out == "openai\n"


def test_providers_as_json() -> None:
    (openai,) = json.loads(llm_db("providers", "openai", "--json").out)
    assert openai["env"] == DATA["openai"]["env"]


# -- the words of `candidates` ---------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ("--min-output 16k", "gpt-4o"),
        ("--max-input 2.5", "gpt-4o gpt-4o-mini o-free old-1 text-embedding-3"),
        ("--max-input 2.5 --at-context 200001 -r tools", "gpt-4o-mini"),
        ("--closed-weights", "gpt-4o"),
        ("--open-weights", ""),
        ("--retires-after 2020", ""),
        (
            "--order cheapest",
            "o-free gpt-4o-mini old-1 gpt-4o o-secret text-embedding-3",
        ),
        ("--order newest -n 2", "o-free gpt-4o-mini"),
        ("--order context -n 2", "o-secret gpt-4o-mini"),
        ("-r json_schema --unknown -n 1", "gpt-4o"),
    ],
)
def test_the_keywords_of_candidates_are_options(
    ids: Ask, arguments: str, expected: str
) -> None:
    assert ids(*arguments.split()) == expected


def test_no_match_says_which_option_excludes_how_many() -> None:
    done = llm_db("models", "-p", "openai", "--max-input", "0", "-r", "tools")
    assert done == (
        0,
        "",
        "--require tools excludes 4 of 6 models, --max-input 0 excludes 5\n"
        "nothing matches\n",
    )
    done = llm_db("select", "-p", "azure", "--reads", "video,text", "--deprecated")
    assert done == (
        1,
        "",
        "Error: no model matches: --reads video,text excludes 1 of 1 model,"
        " --deprecated excludes 1\n",
    )
