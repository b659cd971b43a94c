# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""Sessions: who the caller is, and which sessions of a user are open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...errors import PodError

if TYPE_CHECKING:
    from typing_extensions import deprecated

    from ...client import AsyncClient, Client
    from ...models.session_info import SessionInfo
    from ...models.success_response import SuccessResponse
    from ...models.user_v2 import UserV2
    from ...models.v1_user_sessions import V1UserSessions
else:
    from ...deprecation import deprecated


class SessionsApi:
    """Sessions: who the caller is, and which sessions of a user are open.

    Args:
        client: What sends the requests.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._client!r})"

    def get_session_info(self) -> UserV2:
        """Get the account that is logged in.

        Tells whose session it is: the profile of the account that makes the call. Every account may ask, and nothing
        changes; it is a cheap way to check that a session is still good.

        Returns:
            The profile of the calling account.

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
        from . import get_session_info as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    @deprecated("sessions.get_session_info_v1 is deprecated; use sessions.get_session_info")
    def get_session_info_v1(self) -> SessionInfo:
        """Get the id of the account that is logged in.

        Tells whose session it is, by user id alone. Use `sessions.get_session_info` instead, which answers with the
        whole profile.

        Returns:
            The id of the calling account.

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
        from . import get_session_info_v1 as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def list_user_sessions(self, *, uid: int) -> V1UserSessions:
        """List the sessions of a user.

        Lists where a user is logged in: each session with the device, address and program that opened it. All sessions
        come in one answer; status 204 means that there are none to show. A caller without the entitlement for it is
        refused with status 403.

        Args:
            uid: The id of the user whose sessions to list.

        Returns:
            The user's sessions. There is no such user, or no session to show.

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
        from . import list_user_sessions as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(uid=uid), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def logout_user_session(self, *, uid: int, sid: str) -> SuccessResponse:
        """End one session of a user.

        Logs a user out of one session, on one device or in one program; the user's other sessions go on. Calls made
        later with the ended session are answered with status 401. A caller without the entitlement for it is refused
        with status 403.

        Args:
            uid: The id of the user whose session it is.
            sid: The id of the session to end, as `sessions.list_user_sessions` gives it in `sessionId`.

        Returns:
            The session has ended.

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
        from . import logout_user_session as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(uid=uid, sid=sid), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def logout_user_sessions(self, *, uid: int) -> SuccessResponse:
        """End all sessions of a user.

        Logs a user out everywhere: on all devices and in all programs at once. It does not keep the user from logging
        in again. A caller without the entitlement for it is refused with status 403.

        Args:
            uid: The id of the user to log out.

        Returns:
            All of the user's sessions have ended.

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
        from . import logout_user_sessions as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(uid=uid), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome


class AsyncSessionsApi:
    """Sessions: who the caller is, and which sessions of a user are open.

    Args:
        client: What sends the requests.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._client!r})"

    async def get_session_info(self) -> UserV2:
        """Get the account that is logged in.

        Tells whose session it is: the profile of the account that makes the call. Every account may ask, and nothing
        changes; it is a cheap way to check that a session is still good.

        Returns:
            The profile of the calling account.

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
        from . import get_session_info as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    @deprecated("sessions.get_session_info_v1 is deprecated; use sessions.get_session_info")
    async def get_session_info_v1(self) -> SessionInfo:
        """Get the id of the account that is logged in.

        Tells whose session it is, by user id alone. Use `sessions.get_session_info` instead, which answers with the
        whole profile.

        Returns:
            The id of the calling account.

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
        from . import get_session_info_v1 as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def list_user_sessions(self, *, uid: int) -> V1UserSessions:
        """List the sessions of a user.

        Lists where a user is logged in: each session with the device, address and program that opened it. All sessions
        come in one answer; status 204 means that there are none to show. A caller without the entitlement for it is
        refused with status 403.

        Args:
            uid: The id of the user whose sessions to list.

        Returns:
            The user's sessions. There is no such user, or no session to show.

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
        from . import list_user_sessions as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(uid=uid), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def logout_user_session(self, *, uid: int, sid: str) -> SuccessResponse:
        """End one session of a user.

        Logs a user out of one session, on one device or in one program; the user's other sessions go on. Calls made
        later with the ended session are answered with status 401. A caller without the entitlement for it is refused
        with status 403.

        Args:
            uid: The id of the user whose session it is.
            sid: The id of the session to end, as `sessions.list_user_sessions` gives it in `sessionId`.

        Returns:
            The session has ended.

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
        from . import logout_user_session as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(uid=uid, sid=sid), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def logout_user_sessions(self, *, uid: int) -> SuccessResponse:
        """End all sessions of a user.

        Logs a user out everywhere: on all devices and in all programs at once. It does not keep the user from logging
        in again. A caller without the entitlement for it is refused with status 403.

        Args:
            uid: The id of the user to log out.

        Returns:
            All of the user's sessions have ended.

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
        from . import logout_user_sessions as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(uid=uid), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome
