"""Chapters of the story: earlier versions, what is taken back, acting for others, and sessions that are ended."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from tests.sandbox.telling import Story, at, each

if TYPE_CHECKING:
    from symphony_ext.sandbox import SandboxServer
    from tests.sandbox.conftest import LoginToken


def manages_people_and_rooms_as_before(told: Story, ana: int) -> None:
    """An account and two rooms, by the earlier versions of the operations; the later ones see the same."""
    attributes = {"userName": "cleo", "emailAddress": "cleo@larkspur.example", "firstName": "Cleo", "lastName": "Roy"}
    made = told.posts("svc-bot", "/pod/v1/admin/user/create", {"userAttributes": attributes})
    cleo = made["userSystemInfo"]["id"]
    told.changes("everyone", told.facts["everyone"].wanted + 1)
    told.posts("svc-bot", f"/pod/v1/admin/user/{cleo}/update", {"title": "Analyst"})
    for version in (1, 2):
        path = f"/pod/v{version}/admin/user/{cleo}"
        told.is_so(f"Cleo's title, version {version}", "Analyst", path, at("userAttributes", "title"))
    told.is_so("Cleo by address", cleo, "/pod/v1/user?email=cleo@larkspur.example", at("id"))
    told.is_so("Cleo by name", cleo, "/pod/v1/user/name/cleo/get", at("id"))
    everyone = [user["userSystemInfo"]["id"] for user in told.does("svc-bot", "GET", "/pod/v2/admin/user/list")]
    told.is_so("everyone's id", everyone, "/pod/v3/admin/user/list", each("userSystemInfo", "id"))
    find = {"role": "COMPLIANCE_OFFICER"}
    told.is_so(
        "the compliance officers",
        True,
        "/pod/v1/admin/user/find?limit=1000",
        lambda seen: ana in each("userSystemInfo", "id")(seen),
        method="POST",
        body=find,
    )

    first = {"roomAttributes": {"name": "Swaps one", "description": "Swaps"}}
    one = told.posts("ana", "/pod/v1/room/create", first)["roomSystemInfo"]["id"]
    keywords = [{"key": "desk", "value": "swaps"}]
    two = told.posts("ana", "/pod/v2/room/create", {"name": "Swaps two", "keywords": keywords})["roomSystemInfo"]["id"]
    told.posts("ana", f"/pod/v1/room/{one}/update", {"name": "Swaps, one"})
    told.posts("ana", f"/pod/v2/room/{one}/update", {"keywords": keywords})
    for version in (1, 2, 3):
        path = f"/pod/v{version}/room/{one}/info"
        told.is_so(f"the room, version {version}", "Swaps, one", path, at("roomAttributes", "name"), who="ana")
    told.is_so(
        "both rooms",
        {one, two},
        "/pod/v2/room/search",
        lambda seen: set(each("roomSystemInfo", "id")(seen["rooms"])),
        who="ana",
        method="POST",
        body={"query": "swaps", "labels": ["desk"]},
    )
    told.posts("ana", f"/pod/v1/room/{one}/membership/add", {"id": cleo})
    told.is_so("its members", [ana, cleo], f"/pod/v1/room/{one}/membership/list", each("id"), who="ana")
    told.posts("ana", f"/pod/v1/room/{one}/membership/remove", {"id": cleo})
    told.is_so("its members", [ana], f"/pod/v2/room/{one}/membership/list", each("id"), who="ana")
    told.posts("svc-bot", f"/pod/v1/admin/room/{one}/setActive?active=false")
    told.is_so("whether it is closed", False, f"/pod/v1/streams/{one}/info", at("active"), who="ana")
    told.is_so(
        "the open rooms of the company",
        [two],
        "/pod/v1/admin/streams/list",
        lambda seen: [
            stream["id"] for stream in seen["streams"] if stream["attributes"]["roomName"].startswith("Swaps")
        ],
        method="POST",
        body={"status": "ACTIVE", "streamTypes": [{"type": "ROOM"}]},
    )
    listed = told.posts("ana", "/pod/v1/streams/list", {})
    told.is_so("Ana's streams", listed, "/pod/v1/streams/list", who="ana", method="POST", body={})


def reaches_out(told: Story, ana: int) -> None:
    """Presence by all versions, and of others; a feed is deleted; what the Pod tells of itself."""
    told.posts("svc-bot", "/pod/v3/user/presence", {"userId": ana, "category": "ON_THE_PHONE"})
    told.is_so("Ana's presence", "ON_THE_PHONE", f"/pod/v3/user/{ana}/presence", at("category"))
    told.is_so("Ana's own presence", "ON_THE_PHONE", "/pod/v2/user/presence", at("category"), who="ana")
    told.refused(403, "ana", "/pod/v3/user/presence", {"userId": ana + 1, "category": "AWAY"})
    told.posts("svc-bot", f"/pod/v1/user/{ana}/presence", {"category": "AWAY"})
    for version in (1, 2):
        told.is_so(f"Ana's presence, version {version}", "AWAY", f"/pod/v{version}/user/{ana}/presence", at("category"))
    told.posts("ana", "/pod/v1/user/presence", {"category": "BUSY"})
    told.is_so("Ana's own presence, as it was told", "BUSY", "/pod/v1/user/presence", at("category"), who="ana")
    for about in [about for about, fact in told.facts.items() if about.startswith("Ana's") and "presence" in fact.path]:
        told.changes(about, "BUSY")
    changed = told.does("svc-bot", "GET", told.facts["the feed"].path)
    assert [(one["userId"], one["category"]) for one in changed] == [(ana, "BUSY")]
    told.check("the feed")
    feed = told.posts("svc-bot", "/pod/v1/presence/feed/create")["id"]
    assert told.posts("svc-bot", f"/pod/v1/presence/feed/{feed}/delete") == {"id": feed}
    told.refused(404, "svc-bot", f"/pod/v1/presence/feed/{feed}/read", method="GET")
    for what in ("features", "roles"):
        listed = told.does("svc-bot", "GET", f"/pod/v1/admin/system/{what}/list")
        told.is_so(f"the Pod's {what}", listed, f"/pod/v1/admin/system/{what}/list")
        assert listed


def changes_mind(told: Story, ana: int, ben: int) -> None:
    """What was made, joined or given is taken back."""
    barrier = told.does("svc-bot", "GET", "/pod/v1/admin/group/list")[1]["id"]
    told.posts("svc-bot", f"/pod/v1/admin/group/{barrier}/membership/remove", [ben])
    told.is_so(f"group {barrier}", [], f"/pod/v1/admin/group/{barrier}/membership/list", lambda seen: seen or [])
    told.is_so("the policy", 1, "/pod/v1/admin/policy/list", at(0, "memberCount"))
    told.posts("ana", "/pod/v1/im/create", [ben])  # which the barrier refused before

    disclaimer = told.facts["Ana's disclaimer"].wanted["id"]
    told.is_so("the disclaimer", disclaimer, f"/pod/v1/admin/disclaimer/{disclaimer}", at("id"))
    told.does("svc-bot", "DELETE", f"/pod/v1/admin/user/{ana}/disclaimer")
    told.is_so("Ana's disclaimer", None, f"/pod/v1/admin/user/{ana}/disclaimer")
    told.is_so("whose it is", [], f"/pod/v1/admin/disclaimer/{disclaimer}/users", lambda seen: seen or [])
    told.posts("svc-bot", f"/pod/v1/admin/user/{ana}/delegates/update", {"userId": ben, "action": "REMOVE"})
    told.is_so("Ana's delegates", [], f"/pod/v1/admin/user/{ana}/delegates", lambda seen: seen or [])
    told.posts("ben", f"/pod/v1/user/{ana}/unfollow", {"followers": [ben]})
    told.is_so("Ana's followers", [], f"/pod/v1/user/{ana}/followers", at("followers"))
    told.is_so("whom Ben follows", [], f"/pod/v1/user/{ben}/following", at("following"))

    own = f"/pod/v1/admin/user/{ana}/app/entitlement/list"
    told.posts("svc-bot", own, [{"appId": "blotter", "appName": "Blotter", "listed": True, "install": False}])
    told.is_so("Ana's app is listed", True, own, lambda seen: _listed(seen, "blotter"))
    told.posts("svc-bot", "/pod/v1/admin/app/blotter/delete")
    told.refused(404, "svc-bot", "/pod/v1/admin/app/blotter/get", method="GET")
    told.is_so("Ana's app is listed", None, own, lambda seen: _listed(seen, "blotter"))
    companys = "/pod/v1/admin/app/entitlement/list"
    told.is_so("the company's apps", None, companys, lambda seen: _listed(seen, "blotter"))
    del told.facts["the app"], told.facts["Ana's app is installed"]

    [signed] = told.facts["signed certificates"].wanted
    told.is_so("one certificate", signed, f"/pod/v1/companycert/{signed}/get", at("companyCertInfo", "fingerPrint"))
    told.posts("svc-bot", "/pod/v1/companycert/delete", {"id": signed})
    [trusted] = told.facts["trusted certificates"].wanted
    issued = f"/pod/v1/companycert/{trusted}/issuedBy"
    told.is_so("signed certificates", [], issued, lambda seen: each("companyCertInfo", "fingerPrint")(seen or []))
    told.refused(404, "svc-bot", f"/pod/v1/companycert/{signed}/get", method="GET")
    del told.facts["one certificate"]

    _changes_groups(told, ana)


def _listed(apps: list[dict[str, Any]] | None, app_id: str) -> bool | None:
    return next((app["listed"] for app in apps or () if app["appId"] == app_id), None)


def _changes_groups(told: Story, ana: int) -> None:
    path = told.facts["the list"].path
    group = told.does("group-bot", "GET", path)
    tenant = ana >> 36
    body: dict[str, Any] = {"type": "SDL", "ownerType": "TENANT", "ownerId": tenant, "name": "Euro Desk"}
    body["members"] = [{"memberTenant": tenant, "memberId": ana}]
    body["status"] = "ACTIVE"
    changed = told.does("group-bot", "PUT", path, body, headers={"If-Match": group["eTag"]})
    told.is_so("the list", [ana], path, lambda seen: each("memberId")(seen["members"]), who="group-bot")
    told.is_so("the lists", ["Euro Desk"], "/v1/groups/sdl/list", each("name"))
    number = told.does("svc-bot", "GET", "/v1/groups/sdl/list")[0]["groupId"]
    told.is_so("the list by number", "Euro Desk", f"/v1/groups/sdl/{number}", at("name"))
    assert changed["eTag"] != group["eTag"]


def acts_for_others(told: Story, server: SandboxServer, login_token: LoginToken, ana: int) -> None:
    """An application acts on behalf of a user, by id and by name."""
    token = told.posts("svc-bot", "/login/pubkey/app/authenticate", {"token": login_token("desk-app")})["token"]
    for name, path in (("by id", f"user/{ana}"), ("by name", "username/ana")):
        with httpx.Client(base_url=server.url, headers={"sessionToken": token}, trust_env=False) as app:
            session = app.post(f"/login/pubkey/app/{path}/authenticate").json()["token"]
        told.clients[f"app {name}"] = httpx.Client(
            base_url=server.url, headers={"sessionToken": session}, trust_env=False
        )
        told.is_so(f"for whom the app acts, {name}", ana, "/pod/v2/sessioninfo", at("id"), who=f"app {name}")
        told.refused(403, f"app {name}", f"/pod/v2/admin/user/{ana}", method="GET")


def ends_sessions(told: Story, server: SandboxServer, login_token: LoginToken, ana: int) -> None:
    """An administrator ends one session of a user, then all, and the user logs in anew."""
    path = f"/pod/v1/users/{ana}/sessions"
    before = told.does("svc-bot", "GET", path)["sessions"]
    assert len(before) == 3
    told.posts("svc-bot", f"{path}/{before[-1]['sessionId']}/logout")
    told.is_so("Ana's sessions", before[:-1], path, at("sessions"))
    told.refused(401, "app by name", "/pod/v2/sessioninfo", method="GET")
    told.posts("svc-bot", f"{path}/logout")
    told.is_so("Ana's sessions", None, path)
    for who in ("ana", "app by id"):
        told.refused(401, who, "/pod/v2/sessioninfo", method="GET")
    for name in ("by id", "by name"):
        del told.facts[f"for whom the app acts, {name}"]
    answer = httpx.post(f"{server.url}/login/pubkey/authenticate", json={"token": login_token("ana")}, trust_env=False)
    told.clients["ana"].headers["sessionToken"] = answer.json()["token"]
    told.is_so("Ana's sessions", 1, path, lambda seen: len(seen["sessions"]))
