# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""Log in for a user, by certificate and username."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.obo_auth_response import OboAuthResponse
from ...operation import Operation, Request
from ...types import read_model

if TYPE_CHECKING:
    from typing_extensions import deprecated

    from ...client import AsyncClient, Client
    from ...types import Response
else:
    from ...deprecation import deprecated

OPERATION = Operation(
    "cert_auth.cert_authenticate_obo_by_username",
    "POST",
    "/sessionauth/v1/app/username/{username}/authenticate",
    security=(("clientCertificate", "appToken"),),
    answers={"200": "json"},
    errors={"400": "Error", "401": "Error", "403": "Error", "404": "Error", "429": "Error", "500": "Error"},
    deprecated=True,
    successor="login.authenticate_obo_by_username",
)


def request(*, username: str) -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request(
        path={
            "username": username,
        },
    )


def read(status: int, data: Any) -> OboAuthResponse:
    """What a successful answer holds.

    Args:
        status: HTTP status.
        data: The body as JSON, or `UNSET` where there is none.

    Raises:
        DecodeError: It is not what the contract promises.
    """
    return read_model(OboAuthResponse.from_dict, data)


@deprecated("cert_auth.cert_authenticate_obo_by_username is deprecated; use login.authenticate_obo_by_username")
def sync(*, client: Client, username: str) -> OboAuthResponse:
    """Log in for a user, by certificate and username.

    Opens a session in which an application acts on behalf of a user (OBO), named by username. It runs in the
    session of the application, over a TLS connection with the application's certificate. Use
    `login.authenticate_obo_by_username` instead, which needs no certificate and answers with the field `token`
    where this one has `sessionToken`.

    Args:
        username: Login name of the user to act for.

    Returns:
        The user's session, held by the application.

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
    outcome = client.call(OPERATION, request(username=username), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


@deprecated("cert_auth.cert_authenticate_obo_by_username is deprecated; use login.authenticate_obo_by_username")
def sync_detailed(*, client: Client, username: str) -> Response[OboAuthResponse]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(OPERATION, request(username=username), read)


@deprecated("cert_auth.cert_authenticate_obo_by_username is deprecated; use login.authenticate_obo_by_username")
async def asyncio(*, client: AsyncClient, username: str) -> OboAuthResponse:
    """As `sync`, for asyncio."""
    outcome = await client.call(OPERATION, request(username=username), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


@deprecated("cert_auth.cert_authenticate_obo_by_username is deprecated; use login.authenticate_obo_by_username")
async def asyncio_detailed(*, client: AsyncClient, username: str) -> Response[OboAuthResponse]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(OPERATION, request(username=username), read)


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
