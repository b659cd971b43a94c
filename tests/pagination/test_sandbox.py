"""Every list operation of the table against the sandbox Pod: bound and bare, blocking and with asyncio, to the end."""

from __future__ import annotations

import asyncio
import functools
import inspect
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from symphony_pod.client import AsyncClient, Client
from symphony_pod.models import (
    CompanyCertType,
    ConnectionStatusFilter,
    MessageIds,
    RoomSearchCriteria,
    UserFilter,
    UserSearchQuery,
    V2RoomSearchCriteria,
    V3RoomAttributes,
)

from symphony_ext import AsyncSymphonyPod, PageOptions, SymphonyPod, apaginate, paginate
from symphony_ext.pagination.reading import keys_of
from symphony_ext.pagination.table import TABLE, OnePage
from symphony_ext.sandbox import SandboxServer, SandboxState, fill
from symphony_ext.sandbox.contract import CONTRACT
from symphony_ext.sandbox.stores.settings import FileExtension
from symphony_ext.sandbox.stores.users import User
from symphony_ext.testing import USERNAME
from tests.contract.calls import generated
from tests.sandbox.world import certificate, pem

SIZE = 7
APP = "acme-blotter"


class World:
    """A Pod with more of everything than a page holds.

    Attributes:
        state: What it knows.
        me: The account that reads.
        people: Other accounts of the Pod.
        room: A room that all of them are in.
        app_token: The token of an application.
    """

    def __init__(self, server: SandboxServer, key: RSAPrivateKey) -> None:
        self.server = server
        state = self.state = server.state = SandboxState()
        state.add_account(USERNAME, key.public_key())
        fill(state, users=60)
        self.key = key
        self.me = self._me()
        self.people: list[User] = [user for user in state.users.own() if user is not self.me and user.enabled]
        self.strangers: list[User] = [user for user in state.users if not state.users.is_own(user)]
        partner = state.add_account("partner-bot", key.public_key(), partner=True)
        with SymphonyPod.from_rsa(server.url, USERNAME, key) as pod:
            for number in range(30):
                pod.rooms.create_room(body=V3RoomAttributes(name=f"Desk {number}", description="Rates", public=True))
        self.room = next(iter(state.streams))
        for user in self.people:
            state.streams.join(self.room, user)
            state.sessions.open(self.me)
        state.follows.follow(self.me.id, (user.id for user in self.people))
        for user in self.people:
            state.follows.follow(user.id, [self.me.id])
        for stranger in (*self.strangers, partner):
            state.connections.invite(self.me, stranger)
        for number in range(30):
            state.groups.add("SDL", f"List {number}", [self.me.id], {}, 1)
            state.settings.extensions.put(f".x{number}", FileExtension(f".x{number}"))
            state.settings.protocols.put(f"x{number}", f"x{number}")
            state.audit.note("createUser", "User created", self.me, frozenset())
            state.certificates.add(pem(certificate(key, f"bot-{number}")), kind="USER")
        self.barrier = next(iter(state.barriers.groups))
        with SymphonyPod.from_rsa(server.url, USERNAME, key) as pod:
            pod.info_barriers.add_info_barrier_group_members(
                gid=self.barrier.id, body=[user.id for user in self.people[:40]]
            )
            detail = {"applicationInfo": {"appId": APP, "name": APP, "publisher": "Acme"}}
            detail["applicationInfo"] |= {"appUrl": f"https://{APP}.example.com/", "domain": f"{APP}.example.com"}
            token = state.sessions.open(self.me).token
            posted = httpx.post(f"{server.url}/pod/v1/admin/app/create", json=detail, headers={"sessionToken": token})
            assert posted.is_success, posted.text
        self.app_token = state.app_tokens.issue(APP, 3_600).token

    def _me(self) -> User:
        found = self.state.users.find(username=USERNAME)
        assert found is not None
        return found

    @property
    def all_ids(self) -> list[int]:
        return [user.id for user in self.state.users.own()]

    def parameters(self, name: str) -> dict[str, Any]:
        """What the operation has to be called with."""
        ids = {"uid": self.me.id, "id": self.room.id, "sid": self.room.id, "stream_id": self.room.id}
        named: dict[str, dict[str, Any]] = {
            "apps.list_app_users": {"group_app_id": APP},
            "audit.list_audit_trail": {"start_timestamp": 0},
            "certificates.list_company_certs_by_type": {"body": [CompanyCertType.from_dict({"type": "USER"})]},
            "certificates.list_company_certs_issued_by": {
                "finger_print": next(iter(self.state.certificates.records)).fingerprint
            },
            "connections.list_connections": {
                "status": ConnectionStatusFilter("ALL"),
                "user_ids": [user.id for user in self.strangers] + [user.id for user in self.people],
            },
            "disclaimers.list_disclaimer_users": {"did": next(iter(self.state.disclaimers.records)).id},
            "groups.list_group_types": {"x_symphony_host": "acme.symphony.com"},
            "groups.list_groups": {"x_symphony_host": "acme.symphony.com", "type_id": "SDL"},
            "info_barriers.list_info_barrier_group_members": {"gid": self.barrier.id},
            "messages.get_message_details": {"body": MessageIds(message_ids=[f"m{number}" for number in range(30)])},
            "messages.list_message_receipts": {"message_id": "m1"},
            "rooms.search_rooms": {"body": V2RoomSearchCriteria(query="Desk")},
            "rooms.search_rooms_v2": {"body": RoomSearchCriteria(query="Desk")},
            "users.find_users": {"body": UserFilter.from_dict({"status": "ENABLED"})},
            "users.get_users": {"uid": [*self.all_ids, 1, 2, 3], "local": True},
            "users.search_users": {"body": UserSearchQuery(query="a"), "local": True},
        }
        given = named.get(name, {})
        if not given:
            parameters = inspect.signature(generated()[name].request).parameters.values()
            needed = {one.name for one in parameters if one.default is inspect.Parameter.empty}
            given = {key: value for key, value in ids.items() if key in needed}
        return given

    def expected(self, name: str) -> int:
        """How many items there are, as the Pod's own memory has it."""
        state, room = self.state, self.room
        enabled = sum(user.enabled for user in state.users.own())
        example: dict[str, Callable[[], int]] = {
            "messages.list_message_receipts": lambda: len(
                CONTRACT["GET", "/pod/v1/admin/messages/{messageId}/receipts"].example()["MessageReceiptDetail"]
            ),
            "streams.list_stream_attachments": lambda: len(
                CONTRACT["GET", "/pod/v1/streams/{sid}/attachments"].example()
            ),
            "streams.list_stream_message_ids": lambda: len(
                CONTRACT["GET", "/pod/v2/admin/streams/{streamId}/messageIds"].example()["Data"]
            ),
        }
        if name in example:
            return example[name]()
        counts: dict[str, Callable[[], int]] = {
            "app_entitlements.list_app_entitlements": lambda: 1,
            "app_entitlements.list_user_app_entitlements": lambda: 1,
            "apps.list_app_users": lambda: len(self.all_ids),
            "audit.list_audit_trail": lambda: len(state.audit.records),
            "certificates.list_company_certs": lambda: len(state.certificates.records),
            "certificates.list_company_certs_by_type": lambda: len(state.certificates.records),
            "certificates.list_company_certs_issued_by": lambda: 0,
            "certificates.list_pod_managed_company_certs": lambda: 0,
            "connections.list_connections": lambda: len(self.strangers) + len(self.people),
            "disclaimers.list_disclaimer_users": lambda: 0,
            "disclaimers.list_disclaimers": lambda: len(state.disclaimers.records),
            "file_extensions.list_allowed_file_extensions": lambda: len(state.settings.extensions),
            "file_extensions.list_allowed_file_types": lambda: len(state.settings.extensions),
            "groups.list_group_types": lambda: 2,
            "groups.list_groups": lambda: 30,
            "groups.list_sdl_groups": lambda: 30,
            "info_barriers.list_info_barrier_group_members": lambda: 40,
            "info_barriers.list_info_barrier_groups": lambda: len(state.barriers.groups),
            "info_barriers.list_info_barrier_policies": lambda: len(state.barriers.policies),
            "messages.get_message_details": lambda: 30,
            "presence.list_users_presence": lambda: enabled,
            "rooms.admin_list_room_members": lambda: len(room.members),
            "rooms.list_room_members": lambda: len(room.members),
            "rooms.list_room_members_v1": lambda: len(room.members),
            "rooms.search_rooms": lambda: 30,
            "rooms.search_rooms_v2": lambda: 30,
            "streams.admin_list_streams": lambda: 30,
            "streams.admin_list_streams_v1": lambda: 30,
            "streams.list_stream_members": lambda: len(room.members),
            "streams.list_streams": lambda: 30,
            "streams.list_user_streams": lambda: 30,
            "system.admin_list_protocols": lambda: len(state.settings.protocols),
            "system.list_protocols": lambda: len(state.settings.protocols),
            "users.find_users": lambda: enabled,
            "users.get_users": lambda: len(self.all_ids),
            "users.list_user_delegates": lambda: 0,
            "users.list_user_followers": lambda: len(self.people),
            "users.list_user_following": lambda: len(self.people),
            "users.list_users": lambda: len(self.all_ids),
            "users.list_users_v1": lambda: len(self.all_ids),
            "users.list_users_v3": lambda: len(self.all_ids),
            "users.search_users": lambda: sum(
                user.enabled
                and any(
                    "a" in user.text(part).lower()
                    for part in ("displayName", "firstName", "lastName", "emailAddress", "userName")
                )
                for user in state.users.own()
            ),
        }
        return counts[name]() if name in counts else -1


@pytest.fixture(scope="module")
def world(sandbox_key: RSAPrivateKey) -> Iterator[World]:
    """A Pod with more of everything than a page holds; the tests here only read."""
    with SandboxServer(SandboxState()) as server:
        yield World(server, sandbox_key)


@pytest.fixture(scope="module")
def pod(world: World, sandbox_key: RSAPrivateKey) -> Iterator[SymphonyPod]:
    """A client that is logged in."""
    with SymphonyPod.from_rsa(world.server.url, USERNAME, sandbox_key) as pod:
        yield pod


def sized(name: str) -> int | None:
    listing = TABLE[name]
    if isinstance(listing, OnePage):
        return None
    return SIZE if listing.limit or hasattr(listing, "ids") else None


@pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")
@pytest.mark.parametrize("concurrency", [1, 4])
@pytest.mark.parametrize("name", TABLE)
def test_a_list_is_read_to_its_end_in_four_ways(
    name: str, concurrency: int, world: World, pod: SymphonyPod, record_property: Callable[[str, object], None]
) -> None:
    group, _, function = name.partition(".")
    module = generated()[name]
    parameters = world.parameters(name)
    options = PageOptions(page_size=sized(name), concurrency=concurrency)
    is_app = name == "apps.list_app_users"
    own: Client = Client(world.server.url, headers={"sessionToken": world.app_token}) if is_app else pod

    bound = list(paginate(getattr(getattr(own, group), function), options, **parameters))
    bare = list(paginate(functools.partial(module.sync, client=own), options, **parameters))
    if is_app:
        own.close()

    async def go() -> tuple[list[Any], list[Any]]:
        made: AsyncClient = (
            AsyncClient(world.server.url, headers={"sessionToken": world.app_token})
            if is_app
            else AsyncSymphonyPod.from_rsa(world.server.url, USERNAME, world.key)
        )
        async with made as client:
            method: Callable[..., Awaitable[Any]] = getattr(getattr(client, group), function)
            one = [item async for item in apaginate(method, options, **parameters)]
            other = [
                item
                async for item in apaginate(functools.partial(module.asyncio, client=client), options, **parameters)
            ]
        return one, other

    with_tasks, bare_with_tasks = asyncio.run(go())
    if name == "sessions.list_user_sessions":  # each client that logs in adds one
        assert len(bare) >= len(world.people)
        assert len(with_tasks) == len(bare_with_tasks) > len(bare) - 1
        return
    expected = world.expected(name)
    record_property("expected", expected)
    record_property("got", len(bound))
    assert len(bound) == (expected if expected >= 0 else len(bare))
    assert len(bound) > 0 or expected == 0
    # What is compared are the keys: that an account has logged in meanwhile shows in its other fields.
    first, *others = [keys_of(items, TABLE[name].key) for items in (bound, bare, with_tasks, bare_with_tasks)]
    assert others == [first] * 3
    assert not TABLE[name].key or (None not in first and len(set(first)) == len(first))


def test_the_errors_of_a_look_up_are_merged(world: World, pod: SymphonyPod) -> None:
    unknown = list(range(1, 31))
    reading = paginate(pod.users.get_users, PageOptions(page_size=SIZE), uid=[*world.all_ids, *unknown], local=True)
    assert len(list(reading)) == len(world.all_ids)
    assert len(reading.errors) >= 1
    assert {str(one.id) for one in reading.errors} <= {str(number) for number in unknown}
