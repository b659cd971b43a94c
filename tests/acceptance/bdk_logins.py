"""The BDK's ways to log in, and its handshake of extension applications."""

from __future__ import annotations

from typing import Any

import httpx

from .bdk_world import Calls, World, expect

app_authenticator = Calls("app_authenticator")
logins = Calls("logins")


@app_authenticator
async def authenticate_extension_app(w: World) -> str:
    w.made["pair"] = await w.app_authenticator.authenticate_extension_app("made up by the app")
    expect("made up by the app", w.made["pair"].app_token)
    return "a pair of tokens"


@app_authenticator
async def authenticate_and_retrieve_tokens(w: World) -> str:
    tokens = await w.app_authenticator.authenticate_and_retrieve_tokens("another")
    expect("another", tokens.app_token)
    return "a pair of tokens"


@app_authenticator
async def is_token_pair_valid(w: World) -> str:
    pair = w.made["pair"]
    expect(True, await w.app_authenticator.is_token_pair_valid(pair.app_token, pair.symphony_token))
    expect(False, await w.app_authenticator.is_token_pair_valid(pair.app_token, "another"))
    return "True, and False for another"


@app_authenticator
async def validate_jwt(w: World) -> str:
    body = {"username": w.made["ana"].username, "appId": "sandbox-app"}
    async with httpx.AsyncClient(base_url=w.made["url"], trust_env=False) as client:
        told = (await client.post("/sandbox/user-jwt", json=body)).json()
    claims = await w.app_authenticator.validate_jwt(told["jwt"])
    expect(w.made["ana"].username, claims["user"]["username"])
    return "the claims of the user"


@logins
async def by_key(w: World) -> str:
    return await _name(w.made["config.yaml"])


@logins
async def by_certificate(w: World) -> str:
    return await _name(w.made["config-certificate.yaml"])


@logins
async def on_behalf_by_key(w: World) -> str:
    return await _name_on_behalf(w.made["config.yaml"])


@logins
async def on_behalf_by_certificate(w: World) -> str:
    return await _name_on_behalf(w.made["config-certificate.yaml"])


@logins
async def as_extension_app_by_certificate(w: World) -> str:
    bdk = w.made["config-certificate.yaml"]
    pair = await bdk.app_authenticator().authenticate_extension_app("made up by the app")
    expect("made up by the app", pair.app_token)
    return "a pair of tokens"


@logins
async def bearer_token(w: World) -> str:
    token = await w.made["config.yaml"].bot_session().auth_token
    expect("Bearer", token.partition(" ")[0])
    return "Bearer ..."


async def _name(bdk: Any) -> str:
    me = await bdk.sessions().get_session()
    expect("svc-bot", me.username)
    return str(me.username)


async def _name_on_behalf(bdk: Any) -> str:
    person = (await bdk.users().list_user_details(skip=2, limit=1))[0]
    session = bdk.obo(user_id=person.user_system_info.id)
    async with bdk.obo_services(session) as services:
        found = await services.users().list_users_by_ids([person.user_system_info.id])
    expect([person.user_system_info.id], [user.id for user in found.users])
    return "a user's services"
