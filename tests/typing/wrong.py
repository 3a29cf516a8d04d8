# ruff: noqa
"""Misuse: each line that ends in a mark is one to mypy and to pyright. Never run."""

from __future__ import annotations

from llm_db_catalog import ProviderId, ProviderName
from llm_db_catalog.openai import GPT_4OO  # error

import llm_db
from llm_db import CapabilityName

name: ProviderName = "opnai"  # error
member = ProviderId.OPNAI  # error
need: CapabilityName = "tool"  # error
llm_db.select(require={"tool": True})  # error
llm_db.select(require=["tool"])  # error
llm_db.select(require="tools")  # error
llm_db.model(5)  # error
llm_db.model("openai", 5)  # error
llm_db.model("openai", "gpt-4o", "x")  # error
llm_db.parse_spec("openai:gpt-4o", format="dot")  # error
llm_db.load(allow="some")  # error
llm_db.load(sources=[object()])  # error
llm_db.model("openai:gpt-4o").nam  # error
llm_db.model("openai:gpt-4o").name = "x"  # error
llm_db.capabilities("openai:gpt-4o").chat  # error
llm_db.snapshot().models("openai", 5)  # error
llm_db.snapshot().capabilities(5)  # error
llm_db.snapshot().allowed(5)  # error
llm_db.snapshot().resolve(5)  # error
