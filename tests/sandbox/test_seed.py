"""The people that a new Pod has, and the server that runs in a test."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx
import pytest

from symphony_ext.sandbox import SandboxServer, SandboxState, create_app, fill, seeded_state
from symphony_ext.sandbox.errors import BadRequest

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric import rsa


def test_the_same_seed_gives_the_same_people() -> None:
    first, again, other = (
        [(user.id, user.username, user.roles, user.enabled) for user in seeded_state(users=200, seed=seed).users]
        for seed in (1, 1, 2)
    )
    assert first == again
    assert first != other


def test_people_are_many_and_differ() -> None:
    users = list(seeded_state().users.own())
    assert len(users) == 2500
    assert len({user.username for user in users}) == 2500
    assert all(user.username.isascii() for user in users)
    assert len({user.display_name for user in users}) > 1500
    assert len({user.text("department") for user in users}) > 5
    assert len({user.text("companyName") for user in users}) > 1


def test_accounts_count_among_the_users(key: rsa.RSAPrivateKey) -> None:
    state = SandboxState()
    account = state.add_account("svc-bot", key.public_key())
    fill(state, users=100)
    assert len(state.users) == 100
    assert account.id == (189 << 36) + 1
    with pytest.raises(BadRequest, match="svc-bot"):
        state.add_account("svc-bot", key.public_key())
    with pytest.raises(ValueError, match="empty"):
        state.add_account(" ", key.public_key())


def test_a_server_starts_stops_and_starts_again() -> None:
    server = SandboxServer(seeded_state(users=1))
    with pytest.raises(RuntimeError, match="not running"):
        _ = server.url
    for _ in range(2):
        with server:
            assert httpx.get(f"{server.url}/nowhere", trust_env=False).status_code == 404
            with pytest.raises(RuntimeError, match="already"):
                server.start()
            url = server.url
        with pytest.raises(httpx.ConnectError):
            httpx.get(url, trust_env=False)
    server.stop()


def test_the_application_works_without_a_server() -> None:
    state = seeded_state(users=1)
    token = state.sessions.open(next(state.users.own())).token

    async def ask() -> httpx.Response:
        transport = httpx.ASGITransport(create_app(state))
        async with httpx.AsyncClient(transport=transport, base_url="http://pod") as client:
            return await client.get("/pod/v1/sessioninfo", headers={"sessionToken": token})

    import asyncio

    assert asyncio.run(ask()).json() == {"userId": (189 << 36) + 1}
