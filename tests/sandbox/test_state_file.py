"""Keeping the state in a file: what a restart finds, and what cannot be used."""

from __future__ import annotations

import sqlite3
import stat
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from symphony_ext.sandbox import SandboxServer, SandboxState, seeded_state
from symphony_ext.sandbox.state_file import StateFile

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric import rsa

    from symphony_ext.sandbox.stores.records import Records

WHO = "/pod/v2/sessioninfo"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the state is kept."""
    return tmp_path / "pod.sqlite"


def filled(key: rsa.RSAPrivateKey) -> SandboxState:
    """Makes a Pod with an account."""
    state = seeded_state(users=20)
    state.add_account("svc-bot", key.public_key())
    return state


def everything(state: SandboxState) -> dict[str, dict[str, str | None]]:
    """Tells all records of a Pod, by table and key, in their order."""
    told: dict[str, dict[str, str | None]] = {}
    for table in state.tables():
        records: Records[Any, Any] = table  # type: ignore[assignment] # pyright: ignore
        for known in list(records._records):  # pyright: ignore[reportPrivateUsage]
            records.note(known)
        told[table.name] = {change.key: change.text for change in table.changes() if change.text is not None}
    return told


def test_a_restart_forgets_nothing(path: Path, key: rsa.RSAPrivateKey) -> None:
    state = filled(key)
    bot = state.users.find(username="svc-bot")
    assert bot is not None
    session = state.sessions.open(bot)
    bearer, _ = state.sessions.issue_bearer(session)
    headers = {"sessionToken": session.token}
    with (
        SandboxServer(state, state_file=path) as server,
        httpx.Client(base_url=server.url, trust_env=False, headers=headers) as client,
    ):
        room = client.post("/pod/v3/room/create", json={"name": "Desk"}).json()["roomSystemInfo"]["id"]
        someone = next(state.users.own()).id
        client.post(f"/pod/v1/room/{room}/membership/add", json={"id": someone}).raise_for_status()
        client.post("/pod/v2/user/presence", json={"category": "AWAY"}).raise_for_status()
        certificate = client.get("/pod/v1/podcert").json()
        keys = client.get("/login/idm/keys").json()
    before = everything(state)

    with (
        SandboxServer(state_file=path) as server,
        httpx.Client(base_url=server.url, trust_env=False, headers=headers) as client,
    ):
        assert everything(server.state) == before
        assert client.get(WHO).json()["username"] == "svc-bot"
        assert client.get(WHO, headers={"sessionToken": "", "Authorization": f"Bearer {bearer}"}).status_code == 200
        members = client.get(f"/pod/v2/room/{room}/membership/list").json()
        assert {member["id"] for member in members} == {bot.id, someone}
        assert client.get("/pod/v2/user/presence").json()["category"] == "AWAY"
        assert client.get("/login/idm/keys").json() == keys
        assert client.get("/pod/v1/podcert").json() == certificate
        client.post("/sessionauth/v1/logout").raise_for_status()

    with SandboxServer(state_file=path) as server:
        assert httpx.get(server.url + WHO, headers=headers, trust_env=False).status_code == 401


def test_each_call_is_saved_before_it_is_answered(path: Path, key: rsa.RSAPrivateKey) -> None:
    state = filled(key)
    bot = state.users.find(username="svc-bot")
    assert bot is not None
    server = SandboxServer(state, state_file=path)
    with server:
        headers = {"sessionToken": state.sessions.open(bot).token}
        made = httpx.post(server.url + "/pod/v3/room/create", json={"name": "A"}, headers=headers, trust_env=False)
        made.raise_for_status()
        # What a process that was killed now would leave behind.
        copy = path.with_name("copy.sqlite")
        for suffix in ("", "-wal"):
            left = path.with_name(path.name + suffix)
            copy.with_name(copy.name + suffix).write_bytes(left.read_bytes())
    with closing(sqlite3.connect(copy)) as database:
        kinds = dict(database.execute("SELECT kind, count(*) FROM records GROUP BY kind").fetchall())
    assert kinds["streams"] == 1
    assert kinds["sessions"] == 1
    assert kinds["users"] >= 21


def test_a_certificate_authority_survives(path: Path, key: rsa.RSAPrivateKey) -> None:
    with SandboxServer(filled(key), tls=True, state_file=path) as server:
        context = server.client_context("svc-bot")
    with SandboxServer(tls=True, state_file=path) as server:
        assert httpx.post(server.url + "/sessionauth/v1/authenticate", verify=context, trust_env=False).is_success


def test_the_file_is_for_its_owner_alone(path: Path) -> None:
    with SandboxServer(seeded_state(users=1), state_file=path):
        for one in path.parent.iterdir():
            assert stat.S_IMODE(one.stat().st_mode) == 0o600


def test_records_come_back_in_their_order_and_removed_ones_do_not(path: Path) -> None:
    state = seeded_state(users=5)
    first = StateFile(path)
    first.attach(state)
    one = next(state.users.own())
    feeds = [state.presence.open_feed(one.id) for _ in range(3)]
    first.save()
    state.presence.close_feed(feeds[1])
    one.changed(1)
    first.save()
    first.close()
    first.close()
    again, second = SandboxState(), StateFile(path)
    second.attach(again)
    assert everything(again) == everything(state)
    assert list(everything(again)["presence_feeds"]) == [feeds[0].id, feeds[2].id]
    second.close()


def test_a_failed_save_is_made_good_by_the_next(path: Path) -> None:
    state, file = seeded_state(users=3), StateFile(path)
    file.attach(state)
    user = next(state.users.own())
    file._database.execute("PRAGMA query_only = ON")  # pyright: ignore[reportPrivateUsage]
    user.changed(77)
    with pytest.raises(sqlite3.OperationalError):
        file.save()
    file._database.execute("PRAGMA query_only = OFF")  # pyright: ignore[reportPrivateUsage]
    file.close()
    again, second = SandboxState(), StateFile(path)
    second.attach(again)
    assert next(again.users.own()).updated == 77
    second.close()


def test_two_sandboxes_cannot_share_a_file(path: Path) -> None:
    with SandboxServer(seeded_state(users=1), state_file=path), pytest.raises(ValueError, match="another sandbox"):
        StateFile(path)


def test_a_file_of_someone_else_is_left_alone(path: Path, tmp_path: Path) -> None:
    path.write_text("my notes, which are no database at all, however long they may be")
    with pytest.raises(ValueError, match=r"pod\.sqlite was not written by this sandbox"):
        StateFile(path)
    other = tmp_path / "other.sqlite"
    with closing(sqlite3.connect(other)) as database:
        database.execute("CREATE TABLE mine (x)")
    with pytest.raises(ValueError, match="not written by this sandbox"):
        StateFile(other)
    assert path.read_text().startswith("my notes")
    with pytest.raises(OSError, match="missing"):
        StateFile(tmp_path / "missing" / "pod.sqlite")


def test_a_record_that_cannot_be_read_is_not_quoted(path: Path) -> None:
    with SandboxServer(seeded_state(users=1), state_file=path):
        pass
    with closing(sqlite3.connect(path)) as database:
        database.execute("UPDATE records SET record = '{\"secret\": 1}' WHERE kind = 'users'")
        database.commit()
    with pytest.raises(ValueError, match="cannot be read") as caught:
        SandboxServer(state_file=path)
    assert "secret" not in str(caught.value)


def test_a_file_that_holds_a_pod_takes_no_other(path: Path) -> None:
    with SandboxServer(seeded_state(users=1), state_file=path) as server, pytest.raises(RuntimeError, match="file"):
        server.state = SandboxState()
    with pytest.raises(RuntimeError, match="let go"):
        server.start()
    with pytest.raises(ValueError, match="leave state out"):
        SandboxServer(seeded_state(users=1), state_file=path)


def test_a_new_file_gets_the_usual_people(path: Path) -> None:
    with SandboxServer(state_file=path) as server:
        count = len(server.state.users)
    with SandboxServer(state_file=path) as server:
        assert len(server.state.users) == count == 2500
