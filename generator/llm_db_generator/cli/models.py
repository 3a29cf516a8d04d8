"""``llm-db models`` and ``llm-db providers``."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import click
from attr import frozen

from llm_db.pipeline import catalog_of, date_rank
from llm_db.schema import Limits, Modality, Model

from ..columns import MODEL_COLUMNS, default_columns, provider_columns
from ..text import counted
from .listing import arranged, layout_options, print_rows, take_layout
from .options import (
    DATE,
    PRICE,
    TOKENS,
    NameList,
    failing_kindly,
    forbid_option,
    names_option,
    open_snapshot,
    provider_option,
    require_option,
    together,
)
from .tables import terminal_width

_MODALITIES = NameList(tuple(member.value for member in Modality))
_PRICES = "prices in US$ per 1M tokens, 0 is free, ? is not known"


@frozen(kw_only=True)
class Wanted:
    """The filters of ``models``; a fact that is not known never passes."""

    words: tuple[str, ...]
    require: tuple[str, ...]
    forbid: tuple[str, ...]
    reads: tuple[str, ...]
    writes: tuple[str, ...]
    max_input: float | None
    max_output: float | None
    min_context: int | None
    since: str | None
    family: str | None
    status: tuple[str, ...]
    deprecated: bool | None

    def tests(self) -> list[Callable[[Model], bool]]:
        """One test per filter that was given."""
        return [
            *self._plain_tests(),
            *self._number_tests(),
            *([self._can] if self.require or self.forbid else []),
        ]

    def _plain_tests(self) -> list[Callable[[Model], bool]]:
        found: list[Callable[[Model], bool]] = []
        if self.words:
            found.append(self._mentions)
        if self.reads:
            found.append(lambda m: {*self.reads} <= {*_modalities(m, "input")})
        if self.writes:
            found.append(lambda m: {*self.writes} <= {*_modalities(m, "output")})
        if self.family is not None:
            found.append(lambda m: m.family == self.family)
        if self.status:
            found.append(lambda m: m.status in self.status)
        if self.deprecated is not None:
            found.append(lambda m: m.deprecated is self.deprecated)
        return found

    def _number_tests(self) -> list[Callable[[Model], bool]]:
        found: list[Callable[[Model], bool]] = []
        for name, most in (("input", self.max_input), ("output", self.max_output)):
            if most is not None:
                found.append(_at_most(name, most))
        least, since = self.min_context, self.since
        if least is not None:
            found.append(lambda m: ((m.limits or Limits()).context or 0) >= least)
        if since is not None:
            found.append(lambda m: date_rank(m.release_date) >= since)
        return found

    def _mentions(self, model: Model) -> bool:
        texts = (model.spec, model.name or "", model.family or "", *model.aliases)
        text = "\n".join(texts).casefold()
        return all(word.casefold() in text for word in self.words)

    def _can(self, model: Model) -> bool:
        able = frozenset(model.capabilities.on)
        return able.issuperset(self.require) and able.isdisjoint(self.forbid)


def _modalities(model: Model, direction: str) -> tuple[str, ...]:
    return () if model.modalities is None else getattr(model.modalities, direction)


def _at_most(name: str, most: float) -> Callable[[Model], bool]:
    def test(model: Model) -> bool:
        price = None if model.cost is None else getattr(model.cost, name)
        return price is not None and price <= most

    return test


#: `--provider`, and the fields of `Wanted`.
_filter_options = together(
    (
        provider_option,
        require_option,
        forbid_option,
        names_option(
            "--reads",
            type=_MODALITIES,
            metavar="KIND",
            help="It takes these in: text, image, audio, video, pdf, …",
        ),
        names_option(
            "--writes", type=_MODALITIES, metavar="KIND", help="It gives these out."
        ),
        click.option(
            "--max-input",
            type=PRICE,
            help="Input price at most, US$ per 1M tokens. Unknown never passes.",
        ),
        click.option("--max-output", type=PRICE, help="The same for output."),
        click.option(
            "--min-context", type=TOKENS, help="Context at least: 128000, 128k, 1M."
        ),
        click.option(
            "--since", type=DATE, help="Released then or later: 2026, 2026-05-31."
        ),
        click.option("--family", metavar="NAME", help="Only this family."),
        names_option(
            "--status",
            metavar="WORD",
            help="Upstream's word: alpha, beta, deprecated.",
        ),
        click.option(
            "--deprecated/--no-deprecated", default=None, help="Only, or no such."
        ),
    )
)


@click.command("models")
@click.argument("words", nargs=-1, metavar="[WORD]...")
@_filter_options
@layout_options([column.short for column in MODEL_COLUMNS])
def models_command(catalog: str | None, **options: Any) -> None:
    """List the models that match all that you ask for.

    Each WORD is looked for in the spec, name, family and aliases. In a pipe: one model
    a line, tabs between columns, no heading.

    \b
    Examples:
      llm-db models claude --no-deprecated
      llm-db models -p openai,anthropic -r tools --max-input 1 --sort input
      llm-db models --reads image --min-context 200k --sort released --reverse -n 10
      llm-db models --columns model,input,output --csv > prices.csv
    """
    layout = take_layout(options)
    providers = options.pop("provider")
    tests = Wanted(**options).tests()
    with failing_kindly():
        snapshot = open_snapshot(catalog)
        ids = [snapshot.parse_provider(name) for name in providers]
        models = [
            model
            for id in sorted(set(ids)) or snapshot.provider_ids
            for model in snapshot.models(id)
            if all(test(model) for test in tests)
        ]
    rows = arranged(models, MODEL_COLUMNS, layout)
    shown = counted(len(models), "model")
    if len(rows) < len(models):
        shown = f"{len(rows)} of {shown}"
    print_rows(
        rows,
        MODEL_COLUMNS,
        default_columns(terminal_width()),
        layout,
        f"{shown}; {_PRICES}",
    )


@click.command("providers")
@click.argument("words", nargs=-1, metavar="[WORD]...")
@layout_options(["id", "name", "models", "env", "base_url", "doc"])
def providers_command(
    words: tuple[str, ...], catalog: str | None, **options: Any
) -> None:
    """List the providers, each with the number of its models.

    Each WORD is looked for in id and name. In a pipe: one provider a line, tabs between
    columns, no heading.

    \b
    Examples:
      llm-db providers
      llm-db providers --sort models --reverse --limit 10
      llm-db providers google --json
    """
    layout = take_layout(options)
    with failing_kindly():
        snapshot = open_snapshot(catalog)
        view = catalog_of(snapshot)
        counts = {id: len(view.ranked(id).ids) for id in view.provider_ids}
        providers = [
            provider
            for provider in snapshot.providers
            if all(
                word.casefold() in f"{provider.id}\n{provider.name}".casefold()
                for word in words
            )
        ]
    known = provider_columns(counts)
    shown = known if (terminal_width() or 200) >= 120 else known[:4]
    rows = arranged(providers, known, layout)
    print_rows(rows, known, shown, layout, counted(len(rows), "provider"))
