# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""Make a bearer token from a session."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.jwt_token import JwtToken
from ...operation import Operation, Request
from ...types import UNSET, read_model

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...types import Response, Unset

OPERATION = Operation(
    "login.create_idm_token",
    "POST",
    "/login/idm/tokens",
    security=(("sessionToken",),),
    answers={"200": "json"},
    errors={"400": "Error", "401": "Error", "403": "Error", "429": "Error", "500": "Error"},
)


def request(*, scope: str | Unset = UNSET) -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request(
        query={
            "scope": scope,
        },
    )


def read(status: int, data: Any) -> JwtToken:
    """What a successful answer holds.

    Args:
        status: HTTP status.
        data: The body as JSON, or `UNSET` where there is none.

    Raises:
        DecodeError: It is not what the contract promises.
    """
    return read_model(JwtToken.from_dict, data)


def sync(*, client: Client, scope: str | Unset = UNSET) -> JwtToken:
    """Make a bearer token from a session.

    Gives a short-lived signed token (JWT) that stands for the session and can replace it in later requests, in the
    header `Authorization`. Ask again before it expires; the session itself is left as it was. The groups service
    takes such tokens only.

    Args:
        scope: Names of the entitlements that the bearer token shall carry, with a space between two, such as
            `profile-manager` for the groups service. Left out, none in particular is asked for.

    Returns:
        The bearer token, and how long it is good for.

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
    outcome = client.call(OPERATION, request(scope=scope), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


def sync_detailed(*, client: Client, scope: str | Unset = UNSET) -> Response[JwtToken]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(OPERATION, request(scope=scope), read)


async def asyncio(*, client: AsyncClient, scope: str | Unset = UNSET) -> JwtToken:
    """As `sync`, for asyncio."""
    outcome = await client.call(OPERATION, request(scope=scope), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


async def asyncio_detailed(*, client: AsyncClient, scope: str | Unset = UNSET) -> Response[JwtToken]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(OPERATION, request(scope=scope), read)


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
