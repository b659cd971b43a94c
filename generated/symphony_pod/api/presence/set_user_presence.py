# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""Set the presence of a user."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.v2_presence import V2Presence
from ...operation import Operation, Request
from ...types import UNSET, read_model

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.v2_user_presence import V2UserPresence
    from ...types import Response, Unset

OPERATION = Operation(
    "presence.set_user_presence",
    "POST",
    "/pod/v3/user/presence",
    security=(("sessionToken",), ("bearer",)),
    answers={"200": "json"},
    errors={"400": "Error", "401": "Error", "403": "Error", "404": "Error", "429": "Error", "500": "Error"},
)


def request(*, body: V2UserPresence, soft: bool | Unset = UNSET) -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request(
        query={
            "soft": soft,
        },
        body=OPERATION.given("body", body),
        media="application/json",
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


def sync(*, client: Client, body: V2UserPresence, soft: bool | Unset = UNSET) -> V2Presence:
    """Set the presence of a user.

    Sets the presence of the user whom the request names, such as to `IN_A_MEETING` from a calendar. A caller
    without the entitlement for it is refused with status 403. With `soft`, what the user is really doing is
    respected.

    Args:
        soft: When true, what the user is really doing counts too. A user who is offline stays `OFFLINE`, and the
            new presence waits until the next time that user is online; a user who is online but idle is shown as
            `AWAY` though `AVAILABLE` was asked for. When absent or false, the presence is set as it is given.
        body: The user, and the presence to set.

    Returns:
        The presence that now holds, which with `soft` can differ from the one asked for.

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
    outcome = client.call(OPERATION, request(body=body, soft=soft), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


def sync_detailed(*, client: Client, body: V2UserPresence, soft: bool | Unset = UNSET) -> Response[V2Presence]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(OPERATION, request(body=body, soft=soft), read)


async def asyncio(*, client: AsyncClient, body: V2UserPresence, soft: bool | Unset = UNSET) -> V2Presence:
    """As `sync`, for asyncio."""
    outcome = await client.call(OPERATION, request(body=body, soft=soft), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


async def asyncio_detailed(
    *, client: AsyncClient, body: V2UserPresence, soft: bool | Unset = UNSET
) -> Response[V2Presence]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(OPERATION, request(body=body, soft=soft), read)


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
