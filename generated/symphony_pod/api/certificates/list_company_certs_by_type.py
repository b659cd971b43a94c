# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""List the company's certificates of given types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.company_cert_summary import CompanyCertSummary
from ...operation import Operation, Request
from ...types import UNSET, Limit, read_list

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.company_cert_type import CompanyCertType
    from ...types import Response, Unset

OPERATION = Operation(
    "certificates.list_company_certs_by_type",
    "POST",
    "/pod/v1/companycert/type/list",
    security=(("sessionToken",), ("bearer",)),
    answers={"200": "json"},
    errors={"400": "Error", "401": "Error", "403": "Error", "429": "Error", "500": "Error"},
    idempotent=True,
    limits={
        "limit": Limit("value", 1, None),
        "skip": Limit("value", 0, None),
    },
)


def request(*, body: list[CompanyCertType], skip: int | Unset = UNSET, limit: int | Unset = UNSET) -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request(
        query={
            "skip": skip,
            "limit": limit,
        },
        body=OPERATION.given("body", body),
        media="application/json",
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


def sync(
    *, client: Client, body: list[CompanyCertType], skip: int | Unset = UNSET, limit: int | Unset = UNSET
) -> list[CompanyCertSummary]:
    """List the company's certificates of given types.

    Lists the certificates whose type is among those given. The caller needs the role `USER_PROVISIONING` or
    `SUPER_ADMINISTRATOR`. Nothing is changed, so the request may safely be repeated. The list comes in pages; an
    empty page means that there are no more.

    Args:
        skip: How many certificates to pass over, counted from the start of the list; 0 if left out.
        limit: The most certificates to answer, at least 1. If left out, the Pod decides; it may also cap a higher
            number, and no cap is documented.
        body: The types of certificate that are wanted.

    Returns:
        One page of the certificates of these types.

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
    outcome = client.call(OPERATION, request(body=body, skip=skip, limit=limit), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


def sync_detailed(
    *, client: Client, body: list[CompanyCertType], skip: int | Unset = UNSET, limit: int | Unset = UNSET
) -> Response[list[CompanyCertSummary]]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(OPERATION, request(body=body, skip=skip, limit=limit), read)


async def asyncio(
    *, client: AsyncClient, body: list[CompanyCertType], skip: int | Unset = UNSET, limit: int | Unset = UNSET
) -> list[CompanyCertSummary]:
    """As `sync`, for asyncio."""
    outcome = await client.call(OPERATION, request(body=body, skip=skip, limit=limit), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


async def asyncio_detailed(
    *, client: AsyncClient, body: list[CompanyCertType], skip: int | Unset = UNSET, limit: int | Unset = UNSET
) -> Response[list[CompanyCertSummary]]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(OPERATION, request(body=body, skip=skip, limit=limit), read)


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
