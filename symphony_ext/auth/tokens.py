"""The session that all callers share, and how they get one: one login, however many ask at once."""

from __future__ import annotations

import asyncio
import copy
import threading
from collections.abc import Awaitable, Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING

from symphony_ext.errors import DecodeError

if TYPE_CHECKING:
    from symphony_pod.models.token import Token


class Session:
    """What a login gives; two of them are the same only if they are the same object.

    Attributes:
        token: The session token, for the header ``sessionToken``. A secret.
        authorization: The bearer token with the word Bearer before it, for the header ``Authorization``; empty where
            the Pod gave none. A secret.
    """

    __slots__ = ("authorization", "token")

    def __init__(self, token: str, authorization: str = "") -> None:
        self.token = token
        self.authorization = authorization

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

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"  # both attributes are secrets


def _header_text(value: object, name: str, operation: str) -> str:
    if not value:
        return ""
    # The value is a secret even where it is malformed, so the error does not hold it.
    if not isinstance(value, str) or not (value.isascii() and value.isprintable()):
        raise DecodeError("expected a token, found what no header can carry", (name,), operation, 200)
    return value.strip()


class _Flight:
    """One login under way: who flies, and how it ended for those who wait.

    Attributes:
        thread: The thread that logs in.
        landed: Done when it is over, however it ended.
        session: The session; None until then, and where the login failed or was given up.
        error: Why the login failed; None where it did not, or was given up.
    """

    __slots__ = ("error", "landed", "session", "thread")

    def __init__(self) -> None:
        self.thread = threading.get_ident()
        self.landed: Future[None] = Future()
        # As running it cannot be cancelled, so that a waiter who gives up takes no one along.
        self.landed.set_running_or_notify_cancel()
        self.session: Session | None = None
        self.error: Exception | None = None

    def outcome(self) -> Session | None:
        """The session; None if the login was given up, so that someone else has to do it.

        Raises:
            Exception: What the login failed with; a copy for each waiter, since raising changes an exception.
        """
        if self.error is not None:
            raise _copied(self.error)
        return self.session


class TokenSource:
    """Holds a session, and sees to it that one login serves everyone who asks meanwhile.

    Threads and asyncio tasks may use it together. The first one to ask logs in (the leader), in its own way; the others
    wait. If the login fails, it fails for all who wait, and whoever asks later tries again. If the leader is cancelled,
    one of those who wait takes over. The lock is held for moments only, never while anyone waits for the network.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._session: Session | None = None
        self._flight: _Flight | None = None

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {'a session' if self._session else 'no session'}>"

    def get(self, log_in: Callable[[], Session]) -> Session:
        """Give the session, and log in where there is none.

        Args:
            log_in: Logs in, if it falls to this caller.

        Returns:
            The session.

        Raises:
            Exception: What the login failed with, whoever did it.
        """
        while (session := self._session) is None:
            flight, leads = self._board()
            if flight is None:
                continue
            if leads:
                return self._lead(flight, log_in)
            if flight.thread == threading.get_ident():
                # A task of this very thread's event loop is logging in, and cannot go on while this thread waits.
                return self._land_beside(log_in())
            flight.landed.result()
            if (landed := flight.outcome()) is not None:
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
        while (session := self._session) is None:
            flight, leads = self._board()
            if flight is None:
                continue
            if leads:
                return await self._alead(flight, log_in)
            await asyncio.wrap_future(flight.landed)
            if (landed := flight.outcome()) is not None:
                return landed
        return session

    def drop(self, session: Session) -> None:
        """Forget a session that the Pod refused, unless a newer one is here already.

        Args:
            session: The session that was refused.
        """
        with self._lock:
            if self._session is session:
                self._session = None

    def _board(self) -> tuple[_Flight | None, bool]:
        """The login under way, and whether it is the caller's to do; None if there is a session by now."""
        with self._lock:
            if self._session is not None:
                return None, False
            if self._flight is not None:
                return self._flight, False
            self._flight = _Flight()
            return self._flight, True

    def _lead(self, flight: _Flight, log_in: Callable[[], Session]) -> Session:
        try:
            flight.session = log_in()
        except Exception as error:
            flight.error = error
            raise
        finally:
            # Neither a session nor an error, as after a Ctrl-C: given up.
            self._land(flight)
        return flight.session

    async def _alead(self, flight: _Flight, log_in: Callable[[], Awaitable[Session]]) -> Session:
        try:
            flight.session = await log_in()
        except Exception as error:
            flight.error = error
            raise
        finally:
            # Neither a session nor an error, as after a cancellation: given up.
            self._land(flight)
        return flight.session

    def _land(self, flight: _Flight) -> None:
        with self._lock:
            self._flight = None
            if flight.session is not None:
                self._session = flight.session
        flight.landed.set_result(None)

    def _land_beside(self, session: Session) -> Session:
        with self._lock:
            if self._session is None:
                self._session = session
        return session


def _copied(error: Exception) -> Exception:
    """An exception like the given one, with the same cause."""
    try:
        twin = copy.copy(error)
    except Exception:  # an exception of someone else's making need not be copyable
        return error
    twin.__cause__ = error.__cause__
    return twin


__all__ = ["Session", "TokenSource"]
