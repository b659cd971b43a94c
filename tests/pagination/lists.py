"""A Pod of lists: it answers each request as a test has told it, over real HTTP, and keeps what it was asked."""

from __future__ import annotations

import asyncio
import functools
import threading
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, urlsplit

from symphony_pod.client import AsyncClient, Client

from symphony_ext import AsyncPaginator, PageOptions, Paginator, apages, apaginate, pages, paginate
from tests.http_server import HttpServer, Reply, Request

Query = dict[str, str]
Answer = Callable[[Query], Reply]


class Lists(HttpServer):
    """The Pod.

    Attributes:
        answer: What answers a request, from its query.
        asked: The queries of all requests so far.
        most: How many requests were underway at once, at most.
    """

    def __init__(self) -> None:
        super().__init__()
        self.answer: Answer = lambda _: Reply(200, [])
        self.asked: list[Query] = []
        self.most = 0
        self._underway = 0
        self._lock = threading.Lock()

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

    def reply(self, request: Request) -> Reply:
        """Answer a request."""
        query = {name: values[0] for name, values in parse_qs(urlsplit(request.target).query).items()}
        with self._lock:
            self.asked.append(query)
            self._underway += 1
            self.most = max(self.most, self._underway)
        try:
            return self.answer(query)
        finally:
            with self._lock:
                self._underway -= 1


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
