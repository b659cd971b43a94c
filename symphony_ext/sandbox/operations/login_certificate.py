"""Logging in with the client certificate of the TLS connection: accounts, and applications."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.x509.oid import NameOID

from symphony_ext.sandbox.errors import Unauthorized
from symphony_ext.sandbox.operations.login import account_named, begin_session, needed
from symphony_ext.sandbox.operations.login_apps import (
    app_named,
    app_of_session,
    begin_app_session,
    begin_handshake,
    user_to_act_for,
)
from symphony_ext.sandbox.replies import Reply, ok
from symphony_ext.sandbox.routing import OperationTable
from symphony_ext.sandbox.stores.certificates import SIGNING_KINDS, TRUSTED, fingerprint_of

if TYPE_CHECKING:
    from symphony_ext.sandbox.call import Call
    from symphony_ext.sandbox.stores.applications import Application
    from symphony_ext.sandbox.stores.users import User

table = OperationTable()


@table.add("POST", "/sessionauth/v1/authenticate", session=False)
def log_in(call: Call) -> Reply:
    """Begin a session for the account to which the certificate belongs."""
    return ok(begin_session(call, account_with_certificate(call)))


@table.add("POST", "/sessionauth/v1/app/authenticate", session=False)
def log_app_in(call: Call) -> Reply:
    """Begin a session of the application to which the certificate belongs."""
    refuse_body(call)
    return ok(begin_app_session(call, _app_with_certificate(call)))


@table.add("POST", "/sessionauth/v1/app/user/{uid}/authenticate", session=False)
def log_in_for_user_id(call: Call) -> Reply:
    """Begin a session in which an application acts on behalf of a user, named by id."""
    return _obo(call, call.state.users.find(user_id=call.user_id("uid")))


@table.add("POST", "/sessionauth/v1/app/username/{username}/authenticate", session=False)
def log_in_for_username(call: Call) -> Reply:
    """Begin a session in which an application acts on behalf of a user, named by username."""
    return _obo(call, call.state.users.find(username=call.path["username"]))


@table.add("POST", "/sessionauth/v1/authenticate/extensionApp", session=False)
def log_extension_app_in(call: Call) -> Reply:
    """Begin the handshake of the extension application to which the certificate belongs."""
    return ok(begin_handshake(call, _app_with_certificate(call), needed(call.given, "appToken")))


@table.add("GET", "/sessionauth/v1/app/pod/certificate", session=False)
def show_pod_certificate(call: Call) -> Reply:
    """Give an application the certificate that verifies what the Pod signs."""
    _app_with_certificate(call)
    return ok({"certificate": call.state.sessions.signer.certificate()})


def account_with_certificate(call: Call) -> User:
    """Find the account that has the certificate of the connection.

    Args:
        call: The request, which must have no body.

    Raises:
        Unauthorized: There is no certificate, it is not trusted, or the account may not log in.
    """
    refuse_body(call)
    return account_named(call, _common_name(_trusted(call)))


def refuse_body(call: Call) -> None:
    """Refuse a login by certificate that has a body, be it an empty object, as a Pod does.

    A content type without a body is let through: Symphony's own kit for Python sends one.

    Args:
        call: The request.

    Raises:
        Unauthorized: It has one.
    """
    if call.content:
        raise Unauthorized("A login by certificate takes no body.")


def _obo(call: Call, user: User | None) -> Reply:
    app = app_of_session(call)
    if _app_with_certificate(call) is not app:
        raise Unauthorized("The session and the certificate belong to different apps.")
    return ok({"sessionToken": begin_session(call, user_to_act_for(call, app, user), app.id)["token"]})


def _app_with_certificate(call: Call) -> Application:
    certificate = _presented(call)
    for app in call.state.applications.records:
        if app.certificate is not None and _same(app.certificate, certificate):
            _check_clock(call, certificate)
            return app_named(call, app.id)
    return app_named(call, _common_name(_trusted(call)))


def _trusted(call: Call) -> x509.Certificate:
    """Give the certificate of the connection if the company trusts it, or one that has signed it."""
    certificate = _presented(call)
    _check_clock(call, certificate)
    store = call.state.certificates
    known = store.find(fingerprint_of(certificate))
    if known is not None:
        if known.status != TRUSTED:
            raise Unauthorized(f"The client certificate is {known.status}, not {TRUSTED}, with this Pod.")
        store.seen(known)
        return certificate
    for signing in store.records:
        if signing.kind in SIGNING_KINDS and signing.status == TRUSTED and _has_signed(signing.parsed, certificate):
            store.seen(signing)
            return certificate
    raise Unauthorized("Neither the client certificate nor one that has signed it is trusted by this Pod.")


def _presented(call: Call) -> x509.Certificate:
    if call.client_certificate is None:
        raise Unauthorized("The connection has no client certificate; present one when connecting to the TLS port.")
    return x509.load_pem_x509_certificate(call.client_certificate.encode())


def _check_clock(call: Call, certificate: x509.Certificate) -> None:
    # TLS has compared it with this machine's clock; the Pod's may be ahead.
    now = datetime.fromtimestamp(call.state.clock.seconds(), UTC)
    if not certificate.not_valid_before_utc <= now <= certificate.not_valid_after_utc:
        raise Unauthorized("The client certificate has expired, or is not valid yet.")


def _common_name(certificate: x509.Certificate) -> str:
    names = certificate.subject.get_attributes_for_oid(NameOID.COMMON_NAME)
    if not names:
        raise Unauthorized("The client certificate has no common name, which must be the username or the app id.")
    return str(names[0].value)


def _same(pem: str, certificate: x509.Certificate) -> bool:
    try:
        return x509.load_pem_x509_certificate(pem.encode()) == certificate
    except ValueError:
        return False


def _has_signed(issuer: x509.Certificate, certificate: x509.Certificate) -> bool:
    try:
        certificate.verify_directly_issued_by(issuer)
    except (ValueError, TypeError, InvalidSignature):
        return False
    return True
