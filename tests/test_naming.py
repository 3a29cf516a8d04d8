"""Names of modules, members and constants."""

from __future__ import annotations

import hashlib

import pytest

from llm_db_generator.build.names import constant_names, member_name, module_name


@pytest.mark.parametrize(
    ("provider", "module", "member"),
    [
        ("openai", "openai", "OPENAI"),
        ("google_vertex", "google_vertex", "GOOGLE_VERTEX"),
        ("302ai", "p_302ai", "P_302AI"),
        ("_302ai", "p__302ai", "P__302AI"),
        ("p_302ai", "p_p_302ai", "P_P_302AI"),
        ("class", "p_class", "P_CLASS"),
        ("con", "p_con", "P_CON"),
        ("com0", "p_com0", "P_COM0"),
        ("mro", "mro", "MRO"),
        ("_missing_", "p__missing_", "P__MISSING_"),
        ("__init__", "p___init__", "P___INIT__"),
        ("match", "match", "MATCH"),
        ("p", "p", "P"),
        ("pp_", "pp_", "PP_"),
    ],
)
def test_modules_and_members(provider: str, module: str, member: str) -> None:
    assert (module_name(provider), member_name(provider)) == (module, member)


@pytest.mark.parametrize(
    ("id", "constant"),
    [
        ("gpt-4o", "GPT_4O"),
        ("meta/llama-3.1", "META_LLAMA_3_1"),
        ("--a--b--", "A_B"),
        ("4.5", "M_4_5"),
        ("models", "M_MODELS"),
        ("~", None),
        ("\u65e5", None),
        ("\u212a2", "M_2"),
        ("stra\u00dfe", "STRA_E"),
        ("x" * 60, "X" * 60),
        ("1" * 58, "M_" + "1" * 58),
    ],
)
def test_constants(id: str, constant: str | None) -> None:
    assert constant_names([id]) == {id: constant}


def _hash(id: str) -> str:
    return hashlib.sha256(id.encode()).hexdigest()[:6]


def test_a_long_constant_is_cut_and_hashed() -> None:
    id = "x" * 61
    assert constant_names([id]) == {id: f"{'X' * 53}_{_hash(id)}"}
    ends_in_blank = "y" * 52 + "-" + "z" * 20
    assert constant_names([ends_in_blank]) == {
        ends_in_blank: f"{'Y' * 52}_{_hash(ends_in_blank)}"
    }


def test_ids_that_clash_all_get_a_hash() -> None:
    ids = ["a-b", "a.b", "A B", "c"]
    assert constant_names(ids) == {
        "a-b": f"A_B_{_hash('a-b')}",
        "a.b": f"A_B_{_hash('a.b')}",
        "A B": f"A_B_{_hash('A B')}",
        "c": "C",
    }


def test_a_twin_takes_the_plain_name_away() -> None:
    """So that an import fails loudly instead of changing its meaning."""
    assert constant_names(["a-b"])["a-b"] == "A_B"
    assert "A_B" not in constant_names(["a-b", "a.b"]).values()


def test_a_hash_that_is_itself_an_id_leaves_neither_a_constant() -> None:
    for n in range(2000):  # find an id whose hash is digits only
        twins = [f"t{n}-x", f"t{n}.x"]
        if _hash(twins[0]).isdigit():
            break
    third = f"t{n}-x-{_hash(twins[0])}"
    names = constant_names([*twins, third])
    assert names[twins[0]] is None
    assert names[third] is None
    assert names[twins[1]] is not None
