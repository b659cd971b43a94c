"""A job that is started again does the rest and repeats nothing, whatever its journal has been through."""

from __future__ import annotations

import errno
import json
import os
import stat
import threading
import time
import warnings
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from symphony_pod.models import V3RoomAttributes

from symphony_ext import InvalidInput, SymphonyPod, UncertainError, bulk
from symphony_ext.sandbox.mischief import Mischief
from symphony_ext.testing import SandboxPod

CREATE = "rooms.create_room"


def room(name: str) -> dict[str, object]:
    return {"body": V3RoomAttributes(name=name, description="made by a test")}


class Deeds:
    """Counts how often each item was done; fails as it is told to."""

    def __init__(self) -> None:
        self.done = Counter[str]()
        self.failing: dict[str, Exception] = {}
        self.hook: Callable[[str], None] = lambda name: None

    def __call__(self, name: str) -> str:
        self.hook(name)
        if name in self.failing:
            raise self.failing[name]
        self.done[name] += 1
        return name


NAMES = [f"item {number}" for number in range(30)]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "job.journal"


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text().splitlines()]


def statuses(job: Any) -> Counter[str]:
    return Counter(outcome.status for outcome in job)


def test_what_is_done_is_not_repeated(path: Path) -> None:
    deeds = Deeds()
    deeds.failing = {"item 3": InvalidInput("not today"), "item 20": InvalidInput("not today")}
    assert statuses(bulk(deeds, NAMES, journal=path)) == {"done": 28, "failed": 2}
    deeds.failing = {}
    again = list(bulk(deeds, NAMES, journal=path))
    assert [outcome.item for outcome in again if outcome.status == "done"] == ["item 3", "item 20"]
    assert Counter(outcome.status for outcome in again) == {"skipped": 28, "done": 2}
    assert statuses(bulk(deeds, [*NAMES, "another"], journal=path)) == {"skipped": 30, "done": 1}
    assert set(deeds.done.values()) == {1}
    with pytest.raises(InvalidInput, match="skipped"):
        again[0].result()


def test_the_file_is_its_owners_and_holds_no_arguments(path: Path) -> None:
    bulk(Deeds(), ["a secret"], journal=path).run()
    assert "secret" not in path.read_text()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    header, begun, done = lines(path)
    operation = f"{Deeds.__module__}.Deeds"
    assert header == {"journal": "symphony-pod bulk job", "version": 1, "operation": operation}
    assert (begun["state"], done["state"], begun["key"]) == ("begun", "done", done["key"])


def test_a_key_of_ones_own_can_be_read(path: Path) -> None:
    deeds = Deeds()
    deeds.failing = {"b": ValueError("private")}
    bulk(deeds, ["a", "b"], journal=path, key=lambda name: f"name-{name}").run()
    told = {(line["key"], line["state"]) for line in lines(path)[1:]}
    assert told == {("name-a", "begun"), ("name-a", "done"), ("name-b", "begun"), ("name-b", "uncertain")}
    assert "private" not in path.read_text()


def test_items_that_are_sent_stand_in_the_file_first(path: Path) -> None:
    deeds = Deeds()

    def look(name: str) -> None:
        assert {"key": name, "state": "begun"}.items() <= lines(path)[-1].items()

    deeds.hook = look
    assert bulk(deeds, NAMES, journal=path, key=str, concurrency=1).run().done == 30


def test_what_is_sent_is_on_the_disk_before(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    synced = 0
    fsync = os.fsync

    def counted(descriptor: int) -> None:
        nonlocal synced
        fsync(descriptor)
        synced = os.fstat(descriptor).st_size

    monkeypatch.setattr(os, "fsync", counted)
    deeds = Deeds()

    def look(name: str) -> None:
        assert f'{{"key": "{name}", "state": "begun"' in path.read_bytes()[:synced].decode()

    deeds.hook = look
    assert bulk(deeds, NAMES, journal=path, key=str, concurrency=4).run().done == 30


def test_answers_stand_in_the_file_before_the_next_is_asked_for(path: Path) -> None:
    all_done = threading.Barrier(5)

    def work(name: str) -> None:
        all_done.wait(20)

    job = bulk(work, NAMES[:4], journal=path, key=str, concurrency=4)
    threading.Thread(target=lambda: next(job)).start()
    all_done.wait(20)
    deadline = time.monotonic() + 20
    wanted = {(name, "done") for name in NAMES[:4]}
    while not wanted <= {(line.get("key", ""), line.get("state", "")) for line in lines(path)}:
        assert time.monotonic() < deadline  # nobody asks for an outcome any more
    job.close()


@pytest.mark.parametrize("kind", ["begun", "uncertain"])
def test_what_may_have_been_done_is_left_alone(path: Path, kind: str) -> None:
    deeds = Deeds()
    bulk(deeds, NAMES[:2], journal=path, key=str).run()
    with path.open("a") as file:
        file.write(json.dumps({"key": "item 2", "state": kind}) + "\n")
    for _ in range(2):
        outcomes = list(bulk(deeds, NAMES[:4], journal=path, key=str))
        doubtful = outcomes[2]
        assert doubtful.status == "uncertain"
        assert isinstance(doubtful.error, UncertainError)
        assert "item 2" in str(doubtful.error)
        assert "was_done=" in str(doubtful.error)
    assert deeds.done == {"item 0": 1, "item 1": 1, "item 3": 1}


def test_what_does_no_harm_twice_is_repeated(path: Path) -> None:
    deeds = Deeds()
    bulk(deeds, NAMES[:2], journal=path, key=str).run()
    with path.open("a") as file:
        file.write(json.dumps({"key": "item 2", "state": "begun"}) + "\n")
    assert statuses(bulk(deeds, NAMES[:4], journal=path, key=str, idempotent=True)) == {"skipped": 2, "done": 2}


def test_a_function_can_say_whether_an_item_is_done(path: Path) -> None:
    deeds = Deeds()
    bulk(deeds, NAMES[:1], journal=path, key=str).run()
    with path.open("a") as file:
        for number in range(1, 4):
            file.write(json.dumps({"key": f"item {number}", "state": "begun"}) + "\n")

    def was_done(name: str) -> bool:
        if name == "item 3":
            raise LookupError("the Pod is away")
        return name == "item 1"

    outcomes = list(bulk(deeds, NAMES[:4], journal=path, key=str, was_done=was_done))
    assert [outcome.status for outcome in outcomes] == ["skipped", "skipped", "done", "uncertain"]
    assert isinstance(outcomes[3].error, LookupError)
    assert deeds.done == {"item 0": 1, "item 2": 1}
    again = bulk(deeds, NAMES[:4], journal=path, key=str)
    assert [outcome.status for outcome in again] == ["skipped"] * 3 + ["uncertain"]


def test_a_create_that_a_gateway_lost_is_not_repeated(
    pod: SymphonyPod, sandbox_pod: SandboxPod, mischief: Mischief, path: Path
) -> None:
    names = [f"Desk {number}" for number in range(20)]
    mischief.order("html", operation=CREATE, times=3, carried_out=True)
    mischief.order("reset", operation=CREATE, times=2, carried_out=False)
    first = list(bulk(pod.rooms.create_room, names, arguments=room, journal=path))
    assert Counter(outcome.status for outcome in first) == {"done": 15, "uncertain": 5}

    def was_done(name: str) -> bool:
        return any(stream.name == name for stream in sandbox_pod.state.streams)

    assert statuses(bulk(pod.rooms.create_room, names, arguments=room, journal=path)) == {"skipped": 15, "uncertain": 5}
    again = bulk(pod.rooms.create_room, names, arguments=room, journal=path, was_done=was_done)
    assert statuses(again) == {"skipped": 18, "done": 2}
    made = Counter(stream.name for stream in sandbox_pod.state.streams if stream.name.startswith("Desk "))
    assert made == dict.fromkeys(names, 1)


def test_half_a_line_at_the_end_is_forgotten(path: Path) -> None:
    deeds = Deeds()
    bulk(deeds, NAMES[:3], journal=path, key=str, concurrency=1).run()
    whole = path.read_bytes()
    last = whole.rstrip(b"\n").rfind(b"\n") + 1
    for cut in range(last, len(whole)):
        path.write_bytes(whole[:cut])
        outcomes = list(bulk(Deeds(), NAMES[:3], journal=path, key=str))
        assert [outcome.status for outcome in outcomes] == ["skipped", "skipped", "uncertain"]  # begun, and no more
        assert path.read_bytes() == whole[:last]


def test_half_a_header_is_begun_anew(path: Path) -> None:
    bulk(Deeds(), NAMES[:1], journal=path).run()
    header = path.read_bytes().partition(b"\n")[0]
    for cut in range(len(header) + 1):
        path.write_bytes(header[:cut])
        assert bulk(Deeds(), NAMES[:1], journal=path).run().done == 1
        assert path.read_bytes().startswith(header + b"\n")


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"dear diary", "is no journal"),
        (b"username,email\nx,y\n", "is no journal"),
        (b"[1]\n", "is no journal"),
        (b'{"journal": "symphony-pod bulk job", "version": 2, "operation": "x"}\n', "another version"),
        (b'{"journal": "symphony-pod bulk job", "version": 1, "operation": "users.x"}\n', "a job for users.x, not for"),
    ],
)
def test_other_files_are_refused_and_left_as_they_are(path: Path, content: bytes, problem: str) -> None:
    path.write_bytes(content)
    with pytest.raises(InvalidInput, match=problem):
        bulk(Deeds(), NAMES, journal=path)
    assert path.read_bytes() == content


def test_a_damaged_line_is_named(path: Path) -> None:
    deeds = Deeds()
    bulk(deeds, NAMES[:2], journal=path).run()
    content = path.read_bytes().split(b"\n")
    content[2] = b'{"key": 5}'
    path.write_bytes(b"\n".join(content))
    with pytest.raises(InvalidInput, match="damaged in line 3"):
        bulk(deeds, NAMES[:2], journal=path)


def test_the_journal_of_other_items_is_refused_before_anything_is_sent(path: Path) -> None:
    deeds = Deeds()
    bulk(deeds, NAMES, journal=path).run()
    job = bulk(deeds, (f"other {number}" for number in range(5000)), journal=path)
    with pytest.raises(InvalidInput, match="was begun for other items: it knows 30, and none of the first 1000"):
        next(job)
    assert statuses(bulk(deeds, ["new", *NAMES], journal=path)) == {"skipped": 30, "done": 1}
    assert sum(deeds.done.values()) == 31


def test_two_jobs_at_once_cannot_use_one(path: Path) -> None:
    deeds = Deeds()
    with bulk(deeds, NAMES, journal=path, concurrency=1) as job:
        next(job)
        with pytest.raises(InvalidInput, match="in use by another job"):
            bulk(deeds, NAMES, journal=path)
    assert bulk(deeds, NAMES, journal=path).run().done == 29
    assert set(deeds.done.values()) == {1}


def test_a_child_process_does_not_hold_the_journal(path: Path) -> None:
    """Or one that outlives a job that was killed would keep the next from starting."""
    with bulk(Deeds(), NAMES, journal=path, concurrency=1) as job:
        next(job)
        go, wait = os.pipe(), os.pipe()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # of Python 3.12 on, where there are threads
            child = os.fork()
        if not child:
            os.write(wait[1], b"x")
            os.read(go[0], 1)
            os._exit(0)
        os.read(wait[0], 1)
    try:
        assert bulk(Deeds(), NAMES, journal=path).run().total == 30
    finally:
        os.write(go[1], b"x")
        os.waitpid(child, 0)


def test_two_items_with_one_key_are_not_both_done(path: Path) -> None:
    deeds = Deeds()
    outcomes = list(bulk(deeds, ["a", "b", "a"], journal=path))
    assert [outcome.status for outcome in outcomes] == ["done", "done", "failed"]
    assert "has the key of an earlier one" in str(outcomes[2].error)
    assert deeds.done == {"a": 1, "b": 1}


def test_items_without_an_identity_need_a_key(path: Path) -> None:
    things = [object(), object()]
    with pytest.raises(InvalidInput, match="item 0 has no identity for the journal"):
        next(bulk(id, things, journal=path))
    assert bulk(id, things).run().done == 2
    assert bulk(id, things, journal=path, key=lambda thing: str(id(thing))).run().done == 2
    wrong: Any = id
    with pytest.raises(InvalidInput, match="key= gave a int"):
        next(bulk(id, things, journal=path, key=wrong))


def test_a_full_disk_ends_the_job_before_anything_is_sent_unnoted(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    deeds, write, left = Deeds(), os.write, 10

    def full(descriptor: int, data: bytes) -> int:
        nonlocal left
        if not left:
            raise OSError(errno.ENOSPC, "No space left on device")
        left -= 1
        return write(descriptor, data[: max(1, len(data) // 2)] if left == 4 else data)

    monkeypatch.setattr(os, "write", full)
    with pytest.raises(OSError, match="No space left"):
        bulk(deeds, NAMES, journal=path, key=str, concurrency=1).run()
    monkeypatch.undo()
    before = deeds.done.copy()
    assert 0 < before.total() < len(NAMES)
    again = list(bulk(deeds, NAMES, journal=path, key=str))
    assert set(deeds.done.values()) == {1}
    assert len(deeds.done) + sum(outcome.status == "uncertain" and not before[outcome.item] for outcome in again) == 30


def test_a_full_disk_spoils_no_line_that_comes_later(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    deeds, write = Deeds(), os.write
    flying = threading.Barrier(4)

    def together(name: str) -> None:
        if name in NAMES[:4]:
            flying.wait(20)

    deeds.hook = together
    calls = 0

    def full(descriptor: int, data: bytes) -> int:
        nonlocal calls
        calls += 1
        if calls == 4:  # the first line of an answer came, and then half of another
            raise OSError(errno.ENOSPC, "No space left on device")
        return write(descriptor, data[: len(data) // 2] if calls == 3 else data)

    monkeypatch.setattr(os, "write", full)
    job = bulk(deeds, NAMES, journal=path, key=str, concurrency=4)
    with pytest.raises(OSError, match="No space left"):
        job.run()
    monkeypatch.undo()
    done = deeds.done.copy()
    again = list(bulk(deeds, NAMES, journal=path, key=str))
    assert set(deeds.done.values()) == {1}
    assert len(again) == len(NAMES)
    assert {outcome.item for outcome in again if outcome.status in ("skipped", "uncertain")} >= set(done)


@pytest.mark.parametrize("where", ["", "no/such/folder/journal", "/dev/null"])
def test_paths_that_cannot_be_used(tmp_path: Path, where: str) -> None:
    with pytest.raises(InvalidInput, match="give the path of a file"):
        bulk(Deeds(), NAMES, journal=tmp_path / where)


def test_dry_run_reads_the_journal_and_leaves_it(path: Path) -> None:
    deeds = Deeds()
    assert statuses(bulk(deeds, NAMES, journal=path, dry_run=True)) == {"checked": 30}
    assert not path.exists()
    bulk(deeds, NAMES[:10], journal=path).run()
    content = path.read_bytes()
    with bulk(deeds, NAMES, journal=path, concurrency=1) as job:
        next(job)  # another job may be at it
        assert statuses(bulk(deeds, NAMES, journal=path, dry_run=True)) == {"skipped": 10, "checked": 20}
    assert path.read_bytes() == content
    assert sum(deeds.done.values()) == 10
