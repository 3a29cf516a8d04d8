"""Templates: what reaches one is source made by `source_text`; no logic in them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jinja2 import Environment, StrictUndefined, nodes
from jinja2.meta import find_undeclared_variables

import llm_db
import llm_db_generator.build.plan as build_plan
from catalogs import TINY, Given
from llm_db_generator.build.history import Tables
from llm_db_generator.build.names import Identifier
from llm_db_generator.build.plan import plan
from llm_db_generator.build.shipped import Shipped
from llm_db_generator.build.source_text import Code
from llm_db_generator.project import templates_folder

HISTORY = Tables(
    editions=("2026-01-05", "2026-01-12"),
    since={"openai": (0, 1)},
    models={"g": {"gpt-4": {"openai": (0, (30, 60), 1, None), "": "GPT-4"}}},
    documented={"g": {"gpt-4": {"openai": (("2023-03-14", None, (30,), "x"),)}}},
    successors={"g": {"gpt-4": {"openai": "gpt-4o"}}},
    aliases={"github": "github_models"},
)
TEMPLATES = sorted(templates_folder().glob("*.jinja"))


@pytest.fixture(scope="module")
def contexts() -> dict[str, list[dict[str, Any]]]:
    """What each template is rendered with, for a catalog and a filtered one."""
    seen: dict[str, list[dict[str, Any]]] = {}
    whole = llm_db.build(sources=[Given(TINY)])
    with pytest.MonkeyPatch.context() as patch:
        render = build_plan._render

        def recorded(template: str, context: Any) -> str:
            seen.setdefault(f"{template}.py.jinja", []).append(dict(context))
            return render(template, context)

        patch.setattr(build_plan, "_render", recorded)
        for snapshot in (whole, whole.with_filters(allow={"openai": ["gpt-*"]})):
            for embed in (True, False):
                for file in plan(Shipped(snapshot), embed, HISTORY):
                    file.text()
    return seen


def _tree(path: Path) -> nodes.Template:
    return Environment().parse(path.read_text("utf-8"))


def _targets(loop: nodes.For) -> list[str]:
    """The names that a loop binds: one, or those of a tuple."""
    target = loop.target
    items = target.items if isinstance(target, nodes.Tuple) else [target]
    assert all(isinstance(item, nodes.Name) for item in items)
    return [item.name for item in items]


def _printed(
    body: list[nodes.Node], values: dict[str, Any]
) -> Iterator[tuple[nodes.Name, Any]]:
    """Every name in ``body`` that is printed, with each value that it then has."""
    for node in body:
        if isinstance(node, nodes.For):
            names = _targets(node)
            for item in values[node.iter.name]:
                assert len(names) == 1 or type(item) is tuple
                found = item if len(names) > 1 else (item,)
                inner = {**values, **dict(zip(names, found, strict=True))}
                yield from _printed(node.body, inner)
        else:
            assert isinstance(node, nodes.Output)
            for part in node.nodes:
                if isinstance(part, nodes.Name):
                    yield part, values[part.name]


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_every_value_that_is_printed_is_source_by_type(
    path: Path, contexts: dict[str, list[dict[str, Any]]]
) -> None:
    tree = _tree(path)
    every = {
        id(node)
        for output in tree.find_all(nodes.Output)
        for node in output.nodes
        if isinstance(node, nodes.Name)
    }
    assert every, "a template without a value is a file"
    seen = set()
    for context in contexts[path.name]:
        # What is handed in is used, and nothing else is asked for.
        assert set(context) == find_undeclared_variables(tree)
        for node, value in _printed(tree.body, context):
            assert type(value) in (Code, Identifier), f"{node.name} is {type(value)}"
            seen.add(id(node))
    assert seen == every, "some value was never looked at"


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_a_template_holds_names_and_loops_and_nothing_else(path: Path) -> None:
    """No filter, call, attribute, literal, condition or quote around a value."""
    tree = _tree(path)
    for output in tree.find_all(nodes.Output):
        for node in output.nodes:
            assert isinstance(node, (nodes.Name, nodes.TemplateData))
    for kind in (nodes.If, nodes.Macro, nodes.Include, nodes.Assign, nodes.Filter):
        assert list(tree.find_all(kind)) == []
    for loop in tree.find_all(nodes.For):
        assert isinstance(loop.iter, nodes.Name)
        assert _targets(loop)
        assert (loop.test, loop.else_, loop.recursive) == (None, [], False)
    text = path.read_text("utf-8")
    assert text.isascii()
    # Tables of one model a line are not black's to lay out.
    plain = text.replace("\n# fmt: off\n", "\n")
    assert "#" not in plain, "the header is the only other comment"
    for quote in "'\"":
        assert f"{quote}{{{{" not in text
        assert f"}}}}{quote}" not in text
    assert len(text.splitlines()) <= 50


def test_the_environment_is_strict_and_escapes_nothing() -> None:
    environment = build_plan._environment()
    assert environment.undefined is StrictUndefined
    assert environment.autoescape is False


def test_every_template_was_rendered(
    contexts: dict[str, list[dict[str, Any]]],
) -> None:
    assert set(contexts) == {path.name for path in TEMPLATES}


@pytest.mark.parametrize("value", ["{{ 7 * 7 }}", "{% for x in y %}", "{# x #}"])
def test_no_template_is_made_from_data(value: str) -> None:
    data = {"p": {"id": "p", "name": value, "models": [{"id": value}]}}
    snapshot = llm_db.build(sources=[Given(data)])
    (text,) = [f.text() for f in plan(Shipped(snapshot), True) if f.name == "p.py"]
    assert f'name="{value}"' in text
