# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""Log a service account in with its RSA key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.token import Token
from ...operation import Operation, Request
from ...types import read_model

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.authenticate_request import AuthenticateRequest
    from ...types import Response

OPERATION = Operation(
    "login.authenticate",
    "POST",
    "/login/pubkey/authenticate",
    security=(),
    answers={"200": "json"},
    errors={"400": "Error", "401": "Error", "403": "Error", "429": "Error", "500": "Error"},
)


def request(*, body: AuthenticateRequest) -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request(
        body=OPERATION.given("body", body),
        media="application/json",
    )


def read(status: int, data: Any) -> Token:
    """What a successful answer holds.

    Args:
        status: HTTP status.
        data: The body as JSON, or `UNSET` where there is none.

    Raises:
        DecodeError: It is not what the contract promises.
    """
    return read_model(Token.from_dict, data)


def sync(*, client: Client, body: AuthenticateRequest) -> Token:
    """Log a service account in with its RSA key.

    Opens a session for the service account that the signed JWT names. An administrator must have put the account's
    public key into the Pod beforehand. Status 401 means that the JWT was not accepted: the account is unknown, it
    has no such key, the signature is wrong, or the JWT is malformed or has expired; trying again with the same JWT
    cannot help.

    Args:
        body: The JWT that proves who calls.

    Returns:
        The session of the service account.

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
    outcome = client.call(OPERATION, request(body=body), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


def sync_detailed(*, client: Client, body: AuthenticateRequest) -> Response[Token]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(OPERATION, request(body=body), read)


async def asyncio(*, client: AsyncClient, body: AuthenticateRequest) -> Token:
    """As `sync`, for asyncio."""
    outcome = await client.call(OPERATION, request(body=body), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


async def asyncio_detailed(*, client: AsyncClient, body: AuthenticateRequest) -> Response[Token]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(OPERATION, request(body=body), read)


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
