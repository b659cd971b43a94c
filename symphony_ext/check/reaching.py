"""Reaching a server: its name, a connection, TLS; and why that fails."""

from __future__ import annotations

import socket
import ssl
import time
import urllib.request
from email.utils import parsedate_to_datetime
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import httpx

from symphony_ext.check.steps import StepFailed, Steps

_PATIENCE = 10.0  # seconds
_PROXY_WANTS_CREDENTIALS = 407
_SOON = 14  # days
_USUAL_PORTS = {"https": 443, "http": 80}
_UNKNOWN_AUTHORITY = (18, 19, 20, 21)  # OpenSSL's codes for a certificate whose authority nobody here trusts
_EXPIRED, _NOT_YET = 10, 9
_OTHER_NAME = (62, 64)


class Place(NamedTuple):
    """A server, and how it is reached."""

    url: str
    scheme: str
    host: str
    port: int
    proxy: tuple[str, int] | None
    """Host and port of the proxy on the way."""

    @classmethod
    def of(cls, url: str, proxy: str | None) -> Place:
        """Tell where an address is.

        Args:
            url: The address.
            proxy: The address of the proxy that the client was told; None for those of the environment.
        """
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port or _USUAL_PORTS[parts.scheme]
        way = proxy
        if way is None and not urllib.request.proxy_bypass(host):
            known = urllib.request.getproxies()
            way = known.get(parts.scheme) or known.get("all")
        if way is None:
            return cls(url, parts.scheme, host, port, None)
        at = urlsplit(way if "://" in way else f"http://{way}")
        return cls(url, parts.scheme, host, port, (at.hostname or "", at.port or _USUAL_PORTS.get(at.scheme, 1080)))


class Answer(NamedTuple):
    """What a server said when it was asked for nothing in particular."""

    ahead: float | None
    """Seconds by which this machine's clock is ahead of the server's; None where the server does not tell the time."""


def reach(steps: Steps, place: Place, client: httpx.Client, label: str = "") -> Answer:
    """Reach a server: resolve its name, connect, and speak TLS and HTTP.

    Args:
        steps: Does the steps.
        place: The server.
        client: What the client proper sends by.
        label: What to call the server, where it is not the Pod.

    Returns:
        Its answer.

    Raises:
        StepFailed: A step did not work.
    """
    after = f" ({label})" if label else ""
    addresses = steps.do(f"name resolution{after}", lambda: _resolve(place))
    steps.do(f"connection{after}", lambda: _connect(place, addresses))
    return steps.do(f"{'TLS' if place.scheme == 'https' else 'HTTP'}{after}", lambda: _ask(place, client))


def _target(place: Place) -> tuple[str, int, str]:
    if place.proxy is None:
        return place.host, place.port, place.host
    return *place.proxy, f"the proxy {place.proxy[0]}"


def _resolve(place: Place) -> tuple[str, list[str]]:
    host, port, name = _target(place)
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        raise StepFailed(
            f"{name} has no address",
            f"Check how {host!r} is spelt in the configuration, whether this machine is in the network (or VPN) that "
            "knows it, and whether a proxy is needed (proxy.host, proxy.port).",
        ) from None
    addresses = list(dict.fromkeys(str(one[4][0]) for one in found))
    return f"{name} is {', '.join(addresses)}", addresses


def _connect(place: Place, addresses: list[str]) -> tuple[str, None]:
    host, port, name = _target(place)
    try:
        socket.create_connection((host, port), timeout=_PATIENCE).close()
    except TimeoutError:
        problem, advice = "no connection in time", "a firewall may drop what is sent there: ask for a way out, or"
    except ConnectionRefusedError:
        problem, advice = "the connection is refused", "nothing may be listening there: check host and port, or"
    except OSError as error:
        problem, advice = f"no connection ({error.strerror or error})", "check the network, host and port, or"
    else:
        return f"{name}, port {port}", None
    raise StepFailed(
        f"{name}, port {port}: {problem}",
        f"At {addresses[0]} port {port}, {advice} go by the company's proxy (proxy.host, proxy.port).",
    )


def _ask(place: Place, client: httpx.Client) -> tuple[str, Answer]:
    try:
        with client.stream("GET", f"{place.url}/", auth=None, timeout=_PATIENCE, follow_redirects=False) as response:
            now = time.time()
            stream = response.extensions.get("network_stream")
            tls = stream.get_extra_info("ssl_object") if stream is not None else None
            if response.status_code == _PROXY_WANTS_CREDENTIALS:
                raise _proxy_failure("407 Proxy Authentication Required")
            return _told(place, tls), Answer(_ahead(response.headers, now))
    except httpx.HTTPError as error:
        raise _failure(place, error) from None


def _told(place: Place, tls: ssl.SSLSocket | ssl.SSLObject | None) -> str:
    if tls is None:
        return f"{place.scheme.upper()} without TLS" if place.scheme == "http" else "an answer"
    certificate: dict[str, Any] | None = tls.getpeercert()
    if not certificate:
        return f"{tls.version()}; the certificate is not verified"
    parts: list[list[tuple[str, str]]] = [*certificate.get("issuer", ())]
    issuer = ", ".join(value for part in parts for _name, value in part)
    ends = str(certificate.get("notAfter", ""))
    days = int((ssl.cert_time_to_seconds(ends) - time.time()) // 86_400)
    soon = f", in {days} days: have it renewed" if days < _SOON else ""
    return f"{tls.version()}, certificate issued by {issuer}, good until {_date(ends)}{soon}"


def _date(text: str) -> str:
    return time.strftime("%Y-%m-%d", time.gmtime(ssl.cert_time_to_seconds(text)))


def _ahead(headers: httpx.Headers, now: float) -> float | None:
    try:
        return now - parsedate_to_datetime(headers["date"]).timestamp()
    except (KeyError, ValueError, OverflowError):
        return None


def _failure(place: Place, error: httpx.HTTPError) -> StepFailed:
    """Why a server does not answer, and what to do."""
    if isinstance(error, httpx.ProxyError):
        return _proxy_failure(str(error))
    reason = _tls_reason(error)
    if isinstance(reason, ssl.SSLCertVerificationError):
        return _untrusted(place, reason)
    where = f"{place.host}, port {place.port}"
    if reason is not None:
        name = reason.reason or "unknown reason"
        if name in ("WRONG_VERSION_NUMBER", "RECORD_LAYER_FAILURE", "HTTP_REQUEST", "PACKET_LENGTH_TOO_LONG"):
            return StepFailed(
                f"{where} does not speak TLS", "Check the port; for a server without TLS, give scheme: http."
            )
        return StepFailed(
            f"{where}: no agreement on TLS ({name})",
            "Where the server asks for a client certificate, check that the one given is right; otherwise ask who runs "
            "the server, or the proxy before it, which TLS versions it takes.",
        )
    if isinstance(error, httpx.TimeoutException):
        return StepFailed(
            f"{where} is connected, and silent", "Check host and port: something else may be listening there."
        )
    hint = "It may speak TLS: give scheme: https." if place.scheme == "http" else "Something on the way may cut it off."
    return StepFailed(
        f"{where}: the connection broke ({type(error).__name__})", f"{hint} Check host, port and proxy, too."
    )


def _proxy_failure(told: str) -> StepFailed:
    status = told.split(" ", 1)[0]
    if status == "407":
        advice = "Give the proxy's credentials: proxy.username and proxy.password; or correct them."
    elif status == "403":
        advice = "Have the Pod's host allowed at the proxy."
    else:
        advice = "Check proxy.host and proxy.port, and ask who runs the proxy."
    return StepFailed(f"the proxy refuses ({status})" if status.isdigit() else "the proxy fails", advice)


def _tls_reason(error: BaseException) -> ssl.SSLError | None:
    seen: BaseException | None = error
    while seen is not None:
        if isinstance(seen, ssl.SSLError):
            return seen
        seen = seen.__cause__ or seen.__context__
    return None


def _untrusted(place: Place, reason: ssl.SSLCertVerificationError) -> StepFailed:
    code = reason.verify_code
    presented = _presented(place)
    problem = f"the certificate is not accepted: {reason.verify_message.rstrip('.')}{presented}"
    if code in _UNKNOWN_AUTHORITY:
        advice = (
            "Give the certificate of the authority that has issued it, in PEM, as ssl.trustStore.path (on the command "
            "line: --ca-file); a company's proxy that opens TLS has one of its own. Ask your network people for it."
        )
    elif code in (_EXPIRED, _NOT_YET):
        advice = "Check this machine's clock and date; if they are right, have the server's certificate renewed."
    elif code in _OTHER_NAME:
        advice = f"The certificate is for another name than {place.host!r}: give the host name as it stands in there."
    else:
        advice = "Ask who runs the server, or the proxy before it, for a certificate that can be verified."
    return StepFailed(problem, advice)


def _presented(place: Place) -> str:
    """What the certificate says that is not accepted, as far as it can be had."""
    if place.proxy is not None:
        return ""
    from cryptography import x509

    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE  # it is only looked at, and nothing is sent
    try:
        with (
            socket.create_connection((place.host, place.port), timeout=_PATIENCE) as plain,
            context.wrap_socket(plain, server_hostname=place.host) as tls,
        ):
            certificate = x509.load_der_x509_certificate(tls.getpeercert(binary_form=True) or b"")
        issuer, ends = certificate.issuer.rfc4514_string(), certificate.not_valid_after_utc
    except (OSError, ValueError):
        return ""
    return f" (issued by {issuer}, good until {ends:%Y-%m-%d})"


__all__ = ["Answer", "Place", "reach"]
