"""A server that only knows logins and calls, counts both, and does to them what a test wants."""

from __future__ import annotations

import asyncio
import json
import sys
import threading
import time
from collections.abc import Callable, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import FrameType, TracebackType
from typing import Any, NamedTuple

import httpx

from symphony_ext.auth.flights import Flight

LOGIN = "/login/pubkey/authenticate"
PATIENCE = 20.0
"""Seconds after which a test that would wait for ever fails instead."""


class Received(NamedTuple):
    """One request."""

    number: int
    """Counted from 1, logins and calls apart."""

    path: str
    headers: httpx.Headers
    body: bytes


class Reply(NamedTuple):
    """One answer."""

    status: int
    content: Any = None
    """What to send: bytes as they are, None as nothing, and anything else as JSON."""

    headers: Mapping[str, str] = {}


def tokens(number: int) -> dict[str, str]:
    """What the login with this number gives."""
    return {
        "name": "sessionToken",
        "token": f"session-token-secret-{number}",
        "authorizationToken": f"Bearer bearer-token-secret-{number}",
    }


def error(status: int, message: str) -> Reply:
    """A refusal as a Pod words it."""
    return Reply(status, {"code": status, "message": message})


class FaultPod:
    """The server; use it as a context manager.

    Until a test replaces `on_login` and `on_call`, each login gives new tokens, and each call that carries tokens which
    are not among the `refused` is answered 200 with an empty object.
    """

    def __init__(self) -> None:
        self.logins: list[Received] = []
        self.calls: list[Received] = []
        self.refused: set[str] = set()
        self.on_login: Callable[[Received], Reply] = lambda received: Reply(200, tokens(received.number))
        self.on_call: Callable[[Received], Reply] = self.checked
        self._lock = threading.Lock()
        self._server = _Server(self)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}"

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

    def answer(self, path: str, headers: httpx.Headers, body: bytes) -> Reply:
        is_login = path == LOGIN
        with self._lock:
            log = self.logins if is_login else self.calls
            received = Received(len(log) + 1, path, headers, body)
            log.append(received)
        return self.on_login(received) if is_login else self.on_call(received)

    def __enter__(self) -> FaultPod:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 1024

    def __init__(self, pod: FaultPod) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.pod = pod

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing: clients that hang up are part of the tests."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        assert isinstance(self.server, _Server)
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        reply = self.server.pod.answer(self.path, httpx.Headers(dict(self.headers)), body)
        content = reply.content
        if not isinstance(content, bytes):
            content = b"" if content is None else json.dumps(content).encode()
        head = {"Content-Type": "application/json", "Content-Length": str(len(content)), **reply.headers}
        if "Date" in head:
            self.send_response_only(reply.status)
        else:
            self.send_response(reply.status)
        for name, value in head.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)

    do_POST = do_GET

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


def wait_until(condition: Callable[[], bool], what: str) -> None:
    """Return once a condition holds."""
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline, f"waited in vain until {what}"
        time.sleep(0.005)


async def await_until(condition: Callable[[], bool], what: str) -> None:
    """As `wait_until`, for asyncio."""
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline, f"waited in vain until {what}"
        await asyncio.sleep(0.005)


def waiting_threads() -> int:
    """How many threads wait for a login that another does."""
    frames: dict[int, FrameType] = vars(sys)["_current_frames"]()
    waits: Any = Flight.wait
    count = 0
    for bottom in frames.values():
        frame: FrameType | None = bottom
        while frame is not None:
            count += frame.f_code is waits.__code__
            frame = frame.f_back
    return count
