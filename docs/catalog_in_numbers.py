"""Write docs/catalog-in-numbers.md, and README's figures, from the catalog in use."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from pathlib import Path

import llm_db
from llm_db import Modality, Model
from llm_db_generator.editions.conflicts import conflicts
from llm_db_generator.project import open_project

PAGE = Path(__file__).with_name("catalog-in-numbers.md")
README = PAGE.parents[1] / "README.md"
#: The one sentence of README with figures of the edition, whatever its lines.
SENTENCE = re.compile(
    r"(\d+)( providers\s+and\s+)([\d,]+)( models,\s+typed,\s+from\s+the\s+edition\s+of\s+)"
    r"(\d{4}-\d{2}-\d{2})"
)
MOST = 15


def page() -> str:
    """The whole page; the same catalog gives the same text."""
    models, providers = llm_db.models(), llm_db.providers()
    sections = [
        "# The catalog in numbers\n\n"
        f"Edition `{llm_db.snapshot().edition}`: {len(providers)} providers,"
        f" {len(models):,} models. Written by `docs/catalog_in_numbers.py`.\n",
        section("Capabilities", "models that", capabilities(models), len(models)),
        section("Modalities", "models that", modalities(models), len(models)),
        section("What is known", "models with", known(models), len(models)),
        section("Prices", "models", prices(models), len(models)),
        agreement(),
        section("Released", "year", years(models), len(models)),
        largest(models),
        shared(models),
    ]
    return "\n".join(filter(None, sections))


def readme() -> str:
    """README with the figures of today."""
    edition = llm_db.snapshot().edition.partition("+")[0]
    providers, models = len(llm_db.providers()), len(llm_db.models())
    figures = rf"{providers}\g<2>{models:,}\g<4>{edition}"
    text, found = SENTENCE.subn(figures, README.read_text("utf-8"))
    assert found == 1, "README has no sentence with the figures of the edition"
    return text


Row = tuple[str, int]


def section(title: str, what: str, rows: Iterable[Row], total: int) -> str:
    """A heading and a table of counts, each with its share of all models."""
    body = [(name, f"{n:,}", f"{100 * n / total:.0f} %") for name, n in rows]
    return f"## {title}\n\n{table((what, 'count', 'share'), body)}"


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Markdown; all columns but the first to the right."""
    lines = [head, ["---", *["---:"] * (len(head) - 1)], *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def code(id: str) -> str:
    """An id as Markdown code: upstream's text must not become markup."""
    return f"`{ascii(id)[1:-1].translate({ord('`'): 39, ord('|'): 47})}`"


def count(models: Iterable[Model], holds: Callable[[Model], object]) -> int:
    """How many of them it holds for."""
    return sum(1 for model in models if holds(model))


def capabilities(models: Sequence[Model]) -> list[Row]:
    return [
        ("chat", count(models, lambda m: m.capabilities.chat)),
        ("give embeddings", count(models, lambda m: m.capabilities.embeddings)),
        ("reason", count(models, lambda m: m.capabilities.reasoning.enabled)),
        ("call tools", count(models, lambda m: m.capabilities.tools.enabled)),
        ("keep to a JSON Schema", count(models, lambda m: m.capabilities.json.schema)),
        ("have open weights", count(models, lambda m: m.open_weights)),
        ("are deprecated", count(models, lambda m: m.deprecated)),
    ]


def modalities(models: Sequence[Model]) -> list[Row]:
    sides = [(m.modalities.input, m.modalities.output) for m in models if m.modalities]
    takes = Counter(one for taken, _ in sides for one in taken)
    gives = Counter(one for _, given in sides for one in given)
    used = [one for one in Modality if takes[one] or gives[one]]
    return [(f"read {one}", takes[one]) for one in used if takes[one]] + [
        (f"write {one}", gives[one]) for one in used if gives[one]
    ]


def known(models: Sequence[Model]) -> list[Row]:
    return [
        ("a context limit", count(models, lambda m: m.limits and m.limits.context)),
        ("an output limit", count(models, lambda m: m.limits and m.limits.output)),
        ("an input price", count(models, lambda m: input_price(m) is not None)),
        ("a cache price", count(models, has_cache_price)),
        ("prices by context size", count(models, lambda m: m.cost and m.cost.tiers)),
        ("a release date", count(models, lambda m: m.release_date)),
        ("a knowledge cut-off", count(models, lambda m: m.knowledge)),
        ("aliases", count(models, lambda m: m.aliases)),
        ("a retirement date", count(models, retires)),
        ("a price of a 1-hour cache write", count(models, has_hour_price)),
        ("a batch price", count(models, lambda m: m.cost and "batch" in m.cost.modes)),
    ]


def retires(model: Model) -> bool:
    return model.lifecycle is not None and model.lifecycle.retires_on is not None


def has_hour_price(model: Model) -> bool:
    return model.cost is not None and model.cost.cache_write_1h is not None


def input_price(model: Model) -> int | float | None:
    """US$ per 1M tokens of input; ``None`` is unknown."""
    return model.cost.input if model.cost else None


def has_cache_price(model: Model) -> bool:
    return model.cost is not None and model.cost.cache_read is not None


def prices(models: Sequence[Model]) -> list[Row]:
    found = [price for m in models if (price := input_price(m)) is not None]
    steps = [0, 0.1, 0.5, 1, 2, 5, 10]
    rows = [
        ("with unknown input price", len(models) - len(found)),
        ("free", found.count(0)),
    ]
    for low, high in pairwise(steps):
        inside = sum(1 for price in found if low < price <= high)
        rows.append((f"over ${low:g}, up to ${high:g} per 1M input tokens", inside))
    rows.append((f"over ${steps[-1]:g}", sum(1 for p in found if p > steps[-1])))
    return rows


def agreement() -> str:
    """For how many models two upstreams agree on the price; nothing if there is one."""
    found = conflicts(open_project(PAGE.parents[1]))
    if not found.compared:
        return ""
    rows = [
        ("stand in both upstreams", found.compared),
        ("have a price in both", found.priced),
        ("have the same price in both, within 1 %", found.agreed),
    ]
    return section("Two sources", "models that", rows, found.compared)


def years(models: Sequence[Model]) -> list[Row]:
    found = Counter((model.release_date or "unknown")[:4] for model in models)
    # Before 2000: upstream's 1970-01-01 stands for a day that nobody knows.
    rows = sorted((y, n) for y, n in found.items() if y.isdigit() and y >= "2000")
    rest = len(models) - sum(n for _, n in rows)
    return [*rows, ("unknown", rest)] if rest else rows


def largest(models: Sequence[Model]) -> str:
    sizes = Counter(model.provider for model in models)
    ranked = sorted(sizes.items(), key=lambda row: (-row[1], row[0]))
    half = sorted(sizes.values())[len(sizes) // 2]
    rows = [(code(id), f"{n:,}") for id, n in ranked[:MOST]]
    return (
        "## Largest providers\n\n"
        f"{table(('provider', 'models'), rows)}\n"
        f"The median provider has {half} models.\n"
    )


def shared(models: Sequence[Model]) -> str:
    counts = Counter(model.id for model in models)
    several = {id: n for id, n in counts.items() if n > 1}
    ranked = sorted(several.items(), key=lambda row: (-row[1], row[0]))
    rows = [(code(id), f"{n}") for id, n in ranked[:MOST]]
    return (
        "## Ids that several providers serve\n\n"
        f"{len(several):,} ids occur under more than one provider."
        " The most frequent:\n\n"
        f"{table(('id', 'providers'), rows)}"
    )


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8", newline="\n")
    README.write_text(readme(), "utf-8", newline="\n")
