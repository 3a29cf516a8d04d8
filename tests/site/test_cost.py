"""The calculator's bills are those of `llm_db.cost`, vector by vector."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

import llm_db
from catalogs import Given
from llm_db.errors import LLMDBError, UsageError
from llm_db_generator.site import site_files, write_site
from sitekit import Visit

VECTORS: list[dict[str, Any]] = tomllib.loads(
    (Path(__file__).parents[1] / "answers/cost_vectors.toml").read_text("utf-8")
)["vector"]


def _on_the_page(vector: dict[str, Any]) -> bool:
    """The page has a field for a mode alone, and counts as exact as JavaScript's."""
    exact = all(int(n) <= 2**53 for n in re.findall(r"[0-9]+", vector["usage"]))
    return exact and set(vector.get("args", {})) <= {"mode"}


PRICED = [(f"v{n}", vector) for n, vector in enumerate(VECTORS) if _on_the_page(vector)]


def _spec(id: str, vector: dict[str, Any]) -> str:
    provider: str = vector.get("provider", "openai")
    return f"{provider.replace('-', '_')}:{id}"


@pytest.fixture(scope="module")
def snapshot() -> llm_db.Snapshot:
    """A model for the prices of each vector."""
    data: dict[str, Any] = {}
    for id, vector in PRICED:
        provider = _spec(id, vector).partition(":")[0]
        entry = data.setdefault(provider, {"id": provider, "models": []})
        model = {"id": id, "cost": vector.get("cost", {})}
        if vector.get("embeddings"):
            model["capabilities"] = {"chat": False, "embeddings": True}
        if "limit" in vector:
            model["limits"] = {"context": vector["limit"]}
        entry["models"].append(model)
    return llm_db.build(sources=[Given(data)])


@pytest.fixture(scope="module")
def calculator(snapshot: llm_db.Snapshot, tmp_path_factory: Any) -> str:
    folder = tmp_path_factory.mktemp("cost") / "site"
    write_site(folder, site_files(snapshot))
    return f"{folder.as_uri()}/"


def _expected(snapshot: llm_db.Snapshot, spec: str, vector: dict[str, Any]) -> Any:
    """What Python says, in the words of the page."""
    try:
        usage = json.loads(vector["usage"])
        bill = snapshot.cost(spec, usage, **vector.get("args", {}))
    except UsageError as error:
        return error.reason
    plain = bill.to_dict()
    lines = [
        [
            line["part"],
            line["quantity"],
            line["price"],
            line["priced_as"],
            line["amount"],
        ]
        for line in plain["lines"]
    ]
    return {
        "total": plain["total"],
        "known": plain["known"],
        "lines": lines,
        "unknown": [
            name if name.startswith("model:") else name.replace("_", " ")
            for name in plain["unknown"]
        ],
        "assumed": sorted(plain["assumed"]),
        "reported": plain["reported"],
        "context": plain["context"],
        "tier": plain["tier"],
    }


_READ = """
() => {
    const problem = document.querySelector('#bill .problems');
    if (problem) return /\\((\\w+)\\)$/.exec(problem.textContent)?.[1];
    const money = (cell) => cell.querySelector('.unstated') ? null : cell.textContent.slice(1);
    const rows = [...document.querySelectorAll('#bill tbody tr')];
    const total = document.querySelector('#total').textContent;
    const whole = !total.startsWith('at least');
    const amount = /\\$([\\d.]+)/.exec(total)[1];
    const notes = document.querySelector('#total + .note').textContent;
    const count = (match) => match && Number(match[1].replaceAll(',', ''));
    const part = (row) => row.dataset.part;
    const said = document.querySelector('#assumed');
    const unknown = /no price stated for (.*)/.exec(total);
    return {
        total: whole ? amount : null,
        known: amount,
        lines: rows.map((row) => {
            const [quantity, price, amount, as] = row.querySelectorAll('td');
            const borrowed = as ? as.textContent.replaceAll(' ', '_') : '';
            return [
                part(row), Number(quantity.textContent.replaceAll(',', '')), money(price),
                money(price) === null ? null : borrowed || part(row), money(amount),
            ];
        }),
        assumed: [
            ...rows.filter((row) => row.querySelector('.badge')).map(part),
            ...(said ? said.textContent.slice(9, -1).split(', ') : []),
        ].sort(),
        unknown: unknown ? unknown[1].split(', ') : [],
        reported: /reports \\$([\\d.]*\\d)/.exec(notes)?.[1] ?? null,
        context: count(/([\\d,]+) tokens of context/.exec(notes)),
        tier: count(/tier over ([\\d,]+)/.exec(notes)),
    };
}
"""


def test_every_bill_is_the_one_that_python_has(
    visit: Visit, calculator: str, snapshot: llm_db.Snapshot
) -> None:
    page = visit("cost.html", base=calculator)
    wrong = []
    for id, vector in PRICED:
        spec = _spec(id, vector)
        page.evaluate(
            """async ([model, usage, mode]) => {
                const done = new Promise((resolve) => {
                    const watch = new MutationObserver(() => {
                        watch.disconnect();
                        resolve();
                    });
                    watch.observe(document.getElementById('bill'), { childList: true });
                });
                const asked = new URLSearchParams({ model, usage, mode });
                location.hash = asked.toString().replaceAll('+', '%20');
                await done;
            }""",
            [spec, vector["usage"], vector.get("args", {}).get("mode", "")],
        )
        shown, expected = page.evaluate(_READ), _expected(snapshot, spec, vector)
        if shown != expected:
            wrong.append((vector["name"], shown, expected))
    assert wrong == []
    assert len(PRICED) > 100


def test_an_example_is_priced_at_once(visit: Visit) -> None:
    page = visit("cost.html#model=anthropic:claude-sonnet-4-5")
    page.click("#examples button:has-text('Anthropic')")
    page.wait_for_selector("#total")
    # 300 * 3 + 800 * 15 + 9000 * 0.3 + 2700 * 3.75, per million.
    assert page.inner_text("#total") == "$0.025725"


def test_a_response_that_names_its_model_needs_no_other(visit: Visit) -> None:
    page = visit("cost.html")
    response = {
        "model": "gpt-4o",
        "usage": {"prompt_tokens": 1000, "completion_tokens": 100},
    }
    page.fill("#usage", json.dumps(response))
    page.wait_for_selector("#total")
    assert page.inner_text("#total") == "$0.0035"
    assert "openai:gpt-4o" in page.inner_text("#bill")


def _texts() -> list[str]:
    """Names of models, of some that are gone, too, as people and providers write them."""
    named = [(m.provider, id) for m in llm_db.models() for id in (m.id, *m.aliases)]
    named += [(m.provider, m.name or m.id) for m in llm_db.models()]
    named += [(gone.provider, gone.id) for gone in llm_db.gone()]
    return [
        "deepseek-chat",
        "claude-opus-4",
        "bedrock/anthropic.claude-sonnet-4-5-20250929-v2:0",
        *(
            text
            for provider, id in named[::80]
            for text in (
                id,
                id.upper(),
                f"{id}-20250929",
                f"{id}:free",
                f"{provider}:{id}",
                f"{provider}/{id}",
                f"{id}@{provider}",
                f"{provider.upper()}:{id}",
                f"openrouter/{id}",
                id.rpartition("/")[2],
            )
        ),
    ]


def test_a_response_is_priced_by_no_model_but_the_one_that_identify_names(
    visit: Visit, real: str
) -> None:
    page = visit("cost.html", base=real)
    texts = _texts()
    answers = page.evaluate(
        """async (texts) => {
            const [usage, bill] = ['usage', 'bill'].map((id) => document.getElementById(id));
            const answers = [];
            for (const model of texts) {
                const done = new Promise((resolve) => {
                    const watch = new MutationObserver(() => {
                        watch.disconnect();
                        resolve();
                    });
                    watch.observe(bill, { childList: true });
                });
                usage.value = JSON.stringify({ model, usage: { prompt_tokens: 1 } });
                usage.dispatchEvent(new Event('input'));
                await done;
                answers.push(bill.querySelector('.spec')?.textContent ?? null);
            }
            return answers;
        }""",
        texts,
    )
    named = [(text, spec) for text, spec in zip(texts, answers, strict=True) if spec]
    wrong = [(text, spec) for text, spec in named if _identified(text) != spec]
    assert wrong == []
    assert len(named) > 400


def _identified(text: str) -> str | None:
    try:
        return llm_db.identify(text).spec
    except LLMDBError:
        return None


def test_what_has_no_price_is_named_and_not_free(visit: Visit) -> None:
    page = visit("cost.html#model=openai:gpt-unknown")
    page.fill("#usage", '{"prompt_tokens": 10, "completion_tokens": 5}')
    page.wait_for_selector("#total")
    assert page.inner_text("#total") == (
        "at least $0 no price stated for input, output"
    )


def test_a_count_that_javascript_cannot_hold_is_refused(visit: Visit) -> None:
    page = visit("cost.html#model=openai:gpt-4o")
    page.fill("#usage", '{"prompt_tokens": 9007199254740993, "completion_tokens": 1}')
    page.wait_for_selector("#bill .problems")
    assert "(invalid_usage)" in page.inner_text("#bill")


def test_what_is_not_usage_is_a_sentence(visit: Visit) -> None:
    page = visit("cost.html#model=openai:gpt-4o")
    page.fill("#usage", "{")
    page.wait_for_selector("#bill .problems")
    assert page.inner_text("#bill").startswith("This is not JSON")
    page.fill("#usage", '{"<b>": 1}')
    page.wait_for_selector("text=no known shape of usage; its keys: <b>")
