"""``llm-db completion``: what makes a shell complete commands and options."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class


@click.command("completion")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def completion_command(ctx: click.Context, shell: str) -> None:
    """Print the script that makes your shell complete llm-db.

    It completes commands, options, and the names of providers and capabilities.

    \b
    Examples:
      llm-db completion bash >> ~/.bashrc
      llm-db completion zsh >> ~/.zshrc
      llm-db completion fish > ~/.config/fish/completions/llm-db.fish
    """
    kind = get_completion_class(shell)
    assert kind is not None  # the choices are click's own three
    root = ctx.find_root().command
    click.echo(kind(root, {}, "llm-db", "_LLM_DB_COMPLETE").source())
