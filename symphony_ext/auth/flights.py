"""One login under way, and those who wait for it."""

from __future__ import annotations

import asyncio
import copy
import threading
from concurrent.futures import Future, InvalidStateError
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from symphony_ext.auth.stores import Lease
    from symphony_ext.auth.tokens import Session

_LOOK = 0.5
"""Seconds after which those who wait look whether the one they wait for can still go on."""


class Flight:
    """A login under way: who does it, and how it ended for those who wait.

    Attributes:
        thread: The thread that logs in.
        loop: The event loop that logs in; None where the thread itself does.
        old: The session that is still good meanwhile; None where there is none.
        session: The new session; None until there is one, and where the login failed or was given up.
        error: Why the login failed; None where it did not, or was given up.
        lease: What a store gave to whoever logs in; None where there is none.
        inherited: The lease of a login that this one replaces, to be released; None where there is none.
        landed: Done when it is over, however it ended.
    """

    __slots__ = ("error", "inherited", "landed", "lease", "loop", "old", "session", "thread")

    def __init__(self, loop: asyncio.AbstractEventLoop | None = None) -> None:
        self.thread = threading.get_ident()
        self.loop = loop
        self.old: Session | None = None
        self.session: Session | None = None
        self.error: Exception | None = None
        self.lease: Lease | None = None
        self.inherited: Lease | None = None
        self.landed: Future[None] = Future()
        # As running it cannot be cancelled, so that a waiter who gives up takes no one along.
        self.landed.set_running_or_notify_cancel()

    def is_stranded(self) -> bool:
        """Whether nobody will ever end it, because its event loop is closed, or stopped to run the caller's instead."""
        if self.loop is None:
            return False
        return self.loop.is_closed() or (self.is_of_this_thread() and not self.loop.is_running())

    def is_of_this_thread(self) -> bool:
        """Whether it cannot go on while the calling thread waits."""
        return self.thread == threading.get_ident()

    def land(self) -> None:
        """End it, and wake those who wait."""
        with suppress(InvalidStateError):  # taken for stranded, it was ended by someone else
            self.landed.set_result(None)

    def wait(self) -> None:
        """Wait until it is over, or stranded."""
        while not self.is_stranded():
            try:
                return self.landed.result(_LOOK)
            except TimeoutError:
                continue
        return None

    async def await_end(self) -> None:
        """Wait until it is over, or stranded; as `wait`, for asyncio."""
        landed = asyncio.wrap_future(self.landed)
        while not landed.done() and not self.is_stranded():
            await asyncio.wait([landed], timeout=_LOOK)

    def outcome(self) -> Session | None:
        """The session; None if the login was given up, so that someone else has to do it.

        Raises:
            Exception: What the login failed with; a copy for each waiter, since raising changes an exception.
        """
        if self.error is not None:
            raise _copied(self.error)
        return self.session


def _copied(error: Exception) -> Exception:
    """An exception like the given one, with the same cause."""
    try:
        twin = copy.copy(error)
    except Exception:  # an exception of someone else's making need not be copyable
        return error
    twin.__cause__ = error.__cause__
    return twin


__all__ = ["Flight"]
