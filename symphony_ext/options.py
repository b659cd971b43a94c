"""What every way to make a client takes besides who logs in: where the Pod is, and how requests travel there."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    import ssl
    from collections.abc import Mapping

    import httpx

    from symphony_ext.auth.stores import TokenStore
    from symphony_ext.auth.tokens import TokenSource
    from symphony_ext.retry import Retry
    from symphony_ext.tls import ClientCertificate, Source

DEFAULT_TIMEOUT = 60.0
"""Seconds to wait for the Pod to say something, unless told otherwise."""


class ClientOptions(TypedDict, total=False):
    """Options of all clients; each has a default.

    Attributes:
        port: The port, where `host` has none; 443 by default.
        scheme: ``https``, or ``http`` for a Pod on this machine.
        context: The path that everything stands under there, such as ``/gateway``; none by default.
        services: The services that have an address of their own, by name (``key_manager``, ``agent``, ``session_auth``;
            all are in `symphony_ext.services.SERVICES`): a host name such as ``km.acme.com:8443``, or a URL, with a
            path where there is one. The others are at the Pod's address.
        allow_http: Whether to speak unencrypted HTTP to a host that is not this machine; False by default.
        timeout: Seconds to wait for the Pod to say something (connecting: 10 seconds), 60 by default; or an
            ``httpx.Timeout``; None waits without end.
        retry: When calls that failed are sent again, by a `symphony_ext.retry.Retry`; None for never. By default up to
            5 attempts in a minute, where that can do no harm.
        headers: Further headers for every request. A ``User-Agent`` replaces the client's own.
        user_agent: Who is built on this client, such as ``desk-bot/1.2``, to be put before its own ``User-Agent``.
        verify: TLS settings, or False to trust any server; by default the machine's certificate authorities are
            trusted.
        ca_file: Certificates of authorities to trust besides the machine's: the path of a PEM file, PEM text or bytes.
        client_certificate: What to present to a gateway that asks for a certificate, where the login has none.
        proxy: The proxy to send all requests by, such as ``http://proxy.acme.com:3128``, with credentials or without;
            by default those that the environment names (``HTTPS_PROXY``, ``NO_PROXY``).
        proxy_username: Who the proxy is told that this is, where `proxy` does not say it.
        proxy_password: The password that goes with it. A secret.
        transport: What sends requests instead, such as an ``httpx.HTTPTransport`` of your own; it has its own TLS
            settings and proxy.
        bearer: Whether to send a bearer token (header ``Authorization``) wherever an operation takes one; by default
            the session token goes wherever it is taken, and the bearer token where nothing else is.
        store: Where to share the session with other processes; nowhere by default. See `symphony_ext.auth.stores`.
        token_source: Holds the session for several clients of the same account, blocking ones and those of asyncio;
            by default each client has its own.
    """

    port: int | None
    scheme: str
    context: str
    services: Mapping[str, str] | None
    allow_http: bool
    timeout: httpx.Timeout | float | None
    retry: Retry | None
    headers: Mapping[str, str] | None
    user_agent: str | None
    verify: ssl.SSLContext | bool
    ca_file: Source | None
    client_certificate: ClientCertificate | None
    proxy: httpx.Proxy | str | None
    proxy_username: str | None
    proxy_password: str | None
    transport: httpx.BaseTransport | httpx.AsyncBaseTransport | None
    bearer: bool
    store: TokenStore | None
    token_source: TokenSource | None


__all__ = ["DEFAULT_TIMEOUT", "ClientOptions"]
