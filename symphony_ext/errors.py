"""Every exception and warning of the client, under one roof."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from symphony_pod.errors import (
    ApiError,
    BadRequest,
    Conflict,
    DecodeError,
    Forbidden,
    InvalidInput,
    NotFound,
    PodError,
    RateLimited,
    ServerError,
    TransportError,
    Unauthorized,
    UnavailableForLegalReasons,
)


class ConfigurationError(PodError, ValueError):
    """What the client was told cannot work: a host, a key, a username, or a call that needs another way to log in.

    It is raised before the call in question is sent, and names the input and the remedy, never a secret.
    """


class InsecureKeyFileWarning(UserWarning):
    """A private key lies in a file that other accounts of the machine can read."""


class LoginError(Unauthorized):
    """The Pod refused to log an account in. Trying again with the same account and key cannot help.

    Attributes:
        account: Who wanted to log in, such as the username of a service account.
        host: The address of the Pod that refused, such as ``https://acme.symphony.com``.
    """

    def __init__(
        self,
        operation: str,
        status_code: int,
        headers: Mapping[str, str],
        content: bytes,
        model: str = "",
        account: str = "",
        host: str = "",
    ) -> None:
        super().__init__(operation, status_code, headers, content, model)
        self.account = account
        self.host = host

    def __reduce__(self) -> Any:
        return (
            type(self),
            (self.operation, self.status_code, self.headers, self.content, self.model, self.account, self.host),
        )

    def __str__(self) -> str:
        return (
            f"{self.host} refused to log in {self.account!r}. Check that this account exists there and is enabled, "
            "that the public half of this very key is registered with it, and that this machine's clock is right. "
            f"The Pod's answer: {super().__str__()}"
        )


__all__ = [
    "ApiError",
    "BadRequest",
    "ConfigurationError",
    "Conflict",
    "DecodeError",
    "Forbidden",
    "InsecureKeyFileWarning",
    "InvalidInput",
    "LoginError",
    "NotFound",
    "PodError",
    "RateLimited",
    "ServerError",
    "TransportError",
    "Unauthorized",
    "UnavailableForLegalReasons",
]
