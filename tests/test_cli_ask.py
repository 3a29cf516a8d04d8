"""``llm-db show``, ``select``, ``resolve`` and ``allowed``."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from clikit import PACKAGE, in_terminal, llm_db
from llm_db import Snapshot

pytestmark = [pytest.mark.slow, pytest.mark.end_to_end]

needs_terminal = pytest.mark.skipif(os.name == "nt", reason="no pty")


def test_show_in_a_pipe_is_one_fact_a_line() -> None:
    facts = dict(llm_db("show", "openai:omni").rows())
    assert facts["id"] == "gpt-4o"
    assert facts["aliases"] == "omni, gpt-4o-2024-08-06"
    assert facts["cost.tiers[200000].input"] == "5"
    assert facts["capabilities.tools.enabled"] == "yes"
    assert facts["extra.vendor.tier"] == "gold"
    assert facts["knowledge"] == "2023-10"


def test_show_tells_unknown_from_free() -> None:
    unknown = dict(llm_db("show", "openai:o-secret").rows())
    free = dict(llm_db("show", "openai:o-free").rows())
    assert (unknown["cost.input"], unknown["cost.output"]) == ("?", "?")
    assert (free["cost.input"], free["cost.output"]) == ("0", "0")


def test_show_as_json_is_the_record() -> None:
    record = json.loads(llm_db("show", "gpt-4o-mini", "--json").out)
    assert record["limits"] == {"context": 128000}
    assert record["provider"] == "openai"


@needs_terminal
def test_show_on_a_terminal_has_everything() -> None:
    out = in_terminal("show", "openai:gpt-4o", NO_COLOR="1").out
    for text in (
        "GPT-4o",
        "openai (OpenAI)",
        "omni, gpt-4o-2024-08-06",
        "flagship",
        "2024-05-13",
        "128,000",
        "up to 200,000",
        "above 200,000",
        "cache read",
        "text, image",
        "json_schema",
        "open weights",
        "vendor.tier",
    ):
        assert text in out


def test_an_id_of_several_providers_lists_them() -> None:
    done = llm_db("show", "gpt-4o")
    assert (done.code, done.out) == (1, "")
    assert done.err.splitlines() == [
        "Error: 2 providers serve 'gpt-4o'; write one of:",
        "  azure:gpt-4o",
        "  openai:gpt-4o",
    ]


# -- select ----------------------------------------------------------------------------


def test_select_names_the_best() -> None:
    assert llm_db("select", "-r", "tools").out == "azure:gpt-4o\n"
    done = llm_db("select", "-r", "tools", "--prefer", "openai,azure")
    assert done.out == "openai:gpt-4o-mini\n"
    done = llm_db("select", "-r", "tools", "-f", "json_schema", "--scope", "openai")
    assert done.out == "openai:gpt-4o-mini\n"


def test_select_all_lists_them_in_order() -> None:
    done = llm_db("select", "-r", "tools", "--prefer", "openai", "--all")
    assert done.lines == ["openai:gpt-4o-mini", "openai:gpt-4o", "azure:gpt-4o"]
    done = llm_db("select", "-r", "tools", "--prefer", "openai", "--all", "--json")
    assert json.loads(done.out)[0] == "openai:gpt-4o-mini"


def test_select_without_a_match_is_status_1() -> None:
    done = llm_db("select", "-r", "reasoning", "--all")
    assert (done.code, done.out) == (1, "")
    assert "no model" in done.err
    assert llm_db("select", "--scope", "opnai").code == 1


# -- resolve and allowed ---------------------------------------------------------------


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ("--require vision", "vision is --reads image"),
        ("--require structured_output", "is --require json_schema"),
        ("--reads audoi", "did you mean `audio`"),
        ("--since 2026-13", "'2026-13' is not a date: 2026, 2026-05 or 2026-05-31"),
        ("--retires-after 2026-02-31", "'2026-02-31' is not a date"),
        ("--mix 1,x", "'1,x' is not two numbers: 3,1"),
    ],
)
def test_an_option_with_a_wrong_value_says_what_is_meant(
    options: str, said: str
) -> None:
    ran = llm_db("select", *options.split())
    assert ran.code == 2
    assert said in ran.err


def test_the_mix_says_what_is_cheapest() -> None:
    asked = ["select", "--catalog", "llm_db_catalog", "--scope", "alibaba", "--all"]
    asked += ["--order", "cheapest"]
    by_prompt, by_answer = (llm_db(*asked, "--mix", mix) for mix in ("1,0", "0,1"))
    assert by_prompt.lines != by_answer.lines
    catalog = Snapshot.of_package("llm_db_catalog")
    for done, mix in ((by_prompt, (1, 0)), (by_answer, (0, 1))):
        found = catalog.candidates(scope="alibaba", order="cheapest", mix=mix)
        assert done.lines == [f"{provider}:{id}" for provider, id in found]


def test_resolve_gives_the_canonical_spec() -> None:
    assert llm_db("resolve", "omni").out == "openai:gpt-4o\n"
    assert llm_db("resolve", "omni@OpenAI").out == "openai:gpt-4o\n"
    assert llm_db("resolve", "gpt-4o", "--scope", "azure").out == "azure:gpt-4o\n"
    assert json.loads(llm_db("resolve", "omni", "--json").out) == {
        "provider": "openai",
        "id": "gpt-4o",
        "spec": "openai:gpt-4o",
    }


def test_resolve_lists_the_candidates() -> None:
    done = llm_db("resolve", "gpt-4o")
    assert (done.code, done.out) == (1, "")
    assert "choose one with --scope" in done.err
    assert done.err.count("\n") == 3


@pytest.mark.parametrize(
    ("spec", "answer", "code", "why"),
    [
        ("openai:gpt-4o", "yes\n", 0, ""),
        ("openai:gpt-9-preview", "no\n", 1, ""),
        ("nobody:gpt-4o", "no\n", 1, "unknown provider 'nobody'"),
        ("nonsense", "no\n", 1, "'nonsense' names no provider"),
    ],
)
def test_allowed_answers_by_its_status_too(
    spec: str, answer: str, code: int, why: str
) -> None:
    done = llm_db("allowed", spec)
    assert (done.code, done.out) == (code, answer)
    assert done.err.startswith(why)
    assert bool(done.err) is bool(why)  # a policy needs no excuse
    plain = llm_db("allowed", spec, "--json")
    assert json.loads(plain.out) == {"spec": spec, "allowed": answer == "yes\n"}
    assert (plain.code, plain.err) == (done.code, done.err)


def test_messages_name_options_and_commands() -> None:
    assert "ask `llm-db resolve` for a bare id" in llm_db("offers", "gpt-4o").err
    done = llm_db("select", "-r", "tools", "--prefer", "opnai,azure")
    assert done.out.startswith("azure:")
    assert done.err.startswith(
        "--prefer: unknown provider 'opnai'; did you mean `openai`"
    )


# -- identify --------------------------------------------------------------------------


def test_identify_gives_the_spec_and_says_how() -> None:
    done = llm_db("identify", "azure/GPT-4o")
    assert (done.code, done.out) == (0, "azure:gpt-4o\n")
    assert done.err == "spelling: slash, form\n"
    assert llm_db("identify", "openai:omni").err == "exact\n"
    found = json.loads(llm_db("identify", "GPT_4o", "--scope", "azure", "--json").out)
    assert found == {
        "text": "GPT_4o",
        "spec": "azure:gpt-4o",
        "provider": "azure",
        "id": "gpt-4o",
        "level": "spelling",
        "how": ["form"],
    }


def test_identify_accepts_no_more_than_it_is_told() -> None:
    tuned = "ft:gpt-4o-mini:org::id"
    done = llm_db("identify", tuned)
    assert (done.code, done.out) == (1, "")
    said = "`llm-db identify --accept base` takes it for `openai:gpt-4o-mini`"
    assert said in done.err
    # `cost` has no such option: it prices only what is the same model at the same price.
    assert said in llm_db("cost", tuned, "--in", "5").err
    assert llm_db("identify", tuned, "--accept", "base").out == "openai:gpt-4o-mini\n"
    assert llm_db("identify", tuned, "--accept", "guess").code == 2
    assert llm_db("identify", "gpt-4o", "--scope", "opnai").code == 1


def test_identify_reads_many_a_line_each() -> None:
    # Windows' PowerShell writes a byte order mark before what it pipes.
    done = llm_db("identify", input="\ufeffgpt-4o\n\nazure/gpt-4o\nnobody-1\n")
    assert done.code == 1
    assert done.out.splitlines() == [
        "gpt-4o\topenai:gpt-4o\tspelling\tlab",
        "azure/gpt-4o\tazure:gpt-4o\tspelling\tslash",
        "nobody-1\t?\tnot_found\t",
    ]
    assert done.err == "no provider has a model 'nobody-1'\n"
    lines = llm_db("identify", "--json", "azure/gpt-4o", "nobody-1").out.splitlines()
    assert [json.loads(line)["spec"] for line in lines] == ["azure:gpt-4o", None]
    assert json.loads(lines[1])["reason"] == "not_found"
    assert llm_db("identify", input="").out == ""


# -- which catalog ---------------------------------------------------------------------


def test_the_configuration_of_the_environment_counts(tmp_path: Path) -> None:
    config = tmp_path / "llm.toml"
    config.write_text('deny = { openai = ["gpt-*"] }\n')
    assert llm_db("allowed", "openai:gpt-4o", LLM_DB_CONFIG=str(config)).code == 1
    named = llm_db(
        "allowed",
        "openai:gpt-4o",
        "--catalog",
        PACKAGE,
        LLM_DB_CONFIG=str(config),
        LLM_DB_CATALOG="no_such_catalog",
    )
    assert named == (0, "yes\n", "")


def test_a_bad_configuration_is_one_line(tmp_path: Path) -> None:
    done = llm_db("models", LLM_DB_CONFIG=str(tmp_path / "missing.toml"))
    assert (done.code, done.out) == (1, "")
    assert "missing.toml cannot be read" in done.err


def test_a_package_that_was_only_generated_is_pointed_out(tmp_path: Path) -> None:
    assert llm_db("init", "acme", cwd=tmp_path).code == 0
    project = tmp_path / "acme"
    assert llm_db("generate", cwd=project).code == 0
    done = llm_db("models", "--catalog", "acme_llm_catalog", cwd=project)
    assert done.code == 1
    assert "set PYTHONPATH=generated" in done.err
