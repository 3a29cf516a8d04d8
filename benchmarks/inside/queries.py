"""Questions with four bounds, and a log priced in SQL: `queries.py ask|sql [DOCS]`.

Prints one JSON document: seconds of the first question in a process and of a warm one;
or seconds of the documented join over ten million rows in DuckDB, and how many rows of a
sample DuckDB and PySpark price differently from `cost`.
"""

import json
import re
import sys
import tempfile
import time
from importlib import import_module
from pathlib import Path
from statistics import median
from typing import Any

ROWS, SPARK_ROWS, SAMPLE = 10_000_000, 20_000, 500
LOG = """
CREATE TABLE usage AS SELECT number, provider, model,
    DATE '2026-01-01' + CAST(hash(number + 1) % 300 AS INTEGER) AS day,
    CAST(hash(number + 2) % 300000 AS BIGINT) AS input,
    CAST(hash(number + 3) % 3 * (hash(number + 4) % 20000) AS BIGINT) AS cache_read,
    CAST(hash(number + 5) % 2 * (hash(number + 6) % 2) * 700 AS BIGINT) AS cache_write,
    CAST(hash(number + 7) % 4 * (hash(number + 8) % 3000) AS BIGINT) AS output,
    CAST(0 AS BIGINT) AS reasoning
FROM range({rows}) AS numbers(number)
JOIN names ON names.place = CAST(hash(number) % {names} AS BIGINT)
"""


def ask() -> dict[str, Any]:
    """The first question of this process, then warm ones that differ."""
    import llm_db

    llm_db.snapshot()
    seconds = []
    for number in range(60):
        start = time.perf_counter()
        llm_db.candidates(
            require=["tools"],
            reads=["image"],
            min_context=200_000 + number,
            max_input=1 + number / 100,
            max_output=5,
        )
        seconds.append(time.perf_counter() - start)
    modules = [name for name in sys.modules if name.startswith("llm_db_catalog.")]
    return {
        "first": seconds[0],
        "warm": median(seconds[1:]),
        "providers": sum("._" not in name for name in modules),
    }


def sql(docs: Path) -> dict[str, Any]:
    """The statement of the docs in DuckDB and in PySpark, beside `cost`."""
    import llm_db
    from llm_db_generator.export.prices import price_rows, to_parquet

    found = re.search(r"```sql\n(SELECT.*?)```", docs.read_text("utf-8"), re.DOTALL)
    assert found is not None
    snapshot, folder = llm_db.snapshot(), Path(tempfile.mkdtemp())
    prices, usage = folder / "prices.parquet", folder / "usage.parquet"
    to_parquet(price_rows(snapshot, snapshot.provider_ids), prices)
    # Neither engine ships types.
    connection: Any = import_module("duckdb").connect()
    run = connection.execute
    run(f"CREATE VIEW prices AS SELECT * FROM '{prices}'")
    run(
        "CREATE TABLE names AS SELECT provider, model,"
        " row_number() OVER (ORDER BY provider, model) - 1 AS place"
        " FROM (SELECT DISTINCT provider, model FROM prices)"
    )
    (names,) = run("SELECT count(*) FROM names").fetchone()
    run(LOG.format(rows=ROWS, names=names))
    start = time.perf_counter()
    run(f"CREATE TABLE priced AS {found[1]}")
    seconds = time.perf_counter() - start
    sample = run(
        "SELECT provider, model, input, cache_read, cache_write, output, day, millionths"
        f" FROM usage JOIN priced USING (number) WHERE number % {ROWS // SAMPLE} = 0"
    ).fetchall()
    run(f"COPY (FROM usage WHERE number < {SPARK_ROWS}) TO '{usage}' (FORMAT parquet)")
    wanted = dict(
        run(
            f"SELECT number, millionths FROM priced WHERE number < {SPARK_ROWS}"
        ).fetchall()
    )
    got = _spark(found[1], prices, usage)
    return {
        "seconds": seconds,
        "wrong": sum(row[7] != _millionths(snapshot, row) for row in sample),
        "wrong in Spark": sum(not _same(got.get(n), wanted[n]) for n in wanted),
    }


def _same(one: Any, other: Any) -> bool:
    """Equal but for what Spark rounds: of a product it keeps 38 digits."""
    if one is None or other is None:
        return one is other
    return bool(abs(one - other) < 1e-9)


def _millionths(snapshot: Any, row: tuple[Any, ...]) -> Any:
    provider, model, given, read, written, out, day, _ = row
    usage = {
        "input_tokens": given,
        "cache_read_input_tokens": read,
        "cache_creation_input_tokens": written,
        "output_tokens": out,
    }
    total = snapshot.cost((provider, model), usage, at=day).total
    return None if total is None else total * 10**6


def _spark(statement: str, prices: Path, usage: Path) -> dict[int, Any]:
    session: Any = import_module("pyspark.sql").SparkSession
    builder = session.builder.master("local[1]")
    for key, value in {
        "spark.ui.enabled": "false",
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.driver.host": "127.0.0.1",
    }.items():
        builder = builder.config(key, value)
    spark = builder.getOrCreate()
    spark.read.parquet(str(prices)).createOrReplaceTempView("prices")
    spark.read.parquet(str(usage)).createOrReplaceTempView("usage")
    rows = spark.sql(statement).collect()
    return {row["number"]: row["millionths"] for row in rows}


if __name__ == "__main__":
    what, *rest = sys.argv[1:]
    print(json.dumps(ask() if what == "ask" else sql(Path(rest[0]))))
