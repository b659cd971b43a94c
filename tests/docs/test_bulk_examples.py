"""The recipes for bulk jobs work, as a reader would run them, twice."""

from __future__ import annotations

import csv
import inspect
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from symphony_pod.models import UserId, V3RoomAttributes

from symphony_ext import BulkOptions, SymphonyPod, bulk
from symphony_ext.sandbox import SandboxServer, seeded_state
from symphony_ext.sandbox.stores.users import User

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "docs" / "examples" / "bulk"
GUIDE = (ROOT / "docs" / "bulk.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```python\n(.*?)```", GUIDE, re.DOTALL)


@pytest.fixture
def sandbox(private_key: Path) -> Iterator[SandboxServer]:
    """A Pod of this test's own, which knows the account ``svc-bot`` by that key."""
    key = load_pem_private_key(private_key.read_bytes(), None)
    assert isinstance(key, rsa.RSAPrivateKey)
    state = seeded_state(users=250)
    state.add_account("svc-bot", key.public_key())
    with SandboxServer(state) as server:
        yield server


@pytest.fixture
def folder(private_key: Path, tmp_path: Path) -> Path:
    shutil.copy2(private_key, tmp_path)
    return tmp_path


def make_rooms(folder: Path, sandbox: SandboxServer, count: int) -> list[User]:
    """Make rooms with two members each, and one that is alone in two; gives those members."""
    people = [user for user in sandbox.state.users if user.enabled and user.username != "svc-bot"]
    members = people[: 2 * count]
    with SymphonyPod.from_rsa(sandbox.url, "svc-bot", folder / "rsa.pem") as pod:
        for number in range(count):
            room = pod.rooms.create_room(body=V3RoomAttributes(name=f"Desk {number}", description="Rates"))
            assert room.room_system_info
            for user in (*members[2 * number : 2 * number + 2], members[0]):
                pod.rooms.add_room_member(id=str(room.room_system_info.id), body=UserId(id=user.id))
    return members


def run(name: str, folder: Path, sandbox: SandboxServer, *arguments: str) -> str:
    return run_code((EXAMPLES / name).read_text(encoding="utf-8"), folder, sandbox, *arguments)


def run_code(code: str, folder: Path, sandbox: SandboxServer, *arguments: str) -> str:
    assert '"acme.symphony.com"' in code
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code.replace("acme.symphony.com", sandbox.url), *arguments],
        cwd=folder,
        check=False,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def test_the_tour(folder: Path, sandbox: SandboxServer) -> None:
    ids = [user.id for user in sandbox.state.users if user.username != "svc-bot"][:20]
    call = 'with SymphonyPod.from_rsa("acme.symphony.com", "svc-bot", "rsa.pem") as pod:\n    disable_all(pod, ids)\n'
    assert run_code(f"{BLOCKS[0]}\n\nids = {[*ids, 1]}\n{call}", folder, sandbox).endswith("20 done, 1 failed\n")
    assert not any(user.enabled for user in sandbox.state.users if user.id in ids)


def test_the_guide_names_every_option() -> None:
    for name in [*inspect.signature(bulk).parameters, *BulkOptions.__annotations__]:
        assert name in ("operation", "items", "options") or f"`{name}" in GUIDE, name


def test_provisioning(folder: Path, sandbox: SandboxServer) -> None:
    names = [f"new.person.{number}" for number in range(30)]
    taken = next(iter(sandbox.state.users)).username
    with (folder / "people.csv").open("w", newline="", encoding="utf-8") as file:
        table = csv.writer(file)
        table.writerow(["username", "email", "first_name", "last_name", "department"])
        table.writerows([name, f"{name}@acme.example", "New", f"Person {name}", "Rates"] for name in [*names, taken])
    told = run("provision.py", folder, sandbox)
    assert f"{taken}: failed" in told
    assert told.endswith("30 done, 1 failed\n")
    found = [user.username for user in sandbox.state.users if user.username.startswith("new.person.")]
    assert sorted(found) == sorted(names)
    # As if the last run had been killed while it made the first of them, and before it made the last.
    journal = (folder / "provision.journal").read_text(encoding="utf-8").splitlines()
    first, last = json.dumps(names[0]), json.dumps(names[-1])
    kept = [line for line in journal if last not in line and not (first in line and "done" in line)]
    (folder / "provision.journal").write_text("\n".join(kept) + "\n", encoding="utf-8")
    told = run("provision.py", folder, sandbox)
    assert f"{names[-1]}: failed" in told  # for the account is there, of which this journal knows nothing
    assert told.endswith("2 failed, 29 skipped\n")


@pytest.mark.parametrize("suffix", ["csv", "parquet"])
def test_exporting(folder: Path, sandbox: SandboxServer, suffix: str) -> None:
    make_rooms(folder, sandbox, 5)
    run("export.py", folder, sandbox, f"users.{suffix}", f"streams.{suffix}")
    tables: list[list[dict[str, str]]] = []
    for name in ("users", "streams"):
        path = folder / f"{name}.{suffix}"
        if suffix == "csv":
            with path.open(newline="", encoding="utf-8") as file:
                tables.append(list(csv.DictReader(file)))
        else:
            parquet: Any = import_module("pyarrow.parquet")  # which has no types
            tables.append(parquet.read_table(path).to_pylist())
    users, streams = tables
    people = {str(user.id): user for user in sandbox.state.users}
    assert len(users) >= 250
    assert len({row["id"] for row in users}) == len(users)
    for row in users:
        assert row["userName"] == people[row["id"]].username
        assert row["status"] in ("ENABLED", "DISABLED")
    rooms = {stream.id: stream.name for stream in sandbox.state.streams}
    assert streams
    assert len({row["id"] for row in streams}) == len(streams)
    assert {row["id"]: row["roomName"] or "" for row in streams} == rooms


def test_off_boarding(folder: Path, sandbox: SandboxServer) -> None:
    in_rooms = make_rooms(folder, sandbox, 5)
    assert len(in_rooms) == 10
    assert {len(stream.members) for stream in sandbox.state.streams} == {3, 4}  # svc-bot is in all of them
    text = "\n".join([*(user.username for user in in_rooms), "nobody.at.all"])
    (folder / "leavers.txt").write_text(text, encoding="utf-8")
    told = run("offboard.py", folder, sandbox)
    assert "nobody.at.all: failed: there is no user" in told
    assert told.endswith("10 done, 1 failed\n")
    assert not any(user.enabled for user in in_rooms)
    assert f"{in_rooms[0].username}: taken out of 5 rooms" in told
    assert {len(stream.members) for stream in sandbox.state.streams} == {1}
    assert run("offboard.py", folder, sandbox).endswith("1 failed, 10 skipped\n")


def test_the_guide_shows_them() -> None:
    recipes = [block for block in BLOCKS if block.startswith('"""')]
    files = {path.read_text(encoding="utf-8") for path in EXAMPLES.glob("*.py")}
    assert set(recipes) == files


def test_their_types_hold(tmp_path: Path) -> None:
    for path in EXAMPLES.glob("*.py"):
        shutil.copy2(path, tmp_path)
    (tmp_path / "tour.py").write_text(BLOCKS[0], encoding="utf-8")
    done = subprocess.run(
        [
            *(sys.executable, "-m", "mypy", "--strict", "--allow-untyped-calls"),
            *("--disable-error-code=import-untyped", "--disable-error-code=import-not-found"),
            *map(str, sorted(tmp_path.glob("*.py"))),
        ],
        cwd=ROOT,
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout
