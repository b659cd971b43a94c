# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""Ask to be kept informed of users' presence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.success_response import SuccessResponse
from ...operation import Operation, Request
from ...types import read_model

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...types import Response

OPERATION = Operation(
    "presence.register_presence_interest",
    "POST",
    "/pod/v1/user/presence/register",
    security=(("sessionToken",), ("bearer",)),
    answers={"200": "json"},
    errors={"400": "Error", "401": "Error", "403": "Error", "404": "Error", "429": "Error", "500": "Error"},
)


def request(*, body: list[int]) -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request(
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


def sync(*, client: Client, body: list[int]) -> SuccessResponse:
    """Ask to be kept informed of users' presence.

    Registers that the caller wants to know the presence of certain users. It is needed for users of other
    companies, whose presence `presence.get_user_presence` can tell only afterwards; the caller must also be
    connected to them. For users of the caller's own Pod it is not needed.

    Args:
        body: The ids of the users whose presence is of interest.

    Returns:
        The interest is registered.

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
    outcome = client.call(OPERATION, request(body=body), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


def sync_detailed(*, client: Client, body: list[int]) -> Response[SuccessResponse]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(OPERATION, request(body=body), read)


async def asyncio(*, client: AsyncClient, body: list[int]) -> SuccessResponse:
    """As `sync`, for asyncio."""
    outcome = await client.call(OPERATION, request(body=body), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


async def asyncio_detailed(*, client: AsyncClient, body: list[int]) -> Response[SuccessResponse]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(OPERATION, request(body=body), read)


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
