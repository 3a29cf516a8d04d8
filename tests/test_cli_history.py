"""``llm-db history``, ``gone``, ``history import`` and ``diff`` of two days."""

from __future__ import annotations

import json
import lzma
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from clikit import Done, in_terminal, llm_db
from llm_db_generator import generate
from pullproject import body, model, new_project, provider, pull_body

pytestmark = [pytest.mark.slow, pytest.mark.end_to_end]

PACKAGE = "cli_history_catalog"


def priced(id: str, input: float, output: float) -> dict[str, Any]:
    return model(id, cost={"input": input, "output": output})


EDITIONS = {
    "2026-01-05": provider("acme", priced("a", 4, 8), priced("b", 1, 1)),
    "2026-02-05": provider("acme", priced("a", 2, 8), priced("b", 1, 1)),
    "2026-03-05": provider("acme", priced("a", 1, 8), priced("c", 0, 0)),
}
DATED = """\
id = "a"

[cost]
cache_read = 0.5

[[price]]
since = "2025-12-01"
until = "2026-01-05"
source = "https://acme.example/prices"
cost = { input = 8, output = 8 }
"""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project that has pulled three editions, and its package."""
    folder = new_project(
        tmp_path_factory.mktemp("history") / "project",
        f'[output]\npackage = "{PACKAGE}"\n',
    )
    local = folder / "sources/local/acme"
    local.mkdir(parents=True)
    (local / "a.toml").write_text(DATED)
    for day, acme in EDITIONS.items():
        pull_body(
            folder,
            body({"acme": acme}),
            edition=day,
            accept_loss=True,
            generate=False,
        )
    generate(folder)
    return folder


@pytest.fixture
def ask(project: Path) -> Callable[..., Done]:
    """Runs a command where that package is the catalog; in a pipe, or a terminal."""

    def run(*arguments: str | Path, width: int | None = None, **options: Any) -> Done:
        known = {
            "LLM_DB_CATALOG": PACKAGE,
            "PYTHONPATH": str(project / "generated"),
            **options,
        }
        if width is not None:
            return in_terminal(*arguments, width=width, **known)
        return llm_db(*arguments, **known)

    return run


def test_a_pipe_gets_one_period_a_line(ask: Callable[..., Done]) -> None:
    done = ask("history", "acme:a")
    assert done.rows() == [
        ["2025-12-01", "2026-01-05", "8", "8", "?", "?", "documented", ""],
        ["2026-01-05", "2026-02-05", "4", "8", "?", "?", "observed", ""],
        ["2026-02-05", "2026-03-05", "2", "8", "?", "?", "observed", ""],
        ["2026-03-05", "now", "1", "8", "0.5", "?", "observed", ""],
    ]
    assert ask("history", "show", "acme:a").out == done.out


def test_json_has_every_fact_of_a_period(ask: Callable[..., Done]) -> None:
    found = json.loads(ask("history", "acme:a", "--json").out)
    assert found["spec"] == "acme:a"
    first = found["prices"][0]
    cost = {key: price for key, price in first.pop("cost").items() if price}
    assert cost == {"input": 8, "output": 8}
    assert first == {
        "since": "2025-12-01",
        "until": "2026-01-05",
        "basis": "documented",
        "source": "https://acme.example/prices",
    }
    assert found["prices"][-1]["until"] is None


def test_csv_has_a_heading(ask: Callable[..., Done]) -> None:
    assert ask("history", "--csv", "acme:b").lines == [
        "since,until,cost.input,cost.output,basis",
        "2026-01-05,2026-03-05,1,1,observed",
    ]


def test_a_terminal_gets_a_table_and_a_chart(ask: Callable[..., Done]) -> None:
    out = ask("history", "acme:a", width=120).out
    assert "since" in out
    assert "https://acme.example/prices" in out
    chart = next(line for line in out.splitlines() if "8 -> 1" in line)
    assert "█" in chart
    assert "▂" in chart
    # The output price never moved: it has no chart.
    assert "8 -> 8" not in out


def test_a_model_that_never_was_is_a_miss(ask: Callable[..., Done]) -> None:
    done = ask("history", "acme:never")
    assert done.code == 1
    assert "has no model 'never'" in done.err


def test_gone_models_are_listed(ask: Callable[..., Done]) -> None:
    assert ask("gone").rows() == [["acme:b", "B", "2026-01-05", "2026-02-05", "?"]]
    assert json.loads(ask("gone", "acme", "--json").out) == [
        {
            "provider": "acme",
            "id": "b",
            "name": "B",
            "first_seen": "2026-01-05",
            "last_seen": "2026-02-05",
            "successor": None,
        }
    ]
    assert ask("gone", "nobody").code == 1


def test_a_catalog_without_history_says_so() -> None:
    done = llm_db("history", "openai:gpt-4o")
    assert done.code == 1
    assert "was made without history" in done.err


@pytest.mark.parametrize("where", ["its project", "a project without any", "elsewhere"])
def test_two_days_are_compared_out_of_the_history(
    ask: Callable[..., Done], project: Path, where: str, tmp_path: Path
) -> None:
    cwd = project if where == "its project" else tmp_path
    if where == "a project without any":
        new_project(cwd)
    done = ask("diff", "2026-01-20", "2026-03-05", cwd=cwd)
    assert done.rows() == [
        ["added", "acme:c"],
        ["removed", "acme:b"],
        ["changed", "acme:a", "cost.input", "4", "1"],
    ]
    early = ask("diff", "2025-01-01", "2026-03-05", cwd=cwd)
    assert early.code == 1
    assert "begins after 2025-01-01" in early.err


def test_older_editions_are_imported(tmp_path: Path) -> None:
    project = new_project(tmp_path / "project")
    files = []
    for day, acme in EDITIONS.items():
        path = tmp_path / f"models-dev.{day}.json.xz"
        path.write_bytes(lzma.compress(body({"acme": acme})))
        files.append(path)
    done = llm_db("history", "import", *reversed(files), cwd=project)
    assert (done.code, done.err) == (0, "")
    assert done.lines == [
        "2026-01-05: 2 models, 2 changes",
        "2026-02-05: 2 models, 1 change",
        "2026-03-05: 2 models, 3 changes",
        "2 files written",
    ]
    again = llm_db("history", "import", files[2], "--json", cwd=project)
    assert json.loads(again.out) == {
        "imported": [],
        "known": ["2026-03-05"],
        "written": [],
    }
    plain = tmp_path / "api.json"
    plain.write_bytes(body({"acme": EDITIONS["2026-01-05"]}))
    older = llm_db("history", "import", plain, "--edition", "2026-01-01", cwd=project)
    assert older.code == 1
    assert "import the oldest first" in older.err
    assert llm_db("history", "import", plain, cwd=project).code == 2
    assert llm_db("history", "import", plain, "--edition", "May", cwd=project).code == 2


def test_exported_prices_have_every_period_and_the_gone_models(
    ask: Callable[..., Done],
) -> None:
    heading, *rows = ask("export", "--format", "prices").lines
    names = heading.split(",")
    told = [
        [
            row[names.index(name)]
            for name in ("model", "since", "until", "input", "assumed")
        ]
        for row in (line.split(",") for line in rows)
    ]
    dates = [(model, since, until, price) for model, since, until, price, _ in told]
    assert dates == [
        ("a", "0001-01-01", "2025-12-01", "8"),
        ("a", "2025-12-01", "2026-01-05", "8"),
        ("a", "2026-01-05", "2026-02-05", "4"),
        ("a", "2026-02-05", "2026-03-05", "2"),
        ("a", "2026-03-05", "9999-12-31", "1"),
        ("b", "0001-01-01", "2026-01-05", "1"),
        ("b", "2026-01-05", "2026-03-05", "1"),
        ("b", "2026-03-05", "9999-12-31", "1"),
        ("c", "0001-01-01", "2026-03-05", "0"),
        ("c", "2026-03-05", "9999-12-31", "0"),
    ]
    guessed = [
        (model, since) for model, since, *_, said in told if "at" in said.split()
    ]
    assert guessed == [
        ("a", "0001-01-01"),
        ("b", "0001-01-01"),
        ("b", "2026-03-05"),
        ("c", "0001-01-01"),
    ]


def test_what_else_changed_includes_a_price_that_went(tmp_path: Path) -> None:
    folder = new_project(tmp_path / "project", '[output]\npackage = "went_catalog"\n')
    for day, more in (("2026-01-05", {"reasoning": 9}), ("2026-02-05", {})):
        cost = {"input": 1, "output": 2, **more}
        document = {"acme": provider("acme", model("a", cost=cost))}
        pull_body(folder, body(document), edition=day, generate=False)
    generate(folder)
    known = {
        "LLM_DB_CATALOG": "went_catalog",
        "PYTHONPATH": str(folder / "generated"),
    }
    done = llm_db("history", "acme:a", **known)
    assert [row[-1] for row in done.rows()] == ["", "reasoning"]
