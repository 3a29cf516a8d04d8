"""`python -m benchmarks`: measure, print the report as Markdown, put it into a page."""

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from benchmarks import _facts, _report
from benchmarks._bills import bills
from benchmarks._build import build
from benchmarks._checkers import checkers
from benchmarks._growth import growth
from benchmarks._lookups import in_process
from benchmarks._peers import OURS, PEERS, ours, yardsticks
from benchmarks._process import ROOT
from benchmarks._projects import SNAPSHOT
from benchmarks._queries import queries
from benchmarks._report import Section
from benchmarks._targets import verdicts
from benchmarks._venvs import Venv, Venvs
from benchmarks._whole import whole_process

CACHE = ROOT / ".bench"


@dataclass(frozen=True)
class Bench:
    """What all sections share: environments, our wheel, the input, and how often."""

    venvs: Venvs
    wheel: Path
    api_json: Path
    work: Path
    rounds: int

    def whole(self) -> Section:
        """The whole-process table."""
        subjects = (*yardsticks(self.api_json), *PEERS, *ours(self.wheel))
        return whole_process(self.venvs, self.own, subjects, self.rounds)

    def calls(self) -> Section:
        """The in-process tables."""
        return in_process(self.own, self.rounds)

    def bills(self) -> Section:
        """The table of what a call costs."""
        return bills(self.venvs, self.own)

    def queries(self) -> Section:
        """The table of questions with bounds, and of SQL."""
        engines = self._venv("sql", "[cli,parquet]", "duckdb", "pyspark")
        return queries(self.own, engines, self.rounds)

    def build(self) -> Section:
        """The pipeline and generator table."""
        return build(self.own, self.generator, self.api_json, self.work, self.rounds)

    def growth(self) -> Section:
        """The growth table."""
        return growth(self.own, self.generator, self.work, self.rounds)

    def types(self) -> Section:
        """The type-checking table."""
        venv = self._venv("types", "", "mypy", "pyright")
        return checkers(venv, self.rounds)

    @property
    def own(self) -> Venv:
        """The environment of a user: our wheel and what it needs."""
        return self._venv(OURS, "", copy=OURS)

    @property
    def generator(self) -> Venv:
        """The environment of someone who generates."""
        return self._venv("generator", "[generator]")

    def _venv(
        self, name: str, extra: str, *others: str, copy: str | None = None
    ) -> Venv:
        requirement = f"{OURS}{extra} @ {self.wheel.as_uri()}"
        return self.venvs.get(name, [requirement, *others], copy)


SECTIONS: dict[str, Callable[[Bench], Section]] = {
    "whole": Bench.whole,
    "calls": Bench.calls,
    "bills": Bench.bills,
    "queries": Bench.queries,
    "build": Bench.build,
    "growth": Bench.growth,
    "types": Bench.types,
}


def main(arguments: list[str]) -> None:
    """Measure the sections asked for, and print or write the report."""
    parser = _parser()
    options = parser.parse_args(arguments)
    for name in options.section:
        if name not in SECTIONS:
            parser.error(
                f"there is no section {name!r}; there are {', '.join(SECTIONS)}"
            )
    head, tail = _report.around(options.write) if options.write else ("", "")
    with tempfile.TemporaryDirectory() as temporary:
        work = Path(temporary)
        venvs = Venvs(work / "venvs" if options.fresh else CACHE)
        bench = Bench(
            venvs,
            (options.wheel or venvs.wheel(str(ROOT))).resolve(),
            (options.api_json or _own_api_json(work)).resolve(),
            work,
            options.rounds,
        )
        text = _measure(bench, options.section or list(SECTIONS))
    print(text)
    if options.write:
        options.write.write_text(head + text + tail, encoding="utf-8")


def _measure(bench: Bench, names: list[str]) -> str:
    """The report of these sections, the targets first."""
    before = _load()
    report = Section()
    for name in names:
        print(f"measuring: {name}", file=sys.stderr, flush=True)
        report.add(SECTIONS[name](bench))
    facts = [
        *_report.machine(),
        f"Wheel: {bench.wheel.name}",
        f"{bench.rounds} rounds; load average {before} before, {_load()} after",
    ]
    return _report.page([verdicts(report.figures), *report.tables], facts)


def _own_api_json(work: Path) -> Path:
    """The committed facts as one file in models.dev's format."""
    path = work / "api.json"
    facts = _facts.read(ROOT / SNAPSHOT)
    path.write_text(
        json.dumps(_facts.as_api(facts), ensure_ascii=False), encoding="utf-8"
    )
    return path


def _load() -> str:
    return f"{os.getloadavg()[0]:.1f}"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks",
        description="Measure llm-db beside its peers; on Linux, about half an hour.",
    )
    add = parser.add_argument
    # Not `choices`: with "*" some Pythons check the empty list against them.
    add("section", nargs="*", help=f"of {', '.join(SECTIONS)}; by default all")
    add("--wheel", type=Path, help="our wheel; by default it is built")
    add("--api-json", type=Path, help="by default made from the committed facts")
    add("--rounds", type=int, default=15, help="15 by default")
    add("--fresh", action="store_true", help="keep no environments in .bench/")
    add("--write", type=Path, metavar="PAGE", help="put it between the page's markers")
    return parser


if __name__ == "__main__":
    main(sys.argv[1:])
