"""What the tests of the corpus do: make documents, run them, and list what is wrong."""

from __future__ import annotations

import ast
import hashlib
import io
import re
import tokenize
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import llm_db
from hostile.corpus import Case, Document, Loss
from llm_db.errors import DocumentError
from llm_db.sources import Remote
from llm_db_generator import GenerateReport, generate


def document(cases: Iterable[Case]) -> bytes:
    """One api.json of all these cases."""
    return f"{{{', '.join(case.members for case in cases)}}}".encode()


def make_project(
    folder: Path, data: bytes, *, package: str = "hostile_catalog", more: str = ""
) -> Path:
    """A project folder whose only source is this document."""
    (folder / "sources").mkdir(parents=True)
    (folder / "sources" / "api.json").write_bytes(data)
    (folder / "sources" / "catalog.toml").write_text(
        f'{more}\n[[sources]]\ntype = "remote"\npaths = ["sources/api.json"]\n'
        f'[output]\npackage = "{package}"\n',
        encoding="utf-8",
    )
    return folder


def files_of(*folders: Path) -> dict[str, bytes]:
    """Every file below these folders, and what is in it."""
    return {
        str(path): path.read_bytes()
        for folder in folders
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


# -- fates -----------------------------------------------------------------------------


def record_violations(
    cases: Sequence[Case], snapshot: llm_db.Snapshot, report: Any
) -> list[str]:
    """What differs from the fates of ``cases``: all else must not be there, or lost.

    ``report`` is the run's: it lists what was dropped, and the single values ignored.
    """
    found: list[str] = []
    providers = {id for case in cases for id in case.providers}
    models = {key for case in cases for key in case.kept}
    found += _unequal("providers", providers, set(snapshot.provider_ids))
    found += _unequal("models", models, {tuple(key) for key in snapshot.models_by_key})
    dropped = (loss for case in cases for loss in case.dropped)
    found += _losses("dropped", dropped, report.dropped)
    ignored = (loss for case in cases for loss in case.ignored)
    found += _losses("ignored", ignored, report.ignored)
    for case in cases:
        for id, facts in case.providers.items():
            if id in snapshot.providers_by_id:
                found += _facts(case, snapshot.provider(id).to_dict(), facts)
        for key, facts in case.kept.items():
            if key in snapshot.models_by_key:
                found += _facts(case, snapshot.model(*key).to_dict(), facts)
    return found


def _unequal(what: str, expected: set[Any], found: set[Any]) -> Iterator[str]:
    for item in sorted(expected - found):
        yield f"missing among {what}: {item!a:.200}"
    for item in sorted(found - expected):
        yield f"unexpected among {what}: {item!a:.200}"


def _losses(what: str, losses: Iterable[Loss], reported: Iterable[Any]) -> list[str]:
    expected = Counter(losses)
    actual: Counter[Loss] = Counter((d.provider, d.id, d.field) for d in reported)
    return [
        *(f"not {what}: {loss!a:.200}" for loss in expected - actual),
        *(f"{what}: {loss!a:.200}" for loss in actual - expected),
    ]


def _facts(case: Case, record: dict[str, Any], facts: Any) -> Iterator[str]:
    for path, expected in facts.items():
        actual = _at(record, path)
        if actual != expected:
            yield f"{case.name}: {path}: {actual:.200} is not {expected:.200}"


def _at(record: Any, path: str) -> str:
    """The ``repr`` of what stands at a dotted path, or ``absent``."""
    for step in path.split("."):
        if not isinstance(record, dict) or step not in record:
            return "absent"
        record = record[step]
    return repr(record)


def pipeline_violations(cases: Sequence[Case]) -> list[str]:
    """The fates of ``cases`` in a run of the pipeline, in this process."""
    source = Remote(["api.json"], file_reader=lambda path: document(cases))
    snapshot = llm_db.build(sources=[source])
    return record_violations(cases, snapshot, snapshot.report)


def generated_violations(
    cases: Sequence[Case], folder: Path, package: str
) -> list[str]:
    """The fates of ``cases`` in the package that a project really generated."""
    report = generate(folder, package=package)
    return package_violations(cases, folder / "generated", package, report)


def package_violations(
    cases: Sequence[Case], root: Path, package: str, report: GenerateReport
) -> list[str]:
    """What is wrong in a generated package; ``root``, its folder, is on the path."""
    snapshot = llm_db.build(sources=[llm_db.sources.Packaged(catalog=package)])
    found = record_violations(cases, snapshot, report)
    found += source_violations(root / package)
    found += name_violations(cases, root / package)
    counts = len(snapshot.provider_ids), len(snapshot.models_by_key)
    if counts != (report.providers, report.models):
        found.append(f"the report counts {report.providers}, {report.models}")
    return found


# -- broken documents ------------------------------------------------------------------


def document_violations(documents: Iterable[Document]) -> list[str]:
    """Broken documents that are read, or that fail with another error."""
    found = []
    for broken in documents:
        source = Remote(["api.json"], file_reader=lambda path, b=broken: b.data)
        failures = []
        try:
            failures = [f.error for f in source.load().failures]
            found.append(f"{broken.name} was read")
        except llm_db.SourceError as error:
            failures = [error.__cause__]
        except Exception as error:
            found.append(f"{broken.name} raised {type(error).__name__}")
        found += [
            f"{broken.name} raised {type(error).__name__}"
            for error in failures
            if not isinstance(error, DocumentError)
        ]
    return found


# -- source text -----------------------------------------------------------------------


def source_violations(package: Path) -> list[str]:
    """Generated modules that are more, or other, than data between known lines."""
    found = []
    for path in sorted(package.rglob("*.py")):
        data = path.read_bytes()
        if bad := set(data) - set(range(0x20, 0x7F)) - {0x0A}:
            found.append(f"{path.name} has the bytes {sorted(bad)}")
            continue
        text = data.decode("ascii")
        found += [f"{path.name}: {problem}" for problem in text_violations(text)]
    return found


_COMMENTS = re.compile(
    r"# Written by `llm-db generate`\. Do not edit\."
    r" Template: templates/(\w+)\.py\.jinja\."
    r"\n# input sha256:[0-9a-f]{24}\n# body sha256:[0-9a-f]{24}\n"
)
#: Templates of tables with one record a line, which black leaves alone.
_TABLES = {"columns", "history", "history_index"}


def text_violations(text: str) -> Iterator[str]:
    """What is no data in the source of one module."""
    header = _COMMENTS.match(text)
    if header is None:
        yield "its first lines are not the header"
    try:
        tree = ast.parse(text)
        tokens = list(tokenize.generate_tokens(io.StringIO(text).readline))
    except (SyntaxError, ValueError) as error:
        yield f"it does not parse: {error}"
        return
    emptied = ast.parse(_emptied(tokens))
    if _without_strings(tree) != _without_strings(emptied):
        yield "its tree changes where its strings do"
    comments = [token.string for token in tokens if token.type == tokenize.COMMENT]
    more = ["# fmt: off"] if header is not None and header[1] in _TABLES else []
    if comments[3:] != more:
        yield f"it has the comments {comments[3:]!a:.200}"
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and not _is_known(node):
            yield f"it calls {ast.unparse(node)[:80]}"
        elif isinstance(node, _RUNS):
            yield f"it holds a {type(node).__name__}"


def _is_known(call: ast.Call) -> bool:
    function = ast.unparse(call.func)
    if function == "Texts":
        return ast.unparse(call) == "Texts(__package__)"
    return function in _CALLED


_CALLED = {
    "MappingProxyType",
    "AttributeError",
    "globals",
    "getattr",
    *llm_db.schema.__all__,
}
_RUNS = (
    ast.Lambda,
    ast.While,
    ast.For,
    ast.AsyncFunctionDef,
    ast.ListComp,
    ast.DictComp,
    ast.GeneratorExp,
    ast.Await,
    ast.Global,
    ast.NamedExpr,
    ast.With,
)


def _emptied(tokens: Iterable[tokenize.TokenInfo]) -> str:
    """The same source with ``x`` for every string."""
    return tokenize.untokenize(
        (kind, '"x"' if kind == tokenize.STRING else string)
        for kind, string, *_ in tokens
    )


def _without_strings(tree: ast.Module) -> str:
    """The tree as text, every string constant as ``x``."""

    class Emptied(ast.NodeTransformer):
        def visit_Constant(self, node: ast.Constant) -> ast.Constant:
            return ast.Constant("x") if isinstance(node.value, str) else node

    return ast.dump(Emptied().visit(tree))


# -- names -----------------------------------------------------------------------------


def name_violations(cases: Sequence[Case], package: Path) -> list[str]:
    """Files and constants that are not those which the cases expect."""
    found = []
    modules = {path.stem for path in package.glob("*.py")}
    for case in () if (package / "snapshot.json").exists() else cases:
        if case.module is not None and case.module not in modules:
            found.append(f"{case.name}: there is no {case.module}.py")
            continue
        if case.constants:
            path = package / f"{case.module}.py"
            found += _constant_violations(case, path.read_text("ascii"))
    everything = {p.relative_to(package).as_posix() for p in package.rglob("*")}
    strange = {name for name in everything if not re.fullmatch(_FILE, name, re.ASCII)}
    found += [f"a file of the name {name!a:.80}" for name in sorted(strange)]
    return found


_FILE = (
    r"(__init__|_ids|_index|_texts|_columns|[a-z][a-z0-9_]{0,80})\.py|py\.typed"
    r"|snapshot\.json|_history|_history/(__init__|[a-z]+)\.py"
    r"|(_history/)?__pycache__(/\w+\.cpython-\d+\.pyc)?"
)


def _constant_violations(case: Case, text: str) -> Iterator[str]:
    assigned = {
        node.target.id: node.value
        for node in ast.parse(text).body
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)
    }
    names: dict[str, str] = {}
    for name, value in assigned.items():
        if isinstance(value, ast.Call) and ast.unparse(value.func) == "Model":
            (id,) = [k.value for k in value.keywords if k.arg == "id"]
            names[ast.literal_eval(id)] = name
    for id, expected in case.constants.items():
        digest = hashlib.sha256(id.encode("utf-8", "surrogatepass")).hexdigest()[:6]
        wanted = expected and expected.replace("#", digest)
        if names.get(id) != wanted:
            yield f"{case.name}: {id!a:.40} is {names.get(id)}, not {wanted}"
