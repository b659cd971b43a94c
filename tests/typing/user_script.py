"""A user's script, as the checkers see it: it is checked in strict mode by mypy and pyright, and never run."""

from pathlib import Path
from typing import Any, assert_type

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from symphony_pod.api.rooms import create_room
from symphony_pod.api.users import list_users
from symphony_pod.client import AsyncClient, Client
from symphony_pod.models import (
    AccountType,
    Avatar,
    SuccessResponse,
    UserId,
    UserV2,
    V2UserAttributes,
    V2UserDetail,
    V2UserList,
    V3RoomAttributes,
    V3RoomDetail,
)
from symphony_pod.types import UNSET, Response, Unset

from symphony_ext import AsyncExtensionApp, AsyncSymphonyPod, ExtensionApp, SymphonyPod


def administer(pod: SymphonyPod) -> None:
    me = pod.sessions.get_session_info()
    assert_type(me, UserV2)
    assert_type(me.id, int | None | Unset)
    assert_type(me.display_name, str | None | Unset)
    assert_type(me.account_type, AccountType | None | Unset)
    assert_type(me.avatars, list[Avatar] | None | Unset)
    assert_type(me.user_metadata, dict[str, Any] | None | Unset)
    assert_type(me.additional_properties, dict[str, Any])
    users = pod.users.list_users(skip=0, limit=1000)
    assert_type(users, list[V2UserDetail])
    for user in users:
        attributes = user.user_attributes
        if attributes:
            assert_type(attributes, V2UserAttributes)
            if attributes.account_type is AccountType.SYSTEM:
                print(attributes.user_name)
    assert_type(pod.users.get_users(uid=[1, 2], local=True), V2UserList)
    assert_type(pod.users.get_users(email=["a@example.com"]), V2UserList)
    room = pod.rooms.create_room(body=V3RoomAttributes(name="Desk", description="Rates", public=UNSET))
    assert_type(room, V3RoomDetail)
    assert_type(pod.rooms.add_room_member(id="abc", body=UserId(id=1)), SuccessResponse)
    assert_type(pod.system.list_features(), list[str])
    assert_type(pod.disclaimers.list_disclaimer_users(did="1"), list[int])
    assert_type(pod.cert_auth.logout().message, str | None | Unset)


def bare(client: Client) -> None:
    assert_type(list_users.sync(client=client, limit=10), list[V2UserDetail])
    answer = list_users.sync_detailed(client=client)
    assert_type(answer, Response[list[V2UserDetail]])
    assert_type(answer.parsed, list[V2UserDetail] | None)


async def bare_async(client: AsyncClient) -> None:
    assert_type(await list_users.asyncio(client=client), list[V2UserDetail])
    answer = await create_room.asyncio_detailed(client=client, body=V3RoomAttributes(name="a", description="b"))
    assert_type(answer.parsed, V3RoomDetail | None)


async def administer_async(pod: AsyncSymphonyPod) -> None:
    assert_type(await pod.sessions.get_session_info(), UserV2)
    assert_type(await pod.users.list_users(limit=10), list[V2UserDetail])


def log_in_every_way(key: RSAPrivateKey) -> None:
    host = "acme.symphony.com"
    assert_type(SymphonyPod.from_rsa(host, "svc-bot", Path("rsa.pem"), passphrase=b"secret", bearer=True), SymphonyPod)
    assert_type(SymphonyPod.from_rsa(host, "svc-bot", key), SymphonyPod)
    assert_type(SymphonyPod.from_rsa(host, "svc-bot", lambda data: data), SymphonyPod)
    assert_type(SymphonyPod.from_certificate(host, "bot.p12", passphrase="secret"), SymphonyPod)
    assert_type(SymphonyPod.from_token(host, "token"), SymphonyPod)
    app = AsyncSymphonyPod.from_app(host, "desk-app", "rsa.pem")
    assert_type(app.on_behalf_of(user_id=7), AsyncSymphonyPod)
    assert_type(SymphonyPod.from_app(host, "desk-app", certificate="app.p12").extension_app(), ExtensionApp)


async def meet_the_page(app: AsyncExtensionApp) -> None:
    handshake = await app.authenticate()
    assert_type(handshake.symphony_token, str)
    assert_type(handshake.expire_at, int)
    assert_type(await app.verify_user_jwt("jwt"), dict[str, Any])
