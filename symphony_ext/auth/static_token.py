"""Calling with a token that was got elsewhere, and that nobody here can renew."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from symphony_ext.auth.login import BEARER, SESSION_TOKEN, Login
from symphony_ext.auth.tokens import Session
from symphony_ext.errors import ConfigurationError

if TYPE_CHECKING:
    from symphony_pod.client import AsyncClient, Client

ENDED = "Nobody here can renew a token that was given; get a new one, and make a new client with it."
"""What to do once a Pod refuses such a token."""


class StaticToken(Login):
    """A session token, a bearer token, or both of one session, that were got elsewhere.

    Args:
        session_token: The session token; empty where there is none. Bearer tokens are made from it as they are needed.
        bearer_token: The bearer token, with or without the word Bearer; empty where there is none.

    Raises:
        ConfigurationError: There is neither, or one is no text that a header can carry.
    """

    mode = "token"
    renewable = False

    def __init__(self, session_token: str = "", *, bearer_token: str = "") -> None:
        self._token = _checked(session_token, "session_token")
        words = _checked(bearer_token, "bearer_token").split()
        while words and words[0].lower() == "bearer":
            words.pop(0)
        self._bearer = " ".join(words)
        if not (self._token or self._bearer):
            raise ConfigurationError("neither session_token nor bearer_token is given; give one of them")
        self.account = ""
        self.gives = frozenset((SESSION_TOKEN, BEARER)) if self._token else frozenset((BEARER,))

    def log_in(self, client: Client) -> Session:  # noqa: ARG002 - as every login
        """Give the tokens; nothing is sent."""
        return self._session()

    async def alog_in(self, client: AsyncClient) -> Session:  # noqa: ARG002
        """Give the tokens; nothing is sent."""
        return self._session()

    def _session(self) -> Session:
        authorization = f"Bearer {self._bearer}" if self._bearer else ""
        return Session(self._token or self._bearer, authorization, math.inf)  # only a refusal tells that it has ended

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def __reduce__(self) -> Any:
        raise ConfigurationError("this cannot be pickled, for it is made of a token, and a pickle must hold no secret")


def _checked(value: Any, name: str) -> str:
    # The value is a secret even where it is malformed, so the error does not hold it.
    if not isinstance(value, str):
        raise ConfigurationError(f"{name} is of type {type(value).__name__}; give the token as a text")
    if not (value.isascii() and value.isprintable()):
        raise ConfigurationError(f"{name} holds a line break, or what no header can carry; give the token alone")
    return value.strip()


__all__ = ["ENDED", "StaticToken"]
