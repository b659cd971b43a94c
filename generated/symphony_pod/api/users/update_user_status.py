# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""Enable or disable an account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.success_response import SuccessResponse
from ...operation import Operation, Request
from ...types import read_model

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.user_status import UserStatus
    from ...types import Response

OPERATION = Operation(
    "users.update_user_status",
    "POST",
    "/pod/v1/admin/user/{uid}/status/update",
    security=(("sessionToken",), ("bearer",)),
    answers={"200": "json"},
    errors={"400": "Error", "401": "Error", "403": "Error", "404": "Error", "429": "Error", "500": "Error"},
)


def request(*, uid: int, body: UserStatus) -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request(
        path={
            "uid": uid,
        },
        body=OPERATION.given("body", body),
        media="application/json",
    )


def read(status: int, data: Any) -> SuccessResponse:
    """What a successful answer holds.

    Args:
        status: HTTP status.
        data: The body as JSON, or `UNSET` where there is none.

    Raises:
        DecodeError: It is not what the contract promises.
    """
    return read_model(SuccessResponse.from_dict, data)


def sync(*, client: Client, uid: int, body: UserStatus) -> SuccessResponse:
    """Enable or disable an account.

    Enables or disables an account. A disabled account keeps its data and can be enabled again. The Pod refuses to
    disable its own service accounts `keymanager` and `ceservice`. For an absence of some days,
    `users.update_user_suspension` fits better. The caller needs the User Provisioning role.

    Args:
        uid: The id of the user, an integer; `users.get_users` finds it by email address or user name.
        body: The new status of the account.

    Returns:
        The account has the new status.

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
    outcome = client.call(OPERATION, request(uid=uid, body=body), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


def sync_detailed(*, client: Client, uid: int, body: UserStatus) -> Response[SuccessResponse]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(OPERATION, request(uid=uid, body=body), read)


async def asyncio(*, client: AsyncClient, uid: int, body: UserStatus) -> SuccessResponse:
    """As `sync`, for asyncio."""
    outcome = await client.call(OPERATION, request(uid=uid, body=body), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


async def asyncio_detailed(*, client: AsyncClient, uid: int, body: UserStatus) -> Response[SuccessResponse]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(OPERATION, request(uid=uid, body=body), read)


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
