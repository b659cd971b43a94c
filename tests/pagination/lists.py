"""A Pod of lists: it answers each request as a test has told it, over real HTTP, and keeps what it was asked."""

from __future__ import annotations

import asyncio
import functools
import json
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

from symphony_pod.client import AsyncClient, Client

from symphony_ext import AsyncPaginator, PageOptions, Paginator, apages, apaginate, pages, paginate
from tests.auth.fault_pod import Reply, error

Query = dict[str, str]
Answer = Callable[[Query], Reply]


class Lists:
    """The Pod; use it as a context manager.

    Attributes:
        answer: What answers a request, from its query.
        asked: The queries of all requests so far.
        most: How many requests were underway at once, at most.
    """

    def __init__(self) -> None:
        self.answer: Answer = lambda _: Reply(200, [])
        self.asked: list[Query] = []
        self.most = 0
        self._underway = 0
        self._lock = threading.Lock()
        self._server = _Server(self)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))

    @property
    def url(self) -> str:
        """Where it is."""
        return f"http://127.0.0.1:{self._server.server_port}"

    @property
    def client(self) -> Client:
        """A client for it."""
        return Client(self.url)

    @property
    def underway(self) -> int:
        """How many requests are not answered yet."""
        return self._underway

    def skips(self, name: str = "skip") -> list[int]:
        """Where the pages that were asked for began."""
        return [int(query.get(name, 0)) for query in self.asked]

    def reply(self, path: str) -> Reply:
        """Answer a request."""
        query = {name: values[0] for name, values in parse_qs(urlsplit(path).query).items()}
        with self._lock:
            self.asked.append(query)
            self._underway += 1
            self.most = max(self.most, self._underway)
        try:
            return self.answer(query)
        except Exception as problem:  # or a faulty test would look like a broken connection
            return error(500, repr(problem))
        finally:
            with self._lock:
                self._underway -= 1

    def __enter__(self) -> Lists:
        self._thread.start()
        return self

    def __exit__(self, *exception: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 1024

    def __init__(self, lists: Lists) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.lists = lists

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing: clients that hang up are part of the tests."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1  # head and body in one packet, or the second would wait for the first to be acknowledged

    def do_GET(self) -> None:
        assert isinstance(self.server, _Server)
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        reply = self.server.lists.reply(self.path)
        content = b"" if reply.content is None else json.dumps(reply.content).encode()
        self.send_response(reply.status)
        head = {"Content-Type": "application/json", "Content-Length": str(len(content)), **reply.headers}
        for name, value in head.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)

    do_POST = do_GET

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


def user(number: int) -> dict[str, Any]:
    """An account as `users.list_users` lists it."""
    return {"userSystemInfo": {"id": number}}


def user_id(listed: Any) -> int:
    """Its number."""
    return int(listed.user_system_info.id)


def slices(
    items: list[Any], *, cap: int = 1_000, skip: str = "skip", shape: Callable[[list[Any]], Any] = list
) -> Answer:
    """Answers pages of a list by offset, of at most so many items."""

    def answer(query: Query) -> Reply:
        start, limit = int(query.get(skip, 0)), int(query.get("limit", 100))
        return Reply(200, shape(items[start : start + min(limit, cap)]))

    return answer


class Read:
    """Reads with threads and with asyncio alike, so that a test holds for both.

    Args:
        url: Where the Pod is.
        asynchronous: Whether to use asyncio.
    """

    def __init__(self, url: str, *, asynchronous: bool) -> None:
        self._url = url
        self._asynchronous = asynchronous
        self.last: Paginator[Any] | AsyncPaginator[Any]

    def __repr__(self) -> str:
        return "asyncio" if self._asynchronous else "blocking"

    def __call__(
        self,
        operation: Any,
        options: PageOptions | None = None,
        *,
        most: int | None = None,
        into: list[Any] | None = None,
        whole: bool = False,
        **parameters: Any,
    ) -> list[Any]:
        """Read a list.

        Args:
            operation: The module of a generated function.
            options: How to read it.
            most: After how many items to stop.
            into: Where to put the items, for a reading that fails.
            whole: Whether to read pages.
            parameters: Those of the operation.
        """
        found: list[Any] = [] if into is None else into
        options = options or PageOptions()
        if not self._asynchronous:
            with Client(self._url) as client:
                bare = functools.partial(operation.sync, client=client)
                reading = (pages if whole else paginate)(bare, options, **parameters)
                self.last = reading
                for item in reading:
                    found.append(item)
                    if len(found) == most:
                        break
                reading.close()
            return found

        async def go() -> None:
            async with AsyncClient(self._url) as client:
                bare = functools.partial(operation.asyncio, client=client)
                reading = (apages if whole else apaginate)(bare, options, **parameters)
                self.last = reading
                async for item in reading:
                    found.append(item)
                    if len(found) == most:
                        break
                await reading.aclose()

        asyncio.run(go())
        return found
