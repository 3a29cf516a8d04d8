"""The published catalog: one reference, swapped whole; readers never lock."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, NoReturn

from . import _swapping
from ._catalog import package_under
from ._snapshot import Snapshot, catalog_of, with_epoch

if TYPE_CHECKING:
    from ._options import Options


class State:
    """What is published: read it whole, so that snapshot and epoch belong together.

    It cannot be changed, and can be unpacked.
    """

    # Slots, and no named tuple: every lookup reads one, and they are read twice as fast.
    __slots__ = ("epoch", "options", "snapshot")

    snapshot: Snapshot
    """The catalog that answers."""
    epoch: int
    """How many loads were published before it; 0 is the embedded catalog."""
    options: Options | None
    """Those of the last `load`; ``None`` for the embedded catalog."""

    def __init__(self, snapshot: Snapshot, epoch: int, options: Options | None) -> None:
        object.__setattr__(self, "snapshot", snapshot)
        object.__setattr__(self, "epoch", epoch)
        object.__setattr__(self, "options", options)

    @property
    def catalog(self) -> str | None:
        """The import name of the catalog package beneath; ``None`` if there is none."""
        package = package_under(catalog_of(self.snapshot).catalog)
        return None if package is None else package.package

    @property
    def edition(self) -> str:
        """The date and hash of the facts: those of the catalog package."""
        return self.snapshot.edition

    def __iter__(self) -> Iterator[Any]:
        yield from (self.snapshot, self.epoch, self.options)

    def __eq__(self, other: object) -> bool:
        if type(other) is not State:
            return NotImplemented
        return tuple(self) == tuple(other)

    def __hash__(self) -> int:
        return hash((self.snapshot, self.epoch))

    def __repr__(self) -> str:
        return f"State({self.snapshot!r}, epoch={self.epoch}, options={self.options!r})"

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"a State is immutable; {name!r} cannot be set")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"a State is immutable; {name!r} cannot be deleted")

    def __reduce__(self) -> tuple[Any, ...]:
        return State, tuple(self)


#: The one reference. Everything that readers see hangs on it.
current: State | None = None


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
        with _swapping.lock:
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
    with _swapping.lock:
        current = current or first
        return current
