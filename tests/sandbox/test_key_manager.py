"""The key manager's tokens, and bearer tokens where an operation takes no other."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import httpx
import jwt
import pytest

if TYPE_CHECKING:
    from symphony_ext.sandbox import SandboxState

LOGIN = "/login/pubkey/authenticate"
RELAY = "/relay/pubkey/authenticate"
AUDIT = "/agent/v1/audittrail/privilegeduser?startTimestamp=0"
TYPES = "/profile-manager/v1/types"

Connect = Callable[..., httpx.Client]
LoginToken = Callable[..., str]


def test_the_agent_wants_a_token_of_the_key_manager_where_the_claims_do_not_say_otherwise(
    connect: Connect, login_token: LoginToken, state: SandboxState
) -> None:
    nobody = connect()
    free = nobody.post(LOGIN, json={"token": login_token("svc-bot")}).json()
    assert nobody.get(AUDIT, headers={"sessionToken": free["token"]}).status_code in (200, 204)

    state.sessions.key_manager = True
    bound = nobody.post(LOGIN, json={"token": login_token("svc-bot")}).json()
    claims = jwt.decode(bound["token"], options={"verify_signature": False})
    assert "canUseSimplifiedKeyDelivery" not in claims
    headers = {"sessionToken": bound["token"]}
    assert nobody.get("/pod/v2/sessioninfo", headers=headers).status_code == 200
    assert nobody.get(AUDIT, headers=headers).status_code == 401

    answer = nobody.post(RELAY, json={"token": login_token("svc-bot")}).json()
    assert answer["name"] == "keyManagerToken"
    of_another = nobody.post(RELAY, json={"token": login_token("plain-bot")}).json()
    for token in ("unknown", of_another["token"]):
        assert nobody.get(AUDIT, headers={**headers, "keyManagerToken": token}).status_code == 401
    both = {**headers, "keyManagerToken": answer["token"]}
    assert nobody.get(AUDIT, headers=both).status_code in (200, 204)
    assert nobody.get(AUDIT, headers={"Authorization": bound["authorizationToken"]}).status_code in (200, 204)

    state.clock.advance(3599)
    again = nobody.post(LOGIN, json={"token": login_token("svc-bot", seconds=3599 + 60)}).json()
    state.clock.advance(2)
    ended = {"sessionToken": again["token"], "keyManagerToken": answer["token"]}
    assert nobody.get(AUDIT, headers=ended).status_code == 401


@pytest.mark.parametrize("wrong", [{"seconds": -1}, {"seconds": 310}, {"algorithm": "RS256"}])
def test_the_key_manager_verifies_the_login_token(
    connect: Connect, login_token: LoginToken, wrong: dict[str, object]
) -> None:
    assert connect().post(RELAY, json={"token": login_token("svc-bot", **wrong)}).status_code == 401
    assert connect().post(RELAY, json={}).status_code == 400


def test_the_groups_service_takes_bearer_tokens_alone(admin: httpx.Client, connect: Connect) -> None:
    assert admin.get(TYPES, headers={"X-Symphony-Host": "pod"}).status_code == 401
    answer = admin.post("/login/idm/tokens", params={"scope": "profile-manager user"}).json()
    claims = jwt.decode(answer["access_token"], options={"verify_signature": False})
    assert claims["scope"] == "profile-manager user"
    bearer = {"Authorization": f"Bearer {answer['access_token']}", "X-Symphony-Host": "pod"}
    assert connect().get(TYPES, headers=bearer).status_code == 200
    assert connect().post("/login/idm/tokens", headers=bearer).status_code == 401
