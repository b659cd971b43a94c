# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""List the policies of the information barriers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.info_barrier_policy import InfoBarrierPolicy
from ...operation import Operation, Request
from ...types import read_list

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...types import Response

OPERATION = Operation(
    "info_barriers.list_info_barrier_policies",
    "GET",
    "/pod/v1/admin/policy/list",
    security=(("sessionToken",), ("bearer",)),
    answers={"200": "json"},
    errors={"400": "Error", "401": "Error", "403": "Error", "429": "Error", "500": "Error"},
    idempotent=True,
)


def request() -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request()


def read(status: int, data: Any) -> list[InfoBarrierPolicy]:
    """What a successful answer holds.

    Args:
        status: HTTP status.
        data: The body as JSON, or `UNSET` where there is none.

    Raises:
        DecodeError: It is not what the contract promises.
    """
    return read_list(InfoBarrierPolicy.from_dict, data)


def sync(
    *,
    client: Client,
) -> list[InfoBarrierPolicy]:
    """List the policies of the information barriers.

    An information barrier keeps groups of a company's people, such as research and trading, from communicating.
    Lists the policies that say so, each with the groups it is about, for administrators. All come in one answer;
    there is no paging.

    Returns:
        The policies, in no stated order; an empty list where there are none.

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
    outcome = client.call(OPERATION, request(), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


def sync_detailed(
    *,
    client: Client,
) -> Response[list[InfoBarrierPolicy]]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(OPERATION, request(), read)


async def asyncio(
    *,
    client: AsyncClient,
) -> list[InfoBarrierPolicy]:
    """As `sync`, for asyncio."""
    outcome = await client.call(OPERATION, request(), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[list[InfoBarrierPolicy]]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(OPERATION, request(), read)


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
