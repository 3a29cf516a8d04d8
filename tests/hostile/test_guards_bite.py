"""The corpus bites: with any one guard gone, some check of it fails.

Each test drops one guard of the code, by name, and asserts that the checks which pass
on the real code now report a violation. This is the one place that patches our code.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

import llm_db
from catalogs import Given, open_gate
from hostile.checks import (
    document,
    document_violations,
    files_of,
    make_project,
    package_violations,
    pipeline_violations,
    text_violations,
)
from hostile.corpus import BROKEN, RECORDS, Case, _nested
from llm_db import _filters, _ids, _structure, _values
from llm_db.pipeline import _normalize
from llm_db.sources import Config
from llm_db.sources import document as _document
from llm_db.sources import remote as _remote
from llm_db_generator import generate
from llm_db_generator.build import names, package, source_text
from llm_db_generator.build import plan as planning
from llm_db_generator.build.package import content
from llm_db_generator.build.plan import plan
from llm_db_generator.build.shipped import Shipped


def cases(*names: str) -> list[Case]:
    """The cases whose names start so; never none."""
    found = [case for case in RECORDS if case.name.startswith(names)]
    assert found
    return found


def source_of(chosen: Sequence[Case]) -> list[str]:
    """What is wrong in the text of the modules that these cases are rendered to."""
    source = _remote.Remote(["x"], file_reader=lambda path: document(chosen))
    snapshot = llm_db.build(sources=[source])
    found = []
    for file in plan(Shipped(snapshot), embed=True):
        if file.name.endswith(".py"):
            data = content(file)
            if not data.isascii():
                found.append(f"{file.name} is not ASCII")
            found += text_violations(data.decode("utf-8", "replace"))
    return found


@pytest.fixture
def whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[[Sequence[Case], str], list[str]]:
    """What is wrong after the real `generate` of these cases; its error counts."""
    monkeypatch.syspath_prepend(str(tmp_path / "generated"))

    def run(chosen: Sequence[Case], package: str) -> list[str]:
        project = make_project(tmp_path, document(chosen), package=package)
        try:
            report = generate(project)
        except llm_db.LLMDBError as error:
            return [f"generate failed: {error}"]
        return package_violations(chosen, tmp_path / "generated", package, report)

    return run


def _decoder(**changes: Any) -> json.JSONDecoder:
    hooks = {
        "object_pairs_hook": _document._object,
        "parse_int": _document._integer,
        "parse_constant": _document._constant,
    }
    return json.JSONDecoder(**{**hooks, **changes})


def _structurer(patch: pytest.MonkeyPatch, **hooks: Any) -> None:
    """The structurer rebuilt, with other hooks for the fields of these kinds."""
    for kind, hook in hooks.items():
        patch.setitem(_structure._PLAIN, kind, hook)
    patch.setattr(_structure, "_FAST", _structure._Structurer(False))
    patch.setattr(_structure, "_DETAILED", _structure._Structurer(True))


# -- documents -------------------------------------------------------------------------

Drop = Callable[[pytest.MonkeyPatch], None]
DOCUMENT_GUARDS: dict[str, Drop] = {
    "duplicate keys": lambda patch: patch.setattr(
        _document, "_DECODER", _decoder(object_pairs_hook=dict)
    ),
    "NaN and infinities": lambda patch: patch.setattr(
        _document, "_DECODER", _decoder(parse_constant=float)
    ),
    "nesting": lambda patch: patch.setattr(_document, "MAX_NESTING", 10**9),
    "long integers": lambda patch: patch.setattr(
        _document, "MAX_INTEGER_DIGITS", 10**5
    ),
    "integers by our reader": lambda patch: patch.setattr(
        _document, "_DECODER", _decoder(parse_int=float)
    ),
    "strict UTF-8": lambda patch: patch.setattr(
        _document,
        "decode_utf8",
        lambda data, name: data.removeprefix(b"\xef\xbb\xbf").decode(
            "utf-8", "replace"
        ),
    ),
    "no surrogates as bytes": lambda patch: patch.setattr(
        _document,
        "decode_utf8",
        lambda data, name: data.decode("utf-8", "surrogatepass"),
    ),
    "one byte order mark": lambda patch: patch.setattr(
        _document,
        "decode_utf8",
        lambda data, name: data.decode("utf-8-sig", "strict").lstrip("\ufeff"),
    ),
    "control characters in text": lambda patch: patch.setattr(
        _document, "_DECODER", _decoder(strict=False)
    ),
}


def test_without_a_mutation_broken_documents_have_no_violation() -> None:
    assert document_violations(BROKEN) == []


@pytest.mark.parametrize("guard", DOCUMENT_GUARDS)
def test_a_guard_of_documents(guard: str, monkeypatch: pytest.MonkeyPatch) -> None:
    # A million digits would be read for minutes without their guard.
    quick = [broken for broken in BROKEN if broken.name != "digits-million"]
    DOCUMENT_GUARDS[guard](monkeypatch)
    assert document_violations(quick)


# -- records ---------------------------------------------------------------------------

_any_id = re.compile(r"[\w.-]{1,64}$", re.IGNORECASE)


def _loose_id(text: str) -> str | None:
    return (
        text.lower().replace("-", "_").replace(".", "_")
        if _any_id.match(text)
        else None
    )


def _drop_id_guard(patch: pytest.MonkeyPatch) -> None:
    for module in (_ids, _normalize, _values, _remote):
        patch.setattr(module, "normalize_provider_id", _loose_id)


def _drop_twins(patch: pytest.MonkeyPatch) -> None:
    identify = _normalize._Normalizer._identify
    patch.setattr(
        _normalize._Normalizer,
        "_identify",
        lambda self, raw, entry, first: identify(self, raw, entry, {}),
    )


def _transform(name: str, hook: Any) -> Drop:
    """Reading models.dev's format with another check of the values of one kind."""

    def drop(patch: pytest.MonkeyPatch) -> None:
        module = _values if hasattr(_values, name) else _remote
        check = getattr(module, name)
        for table in (_remote.MODEL_KEYS, _remote.PROVIDER_KEYS):
            for key, (field, old) in list(table.items()):
                if old is check:
                    patch.setitem(table, key, (field, hook))
        patch.setattr(module, name, hook)

    return drop


def _verbatim_limits(record: Any, raw: Any) -> None:
    record.found["limits"] = dict(raw)


RECORD_GUARDS: dict[str, tuple[Drop, tuple[str, ...]]] = {
    "prices are numbers": (
        _transform("price", lambda v, _=None: v),
        ("value-true-price", "value-text-price"),
    ),
    "prices are finite": (
        lambda patch: patch.setattr(
            _values,
            "math",
            SimpleNamespace(isfinite=lambda value: True, nan=float("nan")),
        ),
        ("value-overflow",),
    ),
    "prices are not negative": (
        _transform("price", lambda v, _=None: _values.number(v)),
        ("value-minus-price", "value-minus-tier", "value-minus-mode"),
    ),
    "booleans are booleans": (
        _transform("flag", lambda v, _=None: bool(v)),
        ("value-text-flag", "value-number-flag", "value-number-tools"),
    ),
    "limits are integers": (
        _transform("_count", lambda v, _=None: int(v)),
        ("value-half-limit", "value-true-limit"),
    ),
    "text is text": (
        _transform("text", lambda v, _=None: str(v)),
        ("value-number-name",),
    ),
    "a text is no list": (
        _transform("_texts", lambda v, _=None: tuple(v)),
        ("provider-env-text", "value-text-efforts"),
    ),
    "null is absent in a list": (
        _transform("_texts", _values.texts),
        ("provider-env-null", "value-null-effort", "value-null-modality"),
    ),
    "records nest 60 deep": (
        lambda patch: patch.setattr(_values, "MAX_DEPTH", 150),
        ("value-deep",),
    ),
    "what is left out is listed": (
        lambda patch: patch.setattr(_remote._Record, "ignore", lambda *given: None),
        ("value-true-price",),
    ),
    "a key is its id": (
        lambda patch: patch.setattr(_remote, "_misplaced", lambda *given: None),
        ("provider-other", "model-not-its-key"),
    ),
    "provider ids are ASCII, to the end": (_drop_id_guard, ("provider-id",)),
    "twins are not merged": (_drop_twins, ("twins",)),
    "zero limits are unknown": (
        lambda patch: patch.setattr(_remote._Record, "limits", _verbatim_limits),
        ("value-zero-limit",),
    ),
    "unknown modalities leave": (
        lambda patch: patch.setattr(_normalize, "fold_modalities", lambda *given: {}),
        ("value-modality",),
    ),
}


@pytest.mark.parametrize("guard", RECORD_GUARDS)
def test_a_guard_of_records(guard: str, monkeypatch: pytest.MonkeyPatch) -> None:
    drop, names = RECORD_GUARDS[guard]
    sibling = Case(
        "good",
        "",
        '"z": {"id": "z", "models": {"m": {"id": "m"}}}',
        providers={"z": {}},
        kept={("z", "m"): {}},
    )
    chosen = [*cases(*names), sibling]
    assert pipeline_violations(chosen) == []
    drop(monkeypatch)
    try:
        found = pipeline_violations(chosen)
    except (TypeError, ValueError, AttributeError, KeyError) as error:
        found = [f"the run broke: {error!r}"]
    assert found


#: What canonical data cannot say: a wrong field drops its model, and is named.
WRONG: list[tuple[str, dict[str, Any]]] = [
    ("cost.input", {"cost": {"input": True}}),
    ("cost.output", {"cost": {"output": "1"}}),
    ("cost.image", {"cost": {"image": float("inf")}}),
    ("cost.tiers[0].input", {"cost": {"tiers": [{"size": 1, "input": "1"}]}}),
    ("cost.modes.batch.input", {"cost": {"modes": {"batch": {"input": True}}}}),
    ("cost.tools.search", {"cost": {"tools": {"search": True}}}),
    ("open_weights", {"open_weights": "yes"}),
    ("attachment", {"attachment": 1}),
    ("limits.context", {"limits": {"context": 1.5}}),
    ("limits.output", {"limits": {"output": True}}),
    ("limits.input", {"limits": {"input": 0}}),
    ("name", {"name": 5}),
    ("tags", {"tags": "ab"}),
    ("aliases", {"aliases": "ab"}),
    ("extra.deep" + "[0]" * 59, json.loads(f"{{{_nested(61)}}}")),
]


def strict_violations() -> list[str]:
    """Wrong fields of canonical data that do not drop their model, or drop another."""
    models = [{"id": f"m{n}", **fields} for n, (_, fields) in enumerate(WRONG)]
    data = {"p": {"id": "p", "models": [*models, {"id": "good"}]}}
    snapshot = llm_db.build(sources=[Given(data)])
    kept = {model.id for model in snapshot.models()} ^ {"good"}
    expected = {(f"m{n}", field) for n, (field, _) in enumerate(WRONG)}
    dropped = {(loss.id, loss.field) for loss in snapshot.report.dropped}
    return [*sorted(kept), *map(str, sorted(expected ^ dropped))]


STRICT_GUARDS: dict[str, Drop] = {
    "prices are numbers": lambda patch: _structurer(patch, price=lambda v, _=None: v),
    "tools' prices are numbers": lambda patch: _structurer(
        patch, prices=lambda v, _=None: v
    ),
    "booleans are booleans": lambda patch: _structurer(
        patch, flag=lambda v, _=None: bool(v)
    ),
    "limits are integers": lambda patch: _structurer(
        patch, count=lambda v, _=None: int(v)
    ),
    "text is text": lambda patch: _structurer(patch, text=lambda v, _=None: str(v)),
    "a text is no list": lambda patch: _structurer(
        patch, texts=lambda v, _=None: tuple(v)
    ),
    "records nest 60 deep": lambda patch: patch.setattr(_values, "MAX_DEPTH", 150),
    "numbers are finite": RECORD_GUARDS["prices are finite"][0],
}


def test_without_a_mutation_canonical_data_is_strict() -> None:
    assert strict_violations() == []


@pytest.mark.parametrize("guard", STRICT_GUARDS)
def test_a_guard_of_canonical_data(guard: str, monkeypatch: pytest.MonkeyPatch) -> None:
    STRICT_GUARDS[guard](monkeypatch)
    try:
        found = strict_violations()
    except (TypeError, ValueError, AttributeError, KeyError) as error:
        found = [f"the run broke: {error!r}"]
    assert found


def test_deny_wins(monkeypatch: pytest.MonkeyPatch) -> None:
    def denied() -> bool:
        data = {"a": {"models": [{"id": "x"}, {"id": "y"}]}}
        snapshot = llm_db.build(
            sources=[Config(data)], allow={"a": "all"}, deny={"a": ["x"]}
        )
        return not snapshot.allowed("a:x") and len(snapshot.models()) == 1

    assert denied()
    judge = _filters.Judge
    monkeypatch.setattr(
        _filters, "Judge", lambda filters: judge(filters._replace(deny={}))
    )
    assert not denied()


# -- source ----------------------------------------------------------------------------


def _naive(text: str) -> str:
    return f'"{text}"'


SOURCE_GUARDS: dict[str, Drop] = {
    "text is escaped": lambda patch: patch.setattr(source_text, "string", _naive),
    "text is ASCII": lambda patch: (
        patch.setattr(source_text, "string", repr),
        patch.setattr(package, "content", _content_without_check),
    )[0],
    "quotes are escaped": lambda patch: patch.setattr(
        source_text, "string", lambda text: f'"{ascii(text)[1:-1]}"'
    ),
    "newlines are escaped": lambda patch: patch.setattr(
        source_text, "string", lambda text: f'"""{text}"""'
    ),
}


def _content_without_check(file: Any) -> bytes:
    return str(file.text()).encode("utf-8", "surrogatepass")


@pytest.mark.parametrize("guard", SOURCE_GUARDS)
def test_a_guard_of_source(guard: str, monkeypatch: pytest.MonkeyPatch) -> None:
    chosen = cases("text-b", "text-l", "text-n", "text-m")
    light = [case for case in chosen if len(case.members) < 20_000]
    assert source_of(light) == []
    SOURCE_GUARDS[guard](monkeypatch)
    try:
        found = source_of(light)
    except (llm_db.LLMDBError, UnicodeError) as error:
        found = [f"refused: {error!r}"]
    assert found


def test_the_last_check_of_source_is_ascii(monkeypatch: pytest.MonkeyPatch) -> None:
    """Even if a literal were not ASCII, no such file would be written."""
    monkeypatch.setattr(source_text, "string", repr)
    with pytest.raises(llm_db.LLMDBError, match="ASCII") as caught:
        source_of(cases("text-kelvin"))
    assert caught.value.reason == "gate"


# -- names -----------------------------------------------------------------------------


def test_modules_have_a_prefix(
    monkeypatch: pytest.MonkeyPatch, whole: Callable[[Sequence[Case], str], list[str]]
) -> None:
    monkeypatch.setattr(planning, "module_name", names.Identifier)
    assert whole(cases("provider-id-"), "bite_modules")


def test_members_have_a_prefix(
    monkeypatch: pytest.MonkeyPatch, whole: Callable[[Sequence[Case], str], list[str]]
) -> None:
    monkeypatch.setattr(
        planning, "member_name", lambda id: names.Identifier(id.upper())
    )
    assert whole(cases("provider-id-"), "bite_members")


def test_constants_do_not_clash(
    monkeypatch: pytest.MonkeyPatch, whole: Callable[[Sequence[Case], str], list[str]]
) -> None:
    def clashing(ids: Any) -> dict[str, Any]:
        return {id: names._plain_constant(id) or None for id in ids}

    monkeypatch.setattr(planning, "constant_names", clashing)
    assert whole(cases("model-id-clash"), "bite_constants")


def test_constants_leave_the_modules_own_names_alone(
    monkeypatch: pytest.MonkeyPatch, whole: Callable[[Sequence[Case], str], list[str]]
) -> None:
    monkeypatch.setattr(names, "_MODULE_NAMES", frozenset())
    assert whole(cases("model-id-module-names"), "bite_own_names")


def test_names_pass_without_a_mutation(
    whole: Callable[[Sequence[Case], str], list[str]],
) -> None:
    assert whole(cases("provider-id-", "model-id-"), "bite_none") == []


# -- the gate --------------------------------------------------------------------------


def _rounded(value: Any) -> str:
    return ascii(float(value)) if type(value) is int else _scalar(value)


_scalar = source_text._scalar


def test_the_gate_refuses_what_differs_and_leaves_the_old_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = make_project(tmp_path, document(cases("text-both")), package="bite_kept")
    generate(project)
    before = files_of(tmp_path / "generated")
    hostile = cases("text-both", "value-over-2-53")
    (project / "sources" / "api.json").write_bytes(document(hostile))
    monkeypatch.setattr(source_text, "_scalar", _rounded)
    with pytest.raises(llm_db.LLMDBError, match="was rejected") as caught:
        generate(project)
    assert caught.value.reason == "gate"
    assert files_of(tmp_path / "generated") == before


@pytest.mark.parametrize(
    ("fact", "wrong", "named"),
    [
        ("ranked", {"p": [["b", "a"], [1025, 1025]]}, "ranked"),
        ("aliases", {"p": {"x": "b"}}, "names, aliases"),
        ("unfiltered", {"p": {"x": "b"}}, "aliases"),
        ("prefer", ["q"], "policy"),
    ],
)
def test_the_gate_refuses_an_index_that_differs(
    fact: str,
    wrong: Any,
    named: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    data = b'{"p": {"id": "p", "models": {"a": {"id": "a"}, "b": {"id": "b"}}}}'
    project = make_project(tmp_path, data, package="bite_index")
    facts = planning._index_facts
    monkeypatch.setattr(
        planning, "_index_facts", lambda *given: {**facts(*given), fact: wrong}
    )
    with pytest.raises(llm_db.LLMDBError, match=f"differs .* in {named};"):
        generate(project)


def test_the_gate_refuses_columns_that_differ(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = b'{"p": {"id": "p", "models": {"a": {"id": "a", "cost": {"input": 1}}}}}'
    project = make_project(tmp_path, data, package="bite_columns")
    context = planning.columns_context
    monkeypatch.setattr(
        planning,
        "columns_context",
        lambda models: {
            **context(models),
            "input_output": [source_text.Code("0, None")],
        },
    )
    with pytest.raises(llm_db.LLMDBError, match=r"differs .* in columns;"):
        generate(project)


def test_without_the_gate_a_wrong_package_is_seen_by_the_corpus(
    monkeypatch: pytest.MonkeyPatch, whole: Callable[[Sequence[Case], str], list[str]]
) -> None:
    monkeypatch.setattr(source_text, "_scalar", _rounded)
    open_gate(monkeypatch)
    found = whole(cases("value-over-2-53"), "bite_gate")
    assert any("9007199254740993" in violation for violation in found)


def test_the_gate_refuses_what_does_not_import(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = make_project(tmp_path, document(cases("text-newline")))
    before = files_of(tmp_path)
    monkeypatch.setattr(source_text, "string", _naive)
    with pytest.raises(llm_db.LLMDBError, match="does not import"):
        generate(project)
    assert files_of(tmp_path) == before
