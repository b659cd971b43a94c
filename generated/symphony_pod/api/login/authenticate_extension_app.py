# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""Log an extension application in with its RSA key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.extension_app_tokens import ExtensionAppTokens
from ...operation import Operation, Request
from ...types import read_model

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.authenticate_extension_app_request import AuthenticateExtensionAppRequest
    from ...types import Response

OPERATION = Operation(
    "login.authenticate_extension_app",
    "POST",
    "/login/v1/pubkey/app/authenticate/extensionApp",
    security=(),
    answers={"200": "json"},
    errors={"400": "Error", "401": "Error", "403": "Error", "429": "Error", "500": "Error"},
)


def request(*, body: AuthenticateExtensionAppRequest) -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request(
        body=OPERATION.given("body", body),
        media="application/json",
    )


def read(status: int, data: Any) -> ExtensionAppTokens:
    """What a successful answer holds.

    Args:
        status: HTTP status.
        data: The body as JSON, or `UNSET` where there is none.

    Raises:
        DecodeError: It is not what the contract promises.
    """
    return read_model(ExtensionAppTokens.from_dict, data)


def sync(*, client: Client, body: AuthenticateExtensionAppRequest) -> ExtensionAppTokens:
    """Log an extension application in with its RSA key.

    Begins the handshake of an extension application, which is a web page that runs inside Symphony's own client.
    The application sends a token that it has made up and gets Symphony's token in return; its page and its server
    compare the two, and so know that they talk to the real Symphony. Status 401 means that the JWT was not
    accepted.

    Args:
        body: The application's own token, and the JWT that proves which application calls.

    Returns:
        The pair of tokens, and how long it is good for.

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


def sync_detailed(*, client: Client, body: AuthenticateExtensionAppRequest) -> Response[ExtensionAppTokens]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(OPERATION, request(body=body), read)


async def asyncio(*, client: AsyncClient, body: AuthenticateExtensionAppRequest) -> ExtensionAppTokens:
    """As `sync`, for asyncio."""
    outcome = await client.call(OPERATION, request(body=body), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


async def asyncio_detailed(
    *, client: AsyncClient, body: AuthenticateExtensionAppRequest
) -> Response[ExtensionAppTokens]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(OPERATION, request(body=body), read)


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
