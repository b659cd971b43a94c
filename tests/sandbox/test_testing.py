"""The pytest plugin: what its fixtures give, that each test has a Pod of its own, and that loading it costs little."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from symphony_pod.models import V3RoomAttributes

from symphony_ext import AsyncSymphonyPod, Forbidden, SymphonyPod, TransportError
from symphony_ext.testing import (
    APP_ID,
    USERNAME,
    USERS,
    SandboxPod,
    async_pod,
    mischief,
    pod,
    sandbox_key,
    sandbox_pod,
    sandbox_server,
    sandbox_state,
)

if TYPE_CHECKING:
    from symphony_ext.sandbox.mischief import Mischief

# Fixtures of this very module, whether or not the environment has the plugin's entry point.
__all__ = ["async_pod", "mischief", "pod", "sandbox_key", "sandbox_pod", "sandbox_server", "sandbox_state"]


@pytest.mark.parametrize("run", [1, 2])
def test_each_test_has_a_pod_of_its_own(pod: SymphonyPod, sandbox_pod: SandboxPod, run: int) -> None:
    assert pod.sessions.get_session_info().username == USERNAME
    assert len(sandbox_pod.state.users) == USERS
    assert sandbox_pod.state.applications.get(APP_ID).may_act_as_user()
    assert list(sandbox_pod.state.streams) == []
    pod.rooms.create_room(body=V3RoomAttributes(name=f"Desk {run}"))
    assert [stream.name for stream in sandbox_pod.state.streams] == [f"Desk {run}"]


def test_both_clients_see_one_pod(pod: SymphonyPod, async_pod: AsyncSymphonyPod, mischief: Mischief) -> None:
    room = pod.rooms.create_room(body=V3RoomAttributes(name="Desk"))
    assert room.room_system_info
    assert room.room_system_info.id
    found = asyncio.run(async_pod.rooms.get_room(id=room.room_system_info.id))
    assert found.room_attributes == room.room_attributes
    assert [one.operation for one in mischief.received()] == [
        "login.authenticate",
        "rooms.create_room",
        "login.authenticate",
        "rooms.get_room",
    ]


def test_mischief_befalls_both_clients(pod: SymphonyPod, async_pod: AsyncSymphonyPod, mischief: Mischief) -> None:
    for kind in ("reset", "truncated"):
        mischief.order(kind, operation="rooms.create_room", times=2)
        with pytest.raises(TransportError):
            pod.rooms.create_room(body=V3RoomAttributes(name="Desk"))
        with pytest.raises(TransportError):
            asyncio.run(async_pod.rooms.create_room(body=V3RoomAttributes(name="Desk")))


def test_clients_of_other_accounts(sandbox_pod: SandboxPod) -> None:
    plain = sandbox_pod.client("plain-bot", roles=["INDIVIDUAL"])
    with pytest.raises(Forbidden):
        plain.users.list_users()
    person = next(user for user in sandbox_pod.state.users.own() if user.enabled and user.current_key is None)
    assert sandbox_pod.client(person.username).sessions.get_session_info().id == person.id

    async def over_http() -> str:
        async with sandbox_pod.async_client("plain-bot", over_http=True) as client:
            return client.base_url

    assert asyncio.run(over_http()) == sandbox_pod.url
    assert sandbox_pod.private_key.key_size == 2048


def test_loading_the_plugin_loads_nothing_that_it_may_not_need() -> None:
    code = (
        "import sys, symphony_ext.testing; "
        "wanted = {'httpx', 'starlette', 'uvicorn', 'cryptography', 'symphony_pod'}; "
        "print(sorted(wanted & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_missing_extra_is_named() -> None:
    test = "def test_it(pod): pass"
    code = (
        "import sys, pytest, pathlib, tempfile; "
        "sys.modules.update(dict.fromkeys(('starlette', 'uvicorn'))); "
        "folder = tempfile.mkdtemp(); path = pathlib.Path(folder, 'test_it.py'); "
        f"path.write_text({test!r}); "
        "from importlib.metadata import entry_points; "
        "known = entry_points(group='pytest11', name='symphony_pod'); "
        "plugin = [] if known else ['-p', 'symphony_ext.testing']; "
        "sys.exit(pytest.main(['-c', '/dev/null', '--rootdir', folder, '-p', 'no:cacheprovider', *plugin, str(path)]))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 1
    assert "pip install 'symphony-pod-client[sandbox]'" in done.stdout
