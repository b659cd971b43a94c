# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""Addresses that a client is told, held against what can be reached; it is imported when a client is made."""

from __future__ import annotations

import re
from importlib.util import find_spec
from urllib.request import getproxies

import httpx

from .errors import InvalidInput

_HOST = re.compile(
    r"(?=.{1,253}\Z)[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?)*\.?"
    r"|[0-9a-f]*:[0-9a-f:.]*(%[a-z0-9._~%-]+)?",
    re.IGNORECASE,
)
_MAX_PORT = 65_535
_MOST_SHOWN = 200  # characters
_LIKE = "give one like https://acme.symphony.com"
_PROXY_LIKE = "give one like http://proxy.acme.com:3128"


def checked_address(name: str, given: httpx.URL | str) -> str:
    """Check an address that requests are to be sent to.

    Args:
        name: What messages call it.
        given: Scheme and host, and perhaps a port and a path.

    Returns:
        The address, without a slash at the end.

    Raises:
        InvalidInput: Nothing can be sent there.
    """
    # What holds one of these may hold a password or a token, and is not repeated.
    shown = "" if any(sign in str(given) for sign in "@?#") else f" {repr(given)[:_MOST_SHOWN]}"
    try:
        url = httpx.URL(given)
        host = url.host  # which is decoded only here
    except (httpx.InvalidURL, TypeError, ValueError):
        raise InvalidInput(f"{name}{shown} is no URL; {_LIKE}") from None
    if url.scheme not in ("http", "https") or not host:
        raise InvalidInput(f"{name}{shown} is no web address; {_LIKE}")
    if url.userinfo or url.query or url.fragment:
        raise InvalidInput(f"{name} holds more than scheme, host, port and path; give those alone")
    problem = _problem(url)
    if problem:
        raise InvalidInput(f"{name}{shown} {problem}; {_LIKE}")
    return str(url).rstrip("/")


def checked_proxy(name: str, given: httpx.Proxy | httpx.URL | str) -> httpx.Proxy:
    """Check the address of a proxy; nothing of it is repeated, for a password may stand in it.

    Args:
        name: What messages call it.
        given: The proxy, or its address.

    Returns:
        The proxy.

    Raises:
        InvalidInput: It cannot be reached, or SOCKS is not installed, which it speaks.
    """
    try:
        proxy = given if isinstance(given, httpx.Proxy) else httpx.Proxy(given)
        host = proxy.url.host
    except (httpx.InvalidURL, TypeError, ValueError):
        raise InvalidInput(f"{name} is no address of a proxy; {_PROXY_LIKE}") from None
    problem = _problem(proxy.url) if host else "names no host"
    if problem:
        raise InvalidInput(f"{name} {problem}; {_PROXY_LIKE}")
    if proxy.url.scheme.startswith("socks") and find_spec("socksio") is None:
        raise InvalidInput(f"{name} speaks SOCKS, which is not installed; install it: pip install 'httpx[socks]'")
    return proxy


def check_environment() -> None:
    """Check the proxies that the environment names, which httpx reads when a client of its is made.

    Raises:
        InvalidInput: One of them cannot be reached.
    """
    named = getproxies()
    if "*" in (entry.strip() for entry in named.get("no", "").split(",")):
        return  # and no proxy is used
    for scheme in ("http", "https", "all"):
        address = named.get(scheme)
        if address:
            proxy = address if "://" in address else f"http://{address}"
            checked_proxy(f"{scheme.upper()}_PROXY, which the environment says,", proxy)


def _problem(url: httpx.URL) -> str:
    """Why there can be nothing at an address that has a host; empty where there can."""
    if not _HOST.fullmatch(url.raw_host.decode("ascii")):
        return "has a host that is no host name and no IP address"
    if url.port is not None and not 0 < url.port <= _MAX_PORT:
        return f"has a port that is none (they go from 1 to {_MAX_PORT})"
    return ""


__all__ = ["check_environment", "checked_address", "checked_proxy"]
