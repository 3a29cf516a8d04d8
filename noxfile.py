"""The project's commands: each session is a few lines over a command."""

from __future__ import annotations

from pathlib import Path

import nox

nox.options.default_venv_backend = "uv|virtualenv"
nox.options.reuse_venv = "yes"
nox.options.sessions = ["tests"]

PYPROJECT = nox.project.load_toml("pyproject.toml")
PYTHONS = ["3.11", "3.12", "3.13", "3.14"]
# `nox -s tests -- -n 0 …` runs in one process.
PARALLEL = ["--numprocesses=auto", "--dist=worksteal"]


def install(session: nox.Session, *groups: str) -> None:
    """The project itself, editable, and what these dependency groups name."""
    needed = nox.project.dependency_groups(PYPROJECT, *groups) if groups else ()
    session.install("-e", ".[generator]", *needed)


@nox.session
def generate(session: nox.Session) -> None:
    """Make the catalog package from the committed sources. Offline."""
    install(session)
    session.run("llm-db", "generate", *session.posargs)


@nox.session
def check(session: nox.Session) -> None:
    """Fail if the committed catalog package does not match its sources."""
    install(session)
    session.run("llm-db", "check", *session.posargs)


@nox.session
def pull(session: nox.Session) -> None:
    """Fetch upstream, then generate."""
    install(session)
    session.run("llm-db", "pull", *session.posargs)


@nox.session
def tests(session: nox.Session) -> None:
    """The test suite, on all cores."""
    install(session, "test")
    session.run("pytest", *PARALLEL, *session.posargs)


@nox.session(python=PYTHONS, name="tests-all")
def tests_all(session: nox.Session) -> None:
    """The test suite on every supported Python."""
    install(session, "test")
    session.run("pytest", *PARALLEL, *session.posargs)


@nox.session
def lowest(session: nox.Session) -> None:
    """The code that reads outside text, with the oldest dependencies that we allow."""
    session.install("pytest", "pytest-xdist", "hypothesis", "uv")
    oldest = ["--resolution", "lowest-direct", "-e", ".[generator]"]
    session.run(
        "uv", "pip", "install", "--python", session.virtualenv.location, *oldest
    )
    parts = [
        "hostile",
        "test_hostile",
        "test_document",
        "test_cli",
        "test_pull",
        "test_load",
        "test_fetch",
        "test_sources",
    ]
    tests = [str(path) for part in parts for path in Path("tests").glob(f"{part}*")]
    quick = ["-m", "not slow or end_to_end"]
    session.run("pytest", *PARALLEL, *quick, *sorted(tests), *session.posargs)


@nox.session
def odd(session: nox.Session) -> None:
    """Library and generator without docstrings and asserts, in an ASCII locale."""
    install(session, "test")
    unheard = "ignore:assertions not in test modules:pytest.PytestConfigWarning"
    parts = "catalog config document emit errors exports fetch filters generate history"
    parts += " layers load lookup pipeline schema select sources spec store templates"
    tests = ["tests/answers", *(f"tests/test_{part}.py" for part in parts.split())]
    session.run(
        "pytest",
        *PARALLEL,
        *("-m", "not slow or end_to_end", "-W", unheard),
        *tests,
        *session.posargs,
        env={"PYTHONOPTIMIZE": "2", "LC_ALL": "C"},
    )


@nox.session
def litellm(session: nox.Session) -> None:
    """The real litellm, using our export, gets the same prices as `cost`."""
    install(session, "test", "litellm")
    session.run("pytest", "tests/test_export_litellm.py", *session.posargs)


@nox.session
def properties(session: nox.Session) -> None:
    """The property suite with many more examples."""
    install(session, "test")
    session.run(
        "pytest",
        *PARALLEL,
        "tests/properties",
        *session.posargs,
        env={"HYPOTHESIS_PROFILE": "long"},
    )


@nox.session
def lint(session: nox.Session) -> None:
    """black and ruff on what people write, black on generated code; the workflows."""
    install(session, "lint")
    hand_written = [
        "runtime",
        "generator",
        "tests",
        "benchmarks",
        "docs",
        ".github",
        "noxfile.py",
    ]
    session.run("black", "--check", "--quiet", *hand_written)
    session.run("ruff", "check")
    session.run("black", "--check", "--quiet", "generated")
    session.run("zizmor", "--quiet", "--offline", ".github")


@nox.session
def types(session: nox.Session) -> None:
    """mypy --strict and pyright."""
    install(session, "types")
    session.run("mypy")
    session.run("pyright")


@nox.session
def build(session: nox.Session) -> None:
    """The wheel and the sdist, into dist/."""
    session.install("build")
    session.run("python", "-m", "build", *session.posargs)


@nox.session
def docs(session: nox.Session) -> None:
    """The documentation, into site/; a warning is an error."""
    install(session, "docs")
    quiet = {"NO_MKDOCS_2_WARNING": "1"}
    session.run("mkdocs", "build", "--strict", *session.posargs, env=quiet)


@nox.session
def bench(session: nox.Session) -> None:
    """Side by side with the peers; writes its tables to docs/performance.md."""
    options = session.posargs or ["--write", "docs/performance.md"]
    session.run("python", "-m", "benchmarks", *options)
