"""TLS for a sandbox Pod: its own certificate, and the client certificates that it asks for."""

from __future__ import annotations

import ssl
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from symphony_ext.sandbox.stores.certificates import TRUSTED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from symphony_ext.sandbox.state import SandboxState

LOCAL_NAMES = ("localhost", "127.0.0.1", "::1")
"""What a Pod on this machine is called."""


def server_context(state: Callable[[], SandboxState], hosts: Iterable[str]) -> ssl.SSLContext:
    """Make the TLS settings of a server.

    A client need not present a certificate. One that does must be trusted by the company: it, or a certificate that
    has signed it, is among the company's certificates or is an application's. Certificates that are added while the
    server runs count from the next connection on; whether one still counts, the login decides.

    Args:
        state: Gives what the Pod knows.
        hosts: The names and addresses that the server is reached at.

    Returns:
        The settings.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    _load_chain(context, state().authority.issue_server(hosts))
    context.verify_mode = ssl.CERT_OPTIONAL
    # A certificate that an administrator added is trusted for itself, whoever has signed it.
    context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN
    loaded: set[str] = set()

    def load_new(*_: object) -> None:
        for pem in _trusted(state()):
            if pem not in loaded:
                loaded.add(pem)
                _load_trust(context, pem)

    # It is called when a client says hello, before its certificate is asked for.
    context.sni_callback = load_new
    return context


def client_context(state: SandboxState, name: str | None = None) -> ssl.SSLContext:
    """Make the TLS settings of a client of the sandbox.

    Args:
        state: What the Pod knows.
        name: The username or app id whose certificate to present; none when None.

    Returns:
        The settings, which trust the sandbox's authority alone.
    """
    context = ssl.create_default_context(cadata=state.authority.pem)
    if name is not None:
        _load_chain(context, state.issue_certificate(name))
    return context


def _trusted(state: SandboxState) -> Iterator[str]:
    for certificate in state.certificates.records:
        if certificate.status == TRUSTED:
            yield certificate.pem
    for application in state.applications.records:
        if application.certificate is not None:
            yield application.certificate


def _load_trust(context: ssl.SSLContext, pem: str) -> None:
    try:
        context.load_verify_locations(cadata=pem)
    except (ssl.SSLError, ValueError):
        # An application's certificate is a field that may hold anything.
        return


def _load_chain(context: ssl.SSLContext, bundle: bytes) -> None:
    # The ssl module reads keys from files only; this one is readable by its owner alone, and soon gone.
    with tempfile.TemporaryDirectory(prefix="symphony-sandbox-") as folder:
        path = Path(folder) / "chain.pem"
        path.write_bytes(bundle)
        context.load_cert_chain(path)
