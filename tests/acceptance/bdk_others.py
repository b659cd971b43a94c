"""A call for each method of the BDK's connection, presence, session and application services."""

from __future__ import annotations

from typing import Any

from .bdk_world import Calls, World, constant, expect, model

connections = Calls("connections")
presence = Calls("presence")
sessions = Calls("sessions")
applications = Calls("applications")


@connections
async def create_connection(w: World) -> str:
    made = await w.connections.create_connection(w.them)
    expect((w.them, "PENDING_OUTGOING"), (made.user_id, made.status))
    return str(made.status)


@connections
async def get_connection(w: World) -> str:
    expect("PENDING_OUTGOING", (await w.connections.get_connection(w.them)).status)
    await w.partner.accept_connection(w.me)
    seen = await w.connections.get_connection(w.them)
    expect("ACCEPTED", seen.status)
    return f"PENDING_OUTGOING, then {seen.status}"


@connections
async def list_connections(w: World) -> str:
    accepted = await w.connections.list_connections(_status("ACCEPTED"))
    expect([w.them], [one.user_id for one in accepted])
    among = await w.connections.list_connections(_status("ALL"), [w.ana, w.them])
    expect({w.ana, w.them}, {one.user_id for one in among})
    return f"{len(accepted)} accepted"


@connections
async def remove_connection(w: World) -> str:
    await w.connections.remove_connection(w.them)
    expect([], await w.connections.list_connections(_status("ACCEPTED")))
    return "None; no connection any more"


@connections
async def reject_connection(w: World) -> str:
    await w.partner.create_connection(w.me)
    expect([w.them], [one.user_id for one in await w.connections.list_connections(_status("PENDING_INCOMING"))])
    rejected = await w.connections.reject_connection(w.them)
    expect("REJECTED", rejected.status)
    return str(rejected.status)


@connections
async def accept_connection(w: World) -> str:
    await w.partner.create_connection(w.me)
    accepted = await w.connections.accept_connection(w.them)
    expect("ACCEPTED", accepted.status)
    expect("ACCEPTED", (await w.partner.get_connection(w.me)).status)
    return str(accepted.status)


@presence
async def create_presence_feed(w: World) -> str:
    w.made["feed"] = await w.presence.create_presence_feed()
    expect(True, isinstance(w.made["feed"], str))
    return "an id"


@presence
async def set_presence(w: World) -> str:
    seen = await w.presence.set_presence(_category("BUSY"), False)
    expect(("BUSY", w.me), (seen.category, seen.user_id))
    return str(seen.category)


@presence
async def get_presence(w: World) -> str:
    seen = await w.presence.get_presence()
    expect(("BUSY", w.me), (seen.category, seen.user_id))
    return str(seen.category)


@presence
async def set_user_presence(w: World) -> str:
    seen = await w.presence.set_user_presence(w.made.get("other", w.me), _category("IN_A_MEETING"), False)
    expect("IN_A_MEETING", seen.category)
    return str(seen.category)


@presence
async def get_user_presence(w: World) -> str:
    seen = await w.presence.get_user_presence(w.made.get("other", w.me), True)
    expect("IN_A_MEETING", seen.category)
    return str(seen.category)


@presence
async def read_presence_feed(w: World) -> str:
    changes = {one.user_id: one.category for one in await w.presence.read_presence_feed(w.made["feed"])}
    expect("IN_A_MEETING", changes[w.made.get("other", w.me)])
    expect([], await w.presence.read_presence_feed(w.made["feed"]))
    return f"{len(changes)} change(s), then none"


@presence
async def delete_presence_feed(w: World) -> str:
    expect(w.made["feed"], await w.presence.delete_presence_feed(w.made["feed"]))
    return "its id"


@presence
async def get_all_presence(w: World) -> str:
    first = await w.presence.get_all_presence(0, 5)
    after = await w.presence.get_all_presence(first[-1].user_id, 5)
    expect(first[-1].user_id, after[0].user_id)
    return f"{len(first)} a page; the next begins with the last of it"


@presence
async def external_presence_interest(w: World) -> str:
    await w.presence.external_presence_interest([w.them])
    return "None"


@sessions
async def get_session(w: World) -> str:
    me = await w.sessions.get_session()
    expect(w.me, me.id)
    return str(me.username)


@applications
async def create_application(w: World) -> str:
    made = await w.applications.create_application(_app("Blotter"))
    expect(("blotter", "Blotter"), (made.application_info.app_id, made.application_info.name))
    return str(made.application_info.name)


@applications
async def update_application(w: World) -> str:
    updated = await w.applications.update_application("blotter", _app("Trade Blotter"))
    expect("Trade Blotter", updated.application_info.name)
    return str(updated.application_info.name)


@applications
async def get_application(w: World) -> str:
    found = await w.applications.get_application("blotter")
    expect("Trade Blotter", found.application_info.name)
    return str(found.application_info.name)


@applications
async def update_application_entitlements(w: World) -> str:
    wanted = model(
        "pod_app_entitlement", app_id="blotter", app_name="Trade Blotter", enable=True, listed=False, install=False
    )
    updated = await w.applications.update_application_entitlements([wanted])
    expect([False], [one.listed for one in updated if one.app_id == "blotter"])
    return f"{len(updated)} app(s)"


@applications
async def list_application_entitlements(w: World) -> str:
    listed = await w.applications.list_application_entitlements()
    expect([(True, False)], [(one.enable, one.listed) for one in listed if one.app_id == "blotter"])
    return f"{len(listed)} app(s)"


@applications
async def update_user_applications(w: World) -> str:
    wanted = model("user_app_entitlement", app_id="blotter", app_name="Trade Blotter", listed=True, install=False)
    await w.applications.update_user_applications(w.ana, [wanted])
    return "read back by the next"


@applications
async def list_user_applications(w: World) -> str:
    listed = await w.applications.list_user_applications(w.ana)
    expect([(True, False)], [(one.listed, one.install) for one in listed if one.app_id == "blotter"])
    return f"{len(listed)} app(s)"


@applications
async def patch_user_applications(w: World) -> str:
    patch = model("user_app_entitlement_patch", app_id="blotter", install="TRUE")
    await w.applications.patch_user_applications(w.ana, [patch])
    listed = await w.applications.list_user_applications(w.ana)
    expect([(True, True)], [(one.listed, one.install) for one in listed if one.app_id == "blotter"])
    return "install set, listed kept"


@applications
async def delete_application(w: World) -> str:
    await w.applications.delete_application("blotter")
    listed = await w.applications.list_application_entitlements()
    expect(False, "blotter" in [one.app_id for one in listed])
    return "None; gone"


def _status(name: str) -> Any:
    return constant("connection.model.connection_status", "ConnectionStatus", name)


def _category(name: str) -> Any:
    return constant("presence.presence_service", "PresenceStatus", name)


def _app(name: str) -> Any:
    info = model(
        "application_info",
        app_id="blotter",
        name=name,
        app_url="https://blotter.larkspur.example/",
        domain="blotter.larkspur.example",
        publisher="Larkspur",
    )
    return model("application_detail", application_info=info)
