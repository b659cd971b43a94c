"""What a client is told about the network, held against what can work before anything is sent."""

from __future__ import annotations

import platform
import re
import ssl
from typing import TYPE_CHECKING, Any

import httpx
from symphony_pod.address import checked_proxy

from symphony_ext._version import DISTRIBUTION, __version__
from symphony_ext.errors import ConfigurationError, InvalidInput
from symphony_ext.options import DEFAULT_TIMEOUT
from symphony_ext.services import service_addresses
from symphony_ext.tls import ClientCertificate, tls_context

if TYPE_CHECKING:
    from symphony_ext.options import ClientOptions
    from symphony_ext.retry import Retry

_PRODUCT = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+(/[A-Za-z0-9!#$%&'*+.^_`|~-]+)?( \([^()\r\n]*\))?")
_PROXY_EXAMPLE = "give one like 'http://proxy.acme.com:3128'"
_OWN = {
    "http_client": "has its own headers, timeout, TLS settings and proxy",
    "transport": "has its own TLS settings and proxy",
}


def client_settings(
    http_client: object,
    kind: type[httpx.Client | httpx.AsyncClient],
    options: ClientOptions,
    certificate: ClientCertificate | None = None,
) -> dict[str, Any]:
    """Check the options of a client, and give what the generated client is made with.

    Args:
        http_client: An httpx client of the user's own, or None.
        kind: What class that has to be of.
        options: The options; see `symphony_ext.options.ClientOptions`.
        certificate: What the way to log in presents in TLS connections.

    Returns:
        Arguments of the generated client.

    Raises:
        ConfigurationError: An option cannot work, or two of them contradict each other.
    """
    settings: dict[str, Any] = {
        "services": service_addresses(options.get("services"), allow_http=options.get("allow_http", False))
    }
    for name, own in (("http_client", http_client), ("transport", options.get("transport"))):
        if own is not None and certificate is not None:
            raise ConfigurationError(
                f"{name} has TLS settings of its own, so the certificate would not be presented; load it there "
                "(ssl.SSLContext.load_cert_chain), and leave it out here"
            )
    if http_client is not None:
        _check_http_client(http_client, kind)
        _leave_out("http_client", options, "headers", "user_agent", "timeout", "transport", *_CONNECTION)
        return settings
    settings["timeout"] = checked_timeout(options.get("timeout", DEFAULT_TIMEOUT))
    settings["headers"] = _headers(options)
    transport = options.get("transport")
    if transport is not None:
        _check_transport(transport, kind)
        _leave_out("transport", options, *_CONNECTION)
        return {**settings, "transport": transport}
    return {**settings, "verify": _verify(options, certificate), "proxy": _proxy(options)}


_CONNECTION = ("verify", "ca_file", "client_certificate", "proxy", "proxy_username", "proxy_password")


def _leave_out(given: str, options: ClientOptions, *names: str) -> None:
    """Refuse options that would have no effect."""
    harmless: dict[str, Any] = {"timeout": DEFAULT_TIMEOUT, "verify": True, "headers": {}}
    for name in names:
        value: Any = options.get(name)
        if value is not None and value is not harmless.get(name) and value != harmless.get(name):
            raise ConfigurationError(f"{given} {_OWN[given]}; set them there, and leave {name} out here")


def checked_timeout(timeout: Any) -> httpx.Timeout:
    """Check a timeout.

    Args:
        timeout: Seconds to wait for the Pod to say something; an ``httpx.Timeout``; or None to wait without end.

    Returns:
        The timeout as httpx takes it; connecting takes no more than 10 seconds of it.

    Raises:
        ConfigurationError: It is something else.
    """
    if isinstance(timeout, httpx.Timeout):
        return timeout
    if timeout is None:
        return httpx.Timeout(None, connect=10.0)
    if isinstance(timeout, (int, float)) and not isinstance(timeout, bool) and 0 < timeout < float("inf"):
        return httpx.Timeout(timeout, connect=min(float(timeout), 10.0))
    raise ConfigurationError(f"timeout is {timeout!r}; give seconds, an httpx.Timeout, or None to wait without end")


def checked_retry(retry: Any) -> Retry | None:
    """Check a retry policy.

    Args:
        retry: The policy, or None for no retries.

    Raises:
        ConfigurationError: It is something else.
    """
    from symphony_ext.retry import Retry

    if retry is not None and not isinstance(retry, Retry):
        raise ConfigurationError(f"retry is of type {type(retry).__name__}; give Retry(...), or None for no retries")
    return retry


def user_agent(front: str | None = None) -> str:
    """Say truthfully who sends requests.

    Args:
        front: Who is built on this client, such as ``desk-bot/1.2``; put in front.

    Returns:
        The value of the header ``User-Agent``.

    Raises:
        ConfigurationError: `front` is no list of products.
    """
    own = f"{DISTRIBUTION}/{__version__} python-httpx/{httpx.__version__} python/{platform.python_version()}"
    given: Any = front
    if given is None:
        return own
    if not isinstance(given, str) or not given.isascii() or not _PRODUCT.match(given) or not given.isprintable():
        raise ConfigurationError(f"user_agent is {given!r}; give a name and a version, such as 'desk-bot/1.2'")
    return f"{given.strip()} {own}"


def _headers(options: ClientOptions) -> dict[str, str]:
    headers: Any = options.get("headers")
    try:
        given = dict[Any, Any](headers or {})
    except (TypeError, ValueError):
        raise ConfigurationError(f"headers is of type {type(headers).__name__}; give a dict of texts") from None
    checked: dict[str, str] = {}
    for name, value in given.items():
        # Values are not repeated: gateways take their secrets in headers.
        if not isinstance(name, str) or not name or not name.isascii() or not name.isprintable() or " " in name:
            raise ConfigurationError(f"headers: {name!r} is no name of a header")
        if not isinstance(value, str) or not value.isascii() or any(character in value for character in "\r\n\0"):
            raise ConfigurationError(f"headers: the value of {name!r} is no text of ASCII characters in one line")
        checked[name] = value
    front = options.get("user_agent")
    if not any(name.lower() == "user-agent" for name in checked):
        checked["User-Agent"] = user_agent(front)
    elif front is not None:
        raise ConfigurationError("user_agent is given, and a User-Agent among headers too; give one of them")
    return checked


def _verify(options: ClientOptions, certificate: ClientCertificate | None) -> ssl.SSLContext | bool:
    verify: Any = options.get("verify", True)
    ca_file, own = options.get("ca_file"), options.get("client_certificate")
    if not isinstance(verify, (bool, ssl.SSLContext)):
        raise ConfigurationError(
            f"verify is of type {type(verify).__name__}; give an ssl.SSLContext (ssl.create_default_context()), "
            "or False to trust any server"
        )
    if own is not None and not isinstance(own, ClientCertificate):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ConfigurationError(f"client_certificate is of type {type(own).__name__}; give a ClientCertificate")
    if own is not None and certificate is not None:
        raise ConfigurationError("client_certificate is given, but the login presents one of its own; leave it out")
    if verify is False and ca_file is not None:
        raise ConfigurationError("verify=False trusts any server, so ca_file has no effect; leave one of them out")
    presented = certificate or own
    if isinstance(verify, ssl.SSLContext):
        if ca_file is not None or presented is not None:
            what = "ca_file" if ca_file is not None else "a client certificate"
            raise ConfigurationError(
                f"verify is a TLS context of your own, and {what} is given besides; load both into the context, "
                "or leave verify out"
            )
        return verify
    if ca_file is None and presented is None:
        return verify
    return tls_context(ca_file=ca_file, certificate=presented, verify=verify)


def _proxy(options: ClientOptions) -> httpx.Proxy | None:
    proxy: Any = options.get("proxy")
    username: Any = options.get("proxy_username")
    password: Any = options.get("proxy_password")
    if proxy is None:
        if username is not None or password is not None:
            raise ConfigurationError(f"proxy_username or proxy_password is given without proxy; {_PROXY_EXAMPLE}")
        return None
    if isinstance(proxy, httpx.Proxy):
        if username is not None or password is not None:
            raise ConfigurationError("proxy is an httpx.Proxy, which has its own credentials; leave the others out")
        return _reachable(proxy)
    # Nothing of what is given is repeated from here on: a password may stand in it.
    if not isinstance(proxy, str):
        raise ConfigurationError(f"proxy is of type {type(proxy).__name__}; {_PROXY_EXAMPLE}")
    for name, value in (("proxy_username", username), ("proxy_password", password)):
        if value is not None and not isinstance(value, str):
            raise ConfigurationError(f"{name} is of type {type(value).__name__}; give a text")
    if password is not None and username is None:
        raise ConfigurationError("proxy_password is given without proxy_username; give both")
    try:
        url = httpx.URL(proxy if "://" in proxy else f"http://{proxy}")
        if username is not None and url.userinfo:
            raise ConfigurationError("proxy holds credentials, and proxy_username is given too; give them once")
        if not url.host:
            raise ConfigurationError(f"proxy names no host; {_PROXY_EXAMPLE}")
        return _reachable(httpx.Proxy(url, auth=None if username is None else (username, password or "")))
    except (httpx.InvalidURL, UnicodeError):
        raise ConfigurationError(f"proxy is no address; {_PROXY_EXAMPLE}") from None
    except ConfigurationError:
        raise
    except ValueError:
        raise ConfigurationError(f"proxy is of an unknown kind; {_PROXY_EXAMPLE}") from None


def _reachable(proxy: httpx.Proxy) -> httpx.Proxy:
    """The proxy, unless the generated client would refuse it."""
    try:
        return checked_proxy("proxy", proxy)
    except InvalidInput as error:
        raise ConfigurationError(f"{error}") from None


def _check_http_client(http_client: Any, kind: type[httpx.Client | httpx.AsyncClient]) -> None:
    if not isinstance(http_client, kind):
        raise ConfigurationError(f"http_client is of type {type(http_client).__name__}; give an httpx.{kind.__name__}")
    if http_client.follow_redirects:
        # httpx takes Authorization off a request that is redirected to another host, but not sessionToken.
        raise ConfigurationError(
            "http_client follows redirects, which could take a token to another host; make it with "
            "follow_redirects=False"
        )


def _check_transport(transport: Any, kind: type[httpx.Client | httpx.AsyncClient]) -> None:
    wanted = httpx.BaseTransport if kind is httpx.Client else httpx.AsyncBaseTransport
    if not isinstance(transport, wanted):
        raise ConfigurationError(
            f"transport is of type {type(transport).__name__}; give an httpx.{wanted.__name__}, such as "
            f"httpx.{'' if kind is httpx.Client else 'Async'}HTTPTransport()"
        )


__all__ = ["checked_retry", "checked_timeout", "client_settings", "user_agent"]
