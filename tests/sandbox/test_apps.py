"""Applications, and who may use them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa

from tests.sandbox.world import public_pem

if TYPE_CHECKING:
    from symphony_ext.sandbox import SandboxServer, SandboxState
    from symphony_ext.sandbox.stores.users import User

CREATE = "/pod/v1/admin/app/create"
POD = "/pod/v1/admin/app/entitlement/list"


def app(app_id: str = "blotter", **fields: Any) -> dict[str, Any]:
    """Gives the body that registers an application."""
    info = {
        "appId": app_id,
        "name": "Trade Blotter",
        "appUrl": f"https://{app_id}.example.com/index.html",
        "domain": "example.com",
        "publisher": "Larkspur",
    }
    return {"applicationInfo": info, **fields}


def test_an_app_is_registered_changed_and_deleted(admin: httpx.Client, key: rsa.RSAPrivateKey) -> None:
    keys = {"current": {"key": public_pem(key), "action": "SAVE"}}
    made = admin.post(CREATE, json=app(permissions=["ACT_AS_USER"], authenticationKeys=keys)).json()
    assert made["authenticationKeys"]["current"]["key"] == public_pem(key)
    assert admin.get("/pod/v1/admin/app/blotter/get").json() == made
    newer = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    rotation = {"authenticationKeys": {"current": {"key": public_pem(newer), "action": "SAVE"}}, "description": "New"}
    changed = admin.post("/pod/v1/admin/app/blotter/update", json=rotation).json()
    assert changed["description"] == "New"
    assert changed["permissions"] == ["ACT_AS_USER"]
    assert changed["authenticationKeys"]["current"]["key"] == public_pem(newer)
    assert changed["authenticationKeys"]["previous"]["key"] == public_pem(key)
    # What was read can be sent back whole.
    assert admin.post("/pod/v1/admin/app/blotter/update", json=changed).json() == changed
    revoked = {"authenticationKeys": {"previous": {"action": "REVOKE"}}}
    assert "previous" not in admin.post("/pod/v1/admin/app/blotter/update", json=revoked).json()["authenticationKeys"]
    assert admin.post("/pod/v1/admin/app/blotter/delete").status_code == 200
    assert admin.get("/pod/v1/admin/app/blotter/get").status_code == 404
    assert admin.get(POD).json() == []


@pytest.mark.parametrize(
    ("body", "named"),
    [
        ({}, "applicationInfo.appId"),
        (app(iconUrl="http://example.com/icon.png"), "iconUrl"),
        (app(permissions=["act as user"]), "permissions[0]"),
        (app(authenticationKeys={"current": {"key": "none", "action": "SAVE"}}), "Key.key"),
        (app(authenticationKeys={"previous": {"action": "SAVE"}}), "Key.action"),
        ({"applicationInfo": {**app()["applicationInfo"], "appUrl": "http://example.com"}}, "appUrl"),
        ({"applicationInfo": {**app()["applicationInfo"], "domain": "elsewhere.com"}}, "domain"),
    ],
)
def test_an_app_that_does_not_fit_is_refused(admin: httpx.Client, body: dict[str, Any], named: str) -> None:
    answer = admin.post(CREATE, json=body)
    assert answer.status_code == 400
    assert named in answer.json()["message"]


def test_an_id_belongs_to_one_app_and_cannot_change(admin: httpx.Client, plain: httpx.Client) -> None:
    admin.post(CREATE, json=app()).raise_for_status()
    assert admin.post(CREATE, json=app()).status_code == 400
    assert admin.post("/pod/v1/admin/app/blotter/update", json=app("other")).status_code == 400
    assert admin.post("/pod/v1/admin/app/none/update", json=app("none")).status_code == 404
    assert plain.post(CREATE, json=app("mine")).status_code == 403


def test_a_user_s_entitlements_come_before_the_company_s(admin: httpx.Client, people: list[User]) -> None:
    for app_id in ("blotter", "news"):
        admin.post(CREATE, json=app(app_id)).raise_for_status()
    path = f"/pod/v1/admin/user/{people[0].id}/app/entitlement/list"

    def held() -> dict[str, tuple[bool, bool]]:
        return {one["appId"]: (one["listed"], one["install"]) for one in admin.get(path).json()}

    assert held() == {"blotter": (True, False), "news": (True, False)}
    company = [{"appId": "news", "appName": "News", "enable": True, "listed": False, "install": True}]
    answer = admin.post(POD, json=company).json()
    assert [(one["appId"], one["listed"], one["install"]) for one in answer] == [("news", False, True)]
    assert held()["news"] == (False, True)
    product = {"appId": "blotter", "name": "Premium", "sku": "P-1", "type": "premium", "subscribed": True}
    patch = [{"appId": "news", "listed": "TRUE"}, {"appId": "blotter", "install": "TRUE", "product": product}]
    patched = admin.patch(path, json=patch).json()
    assert patched[0]["products"] == [product]
    assert held() == {"blotter": (True, True), "news": (True, True)}
    ended = [{"appId": "blotter", "product": {**product, "subscribed": False}}, {"appId": "news", "listed": "REMOVE"}]
    assert admin.patch(path, json=ended).json()[0]["products"][0]["subscribed"] is False
    assert held()["news"] == (False, True)
    own = [{"appId": "news", "listed": True, "install": False}]
    assert admin.post(path, json=own).status_code == 200
    assert held() == {"blotter": (True, False), "news": (True, False)}
    admin.post(POD, json=[{**company[0], "enable": False}]).raise_for_status()
    assert held() == {"blotter": (True, False)}
    other = admin.get(f"/pod/v1/admin/user/{people[1].id}/app/entitlement/list").json()
    assert [one["appId"] for one in other] == ["blotter"]
    assert admin.patch(path, json=[{"appId": "none"}]).status_code == 404
    assert admin.post(POD, json=[{**company[0], "appId": "none"}]).status_code == 404
    assert admin.patch(path, json=[{"appId": "news", "listed": "YES"}]).status_code == 400


def test_an_app_lists_its_own_users(
    server: SandboxServer, state: SandboxState, admin: httpx.Client, people: list[User]
) -> None:
    admin.post(CREATE, json=app()).raise_for_status()
    token = state.app_tokens.issue("blotter", 60).token
    path = f"/pod/v1/admin/user/{people[2].id}/app/entitlement/list"
    admin.patch(path, json=[{"appId": "blotter", "install": "TRUE"}]).raise_for_status()
    with httpx.Client(base_url=server.url, headers={"sessionToken": token}, trust_env=False) as client:
        ids: list[int] = []
        for number in range(5):
            answer = client.get("/v5/users/apps/blotter", params={"page": number, "size": 70}).json()
            ids.extend(user["userId"] for user in answer["users"])
            assert answer["page"]["hasNext"] is (number < 4)
        assert ids == [user.id for user in state.users.own()]
        last = client.get("/v5/users/apps/blotter", params={"size": 1, "sort": "userId,desc"}).json()
        assert last["users"][0]["userId"] == ids[-1]
        assert last["page"]["sort"] == [{"property": "userId", "direction": "DESC"}]
        installed = client.get("/v5/users/apps/blotter", params={"installed": "true"}).json()
        assert [user["userId"] for user in installed["users"]] == [people[2].id]
        assert client.get("/v5/users/apps/blotter", params={"sort": "shoeSize"}).status_code == 400
        assert client.get("/v5/users/apps/news").status_code == 403
    assert admin.get("/v5/users/apps/blotter").status_code == 401
