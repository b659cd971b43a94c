"""Every exception and warning of the client, under one roof."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

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

if TYPE_CHECKING:
    from symphony_ext.pagination.position import Position


class ConfigurationError(PodError, ValueError):
    """What the client was told cannot work: a host, a key, a username, or a call that needs another way to log in.

    It is raised before the call in question is sent, and names the input and the remedy, never a secret.
    """


class ConfigurationWarning(UserWarning):
    """Keys of a configuration are unknown to this client, or have no effect in it; the message names them all."""


class InsecureKeyFileWarning(UserWarning):
    """A private key, or another secret, lies in a file that other accounts of the machine can read."""


class LoginError(Unauthorized):
    """The Pod refused to log an account in. Trying again with the same account and key cannot help.

    Attributes:
        account: Who wanted to log in, such as the username of a service account; empty where a token was given.
        host: The address of the Pod that refused, such as ``https://acme.symphony.com``.
        hint: What to check.
        clock_skew: Seconds by which this machine's clock is ahead of the Pod's, negative where it is behind; None where
            the Pod's answer does not tell, or the clock does not matter.
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
        hint: str = "",
        clock_skew: float | None = None,
    ) -> None:
        super().__init__(operation, status_code, headers, content, model)
        self.account = account
        self.host = host
        self.hint = hint
        self.clock_skew = clock_skew

    def __reduce__(self) -> Any:
        kind, answer, state = super().__reduce__()
        return kind, (*answer, self.account, self.host, self.hint, self.clock_skew), state

    def __str__(self) -> str:
        refused = f"refused to log in {self.account!r}" if self.account else "refused the token"
        told = [f"{self.host} {refused}.", self.hint, f"The Pod's answer: {super().__str__()}"]
        return " ".join(part for part in told if part)


class SigningError(PodError):
    """The callback that signs with a private key failed, or returned something else than a signature."""


class UserJwtError(PodError, ValueError):
    """The JWT that is to say who uses an extension application does not: do not let that user in."""


class PaginationError(PodError):
    """A list that cannot be read on without the risk of missing items, because the Pod contradicts itself.

    What was read before has been given.

    Attributes:
        operation: What is read, as ``group.function``.
        message: What is wrong.
        position: How far the reading came; ``start=`` goes on from there.
    """

    def __init__(self, operation: str, message: str, position: Position) -> None:
        self.operation = operation
        self.message = message
        self.position = position
        super().__init__(operation, message, position)

    def __str__(self) -> str:
        return f"{self.operation}: {self.message} ({self.position.count} items were given)"


__all__ = [
    "ApiError",
    "BadRequest",
    "ConfigurationError",
    "ConfigurationWarning",
    "Conflict",
    "DecodeError",
    "Forbidden",
    "InsecureKeyFileWarning",
    "InvalidInput",
    "LoginError",
    "NotFound",
    "PaginationError",
    "PodError",
    "RateLimited",
    "ServerError",
    "SigningError",
    "TransportError",
    "Unauthorized",
    "UnavailableForLegalReasons",
    "UserJwtError",
]
