"""A call for each method of the BDK's user service."""

from __future__ import annotations

import base64
import time
from typing import Any

from .bdk_world import Calls, World, collected, constant, expect, model

users = Calls("users")

_PICTURE = base64.b64encode(b"\x89PNG a picture").decode()


@users
async def list_users_by_ids(w: World) -> str:
    found = (await w.users.list_users_by_ids([w.me, w.ana])).users
    expect([w.me, w.ana], [user.id for user in found])
    w.made["ana"] = found[1]
    return f"{len(found)} users"


@users
async def list_users_by_emails(w: World) -> str:
    found = (await w.users.list_users_by_emails([w.made["ana"].email_address])).users
    expect([w.ana], [user.id for user in found])
    return str(found[0].email_address)


@users
async def list_users_by_usernames(w: World) -> str:
    found = (await w.users.list_users_by_usernames([w.made["ana"].username, "nobody-at-all"])).users
    expect([w.ana], [user.id for user in found])
    return str(found[0].username)


@users
async def search_users(w: World) -> str:
    query = model("user_search_query", query=w.made["ana"].display_name)
    found = await w.users.search_users(query, local=True)
    expect(True, w.ana in [user.id for user in found.users])
    return f"{found.count} found"


@users
async def search_all_users(w: World) -> str:
    query = model("user_search_query", query=w.made["ana"].last_name)
    found = await collected(w.users.search_all_users(query, local=True, chunk_size=1))
    expect(True, w.ana in [user.id for user in found])
    return f"{len(found)} users, 1 a page"


@users
async def follow_user(w: World) -> str:
    await w.users.follow_user([w.me], w.ana)
    return "None"


@users
async def unfollow_user(w: World) -> str:
    await w.users.follow_user([w.me], w.ben)
    await w.users.unfollow_user([w.me], w.ben)
    return "None"


@users
async def list_user_followers(w: World) -> str:
    followers = (await w.users.list_user_followers(w.ana)).followers
    expect(True, w.me in followers)
    return f"{len(followers)} follower(s)"


@users
async def list_all_user_followers(w: World) -> str:
    await w.users.follow_user([w.ben], w.ana)
    followers = await collected(w.users.list_all_user_followers(w.ana, chunk_size=1))
    expect(True, {w.me, w.ben} <= set(followers))
    return f"{len(followers)} followers, 1 a page"


@users
async def list_users_following(w: World) -> str:
    following = (await w.users.list_users_following(w.me)).following
    expect([w.ana], following)
    return f"{len(following)} followed"


@users
async def list_all_users_following(w: World) -> str:
    await w.users.follow_user([w.me], w.ben)
    following = await collected(w.users.list_all_users_following(w.me, chunk_size=1))
    expect([w.ana, w.ben], following)
    return f"{len(following)} followed, 1 a page"


@users
async def create(w: World) -> str:
    attributes = _attributes(w, "Nora")
    made = await w.users.create(model("v2_user_create", user_attributes=attributes, roles=["INDIVIDUAL"]))
    w.made["nora"] = made.user_system_info.id
    expect("Nora", made.user_attributes.first_name)
    found = (await w.users.list_users_by_usernames([f"nora-{w.tag}"])).users
    expect([w.made["nora"]], [user.id for user in found])
    return "found again by username"


@users
async def update(w: World) -> str:
    updated = await w.users.update(w.made["nora"], _attributes(w, "Nora", title="Trader"))
    expect("Trader", updated.user_attributes.title)
    return str(updated.user_attributes.title)


@users
async def get_user_detail(w: World) -> str:
    detail = await w.users.get_user_detail(w.made["nora"])
    expect(("Trader", ["INDIVIDUAL"]), (detail.user_attributes.title, detail.roles))
    return str(detail.user_attributes.display_name)


@users
async def list_user_details(w: World) -> str:
    listed = await w.users.list_user_details(skip=1, limit=7)
    expect(7, len(listed))
    return f"{len(listed)} users"


@users
async def list_all_user_details(w: World) -> str:
    listed = await collected(w.users.list_all_user_details(chunk_size=100))
    ids = [user.user_system_info.id for user in listed]
    expect(len(ids), len(set(ids)))
    expect(True, {w.me, w.ana, w.made["nora"]} <= set(ids))
    w.made["all"] = len(ids)
    return f"{len(ids)} users, 100 a page"


@users
async def list_user_details_by_filter(w: World) -> str:
    listed = await w.users.list_user_details_by_filter(model("user_filter", role="USER_PROVISIONING"))
    expect(True, w.me in [user.user_system_info.id for user in listed])
    return f"{len(listed)} user(s)"


@users
async def list_all_user_details_by_filter(w: World) -> str:
    enabled = await _by_status(w, "ENABLED")
    disabled = await _by_status(w, "DISABLED")
    expect(w.made["all"], len(enabled) + len(disabled))
    return f"{len(enabled)} enabled, {len(disabled)} disabled"


@users
async def list_roles(w: World) -> str:
    roles = await w.users.list_roles()
    expect(True, "COMPLIANCE_OFFICER" in [role.id for role in roles])
    return f"{len(roles)} roles"


@users
async def add_role(w: World) -> str:
    await w.users.add_role(w.made["nora"], _role("L1_SUPPORT"))
    expect(["INDIVIDUAL", "L1_SUPPORT"], (await w.users.get_user_detail(w.made["nora"])).roles)
    return "None; the role is there"


@users
async def remove_role(w: World) -> str:
    await w.users.remove_role(w.made["nora"], _role("L1_SUPPORT"))
    expect(["INDIVIDUAL"], (await w.users.get_user_detail(w.made["nora"])).roles)
    return "None; the role is gone"


@users
async def update_avatar(w: World) -> str:
    await w.users.update_avatar(w.made["nora"], _PICTURE)
    return "None"


@users
async def get_avatar(w: World) -> str:
    pictures = await w.users.get_avatar(w.made["nora"])
    expect(True, len(pictures) > 0 and all(picture.url for picture in pictures))
    return f"{len(pictures)} sizes"


@users
async def add_disclaimer(w: World) -> str:
    await w.users.add_disclaimer(w.made["nora"], w.made["disclaimer"])
    return "None"


@users
async def get_disclaimer(w: World) -> str:
    disclaimer = await w.users.get_disclaimer(w.made["nora"])
    expect(w.made["disclaimer"], disclaimer.id)
    return str(disclaimer.name)


@users
async def remove_disclaimer(w: World) -> str:
    await w.users.remove_disclaimer(w.made["nora"])
    expect(None, await w.users.get_disclaimer(w.made["nora"]))
    return "None; no disclaimer any more"


@users
async def update_feature_entitlements(w: World) -> str:
    feature = model("feature", entitlment="delegatesEnabled", enabled=True)
    await w.users.update_feature_entitlements(w.made["nora"], [feature])
    return "None"


@users
async def get_feature_entitlements(w: World) -> str:
    features = await w.users.get_feature_entitlements(w.made["nora"])
    expect(True, ("delegatesEnabled", True) in [(one.entitlment, one.enabled) for one in features])
    return f"{len(features)} features"


@users
async def update_delegates(w: World) -> str:
    add = constant("user.model.delegate_action_enum", "DelegateActionEnum", "ADD")
    await w.users.update_delegates(w.made["nora"], w.ana, add)
    return "None"


@users
async def get_delegates(w: World) -> str:
    delegates = await w.users.get_delegates(w.made["nora"])
    expect([w.ana], delegates)
    return f"{len(delegates)} delegate"


@users
async def update_status(w: World) -> str:
    await w.users.update_status(w.made["nora"], model("user_status", status="DISABLED"))
    expect("DISABLED", (await w.users.get_status(w.made["nora"])).status)
    await w.users.update_status(w.made["nora"], model("user_status", status="ENABLED"))
    return "None"


@users
async def get_status(w: World) -> str:
    status = (await w.users.get_status(w.made["nora"])).status
    expect("ENABLED", status)
    return str(status)


@users
async def suspend_user(w: World) -> str:
    until = int(time.time() * 1000) + 3_600_000
    suspension = model("user_suspension", suspended=True, suspended_until=until, suspension_reason="Leave")
    await w.users.suspend_user(w.made["nora"], suspension)
    expect((True, "Leave"), await _suspension(w))
    return "None; suspended"


@users
async def suspend(w: World) -> str:
    await w.users.suspend(w.made["nora"], "Away", int(time.time() * 1000) + 3_600_000)
    expect((True, "Away"), await _suspension(w))
    return "None; suspended"


@users
async def unsuspend(w: World) -> str:
    await w.users.unsuspend(w.made["nora"])
    expect(False, (await _suspension(w))[0])
    return "None; free again"


@users
async def list_audit_trail(w: World) -> str:
    trail = (await w.users.list_audit_trail(w.made["begun"], initiator_id=w.me)).items
    expect({str(w.me)}, {str(one.initiator_id) for one in trail})
    w.made["trail"] = len(await collected(w.users.list_all_audit_trail(w.made["begun"])))
    return f"{len(trail)} actions"


@users
async def list_all_audit_trail(w: World) -> str:
    trail = await collected(w.users.list_all_audit_trail(w.made["begun"], chunk_size=2))
    expect(w.made["trail"], len(trail))
    return f"{len(trail)} actions, 2 a page"


@users
async def update_manifest_from_json(w: World) -> str:
    await w.users.update_manifest_from_json('{"name": "given"}')
    expect('{"name": "given"}', (await w.users.get_manifest()).manifest)
    return "None; read back"


@users
async def update_manifest_from_file(w: World) -> str:
    await w.users.update_manifest_from_file()
    return "None"


@users
async def get_manifest(w: World) -> str:
    manifest = (await w.users.get_manifest()).manifest
    expect('{"name": "from a file"}', manifest)
    return str(manifest)


def _attributes(w: World, first_name: str, **more: str) -> Any:
    return model(
        "v2_user_attributes",
        email_address=f"nora-{w.tag}@larkspur.example",
        first_name=first_name,
        last_name="Bloom",
        user_name=f"nora-{w.tag}",
        display_name=f"{first_name} Bloom",
        account_type="NORMAL",
        **more,
    )


def _role(name: str) -> Any:
    return constant("user.model.role_id", "RoleId", name)


async def _by_status(w: World, status: str) -> list[Any]:
    return await collected(w.users.list_all_user_details_by_filter(model("user_filter", status=status), chunk_size=50))


async def _suspension(w: World) -> tuple[Any, Any]:
    status = await w.users.get_status(w.made["nora"])
    return status.suspended, status.suspension_reason
