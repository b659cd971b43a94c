"""The company's certificates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.sandbox.world import certificate, pem

if TYPE_CHECKING:
    import httpx
    from cryptography.hazmat.primitives.asymmetric import rsa

BASE = "/pod/v1/companycert"
CREATE = "/pod/v2/companycert/create"


def body(text: str, **attributes: str) -> dict[str, Any]:
    """Gives the body that registers a certificate."""
    told = {name: {"type": value} for name, value in attributes.items()}
    return {"pem": text, "attributes": {"name": "Bot", **told}}


def fingerprints(answer: httpx.Response) -> list[str]:
    """Gives the fingerprints of a list."""
    assert answer.status_code == 200, answer.text
    return [one["companyCertInfo"]["fingerPrint"] for one in answer.json()]


def test_certificates_are_registered_trusted_listed_and_deleted(admin: httpx.Client, key: rsa.RSAPrivateKey) -> None:
    authority, leaf = certificate(key, "authority"), None
    leaf = certificate(key, "trade-bot", issuer=authority)
    made = admin.post(CREATE, json=body(pem(leaf), type="USER", status="KNOWN")).json()
    info = made["companyCertInfo"]
    assert info["commonName"] == "trade-bot"
    assert info["expiryDate"] == int(leaf.not_valid_after_utc.timestamp() * 1000)
    assert "issuerFingerPrint" not in info
    issuer = admin.post(CREATE, json=body(pem(authority), type="USERSIGNING", status="TRUSTED")).json()
    signing, user = issuer["companyCertInfo"]["fingerPrint"], info["fingerPrint"]
    assert issuer["companyCertInfo"]["issuerFingerPrint"] == signing
    shown = admin.get(f"{BASE}/{user.upper()}/get").json()
    assert shown["companyCertInfo"]["issuerFingerPrint"] == signing
    assert {"name": "Subject", "value": "CN=trade-bot"} in shown["certInfo"][0]["attributes"]

    assert fingerprints(admin.get(f"{BASE}/{signing}/issuedBy")) == [user]
    assert fingerprints(admin.get(f"{BASE}/{user}/issuedBy")) == []
    assert fingerprints(admin.get(f"{BASE}/list")) == [signing]
    update = {"status": {"type": "TRUSTED"}, "type": {"type": "OPERATIONSUSER"}}
    assert admin.post(f"{BASE}/{user}/update", json=update).status_code == 200
    assert fingerprints(admin.get(f"{BASE}/list")) == [user, signing]
    assert fingerprints(admin.get(f"{BASE}/list", params={"skip": 1, "limit": 1})) == [signing]
    assert fingerprints(admin.get(f"{BASE}/podmanaged/list")) == [user]
    assert fingerprints(admin.post(f"{BASE}/type/list", json=[{"type": "USERSIGNING"}])) == [signing]
    assert fingerprints(admin.post(f"{BASE}/type/list", json=[])) == []

    assert admin.post(f"{BASE}/delete", json={"id": user}).status_code == 200
    assert admin.get(f"{BASE}/{user}/get").status_code == 404
    assert admin.post(f"{BASE}/delete", json={"id": user}).status_code == 404


def test_what_is_no_good_certificate_is_refused(
    admin: httpx.Client, plain: httpx.Client, key: rsa.RSAPrivateKey
) -> None:
    expired = pem(certificate(key, "old", days=-1))
    assert admin.post(CREATE, json=body(expired)).status_code == 400
    assert admin.get(f"{BASE}/list").json() == []
    assert admin.post(f"{BASE}/create", json=body(expired)).status_code == 200
    assert admin.post(f"{BASE}/create", json=body(expired)).status_code == 400
    assert admin.post(CREATE, json=body("secret words")).status_code == 400
    assert "secret" not in admin.post(CREATE, json=body("secret words")).text
    assert admin.post(CREATE, json=body(expired, status="FRIENDLY")).status_code == 400
    assert plain.get(f"{BASE}/list").status_code == 403


@pytest.mark.parametrize("action", ["get", "issuedBy"])
def test_an_unknown_certificate_is_not_found(admin: httpx.Client, action: str) -> None:
    assert admin.get(f"{BASE}/00ff/{action}").status_code == 404
