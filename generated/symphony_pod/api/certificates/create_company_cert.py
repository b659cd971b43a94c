# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""Register a company certificate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.company_cert_detail import CompanyCertDetail
from ...operation import Operation, Request
from ...types import read_model

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.company_cert import CompanyCert
    from ...types import Response

OPERATION = Operation(
    "certificates.create_company_cert",
    "POST",
    "/pod/v2/companycert/create",
    security=(("sessionToken",), ("bearer",)),
    answers={"200": "json"},
    errors={"400": "Error", "401": "Error", "403": "Error", "429": "Error", "500": "Error"},
)


def request(*, body: CompanyCert) -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request(
        body=OPERATION.given("body", body),
        media="application/json",
    )


def read(status: int, data: Any) -> CompanyCertDetail:
    """What a successful answer holds.

    Args:
        status: HTTP status.
        data: The body as JSON, or `UNSET` where there is none.

    Raises:
        DecodeError: It is not what the contract promises.
    """
    return read_model(CompanyCertDetail.from_dict, data)


def sync(*, client: Client, body: CompanyCert) -> CompanyCertDetail:
    """Register a company certificate.

    Stores an X.509 certificate, either as one that the Pod trusts or as one that it merely knows. The caller needs
    the role `USER_PROVISIONING` or `SUPER_ADMINISTRATOR`. A certificate that has already expired is refused. Do not
    repeat the request blindly after a failure: look first whether the certificate is there.

    Args:
        body: The certificate, with the name, type and status to give it.

    Returns:
        The certificate as stored, with what the Pod has read from it.

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


def sync_detailed(*, client: Client, body: CompanyCert) -> Response[CompanyCertDetail]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(OPERATION, request(body=body), read)


async def asyncio(*, client: AsyncClient, body: CompanyCert) -> CompanyCertDetail:
    """As `sync`, for asyncio."""
    outcome = await client.call(OPERATION, request(body=body), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


async def asyncio_detailed(*, client: AsyncClient, body: CompanyCert) -> Response[CompanyCertDetail]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(OPERATION, request(body=body), read)


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
