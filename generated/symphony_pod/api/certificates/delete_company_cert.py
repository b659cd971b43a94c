# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""Delete a company certificate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.success_response import SuccessResponse
from ...operation import Operation, Request
from ...types import read_model

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.string_id import StringId
    from ...types import Response

OPERATION = Operation(
    "certificates.delete_company_cert",
    "POST",
    "/pod/v1/companycert/delete",
    security=(("sessionToken",), ("bearer",)),
    answers={"200": "json"},
    errors={"400": "Error", "401": "Error", "403": "Error", "404": "Error", "429": "Error", "500": "Error"},
)


def request(*, body: StringId) -> Request:
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


def sync(*, client: Client, body: StringId) -> SuccessResponse:
    """Delete a company certificate.

    Removes a certificate from the Pod's records, for good. The caller needs the role `USER_PROVISIONING` or
    `SUPER_ADMINISTRATOR`. To keep the record but withdraw the trust, change its status with
    `certificates.update_company_cert` instead.

    Args:
        body: The fingerprint of the certificate to remove, in the field `id`.

    Returns:
        The certificate is gone.

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


def sync_detailed(*, client: Client, body: StringId) -> Response[SuccessResponse]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(OPERATION, request(body=body), read)


async def asyncio(*, client: AsyncClient, body: StringId) -> SuccessResponse:
    """As `sync`, for asyncio."""
    outcome = await client.call(OPERATION, request(body=body), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


async def asyncio_detailed(*, client: AsyncClient, body: StringId) -> Response[SuccessResponse]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(OPERATION, request(body=body), read)


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
