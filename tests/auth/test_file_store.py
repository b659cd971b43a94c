"""Sessions in a file: who can read it, and what happens when it is not as it should be."""

from __future__ import annotations

import errno
import json
import logging
import os
import pickle
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from symphony_ext.auth.file_store import FileStore
from symphony_ext.auth.tokens import Session, TokenSource
from symphony_ext.errors import ConfigurationError
from tests.auth.fleet import ROOT


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "sessions.json"


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def token(store: FileStore, key: str = "key") -> str | None:
    session = store.get(key)
    return None if session is None else session.token


def giving(name: str) -> Callable[[], Session]:
    """Logs in to a session with this token."""
    return lambda: Session(name)


def test_a_session_comes_back_in_another_store_as_it_was(path: Path) -> None:
    session = Session("t", "Bearer b", time.time() + 3600)
    FileStore(path).put("key", session)
    again = FileStore(str(path)).get("key")
    assert again is not None
    assert vars_of(again) == {**vars_of(session), "is_stored": True}
    assert FileStore(path).get("other") is None


def vars_of(session: Session) -> dict[str, Any]:
    return {name: getattr(session, name) for name in Session.__slots__}


def test_making_a_store_writes_nothing(path: Path) -> None:
    assert FileStore(path).get("key") is None
    assert list(path.parent.iterdir()) == []


@pytest.mark.parametrize("umask", [0o000, 0o077])
def test_all_files_are_the_owners_alone_whatever_the_umask(path: Path, umask: int) -> None:
    path = path.parent / "new" / path.name
    before = os.umask(umask)
    try:
        store = FileStore(path)
        lease = store.lock("key")
        store.put("key", Session("t"), lease)
        store.put("other", Session("u"))
    finally:
        os.umask(before)
    assert mode(path.parent) == 0o700
    files = list(path.parent.iterdir())
    assert len(files) == 3  # with two locks, and nothing that was left over
    assert {mode(file) for file in files} == {0o600}


def test_the_file_is_replaced_as_a_whole(path: Path) -> None:
    store = FileStore(path)
    store.put("key", Session("t"))
    with path.open() as reader:
        store.put("key", Session("u"))
        assert "t" in json.load(reader)["sessions"]["key"]["token"]  # who reads, reads what was there
    assert token(store) == "u"


def test_a_crash_while_writing_leaves_the_old_file(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = FileStore(path)
    store.put("key", Session("t"))

    def crash(descriptor: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", crash)
    with pytest.raises(KeyboardInterrupt):
        store.put("key", Session("u"))
    assert token(store) == "t"
    assert [file.name for file in path.parent.glob("*.tmp")] == []


def test_many_threads_and_keys_lose_nothing(path: Path) -> None:
    def put(number: int) -> None:
        FileStore(path).put(f"key-{number}", Session(f"token-{number}"))

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(put, range(40)))
    store = FileStore(path)
    assert [token(store, f"key-{number}") for number in range(40)] == [f"token-{number}" for number in range(40)]


def test_a_session_is_dropped_unless_a_newer_one_is_there(path: Path) -> None:
    store = FileStore(path)
    first, second = Session("t"), Session("u")
    store.put("key", second)
    store.put("other", first)
    store.drop("key", first)
    assert token(store) == "u"
    store.drop("key", second)
    store.drop("key", second)
    assert token(store) is None
    assert token(store, "other") == "t"


def test_sessions_that_are_over_do_not_pile_up(path: Path) -> None:
    store = FileStore(path)
    now = time.time()
    store.put("over", Session("t", expires_at=now - 1, obtained_at=now - 60))
    store.put("old", Session("u", obtained_at=now - 20 * 86_400))
    store.put("good", Session("v"))
    assert json.loads(path.read_text())["sessions"].keys() == {"good"}


# The right to log in


def test_one_at_a_time_may_log_in_an_account(path: Path) -> None:
    lease = FileStore(path).lock("key")
    assert lease is not None
    assert FileStore(path).lock("key") is None
    assert FileStore(path).lock("other") is not None
    lease.release()
    again = FileStore(path).lock("key")
    assert again is not None
    lease.release()  # of no effect on whoever has it now
    assert FileStore(path).lock("key") is None


def test_the_right_of_a_process_that_dies_is_free_again(path: Path) -> None:
    program = (
        "import sys, time\n"
        "from symphony_ext.auth.file_store import FileStore\n"
        "lease = FileStore(sys.argv[1]).lock('key')\n"
        "print(lease is not None, flush=True)\n"
        "time.sleep(60)\n"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT / "generated"), str(ROOT)])}
    with subprocess.Popen(
        [sys.executable, "-c", program, str(path)], stdout=subprocess.PIPE, text=True, env=environment
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "True\n"
        assert FileStore(path).lock("key") is None
        other.kill()
    assert FileStore(path).lock("key") is not None


# Refused


@pytest.mark.parametrize("bits", [0o640, 0o604, 0o620, 0o602, 0o610, 0o666, 0o777])
def test_a_file_that_is_open_to_others_is_refused(path: Path, bits: int) -> None:
    store = FileStore(path)
    store.put("key", Session("hunter2"))
    path.chmod(bits)
    with pytest.raises(ConfigurationError, match=rf"sessions\.json'> is open to others \(mode {bits:04o}\)") as caught:
        FileStore(path)
    assert "hunter2" not in str(caught.value)
    with pytest.raises(ConfigurationError, match="is open to others"):
        store.get("key")
    with pytest.raises(ConfigurationError, match="is open to others"):
        TokenSource(store, "key").get(lambda: Session("new"))


@pytest.mark.parametrize("bits", [0o770, 0o707, 0o1777])
def test_a_directory_that_others_can_write_to_is_refused(path: Path, bits: int) -> None:
    path.parent.chmod(bits)
    with pytest.raises(ConfigurationError, match="in a directory that others can write to"):
        FileStore(path)
    path.parent.chmod(0o755)
    store = FileStore(path)
    path.parent.chmod(bits)
    with pytest.raises(ConfigurationError, match="in a directory that others can write to"):
        store.put("key", Session("t"))
    with pytest.raises(ConfigurationError, match="in a directory that others can write to"):
        store.lock("key")
    assert list(path.parent.iterdir()) == []


def test_what_belongs_to_another_account_is_refused(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    FileStore(path).put("key", Session("t"))
    me = os.geteuid()
    monkeypatch.setattr(os, "geteuid", lambda: me + 1)
    owner = "belongs to another account" if me == 0 else "in a directory of another account"
    with pytest.raises(ConfigurationError, match=owner):
        FileStore(path)


def test_a_link_is_refused(path: Path) -> None:
    target = path.with_name("target.json")
    FileStore(target).put("key", Session("t"))
    path.symlink_to(target)
    with pytest.raises(ConfigurationError, match=r"sessions\.json'> is a link"):
        FileStore(path)


def test_a_lock_that_is_a_link_is_not_followed(path: Path) -> None:
    victim = path.with_name("victim")
    victim.write_text("precious")
    path.with_name("sessions.json.lock").symlink_to(victim)
    FileStore(path).put("key", Session("t"))
    assert victim.read_text() == "precious"


def test_what_is_no_file_is_refused(path: Path) -> None:
    path.mkdir()
    with pytest.raises(ConfigurationError, match=r"sessions\.json'> is no file"):
        FileStore(path)
    path.rmdir()
    os.mkfifo(path, 0o600)  # to read which would wait for ever
    with pytest.raises(ConfigurationError, match=r"sessions\.json'> is no file"):
        FileStore(path)


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ("", "path is ''"),
        ("  ", "path is '  '"),
        (7, "path is 7"),
        ("{}/file/sessions.json", "lies in what is no directory"),
        ("{}/none/there/sessions.json", "mkdir -p -m 700"),
        ("{}/file/there/sessions.json", "its directory cannot be used"),
    ],
)
def test_a_path_that_cannot_be_is_refused(tmp_path: Path, given: Any, message: str) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(ConfigurationError, match=message):
        FileStore(given.format(tmp_path) if isinstance(given, str) else given)


def test_without_filelock_the_extra_is_named(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "filelock", None)
    with pytest.raises(ConfigurationError, match=r"pip install 'symphony-pod-client\[file-store\]'"):
        FileStore(path)


# Damaged, or out of reach


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"\xff\x00",
        b"{",
        b"[]",
        b"7",
        b"{}",
        b'{"sessions": []}',
        b"[" * 100_000,
        b'{"sessions": {"key": 1',
        b"null",
    ],
)
def test_a_garbled_file_is_taken_for_empty_with_one_warning_and_replaced(
    path: Path, text: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    path.touch(mode=0o600)
    path.write_bytes(text)
    store = FileStore(path)
    assert token(store) is None
    assert TokenSource(store, "key").get(lambda: Session("new")).token == "new"
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    assert "taken for empty" in caplog.text
    assert token(FileStore(path)) == "new"


@pytest.mark.parametrize("kept", [None, 7, {}, {"token": "t"}, {"token": "t\n", "obtained_at": 1}, "t", []])
def test_a_garbled_session_is_taken_for_none(path: Path, kept: Any) -> None:
    path.touch(mode=0o600)
    path.write_text(json.dumps({"sessions": {"key": kept}}))
    store = FileStore(path)
    assert token(store) is None
    store.drop("key", Session("t"))
    assert TokenSource(store, "key").get(lambda: Session("new")).token == "new"


def test_on_a_full_disk_each_process_logs_in_by_itself_with_one_warning(
    path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    store = FileStore(path)

    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        for number in range(3):
            source = TokenSource(store, "key")
            assert source.get(giving(f"token-{number}")).token == f"token-{number}"
    [record] = caplog.records
    assert record.levelname == "WARNING"
    assert "cannot be used (No space left on device)" in record.message
    with caplog.at_level(logging.INFO, "symphony_ext.auth.stores"):
        TokenSource(store, "key").get(lambda: Session("at last"))
    assert "can be used again" in caplog.text
    assert token(store) == "at last"


def test_a_directory_that_is_gone_is_made_again(path: Path) -> None:
    store = FileStore(path.parent / "new" / path.name)
    (path.parent / "new").rmdir()
    assert token(store) is None
    source = TokenSource(store, "key")
    assert source.get(lambda: Session("t")).token == "t"
    assert token(store) == "t"


# What travels


def test_a_pickled_store_is_its_path(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(path.parent)
    store = FileStore(path.name)
    store.put("key", Session("hunter2"))
    data = pickle.dumps(store)
    monkeypatch.chdir("/")
    assert token(pickle.loads(data)) == "hunter2"
    assert b"hunter2" not in data
    assert repr(store) == f"<FileStore: {str(path)!r}>"


def test_the_home_directory_is_found(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(path.parent))
    FileStore("~/.symphony/sessions.json").put("key", Session("t"))
    assert mode(path.parent / ".symphony") == 0o700
    assert mode(path.parent / ".symphony" / "sessions.json") == 0o600


def test_secrets_are_in_the_file_and_nowhere_else(
    path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    problems: list[Callable[[], Any]] = []
    with caplog.at_level(logging.DEBUG):
        store = FileStore(path)
        source = TokenSource(store, "key")
        session = source.get(lambda: Session("hunter2", "Bearer hunter2"))
        source.drop(session)
        source.get(lambda: Session("hunter2-again"))
        path.chmod(0o644)
        problems += [lambda: store.get("key"), lambda: store.put("key", session), lambda: store.drop("key", session)]
        for problem in problems:
            with pytest.raises(ConfigurationError) as caught:
                problem()
            assert "hunter2" not in str(caught.value) + repr(store)
    assert "hunter2" not in caplog.text
