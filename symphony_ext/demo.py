"""The command ``python -m symphony_ext demo``: a day's administration against a sandbox Pod of its own."""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar

if TYPE_CHECKING:
    from rich.console import Console
    from symphony_pod.models import V2UserDetail

    from symphony_ext.client import SymphonyPod

T = TypeVar("T")

_EXTRA = ("rich", "starlette", "uvicorn")
_USAGE_ERROR = 2
_SESSION_SECONDS = 2.0
_BOT, _PARTNER = "svc-bot", "svc-partner"


class Step(NamedTuple):
    """One line of the table that the demonstration ends with."""

    what: str
    result: str
    seconds: float


def main(argv: Sequence[str] | None = None) -> int:
    """Run the demonstration.

    Args:
        argv: The arguments, without the program's name; the process's own when None.

    Returns:
        The exit code: 0 when every step worked, 1 when the Pod refused one, 2 when it could not begin.
    """
    parser = argparse.ArgumentParser(
        prog="python -m symphony_ext demo",
        description="Start a sandbox Pod on this machine, log in with a new RSA key, and do a day's administration.",
    )
    parser.add_argument("--users", type=int, default=2500, metavar="N", help="how many users the Pod has (2500)")
    parser.add_argument("--page-size", type=int, default=100, metavar="N", help="how many users a page has (100)")
    options = parser.parse_args(argv)
    if options.users < 10:
        return _complain(f"--users is {options.users}; give at least 10")
    if not 1 <= options.page_size <= 1000:
        return _complain(f"--page-size is {options.page_size}; give 1 to 1000")
    try:
        from rich.console import Console
    except ModuleNotFoundError as error:
        return _complain(f"the package {error.name} is missing; run pip install 'symphony-pod-client[demo]'")
    from symphony_pod.errors import PodError

    try:
        return _Demonstration(Console(), options.users, options.page_size).run()
    except PodError as error:
        print(f"demo: {error}", file=sys.stderr)
        return 1
    except OSError as error:
        return _complain(f"the sandbox Pod did not start: {error}")


class _Demonstration:
    def __init__(self, console: Console, users: int, page_size: int) -> None:
        self.console = console
        self.users = users
        self.page_size = page_size
        self.steps: list[Step] = []

    def timed(self, what: str, do: Callable[[], T], result: Callable[[T], str]) -> T:
        """Do one step, and note how long it took."""
        started = time.perf_counter()
        value = do()
        self.steps.append(Step(what, result(value), time.perf_counter() - started))
        return value

    def run(self) -> int:
        from symphony_ext.client import SymphonyPod

        with tempfile.TemporaryDirectory(prefix="symphony-pod-demo-") as name:
            folder = Path(name)
            keys = self.timed(
                "make two RSA keys", lambda: [_make_key(folder, who) for who in (_BOT, _PARTNER)], lambda _: "2048 bits"
            )
            started = time.perf_counter()
            with _sandbox(self.users, dict(zip((_BOT, _PARTNER), keys, strict=True))) as url:
                self.steps.append(Step("start a sandbox Pod", url, time.perf_counter() - started))
                with (
                    SymphonyPod.from_rsa(url, _BOT, folder / f"{_BOT}.pem") as pod,
                    SymphonyPod.from_rsa(url, _PARTNER, folder / f"{_PARTNER}.pem") as partner,
                ):
                    self.administer(pod, partner)
        self.show()
        return 0

    def administer(self, pod: SymphonyPod, partner: SymphonyPod) -> None:
        from symphony_pod.models import (
            AccountStatus,
            UserConnectionRequest,
            UserFilter,
            UserId,
            V2PresenceStatus,
            V3RoomAttributes,
        )

        me = self.timed("log in and ask who I am", pod.sessions.get_session_info, lambda user: f"{user.display_name}")
        users = self.timed(
            f"list users, {self.page_size} a page", lambda: self.list_users(pod), lambda found: f"{len(found)} users"
        )
        colleagues = [user_id for user in users if (user_id := _user_id(user)) is not None and user_id != me.id][:3]
        wanted = next(user for user in users if _user_id(user) == colleagues[0])
        email = wanted.user_attributes.email_address if wanted.user_attributes else None
        self.timed(
            "find one by email",
            lambda: pod.users.get_user(email=str(email), local=True),
            lambda user: f"{user.display_name} <{user.email_address}>",
        )
        room = self.timed(
            "create a room",
            lambda: pod.rooms.create_room(
                body=V3RoomAttributes(name=f"Rates desk {time.time_ns()}", description="Rates, all day")
            ),
            lambda made: f"{made.room_attributes.name if made.room_attributes else made}",
        )
        room_id = str(room.room_system_info.id) if room.room_system_info else ""
        self.timed(
            "add members",
            lambda: [pod.rooms.add_room_member(id=room_id, body=UserId(id=who)) for who in colleagues],
            lambda added: f"{len(added)} added",
        )
        self.timed(
            "promote one to owner",
            lambda: pod.rooms.promote_room_owner(id=room_id, body=UserId(id=colleagues[0])),
            lambda answer: str(answer.message),
        )
        self.timed(
            "read the members back",
            lambda: pod.rooms.list_room_members(id=room_id),
            lambda members: f"{len(members)} members, {sum(member.owner is True for member in members)} owners",
        )
        self.timed(
            "set my presence",
            lambda: pod.presence.set_presence(body=V2PresenceStatus(category="BUSY")),
            lambda presence: str(presence.category),
        )
        self.timed(
            "let the session end",
            lambda: time.sleep(_SESSION_SECONDS + 0.5),
            lambda _: f"sessions live {_SESSION_SECONDS:g} seconds here",
        )
        self.timed(
            "carry on all the same",
            pod.sessions.get_session_info,
            lambda user: f"{user.display_name}, in a new session",
        )
        other = self.timed(
            "log in at a partner's Pod", partner.sessions.get_session_info, lambda user: f"{user.display_name}"
        )
        other_id = other.id if isinstance(other.id, int) else 0
        my_id = me.id if isinstance(me.id, int) else 0
        self.timed(
            "ask the partner to connect",
            lambda: pod.connections.create_connection(body=UserConnectionRequest(user_id=other_id)),
            lambda connection: str(connection.status),
        )
        self.timed(
            "the partner accepts",
            lambda: partner.connections.accept_connection(body=UserConnectionRequest(user_id=my_id)),
            lambda connection: str(connection.status),
        )
        self.timed(
            "find disabled users",
            lambda: pod.users.find_users(body=UserFilter(status=AccountStatus.DISABLED), limit=1000),
            lambda found: f"{len(found)} found",
        )

    def list_users(self, pod: SymphonyPod) -> list[V2UserDetail]:
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

        found: list[V2UserDetail] = []
        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
        with Progress(*columns, console=self.console) as progress:
            task = progress.add_task("Listing users", total=self.users)
            # An empty page is the end; a short one need not be, for a Pod may cap pages.
            while page := pod.users.list_users(skip=len(found), limit=self.page_size):
                found.extend(page)
                progress.advance(task, len(page))
        return found

    def show(self) -> None:
        from rich.table import Table

        table = Table(title="What was done")
        table.add_column("step")
        table.add_column("result")
        table.add_column("took", justify="right")
        for step in self.steps:
            table.add_row(step.what, step.result, f"{step.seconds * 1000:,.0f} ms")
        self.console.print(table)


def _user_id(user: V2UserDetail) -> int | None:
    user_id = user.user_system_info.id if user.user_system_info else None
    return user_id if isinstance(user_id, int) else None


def _make_key(folder: Path, name: str) -> Path:
    """Write a new private key, readable by its owner alone; return the path of its public key."""
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric import rsa

    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    private = folder / f"{name}.pem"
    private.touch(mode=0o600)
    private.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    public = folder / f"{name}.pub"
    public.write_bytes(
        key.public_key().public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    )
    return public


@contextmanager
def _sandbox(users: int, accounts: dict[str, Path]) -> Generator[str]:
    """A sandbox Pod in a process of its own, as the URL that it answers at."""
    command = [sys.executable, "-m", "symphony_ext", "sandbox", "--users", str(users)]
    command += ["--token-ttl", str(_SESSION_SECONDS)]
    for name, prefix in ((_BOT, "--"), (_PARTNER, "--partner-")):
        command += [f"{prefix}public-key", str(accounts[name]), f"{prefix}username", name]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            line = process.stdout.readline() if process.stdout else ""
            if "http" not in line:
                raise OSError("it said nothing of where it is")
            yield line.split()[-1]
        finally:
            process.terminate()


def _complain(text: str) -> int:
    print(f"demo: {text}", file=sys.stderr)
    return _USAGE_ERROR
