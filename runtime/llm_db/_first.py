"""The first use: before any `load`, the catalog package answers (epoch 0).

Where the environment variable ``LLM_DB_CONFIG`` names a configuration, the first use loads
that (epoch 1).
"""

from __future__ import annotations

import os

from . import _store
from ._catalog import CONFIG_VARIABLE, catalog_name, strange_variables
from ._snapshot import Snapshot, with_epoch, with_warnings


def state() -> _store.State:
    """The state that is published where there was none."""
    if os.environ.get(CONFIG_VARIABLE):
        return _configured()
    embedded = with_epoch(Snapshot.of_package(catalog_name()), 0)
    strange = strange_variables()
    if not strange:
        return _store.publish_first(embedded)
    embedded = with_warnings(embedded, strange)
    published = _store.publish_first(embedded)
    if published.snapshot is embedded:  # else another thread, or a load, has said it
        from ._report import log_warnings

        log_warnings(strange)
    return published


def _configured() -> _store.State:
    """The state after the load that ``LLM_DB_CONFIG`` asks for; all wait for it."""
    from . import _load, _turn

    with _turn.first_load as turn:
        if _store.current is None:
            if turn.is_first_load:
                from .errors import ConfigError

                raise ConfigError(
                    f"a source in the file that {CONFIG_VARIABLE} names asks llm_db for"
                    " the very catalog that it is to be part of"
                )
            turn.is_first_load = True
            try:
                _load.load(first=True)
            finally:
                turn.is_first_load = False
        assert _store.current is not None  # the load published, or another was first
        return _store.current
