"""Which services there are, and where those are that have an address of their own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from symphony_ext.address import base_url_of
from symphony_ext.errors import ConfigurationError

SERVICES: Mapping[str, tuple[str, ...]] = {
    "pod": ("pod",),
    "login": ("login",),
    "users": ("v1", "v2", "v3", "v4", "v5"),
    "groups": ("profile-manager",),
    "agent": ("agent",),
    "session_auth": ("sessionauth",),
    "key_manager": ("relay", "keyauth"),
    "relay": ("relay",),
    "key_auth": ("keyauth",),
}
"""Each service by name, with what the paths of its operations begin with."""

_NARROW = ("relay", "key_auth")  # parts of the key manager, which win over it whatever the order


def service_addresses(given: Mapping[str, str] | None, *, allow_http: bool = False) -> dict[str, str]:
    """Check the addresses of services.

    Args:
        given: The address of each service that has one of its own, by name: a host name such as ``km.acme.com:8443``,
            or a URL of scheme, host, port and perhaps a path that all paths of the service stand under.
        allow_http: Whether to speak unencrypted HTTP to a host that is not this machine.

    Returns:
        The address of each service, by the first part of the paths that it serves.

    Raises:
        ConfigurationError: There is no such service, or no such address.
    """
    if given is None:
        return {}
    try:
        entries = dict(cast("Mapping[Any, Any]", given))
    except (TypeError, ValueError):
        raise ConfigurationError(
            f"services is of type {type(given).__name__}; give a dict of service names and addresses"
        ) from None
    unknown = [name for name in entries if name not in SERVICES]
    if unknown:
        raise ConfigurationError(f"services: {unknown[0]!r} is no service; there are {', '.join(SERVICES)}")
    found: dict[str, str] = {}
    for name in sorted(entries, key=_NARROW.__contains__):
        address = _address(name, entries[name], allow_http=allow_http)
        found.update(dict.fromkeys(SERVICES[name], address))
    return found


def _address(name: str, given: Any, *, allow_http: bool) -> str:
    if not isinstance(given, str):
        raise ConfigurationError(f"services: {name} is of type {type(given).__name__}; give an address as a text")
    host, context = split_context(given)
    try:
        return base_url_of(host, context=context, allow_http=allow_http)
    except ConfigurationError as error:
        raise ConfigurationError(f"services: {name}: {error}") from None


def split_context(address: str) -> tuple[str, str]:
    """Take an address apart: scheme, host and port; and the path behind them.

    Args:
        address: Such as ``https://gateway.acme.com/symphony``.
    """
    scheme, separator, rest = address.rpartition("://")
    host, slash, context = rest.partition("/")
    return scheme + separator + host, slash + context


__all__ = ["SERVICES", "service_addresses", "split_context"]
