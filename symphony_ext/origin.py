"""How a client came about, so that a process can send one to another, which makes it anew there."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from symphony_ext.errors import ConfigurationError

_CONNECTIONS = "its connections belong to this process; leave it out, and set by options what it sets"
_ANEW = "make the client anew where it is wanted"
_CREDENTIALS = ("auth", "token", "key", "secret", "pass", "cookie", "credential")


class Origin:
    """The call that made a client; of its arguments it keeps none that must not travel.

    Args:
        receiver: The class, or the client, whose method was called.
        method: The method's name.
        arguments: The arguments, by name.
    """

    __slots__ = ("_arguments", "_method", "_receiver", "_withheld")

    def __init__(self, receiver: object, method: str, arguments: Mapping[str, Any]) -> None:
        self._receiver = receiver
        self._method = method
        given = {name: value for name, value in arguments.items() if value is not None or method == "with_options"}
        self._withheld = {name: reason for name, value in given.items() if (reason := _why_not(name, value))}
        self._arguments = {name: value for name, value in given.items() if name not in self._withheld}

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {self._method}>"

    def pickled(self) -> tuple[Callable[..., Any], tuple[Any, ...]]:
        """Give what `pickle` stores: the call, to be made again.

        Raises:
            ConfigurationError: One of the arguments is a secret, or of this process alone; the message says which, and
                what to do.
        """
        for name, reason in self._withheld.items():
            raise ConfigurationError(f"this client cannot be pickled for its {name}: {reason}")
        return _made_again, (self._receiver, self._method, self._arguments)


def _made_again(receiver: Any, method: str, arguments: Mapping[str, Any]) -> Any:
    return getattr(receiver, method)(**arguments)


def _why_not(name: str, value: Any) -> str:
    """Why an argument must not travel, and what to do; empty where it may.

    Logins, certificates and stores speak for themselves when they are pickled.
    """
    import ssl

    if name in ("http_client", "transport"):
        return _CONNECTIONS
    if isinstance(value, ssl.SSLContext):
        return "a TLS context is of this process alone; give ca_file and client_certificate instead"
    if name == "proxy_password" or (name == "proxy" and not (isinstance(value, str) and "@" not in value)):
        return f"it may hold a password, and a pickle must hold no secret; {_ANEW}"
    if name == "headers" and any(word in header.lower() for header in value for word in _CREDENTIALS):
        return f"one of them may be a secret, and a pickle must hold none; {_ANEW}"
    return ""


__all__ = ["Origin"]
