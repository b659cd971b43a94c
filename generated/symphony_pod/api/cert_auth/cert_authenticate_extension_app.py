# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""Log an extension application in with its certificate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.extension_app_tokens import ExtensionAppTokens
from ...operation import Operation, Request
from ...types import read_model

if TYPE_CHECKING:
    from typing_extensions import deprecated

    from ...client import AsyncClient, Client
    from ...models.extension_app_authenticate_request import ExtensionAppAuthenticateRequest
    from ...types import Response
else:
    from ...deprecation import deprecated

OPERATION = Operation(
    "cert_auth.cert_authenticate_extension_app",
    "POST",
    "/sessionauth/v1/authenticate/extensionApp",
    security=(("clientCertificate",),),
    answers={"200": "json"},
    errors={"400": "Error", "401": "Error", "403": "Error", "429": "Error", "500": "Error"},
    deprecated=True,
    successor="login.authenticate_extension_app",
)


def request(*, body: ExtensionAppAuthenticateRequest) -> Request:
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


@deprecated("cert_auth.cert_authenticate_extension_app is deprecated; use login.authenticate_extension_app")
def sync(*, client: Client, body: ExtensionAppAuthenticateRequest) -> ExtensionAppTokens:
    """Log an extension application in with its certificate.

    Begins the handshake of an extension application, which is a web page that runs inside Symphony's own client: it
    sends a token that it has made up and gets Symphony's token in return. The client certificate of the TLS
    connection tells which application calls. Use `login.authenticate_extension_app` instead, which takes a JWT
    signed with the application's RSA key in place of the certificate.

    Args:
        body: The application's own token.

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


@deprecated("cert_auth.cert_authenticate_extension_app is deprecated; use login.authenticate_extension_app")
def sync_detailed(*, client: Client, body: ExtensionAppAuthenticateRequest) -> Response[ExtensionAppTokens]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(OPERATION, request(body=body), read)


@deprecated("cert_auth.cert_authenticate_extension_app is deprecated; use login.authenticate_extension_app")
async def asyncio(*, client: AsyncClient, body: ExtensionAppAuthenticateRequest) -> ExtensionAppTokens:
    """As `sync`, for asyncio."""
    outcome = await client.call(OPERATION, request(body=body), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


@deprecated("cert_auth.cert_authenticate_extension_app is deprecated; use login.authenticate_extension_app")
async def asyncio_detailed(
    *, client: AsyncClient, body: ExtensionAppAuthenticateRequest
) -> Response[ExtensionAppTokens]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(OPERATION, request(body=body), read)


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
