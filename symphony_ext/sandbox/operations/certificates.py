"""The company's certificates: registering, trusting, listing and deleting them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symphony_ext.sandbox.errors import BadRequest
from symphony_ext.sandbox.replies import Reply, done, ok
from symphony_ext.sandbox.roles import PROVISIONERS
from symphony_ext.sandbox.routing import Action, OperationTable
from symphony_ext.sandbox.stores.certificates import OPERATIONS_KINDS, TRUSTED, CompanyCertificate

if TYPE_CHECKING:
    from collections.abc import Iterable

    from symphony_ext.sandbox.call import Call
    from symphony_ext.sandbox.shapes import JsonObject

table = OperationTable()

LIST_DEFAULT = 100
LIST_CAP = 1000

_CREATE = Action("createCompanyCert", "Company certificate created")


@table.add("GET", "/pod/v1/companycert/list", roles=PROVISIONERS)
def list_certificates(call: Call) -> Reply:
    """List the certificates that are trusted, a page at a time."""
    return _page(call, (one for one in call.state.certificates.records if one.status == TRUSTED))


@table.add("GET", "/pod/v1/companycert/podmanaged/list", roles=PROVISIONERS)
def list_pod_managed(call: Call) -> Reply:
    """List the trusted certificates of the Pod's operations, a page at a time."""
    kept = (one for one in call.state.certificates.records if one.status == TRUSTED and one.kind in OPERATIONS_KINDS)
    return _page(call, kept)


@table.add("POST", "/pod/v1/companycert/type/list", roles=PROVISIONERS)
def list_by_type(call: Call) -> Reply:
    """List the certificates of some types, whatever their status, a page at a time."""
    kinds = {one["type"] for one in call.given if "type" in one}
    return _page(call, (one for one in call.state.certificates.records if one.kind in kinds))


@table.add("GET", "/pod/v1/companycert/{fingerPrint}/issuedBy", roles=PROVISIONERS)
def list_issued_by(call: Call) -> Reply:
    """List the certificates that one has signed."""
    issuer = _certificate(call)
    return ok([_summary(call, one) for one in call.state.certificates.issued_by(issuer)])


@table.add("GET", "/pod/v1/companycert/{fingerPrint}/get", roles=PROVISIONERS)
def get_certificate(call: Call) -> Reply:
    """Show one certificate, with what stands in it."""
    return ok(_detail(call, _certificate(call)))


@table.add("POST", "/pod/v2/companycert/create", roles=PROVISIONERS, action=_CREATE)
def create_certificate(call: Call) -> Reply:
    """Register a certificate that has not expired."""
    return ok(_detail(call, _create(call, expired=False)))


@table.add("POST", "/pod/v1/companycert/create", roles=PROVISIONERS, action=_CREATE)
def create_certificate_v1(call: Call) -> Reply:
    """Register a certificate, expired or not."""
    return done(f"The certificate {_create(call, expired=True).fingerprint} has been created.")


@table.add(
    "POST",
    "/pod/v1/companycert/{fingerPrint}/update",
    roles=PROVISIONERS,
    action=Action("updateCompanyCert", "Company certificate updated"),
)
def update_certificate(call: Call) -> Reply:
    """Change what is said of a certificate; what is left out stays."""
    certificate = _certificate(call)
    certificate.name = call.given.get("name", certificate.name)
    certificate.kind = call.given.get("type", {}).get("type", certificate.kind)
    certificate.status = call.given.get("status", {}).get("type", certificate.status)
    call.state.certificates.change(certificate, call.caller.id)
    return done("The certificate has been updated.")


@table.add(
    "POST",
    "/pod/v1/companycert/delete",
    roles=PROVISIONERS,
    action=Action("deleteCompanyCert", "Company certificate deleted"),
)
def delete_certificate(call: Call) -> Reply:
    """Delete a certificate."""
    if "id" not in call.given:
        raise BadRequest("The request body lacks the field 'id'.")
    certificate = call.state.certificates.get(call.given["id"])
    call.state.certificates.records.remove(certificate.fingerprint)
    return done("The certificate has been deleted.")


def _certificate(call: Call) -> CompanyCertificate:
    return call.state.certificates.get(call.path["fingerPrint"])


def _create(call: Call, *, expired: bool) -> CompanyCertificate:
    if "pem" not in call.given:
        raise BadRequest("The request body lacks the field 'pem'.")
    attributes: JsonObject = call.given.get("attributes", {})
    store = call.state.certificates
    made = store.add(
        call.given["pem"],
        kind=attributes.get("type", {}).get("type", "USER"),
        status=attributes.get("status", {}).get("type", TRUSTED),
        name=attributes.get("name", ""),
        by=call.caller.id,
    )
    if not expired and made.expires <= call.state.clock.milliseconds():
        store.records.remove(made.fingerprint)
        raise BadRequest("The certificate has expired.")
    return made


def _page(call: Call, certificates: Iterable[CompanyCertificate]) -> Reply:
    page = call.page(default=LIST_DEFAULT, cap=LIST_CAP)
    return ok([_summary(call, one) for one in page.of(list(certificates))])


def _summary(call: Call, one: CompanyCertificate) -> JsonObject:
    info: JsonObject = {
        "fingerPrint": one.fingerprint,
        "lastSeen": one.last_seen,
        "updatedAt": one.updated,
        "updatedBy": one.updated_by,
        "commonName": one.common_name,
        "expiryDate": one.expires,
    }
    issuer = call.state.certificates.issuer_of(one)
    if issuer is not None:
        info["issuerFingerPrint"] = issuer.fingerprint
    return {
        "companyCertAttributes": {"name": one.name, "type": {"type": one.kind}, "status": {"type": one.status}},
        "companyCertInfo": info,
    }


def _detail(call: Call, one: CompanyCertificate) -> JsonObject:
    certificate = one.parsed
    general = {
        "Issuer": certificate.issuer.rfc4514_string(),
        "Subject": certificate.subject.rfc4514_string(),
        "Serial Number": f"{certificate.serial_number:x}",
    }
    validity = {
        "Not Before": certificate.not_valid_before_utc.isoformat(),
        "Not After": certificate.not_valid_after_utc.isoformat(),
    }
    shown = _summary(call, one)
    shown["certInfo"] = [
        {"name": name, "attributes": [{"name": key, "value": value} for key, value in values.items()]}
        for name, values in (("General", general), ("Validity", validity))
    ]
    return shown
