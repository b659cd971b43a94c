"""What the transport over aiohttp does in its own way."""

from __future__ import annotations

import asyncio
import ssl
import sys
import time

import aiohttp
import httpx
import pytest
from symphony_pod.aiohttp_transport import transports
from symphony_pod.client import AsyncClient
from symphony_pod.operation import Operation, Request

from tests.transport.wire import Link, Wire


def test_a_body_that_goes_out_slowly_is_sent_to_its_end(server: Wire) -> None:
    """What counts is the time in which none of it is taken, not the whole."""
    server.on_link = lambda link: server.serve(_Slow(link.sock, link.number))
    operation = Operation("any.thing", "POST", "/any", answers={"200": "json"}, errors={})
    body = b"x" * 20_000_000

    async def call() -> None:
        async with AsyncClient(server.url, timeout=httpx.Timeout(20.0, write=0.5)) as client:
            request = Request("/any", {}, body, "application/octet-stream")
            await client.execute(operation, request, lambda status, value: value)

    asyncio.run(call())
    assert server.heard[0].body == body


class _Slow(Link):
    """Takes a tenth of a second for each two megabytes."""

    def _exactly(self, length: int) -> bytes:
        pieces: list[bytes] = []
        for start in range(0, length, 2_000_000):
            time.sleep(0.1)
            pieces.append(super()._exactly(min(2_000_000, length - start)))
        return b"".join(pieces)


def test_an_aiohttp_that_is_too_old_is_left_alone(monkeypatch: pytest.MonkeyPatch, server: Wire) -> None:
    monkeypatch.delitem(sys.modules, "symphony_pod.aiohttp_transport", raising=False)
    monkeypatch.delattr(aiohttp, "ClientHandlerType")

    async def used() -> str:
        async with AsyncClient(server.url) as client:
            assert await client.users.list_users() == []
            return type(vars(client.http_client)["_transport"]).__name__

    assert asyncio.run(used()) == "AsyncHTTPTransport"


def test_a_port_that_does_not_exist() -> None:
    """Our clients refuse such an address themselves; the transport is anyone's."""

    async def call() -> None:
        sending = transports(verify=ssl.create_default_context(), limits=httpx.Limits())
        async with httpx.AsyncClient(**sending) as client:
            await client.get("http://127.0.0.1:99999")

    with pytest.raises(httpx.LocalProtocolError):
        asyncio.run(call())
