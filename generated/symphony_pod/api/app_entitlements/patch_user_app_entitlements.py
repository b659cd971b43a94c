# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""Change some of a user's app entitlements."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.user_app_entitlement import UserAppEntitlement
from ...operation import Operation, Request
from ...types import read_list

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.user_app_entitlement_patch import UserAppEntitlementPatch
    from ...types import Response

OPERATION = Operation(
    "app_entitlements.patch_user_app_entitlements",
    "PATCH",
    "/pod/v1/admin/user/{uid}/app/entitlement/list",
    security=(("sessionToken",), ("bearer",)),
    answers={"200": "json"},
    errors={"400": "Error", "401": "Error", "403": "Error", "404": "Error", "429": "Error", "500": "Error"},
)


def request(*, uid: int, body: list[UserAppEntitlementPatch]) -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request(
        path={
            "uid": uid,
        },
        body=OPERATION.given("body", body),
        media="application/json",
    )


def read(status: int, data: Any) -> list[UserAppEntitlement]:
    """What a successful answer holds.

    Args:
        status: HTTP status.
        data: The body as JSON, or `UNSET` where there is none.

    Raises:
        DecodeError: It is not what the contract promises.
    """
    return read_list(UserAppEntitlement.from_dict, data)


def sync(*, client: Client, uid: int, body: list[UserAppEntitlementPatch]) -> list[UserAppEntitlement]:
    """Change some of a user's app entitlements.

    Changes single settings of a user: whether an app is shown, whether it is installed, or one product of it. What
    is not named stays as it is, and the value `REMOVE` drops the user's own setting so that the company's applies
    again.

    Args:
        uid: The user's id, a 64-bit number.
        body: The changes, one entry for each app.

    Returns:
        The user's entitlements as they now are, one for each app.

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


def sync_detailed(
    *, client: Client, uid: int, body: list[UserAppEntitlementPatch]
) -> Response[list[UserAppEntitlement]]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(OPERATION, request(uid=uid, body=body), read)


async def asyncio(*, client: AsyncClient, uid: int, body: list[UserAppEntitlementPatch]) -> list[UserAppEntitlement]:
    """As `sync`, for asyncio."""
    outcome = await client.call(OPERATION, request(uid=uid, body=body), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


async def asyncio_detailed(
    *, client: AsyncClient, uid: int, body: list[UserAppEntitlementPatch]
) -> Response[list[UserAppEntitlement]]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(OPERATION, request(uid=uid, body=body), read)


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
