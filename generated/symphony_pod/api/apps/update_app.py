# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""Change an app."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.application_detail import ApplicationDetail
from ...operation import Operation, Request
from ...types import Limit, read_model

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...types import Response

OPERATION = Operation(
    "apps.update_app",
    "POST",
    "/pod/v1/admin/app/{id}/update",
    security=(("sessionToken",), ("bearer",)),
    answers={"200": "json"},
    errors={"400": "Error", "401": "Error", "403": "Error", "404": "Error", "429": "Error", "500": "Error"},
    limits={
        "id": Limit("length", 1, 256),
    },
)


def request(*, id: str, body: ApplicationDetail) -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request(
        path={
            "id": id,
        },
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


def sync(*, client: Client, id: str, body: ApplicationDetail) -> ApplicationDetail:
    """Change an app.

    Changes how an app is registered, and rotates its keys. The caller needs the role `SUPER_ADMINISTRATOR` or
    `USER_PROVISIONING`. It is not documented whether a field that is left out keeps its value: read the app with
    `apps.get_app`, change what is to change, and send the whole back.

    Args:
        id: The app's id, 1 to 256 characters, the `appId` of its `applicationInfo`.
        body: The app as it shall be. Each key in `authenticationKeys` carries the action to take on it.

    Returns:
        The app as it now is.

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
    outcome = client.call(OPERATION, request(id=id, body=body), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


def sync_detailed(*, client: Client, id: str, body: ApplicationDetail) -> Response[ApplicationDetail]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(OPERATION, request(id=id, body=body), read)


async def asyncio(*, client: AsyncClient, id: str, body: ApplicationDetail) -> ApplicationDetail:
    """As `sync`, for asyncio."""
    outcome = await client.call(OPERATION, request(id=id, body=body), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


async def asyncio_detailed(*, client: AsyncClient, id: str, body: ApplicationDetail) -> Response[ApplicationDetail]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(OPERATION, request(id=id, body=body), read)


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
