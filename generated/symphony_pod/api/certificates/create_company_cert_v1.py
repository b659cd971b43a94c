# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""Register a company certificate, even an expired one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.success_response import SuccessResponse
from ...operation import Operation, Request
from ...types import read_model

if TYPE_CHECKING:
    from typing_extensions import deprecated

    from ...client import AsyncClient, Client
    from ...models.company_cert import CompanyCert
    from ...types import Response
else:
    from ...deprecation import deprecated

OPERATION = Operation(
    "certificates.create_company_cert_v1",
    "POST",
    "/pod/v1/companycert/create",
    security=(("sessionToken",), ("bearer",)),
    answers={"200": "json"},
    errors={"400": "Error", "401": "Error", "403": "Error", "429": "Error", "500": "Error"},
    deprecated=True,
    successor="certificates.create_company_cert",
)


def request(*, body: CompanyCert) -> Request:
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


@deprecated("certificates.create_company_cert_v1 is deprecated; use certificates.create_company_cert")
def sync(*, client: Client, body: CompanyCert) -> SuccessResponse:
    """Register a company certificate, even an expired one.

    Stores an X.509 certificate, trusted or not, without looking whether it has expired, and answers only that it
    has done so. Use `certificates.create_company_cert` instead, which refuses expired certificates and answers the
    certificate as stored.

    Args:
        body: The certificate, with the name, type and status to give it.

    Returns:
        The certificate is stored.

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


@deprecated("certificates.create_company_cert_v1 is deprecated; use certificates.create_company_cert")
def sync_detailed(*, client: Client, body: CompanyCert) -> Response[SuccessResponse]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(OPERATION, request(body=body), read)


@deprecated("certificates.create_company_cert_v1 is deprecated; use certificates.create_company_cert")
async def asyncio(*, client: AsyncClient, body: CompanyCert) -> SuccessResponse:
    """As `sync`, for asyncio."""
    outcome = await client.call(OPERATION, request(body=body), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


@deprecated("certificates.create_company_cert_v1 is deprecated; use certificates.create_company_cert")
async def asyncio_detailed(*, client: AsyncClient, body: CompanyCert) -> Response[SuccessResponse]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(OPERATION, request(body=body), read)


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
