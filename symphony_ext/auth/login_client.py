"""The clients by which logins travel: over the connections of another client, without its session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symphony_ext.transport import AsyncCallingClient, CallingClient

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from symphony_ext.auth.login import Login


class LoginClient(CallingClient):
    """A client for logins.

    Args:
        base_url: The Pod's address.
        login: What puts further headers on requests.
        http_client: What sends them, which others use too.
        services: Where services are that have an address of their own, by the first part of a path.
    """

    def __init__(
        self, base_url: str, login: Login | None, *, http_client: httpx.Client, services: Mapping[str, str]
    ) -> None:
        super().__init__(base_url, http_client=http_client, services=services)
        self._login = login
        self._retry = None  # which is for whoever wanted to call something, and needs the login for it


class AsyncLoginClient(AsyncCallingClient):
    """A client for logins, for asyncio; as `LoginClient`."""

    def __init__(
        self, base_url: str, login: Login | None, *, http_client: httpx.AsyncClient, services: Mapping[str, str]
    ) -> None:
        super().__init__(base_url, http_client=http_client, services=services)
        self._login = login
        self._retry = None


__all__ = ["AsyncLoginClient", "LoginClient"]
