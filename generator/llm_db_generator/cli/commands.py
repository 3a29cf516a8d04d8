"""The group of all commands; each is imported when it is called.

So ``llm-db --help`` is quick, and a command needs only what it needs itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import Any

import click

#: Section of the help → command → its module and the line that the help shows.
COMMANDS = {
    "Ask the catalog": {
        "models": ("models", "List models: filter, sort, choose columns."),
        "show": ("show", "Show everything known about one model."),
        "select": ("ask", "Name the first model that has what you require."),
        "offers": (
            "offers",
            "Compare what a model costs at each provider that has it.",
        ),
        "providers": ("models", "List providers."),
        "resolve": ("ask", "Turn a spec, an alias or a bare id into one model."),
        "identify": (
            "identify",
            "Say which model a spelling means, and how it matched.",
        ),
        "allowed": ("ask", "Check whether the allow/deny policy lets a model through."),
        "retiring": (
            "lifecycle",
            "List the models that retire soon; a check for CI.",
        ),
        "cost": ("cost", "Work out what a call cost, line by line."),
        "explain": ("explain", "Show which source each fact of a model came from."),
        "history": ("history", "Show what a model cost when; import older editions."),
        "gone": ("history", "List the models that upstream removed."),
        "diff": ("diff", "Compare two editions of a catalog."),
        "export": (
            "export",
            "Write the catalog for other programs: JSON, CSV, litellm, SQL.",
        ),
        "site": ("site", "Write the catalog as a static page."),
        "completion": ("completion", "Print the completion script for your shell."),
    },
    "Build your own": {
        "conflicts": (
            "conflicts",
            "List the facts on which the upstreams disagree.",
        ),
        "check": (
            "build",
            "Check that the catalog package matches its sources; writes nothing.",
        ),
        "generate": ("build", "Make the catalog package from the project's sources."),
        "init": (
            "build",
            "Start a project of your own: its configuration, one provider and one model.",
        ),
        "pull": (
            "pull",
            "Fetch the upstream facts, check them, and make the catalog package from them.",
        ),
    },
}
_ALL = {name: found for group in COMMANDS.values() for name, found in group.items()}


@contextmanager
def interruptible(said: str = "Interrupted.") -> Iterator[None]:
    """Ctrl-C ends with one line and the shell's own exit status for it."""
    try:
        yield
    except KeyboardInterrupt:
        click.echo(said, err=True)
        raise SystemExit(130) from None


class LazyGroup(click.Group):
    """The commands of `COMMANDS`."""

    # click itself would end with status 1, as if the command had failed.
    @interruptible()
    def make_context(self, *args: Any, **options: Any) -> click.Context:
        return super().make_context(*args, **options)

    @interruptible()
    def invoke(self, ctx: click.Context) -> Any:
        return super().invoke(ctx)

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_ALL)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _ALL:
            return None
        module = import_module(f"{__package__}.{_ALL[cmd_name][0]}")
        command: click.Command = getattr(module, f"{cmd_name}_command")
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in _ALL and not args[0].startswith("-"):
            from llm_db.errors import did_you_mean, shown, suggest

            hint = did_you_mean(suggest(args[0], _ALL, 1))
            ctx.fail(f"there is no command '{shown(args[0])}'{hint}")
        return super().resolve_command(ctx, args)

    def format_commands(
        self, ctx: click.Context, formatter: click.HelpFormatter
    ) -> None:
        for title, commands in COMMANDS.items():
            with formatter.section(title):
                formatter.write_dl(
                    [(name, text) for name, (_, text) in commands.items()]
                )


def _version(ctx: click.Context, param: click.Parameter, value: bool) -> None:
    if value and not ctx.resilient_parsing:
        from .version import print_version

        print_version()
        ctx.exit()


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--version",
    is_flag=True,
    expose_value=False,
    is_eager=True,
    callback=_version,
    help="Show the version, the catalog in use and its edition, and exit.",
)
def group() -> None:
    """The catalog of LLM providers and models: ask it, and build your own."""
