"""Requests with a session: which token they carry, and what happens when the Pod refuses it."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from symphony_pod.api.cert_auth import cert_authenticate
from symphony_pod.errors import ApiError, Forbidden, TransportError, Unauthorized
from symphony_pod.models import UserSearchQuery

from symphony_ext.auth.keeper import TokenKeeper
from symphony_ext.auth.session import SessionAuth
from symphony_ext.auth.static_token import StaticToken
from symphony_ext.auth.tokens import Session, TokenSource
from symphony_ext.client import AsyncSymphonyPod, SymphonyPod
from symphony_ext.errors import ConfigurationError, LoginError
from symphony_ext.sandbox import SandboxServer
from symphony_ext.sandbox.stores.users import User
from tests.auth.conftest import USERNAME
from tests.auth.fault_pod import FaultPod, Received, tokens
from tests.http_server import Reply, error
from tests.waiting import PATIENCE, wait_until, waiting_threads

THREADS = 64
TASKS = 200


def who(pod: SymphonyPod) -> Any:
    return pod.sessions.get_session_info()


async def ask_who(pod: AsyncSymphonyPod) -> Any:
    return await pod.sessions.get_session_info()


def in_threads(pod: SymphonyPod, number: int = THREADS) -> list[Any]:
    """What each of many threads gets that call at once: a value, or an exception."""
    barrier = threading.Barrier(number)

    def call() -> Any:
        barrier.wait(PATIENCE)
        try:
            return who(pod)
        except Exception as problem:
            return problem

    with ThreadPoolExecutor(number) as pool:
        calls = [pool.submit(call) for _ in range(number)]
        return [one.result(3 * PATIENCE) for one in calls]


async def in_tasks(pod: AsyncSymphonyPod, number: int = TASKS) -> list[Any]:
    """What each of many tasks gets that call at once: a value, or an exception."""
    return await asyncio.gather(*(ask_who(pod) for _ in range(number)), return_exceptions=True)


def sandbox_user(sandbox: SandboxServer) -> User:
    """The service account."""
    user = sandbox.state.users.find(username=USERNAME)
    assert user is not None
    return user


def sandbox_logins(sandbox: SandboxServer) -> int:
    """How many sessions the service account has, one for each login since they were last ended."""
    return len(sandbox.state.sessions.of_user(sandbox_user(sandbox)))


# One login for all


def test_64_cold_threads_log_in_once(sandbox: SandboxServer, key: rsa.RSAPrivateKey) -> None:
    with SymphonyPod.from_rsa(sandbox.url, USERNAME, key) as pod:
        answers = in_threads(pod)
    assert [answer.username for answer in answers] == [USERNAME] * THREADS
    assert sandbox_logins(sandbox) == 1


@pytest.mark.usefixtures("over")
def test_200_cold_tasks_log_in_once(sandbox: SandboxServer, key: rsa.RSAPrivateKey) -> None:
    async def main() -> list[Any]:
        async with AsyncSymphonyPod.from_rsa(sandbox.url, USERNAME, key) as pod:
            return await in_tasks(pod)

    assert [answer.username for answer in asyncio.run(main())] == [USERNAME] * TASKS
    assert sandbox_logins(sandbox) == 1


def test_when_all_threads_get_401_at_once_one_logs_in_again(fault_pod: FaultPod, key: rsa.RSAPrivateKey) -> None:
    with SymphonyPod.from_rsa(fault_pod.url, USERNAME, key) as pod:
        who(pod)
        fault_pod.on_call = refuse_together(fault_pod, THREADS)
        answers = in_threads(pod)
    assert not [answer for answer in answers if isinstance(answer, Exception)]
    assert len(fault_pod.logins) == 2
    assert len(fault_pod.calls) == 1 + 2 * THREADS


@pytest.mark.usefixtures("over")
def test_when_all_tasks_get_401_at_once_one_logs_in_again(fault_pod: FaultPod, key: rsa.RSAPrivateKey) -> None:
    async def main() -> list[Any]:
        async with AsyncSymphonyPod.from_rsa(fault_pod.url, USERNAME, key) as pod:
            await ask_who(pod)
            fault_pod.on_call = refuse_together(fault_pod, 90)
            return await in_tasks(pod, 90)

    answers = asyncio.run(main())
    assert not [answer for answer in answers if isinstance(answer, Exception)]
    assert len(fault_pod.logins) == 2
    assert len(fault_pod.calls) == 1 + 2 * 90


def refuse_together(fault_pod: FaultPod, number: int, *, login: int = 1) -> Callable[[Received], Reply]:
    """Ends the session of a login; the calls that carry it are answered only when all of them are here."""
    fault_pod.refuse_tokens_of_login(login)
    barrier = threading.Barrier(number)

    def answer(received: Received) -> Reply:
        if received.headers.get("sessionToken") in fault_pod.refused:
            barrier.wait(PATIENCE)
        return fault_pod.checked(received)

    return answer


@pytest.mark.usefixtures("over")
def test_200_tasks_whose_session_has_ended_log_in_once_more(sandbox: SandboxServer, key: rsa.RSAPrivateKey) -> None:
    async def main() -> list[Any]:
        async with AsyncSymphonyPod.from_rsa(sandbox.url, USERNAME, key) as pod:
            await ask_who(pod)
            sandbox.state.sessions.end_all()
            return await in_tasks(pod)

    assert [answer.username for answer in asyncio.run(main())] == [USERNAME] * TASKS
    assert sandbox_logins(sandbox) == 1


def test_refused_calls_do_not_keep_the_connections_that_the_login_needs(
    fault_pod: FaultPod, key: rsa.RSAPrivateKey
) -> None:
    limits = httpx.Limits(max_connections=4)

    async def main() -> list[Any]:
        async with httpx.AsyncClient(limits=limits, timeout=httpx.Timeout(PATIENCE, pool=3.0)) as http_client:
            pod = AsyncSymphonyPod.from_rsa(fault_pod.url, USERNAME, key, http_client=http_client)
            await ask_who(pod)
            fault_pod.on_call = refuse_together(fault_pod, 4)
            return await in_tasks(pod, 4)

    answers = asyncio.run(main())
    assert not [answer for answer in answers if isinstance(answer, Exception)]

    with httpx.Client(limits=limits, timeout=httpx.Timeout(PATIENCE, pool=3.0)) as http_client:
        pod = SymphonyPod.from_rsa(fault_pod.url, USERNAME, key, http_client=http_client)
        fault_pod.on_call = refuse_together(fault_pod, 4, login=3)
        assert not [answer for answer in in_threads(pod, 4) if isinstance(answer, Exception)]


# Renewal, and its limits


def test_a_session_that_expires_is_renewed_unseen(sandbox: SandboxServer, key: rsa.RSAPrivateKey) -> None:
    sandbox.state.sessions.ttl = 30
    with SymphonyPod.from_rsa(sandbox.url, USERNAME, key) as pod:
        assert who(pod).username == USERNAME
        [first] = sandbox.state.sessions.of_user(sandbox_user(sandbox))
        sandbox.state.clock.advance(31)
        assert who(pod).username == USERNAME
        [second] = sandbox.state.sessions.of_user(sandbox_user(sandbox))
    assert first is not second


def test_the_request_is_sent_again_as_it_was(fault_pod: FaultPod, key: rsa.RSAPrivateKey) -> None:
    with SymphonyPod.from_rsa(fault_pod.url, USERNAME, key) as pod:
        fault_pod.refuse_tokens_of_login(1)
        pod.users.search_users(body=UserSearchQuery(query="ann"), limit=7)
    first, second = fault_pod.calls
    assert first.path == second.path
    assert "limit=7" in first.path
    assert json.loads(first.body) == json.loads(second.body) == {"query": "ann"}
    assert first.headers["sessionToken"] == tokens(1)["token"]
    assert second.headers["sessionToken"] == tokens(2)["token"]
    assert not [login for login in fault_pod.logins if "sessionToken" in login.headers]


def test_a_second_401_is_final(fault_pod: FaultPod, key: rsa.RSAPrivateKey) -> None:
    fault_pod.on_call = lambda received: error(401, "Never.")
    with SymphonyPod.from_rsa(fault_pod.url, USERNAME, key) as pod:
        with pytest.raises(Unauthorized, match=r"sessions\.get_session_info: 401 Unauthorized: Never\.") as caught:
            who(pod)
        assert not isinstance(caught.value, LoginError)
        assert (len(fault_pod.logins), len(fault_pod.calls)) == (2, 2)
        for _ in range(9):
            with pytest.raises(Unauthorized):
                who(pod)
    # Each call renews once, and no more.
    assert (len(fault_pod.logins), len(fault_pod.calls)) == (11, 20)


def test_a_permanent_401_costs_each_of_many_threads_two_calls(fault_pod: FaultPod, key: rsa.RSAPrivateKey) -> None:
    fault_pod.on_call = lambda received: error(401, "Never.")
    with SymphonyPod.from_rsa(fault_pod.url, USERNAME, key) as pod:
        answers = in_threads(pod)
    assert [type(answer) for answer in answers] == [Unauthorized] * THREADS
    assert len(fault_pod.calls) == 2 * THREADS
    assert len(fault_pod.logins) <= 1 + THREADS


@pytest.mark.usefixtures("over")
def test_a_permanent_401_costs_each_of_many_tasks_two_calls(fault_pod: FaultPod, key: rsa.RSAPrivateKey) -> None:
    fault_pod.on_call = lambda received: error(401, "Never.")

    async def main() -> list[Any]:
        async with AsyncSymphonyPod.from_rsa(fault_pod.url, USERNAME, key) as pod:
            return await in_tasks(pod, 40)

    assert [type(answer) for answer in asyncio.run(main())] == [Unauthorized] * 40
    assert len(fault_pod.calls) == 80
    assert len(fault_pod.logins) <= 41


@pytest.mark.parametrize("status", [400, 403, 404, 429, 500, 503])
def test_other_refusals_renew_nothing(fault_pod: FaultPod, key: rsa.RSAPrivateKey, status: int) -> None:
    fault_pod.on_call = lambda received: error(status, "No.")
    with SymphonyPod.from_rsa(fault_pod.url, USERNAME, key) as pod:
        for _ in range(2):
            with pytest.raises(ApiError) as caught:
                who(pod)
            assert caught.value.status_code == status
            assert isinstance(caught.value, Forbidden) == (status == 403)
    assert (len(fault_pod.logins), len(fault_pod.calls)) == (1, 2)


def test_a_renewal_that_is_refused_is_a_login_error(fault_pod: FaultPod, key: rsa.RSAPrivateKey) -> None:
    with SymphonyPod.from_rsa(fault_pod.url, USERNAME, key) as pod:
        who(pod)
        fault_pod.refuse_tokens_of_login(1)
        fault_pod.on_login = lambda login: error(401, "The account is disabled.")
        with pytest.raises(LoginError, match=r"The account is disabled\."):
            who(pod)
    assert (len(fault_pod.logins), len(fault_pod.calls)) == (2, 2)


# Logins that fail


def test_a_refused_login_is_final_for_every_thread_that_waits(fault_pod: FaultPod, key: rsa.RSAPrivateKey) -> None:
    gate = threading.Event()

    def refuse(login: Received) -> Reply:
        assert gate.wait(PATIENCE)
        return error(401, "Unknown key.")

    fault_pod.on_login = refuse
    with SymphonyPod.from_rsa(fault_pod.url, USERNAME, key) as pod, ThreadPoolExecutor(1) as pool:
        asked = pool.submit(in_threads, pod)
        wait_until(lambda: waiting_threads() == THREADS - 1, "all but the leader wait")
        gate.set()
        answers = asked.result(3 * PATIENCE)
        assert [type(answer) for answer in answers] == [LoginError] * THREADS
        assert all("Unknown key." in str(answer) and USERNAME in str(answer) for answer in answers)
        assert (len(fault_pod.logins), len(fault_pod.calls)) == (1, 0)

        # Later calls may try again, for instance once the key is registered.
        fault_pod.on_login = lambda login: Reply(200, tokens(login.number))
        who(pod)
    assert (len(fault_pod.logins), len(fault_pod.calls)) == (2, 1)


@pytest.mark.usefixtures("over")
def test_a_refused_login_is_final_for_every_task_that_waits(fault_pod: FaultPod, key: rsa.RSAPrivateKey) -> None:
    fault_pod.on_login = lambda login: error(401, "Unknown key.")

    async def main() -> list[Any]:
        async with AsyncSymphonyPod.from_rsa(fault_pod.url, USERNAME, key) as pod:
            return await in_tasks(pod)

    assert [type(answer) for answer in asyncio.run(main())] == [LoginError] * TASKS
    assert (len(fault_pod.logins), len(fault_pod.calls)) == (1, 0)


@pytest.mark.usefixtures("over")
def test_a_login_that_gets_no_answer_fails_for_every_task_that_waits(key: rsa.RSAPrivateKey) -> None:
    with FaultPod() as gone:
        url = gone.url

    async def main() -> list[Any]:
        async with AsyncSymphonyPod.from_rsa(url, USERNAME, key) as pod:
            return await in_tasks(pod, 20)

    answers = asyncio.run(main())
    assert [type(answer) for answer in answers] == [TransportError] * 20
    assert {answer.operation for answer in answers} == {"login.authenticate"}


def test_a_slow_login_that_times_out_is_a_transport_error(fault_pod: FaultPod, key: rsa.RSAPrivateKey) -> None:
    gate = threading.Event()

    def slow(login: Received) -> Reply:
        gate.wait(PATIENCE)
        return Reply(200, tokens(login.number))

    fault_pod.on_login = slow
    with SymphonyPod.from_rsa(fault_pod.url, USERNAME, key, timeout=0.2) as pod:
        with pytest.raises(TransportError, match=r"login\.authenticate: no answer"):
            who(pod)
        gate.set()
        fault_pod.on_login = lambda login: Reply(200, tokens(login.number))
        who(pod)
    assert len(fault_pod.logins) == 2


@pytest.mark.usefixtures("over")
def test_when_the_call_that_logs_in_is_cancelled_another_takes_over(
    fault_pod: FaultPod, key: rsa.RSAPrivateKey
) -> None:
    begun, gate = threading.Event(), threading.Event()

    def first_hangs(login: Received) -> Reply:
        if login.number == 1:
            begun.set()
            gate.wait(PATIENCE)
        return Reply(200, tokens(login.number))

    fault_pod.on_login = first_hangs

    async def main() -> list[Any]:
        async with AsyncSymphonyPod.from_rsa(fault_pod.url, USERNAME, key) as pod:
            calls = [asyncio.create_task(ask_who(pod)) for _ in range(10)]
            await asyncio.to_thread(begun.wait, PATIENCE)
            calls[0].cancel()
            return await asyncio.gather(*calls, return_exceptions=True)

    answers = asyncio.run(asyncio.wait_for(main(), PATIENCE))
    gate.set()
    assert isinstance(answers[0], asyncio.CancelledError)
    assert not [answer for answer in answers[1:] if isinstance(answer, BaseException)]
    assert (len(fault_pod.logins), len(fault_pod.calls)) == (2, 9)
    assert {call.headers["sessionToken"] for call in fault_pod.calls} == {tokens(2)["token"]}


# Which token, and where to


def test_where_an_operation_takes_either_the_session_token_is_sent(fault_pod: FaultPod, key: rsa.RSAPrivateKey) -> None:
    with SymphonyPod.from_rsa(fault_pod.url, USERNAME, key) as pod:
        who(pod)
        pod.login.create_idm_token(scope="profile-manager")
    assert len(fault_pod.calls) == 2
    for call in fault_pod.calls:
        assert call.headers["sessionToken"] == tokens(1)["token"]
        assert "Authorization" not in call.headers


@pytest.mark.parametrize("sent", ["Bearer bearer-token-secret-1", "bearer-token-secret-1"])
def test_where_an_operation_takes_a_bearer_token_alone_that_is_sent(
    fault_pod: FaultPod, key: rsa.RSAPrivateKey, sent: str
) -> None:
    fault_pod.on_login = lambda login: Reply(200, {**tokens(login.number), "authorizationToken": sent})
    with SymphonyPod.from_rsa(fault_pod.url, USERNAME, key) as pod:
        pod.groups.list_group_types(x_symphony_host="acme")
    [call] = fault_pod.calls
    assert call.headers["Authorization"] == "Bearer bearer-token-secret-1"
    assert "sessionToken" not in call.headers


def test_operations_for_which_a_session_is_not_enough_are_named_before_anything_is_sent(
    fault_pod: FaultPod, key: rsa.RSAPrivateKey
) -> None:
    with SymphonyPod.from_rsa(fault_pod.url, USERNAME, key) as pod:
        with pytest.raises(ConfigurationError, match=r"login\.authenticate_obo_by_user_id takes appToken"):
            pod.login.authenticate_obo_by_user_id(user_id=7)
        with pytest.raises(ConfigurationError, match=r"cert_auth\.cert_authenticate takes clientCertificate"):
            cert_authenticate.sync(client=pod)

    async def main() -> None:
        async with AsyncSymphonyPod.from_rsa(fault_pod.url, USERNAME, key) as pod:
            with pytest.raises(ConfigurationError, match=r"cert_auth\.cert_authenticate takes clientCertificate"):
                await cert_authenticate.asyncio(client=pod)

    asyncio.run(main())
    assert (len(fault_pod.logins), len(fault_pod.calls)) == (0, 0)


def test_operations_that_need_no_session_log_nobody_in(fault_pod: FaultPod, key: rsa.RSAPrivateKey) -> None:
    with SymphonyPod.from_rsa(fault_pod.url, USERNAME, key) as pod, pytest.raises(Unauthorized):
        pod.login.get_idm_keys()
    assert (len(fault_pod.logins), len(fault_pod.calls)) == (0, 1)


def test_no_token_follows_a_redirect(fault_pod: FaultPod, key: rsa.RSAPrivateKey) -> None:
    with FaultPod() as elsewhere:
        fault_pod.on_call = lambda received: Reply(307, None, {"Location": elsewhere.url + "/pod/v2/sessioninfo"})
        with SymphonyPod.from_rsa(fault_pod.url, USERNAME, key) as pod, pytest.raises(ApiError) as caught:
            who(pod)
        assert caught.value.status_code == 307
        assert len(elsewhere.calls) == len(elsewhere.logins) == 0


def test_no_login_follows_a_redirect(fault_pod: FaultPod, key: rsa.RSAPrivateKey) -> None:
    with FaultPod() as elsewhere:
        fault_pod.on_login = lambda login: Reply(308, None, {"Location": elsewhere.url + login.path})
        with SymphonyPod.from_rsa(fault_pod.url, USERNAME, key) as pod, pytest.raises(ApiError) as caught:
            who(pod)
        assert caught.value.status_code == 308
        assert len(elsewhere.calls) == len(elsewhere.logins) == 0


def test_only_the_pod_gets_tokens(fault_pod: FaultPod) -> None:
    def log_in() -> Session:
        return Session("hunter2")

    async def alog_in() -> Session:
        return Session("hunter2")

    keeper = TokenKeeper(TokenSource(), log_in=log_in, alog_in=alog_in)
    auth = SessionAuth([fault_pod.url], StaticToken("hunter2"), keeper)
    with FaultPod() as elsewhere:
        port = elsewhere.url.rpartition(":")[2]
        others = [f"{elsewhere.url}/call", f"http://localhost:{port}/call"]

        async def main() -> None:
            async with httpx.AsyncClient(auth=auth, trust_env=False) as client:
                for other in others:
                    assert (await client.get(other)).status_code == 401
                assert (await client.get(f"{fault_pod.url}/call")).status_code == 200

        with httpx.Client(auth=auth, trust_env=False) as client:
            for other in others:
                assert client.get(other).status_code == 401
            assert client.get(f"{fault_pod.url}/call").status_code == 200
        asyncio.run(main())
        assert len(elsewhere.calls) == 4
        for call in elsewhere.calls:
            assert "hunter2" not in repr(dict(call.headers))
    assert [call.headers["sessionToken"] for call in fault_pod.calls] == ["hunter2"] * 2
    assert "hunter2" not in repr(auth)


def test_the_authentication_of_one_kind_of_client_does_not_pass_in_the_other(fault_pod: FaultPod) -> None:
    auth = SessionAuth([fault_pod.url], StaticToken("hunter2"), TokenKeeper(TokenSource()))
    with httpx.Client(auth=auth) as client, pytest.raises(ConfigurationError, match="asyncio client"):
        client.get(f"{fault_pod.url}/call")

    async def main() -> None:
        async with httpx.AsyncClient(auth=auth) as client:
            await client.get(f"{fault_pod.url}/call")

    with pytest.raises(ConfigurationError, match="blocking client"):
        asyncio.run(main())
    assert len(fault_pod.calls) == 0
