"""export --format prices: one SQL statement prices a log as `cost` does."""

from __future__ import annotations

import csv
import io
import re
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

import llm_db
from catalogs import Given, build, provider
from clikit import llm_db as llm_db_command
from llm_db import LLMDBError, ModelKey, Snapshot
from llm_db.sources import Packaged
from llm_db_generator.export.prices import (
    COLUMNS,
    LAST_DAY,
    MOST,
    Row,
    price_rows,
    to_csv,
    to_parquet,
)

pytestmark = pytest.mark.slow

DOCS = Path(__file__).parent.parent / "docs" / "queries.md"
#: How many rows the log has; a sample of them is compared with `cost`.
ROWS, SAMPLE = 1_000_000, 300

DATA: dict[str, Any] = provider(
    "acme",
    {
        "id": "tiered",
        "cost": {
            "input": 2.5,
            "output": 0.49299999999999994,
            "cache_read": 0.25,
            "cache_write": 3,
            "tiers": [
                {"size": 272_000, "input": 5, "output": 22.5},
                {"size": 128_000, "input": 3, "cache_read": 0.3},
            ],
        },
    },
    {"id": "plain", "cost": {"input": 0.15, "output": 0.6, "reasoning": 0.7}},
    {"id": "free", "cost": {"input": 0, "output": 0}},
    {"id": "half", "cost": {"input": 1}},
    {"id": "no-write", "cost": {"input": 1, "output": 2, "cache_write": 0}},
    {"id": "riddle"},
)


@pytest.fixture(scope="module")
def snapshot() -> Snapshot:
    return build(DATA)


def rows(snapshot: Snapshot, *providers: str) -> list[dict[str, str]]:
    text = to_csv(price_rows(snapshot, providers or snapshot.provider_ids))
    return list(csv.DictReader(io.StringIO(text)))


def test_a_row_holds_one_tier_and_states_what_cost_takes(snapshot: Snapshot) -> None:
    found = rows(snapshot)
    assert tuple(found[0]) == COLUMNS
    tiered = [row for row in found if row["model"] == "tiered"]
    spans = [(int(row["above"]), int(row["upto"])) for row in tiered]
    assert spans == [(-1, 128_000), (128_000, 272_000), (272_000, MOST)]
    assert [row["input"] for row in tiered] == ["2.5", "3", "5"]
    assert [row["output"] for row in tiered] == [
        "0.49299999999999994",
        "0.49299999999999994",
        "22.5",
    ]
    assert [row["cache_read"] for row in tiered] == ["0.25", "0.3", "0.25"]
    assert tiered[2]["cache_write"] == ""  # below input: no price of a write
    assert "cache_read" in tiered[2]["assumed"].split()
    assert {row["since"] for row in tiered} == {"0001-01-01"}
    assert {row["until"] for row in tiered} == {"9999-12-31"}


def test_unknown_is_empty_and_free_is_0(snapshot: Snapshot) -> None:
    found = {row["model"]: row for row in rows(snapshot)}
    assert (found["free"]["input"], found["free"]["output"]) == ("0", "0")
    assert (found["half"]["input"], found["half"]["output"]) == ("1", "")
    assert (found["riddle"]["input"], found["riddle"]["assumed"]) == ("", "at")
    assert found["plain"]["cache_read"] == "0.15"
    assert "cache_read" in found["plain"]["assumed"].split()


def test_a_price_that_no_history_dates_is_assumed_on_every_day() -> None:
    own = {"id": "own", "cost": {"input": 1, "output": 2}}
    data = Given(provider("openai", own))
    snapshot = llm_db.build(sources=[Packaged(), data])
    (row,) = [row for row in rows(snapshot, "openai") if row["model"] == "own"]
    assert (row["since"], row["until"]) == ("0001-01-01", "9999-12-31")
    bill = snapshot.cost(
        "openai:own", {"input_tokens": 1, "output_tokens": 1}, at="2026-09-30"
    )
    assert bill.assumed == ("at",)
    assert row["assumed"].split()[0] == "at"


# -- other names -----------------------------------------------------------------------

NAMED: dict[str, Any] = provider(
    "acme",
    {
        "id": "old",
        "aliases": ["shared"],
        "cost": {"input": 1, "output": 2},
    },
    {
        "id": "small",
        "aliases": ["small-2026-01-01", "old", "shared", "=small"],
        "cost": {"input": 3, "output": 4, "tiers": [{"size": 1000, "input": 6}]},
    },
)


def acme_rows(snapshot: Snapshot, aliases: bool = False) -> list[Row]:
    """Without the models that are gone from the catalog that ships."""
    rows = price_rows(snapshot, ["acme"], aliases)
    return [row for row in rows if row.provider == "acme"]


def test_an_alias_has_the_rows_of_its_model_if_asked_for() -> None:
    named = build(NAMED)
    plain = acme_rows(named)
    assert [row.model for row in plain] == ["old", "small", "small"]
    every = acme_rows(named, aliases=True)
    assert [(row.model, row.alias_of, row.above) for row in every] == [
        ("=small", "small", -1),
        ("=small", "small", 1000),
        ("old", None, -1),  # an id, whoever else has it as an alias
        ("shared", "old", -1),  # a contested alias goes to the first
        ("small", None, -1),
        ("small", None, 1000),
        ("small-2026-01-01", "small", -1),
        ("small-2026-01-01", "small", 1000),
    ]
    assert [row for row in every if row.alias_of is None] == plain
    text = to_csv(every, aliases=True)
    table = list(csv.DictReader(io.StringIO(text)))
    assert tuple(table[0]) == (*COLUMNS, "alias_of")
    assert (table[0]["model"], table[0]["alias_of"]) == ("'=small", "small")
    assert (table[2]["alias_of"], table[6]["input"]) == ("", "3")
    assert to_csv(plain) == to_csv([row for row in every if row.alias_of is None])


def test_what_a_policy_hides_has_no_other_name_either() -> None:
    hidden = build(NAMED).with_filters(deny={"acme": ["old"]})
    found = {row.model for row in acme_rows(hidden, aliases=True)}
    assert found == {"small", "small-2026-01-01", "=small"}


def test_an_alias_costs_on_every_day_what_cost_says() -> None:
    snapshot = llm_db.snapshot()
    rows = [*price_rows(snapshot, ["google", "openai"], aliases=True)]
    spans: dict[tuple[str, str], list[Any]] = {}
    for row in rows:
        spans.setdefault((row.provider, row.model), []).append(row)
    others = {row.model for row in rows if row.alias_of is not None}
    assert "gpt-4o-mini-2024-07-18" in others
    for (seller, model), found in spans.items():
        if model not in others:
            continue
        for row in found:  # one row a day and context: none is left out or there twice
            days = [row.since, row.until] if row.until < LAST_DAY else [row.since]
            for day in [*days, "2026-11-01"]:
                context = row.above + 1
                holds = [
                    one
                    for one in found
                    if one.since <= day < one.until and one.above < context <= one.upto
                ]
                assert len(holds) == 1
                used = {"prompt_tokens": context, "completion_tokens": 7}
                at = max(day, "2020-01-01")
                bill = snapshot.cost((seller, model), used, at=at).total
                into, out = holds[0].prices[:2]
                assert into is not None
                if out is not None:
                    assert bill == (into * context + out * 7) / 10**6


def test_a_name_that_is_only_spelled_otherwise_now_goes_on() -> None:
    """Upstream left `zai-org/glm-5` for `zai-org/GLM-5`: `cost` goes on with that."""
    snapshot = llm_db.snapshot()
    respelled = set()
    for gone in snapshot.gone():
        key = ModelKey(gone.provider, gone.id)
        try:
            snapshot.identify(key)
        except LLMDBError:
            continue
        respelled.add(key)
    assert len(respelled) > 50
    rows = [
        row
        for row in price_rows(snapshot, snapshot.provider_ids)
        if ModelKey(row.provider, row.model) in respelled
    ]
    assert {ModelKey(row.provider, row.model) for row in rows} == respelled
    for row in rows:
        into, out = row.prices[:2]
        if into is None or out is None:
            continue
        context, at = max(row.above + 1, 1), max(row.since, "2020-01-01")
        used = {"prompt_tokens": context, "completion_tokens": 7}
        bill = snapshot.cost((row.provider, row.model), used, at=at)
        assert bill.total == (into * context + out * 7) / 10**6, row
        assert ("at" in bill.assumed) == ("at" in row.assumed.split()), row


def test_the_command_writes_the_other_names(tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet", reason="pyarrow is not installed")
    file = tmp_path / "prices.parquet"
    asked = ["export", "--format", "prices", "--aliases", "-p", "openai"]
    done = llm_db_command(*asked, "-o", file)
    assert done.code == 0, done.err
    rows = parquet.read_table(file).to_pylist()
    assert tuple(rows[0]) == (*COLUMNS, "alias_of")
    assert {row["alias_of"] for row in rows} > {None}
    text = llm_db_command(*asked).out
    assert len(list(csv.DictReader(io.StringIO(text)))) == len(rows)
    wrong = llm_db_command("export", "--aliases")
    assert wrong.code == 2
    assert "--aliases goes with --format prices" in wrong.err


def test_a_price_of_too_many_digits_is_an_error_in_parquet(tmp_path: Path) -> None:
    pytest.importorskip("pyarrow", reason="pyarrow is not installed")
    odd = build(provider("p", {"id": "m", "cost": {"input": 1e-30}}))
    with pytest.raises(LLMDBError, match="price input of p:m has more digits"):
        to_parquet(price_rows(odd, ["p"]), tmp_path / "prices.parquet")


def test_text_of_any_content_can_be_written(tmp_path: Path) -> None:
    hostile = "=1\x1b[31m\u202e\ud800 \u00e9"
    odd = build(provider("p", {"id": hostile, "cost": {"input": 1}}))

    def models(text: str) -> list[str]:
        text.encode("utf-8")
        return [row["model"] for row in csv.DictReader(io.StringIO(text))]

    found = [row for row in price_rows(odd, ["p"]) if row.model == hostile]
    assert models(to_csv(found)) == ["'=1\\x1b[31m\\u202e\\ud800 \u00e9"]
    assert models(to_csv(found, raw=True)) == ["=1\x1b[31m\u202e\\ud800 \u00e9"]
    parquet = pytest.importorskip("pyarrow.parquet", reason="pyarrow is not installed")
    to_parquet(found, tmp_path / "prices.parquet")
    (row,) = parquet.read_table(tmp_path / "prices.parquet").to_pylist()
    assert row["model"] == "=1\x1b[31m\u202e\\ud800 \u00e9"


# -- DuckDB ----------------------------------------------------------------------------

#: A log of usage, made by DuckDB from a seed: cheap models, long and short contexts.
LOG = f"""
CREATE TABLE usage AS
SELECT
    number,
    'acme' AS provider,
    ['tiered', 'plain', 'free', 'half', 'no-write', 'riddle', 'nobody']
        [CAST(1 + hash(number) % 7 AS BIGINT)] AS model,
    DATE '2026-01-01' + CAST(hash(number + 1) % 300 AS INTEGER) AS day,
    CAST(hash(number + 2) % 300000 AS BIGINT) AS input,
    CAST(hash(number + 3) % 3 * (hash(number + 4) % 20000) AS BIGINT) AS cache_read,
    CAST(hash(number + 5) % 2 * (hash(number + 6) % 2) * 700 AS BIGINT) AS cache_write,
    CAST(hash(number + 7) % 4 * (hash(number + 8) % 3000) AS BIGINT) AS output,
    CAST(CASE WHEN hash(number + 5) % 2 = 1 THEN 0 ELSE hash(number + 10) % 900 END
        AS BIGINT) AS reasoning
FROM range({ROWS}) AS numbers(number)
"""


def statements() -> list[str]:
    """The SQL that the docs show: what prices the rows, and what adds them up."""
    found = re.findall(r"```sql\n(SELECT.*?)```", DOCS.read_text("utf-8"), re.DOTALL)
    assert len(found) == 2
    return found


def bill(snapshot: Snapshot, row: tuple[Any, ...]) -> Decimal | None:
    """What `cost` says of a row of the log."""
    model, read, written, given, out, thought = row
    # The log has no row with both: Anthropic counts writes, OpenAI reasoning.
    usage: dict[str, Any] = {
        "input_tokens": given,
        "cache_read_input_tokens": read,
        "cache_creation_input_tokens": written,
        "output_tokens": out,
    }
    if thought:
        usage = {
            "prompt_tokens": given + read,
            "completion_tokens": out + thought,
            "prompt_tokens_details": {"cached_tokens": read},
            "completion_tokens_details": {"reasoning_tokens": thought},
        }
    return snapshot.cost(f"acme:{model}", usage).total


def test_duckdb_prices_a_log_as_cost_does(snapshot: Snapshot, tmp_path: Path) -> None:
    duckdb = pytest.importorskip("duckdb", reason="duckdb is not installed")
    pytest.importorskip("pyarrow", reason="pyarrow is not installed")
    file = tmp_path / "prices.parquet"
    to_parquet(price_rows(snapshot, snapshot.provider_ids), file)
    with duckdb.connect() as connection:
        connection.execute(f"CREATE VIEW prices AS SELECT * FROM '{file}'")
        connection.execute(LOG)
        price, add_up = statements()
        connection.execute(f"CREATE TABLE priced AS {price}")
        (count,) = connection.execute("SELECT count(*) FROM priced").fetchone()
        assert count == ROWS
        sample = connection.execute(
            "SELECT model, cache_read, cache_write, input, output, reasoning,"
            " millionths FROM usage JOIN priced USING (number)"
            f" WHERE number % {ROWS // SAMPLE} = 0 ORDER BY number"
        ).fetchall()
        known, unpriced = connection.execute(add_up).fetchone()
        every = connection.execute("SELECT millionths FROM priced").fetchall()
    assert unpriced == sum(millionths is None for (millionths,) in every) > 0
    total = sum(millionths for (millionths,) in every if millionths is not None)
    assert known == pytest.approx(float(total) / 10**6)
    seen = set()
    for *usage, millionths in sample:
        cost = None if millionths is None else millionths / 10**6
        used = sum(usage[1:])
        known = usage[0] != "nobody"
        expected = bill(snapshot, tuple(usage)) if known else None if used else 0
        assert cost == expected, usage
        seen.add((usage[0], cost is None))
    assert {
        ("tiered", False),
        ("half", True),
        ("riddle", True),
        ("free", False),
    } <= seen


def test_duckdb_prices_a_log_that_names_aliases(tmp_path: Path) -> None:
    duckdb = pytest.importorskip("duckdb", reason="duckdb is not installed")
    pytest.importorskip("pyarrow", reason="pyarrow is not installed")
    named = build(NAMED)
    file = tmp_path / "prices.parquet"
    to_parquet(price_rows(named, ["acme"], aliases=True), file, aliases=True)
    log = [
        (number, model, tokens)
        for number, (model, tokens) in enumerate(
            (model, tokens)
            for model in ("small-2026-01-01", "small", "shared", "old", "=small")
            for tokens in (1, 1000, 1001)
        )
    ]
    with duckdb.connect() as connection:
        connection.execute(f"CREATE VIEW prices AS SELECT * FROM '{file}'")
        connection.execute(
            "CREATE TABLE usage AS SELECT number, 'acme' AS provider, model,"
            " DATE '2026-11-01' AS day, input, 0 AS cache_read, 0 AS cache_write,"
            " 5 AS output, 0 AS reasoning FROM (VALUES"
            + ",".join(f"({n}, '{model}', {tokens})" for n, model, tokens in log)
            + ") AS log(number, model, input)"
        )
        priced = dict(
            connection.execute(
                f"SELECT number, millionths FROM ({statements()[0]})"
            ).fetchall()
        )
    assert len(priced) == len(log)
    for number, model, tokens in log:
        used = {"prompt_tokens": tokens, "completion_tokens": 5}
        assert priced[number] / 10**6 == named.cost(f"acme:{model}", used).total
