"""An HTTP server on the loopback that answers as its subclass says, a thread for each connection."""

from __future__ import annotations

import json
import threading
from abc import ABC, abstractmethod
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, NamedTuple, Self

import httpx


class Request(NamedTuple):
    """One request."""

    method: str
    target: str
    """Path and query, as they were sent."""

    headers: httpx.Headers
    body: bytes


class Reply(NamedTuple):
    """One answer."""

    status: int
    content: Any = None
    """What to send: bytes as they are, None as nothing, and anything else as JSON."""

    headers: Mapping[str, str] = {}
    """Beside the length of the content, and in place of its type and of the date."""


def error(status: int, message: str) -> Reply:
    """A refusal as a Pod words it."""
    return Reply(status, {"code": status, "message": message})


class HttpServer(ABC):
    """The server; use it as a context manager."""

    def __init__(self) -> None:
        self._http = _Http(self)
        self._thread = threading.Thread(target=self._http.serve_forever, args=(0.02,))

    @abstractmethod
    def reply(self, request: Request) -> Reply:
        """Answer a request, in the thread of its connection; what this raises is told in an answer of status 500."""

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self._http.server_port}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *exception: object) -> None:
        self._http.shutdown()
        self._thread.join()
        self._http.server_close()


class _Http(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 1024

    def __init__(self, server: HttpServer) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.answering = server

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing: clients that hang up are part of the tests."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1  # head and body in one packet, or the second would wait for the first to be acknowledged

    def do_GET(self) -> None:
        assert isinstance(self.server, _Http)
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        request = Request(self.command, self.path, httpx.Headers(self.headers.items()), body)
        try:
            reply = self.server.answering.reply(request)
        except Exception as problem:  # or a faulty test would look like a broken connection
            reply = error(500, repr(problem))
        content = reply.content
        head: dict[str, str] = {} if content is None else {"Content-Type": "application/json"}
        if not isinstance(content, bytes):
            content = b"" if content is None else json.dumps(content).encode()
        if reply.status != 204:
            head["Content-Length"] = str(len(content))
        head |= reply.headers
        if "Date" in head:
            self.send_response_only(reply.status)
        else:
            self.send_response(reply.status)
        for name, value in head.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)

    do_POST = do_PUT = do_PATCH = do_DELETE = do_GET

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""
