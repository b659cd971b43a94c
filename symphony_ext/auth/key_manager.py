"""Logging in to the key manager, a service beside the Pod, whose token some operations want with the session's.

Its operations are in no document of the Pod's, so they are written out here. The options `services` tells where it is,
if that is elsewhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from symphony_pod.models.token import Token
from symphony_pod.operation import Operation
from symphony_pod.types import read_model

if TYPE_CHECKING:
    from symphony_pod.operation import Request

BY_KEY = Operation("key_manager.authenticate", "POST", "/relay/pubkey/authenticate", answers={"200": "json"}, errors={})
"""Log in with an RSA key; the body is that of ``login.authenticate``."""

BY_CERTIFICATE = Operation(
    "key_manager.cert_authenticate", "POST", "/keyauth/v1/authenticate", answers={"200": "json"}, errors={}
)
"""Log in with the client certificate of the connection, and without a body."""


def key_request(token: str) -> Request:
    """Make the request of a login with an RSA key.

    Args:
        token: The JWT.
    """
    return BY_KEY.request(body={"token": token}, media="application/json")


def certificate_request() -> Request:
    """Make the request of a login with a client certificate."""
    return BY_CERTIFICATE.request()


def read(status: int, data: Any) -> Token:  # noqa: ARG001 - as every operation has it
    """Read what a successful login holds.

    Args:
        status: HTTP status.
        data: The body as JSON.

    Raises:
        DecodeError: It is no token.
    """
    return read_model(Token.from_dict, data)


__all__ = ["BY_CERTIFICATE", "BY_KEY", "certificate_request", "key_request", "read"]
