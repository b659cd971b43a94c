# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""Certificates that a company trusts, and the certificate of the Pod itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...errors import PodError
from ...types import UNSET

if TYPE_CHECKING:
    from typing_extensions import deprecated

    from ...client import AsyncClient, Client
    from ...models.company_cert import CompanyCert
    from ...models.company_cert_attributes import CompanyCertAttributes
    from ...models.company_cert_detail import CompanyCertDetail
    from ...models.company_cert_summary import CompanyCertSummary
    from ...models.company_cert_type import CompanyCertType
    from ...models.pod_certificate import PodCertificate
    from ...models.string_id import StringId
    from ...models.success_response import SuccessResponse
    from ...types import Unset
else:
    from ...deprecation import deprecated


class CertificatesApi:
    """Certificates that a company trusts, and the certificate of the Pod itself.

    Args:
        client: What sends the requests.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._client!r})"

    def create_company_cert(self, *, body: CompanyCert) -> CompanyCertDetail:
        """Register a company certificate.

        Stores an X.509 certificate, either as one that the Pod trusts or as one that it merely knows. The caller needs
        the role `USER_PROVISIONING` or `SUPER_ADMINISTRATOR`. A certificate that has already expired is refused. Do not
        repeat the request blindly after a failure: look first whether the certificate is there.

        Args:
            body: The certificate, with the name, type and status to give it.

        Returns:
            The certificate as stored, with what the Pod has read from it.

        Raises:
            ApiError: The answer is a refusal or a failure, by status:
                400: The request is malformed, or names a field that the Pod does not know.
                401: The session token is missing, unknown or ended; log in again.
                403: The session is good, but its account may not do this.
                429: The Pod answers at most 400 requests a second from one address; wait for as many seconds as the header
                    `Retry-After` says.
                500: The Pod failed to answer; it has changed nothing.
            DecodeError: The answer is not what the contract promises.
            TransportError: No answer came.
        """
        from . import create_company_cert as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    @deprecated("certificates.create_company_cert_v1 is deprecated; use certificates.create_company_cert")
    def create_company_cert_v1(self, *, body: CompanyCert) -> SuccessResponse:
        """Register a company certificate, even an expired one.

        Stores an X.509 certificate, trusted or not, without looking whether it has expired, and answers only that it
        has done so. Use `certificates.create_company_cert` instead, which refuses expired certificates and answers the
        certificate as stored.

        Args:
            body: The certificate, with the name, type and status to give it.

        Returns:
            The certificate is stored.

        Raises:
            ApiError: The answer is a refusal or a failure, by status:
                400: The request is malformed, or names a field that the Pod does not know.
                401: The session token is missing, unknown or ended; log in again.
                403: The session is good, but its account may not do this.
                429: The Pod answers at most 400 requests a second from one address; wait for as many seconds as the header
                    `Retry-After` says.
                500: The Pod failed to answer; it has changed nothing.
            DecodeError: The answer is not what the contract promises.
            TransportError: No answer came.
        """
        from . import create_company_cert_v1 as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def delete_company_cert(self, *, body: StringId) -> SuccessResponse:
        """Delete a company certificate.

        Removes a certificate from the Pod's records, for good. The caller needs the role `USER_PROVISIONING` or
        `SUPER_ADMINISTRATOR`. To keep the record but withdraw the trust, change its status with
        `certificates.update_company_cert` instead.

        Args:
            body: The fingerprint of the certificate to remove, in the field `id`.

        Returns:
            The certificate is gone.

        Raises:
            ApiError: The answer is a refusal or a failure, by status:
                400: The request is malformed, or names a field that the Pod does not know.
                401: The session token is missing, unknown or ended; log in again.
                403: The session is good, but its account may not do this.
                404: There is nothing with the given id, or the account may not see it.
                429: The Pod answers at most 400 requests a second from one address; wait for as many seconds as the header
                    `Retry-After` says.
                500: The Pod failed to answer; it has changed nothing.
            DecodeError: The answer is not what the contract promises.
            TransportError: No answer came.
        """
        from . import delete_company_cert as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def get_company_cert(self, *, finger_print: str) -> CompanyCertDetail:
        """Get a company certificate by its fingerprint.

        Answers all that the Pod holds about one certificate: what the administrators said of it, how it has been used,
        and what stands in the certificate itself. The caller needs the role `USER_PROVISIONING` or
        `SUPER_ADMINISTRATOR`.

        Args:
            finger_print: The certificate's fingerprint, which serves as its id.

        Returns:
            The certificate in full.

        Raises:
            ApiError: The answer is a refusal or a failure, by status:
                400: The request is malformed, or names a field that the Pod does not know.
                401: The session token is missing, unknown or ended; log in again.
                403: The session is good, but its account may not do this.
                404: There is nothing with the given id, or the account may not see it.
                429: The Pod answers at most 400 requests a second from one address; wait for as many seconds as the header
                    `Retry-After` says.
                500: The Pod failed to answer; it has changed nothing.
            DecodeError: The answer is not what the contract promises.
            TransportError: No answer came.
        """
        from . import get_company_cert as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(finger_print=finger_print), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def get_pod_cert(self) -> PodCertificate:
        """Get the certificate that checks the Pod's JWTs.

        Answers the public certificate with which an application checks the signature of the JSON Web Tokens (JWTs) that
        the Pod issues, for example those that tell an extension application who its user is. Anyone may ask; no session
        is needed. The Pod may change its certificate, so fetch it again when a signature no longer fits.

        Returns:
            The Pod's certificate.

        Raises:
            ApiError: The answer is a refusal or a failure, by status:
                400: The request is malformed, or names a field that the Pod does not know.
                401: The session token is missing, unknown or ended; log in again.
                403: The session is good, but its account may not do this.
                429: The Pod answers at most 400 requests a second from one address; wait for as many seconds as the header
                    `Retry-After` says.
                500: The Pod failed to answer; it has changed nothing.
            DecodeError: The answer is not what the contract promises.
            TransportError: No answer came.
        """
        from . import get_pod_cert as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def list_company_certs(self, *, skip: int | Unset = UNSET, limit: int | Unset = UNSET) -> list[CompanyCertSummary]:
        """List the company's trusted certificates.

        Lists the certificates by which service accounts of the company log in, and the authorities that sign them. The
        caller needs the role `USER_PROVISIONING` or `SUPER_ADMINISTRATOR`. The list comes in pages; an empty page means
        that there are no more.

        Args:
            skip: How many certificates to pass over, counted from the start of the list; 0 if left out.
            limit: The most certificates to answer, at least 1. If left out, the Pod decides; it may also cap a higher
                number, and no cap is documented.

        Returns:
            One page of the certificates.

        Raises:
            ApiError: The answer is a refusal or a failure, by status:
                400: The request is malformed, or names a field that the Pod does not know.
                401: The session token is missing, unknown or ended; log in again.
                403: The session is good, but its account may not do this.
                429: The Pod answers at most 400 requests a second from one address; wait for as many seconds as the header
                    `Retry-After` says.
                500: The Pod failed to answer; it has changed nothing.
            DecodeError: The answer is not what the contract promises.
            TransportError: No answer came.
        """
        from . import list_company_certs as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(skip=skip, limit=limit), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def list_company_certs_by_type(
        self, *, body: list[CompanyCertType], skip: int | Unset = UNSET, limit: int | Unset = UNSET
    ) -> list[CompanyCertSummary]:
        """List the company's certificates of given types.

        Lists the certificates whose type is among those given. The caller needs the role `USER_PROVISIONING` or
        `SUPER_ADMINISTRATOR`. Nothing is changed, so the request may safely be repeated. The list comes in pages; an
        empty page means that there are no more.

        Args:
            skip: How many certificates to pass over, counted from the start of the list; 0 if left out.
            limit: The most certificates to answer, at least 1. If left out, the Pod decides; it may also cap a higher
                number, and no cap is documented.
            body: The types of certificate that are wanted.

        Returns:
            One page of the certificates of these types.

        Raises:
            ApiError: The answer is a refusal or a failure, by status:
                400: The request is malformed, or names a field that the Pod does not know.
                401: The session token is missing, unknown or ended; log in again.
                403: The session is good, but its account may not do this.
                429: The Pod answers at most 400 requests a second from one address; wait for as many seconds as the header
                    `Retry-After` says.
                500: The Pod failed to answer; it has changed nothing.
            DecodeError: The answer is not what the contract promises.
            TransportError: No answer came.
        """
        from . import list_company_certs_by_type as endpoint

        outcome = self._client.call(
            endpoint.OPERATION, endpoint.request(body=body, skip=skip, limit=limit), endpoint.read
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def list_company_certs_issued_by(self, *, finger_print: str) -> list[CompanyCertSummary]:
        """List the certificates that a given certificate has signed.

        Lists the certificates whose signature the Pod has checked against the given one, a signing authority. The
        caller needs the role `USER_PROVISIONING` or `SUPER_ADMINISTRATOR`. All of them come at once; there are no
        pages.

        Args:
            finger_print: The fingerprint of the signing certificate.

        Returns:
            The certificates signed by the given one; an empty list if there are none.

        Raises:
            ApiError: The answer is a refusal or a failure, by status:
                400: The request is malformed, or names a field that the Pod does not know.
                401: The session token is missing, unknown or ended; log in again.
                403: The session is good, but its account may not do this.
                404: There is nothing with the given id, or the account may not see it.
                429: The Pod answers at most 400 requests a second from one address; wait for as many seconds as the header
                    `Retry-After` says.
                500: The Pod failed to answer; it has changed nothing.
            DecodeError: The answer is not what the contract promises.
            TransportError: No answer came.
        """
        from . import list_company_certs_issued_by as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(finger_print=finger_print), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def list_pod_managed_company_certs(
        self, *, skip: int | Unset = UNSET, limit: int | Unset = UNSET
    ) -> list[CompanyCertSummary]:
        """List the trusted certificates that the Pod manages.

        Lists the trusted certificates that are managed by the Pod; Symphony does not document how the list differs from
        that of `certificates.list_company_certs`. The caller needs the role `USER_PROVISIONING` or
        `SUPER_ADMINISTRATOR`. The list comes in pages; an empty page means that there are no more.

        Args:
            skip: How many certificates to pass over, counted from the start of the list; 0 if left out.
            limit: The most certificates to answer, at least 1. If left out, the Pod decides; it may also cap a higher
                number, and no cap is documented.

        Returns:
            One page of the certificates.

        Raises:
            ApiError: The answer is a refusal or a failure, by status:
                400: The request is malformed, or names a field that the Pod does not know.
                401: The session token is missing, unknown or ended; log in again.
                403: The session is good, but its account may not do this.
                429: The Pod answers at most 400 requests a second from one address; wait for as many seconds as the header
                    `Retry-After` says.
                500: The Pod failed to answer; it has changed nothing.
            DecodeError: The answer is not what the contract promises.
            TransportError: No answer came.
        """
        from . import list_pod_managed_company_certs as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(skip=skip, limit=limit), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def update_company_cert(self, *, finger_print: str, body: CompanyCertAttributes) -> SuccessResponse:
        """Change a company certificate's name, type or status.

        Changes what the administrators say of a certificate; the certificate itself stays as it is. The caller needs
        the role `USER_PROVISIONING` or `SUPER_ADMINISTRATOR`. Send all three attributes, as it is not documented
        whether one that is left out keeps its value.

        Args:
            finger_print: The certificate's fingerprint, which serves as its id.
            body: The attributes that the certificate shall have.

        Returns:
            The attributes are changed.

        Raises:
            ApiError: The answer is a refusal or a failure, by status:
                400: The request is malformed, or names a field that the Pod does not know.
                401: The session token is missing, unknown or ended; log in again.
                403: The session is good, but its account may not do this.
                404: There is nothing with the given id, or the account may not see it.
                429: The Pod answers at most 400 requests a second from one address; wait for as many seconds as the header
                    `Retry-After` says.
                500: The Pod failed to answer; it has changed nothing.
            DecodeError: The answer is not what the contract promises.
            TransportError: No answer came.
        """
        from . import update_company_cert as endpoint

        outcome = self._client.call(
            endpoint.OPERATION, endpoint.request(finger_print=finger_print, body=body), endpoint.read
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome


class AsyncCertificatesApi:
    """Certificates that a company trusts, and the certificate of the Pod itself.

    Args:
        client: What sends the requests.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._client!r})"

    async def create_company_cert(self, *, body: CompanyCert) -> CompanyCertDetail:
        """Register a company certificate.

        Stores an X.509 certificate, either as one that the Pod trusts or as one that it merely knows. The caller needs
        the role `USER_PROVISIONING` or `SUPER_ADMINISTRATOR`. A certificate that has already expired is refused. Do not
        repeat the request blindly after a failure: look first whether the certificate is there.

        Args:
            body: The certificate, with the name, type and status to give it.

        Returns:
            The certificate as stored, with what the Pod has read from it.

        Raises:
            ApiError: The answer is a refusal or a failure, by status:
                400: The request is malformed, or names a field that the Pod does not know.
                401: The session token is missing, unknown or ended; log in again.
                403: The session is good, but its account may not do this.
                429: The Pod answers at most 400 requests a second from one address; wait for as many seconds as the header
                    `Retry-After` says.
                500: The Pod failed to answer; it has changed nothing.
            DecodeError: The answer is not what the contract promises.
            TransportError: No answer came.
        """
        from . import create_company_cert as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    @deprecated("certificates.create_company_cert_v1 is deprecated; use certificates.create_company_cert")
    async def create_company_cert_v1(self, *, body: CompanyCert) -> SuccessResponse:
        """Register a company certificate, even an expired one.

        Stores an X.509 certificate, trusted or not, without looking whether it has expired, and answers only that it
        has done so. Use `certificates.create_company_cert` instead, which refuses expired certificates and answers the
        certificate as stored.

        Args:
            body: The certificate, with the name, type and status to give it.

        Returns:
            The certificate is stored.

        Raises:
            ApiError: The answer is a refusal or a failure, by status:
                400: The request is malformed, or names a field that the Pod does not know.
                401: The session token is missing, unknown or ended; log in again.
                403: The session is good, but its account may not do this.
                429: The Pod answers at most 400 requests a second from one address; wait for as many seconds as the header
                    `Retry-After` says.
                500: The Pod failed to answer; it has changed nothing.
            DecodeError: The answer is not what the contract promises.
            TransportError: No answer came.
        """
        from . import create_company_cert_v1 as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def delete_company_cert(self, *, body: StringId) -> SuccessResponse:
        """Delete a company certificate.

        Removes a certificate from the Pod's records, for good. The caller needs the role `USER_PROVISIONING` or
        `SUPER_ADMINISTRATOR`. To keep the record but withdraw the trust, change its status with
        `certificates.update_company_cert` instead.

        Args:
            body: The fingerprint of the certificate to remove, in the field `id`.

        Returns:
            The certificate is gone.

        Raises:
            ApiError: The answer is a refusal or a failure, by status:
                400: The request is malformed, or names a field that the Pod does not know.
                401: The session token is missing, unknown or ended; log in again.
                403: The session is good, but its account may not do this.
                404: There is nothing with the given id, or the account may not see it.
                429: The Pod answers at most 400 requests a second from one address; wait for as many seconds as the header
                    `Retry-After` says.
                500: The Pod failed to answer; it has changed nothing.
            DecodeError: The answer is not what the contract promises.
            TransportError: No answer came.
        """
        from . import delete_company_cert as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def get_company_cert(self, *, finger_print: str) -> CompanyCertDetail:
        """Get a company certificate by its fingerprint.

        Answers all that the Pod holds about one certificate: what the administrators said of it, how it has been used,
        and what stands in the certificate itself. The caller needs the role `USER_PROVISIONING` or
        `SUPER_ADMINISTRATOR`.

        Args:
            finger_print: The certificate's fingerprint, which serves as its id.

        Returns:
            The certificate in full.

        Raises:
            ApiError: The answer is a refusal or a failure, by status:
                400: The request is malformed, or names a field that the Pod does not know.
                401: The session token is missing, unknown or ended; log in again.
                403: The session is good, but its account may not do this.
                404: There is nothing with the given id, or the account may not see it.
                429: The Pod answers at most 400 requests a second from one address; wait for as many seconds as the header
                    `Retry-After` says.
                500: The Pod failed to answer; it has changed nothing.
            DecodeError: The answer is not what the contract promises.
            TransportError: No answer came.
        """
        from . import get_company_cert as endpoint

        outcome = await self._client.call(
            endpoint.OPERATION, endpoint.request(finger_print=finger_print), endpoint.read
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def get_pod_cert(self) -> PodCertificate:
        """Get the certificate that checks the Pod's JWTs.

        Answers the public certificate with which an application checks the signature of the JSON Web Tokens (JWTs) that
        the Pod issues, for example those that tell an extension application who its user is. Anyone may ask; no session
        is needed. The Pod may change its certificate, so fetch it again when a signature no longer fits.

        Returns:
            The Pod's certificate.

        Raises:
            ApiError: The answer is a refusal or a failure, by status:
                400: The request is malformed, or names a field that the Pod does not know.
                401: The session token is missing, unknown or ended; log in again.
                403: The session is good, but its account may not do this.
                429: The Pod answers at most 400 requests a second from one address; wait for as many seconds as the header
                    `Retry-After` says.
                500: The Pod failed to answer; it has changed nothing.
            DecodeError: The answer is not what the contract promises.
            TransportError: No answer came.
        """
        from . import get_pod_cert as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def list_company_certs(
        self, *, skip: int | Unset = UNSET, limit: int | Unset = UNSET
    ) -> list[CompanyCertSummary]:
        """List the company's trusted certificates.

        Lists the certificates by which service accounts of the company log in, and the authorities that sign them. The
        caller needs the role `USER_PROVISIONING` or `SUPER_ADMINISTRATOR`. The list comes in pages; an empty page means
        that there are no more.

        Args:
            skip: How many certificates to pass over, counted from the start of the list; 0 if left out.
            limit: The most certificates to answer, at least 1. If left out, the Pod decides; it may also cap a higher
                number, and no cap is documented.

        Returns:
            One page of the certificates.

        Raises:
            ApiError: The answer is a refusal or a failure, by status:
                400: The request is malformed, or names a field that the Pod does not know.
                401: The session token is missing, unknown or ended; log in again.
                403: The session is good, but its account may not do this.
                429: The Pod answers at most 400 requests a second from one address; wait for as many seconds as the header
                    `Retry-After` says.
                500: The Pod failed to answer; it has changed nothing.
            DecodeError: The answer is not what the contract promises.
            TransportError: No answer came.
        """
        from . import list_company_certs as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(skip=skip, limit=limit), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def list_company_certs_by_type(
        self, *, body: list[CompanyCertType], skip: int | Unset = UNSET, limit: int | Unset = UNSET
    ) -> list[CompanyCertSummary]:
        """List the company's certificates of given types.

        Lists the certificates whose type is among those given. The caller needs the role `USER_PROVISIONING` or
        `SUPER_ADMINISTRATOR`. Nothing is changed, so the request may safely be repeated. The list comes in pages; an
        empty page means that there are no more.

        Args:
            skip: How many certificates to pass over, counted from the start of the list; 0 if left out.
            limit: The most certificates to answer, at least 1. If left out, the Pod decides; it may also cap a higher
                number, and no cap is documented.
            body: The types of certificate that are wanted.

        Returns:
            One page of the certificates of these types.

        Raises:
            ApiError: The answer is a refusal or a failure, by status:
                400: The request is malformed, or names a field that the Pod does not know.
                401: The session token is missing, unknown or ended; log in again.
                403: The session is good, but its account may not do this.
                429: The Pod answers at most 400 requests a second from one address; wait for as many seconds as the header
                    `Retry-After` says.
                500: The Pod failed to answer; it has changed nothing.
            DecodeError: The answer is not what the contract promises.
            TransportError: No answer came.
        """
        from . import list_company_certs_by_type as endpoint

        outcome = await self._client.call(
            endpoint.OPERATION, endpoint.request(body=body, skip=skip, limit=limit), endpoint.read
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def list_company_certs_issued_by(self, *, finger_print: str) -> list[CompanyCertSummary]:
        """List the certificates that a given certificate has signed.

        Lists the certificates whose signature the Pod has checked against the given one, a signing authority. The
        caller needs the role `USER_PROVISIONING` or `SUPER_ADMINISTRATOR`. All of them come at once; there are no
        pages.

        Args:
            finger_print: The fingerprint of the signing certificate.

        Returns:
            The certificates signed by the given one; an empty list if there are none.

        Raises:
            ApiError: The answer is a refusal or a failure, by status:
                400: The request is malformed, or names a field that the Pod does not know.
                401: The session token is missing, unknown or ended; log in again.
                403: The session is good, but its account may not do this.
                404: There is nothing with the given id, or the account may not see it.
                429: The Pod answers at most 400 requests a second from one address; wait for as many seconds as the header
                    `Retry-After` says.
                500: The Pod failed to answer; it has changed nothing.
            DecodeError: The answer is not what the contract promises.
            TransportError: No answer came.
        """
        from . import list_company_certs_issued_by as endpoint

        outcome = await self._client.call(
            endpoint.OPERATION, endpoint.request(finger_print=finger_print), endpoint.read
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def list_pod_managed_company_certs(
        self, *, skip: int | Unset = UNSET, limit: int | Unset = UNSET
    ) -> list[CompanyCertSummary]:
        """List the trusted certificates that the Pod manages.

        Lists the trusted certificates that are managed by the Pod; Symphony does not document how the list differs from
        that of `certificates.list_company_certs`. The caller needs the role `USER_PROVISIONING` or
        `SUPER_ADMINISTRATOR`. The list comes in pages; an empty page means that there are no more.

        Args:
            skip: How many certificates to pass over, counted from the start of the list; 0 if left out.
            limit: The most certificates to answer, at least 1. If left out, the Pod decides; it may also cap a higher
                number, and no cap is documented.

        Returns:
            One page of the certificates.

        Raises:
            ApiError: The answer is a refusal or a failure, by status:
                400: The request is malformed, or names a field that the Pod does not know.
                401: The session token is missing, unknown or ended; log in again.
                403: The session is good, but its account may not do this.
                429: The Pod answers at most 400 requests a second from one address; wait for as many seconds as the header
                    `Retry-After` says.
                500: The Pod failed to answer; it has changed nothing.
            DecodeError: The answer is not what the contract promises.
            TransportError: No answer came.
        """
        from . import list_pod_managed_company_certs as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(skip=skip, limit=limit), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def update_company_cert(self, *, finger_print: str, body: CompanyCertAttributes) -> SuccessResponse:
        """Change a company certificate's name, type or status.

        Changes what the administrators say of a certificate; the certificate itself stays as it is. The caller needs
        the role `USER_PROVISIONING` or `SUPER_ADMINISTRATOR`. Send all three attributes, as it is not documented
        whether one that is left out keeps its value.

        Args:
            finger_print: The certificate's fingerprint, which serves as its id.
            body: The attributes that the certificate shall have.

        Returns:
            The attributes are changed.

        Raises:
            ApiError: The answer is a refusal or a failure, by status:
                400: The request is malformed, or names a field that the Pod does not know.
                401: The session token is missing, unknown or ended; log in again.
                403: The session is good, but its account may not do this.
                404: There is nothing with the given id, or the account may not see it.
                429: The Pod answers at most 400 requests a second from one address; wait for as many seconds as the header
                    `Retry-After` says.
                500: The Pod failed to answer; it has changed nothing.
            DecodeError: The answer is not what the contract promises.
            TransportError: No answer came.
        """
        from . import update_company_cert as endpoint

        outcome = await self._client.call(
            endpoint.OPERATION, endpoint.request(finger_print=finger_print, body=body), endpoint.read
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome
