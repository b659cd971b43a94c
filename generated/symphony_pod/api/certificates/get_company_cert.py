# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""Get a company certificate by its fingerprint."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.company_cert_detail import CompanyCertDetail
from ...operation import Operation, Request
from ...types import read_model

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...types import Response

OPERATION = Operation(
    "certificates.get_company_cert",
    "GET",
    "/pod/v1/companycert/{fingerPrint}/get",
    security=(("sessionToken",), ("bearer",)),
    answers={"200": "json"},
    errors={"400": "Error", "401": "Error", "403": "Error", "404": "Error", "429": "Error", "500": "Error"},
    idempotent=True,
)


def request(*, finger_print: str) -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request(
        path={
            "fingerPrint": finger_print,
        },
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


def sync(*, client: Client, finger_print: str) -> CompanyCertDetail:
    """Get a company certificate by its fingerprint.

    Answers all that the Pod holds about one certificate: what the administrators said of it, how it has been used,
    and what stands in the certificate itself. The caller needs the role `USER_PROVISIONING` or
    `SUPER_ADMINISTRATOR`.

    Args:
        finger_print: The certificate's fingerprint, which serves as its id.

    Returns:
        The certificate in full.

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
    outcome = client.call(OPERATION, request(finger_print=finger_print), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


def sync_detailed(*, client: Client, finger_print: str) -> Response[CompanyCertDetail]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(OPERATION, request(finger_print=finger_print), read)


async def asyncio(*, client: AsyncClient, finger_print: str) -> CompanyCertDetail:
    """As `sync`, for asyncio."""
    outcome = await client.call(OPERATION, request(finger_print=finger_print), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


async def asyncio_detailed(*, client: AsyncClient, finger_print: str) -> Response[CompanyCertDetail]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(OPERATION, request(finger_print=finger_print), read)


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
