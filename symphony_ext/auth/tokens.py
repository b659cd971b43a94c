"""The session that all callers share, and how they get one: one login, however many ask at once."""

from __future__ import annotations

import asyncio
import json
import logging
import math
import random
import threading
import time
from collections import deque
from collections.abc import Awaitable, Callable, Iterator
from typing import TYPE_CHECKING, Any, cast

from symphony_ext.auth.claims import expiry_of
from symphony_ext.auth.flights import Flight
from symphony_ext.auth.stores import PATIENCE
from symphony_ext.auth.threads import in_own_thread
from symphony_ext.errors import ConfigurationError, DecodeError
from symphony_ext.forks import renew_in_children

if TYPE_CHECKING:
    from typing import Self

    from symphony_pod.models.token import Token

    from symphony_ext.auth.stores import Lease, TokenStore

_log = logging.getLogger(__name__)

_LAST_PART = 0.05
_LAST_SECONDS = 60.0
_RETRIES = 6
"""How often a renewal ahead of the end is tried at most, once it has failed, before the session ends."""
_LEAST_PAUSE = 1.0
_REMEMBERED = 8
"""How many refused sessions are remembered, so that none of them is taken from a store again."""


class Session:
    """What a login gives; it does not change.

    Two sessions are equal only if they are the same object; `covers` tells whether two are of the same login.

    Args:
        token: The session token, for the header ``sessionToken``. A secret.
        authorization: The bearer token with the word Bearer before it, for the header ``Authorization``; empty where
            there is none. A secret.
        expires_at: When it ends, in seconds since 1970 by this machine's clock; where it is None, the token's own
            claim ``exp`` says so, if it is a JWT. ``math.inf`` where it is not to be renewed ahead of a refusal.
        obtained_at: When it was got, likewise; now by default.

    Attributes:
        token: As above.
        authorization: As above.
        expires_at: When it ends, where that is known, else None.
        obtained_at: As above.
        renew_at: When to renew it ahead of its end: in the last 5 % of its life, and at most 60 seconds before the
            end; infinity where the end is not known.
        ends_at: When it is of no use any more; infinity where that is not known. A session that had ended when it came
            tells of a clock that is wrong, so that only a refusal can tell when it really ends.
        is_stored: Whether it came from a store, and not from a login of this process.
    """

    __slots__ = ("authorization", "ends_at", "expires_at", "is_stored", "obtained_at", "renew_at", "token")

    def __init__(
        self,
        token: str,
        authorization: str = "",
        expires_at: float | None = None,
        *,
        obtained_at: float | None = None,
    ) -> None:
        self.token = token
        self.authorization = authorization
        self.obtained_at = time.time() if obtained_at is None else obtained_at
        self.expires_at = expiry_of(token, self.obtained_at) if expires_at is None else expires_at
        self.is_stored = False
        life = math.inf if self.expires_at is None else self.expires_at - self.obtained_at
        self.ends_at = self.renew_at = math.inf
        if self.expires_at is not None and 0 < life < math.inf:
            self.ends_at = self.expires_at
            self.renew_at = self.ends_at - min(_LAST_SECONDS, _LAST_PART * life)

    @classmethod
    def from_answer(cls, answer: Token, operation: str) -> Session:
        """Take the tokens out of the answer to a login.

        Args:
            answer: The answer.
            operation: What was called, as ``group.function``.

        Returns:
            The session, with the word Bearer exactly once, whether the Pod sent it or not.

        Raises:
            DecodeError: There is no session token in the answer, or a token is no text that a header can carry.
        """
        token = _header_text(answer.token, "token", operation)
        if not token:
            raise DecodeError("expected a session token, found none", ("token",), operation, 200)
        words = _header_text(answer.authorization_token, "authorizationToken", operation).split()
        while words and words[0].lower() == "bearer":
            words.pop(0)
        return cls(token, " ".join(["Bearer", *words]) if words else "")

    @classmethod
    def from_json(cls, text: str | bytes) -> Session:
        """Read a session that `to_json` wrote; a store does so.

        Args:
            text: The JSON.

        Returns:
            The session, marked as stored.

        Raises:
            ValueError: This is no session; the message does not repeat any of it.
        """
        try:
            found: Any = json.loads(text)
            fields = cast("dict[str, Any]", found) if isinstance(found, dict) else {}
        except (ValueError, RecursionError):
            fields = {}
        token, authorization = fields.get("token"), fields.get("authorization", "")
        expires_at, obtained_at = fields.get("expires_at"), fields.get("obtained_at")
        if not (_can_be_sent(token) and token and _can_be_sent(authorization) and _is_time(obtained_at)):
            raise ValueError("this is no session as Session.to_json writes it")
        # What has no end has none here either, whatever the token says: that was looked at when it came.
        session = cls(token, authorization, expires_at if _is_time(expires_at) else math.inf, obtained_at=obtained_at)
        session.is_stored = True
        return session

    def to_json(self) -> str:
        """Write the session for a store. The text is a secret."""
        fields = {
            "token": self.token,
            "authorization": self.authorization,
            "expires_at": self.expires_at if self.expires_at != math.inf else None,
            "obtained_at": self.obtained_at,
        }
        return json.dumps(fields)

    def covers(self, other: Session) -> bool:
        """Tell whether another session is of no use where this one was refused.

        Args:
            other: The other one.

        Returns:
            Whether it has the same token, and is not of a later login that gave that very token again.
        """
        return other.token == self.token and other.obtained_at <= self.obtained_at

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"  # the rest is secret, or says nothing without it

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        return self

    def __reduce__(self) -> Any:
        raise ConfigurationError(
            "a session is not pickled, for it is a secret; give both processes the same store (option store)"
        )


def _can_be_sent(value: object) -> bool:
    return isinstance(value, str) and value.isascii() and (not value or value.isprintable())


def _is_time(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and 0 <= value < math.inf


def _header_text(value: object, name: str, operation: str) -> str:
    if not value:
        return ""
    # The value is a secret even where it is malformed, so the error does not hold it.
    if not isinstance(value, str) or not _can_be_sent(value):
        raise DecodeError("expected a token, found what no header can carry", (name,), operation, 200)
    return value.strip()


class TokenSource:
    """Holds a session, and sees to it that one login serves everyone who asks meanwhile.

    Threads and asyncio tasks may use it together. The first one to ask logs in (the leader), in its own way; the others
    wait. If the login fails, it fails for all who wait, and whoever asks later tries again. If the leader is cancelled,
    one of those who wait takes over. The lock is held for moments only, never while anyone waits for the network.

    Where the end of a session is known, one caller renews it shortly before (see `Session.renew_at`), while all others
    go on with the old one; should that fail, the old one serves on, and a later call tries again.

    A forked process goes on with the session of its parent. A pickled source has its store and key, but no session.

    Args:
        store: Where to share the session with other processes; None keeps it here. A session that is found there is
            used without logging in, and the login of one process at a time serves all that wait for it. That right
            to log in is the store's own lease, which is held during the login.
        key: Whose session this is, where there is a store; see `symphony_ext.auth.stores.store_key`.

    Raises:
        ConfigurationError: There is a store but no key.
    """

    def __init__(self, store: TokenStore | None = None, key: str = "") -> None:
        if store is not None and not key:
            raise ConfigurationError("a token source with a store needs a key that says whose session it keeps there")
        self._store = store
        self._key = key
        self._session: Session | None = None
        self._refused: deque[Session] = deque(maxlen=_REMEMBERED)
        self.after_fork()
        renew_in_children(self)

    def after_fork(self) -> None:
        """Begin with nobody logging in; see `symphony_ext.forks.Forkable`."""
        self._lock = threading.Lock()
        self._flight: Flight | None = None
        self._next_try = 0.0

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {'a session' if self._session else 'no session'}>"

    def __reduce__(self) -> Any:
        return type(self), (self._store, self._key)

    def get(self, log_in: Callable[[], Session]) -> Session:
        """Give the session, and log in where there is none, or where it is time to renew it.

        Args:
            log_in: Logs in, if it falls to this caller.

        Returns:
            The session.

        Raises:
            Exception: What the login failed with, whoever did it.
        """
        while (session := self._session) is None or time.time() >= session.renew_at:
            mine = Flight()
            try:
                boarded = self._board(mine)
                if isinstance(boarded, Session):
                    return boarded
                if boarded is mine:
                    if (led := self._lead(mine, log_in)) is not None:
                        return led
                    continue
            finally:
                # With neither a session nor an error, as after a Ctrl-C: given up.
                self._land(mine)
            if boarded.is_of_this_thread():
                # A task of this very thread's event loop is logging in, and cannot go on while this thread waits.
                return self._land_beside(log_in())
            boarded.wait()
            if (landed := boarded.outcome()) is not None:
                return landed
        return session

    async def aget(self, log_in: Callable[[], Awaitable[Session]]) -> Session:
        """Give the session, and log in where there is none; as `get`, for asyncio.

        Args:
            log_in: Logs in, if it falls to this caller.

        Returns:
            The session.

        Raises:
            Exception: What the login failed with, whoever did it.
        """
        while (session := self._session) is None or time.time() >= session.renew_at:
            mine = Flight(asyncio.get_running_loop())
            try:
                boarded = self._board(mine)
                if isinstance(boarded, Session):
                    return boarded
                if boarded is mine:
                    if (led := await self._alead(mine, log_in)) is not None:
                        return led
                    continue
            finally:
                # With neither a session nor an error, as after a cancellation: given up.
                self._land(mine)
            await boarded.await_end()
            if (landed := boarded.outcome()) is not None:
                return landed
        return session

    def peek(self) -> Session | None:
        """Give the session that is held here, as it is; None where there is none. Nobody logs in, or asks a store."""
        return self._session

    def drop(self, session: Session) -> None:
        """Forget a session that the Pod refused, unless a newer one is here already.

        This sends nothing: whoever logs in next takes it out of the store.

        Args:
            session: The session that was refused.
        """
        with self._lock:
            if self._store is not None and not any(session is refused for refused in self._refused):
                self._refused.append(session)
            if self._session is not None and session.covers(self._session):
                self._session = None

    def discard(self, session: Session) -> None:
        """Forget a session that was ended on purpose, in the store too, so that no other process tries it.

        Args:
            session: The session that was ended.

        Raises:
            ConfigurationError: The store cannot be used as it is; see there.
        """
        self.drop(session)
        if self._store is not None:
            self._store.drop(self._key, session)

    async def adiscard(self, session: Session) -> None:
        """Forget a session that was ended on purpose; as `discard`, for asyncio."""
        await in_own_thread(lambda: self.discard(session))

    def _board(self, mine: Flight) -> Flight | Session:
        """The login to wait for, or the caller's own if it is to log in; or the session to go on with."""
        stranded: Flight | None = None
        with self._lock:
            session, flight = self._session, self._flight
            if flight is not None and flight.is_stranded():
                stranded, flight = flight, None
            if session is not None:
                now = time.time()
                is_good = now < session.ends_at
                if is_good and (now < session.renew_at or flight is not None or time.monotonic() < self._next_try):
                    return session
                mine.old = session if is_good else None
            if flight is not None:
                return flight
            self._flight = mine
        if stranded is not None:
            mine.inherited = stranded.lease
            stranded.land()
        return mine

    def _lead(self, mine: Flight, log_in: Callable[[], Session]) -> Session | None:
        """Get a session; None where there is nothing to do but to look again."""
        try:
            if self._store is None:
                mine.session = log_in()
            else:
                mine.session = self._shared(mine, self._store, log_in)
        except Exception as error:
            if (old := self._still_good(mine, error)) is not None:
                return old
            mine.error = error
            raise
        return mine.session or self._still_good(mine)

    async def _alead(self, mine: Flight, log_in: Callable[[], Awaitable[Session]]) -> Session | None:
        """Get a session; as `_lead`, for asyncio."""
        try:
            if self._store is None:
                mine.session = await log_in()
            else:
                mine.session = await self._ashared(mine, self._store, log_in)
        except Exception as error:
            if (old := self._still_good(mine, error)) is not None:
                return old
            mine.error = error
            raise
        return mine.session or self._still_good(mine)

    def _shared(self, mine: Flight, store: TokenStore, log_in: Callable[[], Session]) -> Session | None:
        """Get a session from the store, or log in for all; None where another process renews it already."""
        claimed = self._claim(mine, store)
        if claimed is None and mine.old is not None:
            return None
        pauses = _pauses()
        while claimed is None and (pause := next(pauses, None)) is not None:
            time.sleep(pause)
            claimed = self._claim(mine, store)
        if isinstance(claimed, Session):
            return claimed
        mine.lease = claimed
        try:
            session = log_in()
        except BaseException:
            _give_back(claimed)
            raise
        self._keep(store, session, claimed)
        return session

    async def _ashared(
        self, mine: Flight, store: TokenStore, log_in: Callable[[], Awaitable[Session]]
    ) -> Session | None:
        """Get a session from the store, or log in for all; as `_shared`, for asyncio."""

        def claim() -> Session | Lease | None:
            return self._claim(mine, store)

        claimed = await in_own_thread(claim, undo=_give_back)
        if claimed is None and mine.old is not None:
            return None
        pauses = _pauses()
        while claimed is None and (pause := next(pauses, None)) is not None:
            await asyncio.sleep(pause)
            claimed = await in_own_thread(claim, undo=_give_back)
        if isinstance(claimed, Session):
            return claimed
        mine.lease = lease = claimed
        try:
            session = await log_in()
        except BaseException:
            if lease is not None:  # aside, for a task that is cancelled, or dropped with its loop, must not wait
                threading.Thread(target=lease.release, name="symphony-pod-release", daemon=True).start()
            raise
        await in_own_thread(lambda: self._keep(store, session, lease))
        return session

    def _keep(self, store: TokenStore, session: Session, lease: Lease | None) -> None:
        """Share a new session, and let the next one have the right to log in."""
        try:
            store.put(self._key, session, lease)
        finally:
            _give_back(lease)

    def _claim(self, mine: Flight, store: TokenStore) -> Session | Lease | None:
        """Find a session in the store, or get the right to log in; None where another has that right."""
        if mine.inherited is not None:
            lost, mine.inherited = mine.inherited, None
            lost.release()
        if (found := self._found(mine, store)) is not None:
            return found
        lease = store.lock(self._key)
        if lease is None:
            return None
        try:
            # Whoever had the right before may have logged in meanwhile.
            if (found := self._found(mine, store, tidy=True)) is None:
                return lease
        except BaseException:
            lease.release()
            raise
        lease.release()
        return found

    def _found(self, mine: Flight, store: TokenStore, *, tidy: bool = False) -> Session | None:
        """A session in the store that is worth a try: neither over nor refused, and newer than one to be renewed."""
        found = store.get(self._key)
        if found is None or time.time() >= (found.ends_at if mine.old is None else found.renew_at):
            return None
        with self._lock:
            is_refused = any(refused.covers(found) for refused in self._refused)
        if is_refused:
            if tidy:
                store.drop(self._key, found)
            return None
        _log.info("Goes on with the session that another client has left in %r", store)
        return found

    def _still_good(self, mine: Flight, error: Exception | None = None) -> Session | None:
        """The old session, where it can serve on though there is no new one; a later call tries again."""
        old = mine.old
        if old is None or self._session is not old or time.time() >= old.ends_at:
            return None
        pause = _LEAST_PAUSE
        if error is not None:
            pause = max(pause, (old.ends_at - old.renew_at) / _RETRIES)
            _log.warning(
                "The session could not be renewed ahead of its end (%s: %s); it serves on, with the next try in %.0f s",
                type(error).__name__,
                error,
                pause,
            )
        self._next_try = time.monotonic() + pause
        return old

    def _land(self, flight: Flight) -> None:
        with self._lock:
            leads = self._flight is flight
            if leads:
                self._flight = None
            if flight.session is not None and (leads or self._session is None):
                self._session = flight.session
        flight.land()

    def _land_beside(self, session: Session) -> Session:
        with self._lock:
            if self._session is None:
                self._session = session
        return session


def _pauses() -> Iterator[float]:
    """Seconds to wait between looks at whether another process has logged in; they end when patience does."""
    until = time.monotonic() + PATIENCE
    longest = 0.05
    while time.monotonic() < until:
        yield random.uniform(0.02, longest)  # noqa: S311 - no secret
        longest = min(2 * longest, 0.25)
    _log.warning("Another process holds the right to log in for more than %.0f s; logs in without it", PATIENCE)


def _give_back(claimed: Session | Lease | None) -> None:
    """Release a lease that comes when its caller has gone."""
    if claimed is not None and not isinstance(claimed, Session):
        claimed.release()


__all__ = ["Session", "TokenSource"]
