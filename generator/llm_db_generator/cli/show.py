"""``llm-db show``: everything known about one model."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

import click

from llm_db.schema import (
    CAPABILITIES,
    CapabilityName,
    Cost,
    Model,
    Provider,
    capability_path,
)

from ..columns import PRICES
from ..text import UNKNOWN, cut, flatten, number, plain, safe, tokens
from .options import (
    catalog_option,
    failing_kindly,
    json_option,
    listing_candidates,
    open_snapshot,
    resolve,
)
from .tables import add_row, console, form_of, new_table, print_json, print_lines

if TYPE_CHECKING:
    from rich.console import Console

NOT_STATED = "not stated"
#: A line of a section: what it is, and what is known of it.
Line = tuple[str, str]


@click.command("show")
@click.argument("spec")
@json_option
@catalog_option
def show_command(spec: str, as_json: bool, catalog: str | None) -> None:
    """Show everything known about one model, prices by tier and aliases included.

    SPEC is provider:model, model@provider, or an id that only one provider has. In a
    pipe: one fact per line, its path and its value with a tab between.

    \b
    Examples:
      llm-db show openai:gpt-4o
      llm-db show anthropic:claude-sonnet-4 --json
    """
    with failing_kindly(), listing_candidates(spec, "write one of"):
        snapshot = open_snapshot(catalog)
        model = resolve(snapshot, spec).model
        provider = snapshot.provider(model.provider)
        can: dict[CapabilityName, bool | None] = {
            name: snapshot.capability(model, name) for name in CAPABILITIES
        }
    form = form_of(as_json)
    if form == "json":
        print_json(model.to_dict())
    elif form == "lines":
        unknown = {"cost.input": None, "cost.output": None}
        facts = unknown | flatten(model.to_dict())
        for name, stated in can.items():
            if stated is None:
                facts[f"capabilities.{capability_path(name)}"] = NOT_STATED
        print_lines((safe(path), plain(value)) for path, value in facts.items())
    else:
        draw_model(console(), model, provider, can)


def draw_model(
    on: Console,
    model: Model,
    provider: Provider,
    can: Mapping[CapabilityName, bool | None],
) -> None:
    """The whole model, section by section.

    ``can``: what it can do, by capability; ``None``: not stated.
    """
    from rich.text import Text

    title = Text(safe(model.spec), style="bold cyan")
    if model.name:
        title.append(f"  {safe(model.name)}", style="bold")
    on.print(title)
    sections = {
        "": _names(model, provider),
        "Limits (tokens)": _limits(model),
        "Modalities": _modalities(model),
        "Capabilities": _capabilities(model, can),
        "Lifecycle": _lifecycle(model),
        "Also known": _rest(model),
    }
    for heading, lines in sections.items():
        _draw_section(on, heading, list(lines))
        if heading.startswith("Limits"):
            _draw_prices(on, model)


def _draw_section(on: Console, heading: str, lines: list[Line]) -> None:
    from rich.text import Text

    if not lines:
        return
    if heading:
        on.print(Text(f"\n{heading}", style="bold"))
    table = new_table(["", ""])
    table.show_header = False
    for line in lines:
        add_row(table, [cut(text, 2000) for text in line])
    on.print(table)


def _draw_prices(on: Console, model: Model) -> None:
    from rich.text import Text

    on.print(Text("\nPrices (US$ per 1M tokens; 0 is free)", style="bold"))
    cost = model.cost or Cost()
    parts: list[Any] = [cost, *cost.tiers]
    headings = ["up to", *(f"above {tokens(tier.size)}" for tier in cost.tiers)]
    table = new_table(["", *headings], right=headings)
    table.show_header = bool(cost.tiers)
    if cost.tiers:
        headings[0] = f"up to {tokens(cost.tiers[0].size)}"
        table = new_table(["context", *headings], right=headings)
    for name in PRICES:
        prices = [getattr(part, name) for part in parts]
        if name in ("input", "output") or any(price is not None for price in prices):
            add_row(table, [_words(name), *map(number, prices)])
    on.print(table)
    modes = [(_words(mode), _in_words(cost.modes[mode])) for mode in cost.modes]
    _draw_section(on, "Prices by mode (US$ per 1M tokens)", modes)
    tools = [(_words(tool), number(cost.tools[tool])) for tool in cost.tools]
    _draw_section(on, "Tools (US$ per call)", tools)


def _in_words(cost: Cost) -> str:
    """``input 1.5, output 7.5; above 200,000: input 3, output 11.25``."""
    parts: list[Any] = [cost, *cost.tiers]
    found = []
    for part in parts:
        prices = [(name, getattr(part, name)) for name in PRICES]
        text = ", ".join(f"{_words(n)} {number(p)}" for n, p in prices if p is not None)
        found.append(text if part is cost else f"above {tokens(part.size)}: {text}")
    return "; ".join(found)


# -- sections --------------------------------------------------------------------------


def _words(name: str) -> str:
    return name.replace("_", " ")


def _names(model: Model, provider: Provider) -> Iterator[Line]:
    named = f"{provider.id} ({safe(provider.name)})" if provider.name else provider.id
    yield "provider", named
    if model.provider_model_id != model.id:
        yield "id at provider", plain(model.provider_model_id)
    if model.aliases:
        yield "aliases", plain(model.aliases)
    if model.family:
        yield "family", plain(model.family)
    status = model.status_on()
    if status != "active":
        yield "status", plain(status)
    if model.tags:
        yield "tags", plain(model.tags)
    yield "released", plain(model.release_date)
    yield "last updated", plain(model.last_updated)
    yield "knowledge until", plain(model.knowledge)


def _limits(model: Model) -> Iterator[Line]:
    for name in ("context", "input", "output"):
        value = None if model.limits is None else getattr(model.limits, name)
        if value is not None or name != "input":
            yield name, tokens(value)


def _modalities(model: Model) -> Iterator[Line]:
    known = model.modalities
    yield "reads", plain(known.input) if known and known.input else UNKNOWN
    yield "writes", plain(known.output) if known and known.output else UNKNOWN


def _capabilities(
    model: Model, can: Mapping[CapabilityName, bool | None]
) -> Iterator[Line]:
    for answer, stated in (("yes", True), ("no", False), (NOT_STATED, None)):
        names = [name for name, value in can.items() if value is stated]
        if names:
            yield answer, ", ".join(names)
    budget = model.capabilities.reasoning.token_budget
    if budget is not None:
        yield "token budget", tokens(budget)


def _lifecycle(model: Model) -> Iterator[Line]:
    life = model.lifecycle
    if life is None:
        return
    for name in ("deprecated_on", "retires_on", "successor", "source"):
        value = getattr(life, name)
        if value is not None:
            yield _words(name), plain(value)


def _rest(model: Model) -> Iterator[Line]:
    for name in ("open_weights", "attachment", "temperature"):
        value = getattr(model, name)
        if value is not None:
            yield _words(name), plain(value)
    for path, value in flatten(model.to_dict()["extra"]).items():
        yield safe(path), plain(value)
