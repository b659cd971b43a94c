# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""Connections, by which users of different companies agree to talk to each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...errors import PodError
from ...types import UNSET

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.connection_status_filter import ConnectionStatusFilter
    from ...models.success_response import SuccessResponse
    from ...models.user_connection import UserConnection
    from ...models.user_connection_request import UserConnectionRequest
    from ...types import Unset


class ConnectionsApi:
    """Connections, by which users of different companies agree to talk to each other.

    Args:
        client: What sends the requests.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._client!r})"

    def accept_connection(self, *, body: UserConnectionRequest) -> UserConnection:
        """Accept another user's request for a connection.

        Accepts the invitation that another user has sent to the caller; from then on the two can communicate. An
        information barrier can forbid it.

        Args:
            body: The user whose invitation to accept.

        Returns:
            The connection, now accepted.

        Raises:
            ApiError: The answer is a refusal or a failure, by status:
                400: The request is malformed, or names a field that the Pod does not know.
                401: The session token is missing, unknown or ended; log in again.
                403: The session is good, but its account may not do this.
                404: There is nothing with the given id, or the account may not see it.
                429: The Pod answers at most 400 requests a second from one address; wait for as many seconds as the header
                    `Retry-After` says.
                451: An information barrier of the company forbids these users to communicate.
                500: The Pod failed to answer; it has changed nothing.
            DecodeError: The answer is not what the contract promises.
            TransportError: No answer came.
        """
        from . import accept_connection as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def create_connection(self, *, body: UserConnectionRequest) -> UserConnection:
        """Ask another user for a connection.

        Invites a user, usually of another company, to connect with the caller; they can communicate once that user
        accepts. `requestCounter` in the answer tells how many times it was asked for. An information barrier (a
        company's rule on who may communicate with whom) can forbid it.

        Args:
            body: The user to invite.

        Returns:
            The connection as it now stands, awaiting the other user's answer.

        Raises:
            ApiError: The answer is a refusal or a failure, by status:
                400: The request is malformed, or names a field that the Pod does not know.
                401: The session token is missing, unknown or ended; log in again.
                403: The session is good, but its account may not do this.
                404: There is nothing with the given id, or the account may not see it.
                429: The Pod answers at most 400 requests a second from one address; wait for as many seconds as the header
                    `Retry-After` says.
                451: An information barrier of the company forbids these users to communicate.
                500: The Pod failed to answer; it has changed nothing.
            DecodeError: The answer is not what the contract promises.
            TransportError: No answer came.
        """
        from . import create_connection as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def get_connection(self, *, user_id: int) -> UserConnection:
        """Get the connection to one user.

        Tells how the connection between the caller and one other user stands. Users of the caller's own Pod count as
        accepted without anyone having asked.

        Args:
            user_id: The id of the other user.

        Returns:
            The connection between the caller and that user.

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
        from . import get_connection as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(user_id=user_id), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def list_connections(
        self, *, status: ConnectionStatusFilter | Unset = UNSET, user_ids: list[int] | Unset = UNSET
    ) -> list[UserConnection]:
        """List the caller's connections to other users.

        Lists the caller's connections, whoever asked for them. A connection is the consent of two users of different
        companies to communicate; without `status`, only those still awaiting an answer are listed. Users of one Pod
        (one customer's Symphony) count as connected without asking, and appear only when `status` is `ACCEPTED` and
        `userIds` names them. There is no paging.

        Args:
            status: Keep only connections in this state: `PENDING_INCOMING` (others wait for the caller),
                `PENDING_OUTGOING` (the caller waits for others), `ACCEPTED`, `REJECTED`, or `ALL`. When absent, both
                pending states.
            user_ids: Keep only connections to the users with these ids, at least one; no maximum count is known. When
                absent, connections to everyone except users of the caller's own Pod.

        Returns:
            The connections that match, in no particular order.

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
        from . import list_connections as endpoint

        outcome = self._client.call(
            endpoint.OPERATION, endpoint.request(status=status, user_ids=user_ids), endpoint.read
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def reject_connection(self, *, body: UserConnectionRequest) -> UserConnection:
        """Reject another user's request for a connection.

        Turns down the invitation that another user has sent to the caller. Users of the caller's own Pod are always
        connected: to name one of them is an error.

        Args:
            body: The user whose invitation to turn down.

        Returns:
            The connection, now rejected.

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
        from . import reject_connection as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def remove_connection(self, *, uid: int) -> SuccessResponse:
        """Remove the connection to a user.

        Ends the connection between the caller and another user. To communicate again, one of them has to ask for a new
        connection.

        Args:
            uid: The id of the other user.

        Returns:
            The connection is gone.

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
        from . import remove_connection as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(uid=uid), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome


class AsyncConnectionsApi:
    """Connections, by which users of different companies agree to talk to each other.

    Args:
        client: What sends the requests.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._client!r})"

    async def accept_connection(self, *, body: UserConnectionRequest) -> UserConnection:
        """Accept another user's request for a connection.

        Accepts the invitation that another user has sent to the caller; from then on the two can communicate. An
        information barrier can forbid it.

        Args:
            body: The user whose invitation to accept.

        Returns:
            The connection, now accepted.

        Raises:
            ApiError: The answer is a refusal or a failure, by status:
                400: The request is malformed, or names a field that the Pod does not know.
                401: The session token is missing, unknown or ended; log in again.
                403: The session is good, but its account may not do this.
                404: There is nothing with the given id, or the account may not see it.
                429: The Pod answers at most 400 requests a second from one address; wait for as many seconds as the header
                    `Retry-After` says.
                451: An information barrier of the company forbids these users to communicate.
                500: The Pod failed to answer; it has changed nothing.
            DecodeError: The answer is not what the contract promises.
            TransportError: No answer came.
        """
        from . import accept_connection as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def create_connection(self, *, body: UserConnectionRequest) -> UserConnection:
        """Ask another user for a connection.

        Invites a user, usually of another company, to connect with the caller; they can communicate once that user
        accepts. `requestCounter` in the answer tells how many times it was asked for. An information barrier (a
        company's rule on who may communicate with whom) can forbid it.

        Args:
            body: The user to invite.

        Returns:
            The connection as it now stands, awaiting the other user's answer.

        Raises:
            ApiError: The answer is a refusal or a failure, by status:
                400: The request is malformed, or names a field that the Pod does not know.
                401: The session token is missing, unknown or ended; log in again.
                403: The session is good, but its account may not do this.
                404: There is nothing with the given id, or the account may not see it.
                429: The Pod answers at most 400 requests a second from one address; wait for as many seconds as the header
                    `Retry-After` says.
                451: An information barrier of the company forbids these users to communicate.
                500: The Pod failed to answer; it has changed nothing.
            DecodeError: The answer is not what the contract promises.
            TransportError: No answer came.
        """
        from . import create_connection as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def get_connection(self, *, user_id: int) -> UserConnection:
        """Get the connection to one user.

        Tells how the connection between the caller and one other user stands. Users of the caller's own Pod count as
        accepted without anyone having asked.

        Args:
            user_id: The id of the other user.

        Returns:
            The connection between the caller and that user.

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
        from . import get_connection as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(user_id=user_id), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def list_connections(
        self, *, status: ConnectionStatusFilter | Unset = UNSET, user_ids: list[int] | Unset = UNSET
    ) -> list[UserConnection]:
        """List the caller's connections to other users.

        Lists the caller's connections, whoever asked for them. A connection is the consent of two users of different
        companies to communicate; without `status`, only those still awaiting an answer are listed. Users of one Pod
        (one customer's Symphony) count as connected without asking, and appear only when `status` is `ACCEPTED` and
        `userIds` names them. There is no paging.

        Args:
            status: Keep only connections in this state: `PENDING_INCOMING` (others wait for the caller),
                `PENDING_OUTGOING` (the caller waits for others), `ACCEPTED`, `REJECTED`, or `ALL`. When absent, both
                pending states.
            user_ids: Keep only connections to the users with these ids, at least one; no maximum count is known. When
                absent, connections to everyone except users of the caller's own Pod.

        Returns:
            The connections that match, in no particular order.

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
        from . import list_connections as endpoint

        outcome = await self._client.call(
            endpoint.OPERATION, endpoint.request(status=status, user_ids=user_ids), endpoint.read
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def reject_connection(self, *, body: UserConnectionRequest) -> UserConnection:
        """Reject another user's request for a connection.

        Turns down the invitation that another user has sent to the caller. Users of the caller's own Pod are always
        connected: to name one of them is an error.

        Args:
            body: The user whose invitation to turn down.

        Returns:
            The connection, now rejected.

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
        from . import reject_connection as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def remove_connection(self, *, uid: int) -> SuccessResponse:
        """Remove the connection to a user.

        Ends the connection between the caller and another user. To communicate again, one of them has to ask for a new
        connection.

        Args:
            uid: The id of the other user.

        Returns:
            The connection is gone.

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
        from . import remove_connection as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(uid=uid), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome
