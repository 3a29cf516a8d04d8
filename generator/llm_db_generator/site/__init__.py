"""The catalog as a static page: data, pages, and the folder that they are written to."""

from __future__ import annotations

from .build import site_files
from .folder import SiteReport, write_site

__all__ = ["SiteReport", "site_files", "write_site"]
