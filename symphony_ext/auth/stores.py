"""Where sessions are kept so that several clients, processes or machines share them: what a store is, and a simple one.

A session is a secret as good as a password until it ends, and a store holds it in plain text: that of a
`symphony_ext.auth.file_store.FileStore` is protected by the mode of its file, that of a
`symphony_ext.auth.redis_store.RedisStore` by the password of that Redis and by TLS on the way there.
"""

from __future__ import annotations

import hashlib
import json
import logging
import threading
import time
from typing import TYPE_CHECKING, Protocol

from symphony_ext.forks import renew_in_children

if TYPE_CHECKING:
    from symphony_ext.auth.tokens import Session

_log = logging.getLogger(__name__)

LEASE = 30.0
"""Seconds that a login may take before another process may log in, too."""

PATIENCE = 40.0
"""Seconds that a process waits for the login of another before it logs in by itself."""


class Lease(Protocol):
    """The right to log in, held by one process at a time."""

    def release(self) -> None:
        """Let the next one log in; does nothing where the right is lost already."""


class TokenStore(Protocol):
    """Keeps sessions, each under a key that says whose it is (see `store_key`).

    Its methods block, for moments; a client of asyncio calls them in threads. Several threads may use a store at once.
    One that cannot be reached behaves as if it were empty and everyone were free to log in, and says so once: whoever
    wants a session then logs in by itself. `Outage` helps with that.
    """

    def get(self, key: str) -> Session | None:
        """Give a session, or None where there is none.

        Args:
            key: Whose session.
        """

    def put(self, key: str, session: Session, lease: Lease | None = None) -> None:
        """Keep a session, in place of any other.

        Args:
            key: Whose session.
            session: The session.
            lease: What `lock` gave to whoever brings the session. Where someone else has been given another since, the
                session is not kept, for theirs is newer. None keeps it in any case.
        """

    def drop(self, key: str, session: Session) -> None:
        """Forget a session that has ended, unless a newer one is here already (see `Session.covers`).

        Args:
            key: Whose session.
            session: The session that has ended.
        """

    def lock(self, key: str) -> Lease | None:
        """Give the right to log in, or None where another holds it; never waits for that one.

        Args:
            key: For whose session.
        """


def store_key(host: str, mode: str, identity: str) -> str:
    """Make the key of a session, which no other account, way to log in or Pod has.

    Args:
        host: The Pod's address: scheme, host and port.
        mode: The way to log in, such as ``rsa``.
        identity: Who logs in that way.

    Returns:
        64 hexadecimal digits, which give none of that away.
    """
    return hashlib.sha256(json.dumps([host, mode, identity]).encode()).hexdigest()


class Outage:
    """Whether a store can be used; logs one warning when that ceases, and one line when it is so again.

    Args:
        what: The store, for messages; no secrets.
        pause: Seconds for which it is not tried again, so that not every call waits for it in vain.
    """

    def __init__(self, what: str, pause: float = 0.0) -> None:
        self._what = what
        self._pause = pause
        self._failing: str | None = None
        self._since = self._tried = 0.0

    @property
    def lasts(self) -> bool:
        """Whether the store could not be used a moment ago, and is not worth a try yet."""
        return self._failing is not None and time.monotonic() < self._tried + self._pause

    def begins(self, doing: str, reason: str) -> None:
        """Note that the store could not be used.

        Args:
            doing: What for, such as ``put``.
            reason: Why, for the log; no secrets.
        """
        self._tried = time.monotonic()
        if self._failing is None:
            self._failing, self._since = doing, self._tried
            _log.warning("%s cannot be used (%s); until it can, this process logs in by itself", self._what, reason)

    def ends(self, doing: str) -> None:
        """Note that the store could be used.

        Args:
            doing: What for; that something else can be done does not end an outage, such as reading on a full disk.
        """
        if self._failing == doing:
            self._failing = None
            _log.info("%s can be used again, after %.0f s", self._what, time.monotonic() - self._since)


class FreeLease:
    """The right to log in where nobody can be asked for it."""

    def release(self) -> None:
        """Do nothing, for nobody else was kept from logging in."""


class MemoryStore:
    """Keeps sessions in the memory of this process, for several clients of the same account.

    A pickled store is empty, since a session is a secret. A forked process has the sessions of its parent.
    """

    def __init__(self) -> None:
        self._sessions: dict[str, Session] = {}
        self.after_fork()
        renew_in_children(self)

    def after_fork(self) -> None:
        """Begin with nobody logging in; see `symphony_ext.forks.Forkable`."""
        self._lock = threading.Lock()
        self._leases: dict[str, _MemoryLease] = {}

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {len(self._sessions)} sessions>"

    def __reduce__(self) -> tuple[type[MemoryStore], tuple[()]]:
        return type(self), ()

    def get(self, key: str) -> Session | None:
        """Give a session; see `TokenStore.get`."""
        return self._sessions.get(key)

    def put(self, key: str, session: Session, lease: Lease | None = None) -> None:  # noqa: ARG002 - nobody else has another
        """Keep a session; see `TokenStore.put`."""
        self._sessions[key] = session

    def drop(self, key: str, session: Session) -> None:
        """Forget a session; see `TokenStore.drop`."""
        with self._lock:
            kept = self._sessions.get(key)
            if kept is not None and session.covers(kept):
                del self._sessions[key]

    def lock(self, key: str) -> Lease | None:
        """Give the right to log in; see `TokenStore.lock`."""
        with self._lock:
            if key in self._leases:
                return None
            lease = self._leases[key] = _MemoryLease(self, key)
            return lease

    def _release(self, key: str, lease: _MemoryLease) -> None:
        with self._lock:
            if self._leases.get(key) is lease:
                del self._leases[key]


class _MemoryLease:
    def __init__(self, store: MemoryStore, key: str) -> None:
        self._store = store
        self._key = key

    def release(self) -> None:
        self._store._release(self._key, self)  # pyright: ignore[reportPrivateUsage]


__all__ = ["LEASE", "PATIENCE", "FreeLease", "Lease", "MemoryStore", "Outage", "TokenStore", "store_key"]
