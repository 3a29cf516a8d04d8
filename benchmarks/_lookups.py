"""Calls inside one process, beside a plain `dict` lookup."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks._process import ROOT, Command, in_turn
from benchmarks._report import Section, Table, count, duration, times
from benchmarks._venvs import Venv

NOTE = """\
Warm calls: time of one, and its ratio to one `dict` lookup inside a function call. Both
are called by a bare name with the key itself, and take turns of a millisecond, five in
a round. Medians over {rounds} rounds in each of {processes} processes, then over those.
*every model in turn*: all models one after the other, in shuffled order, per call."""

PROCESSES = 3
QUESTIONS = ("identify", "prices")
Figures = Mapping[str, Any]

# The figure that has a target: the row of the table and what of it counts.
TARGETED = {
    "warm, string": ("`model`, string", "ratio"),
    "warm, at-form": ("`model`, at-form", "ratio"),
    "warm, alias": ("`model`, alias", "ratio"),
    "warm, hyphen spelling": ("`model`, hyphen spelling", "ratio"),
    "warm, pair": ("`model`, two arguments", "ratio"),
    "warm, ProviderId pair": ("`model`, `ProviderId` pair", "ratio"),
    "select, match": ("`select`, match", "seconds"),
    "select, no match": ("`select`, no match", "seconds"),
    "candidates, warm": ("`candidates`, varied requests", "seconds"),
    "identify, warm": ("`identify`, varied texts, asked before", "seconds"),
    "allowed": ("`allowed` with patterns", "seconds"),
}


def inside(venv: Venv, *arguments: str, catalog: Path | None = None) -> Command:
    """What measures our calls from inside; `catalog` hides the one that ships."""
    path = [str(folder) for folder in (catalog, ROOT) if folder]
    argv: list[str | Path] = [venv.python, "-m", "benchmarks.inside.calls", *arguments]
    return Command(argv, {"PYTHONPATH": ":".join(path)}, venv.folder)


def warm_calls(
    venv: Venv, rounds: int, *only: str, catalog: Path | None = None
) -> dict[str, Figures]:
    """Seconds and ratio of every warm call, or of some, by its name; in one process."""
    rows = inside(venv, "warm", str(rounds), *only, catalog=catalog).json()
    return {row["name"]: row for row in rows}


def in_process(venv: Venv, rounds: int) -> Section:
    """Measure all calls and return their tables and figures."""
    runs = [warm_calls(venv, rounds) for _ in range(PROCESSES)]
    warm = {name: _medians([run[name] for run in runs]) for name in runs[0]}
    first = in_turn(
        {
            "select": inside(venv, "first-select").json,
            "override": inside(venv, "override", str(rounds)).json,
            **{name: inside(venv, "first-question", name).json for name in QUESTIONS},
        },
        rounds,
    )
    figures = {
        figure: warm[name][key]
        for figure, (name, key) in TARGETED.items()
        if name in warm
    }
    figures |= {
        "candidates, first": median(run["candidates"] for run in first["select"]),
        "select, provider modules": max(
            run["provider modules"] for run in first["select"]
        ),
        "prices, history modules": max(
            run["history modules"] for run in first["prices"]
        ),
        **{
            f"{name}, first": median(run["seconds"] for run in first[name])
            for name in QUESTIONS
        },
        "override, first": median(run["first"] for run in first["override"]),
        "override, warm": median(run["later"] for run in first["override"]),
        "override, wrong": max(run["wrong"] for run in first["override"]),
    }
    return Section([_warm_table(warm, rounds), _first_table(figures, rounds)], figures)


def _medians(rows: Sequence[Figures]) -> Figures:
    return {key: median(row[key] for row in rows) for key in ("seconds", "ratio")}


def _warm_table(warm: Mapping[str, Figures], rounds: int) -> Table:
    rows = [
        [name, duration(row["seconds"]), times(row["ratio"])]
        for name, row in warm.items()
    ]
    note = NOTE.format(rounds=rounds, processes=PROCESSES)
    return Table("Calls in one process", note, ("", "one call", "plain lookups"), rows)


def _first_table(figures: Mapping[str, float], rounds: int) -> Table:
    rows = [
        [
            "first `candidates`, nothing asked before",
            duration(figures["candidates, first"]),
        ],
        [
            "provider modules imported by it and two `select`",
            count(figures["select, provider modules"]),
        ],
        ["first `identify`", duration(figures["identify, first"])],
        ["first `prices`", duration(figures["prices, first"])],
        [
            "modules of history imported by it",
            count(figures["prices, history modules"]),
        ],
        [
            "first `load(runtime_overrides=…)` of one model",
            duration(figures["override, first"]),
        ],
        ["later ones, a new price each", duration(figures["override, warm"])],
        ["results that differ from the full run", count(figures["override, wrong"])],
    ]
    note = f"A new process each time, after `import llm_db`; medians over {rounds}."
    return Table("First calls and overrides", note, ("", "figure"), rows)
