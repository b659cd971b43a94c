# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""List the certificates that a given certificate has signed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.company_cert_summary import CompanyCertSummary
from ...operation import Operation, Request
from ...types import read_list

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...types import Response

OPERATION = Operation(
    "certificates.list_company_certs_issued_by",
    "GET",
    "/pod/v1/companycert/{fingerPrint}/issuedBy",
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


def read(status: int, data: Any) -> list[CompanyCertSummary]:
    """What a successful answer holds.

    Args:
        status: HTTP status.
        data: The body as JSON, or `UNSET` where there is none.

    Raises:
        DecodeError: It is not what the contract promises.
    """
    return read_list(CompanyCertSummary.from_dict, data)


def sync(*, client: Client, finger_print: str) -> list[CompanyCertSummary]:
    """List the certificates that a given certificate has signed.

    Lists the certificates whose signature the Pod has checked against the given one, a signing authority. The
    caller needs the role `USER_PROVISIONING` or `SUPER_ADMINISTRATOR`. All of them come at once; there are no
    pages.

    Args:
        finger_print: The fingerprint of the signing certificate.

    Returns:
        The certificates signed by the given one; an empty list if there are none.

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


def sync_detailed(*, client: Client, finger_print: str) -> Response[list[CompanyCertSummary]]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(OPERATION, request(finger_print=finger_print), read)


async def asyncio(*, client: AsyncClient, finger_print: str) -> list[CompanyCertSummary]:
    """As `sync`, for asyncio."""
    outcome = await client.call(OPERATION, request(finger_print=finger_print), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


async def asyncio_detailed(*, client: AsyncClient, finger_print: str) -> Response[list[CompanyCertSummary]]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(OPERATION, request(finger_print=finger_print), read)


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
