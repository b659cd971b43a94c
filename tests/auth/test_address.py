"""Where a Pod is: every way to say it, and every way to get it wrong."""

from __future__ import annotations

from typing import Any

import pytest

from symphony_ext.address import base_url_of
from symphony_ext.errors import ConfigurationError


@pytest.mark.parametrize(
    ("host", "options", "url"),
    [
        ("acme.symphony.com", {}, "https://acme.symphony.com"),
        ("Acme.Symphony.COM", {}, "https://acme.symphony.com"),
        ("acme.symphony.com", {"port": 8443}, "https://acme.symphony.com:8443"),
        ("acme.symphony.com:8443", {}, "https://acme.symphony.com:8443"),
        ("acme.symphony.com:8443", {"port": 8443}, "https://acme.symphony.com:8443"),
        ("acme.symphony.com:443", {}, "https://acme.symphony.com"),
        ("https://acme.symphony.com", {}, "https://acme.symphony.com"),
        ("https://acme.symphony.com/", {}, "https://acme.symphony.com"),
        ("HTTPS://acme.symphony.com:8443/", {}, "https://acme.symphony.com:8443"),
        ("http://127.0.0.1:8080", {}, "http://127.0.0.1:8080"),
        ("http://127.9.9.9:80", {}, "http://127.9.9.9"),
        ("http://localhost:8080", {}, "http://localhost:8080"),
        ("http://pod.localhost", {}, "http://pod.localhost"),
        ("http://[::1]:8080", {}, "http://[::1]:8080"),
        ("localhost", {"scheme": "http", "port": 8080}, "http://localhost:8080"),
        ("http://acme.symphony.com", {"allow_http": True}, "http://acme.symphony.com"),
        ("::1", {}, "https://[::1]"),
        ("[2001:db8::1]:8443", {}, "https://[2001:db8::1]:8443"),
        ("10.0.0.7", {}, "https://10.0.0.7"),
        ("pod_1", {}, "https://pod_1"),
    ],
)
def test_hosts_become_base_urls(host: str, options: dict[str, Any], url: str) -> None:
    assert base_url_of(host, **options) == url


@pytest.mark.parametrize(
    ("host", "options", "message"),
    [
        (None, {}, "host is of type NoneType"),
        (b"acme.symphony.com", {}, "host is of type bytes"),
        ("", {}, "host is empty"),
        (" \t", {}, "host is empty"),
        (" acme.symphony.com", {}, "holds spaces"),
        ("acme symphony", {}, "holds spaces"),
        ("acme.symphony.com\n", {}, "holds spaces or control characters"),
        ("acme.symphony.com/pod", {}, "has a path"),
        ("https://acme.symphony.com/login", {}, "has a path"),
        ("acme.symphony.com#top", {}, "has a query or a fragment"),
        ("ftp://acme.symphony.com", {}, "unknown scheme 'ftp'"),
        ("https//acme.symphony.com", {}, "has a path"),
        ("https:acme.symphony.com", {}, "has a port that is none"),
        ("https://", {}, "no host name"),
        ("acme..symphony.com", {}, "no host name"),
        ("-acme.symphony.com", {}, "no host name"),
        ("a" * 64 + ".com", {}, "no host name"),
        ("acme\\symphony", {}, "no host name"),
        ("acme%2esymphony.com", {}, "no host name"),
        ("999.1.1.1", {}, "no host name"),
        ("https://[::1", {}, "no host name"),
        ("[fe80::1%eth0]", {}, "no host name"),
        ("1:2:3", {}, "no host name"),
        ("böse.example", {}, "beyond ASCII"),
        ("acme.symphony.com:0", {}, "has a port that is none"),
        ("acme.symphony.com:", {}, "has a port that is none"),
        ("acme.symphony.com:65536", {}, "has a port that is none"),
        ("acme.symphony.com:https", {}, "has a port that is none"),
        ("acme.symphony.com", {"port": 0}, "port 0 is no port"),
        ("acme.symphony.com", {"port": 65536}, "port 65536 is no port"),
        ("acme.symphony.com", {"port": "8443"}, "port '8443' is no port"),
        ("acme.symphony.com", {"port": True}, "port True is no port"),
        ("acme.symphony.com:8443", {"port": 443}, "says port 8443, but port says 443"),
        ("acme.symphony.com", {"scheme": "ftp"}, "scheme 'ftp' is unknown"),
        ("https://acme.symphony.com", {"scheme": "http"}, "says https, but scheme says http"),
        ("http://acme.symphony.com", {}, "use https, or pass allow_http=True"),
        ("acme.symphony.com", {"scheme": "http"}, "use https, or pass allow_http=True"),
        ("http://10.0.0.7", {}, "use https, or pass allow_http=True"),
        ("http://localhost.example.com", {}, "use https, or pass allow_http=True"),
    ],
)
def test_wrong_hosts_are_refused_with_the_reason(host: Any, options: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        base_url_of(host, **options)
    assert message in str(caught.value)


@pytest.mark.parametrize(
    "host", ["bob:hunter2@acme.symphony.com", "https://bob:hunter2@acme.symphony.com", "a.com/x?token=hunter2"]
)
def test_what_may_be_a_secret_in_a_host_is_not_repeated(host: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        base_url_of(host)
    assert "hunter2" not in repr(caught.value)
