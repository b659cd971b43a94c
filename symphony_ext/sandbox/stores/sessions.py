"""Sessions: who is logged in, with which tokens, and until when."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from symphony_ext.sandbox.keys import POD_SIGNER
from symphony_ext.sandbox.stores.records import Records

if TYPE_CHECKING:
    from symphony_ext.sandbox.shapes import JsonObject
    from symphony_ext.sandbox.stores.clock import Clock
    from symphony_ext.sandbox.stores.users import User, UserDirectory

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
        app_id: The application that acts on behalf of the user; None where the account itself has logged in.
        needs_key_manager: Whether the Agent's operations want a token of the key manager beside this one.
        bearers: Its bearer tokens, secrets, and when each ends.
    """

    id: str
    user: User
    token: str = field(repr=False)
    created: float
    expires: float
    client_ip: str = ""
    user_agent: str = ""
    app_id: str | None = None
    needs_key_manager: bool = False
    bearers: dict[str, float] = field(default_factory=dict[str, float], repr=False)


_PLAIN = (
    "id",
    "token",
    "created",
    "expires",
    "client_ip",
    "user_agent",
    "app_id",
    "needs_key_manager",
    "bearers",
)


def _saved(session: Session) -> JsonObject:
    return {**{name: getattr(session, name) for name in _PLAIN}, "user": session.user.id}


class SessionStore:
    """All open sessions.

    Args:
        clock: The Pod's clock.
        users: The accounts, whose sessions they are.
        ttl: Seconds that a new session lives.

    Attributes:
        ttl: The same; it may be changed, for the sessions to come.
        key_manager: Whether the sessions to come need a token of the key manager for the Agent's operations; without
            it, their claims say ``canUseSimplifiedKeyDelivery``.
        signer: The key that signs the tokens.
        records: The sessions as they are saved, by id.
    """

    def __init__(self, clock: Clock, users: UserDirectory, ttl: float = DEFAULT_TTL) -> None:
        self.ttl = ttl
        self.key_manager = False
        self.signer = POD_SIGNER
        self._clock = clock
        self._users = users
        self.records: Records[str, Session] = Records("sessions", _saved, self._restored, str, self._index)
        self._by_token: dict[str, Session] = {}
        self._by_bearer: dict[str, Session] = {}

    def open(self, user: User, *, client_ip: str = "", user_agent: str = "", app_id: str | None = None) -> Session:
        """Log an account in, without asking for a proof.

        Args:
            user: The account.
            client_ip: Where the login came from.
            user_agent: What it said it was.
            app_id: The application that acts on behalf of the account; None for the account itself.

        Returns:
            The session, with its token.
        """
        now = self._clock.seconds()
        self._forget_expired(now)
        session_id = secrets.token_hex(16)
        expires = now + self.ttl
        claims = self._claims(user, session_id, now, expires)
        if not self.key_manager:
            # Tells clients that they need no key manager.
            claims["canUseSimplifiedKeyDelivery"] = True
        if app_id is not None:
            claims["appId"] = app_id
        token = self.signer.sign(claims)
        session = Session(session_id, user, token, now, expires, client_ip, user_agent, app_id, self.key_manager)
        self.records.put(session_id, session)
        self._index(session)
        return session

    def issue_bearer(self, session: Session, scope: str = "") -> tuple[str, int]:
        """Give a session a bearer token.

        Args:
            session: The session that it stands for.
            scope: The entitlements that are asked for, with a space between two; they go into the token as they are.

        Returns:
            The token, without the word Bearer, and how many seconds it lives.
        """
        now = self._clock.seconds()
        for token in [token for token, expires in session.bearers.items() if expires <= now]:
            del session.bearers[token]
            self._by_bearer.pop(token, None)
        expires = min(now + BEARER_TTL, session.expires)
        claims = {**self._claims(session.user, session.id, now, expires), "jti": secrets.token_hex(8)}
        if scope:
            claims["scope"] = scope
        token = self.signer.sign(claims)
        session.bearers[token] = expires
        self._by_bearer[token] = session
        self.records.note(session.id)
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
        return [session for session in self.records if session.user is user and session.expires > now]

    def end(self, session: Session) -> None:
        """End a session; its tokens are answered 401 from now on.

        Args:
            session: The session.
        """
        self.records.remove(session.id)
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
        sessions = list(self.records) if user is None else self.of_user(user)
        for session in sessions:
            self.end(session)
        return len(sessions)

    def _claims(self, user: User, session_id: str, now: float, expires: float) -> JsonObject:
        return {
            "sub": user.username,
            "iss": "Symphony Sandbox Pod",
            "sessionId": session_id,
            "userId": user.id,
            "iat": int(now),
            "exp": int(expires),
        }

    def _forget_expired(self, now: float) -> None:
        for session in [session for session in self.records if session.expires <= now]:
            self.end(session)

    def _index(self, session: Session) -> None:
        self._by_token[session.token] = session
        for token in session.bearers:
            self._by_bearer[token] = session

    def _restored(self, saved: JsonObject) -> Session:
        return Session(**{name: saved[name] for name in _PLAIN}, user=self._users.get(saved["user"]))
