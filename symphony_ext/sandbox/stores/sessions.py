"""Sessions: who is logged in, with which tokens, and until when."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from symphony_ext.sandbox.keys import POD_SIGNER

if TYPE_CHECKING:
    from symphony_ext.sandbox.stores.clock import Clock
    from symphony_ext.sandbox.stores.users import User

DEFAULT_TTL = 3600.0
"""Seconds that a session lives unless the Pod is told otherwise; the least that a real one is set to."""

BEARER_TTL = 300.0
"""Seconds that a bearer token lives, if its session does."""


@dataclass(eq=False, slots=True)
class Session:
    """One login of one account.

    Attributes:
        id: Its public id, with which an administrator can end it.
        user: Whose it is.
        token: The session token, a secret.
        created: When it began, in seconds since 1970 by the Pod's clock.
        expires: When it ends, likewise.
        client_ip: Where the login came from.
        user_agent: What it said it was.
    """

    id: str
    user: User
    token: str = field(repr=False)
    created: float
    expires: float
    client_ip: str = ""
    user_agent: str = ""
    bearers: dict[str, float] = field(default_factory=dict[str, float], repr=False)


class SessionStore:
    """All open sessions.

    Args:
        clock: The Pod's clock.
        ttl: Seconds that a new session lives.

    Attributes:
        ttl: The same; it may be changed, for the sessions to come.
        signer: The key that signs the tokens.
    """

    def __init__(self, clock: Clock, ttl: float = DEFAULT_TTL) -> None:
        self.ttl = ttl
        self.signer = POD_SIGNER
        self._clock = clock
        self._by_token: dict[str, Session] = {}
        self._by_bearer: dict[str, Session] = {}

    def open(self, user: User, *, client_ip: str = "", user_agent: str = "") -> Session:
        """Log an account in, without asking for a proof.

        Args:
            user: The account.
            client_ip: Where the login came from.
            user_agent: What it said it was.

        Returns:
            The session, with its token.
        """
        now = self._clock.seconds()
        self._forget_expired(now)
        session_id = secrets.token_hex(16)
        expires = now + self.ttl
        token = self.signer.sign(
            {
                "sub": user.username,
                "iss": "Symphony Sandbox Pod",
                "sessionId": session_id,
                "userId": user.id,
                "iat": int(now),
                "exp": int(expires),
                # Tells clients that they need no key manager, which the sandbox does not have.
                "canUseSimplifiedKeyDelivery": True,
            }
        )
        session = Session(session_id, user, token, now, expires, client_ip, user_agent)
        self._by_token[token] = session
        return session

    def issue_bearer(self, session: Session) -> tuple[str, int]:
        """Give a session a bearer token.

        Args:
            session: The session that it stands for.

        Returns:
            The token, without the word Bearer, and how many seconds it lives.
        """
        now = self._clock.seconds()
        for token in [token for token, expires in session.bearers.items() if expires <= now]:
            del session.bearers[token]
            self._by_bearer.pop(token, None)
        expires = min(now + BEARER_TTL, session.expires)
        token = self.signer.sign(
            {
                "sub": session.user.username,
                "iss": "Symphony Sandbox Pod",
                "jti": secrets.token_hex(8),
                "sessionId": session.id,
                "userId": session.user.id,
                "iat": int(now),
                "exp": int(expires),
            }
        )
        session.bearers[token] = expires
        self._by_bearer[token] = session
        return token, int(expires - now)

    def find(self, token: str) -> Session | None:
        """Find the open session of a session token.

        Args:
            token: The token.

        Returns:
            The session; None if the token is unknown or its session has ended.
        """
        session = self._by_token.get(token)
        if session is not None and session.expires <= self._clock.seconds():
            self.end(session)
            return None
        return session

    def find_bearer(self, token: str) -> Session | None:
        """Find the open session of a bearer token.

        Args:
            token: The token, without the word Bearer.

        Returns:
            The session; None if the token is unknown or has expired, or its session has ended.
        """
        session = self._by_bearer.get(token)
        if session is None or session.bearers.get(token, 0.0) <= self._clock.seconds():
            return None
        return self.find(session.token)

    def of_user(self, user: User) -> list[Session]:
        """List the open sessions of an account, the oldest first.

        Args:
            user: The account.
        """
        now = self._clock.seconds()
        return [session for session in list(self._by_token.values()) if session.user is user and session.expires > now]

    def end(self, session: Session) -> None:
        """End a session; its tokens are answered 401 from now on.

        Args:
            session: The session.
        """
        self._by_token.pop(session.token, None)
        for token in session.bearers:
            self._by_bearer.pop(token, None)
        session.bearers.clear()

    def end_all(self, user: User | None = None) -> int:
        """End the sessions of an account, or all sessions.

        Args:
            user: The account; None for everyone.

        Returns:
            How many sessions have ended.
        """
        sessions = list(self._by_token.values()) if user is None else self.of_user(user)
        for session in sessions:
            self.end(session)
        return len(sessions)

    def _forget_expired(self, now: float) -> None:
        for session in [session for session in list(self._by_token.values()) if session.expires <= now]:
            self.end(session)
