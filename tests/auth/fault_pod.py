"""A server that only knows logins and calls, counts both, and does to them what a test wants."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from typing import NamedTuple

import httpx

from tests.http_server import HttpServer, Reply, Request, error

LOGIN = "/login/pubkey/authenticate"


class Received(NamedTuple):
    """One request."""

    number: int
    """Counted from 1, logins and calls apart."""

    path: str
    headers: httpx.Headers
    body: bytes


def tokens(number: int) -> dict[str, str]:
    """What the login with this number gives."""
    return {
        "name": "sessionToken",
        "token": f"session-token-secret-{number}",
        "authorizationToken": f"Bearer bearer-token-secret-{number}",
    }


class FaultPod(HttpServer):
    """The server.

    Until a test replaces `on_login` and `on_call`, each login gives new tokens, and each call that carries tokens which
    are not among the `refused` is answered 200 with an empty object.
    """

    def __init__(self) -> None:
        super().__init__()
        self.logins: list[Received] = []
        self.calls: list[Received] = []
        self.refused: set[str] = set()
        self.on_login: Callable[[Received], Reply] = lambda received: Reply(200, tokens(received.number))
        self.on_call: Callable[[Received], Reply] = self.checked
        self._lock = threading.Lock()

    @property
    def secrets(self) -> list[str]:
        """Everything that came or went and that nobody else may see."""
        found = [json.loads(login.body)["token"] for login in self.logins]
        for login in self.logins:
            given = tokens(login.number)
            found += [given["token"], given["authorizationToken"].removeprefix("Bearer ")]
        return found

    def checked(self, received: Received) -> Reply:
        token = received.headers.get("sessionToken") or received.headers.get("Authorization")
        if token is None or token in self.refused:
            return error(401, "The session has ended.")
        return Reply(200, {})

    def refuse_tokens_of_login(self, number: int) -> None:
        """Let the session of a login end."""
        given = tokens(number)
        self.refused |= {given["token"], given["authorizationToken"]}

    def reply(self, request: Request) -> Reply:
        is_login = request.target == LOGIN
        with self._lock:
            log = self.logins if is_login else self.calls
            received = Received(len(log) + 1, request.target, request.headers, request.body)
            log.append(received)
        return self.on_login(received) if is_login else self.on_call(received)
