"""Upstream to snapshot: fetch, check, guard against loss, commit."""
