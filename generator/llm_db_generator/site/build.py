"""Every file of the site, made from a snapshot alone: no clock, no path, no network."""

from __future__ import annotations

from typing import TYPE_CHECKING

from llm_db.schema import CAPABILITIES, Modality

from .data import (
    Origins,
    catalog_data,
    gone_by_provider,
    named_alone,
    provider_data,
    script,
    usage_tables,
)
from .names import shard_names
from .pages import PAGES, asset, joined_modules, render

if TYPE_CHECKING:
    from llm_db import Snapshot


def site_files(
    snapshot: Snapshot, title: str = "llm-db", origins: Origins | None = None
) -> dict[str, bytes]:
    """The site by POSIX path; the same snapshot gives the same bytes.

    ``origins`` is what `llm_db_generator.site.origins.origins_of` found in a project.
    """
    names = shard_names(snapshot.provider_ids)
    gone = gone_by_provider(snapshot)
    head = {
        "title": title,
        "edition": snapshot.edition,
        "capabilities": list(CAPABILITIES),
        "modalities": [str(modality) for modality in Modality],
    }
    files: dict[str, str] = {
        f"{page}.html": render(page, {**head, "page": page}) for page in PAGES
    }
    files["assets/app.js"] = joined_modules()
    files["assets/theme.js"] = asset("theme.js")
    files["assets/style.css"] = asset("style.css")
    files["assets/icon.svg"] = asset("icon.svg")
    files["data/catalog.js"] = script("catalog", catalog_data(snapshot, names))
    usage = {**usage_tables(), "named": named_alone(snapshot)}
    files["data/usage.js"] = script("usage", usage)
    for id in snapshot.provider_ids:
        facts = provider_data(snapshot, id, origins, gone[id] if gone else None)
        files[f"data/{names[id]}.js"] = script(names[id], facts)
    return {path: text.encode("utf-8") for path, text in sorted(files.items())}
