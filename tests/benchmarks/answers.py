"""What the loopback Pod answers, and what is decoded and encoded: JSON of the shapes that a Pod sends."""

from __future__ import annotations

import json
from typing import Any

_NAMES = ["Priya", "Tomas", "Ana", "Dev", "Emma", "Luis", "Mei", "Jonas", "Sara", "Omar", "Ines", "Kofi"]
_FAMILIES = ["Natarajan", "Lind", "Silva", "Patel", "Weber", "Moreno", "Chen", "Berg", "Rossi", "Haddad", "Costa"]
_DEPARTMENTS = ["Fixed Income", "Equities", "Compliance", "Operations", "Research"]
_FIRST_ID = 68_719_476_742
_EPOCH = 1_735_689_600_000


def _name(number: int) -> tuple[str, str]:
    return _NAMES[number % len(_NAMES)], _FAMILIES[number % len(_FAMILIES)]


def attributes(number: int) -> dict[str, Any]:
    """What an account says of the person who owns it."""
    first, last = _name(number)
    return {
        "emailAddress": f"{first}.{last}.{number}@example.com".lower(),
        "firstName": first,
        "lastName": last,
        "userName": f"{first[0]}{last}{number}".lower(),
        "displayName": f"{first} {last} {number}",
        "companyName": "Acme Capital",
        "department": _DEPARTMENTS[number % len(_DEPARTMENTS)],
        "division": "Global Markets",
        "title": "Vice President",
        "workPhoneNumber": f"+1212{number:07d}",
        "mobilePhoneNumber": f"+1917{number:07d}",
        "twoFactorAuthPhone": f"+1917{number:07d}",
        "smsNumber": f"+1917{number:07d}",
        "accountType": "NORMAL",
        "location": "New York",
        "recommendedLanguage": "english",
        "jobFunction": "Trader",
        "assetClasses": ["Fixed Income", "Currencies"],
        "industries": ["Financials"],
        "marketCoverage": ["EMEA", "AMER"],
        "responsibility": ["Client Service"],
        "function": ["Trade Management"],
        "instrument": ["Bonds", "Securities"],
    }


def user(number: int) -> dict[str, Any]:
    """One account as administrators see it; every tenth is a service account, of which little is known."""
    given = attributes(number)
    if number % 10 == 9:
        kept = ("emailAddress", "userName", "displayName", "companyName")
        given = {key: given[key] for key in kept} | {"accountType": "SYSTEM"}
    return {
        "userAttributes": given,
        "userSystemInfo": {
            "id": _FIRST_ID + number,
            "status": "DISABLED" if number % 20 == 3 else "ENABLED",
            "suspended": False,
            "createdDate": _EPOCH + number,
            "createdBy": str(_FIRST_ID),
            "lastUpdatedDate": _EPOCH + 1_000_000 + number,
            "lastLoginDate": _EPOCH + 2_000_000 + number,
            "lastPasswordReset": _EPOCH + 3_000_000 + number,
        },
        "features": [3, 17, 41 + number % 7],
        "apps": [41, 44],
        "groups": [8, 12],
        "roles": ["INDIVIDUAL", "COMPLIANCE_OFFICER"],
        "disclaimers": [5],
        "avatar": {"size": "original", "url": f"../avatars/acme/{number}.png"},
    }


def stream(number: int) -> dict[str, Any]:
    """One room or group conversation as administrators see it."""
    room = number % 3 != 2
    named = {"roomName": f"Desk {number}", "roomDescription": "Quotes and questions on overnight repo"}
    who = {"members": [_FIRST_ID + number, _FIRST_ID + number + 1, _FIRST_ID + number + 2]}
    return {
        "id": f"u6mxzQsVLSVPjGpyudlUqX___mZit{number:04d}dA",
        "isExternal": True,
        "isActive": True,
        **({"isPublic": False} if room else {}),
        "type": "ROOM" if room else "MIM",
        "crossPod": True,
        "origin": "EXTERNAL",
        "attributes": {
            **(named if room else who),
            "createdByUserId": _FIRST_ID + number,
            "createdDate": _EPOCH + number,
            "lastModifiedDate": _EPOCH + 1_000_000 + number,
            "originCompany": "Globex Markets",
            "originCompanyId": 2,
            "membersCount": 12,
            "lastMessageDate": _EPOCH + 2_000_000 + number,
            "groupChat": not room,
        },
    }


def member(number: int) -> dict[str, Any]:
    """One member of a stream."""
    first, last = _name(number)
    return {
        "user": {
            "userId": _FIRST_ID + number,
            "email": f"{first}.{last}.{number}@example.com".lower(),
            "firstName": first,
            "lastName": last,
            "displayName": f"{first} {last} {number}",
            "company": "Acme Capital",
            "companyId": 1,
            "isExternal": False,
        },
        "isOwner": number == 0,
        "isCreator": number == 0,
        "joinDate": _EPOCH + number,
        "addedThroughGroups": [],
    }


def packed(value: Any) -> bytes:
    """JSON as a Pod sends it."""
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False).encode()


USERS = packed([user(number) for number in range(1000)])
STREAMS = packed({"count": 100, "skip": 0, "limit": 100, "filter": {}, "streams": [stream(n) for n in range(100)]})
MEMBERS = packed({"count": 1000, "skip": 0, "limit": 1000, "members": [member(n) for n in range(1000)]})

WHO = "/pod/v2/sessioninfo"  # where one asks who one is
NAME = "Priya Natarajan"
SESSION_INFO = packed(
    {
        "id": _FIRST_ID,
        "emailAddress": "priya.natarajan@example.com",
        "firstName": "Priya",
        "lastName": "Natarajan",
        "displayName": NAME,
        "title": "Director, Rates Sales",
        "company": "Acme Capital",
        "username": "priya.natarajan",
        "location": "London",
        "accountType": "NORMAL",
        "avatars": [
            {"size": "original", "url": "../avatars/static/150/priya-natarajan.png"},
            {"size": "small", "url": "../avatars/static/50/priya-natarajan.png"},
        ],
        "workPhoneNumber": "+442079460101",
        "mobilePhoneNumber": "+447700900101",
        "jobFunction": "Sales",
        "department": "Rates",
        "division": "Fixed Income",
        "roles": ["INDIVIDUAL", "SUPER_ADMINISTRATOR"],
    }
)

TOKEN = "static-token-of-the-benchmark"
LOGIN = packed({"name": "sessionToken", "token": TOKEN, "authorizationToken": f"Bearer {TOKEN}"})

CREATE: dict[str, Any] = {"userAttributes": attributes(7), "roles": ["INDIVIDUAL", "COMPLIANCE_OFFICER"]}
