"""How users look in answers, in the several forms that the contract has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symphony_ext.sandbox.replies import encode
from symphony_ext.sandbox.roles import FEATURES

if TYPE_CHECKING:
    from symphony_ext.sandbox.shapes import JsonObject
    from symphony_ext.sandbox.stores.users import User

_DETAIL_V1_FIELDS = (
    "emailAddress",
    "firstName",
    "lastName",
    "userName",
    "displayName",
    "companyName",
    "department",
    "division",
    "title",
    "workPhoneNumber",
    "mobilePhoneNumber",
    "smsNumber",
    "accountType",
    "location",
    "jobFunction",
    "assetClasses",
    "industries",
)

# Name in a profile, and the attribute that it shows.
_PROFILE_FIELDS = (
    ("emailAddress", "emailAddress"),
    ("firstName", "firstName"),
    ("lastName", "lastName"),
    ("displayName", "displayName"),
    ("title", "title"),
    ("company", "companyName"),
    ("username", "userName"),
    ("location", "location"),
    ("accountType", "accountType"),
)

# What only people of the same Pod see.
_INSIDE_FIELDS = (
    ("workPhoneNumber", "workPhoneNumber"),
    ("mobilePhoneNumber", "mobilePhoneNumber"),
    ("jobFunction", "jobFunction"),
    ("department", "department"),
    ("division", "division"),
    ("userMetadata", "userMetadata"),
)


def profile(user: User, *, inside: bool) -> JsonObject:
    """Show a user as colleagues see them, the contract's ``UserV2``.

    Args:
        user: The user.
        inside: Whether the one who looks is of the same Pod.
    """
    fields = _PROFILE_FIELDS + _INSIDE_FIELDS if inside else _PROFILE_FIELDS
    shown: JsonObject = {"id": user.id}
    shown.update((name, user.attributes[source]) for name, source in fields if source in user.attributes)
    shown["avatars"] = user.avatars
    if inside:
        shown["roles"] = user.roles
    return shown


def status(user: User) -> JsonObject:
    """Show whether a user may use the account, the contract's ``UserStatus``.

    Args:
        user: The user.
    """
    shown: JsonObject = {"status": "ENABLED" if user.enabled else "DISABLED", "suspended": user.suspension.active}
    if user.suspension.active:
        if user.suspension.until is not None:
            shown["suspendedUntil"] = user.suspension.until
        if user.suspension.reason is not None:
            shown["suspensionReason"] = user.suspension.reason
    return shown


def detail(user: User) -> bytes:
    """Show a user as administrators see them, the contract's ``V2UserDetail``.

    A page of the user list has up to a thousand of these, so each is encoded once and kept until the user changes.

    Args:
        user: The user.

    Returns:
        JSON.
    """
    if user.detail_json is None:
        user.detail_json = encode({"userAttributes": user.attributes, **_around(user)})
    return user.detail_json


def detail_v1(user: User) -> JsonObject:
    """Show a user as administrators saw them earlier, the contract's ``UserDetail``, with fewer attributes.

    Args:
        user: The user.
    """
    attributes = {name: user.attributes[name] for name in _DETAIL_V1_FIELDS if name in user.attributes}
    return {"userAttributes": attributes, **_around(user)}


def detail_v3(user: User, *, features: bool) -> JsonObject:
    """Show a user as administrators see them, the contract's ``V3UserDetail``.

    Args:
        user: The user.
        features: Whether to tell the features by name.
    """
    shown: JsonObject = {
        "userAttributes": user.attributes,
        "userSystemInfo": _system_info(user),
        "roles": user.roles,
        "avatar": user.avatars[0],
    }
    if features:
        shown["features"] = [{"entitlment": name, "enabled": enabled} for name, enabled in user.features.items()]
    return shown


def _around(user: User) -> JsonObject:
    return {
        "userSystemInfo": _system_info(user),
        "features": [number for number, name in enumerate(FEATURES, 1) if user.features[name]],
        "apps": [],
        "groups": [],
        "roles": user.roles,
        # A disclaimer's id is text everywhere else; its last digits are its number.
        "disclaimers": [] if user.disclaimer is None else [int(user.disclaimer[-8:], 16)],
        "avatar": user.avatars[0],
    }


def _system_info(user: User) -> JsonObject:
    system: JsonObject = {
        "id": user.id,
        **status(user),
        "createdDate": user.created,
        "createdBy": user.created_by,
        "lastUpdatedDate": user.updated,
    }
    if user.last_login is not None:
        system["lastLoginDate"] = user.last_login
    if user.disabled_at is not None:
        system["deactivatedDate"] = user.disabled_at
    return system
