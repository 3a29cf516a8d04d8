"""Snapshot to package: plan the modules, write their text, verify, swap them in."""
