# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""Get the presence of one user."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.v2_presence import V2Presence
from ...operation import Operation, Request
from ...types import UNSET, read_model

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...types import Response, Unset

OPERATION = Operation(
    "presence.get_user_presence",
    "GET",
    "/pod/v3/user/{uid}/presence",
    security=(("sessionToken",), ("bearer",)),
    answers={"200": "json"},
    errors={"400": "Error", "401": "Error", "403": "Error", "404": "Error", "429": "Error", "500": "Error"},
    idempotent=True,
)


def request(*, uid: int, local: bool | Unset = UNSET) -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request(
        path={
            "uid": uid,
        },
        query={
            "local": local,
        },
    )


def read(status: int, data: Any) -> V2Presence:
    """What a successful answer holds.

    Args:
        status: HTTP status.
        data: The body as JSON, or `UNSET` where there is none.

    Raises:
        DecodeError: It is not what the contract promises.
    """
    return read_model(V2Presence.from_dict, data)


def sync(*, client: Client, uid: int, local: bool | Unset = UNSET) -> V2Presence:
    """Get the presence of one user.

    Tells the presence of one user. For a user of another company, the caller must be connected to that user and
    must have registered an interest with `presence.register_presence_interest` beforehand.

    Args:
        uid: The id of the user.
        local: When true, only the caller's own Pod is asked, and every user of another Pod is given as `OFFLINE`.
            When false or absent, users of other Pods to whom the caller is connected are covered too. The default
            is false.

    Returns:
        The presence of that user.

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
    outcome = client.call(OPERATION, request(uid=uid, local=local), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


def sync_detailed(*, client: Client, uid: int, local: bool | Unset = UNSET) -> Response[V2Presence]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(OPERATION, request(uid=uid, local=local), read)


async def asyncio(*, client: AsyncClient, uid: int, local: bool | Unset = UNSET) -> V2Presence:
    """As `sync`, for asyncio."""
    outcome = await client.call(OPERATION, request(uid=uid, local=local), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


async def asyncio_detailed(*, client: AsyncClient, uid: int, local: bool | Unset = UNSET) -> Response[V2Presence]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(OPERATION, request(uid=uid, local=local), read)


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
