"""The company's certificates: those by which service accounts log in, and the authorities that sign them."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.x509.oid import NameOID

from symphony_ext.sandbox.errors import BadRequest, NotFound
from symphony_ext.sandbox.stores.records import Records

if TYPE_CHECKING:
    from symphony_ext.sandbox.stores.clock import Clock

TRUSTED = "TRUSTED"
OPERATIONS_KINDS = frozenset({"OPERATIONSSIGNING", "OPERATIONSUSER"})
SIGNING_KINDS = frozenset({"USERSIGNING", "OPERATIONSSIGNING"})


@dataclass(eq=False, slots=True)
class CompanyCertificate:
    """A certificate, and what administrators say of it.

    Attributes:
        fingerprint: The SHA-1 of the certificate, in lower-case hexadecimal digits; its id.
        pem: The certificate in PEM.
        name: What administrators call it.
        kind: ``USER``, ``USERSIGNING``, ``OPERATIONSUSER`` or ``OPERATIONSSIGNING``.
        status: ``TRUSTED``, ``KNOWN``, ``REVOKED`` or ``DISABLED``.
        updated: When that last changed, in milliseconds since 1970.
        updated_by: The id of who changed it.
        last_seen: When it was last used to log in, in milliseconds since 1970; 0 for never.
    """

    fingerprint: str
    pem: str
    name: str
    kind: str
    status: str
    updated: int
    updated_by: int
    last_seen: int = 0

    @property
    def parsed(self) -> x509.Certificate:
        """The certificate itself."""
        return _parsed(self.pem)

    @property
    def common_name(self) -> str:
        """The common name of its subject; the username of the account that it logs in."""
        names = self.parsed.subject.get_attributes_for_oid(NameOID.COMMON_NAME)
        return str(names[0].value) if names else ""

    @property
    def expires(self) -> int:
        """When it ceases to be valid, in milliseconds since 1970."""
        return int(self.parsed.not_valid_after_utc.timestamp() * 1000)

    def has_signed(self, other: CompanyCertificate) -> bool:
        """Tell whether it has signed another, or itself.

        Args:
            other: The other certificate.
        """
        try:
            other.parsed.verify_directly_issued_by(self.parsed)
        except (ValueError, TypeError, InvalidSignature):
            return False
        return True


class CertificateStore:
    """All certificates.

    Args:
        clock: The Pod's clock.

    Attributes:
        records: They, as they are saved, by fingerprint.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.records: Records[str, CompanyCertificate] = Records(
            "certificates", asdict, lambda saved: CompanyCertificate(**saved), str
        )

    def add(self, pem: str, *, kind: str, status: str = TRUSTED, name: str = "", by: int = 0) -> CompanyCertificate:
        """Add a certificate.

        Args:
            pem: It, in PEM.
            kind: What it is for.
            status: How far it is trusted.
            name: What administrators call it; its common name when empty.
            by: The id of who adds it.

        Raises:
            BadRequest: It is no certificate in PEM, or it is there already.
        """
        try:
            fingerprint = fingerprint_of(_parsed(pem))
        except ValueError:
            raise BadRequest("The field 'pem' must be an X.509 certificate in PEM.") from None
        if fingerprint in self.records:
            raise BadRequest(f"The certificate {fingerprint} is there already.")
        certificate = CompanyCertificate(fingerprint, pem, name, kind, status, self._clock.milliseconds(), by)
        certificate.name = name or certificate.common_name
        self.records.put(fingerprint, certificate)
        return certificate

    def find(self, fingerprint: str) -> CompanyCertificate | None:
        """Find the certificate with a fingerprint.

        Args:
            fingerprint: It, in any case.

        Returns:
            The certificate; None if the Pod does not know it.
        """
        return self.records.get(fingerprint.lower())

    def get(self, fingerprint: str) -> CompanyCertificate:
        """Give the certificate with a fingerprint.

        Args:
            fingerprint: It, in any case.

        Raises:
            NotFound: There is none.
        """
        certificate = self.find(fingerprint)
        if certificate is None:
            raise NotFound(f"There is no certificate with the fingerprint {fingerprint!r}.")
        return certificate

    def change(self, certificate: CompanyCertificate, by: int) -> None:
        """Note that an administrator has changed what they say of a certificate.

        Args:
            certificate: The certificate.
            by: The id of who changed it.
        """
        certificate.updated, certificate.updated_by = self._clock.milliseconds(), by
        self.records.note(certificate.fingerprint)

    def seen(self, certificate: CompanyCertificate) -> None:
        """Note that a certificate was used to log in.

        Args:
            certificate: The certificate.
        """
        certificate.last_seen = self._clock.milliseconds()
        self.records.note(certificate.fingerprint)

    def issuer_of(self, certificate: CompanyCertificate) -> CompanyCertificate | None:
        """Find the certificate that signed another; itself for one that is self-signed.

        Args:
            certificate: The other.

        Returns:
            The signing certificate; None if the Pod does not know it.
        """
        return next((one for one in self.records if one.has_signed(certificate)), None)

    def issued_by(self, issuer: CompanyCertificate) -> list[CompanyCertificate]:
        """List the certificates that one has signed, but for itself.

        Args:
            issuer: It.
        """
        return [one for one in self.records if one is not issuer and issuer.has_signed(one)]


def fingerprint_of(certificate: x509.Certificate) -> str:
    """Tell the fingerprint of a certificate, as the Pod API writes it.

    Args:
        certificate: The certificate.
    """
    return certificate.fingerprint(hashes.SHA1()).hex()  # noqa: S303 - the API's id, not a proof


@lru_cache(maxsize=256)
def _parsed(pem: str) -> x509.Certificate:
    return x509.load_pem_x509_certificate(pem.encode())
