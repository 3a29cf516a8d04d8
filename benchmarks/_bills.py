"""What a call costs: ours beside its peers, for time and for being right."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from benchmarks._peers import OURS
from benchmarks._process import ROOT, Command
from benchmarks._report import Section, Table, duration, times
from benchmarks._venvs import Venv, Venvs

VECTORS = ROOT / "tests" / "answers" / "cost_vectors.toml"
NOTE = """\
One warm bill of an Anthropic usage object with a cache, parsed and priced; model-prices
reads no usage object and is given the counts. *Right*: the value worked out by hand in
`tests/answers/cost_vectors.toml`, from the vector's own prices, with those left out that
need a tool, a mode or a factor, which not every library can be told; where no value is
known, an error or none is right."""
# The distribution, and the function of `inside/bills.py` that knows it.
PEERS = {
    "genai-prices": "genai_prices",
    "litellm": "litellm",
    "model-prices": "model_prices",
}


def bills(venvs: Venvs, own: Venv) -> Section:
    """Measure every library and return the table and the figures."""
    rows = {OURS: _measure(own, "llm_db")}
    for distribution, name in PEERS.items():
        venv = venvs.get(f"{distribution}-bills", [distribution])
        rows[distribution] = _measure(venv, name)
    ours = rows[OURS]["seconds"]
    table = [
        [
            name,
            duration(row["seconds"]),
            times(row["seconds"] / ours),
            f"{row['right']} of {row['of']}" if "right" in row else "–",
        ]
        for name, row in rows.items()
    ]
    figures = {
        "bill": ours,
        "bill over genai-prices": ours / rows["genai-prices"]["seconds"],
        "bills, wrong": rows[OURS]["of"] - rows[OURS]["right"],
    }
    head = ("", "one bill", "llm-db = 1", "right")
    return Section([Table("What a call costs", NOTE, head, table)], figures)


def _measure(venv: Venv, name: str) -> Mapping[str, Any]:
    argv: list[str | Path] = [venv.python, "-m", "benchmarks.inside.bills", name]
    environment = {
        "PYTHONPATH": str(ROOT),
        "LITELLM_LOCAL_MODEL_COST_MAP": "True",
        "LITELLM_LOG": "ERROR",
    }
    found: Mapping[str, Any] = Command(
        [*argv, str(VECTORS)], environment, venv.folder
    ).json()
    return found
