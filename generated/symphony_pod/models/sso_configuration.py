# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model SsoConfiguration."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    NO_EXTRAS,
    UNSET,
    Model,
    Unset,
    checked_mapping,
)

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True, repr=False)
class SsoConfiguration(Model):
    """How people of a Pod sign in through their company's own identity provider, by SAML single sign-on (SSO).

    Attributes:
        sso_enabled: Whether people of the Pod may sign in by SSO. (`ssoEnabled`)
        idp_entity_id: Name, usually a URL, by which the identity provider identifies itself. (`idpEntityId`)
        idp_sso_endpoint: URL at the identity provider to which a browser is sent to sign in. (`idpSsoEndpoint`)
        idp_signing_certificate: Certificate, in PEM form, against which the signatures of the identity provider are
            checked. (`idpSigningCertificate`)
        symphony_acs_url: URL at the Pod (assertion consumer service) to which the identity provider sends its
            answer; worked out from the Pod's address until a configuration is stored. (`symphonyAcsUrl`)
        symphony_entity_id: Name by which Symphony identifies itself to the identity provider; worked out from the
            Pod's address until a configuration is stored. (`symphonyEntityId`)
        force_authn: Whether people must prove who they are to the identity provider each time, even while signed in
            there. (`forceAuthn`)
        additional_properties: Fields that the contract does not know, as JSON.
    """

    sso_enabled: bool | None | Unset = UNSET
    idp_entity_id: str | None | Unset = UNSET
    idp_sso_endpoint: str | None | Unset = UNSET
    idp_signing_certificate: str | None | Unset = UNSET
    symphony_acs_url: str | None | Unset = UNSET
    symphony_entity_id: str | None | Unset = UNSET
    force_authn: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "ssoEnabled",
            "idpEntityId",
            "idpSsoEndpoint",
            "idpSigningCertificate",
            "symphonyAcsUrl",
            "symphonyEntityId",
            "forceAuthn",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "SsoConfiguration")
        self = object.__new__(cls)
        get = src_dict.get
        self.sso_enabled = get("ssoEnabled", UNSET)
        self.idp_entity_id = get("idpEntityId", UNSET)
        self.idp_sso_endpoint = get("idpSsoEndpoint", UNSET)
        self.idp_signing_certificate = get("idpSigningCertificate", UNSET)
        self.symphony_acs_url = get("symphonyAcsUrl", UNSET)
        self.symphony_entity_id = get("symphonyEntityId", UNSET)
        self.force_authn = get("forceAuthn", UNSET)
        known = cls.WIRE_NAMES
        if known.issuperset(src_dict):
            self.additional_properties = NO_EXTRAS
        else:
            self.additional_properties = {key: value for key, value in src_dict.items() if key not in known}
        return self

    def to_dict(self, *, extras: bool = True) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self.sso_enabled is not UNSET:
            out["ssoEnabled"] = self.sso_enabled
        if self.idp_entity_id is not UNSET:
            out["idpEntityId"] = self.idp_entity_id
        if self.idp_sso_endpoint is not UNSET:
            out["idpSsoEndpoint"] = self.idp_sso_endpoint
        if self.idp_signing_certificate is not UNSET:
            out["idpSigningCertificate"] = self.idp_signing_certificate
        if self.symphony_acs_url is not UNSET:
            out["symphonyAcsUrl"] = self.symphony_acs_url
        if self.symphony_entity_id is not UNSET:
            out["symphonyEntityId"] = self.symphony_entity_id
        if self.force_authn is not UNSET:
            out["forceAuthn"] = self.force_authn
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out
