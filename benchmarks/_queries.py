"""Questions with bounds, and a log priced in SQL."""

from collections.abc import Mapping
from statistics import median
from typing import Any

from benchmarks._process import ROOT, Command
from benchmarks._report import Section, Table, count, duration
from benchmarks._venvs import Venv

NOTE = """\
A question asks for tools, image input, 200,000 tokens of context and two price ceilings;
each warm one has other bounds. The join is the statement of `docs/queries.md` over ten
million rows of usage in DuckDB; 500 rows are compared with `cost`, and 20,000 rows of
PySpark in local mode with DuckDB."""


def queries(own: Venv, engines: Venv, rounds: int) -> Section:
    """Measure both and return the table and the figures."""
    asked = [_run(own, "ask") for _ in range(rounds)]
    sql = _run(engines, "sql", str(ROOT / "docs" / "queries.md"))
    figures = {
        "query, first": median(one["first"] for one in asked),
        "query, warm": median(one["warm"] for one in asked),
        "query, provider modules": max(one["providers"] for one in asked),
        "sql, join": sql["seconds"],
        "sql, wrong": sql["wrong"] + sql["wrong in Spark"],
    }
    table = [
        ["first question in a process", duration(figures["query, first"])],
        ["warm question, four bounds", duration(figures["query, warm"])],
        ["provider modules imported", count(figures["query, provider modules"])],
        ["join over 10 million rows, DuckDB", duration(figures["sql, join"])],
        ["rows that differ, DuckDB and PySpark", count(figures["sql, wrong"])],
    ]
    return Section([Table("Queries and SQL", NOTE, ("", ""), table)], figures)


def _run(venv: Venv, *arguments: str) -> Mapping[str, Any]:
    found: Mapping[str, Any] = Command(
        [venv.python, "-m", "benchmarks.inside.queries", *arguments],
        {"PYTHONPATH": str(ROOT)},
        venv.folder,
    ).json()
    return found
