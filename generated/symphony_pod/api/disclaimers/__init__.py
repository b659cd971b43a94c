# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""Disclaimers, the notices that users are shown before they chat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...errors import PodError

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.disclaimer import Disclaimer


class DisclaimersApi:
    """Disclaimers, the notices that users are shown before they chat.

    Args:
        client: What sends the requests.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._client!r})"

    def get_disclaimer(self, *, did: str) -> Disclaimer:
        """Get a disclaimer.

        Gives one disclaimer of the Pod: a notice that Symphony shows again and again as a user chats, for instance with
        people outside the company. The caller needs the User Provisioning role.

        Args:
            did: The id of the disclaimer, as `disclaimers.list_disclaimers` gives it.

        Returns:
            The disclaimer.

        Raises:
            ApiError: The answer is a refusal or a failure, by status:
                400: The request is malformed, or names a field that the Pod does not know.
                401: The session token is missing, unknown or ended; log in again.
                403: The session is good, but its account may not do this.
                404: There is nothing with the given id, or the account may not see it.
                429: The Pod answers at most 400 requests a second from one address; wait for as many seconds as the header
                    `Retry-After` says.
                500: The Pod failed to answer; it has changed nothing.
            DecodeError: The answer is not what the contract promises.
            TransportError: No answer came.
        """
        from . import get_disclaimer as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(did=did), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def list_disclaimer_users(self, *, did: str) -> list[int]:
        """List the users who have a disclaimer.

        Lists the users to whom a disclaimer is assigned, in one answer. `users.update_user_disclaimer` assigns one, and
        `users.remove_user_disclaimer` takes it away. The caller needs the User Provisioning role.

        Args:
            did: The id of the disclaimer, as `disclaimers.list_disclaimers` gives it.

        Returns:
            The ids of the users; an empty list means that nobody has the disclaimer.

        Raises:
            ApiError: The answer is a refusal or a failure, by status:
                400: The request is malformed, or names a field that the Pod does not know.
                401: The session token is missing, unknown or ended; log in again.
                403: The session is good, but its account may not do this.
                404: There is nothing with the given id, or the account may not see it.
                429: The Pod answers at most 400 requests a second from one address; wait for as many seconds as the header
                    `Retry-After` says.
                500: The Pod failed to answer; it has changed nothing.
            DecodeError: The answer is not what the contract promises.
            TransportError: No answer came.
        """
        from . import list_disclaimer_users as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(did=did), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def list_disclaimers(self) -> list[Disclaimer]:
        """List the disclaimers of the Pod.

        Lists all disclaimers of the Pod, active or not, in one answer. A disclaimer is a notice that Symphony shows
        again and again as a user chats, for instance with people outside the company. The caller needs the User
        Provisioning role.

        Returns:
            All disclaimers; an empty list means that the Pod has none.

        Raises:
            ApiError: The answer is a refusal or a failure, by status:
                400: The request is malformed, or names a field that the Pod does not know.
                401: The session token is missing, unknown or ended; log in again.
                403: The session is good, but its account may not do this.
                429: The Pod answers at most 400 requests a second from one address; wait for as many seconds as the header
                    `Retry-After` says.
                500: The Pod failed to answer; it has changed nothing.
            DecodeError: The answer is not what the contract promises.
            TransportError: No answer came.
        """
        from . import list_disclaimers as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome


class AsyncDisclaimersApi:
    """Disclaimers, the notices that users are shown before they chat.

    Args:
        client: What sends the requests.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._client!r})"

    async def get_disclaimer(self, *, did: str) -> Disclaimer:
        """Get a disclaimer.

        Gives one disclaimer of the Pod: a notice that Symphony shows again and again as a user chats, for instance with
        people outside the company. The caller needs the User Provisioning role.

        Args:
            did: The id of the disclaimer, as `disclaimers.list_disclaimers` gives it.

        Returns:
            The disclaimer.

        Raises:
            ApiError: The answer is a refusal or a failure, by status:
                400: The request is malformed, or names a field that the Pod does not know.
                401: The session token is missing, unknown or ended; log in again.
                403: The session is good, but its account may not do this.
                404: There is nothing with the given id, or the account may not see it.
                429: The Pod answers at most 400 requests a second from one address; wait for as many seconds as the header
                    `Retry-After` says.
                500: The Pod failed to answer; it has changed nothing.
            DecodeError: The answer is not what the contract promises.
            TransportError: No answer came.
        """
        from . import get_disclaimer as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(did=did), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def list_disclaimer_users(self, *, did: str) -> list[int]:
        """List the users who have a disclaimer.

        Lists the users to whom a disclaimer is assigned, in one answer. `users.update_user_disclaimer` assigns one, and
        `users.remove_user_disclaimer` takes it away. The caller needs the User Provisioning role.

        Args:
            did: The id of the disclaimer, as `disclaimers.list_disclaimers` gives it.

        Returns:
            The ids of the users; an empty list means that nobody has the disclaimer.

        Raises:
            ApiError: The answer is a refusal or a failure, by status:
                400: The request is malformed, or names a field that the Pod does not know.
                401: The session token is missing, unknown or ended; log in again.
                403: The session is good, but its account may not do this.
                404: There is nothing with the given id, or the account may not see it.
                429: The Pod answers at most 400 requests a second from one address; wait for as many seconds as the header
                    `Retry-After` says.
                500: The Pod failed to answer; it has changed nothing.
            DecodeError: The answer is not what the contract promises.
            TransportError: No answer came.
        """
        from . import list_disclaimer_users as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(did=did), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def list_disclaimers(self) -> list[Disclaimer]:
        """List the disclaimers of the Pod.

        Lists all disclaimers of the Pod, active or not, in one answer. A disclaimer is a notice that Symphony shows
        again and again as a user chats, for instance with people outside the company. The caller needs the User
        Provisioning role.

        Returns:
            All disclaimers; an empty list means that the Pod has none.

        Raises:
            ApiError: The answer is a refusal or a failure, by status:
                400: The request is malformed, or names a field that the Pod does not know.
                401: The session token is missing, unknown or ended; log in again.
                403: The session is good, but its account may not do this.
                429: The Pod answers at most 400 requests a second from one address; wait for as many seconds as the header
                    `Retry-After` says.
                500: The Pod failed to answer; it has changed nothing.
            DecodeError: The answer is not what the contract promises.
            TransportError: No answer came.
        """
        from . import list_disclaimers as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome
