"""Where a Pod is: what a user gives as host, checked and made a base URL."""

from __future__ import annotations

import ipaddress
import re
from typing import Any
from urllib.parse import SplitResult, urlsplit

from symphony_ext.errors import ConfigurationError

_EXAMPLE = "give one like 'acme.symphony.com'"
_HOSTNAME = re.compile(
    r"(?=.{1,253}\Z)[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?)*\.?"
)
_PATH = re.compile(r"(?:[A-Za-z0-9/._~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2})+")
_MAX_PORT = 65_535


def base_url_of(
    host: str, *, port: int | None = None, scheme: str = "https", context: str = "", allow_http: bool = False
) -> str:
    """Make the base URL of a Pod.

    Args:
        host: A host name or IP address, with or without ``:port``; or a URL of scheme, host and port.
        port: The port, where `host` has none; the scheme's own when None.
        scheme: ``https`` or ``http``; a scheme in `host` comes first.
        context: The path that everything stands under there, such as ``/gateway``; none by default.
        allow_http: Whether to speak unencrypted HTTP to a host that is not this machine.

    Returns:
        Scheme, host, port unless it is the scheme's own, and context: such as ``https://acme.symphony.com``.

    Raises:
        ConfigurationError: One of them is malformed, they contradict each other, or it would be HTTP without TLS.
    """
    given: Any = host
    if not isinstance(given, str):
        raise ConfigurationError(f"host is of type {type(given).__name__}; {_EXAMPLE}")
    if not given.strip():
        raise ConfigurationError(f"host is empty; {_EXAMPLE}")
    if "@" in given:
        # The host is not repeated: what stands before the @ may be a password.
        raise ConfigurationError(f"host holds '@', as if it had credentials; {_EXAMPLE}, and who logs in separately")
    if any(character.isspace() or not character.isprintable() for character in given):
        raise ConfigurationError(f"host {given!r} holds spaces or control characters; {_EXAMPLE}")
    parts = _split(given, scheme)
    name = _hostname(given, parts)
    number = _port(given, parts, port)
    if parts.scheme == "http" and not allow_http and not _is_loopback(name):
        raise ConfigurationError(
            f"host {given!r} would be spoken to over HTTP, where everyone on the way can read the tokens; "
            "use https, or pass allow_http=True if you mean it"
        )
    path = _context(context)
    shown = f"[{name}]" if ":" in name else name
    usual = {"https": 443, "http": 80}[parts.scheme]
    return f"{parts.scheme}://{shown}{'' if number in (None, usual) else f':{number}'}{path}"


def _split(host: str, scheme: str) -> SplitResult:
    wanted: Any = scheme
    if wanted not in ("https", "http"):
        raise ConfigurationError(f"scheme {wanted!r} is unknown; give 'https'")
    if "?" in host or "#" in host:
        # Not repeated: a query is where people put tokens.
        raise ConfigurationError("host has a query or a fragment; give the host alone")
    has_scheme = "://" in host
    # Several colons and no bracket can only be an IPv6 address, written without a port.
    bare_ipv6 = not has_scheme and host.count(":") > 1 and not host.startswith("[")
    text = host if has_scheme else f"{wanted}://[{host}]" if bare_ipv6 else f"{wanted}://{host}"
    try:
        parts = urlsplit(text)
    except ValueError:
        raise ConfigurationError(f"host {host!r} is no host name and no IP address; {_EXAMPLE}") from None
    if parts.scheme not in ("https", "http"):
        raise ConfigurationError(f"host {host!r} has the unknown scheme {parts.scheme!r}; use https")
    if has_scheme and wanted == "http" and parts.scheme == "https":
        raise ConfigurationError(f"host {host!r} says https, but scheme says http; leave scheme out")
    if parts.path not in ("", "/"):
        raise ConfigurationError(f"host {host!r} has a path; give the host alone, the client knows the paths")
    return parts


def _hostname(host: str, parts: SplitResult) -> str:
    name = parts.hostname or ""
    if ":" in name and "%" not in name:  # a zone (%eth0) means nothing to anyone else
        try:
            return str(ipaddress.IPv6Address(name))
        except ValueError:
            raise ConfigurationError(f"host {host!r} is no IPv6 address; give one like '[2001:db8::1]:8443'") from None
    if not name.isascii():
        raise ConfigurationError(f"host {host!r} holds letters beyond ASCII; write it as DNS does (xn--...)")
    numeric = re.fullmatch(r"[0-9.]+", name) is not None
    try:
        valid = bool(ipaddress.IPv4Address(name)) if numeric else _HOSTNAME.fullmatch(name) is not None
    except ValueError:
        valid = False
    if not valid:
        raise ConfigurationError(f"host {host!r} is no host name and no IP address; {_EXAMPLE}")
    return name


def _port(host: str, parts: SplitResult, port: int | None) -> int | None:
    given: Any = port
    if given is not None and (not isinstance(given, int) or isinstance(given, bool) or not 0 < given <= _MAX_PORT):
        raise ConfigurationError(
            f"port {given!r} is no port; give a whole number from 1 to {_MAX_PORT}, or leave it out"
        )
    wrong = f"host {host!r} has a port that is none; give a whole number from 1 to {_MAX_PORT}, or leave it out"
    try:
        own = parts.port
    except ValueError:
        raise ConfigurationError(wrong) from None
    if own == 0 or parts.netloc.endswith(":"):
        raise ConfigurationError(wrong)
    if own is not None and port is not None and own != port:
        raise ConfigurationError(f"host {host!r} says port {own}, but port says {port}; give it once")
    return own if own is not None else port


def _context(context: Any) -> str:
    if not isinstance(context, str):
        raise ConfigurationError(f"context is of type {type(context).__name__}; give a path like '/gateway'")
    path = context.strip("/")
    if not path:
        return ""
    parts = path.split("/")
    if not _PATH.fullmatch(path) or any(part in ("", ".", "..") for part in parts):
        # What stands behind a question mark is left out: it may be a token.
        shown = repr(context.partition("?")[0])
        raise ConfigurationError(f"context {shown} is no path; give one like '/gateway'")
    return f"/{path}"


def _is_loopback(name: str) -> bool:
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False


__all__ = ["base_url_of"]
