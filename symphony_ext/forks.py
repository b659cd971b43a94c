"""What a forked process must not share with its parent: locks that a thread of the parent held, and work half done."""

from __future__ import annotations

import os
from typing import Protocol
from weakref import WeakSet


class Forkable(Protocol):
    """Something with a state that a forked process has to begin anew."""

    def after_fork(self) -> None:
        """Begin anew; called in the child before anything else runs there, and while it has one thread.

        It takes no lock, for its holder may not exist here, and closes no connection, for it is the parent's, too.
        """


_known: WeakSet[Forkable] = WeakSet()


def renew_in_children(thing: Forkable) -> None:
    """Have something begin anew in every process that is forked while it lives.

    Args:
        thing: What to call `Forkable.after_fork` of; it is not kept alive.
    """
    _known.add(thing)


def _after_fork() -> None:
    for thing in _known:
        thing.after_fork()


if hasattr(os, "register_at_fork"):  # which Windows has not, for it does not fork
    os.register_at_fork(after_in_child=_after_fork)

__all__ = ["Forkable", "renew_in_children"]
