"""One client in many event loops, one after the other and at once, and what is left open: nothing."""

from __future__ import annotations

import asyncio
import gc
import logging
import ssl
import threading
import weakref
from collections.abc import Iterator

import pytest
from symphony_pod.client import AsyncClient
from symphony_pod.errors import InvalidInput

from tests.transport.wire import Heard, Link, Wire
from tests.waiting import wait_until

pytestmark = pytest.mark.usefixtures("over")


@pytest.fixture(autouse=True)
def _silence(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Neither asyncio nor aiohttp has anything to complain of; warnings are errors anyway."""
    caplog.set_level(logging.WARNING)
    yield
    gc.collect()
    assert caplog.records == []


def all_closed(server: Wire) -> None:
    wait_until(lambda: server.open == 0, "the client has closed its connections")


async def calls(client: AsyncClient, number: int) -> None:
    answers = await asyncio.gather(*(client.users.list_users(skip=skip) for skip in range(number)))
    assert answers == [[]] * number


@pytest.mark.parametrize("secure", [False, True])
def test_nothing_stays_open_after_use(server: Wire, tls_server: Wire, trusting: ssl.SSLContext, secure: bool) -> None:
    wire = tls_server if secure else server

    async def main() -> None:
        async with AsyncClient(wire.url, verify=trusting) as client:
            await calls(client, 10)
            assert wire.open > 0
        await asyncio.to_thread(all_closed, wire)
        with pytest.raises(InvalidInput, match="this client is closed"):
            await client.users.list_users()
        await client.aclose()

    asyncio.run(main())


@pytest.mark.parametrize("secure", [False, True])
def test_one_loop_after_the_other(server: Wire, tls_server: Wire, trusting: ssl.SSLContext, secure: bool) -> None:
    wire = tls_server if secure else server
    client = AsyncClient(wire.url, verify=trusting)
    for _ in range(5):
        asyncio.run(calls(client, 3))
        all_closed(wire)

    async def last() -> None:
        async with client:
            await calls(client, 3)

    asyncio.run(last())
    all_closed(wire)
    assert len(wire.heard) == 18


def test_loops_that_have_ended_are_forgotten(server: Wire) -> None:
    client = AsyncClient(server.url)
    loops: list[weakref.ref[asyncio.AbstractEventLoop]] = []

    async def main() -> None:
        loops.append(weakref.ref(asyncio.get_running_loop()))
        await calls(client, 2)

    for _ in range(5):
        asyncio.run(main())
    gc.collect()
    assert [loop() is None for loop in loops] == [True] * 4 + [False]  # the last when there is another
    assert not client.http_client.is_closed
    gc.collect()
    assert loops[-1]() is None


def test_two_loops_at_once(server: Wire) -> None:
    client = AsyncClient(server.url)
    together = threading.Barrier(2)
    failed: list[BaseException] = []

    async def main() -> None:
        for _ in range(5):
            await asyncio.to_thread(together.wait, 20.0)
            await calls(client, 5)

    def run() -> None:
        try:
            asyncio.run(main())
        except BaseException as error:
            failed.append(error)

    threads = [threading.Thread(target=run) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    assert len(server.heard) == 50
    all_closed(server)


def test_a_client_that_was_never_used(server: Wire) -> None:
    async def main() -> None:
        async with AsyncClient(server.url):
            pass
        async with AsyncClient(server.url) as client:
            assert not client.http_client.is_closed

    asyncio.run(main())
    assert server.accepted == 0


@pytest.mark.parametrize("begun", [b"", b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n["])
def test_a_call_that_is_cancelled_leaves_the_client_usable(server: Wire, begun: bytes) -> None:
    waiting = threading.Semaphore(0)

    def answer(link: Link, heard: Heard) -> None:
        if "skip=0" in heard.target:
            link.send(begun)
            waiting.release()
            link.wait_until_gone()
            link.sock.close()
        else:
            link.answer()

    server.on_request = answer

    async def main() -> None:
        async with AsyncClient(server.url) as client:
            stuck = [asyncio.create_task(client.users.list_users(skip=0)) for _ in range(100)]  # all there are
            for _ in stuck:
                await asyncio.to_thread(waiting.acquire)
            for task in stuck:
                task.cancel()
            answers = await asyncio.gather(*stuck, return_exceptions=True)
            assert [type(answer) for answer in answers] == [asyncio.CancelledError] * 100
            for skip in range(1, 4):
                assert await client.users.list_users(skip=skip) == []
            await asyncio.to_thread(wait_until, lambda: server.open == 1, "broken connections are closed")

    asyncio.run(main())
    all_closed(server)


def test_a_call_that_is_cancelled_before_it_is_connected(server: Wire) -> None:
    async def main() -> None:
        async with AsyncClient(server.url) as client:
            for steps in range(12):
                task = asyncio.create_task(client.users.list_users(skip=0))
                for _ in range(steps):
                    await asyncio.sleep(0)
                task.cancel()
                await asyncio.gather(task, return_exceptions=True)
            assert await client.users.list_users(skip=1) == []

    asyncio.run(main())
    all_closed(server)


def test_a_time_limit_of_the_caller(server: Wire) -> None:
    server.on_request = lambda link, heard: link.wait_until_gone()

    async def main() -> None:
        async with AsyncClient(server.url) as client:
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.2):
                    await client.users.list_users()

    asyncio.run(main())
    all_closed(server)


def test_without_asyncio_there_is_a_client_all_the_same(over: str) -> None:
    client = AsyncClient("http://127.0.0.1:9")
    assert client.http_client is client.http_client
    assert not client.http_client.is_closed
