"""What holds for the whole Pod: URI schemes, file extensions, single sign-on, languages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    import httpx

PROTOCOLS = "/pod/v1/admin/system/protocols"
EXTENSIONS = "/pod/file_ext/v1/allowed_extensions"
SSO = "/pod/v1/admin/sso/configuration"


def test_schemes_are_allowed_and_forbidden(admin: httpx.Client, plain: httpx.Client) -> None:
    before = admin.get(f"{PROTOCOLS}/list").json()
    assert "https" in before
    assert admin.post(PROTOCOLS, json={"scheme": "Acme-Trade"}).json() == {"scheme": "acme-trade"}
    assert plain.get("/pod/v2/system/protocols").json() == [*before, "acme-trade"]
    assert plain.get("/pod/v2/system/protocols", params={"skip": len(before), "limit": 5}).json() == ["acme-trade"]
    assert admin.post(PROTOCOLS, json={"scheme": "acme-trade"}).status_code == 400
    for wrong in ("1st", "", "sip:"):
        assert admin.post(PROTOCOLS, json={"scheme": wrong}).status_code == 400
    answer = admin.delete(f"{PROTOCOLS}/ACME-trade")
    assert (answer.status_code, answer.content) == (204, b"")
    assert admin.delete(f"{PROTOCOLS}/acme-trade").status_code == 404
    assert admin.get(f"{PROTOCOLS}/list").json() == before
    assert plain.post(PROTOCOLS, json={"scheme": "x"}).status_code == 403


def extensions(client: httpx.Client, limit: int) -> list[str]:
    """Reads all pages by the cursors."""
    found: list[str] = []
    params: dict[str, Any] = {"limit": limit}
    while True:
        answer = client.get(EXTENSIONS, params=params).json()
        found.extend(one["extension"] for one in answer["data"])
        if "next" not in answer["paging"]:
            return found
        params["after"] = answer["paging"]["cursors"]["after"]


def test_file_extensions_are_paged_allowed_and_forbidden(admin: httpx.Client, plain: httpx.Client) -> None:
    before = plain.get("/pod/v1/files/allowedTypes").json()
    assert extensions(plain, 4) == before == sorted(before)
    body = {"extension": ".acmetrade", "scope_internal": True}
    allowed = admin.put(f"{EXTENSIONS}/.ACMEtrade", json=body).json()
    assert allowed == {
        "extension": ".acmetrade",
        "scope_internal": True,
        "scope_external": False,
        "scope_xpod": False,
        "source": "CUSTOMER",
    }
    assert ".acmetrade" in plain.get("/pod/v1/files/allowedTypes").json()
    assert admin.put(f"{EXTENSIONS}/.acmetrade", json={**body, "scope_xpod": True}).json()["scope_xpod"] is True
    assert admin.put(f"{EXTENSIONS}/.pdf", json={"extension": ".pdf"}).json()["source"] == "SYSTEM"
    answer = admin.delete(f"{EXTENSIONS}/.acmetrade")
    assert (answer.status_code, answer.content) == (204, b"")
    assert admin.delete(f"{EXTENSIONS}/.acmetrade").status_code == 404
    assert plain.delete(f"{EXTENSIONS}/.pdf").status_code == 403


@pytest.mark.parametrize(
    ("path", "body"),
    [
        (".doc", {"extension": ".pdf"}),
        ("doc", {"extension": "doc"}),
        (".acme", {"extension": ".acme", "source": "SYSTEM"}),
        (".acme", {"extension": ".acme", "scope_internal": "yes"}),
        (f".{'x' * 64}", {"extension": f".{'x' * 64}"}),
        (".acme", {}),
    ],
)
def test_an_extension_that_does_not_fit_is_refused(admin: httpx.Client, path: str, body: dict[str, Any]) -> None:
    assert admin.put(f"{EXTENSIONS}/{path}", json=body).status_code == 400


def test_single_sign_on_is_set_as_a_whole_and_changed_in_parts(admin: httpx.Client, plain: httpx.Client) -> None:
    start = admin.get(SSO).json()
    assert start["ssoEnabled"] is False
    assert start["symphonyAcsUrl"].endswith("/login/sso/acs")
    assert admin.patch(SSO, json={"ssoEnabled": True}).status_code == 400
    assert admin.get(SSO).json() == start
    body = {
        "ssoEnabled": True,
        "idpEntityId": "https://login.example.com",
        "idpSsoEndpoint": "https://login.example.com/saml",
        "idpSigningCertificate": "-----BEGIN CERTIFICATE-----\nTk9ORQ==\n-----END CERTIFICATE-----\n",
    }
    assert admin.post(SSO, json={**body, "idpSsoEndpoint": "login"}).status_code == 400
    assert admin.post(SSO, json={**body, "idpSigningCertificate": "none"}).status_code == 400
    assert admin.post(SSO, json=body).status_code == 200
    assert admin.get(SSO).json() == {**start, **body}
    assert admin.patch(SSO, json={"forceAuthn": True}).status_code == 200
    assert admin.get(SSO).json() == {**start, **body, "forceAuthn": True}
    assert admin.patch(SSO, json={"idpEntityId": ""}).status_code == 400
    assert plain.get(SSO).status_code == 403


def test_languages_are_listed(plain: httpx.Client) -> None:
    assert "english" in plain.get("/pod/v1/languages").json()["languages"]
