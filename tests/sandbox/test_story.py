"""A company's days on one Pod, over plain HTTP: every capability, what it leaves behind, and a restart at the end."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from symphony_ext.sandbox import SandboxServer, seeded_state
from tests.sandbox.later_chapters import (
    acts_for_others,
    changes_mind,
    ends_sessions,
    manages_people_and_rooms_as_before,
    reaches_out,
)
from tests.sandbox.telling import Story, at, each
from tests.sandbox.world import certificate, pem, public_pem

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric import rsa

    from tests.sandbox.conftest import LoginToken


@pytest.fixture
def file(tmp_path: Path, key: rsa.RSAPrivateKey) -> Path:
    """Where the Pod keeps its state."""
    return tmp_path / "pod.sqlite"


@pytest.fixture
def story(file: Path, key: rsa.RSAPrivateKey) -> Iterator[tuple[Story, SandboxServer]]:
    """A Pod with a state file, and nobody logged in."""
    state = seeded_state(users=30)
    state.add_account("svc-bot", key.public_key())
    state.add_account("partner-bot", key.public_key(), partner=True)
    state.add_app("desk-app", key.public_key())
    told = Story()
    with SandboxServer(state, state_file=file) as server:
        yield told, server
    for client in told.clients.values():
        client.close()


def test_the_story_of_a_pod(
    story: tuple[Story, SandboxServer], file: Path, key: rsa.RSAPrivateKey, login_token: LoginToken
) -> None:
    told, server = story
    logs_in(told, server, login_token)
    me = told.does("svc-bot", "GET", "/pod/v2/sessioninfo")["id"]
    them = told.does("partner-bot", "GET", "/pod/v2/sessioninfo")["id"]
    told.is_so("who I am", "svc-bot", "/pod/v2/sessioninfo", at("username"))
    told.is_so("my id", {"userId": me}, "/pod/v1/sessioninfo")

    ana, ben = hires(told, login_token, server, key)
    settings_of_people(told, ana, ben)
    meets_in_rooms(told, me, ana, ben)
    connects(told, me, them, ana)
    is_there(told, ana, them)
    manages_apps_and_certificates(told, key, ana)
    manages_groups(told, server, ana, ben)
    manages_the_pod(told)
    manages_people_and_rooms_as_before(told, ana)
    reaches_out(told, ana)
    keeps_apart(told, ana, ben)
    changes_mind(told, ana, ben)
    acts_for_others(told, server, login_token, ana)
    ends_sessions(told, server, login_token, ana)
    lets_go(told, ben)
    trail = told.does("svc-bot", "GET", "/agent/v1/audittrail/privilegeduser?startTimestamp=0&limit=500")["items"]
    assert {"createUser", "addUserRole", "createApp", "createGroup", "updateUserStatus"} <= {
        item["action"] for item in trail
    }
    assert {item["initiatorUsername"] for item in trail} == {"svc-bot"}
    told.is_so("the audit trail", trail, "/agent/v1/audittrail/privilegeduser?startTimestamp=0&limit=500", at("items"))
    told.check_all()

    server.stop()
    with SandboxServer(state_file=file) as again:
        for client in told.clients.values():
            client.base_url = httpx.URL(again.url)
        told.check_all()
        told.posts("svc-bot", "/sessionauth/v1/logout")
        told.refused(401, "svc-bot", "/pod/v2/sessioninfo", method="GET")
        told.check("the partner's session")


def logs_in(told: Story, server: SandboxServer, login_token: LoginToken, *who: str) -> None:
    """People and bots log in with their keys."""
    for username in who or ("svc-bot", "partner-bot"):
        client = httpx.Client(base_url=server.url, trust_env=False)
        answer = client.post("/login/pubkey/authenticate", json={"token": login_token(username)})
        client.headers["sessionToken"] = answer.json()["token"]
        told.clients[username] = client
    told.is_so("the partner's session", "partner-bot", "/pod/v2/sessioninfo", at("username"), who="partner-bot")


def hires(told: Story, login_token: LoginToken, server: SandboxServer, key: rsa.RSAPrivateKey) -> tuple[int, int]:
    """Two accounts are made, one of them with a key to log in with; the directory finds them."""
    ids: list[int] = []
    count = len(told.does("svc-bot", "GET", "/pod/v1/admin/user/list"))
    for name in ("ana", "ben"):
        attributes = {
            "userName": name,
            "emailAddress": f"{name}@larkspur.example",
            "firstName": name.title(),
            "lastName": "Silva",
            "accountType": "NORMAL",
            "currentKey": {"key": public_pem(key), "action": "SAVE"},
        }
        made = told.posts("svc-bot", "/pod/v2/admin/user/create", {"userAttributes": attributes})
        ids.append(made["userSystemInfo"]["id"])
        told.refused(400, "svc-bot", "/pod/v2/admin/user/create", {"userAttributes": attributes})
        logs_in(told, server, login_token, name)
    ana, ben = ids
    told.posts("svc-bot", f"/pod/v2/admin/user/{ana}/update", {"title": "Trader"})
    told.is_so("Ana's title", "Trader", f"/pod/v2/admin/user/{ana}", at("userAttributes", "title"))
    told.is_so("everyone", count + 2, "/pod/v2/admin/user/list?limit=1000", len)
    told.is_so("Ana by address", ana, "/pod/v2/user?email=ana@larkspur.example", at("id"))
    told.is_so("both by id", [ana, ben], f"/pod/v3/users?uid={ana},{ben}", lambda seen: each("id")(seen["users"]))
    told.is_so(
        "Ana among the Silvas",
        True,
        "/pod/v1/user/search?limit=1000",
        lambda seen: ana in each("id")(seen["users"]),
        method="POST",
        body={"query": "silva"},
    )
    told.is_so("nobody", None, "/pod/v2/user?email=nobody@larkspur.example")
    told.refused(403, "ana", f"/pod/v2/admin/user/{ben}", method="GET")
    return ana, ben


def settings_of_people(told: Story, ana: int, ben: int) -> None:
    """Roles, features, delegates, disclaimers, pictures, followers and sessions."""
    told.posts("svc-bot", f"/pod/v1/admin/user/{ana}/roles/add", {"id": "COMPLIANCE_OFFICER"})
    told.posts("svc-bot", f"/pod/v1/admin/user/{ana}/roles/add", {"id": "L1_SUPPORT"})
    told.posts("svc-bot", f"/pod/v1/admin/user/{ana}/roles/remove", {"id": "L1_SUPPORT"})
    told.is_so("Ana's roles", ["INDIVIDUAL", "COMPLIANCE_OFFICER"], f"/pod/v2/admin/user/{ana}", at("roles"))
    feature = {"entitlment": "delegatesEnabled", "enabled": True}
    told.posts("svc-bot", f"/pod/v1/admin/user/{ana}/features/update", [feature])
    told.is_so("Ana's feature", True, f"/pod/v1/admin/user/{ana}/features", lambda seen: feature in seen)
    told.posts("svc-bot", f"/pod/v1/admin/user/{ana}/delegates/update", {"userId": ben, "action": "ADD"})
    told.is_so("Ana's delegates", [ben], f"/pod/v1/admin/user/{ana}/delegates")
    disclaimer = told.does("svc-bot", "GET", "/pod/v1/admin/disclaimer/list")[1]
    told.posts("svc-bot", f"/pod/v1/admin/user/{ana}/disclaimer/update", {"id": disclaimer["id"]})
    told.is_so("Ana's disclaimer", disclaimer, f"/pod/v1/admin/user/{ana}/disclaimer")
    told.is_so("whose it is", [ana], f"/pod/v1/admin/disclaimer/{disclaimer['id']}/users")
    picture = base64.b64encode(b"a picture").decode()
    told.posts("svc-bot", f"/pod/v1/admin/user/{ana}/avatar/update", {"image": picture})
    told.is_so("Ana's pictures", 3, f"/pod/v1/admin/user/{ana}/avatar", len)
    told.posts("ben", f"/pod/v1/user/{ana}/follow", {"followers": [ben]})
    told.refused(403, "ben", f"/pod/v1/user/{ben}/follow", {"followers": [ana]})
    told.is_so("Ana's followers", [ben], f"/pod/v1/user/{ana}/followers", at("followers"))
    told.is_so("whom Ben follows", [ana], f"/pod/v1/user/{ben}/following", at("following"))
    told.posts("svc-bot", "/pod/v1/user/manifest/own", {"manifest": "{}"})
    told.is_so("my manifest", {"manifest": "{}"}, "/pod/v1/user/manifest/own")
    sessions = told.does("svc-bot", "GET", f"/pod/v1/users/{ana}/sessions")["sessions"]
    told.is_so("Ana's sessions", sessions, f"/pod/v1/users/{ana}/sessions", at("sessions"))


def meets_in_rooms(told: Story, me: int, ana: int, ben: int) -> None:
    """Rooms and instant messages, by those who are in them and by administrators."""
    keywords = [{"key": "desk", "value": "rates"}]
    made = told.posts("ana", "/pod/v3/room/create", {"name": "Rates", "description": "Euro", "keywords": keywords})
    room = made["roomSystemInfo"]["id"]
    told.is_so("the room", "Rates", f"/pod/v3/room/{room}/info", at("roomAttributes", "name"), who="ana")
    told.refused(403, "ben", f"/pod/v3/room/{room}/info", method="GET")
    told.posts("ana", f"/pod/v1/room/{room}/membership/add", {"id": ben})
    told.is_so("its members", [ana, ben], f"/pod/v2/room/{room}/membership/list", each("id"), who="ben")
    told.refused(403, "ben", f"/pod/v3/room/{room}/update", {"name": "Ben's room"})
    told.posts("ana", f"/pod/v1/room/{room}/membership/promoteOwner", {"id": ben})
    told.posts("ben", f"/pod/v3/room/{room}/update", {"name": "Euro rates"})
    told.is_so("the room", "Euro rates", f"/pod/v1/room/{room}/info", at("roomAttributes", "name"), who="ana")
    told.posts("ana", f"/pod/v1/room/{room}/membership/demoteOwner", {"id": ben})
    told.is_so("its owners", [True, False], f"/pod/v2/room/{room}/membership/list", each("owner"), who="ana")
    search = {"query": "rates", "labels": ["desk"]}
    found = "/pod/v3/room/search"
    told.is_so("the search", [room], found, _room_ids, who="ben", method="POST", body=search)
    facets = [{"facet": "desk", "count": 1}]
    told.is_so("the labels", facets, found, at("facetedMatchCount"), who="ben", method="POST", body=search)
    told.posts("svc-bot", f"/pod/v1/admin/room/{room}/membership/add", {"id": me})
    told.posts("svc-bot", f"/pod/v1/admin/room/{room}/membership/remove", {"id": me})
    past = f"/pod/v1/admin/room/{room}/membership/list?includePastMembers=true"
    told.is_so("its members, past and present", [ana, ben, me], past, each("id"))
    told.posts("ana", f"/pod/v1/room/{room}/setActive?active=false")
    told.is_so("whether it is open", False, f"/pod/v2/streams/{room}/info", at("active"), who="ana")

    im = told.posts("ana", "/pod/v1/im/create", [ben])["id"]
    assert told.posts("ben", "/pod/v1/im/create", [ana])["id"] == im
    told.posts("ben", f"/pod/v1/im/{im}/update", {"pinnedMessageId": "abc"})
    told.is_so("the pinned message", "abc", f"/pod/v1/im/{im}/info", at("V1IMAttributes", "pinnedMessageId"), who="ana")
    group = told.posts("svc-bot", "/pod/v1/admin/im/create", [ana, ben, me])["id"]
    told.is_so("Ana's streams", [im, group], "/pod/v1/streams/list", each("id"), who="ana", method="POST", body={})
    closed = {"includeInactiveStreams": True}
    listed = f"/pod/v1/admin/user/{ana}/streams/list"
    told.is_so("all of Ana's streams", [room, im, group], listed, each("id"), method="POST", body=closed)
    told.is_so(
        "the company's open streams",
        [im, group],
        "/pod/v2/admin/streams/list",
        lambda seen: each("id")(seen["streams"]),
        method="POST",
        body={"status": "ACTIVE"},
    )
    told.is_so("who is in the group", 3, f"/pod/v1/admin/stream/{group}/membership/list", at("count"))


def _room_ids(seen: Any) -> list[Any]:
    return each("roomSystemInfo", "id")(seen["rooms"])


def connects(told: Story, me: int, them: int, ana: int) -> None:
    """A connection with a partner through its whole life."""
    told.refused(403, "ana", "/pod/v1/im/create", [them])
    told.posts("ana", "/pod/v1/connection/create", {"userId": them})
    told.is_so("Ana's side", "PENDING_OUTGOING", f"/pod/v1/connection/user/{them}/info", at("status"), who="ana")
    incoming = "/pod/v1/connection/list?status=pending_incoming"
    told.is_so("the partner's side", [ana], incoming, each("userId"), who="partner-bot")
    told.posts("partner-bot", "/pod/v1/connection/reject", {"userId": ana})
    told.posts("ana", "/pod/v1/connection/create", {"userId": them})
    told.posts("partner-bot", "/pod/v1/connection/accept", {"userId": ana})
    told.is_so("the partner's side", [], incoming, who="partner-bot")
    told.is_so("Ana's side", "ACCEPTED", f"/pod/v1/connection/user/{them}/info", at("status"), who="ana")
    talk = told.posts("ana", "/pod/v1/im/create", [them])["id"]
    told.is_so("the talk with the partner", True, f"/pod/v2/streams/{talk}/info", at("crossPod"), who="partner-bot")
    everyone = told.posts("ana", "/pod/v1/streams/list", {})
    told.is_so("Ana's streams", everyone, "/pod/v1/streams/list", who="ana", method="POST", body={})
    del told.facts["all of Ana's streams"], told.facts["the company's open streams"]
    told.posts("svc-bot", "/pod/v1/connection/create", {"userId": them})
    told.posts("svc-bot", f"/pod/v1/connection/user/{them}/remove")
    told.is_so("my connections", [], "/pod/v1/connection/list?status=all")


def is_there(told: Story, ana: int, them: int) -> None:
    """Presence: one's own, that of others, and a feed of changes."""
    feed = told.posts("svc-bot", "/pod/v1/presence/feed/create")["id"]
    told.posts("ana", "/pod/v2/user/presence", {"category": "IN_A_MEETING"})
    told.is_so("Ana's presence", "IN_A_MEETING", f"/pod/v3/user/{ana}/presence", at("category"))
    told.is_so("Ana's presence, as it was told", "UNDEFINED", f"/pod/v1/user/{ana}/presence", at("category"))
    changed = told.does("svc-bot", "GET", f"/pod/v1/presence/feed/{feed}/read")
    assert [(one["userId"], one["category"]) for one in changed] == [(ana, "IN_A_MEETING")]
    told.is_so("the feed", [], f"/pod/v1/presence/feed/{feed}/read")
    told.posts("partner-bot", "/pod/v2/user/presence", {"category": "BUSY"})
    told.is_so("the partner, unasked", "OFFLINE", f"/pod/v3/user/{them}/presence", at("category"))
    told.posts("ana", "/pod/v1/user/presence/register", [them])
    told.is_so("the partner, to Ana", "BUSY", f"/pod/v3/user/{them}/presence", at("category"), who="ana")
    told.is_so("all presence", ana, f"/pod/v2/users/presence?lastUserId={ana}&limit=1", at(0, "userId"))


def manages_apps_and_certificates(told: Story, key: rsa.RSAPrivateKey, ana: int) -> None:
    """Applications, who may use them, and certificates."""
    info = {
        "appId": "blotter",
        "name": "Blotter",
        "appUrl": "https://blotter.example.com/",
        "domain": "blotter.example.com",
        "publisher": "Larkspur",
    }
    told.posts("svc-bot", "/pod/v1/admin/app/create", {"applicationInfo": info})
    told.posts("svc-bot", "/pod/v1/admin/app/blotter/update", {"description": "Trades"})
    told.is_so("the app", "Trades", "/pod/v1/admin/app/blotter/get", at("description"))
    entitlement = {"appId": "blotter", "appName": "Blotter", "enable": True, "listed": False, "install": False}
    told.posts("svc-bot", "/pod/v1/admin/app/entitlement/list", [entitlement])
    told.is_so("the company's apps", entitlement, "/pod/v1/admin/app/entitlement/list", _blotter)
    own = f"/pod/v1/admin/user/{ana}/app/entitlement/list"
    told.does("svc-bot", "PATCH", own, [{"appId": "blotter", "install": "TRUE"}])
    told.is_so("Ana's app is listed", False, own, lambda seen: _blotter(seen)["listed"])
    told.is_so("Ana's app is installed", True, own, lambda seen: _blotter(seen)["install"])

    authority = certificate(key, "authority")
    made: list[str] = []
    for one, kind in ((authority, "USERSIGNING"), (certificate(key, "bot", issuer=authority), "USER")):
        attributes = {"name": kind, "type": {"type": kind}, "status": {"type": "TRUSTED"}}
        answer = told.posts("svc-bot", "/pod/v2/companycert/create", {"pem": pem(one), "attributes": attributes})
        made.append(answer["companyCertInfo"]["fingerPrint"])
    signing, user = made
    told.posts("svc-bot", f"/pod/v1/companycert/{user}/update", {"status": {"type": "REVOKED"}})
    fingerprints = each("companyCertInfo", "fingerPrint")
    told.is_so("trusted certificates", [signing], "/pod/v1/companycert/list", fingerprints)
    told.is_so("signed certificates", [user], f"/pod/v1/companycert/{signing}/issuedBy", fingerprints)


def _blotter(apps: list[dict[str, Any]]) -> dict[str, Any]:
    return next(app for app in apps if app["appId"] == "blotter")


def manages_groups(told: Story, server: SandboxServer, ana: int, ben: int) -> None:
    """A distribution list, under its version tag."""
    token = told.posts("svc-bot", "/login/idm/tokens?scope=profile-manager")["access_token"]
    headers = {"Authorization": f"Bearer {token}", "X-Symphony-Host": "larkspur.example"}
    told.clients["group-bot"] = httpx.Client(base_url=server.url, headers=headers, trust_env=False)
    tenant = ana >> 36
    body: dict[str, Any] = {"type": "SDL", "ownerType": "TENANT", "ownerId": tenant, "name": "Rates Desk"}
    body["members"] = [{"memberTenant": tenant, "memberId": ana}]
    made = told.posts("group-bot", "/profile-manager/v1/groups", body)
    path = f"/profile-manager/v1/groups/{made['id']}"
    told.posts("group-bot", f"{path}/member", {"member": {"memberTenant": tenant, "memberId": ben}})
    stale = told.clients["group-bot"].put(path, json=body, headers={"If-Match": made["eTag"]})
    assert stale.status_code == 412
    told.is_so("the list", [ana, ben], path, lambda seen: each("memberId")(seen["members"]), who="group-bot")
    told.is_so("the lists", ["Rates Desk"], "/v1/groups/sdl/list", each("name"))
    told.is_so(
        "the lists by type",
        [made["id"]],
        "/profile-manager/v1/groups/type/SDL",
        lambda seen: each("id")(seen["data"]),
        who="group-bot",
    )


def manages_the_pod(told: Story) -> None:
    """URI schemes, file extensions and single sign-on."""
    told.posts("svc-bot", "/pod/v1/admin/system/protocols", {"scheme": "acme-trade"})
    told.does("svc-bot", "DELETE", "/pod/v1/admin/system/protocols/mailto")
    schemes = told.does("svc-bot", "GET", "/pod/v2/system/protocols")
    assert "acme-trade" in schemes
    assert "mailto" not in schemes
    told.is_so("schemes", schemes, "/pod/v1/admin/system/protocols/list")
    extension = {"extension": ".acme", "scope_internal": True}
    told.does("svc-bot", "PUT", "/pod/file_ext/v1/allowed_extensions/.acme", extension)
    told.does("svc-bot", "DELETE", "/pod/file_ext/v1/allowed_extensions/.zip")
    told.is_so("the first extension", ".acme", "/pod/v1/files/allowedTypes", at(0))
    told.is_so(
        "no .zip",
        False,
        "/pod/file_ext/v1/allowed_extensions?limit=100",
        lambda seen: ".zip" in each("extension")(seen["data"]),
    )
    sso = {
        "ssoEnabled": True,
        "idpEntityId": "https://login.example.com",
        "idpSsoEndpoint": "https://login.example.com/saml",
        "idpSigningCertificate": "-----BEGIN CERTIFICATE-----\nTk9ORQ==\n-----END CERTIFICATE-----\n",
    }
    told.posts("svc-bot", "/pod/v1/admin/sso/configuration", sso)
    told.does("svc-bot", "PATCH", "/pod/v1/admin/sso/configuration", {"forceAuthn": True})
    told.is_so("single sign-on", True, "/pod/v1/admin/sso/configuration", at("forceAuthn"))


def keeps_apart(told: Story, ana: int, ben: int) -> None:
    """An information barrier goes up between two people."""
    research, trading = (group["id"] for group in told.does("svc-bot", "GET", "/pod/v1/admin/group/list")[:2])
    for group, user in ((research, ana), (trading, ben)):
        told.posts("svc-bot", f"/pod/v1/admin/group/{group}/membership/add", [user])
        told.is_so(f"group {group}", [user], f"/pod/v1/admin/group/{group}/membership/list")
    told.is_so("the policy", 2, "/pod/v1/admin/policy/list", at(0, "memberCount"))
    told.refused(451, "ana", "/pod/v1/im/create", [ben])
    room = told.posts("ana", "/pod/v3/room/create", {"name": "Research"})["roomSystemInfo"]["id"]
    told.refused(451, "ana", f"/pod/v1/room/{room}/membership/add", {"id": ben})
    told.is_so("Ana's room", [ana], f"/pod/v2/room/{room}/membership/list", each("id"), who="ana")
    everyone = told.posts("ana", "/pod/v1/streams/list", {})
    told.is_so("Ana's streams", everyone, "/pod/v1/streams/list", who="ana", method="POST", body={})


def lets_go(told: Story, ben: int) -> None:
    """An account is suspended, freed, and disabled; its sessions end."""
    suspension = {"suspended": True, "suspendedUntil": 4_000_000_000_000, "suspensionReason": "Leave"}
    told.does("svc-bot", "PUT", f"/pod/v1/admin/user/{ben}/suspension/update", suspension)
    told.refused(401, "ben", "/pod/v2/sessioninfo", method="GET")
    told.does("svc-bot", "PUT", f"/pod/v1/admin/user/{ben}/suspension/update", {"suspended": False})
    told.posts("svc-bot", f"/pod/v1/admin/user/{ben}/status/update", {"status": "DISABLED"})
    told.is_so("Ben's account", "DISABLED", f"/pod/v1/admin/user/{ben}/status", at("status"))
    for about in [about for about, fact in told.facts.items() if fact.who == "ben"]:
        told.facts[about] = replace(told.facts[about], who="ana")
    told.refused(400, "ana", "/pod/v1/im/create", [ben])
