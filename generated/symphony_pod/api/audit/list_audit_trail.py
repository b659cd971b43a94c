# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""List what privileged accounts have done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.audit_trail_page import AuditTrailPage
from ...operation import Operation, Request
from ...types import UNSET, Limit, read_model

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...types import Response, Unset

OPERATION = Operation(
    "audit.list_audit_trail",
    "GET",
    "/agent/v1/audittrail/privilegeduser",
    security=(("sessionToken", "keyManagerToken"), ("bearer",), ("sessionToken",)),
    answers={"200": "json", "204": "none"},
    errors={"400": "Error", "401": "Error", "403": "Error", "429": "Error", "500": "Error"},
    idempotent=True,
    limits={
        "limit": Limit("value", 1, 500),
    },
)


def request(
    *,
    start_timestamp: int,
    end_timestamp: int | Unset = UNSET,
    before: str | Unset = UNSET,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    initiator_id: int | Unset = UNSET,
    role: str | Unset = UNSET,
) -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request(
        query={
            "startTimestamp": OPERATION.given("startTimestamp", start_timestamp),
            "endTimestamp": end_timestamp,
            "before": before,
            "after": after,
            "limit": limit,
            "initiatorId": initiator_id,
            "role": role,
        },
    )


def read(status: int, data: Any) -> AuditTrailPage:
    """What a successful answer holds.

    Args:
        status: HTTP status.
        data: The body as JSON, or `UNSET` where there is none.

    Raises:
        DecodeError: It is not what the contract promises.
    """
    return read_model(AuditTrailPage.from_dict, data)


def sync(
    *,
    client: Client,
    start_timestamp: int,
    end_timestamp: int | Unset = UNSET,
    before: str | Unset = UNSET,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    initiator_id: int | Unset = UNSET,
    role: str | Unset = UNSET,
) -> AuditTrailPage:
    """List what privileged accounts have done.

    Lists the actions that accounts with a privileged role took in a window of time, page by page. To read on, ask
    again with `after` set to the cursor of the answer, and stop when the answer has no `next`; a page in between
    may be empty. Where nothing was done, the answer has status 204 and no body.

    Args:
        start_timestamp: Where the window begins, in milliseconds since 1970 (UTC).
        end_timestamp: Where the window ends, in milliseconds since 1970 (UTC). Left out, it ends now.
        before: Asks for the page that precedes this cursor, the `before` of an earlier answer.
        after: Asks for the page that follows this cursor, the `after` of an earlier answer.
        limit: How many actions a page holds at most, 1 to 500, by default 50. The server may cap it lower, so a
            short page need not be the last.
        initiator_id: Keeps only what the user with this id did. Left out, all users count.
        role: Keeps only what was done in this role. One of `ADMINISTRATOR`, `COMPLIANCE_OFFICER`,
            `CONTENT_MANAGEMENT`, `EF_POLICY_MANAGEMENT` (expression filters), `L1_SUPPORT`, `L2_SUPPORT`,
            `SCOPE_MANAGEMENT`, `SUPER_ADMINISTRATOR`, `SUPER_COMPLIANCE_OFFICER`, `USER_PROVISIONING`. Left out,
            all of them count.

    Returns:
        One page of actions, and where the neighboring pages are. No action fits; there is nothing to show.

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
    outcome = client.call(
        OPERATION,
        request(
            start_timestamp=start_timestamp,
            end_timestamp=end_timestamp,
            before=before,
            after=after,
            limit=limit,
            initiator_id=initiator_id,
            role=role,
        ),
        read,
    )
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


def sync_detailed(
    *,
    client: Client,
    start_timestamp: int,
    end_timestamp: int | Unset = UNSET,
    before: str | Unset = UNSET,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    initiator_id: int | Unset = UNSET,
    role: str | Unset = UNSET,
) -> Response[AuditTrailPage]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(
        OPERATION,
        request(
            start_timestamp=start_timestamp,
            end_timestamp=end_timestamp,
            before=before,
            after=after,
            limit=limit,
            initiator_id=initiator_id,
            role=role,
        ),
        read,
    )


async def asyncio(
    *,
    client: AsyncClient,
    start_timestamp: int,
    end_timestamp: int | Unset = UNSET,
    before: str | Unset = UNSET,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    initiator_id: int | Unset = UNSET,
    role: str | Unset = UNSET,
) -> AuditTrailPage:
    """As `sync`, for asyncio."""
    outcome = await client.call(
        OPERATION,
        request(
            start_timestamp=start_timestamp,
            end_timestamp=end_timestamp,
            before=before,
            after=after,
            limit=limit,
            initiator_id=initiator_id,
            role=role,
        ),
        read,
    )
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


async def asyncio_detailed(
    *,
    client: AsyncClient,
    start_timestamp: int,
    end_timestamp: int | Unset = UNSET,
    before: str | Unset = UNSET,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    initiator_id: int | Unset = UNSET,
    role: str | Unset = UNSET,
) -> Response[AuditTrailPage]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(
        OPERATION,
        request(
            start_timestamp=start_timestamp,
            end_timestamp=end_timestamp,
            before=before,
            after=after,
            limit=limit,
            initiator_id=initiator_id,
            role=role,
        ),
        read,
    )


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
