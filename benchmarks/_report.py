"""Markdown: what a section hands over, how figures are written, where they go."""

import os
import platform
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

BEGIN = "<!-- bench:begin -->"
END = "<!-- bench:end -->"
NONE = "–"


@dataclass(frozen=True)
class Table:
    """A table with a title, and a note that says what each column measures."""

    title: str
    note: str
    headers: Sequence[str]
    rows: Sequence[Sequence[str]]

    def markdown(self) -> str:
        """The table as Markdown."""
        lines = [f"### {self.title}", "", self.note, "", _line(self.headers)]
        lines += [_line(["---", *["---:"] * (len(self.headers) - 1)])]
        return "\n".join([*lines, *map(_line, self.rows)])


@dataclass
class Section:
    """Some tables, and their figures with a target: seconds, bytes or ratios."""

    tables: list[Table] = field(default_factory=list)
    figures: dict[str, float] = field(default_factory=dict)

    def add(self, other: "Section") -> None:
        """Take in the tables and figures of another section."""
        self.tables += other.tables
        self.figures |= other.figures


def duration(seconds: float) -> str:
    """A time in the unit that suits it: `duration(0.0000042) == "4.2 µs"`."""
    for unit, size in (("s", 1.0), ("ms", 1e-3), ("µs", 1e-6)):
        if seconds >= size:
            return f"{_three(seconds / size)} {unit}"
    return f"{_three(seconds * 1e9)} ns"


def size(amount: float) -> str:
    """A number of bytes in decimal units: `size(14_700_000) == "14.7 MB"`."""
    for unit, bytes_ in (("GB", 1e9), ("MB", 1e6)):
        if abs(amount) >= bytes_:
            return f"{amount / bytes_:.1f} {unit}"
    return f"{amount / 1e3:.0f} KB"


def times(value: float) -> str:
    """A ratio: `times(1.254) == "1.25 ×"`."""
    return f"{value:.3g} ×" if value < 1 else f"{_three(value)} ×"


def count(value: float) -> str:
    """A whole number."""
    return f"{value:.0f}"


def page(tables: Iterable[Table], facts: Iterable[str]) -> str:
    """The whole report: what it was measured with, then the tables."""
    parts = [
        "\n".join(f"- {fact}" for fact in facts),
        *(table.markdown() for table in tables),
    ]
    return "\n\n".join(parts) + "\n"


def machine() -> list[str]:
    """What the figures depend on: date, machine, system, interpreter."""
    system = f"{platform.system()} {platform.release()}"
    return [
        f"Measured on {datetime.now(UTC):%Y-%m-%d}",
        f"{os.cpu_count()} × {_processor()}, {_memory()}, {system}",
        f"{platform.python_implementation()} {platform.python_version()}",
    ]


def around(path: Path) -> tuple[str, str]:
    """What a page has before and after its report; without markers: `ValueError`."""
    head, begin, rest = path.read_text(encoding="utf-8").partition(BEGIN)
    _, end, tail = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"{path} lacks the markers {BEGIN} and {END}")
    return f"{head}{begin}\n\n", f"\n{end}{tail}"


def _line(cells: Iterable[str]) -> str:
    # A line break would end the row.
    plain = (" ".join(cell.split()).replace("|", chr(92) + "|") for cell in cells)
    return f"| {' | '.join(plain)} |"


def _three(value: float) -> str:
    """Three significant digits, without an exponent."""
    digits = max(0, 2 - len(str(int(value))) + 1)
    return f"{value:,.{digits}f}"


def _processor() -> str:
    found = re.search(r"^model name\s*:\s*(.+)$", _read("/proc/cpuinfo"), re.MULTILINE)
    return found[1] if found else platform.machine()


def _memory() -> str:
    found = re.search(r"^MemTotal:\s*(\d+) kB", _read("/proc/meminfo"), re.MULTILINE)
    return size(int(found[1]) * 1024) if found else "memory unknown"


def _read(path: str) -> str:
    try:
        return Path(path).read_text()
    except OSError:
        return ""
