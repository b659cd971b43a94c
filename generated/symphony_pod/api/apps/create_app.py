# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""Register an app."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.application_detail import ApplicationDetail
from ...operation import Operation, Request
from ...types import read_model

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...types import Response

OPERATION = Operation(
    "apps.create_app",
    "POST",
    "/pod/v1/admin/app/create",
    security=(("sessionToken",), ("bearer",)),
    answers={"200": "json"},
    errors={"400": "Error", "401": "Error", "403": "Error", "429": "Error", "500": "Error"},
)


def request(*, body: ApplicationDetail) -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request(
        body=OPERATION.given("body", body),
        media="application/json",
    )


def read(status: int, data: Any) -> ApplicationDetail:
    """What a successful answer holds.

    Args:
        status: HTTP status.
        data: The body as JSON, or `UNSET` where there is none.

    Raises:
        DecodeError: It is not what the contract promises.
    """
    return read_model(ApplicationDetail.from_dict, data)


def sync(*, client: Client, body: ApplicationDetail) -> ApplicationDetail:
    """Register an app.

    Registers an app: a web page that runs inside Symphony (an extension application), or a program that acts on
    behalf of users (OBO). The caller needs the role `SUPER_ADMINISTRATOR` or `USER_PROVISIONING`. Give either
    `cert` or `authenticationKeys`, as the app logs in by certificate or by RSA key. Do not repeat the request
    blindly after a failure: look first whether the app is there.

    Args:
        body: The app to register; `applicationInfo` is required in full.

    Returns:
        The app as registered.

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


def sync_detailed(*, client: Client, body: ApplicationDetail) -> Response[ApplicationDetail]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(OPERATION, request(body=body), read)


async def asyncio(*, client: AsyncClient, body: ApplicationDetail) -> ApplicationDetail:
    """As `sync`, for asyncio."""
    outcome = await client.call(OPERATION, request(body=body), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


async def asyncio_detailed(*, client: AsyncClient, body: ApplicationDetail) -> Response[ApplicationDetail]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(OPERATION, request(body=body), read)


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
