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
from llm_db import LLMDBError, Snapshot
from llm_db.sources import Packaged
from llm_db_generator.export.prices import (
    COLUMNS,
    MOST,
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
