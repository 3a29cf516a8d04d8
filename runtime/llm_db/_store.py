"""The published catalog: one reference, swapped whole; readers never lock."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from ._catalog import package_under
from ._snapshot import Snapshot, catalog_of, with_epoch
from ._turn import Turn

if TYPE_CHECKING:
    from ._options import Options


class State(NamedTuple):
    """What is published: read it whole, so that snapshot and epoch belong together.

    It can be unpacked.
    """

    snapshot: Snapshot
    """The catalog that answers."""
    epoch: int
    """How many loads were published before it; 0 is the embedded catalog."""
    options: Options | None
    """Those of the last `load`; ``None`` for the embedded catalog."""

    @property
    def catalog(self) -> str | None:
        """The import name of the catalog package beneath; ``None`` if there is none."""
        package = package_under(catalog_of(self.snapshot).catalog)
        return None if package is None else package.package

    @property
    def edition(self) -> str:
        """The date and hash of the facts: those of the catalog package."""
        return self.snapshot.edition


#: The one reference. Everything that readers see hangs on it.
current: State | None = None
#: Held while the load that the environment asks for is made: nothing answers before it.
first_load = Turn()
#: Held around the swap of the reference, and never while a source runs.
_swapping = threading.Lock()


def _after_fork() -> None:
    """In a child process: fresh locks, since whoever held them is not in it.

    Unless the load itself forked: then it goes on in the child, too. What is published
    is so in the child.
    """
    global first_load, _swapping
    _swapping = threading.Lock()
    if first_load.owner != threading.get_ident():
        first_load = Turn()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)


def publish(
    make: Callable[[Options | None], tuple[Snapshot, Options]],
    *,
    first: bool = False,
    again: bool = False,
) -> Snapshot:
    """Make a snapshot and publish it under the next epoch.

    ``make`` gets the options of the last load. No lock is held while it runs: of several
    at once each is published, in the order in which they end. If it fails, the published
    state stays as it is. ``first``: publish only if nothing else was meanwhile;
    ``again``: if something was, make it anew with the options of that.
    """
    global current
    while True:
        last = current
        snapshot, options = make(None if last is None else last.options)
        with _swapping:
            if again and current is not last:
                continue
            if not (first and current is not None):
                epoch = (0 if current is None else current.epoch) + 1
                current = State(with_epoch(snapshot, epoch), epoch, options)
            return current.snapshot


def publish_first(snapshot: Snapshot) -> State:
    """The state with this snapshot at epoch 0, unless another was published meanwhile."""
    global current
    first = State(snapshot, 0, None)
    with _swapping:
        current = current or first
        return current
